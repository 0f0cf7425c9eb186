#include "ui/attestation/attestations_card.h"

#include "core/signing/attestation_papers.h"
#include "ui/attestation/attestation_form.h"
#include "ui/page/record_line.h"
#include "ui/page/session.h"
#include "ui/wording/day_text.h"

namespace jalons {

AttestationsCard::AttestationsCard(Session& session)
    : Card(tr("Attestations"))
    , m_session(session)
    , m_form(new AttestationForm(session))
    , m_handing(new AttestationHandForm(session))
    , m_cancelling(new AttestationCancelForm(session))
    , m_given(inColumn({}, 4))
{
    head()->addWidget(
        pressed(button("attestationNew", tr("New attestation…")), this, &AttestationsCard::begin));
    fill(body(), {m_form, m_handing, m_cancelling, m_given});
    connect(m_form, &AttestationForm::given, this, &AttestationsCard::print);
}

void AttestationsCard::setPerson(PersonId person)
{
    if (std::exchange(m_person, person) != person) {
        m_handing->hide();
        m_cancelling->hide();
    }
    show(m_session.query(attestations::of, person));
    m_form->setPerson(person);
}

void AttestationsCard::begin()
{
    m_form->open();
}

void AttestationsCard::show(const std::vector<AttestationRow>& rows)
{
    clearLayout(m_given);
    for (const AttestationRow& row : rows) {
        const Attestation& a = row.attestation;
        QStringList said{a.number, m_session.label(QStringLiteral("attestation_kind"), a.kind),
            tr("given on %1").arg(fullDay(a.issuedOn)), a.recipient};
        if (a.handedOn.isValid())
            said.append(tr("handed to %1 on %2").arg(a.handedTo, fullDay(a.handedOn)));
        if (row.cancellation)
            said.append(tr("cancelled on %1: %2")
                            .arg(fullDay(row.cancellation->cancelledOn), row.cancellation->why));
        auto* line = new RecordLine("attestation", a.id.value, dotted(said));
        const auto add = [&](const char* name, const QString& words, auto act) {
            auto* one = button(QLatin1String(name) + QString::number(a.id.value), words);
            one->setAccessibleName(QStringLiteral("%1 %2").arg(words, a.number));
            line->add(one, act);
        };
        add("attestationPrint", tr("Print…"), [this, id = a.id] { print(id); });
        if (!row.cancellation) {
            if (!a.handedOn.isValid())
                add("attestationHanded", tr("Handed over…"), [this, a = a] { m_handing->open(a); });
            add("attestationCancelled", tr("Cancel…"), [this, a = a] { m_cancelling->open(a); });
        }
        m_given->addWidget(line);
    }
    if (rows.empty())
        m_given->addWidget(wrappedLabel(tr("That the person lives here, was here, is accompanied: "
                                           "each attestation is numbered, "
                                           "and the address it gives is chosen."),
            "hint"));
}

void AttestationsCard::print(AttestationId id)
{
    m_session.preview([id](const Reader& r) { return attestations::paperOf(r, id); });
}

} // namespace jalons
