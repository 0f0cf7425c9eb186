#pragma once
#include "core/base/result.h"
#include "core/structure/structure_file.h"
#include <QSize>
#include <QStringList>

namespace jalons {

/// Saves one PNG per page of the window into @p dir, made if need be: « 01-accueil.png »,
/// « 02-aujourdhui.png »… The person shown is one whose cycle went furthest. Needs a QApplication,
/// no display. @return the paths, in the order of the pages; NotWritable when one cannot be saved.
Result<QStringList> savePictures(
    std::unique_ptr<StructureFile> file, const QString& dir, QSize size, bool dark);

} // namespace jalons
