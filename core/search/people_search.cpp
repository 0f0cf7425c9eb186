#include "core/base/name_forms.h"
#include "core/base/sound.h"
#include "core/search/search.h"
#include "core/storage/search_query.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <QSet>
#include <algorithm>

namespace jalons::search {

namespace {

// Enough to hold the best ones, few enough to be read between two keys.
constexpr int mostByName = 20;
constexpr int mostWhole = 40;
constexpr int mostBeginning = 60;
constexpr int mostForgiven = 150;
/// A shorter beginning with a slip in it would be the beginning of too many names.
constexpr qsizetype shortestUnfinished = 4;

// FTS5 first, newest row first, so that reading stops at the limit whatever the size of the file.
const QString columns = QStringLiteral(
    "SELECT p.id, p.birth_name, p.used_name, p.first_names, p.birth_date, ifnull(a.phase, ''),"
    " p.phone FROM ");
const QString joined
    = QStringLiteral(" CROSS JOIN person p ON p.id = s.rowid"
                     " LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS NULL");

PersonHit read(Row row)
{
    PersonHit hit;
    row >> hit.id >> hit.birthName >> hit.usedName >> hit.firstNames >> hit.birthDate >> hit.phase
        >> hit.phone;
    return hit;
}

std::vector<PersonHit> matching(const Reader& reader, const QString& expression, int limit)
{
    return Sql(reader).all(columns + QStringLiteral("person_search s") + joined
            + QStringLiteral(" WHERE person_search MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
        read, expression, limit);
}

/// The words of a person's names; with two neighbours as one, as the index has them.
QStringList wordsOf(const PersonHit& hit)
{
    QStringList all;
    for (const QString& name : {hit.birthName, hit.usedName, hit.firstNames}) {
        const QStringList words = names::words(name);
        all += words;
        for (qsizetype i = 0; i + 1 < words.size(); ++i)
            all.append(words[i] + words[i + 1]);
    }
    return all;
}

/// The sum of the distances of the words typed, each to the nearest word left; -1 when one of them
/// is far from all.
int distanceTo(const PersonHit& hit, const QStringList& typed, const QStringList& sounds)
{
    QStringList left = wordsOf(hit);
    int sum = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        int best = -1;
        qsizetype at = -1;
        for (qsizetype w = 0; w < left.size() && best != 0; ++w) {
            const int d = distance(typed[i], sounds[i], left[w]);
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
    Search(const Reader& reader, QStringList words)
        : m_reader(reader)
        , m_words(std::move(words))
    {
        for (const QString& word : m_words)
            m_sounds.append(soundKey(word));
    }

    void asTyped()
    {
        const QString first = m_words.join(u' ');
        keep(Sql(m_reader).all(columns
                + QStringLiteral(
                    "person p LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS "
                    "NULL"
                    " WHERE p.sort_key >= ? AND p.sort_key < ? ORDER BY p.sort_key, p.id LIMIT ?"),
            read, first, QString(first + QChar(0xFFFF)), mostByName));
        QStringList whole;
        QStringList beginnings;
        for (const QString& word : m_words) {
            whole.append(QLatin1String("\"=") + word + u'"');
            beginnings.append(names::beginning(word));
        }
        keep(matching(m_reader, whole.join(QLatin1String(" AND ")), mostWhole));
        keep(matching(m_reader, beginnings.join(QLatin1String(" AND ")), mostBeginning));
    }

    void forgiving()
    {
        QStringList all;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            // The last word may be under the fingers still: then its forms are beginnings too.
            const QString end = i + 1 == m_words.size() && m_words[i].size() >= shortestUnfinished
                ? QStringLiteral("\"*")
                : QStringLiteral("\"");
            QStringList forms{u'"' + (u'=' + m_words[i]) + end};
            for (const QString& form : names::deletions(m_words[i])) {
                forms.append(u'"' + form + end);
                // A letter too many: without it, it is the word itself, however short.
                forms.append(QLatin1String("\"=") + form.mid(1) + end);
            }
            if (!m_sounds[i].isEmpty())
                forms.append(QLatin1String("\"~") + m_sounds[i] + u'"');
            if (i + 1 == m_words.size() && m_sounds[i].size() >= 3)
                forms.append(QLatin1String("\"~") + m_sounds[i] + QLatin1String("\"*"));
            all.append(u'(' + forms.join(QLatin1String(" OR ")) + u')');
        }
        keep(matching(m_reader, all.join(QLatin1String(" AND ")), mostForgiven));
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
    void keep(const std::vector<PersonHit>& hits)
    {
        for (const PersonHit& hit : hits) {
            if (m_seen.contains(hit.id.value))
                continue;
            m_seen.insert(hit.id.value);
            if (const int d = distanceTo(hit, m_words, m_sounds); d >= 0)
                m_ranked.push_back({hit, d});
        }
    }

    const Reader& m_reader;
    QStringList m_words;
    QStringList m_sounds;
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

std::vector<PersonHit> byName(const Reader& reader, const Query& query, int limit)
{
    Search search(reader, query.words());
    search.asTyped();
    if (static_cast<int>(search.found()) < limit)
        search.forgiving();
    // « El Amrani » may be stored as one word.
    for (qsizetype i = 0; i + 1 < query.words().size() && search.found() == 0; ++i) {
        QStringList words = query.words();
        words[i] += words.takeAt(i + 1);
        Search together(reader, words);
        together.forgiving();
        if (together.found() > 0)
            return together.best(limit);
    }
    return search.best(limit);
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
        QStringLiteral("SELECT p.id, p.birth_name, p.used_name, p.first_names, p.birth_date,"
                       " ifnull(a.phase, ''), p.phone, f.label, s.words FROM custom_search s CROSS "
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
            row >> hit.id >> hit.birthName >> hit.usedName >> hit.firstNames >> hit.birthDate
                >> hit.phase >> hit.phone >> label >> words;
            hit.answer = label + QStringLiteral("\u202f: ") + query.excerpt(words);
            return hit;
        },
        query.lastPrefix(), mostWhole);
    for (const PersonHit& hit : found) {
        const bool known = std::any_of(
            hits.begin(), hits.end(), [&](const PersonHit& other) { return other.id == hit.id; });
        if (!known && static_cast<int>(hits.size()) < limit)
            hits.push_back(hit);
    }
    return hits;
}

} // namespace

std::vector<PersonHit> people(const Reader& reader, const QString& typed, int limit)
{
    const Query query(typed);
    if (query.isEmpty() || limit <= 0)
        return {};
    return withAnswers(reader, query,
        query.isNumber() ? byNumber(reader, query, limit) : byName(reader, query, limit), limit);
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
    const auto add = [&](const PersonHit& hit) -> Similar& {
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
    const QStringList words = Query(typedNames).words();
    if (!words.isEmpty() && typedNames.trimmed().size() >= 2)
        for (const PersonHit& hit : people(reader, typedNames, mostWhole))
            add(hit).sameNames = true;
    for (const QString& number : names::phones(phone))
        if (number.size() >= 9)
            for (const PersonHit& hit :
                matching(reader, QLatin1String("\"#") + number + u'"', mostWhole))
                add(hit).samePhone = true;
    if (birth.isKnown() && birth.earliest() == birth.latest()) {
        QStringList sounds;
        for (const QString& word : words)
            sounds.append(soundKey(word));
        for (const PersonHit& hit : Sql(reader).all(columns
                     + QStringLiteral("person p LEFT JOIN accompaniment a ON a.person_id = p.id"
                                      " AND a.closed_on IS NULL WHERE p.birth_date = ? AND"
                                      " p.birth_date <> '' ORDER BY p.id DESC LIMIT ?"),
                 read, birth.toIso(), mostForgiven))
            for (qsizetype i = 0; i < words.size(); ++i)
                if (words[i].size() >= 3 && distanceTo(hit, {words[i]}, {sounds[i]}) >= 0)
                    add(hit);
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
