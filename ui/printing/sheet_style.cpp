#include "ui/printing/sheet_style.h"
#include <QStringList>
#include <cmath>

namespace jalons::sheet {

QString familyFor(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic:
        return QStringLiteral("Noto Naskh Arabic");
    case QChar::Script_Ethiopic:
        return QStringLiteral("Noto Sans Ethiopic");
    case QChar::Script_Tamil:
        return QStringLiteral("Noto Sans Tamil");
    case QChar::Script_Telugu:
        return QStringLiteral("Noto Sans Telugu");
    case QChar::Script_Bengali:
        return QStringLiteral("Noto Sans Bengali");
    case QChar::Script_Devanagari:
        return QStringLiteral("Noto Sans Devanagari");
    case QChar::Script_Gurmukhi:
        return QStringLiteral("Noto Sans Gurmukhi");
    case QChar::Script_Gujarati:
        return QStringLiteral("Noto Sans Gujarati");
    case QChar::Script_Sinhala:
        return QStringLiteral("Noto Sans Sinhala");
    case QChar::Script_Hebrew:
        return QStringLiteral("Noto Sans Hebrew");
    case QChar::Script_Georgian:
        return QStringLiteral("Noto Sans Georgian");
    case QChar::Script_Armenian:
        return QStringLiteral("Noto Sans Armenian");
    case QChar::Script_Thai:
        return QStringLiteral("Noto Sans Thai");
    case QChar::Script_Khmer:
        return QStringLiteral("Noto Sans Khmer");
    case QChar::Script_Lao:
        return QStringLiteral("Noto Sans Lao");
    case QChar::Script_Myanmar:
        return QStringLiteral("Noto Sans Myanmar");
    case QChar::Script_Nko:
        return QStringLiteral("Noto Sans NKo");
    case QChar::Script_Tifinagh:
        return QStringLiteral("Noto Sans Tifinagh");
    case QChar::Script_Syriac:
        return QStringLiteral("Noto Sans Syriac");
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return QStringLiteral("Noto Sans CJK SC");
    default: // Latin, Greek, Cyrillic; for what is rarer the system looks for a font
        return {};
    }
}

QFont font(const TextStyle& style, const QString& family)
{
    QFont font;
    font.setFamilies(family.isEmpty()
            ? QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}
            : QStringList{family, QStringLiteral("Noto Sans")});
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
