#include "core/exchange/line_reader.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/exchange/birth_reader.h"
#include "core/exchange/name_reader.h"
#include "core/exchange/nobody.h"
#include "core/exchange/phone_reader.h"
#include "core/exchange/placeholder.h"
#include "core/exchange/titles.h"
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

constexpr qsizetype longestNote = 2000;
const QString toCheck = QStringLiteral(" (à vérifier)");

/// A spreadsheet takes the zero from « 08300 ».
QString withPostalZero(const QString& code)
{
    const bool bare = code.size() == 4
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    return bare ? u'0' + code : code;
}

bool hasBothCases(const QString& name)
{
    const QStringList words = name.split(u' ');
    const auto shouts = [](const QString& word) {
        return word.size() > 1 && word == word.toUpper() && word != word.toLower();
    };
    return std::any_of(words.begin(), words.end(), shouts)
        && !std::all_of(words.begin(), words.end(), shouts);
}

/// A text that is taken as it is written.
QString Person::*textOf(const PersonColumn* column)
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

/// What Jalons exported is read as it was written: a name of dashes is a name there.
bool isOurExport(const QStringList& headers)
{
    return std::all_of(personTable.columns.begin(), personTable.columns.end(),
        [&](const ColumnInfo& column) { return headers.contains(QLatin1String(column.name)); });
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
    , m_isOurs(isOurExport(table.headers))
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

ImportLine LineReader::read(std::size_t index, ImportPlan& plan)
{
    const DataLine& line = m_table.lines[index];
    m_line = {};
    m_line.index = index;
    m_line.number = line.number;
    m_plan = &plan;
    m_columns.clear();
    m_names.clear();
    m_referent.clear();
    m_notes.clear();
    m_unread.clear();
    m_leftAside.clear();
    m_values = 0;
    for (QString& part : m_address)
        part.clear();
    const std::size_t told = plan.problems.size();
    cellFaults(line);
    for (int column = 0; column < line.cells.size(); ++column)
        takeCell(line, column, plan);
    readNames();
    readReferent();
    composeAddress();
    applyRules();
    m_line.isNobody = !m_isOurs && (m_values == 0 || looksLikeNobody(m_table, line, m_line.person));
    if (m_line.isNobody) {
        // Nothing is to be corrected in a total.
        plan.problems.resize(told);
        m_unread.clear();
        m_line.hasProblem = false;
        m_leftAside.clear();
    }
    for (const int column : std::as_const(m_leftAside))
        ++plan.leftAside[column];
    writeNote();
    return std::move(m_line);
}

void LineReader::takeCell(const DataLine& line, int column, ImportPlan& plan)
{
    const std::optional<CellFault> fault = line.faultOf(column);
    if (fault == CellFault::TooLong || fault == CellFault::Error)
        return;
    const QString& target = m_mapping.targets[column];
    QString value = line.cells[column].trimmed();
    // « '0601020304 »: how a spreadsheet is told that it is a text.
    if (!m_isOurs)
        value.remove(QChar(0x200B)).remove(QChar(0xFEFF));
    if (!m_isOurs && value.size() > 1 && value[0] == u'\'' && value[1].isDigit())
        value.remove(0, 1);
    if (value.isEmpty())
        return;
    if (target.isEmpty()) {
        // Its number and what is computed are no loss.
        const QString& title = m_table.headers[column];
        const bool isMade
            = m_isOurs && (title == u"id" || isDerived(QStringLiteral("person"), title));
        const bool isSaid = !isMade && !isPlaceholder(value);
        if (isSaid)
            m_leftAside.append(column);
        m_values += isSaid ? 1 : 0;
        return;
    }
    const int before = plan.placeholders;
    take(column, target, value);
    m_values += plan.placeholders == before ? 1 : 0;
}

void LineReader::cellFaults(const DataLine& line)
{
    for (const std::pair<int, CellFault>& fault : line.faults) {
        const int column = fault.first;
        const QString value = line.cells.value(column).left(60);
        switch (fault.second) {
        case CellFault::TooLong:
            tell(column, ImportProblemKind::CellTooLong, value, {}, false);
            break;
        case CellFault::BeyondHeader:
            tell(column, ImportProblemKind::BeyondHeader, value);
            break;
        case CellFault::Error:
            if (!isEmptied(value))
                tell(column, ImportProblemKind::CellError, value, {}, false);
            break;
        case CellFault::LostQuote:
            tell(column, ImportProblemKind::LostQuote, value);
            break;
        case CellFault::Swallows:
            tell(column, ImportProblemKind::Swallows, value);
            break;
        }
    }
}

bool LineReader::isEmptied(const QString& value)
{
    if (m_isOurs || !isPlaceholder(value))
        return false;
    ++m_plan->placeholders;
    return true;
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
    if (field == u"full_name" || field == u"birth_name" || field == u"used_name"
        || field == u"first_names")
        takeName(column, field, value);
    else if (field == u"opened_on")
        takeDate(column, value, m_line.openedOn);
    else if (field == u"phone" || field == u"mobile")
        takePhone(column, value, m_line.person.phone);
    else if (field == u"role")
        takeTerm(column, target, QStringLiteral("household_role"), value, m_line.role);
    else if (field == u"origin")
        takeTerm(column, target, field, value, m_line.origin);
    else if (field == u"types")
        takeType(column, target, value);
    else if (kind == u"person" && personColumn(field) && field != u"note" && field != u"address")
        takePerson(column, field, value);
    else if (field == u"postal_code" || field == u"key" ? isPlaceholderNumber(value) : false)
        ++m_plan->placeholders;
    else if (isEmptied(value))
        return;
    else if (field == u"address")
        m_address[0] = value;
    else if (field == u"address_more")
        m_address[1] += (m_address[1].isEmpty() ? QString() : QStringLiteral(", ")) + value;
    else if (field == u"postal_code")
        m_address[2] = withPostalZero(value);
    else if (field == u"town")
        m_address[3] = value;
    else if (field == u"note")
        takeNote(column, value);
    else if (field == u"referent")
        m_referent += (m_referent.isEmpty() ? QString() : QStringLiteral(" ")) + value.simplified();
    else if (field == u"key")
        m_line.household = value;
}

void LineReader::takeName(int, const QString& field, const QString& value)
{
    if (m_isOurs)
        m_line.person.*memberOf<QString>(personColumn(field)) = value;
    else if (isPlaceholderName(value))
        ++m_plan->placeholders;
    else
        m_names.insert(field, value.simplified());
}

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
    else if (const auto text = textOf(described); text && !isEmptied(value))
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

void LineReader::takeMember(int column, const QString& target, const QString& value)
{
    const auto number = static_cast<std::size_t>(target.mid(6).section(u'.', 0, 0).toInt());
    const QString field = target.section(u'.', 1);
    if (m_line.members.size() < number)
        m_line.members.resize(number);
    ImportMember& member = m_line.members[number - 1];
    if (const auto into = textOf(personColumn(field))) {
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

void LineReader::applyRules()
{
    Person& person = m_line.person;
    for (const Problem& problem : problems(person, m_today)) {
        if (problem.field == u"firstContact") {
            const QDate contact = std::exchange(person.firstContact, QDate());
            refuse(m_columns.value(QStringLiteral("first_contact"), -1), problem,
                frenchShortDate(contact));
        }
        const PersonColumn* ofRule = columnOfRule(problem.field);
        if (const auto text = memberOf<QString>(ofRule); text && !(person.*text).isEmpty()) {
            const int column = m_columns.value(QLatin1String(ofRule->column.name), -1);
            // A text cut to its longest length would be a loss.
            refuse(column, problem, person.*text);
            (person.*text).clear();
        }
    }
    if (person.birthName.isEmpty() && person.usedName.isEmpty() && person.firstNames.isEmpty()) {
        tell(-1, ImportProblemKind::NoName, {}, {}, false);
        m_line.isBlocked = true;
    }
    std::erase_if(m_line.members, [this](const ImportMember& member) {
        if (member == ImportMember())
            return true;
        const bool unusable = !problems(member.person, m_today).isEmpty();
        if (unusable)
            tell(-1, ImportProblemKind::NoMemberName, frenchShortPartial(member.person.birthDate),
                {}, false);
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
        const QString value = m_table.lines[m_line.index].cells[column].trimmed();
        const QString said = field == u"referent" ? referentSaid() : headed(column, value);
        const bool isUnread = std::any_of(m_unread.begin(), m_unread.end(),
            [&](const Unread& unread) { return unread.text == said; });
        const bool isSaid = field == u"referent" ? !m_referent.isEmpty()
                                                 : !value.isEmpty() && !isPlaceholder(value);
        if (isSaid && !isUnread)
            m_notes.append(said);
    }
}

void LineReader::writeNote()
{
    QString& note = m_line.person.note;
    const auto add = [&note](const QString& text) {
        const QString longer = note.isEmpty() ? text : note + u'\n' + text;
        if (longer.size() > longestNote)
            return false;
        note = longer;
        return true;
    };
    for (const QString& text : std::as_const(m_notes)) {
        if (!add(text))
            tell(-1, ImportProblemKind::NoteIsFull, text, {}, false);
        else
            m_plan->keptAsText += m_line.isNobody ? 0 : 1;
    }
    for (const Unread& unread : m_unread)
        m_plan->problems[unread.problem].isKept = add(unread.text + toCheck);
}

void LineReader::refuse(int column, const Problem& problem, const QString& value)
{
    tell(column, ImportProblemKind::Value, value, problem);
    if (!value.isEmpty())
        m_unread.push_back({headed(column, value), m_plan->problems.size() - 1});
}

void LineReader::tell(
    int column, ImportProblemKind kind, const QString& value, const Problem& problem, bool isKept)
{
    m_line.hasProblem = true;
    m_plan->problems.push_back({m_line.number, column, kind, value, problem, isKept});
}

QString LineReader::headed(int column, const QString& value) const
{
    const QString header = m_table.headers.value(column).simplified();
    return header.isEmpty() ? value : header + QStringLiteral("\u202f: ") + value;
}

} // namespace jalons
