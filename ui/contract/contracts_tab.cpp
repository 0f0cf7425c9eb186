#include "ui/contract/contracts_tab.h"

#include "core/accompaniment/accompaniment.h"
#include "core/draft/draft.h"
#include "ui/contract/contract_editor.h"
#include "ui/contract/contract_words.h"
#include "ui/exchange/export_button.h"
#include "ui/exchange/rows_model.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/pages.h"
#include "ui/wording/problem_text.h"

namespace jalons {

ContractsTab::ContractsTab(Session& session, QWidget* parent)
    : Page(session, parent, {"contract", "objective", "assessment", "accompaniment"})
    , m_stack(new PagesLayout(this))
    , m_info(named(new InfoBar(this), "contractsInfo"))
    , m_empty(new EmptyState(QStringLiteral("document"),
          tr("No contract yet. Once the diagnostic is completed, it says what everybody commits "
             "to."),
          tr("Prepare the contract")))
    , m_lines(inColumn({}))
    , m_editor(new ContractEditor(session))
{
    m_info->hide();
    m_empty->action()->setObjectName("contractPrepareFirst");
    auto* prepare = button("contractPrepare", tr("Prepare a contract"));
    auto* content = new QWidget;
    inColumn(content, {m_lines, rest()}, 8, {0, 0, 4, 0});
    auto* head = inRow({{roleLabel(tr("Contracts and amendments"), "heading"), 1},
        new ExportButton(
            session, [this] { return shownRows(); }, tr("Contracts")),
        prepare});
    m_list = boxed(inColumn({head, {scrolled(content, Qt::ScrollBarAsNeeded), 1}}, 12));
    m_stack->addWidget(boxed(inColumn({{m_list, 1}, {m_empty, 1}})));
    m_stack->addWidget(m_editor);
    connect(prepare, &QPushButton::clicked, this, &ContractsTab::prepare);
    connect(m_empty, &EmptyState::actionChosen, this, &ContractsTab::prepare);
    connect(m_editor, &ContractEditor::backRequested, this, [this] {
        m_stack->setCurrentIndex(0);
        refetch();
        if (QWidget* open = m_list->findChild<QPushButton*>(QStringLiteral("contractOpen1")))
            open->setFocus();
    });
}

void ContractsTab::setAccompaniment(AccompanimentId id)
{
    if (id == m_accompaniment)
        return;
    flush();
    m_accompaniment = id;
    m_info->hide();
    m_stack->setCurrentIndex(0);
    refetch();
}

void ContractsTab::openContract(ContractId id)
{
    m_info->hide();
    m_editor->show(id);
    m_stack->setCurrentIndex(1);
}

void ContractsTab::resume(const Draft& draft)
{
    // Of the contract, or of the signatures that are being written down.
    openContract({draft.row > 0 ? draft.row : draft.owner});
}

void ContractsTab::refetch()
{
    if (!m_accompaniment.isValid())
        return;
    showList();
}

void ContractsTab::showList()
{
    struct Fetched
    {
        std::vector<Contract> contracts;
        std::vector<std::size_t> objectives;
        PersonId person;
        ContractId inForce;
    };
    const auto fetched = session().query([&](const Reader& r) {
        Fetched f;
        f.contracts = contracts::of(r, m_accompaniment);
        for (const Contract& contract : f.contracts)
            f.objectives.push_back(contracts::content(r, contract.id).objectives.size());
        f.person = accompaniments::load(r, m_accompaniment).person;
        f.inForce = contracts::inForce(r, m_accompaniment);
        return f;
    });
    m_contracts = fetched.contracts;
    m_objectives = fetched.objectives;
    m_person = fetched.person;
    m_inForce = fetched.inForce;
    const QWidget* focused = m_list->focusWidget();
    const QString focusedName = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_lines);
    for (std::size_t i = 0; i < m_contracts.size(); ++i)
        m_lines->addWidget(line(m_contracts[i], fetched.objectives[i]));
    m_list->setVisible(!m_contracts.empty());
    m_empty->setVisible(m_contracts.empty());
    if (!focusedName.isEmpty())
        if (auto* again = m_list->findChild<QWidget*>(focusedName))
            again->setFocus();
}

QWidget* ContractsTab::line(const Contract& contract, std::size_t objectives)
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    setRecord(card, "contract", contract.id.value);
    auto* meta = new ElidedLabel(tr("%1 · %n objective(s)", nullptr, static_cast<int>(objectives))
                                     .arg(contractPeriod(contract)));
    meta->setProperty("role", "meta");
    auto* state = new QLabel;
    showState(state, session(), contract);
    auto* open = button(QStringLiteral("contractOpen%1").arg(m_lines->count() + 1),
        contract.isFrozen() ? tr("Read") : tr("Continue"));
    open->setAccessibleName(QStringLiteral("%1: %2").arg(open->text(), contractTitle(contract)));
    connect(open, &QPushButton::clicked, this, [this, id = contract.id] { openContract(id); });
    auto* row
        = inRow(card, {{inColumn({roleLabel(contractTitle(contract), "subheading"), meta}, 2), 1}},
            12, {16, 10, 12, 10});
    if (contract.id == m_inForce && m_contracts.size() > 1)
        row->addWidget(pill(tr("In force"), "accent"));
    fill(row, {state, open});
    return card;
}

std::unique_ptr<QAbstractItemModel> ContractsTab::shownRows() const
{
    std::vector<QVariantList> rows;
    for (std::size_t i = 0; i < m_contracts.size(); ++i) {
        const Contract& contract = m_contracts[i];
        QLabel state;
        showState(&state, session(), contract);
        rows.push_back(
            {contractTitle(contract), contract.from, contract.to, static_cast<int>(m_objectives[i]),
                state.text(), contract.id == m_inForce ? tr("yes") : QString()});
    }
    return std::make_unique<RowsModel>(QStringList{tr("Contract"), tr("From"), tr("To"),
                                           tr("Objectives"), tr("State"), tr("In force")},
        std::move(rows));
}

void ContractsTab::prepare()
{
    flush();
    ContractId id;
    Problems refused;
    session().perform(
        Operation::PrepareContract,
        [&](Work& work) { id = contracts::prepare(work, m_accompaniment, work.today()); },
        &refused);
    if (id.isValid()) {
        openContract(id);
        return;
    }
    for (const Problem& problem : refused) {
        m_stack->setCurrentIndex(0);
        if (problem.kind == ProblemKind::NotCompleted)
            m_info->say(InfoKind::Info,
                tr("The contract answers the diagnostic: complete the diagnostic first, together."),
                tr("Open the diagnostic"),
                [this] { emit session().personRequested(m_person, PersonTab::Diagnostic); });
        else
            m_info->say(InfoKind::Error, problemText(problem));
    }
}

void ContractsTab::follow(NextStep step)
{
    refetch();
    const auto draft = std::find_if(m_contracts.begin(), m_contracts.end(),
        [](const Contract& contract) { return !contract.isFrozen(); });
    if (step == NextStep::PrepareContract && draft == m_contracts.end())
        prepare();
    else if (draft != m_contracts.end())
        openContract(draft->id);
    if (draft != m_contracts.end() && step == NextStep::HandContract)
        m_editor->startHanding();
    else if (draft != m_contracts.end() && step == NextStep::SignContract)
        m_editor->startSigning();
    else if (step == NextStep::PrepareAmendment && m_inForce.isValid()) {
        openContract(m_inForce);
        m_editor->amend();
    }
}

} // namespace jalons
