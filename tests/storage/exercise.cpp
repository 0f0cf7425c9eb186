#include "tests/storage/exercise.h"
#include "core/storage/sql.h"

#include "core/accompaniment/due_list.h"
#include "core/action/planned_list.h"
#include "core/check/check.h"
#include "core/diagnostic/assessment.h"
#include "core/documents/contract_document.h"
#include "core/documents/diagnostic_document.h"
#include "core/documents/evaluation_document.h"
#include "core/documents/intake_document.h"
#include "core/documents/lodging_documents.h"
#include "core/draft/draft.h"
#include "core/duplicate/merge.h"
#include "core/field/custom_field.h"
#include "core/file/structure_file.h"
#include "core/history/history.h"
#include "core/history/value_text.h"
#include "core/household/household.h"
#include "core/listing/listing.h"
#include "core/note/note.h"
#include "core/overview/meeting_list.h"
#include "core/partner/partner.h"
#include "core/person/person.h"
#include "core/request/request.h"
#include "core/search/people_list.h"
#include "core/search/search.h"
#include "core/sentence/sentences.h"
#include "core/signing/attestation_papers.h"
#include "core/situation/path.h"
#include "core/situation/renewal_list.h"
#include "core/situation/situation.h"
#include "core/stay/admission.h"
#include "core/stay/board.h"
#include "core/stay/clocks.h"
#include "core/stay/lodging.h"
#include "core/stay/stay.h"
#include "tests/storage/story.h"

namespace jalons::testing {

namespace {

const QDate day(2026, 3, 10);
constexpr int some = 4; // rows of each kind: what is wrong with one is soon in the first

class Visit
{
public:
    explicit Visit(const StructureFile& file)
        : m_file(file)
    {
    }

    void read(Readings readings) const
    {
        if (readings & Reading::Check)
            look([](const Reader& r) { return check(r, 50); });
        if (readings & Reading::Lists)
            lists();
        if (readings & Reading::Searches)
            searches();
        if (readings & Reading::House)
            house();
        if (readings & Reading::People) {
            for (const qint64 id : ids("person"))
                person(PersonId{id});
            for (const qint64 id : ids("accompaniment"))
                accompaniment(AccompanimentId{id});
        }
        if (readings & Reading::Documents)
            documents();
        if (readings & Reading::Histories)
            histories();
    }

private:
    /// Each in a query of its own: one that fails does not spare the next.
    template <class F> void look(F read) const { m_file.query(read); }

    QList<qint64> ids(const char* table, int most = some) const
    {
        return m_file
            .query([&](const Reader& r) {
                QList<qint64> found;
                for (Rows rows = Sql(r).select(QStringLiteral("SELECT id FROM %1 LIMIT %2")
                                                   .arg(QLatin1String(table))
                                                   .arg(most));
                     rows.next();) {
                    qint64 id = 0;
                    rows.row() >> id;
                    found.append(id);
                }
                return found;
            })
            .valueOr({});
    }

    void lists() const
    {
        for (const Listing listing :
            {Listing::People, Listing::Accompaniments, Listing::Contracts, Listing::Actions,
                Listing::Evaluations, Listing::Lodgings, Listing::Stays, Listing::Requests})
            look([&](const Reader& r) {
                list(r, listing, [](const QStringList&) {});
                return 0;
            });
        look([](const Reader& r) { return structures::load(r); });
        look([](const Reader& r) { return professionals::list(r, true); });
        look([](const Reader& r) { return drafts::resumable(r, 0); });
        look([](const Reader& r) { return customFields::list(r, FieldOwner::Person, true); });
        look([](const Reader& r) { return actions::planned(r, day, day.addDays(30)); });
        look([](const Reader& r) { return accompaniments::duesUntil(r, day, {}, 20); });
        look([](const Reader& r) { return accompaniments::underWay(r); });
        look([](const Reader& r) { return meetingsToPropose(r); });
        look([](const Reader& r) { return situations::renewals(r, day); });
        look([](const Reader& r) {
            for (const qint64 id : requests::page(r, {}, 0, some))
                requests::row(r, RequestId{id});
            for (const qint64 id : partners::page(r, {}, 0, some))
                partners::load(r, PartnerId{id});
            return 0;
        });
    }

    void searches() const
    {
        for (const char* typed : {"", "a", "dia", "06", "logement"}) {
            const QString words = QLatin1String(typed);
            look([&](const Reader& r) {
                PersonFilter filter;
                filter.search = words;
                for (const qint64 id : people::page(r, filter, 0, some))
                    people::row(r, PersonId{id});
                return people::count(r, filter, 100);
            });
            look([&](const Reader& r) { return search::people(r, words); });
            look([&](const Reader& r) { return search::notes(r, words); });
            look([&](const Reader& r) { return search::partners(r, words); });
        }
        look([](const Reader& r) { return search::lastWritten(r); });
        look([](const Reader& r) { return duplicates::possible(r, 20); });
    }

    void house() const
    {
        look([](const Reader& r) { return lodgings::tree(r); });
        for (const qint64 id : ids("lodging"))
            look([&](const Reader& r) { return lodgings::path(r, LodgingId{id}); });
        look([](const Reader& r) { return board::load(r, day.addDays(-30), day.addDays(30)); });
        look([](const Reader& r) { return board::figures(r, day); });
        look([](const Reader& r) { return board::movements(r, day.addDays(-30), day); });
    }

    void person(PersonId id) const
    {
        look([&](const Reader& r) { return people::load(r, id); });
        look([&](const Reader& r) { return accompaniments::of(r, id); });
        look(
            [&](const Reader& r) { return customFields::values(r, FieldOwner::Person, id.value); });
        look([&](const Reader& r) {
            const HouseholdId household = households::of(r, id, day);
            households::members(r, household, day);
            return households::history(r, household);
        });
        look([&](const Reader& r) { return situations::paths(r, id, day); });
        look([&](const Reader& r) { return situations::describe(r, Sentences(r), id, day); });
        look([&](const Reader& r) { return stays::of(r, id); });
        look([&](const Reader& r) {
            return nextDue(admissions::facts(r, admissions::latest(r, id)));
        });
        look([&](const Reader& r) {
            for (const qint64 note : notes::page(r, id, 0, some))
                notes::row(r, NoteId{note});
            return 0;
        });
    }

    void accompaniment(AccompanimentId id) const
    {
        look([&](const Reader& r) { return accompaniments::facts(r, id); });
        look([&](const Reader& r) { return households::concerned(r, id); });
        look([&](const Reader& r) { return actions::of(r, id); });
        look([&](const Reader& r) { return assessments::of(r, id); });
        look([&](const Reader& r) { return contracts::of(r, id); });
    }

    void documents() const
    {
        for (const qint64 id : ids("contract", 2))
            look([&](const Reader& r) { return contractDocument(r, ContractId{id}); });
        for (const qint64 id : ids("assessment", 2)) {
            look([&](const Reader& r) { return diagnosticDocument(r, AssessmentId{id}); });
            look([&](const Reader& r) { return evaluationDocument(r, AssessmentId{id}); });
        }
        for (const qint64 id : ids("person", 2))
            look([&](const Reader& r) { return intakeDocument(r, PersonId{id}); });
        for (const qint64 id : ids("attestation", 2))
            look([&](const Reader& r) { return attestations::paperOf(r, AttestationId{id}); });
        look([](const Reader& r) { return attendanceList(r, day); });
    }

    void histories() const
    {
        for (const qint64 id : ids("person"))
            look([&](const Reader& r) {
                const QList<Touched> rows = history::family(r, {{QStringLiteral("person"), id}});
                for (const Touched& row : rows.first(std::min<qsizetype>(rows.size(), some)))
                    history::rowText(r, row);
                return history::of(r, rows, {}, 20);
            });
    }

    const StructureFile& m_file;
};

} // namespace

bool exercise(const QString& path, Readings readings)
{
    auto opened = StructureFile::open(
        FileAccess(path), OpenMode::ReadWrite, Clock::fixed(day.startOfDay()));
    if (!opened)
        return false;
    StructureFile& file = **opened;
    Visit(file).read(readings);
    if (perform(file, {2, 0, 3}, false))
        file.undo();
    return true;
}

} // namespace jalons::testing
