#include "ui/wording/merge_text.h"

#include "ui/wording/concept_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {
struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(jalons::MergeText)

public:
    static QStringList parts(const MergeDone& done)
    {
        QStringList parts;
        for (const MovedRows& rows : done.moved)
            parts.append(rowsText(rows.table, rows.rows));
        if (done.isClosed)
            parts.append(tr("the other accompaniment ended today"));
        if (done.stays.joined > 0)
            parts.append(tr("%n stay(s) told twice made one", nullptr, done.stays.joined));
        if (done.stays.shortened > 0)
            parts.append(tr("%n stay(s) shortened", nullptr, done.stays.shortened));
        if (done.stays.removed > 0)
            parts.append(
                tr("%n stay(s) without a night left removed", nullptr, done.stays.removed));
        if (done.household == HouseholdAfter::Together)
            parts.append(tr("the two households made one"));
        else if (done.household != HouseholdAfter::NotSaid)
            parts.append(tr("the other household left"));
        return parts;
    }
    static QString all(const MergeDone& done)
    {
        const QStringList told = parts(done);
        return told.isEmpty() ? tr("The two files are one.")
                              : tr("The two files are one: %1.").arg(told.join(tr(", ")));
    }
};
} // namespace

QString mergedText(const MergeDone& done)
{
    return MergeText::all(done);
}

} // namespace jalons
