#include "ui/contract/commitments_form.h"

#include "ui/contract/row_list.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace jalons {

CommitmentLine::CommitmentLine(CommitmentId id, Party party, QWidget* parent)
    : QFrame(parent)
    , m_id(id)
    , m_text(new GrowingTextEdit(tr("Commitment")))
    , m_objective(new TermCombo(tr("Objective it is for")))
    , m_who(new QLineEdit)
    , m_remove(new QToolButton)
{
    m_text->setLines(1, 8);
    setColumn(m_text, QStringLiteral("text"));
    setColumn(m_objective, QStringLiteral("objective"));
    setColumn(m_who, QStringLiteral("who"));
    m_text->setPlaceholderText(tr("Commits to…"));
    m_objective->setNoneLabel(tr("The whole contract"));
    m_who->setAccessibleName(tr("Name"));
    m_who->setPlaceholderText(party == Party::Partner ? tr("Name of the partner") : tr("Name"));
    m_who->setVisible(party == Party::Partner || party == Party::Professional);
    m_remove->setIcon(icon(QStringLiteral("trash"), IconColor::Soft));
    m_remove->setAccessibleName(tr("Remove this commitment"));
    m_remove->setToolTip(m_remove->accessibleName());
    auto* second = new QHBoxLayout;
    second->setSpacing(px(6));
    second->addWidget(m_objective, 3);
    second->addWidget(m_who, 2);
    second->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, px(4));
    layout->setSpacing(px(4));
    layout->addWidget(m_text);
    layout->addLayout(second);
    connect(m_text, &GrowingTextEdit::edited, this, &CommitmentLine::edited);
    connect(m_objective, &TermCombo::edited, this, &CommitmentLine::edited);
    connect(m_who, &QLineEdit::textEdited, this, &CommitmentLine::edited);
    connect(m_remove, &QToolButton::clicked, this, &CommitmentLine::removeAsked);
}

void CommitmentLine::show(const Commitment& commitment, int rank, const QList<Choice>& objectives)
{
    m_commitment = commitment;
    const QString name = QStringLiteral("commitment%1%2").arg(toCode(commitment.party)).arg(rank);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_objective->setObjectName(name + QStringLiteral("Objective"));
    m_who->setObjectName(name + QStringLiteral("Who"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_text->setText(commitment.text);
    m_objective->setTerms(objectives);
    m_objective->setCode(
        commitment.objective.isValid() ? QString::number(commitment.objective.value) : QString());
    if (m_who->text() != commitment.who)
        m_who->setText(commitment.who);
    setRecord(this, "commitment", m_id.value);
}

Commitment CommitmentLine::read() const
{
    Commitment commitment = m_commitment;
    commitment.text = m_text->text();
    commitment.objective = {m_objective->code().toLongLong()};
    commitment.who = m_who->text();
    return commitment;
}

void CommitmentLine::focusText()
{
    m_text->setFocus();
}

CommitmentsForm::CommitmentsForm(Session& session, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    for (const auto& [party, code] : codes<Party>) {
        const QString label = session.label(QStringLiteral("party"), party);
        auto* head = new QHBoxLayout;
        head->addWidget(roleLabel(label, "subheading"), 1);
        auto* add = new QPushButton(tr("Add"));
        add->setObjectName(QStringLiteral("commitmentAdd_%1").arg(QLatin1String(code)));
        add->setAccessibleName(tr("Add a commitment: %1").arg(label));
        add->setProperty("quiet", true);
        add->setIcon(icon(QStringLiteral("add"), IconColor::Accent));
        head->addWidget(add);
        layout->addLayout(head);
        auto* rows = new QVBoxLayout;
        rows->setSpacing(px(6));
        layout->addLayout(rows);
        m_groups.push_back({party, rows, {}});
        connect(add, &QPushButton::clicked, this, [this, who = party] { emit addAsked(who); });
    }
}

void CommitmentsForm::show(
    const std::vector<Commitment>& commitments, const std::vector<Objective>& objectives)
{
    QList<Choice> choices;
    int rank = 0;
    for (const Objective& objective : objectives)
        choices.append({QString::number(objective.id.value),
            QStringLiteral("%1. %2").arg(++rank).arg(objective.title.simplified().left(60))});
    for (Group& group : m_groups) {
        std::vector<Commitment> own;
        std::copy_if(commitments.begin(), commitments.end(), std::back_inserter(own),
            [&](const Commitment& c) { return c.party == group.party; });
        syncRows(group.layout, group.rows, own, [&](const Commitment& commitment) {
            auto* row = new CommitmentLine(commitment.id, commitment.party);
            connect(row, &CommitmentLine::edited, this, &CommitmentsForm::edited);
            connect(row, &CommitmentLine::removeAsked, this,
                [this, row] { emit removeAsked(row->id()); });
            return row;
        });
        for (int i = 0; i < static_cast<int>(own.size()); ++i)
            group.rows[i]->show(own[static_cast<std::size_t>(i)], i + 1, choices);
    }
}

std::vector<Commitment> CommitmentsForm::read() const
{
    std::vector<Commitment> commitments;
    for (const Group& group : m_groups)
        for (const CommitmentLine* row : group.rows)
            commitments.push_back(row->read());
    return commitments;
}

void CommitmentsForm::focusText(CommitmentId id)
{
    for (const Group& group : m_groups)
        for (CommitmentLine* row : group.rows)
            if (row->id() == id)
                row->focusText();
}

} // namespace jalons
