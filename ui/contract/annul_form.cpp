#include "ui/contract/annul_form.h"

#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/problem_text.h"

namespace jalons {

AnnulForm::AnnulForm(Session& session, QWidget* parent)
    : ToldForm(session, {.table = "annulment", .row = [](const Annulment&) { return qint64(0); }},
        {}, 1, parent)
    , m_problems(wrappedLabel({}, "error"))
{
    setObjectName(QStringLiteral("annulForm"));
    makePlain();
    bind("reason", &Annulment::reason, tr("Why the signature is annulled"),
        text("annulReason", 2, 5, tr("The wrong contract, the wrong print…")));
    body()->insertWidget(0,
        wrappedLabel(tr("The contract and its text stay in the file as they are. From then on it "
                        "counts no more as signed."),
            "hint"));
    auto* confirm = button("annulConfirm", tr("Annul this signature"), "primary");
    auto* cancel = button("annulCancel", tr("Not now"), "quiet");
    fill(body(), {m_problems, inRow({confirm, cancel, rest()})});
    m_problems->hide();
    connect(confirm, &QPushButton::clicked, this, &AnnulForm::record);
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        hide();
    });
    hide();
}

void AnnulForm::setContract(ContractId contract, bool canBeAnnulled)
{
    if (contract == m_contract && canBeAnnulled)
        return; // it is being told
    hide();
    m_contract = contract;
    if (canBeAnnulled && DraftKeeper::isBegun(session(), "annulment", contract.value))
        open();
}

void AnnulForm::open()
{
    setTextOrHide(m_problems, {});
    QWidget::show();
    begin();
    focusFirst();
}

void AnnulForm::sayOthers(const Problems& problems)
{
    setTextOrHide(m_problems, problemsText(problems, u' '));
}

void AnnulForm::record()
{
    if (!tell(Operation::AnnulSignature, [this](Work& work, const Annulment& told) {
            contracts::annul(work, m_contract, session().me(), told.reason);
        }))
        return;
    hide();
    emit annulled();
}

} // namespace jalons
