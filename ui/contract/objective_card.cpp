#include "ui/contract/objective_card.h"

#include "ui/contract/move_buttons.h"

namespace jalons {

ObjectiveCard::ObjectiveCard(Session& session)
    : RecordPart(session)
    , m_rank(roleLabel({}, "subheading"))
    , m_move(new MoveButtons(this))
{
    setProperty("card", true);
    connect(m_move, &MoveButtons::moveAsked, this, &ObjectiveCard::moveAsked);
    m_title = bind("title", &Objective::title, tr("Objective, in the person’s words"),
        text("#Title", 1, 8, tr("What the person wants to reach, in their words")));
    m_title->setQuote(true);
    auto* domain = bind("domain", &Objective::domain, tr("Domain"), term("#Domain", "domain"));
    domain->setNoneLabel(tr("Domain…"));
    m_need = bind("need", &Objective::need, tr("Need it answers"), term("#Need"));
    m_need->setNoneLabel(tr("— none of them —"));
    auto* aims = bind("aims", &Objective::aims, tr("Aims"), chips("#Aims", "aim", true));
    auto* means = bind(
        "means", &Objective::means, tr("Means"), text("#Means", 1, 8, tr("How we go about it")));
    auto* indicator = bind("indicator", &Objective::indicator, tr("Indicator"),
        text("#Indicator", 1, 8, tr("How we will see that it is reached")));
    // In the words of the person: the usual ones stand where nothing is written.
    const struct
    {
        const char* name;
        const char* object;
        QString Objective::*words;
        const char* code;
    } levels[]{{"muchMore", "#MuchMore", &Objective::muchMore, "plus2"},
        {"more", "#More", &Objective::more, "plus1"},
        {"asAgreed", "#AsAgreed", &Objective::asAgreed, "zero"},
        {"less", "#Less", &Objective::less, "minus1"},
        {"muchLess", "#MuchLess", &Objective::muchLess, "minus2"}};
    auto* rows = inColumn({}, 6);
    for (const auto& level : levels) {
        const QString usual = session.label("attainment", QLatin1String(level.code));
        rows->addWidget(new FormRow(usual,
            bind(level.name, level.words, tr("It would be “%1” if…").arg(usual),
                text(level.object, 1, 4, tr("if, in the person’s words…")))));
    }
    auto* scale = boxed(rows);
    m_scaleFold = new FoldButton("#ScaleFold", tr("What each level means, in their words"), scale);
    m_scaleFold->setToolTip(m_scaleFold->accessibleName());
    auto* due = bind("dueOn", &Objective::dueOn, tr("Due date"), date("#Due"));
    auto* details = boxed(
        inColumn({new FormRow(tr("Need of the diagnostic"), m_need), new FormRow(tr("Aims"), aims),
                     new FormRow(tr("Means"), means), new FormRow(tr("Indicator"), indicator),
                     new FormRow(tr("Scale"), m_scaleFold), scale, new FormRow(tr("By"), due)},
            6));
    m_fold = new FoldButton("#Fold", tr("Details of this objective"), details);
    m_fold->setToolTip(m_fold->accessibleName());
    inColumn(this,
        {inRow({{m_rank, 1}, m_move, removeButton(tr("Remove this objective")), m_fold}, 2),
            m_title, domain, details},
        6, {10, 6, 10, 8});
}

void ObjectiveCard::show(
    const Objective& objective, int rank, int count, const QList<Choice>& needs)
{
    const QString name = QStringLiteral("objective%1").arg(rank);
    setObjectName(name);
    nameAfter(name);
    m_rank->setText(tr("Objective %1").arg(rank));
    m_move->setPlace(rank, count);
    m_need->setTerms(needs);
    showFields(objective);
    if (objective.hasScale())
        m_scaleFold->setOpen(true);
    setRecord(this, "objective", objective.id.value);
}

void ObjectiveCard::focusTitle()
{
    m_title->setFocus();
    m_title->moveCursor(QTextCursor::End);
}

} // namespace jalons
