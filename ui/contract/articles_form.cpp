#include "ui/contract/articles_form.h"

#include "ui/clause/text_tools.h"
#include "ui/contract/move_buttons.h"
#include <QMenu>

namespace jalons {

ArticleRow::ArticleRow(Session& session)
    : RecordPart(session)
    , m_move(new MoveButtons(this))
    , m_restore(button("#Restore", tr("Restore the text of the library"), "quiet"))
{
    m_title = bind("title", &Article::title, tr("Title of the article"), line("#Title"));
    m_text = bind("text", &Article::text, tr("Text of the article"), text("#Text", 3, 40));
    m_tools = new ClauseTextTools(session, QStringLiteral("#"), m_text, ClausePlace::Article);
    auto* details = boxed(inColumn({m_text, m_tools, atLeft(m_restore)}, 4));
    m_fold = new FoldButton("#Fold", tr("Text of the article"), details);
    inColumn(this,
        {inRow({m_fold, {m_title, 1}, m_move, removeButton(tr("Remove this article"))}, 2),
            details},
        4);
    connect(this, &ArticleRow::edited, this, &ArticleRow::showRestore);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_title->setText(m_library.title);
        m_text->setText(m_library.text);
        m_text->setFocus();
        emit edited();
    });
}

void ArticleRow::show(const Article& article, int rank, int count, const ClauseTemplate& library,
    const Contract& contract)
{
    m_move->setPlace(rank, count);
    m_library = library;
    m_tools->setContract(contract);
    nameAfter(QStringLiteral("article%1").arg(rank));
    const bool other = m_title->text() != article.title;
    showFields(article);
    if (other)
        m_title->setCursorPosition(0);
    showRestore();
    setRecord(this, "article", article.id.value);
}

void ArticleRow::showRestore()
{
    m_restore->setVisible(!m_library.code.isEmpty()
        && (m_title->text() != m_library.title || m_text->text() != m_library.text));
}

ArticlesForm::ArticlesForm(Session& session)
    : m_session(session)
    , m_rows(4)
    , m_library(button("articleLibrary", tr("Add from the library")))
{
    auto* own = button("articleAdd", tr("Add our own article"));
    m_library->setMenu(new QMenu(m_library));
    inColumn(this, {m_rows.layout(), inRow({own, m_library, rest()})});
    connect(own, &QPushButton::clicked, this, [this] { emit addAsked({}); });
}

void ArticlesForm::show(
    const std::vector<Article>& articles, const Contract& contract, const ClauseSet& library)
{
    const std::vector<ClauseTemplate>& shipped = library.articles;
    const auto make = [&](const Article& article) {
        auto* row = new ArticleRow(m_session);
        row->setOpen(article.title.isEmpty());
        connect(row, &ArticleRow::edited, this, &ArticlesForm::edited);
        connect(row, &ArticleRow::removeAsked, this,
            [this, row] { emit removeAsked(row->record().id); });
        connect(row->move(), &MoveButtons::moveAsked, this,
            [this, row](int step) { emit moveAsked(row->record().id, step); });
        return row;
    };
    m_rows.show(articles, make, [&](ArticleRow* row, const Article& article, int rank) {
        const auto found
            = std::find_if(shipped.begin(), shipped.end(), [&](const ClauseTemplate& clause) {
                  return !clause.code.isEmpty() && clause.code == article.code;
              });
        row->show(article, rank, static_cast<int>(articles.size()),
            found == shipped.end() ? ClauseTemplate() : *found, contract);
    });
    QMenu* menu = m_library->menu();
    menu->clear();
    for (const ClauseTemplate& clause : shipped)
        if (std::none_of(articles.begin(), articles.end(), [&](const Article& article) {
                return clause.code.isEmpty() ? article.title == clause.title
                                             : article.code == clause.code;
            }))
            connect(menu->addAction(clause.title), &QAction::triggered, this,
                [this, clause] { emit addAsked(clause); });
    m_library->setEnabled(!menu->isEmpty());
}

std::vector<Article> ArticlesForm::read() const
{
    std::vector<Article> articles;
    m_rows.readInto(articles);
    return articles;
}

void ArticlesForm::focusTitle(ArticleId id)
{
    if (ArticleRow* row = m_rows.of(id))
        row->focusTitle();
}

void ArticlesForm::focusMove(ArticleId id, int step)
{
    if (ArticleRow* row = m_rows.of(id))
        row->move()->focusMove(step);
}

} // namespace jalons
