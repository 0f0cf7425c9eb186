#include "ui/task/task.h"
#include "ui/task/task_bar.h"

namespace jalons {

Task::Task(std::function<void(Progress&)> work, QObject* parent)
    : QObject(parent)
    , m_work(std::move(work))
{
}

Task::~Task()
{
    m_progress->cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void Task::start()
{
    if (m_thread.joinable())
        return;
    m_thread = std::thread([this] {
        m_work(*m_progress);
        // Queued: the signal goes out in the thread this object lives in.
        QMetaObject::invokeMethod(this, &Task::finished, Qt::QueuedConnection);
    });
}

void showTaskBar(QWidget* parent, const QString& title, Task* task)
{
    auto* bar = new TaskBar(title, task, parent);
    bar->show();
}

} // namespace jalons
