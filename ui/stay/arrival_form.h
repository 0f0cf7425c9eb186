#pragma once
#include "core/request/request.h"
#include "ui/page/told_form.h"

namespace jalons {

class GuestList;
class PersonPicker;

/// What is told of an arrival, beside who comes.
struct ArrivalTold
{
    AdmissionId id;
    LodgingId lodging;
    QDate on;
    Length length{6, 0};
    QDate decidedOn;
    QString decidedBy;
    bool opens = true; ///< the accompaniment

    bool operator==(const ArrivalTold&) const = default;
};

/// An arrival: who comes, alone or with the household, where, when, for how long. What a request or
/// a free cell of the board already says is filled in.
class ArrivalForm : public ToldForm<ArrivalTold>
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
    qint64 owner() const override { return m_request.id.value; }
    ArrivalTold fresh() const override;
    void warn();
    Arrival arrival(const ArrivalTold& told) const;
    void record();

    Request m_request; ///< its id is invalid when there is none
    LodgingId m_proposed;
    QDate m_day;
    GuestList* m_guests;
    PersonPicker* m_picker;
    TermCombo* m_lodging;
    DateField* m_on;
    QLabel* m_warning;
};

} // namespace jalons
