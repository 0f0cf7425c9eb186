#include "ui/structure/structure_page.h"

#include "core/draft/draft.h"
#include "ui/backup/backups_card.h"
#include "ui/exchange/export_card.h"
#include "ui/field/custom_fields_card.h"
#include "ui/page/history_button.h"
#include "ui/page/session.h"
#include "ui/structure/structure_form.h"
#include "ui/structure/team_card.h"
#include "ui/structure/vocabulary_card.h"
#include "ui/widgets/card.h"
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace jalons {

StructurePage::StructurePage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_form(new StructureForm(session))
    , m_team(new TeamCard(session))
    , m_vocabulary(new VocabularyCard(session))
    , m_backups(new BackupsCard(session))
    , m_fields(new CustomFieldsCard(session))
    , m_file(roleLabel({}, "hint"))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* scroll = new QScrollArea;
    m_scroll = scroll;
    scroll->setObjectName(QStringLiteral("structureScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->addWidget(roleLabel(tr("Structure"), "title"), 1);
    head->addWidget(new HistoryButton("structureHistory", *this));
    layout->addLayout(head);

    auto* identity = new Card(tr("Identity printed on the documents"));
    identity->body()->addWidget(m_form);
    layout->addWidget(identity);
    layout->addWidget(m_team);
    layout->addWidget(m_backups);
    layout->addWidget(m_vocabulary);
    layout->addWidget(m_fields);
    auto* file = new Card(tr("File"));
    m_file->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    file->body()->addWidget(m_file);
    layout->addWidget(file);
    layout->addWidget(new ExportCard(session));
    layout->addStretch();
}

void StructurePage::refetch()
{
    m_form->refetch();
    m_team->refetch();
    m_vocabulary->refetch();
    m_backups->refetch();
    m_fields->refetch();
    const QFileInfo info(session().file().path());
    m_file->setText(tr("%1 (%2). Everything is in this one file.")
                        .arg(QDir::toNativeSeparators(info.absoluteFilePath()),
                            QLocale().formattedDataSize(info.size())));
}

bool StructurePage::concerns(const Changes& changes) const
{
    return changes.touches(
        {"structure", "professional", "term", "level_definition", "custom_field", "custom_choice"});
}

void StructurePage::resume(const Draft& draft)
{
    QWidget* card = m_form;
    if (draft.table == QLatin1String("professional")) {
        m_team->resume({draft.row});
        card = m_team;
    } else if (draft.table == QLatin1String("term")) {
        m_vocabulary->resume(draft.row);
        card = m_vocabulary;
    } else if (draft.table == QLatin1String("custom_field")) {
        m_fields->resume({draft.row});
        card = m_fields;
    }
    // The card that is resumed gets its place in the next turn of the event loop.
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
}

void StructurePage::flush()
{
    m_form->flush();
    m_team->flush();
    m_vocabulary->flush();
    m_fields->flush();
}

} // namespace jalons
