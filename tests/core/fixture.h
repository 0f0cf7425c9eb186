#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/action/action.h"
#include "core/diagnostic/assessment.h"
#include "core/evaluation/evaluation.h"
#include "core/file/structure_file.h"
#include "core/person/person.h"
#include "core/signing/completion.h"
#include "core/signing/signing.h"
#include "core/storage/sql.h"
#include <QSqlRecord>
#include <QtTest>

namespace jalons::testing {

/// « Today » of the tests, unless a test moves it.
inline const QDate today(2026, 3, 10);

inline Clock clockOn(QDate day)
{
    return Clock::fixed(day.startOfDay().addSecs(10 * 3600));
}

inline Structure identity()
{
    Structure s;
    s.name = QStringLiteral("CHRS d’essai");
    s.kind = QStringLiteral("chrs");
    s.town = QStringLiteral("Lille");
    return s;
}

/// A new structure in memory; fails the test when it cannot be made.
inline std::unique_ptr<StructureFile> newFile(QDate day = today)
{
    auto file = StructureFile::create(FileAccess::memory(), identity(), clockOn(day));
    if (!file)
        qFatal("cannot create: %s", qPrintable(file.error().detail));
    return std::move(file).value();
}

/// Performs and gives back what @p edit returns; fails the test on refusal.
template <class F> auto perform(StructureFile& file, Operation operation, F edit)
{
    std::invoke_result_t<F, Work&> value{};
    const auto result = file.perform(operation, [&](Work& work) { value = edit(work); });
    if (!result)
        qFatal("perform: %s (%d problems)", qPrintable(result.error().detail),
            int(result.error().problems.size()));
    return value;
}

/// The kinds of problem a refused operation names; empty when it passed.
inline QList<ProblemKind> refusal(StructureFile& file, const std::function<void(Work&)>& edit)
{
    QList<ProblemKind> kinds;
    const auto result = file.perform(Operation::Unknown, edit);
    if (!result)
        for (const Problem& problem : result.error().problems)
            kinds.append(problem.kind);
    return kinds;
}

struct Case
{
    ProfessionalId referent;
    PersonId person;
    AccompanimentId accompaniment;
    AssessmentId diagnostic;
    ContractId contract;
    ObjectiveId objective;
};

/// A person with an accompaniment opened @p day.
inline Case openCase(StructureFile& file, QDate day = today)
{
    Case c;
    perform(file, Operation::OpenAccompaniment, [&](Work& work) {
        Professional referent;
        referent.lastName = QStringLiteral("Benali");
        referent.firstName = QStringLiteral("Nadia");
        referent.maySign = true;
        c.referent = professionals::save(work, referent);
        Person person;
        person.birthName = QStringLiteral("Diarra");
        person.firstNames = QStringLiteral("Amadou");
        c.person = people::save(work, person);
        Accompaniment a;
        a.person = c.person;
        a.referent = c.referent;
        a.openedOn = day;
        return c.accompaniment = accompaniments::save(work, a);
    });
    return c;
}

inline void diagnose(StructureFile& file, Case& c, QDate day = today, bool complete = true)
{
    perform(file, Operation::StartDiagnostic, [&](Work& work) {
        Assessment a;
        a.accompaniment = c.accompaniment;
        a.startedOn = day;
        c.diagnostic = assessments::save(work, a);
        DomainEntry entry;
        entry.assessment = c.diagnostic;
        entry.domain = QStringLiteral("housing");
        entry.status = EntryStatus::Open;
        entry.personWords = QStringLiteral("Je veux une porte à moi.");
        entry.personLevel = 2;
        entry.professionalLevel = 3;
        entry.findings
            = {{{}, FindingKind::Need, QStringLiteral("qu’on lise les lettres avec moi")}};
        assessments::save(work, entry);
        if (complete)
            assessments::complete(work, c.diagnostic, day, QStringLiteral("Amadou, Nadia"));
        return c.diagnostic;
    });
}

inline void makeContract(StructureFile& file, Case& c, QDate from = today)
{
    perform(file, Operation::PrepareContract, [&](Work& work) {
        c.contract = contracts::prepare(work, c.accompaniment, from);
        Objective o;
        o.contract = c.contract;
        o.domain = QStringLiteral("housing");
        o.title = QStringLiteral("Avoir un logement à moi");
        c.objective = contracts::save(work, o);
        for (const Party party : {Party::Person, Party::Structure}) {
            Commitment commitment;
            commitment.contract = c.contract;
            commitment.objective = c.objective;
            commitment.party = party;
            commitment.text = party == Party::Person
                ? QStringLiteral("Je viens aux rendez-vous.")
                : QStringLiteral("La structure appuie la demande.");
            contracts::save(work, commitment);
        }
        return c.contract;
    });
}

inline Signing signing(QDate day = today)
{
    return {day, QStringLiteral("Lille"),
        {{{}, {}, Party::Person, QStringLiteral("Amadou Diarra"), {}},
            {{}, {}, Party::Professional, QStringLiteral("Nadia Benali"),
                QStringLiteral("référente")}}};
}

/// Every table of the file as text, for comparing two states to the letter (journal aside).
inline QString dump(const StructureFile& file, bool journal = false)
{
    const auto text = file.query([&](const Reader& r) {
        QStringList lines;
        const auto tables
            = Sql(r).all(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                        " AND sql LIKE '%STRICT' ORDER BY name"),
                [](Row row) {
                    QString name;
                    row >> name;
                    return name;
                });
        for (const QString& table : tables) {
            if (table == QLatin1String("desk") || table == QLatin1String("draft"))
                continue; // of the moment: which windows are open, what is being typed
            if (table == QLatin1String("lineage") || table == QLatin1String("used_number"))
                continue; // another in each file; numbers that were given stay given
            // Contents stay as long as the journal names them, undone or not.
            if (!journal
                && (table == QLatin1String("journal") || table == QLatin1String("operation")
                    || table == QLatin1String("content")))
                continue;
            for (Rows rows
                 = Sql(r).select(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(table));
                 rows.next();) {
                QStringList cells{table};
                for (int i = 0; i < rows.query().record().count(); ++i)
                    cells.append(rows.query().value(i).toString());
                lines.append(cells.join(u'|'));
            }
        }
        return lines.join(u'\n');
    });
    return text.valueOr(QStringLiteral("unreadable"));
}

} // namespace jalons::testing
