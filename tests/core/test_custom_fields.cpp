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
