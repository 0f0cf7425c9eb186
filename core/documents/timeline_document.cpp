#include "core/documents/timeline_document.h"

#include "core/base/date_text.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/structure/structure.h"
#include "core/timeline/timeline.h"
#include <QLocale>
#include <algorithm>

namespace jalons {

namespace {

class TimelineWriter
{
public:
    TimelineWriter(const Reader& reader, AccompanimentId id)
        : m_labels(reader)
        , m_structure(structures::load(reader))
        , m_line(timelineOf(reader, id))
        , m_person(people::load(reader, m_line.person))
        , m_agreed(rhythms::of(reader, id))
        , m_pauses(pauses::of(reader, id))
    {
    }

    Document write()
    {
        m_document = emptySheet(m_structure, m_labels.say("timeline.title"), {});
        m_document.subject = m_person.fullName();
        addFacts();
        add(Paragraph{plain(m_labels.say("timeline.about")), Paragraph::Style::Small});
        bool isToCome = false;
        for (const TimelineEvent& event : m_line.events) {
            if (event.on.earliest() > m_line.today && !std::exchange(isToCome, true)) {
                endMonth();
                m_year = 0;
                add(Heading{1, m_labels.say("timeline.to_come")});
            }
            addEvent(event);
        }
        endMonth();
        return std::move(m_document);
    }

private:
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }

    void addFacts()
    {
        KeyValues facts;
        facts.pairs.push_back(
            {m_labels.say("common.fact.person"), bold(m_labels.civilName(m_person))});
        const QString from = frenchDate(m_line.course.openedOn);
        facts.pairs.push_back({m_labels.say("timeline.period"),
            plain(m_line.course.closedOn.isValid()
                    ? m_labels.say("timeline.period.between",
                        {{"from", from}, {"to", frenchDate(m_line.course.closedOn)}})
                    : m_labels.say("timeline.period.since", {{"from", from}}))});
        const QDate day = m_line.course.closedOn.isValid() ? m_line.course.closedOn : m_line.today;
        if (const auto rhythm = rhythmOn(m_agreed, day))
            addPair(
                facts, m_labels.say("timeline.rhythm"), rhythmWords(rhythm->unit, rhythm->every));
        if (const auto pause = pauseOn(m_pauses, m_line.today)) {
            const QString since = frenchDate(pause->from);
            addPair(facts, m_labels.say("timeline.pause"),
                pause->to.isValid() ? m_labels.say("timeline.pause.between",
                    {{"from", since}, {"to", frenchDate(pause->to)},
                        {"wish", wish(pause->wishedBy)}})
                                    : m_labels.say("timeline.pause.since",
                                        {{"from", since}, {"wish", wish(pause->wishedBy)}}));
        }
        add(facts);
    }

    void addEvent(const TimelineEvent& event)
    {
        // What is known by its year only comes before its months.
        const int month = event.on.month();
        if (event.on.year() != m_year) {
            endMonth();
            m_year = event.on.year();
            m_month = -1;
            m_yearTitle = QString::number(m_year);
        }
        if (month != m_month) {
            endMonth();
            m_month = month;
        }
        const QString when = month == 0 ? m_labels.say("timeline.in_year")
            : event.on.isExact()
            ? m_labels.say("timeline.day", {{"day", dayInMonth(event.on.day())}})
            : m_labels.say("timeline.in_month");
        m_rows.push_back({plain(when), plain(text(event))});
    }

    /// The year stays with its first month, the month with its first lines.
    void endMonth()
    {
        if (m_rows.empty())
            return;
        if (!m_yearTitle.isEmpty())
            add(Heading{2, std::exchange(m_yearTitle, QString())});
        if (m_month > 0)
            add(Heading{3, capitalised(QLocale(QLocale::French).standaloneMonthName(m_month))});
        add(Table{{{QString(), 1.6}, {QString(), 10}}, std::exchange(m_rows, {})});
    }

    static QString dayInMonth(int day)
    {
        // As it stands in a date: « 1er ».
        return frenchDate(QDate(2000, 1, day)).section(u' ', 0, 0);
    }

    QString wish(WishedBy wished) const
    {
        return wished == WishedBy::Person      ? m_labels.say("timeline.wish.person")
            : wished == WishedBy::Professional ? m_labels.say("timeline.wish.professional")
                                               : m_labels.say("timeline.wish.both");
    }

    QString rhythmWords(RhythmUnit unit, int every) const
    {
        const auto counted = [&](const char* one, const char* several) {
            return every == 1 ? m_labels.say(one)
                              : m_labels.say(several, {{"count", QString::number(every)}});
        };
        switch (unit) {
        case RhythmUnit::Day:
            return counted("timeline.rhythm.day", "timeline.rhythm.days");
        case RhythmUnit::Week:
            return counted("timeline.rhythm.week", "timeline.rhythm.weeks");
        case RhythmUnit::Month:
            return counted("timeline.rhythm.month", "timeline.rhythm.months");
        case RhythmUnit::OnRequest:
            break;
        }
        return m_labels.say("timeline.rhythm.on_request");
    }

    QString withName(const QString& what, const QString& name) const
    {
        return name.isEmpty() ? what
                              : m_labels.say("timeline.named", {{"what", what}, {"name", name}});
    }
    QString withDetail(const QString& what, const QString& detail) const
    {
        return detail.isEmpty() ? what
            : what.isEmpty()    ? detail
                             : m_labels.say("timeline.with", {{"what", what}, {"detail", detail}});
    }
    /// What lasts, with its last day.
    QString lasting(const QString& what, const TimelineEvent& event) const
    {
        if (event.goesOn)
            return m_labels.say("timeline.goes_on", {{"what", what}});
        return event.until.isValid() && PartialDate(event.until) != event.on
            ? m_labels.say("timeline.until", {{"what", what}, {"day", frenchDate(event.until)}})
            : what;
    }

    QString text(const TimelineEvent& event) const
    {
        using F = TimelineFact;
        const QString label = m_labels.of(event.list.toLatin1().constData(), event.code);
        const QString words = event.words.simplified();
        const QString paper = words.isEmpty()
            ? label
            : m_labels.say("timeline.numbered", {{"what", label}, {"number", words}});
        switch (event.fact) {
        case F::Opened:
            return m_labels.say("timeline.opened");
        case F::Relayed: {
            const QString relayed = withName(m_labels.say("timeline.relayed"), words);
            const QString said = event.more.simplified();
            return said.isEmpty() ? relayed : withDetail(relayed, quoted(said));
        }
        case F::Closed:
            return withName(m_labels.say("timeline.closed"), label);
        case F::Mattered:
            return withDetail(m_labels.say("timeline.mattered", {{"words", quoted(words)}}), label);
        case F::Met:
            return m_labels.say(
                "timeline.met", {{"kind", m_labels.inSentence("note_kind", event.code)}});
        case F::AssessmentBegun:
            return m_labels.say("timeline.begun", {{"kind", label}});
        case F::AssessmentDone:
            return m_labels.say("timeline.completed", {{"kind", label}});
        case F::ContractSigned:
            return m_labels.say("timeline.signed", {{"paper", paper}});
        case F::ContractAnnulled:
            return m_labels.say("timeline.annulled", {{"paper", paper}});
        case F::ActionPlanned:
            return m_labels.say("timeline.planned", {{"action", words}});
        case F::ActionDone: {
            const QString done = m_labels.say("timeline.done", {{"action", words}});
            const QString effect = event.more.simplified();
            return effect.isEmpty()
                ? done
                : m_labels.say("timeline.effect", {{"done", done}, {"effect", effect}});
        }
        case F::ActionPostponed:
            return m_labels.say("timeline.postponed", {{"action", words}});
        case F::ActionPostponedAtTheirWish:
            return m_labels.say("timeline.postponed_at_wish", {{"action", words}});
        case F::Arrived:
            return withName(m_labels.say("timeline.arrived"), words);
        case F::Moved:
            return withName(m_labels.say("timeline.moved"), words);
        case F::Away:
            return lasting(withDetail(m_labels.say("timeline.away"), label), event);
        case F::Left:
            return withName(m_labels.say("timeline.left"), label.isEmpty() ? words : label);
        case F::SituationBegan:
            return m_labels.say("timeline.situation.began", {{"fact", withDetail(label, words)}});
        case F::SituationEnded:
            return m_labels.say("timeline.situation.ended", {{"fact", withDetail(label, words)}});
        case F::Printed:
            return m_labels.say("timeline.printed", {{"paper", paper}});
        case F::AttestationGiven:
            return m_labels.say("timeline.attestation", {{"paper", paper}});
        case F::PaperGiven:
            return m_labels.say("timeline.paper", {{"paper", paper}});
        case F::Paused:
            return lasting(
                withDetail(
                    m_labels.say("timeline.paused", {{"wish", wish(event.wishedBy)}}), words),
                event);
        case F::RhythmAgreed:
            return m_labels.say(
                "timeline.agreed", {{"rhythm", rhythmWords(event.unit, event.every)}});
        }
        return {};
    }

    Labels m_labels;
    Structure m_structure;
    Timeline m_line;
    Person m_person;
    std::vector<MeetingRhythm> m_agreed;
    std::vector<Pause> m_pauses;
    Document m_document;
    std::vector<std::vector<Spans>> m_rows;
    QString m_yearTitle;
    int m_year = 0;
    int m_month = -1; ///< 0: what is known by its year only
};

} // namespace

Document timelineDocument(const Reader& reader, AccompanimentId accompaniment)
{
    return typeset(TimelineWriter(reader, accompaniment).write());
}

} // namespace jalons
