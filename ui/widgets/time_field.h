#pragma once
#include "core/base/problem.h"
#include "core/base/time_of_day.h"
#include <QLineEdit>
#include <optional>

namespace jalons {

/// A time of the day that may be absent, typed as one likes (« 9h30 », « 930 », « 9 »). What cannot
/// be read stays as it was typed. Up and Down move a quarter of an hour.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(const QString& accessibleName, QWidget* parent = nullptr);

    TimeOfDay time() const { return m_time; }
    std::optional<Problem> problem() const { return m_problem; }
    /// Neither emits edited().
    void setTime(TimeOfDay time);
    void setTyped(const QString& typed);
    /// A time that is shown before anybody typed one. Does not emit edited().
    void propose(TimeOfDay time);
    /// It is @p now that counts, if nobody has typed since propose(): a page may have stood open
    /// since this morning. Does not emit edited().
    void renew(TimeOfDay now);
    /// Whether letters are typed that are no answer yet.
    bool isBeingTyped() const { return text() != m_settled; }

signals:
    /// The user has finished typing another time (or a text that is none).
    void edited();
    /// At every key, for drafts.
    void typed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void settle();

    TimeOfDay m_time;
    std::optional<Problem> m_problem;
    TimeOfDay m_proposed; ///< none: it is somebody's
    QString m_settled; ///< the text last known outside
};

} // namespace jalons
