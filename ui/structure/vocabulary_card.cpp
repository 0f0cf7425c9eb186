#include "ui/structure/vocabulary_card.h"

#include "ui/page/choices.h"
#include "ui/page/quick_line.h"
#include "ui/structure/autonomy_form.h"
#include "ui/structure/level_form.h"
#include "ui/widgets/ordered_list.h"

namespace jalons {

namespace {

bool hasDomains(const QString& list)
{
    return list.endsWith(u"_tag");
}

} // namespace

TermForm::TermForm(Session& session)
    : RecordForm(session,
        {.table = "term",
            .save = Operation::UpdateVocabulary,
            .store =
                [this](Work& work, const Term& term, const Term* shown) {
                    terms::save(work, m_list, term, shown);
                    return terms::rowOf(work, m_list, term.code);
                },
            .isBegun = [](const Term& term) { return !term.code.isEmpty(); },
            .marksRefusals = true,
            .row =
                [this](const Term& term) {
                    return this->session().query(terms::rowOf, m_list, term.code);
                }},
        {}, 1)
    , m_levels(new LevelForm(session))
    , m_autonomy(new AutonomyForm(session))
{
    makePlain();
    bind("french", &Term::french, tr("In French"), line("vocabularyFrench"),
        {.hint = tr("As documents print it; what was stored with this word follows")});
    bind("english", &Term::english, tr("In English"), line("vocabularyEnglish"));
    bind("feminine", &Term::feminine, tr("Of a woman"), line("vocabularyFeminine"));
    bind("masculine", &Term::masculine, tr("Of a man"), line("vocabularyMasculine"));
    bind("neutral", &Term::neutral, tr("The function"), line("vocabularyNeutral"),
        {.hint = tr("Printed when it is not known which of the two")});
    m_domain = bind("domain", &Term::domain, tr("Domain"), term("vocabularyDomain"));
    bind("active", &Term::active, {}, box("vocabularyActive", tr("Proposed in the forms")));
    fill(body(), {m_autonomy, m_levels, rest()});
}

void TermForm::show(const QString& list, const QString& code)
{
    const Term* term = session().file().vocabulary().term(list, code);
    if (list != m_list) {
        flush();
        discard(); // what could not be stored is kept as a draft of the other list
        m_list = list;
    }
    m_domain->setTerms(choices(session(), "domain"));
    refresh(term ? *term : Term());
}

void TermForm::filled()
{
    const QString code = record().code;
    grid()->setEnabled(!code.isEmpty());
    grid()->setAsked("domain", hasDomains(m_list));
    for (const char* form : {"feminine", "masculine", "neutral"})
        grid()->setAsked(form, m_list == u"trade");
    m_levels->setVisible(m_list == u"domain" && !code.isEmpty());
    m_autonomy->setVisible(m_levels->isVisibleTo(this));
    if (m_levels->isVisibleTo(this)) {
        m_levels->show(code);
        m_autonomy->show(code);
    }
}

VocabularyCard::VocabularyCard(Session& session, QWidget* parent)
    : Card(tr("Words"), parent)
    , m_session(session)
    , m_lists(named(new TermCombo(tr("List of words")), "vocabularyList"))
    , m_terms(named(new OrderedList(tr("Words of the list")), "vocabularyTerms"))
    , m_new(new QuickLine({"vocabulary", "term", "french", tr("New word"),
          tr("A word that is missing…"), tr("Add"), tr("Add the word"), nullptr}))
    , m_form(new TermForm(session))
{
    m_terms->setMinimumHeight(px(260));
    QLineEdit* line = m_new->line();
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(line->placeholderText()) + px(28));
    const auto mover
        = [this](const char* name, const QString& text, const QString& says, int step) {
              return pressed(
                  saying(button(name, text), says), m_terms, [this, step] { m_terms->move(step); });
          };
    auto* adding = inRow({{m_new, 1}, mover("vocabularyUp", tr("Up"), tr("Move the word up"), -1),
        mover("vocabularyDown", tr("Down"), tr("Move the word down"), 1)});
    body()->addLayout(inRow({{inColumn({m_lists, {m_terms, 1}, adding}), 2}, {m_form, 3}}, 24));
    QList<Choice> lists;
    for (const OpenList& list : Vocabulary::openLists())
        lists.append(
            {list.list, session.language() == Language::French ? list.french : list.english});
    m_lists->setTerms(lists);
    m_lists->setCode("domain");
    connect(m_lists, &TermCombo::edited, this, &VocabularyCard::showList);
    connect(m_terms, &OrderedList::chosen, this, &VocabularyCard::showTerm);
    connect(m_terms, &OrderedList::reordered, this, [this](const QStringList& codes) {
        m_session.perform(
            Operation::UpdateVocabulary, [&](Work& work) { terms::reorder(work, m_list, codes); });
    });
    connect(m_new, &QuickLine::given, this, &VocabularyCard::addWord);
    connect(m_form, &TermForm::saved, this, &VocabularyCard::showList);
}

void VocabularyCard::refetch()
{
    showList();
    m_new->show(0); // what was typed goes on
}

void VocabularyCard::resume(qint64 row)
{
    const auto [list, code] = m_session.query(
        [&](const Reader& r) { return std::pair(terms::listOf(r, row), terms::codeOf(r, row)); });
    if (list.isEmpty()) {
        m_new->setFocus();
        return;
    }
    m_lists->setCode(list);
    showList();
    m_terms->setCurrentKey(code);
    showTerm();
}

void VocabularyCard::showList()
{
    m_list = m_lists->code();
    QList<OrderedLine> lines;
    for (const Term& term : m_session.file().vocabulary().terms(m_list, true)) {
        const QString domain = hasDomains(m_list) ? m_session.label("domain", term.domain) : "";
        lines.append(
            {term.code, dotted({m_session.label(m_list, term.code), domain}), !term.active});
    }
    m_terms->setLines(lines);
    if (m_terms->currentKey().isEmpty() && !lines.isEmpty())
        m_terms->setCurrentKey(lines.first().key);
    showTerm();
}

void VocabularyCard::showTerm()
{
    m_form->show(m_list, m_terms->currentKey());
}

void VocabularyCard::addWord(const QString& word)
{
    m_form->flush();
    QString code;
    if (!m_session.perform(
            Operation::AddTerm, [&](Work& work) { code = terms::add(work, m_list, word); }))
        return;
    m_new->clear();
    showList();
    m_terms->setCurrentKey(code);
    m_terms->scrollToItem(m_terms->currentItem());
    showTerm();
}

} // namespace jalons
