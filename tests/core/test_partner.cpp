#include "core/check/check.h"
#include "core/partner/partner.h"
#include "tests/core/fixture.h"

using namespace jalons;
using namespace jalons::testing;

/// Partners: read in pages by name, each once.
class TestPartner : public QObject
{
    Q_OBJECT

private slots:
    /// The spaces around a name would make two partners of one, and order them apart.
    void aNameIsStoredWithoutTheSpacesAround()
    {
        auto file = newFile();
        const PartnerId id = perform(*file, Operation::SavePartner, [](Work& work) {
            Partner p;
            p.name = QStringLiteral(" \t Mission  locale ");
            p.note = QStringLiteral(" le matin ");
            return partners::save(work, p);
        });
        const Partner read = *file->query([&](const Reader& r) { return partners::load(r, id); });
        QCOMPARE(read.name, QStringLiteral("Mission  locale"));
        QCOMPARE(read.note, QStringLiteral(" le matin ")); // a text is the person's, to the letter
    }

    /// By the domain, by what is offered there, by whom one asks for.
    void whoCanHelpIsFound()
    {
        auto file = newFile();
        const auto add = [&](const char* name, const QStringList& domains, const char* services) {
            return perform(*file, Operation::SavePartner, [&](Work& work) {
                Partner p;
                p.name = QString::fromUtf8(name);
                p.domains = domains;
                p.services = QString::fromUtf8(services);
                p.languages = QStringLiteral("wolof");
                return partners::save(work, p);
            });
        };
        const QString health = QStringLiteral("health");
        const qint64 care
            = add("Permanence de soins", {health, QStringLiteral("rights")}, "pansements").value;
        const qint64 garage
            = add("Garage solidaire", {QStringLiteral("mobility")}, "vidange").value;
        const PartnerContactId contact
            = perform(*file, Operation::SavePartnerContact, [&](Work& work) {
                  PartnerContact one;
                  one.partner = {garage};
                  one.name = QStringLiteral("Mme Œuvrard");
                  one.role = QStringLiteral("accueil");
                  return partner_contacts::save(work, one);
              });
        const auto page = [&](const PartnerFilter& filter) {
            return *file->query([&](const Reader& r) { return partners::page(r, filter, 0, 9); });
        };
        using Ids = QList<qint64>;
        QCOMPARE(page({{}, {}, health}), Ids{care});
        QCOMPARE(page({{}, {}, QStringLiteral("housing")}), Ids());
        QCOMPARE(page({QStringLiteral("pansement"), {}}), Ids{care});
        QCOMPARE(page({QStringLiteral("wolof"), {}}), (Ids{garage, care}));
        QCOMPARE(page({QStringLiteral("oeuvrard"), {}}), Ids{garage});
        QCOMPARE(page({QStringLiteral("oeuvrard"), {}, health}), Ids());
        perform(*file, Operation::RemovePartner, [&](Work& work) {
            partners::remove(work, {garage});
            return 0;
        });
        QCOMPARE(page({QStringLiteral("oeuvrard"), {}}), Ids());
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
        QVERIFY(file->undo());
        QCOMPARE(page({QStringLiteral("oeuvrard"), {}}), Ids{garage});
        QCOMPARE(
            file->query([&](const Reader& r) { return partner_contacts::load(r, contact); })->role,
            QStringLiteral("accueil"));
        PartnerContact nobody;
        QCOMPARE(problems(nobody).first().field, QStringLiteral("name"));
        nobody.name = QStringLiteral("x");
        nobody.mail = QStringLiteral("sans@");
        QCOMPARE(problems(nobody).first().kind, ProblemKind::NotAMail);
    }

    void pagesCoverAllOnceAndInOrder()
    {
        auto file = newFile();
        QHash<qint64, QString> names;
        perform(*file, Operation::SavePartner, [&](Work& work) {
            // Several that sort alike: the same name, and the same but for an accent.
            for (const char* name : {"Mission locale", "Épicerie", "CAF", "epicerie",
                     "Mission locale", "Mission Locale", "CPAM", "Épicerie", "caf"}) {
                Partner p;
                p.name = QString::fromUtf8(name);
                p.sector = names.size() % 2 == 0 ? QStringLiteral("health") : QString();
                names.insert(partners::save(work, p).value, p.name);
            }
            return 0;
        });
        for (const int limit : {1, 2, 3, 20}) {
            QList<qint64> all;
            for (;;) {
                const auto page = *file->query([&](const Reader& r) {
                    return partners::page(r, {}, all.isEmpty() ? 0 : all.last(), limit);
                });
                if (page.isEmpty())
                    break;
                all += page;
                QVERIFY(all.size() < 50);
            }
            QStringList read;
            for (const qint64 id : all)
                read.append(names.value(id));
            QCOMPARE(read,
                QStringList({QStringLiteral("CAF"), QStringLiteral("caf"), QStringLiteral("CPAM"),
                    QStringLiteral("Épicerie"), QStringLiteral("epicerie"),
                    QStringLiteral("Épicerie"), QStringLiteral("Mission locale"),
                    QStringLiteral("Mission locale"), QStringLiteral("Mission Locale")}));
        }
    }
};

QTEST_GUILESS_MAIN(TestPartner)
#include "test_partner.moc"
