#pragma once
#include "core/base/problem.h"
#include "ui/page/session.h"
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class DateField;
class DraftKeeper;
class FormGrid;

/// Something happened in a household: its day, what a kind of event asks beside, one button that
/// makes all the dated rows in one operation. Unfolds in the card.
class ChangePanel : public QFrame
{
    Q_OBJECT

public:
    /// @param name prefix of the object names.
    ChangePanel(Session& session, const QString& name, const QString& title,
        const QString& dayLabel, QWidget* parent);

signals:
    void finished();

protected:
    /// Writes; the problems of a refusal in @p refused.
    virtual bool act(QDate day, Problems* refused) = 0;
    /// Unfolds with today proposed.
    void open();
    /// Keeps what is typed as a draft beside the person's file, and puts back what was begun.
    /// @param table what the event changes. @param row below 0: another event of the same table.
    void keepDraft(const char* table, PersonId person, qint64 row = 0);
    DraftKeeper* drafts() const { return m_drafts; }
    QString named(const char* field) const { return m_name + QLatin1String(field); }

    Session& m_session;
    FormGrid* m_grid;
    QVBoxLayout* m_body; ///< between the fields and the buttons

private:
    void confirm();

    QString m_name;
    DateField* m_day;
    QLabel* m_problems;
    DraftKeeper* m_drafts;
};

} // namespace jalons
