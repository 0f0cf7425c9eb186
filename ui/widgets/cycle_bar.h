#pragma once
#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace jalons {

enum class StepState {
    Done, ///< green
    Now, ///< where the person is
    Next, ///< what comes next: outlined
    Blank ///< later
};

struct CycleStep
{
    QString title; ///< « Diagnostic »
    QString line; ///< « 2e entretien, en cours »
    StepState state = StepState::Blank;

    bool operator==(const CycleStep&) const = default;
};

/// Where the person is in the cycle: one box per step, each of which opens its page. Arrows move,
/// Enter or Space opens.
class CycleBar : public QWidget
{
    Q_OBJECT
public:
    explicit CycleBar(QWidget* parent = nullptr);

    void setSteps(const QList<CycleStep>& steps);
    const QList<CycleStep>& steps() const { return m_steps; }

signals:
    void activated(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<CycleStep> m_steps;
    QList<QAbstractButton*> m_boxes;
};

} // namespace jalons
