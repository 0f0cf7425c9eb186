#pragma once
#include "core/base/problem.h"
#include <QJsonObject>

namespace jalons {

class Reader;

/// What an undo may break of the structure's own fields (description.h, `standing`, `stillUsed`).
namespace customFields {
/// An answer is one of the choices that are there.
Problems answersStanding(const Reader& reader, const QList<qint64>& answers);
/// The answers given to a field are of its kind and its owner.
Problems fieldsStanding(const Reader& reader, const QList<qint64>& fields);
/// A choice that is gone is no longer the answer of anybody.
Problems choiceStillUsed(const Reader& reader, qint64 gone, const QJsonObject& image);
} // namespace customFields

} // namespace jalons
