#include "ui/structure/vocabulary_card.h"

#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/structure/level_form.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/ordered_list.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include <QCheckBox>
#include <QLineEdit>

namespace jalons {

VocabularyCard::VocabularyCard(Session& session, QWidget* parent)
    : Card(tr("Words"), parent)
    , m_session(session)
    , m_lists(new TermCombo(tr("List of words")))
    , m_terms(new OrderedList(tr("Words of the list")))
    , m_new(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_up(new QPushButton(tr("Up")))
    , m_down(new QPushButton(tr("Down")))
    , m_grid(new FormGrid(1))
    , m_french(new QLineEdit)
    , m_english(new QLineEdit)
    , m_domain(new TermCombo(tr("Domain")))
    , m_active(new QCheckBox(tr("Proposed in the forms")))
    , m_levels(new LevelForm(session))
    , m_autosave(new Autosave(this, [this] { write(); }))
{
    build();
    m_lists->setObjectName(QStringLiteral("vocabularyList"));
    QList<Choice> lists;
    for (const OpenList& list : Vocabulary::openLists())
        lists.append(
            {list.list, session.language() == Language::French ? list.french : list.english});
    m_lists->setTerms(lists);
    m_lists->setCode(QStringLiteral("domain"));

    connect(m_lists, &TermCombo::edited, this, [this] {
        m_autosave->flush();
        showList();
    });
    connect(m_terms, &OrderedList::chosen, this, [this] {
        m_autosave->flush();
        showTerm();
    });
    connect(m_terms, &OrderedList::reordered, this, [this](const QStringList& codes) {
        m_session.perform(
            Operation::UpdateVocabulary, [&](Work& work) { terms::reorder(work, m_list, codes); });
    });
    connect(m_up, &QPushButton::clicked, m_terms, [this] { m_terms->move(-1); });
    connect(m_down, &QPushButton::clicked, m_terms, [this] { m_terms->move(1); });
    connect(m_add, &QPushButton::clicked, this, &VocabularyCard::addWord);
    connect(m_new, &QLineEdit::returnPressed, this, &VocabularyCard::addWord);
    for (QLineEdit* edit : {m_french, m_english})
        connect(edit, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
    connect(m_domain, &TermCombo::edited, m_autosave, &Autosave::touch);
    connect(m_active, &QCheckBox::clicked, m_autosave, &Autosave::touch);
}

void VocabularyCard::build()
{
    const auto name = [](QWidget* widget, const char* object, const QString& text) {
        widget->setObjectName(QLatin1String(object));
        widget->setAccessibleName(text);
    };
    name(m_terms, "vocabularyTerms", tr("Words of the list"));
    name(m_new, "vocabularyNew", tr("New word"));
    name(m_add, "vocabularyAdd", tr("Add the word"));
    name(m_up, "vocabularyUp", tr("Move the word up"));
    name(m_down, "vocabularyDown", tr("Move the word down"));
    name(m_french, "vocabularyFrench", tr("In French"));
    name(m_english, "vocabularyEnglish", tr("In English"));
    name(m_domain, "vocabularyDomain", tr("Domain"));
    name(m_active, "vocabularyActive", tr("Proposed in the forms"));
    m_new->setPlaceholderText(tr("A word that is missing…"));
    m_terms->setMinimumHeight(px(260));

    setColumn(m_new, QStringLiteral("french"));
    auto* addingBox = new QWidget;
    auto* adding = new QHBoxLayout(addingBox);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->setSpacing(px(8));
    adding->addWidget(m_new, 1);
    adding->addWidget(m_add);
    adding->addWidget(m_up);
    adding->addWidget(m_down);
    auto* left = new QVBoxLayout;
    left->setSpacing(px(8));
    left->addWidget(m_lists);
    left->addWidget(m_terms, 1);
    left->addWidget(addingBox);

    m_grid->add(QStringLiteral("french"), tr("In French"), m_french, 1,
        tr("As documents print it; what was stored with this word follows"));
    m_grid->add(QStringLiteral("english"), tr("In English"), m_english);
    m_grid->add(QStringLiteral("domain"), tr("Domain"), m_domain);
    m_grid->add(QStringLiteral("active"), {}, m_active);
    auto* right = new QVBoxLayout;
    right->setSpacing(px(8));
    right->addWidget(m_grid);
    right->addWidget(m_levels);
    right->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(24));
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    body()->addLayout(row);
}

bool VocabularyCard::hasDomains() const
{
    return m_list.endsWith(QLatin1String("_tag"));
}

void VocabularyCard::refetch()
{
    showList();
    if (!m_newDraft) { // once: what was typed goes on
        m_newDraft = new DraftKeeper(m_new->parentWidget());
        setRecord(m_new->parentWidget(), "term", 0);
        m_newDraft->listen();
        m_newDraft->resume();
    }
}

void VocabularyCard::resume(qint64 row)
{
    const auto [list, code] = m_session.query(
        [&](const Reader& r) { return std::pair(terms::listOf(r, row), terms::codeOf(r, row)); });
    if (list.isEmpty()) {
        m_new->setFocus();
        return;
    }
    m_autosave->flush();
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
        QString text = m_session.label(m_list, term.code);
        if (hasDomains() && !term.domain.isEmpty())
            text += QStringLiteral(" · ") + m_session.label(QStringLiteral("domain"), term.domain);
        lines.append({term.code, text, !term.active});
    }
    m_terms->setLines(lines);
    if (m_terms->currentKey().isEmpty() && !lines.isEmpty())
        m_terms->setCurrentKey(lines.first().key);
    showTerm();
}

void VocabularyCard::showTerm()
{
    const QString code = m_terms->currentKey();
    if (code == m_shown.code && !m_autosave->mayShow())
        return;
    const Term* term = m_session.file().vocabulary().term(m_list, code);
    m_shown = term ? *term : Term();
    showText(m_french, m_shown.french);
    showText(m_english, m_shown.english);
    m_domain->setTerms(choices(m_session, QStringLiteral("domain")));
    m_domain->setCode(m_shown.domain);
    m_active->setChecked(m_shown.active);
    m_grid->setEnabled(term);
    m_grid->rowFor(QStringLiteral("domain"))->setVisible(hasDomains());
    m_grid->mark({});
    setRecord(this, "term",
        m_session.query([&](const Reader& r) { return terms::rowOf(r, m_list, code); }));
    m_levels->setVisible(m_list == u"domain" && term);
    if (m_levels->isVisibleTo(this))
        m_levels->show(code);
}

void VocabularyCard::addWord()
{
    if (m_new->text().trimmed().isEmpty()) {
        m_new->setFocus();
        return;
    }
    m_autosave->flush();
    QString code;
    if (!m_session.perform(Operation::AddTerm,
            [&](Work& work) { code = terms::add(work, m_list, m_new->text()); }))
        return;
    m_new->clear();
    m_newDraft->drop();
    showList();
    m_terms->setCurrentKey(code);
    m_terms->scrollToItem(m_terms->currentItem());
    showTerm();
}

void VocabularyCard::write()
{
    Term term = m_shown;
    term.french = m_french->text().trimmed();
    term.english = m_english->text().trimmed();
    term.domain = m_domain->code();
    term.active = m_active->isChecked();
    if (term.code.isEmpty() || term == m_shown)
        return;
    Problems found;
    const Term before = m_shown;
    if (m_session.perform(
            Operation::UpdateVocabulary,
            [&](Work& work) { terms::save(work, m_list, term, &before); }, &found)) {
        m_shown = term;
        showList();
    }
    m_grid->mark(found);
}

void VocabularyCard::flush()
{
    m_autosave->flush();
    m_levels->flush();
}

} // namespace jalons
