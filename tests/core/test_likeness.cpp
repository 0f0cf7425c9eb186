#include "tests/core/search_case.h"

using namespace jalons;
using namespace jalons::testing;

/// Names that sound alike, one edit apart, dates that may be one.
class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void namesThatSoundTheSameHaveOneKey()
    {
        const QList<QStringList> alike{{"Philippe", "Filipe", "PHILIP"},
            {"Dupont", "Dupond", "Dupon"}, {"Gauthier", "Gautier", "Gotié"},
            {"Renaud", "Renault", "Reno"}, {"Moreau", "Morau", "Moro"},
            {"Ouattara", "Watara", "Wattara"}, {"Olivier", "Olivié"}, {"Lefèvre", "Lefaivre"},
            {"Françoise", "Fransoise"}, {"Mouhamed", "Muhamed"}, {"Mohamed", "Mohammed", "Mohamet"},
            {"Anna", "Ana"}, {"Issa", "Isa"}, {"Khadija", "Kadija"}, {"Djibril", "Jibril"},
            {"Thierry", "Tierri"}, {"Guy", "Gui"}, {"Laurent", "Lauran"}, {"Champion", "Chanpion"},
            {"Sophie", "Sofi"}, {"Quentin", "Kentin"}, {"Benoît", "Benoit"}, {"Schmitt", "Shmit"}};
        for (const QStringList& group : alike)
            for (const QString& name : group)
                QVERIFY2(soundKey(name) == soundKey(group.first()),
                    qPrintable(name + u' ' + soundKey(name) + u' ' + soundKey(group.first())));
        for (const auto& [a, b] : QList<QPair<QString, QString>>{{"Martin", "Marton"},
                 {"Camara", "Camera"}, {"Diallo", "Diarra"}, {"Bernard", "Renard"}})
            QVERIFY2(soundKey(a) != soundKey(b), qPrintable(a));
        QCOMPARE(soundKey(QStringLiteral("ሰላም")), QString());
        QCOMPARE(soundKey(QString()), QString());
    }

    void namesCarriedIntoLatinLettersHaveOneFrame()
    {
        const QList<QStringList> alike{{"Mohamed", "Muhammad", "MEHMET"},
            {"Youssef", "Yusuf", "Joussef"}, {"Ouattara", "Wattara", "Watarra"},
            {"Chevtchenko", "Shevchenko"}, {"Djamila", "Gamila", "Jamila"},
            {"Kovalenko", "Kowalenco"}, {"Khadija", "Qadidja"}, {"Hussein", "Hocine"},
            {"Kouassi", "Kwassi"}, {"Alexandre", "Oleksandr"}, {"Ibrahim", "Brahim"}};
        for (const QStringList& group : alike)
            for (const QString& name : group)
                QVERIFY2(soundFrame(name) == soundFrame(group.first()),
                    qPrintable(name + u' ' + soundFrame(name)));
        for (const auto& [a, b] : QList<QPair<QString, QString>>{
                 {"Hassan", "Hussein"}, {"Diallo", "Diarra"}, {"Camara", "Konaré"}})
            QVERIFY2(soundFrame(a) != soundFrame(b), qPrintable(a));
        for (const char16_t* little : {u"Ali", u"Ahou", u"", u"ሰላም", u"Ba"})
            QCOMPARE(soundFrame(QStringView(little)), QString());
    }

    void oneEditIsALetterMissingAddedChangedOrTwoSwapped()
    {
        for (const char16_t* near :
            {u"diara", u"diarrra", u"diawra", u"diarar", u"iarra", u"diarra"})
            QVERIFY(names::isWithinOneEdit(u"diarra", QStringView(near)));
        for (const char16_t* far : {u"diar", u"daira r", u"daiarr", u"iarrad", u"dixxra", u""})
            QVERIFY(!names::isWithinOneEdit(u"diarra", QStringView(far)));
        // Whatever the edit, a « - » form or the word itself is shared: the index finds the pair.
        const QStringList stored = names::indexed(u"Diarra");
        for (const char16_t* near : {u"diara", u"diarrra", u"diawra", u"diarar", u"iarra"}) {
            const QString typed = QString::fromUtf16(near);
            bool shared = false;
            for (const QString& form : names::deletions(typed))
                shared = shared || stored.contains(form) || stored.contains(u'=' + form.mid(1));
            QVERIFY2(shared, qPrintable(typed));
        }
        QCOMPARE(names::phones(u"06 12 34 56 78 / +33 1 99 00 11 22, 0033.6.39.98.00.01"),
            (QStringList{"0612345678", "0199001122", "0639980001"}));
    }

    void whoLooksLikeThisPerson()
    {
        auto file = newFile();
        const PartialDate born = PartialDate::of(1990, 5, 12);
        const qint64 amadou = add(*file, "Diarra", "Amadou", "06 39 98 00 01", born).value;
        add(*file, "Petit", "Louise");
        const auto similar
            = [&](const QString& names, const PartialDate& birth, const QString& phone) {
                  return *file->query(
                      [&](const Reader& r) { return search::similar(r, names, birth, phone); });
              };
        const auto swapped = similar("Amadou Diara", born, {});
        QCOMPARE(swapped.size(), size_t(1));
        QCOMPARE(swapped[0].person.id.value, amadou);
        QVERIFY(swapped[0].sameNames && swapped[0].sameBirth && !swapped[0].samePhone);
        QVERIFY(similar("Autre Nom", {}, "+33 6 39 98 00 01").at(0).samePhone);
        QVERIFY(similar("Amadou Traoré", born, {}).at(0).sameBirth);
        QVERIFY(similar("Autre Nom", born, {}).empty());
        QVERIFY(similar({}, {}, {}).empty());
    }

    /// Days, months and years overlap or they do not, whichever of the two is typed.
    void birthDatesThatMayBeOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* one, const char* other, bool same) {
            QTest::addRow("%s %s", one, other)
                << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
        };
        row("1978", "1978-04-12", true);
        row("1978-04", "1978-04-12", true);
        row("1978", "1978-04", true);
        row("1978-04-12", "1978-04-12", true);
        row("1979", "1978-12-31", false);
        row("1977", "1978-01-01", false);
        row("1978-05", "1978-04-30", false);
        row("1978-03", "1978-04-01", false);
        row("1978-04-12", "1978-04-13", false);
        row("1978-04-12", "", false);
    }

    void birthDatesThatMayBeOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        for (const auto& [stored, typed] : {std::pair{one, other}, std::pair{other, one}}) {
            auto file = newFile();
            add(*file, QStringLiteral("Beridze"), QStringLiteral("Nino"), {},
                PartialDate::fromIso(stored));
            const auto found = *file->query([&, born = typed](const Reader& r) {
                return search::similar(
                    r, QStringLiteral("Beridze Nino"), PartialDate::fromIso(born), {});
            });
            QCOMPARE(found.size(), std::size_t(1));
            QVERIFY(found.front().sameNames && !found.front().samePhone);
            QCOMPARE(found.front().sameBirth, same);
        }
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "test_likeness.moc"
