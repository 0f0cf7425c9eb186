#pragma once
#include "core/backup/backup.h"
#include "core/recovery/recovery.h"
#include "ui/page/cards_page.h"

namespace jalons {

class Card;

/// A file is damaged: the last good backup, and what can still be read of it. The file itself is
/// left as it is.
class RecoveryPage : public CardsPage
{
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget* parent = nullptr);

    void begin(const FileAccess& file);
    /// Saves what can be read into « … – récupéré <day> … » beside the file, then says what is
    /// missing.
    void recover();

signals:
    void cancelled();
    void restoreRequested(const jalons::FileAccess& backup, const jalons::FileAccess& file);
    void openRequested(const jalons::FileAccess& file);

private:
    /// The last good backup, once the backups were read; an empty path: there is none.
    void showLast(Card& card, const Backup& last);
    void showReport(const Result<RecoveryReport>& report, const FileAccess& fresh);

    QPushButton* m_recover;
    FileAccess m_file;
};

} // namespace jalons
