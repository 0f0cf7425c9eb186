#pragma once
#include "core/base/result.h"
#include "core/file/structure_file.h"
#include <QSize>
#include <QStringList>
#include <functional>

namespace jalons {

/// Saves one PNG per page of the window into @p dir, made if need be: « 01-accueil.png »,
/// « 02-aujourdhui.png »… The person shown is one whose cycle went furthest. Needs a QApplication,
/// no display. The folder bears its name once all are there. @return the paths, in the order of the
/// pages; FileExists when the folder holds something; NotWritable, DiskFull; Refused without
/// problems when @p goOn says stop.
Result<QStringList> savePictures(std::unique_ptr<StructureFile> file, const QString& dir,
    QSize size, bool dark, const std::function<bool()>& goOn = {});

} // namespace jalons
