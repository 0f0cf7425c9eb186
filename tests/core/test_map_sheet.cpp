#include "core/documents/map_document.h"
#include "core/documents/wheel_document.h"
#include "core/map/map_drawing.h"
#include "core/signing/completion.h"
#include "core/storage/sql.h"
#include "fixture.h"
#include "sheet.h"

#include <QRandomGenerator>
#include <set>

using namespace jalons;
using namespace jalons::testing;

/// The map of difficulties and the wheel on paper: where boxes stand, what is said in words, what
/// is kept of a day.
class TestMapSheet : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    Case m_case;
    AssessmentId m_diagnostic;

    void say(
        const char* domain, const QStringList& difficulties, int person = 0, int professional = 0)
    {
        perform(*m_file, Operation::UpdateDiagnostic, [&](Work& work) {
            DomainEntry e = assessments::entry(work, m_diagnostic, QString::fromLatin1(domain));
            e.status = EntryStatus::Open;
            e.personLevel = person;
            e.professionalLevel = professional;
            for (const QString& text : difficulties)
                e.findings.push_back({{}, FindingKind::Difficulty, text});
            return assessments::save(work, e);
        });
    }
    FactorId named(const QString& text) const
    {
        const auto all
            = m_file->query([&](const Reader& r) { return factors::of(r, m_case.accompaniment); });
        for (const Factor& one : *all)
            if (one.text == text)
                return one.id;
        return {};
    }
    void link(const QString& from, const QString& to, LinkKind kind, LinkView view, Sureness sure)
    {
        perform(*m_file, Operation::UpdateMap, [&](Work& work) {
            return maps::save(work, {{}, named(from), named(to), kind, view, sure});
        });
    }
    Sheet sheet(LinkView voice = LinkView::Both) const
    {
        const Result<Document> document = m_file->query([&](const Reader& r) {
            return mapDocument(r, m_case.accompaniment, voice, QDate(2024, 3, 9));
        });
        return Sheet(*document);
    }
    Result<Changes> complete(QDate day)
    {
        return m_file->perform(Operation::CompleteAssessment, [&](Work& work) {
            assessments::complete(work, m_diagnostic, day, QStringLiteral("sa sœur"));
        });
    }
    std::vector<AssessmentVersion> kept() const
    {
        const auto found = m_file->query(
            [&](const Reader& r) { return assessments::keptMaps(r, m_case.accompaniment); });
        return *found;
    }

private slots:
    void init()
    {
        m_file = newFile(today);
        m_case = openCase(*m_file, today.addDays(-90));
        m_diagnostic = perform(*m_file, Operation::StartDiagnostic, [&](Work& work) {
            Assessment a;
            a.accompaniment = m_case.accompaniment;
            a.startedOn = today.addDays(-80);
            return assessments::save(work, a);
        });
    }

    /// Whatever the map: each once, no two in a cell, every link an arrow but those between sheets.
    void boxesStandApartOnEverySheet()
    {
        QRandomGenerator random(20260412);
        for (int round = 0; round < 60; ++round) {
            DifficultyMap map;
            const int count = round < 2 ? 40 : random.bounded(1, round % 7 == 0 ? 210 : 60);
            for (int i = 0; i < count; ++i) {
                Factor factor;
                factor.id = {i + 1};
                factor.kind = i % 5 == 0 ? FindingKind::Strength : FindingKind::Difficulty;
                factor.text = QString::number(i + 1);
                map.factors.push_back(factor);
            }
            // One that all others come of; none at all; some.
            const int links = round == 0 ? count - 1 : random.bounded(0, 2 * count);
            for (int i = 0; i < links; ++i) {
                const int from = round == 0 ? 1 : random.bounded(1, count + 1);
                const int to = round == 0 ? i + 2 : random.bounded(1, count + 1);
                if (from != to)
                    map.links.push_back({{i + 1}, {from}, {to}});
            }
            const std::vector<MapDrawing> sheets = drawings(map, levers(map));
            if (count <= 40)
                QCOMPARE(sheets.size(), std::size_t(1));
            else
                QVERIFY(sheets.size() > 1);
            QStringList texts;
            std::set<std::pair<QString, QString>> arrows;
            for (const MapDrawing& sheet : sheets) {
                std::set<std::pair<int, int>> cells;
                for (const MapBox& box : sheet.boxes) {
                    texts.append(box.text);
                    cells.insert({box.cell.x(), box.cell.y()});
                    QVERIFY(box.cell.x() >= 0 && box.cell.x() < MapDrawing::columns);
                    QVERIFY(box.cell.y() >= 0 && box.cell.y() < MapDrawing::mostRows);
                    QCOMPARE(box.isStrength, (box.text.toInt() - 1) % 5 == 0);
                }
                QCOMPARE(cells.size(), sheet.boxes.size());
                for (const MapArrow& arrow : sheet.arrows)
                    arrows.insert({sheet.boxes[std::size_t(arrow.from)].text,
                        sheet.boxes[std::size_t(arrow.to)].text});
            }
            QCOMPARE(texts.size(), count);
            QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), count);
            for (const FactorLink& link : map.links) {
                const std::pair ends{
                    QString::number(link.from.value), QString::number(link.to.value)};
                const bool together
                    = std::any_of(sheets.begin(), sheets.end(), [&](const MapDrawing& sheet) {
                          const auto has = [&](const QString& text) {
                              return std::any_of(sheet.boxes.begin(), sheet.boxes.end(),
                                  [&](const MapBox& box) { return box.text == text; });
                          };
                          return has(ends.first) && has(ends.second);
                      });
                QCOMPARE(arrows.contains(ends), together);
            }
        }
        QVERIFY(drawings({}, {}).empty());
    }

    void causesStandAtTheLeftAndLoopsAreMarked()
    {
        DifficultyMap map;
        for (const char* text : {"dettes", "insomnie", "retards", "seul"}) {
            Factor factor;
            factor.id = {qint64(map.factors.size()) + 1};
            factor.text = QString::fromLatin1(text);
            map.factors.push_back(factor);
        }
        map.links = {{{1}, {1}, {2}},
            {{2}, {2}, {3}, LinkKind::Worsens, LinkView::Both, Sureness::Supposed},
            {{3}, {3}, {2}}};
        const MapDrawing sheet = drawings(map, levers(map)).front();
        QVERIFY(sheet.boxes[0].cell.x() < sheet.boxes[1].cell.x());
        QVERIFY(sheet.boxes[0].cell.x() < sheet.boxes[2].cell.x());
        QVERIFY(sheet.boxes[3].cell.y() > sheet.boxes[1].cell.y()); // alone: below
        QCOMPARE(sheet.boxes[0].isLooped, false);
        QCOMPARE(sheet.boxes[1].isLooped, true);
        QCOMPARE(sheet.boxes[2].isLooped, true);
        QCOMPARE(sheet.arrows[1], (MapArrow{1, 2, LinkKind::Worsens, Sureness::Supposed}));
    }

    void everythingIsAlsoSaidInWords()
    {
        QCOMPARE(sheet().tables.size(), 0);
        QVERIFY(sheet().text.contains(QStringLiteral("Rien n’est encore posé sur la carte.")));
        const QString longWords = QStringLiteral(
            "peur de recevoir chez soi depuis que la porte a été forcée deux fois");
        say("budget", {QStringLiteral("dettes"), longWords});
        say("health", {QStringLiteral("insomnie"), QStringLiteral("fatigue")});
        link(QStringLiteral("dettes"), QStringLiteral("insomnie"), LinkKind::LeadsTo,
            LinkView::Person, Sureness::Likely);
        link(QStringLiteral("insomnie"), QStringLiteral("fatigue"), LinkKind::Worsens,
            LinkView::Professional, Sureness::Supposed);
        const Sheet all = sheet();
        QCOMPARE(all.facts[QStringLiteral("Telle qu’elle était le")],
            QStringList{QStringLiteral("9 mars 2024")});
        QCOMPARE(all.facts[QStringLiteral("Personne accompagnée")],
            QStringList{QStringLiteral("Amadou Diarra")});
        QCOMPARE(all.tables[QStringLiteral("Lien")],
            (QList<QStringList>{{QStringLiteral("dettes → entraîne → insomnie"),
                                    QStringLiteral("la personne"), QStringLiteral("probable")},
                {QStringLiteral("insomnie → aggrave → fatigue"), QStringLiteral("le professionnel"),
                    QStringLiteral("supposé")}}));
        QVERIFY(all.text.contains(
            QStringLiteral("dettes – Sur la carte, rien d’autre ne mène à : insomnie, fatigue.")));
        QCOMPARE(all.facts[QStringLiteral("Difficultés")], QStringList{longWords}); // no link does
        QVERIFY(!all.text.contains(QStringLiteral("boucle passe")));
        QVERIFY(!all.facts.contains(QStringLiteral("Liens retenus")));
        // Whose links count is said, and the others are not there.
        const Sheet person = sheet(LinkView::Person);
        QCOMPARE(person.facts[QStringLiteral("Liens retenus")],
            QStringList{QStringLiteral("la personne")});
        QCOMPARE(person.tables[QStringLiteral("Lien")].size(), 1);
        QVERIFY(!person.text.contains(QStringLiteral("aggrave → fatigue")));
        link(QStringLiteral("insomnie"), QStringLiteral("dettes"), LinkKind::LeadsTo,
            LinkView::Both, Sureness::Sure);
        QVERIFY(sheet().text.contains(QStringLiteral("La boucle passe par là.")));
    }

    /// Above forty, those without a link leave the sheet to the others, and are said in words.
    void whatNoLinkJoinsLeavesRoom()
    {
        QStringList many;
        for (int i = 1; i <= 38; ++i)
            many.append(QStringLiteral("souci %1").arg(i));
        say("budget", many);
        say("health", {QStringLiteral("insomnie"), QStringLiteral("fatigue")});
        link(QStringLiteral("insomnie"), QStringLiteral("fatigue"), LinkKind::LeadsTo,
            LinkView::Both, Sureness::Sure);
        const auto boxes = [&] {
            const Result<Document> document = m_file->query([&](const Reader& r) {
                return mapDocument(r, m_case.accompaniment, LinkView::Both, today);
            });
            QList<std::size_t> counts;
            for (const Block& block : document->blocks)
                if (const auto* map = std::get_if<MapBlock>(&block))
                    counts.append(map->map.boxes.size());
            return counts;
        };
        QCOMPARE(boxes(), QList<std::size_t>{40});
        QVERIFY(!sheet().facts.contains(QStringLiteral("Difficultés")));
        say("health",
            {QStringLiteral("insomnie"), QStringLiteral("fatigue"), QStringLiteral("un de plus")});
        QCOMPARE(boxes(), QList<std::size_t>{2});
        many.append(QStringLiteral("un de plus"));
        QCOMPARE(sheet().facts[QStringLiteral("Difficultés")].front().split(QStringLiteral(" ; ")),
            many);
    }

    /// What was drawn on the day of a diagnostic stays, whatever is drawn afterwards.
    void theMapOfADayIsKept()
    {
        say("budget", {QStringLiteral("dettes")});
        say("health", {QStringLiteral("insomnie"), QStringLiteral("fatigue")});
        QVERIFY(complete(today.addDays(-60)));
        QVERIFY(kept().empty()); // nothing was linked
        const auto reopen = [&] {
            return m_file->perform(Operation::ReopenAssessment,
                [&](Work& work) { assessments::reopen(work, m_diagnostic); });
        };
        QVERIFY(reopen());
        link(QStringLiteral("dettes"), QStringLiteral("insomnie"), LinkKind::LeadsTo,
            LinkView::Both, Sureness::Sure);
        QVERIFY(complete(today.addDays(-60)));
        QCOMPARE(kept().size(), std::size_t(1)); // the map alone has changed
        QCOMPARE(kept()[0].version, 2);
        link(QStringLiteral("insomnie"), QStringLiteral("fatigue"), LinkKind::LeadsTo,
            LinkView::Both, Sureness::Sure);
        const auto text = [&](std::size_t index) {
            const AssessmentVersionId id = kept()[index].id;
            const Result<Document> document = m_file->query([&](const Reader& r) {
                return assessments::mapOf(r, assessments::loadVersion(r, id));
            });
            return asRead(plainText(*document) + document->standing);
        };
        QVERIFY(text(0).contains(QStringLiteral("dettes → entraîne → insomnie")));
        QVERIFY(!text(0).contains(QStringLiteral("insomnie → entraîne → fatigue")));
        QVERIFY(text(0).contains(QStringLiteral("Version 2")));
        QVERIFY(reopen());
        QVERIFY(complete(today.addDays(-60)));
        QCOMPARE(kept().size(), std::size_t(2));
        QVERIFY(reopen());
        QVERIFY(complete(today.addDays(-60))); // nothing has changed: no other version
        QCOMPARE(kept().size(), std::size_t(2));
        QVERIFY(text(0).contains(QStringLiteral("insomnie → entraîne → fatigue")));
        const Result<Document> now = m_file->query(
            [&](const Reader& r) { return assessments::mapOf(r, m_case.accompaniment); });
        QVERIFY(now->standing.isEmpty());
        QVERIFY(now->trace.contains(QStringLiteral("imprimé le")));
    }

    void theWheelPrintsEachVoiceApart()
    {
        const auto wheel = [&] {
            const Result<Document> document = m_file->query(
                [&](const Reader& r) { return assessments::wheelOf(r, m_diagnostic); });
            return Sheet(*document);
        };
        say("housing", {}, 2, 4);
        say("health", {}, 3, 0);
        QVERIFY(wheel().text.contains(QStringLiteral("Moins de trois domaines")));
        QVERIFY(wheel().wheel.axes.empty());
        say("budget", {}, 1, 5);
        const Sheet sheet = wheel();
        QCOMPARE(sheet.wheel.axes.size(), std::size_t(3));
        for (const WheelAxis& axis : sheet.wheel.axes)
            QVERIFY2(axis.colour.startsWith(u'#'), qPrintable(axis.label)); // prints in colour
        const QList<QStringList> rows = sheet.tables[QStringLiteral("Domaine")];
        QCOMPARE(rows.size(), 3);
        QVERIFY(
            rows.contains({QStringLiteral("Logement"), QStringLiteral("2"), QStringLiteral("4")}));
        QVERIFY(rows.contains({QStringLiteral("Santé"), QStringLiteral("3"), QStringLiteral("–")}));
        // No figure that is neither voice's: 3 between 2 and 4, nor a sum.
        for (const QStringList& row : rows)
            QCOMPARE(row.size(), 3);
        QVERIFY(!sheet.text.contains(QStringLiteral("moyenne")));
        QVERIFY(!sheet.text.contains(QLatin1Char('%')));
    }
};

QTEST_GUILESS_MAIN(TestMapSheet)
#include "test_map_sheet.moc"
