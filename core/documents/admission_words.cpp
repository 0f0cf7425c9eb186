#include "core/documents/admission_words.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/documents/contract_parties.h"
#include "core/documents/labels.h"
#include "core/documents/stay_words.h"
#include "core/participation/participation.h"
#include "core/stay/admission.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons {

namespace {

/// « Chambre 12, 4 rue des Lilas, 62300 Lens »: where they stay in that admission.
QString lodgingWords(const Reader& reader, AdmissionId admission, PersonId person, QDate day)
{
    LodgingId place;
    for (const Stay& stay : stays::ofAdmission(reader, admission))
        if (stay.person == person && (!place.isValid() || stay.from <= day))
            place = stay.lodging;
    if (!place.isValid())
        return {};
    const auto tree = lodgings::tree(reader);
    const auto node = std::find_if(
        tree.begin(), tree.end(), [&](const LodgingNode& one) { return one.lodging.id == place; });
    if (node == tree.end())
        return {};
    QString words = node->path;
    if (!node->address.trimmed().isEmpty())
        words += QStringLiteral(", ") + oneLine(node->address.trimmed());
    return words;
}

/// Only what was done: what is not known yet is not claimed.
QString socialAidLine(
    const AdmissionFacts& facts, const Admission& admission, const Labels& labels, QDate today)
{
    if (!admission.socialAid)
        return QStringLiteral(
            "Ce séjour n’a pas fait l’objet d’une demande d’admission à l’aide sociale.");
    const AnswerState state = answerState(facts, today);
    if (state == AnswerState::AcceptedShort)
        return QStringLiteral("Pour un séjour de cinq jours au plus, l’admission à l’aide sociale "
                              "est réputée acquise (article L. 111-3-1 du code de l’action sociale "
                              "et des familles).");
    if (!admission.transmittedOn.isValid())
        return {};
    QString line = QStringLiteral("La demande d’admission à l’aide sociale a été transmise au "
                                  "préfet le %1")
                       .arg(frenchDate(admission.transmittedOn));
    if (!admission.transmittedBy.isEmpty())
        line += QStringLiteral(" (%1)").arg(
            labels.inSentence("transmission_means", admission.transmittedBy));
    if (admission.receivedOn.isValid())
        line += QStringLiteral(" et reçue le %1").arg(frenchDate(admission.receivedOn));
    line += u'.';
    if (state == AnswerState::Accepted)
        line += QStringLiteral(" Elle a été acceptée%1.")
                    .arg(admission.answeredOn.isValid()
                            ? QStringLiteral(" le ") + frenchDate(admission.answeredOn)
                            : QString());
    else if (state == AnswerState::Refused)
        line += QStringLiteral(" Elle a été refusée%1.")
                    .arg(admission.answeredOn.isValid()
                            ? QStringLiteral(" le ") + frenchDate(admission.answeredOn)
                            : QString());
    else
        line += QStringLiteral(" Sans réponse dans le mois qui suit la réception de la demande "
                               "complète par le préfet, elle est réputée acceptée (article "
                               "L. 111-3-1 du code de l’action sociale et des familles).");
    return line;
}

/// The same for somebody who reads it tonight.
QString shortSocialAidLine(const AdmissionFacts& facts, const Admission& admission, QDate today)
{
    if (!admission.socialAid)
        return {};
    if (answerState(facts, today) == AnswerState::AcceptedShort)
        return QStringLiteral(
            "Pour cinq jours au plus, l’aide sociale à l’hébergement est réputée acquise.");
    return admission.transmittedOn.isValid()
        ? QStringLiteral("L’aide sociale à l’hébergement est demandée au préfet (demande envoyée "
                         "le %1).")
              .arg(frenchDate(admission.transmittedOn))
        : QStringLiteral("L’aide sociale à l’hébergement va être demandée au préfet.");
}

QString shortParticipationLine(const Reader& reader, PersonId person, QDate day)
{
    const ParticipationId decided = participations::inForce(reader, person, day);
    return decided.isValid()
        ? QStringLiteral("Vous payez %1 par mois\u00a0; la fiche de calcul est jointe.")
              .arg(participations::load(reader, decided).amount.inEuros())
        : QStringLiteral("Ce que vous payez est fixé selon un barème du préfet et vos "
                         "ressources\u00a0; la fiche de calcul vous est remise.");
}

QString participationLine(const Reader& reader, PersonId person, QDate day)
{
    const QString basis
        = QStringLiteral("La participation aux frais est fixée par le préfet selon un barème "
                         "national (article R. 345-7 du code de l’action sociale et des familles)"
                         "\u00a0: elle n’est jamais un loyer. ");
    const ParticipationId decided = participations::inForce(reader, person, day);
    if (!decided.isValid())
        return basis
            + QStringLiteral(
                "Le montant est fixé par une décision séparée, remise avec sa fiche de calcul.");
    const Participation one = participations::load(reader, decided);
    const PrefectDecision decision
        = one.decision.isValid() ? prefectDecisions::load(reader, one.decision) : PrefectDecision();
    return basis
        + QStringLiteral("Elle est de %1 par mois, au taux de %2 fixé par la décision du préfet "
                         "n°\u00a0%3 du %4\u00a0; la fiche de calcul est jointe.")
              .arg(one.amount.inEuros(), one.rate.inPercent(), decision.number,
                  frenchDate(decision.decidedOn));
}

} // namespace

QString absenceWords(const PrefectDecision& decision)
{
    switch (decision.absences) {
    case AbsenceRule::ToFix:
        return QStringLiteral("règle de l’établissement à fixer.");
    case AbsenceRule::Full:
        return QStringLiteral("le montant reste le même (règle de l’établissement).");
    case AbsenceRule::WithoutMeals:
        return QStringLiteral("les jours d’absence sont comptés au taux sans repas (règle de "
                              "l’établissement).");
    case AbsenceRule::Suspended:
        break;
    }
    if (decision.absenceNights == 0)
        return QStringLiteral("les nuits d’absence ne sont pas comptées (règle de "
                              "l’établissement).");
    return QStringLiteral("à partir de la nuit qui suit %1\u00a0%2 d’absence, rien n’est dû (règle "
                          "de l’établissement).")
        .arg(QString::number(decision.absenceNights),
            decision.absenceNights > 1 ? QStringLiteral("nuits") : QStringLiteral("nuit"));
}

QHash<QString, QString> admissionValues(
    const Reader& reader, const Contract& contract, const Parties& parties, const Labels& labels)
{
    const PersonId person = parties.person.id;
    const bool isChrs = legalClocks(parties.structure.kind) == LegalClocks::Chrs;
    Admission admission;
    AdmissionFacts known;
    if (contract.admission.isValid()) {
        admission = admissions::load(reader, contract.admission);
        known = admissions::facts(reader, contract.admission);
    }
    QString siao;
    if (admission.proposedOn.isValid() || !admission.proposalNumber.isEmpty()) {
        siao = QStringLiteral("Il suit la proposition du SIAO");
        if (!admission.proposalNumber.isEmpty())
            siao += QStringLiteral(" n°\u00a0%1").arg(admission.proposalNumber);
        if (admission.proposedOn.isValid())
            siao += QStringLiteral(" du %1").arg(frenchDate(admission.proposedOn));
        siao += u'.';
    }
    QString decision;
    if (admission.decidedOn.isValid()) {
        decision = QStringLiteral("La décision d’accueil a été prise le %1")
                       .arg(frenchDate(admission.decidedOn));
        if (!admission.decidedBy.trimmed().isEmpty())
            decision += QStringLiteral(" par %1").arg(admission.decidedBy.trimmed());
        if (admission.length.isGiven())
            decision += QStringLiteral(", pour %1").arg(lengthWords(admission.length));
        decision += u'.';
    }
    const PrefectDecision rates = prefectDecisions::inForce(reader, contract.from);
    QString refusal = QStringLiteral("Le contrat de séjour proposé n’a pas été signé.");
    if (!contract.refusal.trimmed().isEmpty())
        refusal += QStringLiteral(" La personne accueillie dit\u00a0: %1")
                       .arg(quoted(contract.refusal.trimmed()));
    const QString lodging = contract.admission.isValid()
        ? lodgingWords(reader, contract.admission, person, reader.today())
        : QString();
    return {
        {QStringLiteral("admission_date"), frenchDate(admission.from)},
        {QStringLiteral("lodging"), lodging},
        {QStringLiteral("short_lodging_line"),
            lodging.isEmpty() ? QString() : QStringLiteral("Lieu\u00a0: %1.").arg(lodging)},
        {QStringLiteral("siao_line"), siao},
        {QStringLiteral("decision_line"), decision},
        {QStringLiteral("prolongation_line"),
            isChrs ? QStringLiteral(
                "La décision d’accueil est prise pour une durée déterminée\u00a0; l’établissement "
                "peut demander au préfet une prolongation au plus tard un mois avant son terme "
                "(article R. 345-4 du code de l’action sociale et des familles).")
                   : QString()},
        {QStringLiteral("social_aid_line"),
            isChrs && contract.admission.isValid()
                ? socialAidLine(known, admission, labels, reader.today())
                : QString()},
        {QStringLiteral("short_social_aid_line"),
            isChrs && contract.admission.isValid()
                ? shortSocialAidLine(known, admission, reader.today())
                : QString()},
        {QStringLiteral("short_participation_line"),
            isChrs ? shortParticipationLine(reader, person, contract.from)
                   : QStringLiteral("La participation aux frais suit les règles de "
                                    "l’établissement, qui vous sont remises.")},
        {QStringLiteral("participation_line"),
            isChrs
                ? participationLine(reader, person, contract.from)
                : QStringLiteral("La participation aux frais suit les règles de l’établissement, "
                                 "remises avec ce document.")},
        {QStringLiteral("absence_line"),
            isChrs && rates.id.isValid() && rates.absences != AbsenceRule::ToFix
                ? QStringLiteral("Absences et hospitalisation\u00a0: ") + absenceWords(rates)
                : QString()},
        {QStringLiteral("rights_line"),
            isChrs ? QStringLiteral(
                "L’établissement aide sans délai à établir les droits aux ressources et à la "
                "couverture santé (article R. 345-4 du code de l’action sociale et des familles).")
                   : QString()},
        {QStringLiteral("secrecy_line"),
            isChrs ? QStringLiteral("Tout le personnel est tenu au secret professionnel (article "
                                    "L. 345-1 du code de l’action sociale et des familles).")
                   : QStringLiteral("Les professionnels respectent la confidentialité des échanges "
                                    "et, pour ceux qui y sont soumis, le secret professionnel.")},
        {QStringLiteral("refusal_line"),
            contract.variant == IndividualVariant::Refusal ? refusal : QString()},
    };
}

} // namespace jalons
