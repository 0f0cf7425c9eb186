#include "ui/structure/structure_page.h"

#include "core/draft/draft.h"
#include "ui/backup/backups_card.h"
#include "ui/clause/clauses_card.h"
#include "ui/clause/clauses_editor.h"
#include "ui/exchange/export_card.h"
#include "ui/field/custom_fields_card.h"
#include "ui/page/history_button.h"
#include "ui/page/session.h"
#include "ui/participation/prefect_decisions_card.h"
#include "ui/structure/structure_form.h"
#include "ui/structure/team_card.h"
#include "ui/structure/vocabulary_card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pages.h"
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

namespace jalons {

StructurePage::StructurePage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"structure", "professional", "term", "level_definition", "custom_field", "custom_choice",
            "prefect_decision", "clause_version", "clause"})
    , m_pages(new PagesLayout(this))
    , m_editor(new ClausesEditor(session))
    , m_form(new StructureForm(session))
    , m_team(new TeamCard(session))
    , m_prefect(new PrefectDecisionsCard(session))
    , m_clauses(new ClausesCard(session))
    , m_vocabulary(new VocabularyCard(session))
    , m_backups(new BackupsCard(session))
    , m_fields(new CustomFieldsCard(session))
    , m_file(wrappedLabel({}, "hint"))
{
    auto* content = new QWidget;
    m_scroll = named(scrolled(content, Qt::ScrollBarAsNeeded), "structureScroll");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_editor);
    connect(m_clauses, &ClausesCard::opened, this, [this](ContractKind kind) {
        flush();
        m_pages->setCurrentWidget(m_editor);
        m_editor->show(kind);
        m_editor->findChild<QWidget*>(QStringLiteral("clausesKind"))->setFocus();
    });
    connect(m_editor, &ClausesEditor::backRequested, this, [this] {
        flush();
        goHome();
        m_clauses->findChild<QPushButton*>()->setFocus();
    });
    auto* identity = new Card(tr("Identity printed on the documents"));
    identity->body()->addWidget(m_form);
    auto* file = new Card(tr("File"));
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    file->body()->addWidget(m_file);
    inColumn(content,
        {inRow({{roleLabel(tr("Structure"), "title"), 1},
             new HistoryButton("structureHistory", *this)}),
            identity, m_team, m_prefect, m_clauses, m_backups, m_vocabulary, m_fields, file,
            new ExportCard(session), rest()},
        16, {24, 16, 24, 24});
}

void StructurePage::refetch()
{
    m_form->refetch();
    m_team->refetch();
    m_prefect->refetch();
    m_clauses->refetch();
    if (m_pages->currentWidget() == m_editor)
        m_editor->refetch();
    m_vocabulary->refetch();
    m_backups->refetch();
    m_fields->refetch();
    const QFileInfo info(session().file().path());
    m_file->setText(
        tr("%1 (%2). Everything is in this one file.")
            .arg(QDir::toNativeSeparators(info.absoluteFilePath()),
                QLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeSIFormat)));
}

void StructurePage::resume(const Draft& draft)
{
    if (draft.table == QLatin1String("clause_version") || draft.table == QLatin1String("clause")) {
        m_pages->setCurrentWidget(m_editor);
        // Of a new article the owner is the version it is typed in.
        const bool isNew = draft.row <= 0;
        if (m_editor->resume(isNew ? QStringLiteral("clause_version") : draft.table,
                isNew ? draft.owner : draft.row))
            return;
    }
    goHome();
    QWidget* card = m_form;
    if (draft.table == QLatin1String("professional")) {
        m_team->resume(draft.row);
        card = m_team;
    } else if (draft.table == QLatin1String("term")) {
        m_vocabulary->resume(draft.row);
        card = m_vocabulary;
    } else if (draft.table == QLatin1String("prefect_decision")) {
        m_prefect->resume(draft.row);
        card = m_prefect;
    } else if (draft.table == QLatin1String("custom_field")) {
        m_fields->resume(draft.row);
        card = m_fields;
    }
    // The card that is resumed gets its place in the next turn of the event loop.
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
}

void StructurePage::goHome()
{
    m_pages->setCurrentWidget(m_scroll);
}

void StructurePage::takeKeyboard()
{
    if (m_pages->currentWidget() == m_editor)
        m_editor->findChild<QWidget*>(QStringLiteral("clausesKind"))
            ->setFocus(Qt::OtherFocusReason);
    else
        Page::takeKeyboard();
}

} // namespace jalons
