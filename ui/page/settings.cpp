#include "ui/page/settings.h"

#include "core/base/text.h"
#include <QFileInfo>
#include <QSettings>

namespace jalons::settings {

namespace {

constexpr qsizetype longestList = 8;

/// What is remembered of one file: its path stays out of the settings.
QString fileKey(const char* group, const QString& path)
{
    return QLatin1String(group) + u'/' + sha256Hex(QFileInfo(path).absoluteFilePath()).left(16);
}

QStringList storedFiles()
{
    return QSettings().value(QStringLiteral("recent")).toStringList();
}

} // namespace

QStringList recentFiles()
{
    QStringList files = storedFiles();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void rememberFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QStringList stored = storedFiles();
    if (stored.value(0) == absolute)
        return;
    QStringList files = stored;
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(QStringLiteral("recent"), files.mid(0, longestList));
}

void forgetFile(const QString& path)
{
    QStringList files = storedFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(QStringLiteral("recent"), files);
}

Language language()
{
    return QSettings().value(QStringLiteral("language")).toString() == QLatin1String("en")
        ? Language::English
        : Language::French;
}

void setLanguage(Language language)
{
    QSettings().setValue(QStringLiteral("language"),
        language == Language::English ? QStringLiteral("en") : QStringLiteral("fr"));
}

Scheme scheme()
{
    const QString name = QSettings().value(QStringLiteral("scheme")).toString();
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

void setScheme(Scheme scheme)
{
    QSettings().setValue(QStringLiteral("scheme"),
        scheme == Scheme::Light      ? QStringLiteral("light")
            : scheme == Scheme::Dark ? QStringLiteral("dark")
                                     : QStringLiteral("system"));
}

double zoom()
{
    return qBound(0.8, QSettings().value(QStringLiteral("zoom"), 1.0).toDouble(), 2.0);
}

void setZoom(double zoom)
{
    QSettings().setValue(QStringLiteral("zoom"), qBound(0.8, zoom, 2.0));
}

QByteArray geometry()
{
    return QSettings().value(QStringLiteral("geometry")).toByteArray();
}

void setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(QStringLiteral("geometry"), geometry);
}

ProfessionalId me(const QString& path)
{
    return {QSettings().value(fileKey("me", path)).toLongLong()};
}

void setMe(const QString& path, ProfessionalId id)
{
    QSettings().setValue(fileKey("me", path), id.value);
}

QString todayView(const QString& path, ProfessionalId me)
{
    return QSettings()
        .value(fileKey("todayView", path) + u'/' + QString::number(me.value))
        .toString();
}

void setTodayView(const QString& path, ProfessionalId me, const QString& view)
{
    QSettings().setValue(fileKey("todayView", path) + u'/' + QString::number(me.value), view);
}

QStringList peopleColumns(const QString& path, const QStringList& usual)
{
    return QSettings().value(fileKey("peopleColumns", path), usual).toStringList();
}

void setPeopleColumns(const QString& path, const QStringList& columns)
{
    QSettings().setValue(fileKey("peopleColumns", path), columns);
}

QStringList filePlaces(const QString& path)
{
    return QSettings().value(fileKey("filePlaces", path)).toStringList();
}

void setFilePlaces(const QString& path, const QStringList& places)
{
    QSettings().setValue(fileKey("filePlaces", path), places);
}

QString secondFolder(const QString& path)
{
    return QSettings().value(fileKey("secondFolder", path)).toString();
}

void setSecondFolder(const QString& path, const QString& folder)
{
    QSettings().setValue(fileKey("secondFolder", path), folder);
}

bool isLocationKnown(const QString& path)
{
    return QSettings().value(fileKey("locationKnown", path)).toBool();
}

void setLocationKnown(const QString& path)
{
    QSettings().setValue(fileKey("locationKnown", path), true);
}

} // namespace jalons::settings
