#include "tests/core/backup_case.h"

using namespace jalons;
using namespace jalons::testing;
using backups::Dated;

/// Which backups are kept as time goes by, whatever the clock says.
class TestThinning : public BackupCase
{
    Q_OBJECT

private slots:
    void thinningAtItsBoundaries()
    {
        const auto at = [](int year, int month, int day, int hour = 12) {
            return QDateTime(QDate(year, month, day), QTime(hour, 0));
        };
        // 10 March 2026 is a Tuesday: the weeks kept begin on 9 March, 2 March, 23 and 16 February.
        const auto kept = [&](QList<QDateTime> instants) {
            for (const QDateTime& old : backups::toRemove(instants, m_now))
                instants.removeOne(old);
            return instants;
        };
        using List = QList<QDateTime>;
        // All of today's, the last of each other day: the seventh is the 4th.
        QCOMPARE(kept({at(2026, 3, 10, 9), at(2026, 3, 10, 11), at(2026, 3, 4, 9), at(2026, 3, 4)}),
            (List{at(2026, 3, 10, 9), at(2026, 3, 10, 11), at(2026, 3, 4)}));
        // The 3rd is the eighth day, and not the last of its week nor of its month.
        QCOMPARE(kept({at(2026, 3, 10), at(2026, 3, 4), at(2026, 3, 3)}),
            (List{at(2026, 3, 10), at(2026, 3, 4)}));
        // The last of a fourth week is kept, of a fifth only if it is the last of its month.
        QCOMPARE(kept({at(2026, 3, 10), at(2026, 2, 22), at(2026, 2, 16), at(2026, 2, 15)}),
            (List{at(2026, 3, 10), at(2026, 2, 22)}));
        QCOMPARE(kept({at(2026, 3, 10), at(2026, 2, 15), at(2026, 2, 14)}),
            (List{at(2026, 3, 10), at(2026, 2, 15)}));
        // April 2025 is the twelfth month.
        QCOMPARE(kept({at(2026, 3, 10), at(2025, 4, 1), at(2025, 3, 31)}),
            (List{at(2026, 3, 10), at(2025, 4, 1)}));
        // However old, the only one is kept; a clock that was wrong costs nothing.
        QCOMPARE(kept({at(2019, 1, 1)}), (List{at(2019, 1, 1)}));
        QCOMPARE(kept({at(2031, 1, 1), at(2026, 3, 9)}), (List{at(2031, 1, 1), at(2026, 3, 9)}));
        QVERIFY(backups::toRemove({}, m_now).isEmpty());
    }

    void thinningKeepsTheNewestAndIsStable()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<QDateTime> all;
            for (int i = random.bounded(1, 80); i > 0; --i)
                all.append(
                    m_now.addSecs(-qint64(random.bounded(600)) * 86'400 - random.bounded(86'400)));
            const QDateTime newest = *std::max_element(all.begin(), all.end());
            const auto old = backups::toRemove(all, m_now);
            QList<QDateTime> kept = all;
            for (const QDateTime& instant : old)
                kept.removeOne(instant);
            QVERIFY(kept.contains(newest));
            QVERIFY(backups::toRemove(kept, m_now).isEmpty());
            const auto each = [&](int periods, auto periodOf) {
                for (int i = 0; i < periods; ++i) {
                    const auto in = [&](const QDateTime& t) { return periodOf(t.date()) == i; };
                    if (std::any_of(all.begin(), all.end(), in))
                        QVERIFY(std::any_of(kept.begin(), kept.end(), in));
                }
            };
            const QDate day = m_now.date();
            each(7, [&](QDate d) { return d.daysTo(day); });
            each(4, [&](QDate d) {
                return d.addDays(1 - d.dayOfWeek()).daysTo(day.addDays(1 - day.dayOfWeek())) / 7;
            });
            each(12,
                [&](QDate d) { return (day.year() - d.year()) * 12 + day.month() - d.month(); });
        }
    }

    void aClockAloneTakesNothingAway()
    {
        const auto day
            = [](int number) { return QDateTime(QDate(2026, 1, 1).addDays(number), QTime(18, 0)); };
        QList<Dated> all;
        for (int number = 0; number < 60; ++number)
            all.append({day(number), true});
        // As many as the calendar allows, two at a time, the oldest first.
        QCOMPARE(backups::toRemoveNow(all, day(59)).size(), 2);
        QList<Dated> kept = all;
        for (int run = 0; run < 60; ++run)
            for (const QDateTime& old : backups::toRemoveNow(kept, day(59)))
                kept.removeIf([&](const Dated& backup) { return backup.at == old; });
        QVERIFY(kept.size() >= 8 && kept.size() < 14);
        // Years ahead, thirteen months closed: nothing, however often it is asked that day or the
        // next.
        for (const QDateTime& leap : {day(2000), day(455)}) {
            QList<Dated> later = all;
            for (int run = 0; run < 30; ++run) {
                later.append({leap.addSecs(run * 3600), true});
                QCOMPARE(backups::toRemoveNow(later, leap.addSecs(run * 3600)), {});
            }
        }
        // A clock behind what is there.
        QCOMPARE(backups::toRemoveNow(all, day(30)), {});
        // Eight that are verified stay.
        QList<Dated> few;
        for (int number = 0; number < 60; ++number)
            few.append({day(number), number > 50});
        QCOMPARE(backups::toRemoveNow(few, day(59)).size(), 2);
        for (int number = 51; number < 59; ++number)
            few[number].isVerified = false;
        QCOMPARE(backups::toRemoveNow(few, day(59)), {});
    }

    /// Every kind of copy beside each other: thinning takes ordinary ones of this file only, with
    /// their fingerprints, and makes nothing else disappear however often it is asked.
    void thinningSparesEveryOtherKindOfCopy()
    {
        const QString dir = folder("kinds");
        const QString path = dir + QStringLiteral("/a.jalons");
        auto file = made(path);
        const QString second = folder("kinds usb");
        const BackupFolders folders{backups::folderBeside(path), second};
        QVERIFY(QDir().mkpath(folders.main));
        QStringList spared;
        for (const QString& in : {folders.main, second}) {
            const auto copy = [&](const QString& name, bool verified) {
                write(in + u'/' + name, name.toUtf8());
                if (verified)
                    fingerprints::write(
                        in + u'/' + name, QString(64, u'a'), in + u'/' + name, Overwrite::Yes);
            };
            for (int day = 1; day <= 60; ++day)
                copy(backups::fileName(path, m_now.addDays(-day)), true);
            // At instants of their own, at that of one that is thinned, before all the others.
            for (const int day : {33, 47, 59, 98, 99, 100, 400, 401}) {
                const QString name = backups::fileName(path, m_now.addDays(-day), 14);
                copy(name, true);
                spared.append(in + u'/' + name);
            }
            for (const QString& name :
                {QStringLiteral("b ") + m_now.addDays(-99).toString(QStringLiteral("yyyy-MM-dd"))
                        + QStringLiteral(" 18h04m05.jalons"),
                    QStringLiteral("a 2025-11-30 18h04m05.jalons.autre-1"),
                    QStringLiteral("a – mis de côté 2025-11-30 18h04m05.jalons"),
                    QStringLiteral("lettre.odt")}) {
                copy(name, false);
                spared.append(in + u'/' + name);
            }
        }
        const auto ordinary = [&](const QString& in) {
            QSet<QDate> days;
            for (const Backup& backup : backups::list(path, in))
                if (backup.beforeUpgrade == 0)
                    days.insert(backup.at.date());
            return days;
        };
        for (int run = 0; run < 40; ++run) {
            const auto done
                = backups::make(FileAccess(path), folders, m_now.addSecs(run * 60), {}, true);
            QVERIFY(done);
            QVERIFY(!done->second);
            QVERIFY(done->removed <= 2);
        }
        for (const QString& one : spared)
            QVERIFY2(QFile::exists(one), qPrintable(one));
        for (const QString& in : {folders.main, second}) {
            QVERIFY(ordinary(in).size() < 16);
            for (int day = 0; day < 7; ++day)
                QVERIFY(ordinary(in).contains(m_now.date().addDays(-day)));
            // No fingerprint of what is gone.
            for (const QString& name :
                QDir(in).entryList({QStringLiteral(".*.sha256")}, QDir::Files | QDir::Hidden))
                QVERIFY2(QFile::exists(in + u'/' + name.mid(1).chopped(7)), qPrintable(name));
        }
    }

    /// On the first two days of a folder, and beside less than eight that are verified, nothing
    /// goes.
    void thinningWaitsForWhatCanBeTrusted()
    {
        const auto at = [](int day, int month = 3) {
            return QDateTime(QDate(2026, month, day), QTime(18, 0));
        };
        QList<Dated> all;
        for (int day = 1; day <= 20; ++day)
            all.append({at(day, 1), true});
        const auto two = [&](int days) {
            QList<Dated> with = all;
            for (int day = 0; day < days; ++day)
                with.append({at(10 - day), true});
            return backups::toRemoveNow(with, m_now);
        };
        QCOMPARE(two(1), {});
        QCOMPARE(two(2), {});
        QCOMPARE(two(3), (QList<QDateTime>{at(1, 1), at(2, 1)}));
        // Nine that are verified: one of them may go, then no other.
        QList<Dated> few;
        for (int day = 1; day <= 20; ++day)
            few.append({at(day, 1), day <= 6});
        for (int day = 8; day <= 10; ++day)
            few.append({at(day), true});
        QCOMPARE(backups::toRemoveNow(few, m_now), (QList<QDateTime>{at(1, 1)}));
        few.first().isVerified = false; // eight: only what is not verified
        QCOMPARE(backups::toRemoveNow(few, m_now), (QList<QDateTime>{at(1, 1)}));
        few.removeFirst();
        QCOMPARE(backups::toRemoveNow(few, m_now), {});
    }

    void aWrongClockJudgesOnlyWhatIsChanged()
    {
        const QString path = folder("clock") + QStringLiteral("/a.jalons");
        made(path).reset();
        auto file = std::move(
            StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today.addYears(-3))))
                        .value();
        const auto before = *file->query([](const Reader& r) {
            return std::pair(people::load(r, {1}), accompaniments::load(r, {1}));
        });
        const auto save = [&](const Person& person, const Accompaniment& accompaniment) {
            return file->perform(Operation::UpdatePerson, [&](Work& w) {
                people::save(w, person, &before.first);
                accompaniments::save(w, accompaniment, &before.second);
            });
        };
        Person person = before.first;
        Accompaniment accompaniment = before.second;
        QVERIFY(accompaniment.openedOn > file->today());
        person.usedName = QStringLiteral("Autre");
        accompaniment.originDetail = QStringLiteral("mairie");
        const auto stored = save(person, accompaniment);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        accompaniment.openedOn = accompaniment.openedOn.addDays(1);
        const auto refused = save(person, accompaniment);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.value(0).kind, ProblemKind::DateInFuture);
        // And it is said.
        rename(*file, QStringLiteral("Encore"));
        QCOMPARE(backups::make(FileAccess(path), {backups::folderBeside(path)},
                     today.addYears(-3).addDays(-2).startOfDay())
                     ->later.value()
                     .date(),
            today.addYears(-3));
    }
};

QTEST_GUILESS_MAIN(TestThinning)
#include "test_thinning.moc"
