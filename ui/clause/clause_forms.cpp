#include "ui/clause/clause_forms.h"

#include "ui/clause/text_tools.h"
#include <algorithm>

namespace jalons {

ClauseVersionForm::ClauseVersionForm(Session& session)
    : RecordForm(session,
        {.table = "clause_version",
            .save = Operation::UpdateClauses,
            .load = clauseLibrary::load,
            .store
            = [](Work& work, const ClauseVersion& version,
                  const ClauseVersion* shown) { return clauseLibrary::save(work, version, shown); },
            .problems = [&session](const ClauseVersion& v) { return problems(v, session.today()); },
            .isBegun = [](const ClauseVersion& version) { return version.id.isValid(); },
            .removal = Operation::RemoveClauses,
            .remove = [](Work& work, ClauseVersionId id) { clauseLibrary::remove(work, id); },
            .removed = tr("The version is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 3)
{
    makePlain();
    bind("from", &ClauseVersion::from, tr("In use from"), date("clausesFrom"),
        {.hint = tr("Empty: being prepared, used by no contract"),
            .column = QStringLiteral("from_date")});
    bind("cvsOn", &ClauseVersion::cvsOn, tr("Opinion of the CVS"), date("clausesCvs"),
        {.column = QStringLiteral("cvs_on")});
    bind("boardOn", &ClauseVersion::boardOn, tr("Decision of the board"), date("clausesBoard"),
        {.column = QStringLiteral("board_on")});
    bind("title", &ClauseVersion::title, tr("Title of the sheet"), line("clausesTitle"),
        {.span = 3});
    auto* preamble = bind("preamble", &ClauseVersion::preamble, tr("Preamble"),
        text("clausesPreamble", 3, 40), {.span = 3});
    m_tools
        = new ClauseTextTools(session, QStringLiteral("preamble"), preamble, ClausePlace::Preamble);
    fill(body(), {m_tools});
}

void ClauseVersionForm::setContract(const Contract& contract)
{
    m_tools->setContract(contract);
}

ClauseForm::ClauseForm(Session& session)
    : RecordForm(session,
        {.table = "clause",
            .save = Operation::UpdateClauses,
            .load = clauseLibrary::loadClause,
            .store = [](Work& work, const Clause& clause,
                         const Clause* shown) { return clauseLibrary::save(work, clause, shown); },
            .problems = [this](const Clause& clause) { return problems(clause, m_kind); },
            .isBegun = [](const Clause& clause) { return clause.id.isValid(); },
            .removal = Operation::UpdateClauses,
            .remove = [](Work& work, ClauseId id) { clauseLibrary::remove(work, id); },
            .removed = tr("The article is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
    , m_restore(button("clauseRestore", tr("Take the text of Jalons again"), "quiet"))
{
    makePlain();
    m_title = bind("title", &Clause::title, tr("Title of the article"), line("clauseTitle"));
    bind("condition", &Clause::condition, tr("Proposed"),
        term("clauseCondition", "article_condition"), {.column = QStringLiteral("shown_when")});
    m_text = bind("text", &Clause::text, tr("Text of the article"), text("clauseText", 4, 60),
        {.span = 2,
            .hint = tr("A paragraph a line; a line that begins with “- ” is one of a list")});
    m_tools = new ClauseTextTools(session, QStringLiteral("clause"), m_text, ClausePlace::Article);
    fill(body(), {m_tools, atLeft(m_restore)});
    connect(m_restore, &QPushButton::clicked, this, &ClauseForm::restore);
    connect(this, &ClauseForm::saved, this, &ClauseForm::filled);
}

void ClauseForm::setContract(const Contract& contract)
{
    m_kind = contract.kind;
    m_tools->setContract(contract);
}

const ClauseTemplate* ClauseForm::ours() const
{
    const auto& all = ourClauses(m_kind).articles;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ClauseTemplate& one) {
        return !record().code.isEmpty() && one.code == record().code;
    });
    return found == all.end() ? nullptr : &*found;
}

void ClauseForm::filled()
{
    const bool isShown = record().id.isValid();
    grid()->setEnabled(isShown);
    m_tools->setEnabled(isShown);
    const ClauseTemplate* library = ours();
    m_restore->setVisible(
        library && (record().title != library->title || record().text != library->text));
}

void ClauseForm::restore()
{
    const ClauseTemplate* library = ours();
    if (!library)
        return;
    m_title->setText(library->title);
    m_text->setText(library->text);
    m_text->setFocus();
    autosave()->touch();
    flush();
}

} // namespace jalons
