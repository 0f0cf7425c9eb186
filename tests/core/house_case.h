#pragma once
#include "core/check/check.h"
#include "core/request/request.h"
#include "core/stay/board.h"
#include "tests/core/fixture.h"
#include <QtTest>

namespace jalons::testing {

/// A house with rooms, and people who may come.
class HouseCase : public QObject
{
protected:
    static PersonId person(Work& work, const QString& name)
    {
        Person p;
        p.birthName = name;
        return people::save(work, p);
    }

    static LodgingId place(
        Work& work, const QString& label, int capacity = 1, LodgingId parent = {})
    {
        Lodging l;
        l.label = label;
        l.capacity = capacity;
        l.parent = parent;
        l.kind = capacity == 0 ? LodgingKind::Building : LodgingKind::Room;
        return lodgings::save(work, l);
    }

    struct House
    {
        LodgingId building, first, second;
        PersonId amadou, binta, carla;
    };

    static House house(StructureFile& file)
    {
        House h;
        perform(file, Operation::SavePlace, [&](Work& w) {
            h.building = place(w, QStringLiteral("Bâtiment A"), 0);
            h.first = place(w, QStringLiteral("Chambre 12"), 1, h.building);
            h.second = place(w, QStringLiteral("Chambre 2"), 2, h.building);
            h.amadou = person(w, QStringLiteral("Diarra"));
            h.binta = person(w, QStringLiteral("Éluard"));
            h.carla = person(w, QStringLiteral("Costa"));
            return 0;
        });
        return h;
    }

    static AdmissionId arrive(StructureFile& file, std::vector<PersonId> people, LodgingId where,
        QDate on, Admission admission = {})
    {
        return perform(file, Operation::Arrive, [&](Work& w) {
            return admissions::arrive(w, {std::move(people), where, on, admission, true, {}});
        });
    }

    static Stay stayOf(const StructureFile& file, PersonId person)
    {
        return file.query([&](const Reader& r) { return stays::of(r, person).front().stay; })
            .valueOr(Stay());
    }
};

} // namespace jalons::testing
