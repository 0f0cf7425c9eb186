#pragma once
#include "core/base/id.h"
#include "ui/page/page.h"

class QGridLayout;

namespace jalons {

/// The wheels of the adults of a household side by side, each with its two voices: one conversation
/// and one assessment per adult. Nothing is added up.
class WheelsPage : public Page
{
    Q_OBJECT

public:
    explicit WheelsPage(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    /// @param id the assessment of one of them.
    void show(AssessmentId id);
    void refetch() override;
    void takeKeyboard() override;

signals:
    void backAsked();

private:
    AssessmentId m_id;
    QPushButton* m_back;
    QGridLayout* m_wheels;
};

} // namespace jalons
