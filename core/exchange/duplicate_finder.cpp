#include "core/exchange/duplicate_finder.h"

#include "core/base/text.h"
#include "core/storage/work.h"
#include <QRegularExpression>

namespace jalons {

namespace {

/// Without country code nor leading zero: « +33 6 12… » and « 06 12… » end alike.
constexpr qsizetype phoneDigits = 9;

QString firstOf(const Person& person)
{
    return fold(person.firstNames).section(u' ', 0, 0);
}

QStringList nameKeys(const Person& person)
{
    const QString first = firstOf(person);
    QStringList keys;
    for (const QString& last : {person.birthName, person.usedName})
        if (!last.isEmpty())
            keys.append(first + u'|' + fold(last));
    if (keys.isEmpty())
        keys.append(first + u'|');
    keys.removeDuplicates();
    return keys;
}

QStringList phoneKeys(const Person& person)
{
    static const QRegularExpression between(QStringLiteral("[/,;]"));
    QStringList keys;
    for (const QString& phone : person.phone.split(between, Qt::SkipEmptyParts)) {
        QString digits;
        for (const QChar c : phone)
            if (c.isDigit())
                digits += c;
        // Short numbers are shared by everybody.
        if (digits.size() >= phoneDigits)
            keys.append(firstOf(person) + u'|' + digits.right(phoneDigits));
    }
    return keys;
}

} // namespace

DuplicateFinder::DuplicateFinder(const Reader& reader)
{
    Rows rows = reader.select(QStringLiteral(
        "SELECT id, birth_name, used_name, first_names, birth_date, phone FROM person"));
    while (rows.next()) {
        Person p;
        Row row = rows.row();
        row >> p.id >> p.birthName >> p.usedName >> p.firstNames >> p.birthDate >> p.phone;
        index(p, {p.id, 0, p.listName(), p.birthDate});
    }
}

void DuplicateFinder::add(const Person& person, std::size_t line)
{
    index(person, {{}, line, person.listName(), person.birthDate});
}

void DuplicateFinder::index(const Person& person, Known known)
{
    for (const QString& key : nameKeys(person))
        m_byName.insert(key, m_known.size());
    for (const QString& key : phoneKeys(person))
        m_byPhone.insert(key, m_known.size());
    m_known.push_back(std::move(known));
}

ImportDuplicate DuplicateFinder::find(const Person& person) const
{
    ImportDuplicate best;
    const auto offer = [&](const Known& known, Likeness likeness) {
        // The latest of QMultiHash comes first: on a tie the earliest known one is kept.
        if (likeness >= best.likeness)
            best = {likeness, known.person, known.earlier, known.name, known.birth.toIso()};
    };
    for (const QString& key : nameKeys(person))
        for (auto it = m_byName.constFind(key); it != m_byName.cend() && it.key() == key; ++it) {
            const Known& known = m_known[*it];
            if (known.birth.isKnown() && person.birthDate.isKnown()) {
                if (known.birth == person.birthDate)
                    offer(known, Likeness::Same);
            } else {
                offer(known, Likeness::Similar);
            }
        }
    if (best.likeness == Likeness::None)
        for (const QString& key : phoneKeys(person))
            for (auto it = m_byPhone.constFind(key); it != m_byPhone.cend() && it.key() == key;
                 ++it)
                offer(m_known[*it], Likeness::Similar);
    return best;
}

} // namespace jalons
