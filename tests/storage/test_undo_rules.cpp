#include "core/check/check.h"
#include "core/field/custom_field.h"
#include "core/stay/stay.h"
#include "core/vocabulary/vocabulary.h"
#include "tests/storage/undo_case.h"

using namespace jalons;
using namespace jalons::testing;

/// What an undo would put back and a rule forbids is said in the words of that rule, and older
/// steps can be reached.
class TestUndoRules : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void whatWasAttachedSinceIsNamed()
    {
        const QString path = freshIn(m_folder, "attached.jalons");
        auto here = opened(path);
        auto there = opened(path);
        const Case c = openCase(*here);
        QVERIFY(here->perform(Operation::UpdateVocabulary, [](Work& work) {
            terms::add(work, QStringLiteral("action_nature"), QStringLiteral("Jardiner"));
        }));
        const NoteId note = write(*there, c.person, QStringLiteral("venu ce matin"));
        const QString before = everythingIn(*here, true);
        QVERIFY(here->undo()); // the word
        const auto refused = here->undo();
        QCOMPARE(whyNot(refused), ProblemKind::Attached);
        QCOMPARE(refused.error().problems.first().args, QStringList{QStringLiteral("note")});
        // It is still there to be undone, once nothing is attached to it any more.
        QCOMPARE(here->undoable(), std::optional(Operation::OpenAccompaniment));
        QVERIFY(
            there->perform(Operation::RemoveNote, [&](Work& work) { notes::remove(work, note); }));
        QVERIFY(here->undo());
        QVERIFY(!here->undoable());
        QVERIFY(here->redo());
        QVERIFY(here->redo());
        QCOMPARE(everythingIn(*here, true).size() < before.size(), true); // but for the note
    }

    void theWordsOfEachRule()
    {
        auto file = newFile();
        Case c = openCase(*file);
        const auto set = [&](const char* column, const QVariant& value) {
            return file->perform(Operation::UpdateAccompaniment, [&](Work& work) {
                work.save("accompaniment", c.accompaniment.value, {{QLatin1String(column), value}});
                accompaniments::refresh(work, c.accompaniment);
            });
        };
        // The opening moved back, then an end before the first opening: passed over, the end makes
        // the first opening impossible.
        QVERIFY(set("opened_on", QStringLiteral("2026-01-05")));
        QVERIFY(set("closed_on", QStringLiteral("2026-02-01")));
        file->passOverUndo();
        QCOMPARE(whyNot(file->undo()), ProblemKind::EndBeforeStart);
        file->passOverUndo();
        QCOMPARE(file->undo().error().kind, ErrorKind::Conflict); // it was changed since
        file->passOverUndo();
        QVERIFY(!file->undoable());

        // A word that is used.
        c = openCase(*file);
        QString code;
        QVERIFY(file->perform(Operation::AddTerm, [&](Work& work) {
            code = terms::add(work, QStringLiteral("origin"), QStringLiteral("Le bus"));
        }));
        QVERIFY(set("origin", code));
        file->passOverUndo();
        const auto used = file->undo();
        QCOMPARE(whyNot(used), ProblemKind::Attached);
        QCOMPARE(used.error().problems.first().args, QStringList{QStringLiteral("accompaniment")});

        // A choice that was given as an answer; a field that was answered.
        CustomFieldId field;
        QVERIFY(file->perform(Operation::UpdateCustomFields, [&](Work& work) {
            CustomField made;
            made.label = QStringLiteral("Lettre");
            made.kind = FieldKind::Choices;
            made.choices = {{{}, QStringLiteral("a"), true}};
            field = customFields::save(work, made);
        }));
        QVERIFY(file->perform(Operation::UpdateCustomFields, [&](Work& work) {
            CustomField more = customFields::load(work, field);
            more.choices.push_back({{}, QStringLiteral("b"), true});
            customFields::save(work, more);
        }));
        QVERIFY(file->perform(Operation::FillCustomFields, [&](Work& work) {
            const CustomField whole = customFields::load(work, field);
            customFields::saveValues(work, FieldOwner::Person, c.person.value,
                {{field, storedChoices(FieldKind::Choices, {whole.choices.back().id})}}, nullptr);
        }));
        file->passOverUndo();
        QCOMPARE(whyNot(file->undo()), ProblemKind::Attached);
        file->passOverUndo();
        QCOMPARE(whyNot(file->undo()), ProblemKind::Attached); // the field has an answer
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
    }

    /// What an undo puts back stands by the rules of its record, whatever was done since.
    void anAnswerWhoseChoiceWasRemovedStaysAway()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        CustomFieldId field;
        QVERIFY(file->perform(Operation::UpdateCustomFields, [&](Work& work) {
            CustomField made;
            made.label = QStringLiteral("Quartier");
            made.kind = FieldKind::Choice;
            made.choices = {{{}, QStringLiteral("Nord"), true}, {{}, QStringLiteral("Sud"), true}};
            field = customFields::save(work, made);
        }));
        const CustomField made
            = *file->query([&](const Reader& r) { return customFields::load(r, field); });
        const auto answer = [&](const QString& stored) {
            return file->perform(Operation::FillCustomFields, [&](Work& work) {
                customFields::saveValues(
                    work, FieldOwner::Person, c.person.value, {{field, stored}}, nullptr);
            });
        };
        QVERIFY(answer(storedChoices(FieldKind::Choice, {made.choices[0].id})));
        QVERIFY(answer(storedChoices(FieldKind::Choice, {made.choices[1].id})));
        QVERIFY(file->perform(Operation::UpdateCustomFields,
            [&](Work& work) { work.remove("custom_choice", made.choices[0].id.value); }));
        file->passOverUndo();
        QCOMPARE(whyNot(file->undo()), ProblemKind::ParentGone);
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
    }

    void bedsAreNotCountedTwice()
    {
        auto file = newFile();
        Lodging flat;
        flat.kind = LodgingKind::Flat;
        flat.label = QStringLiteral("Appartement 3");
        flat.capacity = 2;
        const auto save = [&](Lodging& lodging) {
            return file->perform(Operation::SavePlace,
                [&](Work& work) { lodging.id = lodgings::save(work, lodging); });
        };
        QVERIFY(save(flat));
        flat.capacity = 0;
        QVERIFY(save(flat));
        Lodging room;
        room.kind = LodgingKind::Room;
        room.label = QStringLiteral("Chambre 31");
        room.parent = flat.id;
        room.capacity = 1;
        QVERIFY(save(room));
        file->passOverUndo();
        QCOMPARE(whyNot(file->undo()), ProblemKind::CapacityTwice);
    }

    void aSignatureIsPassedOver()
    {
        auto file = newFile();
        for (const Step& step : journey())
            QVERIFY(file->perform(step.operation, step.edit));
        QVERIFY(!file->undoable());
        QCOMPARE(file->lastStep(), std::optional(Operation::SignContract));
        QCOMPARE(file->undo().error().kind, ErrorKind::NotUndoable);
        file->passOverUndo();
        QVERIFY(file->undo()); // the action that was removed
        QVERIFY(file->undo()); // and made
        QCOMPARE(file->undoable(), std::optional(Operation::PrepareContract));
        QCOMPARE(whyNot(file->undo()), ProblemKind::ContractFrozen);
        file->passOverUndo();
        QCOMPARE(file->undoable(), std::optional(Operation::CompleteAssessment));
        QVERIFY(file->query([](const Reader& r) { return check(r); })->isSound());
        QVERIFY(journalMismatch(*file).isEmpty());
    }

    void aPlaceThatIsTakenIsSaid()
    {
        const QString path = freshIn(m_folder, "taken.jalons");
        auto here = opened(path);
        auto there = opened(path);
        const Case c = openCase(*here);
        CustomFieldId field;
        QVERIFY(here->perform(Operation::UpdateCustomFields, [&](Work& work) {
            CustomField made;
            made.label = QStringLiteral("Surnom");
            field = customFields::save(work, made);
        }));
        const auto answer = [&](StructureFile& desk, const QString& text) {
            return desk.perform(Operation::FillCustomFields, [&](Work& work) {
                customFields::saveValues(
                    work, FieldOwner::Person, c.person.value, {{field, text}}, nullptr);
            });
        };
        QVERIFY(answer(*here, QStringLiteral("Momo")));
        QVERIFY(answer(*here, {}));
        QVERIFY(answer(*there, QStringLiteral("Mo")));
        const auto refused = here->undo();
        QCOMPARE(whyNot(refused), ProblemKind::PlaceTaken);
        QCOMPARE(
            refused.error().problems.first().args, QStringList{QStringLiteral("custom_value")});
    }
};

QTEST_GUILESS_MAIN(TestUndoRules)
#include "test_undo_rules.moc"
