#pragma once
#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>
#include <optional>

class QCalendarWidget;
class QFrame;

namespace jalons {

/// A date that may be absent, typed as one likes (see readDate) or picked in a calendar.
/// Up and Down move a day, Page Up and Page Down a month, F4 or Alt+Down open the calendar. What
/// cannot be read stays as typed, with a sentence below that says what to do.
class DateField : public QWidget
{
    Q_OBJECT
public:
    enum class Mode {
        Exact, ///< readDate: use date()
        Partial ///< readPartialDate, for births: use partialDate()
    };

    explicit DateField(
        const QString& accessibleName, Mode mode = Mode::Exact, QWidget* parent = nullptr);
    ~DateField() override;

    /// The day that « j », « +15 » and the century of « 84 » are counted from; the system's unless
    /// told.
    void setToday(QDate today) { m_today = today; }

    std::optional<QDate> date() const;
    PartialDate partialDate() const { return m_date; }
    /// As typed, even if it is no date.
    QString text() const { return m_edit->text(); }
    std::optional<Problem> problem() const { return m_problem; }

    /// None of these emits edited().
    void setDate(std::optional<QDate> date);
    /// As date, with an invalid day for none.
    QDate day() const { return date().value_or(QDate()); }
    void setPartialDate(const PartialDate& date);
    void setText(const QString& typed);

    /// Whether letters are typed that are no answer yet.
    bool isBeingTyped() const { return m_edit->text() != m_settled; }
    void setReadOnly(bool readOnly);
    /// Hides the sentence below: the form shows problem() at its own place.
    void setShowsProblem(bool shows);
    QLineEdit* lineEdit() const { return m_edit; }
    /// As wide as a day that is written whole.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user has finished typing or picking another date (or a text that is none).
    void edited();
    /// At every key, for drafts.
    void typed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void settle();
    void showProblem();
    void pick(QDate date);
    void openCalendar();

    Mode m_mode;
    QDate m_today;
    PartialDate m_date;
    std::optional<Problem> m_problem;
    QString m_settled; ///< the text last known outside
    bool m_showsProblem = true;
    QLineEdit* m_edit;
    QToolButton* m_button;
    QLabel* m_message;
    QFrame* m_popup = nullptr;
    QCalendarWidget* m_calendar = nullptr;
};

} // namespace jalons
