#include "ui/contract/articles_form.h"

#include "ui/contract/row_list.h"
#include "ui/page/record_scope.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/growing_text_edit.h"
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace jalons {

ArticleRow::ArticleRow(ArticleId id, QWidget* parent)
    : QFrame(parent)
    , m_id(id)
    , m_fold(new QToolButton)
    , m_title(new QLineEdit)
    , m_remove(new QToolButton)
    , m_details(new QWidget)
    , m_text(new GrowingTextEdit(tr("Text of the article")))
    , m_restore(new QPushButton(tr("Restore the text of the library")))
{
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("Text of the article"));
    m_title->setAccessibleName(tr("Title of the article"));
    m_remove->setIcon(icon(QStringLiteral("trash"), IconColor::Soft));
    m_remove->setAccessibleName(tr("Remove this article"));
    m_remove->setToolTip(m_remove->accessibleName());
    m_restore->setAccessibleName(m_restore->text());
    m_restore->setProperty("quiet", true);
    m_text->setLines(3, 40);
    setColumn(m_title, QStringLiteral("title"));
    setColumn(m_text, QStringLiteral("text"));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(2));
    head->addWidget(m_fold);
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(px(4));
    details->addWidget(m_text);
    details->addWidget(m_restore, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(m_details);
    connect(m_fold, &QToolButton::toggled, this, &ArticleRow::setOpen);
    connect(m_remove, &QToolButton::clicked, this, &ArticleRow::removeAsked);
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        showRestore();
        emit edited();
    });
    connect(m_text, &GrowingTextEdit::edited, this, [this] {
        showRestore();
        emit edited();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_title->setText(m_library.title);
        m_text->setText(m_library.text);
        m_text->setFocus();
        showRestore();
        emit edited();
    });
    setOpen(false);
}

void ArticleRow::show(const Article& article, int rank, const ClauseTemplate& library)
{
    m_article = article;
    m_library = library;
    const QString name = QStringLiteral("article%1").arg(rank);
    m_fold->setObjectName(name + QStringLiteral("Fold"));
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_restore->setObjectName(name + QStringLiteral("Restore"));
    if (m_title->text() != article.title) {
        m_title->setText(article.title);
        m_title->setCursorPosition(0);
    }
    m_text->setText(article.text);
    showRestore();
    setRecord(this, "article", m_id.value);
}

Article ArticleRow::read() const
{
    Article article = m_article;
    article.title = m_title->text();
    article.text = m_text->text();
    return article;
}

void ArticleRow::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setIcon(icon(
        open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconColor::Soft));
    m_details->setVisible(open);
}

void ArticleRow::focusTitle()
{
    m_title->setFocus();
}

void ArticleRow::showRestore()
{
    m_restore->setVisible(!m_library.code.isEmpty()
        && (m_title->text() != m_library.title || m_text->text() != m_library.text));
}

ArticlesForm::ArticlesForm(QWidget* parent)
    : QWidget(parent)
    , m_rowsLayout(new QVBoxLayout)
    , m_own(new QPushButton(tr("Add our own article")))
    , m_library(new QPushButton(tr("Add from the library")))
{
    m_own->setObjectName(QStringLiteral("articleAdd"));
    m_own->setAccessibleName(m_own->text());
    m_library->setObjectName(QStringLiteral("articleLibrary"));
    m_library->setAccessibleName(m_library->text());
    m_library->setMenu(new QMenu(m_library));
    m_rowsLayout->setSpacing(px(4));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_own);
    buttons->addWidget(m_library);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addLayout(m_rowsLayout);
    layout->addLayout(buttons);
    connect(m_own, &QPushButton::clicked, this, [this] { emit addAsked({}); });
}

void ArticlesForm::show(const std::vector<Article>& articles, ContractKind kind)
{
    syncRows(m_rowsLayout, m_rows, articles, [&](const Article& article) {
        auto* row = new ArticleRow(article.id);
        row->setOpen(article.title.isEmpty());
        connect(row, &ArticleRow::edited, this, &ArticlesForm::edited);
        connect(row, &ArticleRow::removeAsked, this, [this, row] { emit removeAsked(row->id()); });
        return row;
    });
    const std::vector<ClauseTemplate> shipped = clauses(kind);
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const auto found
            = std::find_if(shipped.begin(), shipped.end(), [&](const ClauseTemplate& clause) {
                  return !clause.code.isEmpty() && clause.code == articles[i].code;
              });
        const int rank = static_cast<int>(i);
        m_rows[rank]->show(
            articles[i], rank + 1, found == shipped.end() ? ClauseTemplate() : *found);
    }
    QMenu* menu = m_library->menu();
    menu->clear();
    for (const ClauseTemplate& clause : shipped) {
        const bool there = std::any_of(articles.begin(), articles.end(),
            [&](const Article& article) { return article.code == clause.code; });
        if (!there)
            connect(menu->addAction(clause.title), &QAction::triggered, this,
                [this, clause] { emit addAsked(clause); });
    }
    m_library->setEnabled(!menu->isEmpty());
}

std::vector<Article> ArticlesForm::read() const
{
    std::vector<Article> articles;
    for (const ArticleRow* row : m_rows)
        articles.push_back(row->read());
    return articles;
}

void ArticlesForm::focusTitle(ArticleId id)
{
    for (ArticleRow* row : m_rows)
        if (row->id() == id)
            row->focusTitle();
}

} // namespace jalons
