#include "ui/wording/copy_text.h"

#include "ui/wording/backup_text.h"
#include "ui/wording/column_text.h"
#include "ui/wording/error_text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace jalons {

namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CopyText)
public:
    static QString all(const QList<ConflictedCopy>& copies)
    {
        const auto count = static_cast<int>(copies.size());
        const auto more = static_cast<int>(std::count_if(copies.begin(), copies.end(),
            [](const ConflictedCopy& copy) { return copy.holdsMore(); }));
        const QString there
            = tr("%n copy(ies) of this file, made by a synchronisation, lie(s) beside it.", nullptr,
                count);
        return more == 0
            ? there + u' ' + tr("They hold no change and no record that this file lacks.")
            : there + u' '
                + tr("%n of them may hold what this file does not. Jalons keeps them and changes "
                     "nothing in them: look at them one by one before anybody removes them.",
                    nullptr, more);
    }

    static QString name(const QString& table)
    {
        if (table == QLatin1String("draft"))
            return tr("typed and not recorded");
        const QString several = recordsText(table);
        const QString name = several.isEmpty() ? conceptText(table).toLower() : several;
        return name.isEmpty() ? tr("table “%1”").arg(table) : name;
    }

    static QString rowsOf(const CopyRows& rows)
    {
        return tr("%1: %L2", "records, how many").arg(name(rows.table)).arg(rows.rows);
    }

    static QString line(const ConflictedCopy& copy)
    {
        const QString file = QFileInfo(copy.path).fileName();
        const QString called = copy.service.isEmpty()
            ? file
            : tr("%1 (%2)", "file, service").arg(file, copy.service);
        if (copy.unread)
            return tr("%1: what it holds is not known. %2")
                .arg(called, errorText({*copy.unread, {}, {}}));
        if (!copy.holdsMore())
            return tr("%1: holds no change and no record that this file lacks.").arg(called);
        QStringList parts;
        for (const CopyRows& rows : copy.rows)
            parts.append(rowsOf(rows));
        if (copy.operations == 0)
            return tr("%1: holds what this file does not (%2).")
                .arg(called, parts.join(QLatin1String(", ")));
        const QString what
            = tr("%n change(s) that this file does not hold", nullptr, copy.operations);
        const QDateTime shared = QDateTime::fromString(copy.lastShared, Qt::ISODateWithMs);
        const QString since = shared.isValid()
            ? tr("%1, made after %2", "changes, moment")
                  .arg(what, QLocale().toString(shared, QLocale::ShortFormat))
            : what;
        return parts.isEmpty()
            ? tr("%1: %2.").arg(called, since)
            : tr("%1: %2 (%3).").arg(called, since, parts.join(QLatin1String(", ")));
    }
};

} // namespace

QString copiesText(const QList<ConflictedCopy>& copies)
{
    return copies.isEmpty() ? QString() : CopyText::all(copies);
}

QString copyRowsText(const CopyRows& rows)
{
    return CopyText::rowsOf(rows);
}

QStringList copyLines(const QList<ConflictedCopy>& copies)
{
    QStringList lines;
    for (const ConflictedCopy& copy : copies)
        lines.append(CopyText::line(copy));
    return lines;
}

} // namespace jalons
