#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QDate>
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// One interview (entretien) of an assessment, which several may make: when it was, who was there
/// beside the two who speak, and the notes of the team. The notes are kept apart from what is
/// shared: no paper prints them and face to face shows none.
struct Sitting
{
    SittingId id;
    AssessmentId assessment;
    QDate day; ///< required, not after today
    QStringList present; ///< vocabulary presence: interpreter, trusted person, partner…
    QString who; ///< their names
    QString notes; ///< up to longestFieldText

    bool operator==(const Sitting&) const = default;
};

/// Required, DateInFuture, TooLong.
Problems problems(const Sitting& sitting, QDate today);

namespace sittings {
Sitting load(const Reader& reader, SittingId id);
/// From the earliest.
std::vector<Sitting> of(const Reader& reader, AssessmentId assessment);
/// Those who were there, each once, in the order in which they first came: « Sara Haddad
/// (interprète) »; without a name « interprète ».
QStringList presentAt(const Reader& reader, AssessmentId assessment);
/// @param shown see people::save. @throws Refusal on problems().
SittingId save(Work& work, const Sitting& sitting, const Sitting* shown = nullptr);
void remove(Work& work, SittingId id);
} // namespace sittings

} // namespace jalons
