#include "ui/diagnostic/two_line_label.h"

#include "ui/widgets/layouts.h"
#include <QLabel>

namespace jalons {

TwoLineLabel::TwoLineLabel(const char* role, QWidget* parent)
    : QWidget(parent)
    , m_over(roleLabel({}, role))
    , m_under(roleLabel({}, "under"))
{
    for (QLabel* label : {m_over, m_under})
        label->setTextFormat(Qt::PlainText);
    m_under->hide();
    inColumn(this, {m_over, m_under}, 0);
}

void TwoLineLabel::setTexts(const TwoTexts& texts)
{
    m_over->setText(texts.over);
    setTextOrHide(m_under, texts.under);
}

QString TwoLineLabel::text() const
{
    return m_over->text();
}

QString TwoLineLabel::under() const
{
    return m_under->text();
}

} // namespace jalons
