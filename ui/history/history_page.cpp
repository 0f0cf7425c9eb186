#include "ui/history/history_page.h"

#include "core/base/text_limits.h"

#include "ui/exchange/export_button.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/widgets/columns.h"
#include "ui/wording/column_text.h"
#include "ui/wording/day_text.h"
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace jalons {

namespace {

constexpr int mostChanges = 500;
constexpr int DetailRole = Qt::UserRole;

QString arrow(const QString& before, const QString& after)
{
    const QString nothing = HistoryPage::tr("empty");
    return QStringLiteral("%1 → %2").arg(before.isEmpty() ? nothing : before.simplified(),
        after.isEmpty() ? nothing : after.simplified());
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

HistoryPage::HistoryPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_header(new PageHeader(this))
    , m_filter(named(new QComboBox(this), "historyFilter", tr("Field")))
    , m_list(named(new QTreeWidget(this), "historyList", tr("Changes, the latest first")))
    , m_empty(roleLabel(tr("Nothing was changed here since the file was made."), "hint", this))
    , m_detail(named(new QPlainTextEdit(this), "historyDetail", tr("The whole texts")))
{
    setProperty("page", true);
    setObjectName(QStringLiteral("historyPage"));
    auto* back = button("historyBack", tr("Back"));
    back->setShortcut(Qt::Key_Escape);
    m_filter->setMinimumWidth(px(220));
    m_header->addWidget(m_filter);
    m_header->addWidget(new ExportButton(session, m_list, tr("Changes"), this));
    m_header->addWidget(back);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("From what to what")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    (new Columns(m_list->header()))->set({200, 210, 300});
    m_detail->setReadOnly(true);
    m_detail->setFixedHeight(px(140));

    auto* body = inColumn(nullptr, {m_empty, {m_list, 1}, m_detail}, 8, {24, 16, 24, 16});
    inColumn(this, {m_header, {body, 1}}, 0);
    connect(back, &QPushButton::clicked, this, &HistoryPage::backRequested);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPage::showDetail);
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_column = m_filter->currentData().toString();
        refetch();
    });
}

void HistoryPage::show(const QList<Touched>& records, const QString& column)
{
    m_records = records;
    m_column = column;
    m_list->clear();
    refetch();
    m_list->setFocus();
}

bool HistoryPage::concerns(const Changes& changes) const
{
    return std::any_of(m_records.begin(), m_records.end(),
        [&](const Touched& record) { return changes.tables.contains(record.table); });
}

void HistoryPage::refetch()
{
    if (m_records.isEmpty())
        return;
    const Touched first = m_records.first();
    const QString name = session().query(history::rowText, first);
    m_header->setTitle(name.isEmpty() ? tr("History") : tr("History: %1").arg(name));
    m_header->setMeta(m_column.isEmpty()
            ? tr("Every change, the latest first")
            : tr("Field: %1").arg(columnText(m_column, m_records.first().table)));
    fill(session().query(history::told, session().file().vocabulary(), session().language(),
        m_records, m_column, mostChanges));
}

void HistoryPage::fill(const std::vector<history::Told>& lines)
{
    const QString kept = m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
    QMap<QString, QString> columns; // by their words
    m_list->clear();
    for (const history::Told& line : lines) {
        const HistoryEntry& entry = line.entry;
        const QString when = capital(momentText(entry.at, session().today()));
        const QString who = dotted({entry.author, entry.desk});
        const QString kind = line.row.isEmpty()
            ? conceptText(entry.row.table)
            : tr("%1: %2", "kind and name of a row").arg(conceptText(entry.row.table), line.row);
        const auto add = [&](const QString& what, const QString& change, const QString& detail) {
            auto* item = new QTreeWidgetItem(m_list, {when, who, what, change});
            item->setData(0, DetailRole, detail);
            item->setData(0, Qt::AccessibleTextRole,
                QStringList{when, who, what, change}.join(QStringLiteral(" — ")));
            if (!m_list->currentItem() && when == kept)
                m_list->setCurrentItem(item);
        };
        if (entry.kind != RowChange::Changed && m_column.isEmpty()) {
            QStringList said;
            for (qsizetype i = 0; i < line.values.size(); ++i) {
                const auto& [before, after] = line.values[i];
                const QString value = after.isEmpty() ? before : after;
                if (!value.isEmpty() && !value.startsWith(u'—'))
                    said.append(
                        tr("%1: %2", "kind and name of a row")
                            .arg(columnText(entry.changes[static_cast<std::size_t>(i)].column,
                                     entry.row.table),
                                value));
            }
            const QString what = entry.kind == RowChange::Added ? tr("added") : tr("removed");
            add(kind, what + QStringLiteral(" — ") + dotted(said).simplified(), said.join(u'\n'));
            continue;
        }
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            const auto& [before, after] = line.values[i];
            const QString& column = entry.changes[static_cast<std::size_t>(i)].column;
            const QString name = columnText(column, entry.row.table);
            columns.insert(name, column);
            const bool ofRecord = entry.row == m_records.first();
            add(ofRecord ? name : kind + QStringLiteral(" — ") + name, arrow(before, after),
                tr("Before:\n%1\n\nAfter:\n%2")
                    .arg(before.isEmpty() ? QStringLiteral("—") : before,
                        after.isEmpty() ? QStringLiteral("—") : after));
        }
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_empty->setVisible(lines.empty());
    m_list->setVisible(!lines.empty());
    m_detail->setVisible(!lines.empty());

    if (m_column.isEmpty() || m_filter->count() == 0) {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_filter->addItem(tr("All fields"), QString());
        if (!m_column.isEmpty())
            columns.insert(columnText(m_column, m_records.first().table), m_column);
        for (auto it = columns.begin(); it != columns.end(); ++it)
            m_filter->addItem(it.key(), it.value());
    }
    if (m_filter->findData(m_column) < 0)
        m_filter->addItem(columnText(m_column, m_records.first().table), m_column);
    m_filter->setCurrentIndex(m_filter->findData(m_column));
}

void HistoryPage::showDetail()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_detail->setPlainText(
        item ? beginning(item->data(0, DetailRole).toString(), longestFieldText) : QString());
}

} // namespace jalons
