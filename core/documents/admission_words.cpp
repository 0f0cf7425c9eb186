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
        return labels.say("admission.aid.none");
    const AnswerState state = answerState(facts, today);
    if (state == AnswerState::AcceptedShort)
        return labels.say("admission.aid.short");
    if (!admission.transmittedOn.isValid())
        return {};
    const bool isSaidHow = !admission.transmittedBy.isEmpty();
    const char* sent = admission.receivedOn.isValid()
        ? (isSaidHow ? "admission.aid.received_by" : "admission.aid.received")
        : isSaidHow ? "admission.aid.sent_by"
                    : "admission.aid.sent";
    const bool isDated = admission.answeredOn.isValid();
    const char* answer = state == AnswerState::Accepted
        ? (isDated ? "admission.aid.accepted_on" : "admission.aid.accepted")
        : state == AnswerState::Refused
        ? (isDated ? "admission.aid.refused_on" : "admission.aid.refused")
        : "admission.aid.waiting";
    return labels.say(sent,
               {{"sent", frenchDate(admission.transmittedOn)},
                   {"means", labels.inSentence("transmission_means", admission.transmittedBy)},
                   {"received", frenchDate(admission.receivedOn)}})
        + u' ' + labels.say(answer, {{"date", frenchDate(admission.answeredOn)}});
}

/// The same for somebody who reads it tonight.
QString shortSocialAidLine(
    const AdmissionFacts& facts, const Admission& admission, const Labels& labels, QDate today)
{
    if (!admission.socialAid)
        return {};
    if (answerState(facts, today) == AnswerState::AcceptedShort)
        return labels.say("admission.short_aid.short");
    return admission.transmittedOn.isValid()
        ? labels.say("admission.short_aid.sent", {{"date", frenchDate(admission.transmittedOn)}})
        : labels.say("admission.short_aid.to_send");
}

QString shortParticipationLine(
    const Reader& reader, const Labels& labels, PersonId person, QDate day)
{
    const ParticipationId decided = participations::inForce(reader, person, day);
    return decided.isValid() ? labels.say("admission.short_participation.decided",
               {{"amount", participations::load(reader, decided).amount.inEuros()}})
                             : labels.say("admission.short_participation.to_decide");
}

QString participationLine(const Reader& reader, const Labels& labels, PersonId person, QDate day)
{
    const ParticipationId decided = participations::inForce(reader, person, day);
    if (!decided.isValid())
        return labels.say("admission.participation.to_decide");
    const Participation one = participations::load(reader, decided);
    const PrefectDecision decision
        = one.decision.isValid() ? prefectDecisions::load(reader, one.decision) : PrefectDecision();
    return labels.say("admission.participation.decided",
        {{"amount", one.amount.inEuros()}, {"rate", one.rate.inPercent()},
            {"number", decision.number}, {"date", frenchDate(decision.decidedOn)}});
}

QString siaoLine(const Admission& admission, const Labels& labels)
{
    const bool isNumbered = !admission.proposalNumber.isEmpty();
    const bool isDated = admission.proposedOn.isValid();
    if (!isNumbered && !isDated)
        return {};
    return labels.say(isNumbered
            ? (isDated ? "admission.siao.numbered_dated" : "admission.siao.numbered")
            : "admission.siao.dated",
        {{"number", admission.proposalNumber}, {"date", frenchDate(admission.proposedOn)}});
}

QString decisionLine(const Admission& admission, const Labels& labels)
{
    if (!admission.decidedOn.isValid())
        return {};
    const QString by = admission.decidedBy.trimmed();
    const bool isLong = admission.length.isGiven();
    return labels.say(by.isEmpty()
            ? (isLong ? "admission.decision.for" : "admission.decision")
            : (isLong ? "admission.decision.by_for" : "admission.decision.by"),
        {{"date", frenchDate(admission.decidedOn)}, {"name", by},
            {"length", lengthWords(labels.sentences(), admission.length)}});
}

} // namespace

QString absenceWords(const Sentences& sentences, const PrefectDecision& decision)
{
    switch (decision.absences) {
    case AbsenceRule::ToFix:
        return sentences.text("admission.absence.to_fix");
    case AbsenceRule::Full:
        return sentences.text("admission.absence.full");
    case AbsenceRule::WithoutMeals:
        return sentences.text("admission.absence.without_meals");
    case AbsenceRule::Suspended:
        break;
    }
    if (decision.absenceNights == 0)
        return sentences.text("admission.absence.suspended");
    return sentences.text(decision.absenceNights > 1 ? "admission.absence.after_nights"
                                                     : "admission.absence.after_night",
        {{"count", QString::number(decision.absenceNights)}});
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
    const PrefectDecision rates = prefectDecisions::inForce(reader, contract.from);
    const QString refused = contract.refusal.trimmed();
    const QString refusal = refused.isEmpty()
        ? labels.say("admission.refusal")
        : labels.say("admission.refusal.said", {{"words", quoted(refused)}});
    const QString lodging = contract.admission.isValid()
        ? lodgingWords(reader, contract.admission, person, reader.today())
        : QString();
    return {
        {QStringLiteral("admission_date"), frenchDate(admission.from)},
        {QStringLiteral("lodging"), lodging},
        {QStringLiteral("short_lodging_line"),
            lodging.isEmpty() ? QString()
                              : labels.say("admission.short_lodging", {{"lodging", lodging}})},
        {QStringLiteral("siao_line"), siaoLine(admission, labels)},
        {QStringLiteral("decision_line"), decisionLine(admission, labels)},
        {QStringLiteral("prolongation_line"),
            isChrs ? labels.say("admission.prolongation") : QString()},
        {QStringLiteral("social_aid_line"),
            isChrs && contract.admission.isValid()
                ? socialAidLine(known, admission, labels, reader.today())
                : QString()},
        {QStringLiteral("short_social_aid_line"),
            isChrs && contract.admission.isValid()
                ? shortSocialAidLine(known, admission, labels, reader.today())
                : QString()},
        {QStringLiteral("short_participation_line"),
            isChrs ? shortParticipationLine(reader, labels, person, contract.from)
                   : labels.say("admission.short_participation.elsewhere")},
        {QStringLiteral("participation_line"),
            isChrs ? participationLine(reader, labels, person, contract.from)
                   : labels.say("admission.participation.elsewhere")},
        {QStringLiteral("absence_line"),
            isChrs && rates.id.isValid() && rates.absences != AbsenceRule::ToFix ? labels.say(
                "admission.absence", {{"rule", absenceWords(labels.sentences(), rates)}})
                                                                                 : QString()},
        {QStringLiteral("rights_line"), isChrs ? labels.say("admission.rights") : QString()},
        {QStringLiteral("secrecy_line"),
            labels.say(isChrs ? "admission.secrecy.chrs" : "admission.secrecy.elsewhere")},
        {QStringLiteral("refusal_line"),
            contract.variant == IndividualVariant::Refusal ? refusal : QString()},
    };
}

} // namespace jalons
