#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// How it came to be written: said aloud and written down by the professional, written by the
/// person, or with somebody's help.
enum class AppreciationMeans { Said, Written, Helped };
template <>
inline constexpr std::array codes<AppreciationMeans>{std::pair{AppreciationMeans::Said, "said"},
    std::pair{AppreciationMeans::Written, "written"},
    std::pair{AppreciationMeans::Helped, "helped"}};

/// What the person says of the support (appréciation), in their words. Once given it stays as it
/// is: it is neither changed nor taken back, another one is added.
struct Appreciation
{
    AppreciationId id;
    AccompanimentId accompaniment;
    AssessmentId assessment; ///< the evaluation at which it was given; may be none
    QDate day; ///< required, not after today
    AppreciationMeans means = AppreciationMeans::Said;
    QString words; ///< required, up to longestFieldText

    bool operator==(const Appreciation&) const = default;
};

/// Required, DateInFuture, TooLong.
Problems problems(const Appreciation& appreciation, QDate today);

namespace appreciations {
/// From the earliest.
std::vector<Appreciation> of(const Reader& reader, AccompanimentId accompaniment);
/// Those that were given at an evaluation, from the earliest.
std::vector<Appreciation> at(const Reader& reader, AssessmentId evaluation);
/// Keeps it for good. Where these words were being written at the evaluation
/// (Assessment::personView), nothing is any more. @throws Refusal on problems(); Missing for an
/// evaluation of another accompaniment, AlreadyCompleted for one that is completed.
AppreciationId give(Work& work, const Appreciation& appreciation);
} // namespace appreciations

} // namespace jalons
