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

/// « Mesure de protection : curatelle renforcée, mandataire UDAF 62, décision du 3 mars 2025. »
QString measureWords(const std::optional<Situation>& measure, const Labels& labels)
{
    if (!measure)
        return {};
    QStringList words{labels.inSentence("protection_measure", measure->kind)};
    if (!measure->representative.trimmed().isEmpty())
        words << QStringLiteral("exercée par ") + measure->representative.trimmed();
    if (measure->decidedOn.isValid())
        words << QStringLiteral("décision du ") + frenchDate(measure->decidedOn);
    if (!measure->court.trimmed().isEmpty())
        words << measure->court.trimmed();
    return words.join(QStringLiteral(", "));
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
    QString mandate = course.mandateAuthority.trimmed();
    if (!mandate.isEmpty()) {
        mandate = QStringLiteral("Accompagnement décidé par %1").arg(mandate);
        if (course.mandateDecidedOn.isValid())
            mandate += QStringLiteral(", décision du ") + frenchDate(course.mandateDecidedOn);
        if (!course.mandateScope.trimmed().isEmpty())
            mandate += QStringLiteral("\u00a0: ") + oneLine(course.mandateScope.trimmed());
        mandate += u'.';
    }
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
        {QStringLiteral("person_birth_words"), birthWords(person)},
        {QStringLiteral("measures"), measure},
        {QStringLiteral("representative_line"),
            measure.isEmpty() ? QString()
                              : QStringLiteral("mesure de protection\u00a0: %1,").arg(measure)},
        {QStringLiteral("children_line"),
            children.isEmpty()
                ? QString()
                : QStringLiteral("avec qui vivent ses enfants\u00a0: %1,").arg(children)},
        {QStringLiteral("mandate_line"), mandate},
    };
}

QString withParties(QString text, const Parties& parties)
{
    const Structure& structure = parties.structure;
    const Person& person = parties.person;
    QString house = QStringLiteral("{{structure_name}}, {{structure_kind}}");
    if (!structure.finess.isEmpty())
        house += QStringLiteral(" (FINESS\u00a0{{finess}})");
    house += QStringLiteral(", {{structure_address}}");
    if (!structure.manager.isEmpty()) {
        QString manager = QStringLiteral("{{manager}}");
        if (!structure.managerForm.isEmpty())
            manager += QStringLiteral(", {{manager_form}}");
        manager += QStringLiteral(", dont le siège est {{manager_seat}}");
        if (!structure.managerSiren.isEmpty())
            manager += QStringLiteral(" (SIREN\u00a0{{manager_siren}})");
        house = manager + QStringLiteral(", qui gère l’établissement ") + house;
    }
    house += QStringLiteral(", téléphone\u00a0: {{structure_phone}}, courriel\u00a0: "
                            "{{structure_mail}}, que représente {{representative_name}}, "
                            "{{representative_role}}");
    if (!structure.representativePower.isEmpty())
        house += QStringLiteral(", {{representative_power}}");
    QString identity = QStringLiteral("{{person_legal_name}}");
    if (!usedNameBeside(person).isEmpty())
        identity += QStringLiteral(", nom d’usage {{person_used_name}}");
    identity += person.birthDate.isKnown()
        ? QStringLiteral(", {{person_birth_words}}")
        : QStringLiteral(
            ", date de naissance\u00a0: {{person_birth_date}}, lieu de naissance\u00a0: "
            "{{person_birth_place}}");
    identity += QStringLiteral(", adresse\u00a0: {{person_address}}");
    text.replace(QLatin1String("{{structure_party}}"), house);
    text.replace(QLatin1String("{{person_identity}}"), identity);
    return text;
}

} // namespace jalons
