#include "ui/paper/paper_hand_form.h"

namespace jalons {

PaperHandForm::PaperHandForm(Session& session)
    : ToldForm(session, {.table = "paper"}, {}, 2)
    , m_which(wrappedLabel({}, "subheading"))
{
    makePlain();
    body()->insertWidget(0, m_which);
    bind("handedOn", &Paper::handedOn, tr("Handed over or signed on"), date("paperHandedOn"));
    addToldFoot(this, QStringLiteral("paperHand"), tr("Record"), [this] { hand(); });
    hide();
}

void PaperHandForm::open(const Paper& paper)
{
    flush();
    m_paper = paper;
    m_which->setText(tr("Paper %1").arg(paper.number));
    QWidget::show();
    begin();
    focusFirst();
}

Paper PaperHandForm::fresh() const
{
    Paper paper;
    paper.handedOn = session().today();
    return paper;
}

void PaperHandForm::hand()
{
    if (tell(Operation::HandPaper, [&](Work& work, const Paper& told) {
            papers::handOver(work, m_paper.id, told.handedOn);
        }))
        hide();
}

} // namespace jalons
