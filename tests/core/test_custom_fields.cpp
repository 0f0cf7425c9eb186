#include "core/field/custom_field.h"
#include "tests/core/fixture.h"
#include "tests/core/own_field.h"

using namespace jalons;
using namespace jalons::testing;

/// The structure's own fields and words: values kept whatever becomes of their definition.
class TestCustomFields : public QObject
{
    Q_OBJECT

    static CustomField define(StructureFile& file, const QString& label, FieldKind kind,
        const QStringList& choices = {}, FieldOwner owner = FieldOwner::Person)
    {
        return perform(file, Operation::UpdateCustomFields,
            [&](Work& work) { return ownField(work, label, kind, choices, owner); });
    }
    static CustomValues values(StructureFile& file, PersonId person)
    {
        return *file.query([&](const Reader& r) {
            return customFields::values(r, FieldOwner::Person, person.value);
        });
    }
    static Result<Changes> fill(StructureFile& file, PersonId person, const CustomValues& values,
        const CustomValues* shown = nullptr)
    {
        return file.perform(Operation::FillCustomFields, [&](Work& work) {
            customFields::saveValues(work, FieldOwner::Person, person.value, values, shown);
        });
    }

private slots:
    void whatIsTypedIsReadByItsKind_data()
    {
        QTest::addColumn<FieldKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, FieldKind kind, const char* typed, const char* stored,
                             const char* read) {
            QTest::newRow(name) << kind << QString::fromUtf8(typed) << QString::fromUtf8(stored)
                                << QString::fromUtf8(read);
        };
        row("nothing", FieldKind::Number, "  ", "", "");
        row("comma", FieldKind::Number, "1 234,50", "1234.5", "1\u202f234,5");
        row("point", FieldKind::Number, "-3.25", "-3.25", "-3,25");
        row("year is no amount", FieldKind::Number, "42", "42", "42");
        row("day", FieldKind::Date, "5/6/24", "2024-06-05", "05/06/2024");
        row("yes", FieldKind::YesNo, "OUI", "1", "oui");
        row("no", FieldKind::YesNo, "n", "0", "non");
        row("text", FieldKind::Text, " à revoir ", "à revoir", "à revoir");
    }
    void whatIsTypedIsReadByItsKind()
    {
        QFETCH(FieldKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(QString, read);
        CustomField field;
        field.kind = kind;
        const FieldReading reading = readField(field, typed, today);
        QVERIFY(!reading.problem);
        QCOMPARE(reading.value, stored);
        QCOMPARE(fieldText(field, stored), read);
        // What is read is typed back without loss.
        QCOMPARE(readField(field, read, today).value, stored);
    }

    void whatIsNoAnswerIsRefusedInItsKind()
    {
        CustomField field;
        const auto kind = [&](FieldKind of, const QString& typed) {
            field.kind = of;
            return readField(field, typed, today).problem.value_or(Problem{}).kind;
        };
        QCOMPARE(kind(FieldKind::Number, QStringLiteral("douze")), ProblemKind::NotANumber);
        QCOMPARE(kind(FieldKind::Number, QStringLiteral("1e999")), ProblemKind::NotANumber);
        QCOMPARE(kind(FieldKind::YesNo, QStringLiteral("peut-être")), ProblemKind::NotYesNo);
        QCOMPARE(kind(FieldKind::Date, QStringLiteral("29/02/2023")), ProblemKind::NotADate);
        QCOMPARE(kind(FieldKind::Choice, QStringLiteral("C")), ProblemKind::UnknownTerm);
        QCOMPARE(kind(FieldKind::Text, QString(2001, u'a')), ProblemKind::TooLong);
        QVERIFY(!readField({}, QString(2000, u'a'), today).problem);
    }

    void severalChoicesAreReadByTheirLabels()
    {
        auto file = newFile();
        const CustomField field = define(*file, QStringLiteral("Suivi par"), FieldKind::Choices,
            {QStringLiteral("PMI"), QStringLiteral("CMP"), QStringLiteral("Éducateur de rue")});
        const FieldReading reading
            = readField(field, QStringLiteral("educateur de rue; PMI"), today);
        QVERIFY(!reading.problem);
        QCOMPARE(fieldText(field, reading.value), QStringLiteral("Éducateur de rue ; PMI"));
    }

    void aRetiredChoiceAndARenamedOneKeepTheirValues()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        CustomField field = define(*file, QStringLiteral("Permis"), FieldKind::Choice,
            {QStringLiteral("aucun"), QStringLiteral("B")});
        const QString b = readField(field, QStringLiteral("B"), today).value;
        QVERIFY(fill(*file, c.person, {{field.id, b}}));
        field.choices[1].label = QStringLiteral("Permis B");
        field.choices[1].active = false;
        field.active = false;
        perform(*file, Operation::UpdateCustomFields,
            [&](Work& work) { return customFields::save(work, field); });
        const CustomField now
            = *file->query([&](const Reader& r) { return customFields::load(r, field.id); });
        QCOMPARE(
            fieldText(now, values(*file, c.person).value(field.id)), QStringLiteral("Permis B"));
        const auto proposed = file->query(
            [](const Reader& r) { return customFields::list(r, FieldOwner::Person); });
        QVERIFY(proposed->empty());
    }

    void aKindStaysOnceSomebodyAnswered()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        CustomField field = define(*file, QStringLiteral("Pointure"), FieldKind::Text);
        field.kind = FieldKind::Number; // nobody answered yet
        QVERIFY(refusal(*file, [&](Work& work) { customFields::save(work, field); }).isEmpty());
        QVERIFY(fill(*file, c.person, {{field.id, QStringLiteral("42")}}));
        field.kind = FieldKind::Date;
        QCOMPARE(refusal(*file, [&](Work& work) { customFields::save(work, field); }),
            QList{ProblemKind::StillUsed});
        CustomField same;
        same.label = QStringLiteral("POINTURE");
        QCOMPARE(refusal(*file, [&](Work& work) { customFields::save(work, same); }),
            QList{ProblemKind::AlreadyUsed});
        same.owner = FieldOwner::Accompaniment; // elsewhere it is another field
        QVERIFY(refusal(*file, [&](Work& work) { customFields::save(work, same); }).isEmpty());
    }

    void twoDesksFillDifferentFieldsAndClashOnTheSame()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const CustomField first = define(*file, QStringLiteral("Un"), FieldKind::Text);
        const CustomField second = define(*file, QStringLiteral("Deux"), FieldKind::Text);
        const CustomValues shown;
        QVERIFY(fill(*file, c.person, {{first.id, QStringLiteral("a")}}, &shown));
        QVERIFY(fill(*file, c.person, {{second.id, QStringLiteral("b")}}, &shown));
        QCOMPARE(values(*file, c.person).size(), 2);
        const auto clash = fill(*file, c.person, {{first.id, QStringLiteral("c")}}, &shown);
        QVERIFY(!clash);
        QCOMPARE(clash.error().kind, ErrorKind::Conflict);
        QCOMPARE(clash.error().clashes.value(0).theirs.toString(), QStringLiteral("a"));
        QCOMPARE(values(*file, c.person).value(first.id), QStringLiteral("a"));
    }

    void emptyingIsUndone()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const CustomField field = define(*file, QStringLiteral("Note"), FieldKind::Text);
        const CustomValues filled{{field.id, QStringLiteral("x")}};
        QVERIFY(fill(*file, c.person, filled));
        QVERIFY(fill(*file, c.person, {{field.id, QString()}}, &filled));
        QVERIFY(values(*file, c.person).isEmpty());
        QVERIFY(file->undo());
        QCOMPARE(values(*file, c.person), filled);
    }

    void aWordJoinsAnOpenListOnce()
    {
        auto file = newFile();
        const QString list = QStringLiteral("origin");
        const auto add = [&](const QString& word) {
            return perform(*file, Operation::AddTerm,
                [&](Work& work) { return terms::add(work, list, word); });
        };
        const QString code = add(QStringLiteral("Équipe de rue"));
        QCOMPARE(add(QStringLiteral("equipe de RUE")), code);
        QCOMPARE(file->vocabulary().label(list, code), QStringLiteral("Équipe de rue"));
        // Words without a Latin letter have a code all the same, each its own.
        QVERIFY(add(QStringLiteral("فريق")) != add(QStringLiteral("مكتب")));

        Term term = *file->vocabulary().term(list, code);
        term.active = false;
        perform(*file, Operation::UpdateVocabulary, [&](Work& work) {
            terms::save(work, list, term);
            return 0;
        });
        const auto proposed = file->vocabulary().terms(list);
        QVERIFY(std::none_of(
            proposed.begin(), proposed.end(), [&](const Term& one) { return one.code == code; }));
        QCOMPARE(file->vocabulary().label(list, code), QStringLiteral("Équipe de rue"));
        // Asked for again, it is proposed again under the same code.
        QCOMPARE(add(QStringLiteral("Équipe de rue")), code);
        QVERIFY(file->vocabulary().term(list, code)->active);
    }

    void aLabelStandsOnceForEachOwner()
    {
        auto file = newFile();
        const CustomField shoe = define(*file, QStringLiteral("Pointure"), FieldKind::Number);
        const auto named = [&](const char* label, FieldOwner owner, CustomFieldId id = {}) {
            return refusal(*file, [&](Work& work) {
                CustomField other;
                other.id = id;
                other.label = QString::fromUtf8(label);
                other.owner = owner;
                other.kind = FieldKind::Number;
                customFields::save(work, other);
            });
        };
        QCOMPARE(named("Pointure", FieldOwner::Person), QList{ProblemKind::AlreadyUsed});
        QCOMPARE(named("pointûre", FieldOwner::Person), QList{ProblemKind::AlreadyUsed});
        QCOMPARE(named("POINTURE", FieldOwner::Person, shoe.id), QList<ProblemKind>());
        QCOMPARE(named("Pointure", FieldOwner::Accompaniment), QList<ProblemKind>());
        QCOMPARE(named("Pointures", FieldOwner::Person), QList<ProblemKind>());
    }

    void neitherKindNorOwnerChangesUnderAnAnswer()
    {
        auto file = newFile();
        const PersonId person = openCase(*file).person;
        const CustomField field = define(*file, QStringLiteral("Badge"), FieldKind::Text);
        const auto turned = [&](FieldKind kind, FieldOwner owner) {
            return refusal(*file, [&](Work& work) {
                CustomField other = customFields::load(work, field.id);
                other.kind = kind;
                other.owner = owner;
                customFields::save(work, other);
            });
        };
        QCOMPARE(turned(FieldKind::Number, FieldOwner::Person), QList<ProblemKind>());
        QCOMPARE(turned(FieldKind::Text, FieldOwner::Person), QList<ProblemKind>());
        QVERIFY(fill(*file, person, {{field.id, QStringLiteral("oui")}}));
        QCOMPARE(turned(FieldKind::Number, FieldOwner::Person), QList{ProblemKind::StillUsed});
        QCOMPARE(turned(FieldKind::Text, FieldOwner::Accompaniment), QList{ProblemKind::StillUsed});
        QCOMPARE(turned(FieldKind::Text, FieldOwner::Person), QList<ProblemKind>());
    }

    /// What a form showed, what the file holds, what is typed: nobody's answer goes unseen.
    void anAnswerChangedMeanwhileIsAClash_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("clash");
        const auto row = [](const char* shown, const char* now, const char* typed, bool clash) {
            QTest::addRow("%s %s %s", shown, now, typed)
                << QString::fromLatin1(shown) << QString::fromLatin1(now)
                << QString::fromLatin1(typed) << clash;
        };
        row("a", "a", "b", false);
        row("a", "a", "", false);
        row("", "", "b", false);
        row("a", "b", "c", true);
        row("a", "b", "", true);
        row("a", "", "c", true);
        row("", "b", "c", true);
        row("a", "b", "b", false);
        row("a", "b", "a", false); // left as it was shown
    }
    void anAnswerChangedMeanwhileIsAClash()
    {
        QFETCH(QString, shown);
        QFETCH(QString, now);
        QFETCH(QString, typed);
        QFETCH(bool, clash);
        auto file = newFile();
        const PersonId person = openCase(*file).person;
        const CustomField field = define(*file, QStringLiteral("Badge"), FieldKind::Text);
        fill(*file, person, {{field.id, now}});
        const CustomValues base{{field.id, shown}};
        const auto done = fill(*file, person, {{field.id, typed}}, &base);
        QCOMPARE(!done && done.error().kind == ErrorKind::Conflict, clash);
        QCOMPARE(done.ok(), !clash);
        QCOMPARE(values(*file, person).value(field.id), clash || typed == shown ? now : typed);
    }

    void aRetiredWordIsProposedAgainAndCodesStayApart()
    {
        auto file = newFile();
        const QString list = QStringLiteral("origin");
        const auto add = [&](const char* label) {
            return perform(*file, Operation::AddTerm,
                [&](Work& work) { return terms::add(work, list, QString::fromUtf8(label)); });
        };
        const QString bus = add("Le bus");
        const auto isProposed = [&](const QString& code) {
            const auto all = file->vocabulary().terms(list);
            return std::any_of(
                all.begin(), all.end(), [&](const Term& term) { return term.code == code; });
        };
        QVERIFY(isProposed(bus));
        perform(*file, Operation::UpdateVocabulary, [&](Work& work) {
            Term term = *file->vocabulary().term(list, bus);
            term.active = false;
            terms::save(work, list, term);
            return 0;
        });
        QVERIFY(!isProposed(bus));
        QCOMPARE(add("LE BÛS"), bus);
        QVERIFY(isProposed(bus));
        // Two words with the same letters have a code each.
        const QString plus = add("Le bus +");
        QVERIFY(plus != bus);
        QVERIFY(isProposed(bus) && isProposed(plus));
        QCOMPARE(file->vocabulary().label(list, bus), QStringLiteral("Le bus"));
        QCOMPARE(file->vocabulary().label(list, plus), QStringLiteral("Le bus +"));
        perform(*file, Operation::UpdateVocabulary, [&](Work& work) {
            terms::define(work, QStringLiteral("housing"), 2,
                {QStringLiteral("je dors ailleurs"), QStringLiteral("hébergé chez un tiers")});
            return 0;
        });
        QCOMPARE(file->vocabulary().level(QStringLiteral("housing"), 2, true),
            QStringLiteral("je dors ailleurs"));
        QCOMPARE(file->vocabulary().level(QStringLiteral("housing"), 2, false),
            QStringLiteral("hébergé chez un tiers"));
    }

    void theOrderOfAListIsTheStructures()
    {
        auto file = newFile();
        const QString list = QStringLiteral("trade");
        QStringList codes;
        for (const Term& term : file->vocabulary().terms(list))
            codes.prepend(term.code);
        perform(*file, Operation::UpdateVocabulary, [&](Work& work) {
            terms::reorder(work, list, codes);
            return 0;
        });
        QStringList now;
        for (const Term& term : file->vocabulary().terms(list))
            now.append(term.code);
        QCOMPARE(now, codes);
    }
};

QTEST_GUILESS_MAIN(TestCustomFields)
#include "test_custom_fields.moc"
