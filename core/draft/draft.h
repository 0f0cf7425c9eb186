#pragma once
#include "core/base/id.h"
#include "core/storage/work.h"
#include <QDateTime>
#include <QJsonArray>
#include <optional>

namespace jalons {

/// A field of a form as it was typed in.
struct DraftField
{
    QString table; ///< of the record it belongs to
    qint64 row = 0;
    QString column;
    QString shown; ///< what stood there before
    QString typed;

    bool operator==(const DraftField&) const = default;
};

/// Which draft it is: of which form. There is one at a desk.
struct DraftKey
{
    QString table; ///< of the record
    qint64 row = 0; ///< 0 or less: the record does not exist yet; below 0 tells such records apart
    /// Of a record that does not exist yet: the row it will belong to. Of one that several forms
    /// show: which of them.
    qint64 owner = 0;

    bool operator==(const DraftKey&) const = default;
};

/// What was typed in a form and is not stored: refused by a rule, held back by a clash or a busy
/// file, or of a record that does not exist yet (brouillon). Never journalled, gone once stored.
struct Draft : DraftKey
{
    qint64 id = 0;
    PersonId person; ///< whose file it was typed in; invalid elsewhere
    QString tab; ///< the tab of that file
    Actor author; ///< who typed it
    QString host;
    QString installation; ///< of the computer; empty: written by an older version
    qint64 desk = 0; ///< at which desk; one that is gone leaves its drafts to the next
    QDateTime at;
    std::vector<DraftField> fields;

    bool operator==(const Draft&) const = default;
};

namespace drafts {
QJsonArray toJson(const std::vector<DraftField>& fields);
std::vector<DraftField> fieldsFrom(const QJsonArray& array);
/// What two drafts of one record say together: where both tell of a field, the later one holds.
Draft joined(const Draft& one, const Draft& other);
/// As it is offered when its record may be another one since (the file was restored): every field
/// is compared with what the file holds, and none is typed over it.
Draft toCompare(Draft draft);
/// Under the names that its record has now: the person may have joined another file since.
Draft named(const Reader& reader, Draft draft);
/// Whether the record (of one that does not exist yet: its person) is in the file.
bool isThere(const Reader& reader, const Draft& draft);
/// Puts the draft in its own place, or in that of the one this desk keeps of the same record.
qint64 save(Work& work, const Draft& draft);
/// Puts a draft that was kept elsewhere beside what this desk keeps of the same record.
qint64 takeIn(Work& work, const Draft& draft, qint64 desk);
void remove(Work& work, qint64 id);
/// Drafts that can be taken up at @p desk: its own, and those of who asks or of this computer whose
/// desk is gone. The latest first. Those of a person whose file has joined another name the
/// file that stays.
std::vector<Draft> resumable(const Reader& reader, qint64 desk);
/// The one among them of a form; nothing when there is none. Of a person: also what was typed in a
/// file that has joined theirs.
std::optional<Draft> of(const Reader& reader, const DraftKey& key, qint64 desk);
/// Whether something typed at @p desk is kept so and waits to be finished.
bool isUnfinished(const Reader& reader, qint64 desk);
/// @p desk goes on with it, under the record that it names now.
void take(Work& work, const Draft& draft, qint64 desk);
/// Before a file joins another: its drafts would go with it.
void follow(Work& work, PersonId gone, PersonId kept);
} // namespace drafts

} // namespace jalons
