#pragma once
#include "core/paper/paper.h"
#include <QStringList>

namespace jalons {

/// What a paper says of its own, as it ships: the file fills its {{placeholders}}.
struct PaperText
{
    struct Fact
    {
        QString key; ///< of the sentence that names it: see core/sentence
        QString value; ///< the name of a placeholder; empty: always filled by hand
    };
    struct Column
    {
        QString title; ///< key of the sentence at its head
        double width = 1;
    };
    struct Section
    {
        QString title; ///< may be empty
        QString text;
    };

    QString title;
    QString intro;
    std::vector<Fact> facts;
    std::vector<Column> columns; ///< of the table to be filled by hand; none: no table
    QStringList rows; ///< its first column
    std::vector<Section> sections;
};

const PaperText& paperText(PaperKind kind);

} // namespace jalons
