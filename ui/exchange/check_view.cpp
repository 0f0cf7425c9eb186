#include "ui/exchange/check_view.h"

#include "core/base/date_text.h"
#include "core/exchange/sheet_writer.h"
#include "ui/exchange/import_table.h"
#include "ui/exchange/list_delegate.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/exchange_text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace jalons {

namespace {

/// Leaves a word's value where it is, to be chosen later.
const QString notChosen = QStringLiteral("?");

QString namedBorn(const QString& name, const PartialDate& birth)
{
    return birth.isKnown() ? QStringLiteral("%1 (%2)").arg(name, frenchShortPartial(birth)) : name;
}

ListDelegate::Entries differenceChoices(const ImportDifference& difference)
{
    ListDelegate::Entries entries;
    for (const auto choice :
        {DifferenceChoice::Keep, DifferenceChoice::Take, DifferenceChoice::Add})
        if (choice != DifferenceChoice::Take || mayBeTaken(difference))
            entries.append({QString::number(int(choice)), differenceChoiceText(choice)});
    return entries;
}

} // namespace

CheckView::CheckView(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("What the import will do")))
    , m_summary(named(wrappedLabel({}, "hint"), "importOutlook"))
    , m_tabs(named(new QTabBar(this), "importParts", tr("What may be looked at")))
    , m_tables(new QStackedWidget(this))
    , m_addReferents(named(new QCheckBox(this), "importAddReferents"))
    , m_settleAll(named(new QComboBox(this), "importSettleAll", tr("For all the differences")))
    , m_save(button("importSaveProblems", tr("Save the lines to correct…")))
{
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    addPart(Remarks, QStringLiteral("importProblems"), tr("What is to be looked at"),
        {tr("Line"), tr("Column"), tr("Written"), tr("What becomes of it"), tr("To correct")},
        {80, 170, 170, 190});
    addPart(Words, QStringLiteral("importWords"), tr("Words that are not known"),
        {tr("Column"), tr("Written"), tr("Lines"), tr("Means")}, {240, 240, 80});
    addPart(Likenesses, QStringLiteral("importLikenesses"), tr("Lines that resemble somebody"),
        {tr("Line"), tr("In the list"), tr("Resembles"), tr("What to do")}, {80, 320, 320});
    addPart(Differences, QStringLiteral("importDifferences"), tr("What differs"),
        {tr("Line"), tr("Person"), tr("Field"), tr("In the file"), tr("In the list"),
            tr("What to do")},
        {80, 200, 160, 200, 200});
    addPart(Nobody, QStringLiteral("importNobody"), tr("Lines that are no person"),
        {tr("Line"), tr("Written"), tr("What to do")}, {80, 480});
    addPart(Created, QStringLiteral("importNew"), tr("New people"),
        {tr("Line"), tr("Person"), tr("Birth date")}, {80, 400});
    makeChoices();

    m_settleAll->addItem(tr("For all the differences…"), -1);
    for (const auto choice :
        {DifferenceChoice::Keep, DifferenceChoice::Take, DifferenceChoice::Add})
        m_settleAll->addItem(differenceChoiceText(choice), int(choice));
    fill(m_card->head(), {m_settleAll, m_save});
    fill(m_card->body(), {m_summary, m_addReferents, m_tabs, {m_tables, 1}});
    inColumn(this, {{m_card, 1}});

    connect(m_tabs, &QTabBar::currentChanged, this, &CheckView::showPart);
    connect(m_settleAll, &QComboBox::activated, this,
        [this](int at) { settleAll(m_settleAll->itemData(at).toInt()); });
    connect(m_save, &QPushButton::clicked, this, &CheckView::saveProblems);
    connect(m_addReferents, &QCheckBox::toggled, this, [this](bool on) {
        if (m_plan)
            m_plan->addsReferents = on;
        emit changed();
    });
}

ImportModel* CheckView::addPart(Part part, const QString& name, const QString& accessibleName,
    const QStringList& headers, const QList<int>& widths)
{
    m_models[part] = new ImportModel(headers, this);
    m_views[part] = importTable(name, accessibleName, m_models[part], widths, this);
    if (part == Remarks || part == Created)
        m_views[part]->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tables->addWidget(m_views[part]);
    m_tabs->addTab(accessibleName);
    return m_models[part];
}

ImportDifference& CheckView::settled(int row) const
{
    const Different& at = m_different[std::size_t(row)];
    return m_plan->lines[at.line].differences[at.at];
}

void CheckView::makeChoices()
{
    const auto delegate = [this](Part part, std::function<ListDelegate::Entries(int)> entries) {
        m_views[part]->setItemDelegateForColumn(m_models[part]->choiceColumn(),
            new ListDelegate(
                m_models[part]
                    ->headerData(m_models[part]->choiceColumn(), Qt::Horizontal, Qt::DisplayRole)
                    .toString(),
                std::move(entries), this));
        connect(m_models[part], &ImportModel::chosen, this, [this] {
            showSummary();
            emit changed();
        });
    };
    delegate(Likenesses, [](int) {
        ListDelegate::Entries entries;
        for (const auto choice :
            {DuplicateChoice::Complete, DuplicateChoice::Skip, DuplicateChoice::Create})
            entries.append({QString::number(int(choice)), duplicateChoiceText(choice)});
        return entries;
    });
    const auto alike
        = [this](int row) -> ImportLine& { return m_plan->lines[m_alike[std::size_t(row)]]; };
    m_models[Likenesses]->setChoice(
        [alike](int row) { return QString::number(int(alike(row).choice)); },
        [this, alike](int row, const QString& code) {
            alike(row).choice = DuplicateChoice(code.toInt());
            // Who is completed, and where they differ, follows.
            QMetaObject::invokeMethod(
                this, [this] { showLines(); }, Qt::QueuedConnection);
        });
    delegate(Differences, [this](int row) { return differenceChoices(settled(row)); });
    m_models[Differences]->setChoice(
        [this](int row) { return QString::number(int(settled(row).choice)); },
        [this](int row, const QString& code) {
            settled(row).choice = DifferenceChoice(code.toInt());
        });
    delegate(Nobody, [](int) {
        return ListDelegate::Entries{{QStringLiteral("0"), tr("This is not a person")},
            {QStringLiteral("1"), tr("Add as a person")}};
    });
    const auto nobody
        = [this](int row) -> ImportLine& { return m_plan->lines[m_nobody[std::size_t(row)]]; };
    m_models[Nobody]->setChoice(
        [nobody](int row) { return QString::number(nobody(row).isTaken ? 1 : 0); },
        [nobody](int row, const QString& code) { nobody(row).isTaken = code == u"1"; });
    delegate(Words, [this](int row) {
        const bool french = QLocale().language() == QLocale::French;
        ListDelegate::Entries entries{
            {notChosen, tr("Keep as text")}, {QString(), tr("Leave out")}};
        for (const Term& term : m_vocabulary.terms(m_unknown[std::size_t(row)].list))
            entries.append({term.code, french ? term.french : term.english});
        return entries;
    });
    m_models[Words]->setChoice([](int) { return notChosen; },
        [this](int row, const QString& code) {
            const UnknownWord word = m_unknown[std::size_t(row)];
            if (code != notChosen)
                emit wordChosen(word.target, word.value, code);
        });
}

void CheckView::show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan,
    const ImportMapping& mapping, const Vocabulary& vocabulary)
{
    m_table = table;
    m_plan = plan;
    m_vocabulary = vocabulary;
    showRemarks();
    showWords(mapping);
    showLines();
    const QStringList referents = unknownReferents(*plan);
    m_addReferents->setVisible(!referents.isEmpty());
    const QString adds = tr("Add %n person(s) to the team: %1", nullptr, int(referents.size()))
                             .arg(referents.mid(0, 3).join(QLatin1String(", "))
                                 + (referents.size() > 3 ? QStringLiteral("…") : QString()));
    // A box does not wrap its words, and a list may hold any name.
    m_addReferents->setText(
        m_addReferents->fontMetrics().elidedText(adds, Qt::ElideRight, px(560)));
    m_addReferents->setAccessibleName(adds);
    m_addReferents->setToolTip(adds);
    m_addReferents->setChecked(plan->addsReferents);
}

void CheckView::showRemarks()
{
    m_models[Remarks]->show(int(m_plan->problems.size()),
        [table = m_table, plan = m_plan](int row, int column) -> QVariant {
            const ImportProblem& problem = plan->problems[std::size_t(row)];
            switch (column) {
            case 0:
                return problem.line;
            case 1:
                return flat(table->headers.value(problem.column));
            case 2:
                return flat(problem.value);
            case 3:
                return importFateText(problem);
            default:
                return importRemark(problem);
            }
        });
}

void CheckView::showWords(const ImportMapping& mapping)
{
    m_unknown = unknownWords(*m_plan, mapping);
    m_models[Words]->show(int(m_unknown.size()), [this](int row, int column) -> QVariant {
        const UnknownWord& word = m_unknown[std::size_t(row)];
        return column == 0 ? QVariant(targetText(word.target))
            : column == 1  ? QVariant(flat(word.value))
            : column == 2  ? QVariant(word.lines)
                           : QVariant(tr("Keep as text"));
    });
}

void CheckView::showLines()
{
    m_alike.clear();
    m_nobody.clear();
    m_new.clear();
    m_different.clear();
    for (std::size_t i = 0; i < m_plan->lines.size(); ++i) {
        const ImportLine& line = m_plan->lines[i];
        const bool resembles = line.duplicate.likeness != Likeness::None;
        if (line.isNobody)
            m_nobody.push_back(i);
        if (resembles)
            m_alike.push_back(i);
        if (m_plan->isIncluded(line) && !(resembles && line.choice == DuplicateChoice::Complete))
            m_new.push_back(i);
        if (resembles && line.choice == DuplicateChoice::Complete)
            for (std::size_t at = 0; at < line.differences.size(); ++at)
                m_different.push_back({i, at});
    }
    m_models[Likenesses]->show(int(m_alike.size()), [this](int row, int column) {
        return likeness(m_plan->lines[m_alike[std::size_t(row)]], column);
    });
    m_models[Differences]->show(
        int(m_different.size()), [this](int row, int column) { return difference(row, column); });
    m_models[Nobody]->show(int(m_nobody.size()), [this](int row, int column) -> QVariant {
        const ImportLine& line = m_plan->lines[m_nobody[std::size_t(row)]];
        QStringList cells = m_table->lines[line.index].cells;
        cells.removeAll(QString());
        return column == 0 ? QVariant(line.number)
            : column == 1  ? QVariant(flat(cells.join(u' ')))
            : line.isTaken ? tr("Add as a person")
                           : tr("This is not a person");
    });
    m_models[Created]->show(int(m_new.size()), [this](int row, int column) -> QVariant {
        const ImportLine& line = m_plan->lines[m_new[std::size_t(row)]];
        return column == 0 ? QVariant(line.number)
            : column == 1  ? QVariant(line.person.listName())
                           : QVariant(frenchShortPartial(line.person.birthDate));
    });
    showTabs();
    showSummary();
    emit changed();
}

void CheckView::showTabs()
{
    const std::array<QString, PartCount> titles{tr("To look at"), tr("Unknown words"),
        tr("Perhaps already there"), tr("Different"), tr("Not persons"), tr("New")};
    for (int part = 0; part < PartCount; ++part) {
        const int rows = m_models[std::size_t(part)]->rowCount();
        m_tabs->setTabText(
            part, QStringLiteral("%1 (%L2)").arg(titles[std::size_t(part)]).arg(rows));
        m_tabs->setTabVisible(part, rows > 0);
    }
    for (int part = 0; part < PartCount && !m_tabs->isTabVisible(m_tabs->currentIndex()); ++part)
        if (m_tabs->isTabVisible(part))
            m_tabs->setCurrentIndex(part);
    showPart();
}

void CheckView::showPart()
{
    const int part = m_tabs->currentIndex();
    m_tables->setCurrentIndex(part);
    m_settleAll->setVisible(part == Differences && !m_different.empty());
    m_save->setVisible(part == Remarks && m_models[Remarks]->rowCount() > 0);
}

void CheckView::showSummary()
{
    m_summary->setText(importOutlookText(outlookOf(*m_plan), m_plan->leftAside, m_table->headers));
}

void CheckView::settleAll(int choice)
{
    if (choice < 0)
        return;
    for (int row = 0; row < int(m_different.size()); ++row) {
        ImportDifference& one = settled(row);
        if (choice != int(DifferenceChoice::Take) || mayBeTaken(one))
            one.choice = DifferenceChoice(choice);
    }
    m_settleAll->setCurrentIndex(0);
    showLines();
}

QVariant CheckView::likeness(const ImportLine& line, int column) const
{
    const ImportDuplicate& known = line.duplicate;
    if (column == 0)
        return line.number;
    if (column == 1)
        return namedBorn(line.person.listName(), line.person.birthDate);
    if (column == m_models[Likenesses]->choiceColumn())
        return duplicateChoiceText(line.choice);
    const QString name = namedBorn(known.name, PartialDate::fromIso(known.birthDate));
    return known.person.isValid()
        ? name
        : tr("%1, line %2").arg(name).arg(m_plan->lines[known.earlier].number);
}

QVariant CheckView::difference(int row, int column) const
{
    const ImportLine& line = m_plan->lines[m_different[std::size_t(row)].line];
    const ImportDifference& one = settled(row);
    switch (column) {
    case 0:
        return line.number;
    case 1:
        return line.person.listName();
    case 2:
        return differenceWord(one);
    case 3:
        return flat(one.before);
    case 4:
        return flat(one.after);
    default:
        return differenceChoiceText(one.choice);
    }
}

int CheckView::included() const
{
    if (!m_plan)
        return 0;
    return int(std::count_if(m_plan->lines.begin(), m_plan->lines.end(),
        [this](const ImportLine& line) { return m_plan->isIncluded(line); }));
}

void CheckView::saveProblems()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the lines to correct"),
        QDir::home().filePath(tr("Lines to correct") + QStringLiteral(".xlsx")),
        tr("Excel workbook (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const DataTable sheet = problemTable(*m_table, *m_plan, tr("To correct"), importRemark);
    const auto written = writeTable(path, tr("Lines to correct"), sheet, Overwrite::Yes);
    if (written)
        emit made(tr("Lines to correct saved."), path);
    else
        emit failed(written.error());
}

} // namespace jalons
