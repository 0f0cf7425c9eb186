#include "ui/structure/vocabulary_card.h"

#include "ui/shell/session.h"
#include "ui/widgets/term_combo.h"
#include <QListWidget>
#include <QVBoxLayout>

namespace jalons {

VocabularyCard::VocabularyCard(Session& session, QWidget* parent)
    : Card(tr("Words"), parent)
    , m_session(session)
    , m_lists(new TermCombo(tr("List of words")))
    , m_terms(new QListWidget)
{
    m_lists->setObjectName(QStringLiteral("vocabularyList"));
    m_lists->setTerms({{QStringLiteral("domain"), tr("Domains")},
        {QStringLiteral("accompaniment_type"), tr("Kinds of accompaniment")},
        {QStringLiteral("origin"), tr("Who orients")},
        {QStringLiteral("aim"), tr("Aims of an objective")},
        {QStringLiteral("action_nature"), tr("Natures of action")},
        {QStringLiteral("meeting_frequency"), tr("Frequencies of meetings")},
        {QStringLiteral("trade"), tr("Professions")}, {QStringLiteral("language"), tr("Languages")},
        {QStringLiteral("exit_reason"), tr("Reasons of the end")},
        {QStringLiteral("public"), tr("Situations met")},
        {QStringLiteral("strength_tag"), tr("Strengths proposed")},
        {QStringLiteral("difficulty_tag"), tr("Difficulties proposed")},
        {QStringLiteral("need_tag"), tr("Needs proposed")}});
    m_lists->setCode(QStringLiteral("domain"));
    m_terms->setObjectName(QStringLiteral("vocabularyTerms"));
    m_terms->setAccessibleName(tr("Words of the list"));
    m_terms->setMinimumHeight(180);
    body()->addWidget(m_lists);
    body()->addWidget(m_terms);
    connect(m_lists, &TermCombo::edited, this, &VocabularyCard::refetch);
}

void VocabularyCard::refetch()
{
    m_terms->clear();
    const QString list = m_lists->code();
    for (const Term& term : m_session.file().vocabulary().terms(list))
        m_terms->addItem(m_session.label(list, term.code));
}

} // namespace jalons
