#pragma once
#include "core/base/id.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/style/theme.h"
#include <QByteArray>
#include <QString>
#include <QStringList>

/// What this desk remembers between two starts: of people, only the numbers of the files opened
/// last.
namespace jalons::settings {

/// Files opened here, the latest first, at most eight; those that are gone are left out.
QStringList recentFiles();
void rememberFile(const QString& path);
void forgetFile(const QString& path);

/// French unless chosen otherwise, whatever the system speaks.
Language language();
void setLanguage(Language language);
Scheme scheme();
void setScheme(Scheme scheme);
double zoom();
void setZoom(double zoom);
QByteArray geometry();
void setGeometry(const QByteArray& geometry);

/// Who sits at this desk, for each file.
ProfessionalId me(const QString& path);
void setMe(const QString& path, ProfessionalId id);

/// Whose work the page of the day shows, by name, for each file and each who sits here; empty: not
/// chosen.
QString todayView(const QString& path, ProfessionalId me);
void setTodayView(const QString& path, ProfessionalId me, const QString& view);

/// The columns that the list of people shows, for each file; @p usual until chosen.
QStringList peopleColumns(const QString& path, const QStringList& usual);
void setPeopleColumns(const QString& path, const QStringList& columns);

/// Where people's files were left, for each file (see ui/person/file_places.h).
QStringList filePlaces(const QString& path);
void setFilePlaces(const QString& path, const QStringList& places);

/// Where else the backups of a file go (dossier de secours); empty: nowhere.
QString secondFolder(const QString& path);
void setSecondFolder(const QString& path, const QString& folder);
/// Whether the warning about where a file lies was read and closed.
bool isLocationKnown(const QString& path);
void setLocationKnown(const QString& path);

} // namespace jalons::settings
