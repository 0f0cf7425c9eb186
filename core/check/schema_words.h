#pragma once
#include <QString>
#include <QStringList>

namespace jalons {

/// The words of a statement of the schema, so that two that mean the same are equal: without blanks
/// and comments, names without their quotes, letters small outside of texts. SQLite rewrites the
/// statement of a table that was altered or renamed.
QStringList schemaWords(const QString& sql);

} // namespace jalons
