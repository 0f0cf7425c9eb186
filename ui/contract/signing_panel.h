#pragma once
#include "core/signing/prints.h"
#include "core/signing/signing.h"
#include "ui/page/told_form.h"

namespace jalons {

class DifferencesPanel;

/// The signatures found on the paper: day, town, who signed. Unfolds in the page.
class SigningPanel : public ToldForm<Signing>
{
    Q_OBJECT

public:
    explicit SigningPanel(Session& session);

    /// Who is expected to sign, and when, is proposed. What was already being written down for this
    /// contract goes on.
    void open(ContractId contract, const Signing& proposed);
    /// The prints of the contract, also those that another desk makes meanwhile: which one was
    /// signed is asked when there are any.
    void setPrints(const std::vector<contracts::PrintLine>& prints);
    /// Freezes the contract. @return false: it cannot be, for what is said at the fields.
    bool sign();

signals:
    void confirmed();
    void cancelled();

private:
    void bindSignatory(const char* name, const QString& label, const QString& objectName,
        Party party, QString Signature::*member, const FieldPlace& place);
    void showSince();
    qint64 owner() const override { return m_contract.value; }
    Signing fresh() const override { return m_proposed; }
    void complete(Signing& signing) const override;
    void sayOthers(const Problems& problems) override;

    ContractId m_contract;
    Signing m_proposed;
    DateField* m_day;
    ChoiceChips* m_print;
    DifferencesPanel* m_since; ///< what was written since a print that was replaced
    std::vector<contracts::PrintLine> m_prints;
    QLabel* m_problems;
};

} // namespace jalons
