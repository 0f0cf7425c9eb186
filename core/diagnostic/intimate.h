#pragma once
#include <QString>

namespace jalons {

/// Whether a domain is one of privacy (domaine intime): health, addictions, violence, justice,
/// family, ties, and whatever domain the structure added itself. What is said there never stands on
/// the paper of a third party, the préfet's included.
bool isIntimate(const QString& domain);

} // namespace jalons
