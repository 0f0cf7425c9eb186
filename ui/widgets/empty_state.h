#pragma once
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace jalons {

/// What an empty list says: one sentence and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// @param iconName of :/icons; @param action empty: no button.
    EmptyState(const QString& iconName, const QString& sentence, const QString& action = {},
        QWidget* parent = nullptr);

    void setSentence(const QString& sentence) { m_sentence->setText(sentence); }
    QPushButton* action() const { return m_action; }
    /// Another way to begin, below the first.
    void addWay(QPushButton* button);

signals:
    void actionChosen();

private:
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace jalons
