#pragma once
#include "core/request/request.h"
#include <QFrame>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class Autosave;
class ChoiceChips;
class DateField;
class FormGrid;
class GrowingTextEdit;
class Session;
class TermCombo;

/// A request and the answer given, saved as it is typed. « Accepted » leads to the arrival.
class RequestForm : public QFrame
{
    Q_OBJECT

public:
    explicit RequestForm(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(RequestId id);
    RequestId request() const { return m_shown.id; }
    void focusName();
    void flush();

signals:
    void arrivalAsked(jalons::RequestId request);
    void removeAsked(jalons::RequestId request);

private:
    void build();
    void fill();
    Request read() const;
    void save();
    void showAnswer();
    void showPerson();
    /// Who of the file may be the one who asks.
    void propose();
    void link(PersonId person);

    Session& m_session;
    Request m_shown;
    Autosave* m_autosave;
    FormGrid* m_form;
    DateField* m_received;
    TermCombo* m_origin;
    QLineEdit* m_number;
    QLineEdit* m_name;
    QLineEdit* m_people;
    QLineEdit* m_composition;
    GrowingTextEdit* m_need;
    ChoiceChips* m_answer;
    DateField* m_answeredOn;
    TermCombo* m_reason;
    QLineEdit* m_reasonDetail;
    DateField* m_notifiedOn;
    QPushButton* m_arrival;
    QPushButton* m_file;
    QPushButton* m_unlink;
    QVBoxLayout* m_matches;
};

} // namespace jalons
