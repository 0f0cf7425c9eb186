#include "ui/wording/backup_text.h"

#include "ui/wording/column_text.h"
#include "ui/wording/day_text.h"
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

    static QString trust(Trust trust)
    {
        switch (trust) {
        case Trust::Kept:
            return tr("verified when it was made");
        case Trust::Touched:
            return tr("changed since it was made");
        case Trust::Unknown:
            break;
        }
        return tr("not verified yet");
    }

    static QString state(BackupState state)
    {
        switch (state) {
        case BackupState::Sound:
            return tr("verified");
        case BackupState::Differs:
            return tr("spoiled: it is not what was written");
        case BackupState::Broken:
            break;
        }
        return tr("damaged: it cannot be restored");
    }

    static QString clock(const QDateTime& later, QDate today)
    {
        return tr(
            "This computer’s clock may be wrong: something was written %1, which has not come "
            "yet. Check the date and the time of this computer.")
            .arg(momentText(later, today));
    }

    static QStringList lost(const QList<SignedText>& texts)
    {
        if (texts.isEmpty())
            return {};
        QStringList lines{tr("%n signed text(s) would not be in the restored file, only in the one "
                             "kept aside:",
            nullptr, int(texts.size()))};
        for (const SignedText& text : texts)
            lines.append(
                tr("%1 · %2 · signed on %3").arg(text.number, text.person, fullDay(text.signedOn)));
        return lines;
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

QString trustText(Trust trust)
{
    return BackupText::trust(trust);
}

QString stateText(BackupState state)
{
    return BackupText::state(state);
}

QString clockText(const QDateTime& later, QDate today)
{
    return BackupText::clock(later, today);
}

QStringList signedLostLines(const QList<SignedText>& lost)
{
    return BackupText::lost(lost);
}

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
