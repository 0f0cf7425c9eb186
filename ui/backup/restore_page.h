#pragma once
#include "core/restore/preview.h"
#include "ui/page/cards_page.h"

namespace jalons {

/// What a backup holds and what restoring it would change, before anything is done. Needs no open
/// file: it may be what saves a damaged one.
class RestorePage : public CardsPage
{
    Q_OBJECT

public:
    explicit RestorePage(QWidget* parent = nullptr);

    /// Compares the backup with the present file, in the background.
    void begin(const FileAccess& backup, const FileAccess& file, QDate today);

signals:
    void cancelled();
    void confirmed(const jalons::FileAccess& backup, const jalons::FileAccess& file);

private:
    void show(const Result<BackupPreview>& preview);
    void showCounts(const BackupPreview& preview);
    void showPeople(const BackupPreview& preview, PersonFate fate, const QString& title);

    QPushButton* m_restore;
    FileAccess m_backup;
    FileAccess m_file;
    QDate m_today;
};

} // namespace jalons
