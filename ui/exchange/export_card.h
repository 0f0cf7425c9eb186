#pragma once
#include "ui/widgets/card.h"

class QCheckBox;
class QPushButton;

namespace jalons {

class Session;

/// The whole structure as open files, in Structure.
class ExportCard : public Card
{
    Q_OBJECT

public:
    explicit ExportCard(Session& session, QWidget* parent = nullptr);

    /// Writes into @p folder, as if it had been chosen.
    void exportTo(const QString& folder);

signals:
    void finished(bool written);

private:
    void choose();

    Session& m_session;
    QPushButton* m_button;
    QCheckBox* m_journal;
};

} // namespace jalons
