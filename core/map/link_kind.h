#pragma once
#include "core/base/codes.h"

namespace jalons {

/// What one factor does to another (entraîne, aggrave, protège).
enum class LinkKind { LeadsTo, Worsens, Protects };
template <>
inline constexpr std::array codes<LinkKind>{std::pair{LinkKind::LeadsTo, "leads_to"},
    std::pair{LinkKind::Worsens, "worsens"}, std::pair{LinkKind::Protects, "protects"}};

/// Whose view a link is.
enum class LinkView { Person, Professional, Both };
template <>
inline constexpr std::array codes<LinkView>{std::pair{LinkView::Person, "person"},
    std::pair{LinkView::Professional, "professional"}, std::pair{LinkView::Both, "both"}};

enum class Sureness { Sure, Likely, Supposed };
template <>
inline constexpr std::array codes<Sureness>{std::pair{Sureness::Sure, "sure"},
    std::pair{Sureness::Likely, "likely"}, std::pair{Sureness::Supposed, "supposed"}};

} // namespace jalons
