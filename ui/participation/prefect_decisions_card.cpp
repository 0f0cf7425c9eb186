#include "ui/participation/prefect_decisions_card.h"

#include "ui/participation/amount_line.h"
#include "ui/widgets/ordered_list.h"
#include "ui/wording/day_text.h"

namespace jalons {

PrefectDecisionForm::PrefectDecisionForm(Session& session)
    : RecordForm(session,
        {.table = "prefect_decision",
            .save = Operation::SavePrefectDecision,
            .load = prefectDecisions::load,
            .store = prefectDecisions::save,
            .problems
            = [&session](const PrefectDecision& d) { return problems(d, session.today()); },
            .isBegun =
                [](const PrefectDecision& d) {
                    return !d.number.isEmpty() && d.decidedOn.isValid() && d.from.isValid();
                },
            .removal = Operation::RemovePrefectDecision,
            .remove = prefectDecisions::remove,
            .removed = tr("The decision is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 3)
{
    makePlain();
    bind("number", &PrefectDecision::number, tr("Number"), line("prefectNumber"));
    bind("decidedOn", &PrefectDecision::decidedOn, tr("Decided on"), date("prefectDecidedOn"));
    bind("from", &PrefectDecision::from, tr("Valid from"), date("prefectFrom"));
    const auto rate = [&](const char* name, Rate PrefectDecision::*member, const char* column,
                          const QString& label) {
        takingAmounts(
            bind(name, member, label, line(QStringLiteral("prefect_") + QLatin1String(name)),
                {.hint = tr("% of the resources"), .column = QLatin1String(column)}));
    };
    rate("small", &PrefectDecision::small, "small_rate", tr("One or two people, without meals"));
    rate("smallMeals", &PrefectDecision::smallMeals, "small_meals_rate",
        tr("One or two people, with meals"));
    takingAmounts(bind("flat", &PrefectDecision::flat, tr("Flat amount a day"), line("prefectFlat"),
        {.hint = tr("stay of 5 days at most")}));
    rate("large", &PrefectDecision::large, "large_rate", tr("Three people or more, without meals"));
    rate("largeMeals", &PrefectDecision::largeMeals, "large_meals_rate",
        tr("Three people or more, with meals"));
    bind("absences", &PrefectDecision::absences, tr("Absences and hospital"),
        term("prefectAbsences", "absence_rule"),
        {.hint = tr("the structure’s own rule"), .column = QStringLiteral("absence_rule")});
    bind("absenceNights", &PrefectDecision::absenceNights, tr("Nights away that still count"),
        number("prefectNights", 0, 365), {.codes = emptyForZero});
    bind("note", &PrefectDecision::note, tr("Note"), line("prefectNote"), {.span = 2});
    fill(body(), {atLeft(removeButton("prefectRemove", tr("Remove this decision")))});
}

PrefectDecisionsCard::PrefectDecisionsCard(Session& session)
    : ListCard(tr("What people pay: decisions of the prefect"),
        named(new OrderedList(tr("Decisions of the prefect")), "prefectList"),
        button("prefectAdd", tr("Add a decision")), new PrefectDecisionForm(session))
    , m_session(session)
{
    list()->setOrdered(false); // by date
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QList<OrderedLine> PrefectDecisionsCard::lines() const
{
    QList<OrderedLine> lines;
    for (const PrefectDecision& one : m_session.query(prefectDecisions::list))
        lines.append({QString::number(one.id.value),
            dotted({one.number, tr("from %1").arg(fullDay(one.from))})});
    return lines;
}

} // namespace jalons
