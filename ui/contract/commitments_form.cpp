#include "ui/contract/commitments_form.h"

#include "ui/style/icons.h"

namespace jalons {

CommitmentLine::CommitmentLine(Session& session, Party party)
    : RecordPart(session)
{
    m_text
        = bind("text", &Commitment::text, tr("Commitment"), text("#Text", 1, 8, tr("Commits to…")));
    m_objective
        = bind("objective", &Commitment::objective, tr("Objective it is for"), term("#Objective"));
    m_objective->setNoneLabel(tr("The whole contract"));
    auto* who = bind("who", &Commitment::who, tr("Name"), line("#Who"));
    who->setPlaceholderText(party == Party::Partner ? tr("Name of the partner") : tr("Name"));
    setShown(who, party == Party::Partner || party == Party::Professional);
    inColumn(this,
        {m_text,
            inRow({{m_objective, 3}, {who, 2}, removeButton(tr("Remove this commitment"))}, 6)},
        4, {0, 0, 0, 4});
}

void CommitmentLine::show(const Commitment& commitment, int rank, const QList<Choice>& objectives)
{
    nameAfter(QStringLiteral("commitment%1%2").arg(toCode(commitment.party)).arg(rank));
    m_objective->setTerms(objectives);
    showFields(commitment);
    setRecord(this, "commitment", commitment.id.value);
}

CommitmentsForm::CommitmentsForm(Session& session)
    : m_session(session)
{
    auto* layout = inColumn(this, {}, 6);
    for (const Party each : committing) {
        const QString label = session.label("party", each);
        auto* add = button(QStringLiteral("commitmentAdd_") + toCode(each), tr("Add"), "quiet");
        add->setAccessibleName(tr("Add a commitment: %1").arg(label));
        add->setIcon(icon(QStringLiteral("add"), IconColor::Accent));
        m_groups.push_back({each, RowList<CommitmentLine, Commitment>(6)});
        fill(layout,
            {inRow({{roleLabel(label, "subheading"), 1}, add}), m_groups.back().second.layout()});
        connect(add, &QPushButton::clicked, this, [this, who = each] { emit addAsked(who); });
    }
}

void CommitmentsForm::show(
    const std::vector<Commitment>& commitments, const std::vector<Objective>& objectives)
{
    QList<Choice> choices;
    int number = 0;
    for (const Objective& objective : objectives)
        choices.append({QString::number(objective.id.value),
            QStringLiteral("%1. %2").arg(++number).arg(objective.title.simplified().left(60))});
    const auto make = [&](const Commitment& commitment) {
        auto* row = new CommitmentLine(m_session, commitment.party);
        connect(row, &CommitmentLine::edited, this, &CommitmentsForm::edited);
        connect(row, &CommitmentLine::removeAsked, this,
            [this, row] { emit removeAsked(row->record().id); });
        return row;
    };
    for (auto& [party, rows] : m_groups) {
        std::vector<Commitment> own;
        std::copy_if(commitments.begin(), commitments.end(), std::back_inserter(own),
            [whose = party](const Commitment& c) { return c.party == whose; });
        rows.show(own, make, [&](CommitmentLine* row, const Commitment& commitment, int rank) {
            row->show(commitment, rank, choices);
        });
    }
}

std::vector<Commitment> CommitmentsForm::read() const
{
    std::vector<Commitment> commitments;
    for (const auto& [party, rows] : m_groups)
        rows.readInto(commitments);
    return commitments;
}

void CommitmentsForm::focusText(CommitmentId id)
{
    for (const auto& [party, rows] : m_groups)
        if (CommitmentLine* row = rows.of(id))
            row->focusText();
}

} // namespace jalons
