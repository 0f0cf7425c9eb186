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
