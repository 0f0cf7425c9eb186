#pragma once
#include "core/exchange/zip_part.h"

namespace jalons {

/// Reads a sheet of an OpenDocument workbook (.ods), as readTable does.
TableReading readOds(const ZipArchive& archive, const QString& sheet, const Step& step = {});

} // namespace jalons
