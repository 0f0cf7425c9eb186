#include "core/search/search.h"
#include "core/storage/sql.h"
#include "tests/benchmark/measures.h"
#include "tests/core/misspelling.h"

#include "core/file/structure_file.h"
#include <algorithm>

namespace jalons::benchmark {

SearchTimes searchTimes(const QString& path, int names)
{
    auto file = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
    if (!file)
        qFatal("cannot open %s: %s", qPrintable(path), qPrintable(file.error().detail));
    std::vector<double> times;
    const auto measured = (*file)->query([&](const Reader& r) {
        const auto people = Sql(r).all(
            QStringLiteral("SELECT first_names, birth_name, phone FROM person"
                           " ORDER BY id * 7919 % 100003, id LIMIT ?"),
            [](Row row) {
                QStringList texts(3);
                row >> texts[0] >> texts[1] >> texts[2];
                return texts;
            },
            names);
        QRandomGenerator random(7);
        const auto type = [&](const QString& text) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                const QString typed = text.left(length);
                const auto start = Clock::now();
                (void)search::people(r, typed);
                (void)search::notes(r, typed);
                (void)search::partners(r, typed);
                times.push_back(
                    std::chrono::duration<double, std::milli>(Clock::now() - start).count());
            }
        };
        for (const QStringList& person : people) {
            const QString last = person[1].toLower();
            type(person[0] + u' ' + last);
            if (last.size() >= 4)
                type(misspelling::misspelled(last, misspelling::Kind::Drop, random));
            type(person[2]);
        }
        return true;
    });
    if (!measured || times.empty())
        qFatal("nothing to search in this file");
    std::sort(times.begin(), times.end());
    return {static_cast<int>(times.size()), times[times.size() / 2], times[times.size() * 99 / 100],
        times.back()};
}

} // namespace jalons::benchmark
