#pragma once
#include "core/person/person.h"
#include "core/stay/board.h"
#include "ui/widgets/typed_field.h"
#include <QWidget>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace jalons {

class GuestRow;
class Session;
struct Comer;

/// Somebody who comes, in an arrival.
struct Guest
{
    PersonId id; ///< invalid: to be created from @p person
    Person person;
    QString tie; ///< to the first
    bool isTieSaid = false; ///< by a person: a birth date typed later proposes no other
    bool isMember = false; ///< of the household of the first: the tie is the one of the file
    bool comes = true;
    LodgingId lodging{}; ///< the own place; invalid: where the first sleeps
};

/// Who comes: for each a box, ticked unless they stay where they are; of somebody new the names and
/// the birth date; what they are to the first, and where they sleep when not in the same place.
class GuestList : public QWidget, public TypedField
{
    Q_OBJECT

public:
    explicit GuestList(Session& session, QWidget* parent = nullptr);

    bool isEmpty() const { return m_guests.empty(); }
    void clear();
    /// The first one brings their household along.
    void add(PersonId person);
    /// Somebody new, of what was typed to find them. The keyboard goes on to the first thing that
    /// is not known. @return false: nothing is left to say of them.
    bool addTyped(const QString& typed);
    void addNew(const Person& person);
    /// The day of arrival: who is a minor then.
    void setDay(QDate day);
    /// Where one of them may sleep beside the place of the first, with the beds that the others who
    /// come leave. @param together the place of the first.
    void setPlaces(const std::vector<PlaceOnNight>& places, LodgingId together);

    /// Those who come.
    std::vector<Comer> comers() const;
    /// Says what cannot be stored at the one it is of, and goes there. @return false: something is.
    bool check();
    /// Says a problem of the own place of one of those who come. @return false: it is of none.
    bool mark(const Problem& problem);

    QString typedText() const override;
    void setTypedText(const QString& text) override;

signals:
    void edited();
    /// Everything is said of one: who else comes?
    void asksNext();

private:
    bool holds(PersonId person) const;
    void addRow(std::size_t index);
    void showPlaces();
    void showGuests();
    void replace(std::size_t index, PersonId person);
    void propose(Guest& guest) const;

    Session& m_session;
    QDate m_day;
    std::vector<PlaceOnNight> m_places; ///< on the night of arrival
    LodgingId m_together;
    /// Shared with their rows: one that goes settles what is under its keys.
    std::vector<std::shared_ptr<Guest>> m_guests;
    std::vector<GuestRow*> m_rows;
    QVBoxLayout* m_lines;
};

} // namespace jalons
