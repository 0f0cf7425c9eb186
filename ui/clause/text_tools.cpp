#include "ui/clause/text_tools.h"

#include "core/base/text.h"
#include "core/documents/placeholders.h"
#include "ui/page/session.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>

namespace jalons {

namespace {

constexpr int listHeight = 168;
constexpr int longestValue = 60;

} // namespace

ClauseTextTools::ClauseTextTools(
    Session& session, const QString& name, GrowingTextEdit* text, ClausePlace place)
    : m_session(session)
    , m_text(text)
    , m_place(place)
    , m_insert(button(name + QStringLiteral("Insert"), tr("Insert…")))
    , m_bold(saying(
          button(name + QStringLiteral("Bold"), tr("Bold"), "quiet"), tr("Chosen words in bold")))
    , m_bullets(saying(
          button(name + QStringLiteral("List"), tr("List"), "quiet"), tr("Chosen lines as a list")))
    , m_line(inRow({m_insert, m_bold, m_bullets, rest()}, 4))
    , m_panel(new QFrame)
    , m_search(searchField(name + QStringLiteral("Search"), tr("Search what can be inserted"),
          tr("Date, name, sentence…")))
    , m_list(named(new QListWidget, name + QStringLiteral("Choices"), tr("What can be inserted")))
{
    m_search->setProperty("searches", false); // Ctrl+F is of the page
    m_list->setFixedHeight(px(listHeight));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    inColumn(m_panel, {m_search, m_list}, 4);
    m_panel->hide();
    m_insert->setCheckable(true);
    inColumn(this, {m_line, m_panel}, 4);
    connect(m_insert, &QPushButton::clicked, this, &ClauseTextTools::unfold);
    connect(m_bold, &QPushButton::clicked, this, &ClauseTextTools::makeBold);
    connect(m_bullets, &QPushButton::clicked, this, &ClauseTextTools::makeList);
    connect(m_search, &QLineEdit::textChanged, this, &ClauseTextTools::propose);
    connect(m_list, &QListWidget::itemClicked, this, &ClauseTextTools::insertChosen);
}

void ClauseTextTools::setContract(const Contract& contract)
{
    std::vector<Placeholder> offered;
    for (const Placeholder& one : placeholders())
        if (one.fits(contract.kind, m_place))
            offered.push_back(one);
    offer(
        std::move(offered), [contract](const Reader& r) { return placeholderValues(r, contract); });
}

void ClauseTextTools::offer(std::vector<Placeholder> offered, Values values)
{
    m_offered = std::move(offered);
    m_values = std::move(values);
    if (!m_panel->isHidden())
        propose();
}

void ClauseTextTools::addAtEnd(QWidget* widget)
{
    m_line->addWidget(widget);
}

void ClauseTextTools::setEnabledForText(bool enabled)
{
    setEnabled(enabled);
    if (!enabled)
        unfold(false);
}

void ClauseTextTools::unfold(bool open)
{
    m_insert->setChecked(open);
    m_panel->setVisible(open);
    if (!open)
        return;
    m_search->clear();
    propose();
    m_search->setFocus();
}

void ClauseTextTools::propose()
{
    const auto values = m_values ? m_session.query(m_values) : QHash<QString, QString>();
    const QString typed = fold(m_search->text().trimmed());
    m_list->clear();
    for (const Placeholder& one : m_offered) {
        const QString words = m_session.language() == Language::French ? one.french : one.english;
        if (!fold(QString(words + u' ' + one.code)).contains(typed))
            continue;
        QString value = values.value(one.code).simplified();
        if (value.size() > longestValue)
            value = value.left(longestValue - 1) + u'…';
        auto* item = new QListWidgetItem(
            value.isEmpty() ? words : tr("%1 — %2").arg(words, value), m_list);
        item->setData(Qt::UserRole, one.written());
        item->setToolTip(values.contains(one.code) && value.isEmpty()
                ? tr("%1: nothing to print for this person").arg(one.written())
                : one.written());
    }
    m_list->setCurrentRow(0);
}

void ClauseTextTools::insertChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    m_text->insertPlainText(item->data(Qt::UserRole).toString());
    unfold(false);
    m_text->setFocus();
}

void ClauseTextTools::makeBold()
{
    QTextCursor cursor = m_text->textCursor();
    const QString chosen = cursor.selectedText();
    const QString mark = QStringLiteral("**");
    // A mark holds on its line only.
    QStringList lines = chosen.split(QChar::ParagraphSeparator);
    for (QString& line : lines)
        if (!line.isEmpty() || lines.size() == 1)
            line = mark + line + mark;
    cursor.insertText(lines.join(u'\n'));
    if (chosen.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(mark.size()));
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void ClauseTextTools::makeList()
{
    QTextCursor cursor = m_text->textCursor();
    const int last = cursor.selectionEnd();
    QTextBlock block = m_text->document()->findBlock(cursor.selectionStart());
    const QString mark = QStringLiteral("- ");
    cursor.beginEditBlock();
    for (int end = last; block.isValid() && block.position() <= end; block = block.next()) {
        if (block.text().startsWith(mark))
            continue;
        QTextCursor at(block);
        at.insertText(mark);
        end += int(mark.size());
    }
    cursor.endEditBlock();
    m_text->setFocus();
}

bool ClauseTextTools::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        insertChosen();
        return true;
    }
    if (key == Qt::Key_Escape) {
        unfold(false);
        m_text->setFocus();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jalons
