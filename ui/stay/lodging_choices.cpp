#include "ui/stay/lodging_choices.h"

#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/wording/problem_text.h"

namespace jalons {

QList<Choice> lodgingChoices(const Session& session, QDate day)
{
    QList<Choice> list;
    const auto tree = session.query([](const Reader& r) { return lodgings::tree(r); });
    for (const LodgingNode& node : tree) {
        const Lodging& l = node.lodging;
        if (l.capacity > 0 && (!l.closedOn.isValid() || l.closedOn >= day))
            list.append({QString::number(l.id.value), node.path});
    }
    return list;
}

void showWarnings(QLabel* label, const Session& session, const Stay& stay, std::size_t comers)
{
    const Problems warnings = session.query([&](const Reader& r) {
        Problems all = stays::warnings(r, stay);
        if (comers < 2 || !all.isEmpty() || !problems(stay).isEmpty())
            return all;
        const int capacity = lodgings::load(r, stay.lodging).capacity;
        if (comers > std::size_t(capacity))
            all.append({QStringLiteral("lodging"), ProblemKind::OverCapacity,
                {stay.from.toString(Qt::ISODate), QString::number(comers),
                    QString::number(capacity)}});
        return all;
    });
    setTextOrHide(label, problemsText(warnings));
}

} // namespace jalons
