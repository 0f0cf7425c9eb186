#include "tests/core/attestation_case.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// What is attested of people: only what the file bears out, kept as it was given.
class TestAttestations : public AttestationCase
{
    Q_OBJECT

private slots:
    void init() { prepare(); }
    void daysOfALodging_data();
    void daysOfALodging();
    void whoLeavesToday();
    void whatIsRefused();
    void whoAttests();
    void hereOnADay();
    void accompanied();
    void numbersAreGivenOnce();
    void staysAsItWasGiven();
    void cancelledInTheOpen();
    void handedOverLater();
    void followsAMergedPerson();
};

void TestAttestations::daysOfALodging_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("problems");
    const QStringList fine;
    const QStringList notLodged = said("from", ProblemKind::NotLodged);
    const auto day = [](int month, int number) { return QDate(2026, month, number); };
    QTest::newRow("since the day they came back") << day(4, 12) << QDate() << fine;
    QTest::newRow("the day before") << day(4, 11) << QDate() << notLodged;
    QTest::newRow("today") << now << QDate() << fine;
    QTest::newRow("the whole stay that is over") << day(2, 2) << day(4, 10) << fine;
    QTest::newRow("a day too early") << day(2, 1) << day(4, 10) << notLodged;
    QTest::newRow("a day too late") << day(2, 2) << day(4, 11) << notLodged;
    QTest::newRow("over the gap, to today") << day(2, 2) << QDate() << notLodged;
    QTest::newRow("over the gap") << day(2, 2) << day(5, 1) << notLodged;
    QTest::newRow("a part") << day(3, 5) << day(3, 20) << fine;
    QTest::newRow("the day of departure") << day(4, 10) << day(4, 10) << fine;
    QTest::newRow("a day in the gap") << day(4, 11) << day(4, 11) << notLodged;
    QTest::newRow("until today") << day(4, 12) << now << fine;
    QTest::newRow("until tomorrow")
        << day(4, 12) << now.addDays(1) << said("to", ProblemKind::DateInFuture);
    QTest::newRow("from tomorrow")
        << now.addDays(1) << QDate() << said("from", ProblemKind::DateInFuture);
    QTest::newRow("backwards") << day(3, 20) << day(3, 19)
                               << said("to", ProblemKind::EndBeforeStart);
    QTest::newRow("no day") << QDate() << QDate() << said("from", ProblemKind::Required);
}

void TestAttestations::daysOfALodging()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    Attestation a = of(m_luc);
    a.from = from;
    a.to = to;
    QTEST(refused(a), "problems");
}

/// The day of departure is over: it goes no further.
void TestAttestations::whoLeavesToday()
{
    const auto depart = [&](QDate day) {
        change([&](Work& work) {
            stays::depart(work, stays::of(work, m_luc).front().stay.id, {day, {}, {}, {}});
        });
    };
    depart(now.addDays(1));
    Attestation a = of(m_luc);
    QCOMPARE(a.from, QDate(2026, 4, 12));
    QCOMPARE(a.to, QDate()); // a departure to come is nobody's concern
    QCOMPARE(refused(a), QStringList());
    depart(now);
    QCOMPARE(refused(a), said("from", ProblemKind::NotLodged));
    a = of(m_luc);
    QCOMPARE(a.to, now);
    const QString told = all(paper(give(a)));
    QVERIFY2(told.contains(u"a résidé à l’adresse suivante : 12 rue des Tilleuls, 62300 Lens, "
                           "du 12 avril 2026 au 20 mai 2026."_s),
        qPrintable(told));
    QVERIFY(!told.contains(u"réside à"_s));
}

void TestAttestations::whatIsRefused()
{
    using K = AttestationKind;
    const auto with
        = [&](K kind, const std::function<void(Attestation&)>& edit, PersonId person = {}) {
              Attestation a = of(person.isValid() ? person : m_zoe, kind);
              edit(a);
              return refused(a);
          };
    const auto required = [](const char* field) { return said(field, ProblemKind::Required); };
    QCOMPARE(with(K::Lodging, [](Attestation& a) { a.addressKind = AttestedAddress::None; }),
        required("addressKind"));
    QCOMPARE(with(K::Lodging,
                 [](Attestation& a) {
                     a.addressKind = AttestedAddress::Typed;
                     a.address = u"  "_s;
                 }),
        required("address"));
    QCOMPARE(
        with(
            K::Lodging, [](Attestation& a) { a.addressKind = AttestedAddress::Postal; }, m_luc),
        said("addressKind", ProblemKind::NoSuchAddress));
    QCOMPARE(with(
                 K::Lodging, [](Attestation& a) { a.withChildren = true; }, m_luc),
        said("withChildren", ProblemKind::NobodyLodgedWith));
    QCOMPARE(refused(of(m_max)), required("from")); // never was here

    QCOMPARE(with(K::Presence, [](Attestation& a) { a.from = now.addDays(1); }),
        said("from", ProblemKind::DateInFuture));
    QCOMPARE(with(K::Presence, [](Attestation& a) { a.fromTime = {}; }), required("fromTime"));
    QCOMPARE(with(K::Presence, [](Attestation& a) { a.toTime = {}; }), required("toTime"));
    QCOMPARE(with(K::Presence, [](Attestation& a) { a.toTime = a.fromTime; }),
        said("toTime", ProblemKind::HoursOutOfOrder));
    QCOMPARE(
        with(K::Presence, [](Attestation& a) { a.toTime = TimeOfDay::of(9, 1); }), QStringList());

    QCOMPARE(with(K::Accompaniment, [](Attestation& a) { a.recipient = u"  "_s; }),
        required("recipient"));
    QCOMPARE(with(K::Accompaniment, [](Attestation& a) { a.from = QDate(2026, 2, 1); }),
        said("from", ProblemKind::NotAccompanied)); // it opened the day after
    QCOMPARE(with(K::Accompaniment, [](Attestation&) {}), QStringList());

    const auto anybody = K::Lodging;
    QCOMPARE(with(anybody, [](Attestation& a) { a.handedOn = now.addDays(1); }),
        said("handedOn", ProblemKind::DateInFuture));
    QCOMPARE(with(anybody, [](Attestation& a) { a.handedOn = now.addDays(-1); }),
        said("handedOn", ProblemKind::EndBeforeStart)); // before it was given
    QCOMPARE(with(anybody, [](Attestation& a) { a.handedOn = {}; }), required("handedOn"));
    QCOMPARE(with(anybody, [](Attestation& a) { a.handedTo.clear(); }), required("handedTo"));
    QCOMPARE(with(K::Accompaniment, [](Attestation& a) { a.recipient = QString(201, u'a'); }),
        said("recipient", ProblemKind::TooLong));
}

void TestAttestations::whoAttests()
{
    Attestation a = of(m_zoe);
    QVERIFY(all(paper(give(a))).contains(u"Je, Hélène Vasseur, directrice, atteste que"_s));
    a.issuedBy = m_nadia;
    const Sheet theirs(paper(give(a)));
    QVERIFY(theirs.text.contains(u"Je, Nadia Benali, assistante de service social, atteste que"_s));
    QVERIFY(!theirs.text.contains(u"Vasseur"_s));
    QCOMPARE(theirs.signing(),
        QStringList{u"Pour l’établissement, signature et cachet | Nadia Benali"_s});
    change([&](Work& work) {
        Professional nadia = professionals::load(work, m_nadia);
        nadia.active = false;
        professionals::save(work, nadia);
    });
    QCOMPARE(refused(a), said("issuedBy", ProblemKind::NotQualified));
    changeStructure([](Structure& s) { s.representativeName.clear(); });
    a.issuedBy = {};
    QCOMPARE(refused(a), said("issuedBy", ProblemKind::Required));
}

void TestAttestations::hereOnADay()
{
    Attestation a = of(m_max, AttestationKind::Presence); // who sleeps elsewhere was here too
    a.from = QDate(2026, 5, 18);
    a.to = QDate(2026, 5, 19);
    a.terms = AttestedTerms::Free;
    a.withChildren = true;
    a.recipient = u"le tribunal"_s;
    const AttestationId id = give(a);
    const Document document = paper(id);
    QCOMPARE(document.title, u"Attestation de présence"_s);
    QCOMPARE(lines(document).join(u'\n'),
        u"03 21 00 00 00\n"
        "SIRET 83214567800005 · FINESS 620012345\n"
        "Je, Hélène Vasseur, directrice, atteste que Max ÉLUARD était dans notre établissement le "
        "18 mai 2026, de 9 h à 11 h 30.\n"
        "Attestation remise à la demande de la personne."_s);
    const Attestation stored = read([&](const Reader& r) { return attestations::load(r, id); });
    QVERIFY(!stored.to.isValid() && stored.recipient.isEmpty() && !stored.withChildren);
    QCOMPARE(stored.terms, AttestedTerms::Nothing);
}

void TestAttestations::accompanied()
{
    Attestation a = of(m_zoe, AttestationKind::Accompaniment);
    a.recipient = u" Mission  locale "_s;
    const Document document = paper(give(a));
    QCOMPARE(document.title, u"Attestation d’accompagnement"_s);
    QCOMPARE(lines(document).mid(1).join(u'\n'),
        u"À l’attention de : Mission locale\n"
        "Je, Hélène Vasseur, directrice, atteste que Madame Zoé ÉLUARD, nom d’usage PETIT, née le "
        "5 "
        "mars 1984 à Oran (Algérie), bénéficie d’un accompagnement de notre établissement depuis "
        "le "
        "2 février 2026.\n"
        "Attestation remise à la demande de l’intéressée."_s);
    a.to = QDate(2026, 4, 1);
    QVERIFY(
        all(paper(give(a)))
            .contains(
                u"a bénéficié d’un accompagnement de notre établissement du 2 février 2026 au 1er avril"_s));
    change([&](Work& work) {
        Accompaniment course = accompaniments::of(work, m_zoe).front();
        course.closedOn = now;
        course.exitReason = u"other"_s;
        accompaniments::save(work, course);
    });
    a.to = {};
    QCOMPARE(refused(a), said("from", ProblemKind::NotAccompanied));
    a.to = now;
    QCOMPARE(refused(a), QStringList());
}

void TestAttestations::numbersAreGivenOnce()
{
    const auto number = [&](AttestationId id) {
        return read([&](const Reader& r) { return attestations::load(r, id).number; });
    };
    // What another kind of paper bears is nothing to this one. (A number stays given only when
    // something is written with it.)
    QVERIFY(m_file
                ->note([&](Work& work) {
                    usedNumbers::nextOfYear(Sql(work).database(), "receipt", now);
                    Person zoe = people::load(work, m_zoe);
                    zoe.note = QStringLiteral("a payé");
                    people::save(work, zoe);
                })
                .ok());
    QCOMPARE(number(give(of(m_zoe))), u"2026-0001"_s);
    QVERIFY(!m_file->undoable());
    Attestation bad = of(m_zoe);
    bad.addressKind = AttestedAddress::None;
    QVERIFY(!refused(bad).isEmpty()); // takes no number
    bad = of(m_luc);
    bad.number = u"2026-0099"_s; // nobody chooses one
    bad.issuedOn = QDate(2025, 1, 1); // nor the day
    const AttestationId second = give(bad);
    QCOMPARE(number(second), u"2026-0002"_s);
    QCOMPARE(read([&](const Reader& r) { return attestations::load(r, second).issuedOn; }), now);
    QCOMPARE(read([&](const Reader& r) { return attestations::numbered(r, u"2026-0002"_s).value; }),
        second.value);
    QVERIFY(!read(
        [&](const Reader& r) { return attestations::numbered(r, u"2026-0003"_s).isValid(); }));
    // A row that goes by other ways leaves its number used.
    read([](const Reader& r) {
        Sql(r).database().exec(u"DROP TRIGGER attestation_kept"_s);
        Sql(r).database().exec(u"DELETE FROM attestation WHERE number = '2026-0002'"_s);
        return 0;
    });
    QCOMPARE(number(give(of(m_luc))), u"2026-0003"_s);
    on(QDate(2027, 1, 4));
    QCOMPARE(number(give(of(m_luc))), u"2027-0001"_s);
}

void TestAttestations::staysAsItWasGiven()
{
    const auto found = [](const Reader& r) {
        QStringList told;
        for (const CheckFinding& f : check(r).findings)
            told.append(QStringLiteral("%1 %2 %3").arg(int(f.kind)).arg(f.table, f.detail));
        return told.join(u'\n');
    };
    Attestation a = of(m_zoe);
    a.withChildren = true;
    const AttestationId id = give(a);
    const Document before = paper(id);
    QCOMPARE(before.standing, QString());
    const QByteArray sheet = read([&](const Reader& r) { return attestations::load(r, id).sheet; });
    QCOMPARE(before.trace,
        u"empreinte\u00a0"_s
            + QString::fromLatin1(
                QCryptographicHash::hash(sheet, QCryptographicHash::Sha256).toHex().left(12)));
    changePerson(m_zoe, [](Person& p) { p.birthName = u"Autre"_s; });
    changePerson(m_awa, [](Person& p) { p.firstNames = u"Autre"_s; });
    changeStructure([](Structure& s) {
        s.address = u"1 rue Neuve"_s;
        s.representativeName = u"Autre"_s;
    });
    on(now.addDays(40));
    QCOMPARE(paper(id), before);
    QCOMPARE(read(found), QString());
    for (const char* table : {"attestation", "attestation_cancellation"}) {
        if (QLatin1String(table) == QLatin1String("attestation_cancellation"))
            perform(*m_file, Operation::CancelAttestation, [&](Work& work) {
                attestations::cancel(work, id, u"erreur"_s, m_nadia);
                return 0;
            });
        for (const ColumnInfo& column : describedTable(QLatin1String(table))->columns) {
            const ColumnKind kind = column.kind.kind;
            const QString other = kind == ColumnKind::Content                ? u"NULL"_s
                : kind == ColumnKind::Reference || kind == ColumnKind::YesNo ? u"7"_s
                                                                             : u"'2020-01-01'"_s;
            if (!column.traits.free)
                QVERIFY2(!sql(QStringLiteral("UPDATE %1 SET %2 = %3")
                                  .arg(QLatin1String(table), QLatin1String(column.name), other)),
                    column.name);
        }
        QVERIFY(!sql(u"DELETE FROM "_s + QLatin1String(table)));
    }
    QCOMPARE(read(found), QString());
    const QString told = read([&](const Reader& r) {
        for (const char* statement :
            {"DROP TRIGGER attestation_frozen", "DROP TRIGGER attestation_cancellation_kept",
                "UPDATE attestation SET address = 'ailleurs'",
                "DELETE FROM attestation_cancellation"})
            Sql(r).database().exec(QLatin1String(statement));
        return found(r);
    });
    const QString notAsGiven = QString::number(int(CheckKind::NotAsSigned));
    QVERIFY2(told.contains(notAsGiven + u" attestation address"_s), qPrintable(told));
    QVERIFY2(told.contains(notAsGiven + u" attestation_cancellation "_s), qPrintable(told));
}

void TestAttestations::cancelledInTheOpen()
{
    const AttestationId id = give(of(m_zoe));
    const Document before = paper(id);
    on(now.addDays(3));
    const auto cancel = [&](const QString& why) {
        QList<ProblemKind> kinds;
        const auto done = m_file->perform(Operation::CancelAttestation,
            [&](Work& work) { attestations::cancel(work, id, why, m_nadia); });
        if (!done)
            for (const Problem& problem : done.error().problems)
                kinds.append(problem.kind);
        return kinds;
    };
    QCOMPARE(cancel(u" "_s), QList{ProblemKind::Required});
    QCOMPARE(cancel(QString(2001, u'a')), QList{ProblemKind::TooLong});
    QCOMPARE(cancel(u"la mauvaise adresse"_s), QList<ProblemKind>());
    QVERIFY(!m_file->undoable());
    QCOMPARE(cancel(u"encore"_s), QList{ProblemKind::AlreadyCompleted});
    const auto rows = read([&](const Reader& r) { return attestations::of(r, m_zoe); });
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows[0].cancellation->cancelledOn, now.addDays(3));
    QCOMPARE(rows[0].cancellation->by.value, m_nadia.value);
    QCOMPARE(rows[0].cancellation->why, u"la mauvaise adresse"_s);
    Document after = paper(id);
    QCOMPARE(asRead(after.standing), u"ANNULÉE le 23 mai 2026"_s);
    after.standing.clear();
    QCOMPARE(after, before);
    QCOMPARE(refusal(*m_file,
                 [&](Work& work) { attestations::handOver(work, id, u"Zoé"_s, now.addDays(3)); }),
        QList{ProblemKind::AlreadyCompleted});
    const AttestationId next = give(of(m_zoe)); // the number of the other stays its own
    QCOMPARE(
        read([&](const Reader& r) { return attestations::load(r, next).number; }), u"2026-0002"_s);
}

void TestAttestations::handedOverLater()
{
    Attestation a = of(m_zoe);
    a.handedTo.clear();
    a.handedOn = {};
    const AttestationId id = give(a);
    const Document before = paper(id);
    on(now.addDays(5));
    const auto refused = [&](const QString& to, QDate day) {
        return refusal(*m_file, [&](Work& work) { attestations::handOver(work, id, to, day); });
    };
    QCOMPARE(refused(u" "_s, now), QList{ProblemKind::Required});
    QCOMPARE(refused(u"Zoé"_s, {}), QList{ProblemKind::Required});
    QCOMPARE(refused(u"Zoé"_s, now.addDays(6)), QList{ProblemKind::DateInFuture});
    QCOMPARE(refused(u"Zoé"_s, now.addDays(-1)), QList{ProblemKind::EndBeforeStart});
    perform(*m_file, Operation::HandAttestation, [&](Work& work) {
        attestations::handOver(work, id, u" sa  sœur "_s, now.addDays(2));
        return 0;
    });
    const Attestation handed = read([&](const Reader& r) { return attestations::load(r, id); });
    QCOMPARE(handed.handedTo, u"sa sœur"_s);
    QCOMPARE(handed.handedOn, now.addDays(2));
    QCOMPARE(paper(id), before);
}

void TestAttestations::followsAMergedPerson()
{
    const AttestationId id = give(of(m_zoe));
    perform(*m_file, Operation::MergePeople, [&](Work& work) {
        MergeOrder order;
        order.kept = m_max;
        order.gone = m_zoe;
        order.result = people::load(work, m_max);
        duplicates::merge(work, order);
        return 0;
    });
    const auto rows = read([&](const Reader& r) { return attestations::of(r, m_max); });
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows[0].attestation.id.value, id.value);
    QVERIFY(all(paper(id)).contains(u"Zoé ÉLUARD"_s));
    QVERIFY(read([](const Reader& r) { return check(r); }).isSound());
}

QTEST_GUILESS_MAIN(TestAttestations)
#include "test_attestations.moc"
