#pragma once
#include "core/contract/contract.h"
#include "core/structure/structure.h"
#include "ui/page/record_part.h"

namespace jalons {

/// From when to when, how often, where, and which qualified professional signs.
class TermsForm : public RecordPart<Contract>
{
    Q_OBJECT

public:
    explicit TermsForm(Session& session);

    /// @param possible who may sign for the structure.
    void show(const Contract& contract, const std::vector<Professional>& possible);

private:
    void setDuration();
    void showDuration();
    void showSigners();
    void showDelegation();

    DateField* m_from;
    DateField* m_to;
    ChoiceChips* m_duration;
    ChoiceChips* m_signers;
    TermCombo* m_signatory;
    std::vector<Professional> m_possible;
    QLabel* m_delegation; ///< what the signatory lacks to bind the structure
    QLabel* m_proposed; ///< who signs for the person as the measure says
};

} // namespace jalons
