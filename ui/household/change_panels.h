#pragma once
#include "core/household/household_change.h"
#include "ui/page/told_form.h"
#include "ui/widgets/layouts.h"

namespace jalons {

class PersonPicker;

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

/// Somebody comes to live with the person, comes back, or is linked from elsewhere: somebody of the
/// file, or somebody new.
class ArrivalPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit ArrivalPanel(Session& session, QWidget* parent = nullptr);
    /// @param members are not proposed.
    void begin(PersonId person, const std::vector<HouseholdMember>& members);
    /// Somebody who was a member comes back.
    void beginReturn(PersonId person, const std::vector<HouseholdMember>& members,
        const HouseholdMember& former);

private:
    void filled() override { showCustody(); }
    Problems missing(const HouseholdTold& told) const override;
    Operation operation(const HouseholdTold&) const override { return Operation::RecordArrival; }
    void record(Work& work, const HouseholdTold& told) override;
    void showCustody() { grid()->setAsked("custody", isChild(m_role->code())); }

    std::vector<HouseholdMember> m_members;
    PersonId m_who; ///< chosen in the file; invalid: a new person of the name typed
    PersonPicker* m_picker;
    TermCombo* m_role;
    TermCombo* m_custody;
};

/// A birth: one child or several, in one operation.
class BirthPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit BirthPanel(Session& session, QWidget* parent = nullptr);
    /// @param lastName proposed.
    void begin(PersonId person, const QString& lastName);

private:
    Operation operation(const HouseholdTold&) const override { return Operation::RecordBirth; }
    void record(Work& work, const HouseholdTold& told) override;
    HouseholdTold fresh() const override;

    QString m_lastName;
};

/// Somebody leaves; in a separation they found their own household, and it is said where each child
/// lives from then on.
class SeparationPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit SeparationPanel(Session& session, QWidget* parent = nullptr);
    void begin(PersonId person, const std::vector<HouseholdMember>& members);
    /// The draft of a departure among those of the person's household.
    static constexpr qint64 departureRow = -1;

private:
    HouseholdTold fresh() const override;
    qint64 draftRow() const override { return departureRow; }
    void filled() override { showChildren(); }
    Problems missing(const HouseholdTold& told) const override;
    Operation operation(const HouseholdTold& told) const override;
    void record(Work& work, const HouseholdTold& told) override;
    /// An adult goes: where do the children live?
    bool isSeparation(const HouseholdTold& told) const;
    void showChildren();
    const HouseholdMember* leaver(const HouseholdTold& told) const;

    std::vector<HouseholdMember> m_members;
    ChoiceChips* m_who;
    QWidget* m_children;
    std::vector<std::pair<PersonId, TermCombo*>> m_after;
};

} // namespace jalons
