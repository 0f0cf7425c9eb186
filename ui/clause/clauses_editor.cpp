#include "ui/clause/clauses_editor.h"

#include "core/accompaniment/accompaniment.h"
#include "ui/clause/clause_forms.h"
#include "ui/page/quick_line.h"
#include "ui/person/person_picker.h"
#include "ui/printing/sheet_preview.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/section.h"
#include "ui/wording/day_text.h"
#include "ui/wording/problem_text.h"
#include <algorithm>

namespace jalons {

namespace {

constexpr int articlesHeight = 236;
const QString oursKey = QStringLiteral("0");

QString versionWords(const ClauseVersion& version, ClauseVersionId inUse)
{
    if (!version.from.isValid())
        return ClausesEditor::tr("Being prepared");
    const QString day = fullDay(version.from);
    return version.id == inUse ? ClausesEditor::tr("In use since %1").arg(day)
                               : ClausesEditor::tr("From %1").arg(day);
}

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
    : m_session(session)
    , m_message(named(new InfoBar(this), "clausesMessage"))
    , m_kinds(named(new TermCombo(tr("Kind of contract")), "clausesKind"))
    , m_versions(named(new TermCombo(tr("Version of the clauses")), "clausesVersion"))
    , m_begin(button("clausesBegin", tr("New version from this one")))
    , m_remove(toolButton("clausesRemove", "trash", tr("Remove this version")))
    , m_newsWords(named(wrappedLabel({}, "label"), "clausesNews"))
    , m_news(new QWidget)
    , m_ours(makeOurs())
    , m_own(makeOwn())
{
    auto* back = button("clausesBack", tr("Structure"), "quiet", "back");
    back->setAccessibleName(tr("Back to the structure"));
    QList<Choice> kinds;
    for (const ContractKind kind : kindsWithClauses)
        kinds.append({toCode(kind), session.label("contract_kind", kind)});
    m_kinds->setTerms(kinds);
    auto* noted = button("clausesNoted", tr("Noted"));
    inRow(m_news, {{m_newsWords, 1}, noted});
    auto* content = new QWidget;
    inColumn(content, {m_news, m_ours, m_own, rest()}, 12, {0, 0, 6, 0});
    auto* header = inRow({back, roleLabel(tr("Clauses"), "heading"), {m_kinds, 3}, {m_versions, 3},
        m_begin, m_remove});
    inColumn(this, {header, {inRow({{scrolled(content), 10}, {makeSheet(), 9}}, 12), 1}}, 12,
        {24, 16, 24, 16});
    connect(back, &QPushButton::clicked, this, &ClausesEditor::backRequested);
    connect(noted, &QPushButton::clicked, this, [this] {
        m_head->flush();
        perform(Operation::UpdateClauses,
            [this](Work& work) { clauseLibrary::acknowledge(work, m_version); });
    });
    // « — » is neither a kind nor a version: what is shown stays.
    connect(m_kinds, &TermCombo::edited, this, [this] {
        show(m_kinds->code().isEmpty() ? m_kind : fromCode<ContractKind>(m_kinds->code()));
    });
    connect(m_versions, &TermCombo::edited, this, [this] {
        if (m_versions->code().isEmpty())
            showVersions();
        else
            showVersion({m_versions->code().toLongLong()});
    });
    connect(m_begin, &QPushButton::clicked, this, &ClausesEditor::begin);
    connect(m_remove, &QToolButton::clicked, this, [this] { m_head->removeShown(); });
}

QWidget* ClausesEditor::makeOurs()
{
    auto* panel = new Card(tr("The clauses of Jalons"));
    auto* own = button("clausesOwn", tr("Start from ours"), "primary");
    fill(panel->body(),
        {wrappedLabel(
             tr("They are in use as long as you have none of your own. Start from them to change "
                "any sentence, its place, or when an article is proposed. Nothing changes in your "
                "contracts before the day you give."),
             "hint"),
            atLeft(own)});
    connect(own, &QPushButton::clicked, this, &ClausesEditor::begin);
    return panel;
}

QWidget* ClausesEditor::makeOwn()
{
    m_head = new ClauseVersionForm(m_session);
    m_articles = named(new OrderedList(tr("Articles, in their order")), "clausesArticles");
    m_articles->setMinimumHeight(px(articlesHeight));
    m_articles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_new = new QuickLine({"clauses", "clause", "title", tr("Title of a new article"),
        tr("An article of your own…"), tr("Add"), tr("Add the article"), nullptr});
    m_article = new ClauseForm(m_session);
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
            [&](Work& work) { clauseLibrary::reorder(work, m_version, order); });
    });
    connect(m_new, &QuickLine::given, this, &ClausesEditor::addArticle);
    connect(m_head, &RecordFormBase::saved, this, &ClausesEditor::refetch);
    connect(m_article, &RecordFormBase::saved, this, &ClausesEditor::refetch);
    return own;
}

QWidget* ClausesEditor::makeSheet()
{
    m_picker = new PersonPicker(m_session, QStringLiteral("clausesPerson"),
        QStringLiteral("clausesPerson"), [](PersonId) { return false; });
    m_picker->field()->setPlaceholderText(tr("See it for somebody of the file…"));
    m_picker->field()->setAccessibleName(tr("See the sheet for somebody of the file"));
    m_whose = named(wrappedLabel({}, "meta"), "clausesWhose");
    m_nobody = button("clausesNobody", tr("Somebody made up"), "quiet");
    m_sheet = named(new SheetPreview, "clausesSheet", tr("The contract as it would print"));
    auto* side = new QWidget;
    inColumn(side, {m_picker, inRow({{m_whose, 1}, m_nobody}), {m_sheet, 1}}, 4);
    connect(m_picker, &PersonPicker::chosen, this, &ClausesEditor::lookFor);
    connect(m_nobody, &QPushButton::clicked, this, [this] { lookFor({}, {}); });
    lookFor({}, {});
    return side;
}

void ClausesEditor::show(ContractKind kind)
{
    m_kind = kind;
    m_kinds->setCode(toCode(kind));
    showVersion(m_session.query(clauseLibrary::versionOn, kind, m_session.today()));
}

bool ClausesEditor::resume(const QString& table, qint64 row)
{
    const auto found = m_session.file().query([&](const Reader& r) {
        const Clause article = table == QLatin1String("clause") && row > 0
            ? clauseLibrary::loadClause(r, {row})
            : Clause();
        return std::pair(
            clauseLibrary::load(r, article.id.isValid() ? article.version : ClauseVersionId{row}),
            article);
    });
    if (!found)
        return false;
    m_kind = found->first.kind;
    m_kinds->setCode(toCode(m_kind));
    showVersion(found->first.id);
    if (found->second.id.isValid()) {
        m_articles->setCurrentKey(QString::number(row));
        showArticle();
    }
    return true;
}

void ClausesEditor::refetch()
{
    const auto all = m_session.query(clauseLibrary::versions, m_kind);
    const bool isThere = std::any_of(
        all.begin(), all.end(), [this](const ClauseVersion& one) { return one.id == m_version; });
    if (m_version.isValid() && !isThere) { // removed, or undone
        show(m_kind);
        return;
    }
    showVersions();
    if (m_version.isValid()) {
        m_head->showRow(m_version.value);
        showArticles();
    }
    showNews();
    showSheet();
}

void ClausesEditor::showVersions()
{
    const ClauseVersionId inUse
        = m_session.query(clauseLibrary::versionOn, m_kind, m_session.today());
    QList<Choice> choices;
    for (const ClauseVersion& one : m_session.query(clauseLibrary::versions, m_kind))
        choices.append({QString::number(one.id.value), versionWords(one, inUse)});
    choices.append(
        {oursKey, inUse.isValid() ? tr("Those of Jalons") : tr("Those of Jalons, in use")});
    if (std::none_of(choices.begin(), choices.end(),
            [this](const Choice& one) { return one.code == m_versions->code(); }))
        m_versions->setCode({}); // of another kind, or gone: no line of this list
    m_versions->setTerms(choices);
    m_versions->setCode(m_version.isValid() ? QString::number(m_version.value) : oursKey);
}

void ClausesEditor::showVersion(ClauseVersionId id)
{
    m_head->flush();
    m_article->flush();
    m_version = id;
    const bool isOwn = id.isValid();
    m_ours->setVisible(!isOwn);
    m_own->setVisible(isOwn);
    m_begin->setVisible(isOwn);
    m_remove->setVisible(isOwn);
    if (isOwn)
        m_new->show(id.value);
    refetch();
    // What remains to be said of one being prepared is there; of one in use the articles are first.
    m_headSection->setOpen(isOwn && !m_head->record().from.isValid());
}

void ClausesEditor::showArticles()
{
    QList<OrderedLine> lines;
    int number = 0;
    for (const Clause& one : m_session.query(clauseLibrary::articles, m_version)) {
        const QString when = one.condition == ArticleCondition::Always
            ? QString()
            : m_session.label("article_condition", one.condition);
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
    if (m_version.isValid())
        for (const ClauseChange& change :
            changesOfOurs(m_session.query(clauseLibrary::load, m_version)))
            news << newsWords(change);
    m_newsWords->setText(
        tr("Since you began, the clauses of Jalons have changed — %1. Yours stay as they are.")
            .arg(news.join(QStringLiteral(", "))));
    m_news->setVisible(!news.isEmpty());
}

void ClausesEditor::showSheet()
{
    const auto sheet = m_session.query([this](const Reader& r) {
        return clauseSheet(r, m_kind,
            m_version.isValid() ? clauseLibrary::contents(r, m_version) : ourClauses(m_kind),
            m_for);
    });
    m_printed = sheet.articles;
    m_head->setContract(sheet.contract);
    m_article->setContract(sheet.contract);
    if (!(sheet.document == m_sheet->document()))
        m_sheet->setDocument(sheet.document);
}

void ClausesEditor::showPlace()
{
    const auto printed = std::find(m_printed.begin(), m_printed.end(), m_articles->currentRow());
    if (printed == m_printed.end())
        return;
    auto left = printed - m_printed.begin();
    const auto& blocks = m_sheet->document().blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (std::holds_alternative<ArticleHeading>(blocks[i]) && left-- == 0) {
            m_sheet->showBlock(int(i));
            return;
        }
}

void ClausesEditor::begin()
{
    m_head->flush();
    m_article->flush();
    ClauseVersionId id;
    const auto copy = [&](Work& work) {
        id = m_version.isValid() ? clauseLibrary::startFrom(work, m_version)
                                 : clauseLibrary::startFromOurs(work, m_kind);
    };
    if (!perform(Operation::PrepareClauses, copy))
        return;
    showVersion(id);
    m_head->focusFirst();
}

void ClausesEditor::addArticle(const QString& title)
{
    m_article->flush();
    ClauseId id;
    if (!perform(Operation::UpdateClauses,
            [&](Work& work) { id = clauseLibrary::append(work, m_version, title); }))
        return;
    m_new->clear();
    m_articles->setCurrentKey(QString::number(id.value));
    m_articles->scrollToItem(m_articles->currentItem());
    showArticle();
    showPlace();
}

void ClausesEditor::lookFor(PersonId person, const QString& name)
{
    const AccompanimentId course
        = person.isValid() ? m_session.query(accompaniments::current, person) : AccompanimentId();
    m_for = course;
    m_picker->clear();
    m_nobody->setVisible(course.isValid());
    m_whose->setText(course.isValid() ? tr("As it would print for %1").arg(name)
            : person.isValid()        ? tr("%1 is not being accompanied.").arg(name)
                                      : tr("As it would print for somebody made up, all articles"));
    if (isVisible())
        showSheet();
}

bool ClausesEditor::perform(Operation operation, const std::function<void(Work&)>& change)
{
    Problems refused;
    const bool done = m_session.perform(operation, change, &refused);
    if (!refused.isEmpty())
        m_message->say(InfoKind::Error, problemsText(refused, u' '));
    refetch();
    return done;
}

} // namespace jalons
