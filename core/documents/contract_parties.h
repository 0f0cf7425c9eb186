#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/contract/contract.h"
#include "core/person/person.h"
#include "core/situation/situation.h"
#include "core/structure/structure.h"
#include <QHash>
#include <optional>

namespace jalons {

class Labels;
class Sentences;

/// Those whom a contract binds, read once.
struct Parties
{
    Structure structure;
    Accompaniment accompaniment;
    Person person;

    /// Of a contract without accompaniment: the structure and somebody made up.
    static Parties of(const Reader& reader, const Contract& contract);
    /// Those of a paper that no contract is about: the accompaniment is the current one, or none.
    /// Of nobody: the structure and somebody made up.
    static Parties of(const Reader& reader, PersonId person);
};

/// Who the parties of a contract are, as its preamble says it: values for the placeholders of the
/// library. « …_line » is a whole sentence, left out with its paragraph when it is empty.
/// - `person_legal_name`: birth name first, the used name after; the Latin form of a name in
/// another
///   script, the other form in brackets;
/// - `representative_line`: the measure of protection in force and who carries it;
/// - `children_line`: the children of the household who live with the person on the first day;
/// - `mandate_line`: who imposed the accompaniment, by which decision, and what it asks for.
/// Beside them the house (`structure_…`, `representative_…`) and the person (`person_…`).
/// @param protection the measure in force. @param day the children are those of that day.
QHash<QString, QString> partyValues(const Reader& reader,
    const std::optional<Situation>& protection, QDate day, const Parties& parties,
    const Labels& labels);

/// What `{{structure_party}}` and `{{person_identity}}` are made of: text of ours with
/// placeholders, so that what is not known yet is a blank. The establishment has no legal
/// personality: whoever manages it is the party once it is known.
QString withParties(QString text, const Parties& parties, const Sentences& sentences);

} // namespace jalons
