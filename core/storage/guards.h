#pragma once
#include <QList>
#include <QString>

namespace jalons {

struct TableInfo;

/// A trigger that refuses to change what is sealed.
struct Guard
{
    QString table;
    QString name;
    QString sql;

    bool operator==(const Guard&) const = default;
};

/// What the guards of contents say when they refuse: anything else is what is signed.
inline constexpr char contentsStay[] = "a content that is named stays as it is";

/// The guards of a table: nothing of a sealed row comes, goes or changes, but the columns that its
/// description says are free. None when it is not sealed.
QList<Guard> guardsOf(const TableInfo& table);
/// Those of contents: no byte changes, and what a row or an image of the journal names stays.
QList<Guard> guardsOfContents();
/// All of them. The last migration that touches guards holds this very text.
QList<Guard> allGuards();

} // namespace jalons
