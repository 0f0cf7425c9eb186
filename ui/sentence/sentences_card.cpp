#include "ui/sentence/sentences_card.h"

#include "core/base/text.h"
#include "ui/page/session.h"
#include "ui/sentence/sentence_form.h"
#include "ui/widgets/layouts.h"
#include <QSignalBlocker>
#include <algorithm>

namespace jalons {

namespace {

constexpr int keyRole = Qt::UserRole;

bool holds(const QString& text, const QStringList& words)
{
    const QString folded = fold(text);
    return std::all_of(
        words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace

SentencesCard::SentencesCard(Session& session)
    : Card(tr("Sentences of documents"))
    , m_session(session)
    , m_search(searchField(
          "sentencesSearch", tr("Search the sentences of documents"), tr("Search a sentence…")))
    , m_list(named(new QTreeWidget, "sentencesList", tr("Sentences of documents")))
    , m_none(wrappedLabel(tr("No sentence holds these words."), "hint"))
    , m_form(new SentenceForm(session))
{
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(px(14));
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(px(340));
    m_list->setTextElideMode(Qt::ElideRight);
    fill(body(),
        {wrappedLabel(tr("Titles, names of facts, whole sentences: what documents print beside the "
                         "clauses of contracts and the words of papers. Papers that were signed, "
                         "completed or given keep theirs."),
             "hint"),
            inRow({{inColumn({m_search, {m_list, 1}, m_none}), 5}, {m_form, 6}}, 24)});
    connect(m_search, &QLineEdit::textChanged, this, &SentencesCard::showList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SentencesCard::showSentence);
    // From what is typed to the first sentence found.
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_form, &RecordFormBase::saved, this, &SentencesCard::showList);
    connect(m_form, &RecordFormBase::removed, this, &SentencesCard::refetch);
    showList();
}

void SentencesCard::refetch()
{
    showList();
    showSentence();
}

void SentencesCard::resume(qint64 row)
{
    const QString key = row > 0 ? m_session.query([&](const Reader& r) {
        return printedSentences::load(r, PrintedSentenceId{row}).key;
    })
                                : SentenceForm::keyOf(row);
    m_search->clear();
    choose(key);
    showSentence();
    m_form->focusFirst();
}

QString SentencesCard::currentKey() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, keyRole).toString() : QString();
}

void SentencesCard::choose(const QString& key)
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        if (!key.isEmpty() && (*it)->data(0, keyRole).toString() == key) {
            m_list->setCurrentItem(*it);
            m_list->scrollToItem(*it);
            return;
        }
}

void SentencesCard::showList()
{
    QHash<QString, PrintedSentence> own;
    for (const PrintedSentence& one : m_session.query(printedSentences::all))
        own.insert(one.key, one);
    const QStringList words = fold(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QString kept = currentKey();
    QStringList open;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->isExpanded())
            open << m_list->topLevelItem(i)->data(0, keyRole).toString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SentenceGroup& group : ourSentences()) {
        const QString& name
            = m_session.language() == Language::French ? group.french : group.english;
        QList<QTreeWidgetItem*> lines;
        int changed = 0;
        for (const OurSentence& one : group.sentences) {
            const auto mine = own.constFind(one.key);
            const bool isOwn = mine != own.cend();
            const QString text = isOwn ? mine->text : one.text;
            changed += isOwn && mine->isChanged();
            if (!holds(text + u' ' + one.text + u' ' + one.about + u' ' + name, words))
                continue;
            const QString mark = !isOwn || !mine->isChanged() ? QString()
                : mine->hasNews()                             ? tr("yours, and ours has changed")
                                                              : tr("yours");
            const QString shown = oneLine(text);
            auto* line = new QTreeWidgetItem(
                {mark.isEmpty() ? shown : QStringLiteral("%1 – %2").arg(mark, shown)});
            line->setData(0, keyRole, one.key);
            line->setToolTip(0, shown);
            if (!mark.isEmpty()) {
                QFont font = m_list->font();
                font.setBold(true);
                line->setFont(0, font);
            }
            lines << line;
        }
        if (lines.isEmpty())
            continue;
        auto* top = new QTreeWidgetItem(
            m_list, {changed > 0 ? tr("%1 – yours: %2").arg(name).arg(changed) : name});
        top->setData(0, keyRole, group.code);
        top->addChildren(lines);
        top->setExpanded(!words.isEmpty() || open.contains(group.code));
    }
    m_none->setVisible(m_list->topLevelItemCount() == 0);
    choose(kept);
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    if (currentKey() != kept)
        showSentence();
}

void SentencesCard::showSentence()
{
    const QString key = currentKey();
    const bool isSentence = ourSentence(key);
    m_form->setVisible(isSentence);
    m_form->showKey(isSentence ? key : QString());
}

} // namespace jalons
