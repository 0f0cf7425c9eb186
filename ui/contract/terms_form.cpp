#include "ui/contract/terms_form.h"

#include "core/contract/of_admission.h"
#include "core/contract/who_signs.h"

namespace jalons {

TermsForm::TermsForm(Session& session)
    : RecordPart(session, 2)
{
    m_from = bind("from", &Contract::from, tr("From"), date("contractFrom"),
        {.accessible = tr("Start of the contract")});
    m_to = bind("to", &Contract::to, tr("To (last day)"), date("contractTo"),
        {.accessible = tr("Last day of the contract")});
    m_duration = chipsOf("contractDuration",
        {{"3", tr("3 months")}, {"6", tr("6 months")}, {"12", tr("12 months")}})(tr("Duration"));
    grid()->add("duration", tr("Duration"), m_duration, 2);
    bind("services", &Contract::services, tr("Services from now on"),
        chips("contractServices", "service", true), {.span = 2});
    bind("tookPart", &Contract::tookPart, tr("Who took part in making it"),
        text("contractTookPart", 2, 6, tr("One name a line")), {.span = 2});
    bind("refusal", &Contract::refusal, tr("What the person says of not signing"),
        text("contractRefusal", 1, 4, tr("If they wish to: a reason is never asked")), {.span = 2});
    bind("meetingFrequency", &Contract::meetingFrequency, tr("Meetings"),
        term("contractFrequency", "meeting_frequency", true),
        {.accessible = tr("Frequency of meetings")});
    bind("meetingPlace", &Contract::meetingPlace, tr("Place"), line("contractPlace"),
        {.accessible = tr("Place of meetings")});
    m_signatory = bind("signatory", &Contract::signatory, tr("Professional qualified to sign"),
        term("contractSignatory"), {.span = 2, .accessible = tr("Professional who signs")});
    m_signatory->setNoneLabel(tr("— to choose —"));
    m_delegation = wrappedLabel(tr("Their delegation to sign has no date yet: state it in "
                                   "“Structure”, or let the representative sign too."),
        "hint");
    m_delegation->setObjectName(QStringLiteral("contractDelegation"));
    grid()->addWide(m_delegation);
    connect(m_signatory, &TermCombo::edited, this, &TermsForm::showDelegation);
    m_proposed = wrappedLabel({}, "hint");
    m_proposed->setObjectName(QStringLiteral("contractSignersProposed"));
    m_signers = bind("signers", &Contract::signers, tr("Signs for the person"),
        chips("contractSigners", "contract_signers",
            {Signers::Person, Signers::Both, Signers::Representative, Signers::ParentalAuthority}),
        {.span = 2, .accessible = tr("Who signs on the side of the person")});
    grid()->addWide(m_proposed);
    bind("signersReason", &Contract::signersReason, tr("Why, if not as proposed"),
        line("contractSignersReason"), {.span = 2});
    bind("heard", &Contract::heard, tr("What the person says of it"),
        text("contractHeard", 1, 4, tr("In their own words: it stands above the signatures")),
        {.span = 2});
    bind("presentToo", &Contract::presentToo, tr("Also on the paper"),
        chips("contractPresentToo", "signing_box", true), {.span = 2});
    bind("lateReason", &Contract::lateReason, tr("Why it comes late"),
        text("contractLateReason", 1, 4,
            tr("The law gives fifteen days to hand it over, a month to sign")),
        {.span = 2});
    inColumn(this, {grid()});
    connect(m_signers, &ChoiceChips::edited, this, &TermsForm::showSigners);
    connect(m_from, &DateField::edited, this, &TermsForm::showDuration);
    connect(m_to, &DateField::edited, this, &TermsForm::showDuration);
    connect(m_duration, &ChoiceChips::edited, this, &TermsForm::setDuration);
}

void TermsForm::show(const Contract& contract, const std::vector<Professional>& possible)
{
    m_possible = possible;
    QList<Choice> signatories;
    for (const Professional& member : possible)
        signatories.append({QString::number(member.id.value),
            member.trade.isEmpty() ? member.fullName()
                                   : QStringLiteral("%1 — %2").arg(
                                       member.fullName(), session().label("trade", member.trade))});
    m_signatory->setTerms(signatories);
    if (contract.id != record().id)
        mark({}); // what could not be read belonged to the other contract
    for (const char* of : {"meetingFrequency", "meetingPlace", "duration"})
        grid()->setAsked(QLatin1String(of), !contract.isOfAdmission());
    // An avenant of a contract of stay says its services from now on.
    grid()->setAsked(
        QStringLiteral("services"), contract.isOfAdmission() || !contract.services.isEmpty());
    grid()->setAsked(QStringLiteral("tookPart"), contract.kind == ContractKind::Individual);
    grid()->setAsked(QStringLiteral("refusal"),
        contract.kind == ContractKind::Individual
            && contract.variant == IndividualVariant::Refusal);
    grid()->setAsked(QStringLiteral("lateReason"),
        !contract.lateReason.isEmpty() || session().query(contracts::isLate, contract));
    showFields(contract);
    showDuration();
    showSigners();
    showDelegation();
}

/// A professional binds the structure by a written delegation only.
void TermsForm::showDelegation()
{
    const ProfessionalId chosen = read().signatory;
    m_delegation->setVisible(std::any_of(m_possible.begin(), m_possible.end(),
        [chosen](const Professional& one) { return one.id == chosen && one.lacksDelegation(); }));
}

/// What the measure in force proposes; a reason is asked once others sign.
void TermsForm::showSigners()
{
    Contract asked = record();
    if (!asked.id.isValid())
        return;
    asked.signers = read().signers;
    const WhoSigns who = session().query(contracts::whoSigns, asked);
    const QString words = session().label(QStringLiteral("contract_signers"), who.proposed);
    m_proposed->setText(who.measure.isEmpty()
            ? tr("Proposed: %1").arg(words)
            : tr("Proposed: %1 (%2)")
                  .arg(words, session().label(QStringLiteral("protection_measure"), who.measure)));
    grid()->setAsked(QStringLiteral("signersReason"),
        who.signers != who.proposed || !asked.signersReason.isEmpty());
    grid()->setAsked(
        QStringLiteral("heard"), isOnlyHeard(who.signers, asked.kind) || !asked.heard.isEmpty());
    const bool isAsked = asked.kind != ContractKind::Individual; // which the house signs alone
    grid()->setAsked(QStringLiteral("signers"), isAsked);
    m_proposed->setVisible(isAsked);
}

void TermsForm::setDuration()
{
    const int months = m_duration->code().toInt();
    if (months > 0 && m_from->date()) {
        m_to->setDate(lastDay(*m_from->date(), months));
        emit edited();
    }
    showDuration();
}

void TermsForm::showDuration()
{
    const int months = durationInMonths(m_from->day(), m_to->day());
    m_duration->setCode(
        months == 3 || months == 6 || months == 12 ? QString::number(months) : QString());
}

} // namespace jalons
