#include "tests/core/attestation_case.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// What an attestation says on paper: of whom, with the address that was chosen and no other.
class TestAttestationPapers : public AttestationCase
{
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void thePaperOfALodging();
    void noAddressButTheOneChosen_data();
    void noAddressButTheOneChosen();
    void onlyTheChildrenWhoLiveHere();
    void agreesWithThePerson();
    void namesInOtherLetters();
};

void TestAttestationPapers::thePaperOfALodging()
{
    Attestation a = of(m_zoe);
    a.terms = AttestedTerms::Free;
    const Document document = paper(give(a));
    QCOMPARE(document.title, u"Attestation d’hébergement"_s);
    QCOMPARE(asRead(document.number), u"N° 2026-0001"_s);
    QCOMPARE(document.subject, QString()); // nobody's name in a title
    QCOMPARE(lines(document).join(u'\n'),
        u"12 rue des Tilleuls, 62300 Lens\n"
        "03 21 00 00 00\n"
        "SIRET 83214567800005 · FINESS 620012345\n"
        "Je, Hélène Vasseur, directrice, atteste que Madame Zoé ÉLUARD, nom d’usage PETIT, née le "
        "5 "
        "mars 1984 à Oran (Algérie), réside à l’adresse suivante : 12 rue des Tilleuls, 62300 "
        "Lens, "
        "depuis le 2 février 2026.\n"
        "Hébergement à titre gratuit.\n"
        "Attestation remise à la demande de l’intéressée."_s);
    const Sheet sheet(document);
    QCOMPARE(sheet.signatures.place, u"Lens"_s);
    QCOMPARE(sheet.signatures.date, u"20 mai 2026"_s);
    QCOMPARE(sheet.signing(),
        QStringList{u"Pour l’établissement, signature et cachet | Hélène Vasseur"_s});
    for (const char* secret : {"06 12", "addictologie", "Appartement", "Studio", "Awa", "1er mars"})
        QVERIFY2(!all(document).contains(QString::fromUtf8(secret)), secret);
    a.terms = AttestedTerms::Participation;
    QVERIFY(all(paper(give(a))).contains(u"Hébergement avec participation financière."_s));
    a.terms = AttestedTerms::Nothing;
    QVERIFY(!all(paper(give(a))).contains(u"Hébergement "_s));
}

void TestAttestationPapers::noAddressButTheOneChosen_data()
{
    QTest::addColumn<AttestationKind>("kind");
    QTest::addColumn<AttestedAddress>("chosen");
    QTest::addColumn<QStringList>("there");
    using A = AttestedAddress;
    using K = AttestationKind;
    QTest::newRow("place") << K::Lodging << A::Place << QStringList{u"Lilas"_s, u"Lille"_s};
    QTest::newRow("seat") << K::Lodging << A::Seat << QStringList{u"rue des Tilleuls"_s, u"Lens"_s};
    QTest::newRow("postal") << K::Lodging << A::Postal << QStringList{u"BP 7"_s, u"Roubaix"_s};
    QTest::newRow("typed") << K::Lodging << A::Typed << QStringList{u"quai Vert"_s, u"Douai"_s};
    QTest::newRow("presence") << K::Presence << A::None << QStringList();
    QTest::newRow("presence, of the place") << K::Presence << A::Place << QStringList();
    QTest::newRow("accompaniment") << K::Accompaniment << A::Typed << QStringList();
    QTest::newRow("accompaniment, of the structure")
        << K::Accompaniment << A::Seat << QStringList{u"rue des Tilleuls"_s, u"Lens"_s};
}

/// Neither in the head, nor where it is signed: somebody may hide.
void TestAttestationPapers::noAddressButTheOneChosen()
{
    QFETCH(AttestationKind, kind);
    QFETCH(AttestedAddress, chosen);
    QFETCH(QStringList, there);
    Attestation a = of(m_zoe, kind);
    a.addressKind = chosen;
    a.address = u"9 quai Vert, 59500 Douai"_s; // typed before another was chosen
    const AttestationId id = give(a);
    const QString told = all(paper(id));
    for (const QString& word : {u"Lilas"_s, u"Lille"_s, u"Puits"_s, u"Valenciennes"_s,
             u"rue des Tilleuls"_s, u"Lens"_s, u"BP 7"_s, u"Roubaix"_s, u"quai Vert"_s, u"Douai"_s})
        QVERIFY2(told.contains(word) == there.contains(word), qPrintable(word + u'\n' + told));
    const QString stored = read([&](const Reader& r) { return attestations::load(r, id).address; });
    for (const QString& word : there)
        QVERIFY(stored.contains(word));
    QCOMPARE(stored.isEmpty(), there.isEmpty());
    if (chosen == AttestedAddress::Postal) {
        QVERIFY(told.contains(u"réside dans notre établissement depuis"_s));
        QVERIFY(told.contains(u"Adresse postale : BP 7, 59100 Roubaix"_s));
    }
    // A town that the structure gives for its signatures is its own to tell.
    changeStructure([](Structure& s) { s.signatureTown = u"Arras"_s; });
    QCOMPARE(Sheet(paper(give(a))).signatures.place, u"Arras"_s);
}

void TestAttestationPapers::onlyTheChildrenWhoLiveHere()
{
    Attestation a = of(m_zoe);
    a.withChildren = true;
    QString told = all(paper(give(a)));
    // Not the one of age today, nor who came a day later, nor who lives elsewhere.
    QVERIFY2(told.contains(u"née le 5 mars 1984 à Oran (Algérie), et ses enfants Presque (21 mai "
                           "2008), Awa (3 mai 2019), résident à l’adresse"_s),
        qPrintable(told));
    for (const char* other : {"Grande", "Tardif", "Ailleurs", "réside à"})
        QVERIFY2(!told.contains(QString::fromUtf8(other)), other);
    a.from = QDate(2026, 2, 3);
    a.to = QDate(2026, 3, 1);
    told = all(paper(give(a)));
    QVERIFY2(
        told.contains(u"et ses enfants Grande (20 mai 2008), Presque (21 mai 2008), Awa (3 mai "
                      "2019), Tardif (1er janvier 2020), ont résidé à"_s),
        qPrintable(told));
    a = of(m_awa);
    a.withChildren = true; // a child answers for nobody
    QCOMPARE(refused(a), said("withChildren", ProblemKind::NobodyLodgedWith));
}

void TestAttestationPapers::agreesWithThePerson()
{
    const auto told = [&](const char* gender) {
        changePerson(m_zoe, [&](Person& p) {
            p.gender = QLatin1String(gender);
            p.civility.clear();
            p.birthDate = PartialDate::of(1984);
        });
        return lines(paper(give(of(m_zoe)))).mid(1);
    };
    QStringList said = told("");
    QVERIFY2(said[0].contains(u"que Zoé ÉLUARD, nom d’usage PETIT, naissance : 1984, Oran "
                              "(Algérie), réside"_s),
        qPrintable(said[0]));
    QCOMPARE(said[1], u"Attestation remise à la demande de la personne."_s);
    said = told("man");
    QVERIFY2(said[0].contains(u"né en 1984 à Oran"_s), qPrintable(said[0]));
    QCOMPARE(said[1], u"Attestation remise à la demande de l’intéressé."_s);
    changePerson(m_zoe, [](Person& p) { p.usedName = p.birthName; });
    QVERIFY(!told("").front().contains(u"nom d’usage"_s));
    changePerson(m_zoe, [](Person& p) { p.birthName.clear(); });
    QVERIFY(told("").front().contains(u"que Zoé ÉLUARD, naissance"_s));
}

void TestAttestationPapers::namesInOtherLetters()
{
    changePerson(m_zoe, [](Person& p) {
        p.birthName = u"الحدّاد"_s;
        p.firstNames = u"ليلى"_s;
        p.usedName.clear();
    });
    QCOMPARE(refused(of(m_zoe)), said("person", ProblemKind::NotInLatin));
    changePerson(m_zoe, [](Person& p) { p.latinName = u"HADDAD Layla"_s; });
    const QString told = all(paper(give(of(m_zoe))));
    QVERIFY2(told.contains(u"Madame HADDAD Layla (ليلى الحدّاد), née"_s), qPrintable(told));
    changePerson(m_awa, [](Person& p) { p.firstNames = u"عوا"_s; });
    Attestation a = of(m_zoe);
    a.withChildren = true;
    QCOMPARE(refused(a), said("person", ProblemKind::NotInLatin));
}

QTEST_GUILESS_MAIN(TestAttestationPapers)
#include "test_attestation_papers.moc"
