#include "core/overview/day_overview.h"

#include "core/draft/spool.h"
#include "core/file/structure_file.h"
#include "core/history/value_text.h"
#include "core/person/person.h"
#include "core/stay/lodging.h"
#include "core/storage/sql.h"
#include <algorithm>
#include <functional>

namespace jalons {

std::vector<DayDue> merged(const std::vector<DueRow>& courses,
    const std::vector<AdmissionDueRow>& admissions, std::size_t most)
{
    std::vector<DayDue> dues;
    auto course = courses.begin();
    auto admission = admissions.begin();
    while (dues.size() < most && (course != courses.end() || admission != admissions.end())) {
        const bool ofAdmission = course == courses.end()
            || (admission != admissions.end() && admission->due.on < course->due.on);
        if (ofAdmission)
            dues.push_back({{}, *admission++});
        else
            dues.push_back({*course++, {}});
    }
    return dues;
}

FirstSteps firstSteps(const Reader& reader)
{
    const auto has = [&](const char* table) {
        return Sql(reader)
            .value(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(QLatin1String(table)))
            .isValid();
    };
    return {has("professional"), has("lodging"), has("person")};
}

bool areOfSeveral(const std::vector<ProfessionalId>& referents)
{
    return std::adjacent_find(referents.begin(), referents.end(), std::not_equal_to<>())
        != referents.end();
}

std::vector<DraftToResume> draftsToResume(
    const Reader& reader, const StructureFile& file, const Spool& spool)
{
    std::vector<DraftToResume> all;
    for (const SpooledDraft& spooled : spool.all()) {
        if (spooled.file != file.lineage().file)
            continue; // of another structure's file that stood here
        DraftToResume line{drafts::named(reader, spooled.draft), {}, {spooled.name}};
        line.isFormer = spooled.epoch != file.lineage().epoch;
        all.push_back(std::move(line));
    }
    for (Draft& draft : drafts::resumable(reader, file.desk())) {
        // The same record in the file and outside of it is taken up as one.
        const auto same = std::find_if(all.begin(), all.end(), [&](const DraftToResume& line) {
            return !line.spooled.isEmpty() && !line.isFormer && line.draft.table == draft.table
                && line.draft.row == draft.row && line.draft.owner == draft.owner;
        });
        if (same == all.end())
            all.push_back({std::move(draft), {}, {}});
        else
            same->draft.id = draft.id;
    }
    std::stable_sort(all.begin(), all.end(),
        [](const auto& a, const auto& b) { return a.draft.at > b.draft.at; });
    for (DraftToResume& line : all) {
        const Draft& draft = line.draft;
        line.isThere = drafts::isThere(reader, draft);
        if (draft.person.isValid() && line.isThere)
            line.of = people::load(reader, draft.person).fullName();
        else if (draft.row > 0 && line.isThere)
            line.of = history::rowText(reader, {draft.table, draft.row});
        else if (draft.table == QLatin1String("closure"))
            line.of = lodgings::path(reader, {draft.owner});
    }
    return all;
}

} // namespace jalons
