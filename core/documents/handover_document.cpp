#include "core/documents/handover_document.h"

#include "core/base/date_text.h"
#include "core/base/list_limits.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/overview/handover_page.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

namespace {

QString titleOf(const Labels& labels, const Shift& shift)
{
    return shift.part == ShiftPart::Day
        ? labels.say("handover.of_day", {{"date", frenchDate(shift.day)}})
        : labels.say("handover.of_night",
            {{"from", frenchDate(shift.day)}, {"to", frenchDate(shift.day.addDays(1))}});
}

class HandoverWriter
{
public:
    HandoverWriter(const Reader& reader, const Shift& shift)
        : m_labels(reader)
        , m_page(handoverPage(reader, shift, int(mostLinesInCard)))
        , m_document(emptySheet(structures::load(reader), m_labels.say("handover.title"), {}))
    {
        m_document.subject = titleOf(m_labels, shift);
    }

    Document write()
    {
        addLeft();
        addEntries();
        addMovements();
        addAway();
        addIncidents();
        return typeset(std::move(m_document));
    }

private:
    void addSection(const char* title, Block block)
    {
        m_document.blocks.push_back(Group{{Heading{2, m_labels.say(title)}, std::move(block)}});
    }

    QString about(const HandoverRow& row) const
    {
        return row.entry.person.isValid() ? row.person
            : row.entry.lodging.isValid() ? row.lodging
                                          : m_labels.say("handover.house");
    }

    Spans words(const HandoverRow& row) const
    {
        Spans spans;
        if (row.entry.important)
            spans = bold(m_labels.say("handover.important") + u' ');
        if (row.entry.isOpen())
            spans = spans + bold(m_labels.say("handover.to_do") + u' ');
        spans = spans + plain(row.entry.text.trimmed());
        if (row.entry.doneOn.isValid())
            spans = spans
                + italic(u' '
                    + (row.doneBy.isEmpty()
                            ? m_labels.say(
                                "handover.done_on", {{"date", frenchDate(row.entry.doneOn)}})
                            : m_labels.say("handover.done",
                                {{"date", frenchDate(row.entry.doneOn)}, {"name", row.doneBy}})));
        return spans;
    }

    void addLeft()
    {
        if (m_page.left.empty())
            return;
        Table table{{{m_labels.say("handover.since"), 3}, {m_labels.say("handover.about"), 4},
                        {m_labels.say("handover.words"), 11}},
            {}};
        for (const HandoverRow& row : m_page.left)
            table.rows.push_back({plain(frenchShortPartial(PartialDate(row.entry.day))),
                plain(about(row)), words(row)});
        addSection("handover.left", table);
    }

    void addEntries()
    {
        if (m_page.entries.empty()) {
            addSection("handover.entries", Paragraph{plain(m_labels.say("handover.nothing"))});
            return;
        }
        Table table{{{m_labels.say("lodging.hour"), 2}, {m_labels.say("handover.about"), 4},
                        {m_labels.say("handover.words"), 9}, {m_labels.say("handover.by"), 3}},
            {}};
        for (auto row = m_page.entries.rbegin(); row != m_page.entries.rend(); ++row)
            table.rows.push_back({plain(row->entry.time.text()), plain(about(*row)), words(*row),
                plain(row->author)});
        addSection("handover.entries", table);
    }

    void addMovements()
    {
        if (m_page.movements.empty())
            return;
        Bullets list;
        for (const Movement& one : m_page.movements)
            list.items.push_back(
                plain(m_labels.say(one.kind == MovementKind::Arrival ? "handover.arrives"
                        : one.kind == MovementKind::Departure        ? "handover.leaves"
                                                                     : "handover.moves",
                    {{"name", one.name}})));
        addSection("handover.movements", list);
    }

    void addAway()
    {
        if (m_page.away.empty())
            return;
        Bullets list;
        for (const AwayRow& one : m_page.away) {
            const QString back
                = frenchDate(one.absence.to.isValid() ? one.absence.to : one.absence.expectedOn);
            list.items.push_back(plain(back.isEmpty()
                    ? m_labels.say("handover.away",
                        {{"name", one.name}, {"from", frenchDate(one.absence.from)}})
                    : m_labels.say("handover.away_until",
                        {{"name", one.name}, {"from", frenchDate(one.absence.from)},
                            {"to", back}})));
        }
        addSection("handover.absences", list);
    }

    void addIncidents()
    {
        Bullets list;
        for (const NoteRow& row : m_page.incidents) {
            if (row.note.access != NoteAccess::Team)
                continue; // a paper that lies about
            QString text = row.person + QStringLiteral(" – ") + row.note.text.trimmed();
            if (row.note.time.isKnown())
                text = row.note.time.text() + QStringLiteral(", ") + text;
            list.items.push_back(plain(text));
        }
        if (!list.items.empty())
            addSection("handover.incidents", list);
    }

    Labels m_labels;
    HandoverPage m_page;
    Document m_document;
};

} // namespace

Document handoverDocument(const Reader& reader, const Shift& shift)
{
    return HandoverWriter(reader, shift).write();
}

QString shiftTitle(const Reader& reader, const Shift& shift)
{
    return titleOf(Labels(reader), shift);
}

} // namespace jalons
