#include "core/base/text.h"
#include "core/exchange/line_reader.h"
#include "core/exchange/name_reader.h"
#include "core/exchange/person_column.h"
#include "core/exchange/placeholder.h"
#include "core/exchange/titles.h"
#include <algorithm>

/// The names of a line: of the person, and of their referent.
namespace jalons {

namespace {

bool hasBothCases(const QString& name)
{
    const QStringList words = name.split(u' ');
    const auto shouts = [](const QString& word) {
        return word.size() > 1 && word == word.toUpper() && word != word.toLower();
    };
    return std::any_of(words.begin(), words.end(), shouts)
        && !std::all_of(words.begin(), words.end(), shouts);
}

} // namespace

void LineReader::takeName(int, const QString& field, const QString& value)
{
    if (m_isOurs)
        m_line.person.*memberOf<QString>(personColumn(field)) = value;
    else if (isPlaceholderName(value))
        ++m_plan->placeholders;
    else
        m_names.insert(field, value.simplified());
}

void LineReader::readNames()
{
    Person& person = m_line.person;
    QString civility;
    const auto take = [&](const QString& field, const NameReading& reading) {
        if (civility.isEmpty())
            civility = reading.civility;
        if (person.birthName.isEmpty())
            person.birthName = reading.birthName;
        if (person.usedName.isEmpty())
            person.usedName = reading.usedName;
        if (person.firstNames.isEmpty())
            person.firstNames = reading.firstNames;
        // Another name than the one that stands already is not lost.
        const auto isSaid = [](const QString& said, const QString& stands) {
            return said.isEmpty() || said == stands;
        };
        if (reading.saysMore || !isSaid(reading.usedName, person.usedName)
            || !isSaid(reading.birthName, person.birthName)
            || !isSaid(reading.firstNames, person.firstNames))
            m_notes.append(headed(m_columns.value(field), m_names[field]));
    };
    const QString first = m_names.value(QStringLiteral("first_names"));
    if (!first.isEmpty())
        take(QStringLiteral("first_names"), readFirstNames(first));
    if (const QString used = m_names.value(QStringLiteral("used_name")); !used.isEmpty()) {
        NameReading reading = readLastName(used);
        if (reading.usedName.isEmpty())
            reading.usedName.swap(reading.birthName);
        take(QStringLiteral("used_name"), reading);
    }
    const QString birth = m_names.value(QStringLiteral("birth_name"));
    const bool isWhole = first.isEmpty() && !m_mapping.isUsed(QStringLiteral("person.first_names"))
        && !m_mapping.isUsed(QStringLiteral("person.full_name"));
    if (!birth.isEmpty()) {
        // A column « Nom » may hold the whole name, where capitals tell the two apart.
        NameReading reading = readLastName(birth);
        if (isWhole && hasBothCases(birth))
            reading = readFullName(birth);
        take(QStringLiteral("birth_name"), reading);
    }
    if (const QString full = m_names.value(QStringLiteral("full_name")); !full.isEmpty()) {
        const QString title
            = plainTitle(m_table.headers.value(m_columns.value(QStringLiteral("full_name"))));
        take(QStringLiteral("full_name"), readFullName(full, title.startsWith(u"prenom")));
    }
    if (person.civility.isEmpty())
        person.civility = civility;
}

void LineReader::readReferent()
{
    if (m_referent.isEmpty())
        return;
    const NameReading name = readFullName(m_referent);
    for (const QString& said : {m_referent, name.birthName + u' ' + name.firstNames,
             name.firstNames + u' ' + name.birthName}) {
        const auto found = m_team.constFind(fold(said).simplified());
        if (found == m_team.cend())
            continue;
        m_line.referent = *found;
        break;
    }
    if (m_line.referent.isValid())
        return;
    const int column = m_columns.value(QStringLiteral("referent"), -1);
    const QString said = referentSaid();
    m_line.unknownReferent = m_team.contains(fold(m_referent)) ? QString() : m_referent;
    m_line.referentNote = said + toCheck;
    tell(column, ImportProblemKind::UnknownProfessional, m_referent);
    m_unread.push_back({said, m_plan->problems.size() - 1});
}

/// Two columns, of the name and of the first name, are one referent.
QString LineReader::referentSaid() const
{
    if (m_mapping.targets.count(QStringLiteral("accompaniment.referent")) > 1)
        return QStringLiteral("Référent\u202f: ") + m_referent;
    return headed(m_columns.value(QStringLiteral("referent"), -1), m_referent);
}

} // namespace jalons
