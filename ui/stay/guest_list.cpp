#include "ui/stay/guest_list.h"

#include "core/base/list_limits.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

namespace {
const QString idKey = QStringLiteral("id");
const QString nameKey = QStringLiteral("name");
const QString comesKey = QStringLiteral("comes");
} // namespace

GuestList::GuestList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("arrivalGuests"));
    setAccessibleName(tr("Who comes"));
    m_lines->setContentsMargins(0, 0, 0, 0);
}

void GuestList::clear()
{
    m_guests.clear();
    showGuests();
}

bool GuestList::holds(PersonId person) const
{
    return std::any_of(
        m_guests.begin(), m_guests.end(), [&](const Guest& guest) { return guest.id == person; });
}

void GuestList::add(PersonId person)
{
    if (holds(person))
        return;
    const bool first = m_guests.empty();
    m_session.query([&](const Reader& r) {
        m_guests.push_back({person, people::load(r, person).fullName(), true});
        if (first)
            for (const HouseholdMember& member : households::around(r, person, r.today()))
                if (m_guests.size() < mostLinesInCard && !holds(member.membership.person))
                    m_guests.push_back({member.membership.person, member.name, true});
        return true;
    });
    showGuests();
    emit edited();
}

void GuestList::addNamed(const QString& name)
{
    m_guests.push_back({{}, name, true});
    showGuests();
    emit edited();
}

void GuestList::showGuests()
{
    clearLayout(m_lines);
    for (std::size_t i = 0; i < m_guests.size(); ++i) {
        auto* box
            = named(new QCheckBox(m_guests[i].id.isValid() ? m_guests[i].name
                                                           : tr("%1 (new)").arg(m_guests[i].name),
                        this),
                QStringLiteral("arrivalGuest%1").arg(i),
                m_guests[i].id.isValid() ? m_guests[i].name : tr("%1 (new)").arg(m_guests[i].name));
        box->setChecked(m_guests[i].comes);
        connect(box, &QCheckBox::toggled, this, [this, i](bool comes) {
            m_guests[i].comes = comes;
            emit edited();
        });
        m_lines->addWidget(box);
    }
}

QString GuestList::typedText() const
{
    QJsonArray list;
    for (const Guest& guest : m_guests)
        list.append(
            QJsonObject{{idKey, guest.id.value}, {nameKey, guest.name}, {comesKey, guest.comes}});
    return list.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void GuestList::setTypedText(const QString& text)
{
    m_guests.clear();
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject guest = value.toObject();
        m_guests.push_back({{guest.value(idKey).toInteger()}, guest.value(nameKey).toString(),
            guest.value(comesKey).toBool()});
    }
    showGuests();
    emit edited();
}

} // namespace jalons
