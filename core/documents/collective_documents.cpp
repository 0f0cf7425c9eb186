#include "core/documents/collective_documents.h"

#include "core/assembly/assembly.h"
#include "core/base/date_text.h"
#include "core/collective/activity.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

namespace {

constexpr int emptyLines = 3; ///< for those who were not expected

QString moment(QDate day, TimeOfDay time)
{
    const QString date = frenchDate(day);
    return time.isKnown() ? date + QStringLiteral(", ") + time.text() : date;
}

/// A section of what was written, left out when nothing was.
void addText(Document& document, const QString& title, const QString& text)
{
    std::vector<Block> words = paragraphs(text);
    if (words.empty())
        return;
    document.blocks.push_back(Group{{Heading{2, title}, std::move(words.front())}});
    for (std::size_t i = 1; i < words.size(); ++i)
        document.blocks.push_back(std::move(words[i]));
}

} // namespace

Document sessionSheet(const Reader& reader, ActivitySessionId id)
{
    const Labels labels(reader);
    const ActivitySession session = sessions::load(reader, id);
    const Activity activity = activities::load(reader, session.activity);
    Document document
        = emptySheet(structures::load(reader), labels.say("collective.sheet.title"), {});
    KeyValues facts;
    facts.pairs.push_back({labels.say("collective.activity"), bold(activity.title)});
    facts.pairs.push_back({labels.say("lodging.date"), bold(moment(session.day, session.time))});
    addPair(facts, labels.say("collective.theme"), session.theme);
    addPair(facts, labels.say("lodging.place"),
        session.place.isEmpty() ? activity.place : session.place);
    if (activity.professional.isValid())
        addPair(facts, labels.say("collective.in_charge"),
            professionals::load(reader, activity.professional).fullName());
    document.blocks.push_back(facts);
    Table table{{{labels.say("common.fact.name"), 6}, {labels.say("lodging.signature"), 6}}, {}};
    for (const AttendanceRow& row : attendances::of(reader, id))
        if (row.isAdult)
            table.rows.push_back({plain(row.name), plain(QStringLiteral("\n"))});
    for (int i = 0; i < emptyLines; ++i)
        table.rows.push_back({plain(QStringLiteral("\n")), {}});
    document.blocks.push_back(table);
    return typeset(std::move(document));
}

Document minutesDocument(const Reader& reader, AssemblyId id)
{
    const Labels labels(reader);
    const Assembly assembly = assemblies::load(reader, id);
    const QString kind = labels.of("assembly_kind", assembly.kind);
    Document document
        = emptySheet(structures::load(reader), labels.say("collective.minutes.title"), {});
    document.subject = assembly.title.isEmpty() ? kind : assembly.title;
    KeyValues facts;
    addPair(facts, labels.say("collective.assembly"), kind);
    facts.pairs.push_back({labels.say("lodging.date"), bold(moment(assembly.day, assembly.time))});
    addPair(facts, labels.say("lodging.place"), assembly.place);
    addPair(facts, labels.say("collective.convened_on"), frenchDate(assembly.convenedOn));
    if (const int count = assembly.presentInAll(); count > 0)
        addPair(facts, labels.say("collective.count"), QString::number(count));
    document.blocks.push_back(facts);
    addText(document, labels.say("collective.convened"), assembly.convened);
    QString present = assembly.present.trimmed();
    if (assembly.unnamed > 0 && !present.isEmpty())
        present += u'\n'
            + labels.say(assembly.unnamed == 1 ? "collective.unnamed_one" : "collective.unnamed",
                {{"count", QString::number(assembly.unnamed)}});
    addText(document, labels.say("collective.present"), present);
    addText(document, labels.say("collective.agenda"), assembly.agenda);
    addText(document, labels.say("collective.said"), assembly.minutes);
    const std::vector<ExpressedNeed> needs = expressed_needs::of(reader, id);
    if (!needs.empty()) {
        Table table{{{labels.say("collective.voiced"), 6}, {labels.say("collective.domain"), 3},
                        {labels.say("collective.answer"), 6}},
            {}};
        for (const ExpressedNeed& need : needs) {
            QStringList where{labels.domain(need.domain), need.area};
            where.removeAll(QString());
            Spans answer = need.isAnswered()
                ? plain(need.answer.trimmed() + u' '
                    + (need.answeredBy.isEmpty() ? labels.say(
                           "collective.answered", {{"date", frenchDate(need.answeredOn)}})
                                                 : labels.say("collective.answered_by",
                                                     {{"date", frenchDate(need.answeredOn)},
                                                         {"name", need.answeredBy}})))
                : italic(labels.say("collective.unanswered"));
            table.rows.push_back(
                {bold(labels.say(need.kind == VoicedKind::Proposal ? "collective.proposal"
                                                                   : "collective.need")
                     + u' ')
                        + plain(need.words.trimmed()),
                    plain(where.join(QStringLiteral(", "))), std::move(answer)});
        }
        document.blocks.push_back(
            Group{{Heading{2, labels.say("collective.needs")}, std::move(table)}});
    }
    return typeset(std::move(document));
}

} // namespace jalons
