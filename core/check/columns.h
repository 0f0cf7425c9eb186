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
};

struct OrderedDates
{
    const char* table;
    const char* first;
    const char* second;
};

inline constexpr std::array orderedDates{
    OrderedDates{"membership", "from_date", "to_date"},
    OrderedDates{"accompaniment", "opened_on", "closed_on"},
    OrderedDates{"assessment", "started_on", "completed_on"},
    OrderedDates{"contract", "from_date", "to_date"},
    OrderedDates{"contract", "made_on", "signed_on"},
};

} // namespace jalons
