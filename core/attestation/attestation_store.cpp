#include "core/accompaniment/accompaniment.h"
#include "core/attestation/attestation_columns.h"
#include "core/base/rules.h"
#include "core/base/text.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/stay/stay.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons::attestations {

namespace {

/// The person's stays that have begun, the earliest first.
std::vector<Stay> begun(const Reader& reader, PersonId person)
{
    std::vector<Stay> found;
    for (const StayLine& line : stays::of(reader, person))
        if (line.stay.from <= reader.today())
            found.push_back(line.stay);
    std::sort(
        found.begin(), found.end(), [](const Stay& a, const Stay& b) { return a.from < b.from; });
    return found;
}

QString placeAddress(const Reader& reader, const Attestation& a)
{
    const QDate last = a.to.isValid() ? a.to : reader.today();
    const Stay stay = stays::at(reader, a.person, last);
    for (const LodgingNode& node : lodgings::tree(reader))
        if (node.lodging.id == stay.lodging)
            return oneLine(node.address);
    return {};
}

void checkInLatin(Problems& found, const Person& person)
{
    if (needsLatin(person) && person.latinName.trimmed().isEmpty())
        found.append({QStringLiteral("person"), ProblemKind::NotInLatin, {person.fullName()}});
}

Problems lodgingProblems(const Reader& reader, const Attestation& a)
{
    const QStringList days{a.from.toString(Qt::ISODate), a.to.toString(Qt::ISODate)};
    if (!isLodged(reader, a.person, a.from, a.to))
        return {{QStringLiteral("from"), ProblemKind::NotLodged, days}};
    Problems found;
    if (!a.withChildren)
        return found;
    const std::vector<Person> children = childrenLodged(reader, a);
    if (children.empty())
        found.append({QStringLiteral("withChildren"), ProblemKind::NobodyLodgedWith, {}});
    for (const Person& child : children)
        checkInLatin(found, child);
    return found;
}

} // namespace

Attestation load(const Reader& reader, AttestationId id)
{
    return attestationTable.load(reader, id);
}

std::optional<AttestationCancellation> cancellation(const Reader& reader, AttestationId id)
{
    const auto found
        = attestationCancellationTable.all(reader, QStringLiteral("WHERE attestation_id = ?"), id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<AttestationRow> of(const Reader& reader, PersonId person)
{
    std::vector<AttestationRow> rows;
    for (const Attestation& one : attestationTable.all(
             reader, QStringLiteral("WHERE person_id = ? ORDER BY id DESC"), person))
        rows.push_back({one, cancellation(reader, one.id)});
    return rows;
}

AttestationId numbered(const Reader& reader, const QString& number)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT id FROM attestation WHERE number = ?"), number)
                .toLongLong()};
}

bool isLodged(const Reader& reader, PersonId person, QDate from, QDate to)
{
    // The first night that is not known to be spent here, and the first that need not be.
    QDate night = from;
    const QDate end = to.isValid() ? to : reader.today().addDays(1);
    bool isThere = false;
    for (const Stay& stay : begun(reader, person)) {
        if (stay.from > night || (stay.to.isValid() && stay.to < night))
            continue;
        isThere = true;
        if (!stay.to.isValid())
            return true;
        night = stay.to;
    }
    return isThere && night >= end;
}

bool isAccompanied(const Reader& reader, PersonId person, QDate from, QDate to)
{
    return Sql(reader)
        .value(QStringLiteral(
                   "SELECT 1 FROM accompaniment a WHERE (a.person_id = ? OR EXISTS (SELECT 1 FROM"
                   " concerned c WHERE c.accompaniment_id = a.id AND c.person_id = ?))"
                   " AND a.opened_on <= ? AND (a.closed_on IS NULL OR a.closed_on >= ?) LIMIT 1"),
            person, person, from, to.isValid() ? to : reader.today().addDays(1))
        .isValid();
}

std::vector<Person> childrenLodged(const Reader& reader, const Attestation& a)
{
    std::vector<Person> found;
    for (const HouseholdMember& child :
        households::childrenOf(reader, a.person, a.to.isValid() ? a.to : reader.today()))
        if (isLodged(reader, child.membership.person, a.from, a.to))
            found.push_back(people::load(reader, child.membership.person));
    return found;
}

Attestation proposed(const Reader& reader, PersonId person, AttestationKind kind)
{
    Attestation a;
    a.person = person;
    a.kind = kind;
    a.handedTo = people::load(reader, person).fullName();
    a.handedOn = reader.today();
    if (kind == AttestationKind::Presence) {
        a.from = reader.today();
    } else if (kind == AttestationKind::Accompaniment) {
        if (const auto courses = accompaniments::of(reader, person); !courses.empty()) {
            a.from = courses.front().openedOn;
            a.to = courses.front().closedOn;
        }
    } else if (auto lines = stays::of(reader, person); !lines.empty()) {
        std::erase_if(lines, [&](const StayLine& line) { return line.stay.from > reader.today(); });
        a.from = arrivalOf(lines);
        if (!lines.empty() && presence(lines.front().stay, reader.today()) == Presence::Over)
            a.to = lines.front().stay.to;
    }
    return a;
}

QString knownAddress(const Reader& reader, const Attestation& a)
{
    switch (a.addressKind) {
    case AttestedAddress::Place:
        return placeAddress(reader, a);
    case AttestedAddress::Seat:
        return addressLine(structures::load(reader));
    case AttestedAddress::Postal:
        return oneLine(people::load(reader, a.person).address);
    case AttestedAddress::None:
    case AttestedAddress::Typed:
        break;
    }
    return {};
}

Problems givingProblems(const Reader& reader, const Attestation& a)
{
    Problems found = problems(a, reader.today());
    checkInLatin(found, people::load(reader, a.person));
    if (!a.issuedBy.isValid())
        checkGiven(
            found, "issuedBy", !structures::load(reader).representativeName.trimmed().isEmpty());
    else if (const auto who = professionals::load(reader, a.issuedBy); !who.active)
        found.append({QStringLiteral("issuedBy"), ProblemKind::NotQualified, {who.fullName()}});
    // Days that are no period are not looked for in the file.
    const auto isOfDays = [](const Problem& problem) {
        return problem.field == QLatin1String("from") || problem.field == QLatin1String("to");
    };
    if (std::any_of(found.begin(), found.end(), isOfDays))
        return found;
    if (a.kind == AttestationKind::Lodging)
        found += lodgingProblems(reader, a);
    if (a.kind == AttestationKind::Accompaniment && !isAccompanied(reader, a.person, a.from, a.to))
        found.append({QStringLiteral("from"), ProblemKind::NotAccompanied,
            {a.from.toString(Qt::ISODate), a.to.toString(Qt::ISODate)}});
    return found;
}

void handOver(Work& work, AttestationId id, const QString& to, QDate on)
{
    const Attestation a = load(work, id);
    if (cancellation(work, id))
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
    Problems found;
    checkGiven(found, "handedTo", !to.trimmed().isEmpty());
    checkGiven(found, "handedOn", on.isValid());
    checkPast(found, "handedOn", on, work.today());
    checkOrder(found, "handedOn", a.issuedOn, on);
    refuseOn(found);
    work.save("attestation", id.value, {{"handed_to", to.simplified()}, {"handed_on", on}});
}

void cancel(Work& work, AttestationId id, const QString& why, ProfessionalId by)
{
    constexpr qsizetype longest = 2000;
    load(work, id);
    if (cancellation(work, id))
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
    if (why.trimmed().isEmpty())
        throw Refusal(Problem{QStringLiteral("why"), ProblemKind::Required, {}});
    if (why.size() > longest)
        throw Refusal(
            Problem{QStringLiteral("why"), ProblemKind::TooLong, {QString::number(longest)}});
    AttestationCancellation row;
    row.attestation = id;
    row.cancelledOn = work.today();
    row.by = by;
    row.why = why;
    attestationCancellationTable.save(work, row);
}

} // namespace jalons::attestations
