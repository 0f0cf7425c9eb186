#pragma once
#include "core/backup/backup.h"
#include "ui/widgets/card.h"
#include <QHash>
#include <memory>

class QPushButton;

namespace jalons {

class Session;
class Task;

/// The backups of the file: what there is, one more, another folder, and the way to restore.
class BackupsCard : public Card
{
    Q_OBJECT

public:
    explicit BackupsCard(Session& session, QWidget* parent = nullptr);
    ~BackupsCard() override;

    void refetch();
    /// Where backups also go; empty: nowhere else. Says at once whether it can be written.
    void setSecondFolder(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString trustOf(const Backup& backup) const;
    /// Reads those that are shown, one after the other, beside the window.
    void readThem();
    QWidget* makeLine(const Backup& backup, const QString& where);

    Session& m_session;
    QVBoxLayout* m_lines;
    QLabel* m_where;
    QLabel* m_warning;
    QPushButton* m_forget;
    QList<Backup> m_shown;
    QHash<QString, std::pair<Backup, BackupState>> m_read; ///< by path: as it was then
    std::unique_ptr<Task> m_reading;
};

} // namespace jalons
