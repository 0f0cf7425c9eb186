#pragma once
#include "ui/widgets/card.h"
#include <QTreeWidget>

namespace jalons {

class SentenceForm;
class Session;

/// The sentences of documents: searched, listed by document, each changed beside the one that comes
/// with the program.
class SentencesCard : public Card
{
    Q_OBJECT

public:
    explicit SentencesCard(Session& session);

    void refetch();
    /// Goes on with the sentence of a draft: see SentenceForm::draftRowOf.
    void resume(qint64 row);

private:
    void showList();
    void showSentence();
    QString currentKey() const;
    void choose(const QString& key);

    Session& m_session;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_none;
    SentenceForm* m_form;
};

} // namespace jalons
