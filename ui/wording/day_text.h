#pragma once
#include "core/base/partial_date.h"
#include <QDate>
#include <QDateTime>
#include <QString>

namespace jalons {

/// « Mardi 10 mars », in the language of the interface.
QString headingDay(QDate day);
/// « 10 mars », with the year when it is not the one of @p today; nothing for an invalid date.
QString shortDay(QDate day, QDate today);
/// « 10 mars 2026 »
QString fullDay(QDate day);
/// « 34 years », « about 34 years » when only the year is known; nothing when unknown.
QString ageText(const PartialDate& birth, QDate today);

/// « 12/03/1991 (34 years) »: what tells people of one name apart; nothing when unknown.
QString birthText(const PartialDate& birth, QDate today);

/// « at 10:32 », « yesterday at 17:52 », « on 12 March at 10:32 »: as it goes on in a sentence.
QString momentText(const QDateTime& at, QDate today);

} // namespace jalons
