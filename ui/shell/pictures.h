#pragma once
#include "core/base/result.h"
#include "core/file/structure_file.h"
#include <QSize>
#include <QStringList>
#include <functional>

namespace jalons {

class MainWindow;

/// Shows every page of the window one after the other, from the welcome to the guide, with the
/// person of the file whose cycle went furthest. @param see called when one is laid out, with its
/// name (« aujourdhui »). @throws Failure when the file cannot be read.
void visitPages(MainWindow& window, std::unique_ptr<StructureFile> file,
    const std::function<void(QString)>& see);

/// Saves one PNG per page of the window into @p dir, made if need be: « 01-accueil.png »,
/// « 02-aujourdhui.png »… The person shown is one whose cycle went furthest. Needs a QApplication,
/// no display. The folder bears its name once all are there. @return the paths, in the order of the
/// pages; FileExists when the folder holds something; NotWritable, DiskFull; Refused without
/// problems when @p goOn says stop.
Result<QStringList> savePictures(std::unique_ptr<StructureFile> file, const QString& dir,
    QSize size, bool dark, const std::function<bool()>& goOn = {});

} // namespace jalons
