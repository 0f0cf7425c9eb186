#pragma once
#include "core/participation/participation.h"
#include "core/participation/receipt.h"
#include "ui/page/told_form.h"

namespace jalons {

/// Tells what somebody paid: one button gives the receipt. What is still due follows the amount.
class ReceiptForm : public ToldForm<Receipt>
{
    Q_OBJECT

public:
    explicit ReceiptForm(Session& session);

    /// Of somebody else: what was being told is kept.
    void setPerson(PersonId person);
    void open();

signals:
    void given(jalons::ReceiptId receipt);

private:
    qint64 owner() const override { return m_person.value; }
    Receipt fresh() const override;
    void give();
    void followAmount();

    PersonId m_person;
    QLineEdit* m_amount;
    QLineEdit* m_balance;
};

/// Cancels a receipt: the counter-receipt says why.
class CounterReceiptForm : public ToldForm<Receipt>
{
    Q_OBJECT

public:
    explicit CounterReceiptForm(Session& session);

    void open(const Receipt& receipt);

signals:
    void given(jalons::ReceiptId counter);

private:
    qint64 owner() const override { return m_receipt.id.value; }
    qint64 draftRow() const override { return -1; }
    Receipt fresh() const override { return {}; }
    void give();

    Receipt m_receipt;
    QLabel* m_which;
};

/// What is told of the day the decision was handed over.
struct Handing
{
    ParticipationId id;
    QDate handedOn;
    bool acknowledged = false;

    bool operator==(const Handing&) const = default;
};

/// Tells that a decision was handed over to the person.
class HandingForm : public ToldForm<Handing>
{
    Q_OBJECT

public:
    explicit HandingForm(Session& session);

    void open(const Participation& participation);

private:
    qint64 owner() const override { return m_participation.id.value; }
    qint64 draftRow() const override { return -1; }
    Handing fresh() const override;
    void give();

    Participation m_participation;
    QLabel* m_which;
};

} // namespace jalons
