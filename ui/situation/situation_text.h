#pragma once
#include "core/situation/situation.h"
#include "ui/page/session.h"

namespace jalons {

/// « Health cover », in the language of the interface.
QString familyText(SituationFamily family);
/// « RSA · 635,70 € a month »: the kind and what is known of it; numbers of permits stay masked.
QString factText(const Session& session, const Situation& fact);
/// « since 3 March 2024 », « from 1 May 2020 to 4 June 2021 »; empty when no date is known.
QString periodText(QDate from, QDate to);
/// « Renew before 30 April 2026 »; empty when there is nothing to do yet.
QString renewalText(const Situation& fact, QDate today);

} // namespace jalons
