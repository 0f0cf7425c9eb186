#pragma once
#include "core/base/result.h"
#include <QObject>
#include <QString>
#include <QWidget>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace jalons {

/// How far a long work is. The work writes it in its thread, the bar reads it in the window's.
class Progress
{
public:
    /// @param total 0: the length is not known.
    void setTotal(int total) { m_total = total; }
    void setDone(int done) { m_done = done; }
    void step(int count = 1) { m_done += count; }
    /// To be asked often: the work stops when it is convenient and leaves nothing half written.
    bool isCancelled() const { return m_cancelled; }

    /// How a long work asks whether to go on, and says how far it is.
    auto counting()
    {
        return [this](int done, int total) {
            setTotal(total);
            setDone(done);
            return !isCancelled();
        };
    }

    void cancel() { m_cancelled = true; }
    int total() const { return m_total; }
    int done() const { return m_done; }

private:
    std::atomic<int> m_total{0};
    std::atomic<int> m_done{0};
    std::atomic<bool> m_cancelled{false};
};

/// A work in its own thread. Destroying it cancels the work and waits for its end.
class Task : public QObject
{
    Q_OBJECT
public:
    Task(std::function<void(Progress&)> work, QObject* parent);
    ~Task() override;

    void start();
    Progress& progress() { return *m_progress; }

signals:
    /// In the window's thread, after the work has returned.
    void finished();

private:
    std::function<void(Progress&)> m_work;
    std::unique_ptr<Progress> m_progress = std::make_unique<Progress>();
    std::thread m_thread;
};

/// Shows a slim bar with the title, the progress and « Cancel » at the bottom of a widget while a
/// task runs.
void showTaskBar(QWidget* parent, const QString& title, Task* task);

/// Runs a long work outside the window's thread, with a slim bar at the bottom of `parent`. The
/// work uses its own connections and touches no widget. `done` is called in the window's thread
/// with the result, unless `parent` has gone: then the work is cancelled and nothing is called. An
/// exception becomes an Internal error.
template <class T>
Task* runTask(QWidget* parent, const QString& title, std::function<Result<T>(Progress&)> work,
    std::function<void(Result<T>)> done)
{
    auto result = std::make_shared<std::optional<Result<T>>>();
    auto* task = new Task(
        [result, work = std::move(work)](Progress& progress) {
            try {
                result->emplace(work(progress));
            } catch (const std::exception& fault) {
                result->emplace(Error{ErrorKind::Internal, QString::fromLocal8Bit(fault.what())});
            }
        },
        parent);
    QObject::connect(task, &Task::finished, parent, [task, result, done = std::move(done)] {
        task->deleteLater();
        done(std::move(**result));
    });
    showTaskBar(parent, title, task);
    task->start();
    return task;
}

} // namespace jalons
