#include "ui/wording/draft_text.h"

#include "core/draft/draft.h"
#include "ui/wording/column_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(jalons::DraftText)
public:
    /// An event that was being told in a panel of its own, rather than a record.
    static QString event(const Draft& draft)
    {
        const auto is = [&](const char* table, qint64 row) {
            return draft.table == QLatin1String(table) && draft.row == row;
        };
        if (is("person", 0))
            return draft.owner == 0 ? tr("New person") : tr("Birth");
        if (is("membership", 0))
            return tr("Arrival in the household");
        if (is("membership", -1))
            return tr("Departure or separation");
        if (is("accompaniment", -1))
            return tr("End of the accompaniment");
        if (is("admission", 0))
            return tr("Arrival");
        if (is("stay", 0))
            return tr("Change of place");
        if (is("stay", -1))
            return tr("Departure");
        if (is("stay", -2))
            return tr("Correction of a stay");
        if (is("signature", 0))
            return tr("Signatures of a contract");
        if (is("professional", 0))
            return tr("Professional to add");
        if (is("term", 0))
            return tr("Word to add");
        return {};
    }
};

} // namespace

QString draftText(const Draft& draft)
{
    const QString event = DraftText::event(draft);
    return event.isEmpty() ? conceptText(draft.table) : event;
}

} // namespace jalons
