#include "ui/attestation/attestation_form.h"

#include "core/person/person.h"
#include "core/signing/attestation_papers.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

AttestationForm::AttestationForm(Session& session)
    : ToldForm(session, {.table = "attestation"}, {}, 3)
    , m_sentence(named(wrappedLabel({}, "meta"), "attestationSentence"))
{
    makePlain();
    m_kind = bind("kind", &Attestation::kind, tr("What is attested"),
        chips("attestationKind", QStringLiteral("attestation_kind"),
            {AttestationKind::Lodging, AttestationKind::Presence, AttestationKind::Accompaniment}),
        {.span = 3});
    m_from = bind("from", &Attestation::from, tr("From, or the day"), date("attestationFrom"));
    m_to = bind("to", &Attestation::to, tr("Until"), date("attestationTo"),
        {.hint = tr("empty: it goes on today")});
    bind("recipient", &Attestation::recipient, tr("For whom"), line("attestationRecipient"),
        {.hint = tr("who asks for it: a service, an employer")})
        ->setMaxLength(200);
    bind("fromTime", &Attestation::fromTime, tr("From (hour)"), time("attestationFromTime"),
        {.column = QStringLiteral("from_time")});
    bind("toTime", &Attestation::toTime, tr("Until (hour)"), time("attestationToTime"),
        {.span = 2, .column = QStringLiteral("to_time")});
    m_addressKind = bind("addressKind", &Attestation::addressKind, tr("Address given"),
        term("attestationAddressKind", QStringLiteral("attestation_address")),
        {.hint = tr("no other address is printed")});
    bind("address", &Attestation::address, tr("Address"), line("attestationAddress"), {.span = 2})
        ->setMaxLength(300);
    bind("terms", &Attestation::terms, tr("What is said of the payment"),
        term("attestationTerms", QStringLiteral("attestation_terms")));
    bind("withChildren", &Attestation::withChildren, {},
        box("attestationChildren", tr("Name the children lodged with the person")), {.span = 2});
    m_issuedBy
        = bind("issuedBy", &Attestation::issuedBy, tr("Attested by"), term("attestationIssuedBy"));
    bind("handedTo", &Attestation::handedTo, tr("Handed to"), line("attestationHandedTo"))
        ->setMaxLength(200);
    bind("handedOn", &Attestation::handedOn, tr("Handed over on"), date("attestationHandedOn"));
    fill(body(), {m_sentence});
    for (const Binding& bound : m_bound) {
        connect(bound.field, &FormField::edited, this, &AttestationForm::follow);
        connect(bound.field, &FormField::typed, this, &AttestationForm::follow);
        connect(bound.field, &FormField::edited, this, // what was missing there may be no more
            [field = bound.field] { field->setError({}); });
    }
    connect(m_kind, &ChoiceChips::edited, this, &AttestationForm::proposeDays);
    addToldFoot(
        this, QStringLiteral("attestation"), tr("Give and print"), [this] { give(); },
        pressed(button(QStringLiteral("attestationSee"), tr("See the sheet…")), this, [this] {
            this->session().preview(
                [a = read()](const Reader& r) { return attestations::paperOf(r, a); });
        }));
    hide();
}

void AttestationForm::setPerson(PersonId person)
{
    if (std::exchange(m_person, person) == person)
        return;
    hide();
    if (DraftKeeper::isBegun(session(), "attestation", person.value, 0))
        open();
}

void AttestationForm::open()
{
    QWidget::show();
    begin();
    follow();
    focusFirst();
}

Attestation AttestationForm::fresh() const
{
    Attestation a = session().query([&](const Reader& r) {
        return attestations::proposed(r, m_person, AttestationKind::Lodging);
    });
    a.issuedBy = session().query([&](const Reader& r) {
        const ProfessionalId me = session().me();
        return me.isValid() && professionals::load(r, me).canSign() ? me : ProfessionalId();
    });
    return a;
}

void AttestationForm::filled()
{
    const auto [team, representative] = session().query([](const Reader& r) {
        return std::pair(professionals::list(r), structures::load(r).representativeName);
    });
    QList<Choice> choices;
    for (const Professional& one : team)
        choices.append({QString::number(one.id.value), one.fullName()});
    m_issuedBy->setNoneLabel(
        representative.isEmpty() ? tr("the structure’s representative") : representative);
    m_issuedBy->setTerms(choices);
    m_issuedBy->setCode(member::shown(record().issuedBy).toString());
    offerAddresses(record().kind);
    follow();
}

void AttestationForm::offerAddresses(AttestationKind kind)
{
    const QString chosen = m_addressKind->code();
    QList<Choice> choices;
    for (const auto& [one, code] : codes<AttestedAddress>)
        if (one == AttestedAddress::Seat
            || (kind == AttestationKind::Lodging && one != AttestedAddress::None))
            choices.append(
                {toCode(one), session().label(QStringLiteral("attestation_address"), one)});
    m_addressKind->setTerms(choices);
    const bool isOffered = std::any_of(choices.begin(), choices.end(),
        [&](const Choice& choice) { return choice.code == chosen; });
    m_addressKind->setCode(isOffered ? chosen : QString());
}

void AttestationForm::proposeDays()
{
    offerAddresses(read().kind);
    const Attestation known = session().query(
        [&](const Reader& r) { return attestations::proposed(r, m_person, read().kind); });
    FormField::of(m_from)->type(known.from.toString(Qt::ISODate));
    FormField::of(m_to)->type(known.to.toString(Qt::ISODate));
}

void AttestationForm::follow()
{
    const Attestation typed = read();
    const bool isPresence = typed.kind == AttestationKind::Presence;
    const bool isLodging = typed.kind == AttestationKind::Lodging;
    grid()->setAsked("to", !isPresence);
    grid()->setAsked("fromTime", isPresence);
    grid()->setAsked("toTime", isPresence);
    grid()->setAsked("recipient", typed.kind == AttestationKind::Accompaniment);
    for (const char* name : {"terms", "withChildren"})
        grid()->setAsked(name, isLodging);
    grid()->setAsked("address", isLodging && typed.addressKind == AttestedAddress::Typed);
    setTextOrHide(m_sentence,
        typed.person.isValid()
            ? session().query([&](const Reader& r) { return attestations::sentenceOf(r, typed); })
            : QString());
}

void AttestationForm::give()
{
    AttestationId made;
    if (!tell(Operation::GiveAttestation,
            [&](Work& work, const Attestation& told) { made = attestations::give(work, told); }))
        return;
    hide();
    emit given(made);
}

AttestationCancelForm::AttestationCancelForm(Session& session)
    : ToldForm(session, {.table = "attestation_cancellation"}, {}, 1)
    , m_which(wrappedLabel({}, "subheading"))
{
    makePlain();
    body()->insertWidget(0, m_which);
    bind("why", &AttestationCancellation::why, tr("Why it is cancelled"),
        line("attestationCancelWhy"))
        ->setMaxLength(300);
    addToldFoot(
        this, QStringLiteral("attestationCancel"), tr("Cancel this attestation"),
        [this] { cancel(); }, nullptr, tr("Keep it"));
    hide();
}

void AttestationCancelForm::open(const Attestation& attestation)
{
    flush();
    m_attestation = attestation;
    m_which->setText(
        tr("Attestation %1 stays in the list, and its paper says that it is cancelled. "
           "The one that was handed over has to be taken back.")
            .arg(attestation.number));
    QWidget::show();
    begin();
    focusFirst();
}

void AttestationCancelForm::cancel()
{
    if (tell(Operation::CancelAttestation, [&](Work& work, const AttestationCancellation& told) {
            attestations::cancel(work, m_attestation.id, told.why, session().me());
        }))
        hide();
}

AttestationHandForm::AttestationHandForm(Session& session)
    : ToldForm(session, {.table = "attestation"}, {}, 2)
    , m_which(wrappedLabel({}, "subheading"))
{
    makePlain();
    body()->insertWidget(0, m_which);
    bind("handedTo", &Attestation::handedTo, tr("Handed to"), line("attestationHandTo"))
        ->setMaxLength(200);
    bind("handedOn", &Attestation::handedOn, tr("Handed over on"), date("attestationHandOn"));
    addToldFoot(this, QStringLiteral("attestationHand"), tr("Record"), [this] { hand(); });
    hide();
}

void AttestationHandForm::open(const Attestation& attestation)
{
    flush();
    m_attestation = attestation;
    m_which->setText(tr("Attestation %1").arg(attestation.number));
    QWidget::show();
    begin();
    focusFirst();
}

Attestation AttestationHandForm::fresh() const
{
    Attestation a;
    a.handedTo = m_attestation.handedTo;
    a.handedOn = m_attestation.handedOn.isValid() ? m_attestation.handedOn : session().today();
    return a;
}

void AttestationHandForm::hand()
{
    if (tell(Operation::HandAttestation, [&](Work& work, const Attestation& told) {
            attestations::handOver(work, m_attestation.id, told.handedTo, told.handedOn);
        }))
        hide();
}

} // namespace jalons
