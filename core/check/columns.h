#pragma once
#include <array>

namespace jalons {

/// A column that holds a code of a vocabulary, or a JSON array of them.
struct TermColumn
{
    const char* table;
    const char* column;
    const char* list;
    bool several = false;
};

inline constexpr std::array termColumns{
    TermColumn{"structure", "kind", "structure_kind"},
    TermColumn{"professional", "trade", "trade"},
    TermColumn{"person", "civility", "civility"},
    TermColumn{"person", "gender", "gender"},
    TermColumn{"person", "nationality", "nationality"},
    TermColumn{"person", "language", "language"},
    TermColumn{"membership", "role", "household_role"},
    TermColumn{"membership", "custody", "custody"},
    TermColumn{"membership", "end_reason", "membership_end"},
    TermColumn{"animal", "kind", "animal_kind"},
    TermColumn{"situation", "scope", "protection_scope"},
    TermColumn{"situation", "signs", "protection_signs"},
    TermColumn{"accompaniment", "types", "accompaniment_type", true},
    TermColumn{"accompaniment", "origin", "origin"},
    TermColumn{"accompaniment", "exit_reason", "exit_reason"},
    TermColumn{"accompaniment", "publics", "public", true},
    TermColumn{"domain_entry", "domain", "domain"},
    TermColumn{"contract", "meeting_frequency", "meeting_frequency"},
    TermColumn{"objective", "domain", "domain"},
    TermColumn{"objective", "aims", "aim", true},
    TermColumn{"action", "nature", "action_nature"},
    TermColumn{"action", "postponed_by", "party"},
    TermColumn{"action", "not_done_reason", "not_done_reason"},
    TermColumn{"commitment_appraisal", "reason", "kept_reason"},
    TermColumn{"closure", "reason", "unavailable_reason"},
    TermColumn{"request", "origin", "origin"},
    TermColumn{"request", "reason", "refusal_reason"},
    TermColumn{"admission", "transmitted_by", "transmission_means"},
    TermColumn{"stay", "destination", "stay_destination"},
    TermColumn{"stay", "reason", "departure_reason"},
    TermColumn{"absence", "reason", "absence_reason"},
    TermColumn{"note", "kind", "note_kind"},
    TermColumn{"partner", "sector", "partner_sector"},
    TermColumn{"named_list", "domain", "domain"},
    TermColumn{"named_list", "public", "public"},
};

struct DateColumn
{
    const char* table;
    const char* column;
};

/// Whole dates (a birth date may be a year only and is not among them).
inline constexpr std::array dateColumns{
    DateColumn{"person", "first_contact"},
    DateColumn{"merged_person", "merged_on"},
    DateColumn{"membership", "from_date"},
    DateColumn{"membership", "to_date"},
    DateColumn{"animal", "from_date"},
    DateColumn{"animal", "to_date"},
    DateColumn{"situation", "from_date"},
    DateColumn{"situation", "to_date"},
    DateColumn{"situation", "expires_on"},
    DateColumn{"situation", "decided_on"},
    DateColumn{"accompaniment", "opened_on"},
    DateColumn{"accompaniment", "closed_on"},
    DateColumn{"accompaniment", "global_since"},
    DateColumn{"accompaniment", "due_on"},
    DateColumn{"assessment", "started_on"},
    DateColumn{"assessment", "completed_on"},
    DateColumn{"contract", "from_date"},
    DateColumn{"contract", "to_date"},
    DateColumn{"contract", "made_on"},
    DateColumn{"contract", "handed_on"},
    DateColumn{"contract", "signed_on"},
    DateColumn{"objective", "due_on"},
    DateColumn{"action", "planned_on"},
    DateColumn{"action", "done_on"},
    DateColumn{"lodging", "opened_on"},
    DateColumn{"lodging", "closed_on"},
    DateColumn{"closure", "from_date"},
    DateColumn{"closure", "to_date"},
    DateColumn{"request", "received_on"},
    DateColumn{"request", "answered_on"},
    DateColumn{"request", "notified_on"},
    DateColumn{"admission", "proposed_on"},
    DateColumn{"admission", "decided_on"},
    DateColumn{"admission", "transmitted_on"},
    DateColumn{"admission", "received_on"},
    DateColumn{"admission", "answered_on"},
    DateColumn{"admission", "from_date"},
    DateColumn{"admission", "to_date"},
    DateColumn{"admission", "due_on"},
    DateColumn{"prolongation", "asked_on"},
    DateColumn{"prolongation", "answered_on"},
    DateColumn{"stay", "from_date"},
    DateColumn{"stay", "to_date"},
    DateColumn{"absence", "from_date"},
    DateColumn{"absence", "to_date"},
    DateColumn{"absence", "expected_on"},
    DateColumn{"import_mapping", "used_on"},
    DateColumn{"note", "day"},
    DateColumn{"note_about", "day"},
};

struct OrderedDates
{
    const char* table;
    const char* first;
    const char* second;
};

inline constexpr std::array orderedDates{
    OrderedDates{"membership", "from_date", "to_date"},
    OrderedDates{"animal", "from_date", "to_date"},
    OrderedDates{"situation", "from_date", "to_date"},
    OrderedDates{"situation", "from_date", "expires_on"},
    OrderedDates{"accompaniment", "opened_on", "closed_on"},
    OrderedDates{"assessment", "started_on", "completed_on"},
    OrderedDates{"contract", "from_date", "to_date"},
    OrderedDates{"contract", "made_on", "signed_on"},
    OrderedDates{"lodging", "opened_on", "closed_on"},
    OrderedDates{"closure", "from_date", "to_date"},
    OrderedDates{"request", "received_on", "answered_on"},
    OrderedDates{"admission", "decided_on", "transmitted_on"},
    OrderedDates{"admission", "from_date", "to_date"},
    OrderedDates{"prolongation", "asked_on", "answered_on"},
    OrderedDates{"stay", "from_date", "to_date"},
    OrderedDates{"absence", "from_date", "to_date"},
};

} // namespace jalons
