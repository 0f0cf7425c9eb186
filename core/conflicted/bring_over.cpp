#include "core/conflicted/bring_over.h"

#include "core/conflicted/beyond.h"
#include "core/conflicted/brought.h"
#include "core/conflicted/twin.h"
#include "core/file/put_back_rules.h"
#include "core/person/person_columns.h"
#include "core/storage/description.h"
#include "core/storage/rederive.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <map>

namespace jalons::copies {

namespace {

const QString contractName = QStringLiteral("contract");

QString words(const QJsonValue& value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

class Bringing
{
public:
    Bringing(Work& work, CopyFile& copy)
        : m_work(work)
        , m_file(Sql(work).database())
        , m_beyond(m_file, copy)
    {
    }

    BroughtOver run(const QSet<PersonId>& people)
    {
        QList<Key> wanted;
        for (const CopyChange& change : m_beyond.all()) {
            const QSet<qint64> owners = m_beyond.owners(change);
            if (owners.isEmpty() ? people.contains(PersonId())
                                 : std::any_of(owners.begin(), owners.end(),
                                     [&](qint64 owner) { return people.contains({owner}); }))
                wanted.append(keyOf(change.row));
        }
        // What was signed is compared with this file before any part of it is taken.
        std::stable_partition(wanted.begin(), wanted.end(),
            [&](const Key& key) { return isSigning(*m_beyond.of(key)); });
        for (const Key& key : wanted)
            take(key);
        for (const auto& [row, day] : m_toSeal)
            m_work.save(row.table.toLatin1().constData(), row.id, {day});
        removeAll();
        dropEmptyAdmissions();
        refuseOn(problems(m_work, m_put));
        rederive(m_work, m_touched);
        return m_done;
    }

private:
    void tell(NotTakenWhy why, const QString& table, qint64 row, const QString& column = {},
        const QJsonValue& ours = {}, const QJsonValue& theirs = {})
    {
        m_done.notTaken.append({why, table, row, column, words(ours), words(theirs)});
    }

    void touched(const QString& table, qint64 id)
    {
        m_put.there[table].append(id);
        m_touched.append({table, id});
        // What is derived is derived of what a row belongs to.
        const QJsonObject image = m_work.image(table, id);
        for (const SchemaLink& link : m_beyond.links().of(table))
            if (const qint64 to = image.value(link.column).toInteger(); to > 0)
                m_touched.append({link.target, to});
        count(m_done.rows, table);
    }

    void take(const Key& key)
    {
        const CopyChange* change = m_beyond.of(key);
        if (!change || m_taken.contains(key))
            return;
        m_taken.insert(key);
        if (change->now.isEmpty())
            m_toRemove.append(key);
        else if (change->base.isEmpty())
            make(key, *change);
        else
            alter(key, *change);
    }

    /// The number here of a row of the copy, which is taken first when the copy made it; 0 when it
    /// has none.
    qint64 own(const QString& table, qint64 id)
    {
        const Key key{table, id};
        if (const auto known = m_own.constFind(key); known != m_own.cend())
            return *known;
        if (const CopyChange* change = m_beyond.of(key); change && change->base.isEmpty()) {
            take(key);
            return m_own.value(key);
        }
        qint64 here = id;
        for (int steps = 0; table == personName && !isThere(m_file, table, here) && steps < 10;
             ++steps)
            here = m_file
                       .value(
                           QStringLiteral("SELECT person_id FROM merged_person WHERE gone_id = ?"),
                           {here})
                       .toLongLong();
        if (here == 0 || !isThere(m_file, table, here))
            here = 0;
        m_own.insert(key, here);
        return here;
    }

    /// The value of a column as this file would hold it; undefined when what it refers to is not
    /// here.
    QJsonValue mapped(const QString& table, const QString& column, const QJsonValue& value)
    {
        for (const SchemaLink& link : m_beyond.links().of(table))
            if (link.column == column && value.toInteger() > 0) {
                const qint64 id = own(link.target, value.toInteger());
                return id > 0 ? QJsonValue(id) : QJsonValue(QJsonValue::Undefined);
            }
        return value;
    }

    Field field(const QString& table, const QString& column, const QJsonValue& value)
    {
        const ColumnInfo* described = describedColumn(table, column);
        if (described && described->kind.kind == ColumnKind::Content && value.isString())
            return {column, m_beyond.copy().content(value.toString())};
        if (value.isNull())
            return {column, QVariant(QMetaType(QMetaType::QString))};
        return {column, value.toVariant()};
    }

    /// The words of a list that the structure added in the copy.
    void takeWords(const QString& table, const QJsonObject& image)
    {
        const TableInfo* described = describedTable(table);
        for (const ColumnInfo& column : described->columns) {
            QStringList codes;
            const QString said = image.value(QLatin1String(column.name)).toString();
            if (column.kind.kind == ColumnKind::Terms)
                for (const QJsonValue& code : QJsonDocument::fromJson(said.toUtf8()).array())
                    codes.append(code.toString());
            else if (column.kind.kind == ColumnKind::Term && !said.isEmpty())
                codes.append(said);
            const QString list = column.kind.listBy
                ? column.kind.listBy(image.value(QLatin1String(column.kind.by)).toString())
                : QLatin1String(column.kind.list);
            const QString find = QStringLiteral("SELECT id FROM term WHERE list = ? AND code = ?");
            for (const QString& code : codes)
                if (!m_file.value(find, {list, code}).isValid())
                    take({QStringLiteral("term"),
                        m_beyond.copy().database().value(find, {list, code}).toLongLong()});
        }
    }

    void make(const Key& key, const CopyChange& change)
    {
        if (const qint64 before = broughtBefore(m_file, change); before > 0) {
            m_own.insert(key, before);
            if (!sameRecord(change.row.table, m_work.image(change.row.table, before),
                    mappedImage(change.row.table, change.now)))
                fill(change.row.table, before, change.now);
            return;
        }
        insert(key, change.now);
        if (const qint64 id = m_own.value(key); id > 0)
            usedNumbers::raise(m_file, seriesOf(change), id);
    }

    QJsonObject mappedImage(const QString& table, QJsonObject image)
    {
        for (auto it = image.begin(); it != image.end(); ++it)
            it.value() = mapped(table, it.key(), it.value());
        return image;
    }

    /// Makes the row here, with what it needs.
    void insert(const Key& key, const QJsonObject& image)
    {
        const QString& table = key.first;
        const TableInfo* described = describedTable(table);
        takeWords(table, image);
        // What goes with its act is whole at once: an undo takes the row away, and changes none.
        const QString sealing = *described->seal.owner || described->seal.goesWithItsAct
            ? QString()
            : QLatin1String(described->seal.when);
        Fields fields;
        std::optional<Field> day;
        for (auto it = image.begin(); it != image.end(); ++it) {
            if (it.key() == QLatin1String("id"))
                continue;
            const QJsonValue value = mapped(table, it.key(), it.value());
            if (value.isUndefined()) {
                tell(NotTakenWhy::RemovedHere, table, 0, {}, {}, called(table, image));
                m_own.insert(key, 0);
                return;
            }
            fields.push_back(field(table, it.key(), value));
            if (it.key() == sealing && !value.isNull()) {
                day = fields.back();
                fields.back().value = QVariant(QMetaType(QMetaType::QString));
            }
        }
        if (isSealedHere(table, 0, fields)) {
            tell(NotTakenWhy::Sealed, table, 0, {}, {}, called(table, image));
            m_own.insert(key, 0);
            return;
        }
        if (const qint64 known = twinOf(m_file, table, beyondNumber(table, fields)); known > 0) {
            m_own.insert(key, known);
            fill(table, known, image);
            return;
        }
        if (isNumbered(table))
            mark(table, fields);
        const qint64 id = m_work.save(table.toLatin1().constData(), 0, fields);
        if (described->standing && !described->standing(m_work, {id}).isEmpty()) {
            m_work.remove(table.toLatin1().constData(), id);
            m_own.insert(key, 0);
            tell(unfit(table), table, 0, {}, {}, called(table, image));
            return;
        }
        m_own.insert(key, id);
        if (day)
            m_toSeal.push_back({{table, id}, *day});
        touched(table, id);
    }

    static NotTakenWhy unfit(const QString& table)
    {
        return table == u"stay" ? NotTakenWhy::SleepsElsewhere : NotTakenWhy::DoesNotFit;
    }

    /// What one reads to know which row is meant.
    QJsonValue called(const QString& table, const QJsonObject& image) const
    {
        for (const char* column : {"title", "text", "number", "label", "name", "from_date", "day"})
            if (const QString said = image.value(QLatin1String(column)).toString(); !said.isEmpty())
                return said;
        return QLatin1String(describedTable(table)->name);
    }

    /// Whether two rows of one number are two papers that people have.
    static bool isNumbered(const QString& table)
    {
        return table == contractName || table == QLatin1String("participation")
            || table == QLatin1String("receipt") || table == QLatin1String("attestation")
            || table == QLatin1String("paper");
    }

    /// Without the number of a paper: another that bears it is no twin.
    static Fields beyondNumber(const QString& table, Fields fields)
    {
        if (isNumbered(table))
            std::erase_if(
                fields, [](const Field& field) { return field.name == QLatin1String("number"); });
        return fields;
    }

    /// A number that another paper bears here is told apart from it: « 2026-014 (copie) ».
    void mark(const QString& table, Fields& fields)
    {
        const auto number = std::find_if(fields.begin(), fields.end(),
            [](const Field& field) { return field.name == QLatin1String("number"); });
        const QString wanted = number->value.toString();
        for (int i = 1; twinOf(m_file, table, fields) > 0; ++i)
            number->value = i == 1 ? wanted + QStringLiteral(" (copie)")
                                   : QStringLiteral("%1 (copie %2)").arg(wanted).arg(i);
        if (number->value.toString() != wanted)
            m_done.marked.append(number->value.toString());
    }

    /// Two rows where there may be one: what this one leaves empty is taken.
    void fill(const QString& table, qint64 id, const QJsonObject& image)
    {
        const QJsonObject ours = m_work.image(table, id);
        Fields fields;
        for (auto it = image.begin(); it != image.end(); ++it) {
            const QJsonValue theirs = mapped(table, it.key(), it.value());
            if (it.key() == QLatin1String("id") || isDerived(table, it.key())
                || theirs.isUndefined() || isBlank(theirs) || theirs == ours.value(it.key()))
                continue;
            if (isBlank(ours.value(it.key())) && !isSealedHere(table, id, {}, it.key()))
                fields.push_back(field(table, it.key(), theirs));
            else
                tell(NotTakenWhy::ChangedInBoth, table, id, it.key(), ours.value(it.key()), theirs);
        }
        keepInOrder(table, id, ours, fields);
        if (fields.empty())
            return;
        m_work.save(table.toLatin1().constData(), id, fields);
        touched(table, id);
    }

    /// Days of both that do not follow each other: those of the file stay.
    void keepInOrder(const QString& table, qint64 id, const QJsonObject& ours, Fields& fields)
    {
        const auto place = [&](const char* column) {
            return std::find_if(fields.begin(), fields.end(),
                [&](const Field& field) { return field.name == QLatin1String(column); });
        };
        const auto day = [&](const char* column) {
            const auto found = place(column);
            return found == fields.end() ? ours.value(QLatin1String(column)).toString()
                                         : found->value.toString();
        };
        for (const auto& [first, second] : describedTable(table)->ordered) {
            const QString earlier = day(first);
            const QString later = day(second);
            if (earlier.isEmpty() || later.isEmpty() || earlier <= later)
                continue;
            for (const char* column : {first, second})
                if (const auto found = place(column); found != fields.end()) {
                    tell(NotTakenWhy::ChangedInBoth, table, id, found->name,
                        valueIn(ours, found->name), found->value.toString());
                    fields.erase(found);
                }
        }
    }

    void alter(const Key& key, const CopyChange& change)
    {
        const QString& table = key.first;
        const qint64 id = own(table, key.second);
        if (id == 0) {
            tell(NotTakenWhy::RemovedHere, table, 0, {}, {}, called(table, change.now));
            return;
        }
        if (isSigning(change)
            && !sameRecord(table, m_work.image(table, id), mappedImage(table, change.now))) {
            if (hasGoneOn(change, id)) {
                bringAsItsOwn(key, change);
                return;
            }
            for (const CopyChange& part : m_beyond.all())
                if (isPartOf(part, key))
                    take(keyOf(part.row));
        }
        takeWords(table, change.now);
        const QJsonObject ours = m_work.image(table, id);
        Fields fields;
        for (auto it = change.now.begin(); it != change.now.end(); ++it) {
            const QString& column = it.key();
            const QJsonValue base = valueIn(change.base, column);
            if (it.value() == base || isDerived(table, column) || column == QLatin1String("id")
                || (!change.base.contains(column) && isBlank(it.value())))
                continue;
            const QJsonValue theirs = mapped(table, column, it.value());
            const QJsonValue mine = valueIn(ours, column);
            if (theirs == mine)
                continue;
            if (theirs.isUndefined())
                tell(NotTakenWhy::RemovedHere, table, id, column, mine, it.value());
            else if (isSealedHere(table, id, {}, column))
                tell(NotTakenWhy::Sealed, table, id, column, mine, theirs);
            else if (mine != mapped(table, column, base))
                tell(NotTakenWhy::ChangedInBoth, table, id, column, mine, theirs);
            else
                fields.push_back(field(table, column, theirs));
        }
        keepInOrder(table, id, ours, fields);
        if (fields.empty())
            return;
        m_work.save(table.toLatin1().constData(), id, fields);
        const TableInfo* described = describedTable(table);
        if (described->standing && !described->standing(m_work, {id}).isEmpty()) {
            m_work.restore(table, id, ours);
            tell(unfit(table), table, id, {}, {}, called(table, change.now));
            return;
        }
        touched(table, id);
    }

    /// Whether the copy sealed what both held unsealed.
    static bool isSigning(const CopyChange& change)
    {
        const Seal& seal = describedTable(change.row.table)->seal;
        const QString day = QLatin1String(seal.when);
        return !day.isEmpty() && !*seal.owner && valueIn(change.base, day).isNull()
            && !valueIn(change.now, day).isNull();
    }

    static bool isPartOf(const CopyChange& part, const Key& whole)
    {
        const Seal& seal = describedTable(part.row.table)->seal;
        const QJsonObject& image = part.now.isEmpty() ? part.base : part.now;
        return whole.first == QLatin1String(seal.owner)
            && image.value(QLatin1String(seal.by)).toInteger() == whole.second;
    }

    /// Whether this file did something to what the copy sealed, or to a part of it.
    bool hasGoneOn(const CopyChange& change, qint64 id)
    {
        if (!sameRecord(change.row.table, m_work.image(change.row.table, id), change.base))
            return true;
        for (const TableInfo* table : describedTables()) {
            if (change.row.table != QLatin1String(table->seal.owner))
                continue;
            const QString name = QLatin1String(table->name);
            const QString select = QStringLiteral("SELECT id FROM %1 WHERE %2 = ?")
                                       .arg(name, QLatin1String(table->seal.by));
            QSet<qint64> parts;
            for (Rows rows = m_file.select(select, {id}); rows.next();) {
                qint64 part = 0;
                rows.row() >> part;
                parts.insert(part);
            }
            QSet<qint64> before;
            for (Rows rows = m_beyond.copy().database().select(select, {change.row.id});
                 rows.next();) {
                qint64 part = 0;
                rows.row() >> part;
                const CopyChange* done = m_beyond.of({name, part});
                if (!done || !done->base.isEmpty())
                    before.insert(part);
            }
            for (const CopyChange& done : m_beyond.all())
                if (done.row.table == name && done.now.isEmpty()
                    && isPartOf(done, keyOf(change.row)))
                    before.insert(done.row.id);
            if (parts != before)
                return true;
            for (const qint64 part : std::as_const(parts)) {
                const CopyChange* done = m_beyond.of({name, part});
                if (!sameRecord(name, m_work.image(name, part),
                        done ? done->base : m_beyond.copy().row(name, part)))
                    return true;
            }
        }
        return false;
    }

    /// What was sealed in the copy, whole, beside what became of it here.
    void bringAsItsOwn(const Key& key, const CopyChange& change)
    {
        CopyChange made = change;
        made.made = QStringLiteral("signed");
        if (const qint64 before = broughtBefore(m_file, made); before > 0) {
            m_own.insert(key, before);
            return;
        }
        m_own.remove(key);
        insert(key, change.now);
        usedNumbers::raise(m_file, seriesOf(made), m_own.value(key));
        for (const TableInfo* table : describedTables()) {
            if (key.first != QLatin1String(table->seal.owner))
                continue;
            const QString name = QLatin1String(table->name);
            QList<qint64> parts;
            for (Rows rows = m_beyond.copy().database().select(
                     QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id")
                         .arg(name, QLatin1String(table->seal.by)),
                     {key.second});
                 rows.next();) {
                qint64 part = 0;
                rows.row() >> part;
                parts.append(part);
            }
            for (const qint64 part : parts) {
                m_own.remove({name, part});
                m_taken.insert({name, part});
                insert({name, part}, m_beyond.copy().row(name, part));
            }
        }
    }

    /// Whether it belongs to what is signed here. @param fields of a row that is not there yet.
    bool isSealedHere(
        const QString& table, qint64 id, const Fields& fields = {}, const QString& column = {})
    {
        const TableInfo* described = describedTable(table);
        if (!described->isSealed())
            return false;
        if (const ColumnInfo* info = described->find(column); info && info->traits.free)
            return false;
        const QString when = QLatin1String(described->seal.when);
        const QString owner = QLatin1String(described->seal.owner);
        if (owner.isEmpty())
            return id > 0 && !valueIn(m_work.image(table, id), when).isNull();
        qint64 of = 0;
        if (id > 0)
            of = m_work.image(table, id).value(QLatin1String(described->seal.by)).toInteger();
        for (const Field& field : fields)
            if (field.name == QLatin1String(described->seal.by))
                of = field.value.toLongLong();
        return !valueIn(m_work.image(owner, of), when).isNull();
    }

    /// Parts before the whole: what still is needed is looked at again once something has gone.
    void removeAll()
    {
        for (qsizetype before = -1; before != m_toRemove.size();) {
            before = m_toRemove.size();
            m_toRemove.removeIf([this](const Key& key) { return remove(*m_beyond.of(key)); });
        }
        for (const auto& [table, id] : std::as_const(m_toRemove))
            tell(NotTakenWhy::RemovedThere, table, id, {}, called(table, m_work.image(table, id)));
    }

    /// @return whether it is not here any more.
    bool remove(const CopyChange& change)
    {
        const QString& table = change.row.table;
        const qint64 id = change.row.id;
        const QJsonObject ours = m_work.image(table, id);
        if (ours.isEmpty())
            return true;
        if (table == personName || isSealedHere(table, id) || !sameRecord(table, ours, change.base))
            return false;
        for (const SchemaLink& link : m_beyond.links().to(table))
            if (m_file
                    .value(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1")
                               .arg(link.target, link.column),
                        {id})
                    .isValid())
                return false;
        m_touched.append({QStringLiteral("accompaniment"),
            ours.value(QLatin1String("accompaniment_id")).toInteger()});
        m_work.remove(table.toLatin1().constData(), id);
        m_put.gone.append({{table, id}, ours});
        count(m_done.rows, table);
        return true;
    }

    /// An admission whose stays were not taken tells of nothing.
    void dropEmptyAdmissions()
    {
        const QString table = QStringLiteral("admission");
        for (const qint64 id : m_put.there.take(table))
            if (m_file.value(QStringLiteral("SELECT 1 FROM stay WHERE admission_id = ?"), {id})
                    .isValid()
                || m_file
                       .value(QStringLiteral("SELECT 1 FROM prolongation WHERE admission_id = ?"),
                           {id})
                       .isValid()
                || m_file
                       .value(QStringLiteral("SELECT 1 FROM contract WHERE admission_id = ?"), {id})
                       .isValid())
                m_put.there[table].append(id);
            else
                m_work.remove("admission", id);
    }

    Work& m_work;
    Database& m_file;
    Beyond m_beyond;
    QSet<Key> m_taken;
    QHash<Key, qint64> m_own; ///< the numbers here of rows of the copy; 0: not here
    QList<Key> m_toRemove;
    std::vector<std::pair<Touched, Field>> m_toSeal; ///< once all that belongs to it is here
    PutBack m_put;
    QList<Touched> m_touched;
    BroughtOver m_done;
};

} // namespace

BroughtOver bringOver(Work& work, CopyFile& copy, const QSet<PersonId>& people)
{
    return Bringing(work, copy).run(people);
}

} // namespace jalons::copies
