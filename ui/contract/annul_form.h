#pragma once
#include "core/contract/annulment.h"
#include "ui/page/told_form.h"

namespace jalons {

/// Why a signature that was recorded by mistake is annulled. Unfolds below what is known of it.
class AnnulForm : public ToldForm<Annulment>
{
    Q_OBJECT

public:
    explicit AnnulForm(Session& session, QWidget* parent = nullptr);

    /// Folds when it is another contract; unfolds what was begun.
    void setContract(ContractId contract, bool canBeAnnulled);
    void open();

signals:
    void annulled();

private:
    qint64 owner() const override { return m_contract.value; }
    Annulment fresh() const override { return {}; }
    void sayOthers(const Problems& problems) override;
    void record();

    ContractId m_contract;
    QLabel* m_problems;
};

} // namespace jalons
