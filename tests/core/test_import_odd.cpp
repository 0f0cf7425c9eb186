#include "tests/core/import_case.h"
#include <numeric>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

/// Somebody of a generated list, and what must be found of them again.
struct Somebody
{
    QString birthName;
    QString firstNames;
    PartialDate birth;
    QStringList words; ///< of their cells, each said nowhere else
    QStringList numbers; ///< last nine digits of their phones
};

/// A list as somebody might send it: any separator, encoding and end of line, titles in their many
/// forms, cells that say nothing, that say too much, or that are wrong, totals and footers, blank
/// lines, lost quotes. The same for the same number.
class OddList
{
public:
    explicit OddList(quint32 seed)
        : m_random(seed)
        , m_words(int(seed) * 1000) // no two lists have a word in common
    {
        make();
    }

    QByteArray bytes;
    std::vector<Somebody> people;
    QStringList leftAside; ///< words of columns that nothing takes
    int footers = 0;

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    const QString& any(const QStringList& list) { return list[m_random.bounded(int(list.size()))]; }
    /// Letters that come once in the list.
    QString word()
    {
        static const QStringList parts{u"ka"_s, u"lo"_s, u"mi"_s, u"ru"_s, u"te"_s, u"va"_s,
            u"zo"_s, u"né"_s, u"çi"_s, u"bœ"_s};
        QString made = u"q"_s;
        for (int n = ++m_words; n > 0; n /= 10)
            made += parts[n % 10];
        return made + u"x"_s;
    }
    QString capital(QString text)
    {
        text[0] = text[0].toUpper();
        return text;
    }
    QString empty()
    {
        return any({QString(), QString(), u"NULL"_s, u"-"_s, u"néant"_s, u"NC"_s, u"N/A"_s,
            u"(vide)"_s, u"non renseigné"_s});
    }

    struct Column
    {
        QString title;
        std::function<QString(Somebody&)> cell;
    };

    QString phone(Somebody& who)
    {
        const QString nine = u"6%1"_s.arg(10'000'000 + int(m_random.bounded(80'000'000)));
        const QString pairs = u"0%1 %2 %3 %4 %5"_s.arg(
            nine.mid(0, 1), nine.mid(1, 2), nine.mid(3, 2), nine.mid(5, 2), nine.mid(7, 2));
        who.numbers.append(nine);
        switch (m_random.bounded(8)) {
        case 0:
            return nine;
        case 1:
            return u"+33 (0)"_s + pairs.mid(1);
        case 2:
            return u"Tél : "_s + pairs;
        case 3: {
            who.words.append(word());
            return pairs + u" ("_s + who.words.last() + u')';
        }
        case 4:
            return QString(pairs).replace(u' ', u'.');
        case 5:
            return u"0033"_s + nine;
        case 6:
            return u"'0"_s + nine;
        default:
            return u'0' + nine;
        }
    }

    QString birth(Somebody& who)
    {
        const QDate day = QDate(1940, 1, 2).addDays(m_births++ * 97 + int(m_random.bounded(90)));
        who.birth = PartialDate(day);
        switch (m_random.bounded(9)) {
        case 0:
            return day.toString(u"yyyy-MM-dd 00:00:00"_s);
        case 1:
            return day.toString(u"yyyyMMdd"_s);
        case 2:
            return day.toString(u"dd.MM.yyyy"_s);
        case 3:
            who.birth = PartialDate::of(day.year(), day.month());
            return day.toString(u"00/MM/yyyy"_s);
        case 4:
            who.birth = PartialDate::of(day.year());
            return day.toString(u"00/00/yyyy"_s);
        case 5:
            who.birth = {};
            who.words.append(word());
            return who.words.last();
        default:
            return day.toString(u"dd/MM/yyyy"_s);
        }
    }

    /// A value of one word, sometimes with what breaks cells, sometimes none.
    std::function<QString(Somebody&)> text(const QString& before = {})
    {
        return [this, before](Somebody& who) {
            if (oneIn(4))
                return empty();
            who.words.append(word());
            QString value = before + who.words.last();
            if (oneIn(6))
                value += any({u"; bis"_s, u", bis"_s, u" \"bis\""_s, u"\nbis"_s, u"|bis"_s,
                    u" d’ici"_s, u" <b>"_s, u" & co"_s, u"="_s});
            return value;
        };
    }

    std::vector<Column> columns()
    {
        const bool married = oneIn(3);
        std::vector<Column> all{
            {any({u"Nom"_s, u"NOM"_s, u"Nom bénéficiaire"_s, u"nom_naissance"_s,
                 u"Nom de famille"_s, u" Nom * "_s}),
                [this, married](Somebody& who) {
                    who.birthName = word().toUpper();
                    if (married && oneIn(3)) {
                        who.words.append(capital(word()));
                        return who.birthName + any({u" épouse "_s, u" ép. "_s, u" ("_s})
                            + who.words.last();
                    }
                    return any({QString(), QString(), u"Mme "_s, u"M. "_s}) + who.birthName;
                }},
            {any({u"Prénom"_s, u"prenom"_s, u"Prénom(s)"_s, u"Prénom du bénéficiaire"_s}),
                [this](Somebody& who) {
                    who.firstNames = capital(word());
                    return who.firstNames;
                }}};
        std::vector<Column> others{
            {any({u"Date de naissance"_s, u"Né(e) le"_s, u"date_naissance"_s, u"DDN"_s}),
                [this](Somebody& who) { return oneIn(5) ? empty() : birth(who); }},
            {any({u"Téléphone"_s, u"N° téléphones"_s, u"Tél. portable"_s, u"Mobile"_s}),
                [this](Somebody& who) { return oneIn(5) ? empty() : phone(who); }},
            {any({u"Adresse"_s, u"adresse_ligne4"_s, u"Adresse postale"_s}), text(u"3 rue "_s)},
            {u"Ville"_s, text()}, {any({u"Lieu de naissance"_s, u"lieu_naissance"_s}), text()},
            {u"Sexe"_s, text()}, {u"Nationalité"_s, text()}, {u"Courriel"_s, text()},
            {u"Commentaires"_s, text()}, {u"Référent"_s, text()}, {u"Interprète"_s, text()},
            {u"Origine"_s, text()}, {QString(), text()},
            {u"Couleur"_s, [this](Somebody& who) {
                 const QString value = text()(who);
                 // Told with its column.
                 if (!who.words.isEmpty() && value.contains(who.words.last()))
                     leftAside.append(who.words.takeLast());
                 return value;
             }}};
        std::shuffle(others.begin(), others.end(), m_random);
        others.resize(std::size_t(m_random.bounded(int(others.size()))));
        all.insert(all.end(), others.begin(), others.end());
        if (oneIn(3))
            std::shuffle(all.begin(), all.end(), m_random);
        return all;
    }

    void make()
    {
        const QChar separator = u";,\t|"_s[m_random.bounded(4)];
        const QString end = any({u"\n"_s, u"\r\n"_s, u"\n"_s});
        QStringList lines;
        if (oneIn(4))
            lines.append(u"Liste des personnes au 27/11/2026"_s);
        if (oneIn(5))
            lines.append(QString());
        const std::vector<Column> all = columns();
        QStringList titles;
        for (const Column& column : all)
            titles.append(csvCell(column.title, separator));
        lines.append(titles.join(separator));
        const int count = 3 + int(m_random.bounded(9));
        for (int i = 0; i < count; ++i) {
            Somebody who;
            QStringList cells;
            for (const Column& column : all) {
                QString cell = csvCell(column.cell(who), separator);
                // A quote that was never closed.
                if (oneIn(120) && !cell.startsWith(u'"'))
                    cell.prepend(u'"');
                cells.append(cell);
            }
            people.push_back(who);
            lines.append(cells.join(separator));
            if (oneIn(9))
                lines.append(QString(titles.size() - 1, separator));
            if (oneIn(12)) {
                lines.append(titles.join(separator)); // of a printed page
                ++footers;
            }
        }
        for (const QString& footer :
            {u"TOTAL"_s, u"Nombre de personnes : %1"_s.arg(count), u"Édité le 27/11/2026"_s})
            if (oneIn(3)) {
                lines.append(csvCell(footer, separator) + QString(titles.size() - 1, separator));
                ++footers;
            }
        const QString whole = lines.join(end) + (oneIn(3) ? QString() : end);
        switch (m_random.bounded(4)) {
        case 0:
            bytes = "\xEF\xBB\xBF" + whole.toUtf8();
            break;
        case 1:
            bytes = "\xFF\xFE"
                + QByteArray(reinterpret_cast<const char*>(whole.utf16()), whole.size() * 2);
            break;
        default:
            bytes = whole.toUtf8();
        }
    }

    QRandomGenerator m_random;
    int m_words;
    int m_births = 0;
};

QString digitsOf(const QString& text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits;
}

} // namespace

/// Three hundred odd lists: nobody is lost, nobody is invented, no value is dropped unsaid.
class TestImportOdd : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostNorInvented();

private:
    void look(quint32 seed);
    std::unique_ptr<StructureFile> m_file; ///< of several lists
};

void TestImportOdd::look(quint32 seed)
{
    const OddList odd(seed);
    const TableReading reading = readCsv(odd.bytes);
    QVERIFY2(reading.ok(), odd.bytes.constData());
    // Each tenth list comes twice and is taken back: it has a file of its own.
    const bool comesAgain = seed % 10 == 0;
    if (comesAgain || !m_file)
        m_file = newFile();
    StructureFile* const file = m_file.get();
    const ImportPlan planned = plan(*file, reading.table);
    const ImportSummary done = import(*file, planned);
    QStringList told;
    for (const ImportProblem& problem : planned.problems)
        told.append(problem.value);
    const QString said = told.join(u'\n');
    // Nobody is lost, nobody is invented.
    QCOMPARE(done.created, int(odd.people.size()));
    QCOMPARE(done.leftOut, 0);
    QVERIFY(done.nobody >= odd.footers);
    for (std::size_t i = 0; i < odd.people.size(); ++i) {
        const Somebody& who = odd.people[i];
        const Person p = person(*file, done.people[qsizetype(i)]);
        QCOMPARE(p.birthName, who.birthName);
        QCOMPARE(p.firstNames, who.firstNames);
        QCOMPARE(p.birthDate.toIso(), who.birth.toIso());
        // No value is dropped unsaid.
        const QString all
            = QStringList{p.usedName, p.birthPlace, p.mail, p.address, p.note, p.contactName}.join(
                u'\n');
        for (const QString& word : who.words)
            QVERIFY2(
                all.contains(word) || said.contains(word), qPrintable(word + u" of\n"_s + all));
        const QString digits = digitsOf(p.phone) + u' ' + digitsOf(p.note);
        for (const QString& number : who.numbers)
            QVERIFY2(digits.contains(number), qPrintable(number + u" of "_s + p.phone));
    }
    const int aside = std::accumulate(planned.leftAside.begin(), planned.leftAside.end(), 0);
    QCOMPARE(aside, int(odd.leftAside.size()));
    // What is kept or placed is no loss; what is aside is.
    QCOMPARE(planned.isWhole(),
        aside == 0
            && std::all_of(planned.problems.begin(), planned.problems.end(),
                [](const ImportProblem& problem) { return problem.isKept; }));
    // The list again: each of its people is the one of before.
    if (comesAgain) {
        const ImportSummary again = import(*file, plan(*file, reading.table));
        QCOMPARE(again.created, 0);
        while (file->undoable() == Operation::ImportPeople)
            QVERIFY(file->undo());
        QCOMPARE(count(*file, "person"), 0);
    }
}

void TestImportOdd::nothingIsLostNorInvented()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        look(seed);
        if (QTest::currentTestFailed()) {
            qInfo("list %u:\n%s", seed, OddList(seed).bytes.constData());
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestImportOdd)
#include "test_import_odd.moc"
