#include "core/documents/contract_parties.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/contract/who_signs.h"
#include "core/documents/labels.h"
#include "core/household/household.h"
#include "core/situation/situation.h"
#include "core/storage/work.h"

namespace jalons {

namespace {

/// « curatelle renforcée, exercée par UDAF 62, décision du 3 mars 2025 ».
QString measureWords(const std::optional<Situation>& measure, const Labels& labels)
{
    if (!measure)
        return {};
    QStringList words{labels.inSentence("protection_measure", measure->kind)};
    if (const QString name = measure->representative.trimmed(); !name.isEmpty())
        words << labels.say("contract.measure.by", {{"name", name}});
    if (measure->decidedOn.isValid())
        words << labels.say("contract.measure.decided", {{"date", frenchDate(measure->decidedOn)}});
    if (!measure->court.trimmed().isEmpty())
        words << measure->court.trimmed();
    return words.join(QStringLiteral(", "));
}

QString mandateWords(const Accompaniment& course, const Labels& labels)
{
    const QString authority = course.mandateAuthority.trimmed();
    if (authority.isEmpty())
        return {};
    const QString scope = oneLine(course.mandateScope.trimmed());
    const bool isDated = course.mandateDecidedOn.isValid();
    const char* key = scope.isEmpty() ? (isDated ? "contract.mandate.decided" : "contract.mandate")
        : isDated                     ? "contract.mandate.decided_asks"
                                      : "contract.mandate.asks";
    return labels.say(key,
        {{"authority", authority}, {"date", frenchDate(course.mandateDecidedOn)},
            {"scope", scope}});
}

/// « Awa Diarra (2015), Ibrahim Diarra (2019) »: those who live there on the day it begins.
QString childrenWords(const Reader& reader, PersonId person, QDate day)
{
    QStringList names;
    for (const HouseholdMember& one : households::childrenOf(reader, person, day)) {
        if (!one.membership.atHome)
            continue;
        const Person child = people::load(reader, one.membership.person);
        const QString name = inLatin(child, child.firstNames + u' ' + child.lastName());
        names << (child.birthDate.isKnown()
                ? QStringLiteral("%1 (%2)").arg(name).arg(child.birthDate.year())
                : name);
    }
    return names.join(QStringLiteral(", "));
}

/// Of nobody: a sheet is looked at without anybody's file.
Person madeUpPerson()
{
    Person somebody;
    somebody.civility = QStringLiteral("ms");
    somebody.gender = QStringLiteral("woman");
    somebody.firstNames = QStringLiteral("Camille");
    somebody.birthName = QStringLiteral("Exemple");
    somebody.birthDate = PartialDate::of(1990, 5, 17);
    somebody.birthPlace = QStringLiteral("Arras");
    somebody.address = QStringLiteral("1 rue de l’Exemple, 62000 Arras");
    return somebody;
}

} // namespace

Parties Parties::of(const Reader& reader, const Contract& contract)
{
    Parties parties;
    parties.structure = structures::load(reader);
    if (!contract.accompaniment.isValid()) {
        parties.person = madeUpPerson();
        return parties;
    }
    parties.accompaniment = accompaniments::load(reader, contract.accompaniment);
    parties.person = people::load(reader, parties.accompaniment.person);
    return parties;
}

Parties Parties::of(const Reader& reader, PersonId person)
{
    Parties parties;
    parties.structure = structures::load(reader);
    if (!person.isValid()) {
        parties.person = madeUpPerson();
        return parties;
    }
    parties.person = people::load(reader, person);
    if (const AccompanimentId course = accompaniments::current(reader, person); course.isValid())
        parties.accompaniment = accompaniments::load(reader, course);
    return parties;
}

QHash<QString, QString> partyValues(const Reader& reader,
    const std::optional<Situation>& protection, QDate day, const Parties& parties,
    const Labels& labels)
{
    const auto& [structure, course, person] = parties;
    const QString measure = measureWords(protection, labels);
    const QString children = childrenWords(reader, person.id, day);
    return {
        {QStringLiteral("structure_name"), structure.name},
        {QStringLiteral("structure_kind"), labels.of("structure_kind", structure.kind)},
        {QStringLiteral("structure_address"), addressLine(structure)},
        {QStringLiteral("structure_phone"), structure.phone},
        {QStringLiteral("structure_mail"), structure.mail},
        {QStringLiteral("representative_name"), structure.representativeName},
        {QStringLiteral("representative_role"), structure.representativeRole},
        {QStringLiteral("signature_town"), signatureTown(structure)},
        {QStringLiteral("person_full_name"), labels.civilName(person)},
        {QStringLiteral("person_civility"), labels.civility(person)},
        {QStringLiteral("person_birth_date"), frenchPartial(person.birthDate)},
        {QStringLiteral("person_birth_place"), person.birthPlace},
        {QStringLiteral("person_address"), oneLine(person.address)},
        {QStringLiteral("manager"), structure.manager},
        {QStringLiteral("manager_form"), structure.managerForm},
        {QStringLiteral("manager_seat"), oneLine(structure.managerSeat)},
        {QStringLiteral("manager_siren"), structure.managerSiren},
        {QStringLiteral("finess"), structure.finess},
        {QStringLiteral("siret"), structure.siret},
        {QStringLiteral("representative_power"), structure.representativePower},
        {QStringLiteral("person_legal_name"), labels.legalName(person)},
        {QStringLiteral("person_used_name"), usedNameBeside(person)},
        {QStringLiteral("person_birth_words"), birthWords(labels.sentences(), person)},
        {QStringLiteral("measures"), measure},
        {QStringLiteral("representative_line"),
            measure.isEmpty() ? QString() : labels.say("contract.measure", {{"measure", measure}})},
        {QStringLiteral("children_line"),
            children.isEmpty() ? QString()
                               : labels.say("contract.children", {{"names", children}})},
        {QStringLiteral("mandate_line"), mandateWords(course, labels)},
    };
}

QString withParties(QString text, const Parties& parties, const Sentences& sentences)
{
    // Patterns stand in patterns: what is not filled here is filled by whoever prints it.
    const Structure& structure = parties.structure;
    const Person& person = parties.person;
    QString house = sentences.pattern(
        structure.finess.isEmpty() ? "contract.party.house" : "contract.party.house_with_finess");
    if (!structure.manager.isEmpty()) {
        const bool hasForm = !structure.managerForm.isEmpty();
        const char* manager = structure.managerSiren.isEmpty()
            ? (hasForm ? "contract.party.manager_with_form" : "contract.party.manager")
            : hasForm ? "contract.party.manager_with_both"
                      : "contract.party.manager_with_siren";
        house = sentences.text("contract.party.managed",
            {{"managing_body", sentences.pattern(manager)}, {"house", house}});
    }
    house = sentences.text(structure.representativePower.isEmpty()
            ? "contract.party.structure"
            : "contract.party.structure_with_power",
        {{"house", house}});
    const QString name = sentences.pattern(
        usedNameBeside(person).isEmpty() ? "contract.party.name" : "contract.party.name_with_used");
    const QString identity
        = sentences.text(person.birthDate.isKnown() ? "contract.party.person"
                                                    : "contract.party.person_without_birth",
            {{"name", name}});
    text.replace(QLatin1String("{{structure_party}}"), house);
    text.replace(QLatin1String("{{person_identity}}"), identity);
    return text;
}

} // namespace jalons
