#include "ui/task/task_bar.h"
#include "ui/task/task.h"
#include "ui/widgets/layouts.h"
#include <QEvent>

namespace jalons {

namespace {

constexpr int refreshMilliseconds = 80;

} // namespace

TaskBar::TaskBar(const QString& title, Task* task, QWidget* parent)
    : QFrame(parent)
    , m_task(task)
    , m_title(new QLabel(title, this))
    , m_bar(named(new QProgressBar(this), "taskProgress", title))
    , m_cancel(saying(button("cancelTask", tr("Cancel"), "quiet"), tr("%1: cancel").arg(title)))
{
    setObjectName(QStringLiteral("taskBar"));
    setAccessibleName(title);
    setProperty("card", true);
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    inRow(this, {m_title, {m_bar, 1}, m_cancel}, 12, {16, 4, 8, 4});
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
