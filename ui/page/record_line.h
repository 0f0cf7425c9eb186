#pragma once
#include "ui/page/record_scope.h"
#include "ui/widgets/layouts.h"

namespace jalons {

/// A record as one line of a card: what it says, and buttons that act on it.
class RecordLine : public QWidget
{
    Q_OBJECT

public:
    RecordLine(const char* table, qint64 id, const QString& text, const char* role = "meta",
        QWidget* parent = nullptr);

    QLabel* words() const { return m_words; }
    /// Calls @p act when the button is pressed.
    template <class Act> void add(QAbstractButton* button, Act act)
    {
        connect(button, &QAbstractButton::clicked, this, act);
        layout()->addWidget(button);
    }

private:
    QLabel* m_words;
};

} // namespace jalons
