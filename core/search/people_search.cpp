#include "core/base/name_forms.h"
#include "core/search/births.h"
#include "core/search/search.h"
#include "core/storage/search_query.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <QSet>
#include <algorithm>

namespace jalons::search {

using namespace Qt::StringLiterals;

namespace {

// Enough to hold the best ones, few enough to be read between two keys.
constexpr int mostByName = 20;
constexpr int mostWhole = 40;
constexpr int mostBeginning = 60;
constexpr int mostForgiven = 150;
constexpr int mostTransliterated = 300;
/// A shorter beginning with a slip in it would be the beginning of too many names.
constexpr qsizetype shortestUnfinished = 4;
constexpr qsizetype longestParticle = 3;

// FTS5 first, newest row first, so that reading stops at the limit whatever the size of the file.
const QString hitColumns
    = QStringLiteral("SELECT p.id, p.birth_name, p.used_name, p.first_names, p.latin_name,"
                     " p.birth_date, ifnull(a.phase, ''), p.phone");
const QString columns = hitColumns + QStringLiteral(" FROM ");
const QString joined
    = QStringLiteral(" CROSS JOIN person p ON p.id = s.rowid"
                     " LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS NULL");

void take(Row& row, PersonHit& hit)
{
    row >> hit.id >> hit.birthName >> hit.usedName >> hit.firstNames >> hit.latinName
        >> hit.birthDate >> hit.phase >> hit.phone;
}

PersonHit read(Row row)
{
    PersonHit hit;
    take(row, hit);
    return hit;
}

std::vector<PersonHit> matching(const Reader& reader, const QString& expression, int limit)
{
    return Sql(reader).all(columns + QStringLiteral("person_search s") + joined
            + QStringLiteral(" WHERE person_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
        read, expression, limit);
}

/// The words of a person's names; with neighbours as one, as the index has them.
QStringList wordsOf(const PersonHit& hit)
{
    QStringList all;
    for (const QString& name : {hit.birthName, hit.usedName, hit.firstNames, hit.latinName}) {
        const QStringList words = names::words(name);
        all += words + names::joined(words);
    }
    return all;
}

std::vector<TypedWord> typedWords(const QStringList& words)
{
    std::vector<TypedWord> typed;
    for (const QString& word : words)
        typed.emplace_back(word);
    return typed;
}

/// The sum of the distances of the words typed, each to the nearest word left; -1 when one of them
/// is far from all.
int distanceTo(const PersonHit& hit, const std::vector<TypedWord>& typed)
{
    QStringList left = wordsOf(hit);
    int sum = 0;
    for (const TypedWord& word : typed) {
        int best = -1;
        qsizetype at = -1;
        for (qsizetype w = 0; w < left.size() && best != 0; ++w) {
            const int d = distance(word, left[w]);
            if (d >= 0 && (best < 0 || d < best)) {
                best = d;
                at = w;
            }
        }
        if (best < 0)
            return -1;
        sum += best;
        left.removeAt(at);
    }
    return sum;
}

struct Ranked
{
    PersonHit hit;
    int distance = 0;
};

class Search
{
public:
    /// @param born only those born then, or perhaps then; unknown: everybody.
    Search(const Reader& reader, const QStringList& words, const PartialDate& born = {})
        : m_reader(reader)
        , m_words(typedWords(words))
        , m_typed(words.join(u' '))
        , m_born(born)
    {
    }

    void asTyped()
    {
        keep(sorted(QStringLiteral("p.sort_key >= ? AND p.sort_key < ?"),
            {m_typed, QString(m_typed + QChar(0xFFFF))}));
        keep(matching(
            [](const TypedWord& word, bool) { return u"\"="_s + word.word + u'"'; }, mostWhole));
        keep(matching([](const TypedWord& word, bool) { return names::beginning(word.word); },
            mostBeginning));
    }

    /// One letter off, or heard.
    void forgiving()
    {
        keep(matching(
            [](const TypedWord& word, bool isLast) {
                return anyOf(formsWithAnEdit(word, isLast) + formsHeard(word, isLast));
            },
            mostForgiven));
    }

    /// As another country writes them.
    void transliterated()
    {
        keep(matching(
            [](const TypedWord& word, bool isLast) {
                QStringList forms = formsWithAnEdit(word, isLast) + formsHeard(word, isLast);
                if (!word.frame.isEmpty())
                    forms.append(u"\"%"_s + word.frame + u'"');
                return anyOf(forms);
            },
            mostTransliterated));
    }

    std::size_t found() const { return m_ranked.size(); }

    std::vector<PersonHit> best(int limit)
    {
        const auto order = [](const Ranked& r) {
            return std::tuple(r.distance, r.hit.phase.isEmpty(), r.hit.lastName(), r.hit.firstNames,
                r.hit.id.value);
        };
        std::sort(m_ranked.begin(), m_ranked.end(),
            [&](const Ranked& a, const Ranked& b) { return order(a) < order(b); });
        std::vector<PersonHit> hits;
        for (const Ranked& ranked : m_ranked)
            if (static_cast<int>(hits.size()) < limit)
                hits.push_back(ranked.hit);
        return hits;
    }

private:
    static QString anyOf(const QStringList& forms)
    {
        return u'(' + forms.join(QLatin1String(" OR ")) + u')';
    }

    /// The last word may be under the fingers still: then its forms are beginnings too.
    static QStringList formsWithAnEdit(const TypedWord& word, bool isLast)
    {
        const QString end = isLast && word.word.size() >= shortestUnfinished ? QStringLiteral("\"*")
                                                                             : QStringLiteral("\"");
        QStringList forms{u"\"="_s + word.word + end};
        for (const QString& form : names::deletions(word.word)) {
            forms.append(u'"' + form + end);
            // A letter too many: without it, it is the word itself, however short.
            forms.append(u"\"="_s + form.mid(1) + end);
        }
        return forms;
    }

    static QStringList formsHeard(const TypedWord& word, bool isLast)
    {
        QStringList forms;
        if (!word.sound.isEmpty())
            forms.append(u"\"~"_s + word.sound + u'"');
        if (isLast && word.sound.size() >= 3)
            forms.append(u"\"~"_s + word.sound + u"\"*"_s);
        return forms;
    }

    template <class Form> std::vector<PersonHit> matching(Form form, int limit) const
    {
        QStringList all;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            all.append(form(m_words[i], i + 1 == m_words.size()));
        const Births births = bornOn(m_born);
        QVariantList values;
        values << all.join(QLatin1String(" AND ")) << births.values << limit;
        return Sql(m_reader).allWith(columns + QStringLiteral("person_search s") + joined
                + QStringLiteral(" WHERE person_search MATCH ?") + births.andIn("s.rowid")
                + QStringLiteral(" ORDER BY s.rowid DESC LIMIT ?"),
            read, values);
    }

    /// Those whose name in lists begins so.
    std::vector<PersonHit> sorted(const QString& condition, const QVariantList& values) const
    {
        const Births births = bornOn(m_born);
        return Sql(m_reader).allWith(columns
                + QStringLiteral(
                    "person p LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS "
                    "NULL WHERE ")
                + condition + births.andIn("p.id")
                + QStringLiteral(" ORDER BY p.sort_key, p.id LIMIT ?"),
            read, QVariantList() << values << births.values << mostByName);
    }

    void keep(const std::vector<PersonHit>& hits)
    {
        for (const PersonHit& hit : hits) {
            if (m_seen.contains(hit.id.value))
                continue;
            m_seen.insert(hit.id.value);
            if (const int d = distanceTo(hit, m_words); d >= 0)
                m_ranked.push_back({hit, d});
        }
    }

    const Reader& m_reader;
    std::vector<TypedWord> m_words;
    QString m_typed;
    PartialDate m_born;
    std::vector<Ranked> m_ranked;
    QSet<qint64> m_seen;
};

std::vector<PersonHit> byNumber(const Reader& reader, const Query& query, int limit)
{
    std::vector<PersonHit> hits;
    if (query.number().size() <= 9)
        hits = recent(reader, {query.number().toLongLong()});
    const QString form = names::phoneForm(query.number());
    if (form.isEmpty())
        return hits;
    for (const PersonHit& hit : matching(reader, u'"' + form + u'"', mostForgiven)) {
        const QStringList numbers = names::phones(hit.phone);
        const bool begins = std::any_of(numbers.begin(), numbers.end(),
            [&](const QString& number) { return number.startsWith(query.number()); });
        if (begins && static_cast<int>(hits.size()) < limit)
            hits.push_back(hit);
    }
    return hits;
}

/// What is asked for, and no part of a name.
bool isNumber(const QString& word)
{
    return word.front().isDigit();
}

/// These names, otherwise cut: two or more neighbours as one word (« El Amrani », « Abd El Kader
/// »).
QList<QStringList> asOneWord(const QStringList& names)
{
    QList<QStringList> ways;
    for (qsizetype length = 2; length <= names.size(); ++length)
        for (qsizetype at = 0; at + length <= names.size(); ++at) {
            const QStringList run = names.mid(at, length);
            if (std::none_of(run.begin(), run.end(), isNumber))
                ways.append(
                    names.mid(0, at) + QStringList(run.join(QString())) + names.mid(at + length));
        }
    return ways;
}

/// These names but one, the shortest first: a second first name, a particle.
QList<QStringList> allButOne(const QStringList& names)
{
    QList<QStringList> ways;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!isNumber(names[i])
            && (names.size() > 2 || (names.size() == 2 && names[i].size() <= longestParticle))) {
            ways.append(names);
            ways.last().removeAt(i);
        }
    std::stable_sort(ways.begin(), ways.end(), [](const QStringList& a, const QStringList& b) {
        return a.join(QString()).size() > b.join(QString()).size();
    });
    return ways;
}

std::vector<PersonHit> byName(
    const Reader& reader, const QStringList& names, const PartialDate& born, int limit)
{
    Search search(reader, names, born);
    search.asTyped();
    if (static_cast<int>(search.found()) < limit)
        search.forgiving();
    if (static_cast<int>(search.found()) < limit)
        search.transliterated();
    if (search.found() > 0)
        return search.best(limit);
    for (const QStringList& other : asOneWord(names) + allButOne(names)) {
        Search again(reader, other, born);
        again.transliterated();
        if (again.found() > 0)
            return again.best(limit);
    }
    return {};
}

/// Whoever was born then, those accompanied now first.
std::vector<PersonHit> byBirth(const Reader& reader, const PartialDate& born, int limit)
{
    const Births births = bornOn(born);
    return Sql(reader).allWith(columns
            + QStringLiteral("person p LEFT JOIN accompaniment a ON a.person_id = p.id"
                             " AND a.closed_on IS NULL WHERE p.id IN (")
            + births.ids
            + QStringLiteral(") ORDER BY a.id IS NULL, length(p.birth_date) DESC, p.sort_key, p.id"
                             " LIMIT ?"),
        read, QVariantList() << births.values << limit);
}

void add(std::vector<PersonHit>& hits, const std::vector<PersonHit>& more, int limit)
{
    for (const PersonHit& hit : more) {
        const bool known = std::any_of(
            hits.begin(), hits.end(), [&](const PersonHit& other) { return other.id == hit.id; });
        if (!known && static_cast<int>(hits.size()) < limit)
            hits.push_back(hit);
    }
}

/// By the birth date typed, with the names beside it.
std::vector<PersonHit> withBirth(const Reader& reader, const Query& query, int limit)
{
    if (!query.birth().isKnown())
        return {};
    return query.besideBirth().isEmpty()
        ? byBirth(reader, query.birth(), limit)
        : byName(reader, query.besideBirth(), query.birth(), limit);
}

/// The prefix index of answers begins there.
constexpr qsizetype shortestAnswer = 2;

/// Adds those whose answers to custom fields hold the words typed, until there are enough.
std::vector<PersonHit> withAnswers(
    const Reader& reader, const Query& query, std::vector<PersonHit> hits, int limit)
{
    if (query.words().last().size() < shortestAnswer || static_cast<int>(hits.size()) >= limit)
        return hits;
    const auto found = Sql(reader).all(
        hitColumns
            + QStringLiteral(
                ", f.label, s.words FROM custom_search s CROSS "
                "JOIN custom_value v ON v.id = s.rowid"
                " CROSS JOIN custom_field f ON f.id = v.field_id"
                " LEFT JOIN accompaniment o ON o.id = v.accompaniment_id"
                " CROSS JOIN person p ON p.id = ifnull(v.person_id, o.person_id)"
                " LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS NULL"
                " WHERE custom_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
        [&](Row row) {
            PersonHit hit;
            QString label;
            QString words;
            take(row, hit);
            row >> label >> words;
            hit.answer = label + QStringLiteral("\u202f: ") + query.excerpt(words);
            return hit;
        },
        query.lastPrefix(), mostWhole);
    add(hits, found, limit);
    return hits;
}

} // namespace

std::vector<PersonHit> people(const Reader& reader, const QString& typed, int limit)
{
    const Query query(typed, reader.today());
    if (query.isEmpty() || limit <= 0)
        return {};
    std::vector<PersonHit> hits
        = query.isNumber() ? byNumber(reader, query, limit) : std::vector<PersonHit>();
    add(hits, withBirth(reader, query, limit), limit);
    if (hits.empty() && !query.isNumber()) // the day typed may be the one that is wrong
        hits = byName(
            reader, query.besideBirth().isEmpty() ? query.names() : query.besideBirth(), {}, limit);
    return withAnswers(reader, query, std::move(hits), limit);
}

std::vector<PersonHit> recent(const Reader& reader, const QList<qint64>& ids)
{
    std::vector<PersonHit> hits;
    for (const qint64 id : ids)
        for (PersonHit& hit : Sql(reader).all(columns
                     + QStringLiteral("person p LEFT JOIN accompaniment a ON a.person_id = p.id"
                                      " AND a.closed_on IS NULL WHERE p.id = ?"),
                 read, PersonId{id}))
            hits.push_back(std::move(hit));
    return hits;
}

std::vector<PersonHit> lastWritten(const Reader& reader, int limit)
{
    constexpr int looked = 400; // lines of the journal: never the whole of it
    QList<qint64> ids;
    for (Rows rows = Sql(reader).select(
             QStringLiteral("SELECT concept, row_id, after FROM journal ORDER BY id DESC LIMIT ?"),
             looked);
         rows.next() && ids.size() < limit;) {
        QString concept_;
        QString after;
        qint64 id = 0;
        rows.row() >> concept_ >> id >> after;
        if (concept_ != QLatin1String("person"))
            continue;
        if (!ids.contains(id))
            ids.append(id);
    }
    return recent(reader, ids);
}

std::vector<Similar> similar(const Reader& reader, const QString& typedNames,
    const PartialDate& birth, const QString& phone, int limit)
{
    std::vector<Similar> found;
    const auto noted = [&](const PersonHit& hit) -> Similar& {
        for (Similar& known : found)
            if (known.person.id == hit.id)
                return known;
        Similar one;
        one.person = hit;
        one.sameBirth = birth.isKnown() && hit.birthDate.isKnown()
            && birth.earliest() <= hit.birthDate.latest()
            && hit.birthDate.earliest() <= birth.latest();
        found.push_back(one);
        return found.back();
    };
    const QStringList words = Query(typedNames).names();
    if (!words.isEmpty() && typedNames.trimmed().size() >= 2)
        for (const PersonHit& hit : people(reader, typedNames, mostWhole))
            noted(hit).sameNames = true;
    for (const QString& number : names::phones(phone))
        if (number.size() >= 9)
            for (const PersonHit& hit :
                matching(reader, QLatin1String("\"#") + number + u'"', mostWhole))
                noted(hit).samePhone = true;
    if (birth.isKnown() && birth.earliest() == birth.latest()) {
        for (const QString& word : words)
            if (word.size() >= 3)
                for (const PersonHit& hit : byName(reader, {word}, birth, mostWhole))
                    noted(hit);
    }
    const auto sure = [](const Similar& s) {
        return (s.sameNames ? 2 : 0) + (s.sameBirth ? 2 : 0) + (s.samePhone ? 3 : 0);
    };
    std::stable_sort(found.begin(), found.end(),
        [&](const Similar& a, const Similar& b) { return sure(a) > sure(b); });
    if (static_cast<int>(found.size()) > limit)
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

} // namespace jalons::search
