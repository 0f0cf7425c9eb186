#include "core/accompaniment/accompaniment.h"
#include "core/action/action.h"
#include "core/attestation/attestation.h"
#include "core/contract/contract.h"
#include "core/diagnostic/assessment.h"
#include "core/diagnostic/sitting.h"
#include "core/note/note.h"
#include "core/paper/paper.h"
#include "core/relay/relay.h"
#include "core/situation/situation.h"
#include "core/stay/stay.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"
#include "core/timeline/timeline.h"
#include <algorithm>

namespace jalons {

namespace {

using F = TimelineFact;

/// Gathers the events of one accompaniment: a function for each kind of source.
class Gathering
{
public:
    Gathering(const Reader& reader, AccompanimentId id)
        : m_reader(reader)
        , m_course(accompaniments::load(reader, id))
    {
        m_line.accompaniment = id;
        m_line.person = m_course.person;
        m_line.course = {m_course.openedOn, m_course.closedOn};
        m_line.today = reader.today();
    }

    Timeline gather()
    {
        addCourse();
        addMoments();
        addMeetings();
        addAssessments();
        addContracts();
        addActions();
        addStays();
        addSituations();
        addPrints();
        addAttestations();
        addPapers();
        addPauses();
        addRhythms();
        std::stable_sort(m_line.events.begin(), m_line.events.end(),
            [](const TimelineEvent& a, const TimelineEvent& b) {
                return std::pair(a.on.earliest(), kindOf(a.fact))
                    < std::pair(b.on.earliest(), kindOf(b.fact));
            });
        return std::move(m_line);
    }

private:
    /// Nothing for a day that is not known.
    TimelineEvent* add(F fact, const PartialDate& on, const char* table, qint64 id)
    {
        if (!on.isKnown())
            return nullptr;
        TimelineEvent event;
        event.fact = fact;
        event.on = on;
        event.record = {QLatin1String(table), id};
        m_line.events.push_back(std::move(event));
        return &m_line.events.back();
    }
    void add(F fact, QDate on, const char* table, qint64 id, const char* list, const QString& code,
        const QString& words = {}, const QString& more = {})
    {
        TimelineEvent* event = add(fact, PartialDate(on), table, id);
        if (!event)
            return;
        event->list = QLatin1String(list);
        event->code = code;
        event->words = words;
        event->more = more;
    }
    /// A day on which the accompaniment ran: what is the person's own is told of no other.
    bool isWithin(QDate day) const
    {
        return day.isValid() && day >= m_course.openedOn
            && (!m_course.closedOn.isValid() || day <= m_course.closedOn);
    }

    void addCourse()
    {
        const qint64 id = m_course.id.value;
        add(F::Opened, m_course.openedOn, "accompaniment", id, "", {});
        for (const Relay& one : relays::of(m_reader, m_course.id))
            add(F::Relayed, one.on, "relay", one.id.value, "", {},
                professionals::load(m_reader, one.to).fullName(), one.words);
        add(F::Closed, m_course.closedOn, "accompaniment", id, "exit_reason", m_course.exitReason);
    }

    void addMoments()
    {
        for (const KeyMoment& one : moments::of(m_reader, m_course.id))
            if (TimelineEvent* event = add(F::Mattered, one.when, "moment", one.id.value)) {
                event->list = QStringLiteral("domain");
                event->code = one.domain;
                event->words = one.words;
            }
    }

    void addMeetings()
    {
        const QDate until = m_course.closedOn.isValid() ? m_course.closedOn : m_line.today;
        for (const NoteMeeting& one :
            notes::meetings(m_reader, m_course.person, m_course.openedOn, until))
            add(F::Met, one.day, "note", one.id.value, "note_kind", one.kind);
    }

    /// The interviews of an assessment, but for those that the journal tells of too.
    void addSittings(const Assessment& assessment)
    {
        for (const Sitting& one : sittings::of(m_reader, assessment.id)) {
            const bool isNoted = std::any_of(
                m_line.events.begin(), m_line.events.end(), [&](const TimelineEvent& event) {
                    return event.fact == F::Met && event.on == PartialDate(one.day);
                });
            if (!isNoted)
                add(F::Met, one.day, "assessment", assessment.id.value, "note_kind",
                    QStringLiteral("interview"));
        }
    }

    void addAssessments()
    {
        for (const Assessment& one : assessments::of(m_reader, m_course.id)) {
            if (one.startedOn != one.completedOn)
                add(F::AssessmentBegun, one.startedOn, "assessment", one.id.value,
                    "assessment_kind", toCode(one.kind));
            add(F::AssessmentDone, one.completedOn, "assessment", one.id.value, "assessment_kind",
                toCode(one.kind));
            addSittings(one);
        }
    }

    void addContracts()
    {
        for (const Contract& one : contracts::of(m_reader, m_course.id)) {
            add(F::ContractSigned, one.signedOn, "contract", one.id.value, "contract_kind",
                toCode(one.kind), one.number);
            add(F::ContractAnnulled, one.annulledOn, "contract", one.id.value, "contract_kind",
                toCode(one.kind), one.number);
        }
    }

    void addActions()
    {
        for (const Action& one : actions::of(m_reader, m_course.id)) {
            const auto tell = [&](F fact, QDate on, const QString& more = {}) {
                add(fact, on, "action", one.id.value, "", {}, one.title, more);
            };
            if (one.state == ActionState::Done)
                tell(F::ActionDone, one.doneOn.isValid() ? one.doneOn : one.plannedOn, one.effect);
            else if (one.state == ActionState::Postponed)
                tell(one.postponedBy == toCode(Party::Person) ? F::ActionPostponedAtTheirWish
                                                              : F::ActionPostponed,
                    one.plannedOn);
            else if (one.isOpen())
                tell(F::ActionPlanned, one.plannedOn);
        }
    }

    /// Of the stays that share a day with the accompaniment, from the arrival on.
    void addStays()
    {
        auto lines = stays::of(m_reader, m_course.person);
        std::stable_sort(lines.begin(), lines.end(),
            [](const StayLine& a, const StayLine& b) { return a.stay.from < b.stay.from; });
        std::vector<AdmissionId> begun;
        std::vector<AbsenceId> told;
        for (const StayLine& line : lines) {
            const Stay& stay = line.stay;
            const bool isFirst
                = std::find(begun.begin(), begun.end(), stay.admission) == begun.end();
            begun.push_back(stay.admission);
            if ((stay.to.isValid() && stay.to < m_course.openedOn)
                || (m_course.closedOn.isValid() && stay.from > m_course.closedOn))
                continue;
            add(isFirst ? F::Arrived : F::Moved, stay.from, "stay", stay.id.value, "", {},
                line.place);
            for (const Absence& absence : line.absences) {
                if (std::find(told.begin(), told.end(), absence.id) != told.end())
                    continue; // the stays of one admission share them
                told.push_back(absence.id);
                add(F::Away, absence.from, "stay", stay.id.value, "absence_reason", absence.reason);
                m_line.events.back().until = absence.to;
                m_line.events.back().goesOn = !absence.to.isValid();
            }
            if (stay.to.isValid() && stay.ending != StayEnding::Transfer)
                add(F::Left, stay.to, "stay", stay.id.value, "stay_destination", stay.destination,
                    line.place);
        }
    }

    void addSituations()
    {
        const auto facts = situations::of(m_reader, m_course.person);
        for (const Situation& one : facts) {
            const QByteArray list = kindList(one.family).toLatin1();
            const auto tell = [&](F fact, QDate day) {
                if (isWithin(day))
                    add(fact, day, "situation", one.id.value, list.constData(), one.kind,
                        one.detail);
            };
            tell(F::SituationBegan, one.from);
            // Where another begins the next day, that one says it.
            const bool isFollowed = std::any_of(facts.begin(), facts.end(), [&](const auto& next) {
                return next.family == one.family && one.to.isValid()
                    && next.from == one.to.addDays(1);
            });
            if (one.to.isValid() && one.to <= m_line.today && !isFollowed)
                tell(F::SituationEnded, one.to);
        }
    }

    void addPrints()
    {
        for (Rows rows = Sql(m_reader).select(
                 QStringLiteral("SELECT p.printed_on, c.id, c.kind, p.number || ' / ' || p.rank"
                                " FROM contract c JOIN contract_print p ON p.contract_id = c.id"
                                " WHERE c.accompaniment_id = ? ORDER BY p.id"),
                 m_course.id);
             rows.next();) {
            QDate day;
            qint64 contract = 0;
            QString kind;
            QString label;
            rows.row() >> day >> contract >> kind >> label;
            add(F::Printed, day, "contract", contract, "contract_kind", kind, label);
        }
    }

    void addAttestations()
    {
        for (const AttestationRow& row : attestations::of(m_reader, m_course.person))
            if (!row.cancellation && isWithin(row.attestation.issuedOn))
                add(F::AttestationGiven, row.attestation.issuedOn, "attestation",
                    row.attestation.id.value, "attestation_kind", toCode(row.attestation.kind),
                    row.attestation.number);
    }

    void addPapers()
    {
        for (const Paper& paper : papers::of(m_reader, m_course.person))
            if (isWithin(paper.issuedOn))
                add(F::PaperGiven, paper.issuedOn, "paper", paper.id.value, "paper_kind",
                    toCode(paper.kind), paper.number);
    }

    void addPauses()
    {
        for (const Pause& one : pauses::of(m_reader, m_course.id))
            if (TimelineEvent* event
                = add(F::Paused, PartialDate(one.from), "pause", one.id.value)) {
                event->until = one.to;
                event->goesOn = !one.to.isValid();
                event->words = one.reason;
                event->wishedBy = one.wishedBy;
            }
    }

    void addRhythms()
    {
        for (const MeetingRhythm& one : rhythms::of(m_reader, m_course.id))
            if (TimelineEvent* event
                = add(F::RhythmAgreed, PartialDate(one.from), "meeting_rhythm", one.id.value)) {
                event->unit = one.unit;
                event->every = one.every;
            }
    }

    const Reader& m_reader;
    const Accompaniment m_course;
    Timeline m_line;
};

} // namespace

Timeline timelineOf(const Reader& reader, AccompanimentId accompaniment)
{
    return Gathering(reader, accompaniment).gather();
}

} // namespace jalons
