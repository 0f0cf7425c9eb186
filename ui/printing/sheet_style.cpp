#include "ui/printing/sheet_style.h"
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace jalons::sheet {

namespace {

/// Where a computer without the letters of a script finds them.
struct ScriptFont
{
    QChar::Script script;
    const char* family; ///< the one that sheets use
    const char* package; ///< of Debian
};

constexpr const char* core = "fonts-noto-core";
constexpr const char* cjk = "fonts-noto-cjk";

constexpr ScriptFont scriptFonts[]{
    {QChar::Script_Arabic, "Noto Naskh Arabic", core},
    {QChar::Script_Ethiopic, "Noto Sans Ethiopic", core},
    {QChar::Script_Tamil, "Noto Sans Tamil", core},
    {QChar::Script_Telugu, "Noto Sans Telugu", core},
    {QChar::Script_Bengali, "Noto Sans Bengali", core},
    {QChar::Script_Devanagari, "Noto Sans Devanagari", core},
    {QChar::Script_Gurmukhi, "Noto Sans Gurmukhi", core},
    {QChar::Script_Gujarati, "Noto Sans Gujarati", core},
    {QChar::Script_Sinhala, "Noto Sans Sinhala", core},
    {QChar::Script_Hebrew, "Noto Sans Hebrew", core},
    {QChar::Script_Georgian, "Noto Sans Georgian", core},
    {QChar::Script_Armenian, "Noto Sans Armenian", core},
    {QChar::Script_Thai, "Noto Sans Thai", core},
    {QChar::Script_Khmer, "Noto Sans Khmer", core},
    {QChar::Script_Lao, "Noto Sans Lao", core},
    {QChar::Script_Myanmar, "Noto Sans Myanmar", core},
    {QChar::Script_Nko, "Noto Sans NKo", core},
    {QChar::Script_Tifinagh, "Noto Sans Tifinagh", core},
    {QChar::Script_Syriac, "Noto Sans Syriac", core},
    {QChar::Script_Han, "Noto Sans CJK SC", cjk},
    {QChar::Script_Hiragana, "Noto Sans CJK SC", cjk},
    {QChar::Script_Katakana, "Noto Sans CJK SC", cjk},
    {QChar::Script_Hangul, "Noto Sans CJK SC", cjk},
};

const ScriptFont* fontOf(QChar::Script script)
{
    const auto found = std::find_if(std::begin(scriptFonts), std::end(scriptFonts),
        [script](const ScriptFont& font) { return font.script == script; });
    return found == std::end(scriptFonts) ? nullptr : found;
}

} // namespace

QString familyFor(QChar::Script script)
{
    // Latin, Greek, Cyrillic are the body's own; for what is rarer the system looks for a font.
    const ScriptFont* own = fontOf(script);
    return own ? QLatin1String(own->family) : QString();
}

bool isSymbol(QChar c)
{
    return c >= QChar(0x2600) && c <= QChar(0x27bf);
}

QString symbolFamily()
{
    return QStringLiteral("Noto Sans Symbols2");
}

QString packageFor(char32_t letter)
{
    const QChar::Script script = QChar::script(letter);
    if (const ScriptFont* own = fontOf(script))
        return QLatin1String(own->package);
    if (script == QChar::Script_Bopomofo || (letter >= 0x2e80 && letter <= 0xa4cf))
        return QLatin1String(cjk);
    if (script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic)
        return QLatin1String(core);
    if (script == QChar::Script_Common && letter >= 0x1f000)
        return QStringLiteral("fonts-symbola"); // emoji, as drawings of one colour
    return QStringLiteral("fonts-noto-extra");
}

QFont font(const TextStyle& style, const QString& family)
{
    // Qt looks for the file of a font anew for each QFont that is not a copy of one it knows.
    using Key = std::tuple<double, bool, bool, QString>;
    thread_local std::map<Key, QFont> known;
    const auto [found, isNew] = known.try_emplace({style.points, style.bold, style.italic, family});
    QFont& font = found->second;
    if (!isNew)
        return font;
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
