#pragma once
#include "core/person/person_filter.h"
#include <QDate>
#include <QList>
#include <QVariantList>

namespace jalons {
class Reader;
}

/// The list of people, by the search of the whole file.
namespace jalons::people {

/// The next @p limit ids after @p after (0: from the start) in the order of names: keyset paging on
/// a covering index, so its cost does not depend on how many people the file holds.
QList<qint64> page(const Reader& reader, const PersonFilter& filter, qint64 after, int limit);
/// At most @p cap: « plus de 1 000 » is all the window says beyond.
int count(const Reader& reader, const PersonFilter& filter, int cap);
/// Who has a deadline of the structure, of the accompaniment or of the admission, before @p today:
/// a SELECT of person_id, each once, and its values.
QString lateSql();
QVariantList lateValues(QDate today);

} // namespace jalons::people
