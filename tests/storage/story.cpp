#include "tests/storage/story.h"
#include "core/signing/completion.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/action/action.h"
#include "core/diagnostic/assessment.h"
#include "core/evaluation/evaluation.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/signing/signing.h"
#include <QJsonDocument>
#include <QSqlRecord>

namespace jalons::testing {

namespace {

qint64 last(const Reader& reader, const char* table)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT max(id) FROM %1").arg(QLatin1String(table)))
        .toLongLong();
}

/// A row of the table chosen by number, 0 when there is none.
qint64 pick(const Reader& reader, const char* table, quint32 number, const char* where = "1")
{
    const QString from
        = QStringLiteral(" FROM %1 WHERE %2").arg(QLatin1String(table), QLatin1String(where));
    const auto count = Sql(reader).value(QStringLiteral("SELECT count(*)") + from).toUInt();
    if (count == 0)
        return 0;
    return Sql(reader)
        .value(QStringLiteral("SELECT id") + from + QStringLiteral(" ORDER BY id LIMIT 1 OFFSET ?"),
            static_cast<qint64>(number % count))
        .toLongLong();
}

QString words(quint32 number)
{
    static const QStringList some{QStringLiteral("Diarra"), QStringLiteral("L’Œuvre"),
        QStringLiteral("élan"), QStringLiteral("vue \"au\" guichet\n\t1 < 2"), QStringLiteral(""),
        QStringLiteral("💧 eau"), QStringLiteral("un mot long ").repeated(90)};
    return some[number % static_cast<quint32>(some.size())]
        + (number % 3 == 0 ? QString() : QString::number(number % 100));
}

void newPerson(Work& work, const QString& name)
{
    Person person;
    person.birthName = name;
    person.firstNames = QStringLiteral("Amadou");
    person.phone = QStringLiteral("01 99 00 11 22");
    const PersonId id = people::save(work, person);
    Accompaniment course;
    course.person = id;
    course.referent = ProfessionalId{pick(work, "professional", 0)};
    course.openedOn = work.today();
    accompaniments::save(work, course);
}

void startDiagnostic(Work& work, AccompanimentId course, const QString& said)
{
    Assessment assessment;
    assessment.accompaniment = course;
    assessment.startedOn = work.today();
    const AssessmentId id = assessments::save(work, assessment);
    for (const char* domain : {"housing", "health", "budget"}) {
        DomainEntry entry;
        entry.assessment = id;
        entry.domain = QLatin1String(domain);
        entry.status = EntryStatus::Open;
        entry.personWords = said;
        entry.personLevel = 2;
        entry.findings = {{{}, FindingKind::Need, QStringLiteral("qu’on lise avec moi")},
            {{}, FindingKind::Strength, QStringLiteral("a tenu un bail")}};
        assessments::save(work, entry);
    }
}

void prepareContract(Work& work, AccompanimentId course, const QString& title)
{
    const ContractId id = contracts::prepare(work, course, work.today());
    Objective objective;
    objective.contract = id;
    objective.domain = QStringLiteral("housing");
    objective.title = title.isEmpty() ? QStringLiteral("Avoir un logement à moi") : title;
    const ObjectiveId first = contracts::save(work, objective);
    for (const Party party : {Party::Person, Party::Structure}) {
        Commitment commitment;
        commitment.contract = id;
        commitment.objective = first;
        commitment.party = party;
        commitment.text = QStringLiteral("Nous cherchons ensemble.");
        contracts::save(work, commitment);
    }
}

/// Somebody of the team who may sign for the structure.
QString signatory(Work& work)
{
    for (const Professional& one : professionals::list(work))
        if (one.canSign() && !one.fullName().trimmed().isEmpty())
            return one.fullName();
    Professional one;
    one.lastName = QStringLiteral("Benali");
    one.firstName = QStringLiteral("Nadia");
    one.maySign = true;
    professionals::save(work, one);
    return one.fullName();
}

void sign(Work& work, ContractId id)
{
    contracts::handOver(work, id, work.today());
    contracts::sign(work, id,
        {work.today(), QStringLiteral("Lille"),
            {{{}, {}, Party::Person, QStringLiteral("Amadou Diarra"), {}},
                {{}, {}, Party::Professional, signatory(work), {}}}});
}

void newAction(Work& work, AccompanimentId course, const QString& title)
{
    Action action;
    action.accompaniment = course;
    action.title = title.trimmed().isEmpty() ? QStringLiteral("Visiter") : title.left(400);
    action.plannedOn = work.today().addDays(3);
    actions::save(work, action);
}

void newProfessional(Work& work, const QString& name)
{
    Professional professional;
    professional.lastName = name.isEmpty() ? QStringLiteral("Benali") : name;
    professional.maySign = true;
    professionals::save(work, professional);
}

QStringList tables(const Reader& reader)
{
    QStringList names;
    for (Rows rows
         = Sql(reader).select(QStringLiteral("SELECT name FROM sqlite_schema"
                                             " WHERE type = 'table' AND sql LIKE '%STRICT'"));
         rows.next();) {
        QString name;
        rows.row() >> name;
        names.append(name);
    }
    names.sort();
    return names;
}

} // namespace

std::vector<Step> journey()
{
    const auto course = [](Work& work) { return AccompanimentId{last(work, "accompaniment")}; };
    return {
        {Operation::SaveProfessional,
            [](Work& work) { newProfessional(work, QStringLiteral("Benali")); }},
        {Operation::CreatePerson, [](Work& work) { newPerson(work, QStringLiteral("Diarra")); }},
        {Operation::UpdatePerson,
            [](Work& work) {
                Person person = people::load(work, PersonId{last(work, "person")});
                person.usedName = QStringLiteral("Œuvrard");
                person.note = words(6);
                people::save(work, person);
            }},
        {Operation::StartDiagnostic,
            [=](Work& work) {
                startDiagnostic(work, course(work), QStringLiteral("Je veux une porte à moi."));
            }},
        {Operation::CompleteAssessment,
            [](Work& work) {
                assessments::complete(work, AssessmentId{last(work, "assessment")}, work.today(),
                    QStringLiteral("Amadou, Nadia"));
            }},
        {Operation::PrepareContract, [=](Work& work) { prepareContract(work, course(work), {}); }},
        {Operation::SaveAction,
            [=](Work& work) { newAction(work, course(work), QStringLiteral("Visiter")); }},
        {Operation::RemoveAction,
            [](Work& work) { actions::remove(work, ActionId{last(work, "action")}); }},
        {Operation::SignContract,
            [](Work& work) { sign(work, ContractId{last(work, "contract")}); }},
    };
}

Result<Changes> perform(StructureFile& file, const Draw& d, bool signing)
{
    const auto on = [&](Operation operation, const char* table, const char* where, auto&& edit) {
        return file.perform(operation, [&](Work& work) {
            if (const qint64 id = pick(work, table, d.subject, where); id != 0)
                edit(work, id);
        });
    };
    const QString text = words(d.words);
    switch (d.kind % 16) {
    case 0:
    case 1:
        return file.perform(Operation::CreatePerson, [&](Work& work) {
            newPerson(work, text.isEmpty() ? QStringLiteral("X") : text.left(60));
        });
    case 2:
    case 3:
        return on(Operation::UpdatePerson, "person", "1", [&](Work& work, qint64 id) {
            Person person = people::load(work, PersonId{id});
            person.note = text;
            if (d.words % 2 == 0)
                person.usedName = words(d.words / 2).left(60);
            people::save(work, person);
        });
    case 4:
        return on(Operation::StartDiagnostic, "accompaniment",
            "closed_on IS NULL AND phase = 'intake'",
            [&](Work& work, qint64 id) { startDiagnostic(work, AccompanimentId{id}, text); });
    case 5:
        return on(Operation::CompleteAssessment, "assessment", "completed_on IS NULL",
            [&](Work& work, qint64 id) {
                assessments::complete(work, AssessmentId{id}, work.today(), text);
            });
    case 6:
        return on(Operation::UpdateDiagnostic, "domain_entry", "1", [&](Work& work, qint64 id) {
            const auto [assessment, domain] = Sql(work).one(
                QStringLiteral("SELECT assessment_id, domain FROM domain_entry WHERE id = ?"),
                [](Row row) {
                    std::pair<AssessmentId, QString> key;
                    row >> key.first >> key.second;
                    return key;
                },
                id);
            DomainEntry entry = assessments::entry(work, assessment, domain);
            entry.analysis = text;
            entry.priority = static_cast<int>(d.words % 4);
            if (d.words % 2 == 0)
                entry.findings.clear();
            else if (!text.trimmed().isEmpty())
                entry.findings.push_back({{}, FindingKind::Difficulty, text.trimmed()});
            assessments::save(work, entry);
        });
    case 7:
        return on(Operation::PrepareContract, "accompaniment",
            "global_since IS NOT NULL AND closed_on IS NULL",
            [&](Work& work, qint64 id) { prepareContract(work, AccompanimentId{id}, text); });
    case 8:
        return on(Operation::UpdateContract, "contract", "1", [&](Work& work, qint64 id) {
            Contract contract = contracts::load(work, ContractId{id});
            contract.meetingPlace = text;
            contracts::save(work, contract);
        });
    case 9:
        return on(Operation::RemoveObjective, "objective", "1",
            [&](Work& work, qint64 id) { contracts::remove(work, ObjectiveId{id}); });
    case 10:
        if (signing)
            return on(Operation::SignContract, "contract", "signed_on IS NULL",
                [&](Work& work, qint64 id) { sign(work, ContractId{id}); });
        return on(Operation::RemoveContract, "contract", "signed_on IS NULL",
            [&](Work& work, qint64 id) { contracts::remove(work, ContractId{id}); });
    case 11:
    case 12:
        return on(Operation::SaveAction, "accompaniment", "1",
            [&](Work& work, qint64 id) { newAction(work, AccompanimentId{id}, text); });
    case 13:
        return on(Operation::RemoveAction, "action", "1",
            [&](Work& work, qint64 id) { actions::remove(work, ActionId{id}); });
    case 14:
        return on(Operation::UpdateHousehold, "person", "1", [&](Work& work, qint64 id) {
            Membership membership;
            membership.household = households::create(work);
            membership.person = PersonId{id};
            membership.from = work.today();
            households::save(work, membership);
        });
    default:
        return file.perform(
            Operation::SaveProfessional, [&](Work& work) { newProfessional(work, text); });
    }
}

QString everythingIn(const StructureFile& file, bool words)
{
    const auto text = file.query([&](const Reader& reader) {
        // Numbers that were given stay given, whatever is undone; a text stays while the journal
        // names it. (The rows say its hash, and the check that it is there whole.)
        QStringList skipped{QStringLiteral("journal"), QStringLiteral("operation"),
            QStringLiteral("lineage"), QStringLiteral("used_number"), QStringLiteral("content")};
        if (!words)
            skipped << QStringLiteral("term") << QStringLiteral("level_definition");
        QStringList lines;
        for (const QString& table : tables(reader)) {
            if (skipped.contains(table))
                continue;
            const QString image = Sql(reader).database().rowAsJson(table);
            for (Rows rows = Sql(reader).select(
                     QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(image, table));
                 rows.next();)
                lines.append(table + u' ' + rows.query().value(0).toString());
        }
        return lines.join(u'\n');
    });
    return text ? *text : QStringLiteral("! ") + text.error().detail;
}

QString journalMismatch(const StructureFile& file)
{
    const auto text = file.query([](const Reader& reader) {
        QHash<QString, QString> expected;
        QSet<QString> journalled;
        for (Rows rows = Sql(reader).select(
                 QStringLiteral("SELECT concept || ' ' || row_id, after FROM journal ORDER BY id"));
             rows.next();) {
            QString key;
            QString after;
            rows.row() >> key >> after;
            journalled.insert(key.section(u' ', 0, 0));
            if (after.isEmpty())
                expected.remove(key);
            else
                expected.insert(key, after);
        }
        QString found;
        for (const QString& name : tables(reader)) {
            if (!journalled.contains(name)) // as it was seeded with the file
                continue;
            for (Rows rows
                 = Sql(reader).select(QStringLiteral("SELECT '%1 ' || id, %2 FROM %1")
                                          .arg(name, Sql(reader).database().rowAsJson(name)));
                 rows.next();) {
                QString key;
                QString image;
                rows.row() >> key >> image;
                if (expected.take(key) != image)
                    found += key + u'\n';
            }
        }
        for (auto it = expected.begin(); it != expected.end(); ++it)
            found += QStringLiteral("lost: ") + it.key() + u'\n';
        return found;
    });
    return text ? *text : text.error().detail;
}

} // namespace jalons::testing
