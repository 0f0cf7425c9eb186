#pragma once
#include "core/stay/admission.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace jalons {

class AdmissionForm;
class ArrivalForm;
class ChoiceChips;
class DateField;
class FormGrid;
class FormRow;
class Session;
class TermCombo;

/// The right side of the board: an arrival to record, or a stay with what can happen to it — an
/// absence, a change of place, the departure — and its admission.
class StayPanel : public QFrame
{
    Q_OBJECT

public:
    explicit StayPanel(Session& session, QWidget* parent = nullptr);

    void showStay(StayId id);
    void showArrival(PersonId person, LodgingId lodging, QDate day, RequestId request = {});
    StayId stay() const { return m_stay.id; }
    /// Reads the stay again; hides it when it is gone.
    void refetch();
    void flush();

signals:
    void closed();
    void arrived(jalons::PersonId person);

private:
    enum class Event { None, Absence, Transfer, Departure, Correction };

    void build();
    QWidget* buildEvent();
    void ask(Event event);
    void record();
    void warn();
    void showAbsences();
    void endAbsence(const Absence& absence, QDate day);
    /// Those of the bar whom the event concerns.
    std::vector<Stay> concerned(const Reader& reader) const;

    Session& m_session;
    Stay m_stay;
    Event m_event = Event::None;
    QStackedLayout* m_pages;
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
    QPushButton* m_correct;
    QWidget* m_eventBox;
    FormGrid* m_form;
    TermCombo* m_who;
    DateField* m_on;
    DateField* m_back;
    DateField* m_to;
    TermCombo* m_lodging;
    TermCombo* m_destination;
    TermCombo* m_reason;
    QLineEdit* m_note;
    QLabel* m_warning;
    QPushButton* m_record;
};

} // namespace jalons
