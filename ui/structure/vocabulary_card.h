#pragma once
#include "ui/widgets/card.h"

class QListWidget;

namespace jalons {

class Session;
class TermCombo;

/// The word lists of the file, to read: what forms propose and documents print.
class VocabularyCard : public Card
{
    Q_OBJECT

public:
    explicit VocabularyCard(Session& session, QWidget* parent = nullptr);

    void refetch();

private:
    Session& m_session;
    TermCombo* m_lists;
    QListWidget* m_terms;
};

} // namespace jalons
