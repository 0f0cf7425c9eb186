#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/exchange/birth_reader.h"
#include "core/exchange/line_reader.h"
#include "core/exchange/person_column.h"
#include "core/exchange/phone_reader.h"
#include "core/exchange/placeholder.h"

/// How each kind of value of a line is taken.
namespace jalons {

namespace {

/// A text that is taken as it is written.
QString Person::*textMember(const PersonColumn* column)
{
    if (!column)
        return nullptr;
    switch (column->column.kind.kind) {
    case ColumnKind::Text:
    case ColumnKind::Mail:
        return memberOf<QString>(column);
    default:
        return nullptr;
    }
}

bool isNoteHeader(const QString& header)
{
    static const QStringList words{QStringLiteral("note"), QStringLiteral("notes"),
        QStringLiteral("commentaire"), QStringLiteral("commentaires"),
        QStringLiteral("observations"), QStringLiteral("remarques")};
    return words.contains(fold(header));
}

} // namespace

void LineReader::takeType(int column, const QString& target, const QString& value)
{
    QString type;
    takeTerm(column, target, QStringLiteral("accompaniment_type"), value, type);
    if (!type.isEmpty())
        m_line.types = {type};
}

void LineReader::takePerson(int column, const QString& field, const QString& value)
{
    const PersonColumn* described = personColumn(field);
    Person& person = m_line.person;
    const Kind& kind = described->column.kind;
    if (const auto term = memberOf<QString>(described); term && kind.kind == ColumnKind::Term)
        takeTerm(column, QStringLiteral("person.") + field, QLatin1String(kind.list), value,
            person.*term);
    else if (term && kind.kind == ColumnKind::Phones)
        takePhone(column, value, person.*term);
    else if (const auto day = memberOf<QDate>(described))
        takeDate(column, value, person.*day);
    else if (const auto birth = memberOf<PartialDate>(described))
        takeBirth(column, value, person.*birth);
    else if (const auto answer = memberOf<bool>(described))
        takeYesNo(column, value, person.*answer);
    else if (const auto text = textMember(described); text && !isEmptied(value))
        person.*text = value;
}

void LineReader::takeTerm(
    int column, const QString& target, const QString& list, const QString& value, QString& into)
{
    const QHash<QString, QString> chosen = m_mapping.words.value(target);
    if (const auto code = chosen.constFind(fold(value)); code != chosen.cend()) {
        into = *code;
        return;
    }
    const auto term = m_terms.read(list, value);
    if (!term) {
        if (!isEmptied(value))
            refuse(column, {target.section(u'.', 1), ProblemKind::UnknownTerm, {value}}, value);
        return;
    }
    into = term->code;
    if (term->coarse)
        m_notes.append(headed(column, value));
}

void LineReader::takeDate(int column, const QString& value, QDate& into)
{
    if (isPlaceholderNumber(value)) {
        ++m_plan->placeholders;
        return;
    }
    const QString text = withoutTime(value);
    DateReading reading;
    if (isRelativeDate(text))
        reading.problem = Problem{{}, ProblemKind::NotADate, {value}};
    else
        reading = readDate(text, m_today);
    // « 2026/03/01 » and « 20260301 » as for a birth.
    if (reading.problem)
        if (const PartialDate day = readBirth(text, m_today).read.date; day.isExact())
            reading = {.date = day.earliest()};
    if (reading.problem) {
        if (!isEmptied(value))
            refuse(column, *reading.problem, value);
    } else if (reading.date && *reading.date > m_today)
        refuse(column, {{}, ProblemKind::DateInFuture, {value}}, value);
    else if (reading.date)
        into = *reading.date;
}

void LineReader::takeBirth(int column, const QString& value, PartialDate& into)
{
    const BirthReading reading = readBirth(value, m_today);
    if (reading.read.empty) {
        ++m_plan->placeholders;
    } else if (reading.read.problem) {
        if (!isEmptied(value))
            refuse(column, *reading.read.problem, value);
    } else {
        into = reading.read.date;
        if (reading.saysMore)
            m_notes.append(headed(column, value));
    }
}

void LineReader::takeYesNo(int column, const QString& value, bool& into)
{
    if (const auto answer = readYesNo(value))
        into = *answer;
    else if (!isEmptied(value))
        refuse(column, {{}, ProblemKind::UnknownTerm, {value}}, value);
}

void LineReader::takePhone(int column, const QString& value, QString& into)
{
    if (m_isOurs) {
        into = value;
        return;
    }
    if (isPlaceholderNumber(value)) {
        ++m_plan->placeholders;
        return;
    }
    const PhoneReading reading = readPhones(value);
    if (reading.numbers.isEmpty()) {
        if (!isEmptied(value))
            refuse(column, {{}, ProblemKind::NotAPhone, {value}}, value);
        return;
    }
    if (into.isEmpty())
        into = reading.numbers;
    else if (into != reading.numbers)
        into += QStringLiteral(" / ") + reading.numbers;
    if (reading.saysMore)
        m_notes.append(headed(column, value));
}

void LineReader::takeMember(int column, const QString& target, const QString& value)
{
    const auto number = static_cast<std::size_t>(target.mid(6).section(u'.', 0, 0).toInt());
    const QString field = target.section(u'.', 1);
    if (m_line.members.size() < number)
        m_line.members.resize(number);
    ImportMember& member = m_line.members[number - 1];
    if (const auto into = textMember(personColumn(field))) {
        if (isPlaceholderName(value))
            ++m_plan->placeholders;
        else
            member.person.*into = value.simplified();
    } else if (field == u"birth_date") {
        takeBirth(column, value, member.person.birthDate);
    } else if (field == u"role") {
        takeTerm(column, target, QStringLiteral("household_role"), value, member.role);
    }
}

void LineReader::takeAnswer(int column, const QString& target, const QString& value)
{
    const auto field = m_fields.constFind(target);
    if (field == m_fields.cend()) {
        takeNote(column, value); // the field was renamed or retired since the mapping was kept
        return;
    }
    const bool isDate = field->kind == FieldKind::Date;
    const FieldReading reading = readField(*field, isDate ? withoutTime(value) : value, m_today);
    if (reading.problem) {
        if (!isEmptied(value))
            refuse(column, *reading.problem, value);
    } else if (field->kind == FieldKind::Text && isEmptied(value))
        return;
    else if (field->owner == FieldOwner::Person)
        m_line.answers.insert(field->id, reading.value);
    else
        m_line.openedAnswers.insert(field->id, reading.value);
    if (field->owner == FieldOwner::Accompaniment)
        m_columns.insert(target, column);
}

void LineReader::takeNote(int column, const QString& value)
{
    m_notes.append(isNoteHeader(m_table.headers[column]) ? value : headed(column, value));
}

void LineReader::composeAddress()
{
    QStringList parts;
    const QString town = QStringList{m_address[2], m_address[3]}.join(u' ').trimmed();
    for (const QString& part : {m_address[0], m_address[1], town})
        if (!part.isEmpty())
            parts.append(part);
    m_line.person.address = parts.join(QLatin1String(", "));
}

} // namespace jalons
