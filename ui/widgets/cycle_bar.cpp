#include "ui/widgets/cycle_bar.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/painted.h"

namespace jalons {

namespace {

class StepBox : public Painted<QAbstractButton>
{
public:
    explicit StepBox(QWidget* parent)
        : Painted(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setStep(const CycleStep& step)
    {
        m_step = step;
        setText(step.title);
        setToolTip(QString());
        setAccessibleName(
            step.line.isEmpty() ? step.title : step.title + QStringLiteral(", ") + step.line);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int lines = QFontMetrics(fontOf(13)).height() + QFontMetrics(fontOf(12)).height();
        return {px(150), lines + 2 * px(7)};
    }
    /// Where the accompaniment stands is said whole.
    QSize minimumSizeHint() const override
    {
        const int words
            = qMax(QFontMetrics(fontOf(13, QFont::DemiBold)).horizontalAdvance(m_step.title),
                QFontMetrics(fontOf(12)).horizontalAdvance(m_step.line));
        return {words + 2 * px(12) + 1, sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = colors();
        QColor ground = c.chip;
        QColor ink = c.soft;
        if (m_step.state == StepState::Done) {
            ground = c.greenSoft;
            ink = c.green;
        } else if (m_step.state == StepState::Now) {
            ground = underMouse() ? c.accentDeep : c.accent;
            ink = c.onAccent;
        } else if (m_step.state == StepState::Next) {
            ground = c.card;
            ink = c.accent;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setBrush(ground);
        QPen frame(ground, 1);
        if (m_step.state == StepState::Next)
            frame = QPen(c.accent, 1, Qt::DashLine);
        else if (underMouse() && m_step.state != StepState::Now)
            frame = QPen(ink, 1);
        painter.setPen(frame);
        painter.drawRoundedRect(box, px(7), px(7));
        if (hasFocus())
            paintFocus(painter, box, c.ink);
        const QRect inside = rect().adjusted(px(12), px(7), -px(12), -px(7));
        writeLine(painter, inside, fontOf(13, QFont::DemiBold), ink, m_step.title,
            Qt::AlignTop | Qt::AlignLeading);
        writeLine(
            painter, inside, fontOf(12), ink, m_step.line, Qt::AlignBottom | Qt::AlignLeading);
    }

private:
    CycleStep m_step;
};

} // namespace

CycleBar::CycleBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("cycleBar"));
    setAccessibleName(tr("Cycle of the accompaniment"));
    inRow(this, {}, 6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CycleBar::setSteps(const QList<CycleStep>& steps)
{
    m_steps = steps;
    while (m_boxes.size() > steps.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < steps.size()) {
        auto* box = new StepBox(this);
        const int index = static_cast<int>(m_boxes.size());
        box->setObjectName(QStringLiteral("step%1").arg(index));
        box->installEventFilter(this);
        connect(box, &QAbstractButton::clicked, this, [this, index] { emit activated(index); });
        layout()->addWidget(box);
        m_boxes.append(box);
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        static_cast<StepBox*>(m_boxes[i])->setStep(steps[i]);
}

bool CycleBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const bool forward = (key == Qt::Key_Right) != isRightToLeft();
    const auto index = m_boxes.indexOf(static_cast<QAbstractButton*>(watched)) + (forward ? 1 : -1);
    if (index >= 0 && index < m_boxes.size())
        m_boxes[index]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace jalons
