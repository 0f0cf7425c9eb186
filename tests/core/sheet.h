#pragma once
#include "core/documents/document.h"
#include <QHash>

namespace jalons::testing {

/// The words of a sheet as they are read: what typeset() does to lines and directions left aside.
inline QString asRead(QString text)
{
    for (const QChar mark : {QChar(0x2068), QChar(0x2069)})
        text.remove(mark);
    return text.replace(QChar::Nbsp, QChar(u' '))
        .replace(QStringLiteral("1ᵉʳ"), QStringLiteral("1er"));
}

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
        : text(asRead(plainText(document)))
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
                    facts[asRead(pair.key)].append(asRead(plainText(pair.value)));
            if (const auto* table = std::get_if<Table>(&block))
                for (const auto& row : table->rows) {
                    QStringList cells;
                    for (const Spans& cell : row)
                        cells.append(asRead(plainText(cell)));
                    tables[table->columns.front().title].append(cells);
                }
            if (const auto* signs = std::get_if<SignatureBlock>(&block)) {
                signatures = *signs;
                for (QString* part : {&signatures.place, &signatures.date})
                    *part = asRead(*part);
                for (SignatureParty& party : signatures.parties)
                    for (QString* part : {&party.role, &party.name, &party.mention})
                        *part = asRead(*part);
            }
            if (const auto* drawn = std::get_if<WheelBlock>(&block))
                wheel = drawn->wheel;
        }
    }
};

} // namespace jalons::testing
