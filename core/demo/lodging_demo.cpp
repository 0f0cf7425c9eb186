#include "core/demo/lodging_demo.h"
#include "core/storage/sql.h"

#include "core/demo/random.h"
#include "core/request/request.h"
#include "core/stay/board.h"
#include "core/storage/work.h"
#include <algorithm>
#include <array>
#include <utility>

namespace jalons::demo {

namespace {

/// Sequences of our own: nobody else’s story changes when places are drawn.
constexpr quint64 stayDraws = 0x51A5;
constexpr quint64 requestDraws = 0x4E0;

LodgingId place(Work& work, LodgingKind kind, const QString& label, int capacity,
    LodgingId parent = {}, const QString& address = {})
{
    Lodging l;
    l.kind = kind;
    l.label = label;
    l.capacity = capacity;
    l.parent = parent;
    l.address = address;
    l.spread = !parent.isValid() && kind == LodgingKind::Flat;
    return lodgings::save(work, l);
}

QString destinationOf(const QString& exitReason)
{
    static const std::array pairs{std::pair{"social_housing", "social_housing"},
        std::pair{"private_housing", "private_housing"},
        std::pair{"adapted_housing", "family_boarding"},
        std::pair{"rental_mediation", "rental_mediation"}, std::pair{"relatives", "relatives"},
        std::pair{"other_accommodation", "chrs"},
        std::pair{"asylum_accommodation", "asylum_accommodation"},
        std::pair{"medical_social", "medical_social"}, std::pair{"hospital", "hospital"},
        std::pair{"prison", "prison"}, std::pair{"left_country", "abroad"}};
    for (const auto& [reason, destination] : pairs)
        if (exitReason == QLatin1String(reason))
            return QLatin1String(destination);
    return QStringLiteral("unknown");
}

} // namespace

void House::build(Work& work)
{
    const auto room = [&](LodgingId id, int capacity, bool family = false) {
        m_rooms.push_back({id, capacity, family, m_today.addYears(-30), false});
    };
    const LodgingId tilia = place(work, LodgingKind::Building, QStringLiteral("Bâtiment Tilia"), 0);
    LodgingId works;
    for (int i = 1; i <= 16; ++i) {
        const int beds = i > 12 ? 2 : 1;
        const LodgingId id
            = place(work, LodgingKind::Room, QStringLiteral("Chambre %1").arg(i), beds, tilia);
        if (i == 9)
            works = id;
        else
            room(id, beds);
    }
    const LodgingId families
        = place(work, LodgingKind::Building, QStringLiteral("Maison des familles"), 0);
    for (int i = 1; i <= 4; ++i) {
        const int beds = i < 3 ? 6 : 4;
        room(
            place(work, LodgingKind::Flat, QStringLiteral("Appartement %1").arg(i), beds, families),
            beds, true);
    }
    const LodgingId night
        = place(work, LodgingKind::Room, QStringLiteral("Halte de nuit"), 0, tilia);
    for (const char* letter : {"A", "B", "C"})
        room(
            place(work, LodgingKind::Bed, QStringLiteral("Lit ") + QLatin1String(letter), 1, night),
            1);
    room(place(work, LodgingKind::Flat, QStringLiteral("T3 rue des Lilas"), 3, {},
             QStringLiteral("8 rue des Lilas, 91999 Valombre-sur-Orge")),
        3, true);
    room(place(work, LodgingKind::Flat, QStringLiteral("T2 allée des Acacias"), 2, {},
             QStringLiteral("3 allée des Acacias, 91999 Valombre-sur-Orge")),
        2, true);
    Closure closed;
    closed.lodging = works;
    closed.from = m_today.addDays(-12);
    closed.to = m_today.addDays(9);
    closed.reason = QStringLiteral("works");
    closed.note = QStringLiteral("Salle d’eau à refaire après un dégât des eaux.");
    lodgings::save(work, closed);
}

void House::expect(const Group& group, const std::vector<CoursePlan>& plans)
{
    Guest guest;
    for (const Group::Member& member : group.members)
        guest.people.push_back(member.person.id);
    guest.family = guest.people.size() > 1;
    for (const CoursePlan& plan : plans) {
        guest.plan = plan;
        m_guests.push_back(guest);
    }
}

House::Room* House::roomFor(const Guest& guest)
{
    const auto fits = [&](const Room& room, bool sameKind) {
        return !room.taken && room.freeFrom <= guest.plan.openedOn
            && room.capacity >= int(guest.people.size())
            && (!sameKind || room.family == guest.family);
    };
    for (const bool sameKind : {true, false}) {
        Room* best = nullptr;
        for (Room& room : m_rooms)
            if (fits(room, sameKind) && (!best || room.capacity < best->capacity))
                best = &room;
        if (best)
            return best;
    }
    return nullptr;
}

void House::tell(Work& work)
{
    std::stable_sort(m_guests.begin(), m_guests.end(),
        [](const Guest& a, const Guest& b) { return a.plan.openedOn < b.plan.openedOn; });
    for (const Guest& guest : m_guests) {
        Random random(m_seed ^ stayDraws, static_cast<quint64>(m_told++));
        lodge(work, guest, random);
    }
    m_guests.clear();
    moveAbout(work);
}

void House::moveAbout(Work& work)
{
    if (std::exchange(m_movedAbout, true))
        return;
    std::vector<StayId> open;
    for (const Room& room : m_rooms)
        if (room.taken && room.capacity == 1)
            for (Rows rows
                 = Sql(work).select(QStringLiteral("SELECT id FROM stay WHERE lodging_id = ?"
                                                   " AND to_date IS NULL AND from_date < ?"),
                     room.id, m_today.addDays(-7));
                 rows.next();) {
                StayId id;
                rows.row() >> id;
                open.push_back(id);
            }
    if (open.size() < 3)
        return;
    const auto shared = std::find_if(m_rooms.begin(), m_rooms.end(), [&](const Room& room) {
        const int people
            = Sql(work)
                  .value(QStringLiteral(
                             "SELECT count(*) FROM stay WHERE lodging_id = ? AND to_date IS NULL"),
                      room.id)
                  .toInt();
        return room.capacity == 2 && people < 2;
    });
    if (shared != m_rooms.end())
        stays::transfer(work, open[0], shared->id, m_today.addDays(-1));
    stays::depart(work, open[1],
        {m_today.addDays(2), QStringLiteral("social_housing"), QStringLiteral("housing_found"),
            {}});
    stays::depart(work, open[2],
        {m_today.addDays(8), QStringLiteral("family_boarding"), QStringLiteral("housing_found"),
            {}});
    comeAndGo(work);
}

void House::comeAndGo(Work& work)
{
    const auto arrives = [&](const QString& who, QDate on) {
        const auto places = board::placesOn(work, on);
        const auto bed = std::find_if(places.begin(), places.end(),
            [](const PlaceOnNight& place) { return place.free() > 0; });
        const PersonId person{Sql(work).value(who, m_today.addMonths(-1)).toLongLong()};
        if (bed == places.end() || !person.isValid())
            return;
        Arrival arrival;
        arrival.people = {person};
        arrival.lodging = bed->place.lodging.id;
        arrival.on = on;
        arrival.admission.decidedOn = std::min(on, m_today);
        arrival.admission.length = {0, 5};
        arrival.openAccompaniment = false;
        admissions::arrive(work, arrival);
    };
    const QString notHere
        = QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM stay s WHERE s.person_id = a.person_id"
                         "  AND (s.to_date IS NULL OR s.to_date > ?)) ORDER BY a.id LIMIT 1");
    // Somebody whose accompaniment ended sleeps here since yesterday; another is expected.
    arrives(QStringLiteral("SELECT a.person_id FROM accompaniment a WHERE a.closed_on IS NOT NULL"
                           " AND NOT EXISTS (SELECT 1 FROM accompaniment c"
                           "  WHERE c.person_id = a.person_id AND c.closed_on IS NULL)")
            + notHere,
        m_today.addDays(-1));
    arrives(QStringLiteral("SELECT a.person_id FROM accompaniment a WHERE a.closed_on IS NULL")
            + notHere,
        m_today.addDays(3));
}

void House::lodge(Work& work, const Guest& guest, Random& random)
{
    Room* room = roomFor(guest);
    if (!room)
        return; // accompanied without a place in the house
    const QDate from = guest.plan.openedOn;
    const QDate to = guest.plan.closedOn;
    Arrival arrival;
    arrival.people = guest.people;
    arrival.lodging = room->id;
    arrival.on = from;
    arrival.openAccompaniment = false;
    Admission& a = arrival.admission;
    a.decidedOn = from.addDays(-random.between(0, 3));
    a.decidedBy = QStringLiteral("Sofiane Kaci, chef de service");
    if (random.percent(70)) {
        a.proposedOn = a.decidedOn.addDays(-random.between(1, 9));
        a.proposalNumber
            = QStringLiteral("%1-%2").arg(a.proposedOn.year()).arg(random.between(100, 4999));
    }
    a.length = guest.plan.brief ? Length{0, random.between(3, 20)} : Length{6, 0};
    if (from < m_today.addDays(-6) || random.percent(40)) {
        a.transmittedOn = std::min(m_today, a.decidedOn.addDays(random.between(0, 2)));
        a.transmittedBy
            = random.percent(60) ? QStringLiteral("email_receipt") : QStringLiteral("platform");
        a.receivedOn = a.transmittedOn;
        const QDate answer = a.receivedOn.addDays(random.between(8, 40));
        if (answer <= m_today && answer <= answerBefore(a.receivedOn)) {
            a.said = PrefectSaid::Accepted;
            a.answeredOn = answer;
        }
    }
    const AdmissionId admission = admissions::arrive(work, arrival);

    // Each period is prolonged in time while the people stay.
    QDate term = endOf(from, a.length);
    while (!guest.plan.brief) {
        const QDate asked = askBefore(term).addDays(-random.between(0, 12));
        if (asked > m_today.addDays(-2) || (to.isValid() && to <= term))
            break;
        Prolongation p;
        p.admission = admission;
        p.askedOn = p.receivedOn = asked;
        p.length = {6, 0};
        if (random.percent(40) && asked.addDays(20) <= m_today) {
            p.said = PrefectSaid::Accepted;
            p.answeredOn = asked.addDays(20);
        }
        admissions::save(work, p);
        term = endOf(term, p.length);
    }
    addAbsences(work, guest, admission, random);
    room->taken = !to.isValid();
    room->freeFrom = to;
    if (!to.isValid())
        return;
    for (const Stay& stay : stays::ofAdmission(work, admission))
        stays::depart(work, stay.id,
            {to, destinationOf(guest.plan.exitReason),
                random.percent(60) ? QStringLiteral("housing_found") : QStringLiteral("own_choice"),
                {}});
}

void House::addAbsences(Work& work, const Guest& guest, AdmissionId admission, Random& random)
{
    const QDate end = guest.plan.closedOn.isValid() ? guest.plan.closedOn : m_today;
    if (guest.plan.openedOn.daysTo(end) < 25 || !random.percent(45))
        return;
    Absence absence;
    absence.admission = admission;
    absence.person = guest.people.front();
    absence.from = end.addDays(-random.between(2, 20));
    const QDate back = absence.from.addDays(random.between(2, 7));
    if (back <= end)
        absence.to = back;
    else
        absence.expectedOn = back;
    absence.reason = random.pick({QStringLiteral("family"), QStringLiteral("hospital"),
        QStringLiteral("family"), QStringLiteral("work"), QStringLiteral("holiday")});
    stays::save(work, absence);
}

void House::tellRequests(Work& work)
{
    struct Family
    {
        const char16_t* name;
        int people;
        const char16_t* composition;
    };
    static constexpr std::array families{Family{u"ANSEL Bruno", 1, u"homme seul, 52 ans"},
        Family{u"BARKAT Nour", 3, u"femme seule, 2 enfants de 4 et 7 ans"},
        Family{u"COLLET Jordan", 1, u"homme seul, 22 ans, un chien"},
        Family{u"DJOUMA Estelle", 2, u"couple sans enfant"},
        Family{u"EL FASSI Karima", 4, u"couple, 2 enfants de 1 et 3 ans"},
        Family{u"FERRY Lucien", 1, u"homme seul, 61 ans, en fauteuil roulant"},
        Family{u"GOMES Ilda", 1, u"femme seule, 34 ans"},
        Family{u"HAMIDI Sami", 1, u"jeune homme de 19 ans, sortie de l’ASE"},
        Family{u"IVANOVA Daria", 2, u"femme seule, 1 enfant de 9 mois"},
        Family{u"JACQUET Mireille", 1, u"femme seule, 47 ans"},
        Family{u"KONATÉ Oumar", 5, u"couple, 3 enfants"},
        Family{u"LEMAIRE Steeve", 1, u"homme seul, 29 ans, sortie de détention"}};
    for (int i = 0; i < 36; ++i) {
        Random random(m_seed ^ requestDraws, static_cast<quint64>(i));
        const Family& family = random.pick(families);
        Request r;
        r.receivedOn = m_today.addDays(-i * 10 - random.between(0, 8));
        r.origin = random.pick({QStringLiteral("siao"), QStringLiteral("siao"),
            QStringLiteral("emergency_115"), QStringLiteral("own_request"),
            QStringLiteral("partner"), QStringLiteral("hospital")});
        r.name = QString::fromUtf16(family.name);
        r.people = family.people;
        r.composition = QString::fromUtf16(family.composition);
        r.need = family.people > 1
            ? QStringLiteral("Un logement pour la famille, école proche.")
            : QStringLiteral("Une place pour se poser et refaire les papiers.");
        if (r.origin == QLatin1String("siao"))
            r.number
                = QStringLiteral("%1-%2").arg(r.receivedOn.year()).arg(random.between(100, 4999));
        const int draw = i < 3 ? 0 : random.below(100);
        if (draw < 10) {
            r.answer = i < 3 ? RequestAnswer::Pending : RequestAnswer::Waiting;
        } else if (draw < 25) {
            r.answer = random.percent(60) ? RequestAnswer::Declined : RequestAnswer::NoFollowUp;
            r.reason = QStringLiteral("other_solution");
        } else {
            r.answer = RequestAnswer::Refused;
            r.reason = r.composition.contains(QStringLiteral("chien")) ? QStringLiteral("animal")
                : r.composition.contains(QStringLiteral("fauteuil"))
                ? QStringLiteral("accessibility")
                : family.people == 2 && r.composition.startsWith(QStringLiteral("couple"))
                ? QStringLiteral("couple")
                : family.people > 4 ? QStringLiteral("composition")
                                    : QStringLiteral("full");
        }
        if (r.answer != RequestAnswer::Pending)
            r.answeredOn = std::min(m_today, r.receivedOn.addDays(random.between(1, 6)));
        if (r.answer == RequestAnswer::Refused && (i > 6 || random.percent(50)))
            r.notifiedOn = std::min(m_today, r.answeredOn.addDays(random.between(0, 3)));
        requests::save(work, r);
    }
}

} // namespace jalons::demo
