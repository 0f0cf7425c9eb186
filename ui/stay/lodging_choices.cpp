#include "ui/stay/lodging_choices.h"

#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/wording/problem_text.h"

namespace jalons {

QList<Choice> lodgingChoices(const Session& session, QDate day)
{
    QList<Choice> list;
    const auto tree = session.query(lodgings::tree);
    for (const LodgingNode& node : tree) {
        const Lodging& l = node.lodging;
        if (l.capacity > 0 && (!l.closedOn.isValid() || l.closedOn >= day))
            list.append({QString::number(l.id.value), node.path});
    }
    return list;
}

void showWarnings(QLabel* label, const Problems& warnings)
{
    setTextOrHide(label, problemsText(warnings));
}

} // namespace jalons
