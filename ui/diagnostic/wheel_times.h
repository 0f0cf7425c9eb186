#pragma once
#include "core/diagnostic/assessment.h"
#include <QWidget>

class QLabel;
class QSlider;

namespace jalons {

class Session;

/// Goes through the assessments of an accompaniment in time, and says which one the wheel shows.
/// Hidden while there is only one.
class WheelTimes : public QWidget
{
    Q_OBJECT

public:
    explicit WheelTimes(Session& session, QWidget* parent = nullptr);

    /// @param current the one of the page, shown first.
    void setTimes(const std::vector<Assessment>& all, AssessmentId current);
    /// Back to that of the page; does not emit chosen().
    void showCurrent();
    /// That of the page, or the one that was slid to.
    AssessmentId shown() const;

signals:
    void chosen(jalons::AssessmentId id);

private:
    void say();
    int placeOfCurrent() const;

    Session& m_session;
    std::vector<Assessment> m_all;
    AssessmentId m_current;
    QSlider* m_slider;
    QLabel* m_label;
};

} // namespace jalons
