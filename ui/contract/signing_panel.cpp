#include "ui/contract/signing_panel.h"

#include "ui/page/draft_keeper.h"
#include "ui/wording/problem_text.h"

namespace jalons {

SigningPanel::SigningPanel(Session& session)
    : RecordPart(session, 4)
    , m_drafts(new DraftKeeper(this))
    , m_problems(wrappedLabel({}, "error"))
{
    setProperty("card", true);
    setObjectName("signingPanel");
    auto* confirm
        = button("signingConfirm", tr("Record the signatures: the contract is frozen"), "primary");
    auto* cancel = button("signingCancel", tr("Not now"), "quiet");
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
    inColumn(this,
        {roleLabel(tr("Write down the signatures as they are on the paper. From then on the "
                      "contract cannot change: what follows is an amendment."),
             "hint"),
            grid(), inRow({{m_problems, 1}, cancel, confirm})},
        8, {14, 10, 14, 10});
    connect(confirm, &QPushButton::clicked, this, &SigningPanel::confirmed);
    connect(cancel, &QPushButton::clicked, this, [this] {
        close();
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

void SigningPanel::open(ContractId contract, Signing proposed)
{
    if (!proposed.day.isValid())
        proposed.day = session().today();
    showFields(proposed);
    say({});
    setRecord(this, "signature", 0, contract.value);
    m_drafts->listen();
    m_drafts->resume(); // what was being written down goes on
    show();
    m_day->lineEdit()->setFocus();
    m_day->lineEdit()->selectAll();
}

void SigningPanel::close()
{
    m_drafts->drop();
    hide();
}

void SigningPanel::say(const Problems& problems)
{
    m_problems->setText(problemsText(mark(problems)));
    grid()->focusFirstProblem();
}

} // namespace jalons
