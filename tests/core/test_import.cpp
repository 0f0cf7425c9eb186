#include "core/exchange/cell_reader.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"
#include "core/household/household.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/core/own_field.h"
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

DataTable table(const QString& csv)
{
    TableReading reading = readCsv(csv.toUtf8());
    if (!reading.ok())
        qFatal("not a table");
    return std::move(reading.table);
}

ImportPlan plan(StructureFile& file, const DataTable& list)
{
    const auto made = file.query([&](const Reader& reader) {
        return planImport(
            reader, file.vocabulary(), list, proposedMapping(list, importTargets(reader)));
    });
    if (!made)
        qFatal("no plan: %s", qPrintable(made.error().detail));
    return *made;
}

ImportSummary import(StructureFile& file, const ImportPlan& planned)
{
    return perform(
        file, Operation::ImportPeople, [&](Work& work) { return writeImport(work, planned); });
}

ImportSummary import(StructureFile& file, const QString& csv)
{
    return import(file, plan(file, table(csv)));
}

Person person(StructureFile& file, qint64 id)
{
    return *file.query([&](const Reader& reader) { return people::load(reader, {id}); });
}

int count(StructureFile& file, const char* what)
{
    return *file.query([&](const Reader& reader) {
        return Sql(reader).value(u"SELECT count(*) FROM "_s + QLatin1String(what)).toInt();
    });
}

} // namespace

Q_DECLARE_METATYPE(QString Person::*)

/// A list of people becomes people: mapping, dates, problems by line, duplicates, households.
class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void realHeaders();
    void valuesProposeWhatHeadersDoNotSay();
    void mappingIsKept();
    void aLineBecomesAPerson();
    void datesInAllForms_data();
    void datesInAllForms();
    void names_data();
    void names();
    void problemsComeByLine();
    void whatCannotBeReadIsKeptInTheNote();
    void samePersonIsCompleted();
    void likenessesAreProposed();
    void linesOfOneListResembleEachOther();
    void householdsByNumber();
    void householdsOnOneLine();
    void accompanimentsOpen();
    void ownFieldsAreFilledByTheirLabel();
    void oneUndo();
    void cancelLeavesNothing();
    void twoDesksImportOneList();
    void childrenComeOnce();
    void everyCellEndsSomewhere();
    void anAmbiguousReferentIsNobody();
    void tooLongATextIsToldNotCut_data();
    void tooLongATextIsToldNotCut();
    void aFullNoteSinksNothing();
    void completingFillsEachFieldThatIsEmpty();
    void aLineThatMeetsSomebodyMeanwhileWaits();
    void realFiles();
};

void TestImport::headersAreUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("target");
    const auto row = [](const char* header, const char* target) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(target);
    };
    row("NOM", "person.birth_name");
    row("Nom d'usage", "person.used_name");
    row("Prénom(s)*", "person.first_names");
    row("Date de naissance (jj/mm/aaaa)", "person.birth_date");
    row("Né(e) le", "person.birth_date");
    row("Date of birth", "person.birth_date");
    row("N° de téléphone", "person.phone");
    row("Code Postal", "person.postal_code");
    row("Référent(e) social(e)", "accompaniment.referent");
    row("Référent", "accompaniment.referent");
    row("Date d’entrée", "accompaniment.opened_on");
    row("N° ménage", "household.key");
    row("Nom Ayant-Droit 2", "member2.birth_name");
    row("Lien de parenté\nAyant-Droit 3", "member3.role");
    row("birth_name", "person.birth_name");
    row("Couleur préférée", "");
}

void TestImport::headersAreUnderstood()
{
    QFETCH(QString, header);
    DataTable list;
    list.headers = {header};
    QTEST(proposedMapping(list).targets[0], "target");
}

void TestImport::realHeaders()
{
    const DataTable list = table(u"Identifiant;Nom;Prénom;Nom de naissance;Email;Adresse;Adresse "
                                 "(complément);Ville\n"_s);
    // « Nom de naissance » is the exact header: « Nom » beside it is somebody's other name.
    const ImportMapping mapping = proposedMapping(list);
    QCOMPARE(mapping.targets.count(u"person.birth_name"_s), 1);
    QCOMPARE(mapping.targets[4], u"person.mail"_s);
    QCOMPARE(mapping.targets[6], u"person.address_more"_s);
}

void TestImport::valuesProposeWhatHeadersDoNotSay()
{
    const DataTable list
        = table(u"a;b;c\nx;06 01 02 03 04;a@b.fr\ny;0711223344;c@d.org\nz;;e@f.net\n"_s);
    QCOMPARE(proposedMapping(list).targets,
        (QStringList{QString(), u"person.phone"_s, u"person.mail"_s}));
}

void TestImport::mappingIsKept()
{
    const auto file = newFile();
    const DataTable list = table(u"Truc;Machin;Truc\nA;B;C\n"_s);
    ImportMapping mapping = proposedMapping(list);
    mapping.targets = {u"person.birth_name"_s, QString(), u"person.note"_s};
    perform(*file, Operation::ImportPeople, [&](Work& work) {
        importMappings::remember(work, mapping);
        return 0;
    });
    // Case and accents of a header do not make another list.
    const DataTable later = table(u"TRUC;machin;truc\nD;E;F\n"_s);
    const auto found = file->query([&](const Reader& reader) {
        return importMappings::remembered(reader, later).value_or(ImportMapping());
    });
    QCOMPARE(found->targets, mapping.targets);
    QCOMPARE(mappingFromJson(toJson(mapping), list), std::optional(mapping));
    QString problem;
    QVERIFY(!mappingFromJson({{u"format"_s, u"jalons-mapping"_s},
                                 {u"columns"_s,
                                     QJsonArray{QJsonObject{{u"header"_s, u"Truc"_s},
                                         {u"target"_s, u"person.shoe_size"_s}}}}},
        list, &problem));
    QCOMPARE(problem, u"person.shoe_size"_s);
}

void TestImport::aLineBecomesAPerson()
{
    const auto file = newFile();
    const ImportSummary done = import(*file,
        u"Civilité;Nom;Nom d’usage;Prénom;Sexe;Né(e) le;Nationalité;Tél;Portable;Email;Adresse;"
        "Complément;CP;Ville;Domiciliation;Langue;Interprète;Commentaires;Composition du ménage\n"
        "Mme;Diarra;Ba;Aïcha;F;12/05/1984;Malienne;03 20 00 00 00;0601020304;a.ba@exemple.fr;3 "
        "rue Basse;Bât. B;59000;Lille;oui;Français;non;Appeler le soir;Isolée\n"_s);
    QCOMPARE(done.created, 1);
    const Person p = person(*file, done.people[0]);
    QCOMPARE(p.civility, u"ms"_s);
    QCOMPARE(p.birthName, u"Diarra"_s);
    QCOMPARE(p.usedName, u"Ba"_s);
    QCOMPARE(p.gender, u"woman"_s);
    QCOMPARE(p.birthDate, PartialDate::of(1984, 5, 12));
    QCOMPARE(p.nationality, u"non_eu"_s);
    QCOMPARE(p.phone, u"03 20 00 00 00 / 0601020304"_s);
    QCOMPARE(p.address, u"3 rue Basse, Bât. B, 59000 Lille"_s);
    QVERIFY(p.domiciliation && !p.interpreter);
    QCOMPARE(p.language, u"french"_s);
    // The country says more than « hors UE »: it is not lost.
    QCOMPARE(p.note,
        u"Nationalité\u202f: Malienne\nAppeler le soir\nComposition du ménage\u202f: Isolée"_s);
}

void TestImport::datesInAllForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    for (const char* form : {"5/6/84", "05.06.1984", "5-6-84", "05061984", "1984-06-05",
             "5 juin 1984", "le 5 juin 84", "1984-06-05 00:00:00", "05/06/1984 12:30"})
        QTest::newRow(form) << QString::fromUtf8(form) << u"1984-06-05"_s;
    QTest::newRow("year") << u"1984"_s << u"1984"_s;
    QTest::newRow("month") << u"06/1984"_s << u"1984-06"_s;
    QTest::newRow("no such day") << u"31/02/1984"_s << QString();
    QTest::newRow("american") << u"06/25/1984"_s << QString();
    QTest::newRow("relative") << u"+3"_s << QString();
    QTest::newRow("yesterday") << u"hier"_s << QString();
}

void TestImport::datesInAllForms()
{
    QFETCH(QString, text);
    const auto file = newFile();
    const ImportPlan planned = plan(*file, table(u"Nom;Né le\nA;\""_s + text + u"\"\n"_s));
    QTEST(planned.lines[0].person.birthDate.toIso(), "iso");
    QFETCH(QString, iso);
    QCOMPARE(planned.problems.size(), iso.isEmpty() ? 1U : 0U);
}

void TestImport::names_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("first");
    QTest::newRow("capitals first")
        << u"DE LA TOUR Jean Paul"_s << u"DE LA TOUR"_s << u"Jean Paul"_s;
    QTest::newRow("capitals last") << u"Jean DUPONT"_s << u"DUPONT"_s << u"Jean"_s;
    QTest::newRow("comma") << u"Ben Ali, Sonia"_s << u"Ben Ali"_s << u"Sonia"_s;
    QTest::newRow("alike") << u"Dupont Jean"_s << u"Dupont"_s << u"Jean"_s;
    QTest::newRow("one word") << u"Dupont"_s << u"Dupont"_s << QString();
}

void TestImport::names()
{
    QFETCH(QString, full);
    QTEST(splitName(full).first, "last");
    QTEST(splitName(full).second, "first");
}

void TestImport::problemsComeByLine()
{
    const auto file = newFile();
    const DataTable list = table(u"Nom;Né le;Mail;Sexe;Référent;Date d’entrée\n"
                                 "A;31/02/1980;;;;\n"
                                 "B;1/1/1980;pas un mail;;;\n"
                                 ";1/1/1980;;;;\n"
                                 "D;1/1/1980;;Z;;\n"
                                 "E;1/1/1980;;;Inconnu;1/3/2026\n"
                                 "F;1/1/1980;;F;;11/3/2026\n"
                                 "G;1/1/1980;;F;;10/3/2026;trop\n"
                                 "H;1/1/1980;;F;;10/3/2026\n"_s);
    ImportPlan planned = plan(*file, list);
    QList<int> lines;
    for (const ImportProblem& problem : planned.problems)
        lines.append(problem.line);
    QCOMPARE(lines, (QList<int>{2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(planned.problems[0].column, 1);
    QCOMPARE(planned.problems[2].kind, ImportProblemKind::NoName);
    QCOMPARE(planned.problems[4].kind, ImportProblemKind::UnknownProfessional);
    QCOMPARE(planned.problems[5].problem.kind, ProblemKind::DateInFuture);
    QCOMPARE(planned.problems[6].kind, ImportProblemKind::BeyondHeader);

    const DataTable sheet = problemTable(
        list, planned, u"À corriger"_s, [](const ImportProblem&) { return u"mot"_s; });
    QCOMPARE(sheet.headers.last(), u"À corriger"_s);
    QCOMPARE(sheet.lines.size(), 7U);
    QCOMPARE(sheet.lines[0].cells,
        (QStringList{
            u"A"_s, u"31/02/1980"_s, QString(), QString(), QString(), QString(), u"mot"_s}));
    QCOMPARE(import(*file, planned).created, 1);
    // The others, as far as they can be: not the one without a name, nor the shifted one.
    planned.keepProblemLines = true;
    const auto again = newFile();
    QCOMPARE(import(*again, planned).created, 6);
}

void TestImport::whatCannotBeReadIsKeptInTheNote()
{
    const auto file = newFile();
    ImportPlan planned
        = plan(*file, table(u"Nom;Date de naissance;Note\nA;31/02/1980;Bonjour\n"_s));
    planned.keepProblemLines = true;
    const Person p = person(*file, import(*file, planned).people[0]);
    QCOMPARE(p.note, u"Bonjour\nDate de naissance\u202f: 31/02/1980 (à vérifier)"_s);
    QVERIFY(!p.birthDate.isKnown());
}

void TestImport::samePersonIsCompleted()
{
    const auto file = newFile();
    const auto first
        = import(*file, u"Nom;Prénom;Né le;Ville\nLefèvre;Zoé;1/2/1990;Lille\n"_s).people[0];
    // Accents, case and hyphens differ; the town is another one.
    const DataTable list
        = table(u"Nom;Prénom;Né le;Ville;Mail\nLEFEVRE;zoe;01.02.90;Lyon;z@exemple.fr\n"_s);
    ImportPlan planned = plan(*file, list);
    QCOMPARE(planned.lines[0].duplicate.likeness, Likeness::SameNamesAndBirth);
    QCOMPARE(planned.lines[0].duplicate.person.value, first);
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.completed, 1);
    QCOMPARE(done.created, 0);
    QCOMPARE(person(*file, first).mail, u"z@exemple.fr"_s);
    QCOMPARE(person(*file, first).address, u"Lille"_s);
    QCOMPARE(person(*file, first).birthName, u"Lefèvre"_s);
    planned.lines[0].choice = DuplicateChoice::Create;
    QCOMPARE(import(*file, planned).created, 1);
    planned.lines[0].choice = DuplicateChoice::Skip;
    QCOMPARE(import(*file, planned).leftOut, 1);
}

void TestImport::likenessesAreProposed()
{
    const auto file = newFile();
    import(*file, u"Nom;Prénom;Né le;Tél\nPetit;Luc;1/2/1990;06 01 02 03 04\n"_s);
    const ImportPlan planned = plan(*file,
        table(u"Nom;Prénom;Né le;Tél\nPetit;Luc;;\nPetit;Luc;2/2/1990;\n"
              "Grand;Luc;2/2/1990;+33 6 01 02 03 04\nGrand;Anna;;0601020304\n"_s));
    QCOMPARE(planned.lines[0].duplicate.likeness, Likeness::SameNamesUnknownBirth);
    QCOMPARE(planned.lines[0].choice, DuplicateChoice::Create);
    QCOMPARE(planned.lines[1].duplicate.likeness, Likeness::SameNamesCloseBirth);
    QCOMPARE(planned.lines[2].duplicate.likeness, Likeness::SamePhoneAndFirstName);
    QCOMPARE(planned.lines[3].duplicate.likeness, Likeness::None); // a family shares its phone
}

void TestImport::linesOfOneListResembleEachOther()
{
    const auto file = newFile();
    const ImportSummary done = import(*file,
        u"Nom;Prénom;Né le;Ville;Mail\nPetit;Luc;1/2/1990;;\nPETIT;LUC;1/2/1990;Lille;l@p.fr\n"_s);
    QCOMPARE(done.created, 1);
    QCOMPARE(person(*file, done.people[0]).mail, u"l@p.fr"_s);
    QCOMPARE(done.people.size(), 1);
}

void TestImport::householdsByNumber()
{
    const auto file = newFile();
    const ImportSummary done = import(*file,
        u"Nom;Prénom;N° ménage;Lien de parenté\nBa;Awa;7;\nBa;Omar;7;conjoint\nRoy;Guy;8;\n"
        "Ba;Sira;7;fille\nSeul;Jean;;\n"_s);
    QCOMPARE(done.created, 5);
    QCOMPARE(done.households, 2);
    const auto members = *file->query([&](const Reader& reader) {
        return households::members(reader, households::of(reader, {done.people[3]}, today), today);
    });
    QCOMPARE(members.size(), 3U);
    QCOMPARE(members[0].name, u"Awa Ba"_s);
    QCOMPARE(members[0].membership.role, u"reference"_s);
    QCOMPARE(members[1].membership.role, u"spouse"_s);
    QCOMPARE(members[2].membership.role, u"child"_s);
}

void TestImport::householdsOnOneLine()
{
    const auto file = newFile();
    const ImportSummary done = import(*file,
        u"Nom;Prénom;Nom Ayant-Droit 1;Prénom Ayant-Droit 1;Date de naissance Ayant-Droit 1;Lien "
        "de parenté Ayant-Droit 1;Nom Ayant-Droit 2;Prénom Ayant-Droit 2\n"
        "Ba;Awa;Ba;Sira;3/4/2015;ENFANT;;\nRoy;Guy;;;;;;\n"_s);
    QCOMPARE(done.created, 3);
    QCOMPARE(done.households, 1);
    QCOMPARE(count(*file, "membership WHERE role = 'child'"), 1);
}

void TestImport::accompanimentsOpen()
{
    const auto file = newFile();
    perform(*file, Operation::SaveProfessional, [](Work& work) {
        Professional referent;
        referent.lastName = u"Benali"_s;
        referent.firstName = u"Nadia"_s;
        return professionals::save(work, referent);
    });
    const QString list = u"Nom;Date d’entrée;Référent;Origine\nA;1/3/2026;BENALI Nadia;SIAO\n"
                         "B;;Nadia Benali;115\n"_s;
    const ImportSummary done = import(*file, list);
    QCOMPARE(done.accompaniments, 1);
    QCOMPARE(count(*file,
                 "accompaniment WHERE opened_on = '2026-03-01' AND origin = 'siao' AND referent_id"
                 " IS NOT NULL"),
        1);
    QCOMPARE(
        person(*file, done.people[1]).note, u"Référent\u202f: Nadia Benali\nOrigine\u202f: 115"_s);
    // Imported again: the current accompaniment stays the only one.
    ImportPlan again = plan(*file, table(list));
    for (ImportLine& line : again.lines)
        line.choice = DuplicateChoice::Complete;
    QCOMPARE(import(*file, again).accompaniments, 0);
}

void TestImport::ownFieldsAreFilledByTheirLabel()
{
    const auto file = newFile();
    CustomField shoe, badge, path;
    perform(*file, Operation::UpdateCustomFields, [&](Work& work) {
        shoe = ownField(work, u"Pointure"_s, FieldKind::Number);
        badge = ownField(work, u"Badge rendu"_s, FieldKind::YesNo);
        path = ownField(work, u"Filière n°1."_s, FieldKind::Text, {}, FieldOwner::Accompaniment);
        return 0;
    });
    const auto values = [&](FieldOwner owner, qint64 id) {
        return *file->query([&](const Reader& r) { return customFields::values(r, owner, id); });
    };
    ImportPlan first = plan(*file,
        table(u"Nom;Date d’entrée;POINTURE;Badge rendu;Filière n°1.\n"
              "A;1/3/2026;42,5;oui;Urgence\nB;;43;peut-être;Insertion\n"_s));
    // « peut-être » is told, and kept to be checked.
    QCOMPARE(first.problems.size(), 1U);
    QCOMPARE(first.problems[0].problem.kind, ProblemKind::NotYesNo);
    first.keepProblemLines = true;
    const ImportSummary done = import(*file, first);
    const CustomValues known{{shoe.id, u"42.5"_s}, {badge.id, u"1"_s}};
    QCOMPARE(values(FieldOwner::Person, done.people[0]), known);
    const auto opened = *file->query(
        [&](const Reader& r) { return accompaniments::current(r, {done.people[0]}); });
    const CustomValues urgent{{path.id, u"Urgence"_s}};
    QCOMPARE(values(FieldOwner::Accompaniment, opened.value), urgent);
    const CustomValues shod{{shoe.id, u"43"_s}};
    QCOMPARE(values(FieldOwner::Person, done.people[1]), shod);
    // Nothing was opened for B: what was said of the accompaniment is in the note, once.
    QCOMPARE(person(*file, done.people[1]).note,
        u"Filière n°1.\u202f: Insertion\nBadge rendu\u202f: peut-être (à vérifier)"_s);
    // Completing somebody fills what is empty and changes nothing else.
    ImportPlan again = plan(*file, table(u"Nom;Pointure;Badge rendu\nB;44;non\n"_s));
    QCOMPARE(again.lines.size(), 1U);
    again.lines[0].duplicate.likeness = Likeness::SameNamesAndBirth;
    again.lines[0].duplicate.person = {done.people[1]};
    again.lines[0].choice = DuplicateChoice::Complete;
    QCOMPARE(import(*file, again).completed, 1);
    const CustomValues completed{{shoe.id, u"43"_s}, {badge.id, u"0"_s}};
    QCOMPARE(values(FieldOwner::Person, done.people[1]), completed);
    // A mapping as a file says fields by their label, and only those there are.
    const DataTable list = table(u"Nom;Taille de pied\nC;40\n"_s);
    const QJsonObject json
        = toJson({list.headers, {u"person.birth_name"_s, u"field.person.Pointure"_s}});
    QVERIFY(!mappingFromJson(json, list));
    const auto targets = *file->query([](const Reader& r) { return importTargets(r); });
    QVERIFY(mappingFromJson(json, list, nullptr, targets));
}

void TestImport::oneUndo()
{
    const auto file = newFile();
    import(*file, u"Nom;Prénom;N° ménage;Date d’entrée\nBa;Awa;7;1/3/2026\nBa;Omar;7;1/3/2026\n"_s);
    QCOMPARE(file->undoable(), std::optional(Operation::ImportPeople));
    QVERIFY(file->undo());
    for (const char* what : {"person", "household", "membership", "accompaniment"})
        QCOMPARE(count(*file, what), 0);
    QVERIFY(file->redo());
    QCOMPARE(count(*file, "membership"), 2);
}

void TestImport::cancelLeavesNothing()
{
    const auto file = newFile();
    QString list = u"Nom\n"_s;
    for (int i = 0; i < 500; ++i)
        list += u"Personne%1\n"_s.arg(i);
    const ImportPlan planned = plan(*file, table(list));
    const auto result = file->perform(Operation::ImportPeople,
        [&](Work& work) { writeImport(work, planned, [](int done, int) { return done < 200; }); });
    QVERIFY(!result);
    QCOMPARE(count(*file, "person"), 0);
    QCOMPARE(count(*file, "journal"), count(*file, "journal WHERE concept <> 'person'"));
    QVERIFY(!file->undoable());
}

void TestImport::twoDesksImportOneList()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jalons"_s);
    QVERIFY(StructureFile::create(FileAccess(path), identity(), clockOn(today)));
    auto one = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
    auto two = StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today));
    const DataTable list = table(u"Nom;Prénom;Né le;Téléphone\nBa;Awa;01/02/1990;\nSow;Issa;;\n"
                                 "Ly;Fatou;03/04/1991;0612345678\n"_s);
    const ImportMapping mapping = proposedMapping(list);
    const ImportPlan first = plan(**one, list);
    ImportPlan second = plan(**two, list);
    second.keepProblemLines = true;
    QCOMPARE(import(**one, first).created, 3);
    const ImportSummary summary = perform(**two, Operation::ImportPeople,
        [&](Work& work) { return importPlanned(work, list, mapping, second); });
    QCOMPARE(count(**two, "person"), 3);
    QCOMPARE(summary.created, 0);
    QCOMPARE(summary.metMeanwhile, 3);
    QCOMPARE(summary.leftOut, 1); // Issa, without date: nobody has looked at the two

    // What was chosen for a line stays while it is about the same person.
    ImportPlan third = plan(**one, list);
    QCOMPARE(int(third.lines[1].duplicate.likeness), int(Likeness::SameNamesUnknownBirth));
    third.lines[1].choice = DuplicateChoice::Create;
    perform(**two, Operation::CreatePerson, [](Work& work) {
        Person p;
        p.birthName = u"Ailleurs"_s;
        return people::save(work, p).value;
    });
    const ImportSummary chosen = perform(**one, Operation::ImportPeople,
        [&](Work& work) { return importPlanned(work, list, mapping, third); });
    QCOMPARE(chosen.created, 1);
    QCOMPARE(chosen.metMeanwhile, 0);
}

void TestImport::childrenComeOnce()
{
    const auto file = newFile();
    const QString list = u"Nom;Prénom;Né le;Nom Ayant-Droit 1;Prénom Ayant-Droit 1\n"
                         "Ba;Awa;01/02/1990;Ba;Omar\n"_s;
    import(*file, list);
    const int people = count(*file, "person");
    import(*file, list);
    QCOMPARE(count(*file, "person"), people);
}

/// Random lists, right and wrong cells beside each other: each cell is found again in a field of
/// somebody, in a note or in a told problem.
void TestImport::everyCellEndsSomewhere()
{
    QRandomGenerator random(20260310);
    const auto file = newFile();
    perform(*file, Operation::SaveProfessional, [](Work& work) {
        for (const auto& [last, first] :
            {std::pair{u"Benali"_s, u"Nadia"_s}, std::pair{u"Tessier"_s, u"Karim"_s}}) {
            Professional one;
            one.lastName = last;
            one.firstName = first;
            professionals::save(work, one);
        }
        ownField(work, u"Pointure"_s, FieldKind::Number);
        ownField(work, u"Filière"_s, FieldKind::Text, {}, FieldOwner::Accompaniment);
        return 0;
    });
    struct Column
    {
        QString header;
        std::function<QString(int)> right; ///< of the line of that number
        QString stored; ///< SQL: where it is found again, ? is the person
        QStringList wrong;
    };
    const auto word
        = [](const QString& w) { return [w](int n) { return w + QString::number(n); }; };
    const auto one = [](const QString& w) { return [w](int) { return w; }; };
    const QString of = u" FROM person WHERE id = ?"_s;
    const QString opened = u" FROM accompaniment a WHERE a.person_id = ?"_s;
    const std::vector<Column> columns{{u"Prénom"_s, word(u"Prénom"_s), u"first_names"_s + of, {}},
        {u"Nom d’usage"_s, word(u"Usage"_s), u"used_name"_s + of, {}},
        {u"Né le"_s,
            [](int n) { return QDate(1970, 1, 1).addDays(n * 37).toString(u"dd/MM/yyyy"); },
            u"substr(birth_date, 9, 2) || '/' || substr(birth_date, 6, 2) || '/' ||"
            " substr(birth_date, 1, 4)"_s
                + of,
            {u"31/02/1980"_s, u"hier"_s, u"01/01/2099"_s}},
        {u"Sexe"_s, one(u"F"_s), u"iif(gender = 'woman', 'F', gender)"_s + of, {u"Z"_s}},
        {u"Mail"_s, [](int n) { return u"p%1@exemple.fr"_s.arg(n); }, u"mail"_s + of,
            {u"pas un mail"_s}},
        {u"Téléphone"_s, [](int n) { return u"06110%1"_s.arg(n, 5, 10, QChar(u'0')); },
            u"phone"_s + of, {}},
        {u"Portable"_s, [](int n) { return u"07220%1"_s.arg(n, 5, 10, QChar(u'0')); },
            u"phone"_s + of, {}},
        {u"Adresse"_s, word(u"rue Basse "_s), u"address"_s + of, {}},
        {u"Complément"_s, word(u"Bât. "_s), u"address"_s + of, {}},
        {u"Ville"_s, word(u"Ville"_s), u"address"_s + of, {}},
        {u"Domiciliation"_s, one(u"oui"_s), u"iif(domiciliation, 'oui', '')"_s + of,
            {u"peut-être"_s}},
        {u"Commentaires"_s, word(u"dit "_s), u"note"_s + of, {}},
        {u"Couleur"_s, word(u"bleu "_s), {}, {}},
        {u"Pointure"_s, [](int n) { return QString::number(30 + n % 20); },
            u"(SELECT value FROM custom_value WHERE person_id = person.id)"_s + of, {u"grand"_s}},
        {u"Date d’entrée"_s,
            [](int n) { return QDate(2025, 6, 1).addDays(n).toString(u"dd/MM/yyyy"); },
            u"substr(a.opened_on, 9, 2) || '/' || substr(a.opened_on, 6, 2) || '/' ||"
            " substr(a.opened_on, 1, 4)"_s
                + opened,
            {u"30/02/2025"_s, u"01/05/2026"_s}},
        {u"Référent"_s, one(u"Karim Tessier"_s),
            u"(SELECT first_name || ' ' || last_name FROM professional WHERE id = a.referent_id)"_s
                + opened,
            {u"Personne"_s}},
        {u"Origine"_s, one(u"SIAO"_s), u"iif(a.origin = 'siao', 'SIAO', a.origin)"_s + opened,
            {u"on ne sait"_s}},
        {u"Filière"_s, word(u"voie "_s),
            u"(SELECT value FROM custom_value WHERE accompaniment_id = a.id)"_s + opened, {}}};
    QStringList headers{u"Nom"_s};
    for (const Column& column : columns)
        headers.append(column.header);
    QString csv = headers.join(u';') + u'\n';
    std::vector<QStringList> cells;
    for (int line = 0; line < 120; ++line) {
        QStringList row{u"Nom%1"_s.arg(line)};
        for (const Column& column : columns) {
            const quint32 what = random.bounded(6U);
            row.append(what < 2 ? QString()
                    : what == 5 && !column.wrong.isEmpty()
                    ? column.wrong[random.bounded(int(column.wrong.size()))]
                    : column.right(line));
        }
        cells.push_back(row);
        csv += row.join(u';') + u'\n';
    }
    const DataTable list = table(csv);
    ImportMapping mapping;
    ImportPlan planned = *file->query([&](const Reader& reader) {
        mapping = proposedMapping(list, importTargets(reader));
        const auto at = headers.indexOf(u"Couleur"_s);
        mapping.targets[at] = u"person.note"_s;
        return planImport(reader, file->vocabulary(), list, mapping);
    });
    for (qsizetype i = 0; i < headers.size(); ++i)
        QVERIFY2(!mapping.targets[i].isEmpty(), qPrintable(headers[i]));
    planned.keepProblemLines = true;
    QSet<QPair<int, int>> told;
    for (const ImportProblem& problem : planned.problems)
        told.insert({problem.line, problem.column});
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 120);
    int inFields = 0;
    int inNotes = 0;
    for (int line = 0; line < 120; ++line) {
        const qint64 id = done.people[line];
        const QString note = person(*file, id).note;
        QCOMPARE(person(*file, id).birthName, cells[std::size_t(line)][0]);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const QString& cell = cells[std::size_t(line)][qsizetype(c) + 1];
            const QString stored
                = columns[c].stored.isEmpty() ? QString() : *file->query([&](const Reader& r) {
                      return Sql(r).value(u"SELECT "_s + columns[c].stored, id).toString();
                  });
            const bool wrong = columns[c].wrong.contains(cell);
            const bool isTold = told.contains({line + 2, int(c) + 1});
            const QByteArray named
                = (u"line %1 %2: %3"_s.arg(line).arg(columns[c].header, cell)).toUtf8();
            const char* where = named.constData();
            if (cell.isEmpty()) {
                QVERIFY2(!isTold, where);
                continue;
            }
            QVERIFY2(isTold == wrong, where);
            const bool found = columns[c].header == u"Portable"
                    || columns[c].stored.contains(u"address")
                    || columns[c].stored.contains(u"phone") || columns[c].stored.contains(u"note")
                ? stored.split(QRegularExpression(u", | / |\n"_s)).contains(cell)
                : stored == cell;
            const bool noted = note.split(u'\n').contains(
                columns[c].header + u"\u202f: "_s + cell + (wrong ? u" (à vérifier)"_s : u""_s));
            QVERIFY2(found != noted || columns[c].stored.contains(u"note"), where);
            QVERIFY2(!wrong || noted, where);
            inFields += found ? 1 : 0;
            inNotes += noted ? 1 : 0;
        }
    }
    QVERIFY(inFields > 600);
    QVERIFY(inNotes > 150);
}

void TestImport::anAmbiguousReferentIsNobody()
{
    const auto file = newFile();
    std::array<ProfessionalId, 3> team;
    perform(*file, Operation::SaveProfessional, [&](Work& work) {
        std::size_t i = 0;
        for (const auto& [last, first] : {std::pair{u"Benali"_s, u"Nadia"_s},
                 std::pair{u"Benali"_s, u"Samir"_s}, std::pair{u"Tessier"_s, u"Nadia"_s}}) {
            Professional one;
            one.lastName = last;
            one.firstName = first;
            team[i++] = professionals::save(work, one);
        }
        return 0;
    });
    const ImportPlan planned = plan(*file,
        table(u"Nom;Date d’entrée;Référent\nA;1/3/2026;Benali\nB;2/3/2026;Samir Benali\n"
              "C;3/3/2026;Tessier\nD;4/3/2026;BENALI nadia\nE;5/3/2026;Nadia\n"_s));
    QCOMPARE(planned.lines[0].referent, ProfessionalId());
    QCOMPARE(planned.lines[1].referent, team[1]);
    QCOMPARE(planned.lines[2].referent, team[2]);
    QCOMPARE(planned.lines[3].referent, team[0]);
    QCOMPARE(planned.lines[4].referent, ProfessionalId());
    QCOMPARE(planned.problems.size(), 2U);
    QCOMPARE(planned.problems[0].line, 2);
    QCOMPARE(planned.problems[0].value, u"Benali"_s);
    QCOMPARE(planned.problems[1].line, 6);
    QCOMPARE(planned.lines[0].unread, QStringList(u"Référent\u202f: Benali"_s));
}

void TestImport::tooLongATextIsToldNotCut_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString Person::*>("text");
    QTest::newRow("birth name") << u"Nom"_s << &Person::birthName;
    QTest::newRow("first names") << u"Prénom"_s << &Person::firstNames;
    QTest::newRow("birth place") << u"Lieu de naissance"_s << &Person::birthPlace;
    QTest::newRow("address") << u"Adresse"_s << &Person::address;
    QTest::newRow("note") << u"Commentaires"_s << &Person::note;
}

void TestImport::tooLongATextIsToldNotCut()
{
    QFETCH(QString, header);
    QFETCH(QString Person::*, text);
    // The longest that the rule takes, found by asking it.
    const auto fits = [&](int length) {
        Person p;
        p.birthName = u"A"_s;
        p.*text = QString(length, u'x');
        const Problems found = problems(p, today);
        return std::none_of(found.begin(), found.end(),
            [](const Problem& problem) { return problem.kind == ProblemKind::TooLong; });
    };
    int longest = 1;
    while (fits(longest + 1))
        ++longest;
    QVERIFY(longest > 50 && longest < 5000);
    const auto file = newFile();
    ImportPlan planned = plan(*file,
        table((header == u"Nom" ? u"Nom;Mail\n"_s : u"Nom;"_s + header + u'\n')
            + (header == u"Nom" ? QString(longest, u'x') : u"A;"_s + QString(longest, u'x')) + u'\n'
            + (header == u"Nom" ? QString(longest + 1, u'x') : u"B;"_s + QString(longest + 1, u'x'))
            + u'\n'));
    QCOMPARE(planned.lines.size(), 2U);
    QVERIFY(!planned.lines[0].hasProblem);
    QVERIFY(planned.lines[1].isBlocked);
    QCOMPARE(planned.problems[0].line, 3);
    QCOMPARE(planned.problems[0].problem.kind, ProblemKind::TooLong);
    planned.keepProblemLines = true;
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 1);
    QCOMPARE(done.leftOut, 1);
    QCOMPARE((person(*file, done.people[0]).*text).size(), longest);
}

void TestImport::aFullNoteSinksNothing()
{
    const auto file = newFile();
    const QString full(2000, u'n');
    const QString nearly(1950, u'n');
    ImportPlan planned = plan(*file,
        table(u"Nom;Né le;Sexe;Commentaires\nA;31/02/1980;F;"_s + full + u"\nB;31/02/1981;Z;"_s
            + nearly + u"\n"_s));
    planned.keepProblemLines = true;
    QCOMPARE(planned.problems.size(), 3U);
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 2);
    QCOMPARE(person(*file, done.people[0]).note, full);
    QCOMPARE(person(*file, done.people[0]).gender, u"woman"_s);
    // What there is room for is added, in the order of the list.
    QCOMPARE(
        person(*file, done.people[1]).note, nearly + u"\nNé le\u202f: 31/02/1981 (à vérifier)"_s);
}

void TestImport::completingFillsEachFieldThatIsEmpty()
{
    const auto file = newFile();
    const QString headers
        = u"Nom;Prénom;Né le;Sexe;Nationalité;Téléphone;Mail;Adresse;Langue;Lieu de naissance;"
          "Nom d’usage;Commentaires\n"_s;
    const auto first = import(*file, u"Nom;Prénom;Né le\nLefèvre;Zoé;1/2/1990\n"_s).people[0];
    QCOMPARE(import(*file,
                 headers
                     + u"Lefevre;Zoe;01/02/1990;F;Française;0601020304;z@exemple.fr;3 rue Basse;"
                       "Français;Lille;Ba;le soir\n"_s)
                 .completed,
        1);
    const Person filled = person(*file, first);
    QCOMPARE(filled.birthName, u"Lefèvre"_s);
    QCOMPARE(filled.gender, u"woman"_s);
    QCOMPARE(filled.nationality, u"french"_s);
    QCOMPARE(filled.phone, u"0601020304"_s);
    QCOMPARE(filled.mail, u"z@exemple.fr"_s);
    QCOMPARE(filled.address, u"3 rue Basse"_s);
    QCOMPARE(filled.language, u"french"_s);
    QCOMPARE(filled.birthPlace, u"Lille"_s);
    QCOMPARE(filled.usedName, u"Ba"_s);
    QCOMPARE(filled.note, u"le soir"_s);
    // Whatever another list says, nothing that is there gives way.
    const QString before = dump(*file);
    QCOMPARE(import(*file,
                 headers
                     + u"Lefevre;Zoe;01/02/1990;H;Malienne;0799999999;y@exemple.fr;9 rue Haute;"
                       "Arabe;Lyon;Sow;le matin\n"_s)
                 .completed,
        0);
    QCOMPARE(dump(*file), before);
}

void TestImport::aLineThatMeetsSomebodyMeanwhileWaits()
{
    const auto file = newFile();
    const DataTable list = table(u"Nom;Prénom;Né le\nSow;Issa;\nLy;Fatou;03/04/1991\n"_s);
    const ImportPlan shown = plan(*file, list);
    QVERIFY(!shown.lines[0].hasProblem && !shown.lines[1].hasProblem);
    import(*file, u"Nom;Prénom;Né le\nSow;Issa;05/06/1970\n"_s);
    const ImportSummary done = perform(*file, Operation::ImportPeople,
        [&](Work& work) { return importPlanned(work, list, proposedMapping(list), shown); });
    QCOMPARE(done.metMeanwhile, 1);
    QCOMPARE(done.leftOut, 1); // Issa: nobody has looked at the two
    QCOMPARE(done.created, 1);
    QCOMPARE(count(*file, "person WHERE birth_name = 'Sow'"), 1);
    QCOMPARE(count(*file, "person WHERE birth_name = 'Ly'"), 1);
}

void TestImport::realFiles()
{
    const QDir samples(
        QDir(QStringLiteral(JALONS_SOURCE_DIR)).absoluteFilePath(u"../shared/samples"_s));
    if (!samples.exists())
        QSKIP("The real files are not beside the project (../shared/samples).");
    for (const QString& name : samples.entryList({u"*.csv"_s, u"*.xlsx"_s})) {
        const auto file = newFile();
        const TableReading reading = readTable(samples.filePath(name));
        QVERIFY2(reading.ok(), qPrintable(name));
        ImportPlan planned = plan(*file, reading.table);
        planned.keepProblemLines = true;
        const ImportSummary done = import(*file, planned);
        QVERIFY(done.created > 0);
        QCOMPARE(done.leftOut, 0);
        // The workbooks write the members of a household on the line of one of them.
        QCOMPARE(done.households > 0, name.endsWith(u"xlsx"_s));
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
