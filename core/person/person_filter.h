#pragma once
#include "core/base/id.h"
#include "core/field/custom_field.h"
#include <QString>

namespace jalons {

/// What the list of people shows. Everything empty: everybody. What is asked adds up.
struct PersonFilter
{
    QString search; ///< words of names or phone, folded prefix match
    ProfessionalId referent;
    QString phase;
    QString domain; ///< a current contract's objective in this domain
    QString publicCode; ///< vocabulary public, of the current accompaniment
    bool dueOnly = false; ///< with a deadline within 31 days
    QString dueKind; ///< code of DueKind: the next deadline is of this kind
    LodgingId lodging; ///< staying tonight in this place or in one inside it
    /// « 1 », « 0 » or the id of a choice, by field of the person or of the current accompaniment;
    /// of several choices, one is asked for.
    CustomValues answers;
    bool late = false; ///< with a deadline of the structure before today
    bool noReferent = false; ///< accompanied, and nobody is their referent
    /// Staying tonight, and accompanied by nobody: neither they themselves, nor with whom they
    /// came.
    bool unaccompanied = false;
    qint64 operation = 0; ///< journal operation that wrote to them: an import; not kept in lists

    /// Whether a list of this filter can be kept: who an import brought, or what is asked of a day,
    /// is of today.
    bool mayBeKept() const { return operation == 0 && !late && !noReferent && !unaccompanied; }
    bool operator==(const PersonFilter&) const = default;
};

} // namespace jalons
