#include "ui/structure/structure_page.h"

#include "core/draft/draft.h"
#include "ui/backup/backups_card.h"
#include "ui/clause/clauses_card.h"
#include "ui/clause/clauses_editor.h"
#include "ui/exchange/export_card.h"
#include "ui/field/custom_fields_card.h"
#include "ui/language_pack/languages_card.h"
#include "ui/page/history_button.h"
#include "ui/page/session.h"
#include "ui/paper/wordings_card.h"
#include "ui/paper/wordings_editor.h"
#include "ui/participation/prefect_decisions_card.h"
#include "ui/sentence/sentences_card.h"
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
        {"structure", "professional", "term", "level_definition", "autonomy_weight", "custom_field",
            "custom_choice", "prefect_decision", "clause_version", "clause", "paper_wording",
            "printed_sentence", "language_text", "language_reading"})
    , m_pages(new PagesLayout(this))
    , m_clausesEditor(new ClausesEditor(session))
    , m_wordingsEditor(new WordingsEditor(session))
    , m_form(new StructureForm(session))
    , m_team(new TeamCard(session))
    , m_prefect(new PrefectDecisionsCard(session))
    , m_clauses(new ClausesCard(session))
    , m_wordings(new WordingsCard(session))
    , m_sentences(new SentencesCard(session))
    , m_languages(new LanguagesCard(session))
    , m_vocabulary(new VocabularyCard(session))
    , m_backups(new BackupsCard(session))
    , m_fields(new CustomFieldsCard(session))
    , m_file(wrappedLabel({}, "hint"))
{
    auto* content = new QWidget;
    m_scroll = named(scrolled(content, Qt::ScrollBarAsNeeded), "structureScroll");
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_scroll);
    addEditor(m_clausesEditor, m_clauses);
    addEditor(m_wordingsEditor, m_wordings);
    auto* identity = new Card(tr("Identity printed on the documents"));
    identity->body()->addWidget(m_form);
    auto* file = new Card(tr("File"));
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    file->body()->addWidget(m_file);
    inColumn(content,
        {inRow({{roleLabel(tr("Structure"), "title"), 1},
             new HistoryButton("structureHistory", *this)}),
            identity, m_team, m_prefect, m_clauses, m_wordings, m_sentences, m_backups,
            m_vocabulary, m_languages, m_fields, file, new ExportCard(session), rest()},
        16, {24, 16, 24, 24});
}

void StructurePage::addEditor(VersionsEditor* editor, VersionsCard* card)
{
    m_pages->addWidget(editor);
    connect(card, &VersionsCard::opened, this, [this, editor](const QString& kind) {
        flush();
        m_pages->setCurrentWidget(editor);
        editor->showKind(kind);
        editor->takeKeyboard();
    });
    connect(editor, &VersionsEditor::backRequested, this, [this, card] {
        flush();
        goHome();
        card->findChild<QPushButton*>()->setFocus();
    });
}

VersionsEditor* StructurePage::editor() const
{
    return qobject_cast<VersionsEditor*>(m_pages->currentWidget());
}

void StructurePage::refetch()
{
    m_form->refetch();
    m_team->refetch();
    m_prefect->refetch();
    m_clauses->refetch();
    m_wordings->refetch();
    m_sentences->refetch();
    if (VersionsEditor* shown = editor())
        shown->refetch();
    m_vocabulary->refetch();
    m_languages->refetch();
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
        m_pages->setCurrentWidget(m_clausesEditor);
        // Of a new article the owner is the version it is typed in.
        const bool isNew = draft.row <= 0;
        if (m_clausesEditor->resume(isNew ? QStringLiteral("clause_version") : draft.table,
                isNew ? draft.owner : draft.row))
            return;
    }
    if (draft.table == QLatin1String("paper_wording")) {
        m_pages->setCurrentWidget(m_wordingsEditor);
        if (m_wordingsEditor->resume(draft.row))
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
    } else if (draft.table == QLatin1String("printed_sentence")) {
        m_sentences->resume(draft.row);
        card = m_sentences;
    } else if (draft.table == QLatin1String("language_text")
        || draft.table == QLatin1String("language_reading")) {
        m_languages->resume(draft.table, draft.row);
        card = m_languages;
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
    if (VersionsEditor* shown = editor())
        shown->takeKeyboard();
    else
        Page::takeKeyboard();
}

} // namespace jalons
