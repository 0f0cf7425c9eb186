#include "ui/stay/guest_list.h"

#include "core/arrival/arrival.h"
#include "core/base/list_limits.h"
#include "core/household/household.h"
#include "ui/page/session.h"
#include "ui/stay/guest_row.h"
#include "ui/stay/lodging_choices.h"
#include "ui/widgets/layouts.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

namespace {
const QString idKey = QStringLiteral("id");
const QString lastKey = QStringLiteral("name");
const QString firstKey = QStringLiteral("first");
const QString birthKey = QStringLiteral("birth");
const QString phoneKey = QStringLiteral("phone");
const QString contactKey = QStringLiteral("contact");
const QString tieKey = QStringLiteral("tie");
const QString tieSaidKey = QStringLiteral("tieSaid");
const QString memberKey = QStringLiteral("member");
const QString comesKey = QStringLiteral("comes");
const QString placeKey = QStringLiteral("place");
} // namespace

GuestList::GuestList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("arrivalGuests"));
    setAccessibleName(tr("Who comes"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(px(8));
}

void GuestList::clear()
{
    m_guests.clear();
    showGuests();
}

bool GuestList::holds(PersonId person) const
{
    return std::any_of(
        m_guests.begin(), m_guests.end(), [&](const auto& guest) { return guest->id == person; });
}

void GuestList::propose(Guest& guest) const
{
    if (!guest.isTieSaid && !guest.isMember)
        guest.tie = proposedTie(guest.person.birthDate, m_day);
}

void GuestList::setDay(QDate day)
{
    if (day == std::exchange(m_day, day))
        return;
    for (std::size_t i = 0; i < m_guests.size(); ++i) {
        propose(*m_guests[i]);
        m_rows[i]->showTie();
    }
}

void GuestList::setPlaces(const std::vector<PlaceOnNight>& places, LodgingId together)
{
    m_places = places;
    m_together = together;
    showPlaces();
}

void GuestList::showPlaces()
{
    const std::vector<Comer> all = comers();
    std::size_t comer = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::size_t who = m_guests[i]->comes ? comer++ : all.size();
        m_rows[i]->setPlaces(
            lodgingChoices(withTaken(m_places, takenByOthers(all, who, m_together))));
    }
}

void GuestList::add(PersonId person)
{
    if (holds(person))
        return;
    const bool first = m_guests.empty();
    m_session.query([&](const Reader& r) {
        Guest guest{person, people::load(r, person), {}};
        propose(guest);
        const HouseholdId around
            = first ? HouseholdId() : households::of(r, m_guests.front()->id, r.today());
        if (around.isValid())
            for (const HouseholdMember& member : households::members(r, around, r.today()))
                if (member.membership.person == person) {
                    guest.tie = member.membership.role;
                    guest.isMember = true;
                }
        m_guests.push_back(std::make_shared<Guest>(std::move(guest)));
        if (first)
            for (const HouseholdMember& member : households::around(r, person, r.today()))
                if (m_guests.size() < mostLinesInCard && !holds(member.membership.person))
                    m_guests.push_back(std::make_shared<Guest>(
                        Guest{member.membership.person, people::load(r, member.membership.person),
                            member.membership.role, false, true}));
        return true;
    });
    showGuests();
    emit edited();
}

bool GuestList::addTyped(const QString& typed)
{
    addNew(comerNamed(
        typed, m_guests.empty() ? Person() : m_guests.front()->person, m_session.today()));
    return m_rows.back()->focusMissing();
}

void GuestList::addNew(const Person& person)
{
    Guest guest{{}, person, {}};
    propose(guest);
    m_guests.push_back(std::make_shared<Guest>(std::move(guest)));
    showGuests();
    emit edited();
}

void GuestList::replace(std::size_t index, PersonId person)
{
    // With what was said of them; the household of the first comes along as it does when chosen.
    Guest& guest = *m_guests[index];
    guest.id = person;
    guest.person = m_session.query(people::load, person);
    propose(guest);
    showGuests();
    emit edited();
    emit asksNext();
}

void GuestList::addRow(std::size_t index)
{
    auto* row = new GuestRow(
        m_session, m_guests[index], index, [this](PersonId id) { return !holds(id); }, this);
    m_lines->addWidget(row);
    m_rows.push_back(row);
    connect(row, &GuestRow::edited, this, &GuestList::edited);
    connect(row, &GuestRow::done, this, &GuestList::asksNext);
    connect(row, &GuestRow::birthChanged, this, [this, index] {
        propose(*m_guests[index]);
        m_rows[index]->showTie();
    });
    // The row goes: not under its own click.
    connect(
        row, &GuestRow::chosen, this, [this, index](PersonId person) { replace(index, person); },
        Qt::QueuedConnection);
}

void GuestList::showGuests()
{
    for (GuestRow* row : m_rows)
        row->disconnect(this); // what it settles as it goes is of no row here
    clearLayout(m_lines);
    m_rows.clear();
    for (std::size_t i = 0; i < m_guests.size(); ++i) {
        addRow(i);
        if (isVisible())
            m_rows.back()->show(); // at once: the keyboard goes there
    }
    showPlaces();
}

std::vector<Comer> GuestList::comers() const
{
    std::vector<Comer> all;
    for (const auto& guest : m_guests)
        if (guest->comes)
            all.push_back({guest->id, guest->person, guest->tie, guest->lodging});
    return all;
}

bool GuestList::check()
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](GuestRow* row) { return row->check(); });
}

bool GuestList::mark(const Problem& problem)
{
    std::size_t comer = 0;
    for (std::size_t i = 0; i < m_guests.size(); ++i)
        if (m_guests[i]->comes && problem.field == admissions::ownPlace(comer++)) {
            m_rows[i]->markPlace(problem);
            return true;
        }
    return false;
}

QString GuestList::typedText() const
{
    QJsonArray list;
    for (const auto& one : m_guests) {
        const Guest& guest = *one;
        list.append(QJsonObject{{idKey, guest.id.value},
            {lastKey, guest.id.isValid() ? guest.person.fullName() : guest.person.birthName},
            {firstKey, guest.person.firstNames}, {birthKey, guest.person.birthDate.toIso()},
            {phoneKey, guest.person.phone},
            {contactKey, guest.person.firstContact.toString(Qt::ISODate)}, {tieKey, guest.tie},
            {tieSaidKey, guest.isTieSaid}, {memberKey, guest.isMember}, {comesKey, guest.comes},
            {placeKey, guest.lodging.value}});
    }
    return list.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void GuestList::setTypedText(const QString& text)
{
    m_guests.clear();
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject kept = value.toObject();
        Guest guest;
        guest.id = {kept.value(idKey).toInteger()};
        const QString last = kept.value(lastKey).toString();
        if (guest.id.isValid())
            guest.person = m_session.query(people::load, guest.id);
        else if (kept.contains(firstKey))
            guest.person.birthName = last;
        else // as drafts were before names stood apart
            guest.person = personNamed(last);
        if (!guest.id.isValid()) {
            if (kept.contains(firstKey))
                guest.person.firstNames = kept.value(firstKey).toString();
            guest.person.birthDate = PartialDate::fromIso(kept.value(birthKey).toString());
            guest.person.phone = kept.value(phoneKey).toString();
            guest.person.firstContact
                = QDate::fromString(kept.value(contactKey).toString(), Qt::ISODate);
        }
        guest.tie = kept.value(tieKey).toString();
        guest.isTieSaid = kept.value(tieSaidKey).toBool();
        guest.isMember = kept.value(memberKey).toBool();
        guest.comes = kept.value(comesKey).toBool();
        guest.lodging = {kept.value(placeKey).toInteger()};
        m_guests.push_back(std::make_shared<Guest>(std::move(guest)));
    }
    showGuests();
    emit edited();
}

} // namespace jalons
