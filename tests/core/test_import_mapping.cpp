#include "core/person/person_columns.h"
#include "tests/core/import_case.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// What the columns of a list mean, and what is remembered of it.
class TestImportMapping : public QObject
{
    Q_OBJECT

private slots:
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void realHeaders();
    void repeatedTitlesAreToldApart();
    void titlesOverTwoLines_data();
    void titlesOverTwoLines();
    void aListWithoutTitlesLosesNobody();
    void everyColumnOfAPersonHasATarget();
    void valuesProposeWhatHeadersDoNotSay();
    void mappingIsKept();
};

void TestImportMapping::headersAreUnderstood_data()
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
    row("Nom bénéficiaire", "person.birth_name");
    row("Prénom du demandeur", "person.first_names");
    row("N° téléphones", "person.phone");
    row("NOM RESPONSABLE DOSSIER", "accompaniment.referent");
    row("referent_prenom", "accompaniment.referent");
    row("lieu_naissance", "person.birth_place");
    row("dateNaissance", "person.birth_date");
    row("Date de naissance du bénéficiaire", "person.birth_date");
    row("Adresse mail de contact", "person.mail");
    row("adresse_ligne4", "person.address");
    row("adresse_ligne6", "person.town");
    row("suivi_debut", "accompaniment.opened_on");
    row("Téléphone de la personne à prévenir", "person.contact_phone");
    // Of somebody else, or of something else.
    row("Nom du conjoint", "");
    row("Téléphone du référent", "");
    row("Nom du partenaire", "");
    row("Nom de l’école", "");
    row("Date d’arrivée en France", "");
    row("Date de fin de prise en charge", "");
    row("NIR", "");
}

void TestImportMapping::headersAreUnderstood()
{
    QFETCH(QString, header);
    DataTable list;
    list.headers = {header};
    QTEST(proposedMapping(list).targets[0], "target");
}

void TestImportMapping::realHeaders()
{
    const DataTable list = table(u"Identifiant;Nom;Prénom;Nom de naissance;Email;Adresse;Adresse "
                                 "(complément);Ville\n"_s);
    // « Nom de naissance » is the exact header: « Nom » beside it is somebody's other name.
    const ImportMapping mapping = proposedMapping(list);
    QCOMPARE(mapping.targets.count(u"person.birth_name"_s), 1);
    QCOMPARE(mapping.targets[4], u"person.mail"_s);
    QCOMPARE(mapping.targets[6], u"person.address_more"_s);
}

void TestImportMapping::repeatedTitlesAreToldApart()
{
    const DataTable list = table(
        u"Nom;Prénom;Téléphone;Téléphone;Travailleur social;Nom;Prénom;Téléphone;Partenaire;Nom;"
        "Téléphone\n"_s);
    QCOMPARE(proposedMapping(list).targets,
        (QStringList{u"person.birth_name"_s, u"person.first_names"_s, u"person.phone"_s,
            u"person.phone"_s, u"accompaniment.referent"_s, u"accompaniment.referent"_s,
            u"accompaniment.referent"_s, QString(), QString(), QString(), QString()}));
}

void TestImportMapping::titlesOverTwoLines_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<int>("above");
    QTest::newRow("groups above")
        << u"Liste du 3 mars\nBénéficiaire;;;Référent;;Partenaire\n"
           "Nom;Prénom;Téléphone;Nom;Téléphone;Nom\nVANNIER;Odile;0601020304;ROY;03;X\n"_s
        << QStringList{u"person.birth_name"_s, u"person.first_names"_s, u"person.phone"_s,
               u"accompaniment.referent"_s, QString(), QString()}
        << 1;
    QTest::newRow("words below")
        << u"Nom;Prénom;Date de;Lieu de;Code\n;;naissance;naissance;postal\n"
           "VANNIER;Odile;03/04/1971;Reims;51100\n"_s
        << QStringList{u"person.birth_name"_s, u"person.first_names"_s, u"person.birth_date"_s,
               u"person.birth_place"_s, u"person.postal_code"_s}
        << 0;
    QTest::newRow("somebody below")
        << u"Nom;Prénom;Ville\nVANNIER;Odile;Reims\n"_s
        << QStringList{u"person.birth_name"_s, u"person.first_names"_s, u"person.town"_s} << 0;
    QTest::newRow("a cover")
        << u"CHRS Les Tilleuls;;\nService;Insertion;\n;;\nNom;Prénom;Ville\nVANNIER;Odile;Reims\n"_s
        << QStringList{u"person.birth_name"_s, u"person.first_names"_s, u"person.town"_s} << 2;
}

void TestImportMapping::titlesOverTwoLines()
{
    QFETCH(QString, csv);
    const DataTable list = table(csv);
    QTEST(proposedMapping(list).targets, "targets");
    QTEST(list.above, "above");
    QCOMPARE(list.lines.size(), 1U);
    QCOMPARE(list.lines[0].cells[0], u"VANNIER"_s);
}

void TestImportMapping::aListWithoutTitlesLosesNobody()
{
    const DataTable list
        = table(u"VANNIER;Odile;03/04/1971;0601020304\nKOSSI;Ama;12/11/1988;0601020305\n"_s);
    QVERIFY(list.isHeadless);
    QCOMPARE(list.lines.size(), 2U);
    QCOMPARE(list.headers[1], u"colonne 2"_s);
    QCOMPARE(proposedMapping(list).targets[3], u"person.phone"_s);
}

/// A column that is described is one a list can have: a new one is not forgotten here.
void TestImportMapping::everyColumnOfAPersonHasATarget()
{
    const DataTable list = table(u"x\ny\n"_s);
    for (const ColumnInfo& column : personTable.columns) {
        if (column.traits.derived)
            continue;
        ImportMapping mapping = proposedMapping(list);
        mapping.targets = {u"person."_s + QLatin1String(column.name)};
        QVERIFY2(mappingFromJson(toJson(mapping), list), column.name);
    }
}

void TestImportMapping::valuesProposeWhatHeadersDoNotSay()
{
    const DataTable list
        = table(u"a;b;c\nx;06 01 02 03 04;a@b.fr\ny;0711223344;c@d.org\nz;;e@f.net\n"_s);
    QCOMPARE(proposedMapping(list).targets,
        (QStringList{QString(), u"person.phone"_s, u"person.mail"_s}));
}

void TestImportMapping::mappingIsKept()
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

QTEST_GUILESS_MAIN(TestImportMapping)
#include "test_import_mapping.moc"
