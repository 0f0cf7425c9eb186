#pragma once
#include "core/documents/document.h"
#include <QHash>

namespace jalons::testing {

/// A sheet taken apart, so that a test asks what stands in one cell and not whether a word stands
/// anywhere.
struct Sheet
{
    QHash<QString, QStringList> facts; ///< key → its values, in order (one per objective…)
    QHash<QString, QList<QStringList>> tables; ///< title of the first column → rows of cells
    SignatureBlock signatures;
    WheelData wheel;
    QString text; ///< all of it, for what must be absent

    explicit Sheet(const Document& document)
        : text(plainText(document))
    {
        read(document.blocks);
    }

    /// « role | name » of each who signs; an unsigned line ends with « | ».
    QStringList signing() const
    {
        QStringList lines;
        for (const SignatureParty& party : signatures.parties)
            lines.append(party.role + QStringLiteral(" | ") + party.name);
        return lines;
    }

private:
    void read(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            if (const auto* group = std::get_if<Group>(&block))
                read(group->blocks);
            if (const auto* values = std::get_if<KeyValues>(&block))
                for (const KeyValue& pair : values->pairs)
                    facts[pair.key].append(plainText(pair.value));
            if (const auto* table = std::get_if<Table>(&block))
                for (const auto& row : table->rows) {
                    QStringList cells;
                    for (const Spans& cell : row)
                        cells.append(plainText(cell));
                    tables[table->columns.front().title].append(cells);
                }
            if (const auto* signs = std::get_if<SignatureBlock>(&block))
                signatures = *signs;
            if (const auto* drawn = std::get_if<WheelBlock>(&block))
                wheel = drawn->wheel;
        }
    }
};

} // namespace jalons::testing
