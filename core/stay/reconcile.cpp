#include "core/stay/reconcile.h"

#include "core/stay/admission.h"
#include "core/stay/stay_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace jalons::stays {

namespace {

/// From the first night to the day after the last.
struct Nights
{
    QDate from;
    QDate to; ///< never invalid

    bool isEmpty() const { return from >= to; }
};

QDate endOf(QDate to)
{
    return to.isValid() ? to : noEnd;
}

Nights nightsOf(const Stay& stay)
{
    return {stay.from, endOf(stay.to)};
}

struct Pair
{
    StayLine kept;
    StayLine gone;
    Nights shared;

    bool inOnePlace() const { return kept.stay.lodging == gone.stay.lodging; }
};

std::vector<Pair> pairs(const Reader& reader, PersonId kept, PersonId gone)
{
    std::vector<Pair> found;
    const std::vector<StayLine> others = of(reader, gone);
    for (const StayLine& own : of(reader, kept))
        for (const StayLine& other : others) {
            const Nights a = nightsOf(own.stay);
            const Nights b = nightsOf(other.stay);
            if (a.from < b.to && b.from < a.to) // as overlaps() has it
                found.push_back({own, other, {std::max(a.from, b.from), std::min(a.to, b.to)}});
        }
    std::sort(found.begin(), found.end(), [](const Pair& a, const Pair& b) {
        return std::tie(a.shared.from, a.kept.stay.id, a.gone.stay.id)
            < std::tie(b.shared.from, b.kept.stay.id, b.gone.stay.id);
    });
    return found;
}

/// What is left of @p nights without those of @p taken.
std::vector<Nights> without(const std::vector<Nights>& nights, const Nights& taken)
{
    std::vector<Nights> left;
    for (const Nights& n : nights) {
        const Nights before{n.from, std::min(n.to, taken.from)};
        const Nights after{std::max(n.from, taken.to), n.to};
        for (const Nights& part : {before, after})
            if (!part.isEmpty())
                left.push_back(part);
    }
    return left;
}

/// The stay over these of its nights.
Stay over(const Stay& stay, const Nights& nights)
{
    Stay part = stay;
    part.from = nights.from;
    part.to = nights.to == noEnd ? QDate() : nights.to;
    if (part.to != stay.to) {
        part.ending = StayEnding::Transfer;
        part.destination.clear();
        part.reason.clear();
    }
    return part;
}

class Reconciling
{
public:
    Reconciling(Work& work, std::vector<Pair> pairs)
        : m_work(work)
        , m_pairs(std::move(pairs))
    {
    }

    StaysReconciled run(const std::vector<StayVerdict>& verdicts)
    {
        takeNights(verdicts);
        for (const auto& [id, left] : m_left)
            shorten(id, left);
        for (const Pair& pair : m_pairs)
            if (pair.inOnePlace())
                join(pair);
        for (const auto& [admission, taking] : m_takers)
            settle({admission}, taking);
        return m_done;
    }

private:
    /// Decides whose the shared nights are.
    void takeNights(const std::vector<StayVerdict>& verdicts)
    {
        const auto said = [&](const Stay& right, const Stay& wrong) {
            return std::find(verdicts.begin(), verdicts.end(), StayVerdict{right.id, wrong.id})
                != verdicts.end();
        };
        for (const Pair& pair : m_pairs) {
            const bool one = pair.inOnePlace();
            const bool ofKept = one || said(pair.kept.stay, pair.gone.stay);
            if (!one && ofKept == said(pair.gone.stay, pair.kept.stay))
                throw Refusal(Problem{QStringLiteral("stays"), ProblemKind::StayOverlaps,
                    {pair.kept.place, pair.shared.from.toString(Qt::ISODate), {}}});
            const Stay& taking = (ofKept ? pair.kept : pair.gone).stay;
            const Stay& giving = (ofKept ? pair.gone : pair.kept).stay;
            const auto [left, isNew]
                = m_left.try_emplace(giving.id.value, std::vector<Nights>{nightsOf(giving)});
            left->second = without(left->second, pair.shared);
            m_giving.insert_or_assign(giving.id.value, giving);
            m_takers[giving.admission.value].push_back(taking);
            if (one)
                m_told.insert(giving.id.value);
        }
    }

    void shorten(qint64 id, const std::vector<Nights>& left)
    {
        const Stay& stay = m_giving.at(id);
        if (left.empty()) {
            m_work.remove("stay", id);
            ++(m_told.count(id) ? m_done.joined : m_done.removed);
            return;
        }
        for (std::size_t i = 0; i < left.size(); ++i) {
            Stay part = over(stay, left[i]);
            if (i > 0)
                part.id = {};
            m_parts[id].push_back(StayId{stayTable.save(m_work, part)});
        }
        if (!m_told.count(id))
            ++m_done.shortened;
    }

    /// What the other file tells of the days before and after in the same place.
    void join(const Pair& pair)
    {
        const auto whole = m_left.find(pair.kept.stay.id.value);
        if (whole != m_left.end() && whole->second.empty())
            return;
        Stay own = load(m_work, pair.kept.stay.id);
        if (const QString& note = pair.gone.stay.note; !note.isEmpty() && note != own.note)
            own.note += own.note.isEmpty() ? note : u'\n' + note;
        std::vector<StayId>& parts = m_parts[pair.gone.stay.id.value];
        for (const StayId id : parts) {
            const Stay part = load(m_work, id);
            if (part.to.isValid() && part.to == own.from) {
                own.from = part.from;
            } else if (own.to.isValid() && part.from == own.to) {
                own.to = part.to;
                own.ending = part.ending;
                own.destination = part.destination;
                own.reason = part.reason;
            } else {
                continue;
            }
            m_work.remove("stay", id.value);
            ++m_done.joined;
        }
        stayTable.save(m_work, own);
        admissions::refresh(m_work, own.admission);
    }

    void settle(AdmissionId admission, const std::vector<Stay>& taking)
    {
        const auto taker = std::find_if(taking.begin(), taking.end(),
            [&](const Stay& stay) { return !ofAdmission(m_work, stay.admission).empty(); });
        if (taker == taking.end())
            return;
        const std::vector<Stay> left = ofAdmission(m_work, admission);
        std::set<qint64> people;
        for (const auto& [stay, giving] : m_giving)
            if (giving.admission == admission)
                people.insert(giving.person.value);
        for (const qint64 person : people)
            settleAbsences(admission, {person}, *taker);
        if (left.empty())
            joinAdmission(admission, taker->admission);
        else
            admissions::refresh(m_work, admission);
    }

    /// Days away are days of a stay: those of nights that were spent elsewhere go to that admission
    /// or were none.
    void settleAbsences(AdmissionId admission, PersonId person, const Stay& taker)
    {
        const auto covers = [&](AdmissionId of, PersonId who, const Absence& absence) {
            const std::vector<Stay> all = ofAdmission(m_work, of);
            return std::any_of(all.begin(), all.end(), [&](const Stay& stay) {
                return stay.person == who && stay.from <= absence.from
                    && endOf(absence.to) <= endOf(stay.to);
            });
        };
        for (Absence absence : absences(m_work, admission, person)) {
            if (covers(admission, person, absence))
                continue;
            const std::vector<Absence> known = absences(m_work, taker.admission, taker.person);
            const bool told = std::any_of(known.begin(), known.end(), [&](const Absence& other) {
                return other.from < endOf(absence.to) && absence.from < endOf(other.to);
            });
            if (told || !covers(taker.admission, taker.person, absence)) {
                m_work.remove("absence", absence.id.value);
                continue;
            }
            absence.admission = taker.admission;
            absenceTable.save(m_work, absence);
        }
    }

    void joinAdmission(AdmissionId admission, AdmissionId other)
    {
        const Admission gone = admissions::load(m_work, admission);
        Admission kept = admissions::load(m_work, other);
        const Admission untold;
        for (const MemberColumn<Admission>& column : admissionTable.members())
            if (column.take && !column.column.traits.derived
                && column.value(kept) == column.value(untold))
                column.take(kept, gone);
        if (!gone.note.isEmpty() && !kept.note.contains(gone.note))
            kept.note += u'\n' + gone.note;
        for (Prolongation prolongation : admissions::prolongations(m_work, admission)) {
            prolongation.admission = other;
            prolongationTable.save(m_work, prolongation);
        }
        admissions::drop(m_work, admission, other);
        admissionTable.save(m_work, kept);
        admissions::refresh(m_work, other);
    }

    Work& m_work;
    std::vector<Pair> m_pairs;
    std::map<qint64, std::vector<Nights>> m_left; ///< of each stay that gives up nights
    std::map<qint64, Stay> m_giving;
    std::map<qint64, std::vector<StayId>> m_parts; ///< the rows it is now
    std::map<qint64, std::vector<Stay>> m_takers; ///< by admission: those that took nights of it
    std::set<qint64> m_told; ///< those whose nights the other file tells of the same place
    StaysReconciled m_done;
};

} // namespace

std::vector<StayClash> clashes(const Reader& reader, PersonId kept, PersonId gone)
{
    std::vector<StayClash> found;
    for (const Pair& pair : pairs(reader, kept, gone))
        if (!pair.inOnePlace())
            found.push_back({pair.kept, pair.gone, pair.shared.from,
                pair.shared.to == noEnd ? QDate() : pair.shared.to});
    return found;
}

StaysReconciled reconcile(
    Work& work, PersonId kept, PersonId gone, const std::vector<StayVerdict>& verdicts)
{
    return Reconciling(work, pairs(work, kept, gone)).run(verdicts);
}

} // namespace jalons::stays
