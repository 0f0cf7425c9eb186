#include "core/structure/structure.h"
#include "core/storage/sql.h"

#include "core/base/rules.h"
#include "core/base/text.h"
#include "core/storage/work.h"
#include "core/structure/structure_columns.h"

namespace jalons {

namespace {
constexpr qsizetype longestLine = 200;
constexpr qsizetype longestText = 1000;
} // namespace

QString Professional::fullName() const
{
    return QStringList{firstName, lastName}.join(u' ').trimmed();
}

QString addressLine(const Structure& structure)
{
    const QString town
        = QStringLiteral("%1 %2").arg(structure.postalCode, structure.town).simplified();
    QStringList parts{oneLine(structure.address), town};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Problems problems(const Structure& structure)
{
    Problems found;
    if (structure.name.trimmed().isEmpty())
        found.append({QStringLiteral("name"), ProblemKind::Required, {}});
    if (structure.name.size() > longestLine)
        found.append(
            {QStringLiteral("name"), ProblemKind::TooLong, {QString::number(longestLine)}});
    if (structure.address.size() > longestText)
        found.append(
            {QStringLiteral("address"), ProblemKind::TooLong, {QString::number(longestText)}});
    if (!structure.mail.isEmpty() && !isMail(structure.mail))
        found.append({QStringLiteral("mail"), ProblemKind::NotAMail, {structure.mail}});
    if (!structure.phone.isEmpty() && !isPhone(structure.phone))
        found.append({QStringLiteral("phone"), ProblemKind::NotAPhone, {structure.phone}});
    if (!structure.siret.isEmpty() && !isSiret(structure.siret))
        found.append({QStringLiteral("siret"), ProblemKind::NotASiret, {structure.siret}});
    if (!structure.managerSiren.isEmpty() && !isSiren(structure.managerSiren))
        found.append(
            {QStringLiteral("managerSiren"), ProblemKind::NotASiren, {structure.managerSiren}});
    for (const auto& [field, text] :
        {std::pair{"manager", structure.manager}, std::pair{"managerForm", structure.managerForm},
            std::pair{"representativePower", structure.representativePower}})
        if (text.size() > longestLine)
            found.append(
                {QLatin1String(field), ProblemKind::TooLong, {QString::number(longestLine)}});
    if (!structure.finess.isEmpty() && !isFiness(structure.finess))
        found.append({QStringLiteral("finess"), ProblemKind::NotAFiness, {structure.finess}});
    if (structure.logo.size() > largestLogo)
        found.append({QStringLiteral("logo"), ProblemKind::TooLong, {QStringLiteral("1 Mo")}});
    if (structure.unmetDays < 7 || structure.unmetDays > 365)
        found.append({QStringLiteral("unmetDays"), ProblemKind::OutOfRange,
            {QStringLiteral("7"), QStringLiteral("365")}});
    checkGiven(found, "dayFrom", structure.dayFrom.isKnown());
    checkGiven(found, "nightFrom", structure.nightFrom.isKnown());
    if (structure.dayFrom.isKnown() && structure.nightFrom.isKnown()
        && structure.nightFrom <= structure.dayFrom)
        found.append({QStringLiteral("nightFrom"), ProblemKind::HoursOutOfOrder,
            {structure.dayFrom.toIso(), structure.nightFrom.toIso()}});
    return found;
}

Problems problems(const Professional& professional)
{
    Problems found;
    if (professional.lastName.trimmed().isEmpty())
        found.append({QStringLiteral("lastName"), ProblemKind::Required, {}});
    if (!professional.mail.isEmpty() && !isMail(professional.mail))
        found.append({QStringLiteral("mail"), ProblemKind::NotAMail, {professional.mail}});
    if (!professional.phone.isEmpty() && !isPhone(professional.phone))
        found.append({QStringLiteral("phone"), ProblemKind::NotAPhone, {professional.phone}});
    return found;
}

namespace structures {

Structure load(const Reader& reader)
{
    return structureTable.load(reader, 1);
}

void save(Work& work, const Structure& s, const Structure* shown)
{
    refuseOn(problems(s));
    const bool exists = Sql(work).value(QStringLiteral("SELECT 1 FROM structure")).isValid();
    work.save("structure", exists ? 1 : 0, structureTable.fields(s),
        shown ? structureTable.fields(*shown) : Fields());
}

} // namespace structures

namespace professionals {

Professional load(const Reader& reader, ProfessionalId id)
{
    return professionalTable.load(reader, id);
}

std::vector<Professional> list(const Reader& reader, bool all)
{
    return Sql(reader).all(professionalTable.select()
            + QStringLiteral("WHERE active OR ? ORDER BY last_name, first_name, id"),
        professionalTable.reader(), all);
}

ProfessionalId save(Work& work, const Professional& p, const Professional* shown)
{
    refuseOn(problems(p));
    return {professionalTable.save(work, p, shown)};
}

} // namespace professionals

} // namespace jalons
