#pragma once
#include "core/arrival/arrival.h"
#include "core/stay/board.h"
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
    QString origin; ///< who sent them, vocabulary origin
    QString number; ///< of the proposal of the SIAO
    bool opens = true; ///< the accompaniment

    bool operator==(const ArrivalTold&) const = default;
};

/// An arrival: who comes, of the file or new, alone or with the family; where, when, for how long,
/// by whom they were sent. What a request or a free cell of the board already says is filled in.
/// One button makes all of it.
class ArrivalForm : public ToldForm<ArrivalTold>
{
    Q_OBJECT

public:
    explicit ArrivalForm(Session& session, QWidget* parent = nullptr);

    /// Goes on with the arrival that was being told (of the request), if any. @param person,
    /// @p lodging, @p day, @p request may be invalid: to be said here.
    void begin(PersonId person, LodgingId lodging, QDate day, RequestId request = {});
    /// Somebody new comes too, of whom this is known.
    void welcome(const Person& somebody);

signals:
    /// @param prints the intake sheet is asked for.
    void arrived(jalons::PersonId person, bool prints);
    void cancelled();

private:
    qint64 owner() const override { return m_request.id.value; }
    ArrivalTold fresh() const override;
    void filled() override;
    void sayOthers(const Problems& problems) override;
    void warn();
    void offerPlaces();
    void showPlaces();
    WholeArrival arrival(const ArrivalTold& told) const;
    void record(bool prints);

    Request m_request; ///< its id is invalid when there is none
    LodgingId m_proposed;
    QDate m_day;
    std::vector<PlaceOnNight> m_places; ///< on the night of arrival
    GuestList* m_guests;
    PersonPicker* m_picker;
    TermCombo* m_lodging;
    TermCombo* m_origin;
    DateField* m_on;
    QLabel* m_warning;
};

} // namespace jalons
