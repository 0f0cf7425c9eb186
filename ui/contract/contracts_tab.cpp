#include "ui/contract/contracts_tab.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/of_admission.h"
#include "core/draft/draft.h"
#include "ui/contract/contract_editor.h"
#include "ui/contract/contract_words.h"
#include "ui/contract/earlier_form.h"
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
    : Page(session, parent,
        {"contract", "annulment", "objective", "assessment", "accompaniment", "admission"})
    , m_stack(new PagesLayout(this))
    , m_info(named(new InfoBar(this), "contractsInfo"))
    , m_empty(new EmptyState(QStringLiteral("document"),
          tr("No contract yet. At the admission: the contract of stay or the DIPC, below. Once the "
             "diagnostic is completed: the contract that says what everybody commits to."),
          tr("Prepare the contract")))
    , m_lines(inColumn({}))
    , m_stay(button("contractStay", tr("Contract of stay…"), "quiet"))
    , m_individual(button("contractIndividual", tr("DIPC…"), "quiet"))
    , m_emergency(button("contractEmergency", tr("Emergency: one-page DIPC…"), "quiet"))
    , m_refused(button("contractRefused", tr("Contract of stay not signed: DIPC…"), "quiet"))
    , m_editor(new ContractEditor(session))
    , m_earlier(new EarlierForm(session))
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
    m_individual->setAccessibleName(tr("Individual document of support (DIPC)"));
    connect(
        m_stay, &QPushButton::clicked, this, [this] { prepareOfAdmission(ContractKind::Stay); });
    connect(m_individual, &QPushButton::clicked, this,
        [this] { prepareOfAdmission(ContractKind::Individual); });
    connect(m_emergency, &QPushButton::clicked, this,
        [this] { prepareOfAdmission(ContractKind::Individual, IndividualVariant::Emergency); });
    connect(m_refused, &QPushButton::clicked, this,
        [this] { prepareOfAdmission(ContractKind::Individual, IndividualVariant::Refusal); });
    auto* earlier = button("contractEarlier", tr("A contract was signed before Jalons…"), "quiet");
    m_stack->addWidget(boxed(inColumn({{m_list, 1}, {m_empty, 1},
        inRow({m_stay, m_individual, m_emergency, m_refused, earlier, rest()})})));
    m_stack->addWidget(m_editor);
    m_earlierPage = scrolled(m_earlier, Qt::ScrollBarAsNeeded);
    m_stack->addWidget(m_earlierPage);
    connect(earlier, &QPushButton::clicked, this, &ContractsTab::enterEarlier);
    connect(m_earlier, &EarlierForm::entered, this, &ContractsTab::openContract);
    connect(m_earlier, &EarlierForm::cancelled, this, [this, earlier] {
        m_stack->setCurrentIndex(0);
        earlier->setFocus();
    });
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
    m_earlier->setAccompaniment(id);
    m_info->hide();
    m_stack->setCurrentIndex(0);
    refetch();
}

void ContractsTab::enterEarlier()
{
    m_info->hide();
    m_stack->setCurrentWidget(m_earlierPage);
    m_earlier->open();
}

void ContractsTab::openContract(ContractId id)
{
    m_info->hide();
    m_editor->show(id);
    m_stack->setCurrentIndex(1);
}

void ContractsTab::resume(const Draft& draft)
{
    if (draft.table == QLatin1String("contract") && draft.row < 0) {
        enterEarlier();
        return;
    }
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
    m_contracts = session().query(loadContracts, m_accompaniment);
    const QWidget* focused = m_list->focusWidget();
    const QString focusedName = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_lines);
    for (const ContractList::Line& one : m_contracts.lines)
        m_lines->addWidget(line(one));
    // What is asked for at the admission, by how long the stay is to be.
    const bool isLong = m_contracts.ofAdmission == ContractKind::Stay;
    m_stay->setVisible(m_contracts.isAdmitted);
    m_individual->setVisible(!isLong);
    m_refused->setVisible(isLong);
    m_list->setVisible(!m_contracts.lines.empty());
    m_empty->setVisible(m_contracts.lines.empty());
    if (!focusedName.isEmpty())
        if (auto* again = m_list->findChild<QWidget*>(focusedName))
            again->setFocus();
}

QWidget* ContractsTab::line(const ContractList::Line& one)
{
    const Contract& contract = one.contract;
    auto* card = new QFrame;
    card->setProperty("card", true);
    setRecord(card, "contract", contract.id.value);
    auto* meta = new ElidedLabel(
        tr("%1 · %n objective(s)", nullptr, one.objectives).arg(contractPeriod(contract)));
    meta->setProperty("role", "meta");
    auto* state = new QLabel;
    state->setTextFormat(Qt::PlainText);
    showState(state, session(), contract);
    auto* open = button(QStringLiteral("contractOpen%1").arg(m_lines->count() + 1),
        contract.isFrozen() ? tr("Read") : tr("Continue"));
    open->setAccessibleName(QStringLiteral("%1: %2").arg(open->text(), contractTitle(contract)));
    connect(open, &QPushButton::clicked, this, [this, id = contract.id] { openContract(id); });
    auto* row
        = inRow(card, {{inColumn({roleLabel(contractTitle(contract), "subheading"), meta}, 2), 1}},
            12, {16, 10, 12, 10});
    if (contract.id == m_contracts.inForce && m_contracts.lines.size() > 1)
        row->addWidget(pill(tr("In force"), "accent"));
    fill(row, {state, open});
    return card;
}

std::unique_ptr<QAbstractItemModel> ContractsTab::shownRows() const
{
    std::vector<QVariantList> rows;
    for (const auto& [contract, objectives] : m_contracts.lines) {
        QLabel state;
        showState(&state, session(), contract);
        rows.push_back({contractTitle(contract), contract.from, contract.to, objectives,
            state.text(), contract.id == m_contracts.inForce ? tr("yes") : QString()});
    }
    return std::make_unique<RowsModel>(QStringList{tr("Contract"), tr("From"), tr("To"),
                                           tr("Objectives"), tr("State"), tr("In force")},
        std::move(rows));
}

void ContractsTab::prepareOfAdmission(ContractKind kind, IndividualVariant variant)
{
    openNew([=, this](Work& work) {
        return contracts::prepareOfAdmission(work, m_accompaniment, kind, variant);
    });
}

void ContractsTab::prepare()
{
    openNew([this](Work& work) { return contracts::prepare(work, m_accompaniment, work.today()); });
}

void ContractsTab::openNew(const std::function<ContractId(Work&)>& prepared)
{
    flush();
    ContractId id;
    Problems refused;
    session().perform(
        Operation::PrepareContract, [&](Work& work) { id = prepared(work); }, &refused);
    if (id.isValid()) {
        openContract(id);
        return;
    }
    for (const Problem& problem : refused) {
        m_stack->setCurrentIndex(0);
        if (problem.kind == ProblemKind::NotCompleted)
            m_info->say(InfoKind::Info,
                tr("The contract answers the diagnostic: complete the diagnostic first, together."),
                tr("Open the diagnostic"), [this] {
                    emit session().personRequested(m_contracts.person, PersonTab::Diagnostic);
                });
        else if (problem.kind == ProblemKind::Missing)
            m_info->say(InfoKind::Info,
                tr("The contract of stay says where and since when the person stays: note their "
                   "arrival first, in “Accommodation”."));
        else if (problem.kind == ProblemKind::AlreadyUsed)
            m_info->say(InfoKind::Info,
                tr("One is being prepared already, number %1: go on with it.")
                    .arg(problem.args.value(0)));
        else
            m_info->say(InfoKind::Error, problemText(problem));
    }
}

void ContractsTab::follow(NextStep step)
{
    refetch();
    const Contract* prepared = m_contracts.underWay();
    const ContractId draft = prepared ? prepared->id : ContractId();
    if (draft.isValid())
        openContract(draft);
    else if (step == NextStep::PrepareContract)
        prepare();
    if (draft.isValid() && step == NextStep::HandContract)
        m_editor->startHanding();
    else if (draft.isValid() && step == NextStep::SignContract)
        m_editor->startSigning();
    else if (step == NextStep::PrepareAmendment && m_contracts.inForce.isValid()) {
        openContract(m_contracts.inForce);
        m_editor->amend();
    }
}

} // namespace jalons
