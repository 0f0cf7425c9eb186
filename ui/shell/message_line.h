#pragma once
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace jalons {

/// One sentence above the page: a confirmation that goes away by itself, or an error that stays
/// until it is closed.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget* parent = nullptr);

    void sayDone(const QString& sentence);
    void sayError(const QString& sentence);
    /// Puts a button beside what is being said: pressed once, the message goes with it.
    void offer(const QString& text, std::function<void()> act);
    QString text() const;

private:
    void say(const QString& sentence, const char* look);

    QFrame* m_frame;
    QLabel* m_text;
    QPushButton* m_offer;
    std::function<void()> m_act;
    QTimer m_timer;
};

} // namespace jalons
