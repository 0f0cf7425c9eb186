#pragma once
#include "core/attestation/attestation.h"
#include "ui/page/told_form.h"

namespace jalons {

/// Tells what is to be attested, under it the sentence as it will be printed: one button gives the
/// attestation and shows its paper.
class AttestationForm : public ToldForm<Attestation>
{
    Q_OBJECT

public:
    explicit AttestationForm(Session& session);

    /// Of somebody else: what was being told is kept.
    void setPerson(PersonId person);
    void open();

signals:
    void given(jalons::AttestationId attestation);

private:
    qint64 owner() const override { return m_person.value; }
    Attestation fresh() const override;
    void filled() override;
    void give();
    /// Of a paper that attests no lodging, the structure's alone.
    void offerAddresses(AttestationKind kind);
    /// The days that are proposed for what was chosen.
    void proposeDays();
    /// Only what the kind has is asked; the sentence follows what is typed.
    void follow();

    PersonId m_person;
    ChoiceChips* m_kind;
    DateField* m_from;
    DateField* m_to;
    TermCombo* m_addressKind;
    TermCombo* m_issuedBy;
    QLabel* m_sentence;
};

/// Cancels an attestation: says why.
class AttestationCancelForm : public ToldForm<AttestationCancellation>
{
    Q_OBJECT

public:
    explicit AttestationCancelForm(Session& session);

    void open(const Attestation& attestation);

private:
    qint64 owner() const override { return m_attestation.id.value; }
    void cancel();

    Attestation m_attestation;
    QLabel* m_which;
};

/// Tells to whom an attestation was handed.
class AttestationHandForm : public ToldForm<Attestation>
{
    Q_OBJECT

public:
    explicit AttestationHandForm(Session& session);

    void open(const Attestation& attestation);

private:
    qint64 owner() const override { return m_attestation.person.value; }
    /// Beside the one that is being told of the same person.
    qint64 draftRow() const override { return -m_attestation.id.value; }
    Attestation fresh() const override;
    void hand();

    Attestation m_attestation;
    QLabel* m_which;
};

} // namespace jalons
