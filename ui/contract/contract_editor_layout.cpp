#include "ui/contract/articles_form.h"
#include "ui/contract/commitments_form.h"
#include "ui/contract/contract_editor.h"
#include "ui/contract/prints_panel.h"
#include "ui/widgets/section.h"
#include "ui/contract/signed_panel.h"
#include "ui/contract/signing_panel.h"
#include "ui/contract/terms_form.h"
#include "ui/page/autosave.h"
#include "ui/printing/preview_page.h"
#include "ui/printing/sheet_preview.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/pages.h"

namespace jalons {

/// How the page is laid out; what it does is in contract_editor.cpp.
ContractEditor::ContractEditor(Session& session, QWidget* parent)
    : Page(session, parent,
        {"contract", "contract_print", "objective", "commitment", "article", "signature",
            "annulment", "finding", "domain_entry", "person", "situation", "structure",
            "professional", "accompaniment", "clause_version", "clause"})
    , m_autosave(new Autosave(this, [this] { return save(); }))
    , m_stack(new PagesLayout(this))
    , m_previewPage(new PreviewPage)
    , m_title(named(new ElidedLabel, "contractTitle"))
    , m_state(named(pill({}, "neutral"), "contractState"))
    , m_message(named(new InfoBar(this), "contractMessage"))
    , m_preview(button("contractPreview", tr("Preview")))
    , m_toSign(button("contractToSign", tr("Print for signature…")))
    , m_hand(button("contractHand", tr("Handed over on…")))
    , m_sign(button("contractSign", tr("Record the signatures…"), "primary"))
    , m_handPanel(makeHandPanel())
    , m_signing(new SigningPanel(session))
    , m_signed(new SignedPanel(session))
    , m_prints(new PrintsPanel)
    , m_differences(new DifferencesPanel(session))
    , m_forms(makeForms())
    , m_sheet(named(new SheetPreview, "contractSheet", tr("The contract as it will print")))
{
    m_title->setProperty("role", "heading");
    for (QWidget* unfolded : {static_cast<QWidget*>(m_handPanel), static_cast<QWidget*>(m_signing)})
        unfolded->hide();
    auto* content = new QWidget;
    inColumn(content, {m_signed, m_prints, m_differences, m_forms, rest()}, 8, {0, 0, 4, 0});
    m_scroll = scrolled(content);
    m_stack->addWidget(boxed(inColumn(
        {makeHeader(), m_handPanel, m_signing, {inRow({{m_scroll, 9}, {m_sheet, 10}}, 12), 1}})));
    m_stack->addWidget(m_previewPage);
    connect(m_previewPage, &PreviewPage::made, &session, &Session::made);
    connect(m_previewPage, &PreviewPage::backRequested, this, [this] {
        m_stack->setCurrentIndex(0);
        m_preview->setFocus();
    });
    m_sheetTimer.setSingleShot(true);
    m_sheetTimer.setInterval(
        200); // the sheet follows the typing without being laid out at each key
    connect(&m_sheetTimer, &QTimer::timeout, this, &ContractEditor::showSheet);
    connect(m_toSign, &QPushButton::clicked, this, &ContractEditor::printForSignature);
    connect(m_prints, &PrintsPanel::asked, this, &ContractEditor::showPrint);
    connect(m_hand, &QPushButton::clicked, this, &ContractEditor::startHanding);
    connect(m_sign, &QPushButton::clicked, this, &ContractEditor::startSigning);
    connect(m_signing, &SigningPanel::confirmed, this, &ContractEditor::sign);
    connect(m_signing, &SigningPanel::cancelled, m_sign, [this] { m_sign->setFocus(); });
    connect(m_signed, &SignedPanel::amendAsked, this, &ContractEditor::amend);
    connect(m_signed, &SignedPanel::againAsked, this, &ContractEditor::prepareAgain);
    connectForms();
}

QHBoxLayout* ContractEditor::makeHeader()
{
    auto* back = button("contractBack", tr("Contracts"), "quiet", "back");
    back->setAccessibleName(tr("Back to the list of contracts"));
    auto* print = button("contractPrint", tr("Print…"));
    print->setProperty("prints", true);
    auto* pdf = button("contractPdf", tr("PDF…"));
    connect(back, &QPushButton::clicked, this, [this] {
        flush();
        emit backRequested();
    });
    connect(m_preview, &QPushButton::clicked, this, &ContractEditor::preview);
    connect(print, &QPushButton::clicked, this, &ContractEditor::print);
    connect(pdf, &QPushButton::clicked, this, &ContractEditor::writeTo);
    return inRow({back, m_title, m_state, rest(), m_preview, print, pdf, m_toSign, m_hand, m_sign});
}

QFrame* ContractEditor::makeHandPanel()
{
    auto* panel = new QFrame;
    panel->setProperty("card", true);
    m_handDay = named(new DateField(tr("Day it was handed over")), "contractHandDay");
    m_handDay->setToday(session().today());
    m_handDay->setMaximumWidth(px(180));
    m_handProblem = roleLabel({}, "error");
    auto* confirm = button("contractHandConfirm", tr("Keep this day"), "primary");
    auto* cancel = button("contractHandCancel", tr("Not now"), "quiet");
    inRow(panel,
        {roleLabel(tr("The contract was handed to the person on"), "label"), m_handDay, confirm,
            cancel, {m_handProblem, 1}},
        8, {14, 8, 14, 8});
    connect(confirm, &QPushButton::clicked, this, &ContractEditor::handOver);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_handPanel->hide();
        m_hand->setFocus();
    });
    return panel;
}

QWidget* ContractEditor::makeForms()
{
    m_terms = new TermsForm(session());
    m_objectives = new ObjectivesForm(session());
    m_commitments = new CommitmentsForm(session());
    m_articles = new ArticlesForm(session());
    m_objectivesSection = new Section(tr("Objectives"), "contractObjectivesSection", m_objectives);
    m_commitmentsSection
        = new Section(tr("Commitments"), "contractCommitmentsSection", m_commitments);
    m_articlesSection = new Section(tr("Articles"), "contractArticlesSection", m_articles);
    m_articlesSection->setOpen(false);
    auto* away = button("contractDiscard", tr("Throw this draft away"), "quiet");
    connect(away, &QPushButton::clicked, this, &ContractEditor::discard);
    return boxed(inColumn({new Section(tr("Terms"), "contractTermsSection", m_terms),
        m_objectivesSection, m_commitmentsSection, m_articlesSection, atLeft(away)}));
}

} // namespace jalons
