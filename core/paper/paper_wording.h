#pragma once
#include "core/paper/paper_text.h"
#include "core/storage/dated_versions.h"

namespace jalons {

/// What the structure says in its own words on one kind of paper (formulation), in use from a day
/// on, until the next one. A paper is made with the one in use on the day it is given, and keeps
/// what it says.
struct PaperWording
{
    PaperWordingId id;
    PaperKind kind = PaperKind::HandingReceipt;
    QDate from; ///< the first day it is in use; invalid: being prepared
    QString title; ///< of the sheet
    QString intro;
    QString rows; ///< the first column of the table to be filled by hand, one a line; empty: a row
                  ///< without a name
    QString body; ///< one paragraph a line; « # » begins a title, « - » one of a list
    QString basis; ///< what ours were when it was begun: a digest of each part, as JSON

    bool operator==(const PaperWording&) const = default;
};

/// A part of a paper that the structure may write.
enum class PaperPart { Title, Intro, Rows, Body };
/// Which of ours changed since a version was begun from them, and say something else there.
/// Nothing of one that is older than what is kept of it.
std::vector<PaperPart> changesOfOurs(const PaperWording& wording);

/// Which words of one kind of paper there are.
struct WordingOverview : VersionsOverview
{
    bool hasNews = false; ///< ours changed since the one in use was begun

    bool operator==(const WordingOverview&) const = default;
};

/// Required for the title, and for the rows of a paper that has a table; UnknownPlaceholder.
Problems problems(const PaperWording& wording);
/// Ours, as a version without a day.
PaperWording ourWording(PaperKind kind);
/// What it says; facts and titles of columns are always ours.
PaperText textOf(const PaperWording& wording);

namespace paperWordings {
PaperWording load(const Reader& reader, PaperWordingId id);
/// Those of a kind: being prepared first, then the latest first.
std::vector<PaperWording> versions(const Reader& reader, PaperKind kind);
WordingOverview overview(const Reader& reader, PaperKind kind);
/// The latest version whose day has come; an invalid id when ours is in use.
PaperWordingId versionOn(const Reader& reader, PaperKind kind, QDate day);
/// What is in use on a day: the structure's, else ours.
PaperText inUse(const Reader& reader, PaperKind kind, QDate day);
/// Whether a paper that was given was made with it.
bool isUsed(const Reader& reader, PaperWordingId id);

/// Begins a version with a copy of ours. It has no day yet: it is being prepared.
PaperWordingId startFromOurs(Work& work, PaperKind kind);
/// The same with a copy of another version.
PaperWordingId startFrom(Work& work, PaperWordingId source);
/// @param shown as the form first showed it: see people::save. @throws Refusal on problems(),
/// AlreadyUsed for the day of another version, StillUsed for another day of one isUsed().
PaperWordingId save(Work& work, const PaperWording& wording, const PaperWording* shown = nullptr);
/// @throws Refusal(StillUsed) for one isUsed().
void remove(Work& work, PaperWordingId id);
/// What changed in ours was looked at: it is not said again.
void acknowledge(Work& work, PaperWordingId id);
} // namespace paperWordings

} // namespace jalons
