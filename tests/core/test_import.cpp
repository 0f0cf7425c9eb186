#include "tests/core/import_case.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// A list of people becomes people, households and accompaniments, in one step and once.
class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void aLineBecomesAPerson();
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
    void completingFillsEachFieldThatIsEmpty();
    void aLineThatMeetsSomebodyMeanwhileWaits();
    void realFiles();
};

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
    QCOMPARE(import(**one, first).created, 3);
    const ImportSummary summary = perform(**two, Operation::ImportPeople,
        [&](Work& work) { return importPlanned(work, list, mapping, second); });
    QCOMPARE(count(**two, "person"), 3);
    QCOMPARE(summary.created, 0);
    QCOMPARE(summary.metMeanwhile, 3);
    QCOMPARE(summary.leftOut, 0); // Issa, without date: nothing else is said of either

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
    // Whatever another list says, nothing that is there gives way: what differs stands beside it.
    const QString newer = headers
        + u"Lefevre;Zoe;01/02/1990;H;Malienne;0799999999;y@exemple.fr;9 rue Haute;Arabe;Lille;Sow;"
          "le matin\n"_s;
    const QString before = dump(*file);
    ImportPlan planned = plan(*file, table(newer));
    QVERIFY(planned.isWhole());
    QCOMPARE(planned.lines[0].differences.size(), 8U);
    for (ImportDifference& difference : planned.lines[0].differences)
        difference.choice = DifferenceChoice::Keep;
    QCOMPARE(import(*file, planned).completed, 0);
    QCOMPARE(dump(*file), before);
    const ImportSummary added = import(*file, newer);
    QCOMPARE(added.completed, 1);
    QCOMPARE(added.different, 8);
    Person both = filled;
    both.phone = u"0601020304 / 0799999999"_s;
    both.note = u"le soir\nNom d’usage\u202f: Sow\nGenre\u202f: Homme\nNationalité\u202f: "
                "Hors Union européenne\nCourriel\u202f: y@exemple.fr\nAdresse\u202f: 9 rue Haute\n"
                "Langue\u202f: Arabe\nNationalité\u202f: Malienne\nle matin"_s;
    QCOMPARE(person(*file, first).note, both.note);
    QCOMPARE(person(*file, first), both);
    // A list that comes again adds nothing more.
    const QString after = dump(*file);
    QCOMPARE(import(*file, newer).completed, 0);
    QCOMPARE(dump(*file), after);
    // Taken: what the list says replaces it.
    planned = plan(*file, table(newer));
    for (ImportDifference& difference : planned.lines[0].differences)
        difference.choice
            = difference.field == u"note" ? DifferenceChoice::Keep : DifferenceChoice::Take;
    import(*file, planned);
    QCOMPARE(person(*file, first).address, u"9 rue Haute"_s);
    QCOMPARE(person(*file, first).gender, u"man"_s);
    QCOMPARE(person(*file, first).note, both.note);
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
        const ImportSummary done = import(*file, planned);
        QVERIFY(done.created > 0);
        QCOMPARE(done.leftOut, 0);
        // The workbooks write the members of a household on the line of one of them.
        QCOMPARE(done.households > 0, name.endsWith(u"xlsx"_s));
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
