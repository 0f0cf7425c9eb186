#pragma once
#include "ui/diagnostic/interview_words.h"
#include <QWidget>

class QLabel;

namespace jalons {

/// A label, and under it the same in French in smaller type where it is said in another language.
class TwoLineLabel : public QWidget
{
    Q_OBJECT

public:
    /// @param role of the first line, as roleLabel has it.
    explicit TwoLineLabel(const char* role, QWidget* parent = nullptr);

    void setTexts(const TwoTexts& texts);
    QString text() const;
    /// Empty: nothing stands under it.
    QString under() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();

    QLabel* m_over;
    QLabel* m_under;
};

} // namespace jalons
