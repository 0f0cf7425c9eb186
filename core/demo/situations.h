#pragma once
#include "core/demo/people_maker.h"
#include "core/demo/plan.h"

namespace jalons {
class Work;
}

namespace jalons::demo {

class Random;

/// What is told of a group's life beside the courses: how the household changes, where everybody
/// lived, on what, with which rights.

/// A birth to come after the arrival, in some of the families: before the people are stored.
void expectBirth(Group& group, Random& random, QDate arrival, QDate today);
/// Memberships with custody, separations, animals. People are stored already.
void addHousehold(Work& work, const Group& group, Random& random, QDate arrival);
/// The paths and dated facts of everybody of the group, from the plans of its first member.
/// @param brief only where they lived: a passage of a few days says no more.
void addSituations(Work& work, const Group& group, const std::vector<CoursePlan>& plans,
    Random& random, bool brief);
/// The children, and partners without a file of their own, are concerned by the accompaniment of
/// the first member. Once the accompaniments are stored.
void addConcerned(Work& work, const Group& group);

} // namespace jalons::demo
