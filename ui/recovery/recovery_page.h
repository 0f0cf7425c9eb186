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

    void begin(const QString& file);
    /// Saves what can be read into « … – récupéré <day> … » beside the file, then says what is
    /// missing.
    void recover();

signals:
    void cancelled();
    void restoreRequested(const QString& backup, const QString& file);
    void openRequested(const QString& file);

private:
    /// The last good backup, once the backups were read; an empty path: there is none.
    void showLast(Card& card, const Backup& last);
    void showReport(const Result<RecoveryReport>& report, const QString& fresh);

    QPushButton* m_recover;
    QString m_file;
};

} // namespace jalons
