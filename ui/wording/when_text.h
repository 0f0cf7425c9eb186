#pragma once
#include <QDate>
#include <QString>

namespace jalons {

/// How far a day is, in the language of the interface: « today », « tomorrow », « in 9 days »,
/// « yesterday », « 3 days ago ». Printed documents use inDays, always French.
QString whenText(QDate date, QDate today);

} // namespace jalons
