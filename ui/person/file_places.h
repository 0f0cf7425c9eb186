#pragma once
#include "core/base/id.h"
#include <QString>
#include <vector>

namespace jalons {

/// Where one was in a person's file: its tab, what is open in it, the field and the caret.
struct FilePlace
{
    PersonId person;
    QString tab; ///< slug
    QString part; ///< the domain of an interview; empty where a tab has no parts
    QString field; ///< objectNames from the tab down to what had the keyboard
    int caret = 0; ///< characters before it

    bool operator==(const FilePlace&) const = default;
};

/// Where each file was left at this desk, the last one first; a few are kept from one start to the
/// next, in the settings of the user: numbers and names of fields, nothing that is written in them.
class FilePlaces
{
public:
    /// @param path of the structure's file; empty: only until the window closes.
    explicit FilePlaces(const QString& path);

    /// Where it was left; no tab: it never was.
    FilePlace of(PersonId person) const;
    void keep(const FilePlace& place);

private:
    QString m_path;
    std::vector<FilePlace> m_places;
};

} // namespace jalons
