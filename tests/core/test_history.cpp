#include "core/draft/draft.h"
#include "core/duplicate/merge.h"
#include "core/history/history.h"
#include "core/history/value_text.h"
#include "core/search/people_list.h"
#include "core/situation/situation.h"
#include "core/storage/journal_lines.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// The history of records, drafts, desks, and undo beside other desks.
class TestHistory : public QObject
{
    Q_OBJECT

    struct TwoDesks
    {
        QTemporaryDir folder;
        std::unique_ptr<StructureFile> here;
        std::unique_ptr<StructureFile> there;
        Case c;

        TwoDesks()
        {
            const QString path = folder.filePath(QStringLiteral("two.jalons"));
            here = std::move(StructureFile::create(FileAccess(path), identity(), clockOn(today)))
                       .value();
            here->setActor({{}, QStringLiteral("Nadia B.")});
            c = openCase(*here);
            there = std::move(
                StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
                        .value();
            there->setActor({{}, QStringLiteral("Karim T.")});
        }
    };

    template <class Edit> static Result<Changes> edit(StructureFile& file, PersonId id, Edit change)
    {
        const Person shown
            = file.query([&](const Reader& r) { return people::load(r, id); }).value();
        Person typed = shown;
        change(typed);
        return file.perform(
            Operation::UpdatePerson, [&](Work& w) { people::save(w, typed, &shown); });
    }

private slots:
    void theLinesOfAnOperationLieTogether()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        for (int i = 0; i < 5; ++i) {
            perform(*file, Operation::UpdatePerson, [&](Work& w) {
                w.save("person", c.person.value, {{"note", QString::number(i)}});
                return w.save("person", c.person.value, {{"mail", QString::number(i)}});
            });
            QVERIFY(file->undo());
        }
        const auto checked = file->query([](const Reader& r) {
            const auto last = Sql(r).value(u"SELECT max(id) FROM operation"_s).toLongLong();
            for (qint64 operation = 0; operation <= last + 2; ++operation) {
                const history::Lines lines = history::linesOf(r, operation);
                const QString within = u"SELECT count(*) FROM journal WHERE operation_id = ?"
                                       " AND id >= ? AND id < ?"_s;
                const auto all
                    = Sql(r)
                          .value(
                              u"SELECT count(*) FROM journal WHERE operation_id = ?"_s, operation)
                          .toLongLong();
                if (lines.end - lines.first != all
                    || Sql(r).value(within, operation, lines.first, lines.end).toLongLong() != all)
                    return false;
            }
            return last > 10;
        });
        QVERIFY(checked && *checked);
        // Lines that are gone at the beginning, as a later erasure may leave it.
        const auto cut = file->query([](const Reader& r) {
            Sql(r).database().exec(u"DELETE FROM journal WHERE operation_id < 4"_s);
            const auto lines = history::linesOf(r, 5);
            return Sql(r)
                       .value(u"SELECT count(*) FROM journal WHERE id >= ? AND id < ?"_s,
                           lines.first, lines.end)
                       .toInt()
                == Sql(r).value(u"SELECT count(*) FROM journal WHERE operation_id = 5"_s).toInt();
        });
        QVERIFY(cut && *cut);
    }

    void aFieldsHistoryNamesWhoChangedWhatToWhat()
    {
        TwoDesks two;
        QVERIFY(edit(*two.here, two.c.person, [](Person& p) {
            p.phone = QStringLiteral("115");
            p.language = QStringLiteral("arabic");
        }));
        QVERIFY(
            edit(*two.there, two.c.person, [](Person& p) { p.phone = QStringLiteral("3919"); }));
        const Touched person{QStringLiteral("person"), two.c.person.value};
        const auto phones = two.here
                                ->query([&](const Reader& r) {
                                    return history::of(r, {person}, QStringLiteral("phone"), 10);
                                })
                                .value();
        QCOMPARE(phones.size(), size_t(2));
        QCOMPARE(phones[0].author, QStringLiteral("Karim T."));
        QCOMPARE(phones[0].changes.front().before.toString(), QStringLiteral("115"));
        QCOMPARE(phones[0].changes.front().after.toString(), QStringLiteral("3919"));
        QCOMPARE(phones[1].author, QStringLiteral("Nadia B."));
        // What follows from other columns is nobody's doing.
        const auto all
            = two.here->query([&](const Reader& r) { return history::of(r, {person}, {}, 10); })
                  .value();
        for (const HistoryEntry& entry : all)
            for (const ColumnChange& change : entry.changes)
                QVERIFY(change.column != QLatin1String("search_text"));
        const QString words
            = two.here
                  ->query([&](const Reader& r) {
                      return history::valueText(r, two.here->vocabulary(), Language::French, person,
                          QStringLiteral("language"), QStringLiteral("arabic"));
                  })
                  .value();
        QVERIFY(words != QLatin1String("arabic") && !words.isEmpty());
    }

    /// The number of a residence permit is not for whoever passes, in the history neither.
    void theNumberOfAPermitIsMasked()
    {
        const auto file = newFile();
        const Case c = openCase(*file);
        const auto said = [&](SituationFamily family) {
            const SituationId id = perform(*file, Operation::ChangeSituation, [&](Work& work) {
                Situation fact;
                fact.person = c.person;
                fact.family = family;
                fact.kind = family == SituationFamily::Permit ? QStringLiteral("resident_card")
                                                              : QStringLiteral("done");
                fact.number = QStringLiteral("9903123456");
                fact.from = today.addDays(-3);
                return SituationId{work.save("situation", 0,
                    {{"person_id", fact.person}, {"family", fact.family}, {"kind", fact.kind},
                        {"number", fact.number}, {"from_date", fact.from}})};
            });
            return *file->query([&](const Reader& r) {
                return history::valueText(r, file->vocabulary(), Language::French,
                    {QStringLiteral("situation"), id.value}, QStringLiteral("number"),
                    QStringLiteral("9903123456"));
            });
        };
        const QString permit = said(SituationFamily::Permit);
        QVERIFY2(
            !permit.isEmpty() && !permit.contains(QLatin1String("990312")), qPrintable(permit));
        QCOMPARE(said(SituationFamily::HousingRequest), QStringLiteral("9903123456"));
    }

    void anAmountIsSaidInEuros()
    {
        const auto file = newFile();
        const auto said = [&](const char* cents) {
            return *file->query([&](const Reader& r) {
                return history::valueText(r, file->vocabulary(), Language::French,
                    {QStringLiteral("situation"), 1}, QStringLiteral("amount"),
                    QString::fromLatin1(cents));
            });
        };
        QCOMPARE(said("63570"), QStringLiteral("635,70\u00a0€"));
        QCOMPARE(said("123405"), QStringLiteral("1\u202f234,05\u00a0€"));
        QCOMPARE(said("0"), QString());
    }

    void aPersonsHistoryHoldsWhatWasRemoved()
    {
        auto file = newFile();
        Case c = openCase(*file);
        const ActionId action = perform(*file, Operation::SaveAction, [&](Work& w) {
            Action a;
            a.accompaniment = c.accompaniment;
            a.title = QStringLiteral("Écrire à la CAF");
            return actions::save(w, a);
        });
        perform(*file, Operation::RemoveAction, [&](Work& w) {
            actions::remove(w, action);
            return 0;
        });
        const auto lines
            = file->query([&](const Reader& r) {
                      return history::of(r,
                          history::family(r, {{QStringLiteral("person"), c.person.value}}), {}, 50);
                  })
                  .value();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const HistoryEntry& e) {
            return e.kind == RowChange::Removed && e.row.table == QLatin1String("action");
        }));
    }

    void historyReadsItsIndexes()
    {
        auto file = newFile();
        const auto plan = [&](const QString& sql) {
            return *file->query([&](const Reader& r) {
                QString text;
                for (Rows rows = Sql(r).select(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
                     rows.next();)
                    text += rows.query().value(3).toString() + QLatin1Char('\n');
                return text;
            });
        };
        QVERIFY(plan(QStringLiteral("SELECT id FROM journal j WHERE j.concept = 'person' AND"
                                    " j.row_id = 5 ORDER BY j.id DESC LIMIT 10"))
                    .contains(QLatin1String("journal_by_row (concept=? AND row_id=?)")));
        QVERIFY(plan(QStringLiteral("SELECT row_id FROM journal WHERE concept = 'action' AND after"
                                    " IS NULL AND json_extract(before, '$.x') = 1"))
                    .contains(QLatin1String("journal_removal (concept=?)")));
        QVERIFY(plan(QStringLiteral("SELECT id FROM draft WHERE concept = 'person' AND row_id = 1"
                                    " AND owner_id = 0"))
                    .contains(QLatin1String("draft_by_record")));
    }

    void otherDesksChangesComeAsRows()
    {
        TwoDesks two;
        two.here->poll();
        QList<Changes> seen;
        connect(two.here.get(), &StructureFile::changed, this,
            [&](const Changes& changes) { seen.append(changes); });
        QVERIFY(edit(*two.there, two.c.person, [](Person& p) { p.phone = QStringLiteral("115"); }));
        two.here->poll();
        QCOMPARE(seen.size(), 1);
        QVERIFY(!seen.first().everything);
        QCOMPARE(seen.first().tables, QSet<QString>{QStringLiteral("person")});
        QCOMPARE(
            seen.first().rows, (QList<Touched>{{QStringLiteral("person"), two.c.person.value}}));
        // One's own changes do not come back.
        QVERIFY(edit(*two.here, two.c.person, [](Person& p) { p.phone = QStringLiteral("3919"); }));
        seen.clear();
        two.here->poll();
        QVERIFY(seen.isEmpty());
    }

    void namesWrittenAtTwoDesksAreFoundTogether()
    {
        TwoDesks two;
        const auto load = [&] {
            return two.here->query([&](const Reader& r) { return people::load(r, two.c.person); })
                .value();
        };
        const Person shown = load();
        QVERIFY(edit(
            *two.there, two.c.person, [](Person& p) { p.usedName = QStringLiteral("Œuvrard"); }));
        Person typed = shown;
        typed.firstNames = QStringLiteral("Zoé");
        QVERIFY(two.here->perform(
            Operation::UpdatePerson, [&](Work& w) { people::save(w, typed, &shown); }));
        QCOMPARE(load().usedName, QStringLiteral("Œuvrard"));
        QCOMPARE(load().firstNames, QStringLiteral("Zoé"));
        PersonFilter filter;
        filter.search = QStringLiteral("oeuvr zoe");
        QCOMPARE(
            two.here->query([&](const Reader& r) { return people::count(r, filter, 9); }).value(),
            1);

        // Undoing one's own change leaves the other desk's, and the derived columns follow.
        QVERIFY(two.here->undo());
        QCOMPARE(load().usedName, QStringLiteral("Œuvrard"));
        QCOMPARE(load().firstNames, QStringLiteral("Amadou"));
        filter.search = QStringLiteral("oeuvr amad");
        QCOMPARE(
            two.here->query([&](const Reader& r) { return people::count(r, filter, 9); }).value(),
            1);
    }

    void anUndoOverAnothersChangeSaysWhatHasChanged()
    {
        TwoDesks two;
        QVERIFY(edit(*two.here, two.c.person, [](Person& p) { p.phone = QStringLiteral("115"); }));
        QVERIFY(
            edit(*two.there, two.c.person, [](Person& p) { p.phone = QStringLiteral("3919"); }));
        const auto refused = two.here->undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().clashes.value(0).column, QStringLiteral("phone"));
        QCOMPARE(refused.error().clashes.value(0).theirs.toString(), QStringLiteral("3919"));
    }

    void anUndoDoesNotReachIntoWhatAnotherSigned()
    {
        TwoDesks two;
        diagnose(*two.here, two.c);
        makeContract(*two.here, two.c);
        const auto content = [&] {
            return *two.here->query(
                [&](const Reader& r) { return contracts::content(r, two.c.contract); });
        };
        Article article = content().articles.front();
        article.text += QStringLiteral(" Et relu ensemble.");
        QVERIFY(two.here->perform(
            Operation::UpdateContract, [&](Work& w) { contracts::save(w, article); }));
        QVERIFY(two.there->perform(Operation::SignContract,
            [&](Work& w) { contracts::sign(w, two.c.contract, signing()); }));
        const ContractContent asSigned = content();
        const auto refused = two.here->undo();
        QVERIFY(!refused);
        QCOMPARE(refused.error().problems.value(0).kind, ProblemKind::ContractFrozen);
        QVERIFY(content() == asSigned);
    }

    void aNumberIsNeverGivenAgain()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const auto add = [&] {
            return perform(*file, Operation::SaveAction, [&](Work& w) {
                Action action;
                action.accompaniment = c.accompaniment;
                action.title = QStringLiteral("Visiter");
                action.plannedOn = today;
                return actions::save(w, action);
            });
        };
        const auto lines = [&](ActionId id) {
            return *file->query([&](const Reader& r) {
                return history::of(r, {{QStringLiteral("action"), id.value}}, QString(), 10).size();
            });
        };
        const ActionId first = add();
        QVERIFY(
            file->perform(Operation::RemoveAction, [&](Work& w) { actions::remove(w, first); }));
        const ActionId second = add();
        QCOMPARE(lines(second), size_t(1));
        // Taken back, it is gone as well; what comes next is another one.
        QVERIFY(file->undo());
        const ActionId third = add();
        QCOMPARE(lines(third), size_t(1));
        QCOMPARE(lines(second), size_t(2));
    }

    void aClashIsSettledOnceForTheValueSeen()
    {
        TwoDesks two;
        const Person shown
            = two.here->query([&](const Reader& r) { return people::load(r, two.c.person); })
                  .value();
        Person typed = shown;
        typed.phone = QStringLiteral("115");
        const auto write = [&] {
            return two.here->perform(
                Operation::UpdatePerson, [&](Work& w) { people::save(w, typed, &shown); });
        };
        const auto theirs = [&](const QString& phone) {
            QVERIFY(edit(*two.there, two.c.person, [&](Person& p) { p.phone = phone; }));
        };
        theirs(QStringLiteral("3919"));
        const auto clash = write();
        QVERIFY(!clash);
        two.here->settle(clash.error().clashes.first(), true);
        theirs(QStringLiteral("119")); // a third value was never shown: it is asked again
        QVERIFY(!write());
        two.here->settle(write().error().clashes.first(), false);
        QVERIFY(write());
        const Person stored
            = two.here->query([&](const Reader& r) { return people::load(r, two.c.person); })
                  .value();
        QCOMPARE(stored.phone, QStringLiteral("119"));
    }

    void needsAddedAtTwoDesksAreAllKept()
    {
        auto file = newFile();
        Case c = openCase(*file);
        diagnose(*file, c, today, false);
        const auto load = [&] {
            return file
                ->query([&](const Reader& r) {
                    return assessments::entry(r, c.diagnostic, QStringLiteral("housing"));
                })
                .value();
        };
        const DomainEntry shown = load();
        const auto add = [&](const QString& need) {
            DomainEntry mine = shown;
            mine.findings.push_back({{}, FindingKind::Need, need});
            perform(*file, Operation::UpdateDiagnostic,
                [&](Work& w) { return assessments::save(w, mine, &shown); });
        };
        add(QStringLiteral("dormir"));
        add(QStringLiteral("manger"));
        QCOMPARE(load().texts(FindingKind::Need),
            (QStringList{QStringLiteral("qu’on lise les lettres avec moi"),
                QStringLiteral("dormir"), QStringLiteral("manger")}));
        DomainEntry words = shown;
        words.personWords = QStringLiteral("Ici.");
        perform(*file, Operation::UpdateDiagnostic,
            [&](Work& w) { return assessments::save(w, words, &shown); });
        words.personWords = QStringLiteral("Là.");
        const auto clash = file->perform(
            Operation::UpdateDiagnostic, [&](Work& w) { assessments::save(w, words, &shown); });
        QCOMPARE(clash.error().clashes.value(0).column, QStringLiteral("person_words"));
    }

    void aDraftIsLeftToTheNextDeskAndNotJournalled()
    {
        TwoDesks two;
        two.here->join();
        two.there->join();
        two.here->poll();
        QCOMPARE(two.here->others().size(), size_t(1));
        QCOMPARE(two.here->others().front().actor.name, QStringLiteral("Karim T."));
        const QString journalled = dump(*two.here);
        Draft draft;
        draft.table = QStringLiteral("person");
        draft.row = two.c.person.value;
        draft.desk = two.here->desk();
        draft.author = two.here->actor();
        QVERIFY(two.here->note([&](Work& w) { draft.id = drafts::save(w, draft); }));
        QVERIFY(!two.here->undoable() || *two.here->undoable() == Operation::OpenAccompaniment);
        const auto offered = [](const StructureFile& file) {
            return file.query([&](const Reader& r) { return drafts::resumable(r, file.desk()); })
                .value()
                .size();
        };
        QCOMPARE(offered(*two.here), size_t(1));
        QCOMPARE(offered(*two.there), size_t(0)); // the desk is still there
        two.here.reset();
        QCOMPARE(offered(*two.there), size_t(1));
    }

    void aDraftFollowsTheFileThatStays()
    {
        TwoDesks two;
        StructureFile& file = *two.here;
        file.join();
        const PersonId kept = two.c.person;
        const PersonId gone = perform(file, Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("Diara");
            return people::save(w, p);
        });
        const auto type = [&](const char* table, qint64 row, qint64 owner) {
            Draft draft;
            draft.table = QLatin1String(table);
            draft.row = row;
            draft.owner = owner;
            draft.person = gone;
            draft.desk = file.desk();
            draft.fields = {{draft.table, row, QStringLiteral("note"), {}, QStringLiteral("zq")}};
            QVERIFY(file.note([&](Work& w) { drafts::save(w, draft); }));
        };
        type("person", gone.value, 0);
        type("note", 0, gone.value);
        type("situation", -3, gone.value);
        const auto of = [&](const char* table, qint64 row, qint64 owner) {
            return *file.query([&](const Reader& r) {
                return drafts::of(r, {QLatin1String(table), row, owner}, file.desk());
            });
        };
        QVERIFY(!of("person", kept.value, 0));
        MergeOrder order;
        order.kept = kept;
        order.gone = gone;
        order.result = *file.query([&](const Reader& r) { return people::load(r, kept); });
        QVERIFY(
            file.perform(Operation::MergePeople, [&](Work& w) { duplicates::merge(w, order); }));
        const auto all
            = *file.query([&](const Reader& r) { return drafts::resumable(r, file.desk()); });
        QCOMPARE(all.size(), size_t(3));
        for (const Draft& draft : all)
            QCOMPARE(draft.person, kept);
        QCOMPARE(of("person", kept.value, 0)->fields.front().row, kept.value);
        QCOMPARE(of("note", 0, kept.value)->owner, kept.value);
        QVERIFY(of("situation", -3, kept.value));
        QVERIFY(!of("situation", -2, kept.value));
        // The merge can be taken back, whatever was typed and stored meanwhile.
        QVERIFY(file.note([&](Work& w) { drafts::remove(w, of("note", 0, kept.value)->id); }));
        QVERIFY(file.undo());
        QVERIFY(!of("person", kept.value, 0));
        QVERIFY(of("person", gone.value, 0));
    }

    void aDeskThatDiedIsForgotten()
    {
        TwoDesks two;
        QVERIFY(two.there->note([](Work& w) {
            w.save("desk", 0,
                {{"host", QSysInfo::machineHostName()}, {"boot", QStringLiteral("another")},
                    {"pid", 1}, {"since", QStringLiteral("2026-03-10T08:00:00")}});
        }));
        two.here->join();
        QVERIFY(two.here->others().empty());
        QCOMPARE(two.here->query([](const Reader& r) { return desks::all(r); }).value().size(),
            size_t(1));
    }

    void aBusyFileIsWaitedForOnceAndWrittenWhenFree()
    {
        TwoDesks two;
        QElapsedTimer clock;
        {
            Database other(FileAccess(two.here->path()), OpenMode::ReadWrite);
            Transaction held(other);
            const auto refused
                = edit(*two.here, two.c.person, [](Person& p) { p.phone = QStringLiteral("115"); });
            QCOMPARE(refused.error().kind, ErrorKind::Busy);
            clock.start();
            QCOMPARE(
                edit(*two.here, two.c.person, [](Person& p) { p.phone = QStringLiteral("115"); })
                    .error()
                    .kind,
                ErrorKind::Busy);
            QVERIFY(clock.elapsed() < 2000);
        }
        QVERIFY(edit(*two.here, two.c.person, [](Person& p) { p.phone = QStringLiteral("115"); }));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
