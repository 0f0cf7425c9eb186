#include "tests/benchmark/storage.h"
#include "core/storage/sql.h"

#include "core/file/structure_file.h"
#include "core/person/person.h"
#include "core/search/people_list.h"
#include "core/storage/migrations.h"
#include "tests/benchmark/measures.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace jalons::benchmark {

namespace {

/// A name of so many syllables, the same for the same number.
QString word(int number, int syllables)
{
    static const QStringList parts{QStringLiteral("ba"), QStringLiteral("cho"),
        QStringLiteral("di"), QStringLiteral("fau"), QStringLiteral("gre"), QStringLiteral("ja"),
        QStringLiteral("ko"), QStringLiteral("lin"), QStringLiteral("mar"), QStringLiteral("ne"),
        QStringLiteral("ou"), QStringLiteral("pe"), QStringLiteral("ro"), QStringLiteral("sa"),
        QStringLiteral("ti"), QStringLiteral("ver"), QStringLiteral("za")};
    QString made;
    for (int i = 0; i < syllables; ++i, number /= int(parts.size()))
        made += parts[number % parts.size()];
    return made;
}

Fields person(int number)
{
    // As in a file of people: some thousands of names, some hundreds of first names.
    const QString name = word(number % 4999 * 7, 3);
    const QString first = word(number % 499 * 3, 2);
    return {{"civility", QStringLiteral("m")}, {"birth_name", name}, {"used_name", QString()},
        {"first_names", first}, {"gender", QStringLiteral("male")},
        {"birth_date", QStringLiteral("1984-05-12")}, {"birth_place", QStringLiteral("Bamako")},
        {"nationality", QStringLiteral("non_eu")}, {"phone", QStringLiteral("01 99 00 11 22")},
        {"mail", QString()}, {"address", QStringLiteral("12 rue des Tilleuls, 59000 Lille")},
        {"domiciliation", true}, {"language", QStringLiteral("fr")}, {"interpreter", false},
        {"contact_name", QString()}, {"contact_phone", QString()}, {"contact_tie", QString()},
        {"first_contact", QDate(2026, 3, 10)}, {"note", QString()},
        {"sort_key", name + u' ' + first}};
}

void insert(Database& database, const Fields& fields)
{
    static const QString sql = [&] {
        QStringList names;
        for (const Field& field : fields)
            names.append(field.name);
        return QStringLiteral("INSERT INTO person (%1) VALUES (%2)")
            .arg(names.join(QLatin1String(", ")),
                QStringList(names.size(), QStringLiteral("?")).join(QLatin1String(", ")));
    }();
    QVariantList values;
    for (const Field& field : fields)
        values.append(field.value);
    database.exec(sql, values);
}

template <class F> double rate(int count, F&& work)
{
    const auto start = Clock::now();
    work();
    return count / std::chrono::duration<double>(Clock::now() - start).count();
}

template <class R> void must(const R& result)
{
    if (!result)
        qFatal("storage: %s", qPrintable(result.error().detail));
}

} // namespace

StorageRates storageRates(const QString& folder, int rounds, int rows)
{
    const QString withPath = QDir(folder).filePath(QStringLiteral("with.jalons"));
    const QString withoutPath = QDir(folder).filePath(QStringLiteral("without.jalons"));
    Structure identity;
    identity.name = QStringLiteral("CHRS");
    for (const QString& path : {withPath, withoutPath}) {
        QFile::remove(path);
        must(StructureFile::create(FileAccess(path), identity));
    }
    auto file = StructureFile::open(FileAccess(withPath));
    must(file);
    StructureFile& with = **file;
    Database without(FileAccess(withoutPath), OpenMode::ReadWrite);
    // The same table and indices, and no trigger that keeps the search in step.
    QStringList triggers;
    for (Rows found = without.select(QStringLiteral(
             "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'person'"));
         found.next();) {
        QString name;
        found.row() >> name;
        triggers.append(name);
    }
    for (const QString& trigger : triggers)
        without.exec(QStringLiteral("DROP TRIGGER ") + trigger);

    std::vector<double> values[6];
    const QString update = QStringLiteral("UPDATE person SET phone = ? WHERE id = ?");
    const int edits = std::max(5, rows / 40);
    for (int round = 0; round < rounds; ++round) {
        values[0].push_back(rate(rows, [&] {
            must(with.perform(Operation::CreatePerson, [&](Work& work) {
                for (int i = 0; i < rows; ++i)
                    work.save("person", 0, person(i));
            }));
        }));
        values[1].push_back(rate(rows, [&] {
            Transaction transaction(without);
            for (int i = 0; i < rows; ++i)
                insert(without, person(i));
            transaction.commit();
        }));
        // At a desk that opened the file for its day, not in the middle of an import.
        auto desk = StructureFile::open(FileAccess(withPath));
        must(desk);
        const auto phone = [&](int i) { return QString::number(round * 100'000 + i); };
        values[2].push_back(rate(edits, [&] {
            for (int i = 1; i <= edits; ++i)
                must((*desk)->perform(Operation::UpdatePerson, [&](Work& work) {
                    work.save("person", i, {{"phone", phone(i)}});
                }));
        }));
        values[3].push_back(rate(edits, [&] {
            for (int i = 1; i <= edits; ++i) {
                Transaction transaction(without);
                without.exec(update, {phone(i), i});
                transaction.commit();
            }
        }));
        const auto readAll = [&](const Reader& reader) {
            for (int i = 1; i <= rows; ++i)
                people::load(reader, PersonId{i});
            return 0;
        };
        values[4].push_back(rate(rows, [&] { must(with.query(readAll)); }));
        values[5].push_back(rate(rows, [&] { readAll(Reader(without, with.clock())); }));
    }
    file.value().reset();
    QFile::remove(withPath);
    QFile::remove(withoutPath);
    return {median(values[0]), median(values[1]), median(values[2]), median(values[3]),
        median(values[4]), median(values[5])};
}

double opening(const QString& path, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        const auto file = StructureFile::open(FileAccess(path));
        must(file);
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return median(times);
}

double listAsYouType(const QString& path)
{
    auto file = StructureFile::open(FileAccess(path));
    must(file);
    const auto names = (*file)->query([](const Reader& reader) {
        QStringList list;
        const auto last
            = Sql(reader).value(QStringLiteral("SELECT max(id) FROM person")).toLongLong();
        for (qint64 id = 1; id <= last; id += std::max<qint64>(1, last / 60)) {
            const Person person = people::load(reader, PersonId{id});
            list.append(person.lastName() + u' ' + person.firstNames);
        }
        return list;
    });
    must(names);
    std::vector<double> times;
    for (const QString& name : *names)
        for (qsizetype letters = 1; letters <= std::min<qsizetype>(name.size(), 12); ++letters) {
            PersonFilter filter;
            filter.search = name.first(letters);
            const auto start = Clock::now();
            must((*file)->query([&](const Reader& reader) {
                // As the page does: a hundred ids, the rows that are seen, the number found.
                const QList<qint64> found = people::page(reader, filter, 0, 100);
                for (const qint64 id : found.first(std::min<qsizetype>(found.size(), 20)))
                    people::row(reader, PersonId{id});
                return people::count(reader, filter, 1001);
            }));
            times.push_back(
                std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        }
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

} // namespace jalons::benchmark
