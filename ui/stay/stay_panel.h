#pragma once
#include "core/person/person.h"
#include "core/stay/admission.h"
#include "ui/widgets/layouts.h"

namespace jalons {

class AdmissionForm;
class ArrivalForm;
class PagesLayout;
class Session;
class StayEventForm;
enum class StayEvent;

/// The right side of the board: an arrival to record, or a stay with what can happen to it — an
/// absence, a change of place, the departure — and its admission.
class StayPanel : public QFrame
{
    Q_OBJECT

public:
    explicit StayPanel(Session& session, QWidget* parent = nullptr);

    void showStay(StayId id);
    void showArrival(PersonId person, LodgingId lodging, QDate day, RequestId request = {});
    /// The same of somebody new, of whom this is known.
    void welcome(const Person& somebody);
    StayId stay() const { return m_stay.id; }
    /// Reads the stay again; hides it when it is gone.
    void refetch();
    void flush();

signals:
    void closed();
    /// @param prints the intake sheet is asked for.
    void arrived(jalons::PersonId person, bool prints);

private:
    /// A button that asks what an event needs.
    QPushButton* asking(
        const char* name, const QString& text, StayEvent event, const char* look = nullptr);
    void showAbsences();
    void endAbsence(const Absence& absence, QDate day);

    Session& m_session;
    Stay m_stay;
    PagesLayout* m_pages;
    ArrivalForm* m_arrival;
    AdmissionForm* m_admission;
    QLabel* m_name;
    QLabel* m_meta;
    QVBoxLayout* m_people;
    QVBoxLayout* m_absences;
    QPushButton* m_away;
    QPushButton* m_move;
    QPushButton* m_leave;
    QPushButton* m_reopen;
    StayEventForm* m_event;
    QWidget* m_content = nullptr; ///< of a stay
};

} // namespace jalons
