#include "core/documents/lodging_documents.h"

#include "core/base/date_text.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/household/household.h"
#include "core/sentence/sentences.h"
#include "core/stay/admission.h"
#include "core/stay/board.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>
#include <map>
#include <utility>

namespace jalons {

namespace {

/// Some rows are left empty for those who were not expected: one in twenty, at least one.
qsizetype emptyRowsFor(qsizetype people)
{
    return std::max<qsizetype>(1, (people + 19) / 20);
}

} // namespace

Document attendanceList(const Reader& reader, QDate day, LodgingId under)
{
    const Structure structure = structures::load(reader);
    const Sentences sentences(reader);
    Document document = emptySheet(structure, sentences.text("lodging.title"), {});
    // Buildings in the order of the tree: a list lies in the hall of its own. A place at the top
    // with beds of its own is a room or a flat, which no list names.
    QStringList sites;
    for (const LodgingNode& node : lodgings::tree(reader))
        if (node.depth == 0 && node.lodging.capacity == 0)
            sites.append(node.lodging.label);
    std::map<qsizetype, QStringList> names;
    for (const board::Present& one : board::presentOn(reader, day, under))
        if (const Person person = people::load(reader, one.person);
            households::isAdultOn(reader, person.id, person.birthDate, day))
            names[sites.indexOf(one.site)].append(person.listName());
    if (names.empty())
        names[-1] = {};
    bool first = true;
    for (const auto& [site, people] : names) {
        if (!std::exchange(first, false)) {
            document.blocks.push_back(PageBreak{});
            document.blocks.push_back(Heading{1, document.title});
        }
        KeyValues facts;
        facts.pairs.push_back({sentences.text("lodging.date"), bold(frenchDate(day))});
        facts.pairs.push_back({sentences.text("lodging.object"), blank(60)});
        addPair(facts, sentences.text("lodging.place"), sites.value(site));
        document.blocks.push_back(facts);
        Table table{{{sentences.text("common.fact.name"), 6}, {sentences.text("lodging.hour"), 2},
                        {sentences.text("lodging.signature"), 5}},
            {}};
        for (const QString& name : people)
            table.rows.push_back({plain(name), {}, plain(QStringLiteral("\n"))});
        for (qsizetype i = 0; i < emptyRowsFor(people.size()); ++i)
            table.rows.push_back({plain(QStringLiteral("\n")), {}, {}});
        document.blocks.push_back(table);
    }
    return typeset(std::move(document));
}

} // namespace jalons
