#include "ui/wording/backup_text.h"

#include "ui/wording/column_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/when_text.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace jalons {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(jalons::BackupText)
public:
    static QString records(const QString& table)
    {
        if (table == QLatin1String("person"))
            return tr("people");
        if (table == QLatin1String("household"))
            return tr("households");
        if (table == QLatin1String("accompaniment"))
            return tr("accompaniments");
        if (table == QLatin1String("assessment"))
            return tr("diagnostics and evaluations");
        if (table == QLatin1String("domain_entry"))
            return tr("domains of diagnostics");
        if (table == QLatin1String("contract"))
            return tr("contracts");
        if (table == QLatin1String("objective"))
            return tr("objectives");
        if (table == QLatin1String("commitment"))
            return tr("commitments");
        if (table == QLatin1String("action"))
            return tr("actions");
        if (table == QLatin1String("professional"))
            return tr("professionals");
        if (table == QLatin1String("journal"))
            return tr("lines of the journal");
        return {};
    }

    static QString line(const RecoveredTable& t)
    {
        const QString several = records(t.table);
        const QString name = several.isEmpty() ? conceptText(t.table) : several;
        QStringList parts{tr("%L1 read").arg(t.read)};
        if (t.rebuilt > 0)
            parts.append(tr("%L1 made again from the journal").arg(t.rebuilt));
        if (t.lost > 0)
            parts.append(tr("%L1 lost").arg(t.lost));
        if (t.cleared > 0)
            parts.append(tr("%L1 references left empty").arg(t.cleared));
        if (t.uncertain)
            parts.append(tr("a part could not be read"));
        return tr("%1: %2").arg(
            name.isEmpty() ? tr("table “%1”").arg(t.table) : name, parts.join(QLatin1String(", ")));
    }

    static QString location(const Location& l)
    {
        switch (l.kind) {
        case LocationKind::Local:
            return {};
        case LocationKind::Synchronised:
            return tr("This file lies in a folder that %1 synchronises: one desk at a time, and "
                      "wait until it is synchronised before opening it elsewhere. Safer: keep the "
                      "file outside, and let %1 have the folder of backups.")
                .arg(l.name);
        case LocationKind::Share:
            return tr("This file lies on a network share (%1): several desks may use it at once if "
                      "the server keeps locks. Keep a backup on a disk of this computer.")
                .arg(l.name);
        case LocationKind::ShareWithoutLocks:
            return tr(
                "This file lies on a remote folder without locks (%1): one desk at a time, or "
                "two desks may spoil it. Safer: keep it on this computer.")
                .arg(l.name);
        }
        return {};
    }
};

} // namespace

QString recordsText(const QString& table)
{
    return BackupText::records(table);
}

QString locationText(const Location& location)
{
    return BackupText::location(location);
}

QStringList recoveryLines(const RecoveryReport& report)
{
    QStringList lines;
    for (const RecoveredTable& table : report.tables)
        if (!recordsText(table.table).isEmpty() || !table.isWhole()) {
            QString line = BackupText::line(table);
            line[0] = line[0].toUpper();
            lines.append(line);
        }
    return lines;
}

} // namespace jalons
