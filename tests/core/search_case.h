#pragma once
#include "core/base/name_forms.h"
#include "core/base/sound.h"
#include "core/base/sound_frame.h"
#include "core/demo/people_maker.h"
#include "core/demo/random.h"
#include "core/note/note.h"
#include "core/partner/partner.h"
#include "core/person/person_filter.h"
#include "core/search/search.h"
#include "core/storage/migrations.h"
#include "core/storage/search_query.h"
#include "tests/core/fixture.h"
#include "tests/core/misspelling.h"
#include "tests/core/own_field.h"
#include "tests/core/rounds.h"
#include <QTemporaryDir>
#include <QtTest>

namespace jalons::testing {

inline PersonId add(StructureFile& file, const QString& last, const QString& first = {},
    const QString& phone = {}, const PartialDate& birth = {})
{
    return perform(file, Operation::CreatePerson, [&](Work& w) {
        Person p;
        p.birthName = last;
        p.firstNames = first;
        p.phone = phone;
        p.birthDate = birth;
        return people::save(w, p);
    });
}

inline QList<qint64> find(const StructureFile& file, const QString& typed, int limit = 8)
{
    QList<qint64> ids;
    const auto hits = file.query([&](const Reader& r) { return search::people(r, typed, limit); });
    if (!hits)
        qFatal("search %s: %s", qPrintable(typed), qPrintable(hits.error().detail));
    for (const search::PersonHit& hit : *hits)
        ids.append(hit.id.value);
    return ids;
}

inline NoteId write(StructureFile& file, PersonId person, const QString& text, QDate day = today)
{
    return perform(file, Operation::WriteNote, [&](Work& w) {
        Note n;
        n.person = person;
        n.day = day;
        n.text = text;
        return notes::save(w, n);
    });
}

} // namespace jalons::testing
