#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace jalons {

class Database;

/// The bytes of documents (a logo, a contract as signed): each kept once, under its SHA-256, in the
/// table « content ». A row that has a document names it, and so do the journal's images: the bytes
/// are in neither. Which columns name a content is said by their kind (ColumnKind::Content).
namespace contents {

/// What bytes are known by: their SHA-256, hexadecimal; null for no bytes.
QVariant nameOf(const QByteArray& bytes);
/// Keeps bytes, once however many rows name them. @return their name
QVariant keep(Database& database, const QByteArray& bytes);
/// Removes what no row and no image of the journal names. Called where rows go without leaving an
/// image, and where images go. @return how many
int release(Database& database);

/// In SQL: the bytes that a column of a row of @p table names; null without any.
QString bytesSql(const QString& table, const QString& column);
/// In SQL: a SELECT of one column, every name that a row or an image of the journal gives.
QString namesInUseSql();

/// The bytes that an image of before schema 17 holds itself, behind « blob: »; none in a later one.
QByteArray inlineBytes(const QJsonValue& value);
/// A value of an image as images are written today: of bytes, their name.
QJsonValue named(const QString& table, const QString& column, const QJsonValue& value);
QJsonObject named(const QString& table, QJsonObject image);
/// Whether an image, as its text, names a content.
bool namesAny(const QString& table, const QString& image);

} // namespace contents

} // namespace jalons
