#include "core/structure/structure.h"

#include "core/base/text.h"
#include "core/storage/work.h"

namespace jalons {

namespace {
constexpr qsizetype longestLine = 200;
constexpr qsizetype longestText = 1000;
constexpr qsizetype largestLogo = 1024 * 1024;
} // namespace

QString Professional::fullName() const
{
    return QStringList{firstName, lastName}.join(u' ').trimmed();
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
    if (!structure.finess.isEmpty() && !isFiness(structure.finess))
        found.append({QStringLiteral("finess"), ProblemKind::NotAFiness, {structure.finess}});
    if (structure.logo.size() > largestLogo)
        found.append({QStringLiteral("logo"), ProblemKind::TooLong, {QStringLiteral("1 Mio")}});
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

namespace {
Fields fields(const Structure& s)
{
    return {{"name", s.name.trimmed()}, {"kind", s.kind}, {"address", s.address},
        {"postal_code", s.postalCode}, {"town", s.town}, {"phone", s.phone}, {"mail", s.mail},
        {"siret", s.siret}, {"finess", s.finess}, {"logo", s.logo},
        {"representative_name", s.representativeName},
        {"representative_role", s.representativeRole}, {"signature_town", s.signatureTown}};
}
} // namespace

Structure load(const Reader& reader)
{
    return reader.one(
        QStringLiteral("SELECT name, kind, address, postal_code, town, phone, mail, siret, finess,"
                       " logo, representative_name, representative_role, signature_town"
                       " FROM structure WHERE id = 1"),
        [](Row row) {
            Structure s;
            row >> s.name >> s.kind >> s.address >> s.postalCode >> s.town >> s.phone >> s.mail
                >> s.siret >> s.finess >> s.logo >> s.representativeName >> s.representativeRole
                >> s.signatureTown;
            return s;
        });
}

void save(Work& work, const Structure& s, const Structure* shown)
{
    refuseOn(problems(s));
    const bool exists = work.value(QStringLiteral("SELECT 1 FROM structure")).isValid();
    work.save("structure", exists ? 1 : 0, fields(s), shown ? fields(*shown) : Fields());
}

} // namespace structures

namespace professionals {

namespace {
const QString columns
    = QStringLiteral("SELECT id, last_name, first_name, trade, may_sign, active, phone, mail"
                     " FROM professional ");

Professional read(Row row)
{
    Professional p;
    row >> p.id >> p.lastName >> p.firstName >> p.trade >> p.maySign >> p.active >> p.phone
        >> p.mail;
    return p;
}

Fields fields(const Professional& p)
{
    return {{"last_name", p.lastName.trimmed()}, {"first_name", p.firstName.trimmed()},
        {"trade", p.trade}, {"may_sign", p.maySign}, {"active", p.active}, {"phone", p.phone},
        {"mail", p.mail}};
}
} // namespace

Professional load(const Reader& reader, ProfessionalId id)
{
    return reader.one(columns + QStringLiteral("WHERE id = ?"), read, id);
}

std::vector<Professional> list(const Reader& reader, bool all)
{
    return reader.all(
        columns + QStringLiteral("WHERE active OR ? ORDER BY last_name, first_name, id"), read,
        all);
}

ProfessionalId save(Work& work, const Professional& p, const Professional* shown)
{
    refuseOn(problems(p));
    return {work.save("professional", p.id.value, fields(p), shown ? fields(*shown) : Fields())};
}

} // namespace professionals

} // namespace jalons
