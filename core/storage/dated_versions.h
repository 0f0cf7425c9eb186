#pragma once
#include "core/base/problem.h"
#include "core/storage/description.h"

namespace jalons {

/// Which versions there are of something that the structure writes in its own words.
struct VersionsOverview
{
    QDate inUseFrom; ///< of the version in use; invalid: what comes with the program is
    QDate nextFrom; ///< of the first to come; invalid: none
    bool isPrepared = false; ///< one has no day yet

    bool operator==(const VersionsOverview&) const = default;
};

/// What the structure writes in dated versions, one line of them for each kind (versions datées): a
/// version is in use from its day on, until that of the next one; one without a day is being
/// prepared. A V has an `id`, a `kind` and the day it is in use `from`.
namespace datedVersions {

/// Those of a kind: being prepared first, then the latest first.
template <class V, class Kind>
std::vector<V> of(const Description<V>& table, const Reader& reader, Kind kind)
{
    return table.all(reader,
        QStringLiteral("WHERE kind = ? ORDER BY from_date IS NOT NULL, from_date DESC, id DESC"),
        toCode(kind));
}

/// The latest whose day has come; nothing when there is none.
template <class V, class Kind>
std::optional<V> on(const Description<V>& table, const Reader& reader, Kind kind, QDate day)
{
    const auto found = table.all(reader,
        QStringLiteral(
            "WHERE kind = ? AND from_date <= ? ORDER BY from_date DESC, id DESC LIMIT 1"),
        toCode(kind), day);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

/// The day after the last one on which it is in use; invalid: it still is.
template <class V>
QDate nextFrom(const Description<V>& table, const Reader& reader, const V& version)
{
    QDate next;
    for (const V& other : of(table, reader, version.kind))
        if (other.from > version.from && (!next.isValid() || other.from < next))
            next = other.from;
    return next;
}

template <class V, class Kind>
VersionsOverview overview(const Description<V>& table, const Reader& reader, Kind kind)
{
    VersionsOverview found;
    if (const auto now = on(table, reader, kind, reader.today()))
        found.inUseFrom = now->from;
    for (const V& one : of(table, reader, kind)) {
        if (!one.from.isValid())
            found.isPrepared = true;
        else if (one.from > reader.today()
            && (!found.nextFrom.isValid() || one.from < found.nextFrom))
            found.nextFrom = one.from;
    }
    return found;
}

/// What is wrong with another day: AlreadyUsed by another version of the kind; StillUsed when the
/// version is (@p isUsed: something that is kept was made with it).
/// @param shown as the form first showed it: a day that was not touched is not judged.
template <class V>
Problems dayProblems(const Description<V>& table, const Reader& reader, const V& version,
    const V* shown, bool (*isUsed)(const Reader&, decltype(V::id)))
{
    Problems found;
    const QDate stored = version.id.isValid() ? table.load(reader, version.id).from : QDate();
    if (version.from == stored || (shown && version.from == shown->from))
        return found;
    for (const V& other : of(table, reader, version.kind))
        if (other.id != version.id && version.from.isValid() && other.from == version.from)
            found.append({QStringLiteral("from"), ProblemKind::AlreadyUsed,
                {version.from.toString(Qt::ISODate)}});
    if (version.id.isValid() && isUsed(reader, version.id))
        found.append({QStringLiteral("from"), ProblemKind::StillUsed, {}});
    return found;
}

} // namespace datedVersions

} // namespace jalons
