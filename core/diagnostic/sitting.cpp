#include "core/diagnostic/sitting.h"

#include "core/base/rules.h"
#include "core/base/text_limits.h"
#include "core/base/what_changed.h"
#include "core/diagnostic/diagnostic_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons {

Problems problems(const Sitting& sitting, QDate today)
{
    Problems found;
    checkGiven(found, "day", sitting.day.isValid());
    checkPast(found, "day", sitting.day, today);
    checkLength(found, "who", sitting.who, longestFieldText);
    checkLength(found, "notes", sitting.notes, longestFieldText);
    return found;
}

namespace sittings {

Sitting load(const Reader& reader, SittingId id)
{
    return sittingTable.load(reader, id);
}

std::vector<Sitting> of(const Reader& reader, AssessmentId assessment)
{
    return sittingTable.all(
        reader, QStringLiteral("WHERE assessment_id = ? ORDER BY held_on, id"), assessment);
}

QStringList presentAt(const Reader& reader, AssessmentId assessment)
{
    QStringList all;
    for (const Sitting& sitting : of(reader, assessment)) {
        QStringList kinds;
        for (const QString& code : sitting.present)
            kinds.append(
                Vocabulary::labelOf(reader, QStringLiteral("presence"), code, Language::French));
        const QString as = kinds.join(QStringLiteral(", "));
        const QString who = sitting.who.simplified();
        const QString said = who.isEmpty() ? as
            : as.isEmpty()                 ? who
                                           : QStringLiteral("%1 (%2)").arg(who, as);
        if (!said.isEmpty() && !all.contains(said))
            all.append(said);
    }
    return all;
}

SittingId save(Work& work, const Sitting& sitting, const Sitting* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(sitting, work.today()), before));
    assessments::load(work, sitting.assessment); // it is there
    return {sittingTable.save(work, sitting, shown)};
}

void remove(Work& work, SittingId id)
{
    work.remove("sitting", id.value);
}

} // namespace sittings

} // namespace jalons
