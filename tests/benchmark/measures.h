#pragma once
#include <QString>
#include <chrono>
#include <optional>
#include <vector>

/// What the benchmark measures. Each function runs inside a process of its own, started for one
/// measure, so that no cache of an earlier one helps the next.
namespace jalons::benchmark {

using Clock
    = std::chrono::steady_clock; ///< the same in every process of the machine since its start

/// Milliseconds from @p start to the first painted frame of an empty QMainWindow: the baseline.
double emptyWindow(Clock::time_point start);
/// … with one word in it.
double windowOfOneWord(Clock::time_point start);
/// … of our window on a file, with what it shows.
double ourWindow(Clock::time_point start, const QString& file);

struct Switch
{
    QString page;
    double milliseconds = 0; ///< median
};
/// Going to each page, from the request to the painted frame, once every page has been built.
std::vector<Switch> pageSwitches(const QString& file, int rounds);
/// Opening the files of people one after the other, from the request to the painted frame: the
/// median and the 95th percentile.
std::pair<double, double> personFiles(const QString& file);
/// MiB at most in memory, with the window open, after going through every page.
double memoryUsed(const QString& file);
/// A contract built from the rows of the file to the finished PDF, median milliseconds.
double contractPdf(const QString& file, const QString& folder, int rounds);
/// The same words printed by LibreOffice, in milliseconds.
struct OfficeTimes
{
    double started = 0; ///< one document, by a LibreOffice started for it, its profile already made
    double more = 0; ///< one more document given to the same LibreOffice
};
/// Nothing where it is not installed.
std::optional<OfficeTimes> libreOfficePdf(const QString& file, const QString& folder);

struct SearchTimes
{
    int keys = 0; ///< letters typed
    double median = 0; ///< milliseconds from a letter to its results
    double p99 = 0;
    double longest = 0;
};
/// The search as @p names people's names (right and misspelled) and numbers are typed, letter by
/// letter: people, notes and partners.
SearchTimes searchTimes(const QString& file, int names);

struct InterviewTimes
{
    double opened = 0; ///< milliseconds from the request to the painted page, median
    double key = 0; ///< from a letter to the screen, median
    double keyP99 = 0;
};
/// The interview of somebody of whom 40 difficulties are said, in a copy of the file.
InterviewTimes interviewTimes(const QString& file, const QString& folder);

double median(std::vector<double> values);

/// Milliseconds to read, check and write a list of so many people, each with an accompaniment, one
/// in three in a household of two, into a new file.
double importOfPeople(const QString& folder, int lines);

} // namespace jalons::benchmark
