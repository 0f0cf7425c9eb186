#include "tests/storage/exercise.h"

#include "core/accompaniment/due_list.h"
#include "core/action/agenda_list.h"
#include "core/check/check.h"
#include "core/documents/contract_document.h"
#include "core/documents/diagnostic_document.h"
#include "core/documents/evaluation_document.h"
#include "core/listing/listing.h"
#include "core/person/person.h"
#include "core/person/person_filter.h"
#include "core/structure/structure_file.h"
#include "tests/storage/story.h"

namespace jalons::testing {

bool exercise(const QString& path)
{
    const QDate day(2026, 3, 10);
    auto opened = StructureFile::open(path, OpenMode::ReadWrite, Clock::fixed(day.startOfDay()));
    if (!opened)
        return false;
    StructureFile& file = **opened;
    // Each in a query of its own: one that fails does not spare the next.
    const auto ids = [&](const char* table) {
        return file
            .query([&](const Reader& r) {
                return r.all(QStringLiteral("SELECT id FROM %1 LIMIT 4").arg(QLatin1String(table)),
                    [](Row row) {
                        qint64 id = 0;
                        row >> id;
                        return id;
                    });
            })
            .valueOr({});
    };
    file.query([](const Reader& r) { return check(r, 50); });
    for (const Listing listing : {Listing::People, Listing::Accompaniments, Listing::Contracts,
             Listing::Actions, Listing::Evaluations})
        file.query([&](const Reader& r) {
            list(r, listing, [](const QStringList&) {});
            return 0;
        });
    for (const char* typed : {"", "a", "dia", "06"})
        file.query([&](const Reader& r) {
            PersonFilter filter;
            filter.search = QLatin1String(typed);
            for (const qint64 id : people::page(r, filter, 0, 5))
                people::row(r, PersonId{id});
            return people::count(r, filter, 100);
        });
    file.query([&](const Reader& r) { return actions::planned(r, day, day.addDays(30)).size(); });
    file.query([&](const Reader& r) { return accompaniments::duesUntil(r, day, {}, 20).size(); });
    file.query([](const Reader& r) { return structures::load(r); });
    for (const qint64 id : ids("person"))
        file.query([&](const Reader& r) { return people::load(r, PersonId{id}); });
    for (const qint64 id : ids("contract"))
        file.query([&](const Reader& r) { return contractDocument(r, ContractId{id}); });
    for (const qint64 id : ids("assessment")) {
        file.query([&](const Reader& r) { return diagnosticDocument(r, AssessmentId{id}); });
        file.query([&](const Reader& r) { return evaluationDocument(r, AssessmentId{id}); });
    }
    if (perform(file, {2, 0, 3}, false))
        file.undo();
    return true;
}

} // namespace jalons::testing
