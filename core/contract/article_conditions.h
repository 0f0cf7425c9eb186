#pragma once
#include "core/base/codes.h"
#include "core/contract/contract.h"
#include <set>

namespace jalons {

/// When an article of the library is proposed as a contract is begun.
enum class ArticleCondition {
    Always,
    Lodged, ///< the structure lodges the person
    Meals, ///< it gives them meals
    Children, ///< children live with them
    Animal,
    Protection, ///< a measure of protection is in force
    Minor, ///< surely one
    Interpreter,
    Scattered, ///< lodged in town, not in the walls of the structure (diffus)
    SocialAid, ///< an admission to a CHRS (aide sociale)
    Refusal, ///< the contract of stay was not signed
    Services, ///< services were agreed on
    Mandate, ///< an authority asked for the accompaniment
    Rsa, ///< it is linked to the RSA
    Emergency, ///< of the DIPC of an emergency, which has no other articles
    Asked ///< never by itself: somebody adds it
};
template <>
inline constexpr std::array codes<ArticleCondition>{std::pair{ArticleCondition::Always, "always"},
    std::pair{ArticleCondition::Lodged, "lodged"}, std::pair{ArticleCondition::Meals, "meals"},
    std::pair{ArticleCondition::Children, "children"},
    std::pair{ArticleCondition::Animal, "animal"},
    std::pair{ArticleCondition::Protection, "protection"},
    std::pair{ArticleCondition::Minor, "minor"},
    std::pair{ArticleCondition::Interpreter, "interpreter"},
    std::pair{ArticleCondition::Scattered, "scattered"},
    std::pair{ArticleCondition::SocialAid, "social_aid"},
    std::pair{ArticleCondition::Refusal, "refusal"},
    std::pair{ArticleCondition::Services, "services"},
    std::pair{ArticleCondition::Mandate, "mandate"}, std::pair{ArticleCondition::Rsa, "rsa"},
    std::pair{ArticleCondition::Emergency, "emergency"},
    std::pair{ArticleCondition::Asked, "asked"}};

namespace contracts {
/// Whether an admission to this structure is one to a CHRS, where social aid applies.
bool isChrs(const Reader& reader);
/// The conditions that hold for a contract of any kind by what the file knows: on its first day,
/// today when it has none. A contract that is of nobody yet: Always alone.
std::set<ArticleCondition> holding(const Reader& reader, const Contract& contract);
} // namespace contracts

} // namespace jalons
