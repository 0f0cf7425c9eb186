#include "ui/contract/signing_panel.h"

#include "ui/contract/prints_panel.h"
#include "ui/contract/signed_panel.h"
#include "ui/wording/problem_text.h"

namespace jalons {

SigningPanel::SigningPanel(Session& session)
    : ToldForm(
        session, {.table = "signature", .row = [](const Signing&) { return qint64(0); }}, {}, 4)
    , m_since(new DifferencesPanel(session))
    , m_problems(wrappedLabel({}, "error"))
{
    setObjectName("signingPanel");
    auto* confirm
        = button("signingConfirm", tr("Record the signatures: the contract is frozen"), "primary");
    auto* cancel = button("signingCancel", tr("Not now"), "quiet");
    m_print = bindTo(
        "print", tr("Which print was signed"), chips("signingPrint"),
        [](const Signing& signing) {
            return signing.print.isValid() ? QString::number(signing.print.value) : QString();
        },
        [](Signing& signing, const QVariant& value) {
            signing.print = {value.toStringList().value(0).toLongLong()};
        },
        [](Signing&, const Signing&) {}, {.span = 4});
    connect(m_print, &ChoiceChips::edited, this, &SigningPanel::showSince);
    m_day = bind("day", &Signing::day, tr("Signed on"), date("signingDay"),
        {.accessible = tr("Day of the signatures")});
    bind("town", &Signing::town, tr("At"), line("signingTown"),
        {.accessible = tr("Town of the signatures")});
    bindSignatory("person", tr("The person"), "signingPerson", Party::Person, &Signature::name,
        {.span = 2, .accessible = tr("The person who signed")});
    bindSignatory("professional", tr("The professional"), "signingProfessional",
        Party::Professional, &Signature::name, {.accessible = tr("The professional who signed")});
    bindSignatory("quality", tr("Quality"), "signingQuality", Party::Professional,
        &Signature::quality, {.accessible = tr("Quality of the professional")});
    bindSignatory("representative", tr("For the structure"), "signingRepresentative",
        Party::Structure, &Signature::name, {.accessible = tr("Who signed for the structure")});
    bindSignatory("role", tr("Quality"), "signingRole", Party::Structure, &Signature::quality,
        {.accessible = tr("Quality of who signed for the structure")});
    bindSignatory("mandatary", tr("The representative"), "signingMandatary", Party::Representative,
        &Signature::name, {.span = 2, .accessible = tr("The representative who signed")});
    bindSignatory("parent", tr("Parental authority"), "signingParent", Party::ParentalAuthority,
        &Signature::name, {.span = 2, .accessible = tr("Who signed with parental authority")});
    bindSignatory("companion", tr("Chosen to accompany"), "signingCompanion", Party::Companion,
        &Signature::name, {.span = 2});
    bindSignatory("interpreter", tr("Interpreter"), "signingInterpreter", Party::Interpreter,
        &Signature::name, {.span = 2});
    bindSignatory(
        "witness", tr("Witness"), "signingWitness", Party::Witness, &Signature::name, {.span = 2});
    body()->insertWidget(0,
        wrappedLabel(tr("Write down the signatures as they are on the paper. From then on the "
                        "contract cannot change: what follows is an amendment."),
            "hint"));
    body()->addWidget(m_since);
    m_since->hide();
    body()->addLayout(inRow({{m_problems, 1}, cancel, confirm}));
    connect(confirm, &QPushButton::clicked, this, &SigningPanel::confirmed);
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        hide();
        emit cancelled();
    });
}

void SigningPanel::bindSignatory(const char* name, const QString& label, const QString& objectName,
    Party party, QString Signature::*member, const FieldPlace& place)
{
    const auto of = [party](auto& signing) {
        return std::find_if(signing.signatories.begin(), signing.signatories.end(),
            [party](const Signature& signature) { return signature.party == party; });
    };
    bindTo(
        name, label, line(objectName),
        [=](const Signing& signing) {
            const auto found = of(signing);
            return found == signing.signatories.end() ? QString() : (*found).*member;
        },
        [=](Signing& signing, const QVariant& value) {
            if (of(signing) == signing.signatories.end())
                signing.signatories.push_back({{}, {}, party, {}, {}});
            (*of(signing)).*member = value.toString();
        },
        [](Signing&, const Signing&) {}, place);
}

/// Nobody signs without a name.
void SigningPanel::complete(Signing& signing) const
{
    std::erase_if(signing.signatories, [](const Signature& one) { return one.name.isEmpty(); });
}

/// What would not be signed with the paper that was: it goes on as an amendment.
void SigningPanel::showSince()
{
    const PrintId chosen{m_print->code().toLongLong()};
    const auto line = std::find_if(m_prints.begin(), m_prints.end(),
        [&](const contracts::PrintLine& one) { return one.print.id == chosen; });
    const bool shown = line != m_prints.end() && line->isSuperseded;
    if (shown)
        m_since->showSince(session().query(contracts::sincePrint, chosen), line->print.label());
    m_since->setVisible(shown);
}

void SigningPanel::setPrints(const std::vector<contracts::PrintLine>& prints)
{
    m_prints = prints;
    QList<Choice> choices;
    for (const contracts::PrintLine& line : prints)
        choices.append({QString::number(line.print.id.value), printText(line, session().today())});
    // A print of another contract is no choice here.
    if (std::none_of(choices.begin(), choices.end(),
            [this](const Choice& one) { return one.code == m_print->code(); }))
        m_print->setCode({});
    m_print->setChoices(choices);
    grid()->setAsked(QStringLiteral("print"), !prints.empty());
    showSince();
}

void SigningPanel::open(ContractId contract, const Signing& proposed)
{
    flush();
    m_contract = contract;
    m_proposed = proposed;
    if (!m_proposed.day.isValid())
        m_proposed.day = session().today();
    sayOthers({});
    // Only those whom the paper has a box for are asked about.
    for (const auto& [name, party] :
        {std::pair("person", Party::Person), std::pair("mandatary", Party::Representative),
            std::pair("parent", Party::ParentalAuthority), std::pair("companion", Party::Companion),
            std::pair("interpreter", Party::Interpreter), std::pair("witness", Party::Witness)})
        grid()->setAsked(QLatin1String(name),
            std::any_of(proposed.signatories.begin(), proposed.signatories.end(),
                [wanted = party](const Signature& one) { return one.party == wanted; }));
    begin(); // what was being written down goes on
    showSince();
    QWidget::show();
    m_day->lineEdit()->setFocus();
    m_day->lineEdit()->selectAll();
}

bool SigningPanel::sign()
{
    const bool done = tell(Operation::SignContract,
        [this](Work& work, const Signing& signing) { contracts::sign(work, m_contract, signing); });
    if (done)
        hide();
    return done;
}

void SigningPanel::sayOthers(const Problems& problems)
{
    m_problems->setText(problemsText(problems));
}

} // namespace jalons
