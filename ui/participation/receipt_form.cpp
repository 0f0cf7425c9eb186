#include "ui/participation/receipt_form.h"

#include "core/signing/participation_papers.h"
#include "ui/participation/amount_line.h"
#include <QLocale>

namespace jalons {

namespace {

QString amountText(Money amount)
{
    return amount.text(QLocale()) + QStringLiteral("\u00a0€");
}

} // namespace

ReceiptForm::ReceiptForm(Session& session)
    : ToldForm(session, {.table = "receipt"}, {}, 3)
{
    makePlain();
    bind("receivedFrom", &Receipt::receivedFrom, tr("Received from"), line("receiptFrom"))
        ->setMaxLength(200);
    m_amount = takingAmounts(
        bind("amount", &Receipt::amount, tr("Euros received"), line("receiptAmount")));
    bind("means", &Receipt::means, tr("Means"), term("receiptMeans", "payment_means"));
    bind("periodFrom", &Receipt::periodFrom, tr("Paid from"), date("receiptPeriodFrom"));
    bind("periodTo", &Receipt::periodTo, tr("Paid until"), date("receiptPeriodTo"));
    bind("receivedOn", &Receipt::receivedOn, tr("Received on"), date("receiptOn"));
    m_balance = takingAmounts(bind("balance", &Receipt::balance,
        tr("Euros still due of this period"), line("receiptBalance")));
    connect(FormField::of(m_amount), &FormField::edited, this, &ReceiptForm::followAmount);
    addToldFoot(this, "receipt", tr("Give the receipt"), [this] { give(); });
    hide();
}

void ReceiptForm::setPerson(PersonId person)
{
    if (std::exchange(m_person, person) == person)
        return;
    hide();
    if (DraftKeeper::isBegun(session(), "receipt", person.value, 0))
        open();
}

void ReceiptForm::open()
{
    QWidget::show();
    begin();
    m_amount->setFocus();
    m_amount->selectAll();
}

Receipt ReceiptForm::fresh() const
{
    Receipt receipt = session().query(receipts::proposed, m_person);
    receipt.receivedBy = session().me();
    return receipt;
}

void ReceiptForm::followAmount()
{
    const Receipt typed = read();
    if (typed.amount < Money{} || !typed.periodFrom.isValid())
        return;
    const Money due = session().query(receipts::stillDue, m_person, typed.periodFrom);
    const Money left{std::max<qint64>(0, due.cents - typed.amount.cents)};
    FormField::of(m_balance)->type(left == Money{} ? QString() : left.text(QLocale()));
}

void ReceiptForm::give()
{
    ReceiptId made;
    if (!tell(Operation::GiveReceipt,
            [&](Work& work, const Receipt& told) { made = receipts::give(work, told); }))
        return;
    hide();
    emit given(made);
}

CounterReceiptForm::CounterReceiptForm(Session& session)
    : ToldForm(session, {.table = "receipt"}, {}, 2)
    , m_which(wrappedLabel({}, "subheading"))
{
    makePlain();
    body()->insertWidget(0, m_which);
    bind("why", &Receipt::why, tr("Why it is cancelled"), line("counterWhy"), {.span = 2})
        ->setMaxLength(300);
    addToldFoot(this, "counter", tr("Give the counter-receipt"), [this] { give(); });
    hide();
}

void CounterReceiptForm::open(const Receipt& receipt)
{
    flush();
    m_receipt = receipt;
    m_which->setText(tr("Cancel receipt %1 of %2: it stays in the list, and a counter-receipt is "
                        "given.")
                         .arg(receipt.number, amountText(receipt.amount)));
    QWidget::show();
    begin();
    focusFirst();
}

void CounterReceiptForm::give()
{
    ReceiptId made;
    if (!tell(Operation::CancelReceipt, [&](Work& work, const Receipt& told) {
            made = receipts::cancel(work, m_receipt.id, told.why, session().me());
        }))
        return;
    hide();
    emit given(made);
}

HandingForm::HandingForm(Session& session)
    : ToldForm(session, {.table = "participation"}, {}, 2)
    , m_which(wrappedLabel({}, "subheading"))
{
    makePlain();
    body()->insertWidget(0, m_which);
    bind("handedOn", &Handing::handedOn, tr("Handed over on"), date("handingOn"));
    bind("acknowledged", &Handing::acknowledged, {},
        box("handingAcknowledged", tr("The person signed that they received it")));
    addToldFoot(this, "handing", tr("Record"), [this] { give(); });
    hide();
}

void HandingForm::open(const Participation& participation)
{
    flush();
    m_participation = participation;
    m_which->setText(tr("Decision %1").arg(participation.label()));
    QWidget::show();
    begin();
    focusFirst();
}

Handing HandingForm::fresh() const
{
    return {{}, session().today(), false};
}

void HandingForm::give()
{
    if (tell(Operation::HandParticipation, [&](Work& work, const Handing& told) {
            participations::handOver(work, m_participation.id, told.handedOn, told.acknowledged);
        }))
        hide();
}

} // namespace jalons
