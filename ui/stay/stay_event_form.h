#pragma once
#include "core/stay/stay.h"
#include "ui/page/told_form.h"

namespace jalons {

/// What can happen during a stay.
enum class StayEvent { Absence, Transfer, Departure, Correction };

/// What is told of it: each event asks some of it.
struct StayTold
{
    StayId id;
    PersonId who; ///< invalid: everybody of the bar
    QDate from;
    QDate expectedOn;
    QDate to;
    LodgingId lodging;
    QString destination;
    QString reason;
    QString note;

    bool operator==(const StayTold&) const = default;
};

/// Tells an event of a stay: one button records it, for everybody of the bar or for one of them.
class StayEventForm : public ToldForm<StayTold>
{
    Q_OBJECT

public:
    explicit StayEventForm(Session& session, QWidget* parent = nullptr);

    /// @param who those of the same bar. An event of this stay that was being told goes on.
    void setStay(const Stay& stay, const QList<Choice>& who);
    void ask(StayEvent event);

private:
    qint64 owner() const override { return m_stay.id.value; }
    StayTold fresh() const override;
    qint64 draftRow() const override;
    QString fieldOf(const QString& name) const override;
    void record();
    void warn();
    void write(Work& work, const Stay& stay, const StayTold& told) const;
    /// Those of the bar whom the event concerns.
    std::vector<Stay> concerned(const Reader& reader, PersonId only) const;

    Stay m_stay;
    StayEvent m_event = StayEvent::Absence;
    TermCombo* m_who;
    DateField* m_on;
    TermCombo* m_lodging;
    TermCombo* m_reason;
    QLabel* m_warning;
};

} // namespace jalons
