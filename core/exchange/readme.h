#pragma once
#include "core/storage/description.h"

namespace jalons {

struct ReadmeTable
{
    QString name;
    const TableInfo* described = nullptr;
    QStringList columns; ///< those exported
    int rows = 0;

    QString fileName() const { return QLatin1String(described->file) + QStringLiteral(".csv"); }
};

/// LISEZMOI.txt: what each file and each column of an export holds, in French, and how to read
/// them. @param leftOut what the file holds that is not exported.
QString readmeText(
    const Reader& reader, const QList<ReadmeTable>& tables, const QStringList& leftOut);

} // namespace jalons
