#include "ui/printing/sheet_style.h"
#include <QStringList>
#include <cmath>

namespace jalons::sheet {

namespace {

const QStringList& families()
{
    static const QStringList names{QStringLiteral("Noto Sans"), QStringLiteral("Noto Naskh Arabic"),
        QStringLiteral("Noto Sans Ethiopic"), QStringLiteral("Noto Sans Tamil"),
        QStringLiteral("Noto Sans Bengali"), QStringLiteral("Noto Sans Devanagari"),
        QStringLiteral("Noto Sans Hebrew"), QStringLiteral("Noto Sans Georgian"),
        QStringLiteral("Noto Sans Armenian"), QStringLiteral("Noto Sans Sinhala"),
        QStringLiteral("Noto Sans Gurmukhi"), QStringLiteral("Noto Sans Thai"),
        QStringLiteral("Noto Sans Khmer"), QStringLiteral("Noto Sans Myanmar"),
        QStringLiteral("Noto Sans NKo"), QStringLiteral("Noto Sans Symbols2"),
        QStringLiteral("Noto Sans CJK SC"), QStringLiteral("DejaVu Sans")};
    return names;
}

} // namespace

QFont font(const TextStyle& style)
{
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(static_cast<int>(std::lround(pt(style.points))));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing there is, invisible, makes Qt leave « ffi » as three letters: the text
    // of the PDF can then be searched, copied and read aloud.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1. / 64);
    return font;
}

} // namespace jalons::sheet
