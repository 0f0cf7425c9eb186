#pragma once
#include "core/collective/activity.h"
#include "core/contract/contract.h"
#include "ui/page/record_form.h"
#include "ui/page/row_list.h"

namespace jalons {

class PersonPicker;

inline AttendanceId rowId(const AttendanceRow& row)
{
    return row.attendance.id;
}

/// Somebody expected at a session: whether they came, what they say of it, the objective of their
/// contract that it serves. P, A, E and Space tick with the keyboard on it.
class AttendanceForm : public RecordForm<Attendance>
{
    Q_OBJECT

public:
    explicit AttendanceForm(Session& session, QWidget* parent = nullptr);

    void show(const AttendanceRow& row, QDate day);
    const AttendanceRow& record() const { return m_row; }
    using RecordForm::show;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AttendanceRow m_row;
    QDate m_day;
    QLabel* m_name;
    ChoiceChips* m_came;
    TermCombo* m_objective;
};

/// Who is expected at a session, and who came: by name, by household, or as the time before.
class AttendanceCard : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceCard(Session& session);

    void setActivitySession(ActivitySessionId session);
    void refetch();

private:
    void expect(PersonId person);
    void perform(const std::function<void(Work&)>& act);
    void markAll();

    Session& m_session;
    ActivitySessionId m_id;
    QLabel* m_count;
    QPushButton* m_before;
    QPushButton* m_all;
    QPushButton* m_print;
    QCheckBox* m_household;
    PersonPicker* m_picker;
    RowList<AttendanceForm, AttendanceRow> m_rows;
};

} // namespace jalons
