#include "ui/diagnostic/two_line_label.h"

#include "ui/widgets/layouts.h"
#include <QEvent>
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
    // The room is that of the usual words; a heading is never cut.
    m_over->setWordWrap(!texts.under.isEmpty() || m_over->property("role") == "heading");
    m_over->setText(texts.over);
    setTextOrHide(m_under, texts.under);
    align();
}

/// A label goes by the direction of its letters: a French name stands beside its field all the
/// same.
void TwoLineLabel::align()
{
    const Qt::Alignment side
        = isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading;
    for (QLabel* label : {m_over, m_under})
        label->setAlignment(side | Qt::AlignVCenter);
}

void TwoLineLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
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
