#pragma once
#include "core/base/id.h"
#include "core/storage/work.h"
#include <QJsonArray>

namespace jalons {

/// What was typed in a form and is not stored: refused by a rule, held back by a clash or a busy
/// file, or of a record that does not exist yet (brouillon). Never journalled, gone once stored.
struct Draft
{
    qint64 id = 0;
    QString table; ///< of the record
    qint64 row = 0; ///< 0: the record does not exist yet
    qint64 owner = 0; ///< of a record that does not exist yet: the row it will belong to
    PersonId person; ///< whose file it was typed in; invalid elsewhere
    QString tab; ///< the tab of that file
    QString author;
    QString host;
    qint64 desk = 0; ///< at which desk; one that is gone leaves its drafts to the next
    QDateTime at;
    QJsonArray content; ///< the fields, as the form knows them

    bool operator==(const Draft&) const = default;
};

namespace drafts {
/// Puts the draft in the place of the one this desk already keeps of the same record.
qint64 save(Work& work, const Draft& draft);
void remove(Work& work, qint64 id);
/// Drafts that can be taken up at @p desk: its own, and those of @p author or of this computer
/// whose desk is gone. The latest first.
std::vector<Draft> resumable(const Reader& reader, qint64 desk, const QString& author);
/// The one among them of a record; nothing when there is none.
std::optional<Draft> of(const Reader& reader, const QString& table, qint64 row, qint64 owner,
    qint64 desk, const QString& author);
} // namespace drafts

} // namespace jalons
