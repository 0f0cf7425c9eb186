#pragma once
#include "ui/widgets/card.h"

class QPushButton;

namespace jalons {

class Session;
struct Backup;

/// The backups of the file: what there is, one more, another folder, and the way to restore.
class BackupsCard : public Card
{
    Q_OBJECT

public:
    explicit BackupsCard(Session& session, QWidget* parent = nullptr);

    void refetch();
    /// Where backups also go; empty: nowhere else. Says at once whether it can be written.
    void setSecondFolder(const QString& folder);

private:
    QWidget* makeLine(const Backup& backup, const QString& where);

    Session& m_session;
    QVBoxLayout* m_lines;
    QLabel* m_where;
    QLabel* m_warning;
    QPushButton* m_forget;
};

} // namespace jalons
