#include "ui/exchange/import_page.h"

#include "ui/exchange/check_view.h"
#include "ui/exchange/columns_view.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/task/task.h"
#include "ui/widgets/empty_state.h"
#include "ui/wording/error_text.h"
#include "ui/wording/exchange_text.h"
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>

namespace jalons {

namespace {

/// Enough to look at some; the others are in the list of people.
constexpr qsizetype listedPeople = 200;

} // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_steps(new QStackedWidget(this))
    , m_columns(new ColumnsView)
    , m_check(new CheckView)
    , m_error(wrappedLabel({}, "error"))
    , m_summary(wrappedLabel({}, "heading"))
    , m_people(named(new QListWidget, "importPeople", tr("People imported")))
    , m_see(button("importSee", tr("See the people")))
    , m_next(button("importNext", tr("Next"), "primary"))
    , m_previous(button("importPrevious", tr("Back")))
    , m_close(button("importClose", tr("Close")))
{
    setProperty("page", true);
    setAcceptDrops(true);
    m_header->setTitle(tr("Import a list of people"));
    m_header->addWidgets({m_close, m_previous, m_next});
    m_error->setObjectName(QStringLiteral("importError"));
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_check);
    m_steps->addWidget(makeResult());
    m_steps->addWidget(makeDoubt());

    auto* body = inColumn(nullptr, {m_error, {m_steps, 1}}, 12, {24, 16, 24, 16});
    inColumn(this, {m_header, {body, 1}}, 0);

    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_previous, &QPushButton::clicked, this, &ImportPage::previous);
    connect(m_close, &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_columns, &ColumnsView::sheetChosen, this,
        [this](const QString& sheet) { openFile(m_path, sheet); });
    connect(m_columns, &ColumnsView::hiddenChosen, this, [this](bool read) {
        m_table = read ? m_whole : std::make_shared<const DataTable>(withoutHidden(*m_whole));
        m_plan.reset();
        m_columns->showLines(m_table);
    });
    connect(m_columns, &ColumnsView::mappingChanged, this, &ImportPage::showState);
    connect(m_columns, &ColumnsView::failed, this, &ImportPage::sayError);
    connect(m_check, &CheckView::changed, this, &ImportPage::showState);
    connect(m_check, &CheckView::wordChosen, this,
        [this](const QString& target, const QString& value, const QString& code) {
            m_columns->mapWord(target, value, code);
            check();
        });
    connect(m_check, &CheckView::made, &session, &Session::made);
    connect(m_check, &CheckView::failed, &session, &Session::failed);
    begin();
}

ImportPage::~ImportPage()
{
    // The work holds what the page holds: it ends first.
    delete m_task;
}

QWidget* ImportPage::makeChoice()
{
    auto* empty = new EmptyState(QStringLiteral("import"),
        tr("Choose a list of people: CSV or workbook (.xlsx, .ods), one person per line, with the "
           "names of the columns above. Nothing is written before you have seen everything."),
        tr("Choose a file…"));
    m_choose = empty->action();
    m_choose->setObjectName(QStringLiteral("importChoose"));
    connect(empty, &EmptyState::actionChosen, this, &ImportPage::chooseFile);
    return empty;
}

QWidget* ImportPage::makeResult()
{
    auto* card = new Card;
    m_summary->setObjectName(QStringLiteral("importSummary"));
    auto* hint = wrappedLabel(
        tr("Ctrl+Z takes the whole import back. A list that is corrected can be imported again: "
           "the people already there are recognised."),
        "hint");
    fill(card->body(), {m_summary, hint, {m_people, 1}});
    card->head()->addWidget(m_see);
    connect(m_see, &QPushButton::clicked, this, [this] { emit peopleAsked(m_operation); });
    connect(m_people, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        if (const qint64 id = item->data(Qt::UserRole).toLongLong(); id != 0)
            emit session().personRequested({id}, PersonTab::Summary);
    });
    return boxed(inColumn({card}));
}

QWidget* ImportPage::makeDoubt()
{
    auto* card = new Card(tr("Which line reads well?"));
    auto* hint
        = wrappedLabel(tr("The accents of this list can be read in two ways. Choose the line "
                          "that is right: nothing is read before."),
            "hint");
    m_readings = inColumn({});
    auto* readings = boxed(m_readings);
    fill(card->body(), {hint, readings, rest()});
    return boxed(inColumn({card}));
}

void ImportPage::showDoubt(const TableReading& reading)
{
    clearLayout(m_readings);
    for (const EncodingSample& sample : reading.doubts) {
        auto* choice = button("importReading", sample.line.left(120));
        choice->setAccessibleName(
            QStringLiteral("%1 (%2)").arg(sample.line.left(120), encodingText(sample.encoding)));
        m_readings->addWidget(choice, 0, Qt::AlignLeft);
        connect(choice, &QPushButton::clicked, this,
            [this, sheet = reading.table.sheet, encoding = sample.encoding] {
                openFile(m_path, sheet, encoding);
            });
    }
    go(Doubt);
    if (auto* first = m_readings->itemAt(0); first && first->widget())
        first->widget()->setFocus();
}

void ImportPage::begin()
{
    m_table.reset();
    m_plan.reset();
    go(Choose);
}

void ImportPage::refetch()
{
    // Somebody was added to the team, or a person to the file: what is shown may be old.
    if (m_steps->currentIndex() == Check && !m_task)
        check();
}

bool ImportPage::concerns(const Changes& changes) const
{
    return m_steps->currentIndex() == Check && changes.touches({"person", "professional", "term"});
}

void ImportPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a list"), QString(),
        tr("Lists (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.xml *.htm *.html)") + QStringLiteral(";;")
            + tr("All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

template <class T>
void ImportPage::run(const QString& title, std::function<Result<T>(Progress&)> work,
    std::function<void(Result<T>)> done)
{
    m_error->hide();
    m_task = runTask<T>(this, title, std::move(work), [this, done](Result<T> result) {
        m_task = nullptr;
        done(std::move(result));
        showState();
    });
    showState();
}

void ImportPage::openFile(
    const QString& path, const QString& sheet, std::optional<Encoding> encoding)
{
    if (m_task)
        return;
    m_path = path;
    run<TableReading>(
        tr("Reading %1…").arg(QFileInfo(path).fileName()),
        [path, sheet, encoding](Progress& progress) -> Result<TableReading> {
            return readTable(path, sheet, progress.counting(), encoding);
        },
        [this](Result<TableReading> result) {
            if (result)
                receive(result.value());
            else
                sayError(errorText(result.error()));
        });
}

void ImportPage::receive(const TableReading& reading)
{
    if (!reading.ok()) {
        sayError(tableFaultText(reading.fault));
        return;
    }
    if (!reading.doubts.empty()) {
        showDoubt(reading);
        return;
    }
    m_whole = std::make_shared<const DataTable>(reading.table);
    m_table = m_whole;
    m_plan.reset();
    const auto remembered = session().query(
        [&](const Reader& reader) { return importMappings::remembered(reader, *m_table); });
    const ImportTargets targets
        = session().query([](const Reader& reader) { return importTargets(reader); });
    m_columns->show(m_table, reading.sheets,
        remembered.value_or(proposedMapping(*m_table, targets)), targets, tableRemarks(reading),
        hiddenLines(reading.table));
    go(Columns);
}

void ImportPage::check()
{
    run<ImportPlan>(
        tr("Checking the lines…"),
        [open = session().file().opener(OpenMode::ReadOnly), table = m_table,
            mapping = m_columns->mapping()](Progress& progress) -> Result<ImportPlan> {
            const auto file = open();
            if (!file)
                return file.error();
            return file.value()->query([&](const Reader& reader) {
                return planImport(
                    reader, file.value()->vocabulary(), *table, mapping, progress.counting());
            });
        },
        [this](Result<ImportPlan> result) {
            if (!result) {
                sayError(errorText(result.error()));
            } else if (!result->isCancelled) {
                auto plan = std::make_shared<ImportPlan>(std::move(result).value());
                if (m_plan)
                    keepChoices(*plan, *m_plan);
                m_plan = plan;
                m_check->show(m_table, m_plan, m_columns->mapping(), session().file().vocabulary());
                go(Check);
            }
        });
}

void ImportPage::write()
{
    struct Written
    {
        ImportSummary summary;
        qint64 operation = 0;
        bool isCancelled = false;
        QStringList names; ///< of the first ones, in the order of the summary
    };
    run<Written>(
        tr("Importing…"),
        [open = session().file().opener(OpenMode::ReadWrite), plan = m_plan, table = m_table,
            mapping = m_columns->mapping()](Progress& progress) -> Result<Written> {
            auto file = open();
            if (!file)
                return file.error();
            Written written;
            const auto changes = file.value()->perform(Operation::ImportPeople, [&](Work& work) {
                written.summary = importPlanned(work, *table, mapping, *plan, progress.counting());
                importMappings::remember(work, mapping);
            });
            written.isCancelled = !changes && progress.isCancelled();
            if (!changes && !written.isCancelled)
                return changes.error();
            written.operation = changes ? changes->operation : 0;
            const auto names = file.value()->query([&](const Reader& reader) {
                QStringList all;
                for (const qint64 id :
                    written.summary.people.first(qMin(listedPeople, written.summary.people.size())))
                    all.append(people::load(reader, {id}).listName());
                return all;
            });
            if (names)
                written.names = *names;
            return written;
        },
        [this](Result<Written> result) {
            if (!result) {
                sayError(errorText(result.error()));
            } else if (result->isCancelled) {
                emit session().said(tr("Import cancelled: nothing has been written."));
            } else {
                finish(result->summary, result->names, result->operation);
                session().file().adopt(Operation::ImportPeople, result->operation);
            }
        });
}

void ImportPage::finish(const ImportSummary& summary, const QStringList& names, qint64 operation)
{
    m_operation = operation;
    m_see->setVisible(!summary.people.isEmpty());
    m_summary->setText(importSummaryText(summary));
    m_people->clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        (new QListWidgetItem(names[i], m_people))->setData(Qt::UserRole, summary.people[i]);
    if (summary.people.size() > listedPeople)
        m_people->addItem(
            tr("and %n more, in People", nullptr, int(summary.people.size() - listedPeople)));
    go(Finished);
}

void ImportPage::go(Step step)
{
    m_error->hide();
    m_steps->setCurrentIndex(step);
    showState();
    if (step == Choose)
        m_choose->setFocus();
}

void ImportPage::next()
{
    switch (m_steps->currentIndex()) {
    case Columns:
        check();
        break;
    case Check:
        write();
        break;
    case Finished:
        begin();
        break;
    default:
        break;
    }
}

void ImportPage::previous()
{
    go(m_steps->currentIndex() == Check ? Columns : Choose);
}

void ImportPage::showState()
{
    const int step = m_steps->currentIndex();
    const bool named = m_table
        && (m_columns->mapping().isUsed(QStringLiteral("person.birth_name"))
            || m_columns->mapping().isUsed(QStringLiteral("person.used_name"))
            || m_columns->mapping().isUsed(QStringLiteral("person.full_name"))
            || m_columns->mapping().isUsed(QStringLiteral("person.first_names")));
    const QString name = QFileInfo(m_path).fileName();
    m_header->setMeta(step == Columns && !named ? tr("Say first which column holds the names.")
            : step == Choose                    ? QString()
                                                : name);
    m_next->setVisible(step != Choose && step != Doubt);
    m_previous->setVisible(step == Columns || step == Check || step == Doubt);
    m_next->setText(step == Check ? tr("Import %n line(s)", nullptr, m_check->included())
            : step == Finished    ? tr("Another list")
                                  : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_next->setEnabled(!m_task
        && (step == Finished || (step == Columns && named)
            || (step == Check && m_check->included() > 0)));
    m_previous->setEnabled(!m_task);
    m_steps->setEnabled(!m_task);
}

void ImportPage::sayError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && !m_task)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace jalons
