#include "core/base/rules.h"
#include "core/participation/participation_columns.h"
#include "core/person/person.h"
#include "core/stay/stay.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"
#include <QHash>
#include <algorithm>
#include <functional>

namespace jalons {

Problems problems(const Receipt& r, QDate today)
{
    Problems found;
    checkGiven(found, "receivedFrom", !r.receivedFrom.trimmed().isEmpty());
    const bool isAmount = r.isCounter() ? r.amount < Money{} : r.amount > Money{};
    if (!isAmount || r.amount.cents > 99'999'999)
        found.append({QStringLiteral("amount"), ProblemKind::OutOfRange,
            {QStringLiteral("0,01"), QStringLiteral("999 999")}});
    if (r.balance < Money{})
        found.append({QStringLiteral("balance"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QStringLiteral("999 999")}});
    checkGiven(found, "means", !r.means.isEmpty());
    checkGiven(found, "periodFrom", r.periodFrom.isValid());
    checkGiven(found, "periodTo", r.periodTo.isValid());
    checkOrder(found, "periodTo", r.periodFrom, r.periodTo);
    checkGiven(found, "receivedOn", r.receivedOn.isValid());
    checkPast(found, "receivedOn", r.receivedOn, today);
    checkGiven(found, "why", !r.isCounter() || !r.why.trimmed().isEmpty());
    return found;
}

namespace receipts {

namespace {

/// A completed version and what says which of its days count.
struct Version
{
    ParticipationContent content;
    ParticipationDays days;
    std::vector<Absence> absences;

    bool holdsOn(QDate day) const
    {
        return content.participation.from <= day
            && (!days.departure.isValid() || day < days.departure);
    }
    const Absence* awayOn(QDate day) const
    {
        for (const Absence& absence : absences)
            if (absence.coversNight(day))
                return &absence;
        return nullptr;
    }
};

std::vector<Version> versionsOf(const Reader& reader, PersonId person)
{
    std::vector<Version> found;
    for (const ParticipationRow& row : participations::of(reader, person)) {
        if (!row.participation.isCompleted())
            continue;
        Version version;
        version.content = participations::content(reader, row.participation.id);
        version.days = version.content.days(participations::departureOf(reader, row.participation));
        if (const Stay stay = stays::at(reader, person, row.participation.arrivedOn);
            stay.id.isValid())
            version.absences = stays::absences(reader, stay.admission, person);
        found.push_back(std::move(version));
    }
    return found; // the latest first: it is the one that counts where two do
}

/// What is due of a month at @p rate for so many of its days.
Money dueOf(const Version& version, Rate rate, int days, QDate month)
{
    const Calculation done = calculate(version.content.means(), rate, version.content.scale());
    return ExactAmount{done.monthly.parts * days / month.daysInMonth()}.down();
}

/// @param isLatest whether no later version is about the day.
Money dueOf(const Version& version, QDate month, const std::function<bool(QDate)>& isLatest)
{
    const ParticipationContent& content = version.content;
    const QDate first(month.year(), month.month(), 1);
    if (isShortStay(version.days, content.scale())) {
        const bool here = version.days.arrival >= first && version.days.arrival < first.addMonths(1)
            && isLatest(version.days.arrival);
        return here ? dueOfShortStay(calculate(content.means(), content.rate(), content.scale()),
                   version.days, content.participation.flat)
                    : Money{};
    }
    const AbsenceRule rule = content.decision.absences;
    int usual = 0;
    int withoutMeals = 0;
    for (QDate day = std::max(first, firstDueDay(version.days, content.scale()));
         day < first.addMonths(1); day = day.addDays(1)) {
        if (!version.holdsOn(day) || !isLatest(day))
            continue;
        const Absence* away = version.awayOn(day);
        if (away && rule == AbsenceRule::Suspended
            && away->from.daysTo(day) >= content.decision.absenceNights)
            continue;
        ++(away && rule == AbsenceRule::WithoutMeals && content.participation.meals ? withoutMeals
                                                                                    : usual);
    }
    const Rate without
        = content.decision.rate(content.scale().groupOf(content.means().people()).group, false);
    return {dueOf(version, content.rate(), usual, month).cents
        + dueOf(version, std::min(without, content.rate()), withoutMeals, month).cents};
}

QDate monthOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

Receipt load(const Reader& reader, ReceiptId id)
{
    return receiptTable.load(reader, id);
}

std::vector<ReceiptRow> of(const Reader& reader, PersonId person)
{
    std::vector<ReceiptRow> rows;
    QHash<qint64, QString> counters;
    for (const Receipt& one :
        receiptTable.all(reader, QStringLiteral("WHERE person_id = ? ORDER BY id DESC"), person)) {
        rows.push_back({one, counters.value(one.id.value), {}});
        if (one.isCounter())
            counters.insert(one.cancels.value, one.number);
    }
    for (ReceiptRow& row : rows)
        for (const ReceiptRow& other : rows)
            if (row.receipt.cancels == other.receipt.id)
                row.cancels = other.receipt.number;
    return rows;
}

Money paid(const Reader& reader, PersonId person, QDate from, QDate to)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT sum(amount) FROM receipt WHERE person_id = ?"
                                      " AND period_from >= ? AND period_from <= ?"),
                    person, from, to)
                .toLongLong()};
}

Money stillDue(const Reader& reader, PersonId person, QDate month)
{
    const std::vector<Version> versions = versionsOf(reader, person);
    qint64 due = 0;
    for (std::size_t i = 0; i < versions.size(); ++i)
        due += dueOf(versions[i], month, [&](QDate day) {
            return std::none_of(versions.begin(), versions.begin() + std::ptrdiff_t(i),
                [&](const Version& later) { return later.holdsOn(day); });
        }).cents;
    const QDate first = monthOf(month);
    return {due - paid(reader, person, first, first.addMonths(1).addDays(-1)).cents};
}

Receipt proposed(const Reader& reader, PersonId person)
{
    Receipt receipt;
    receipt.person = person;
    receipt.receivedOn = reader.today();
    receipt.receivedFrom = people::load(reader, person).fullName();
    QDate month = monthOf(reader.today());
    QDate first;
    for (const Version& version : versionsOf(reader, person))
        first = firstDueDay(version.days, version.content.scale());
    Money due = stillDue(reader, person, month);
    if (first.isValid())
        for (QDate earlier = monthOf(first); earlier < month; earlier = earlier.addMonths(1))
            if (const Money still = stillDue(reader, person, earlier); still > Money{}) {
                month = earlier;
                due = still;
                break;
            }
    receipt.participation = participations::inForce(reader, person, month.addMonths(1).addDays(-1));
    receipt.periodFrom
        = first.isValid() && first > month && first < month.addMonths(1) ? first : month;
    receipt.periodTo = month.addMonths(1).addDays(-1);
    receipt.amount = std::max(Money{}, due);
    return receipt;
}

QString nextNumber(Work& work, QDate day)
{
    return usedNumbers::nextOfYear(Sql(work).database(), "receipt", day);
}

} // namespace receipts

} // namespace jalons
