#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/action/action.h"
#include "core/contract/contract.h"
#include "core/diagnostic/assessment.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/rhythm/rhythm.h"
#include "core/stay/stay.h"

namespace jalons {

/// What the top of a person's file shows, and its tabs begin with.
struct PersonOverview
{
    Person person;
    std::vector<HouseholdMember> household; ///< of today
    std::vector<Accompaniment> accompaniments; ///< the current one first
    Accompaniment shown; ///< its id is invalid when there is none
    CycleFacts facts; ///< of the one that is shown
    QString referent; ///< of the one that is shown; empty: nobody
    MeetingFacts meetings; ///< of the one that is shown, with its pauses
    std::vector<StayLine> stays; ///< the latest first

    /// The step to propose.
    NextStep step(QDate today) const;
    /// Whether it can be taken: nothing is to be done of a past accompaniment while another runs.
    bool canTakeStep(QDate today) const;
};

/// Reads the overview; @p shown is the accompaniment looked at, the current or latest when invalid.
/// @throws Refusal(Missing) when the person is gone.
PersonOverview loadOverview(const Reader& reader, PersonId person, AccompanimentId shown);

/// What matters of an accompaniment on one screen.
struct AccompanimentSummary
{
    Assessment latest; ///< its id is invalid when none was started
    std::vector<DomainEntry> entries; ///< of the latest assessment
    std::vector<Objective> objectives; ///< of the contract in force
    std::vector<Action> actions; ///< open ones, by planned date
};

/// Nothing for an invalid id.
AccompanimentSummary loadSummary(const Reader& reader, AccompanimentId accompaniment);

} // namespace jalons
