#pragma once
#include "core/base/name_forms.h"
#include "core/search/search.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <QRandomGenerator>
#include <QSet>

/// Names as hurried hands write them, the same at each run, and how many are found in spite of it.
namespace jalons::misspelling {

enum class Kind { Exact, Drop, Double, Swap, Neighbour, Sound };

/// The keys around a letter on an AZERTY keyboard.
inline QString neighbours(QChar c)
{
    static const QStringList rows{
        QStringLiteral("azertyuiop"), QStringLiteral("qsdfghjklm"), QStringLiteral("wxcvbn")};
    for (const QString& row : rows)
        if (const auto at = row.indexOf(c); at >= 0)
            return row.mid(qMax<qsizetype>(0, at - 1), at == 0 ? 2 : 3).remove(c);
    return QStringLiteral("e");
}

/// The same sound in other letters; the word itself when no rule applies.
inline QString asHeard(const QString& word, QRandomGenerator& random)
{
    static const QList<QPair<QString, QString>> rules{{"ph", "f"}, {"f", "ph"}, {"eau", "o"},
        {"au", "o"}, {"qu", "k"}, {"k", "c"}, {"ss", "c"}, {"y", "i"}, {"i", "y"}, {"ou", "w"},
        {"th", "t"}, {"kh", "k"}, {"rr", "r"}, {"ll", "l"}, {"nn", "n"}, {"tt", "t"}, {"ei", "e"},
        {"ai", "e"}, {"z", "s"}, {"en", "an"}, {"dj", "j"}, {"h", ""}};
    QStringList possible;
    for (const auto& [from, to] : rules) {
        if (const auto at = word.indexOf(from); at >= 0) {
            // k is a c only before a, o, u; ss a c before e, i; en an an before a consonant.
            const QChar next = word.size() > at + from.size() ? word[at + from.size()] : QChar();
            const QChar before = at > 0 ? word[at - 1] : QChar();
            if (from == QLatin1String("k") && !QStringView(u"aou").contains(next))
                continue;
            if (from == QLatin1String("ss") && !QStringView(u"ei").contains(next))
                continue;
            if (from == QLatin1String("en")
                && (next.isNull() || QStringView(u"aeiouyn").contains(next)))
                continue;
            if (from == QLatin1String("h") && QStringView(u"cps").contains(before))
                continue;
            if ((from == QLatin1String("i") || from == QLatin1String("y"))
                && QStringView(u"aeo").contains(before))
                continue;
            possible.append(QString(word).replace(at, from.size(), to));
        }
    }
    if (possible.isEmpty())
        return word;
    return possible[random.bounded(int(possible.size()))];
}

inline QString misspelled(const QString& word, Kind kind, QRandomGenerator& random)
{
    QString w = word;
    const int at = random.bounded(int(w.size()));
    switch (kind) {
    case Kind::Exact:
        break;
    case Kind::Drop:
        w.remove(at, 1);
        break;
    case Kind::Double:
        w.insert(at, w[at]);
        break;
    case Kind::Swap: {
        const int first = qMin(at, int(w.size()) - 2);
        const QChar c = w[first];
        w[first] = w[first + 1];
        w[first + 1] = c;
        break;
    }
    case Kind::Neighbour: {
        const QString near = neighbours(w[at]);
        w[at] = near[random.bounded(int(near.size()))];
        break;
    }
    case Kind::Sound:
        return asHeard(w, random);
    }
    return w;
}

struct Rate
{
    int tried = 0;
    int found = 0;
    double percent() const { return tried ? 100.0 * found / tried : 100.0; }
};

struct Measure
{
    QString kind;
    Rate fullNames; ///< one word of « First Last » misspelled
    Rate lastNames; ///< a word of the last name alone, misspelled
    QStringList missed;
};

/// Each kind of misspelling on @p samples people spread over the file. Found: one of the results
/// bears these names, all of them; namesakes are the same name and count. Words of at least four
/// letters are misspelled: in a shorter one the change makes another name.
template <class Search>
std::vector<Measure> measure(const Reader& reader, int samples, Search search)
{
    static const QList<QPair<Kind, QString>> kinds{{Kind::Exact, "exact"}, {Kind::Drop, "drop"},
        {Kind::Double, "double"}, {Kind::Swap, "swap"}, {Kind::Neighbour, "neighbour"},
        {Kind::Sound, "sound"}};
    struct Named
    {
        QString last;
        QString first;
    };
    const auto people = Sql(reader).all(
        QStringLiteral("SELECT birth_name, first_names FROM person ORDER BY id * 7919 % 10007, id"
                       " LIMIT ?"),
        [](Row row) {
            Named n;
            row >> n.last >> n.first;
            return n;
        },
        samples);
    std::vector<Measure> measures;
    for (const auto& [kind, name] : kinds) {
        Measure m;
        m.kind = name;
        QRandomGenerator random(7);
        for (const Named& person : people) {
            const QStringList last = names::words(person.last);
            const auto attempt
                = [&, kind = kind](QStringList typed, const QStringList& real, Rate& rate) {
                      QList<int> long_;
                      for (int i = 0; i < typed.size(); ++i)
                          if (typed[i].size() >= 4)
                              long_.append(i);
                      if (long_.isEmpty())
                          return;
                      const int at = long_[random.bounded(int(long_.size()))];
                      const QString wrong = misspelled(typed[at], kind, random);
                      if (kind != Kind::Exact && wrong == typed[at])
                          return; // nothing to misspell
                      typed[at] = wrong;
                      ++rate.tried;
                      bool found = false;
                      for (const search::PersonHit& hit : search(typed.join(u' '))) {
                          const QStringList borne = names::words(
                              hit.firstNames + u' ' + hit.birthName + u' ' + hit.usedName);
                          found = found
                              || std::all_of(real.begin(), real.end(),
                                  [&](const QString& word) { return borne.contains(word); });
                      }
                      if (found)
                          ++rate.found;
                      else
                          m.missed.append(
                              typed.join(u' ') + QStringLiteral(" (") + real.join(u' ') + u')');
                  };
            const QStringList all = names::words(person.first) + last;
            attempt(all, all, m.fullNames);
            attempt(last, last, m.lastNames);
        }
        measures.push_back(m);
    }
    return measures;
}

} // namespace jalons::misspelling
