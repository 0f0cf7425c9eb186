#pragma once
#include <QString>

namespace jalons::benchmark {

/// What the journal and the search index cost: rows a second with them and with the same SQL
/// without, in turn in the same run; medians.
struct StorageRates
{
    double insertsWith = 0; ///< people in bulk, one operation
    double insertsWithout = 0;
    double editsWith = 0; ///< one operation for one edited person, to the disk
    double editsWithout = 0;
    double readsWith = 0; ///< people one by one
    double readsWithout = 0;
};
/// @param folder on the disk to measure; two files are made in it and removed.
StorageRates storageRates(const QString& folder, int rounds, int rows);

/// Milliseconds to open the structure's file, median.
double opening(const QString& file, int rounds);

/// Milliseconds for the list of people at each letter of names typed in it, 99th percentile.
double listAsYouType(const QString& file);

} // namespace jalons::benchmark
