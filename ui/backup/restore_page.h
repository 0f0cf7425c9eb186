#pragma once
#include "core/backup/preview.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class PageHeader;

/// What a backup holds and what restoring it would change, before anything is done. Needs no open
/// file: it may be what saves a damaged one.
class RestorePage : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePage(QWidget* parent = nullptr);

    /// Compares the backup with the present file, in the background.
    void begin(const QString& backup, const QString& file, QDate today);

signals:
    void cancelled();
    void confirmed(const QString& backup, const QString& file);

private:
    void show(const Result<BackupPreview>& preview);
    void showCounts(const BackupPreview& preview);
    void showPeople(const BackupPreview& preview, PersonFate fate, const QString& title);

    PageHeader* m_header;
    QPushButton* m_restore;
    QVBoxLayout* m_cards;
    QString m_backup;
    QString m_file;
    QDate m_today;
};

} // namespace jalons
