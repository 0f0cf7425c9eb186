#pragma once
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace jalons {

class Task;

/// The slim bar of a running task, laid over the bottom of its parent; goes away with the task.
class TaskBar : public QFrame
{
    Q_OBJECT
public:
    TaskBar(const QString& title, Task* task, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void place();

    Task* m_task;
    QLabel* m_title;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_timer;
};

} // namespace jalons
