#pragma once
#include <QString>
#include <optional>

namespace jalons {

/// What the name of a copy says: a service of synchronised folders made it, of a file that was
/// changed in two places at once.
struct CopyName
{
    QString service{}; ///< « Nextcloud »; empty when several name so
    /// Not empty: only the name of a computer makes it a copy (« chrs-POSTE2.jalons », OneDrive).
    QString computer{};
    /// Nobody but a service gives such a name; false for « chrs (1) », which browsers give too.
    bool certain = true;

    bool operator==(const CopyName&) const = default;
};

/// Reads the name of a file that lies beside @p original, both without their folder. Nothing when
/// it is not named as a copy of it. What the file is, its name does not prove.
std::optional<CopyName> copyNameOf(const QString& name, const QString& original);

} // namespace jalons
