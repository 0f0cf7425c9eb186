#include "core/documents/paper_document.h"
#include "core/listing/listing.h"
#include "core/paper/paper_placeholders.h"
#include "core/paper/paper_wording.h"
#include "core/signing/papers.h"
#include "guest_case.h"
#include "sheet.h"

using namespace jalons;
using namespace jalons::testing;

/// The structure's own words on its papers: which are in use on a day, what they may hold, what is
/// printed of them, and that a paper that was given keeps what it says.
class TestPaperWordings : public QObject
{
    Q_OBJECT

    static constexpr PaperKind kind = PaperKind::HandingReceipt;

    static PaperWordingId begun(StructureFile& file, QDate from, PaperKind of = kind)
    {
        return perform(file, Operation::PrepareWording, [&](Work& work) {
            PaperWording wording
                = paperWordings::load(work, paperWordings::startFromOurs(work, of));
            wording.from = from;
            wording.title = QStringLiteral("Reçu du %1").arg(from.toString(Qt::ISODate));
            return paperWordings::save(work, wording);
        });
    }

    static void write(
        StructureFile& file, PaperWordingId id, const std::function<void(PaperWording&)>& change)
    {
        edit(file, [&](Work& work) {
            PaperWording wording = paperWordings::load(work, id);
            change(wording);
            paperWordings::save(work, wording);
        });
    }

    static QString titleOn(const StructureFile& file, QDate day, PaperKind of = kind)
    {
        return file.query([&](const Reader& r) { return paperWordings::inUse(r, of, day).title; })
            .valueOr({});
    }

    static Document document(const StructureFile& file, PersonId person, PaperKind of = kind)
    {
        return file
            .query([&](const Reader& r) {
                return papers::sheetOf(r, papers::proposed(r, person, of));
            })
            .valueOr({});
    }

    static PaperId given(StructureFile& file, PersonId person, PaperKind of = kind)
    {
        return perform(file, Operation::GivePaper,
            [&](Work& work) { return papers::give(work, papers::proposed(work, person, of)); });
    }

    static Problems slips(PaperKind of, const std::function<void(PaperWording&)>& change)
    {
        PaperWording wording = ourWording(of);
        change(wording);
        return problems(wording);
    }

private slots:
    /// Copying ours changes nothing of what is printed, and breaks no rule of the structures.
    void aCopyOfOursPrintsTheSame()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        for (const auto& [of, code] : codes<PaperKind>) {
            const Document before = document(*file, g.person, of);
            QCOMPARE(problems(ourWording(of)), Problems());
            perform(*file, Operation::PrepareWording, [of = of](Work& work) {
                PaperWording wording
                    = paperWordings::load(work, paperWordings::startFromOurs(work, of));
                wording.from = today;
                return paperWordings::save(work, wording);
            });
            QVERIFY2(document(*file, g.person, of) == before, code);
        }
    }

    void oursAreInUseUntilTheDayOfAVersion()
    {
        auto file = newFile();
        const QString ours = paperText(kind).title;
        QCOMPARE(titleOn(*file, today), ours);
        begun(*file, today.addDays(10));
        begun(*file, today.addDays(-20));
        perform(*file, Operation::PrepareWording,
            [](Work& work) { return paperWordings::startFromOurs(work, kind); });
        QCOMPARE(titleOn(*file, today.addDays(-21)), ours);
        QCOMPARE(titleOn(*file, today.addDays(-20)), QStringLiteral("Reçu du 2026-02-18"));
        QCOMPARE(titleOn(*file, today.addDays(9)), QStringLiteral("Reçu du 2026-02-18"));
        QCOMPARE(titleOn(*file, today.addDays(10)), QStringLiteral("Reçu du 2026-03-20"));
        QCOMPARE(
            titleOn(*file, today, PaperKind::Inventory), paperText(PaperKind::Inventory).title);
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         PaperWording same = ourWording(kind);
                         same.from = today.addDays(10);
                         paperWordings::save(work, same);
                     }),
            QList{ProblemKind::AlreadyUsed});
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         PaperWording other = ourWording(PaperKind::Inventory);
                         other.from = today.addDays(10);
                         paperWordings::save(work, other);
                     }),
            QList<ProblemKind>());
        const auto found
            = *file->query([](const Reader& r) { return paperWordings::overview(r, kind); });
        QCOMPARE(found.inUseFrom, today.addDays(-20));
        QCOMPARE(found.nextFrom, today.addDays(10));
        QVERIFY(found.isPrepared);
    }

    void whatTheStructureWritesIsPrinted()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const PaperWordingId id = begun(*file, today);
        write(*file, id, [](PaperWording& w) {
            w.title = QStringLiteral("Remise à {{ person_full_name }}");
            w.intro = QStringLiteral("{{ person_identity }} reçoit, de {{giver}} :");
            w.rows = QStringLiteral("Livret de {{structure_name}}\n\nPlan du quartier");
            w.body = QStringLiteral("Avant tout titre.\n# Chez {{structure_name}}\n\n- une **clé** "
                                    ";\n- un badge.\n{{measures}}{{representative_line}}\n"
                                    "{{mandate_line}}\nAutre : {{by_hand_wide}}");
        });
        const Document made = document(*file, g.person);
        QCOMPARE(asRead(made.title), QStringLiteral("Remise à Madame Awa Keita"));
        const Sheet read(made);
        QCOMPARE(read.tables.value(QStringLiteral("Document")),
            (QList<QStringList>{
                {QStringLiteral("Livret de Les Trois Tilleuls"), QString(), QString(), QString()},
                {asRead(plainText(blank())), QString(), QString(), QString()},
                {QStringLiteral("Plan du quartier"), QString(), QString(), QString()}}));
        QVERIFY2(read.text.contains(QStringLiteral("Awa DIARRA, nom d’usage KEITA, née")),
            qPrintable(read.text));
        QVERIFY(read.text.contains(QStringLiteral("reçoit, de Hélène Vasseur, directrice :")));
        QVERIFY(!read.text.contains(QStringLiteral("Charte des droits")));
        QVERIFY(!read.text.contains(QStringLiteral("n’engage à rien")));
        QVERIFY(!read.text.contains(QStringLiteral("{{")) && !read.text.contains(u'#'));

        const Group* titled = nullptr;
        std::vector<Block> around;
        for (const Block& block : made.blocks)
            if (const auto* group = std::get_if<Group>(&block))
                titled = group;
            else
                around.push_back(block);
        QVERIFY(titled);
        QCOMPARE(
            std::get<Heading>(titled->blocks[0]).text, QStringLiteral("Chez Les Trois Tilleuls"));
        const auto& list = std::get<Bullets>(titled->blocks[1]);
        QCOMPARE(list.items.size(), 2UL);
        QCOMPARE(list.items[0][1], (Span{.text = QStringLiteral("clé"), .bold = true}));
        // What the blank is for stands before it.
        const Spans& last = std::get<Paragraph>(titled->blocks.back()).spans;
        QVERIFY(asRead(last.front().text).startsWith(QStringLiteral("Autre :")));
        QVERIFY(last.back().blank && last.back().blankWidth > 2 * usualBlank);
        QCOMPARE(std::count_if(around.begin(), around.end(),
                     [](const Block& block) {
                         const auto* one = std::get_if<Paragraph>(&block);
                         return one && plainText(one->spans) == QStringLiteral("Avant tout titre.");
                     }),
            1);
    }

    /// What the file adds of its own, and the titles of columns, are nobody's to write.
    void factsAndColumnsStayOurs()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        edit(*file, [&](Work& work) {
            Person person = people::load(work, g.person);
            person.designatedName = QStringLiteral("Fanta Koné");
            people::save(work, person);
        });
        write(*file, begun(*file, today, PaperKind::TrustedDesignation),
            [](PaperWording& w) { w.body = w.intro = QStringLiteral("Autrement dit."); });
        const Sheet read(document(*file, g.person, PaperKind::TrustedDesignation));
        QCOMPARE(read.facts.value(QStringLiteral("Nom et prénom")),
            QStringList{QStringLiteral("Fanta Koné")});
        QVERIFY(!read.text.contains(QStringLiteral("sans limite de durée")));
        QVERIFY(read.tables.isEmpty());
        QCOMPARE(read.signing().size(), 4);
    }

    void aPaperThatWasGivenKeepsItsWords()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        const PaperWordingId id = begun(*file, today.addDays(-3));
        const auto isUsed = [&](PaperWordingId of) {
            return *file->query([&](const Reader& r) { return paperWordings::isUsed(r, of); });
        };
        given(*file, g.person, PaperKind::TrustedNotice); // of another kind
        QVERIFY(!isUsed(id));
        const PaperId paper = given(*file, g.person);
        QVERIFY(isUsed(id));
        const auto kept = [&] {
            return *file->query([&](const Reader& r) { return papers::sheetOf(r, paper); });
        };
        const Document before = kept();
        QCOMPARE(before.title, QStringLiteral("Reçu du 2026-03-07"));
        write(*file, id, [](PaperWording& w) {
            w.title = QStringLiteral("Tout autre");
            w.rows = QStringLiteral("Rien");
        });
        QVERIFY(kept() == before);
        QCOMPARE(document(*file, g.person).title, QStringLiteral("Tout autre"));

        // Its day does not move any more, and it stays.
        for (const QDate day : {QDate(), today.addDays(-4), today.addDays(1)})
            QCOMPARE(refusal(*file,
                         [&](Work& work) {
                             PaperWording wording = paperWordings::load(work, id);
                             wording.from = day;
                             paperWordings::save(work, wording);
                         }),
                QList{ProblemKind::StillUsed});
        const auto removal = [&](PaperWordingId of) {
            return refusal(*file, [&](Work& work) { paperWordings::remove(work, of); });
        };
        QCOMPARE(removal(id), QList{ProblemKind::StillUsed});
        // Those of the days before and after, and of another kind, nobody was given.
        const PaperWordingId earlier = begun(*file, today.addDays(-30));
        const PaperWordingId later = begun(*file, today.addDays(1));
        const PaperWordingId other = begun(*file, today, PaperKind::Inventory);
        const PaperWordingId prepared = perform(*file, Operation::PrepareWording,
            [&](Work& work) { return paperWordings::startFrom(work, id); });
        for (const PaperWordingId of : {earlier, later, other, prepared}) {
            QVERIFY(!isUsed(of));
            QCOMPARE(removal(of), QList<ProblemKind>());
        }
        QCOMPARE(titleOn(*file, today), QStringLiteral("Tout autre"));
    }

    void aVersionIsBegunFromAnotherAndUndone()
    {
        auto file = newFile();
        const PaperWordingId id = begun(*file, today);
        write(*file, id, [](PaperWording& w) { w.body = QStringLiteral("Le nôtre."); });
        const QString before = dump(*file);
        const PaperWordingId copy = perform(*file, Operation::PrepareWording,
            [&](Work& work) { return paperWordings::startFrom(work, id); });
        const auto all
            = *file->query([](const Reader& r) { return paperWordings::versions(r, kind); });
        QCOMPARE(all.size(), 2UL);
        QCOMPARE(all.front().id, copy);
        QVERIFY(!all.front().from.isValid());
        QCOMPARE(all.front().body, QStringLiteral("Le nôtre."));
        QCOMPARE(all.front().title, QStringLiteral("Reçu du 2026-03-10"));
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
        perform(*file, Operation::RemoveWording, [&](Work& work) {
            paperWordings::remove(work, id);
            return 0;
        });
        QCOMPARE(titleOn(*file, today), paperText(kind).title);
        QVERIFY(file->undo());
        QCOMPARE(dump(*file), before);
    }

    void aSlipIsNamedAtItsField()
    {
        const auto unknown = [](const char* field, const char* written) {
            return Problem{
                QLatin1String(field), ProblemKind::UnknownPlaceholder, {QLatin1String(written)}};
        };
        // A word of contracts, of which a paper knows nothing.
        QCOMPARE(slips(kind,
                     [](PaperWording& w) {
                         w.title = QStringLiteral("Du {{start_date}}, {{person_identity}}");
                         w.intro = QStringLiteral("{{refusal_line}} {{person_identity}}");
                         w.rows = QStringLiteral("Livret\nClé {{lodgin}}");
                         w.body = QStringLiteral(
                             "# À {{by_hand}}\n{{by_hand}} {{giver\n# À {{by_hand}}");
                     }),
            (Problems{unknown("title", "{{start_date}}"), unknown("title", "{{person_identity}}"),
                unknown("intro", "{{refusal_line}}"), unknown("rows", "{{lodgin}}"),
                unknown("body", "{{by_hand}}"), unknown("body", "{{giver")}));
        QCOMPARE(slips(kind,
                     [](PaperWording& w) {
                         w.title = QStringLiteral(" ");
                         w.rows = QStringLiteral("\n");
                     }),
            (Problems{{QStringLiteral("title"), ProblemKind::Required, {}},
                {QStringLiteral("rows"), ProblemKind::Required, {}}}));
        // Without a table there is no row to be named; an introduction and a text may be missing.
        QCOMPARE(slips(PaperKind::DataNotice,
                     [](PaperWording& w) {
                         w.rows.clear();
                         w.intro.clear();
                         w.body.clear();
                     }),
            Problems());
        auto file = newFile();
        QCOMPARE(refusal(*file,
                     [](Work& work) {
                         PaperWording wording = ourWording(kind);
                         wording.intro = QStringLiteral("{{nobody}}");
                         paperWordings::save(work, wording);
                     }),
            QList{ProblemKind::UnknownPlaceholder});
    }

    /// The list names what papers fill, and all of it.
    void theListIsWhatPapersFill()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        QSet<QString> filled{QStringLiteral("structure_party"), QStringLiteral("person_identity")};
        QSet<QString> listed;
        for (const Placeholder& one : paperPlaceholders()) {
            QVERIFY2(!listed.contains(one.code), qPrintable(one.code));
            QVERIFY(!one.french.isEmpty() && !one.english.isEmpty() && one.french != one.english);
            listed.insert(one.code);
        }
        for (const auto& [of, code] : codes<PaperKind>) {
            const auto values = *file->query([&, of = of](const Reader& r) {
                return paperValues(r, papers::proposed(r, g.person, of));
            });
            QCOMPARE(QSet<QString>(values.keyBegin(), values.keyEnd()) + filled, listed);
            // None of them is printed as it is written, for somebody or for nobody.
            PaperWording all = ourWording(of);
            all.intro.clear();
            for (const Placeholder& one : paperPlaceholders()) {
                all.intro += QStringLiteral("<%1>\n").arg(one.written());
                if (one.inTitles)
                    all.title += one.written();
            }
            QCOMPARE(problems(all), Problems());
            for (const PersonId person : {g.person, PersonId()}) {
                const Document made = file->query([&, of = of](const Reader& r) {
                                              return paperSample(r, of, textOf(all), person);
                                          })
                                          ->document;
                QVERIFY2(!plainText(made).contains(QStringLiteral("{{")), code);
                QVERIFY2(!made.title.contains(QStringLiteral("{{")), code);
            }
        }
    }

    void aPaperIsLookedAtForNobodyAndForSomebody()
    {
        auto file = newFile();
        const Guest g = guest(*file);
        begun(*file, today);
        const QString before = dump(*file);
        const auto sample = [&](PersonId person) {
            return *file->query(
                [&](const Reader& r) { return paperSample(r, kind, paperText(kind), person); });
        };
        const QString nobody = asRead(plainText(sample({}).document));
        QVERIFY2(nobody.contains(QStringLiteral("Camille EXEMPLE, née le 17 mai 1990")),
            qPrintable(nobody));
        QVERIFY(!nobody.contains(QStringLiteral("DIARRA")));
        const Document somebody = sample(g.person).document;
        QVERIFY(plainText(somebody).contains(QStringLiteral("DIARRA")));
        QVERIFY(!plainText(somebody).contains(QStringLiteral("EXEMPLE")));
        QCOMPARE(somebody.title, paperText(kind).title); // of what is looked at, not of today's
        QCOMPARE(dump(*file), before);
    }

    void isListed()
    {
        auto file = newFile();
        const PaperWordingId id = begun(*file, QDate(2026, 1, 7));
        QList<QStringList> lines;
        QVERIFY(file->query([&](const Reader& r) {
            list(r, Listing::Wordings, [&](const QStringList& line) { lines << line; });
            return 0;
        }));
        QCOMPARE(columns(Listing::Wordings),
            (QStringList{QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("from"),
                QStringLiteral("title")}));
        QCOMPARE(lines,
            (QList<QStringList>{{QString::number(id.value), QStringLiteral("handing_receipt"),
                QStringLiteral("2026-01-07"), QStringLiteral("Reçu du 2026-01-07")}}));
    }
};

QTEST_GUILESS_MAIN(TestPaperWordings)
#include "test_paper_wordings.moc"
