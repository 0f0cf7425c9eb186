#include "ui/clause/clauses_editor.h"

#include "core/accompaniment/accompaniment.h"
#include "core/documents/clause_preview.h"
#include "ui/clause/clause_forms.h"
#include "ui/page/quick_line.h"
#include "ui/printing/sheet_preview.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/section.h"
#include <algorithm>

namespace jalons {

namespace {

constexpr int articlesHeight = 236;

QString newsWords(const ClauseChange& change)
{
    const QString title = change.code.isEmpty() ? ClausesEditor::tr("title or preamble")
                                                : ClausesEditor::tr("“%1”").arg(change.title);
    switch (change.what) {
    case ClauseChange::What::Added:
        return ClausesEditor::tr("new: %1").arg(title);
    case ClauseChange::What::Removed:
        return ClausesEditor::tr("gone: %1").arg(title);
    case ClauseChange::What::Changed:
        break;
    }
    return ClausesEditor::tr("changed: %1").arg(title);
}

} // namespace

ClausesEditor::ClausesEditor(Session& session)
    : VersionsEditor(session, QStringLiteral("clauses"),
        {.title = tr("Clauses"),
            .kind = tr("Kind of contract"),
            .version = tr("Version of the clauses"),
            .ours = tr("Those of Jalons"),
            .oursInUse = tr("Those of Jalons, in use"),
            .oursTitle = tr("The clauses of Jalons"),
            .oursHint
            = tr("They are in use as long as you have none of your own. Start from them to change "
                 "any sentence, its place, or when an article is proposed. Nothing changes in your "
                 "contracts before the day you give."),
            .sheet = tr("The contract as it would print"),
            .madeUp = tr("As it would print for somebody made up, all articles")})
    , m_newsWords(named(wrappedLabel({}, "label"), "clausesNews"))
    , m_news(makeNews())
{
    auto* own = makeOwn();
    QList<Choice> kinds;
    for (const ContractKind kind : kindsWithClauses)
        kinds.append({toCode(kind), session.label("contract_kind", kind)});
    layOut(kinds, m_news, own);
}

QWidget* ClausesEditor::makeNews()
{
    auto* news = new QWidget;
    auto* noted = button("clausesNoted", tr("Noted"));
    inRow(news, {{m_newsWords, 1}, noted});
    connect(noted, &QPushButton::clicked, this, [this] {
        m_head->flush();
        perform(Operation::UpdateClauses,
            [this](Work& work) { clauseLibrary::acknowledge(work, shown()); });
    });
    return news;
}

QWidget* ClausesEditor::makeOwn()
{
    m_head = new ClauseVersionForm(session());
    m_articles = named(new OrderedList(tr("Articles, in their order")), "clausesArticles");
    m_articles->setMinimumHeight(px(articlesHeight));
    m_articles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_new = new QuickLine({"clauses", "clause", "title", tr("Title of a new article"),
        tr("An article of your own…"), tr("Add"), tr("Add the article"), nullptr});
    m_article = new ClauseForm(session());
    const auto mover
        = [this](const char* name, const QString& text, const QString& says, int step) {
              return pressed(saying(button(name, text), says), m_articles,
                  [this, step] { m_articles->move(step); });
          };
    auto* remove
        = saying(button("clauseRemove", tr("Remove"), "quiet"), tr("Remove the chosen article"));
    connect(remove, &QPushButton::clicked, this, [this] { m_article->removeShown(); });
    connect(m_articles, &OrderedList::removeAsked, this, [this] { m_article->removeShown(); });
    m_headSection = new Section(tr("The version"), "clausesVersionSection", m_head);
    auto* list = new Card(tr("Articles"));
    fill(list->body(),
        {m_articles,
            inRow({mover("clausesUp", tr("Up"), tr("Move the article up"), -1),
                      mover("clausesDown", tr("Down"), tr("Move the article down"), 1), rest(),
                      remove},
                4),
            m_new, rule(), m_article});
    auto* own = new QWidget;
    inColumn(own, {m_headSection, list}, 12);
    connect(m_articles, &OrderedList::chosen, this, [this] {
        m_article->flush();
        showArticle();
        showPlace();
    });
    connect(m_articles, &OrderedList::reordered, this, [this](const QStringList& keys) {
        m_article->flush();
        std::vector<ClauseId> order;
        for (const QString& key : keys)
            order.push_back({key.toLongLong()});
        perform(Operation::UpdateClauses,
            [&](Work& work) { clauseLibrary::reorder(work, shown(), order); });
    });
    connect(m_new, &QuickLine::given, this, &ClausesEditor::addArticle);
    connect(m_head, &RecordFormBase::saved, this, &ClausesEditor::refetch);
    connect(m_article, &RecordFormBase::saved, this, &ClausesEditor::refetch);
    return own;
}

bool ClausesEditor::resume(const QString& table, qint64 row)
{
    const auto found = session().file().query([&](const Reader& r) {
        const Clause article = table == QLatin1String("clause") && row > 0
            ? clauseLibrary::loadClause(r, {row})
            : Clause();
        return std::pair(
            clauseLibrary::load(r, article.id.isValid() ? article.version : ClauseVersionId{row}),
            article);
    });
    if (!found)
        return false;
    showVersion(toCode(found->first.kind), found->first.id.value);
    if (found->second.id.isValid()) {
        m_articles->setCurrentKey(QString::number(row));
        showArticle();
    }
    return true;
}

std::vector<VersionsEditor::Version> ClausesEditor::versions() const
{
    std::vector<Version> all;
    for (const ClauseVersion& one : session().query(clauseLibrary::versions, kind()))
        all.push_back({one.id.value, one.from});
    return all;
}

qint64 ClausesEditor::versionInUse() const
{
    return session().query(clauseLibrary::versionOn, kind(), session().today()).value;
}

void ClausesEditor::flush()
{
    m_head->flush();
    m_article->flush();
}

void ClausesEditor::showOwn(bool isOther)
{
    if (shown().isValid()) {
        if (isOther)
            m_new->show(version());
        m_head->showRow(version());
        showArticles();
    }
    showNews();
    // What remains to be said of one being prepared is there; of one in use the articles are first.
    if (isOther)
        m_headSection->setOpen(shown().isValid() && !m_head->record().from.isValid());
}

void ClausesEditor::showArticles()
{
    QList<OrderedLine> lines;
    int number = 0;
    for (const Clause& one : session().query(clauseLibrary::articles, shown())) {
        const QString when = one.condition == ArticleCondition::Always
            ? QString()
            : session().label("article_condition", one.condition);
        lines.append({QString::number(one.id.value),
            dotted({tr("%1. %2").arg(++number).arg(one.title), when})});
    }
    m_articles->setLines(lines);
    if (m_articles->currentKey().isEmpty() && !lines.isEmpty())
        m_articles->setCurrentKey(lines.first().key);
    showArticle();
}

void ClausesEditor::showArticle()
{
    m_article->showRow(m_articles->currentKey().toLongLong());
}

void ClausesEditor::showNews()
{
    QStringList news;
    if (shown().isValid())
        for (const ClauseChange& change :
            changesOfOurs(session().query(clauseLibrary::load, shown())))
            news << newsWords(change);
    m_newsWords->setText(
        tr("Since you began, the clauses of Jalons have changed — %1. Yours stay as they are.")
            .arg(news.join(QStringLiteral(", "))));
    m_news->setVisible(!news.isEmpty());
}

Document ClausesEditor::makeSheet()
{
    const auto sheet = session().query([this](const Reader& r) {
        return clauseSheet(r, kind(),
            shown().isValid() ? clauseLibrary::contents(r, shown()) : ourClauses(kind()),
            person().isValid() ? accompaniments::current(r, person()) : AccompanimentId());
    });
    m_printed = sheet.articles;
    m_head->setContract(sheet.contract);
    m_article->setContract(sheet.contract);
    return sheet.document;
}

QString ClausesEditor::hindering(PersonId person, const QString& name) const
{
    return session().query(accompaniments::current, person).isValid()
        ? QString()
        : tr("%1 is not being accompanied.").arg(name);
}

qint64 ClausesEditor::begin(Work& work)
{
    return (shown().isValid() ? clauseLibrary::startFrom(work, shown())
                              : clauseLibrary::startFromOurs(work, kind()))
        .value;
}

void ClausesEditor::focusOwn()
{
    m_head->focusFirst();
}

void ClausesEditor::removeShown()
{
    m_head->removeShown();
}

void ClausesEditor::showPlace()
{
    const auto printed = std::find(m_printed.begin(), m_printed.end(), m_articles->currentRow());
    if (printed == m_printed.end())
        return;
    auto left = printed - m_printed.begin();
    const auto& blocks = sheet()->document().blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (std::holds_alternative<ArticleHeading>(blocks[i]) && left-- == 0) {
            sheet()->showBlock(int(i));
            return;
        }
}

void ClausesEditor::addArticle(const QString& title)
{
    m_article->flush();
    ClauseId id;
    if (!perform(Operation::UpdateClauses,
            [&](Work& work) { id = clauseLibrary::append(work, shown(), title); }))
        return;
    m_new->clear();
    m_articles->setCurrentKey(QString::number(id.value));
    m_articles->scrollToItem(m_articles->currentItem());
    showArticle();
    showPlace();
}

} // namespace jalons
