#pragma once
#include "core/demo/people_maker.h"
#include "core/demo/plan.h"
#include "core/stay/stay.h"

namespace jalons::demo {

class Random;

/// The places of « Les Trois Tilleuls » and who slept there: whoever came when there was room.
class House
{
public:
    House(quint64 seed, QDate today)
        : m_seed(seed)
        , m_today(today)
    {
    }

    /// The places, before anybody comes.
    void build(Work& work);
    /// Somebody who came with these courses: lodged by tell() where there was room.
    void expect(const Group& group, const std::vector<CoursePlan>& plans);
    /// Writes the stays of those expected since the last time.
    void tell(Work& work);
    /// Requests of the last year, most of them refused.
    void tellRequests(Work& work);

private:
    struct Guest
    {
        std::vector<PersonId> people;
        CoursePlan plan;
        bool family = false;
    };
    struct Room
    {
        LodgingId id;
        int capacity = 1;
        bool family = false;
        QDate freeFrom{}; ///< invalid: taken without end
        bool taken = false;
    };

    Room* roomFor(const Guest& guest);
    void lodge(Work& work, const Guest& guest, Random& random);
    /// A change of place yesterday and departures to come, so that every tab has something.
    void moveAbout(Work& work);
    /// Somebody lodged whom nobody accompanies any more, and somebody who is expected.
    void comeAndGo(Work& work);
    void addAbsences(Work& work, const Guest& guest, AdmissionId admission, Random& random);

    quint64 m_seed;
    QDate m_today;
    std::vector<Room> m_rooms;
    std::vector<Guest> m_guests;
    int m_told = 0;
    bool m_movedAbout = false;
};

} // namespace jalons::demo
