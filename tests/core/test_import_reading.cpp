#include "core/storage/sql.h"
#include "tests/core/import_case.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// How the cells of a list are read, and where each of them ends.
class TestImportReading : public QObject
{
    Q_OBJECT

private slots:
    void datesInAllForms_data();
    void datesInAllForms();
    void names_data();
    void names();
    void problemsComeByLine();
    void whatCannotBeReadIsKeptInTheNote();
    void everyCellEndsSomewhere();
    void anAmbiguousReferentIsNobody();
    void tooLongATextIsToldNotCut_data();
    void tooLongATextIsToldNotCut();
    void aFullNoteSinksNothing();
};

void TestImportReading::datesInAllForms_data()
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

void TestImportReading::datesInAllForms()
{
    QFETCH(QString, text);
    const auto file = newFile();
    const ImportPlan planned = plan(*file, table(u"Nom;Né le\nA;\""_s + text + u"\"\n"_s));
    QTEST(planned.lines[0].person.birthDate.toIso(), "iso");
    QFETCH(QString, iso);
    QCOMPARE(planned.problems.size(), iso.isEmpty() ? 1U : 0U);
}

void TestImportReading::names_data()
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

void TestImportReading::names()
{
    QFETCH(QString, full);
    QTEST(splitName(full).first, "last");
    QTEST(splitName(full).second, "first");
}

void TestImportReading::problemsComeByLine()
{
    const auto file = newFile();
    const DataTable list = table(u"Nom;Né le;Mail;Sexe;Référent;Date d’entrée\n"
                                 "A;31/02/1980;;;;\n"
                                 "B;1/1/1980;pas un mail;;;\n"
                                 ";1/1/1980;;;;\n"
                                 "D;1/1/1980;;Z;;\n"
                                 "E;1/1/1980;;;Durand;1/3/2026\n"
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
        (QStringList{u"A"_s, u"31/02/1980"_s, QString(), QString(), QString(), QString(), QString(),
            u"mot"_s}));
    // Everybody but the one without a name; what has no field is in the note.
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 7);
    QCOMPARE(done.leftOut, 1);
    QCOMPARE(person(*file, done.people[5]).note, u"colonne 7\u202f: trop"_s);
}

void TestImportReading::whatCannotBeReadIsKeptInTheNote()
{
    const auto file = newFile();
    ImportPlan planned
        = plan(*file, table(u"Nom;Date de naissance;Note\nA;31/02/1980;Bonjour\n"_s));
    const Person p = person(*file, import(*file, planned).people[0]);
    QCOMPARE(p.note, u"Bonjour\nDate de naissance\u202f: 31/02/1980 (à vérifier)"_s);
    QVERIFY(!p.birthDate.isKnown());
}

/// Random lists, right and wrong cells beside each other: each cell is found again in a field of
/// somebody, in a note or in a told problem.
void TestImportReading::everyCellEndsSomewhere()
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

void TestImportReading::anAmbiguousReferentIsNobody()
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
    QCOMPARE(planned.lines[0].person.note, u"Référent\u202f: Benali (à vérifier)"_s);
}

void TestImportReading::tooLongATextIsToldNotCut_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString Person::*>("text");
    QTest::newRow("birth name") << u"Nom"_s << &Person::birthName;
    QTest::newRow("first names") << u"Prénom"_s << &Person::firstNames;
    QTest::newRow("birth place") << u"Lieu de naissance"_s << &Person::birthPlace;
    QTest::newRow("address") << u"Adresse"_s << &Person::address;
    QTest::newRow("note") << u"Commentaires"_s << &Person::note;
}

void TestImportReading::tooLongATextIsToldNotCut()
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
    // Only a line that names nobody waits.
    QCOMPARE(planned.lines[1].isBlocked, header == u"Nom"_s);
    QCOMPARE(planned.problems[0].line, 3);
    if (header == u"Commentaires")
        QCOMPARE(planned.problems[0].kind, ImportProblemKind::NoteIsFull);
    else
        QCOMPARE(planned.problems[0].problem.kind, ProblemKind::TooLong);
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, header == u"Nom" ? 1 : 2);
    QCOMPARE(done.leftOut, header == u"Nom" ? 1 : 0);
    QCOMPARE((person(*file, done.people[0]).*text).size(), longest);
    if (header == u"Nom")
        return;
    // Kept whole in the note where there is room, told where there is none; never cut.
    const Person p = person(*file, done.people[1]);
    const bool hasRoom = longest < 1000;
    QCOMPARE(planned.problems[0].isKept, hasRoom);
    QCOMPARE(p.note.contains(QString(longest + 1, u'x')), hasRoom);
    QVERIFY(hasRoom || p.note.isEmpty());
    QVERIFY((p.*text).isEmpty() || text == &Person::note);
}

void TestImportReading::aFullNoteSinksNothing()
{
    const auto file = newFile();
    const QString full(2000, u'n');
    const QString nearly(1950, u'n');
    ImportPlan planned = plan(*file,
        table(u"Nom;Né le;Sexe;Commentaires\nA;31/02/1980;F;"_s + full + u"\nB;31/02/1981;Z;"_s
            + nearly + u"\n"_s));
    QCOMPARE(planned.problems.size(), 3U);
    const ImportSummary done = import(*file, planned);
    QCOMPARE(done.created, 2);
    QCOMPARE(person(*file, done.people[0]).note, full);
    QCOMPARE(person(*file, done.people[0]).gender, u"woman"_s);
    // What there is room for is added, in the order of the list.
    QCOMPARE(
        person(*file, done.people[1]).note, nearly + u"\nNé le\u202f: 31/02/1981 (à vérifier)"_s);
}

QTEST_GUILESS_MAIN(TestImportReading)
#include "test_import_reading.moc"
