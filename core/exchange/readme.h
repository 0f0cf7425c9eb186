#pragma once
#include "core/exchange/structure_export.h"

namespace jalons {

struct ReadmeTable
{
    QString name;
    TableDescription description;
    int rows = 0;

    QString fileName() const
    {
        return (description.file.isEmpty() ? name : description.file) + QStringLiteral(".csv");
    }
};

/// LISEZMOI.txt: what each file and each column of an export holds, in French, and how to read
/// them.
QString readmeText(const Reader& reader, const QList<ReadmeTable>& tables);

} // namespace jalons
