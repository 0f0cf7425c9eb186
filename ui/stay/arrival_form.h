#pragma once
#include "core/request/request.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

class DateField;
class DraftKeeper;
class FormGrid;
class GuestList;
class PersonPicker;
class Session;
class TermCombo;

/// An arrival: who comes, alone or with the household, where, when, for how long. What a request or
/// a free cell of the board already says is filled in.
class ArrivalForm : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalForm(Session& session, QWidget* parent = nullptr);

    /// Goes on with the arrival that was being told (of the request), if any. @param person,
    /// @p lodging, @p day, @p request may be invalid: to be said here.
    void begin(PersonId person, LodgingId lodging, QDate day, RequestId request = {});

signals:
    void arrived(jalons::PersonId person);
    void cancelled();

private:
    void build();
    void warn();
    Arrival read() const;
    void record();

    Session& m_session;
    RequestId m_request;
    DraftKeeper* m_drafts;
    FormGrid* m_form;
    GuestList* m_guests;
    PersonPicker* m_picker;
    TermCombo* m_lodging;
    DateField* m_on;
    QLineEdit* m_months;
    QLineEdit* m_days;
    DateField* m_decidedOn;
    QLineEdit* m_decidedBy;
    QCheckBox* m_open;
    QLabel* m_warning;
    QPushButton* m_record;
};

} // namespace jalons
