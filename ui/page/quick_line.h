#pragma once
#include <QWidget>

class QLineEdit;

namespace jalons {

class DraftKeeper;

/// Where a new record is begun by its name: a line and a button beside it. What is typed and not
/// begun is kept as a draft.
class QuickLine : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        const char* name; ///< begins the objectNames: « request » gives « requestNew »
        const char* table;
        const char* column; ///< in which the name is stored
        QString says; ///< what is read out of the line
        QString hint;
        QString button;
        QString buttonSays{}; ///< what is read out of it; empty: as it reads
        const char* look = "primary"; ///< of the button
    };

    explicit QuickLine(const Words& words, QWidget* parent = nullptr);

    /// What was being typed goes on. @param owner of what the new record is one.
    void show(qint64 owner);
    /// It is begun.
    void clear();
    void keep();
    QLineEdit* line() const { return m_line; }
    using QWidget::show;

signals:
    void given(const QString& name);

private:
    void give();

    const char* m_table;
    QLineEdit* m_line;
    DraftKeeper* m_drafts;
    qint64 m_owner = -1;
};

} // namespace jalons
