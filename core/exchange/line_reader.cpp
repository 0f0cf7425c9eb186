#include "core/exchange/line_reader.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/exchange/nobody.h"
#include "core/exchange/person_column.h"
#include "core/exchange/placeholder.h"
#include "core/person/person_columns.h"
#include "core/storage/work.h"
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

namespace {

/// The column of the member that a rule speaks of: « birthName », « birth_name ».
const PersonColumn* columnOfRule(const QString& member)
{
    static const QRegularExpression capital(QStringLiteral("([A-Z])"));
    return personColumn(QString(member).replace(capital, QStringLiteral("_\\1")).toLower());
}

/// A spreadsheet takes the zero from « 08300 ».
QString withPostalZero(const QString& code)
{
    const bool bare = code.size() == 4
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    return bare ? u'0' + code : code;
}

/// What Jalons exported is read as it was written: a name of dashes is a name there. Known by what
/// only it writes, of whatever version: later ones have more columns.
bool isOurExport(const QStringList& headers)
{
    return headers.contains(QLatin1String("id")) && headers.contains(QLatin1String("birth_name"))
        && headers.contains(QLatin1String("sort_key"));
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
