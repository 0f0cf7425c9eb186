#pragma once
#include "core/contract/earlier.h"
#include "ui/page/told_form.h"

namespace jalons {

/// A contract that was signed on paper before Jalons: its dates, its parties, what it aimed at.
class EarlierForm : public ToldForm<EarlierContract>
{
    Q_OBJECT

public:
    explicit EarlierForm(Session& session, QWidget* parent = nullptr);

    void setAccompaniment(AccompanimentId accompaniment);
    /// Goes on with what was begun.
    void open();

signals:
    void entered(jalons::ContractId contract);
    void cancelled();

private:
    void bindName(const char* name, const QString& label, const QString& objectName, Party party);
    qint64 owner() const override { return m_accompaniment.value; }
    qint64 draftRow() const override { return -1; }
    EarlierContract fresh() const override;
    void sayOthers(const Problems& problems) override;
    void record();

    AccompanimentId m_accompaniment;
    QLabel* m_problems;
};

} // namespace jalons
