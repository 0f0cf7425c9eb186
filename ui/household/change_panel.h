#pragma once
#include "core/household/household_change.h"
#include "ui/page/told_form.h"
#include "ui/widgets/build.h"

namespace jalons {

/// What is told of a change in a household: each kind of change asks some of it.
struct HouseholdTold
{
    MembershipId id;
    QDate on;
    QString name; ///< of who comes
    QString role;
    QString custody;
    bool atHome = true;
    PersonId leaver;
    QString reason; ///< why they leave
    QString lastName; ///< of who is born
    QString firstNames;

    bool operator==(const HouseholdTold&) const = default;
};

/// Something happened in a household: its day, what a kind of event asks beside, one button that
/// makes all the dated rows in one operation. Unfolds in the card.
class ChangePanel : public ToldForm<HouseholdTold>
{
    Q_OBJECT

public:
    /// @param name prefix of the object names. @param table what the event changes: what is typed
    /// is a draft of it beside the person's file.
    ChangePanel(Session& session, const char* name, const char* table, const QString& title,
        const QString& dayLabel, QWidget* parent);

signals:
    void finished();

protected:
    virtual Operation operation(const HouseholdTold& told) const = 0;
    virtual void record(Work& work, const HouseholdTold& told) = 0;
    /// Unfolds with today proposed, for the household of a person.
    void open(PersonId person);
    /// The household, founded if there is none yet.
    HouseholdId household(Work& work, QDate day) const;
    HouseholdTold fresh() const override;
    void sayOthers(const Problems& problems) override;
    QString nameOf(const char* field) const { return objectName() + QLatin1String(field); }

    PersonId m_person;
    QVBoxLayout* m_more; ///< between the fields and the buttons

private:
    qint64 owner() const override { return m_person.value; }

    DateField* m_day;
    QLabel* m_problems;
};

} // namespace jalons
