#include "ui/task/task_bar.h"
#include "ui/style/theme.h"
#include "ui/task/task.h"
#include <QEvent>
#include <QHBoxLayout>

namespace jalons {

namespace {

constexpr int refreshMilliseconds = 80;

} // namespace

TaskBar::TaskBar(const QString& title, Task* task, QWidget* parent)
    : QFrame(parent)
    , m_task(task)
    , m_title(new QLabel(title, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("taskBar"));
    setAccessibleName(title);
    setProperty("card", true);
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_cancel->setObjectName(QStringLiteral("cancelTask"));
    m_cancel->setAccessibleName(tr("%1: cancel").arg(title));
    m_cancel->setProperty("quiet", true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(px(16), px(4), px(8), px(4));
    line->setSpacing(px(12));
    line->addWidget(m_title);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_task->progress().cancel();
        m_cancel->setEnabled(false);
        m_title->setText(tr("Stopping…"));
    });
    // The bar asks rather than being told: a fast work does not flood the window with events.
    connect(&m_timer, &QTimer::timeout, this, &TaskBar::refresh);
    m_timer.start(refreshMilliseconds);
    connect(task, &Task::finished, this, [this] {
        m_timer.stop();
        hide();
        deleteLater();
    });
    parent->installEventFilter(this);
    place();
    raise();
}

void TaskBar::refresh()
{
    const int total = m_task->progress().total();
    m_bar->setRange(0, total);
    if (total > 0)
        m_bar->setValue(qMin(total, m_task->progress().done()));
}

void TaskBar::place()
{
    const QSize room = parentWidget()->size();
    const int height = sizeHint().height();
    const int width = qMin(room.width() - px(32), px(640));
    setGeometry((room.width() - width) / 2, room.height() - height - px(16), width, height);
}

bool TaskBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace jalons
