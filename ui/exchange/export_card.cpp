#include "ui/exchange/export_card.h"

#include "core/exchange/structure_export.h"
#include "ui/page/session.h"
#include "ui/task/task.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/exchange_text.h"
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace jalons {

ExportCard::ExportCard(Session& session, QWidget* parent)
    : Card(tr("Take everything out"), parent)
    , m_session(session)
    , m_button(button("exportStructure", tr("Export the structure…")))
    , m_journal(named(new QCheckBox(tr("With the journal of changes")), "exportJournal",
          tr("With the journal of changes")))
{
    auto* hint = wrappedLabel(
        tr("Every record as CSV files and JSON, with a page that explains them: readable without "
           "Jalons. These files are not encrypted: keep them with care."),
        "hint");
    body()->addWidget(hint);
    auto* row = inRow({m_button, m_journal, rest()});
    body()->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, &ExportCard::choose);
}

void ExportCard::choose()
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Choose a folder"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!parent.isEmpty())
        exportTo(QDir(parent).filePath(
            tr("Jalons export %1").arg(m_session.today().toString(Qt::ISODate))));
}

void ExportCard::exportTo(const QString& folder)
{
    using Files = ExportReport;
    m_button->setEnabled(false);
    runTask<Files>(
        this, tr("Exporting…"),
        [open = m_session.file().opener(OpenMode::ReadOnly), folder,
            journal = m_journal->isChecked()](Progress& progress) -> Result<Files> {
            const auto opened = open();
            if (!opened)
                return opened.error();
            auto written = opened.value()->query([&](const Reader& reader) {
                return exportStructure(reader, folder, {journal}, progress.counting());
            });
            if (!written)
                return written.error();
            if (!written.value() && progress.isCancelled())
                return Files();
            return std::move(written).value();
        },
        [this, folder](Result<Files> written) {
            m_button->setEnabled(true);
            const bool done = written && !written->files.isEmpty();
            if (!written)
                emit m_session.failed(written.error());
            else if (!done)
                emit m_session.said(tr("Export cancelled."));
            else if (!written->leftOut.isEmpty())
                emit m_session.made(leftOutText(written->leftOut), folder);
            else
                emit m_session.made(
                    tr("The structure is exported in %1.").arg(QDir::toNativeSeparators(folder)),
                    folder);
            emit finished(done);
        });
}

} // namespace jalons
