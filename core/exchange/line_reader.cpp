#include "core/exchange/line_reader.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/person/person_columns.h"
#include "core/storage/work.h"
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

namespace {

using PersonColumn = MemberColumn<Person>;

/// The column of a person that a target names; null when it names something else.
const PersonColumn* personColumn(const QString& field)
{
    const auto& all = personTable.members();
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const PersonColumn& each) { return field == QLatin1String(each.column.name); });
    return found == all.end() ? nullptr : &*found;
}

/// The column of the member that a rule speaks of: « birthName », « birth_name ».
const PersonColumn* columnOfRule(const QString& member)
{
    static const QRegularExpression capital(QStringLiteral("([A-Z])"));
    return personColumn(QString(member).replace(capital, QStringLiteral("_\\1")).toLower());
}

/// The member of a person that a column holds, where it is an M; null otherwise.
template <class M> M Person::*memberOf(const PersonColumn* column)
{
    const auto* member = column ? std::any_cast<M Person::*>(&column->member) : nullptr;
    return member ? *member : nullptr;
}

/// A text that is taken as it is written.
QString Person::*textOf(const PersonColumn* column)
{
    if (!column)
        return nullptr;
    switch (column->column.kind.kind) {
    case ColumnKind::Text:
    case ColumnKind::Mail:
    case ColumnKind::Phones:
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

LineReader::LineReader(const Reader& reader, const Vocabulary& vocabulary, const DataTable& table,
    const ImportMapping& mapping)
    : m_table(table)
    , m_mapping(mapping)
    , m_terms(vocabulary)
    , m_today(reader.today())
{
    const auto know = [this](const QString& name, ProfessionalId id) {
        const QString key = fold(name);
        if (!key.isEmpty())
            m_team.insert(key, m_team.contains(key) && m_team[key] != id ? ProfessionalId() : id);
    };
    for (const Professional& one : professionals::list(reader, true)) {
        know(one.fullName(), one.id);
        know(one.lastName + u' ' + one.firstName, one.id);
        know(one.lastName, one.id);
        know(one.mail, one.id);
        know(QString::number(one.id.value), one.id);
    }
    for (const FieldOwner owner : {FieldOwner::Person, FieldOwner::Accompaniment})
        for (const CustomField& field : customFields::list(reader, owner))
            m_fields.insert(QStringLiteral("field.%1.%2").arg(toCode(owner), field.label), field);
}

ImportLine LineReader::read(std::size_t index, std::vector<ImportProblem>& problems)
{
    const DataLine& line = m_table.lines[index];
    m_line = {};
    m_line.index = index;
    m_line.number = line.number;
    m_problems = &problems;
    m_columns.clear();
    m_notes.clear();
    for (QString& part : m_address)
        part.clear();
    cellFaults(line);
    for (int column = 0; column < line.cells.size(); ++column) {
        const QString& target = m_mapping.targets[column];
        const QString value = line.cells[column].trimmed();
        if (!target.isEmpty() && !value.isEmpty() && !line.faultOf(static_cast<int>(column)))
            take(column, target, value);
    }
    composeAddress();
    m_line.person.note = m_notes.join(u'\n');
    applyRules();
    return std::move(m_line);
}

void LineReader::cellFaults(const DataLine& line)
{
    for (const std::pair<int, CellFault>& fault : line.faults) {
        const int column = fault.first;
        const bool beyond = fault.second == CellFault::BeyondHeader;
        if (!beyond && m_mapping.targets.value(column).isEmpty())
            continue; // of a column that is left out
        const QString value = line.cells.value(column).left(60);
        switch (fault.second) {
        case CellFault::TooLong:
            tell(column, ImportProblemKind::CellTooLong, value);
            m_line.isBlocked = true;
            break;
        case CellFault::BeyondHeader:
            tell(-1, ImportProblemKind::BeyondHeader, {});
            m_line.isBlocked = true;
            break;
        case CellFault::Error:
            tell(column, ImportProblemKind::CellError, value);
            break;
        }
    }
}

void LineReader::take(int column, const QString& target, const QString& value)
{
    const QString kind = target.section(u'.', 0, 0);
    const QString field = target.section(u'.', 1);
    if (kind.startsWith(QLatin1String("member"))) {
        takeMember(column, target, value);
        return;
    }
    if (kind == u"field") {
        takeAnswer(column, target, value);
        return;
    }
    m_columns.insert(field, column);
    if (field == u"full_name")
        std::tie(m_line.person.birthName, m_line.person.firstNames) = splitName(value);
    else if (field == u"opened_on")
        takeDate(column, value, m_line.openedOn);
    else if (field == u"phone" || field == u"mobile")
        takePhone(column, value);
    else if (field == u"address")
        m_address[0] = value;
    else if (field == u"address_more")
        m_address[1] += (m_address[1].isEmpty() ? QString() : QStringLiteral(", ")) + value;
    else if (field == u"postal_code")
        m_address[2] = value.size() == 4 && m_table.typed ? u'0' + value : value;
    else if (field == u"town")
        m_address[3] = value;
    else if (field == u"note")
        takeNote(column, value);
    else if (field == u"referent")
        takeReferent(column, value);
    else if (field == u"key")
        m_line.household = value;
    else if (field == u"role")
        takeTerm(column, field, QStringLiteral("household_role"), value, m_line.role);
    else if (field == u"origin")
        takeTerm(column, field, field, value, m_line.origin);
    else if (field == u"types")
        takeType(column, field, value);
    else
        takePerson(column, field, value);
}

void LineReader::takeType(int column, const QString& field, const QString& value)
{
    QString type;
    takeTerm(column, field, QStringLiteral("accompaniment_type"), value, type);
    if (!type.isEmpty())
        m_line.types = {type};
}

void LineReader::takePerson(int column, const QString& field, const QString& value)
{
    const PersonColumn* described = personColumn(field);
    if (!described)
        return;
    Person& person = m_line.person;
    const Kind& kind = described->column.kind;
    if (const auto text = textOf(described))
        person.*text
            = kind.kind == ColumnKind::Phones && m_table.typed ? withLeadingZero(value) : value;
    else if (const auto term = memberOf<QString>(described); term && kind.kind == ColumnKind::Term)
        takeTerm(column, field, QLatin1String(kind.list), value, person.*term);
    else if (const auto day = memberOf<QDate>(described))
        takeDate(column, value, person.*day);
    else if (const auto birth = memberOf<PartialDate>(described))
        takeBirth(column, value, person.*birth);
    else if (const auto answer = memberOf<bool>(described))
        takeYesNo(column, value, person.*answer);
}

void LineReader::takeTerm(
    int column, const QString& field, const QString& list, const QString& value, QString& into)
{
    const auto term = m_terms.read(list, value);
    if (!term) {
        refuse(column, {field, ProblemKind::UnknownTerm, {value}}, value);
        return;
    }
    into = term->code;
    if (term->coarse)
        m_notes.append(headed(column, value));
}

void LineReader::takeDate(int column, const QString& value, QDate& into)
{
    const QString text = withoutTime(value);
    DateReading reading;
    if (isRelativeDate(text))
        reading.problem = Problem{{}, ProblemKind::NotADate, {value}};
    else
        reading = readDate(text, m_today);
    if (reading.problem)
        refuse(column, *reading.problem, value);
    else if (reading.date && *reading.date > m_today)
        refuse(column, {{}, ProblemKind::DateInFuture, {value}}, value);
    else if (reading.date)
        into = *reading.date;
}

void LineReader::takeBirth(int column, const QString& value, PartialDate& into)
{
    const QString text = withoutTime(value);
    PartialDateReading reading = readPartialDate(text, m_today);
    if (reading.date.isKnown() && isRelativeDate(text))
        reading = {.problem = Problem{{}, ProblemKind::NotADate, {value}}};
    if (reading.problem)
        refuse(column, *reading.problem, value);
    else
        into = reading.date;
}

void LineReader::takeYesNo(int column, const QString& value, bool& into)
{
    if (const auto answer = readYesNo(value))
        into = *answer;
    else
        refuse(column, {{}, ProblemKind::UnknownTerm, {value}}, value);
}

void LineReader::takePhone(int column, const QString& value)
{
    QString& phone = m_line.person.phone;
    const QString number = m_table.typed ? withLeadingZero(value) : value;
    if (phone.isEmpty())
        phone = number;
    else if (phone != number)
        phone += QStringLiteral(" / ") + number;
    m_columns.insert(QStringLiteral("phone"), column);
}

void LineReader::takeReferent(int column, const QString& value)
{
    m_line.referent = m_team.value(fold(value));
    if (m_line.referent.isValid())
        return;
    tell(column, ImportProblemKind::UnknownProfessional, value);
    m_line.unread.append(headed(column, value));
}

void LineReader::takeMember(int column, const QString& target, const QString& value)
{
    const auto number = static_cast<std::size_t>(target.mid(6).section(u'.', 0, 0).toInt());
    const QString field = target.section(u'.', 1);
    if (m_line.members.size() < number)
        m_line.members.resize(number);
    ImportMember& member = m_line.members[number - 1];
    if (const auto into = textOf(personColumn(field))) {
        member.person.*into = value;
    } else if (field == u"birth_date") {
        takeBirth(column, value, member.person.birthDate);
    } else if (field == u"role") {
        if (const auto term = m_terms.read(QStringLiteral("household_role"), value))
            member.role = term->code;
        else
            refuse(column, {field, ProblemKind::UnknownTerm, {value}}, value);
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
    if (reading.problem)
        refuse(column, *reading.problem, value);
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

void LineReader::applyRules()
{
    for (const Problem& problem : problems(m_line.person, m_today)) {
        if (problem.kind == ProblemKind::Required) {
            tell(-1, ImportProblemKind::NoName, {});
            m_line.isBlocked = true;
            continue;
        }
        if (problem.field == u"firstContact") {
            const QDate contact = std::exchange(m_line.person.firstContact, QDate());
            refuse(m_columns.value(QStringLiteral("first_contact"), -1), problem,
                frenchShortDate(contact));
        }
        const PersonColumn* ofRule = columnOfRule(problem.field);
        if (const auto text = memberOf<QString>(ofRule)) {
            const int column = m_columns.value(QLatin1String(ofRule->column.name), -1);
            // A text cut to its longest length would be a loss: the line waits for its correction.
            m_line.isBlocked = m_line.isBlocked || problem.kind == ProblemKind::TooLong;
            refuse(column, problem, m_line.person.*text);
            (m_line.person.*text).clear();
        }
    }
    std::erase_if(m_line.members, [this](const ImportMember& member) {
        if (member == ImportMember())
            return true;
        const bool unusable = !problems(member.person, m_today).isEmpty();
        if (unusable)
            tell(-1, ImportProblemKind::NoName, frenchShortPartial(member.person.birthDate));
        return unusable;
    });
    withoutOpening();
}

void LineReader::withoutOpening()
{
    if (m_line.openedOn.isValid())
        return;
    // Without a day nothing can be opened: what was said of the accompaniment goes to the note.
    QStringList fields{
        QStringLiteral("referent"), QStringLiteral("origin"), QStringLiteral("types")};
    for (const QString& target : m_mapping.targets)
        if (m_fields.contains(target))
            fields.append(target);
    for (const QString& field : std::as_const(fields)) {
        const int column = m_columns.value(field, -1);
        if (column < 0)
            continue;
        const QString said = headed(column, m_table.lines[m_line.index].cells[column].trimmed());
        if (!m_line.unread.contains(said))
            m_notes.append(said);
    }
    m_line.person.note = m_notes.join(u'\n');
}

void LineReader::refuse(int column, const Problem& problem, const QString& value)
{
    tell(column, ImportProblemKind::Value, value, problem);
    if (!value.isEmpty())
        m_line.unread.append(headed(column, value));
}

void LineReader::tell(
    int column, ImportProblemKind kind, const QString& value, const Problem& problem)
{
    m_line.hasProblem = true;
    m_problems->push_back({m_line.number, column, kind, value, problem});
}

QString LineReader::headed(int column, const QString& value) const
{
    const QString header = m_table.headers.value(column).simplified();
    return header.isEmpty() ? value : header + QStringLiteral("\u202f: ") + value;
}

} // namespace jalons
