#include "core/accompaniment/due_list.h"
#include "core/action/planned_list.h"
#include "core/overview/meeting_list.h"
#include "core/overview/team_overview.h"
#include "core/search/people_list.h"
#include "core/search/search.h"
#include "core/situation/renewal_list.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

namespace {

/// The statements that @p read runs, as they are run.
template <class F> QStringList statements(const StructureFile& file, F read)
{
    QStringList seen;
    const auto result = file.query([&](const Reader& reader) {
        sqlite3* handle = Sql(reader).database().handle();
        sqlite3_trace_v2(
            handle, SQLITE_TRACE_STMT,
            [](unsigned, void* into, void* statement, void*) {
                char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
                static_cast<QStringList*>(into)->append(QString::fromUtf8(sql));
                sqlite3_free(sql);
                return 0;
            },
            &seen);
        read(reader);
        sqlite3_trace_v2(handle, 0, nullptr, nullptr);
        return 0;
    });
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    seen.erase(std::remove_if(seen.begin(), seen.end(),
                   [](const QString& sql) { return !sql.startsWith(QLatin1String("SELECT")); }),
        seen.end());
    return seen;
}

QString plan(const StructureFile& file, const QString& sql)
{
    return *file.query([&](const Reader& reader) {
        QString text;
        for (Rows rows = Sql(reader).select(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
             rows.next();)
            text += rows.query().value(3).toString() + u'\n';
        return text;
    });
}

} // namespace

/// Every list of the window reads the index made for it, in its order: nothing is sorted, no table
/// is read through, whatever the size of the file.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private slots:
    void listsReadTheirIndex()
    {
        const auto file = newFile();
        perform(*file, Operation::CreatePerson, [](Work& work) {
            for (int i = 0; i < 6100; ++i) {
                Person person;
                person.birthName = QStringLiteral("Diarra%1").arg(i);
                people::save(work, person);
            }
            return 0;
        });
        const ProfessionalId me{1};
        PersonFilter crowd;
        crowd.search = QStringLiteral("d");
        struct Expected
        {
            const char* name;
            std::function<void(const Reader&)> read;
            const char* index; ///< of the last statement
        };
        const QList<Expected> lists{
            {"people", [](const Reader& r) { people::page(r, {}, 0, 100); },
                "COVERING INDEX person_by_name"},
            {"people, next page", [](const Reader& r) { people::page(r, {}, 5, 100); },
                "COVERING INDEX person_by_name"},
            {"people, a letter typed", [&](const Reader& r) { people::page(r, crowd, 0, 100); },
                "COVERING INDEX person_by_name"},
            {"people backwards",
                [](const Reader& r) {
                    people::page(r, {}, 5, 100, {people::OrderedBy::Name, true, false});
                },
                "COVERING INDEX person_by_name"},
            {"number of people", [](const Reader& r) { people::count(r, {}, 1001); },
                "COVERING INDEX"},
            {"deadlines", [](const Reader& r) { accompaniments::duesUntil(r, today, {}, 20); },
                "INDEX accompaniment_due"},
            {"my deadlines", [&](const Reader& r) { accompaniments::duesUntil(r, today, me, 20); },
                "INDEX accompaniment_referent"},
            {"under way", [](const Reader& r) { accompaniments::underWay(r, {}, 20); },
                "INDEX accompaniment_phase"},
            {"renewals", [](const Reader& r) { situations::renewals(r, today); },
                "INDEX situation_expiring"},
            {"my renewals", [&](const Reader& r) { situations::renewals(r, today, me); },
                "INDEX situation_expiring"},
            {"meetings", [](const Reader& r) { meetingsToPropose(r); },
                "INDEX accompaniment_one_current"},
            {"my meetings", [&](const Reader& r) { meetingsToPropose(r, me); },
                "INDEX accompaniment_referent"},
            {"planned", [](const Reader& r) { actions::planned(r, today, today.addDays(7)); },
                "INDEX action_open"},
            {"planned before", [](const Reader& r) { actions::plannedBefore(r, today); },
                "INDEX action_open"},
            {"current", [](const Reader& r) { accompaniments::countCurrent(r, {}, 1001); },
                "INDEX accompaniment_one_current"},
        };
        // Fewer: their keys side by side, sorted; the wide rows of people are not read.
        PersonFilter few;
        few.search = QStringLiteral("diarra12");
        const QStringList narrowed
            = statements(*file, [&](const Reader& r) { people::page(r, few, 0, 100); });
        const QString sorted = plan(*file, narrowed.last());
        QVERIFY2(sorted.contains(QLatin1String("COVERING INDEX person_listed (id=?)")),
            qPrintable(sorted));
        for (const Expected& list : lists) {
            const QStringList run = statements(*file, list.read);
            QVERIFY2(!run.isEmpty(), list.name);
            const QString text = plan(*file, run.last());
            const QByteArray said = QByteArray(list.name) + ":\n" + text.toUtf8();
            QVERIFY2(text.contains(QLatin1String(list.index)), said.constData());
            QVERIFY2(!text.contains(QLatin1String("TEMP B-TREE")), said.constData());
        }
    }

    /// Monday morning reads what is current by its indexes, never a table that grows with the
    /// years.
    void theViewOfTheServiceReadsWhatIsCurrent()
    {
        const auto file = newFile();
        const QStringList run = statements(*file, [](const Reader& r) { loadTeamOverview(r, 50); });
        bool counted = false;
        static const QRegularExpression whole(QStringLiteral(
            "SCAN (stay|accompaniment|admission|absence|concerned|person|[a-km-z])\\n"));
        for (const QString& sql : run) {
            const QString text = plan(*file, sql);
            QVERIFY2(!text.contains(whole), qPrintable(sql + u'\n' + text));
            if (!sql.startsWith(QLatin1String("SELECT referent_id, count(*)")))
                continue;
            counted = true;
            QVERIFY2(text.contains(QLatin1String("INDEX accompaniment_referent"))
                    && !text.contains(QLatin1String("TEMP B-TREE")),
                qPrintable(text));
        }
        QVERIFY(counted);
    }

    /// By another column, those whom it places are found by what places them, and only they are
    /// sorted; the whole file is not.
    void ordersReadWhatPlacesPeople()
    {
        const auto file = newFile();
        openCase(*file);
        using people::OrderedBy;
        const QList<std::pair<people::Order, QString>> orders{
            {{OrderedBy::Birth, false, false},
                QStringLiteral("COVERING INDEX person_by_birth_date")},
            {{OrderedBy::Birth, true, false},
                QStringLiteral("COVERING INDEX person_by_birth_date")},
            {{OrderedBy::Phase, false, false}, QStringLiteral("INDEX accompaniment_")},
            {{OrderedBy::Referent, false, false}, QStringLiteral("INDEX accompaniment_")},
            {{OrderedBy::Due, false, false}, QStringLiteral("INDEX accompaniment_due")},
            {{OrderedBy::Room, false, false}, QStringLiteral("INDEX stay_by_lodging")},
        };
        for (const auto& [order, index] : orders) {
            QStringList run;
            for (const qint64 after : {0, 1})
                for (const QString& sql :
                    statements(*file, [&order = order, after](const Reader& r) {
                        people::page(r, {}, after, 100, order);
                    }))
                    if (sql.contains(QLatin1String("ORDER BY")) && !sql.contains(u"FROM lodging"))
                        run.append(sql);
            QString all;
            for (const QString& sql : std::as_const(run)) {
                const QString text = plan(*file, sql);
                all += text;
                const bool walksNames = text.contains(QLatin1String("person_by_name"));
                QVERIFY2(walksNames || text.contains(index), qPrintable(sql + u'\n' + text));
                QVERIFY2(!text.contains(QLatin1String("SCAN p\n")), qPrintable(sql + u'\n' + text));
                if (walksNames)
                    QVERIFY2(!text.contains(QLatin1String("TEMP B-TREE")), qPrintable(text));
            }
            QVERIFY2(all.contains(index), qPrintable(all));
        }
        // Under their households, too, names are walked and nobody is sorted.
        for (const QString& sql : statements(*file, [](const Reader& r) {
                 people::page(r, {}, 0, 100, {OrderedBy::Name, false, true});
             })) {
            const QString text = plan(*file, sql);
            QVERIFY2(!text.contains(QLatin1String("TEMP B-TREE")), qPrintable(text));
            QVERIFY2(!text.contains(QLatin1String("SCAN m")), qPrintable(text));
        }
    }

    void filtersLookUpTheFewTheyAskFor()
    {
        const auto file = newFile();
        const auto asked = [](const std::function<void(PersonFilter&)>& narrow) {
            PersonFilter filter;
            narrow(filter);
            return filter;
        };
        const QList<std::pair<PersonFilter, QStringList>> filters{
            {asked([](PersonFilter& f) { f.lodging = {1}; }),
                {QStringLiteral("lodging_by_parent"), QStringLiteral("stay_by_lodging")}},
            {asked([](PersonFilter& f) {
                 f.answers = {{CustomFieldId{1}, QStringLiteral("1")}};
             }),
                {QStringLiteral("custom_value_by_field")}},
            {asked([](PersonFilter& f) { f.late = true; }),
                {QStringLiteral("accompaniment_due (due_on<?)"),
                    QStringLiteral("INDEX admission_due")}},
            {asked([](PersonFilter& f) { f.unaccompanied = true; }),
                {QStringLiteral("stay_open (from_date<?)"),
                    QStringLiteral("stay_ended (to_date>?)"),
                    QStringLiteral("accompaniment_one_current"),
                    QStringLiteral("concerned_by_person")}},
            {asked([](PersonFilter& f) { f.operation = 1; }),
                {QStringLiteral("SEARCH journal USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)")}},
        };
        for (const auto& [filter, indexes] : filters) {
            const QStringList run = statements(
                *file, [&asked = filter](const Reader& r) { people::page(r, asked, 0, 100); });
            const QString text = plan(*file, run.last());
            QVERIFY2(
                text.contains(QLatin1String("SEARCH p USING COVERING INDEX person_listed (id=?)")),
                qPrintable(text));
            for (const QString& index : indexes)
                QVERIFY2(text.contains(index), qPrintable(text));
        }
        // What is found by an answer comes newest first, and stops there: nothing is sorted.
        const QStringList run = statements(
            *file, [](const Reader& r) { search::people(r, QStringLiteral("canal")); });
        const QString text = plan(*file, run.last());
        QVERIFY2(text.contains(QLatin1String("VIRTUAL TABLE")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("TEMP B-TREE")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("SCAN v")), qPrintable(text));
    }

    void onePersonsRecordsAreFoundByTheirIndex()
    {
        const auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c);
        makeContract(*file, c);
        const QList<std::function<void(const Reader&)>> reads{
            [&](const Reader& r) { people::row(r, c.person); },
            [&](const Reader& r) { accompaniments::of(r, c.person); },
            [&](const Reader& r) { accompaniments::facts(r, c.accompaniment); },
            [&](const Reader& r) { assessments::of(r, c.accompaniment); },
            [&](const Reader& r) { assessments::entries(r, c.diagnostic); },
            [&](const Reader& r) { contracts::of(r, c.accompaniment); },
            [&](const Reader& r) { contracts::content(r, c.contract); },
            [&](const Reader& r) { contracts::inForce(r, c.accompaniment); },
            [&](const Reader& r) { actions::of(r, c.accompaniment); },
        };
        for (const auto& read : reads)
            for (const QString& sql : statements(*file, read)) {
                const QString text = plan(*file, sql);
                for (const QString& line : text.split(u'\n'))
                    QVERIFY2(!line.startsWith(QLatin1String("SCAN"))
                            || line.contains(QLatin1String("CONSTANT ROW"))
                            || line.contains(QLatin1String("SUBQUERY"))
                            || line.contains(QLatin1String("term")),
                        qPrintable(sql + u'\n' + text));
            }
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "test_query_plans.moc"
