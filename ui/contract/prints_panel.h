#pragma once
#include "core/signing/prints.h"
#include <QFrame>

class QVBoxLayout;

namespace jalons {

/// The prints of a contract for signature: which says what stands today, which was replaced, which
/// came back signed.
class PrintsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PrintsPanel(QWidget* parent = nullptr);

    /// Hidden without any.
    void show(const std::vector<contracts::PrintLine>& prints, QDate today);

signals:
    void asked(jalons::PrintId print);

private:
    QVBoxLayout* m_lines;
};

/// « 2026-0042 / 2, 10 March, replaced by what was written since »
QString printText(const contracts::PrintLine& line, QDate today);

} // namespace jalons
