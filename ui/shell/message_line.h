#pragma once
#include <QFrame>
#include <QTimer>

class QLabel;

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
    QString text() const;

private:
    void say(const QString& sentence, const char* look);

    QFrame* m_frame;
    QLabel* m_text;
    QTimer m_timer;
};

} // namespace jalons
