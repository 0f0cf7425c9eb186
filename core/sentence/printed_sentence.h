#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// A sentence that a document prints (phrase imprimée), as it comes with the program: a title, the
/// name of a fact, a whole sentence. {{Placeholders}} stand for what the file knows.
struct OurSentence
{
    QString key; ///< « attestation.free »: the document, then what it says; stable
    QString text;
    QString about; ///< in French, when it is printed; empty: the text says it
    bool takesBold = false; ///< whether words between two « ** » may be set in bold
};

/// Those of one document, or of a group of them.
struct SentenceGroup
{
    QString code; ///< what keys begin with
    QString french; ///< how it is called
    QString english;
    std::vector<OurSentence> sentences; ///< in the order of the sheet
};

/// All of ours, by document: the one list. Read once.
const std::vector<SentenceGroup>& ourSentences();
/// Null when no document prints such a sentence.
const OurSentence* ourSentence(const QString& key);

/// A sentence of ours as the structure has it: a row for each that it wrote.
struct PrintedSentence
{
    PrintedSentenceId id;
    QString key; ///< of ourSentence()
    QString text; ///< what is printed in the place of ours
    QString ours; ///< what ours was when this was written

    /// Whether it says something else than ours.
    bool isChanged() const;
    /// Whether ours has changed since, and what is printed does not say the same.
    bool hasNews() const;
    bool operator==(const PrintedSentence&) const = default;
};

/// Required for the text; UnknownPlaceholder for what ours does not hold, since nothing fills it;
/// LostPlaceholder for each of ours that is missing, since a figure, a date or a name would no
/// longer be on the paper; NoBoldThere; UnknownTerm for a key that no document prints (any more).
Problems problems(const PrintedSentence& sentence);

namespace printedSentences {
PrintedSentence load(const Reader& reader, PrintedSentenceId id);
/// Those that the structure wrote, by their keys.
std::vector<PrintedSentence> all(const Reader& reader);
/// The structure's; ours, with an invalid id, when it has none.
PrintedSentence ofKey(const Reader& reader, const QString& key);
/// What ours is now is noted beside it. @param shown as the form first showed it: see
/// people::save; what another desk wrote of the same sentence meanwhile is told as a clash.
/// @throws Refusal on problems().
PrintedSentenceId save(
    Work& work, const PrintedSentence& sentence, const PrintedSentence* shown = nullptr);
/// The change of ours was looked at: it is not told again.
void acknowledge(Work& work, PrintedSentenceId id);
/// Ours is printed again.
void restore(Work& work, PrintedSentenceId id);
} // namespace printedSentences

} // namespace jalons
