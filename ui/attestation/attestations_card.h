#pragma once
#include "core/attestation/attestation.h"
#include "ui/widgets/card.h"

namespace jalons {

class AttestationCancelForm;
class AttestationForm;
class AttestationHandForm;
class Session;

/// What was attested of somebody, the latest first, and the form that attests something more.
class AttestationsCard : public Card
{
    Q_OBJECT

public:
    explicit AttestationsCard(Session& session);

    /// Shows those of the person as the file has them now.
    void setPerson(PersonId person);
    /// Begins one, or goes on with the one that was begun.
    void begin();

private:
    void show(const std::vector<AttestationRow>& rows);
    void print(AttestationId id);

    Session& m_session;
    PersonId m_person;
    AttestationForm* m_form;
    AttestationHandForm* m_handing;
    AttestationCancelForm* m_cancelling;
    QVBoxLayout* m_given;
};

} // namespace jalons
