#include "core/documents/journal_document.h"

#include "core/base/date_text.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <limits>

namespace jalons {

namespace {

/// « 3 mars 2026, 9 h 30 – Entretien »
QString noteHeading(const Labels& labels, const Note& note)
{
    QString heading = frenchDate(note.day);
    if (note.time.isKnown())
        heading += QStringLiteral(", ") + note.time.text();
    const QString kind = labels.of("note_kind", note.kind);
    return kind.isEmpty() ? heading : heading + QStringLiteral(" – ") + kind;
}

QString noteFacts(const Labels& labels, const NoteRow& row, PersonId journal)
{
    const Note& note = row.note;
    QStringList facts;
    const auto add = [&](const char* key, const char* name, const QString& value) {
        if (!value.isEmpty())
            facts.append(labels.say(key, {{name, value}}));
    };
    add("journal.by", "name", row.author);
    add("journal.domains", "list", labels.list("domain", note.domains));
    add("journal.present", "list", labels.list("presence", note.present));
    if (note.person != journal)
        add("journal.in_file_of", "name", row.person);
    add("journal.others", "list", row.others.join(QStringLiteral(", ")));
    if (note.access != NoteAccess::Team)
        facts.append(labels.say("journal.kept"));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

Document journalDocument(
    const Reader& reader, PersonId person, const NoteFilter& filter, bool keptToo)
{
    const Labels labels(reader);
    const Person whose = people::load(reader, person);
    Document document = emptySheet(structures::load(reader), labels.say("journal.title"), {});
    document.subject = whose.fullName();
    KeyValues facts;
    facts.pairs.push_back({labels.say("common.fact.person"), bold(labels.civilName(whose))});
    addPair(facts, labels.say("journal.from"), frenchDate(filter.from));
    addPair(facts, labels.say("journal.until"), frenchDate(filter.until));
    addPair(facts, labels.say("journal.kind"), labels.of("note_kind", filter.kind));
    addPair(facts, labels.say("journal.domain"), labels.domain(filter.domain));
    addPair(facts, labels.say("journal.words"), filter.search.simplified());
    document.blocks.push_back(facts);
    const QList<qint64> ids
        = notes::page(reader, person, 0, std::numeric_limits<int>::max(), filter);
    bool isEmpty = true;
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        const NoteRow row = notes::row(reader, {*id});
        if (row.note.access != NoteAccess::Team && !keptToo)
            continue;
        isEmpty = false;
        document.blocks.push_back(Heading{3, noteHeading(labels, row.note)});
        if (const QString said = noteFacts(labels, row, person); !said.isEmpty())
            document.blocks.push_back(Paragraph{plain(said), Paragraph::Style::Small});
        for (Block& block : paragraphs(row.note.text))
            document.blocks.push_back(std::move(block));
    }
    if (isEmpty)
        document.blocks.push_back(Paragraph{plain(labels.say("journal.empty"))});
    return typeset(std::move(document));
}

} // namespace jalons
