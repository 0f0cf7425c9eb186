#include "ui/contract/articles_form.h"
#include "ui/contract/commitments_form.h"
#include "ui/contract/contract_editor.h"
#include "ui/contract/section.h"
#include "ui/contract/signed_panel.h"
#include "ui/contract/signing_panel.h"
#include "ui/contract/terms_form.h"
#include "ui/page/autosave.h"
#include "ui/page/session.h"
#include "ui/printing/preview_page.h"
#include "ui/printing/sheet_preview.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/elided_label.h"
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace jalons {

namespace {

QPushButton* button(
    const QString& text, const QString& objectName, QHBoxLayout* row, const QString& iconName = {})
{
    auto* result = new QPushButton(text);
    result->setObjectName(objectName);
    result->setAccessibleName(text);
    if (!iconName.isEmpty())
        result->setIcon(icon(iconName, IconColor::Ink));
    row->addWidget(result);
    return result;
}

} // namespace

/// How the page is laid out; what it does is in contract_editor.cpp.
ContractEditor::ContractEditor(Session& session, QWidget* parent)
    : Page(session, parent)
{
    buildHeader();
    buildForms();

    m_sheet = new SheetPreview;
    m_sheet->setObjectName(QStringLiteral("contractSheet"));
    m_sheet->setAccessibleName(tr("The contract as it will print"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(px(12));
    columns->addWidget(m_scroll, 9);
    columns->addWidget(m_sheet, 10);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_handPanel);
    layout->addWidget(m_signing);
    layout->addLayout(columns, 1);
    m_previewPage = new PreviewPage;
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(page);
    m_stack->addWidget(m_previewPage);
    connect(m_previewPage, &PreviewPage::backRequested, this, [this] {
        m_stack->setCurrentIndex(0);
        m_preview->setFocus();
    });

    m_autosave = new Autosave(this, [this] { save(); });
    m_sheetTimer.setSingleShot(true);
    m_sheetTimer.setInterval(
        200); // the sheet follows the typing without being laid out at each key
    connect(&m_sheetTimer, &QTimer::timeout, this, &ContractEditor::showSheet);
    connectForms();
}

void ContractEditor::buildHeader()
{
    m_header = new QWidget;
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    m_back = button(tr("Contracts"), QStringLiteral("contractBack"), row, QStringLiteral("back"));
    m_back->setProperty("quiet", true);
    m_back->setAccessibleName(tr("Back to the list of contracts"));
    m_title = new ElidedLabel;
    m_title->setObjectName(QStringLiteral("contractTitle"));
    m_title->setProperty("role", "heading");
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("contractState"));
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch(1);
    m_preview = button(tr("Preview"), QStringLiteral("contractPreview"), row);
    m_print = button(tr("Print…"), QStringLiteral("contractPrint"), row);
    m_pdf = button(tr("PDF…"), QStringLiteral("contractPdf"), row);
    m_hand = button(tr("Handed over on…"), QStringLiteral("contractHand"), row);
    m_sign = button(tr("Record the signatures…"), QStringLiteral("contractSign"), row);
    m_sign->setProperty("primary", true);

    m_message = roleLabel({}, "hint");
    m_message->setObjectName(QStringLiteral("contractMessage"));
    m_message->setWordWrap(true);
    m_message->hide();

    m_handPanel = new QFrame;
    m_handPanel->setProperty("card", true);
    auto* hand = new QHBoxLayout(m_handPanel);
    hand->setContentsMargins(px(14), px(8), px(14), px(8));
    hand->setSpacing(px(8));
    hand->addWidget(roleLabel(tr("The contract was handed to the person on"), "label"));
    m_handDay = new DateField(tr("Day it was handed over"));
    m_handDay->setObjectName(QStringLiteral("contractHandDay"));
    m_handDay->setToday(session().today());
    m_handDay->setMaximumWidth(px(180));
    hand->addWidget(m_handDay);
    QPushButton* confirm = button(tr("Keep this day"), QStringLiteral("contractHandConfirm"), hand);
    confirm->setProperty("primary", true);
    QPushButton* cancel = button(tr("Not now"), QStringLiteral("contractHandCancel"), hand);
    cancel->setProperty("quiet", true);
    m_handProblem = roleLabel({}, "error");
    hand->addWidget(m_handProblem, 1);
    m_handPanel->hide();
    m_signing = new SigningPanel;
    m_signing->hide();

    connect(m_back, &QPushButton::clicked, this, [this] {
        flush();
        emit backRequested();
    });
    connect(m_preview, &QPushButton::clicked, this, &ContractEditor::preview);
    connect(m_print, &QPushButton::clicked, this, &ContractEditor::print);
    connect(m_pdf, &QPushButton::clicked, this, &ContractEditor::writeTo);
    connect(m_hand, &QPushButton::clicked, this, &ContractEditor::startHanding);
    connect(confirm, &QPushButton::clicked, this, &ContractEditor::handOver);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_handPanel->hide();
        m_hand->setFocus();
    });
    connect(m_sign, &QPushButton::clicked, this, &ContractEditor::startSigning);
    connect(m_signing, &SigningPanel::confirmed, this, &ContractEditor::sign);
    connect(m_signing, &SigningPanel::cancelled, this, [this] { m_sign->setFocus(); });
}

void ContractEditor::buildForms()
{
    m_terms = new TermsForm(session());
    m_objectives = new ObjectivesForm(session());
    m_commitments = new CommitmentsForm(session());
    m_articles = new ArticlesForm;
    m_forms = new QWidget;
    auto* forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(px(8));
    const auto section = [&](const QString& title, const char* name, QWidget* content) {
        auto* result = new Section(title, QLatin1String(name));
        result->body()->addWidget(content);
        forms->addWidget(result);
        return result;
    };
    section(tr("Terms"), "contractTermsSection", m_terms);
    m_objectivesSection = section(tr("Objectives"), "contractObjectivesSection", m_objectives);
    m_commitmentsSection = section(tr("Commitments"), "contractCommitmentsSection", m_commitments);
    m_articlesSection = section(tr("Articles"), "contractArticlesSection", m_articles);
    m_articlesSection->setOpen(false);
    m_discard = new QPushButton(tr("Throw this draft away"));
    m_discard->setObjectName(QStringLiteral("contractDiscard"));
    m_discard->setAccessibleName(m_discard->text());
    m_discard->setProperty("quiet", true);
    forms->addWidget(m_discard, 0, Qt::AlignLeft);
    connect(m_discard, &QPushButton::clicked, this, &ContractEditor::discard);

    m_signed = new SignedPanel(session());
    m_differences = new DifferencesPanel(session());
    auto* content = new QWidget;
    content->setProperty("clear", true);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, px(4), 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_signed);
    layout->addWidget(m_differences);
    layout->addWidget(m_forms);
    layout->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    connect(m_signed, &SignedPanel::amendAsked, this, &ContractEditor::amend);
}

} // namespace jalons
