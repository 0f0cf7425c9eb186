#pragma once
#include "core/person/person_filter.h"
#include "core/search/people_order.h"
#include <QDate>
#include <QList>
#include <QVariantList>

namespace jalons {
class Reader;
}

/// The list of people, by the search of the whole file.
namespace jalons::people {

/// The next @p limit ids after @p after (0: from the start) in this order: keyset paging, by names
/// on a covering index, so that its cost does not depend on how many people the file holds. By
/// another value, those who have it are sorted: the people accompanied or lodged now; birth dates
/// have an index.
QList<qint64> page(const Reader& reader, const PersonFilter& filter, qint64 after, int limit,
    const Order& order = {});
/// At most @p cap: « plus de 1 000 » is all the window says beyond.
int count(const Reader& reader, const PersonFilter& filter, int cap);
/// Under whom the person comes (see Order::underHouseholds); an invalid id: nobody.
PersonId headOf(const Reader& reader, PersonId person);
/// Who has a deadline of the structure, of the accompaniment or of the admission, before @p today:
/// a SELECT of person_id, each once, and its values.
QString lateSql();
QVariantList lateValues(QDate today);

} // namespace jalons::people
