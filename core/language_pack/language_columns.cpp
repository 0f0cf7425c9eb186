#include "core/language_pack/language_columns.h"

namespace jalons {

namespace {

/// A code means little to whoever reads the history: the language calls itself by its name.
QString languageText(
    const Reader&, const Vocabulary&, Language, const Touched&, const QString& code)
{
    const LanguagePack* pack = shippedPack(code);
    return pack ? pack->name : code;
}

/// The same of a key: what it says in French.
QString keyText(const Reader&, const Vocabulary&, Language, const Touched&, const QString& key)
{
    const QString french = shippedFrench(key);
    return french.isEmpty() ? key : french;
}

} // namespace

const Description<LanguageText> languageTextTable{
    {.name = "language_text",
        .word = QT_TR_NOOP("Text in a language of the interview"),
        .file = "textes_des_langues",
        .about = "Ce que la structure dit autrement que Jalons dans une langue de l’entretien. Les "
                 "autres textes sont ceux de Jalons.",
        .called = {"text"}},
    &LanguageText::id,
    {
        column("pack", &LanguageText::language, kind::text, QT_TR_NOOP("Language"),
            {.about = "code de la langue (es, ar, ti…)", .said = languageText}),
        column("key", &LanguageText::key, kind::text, QT_TR_NOOP("Text in French"),
            {.about = "ce qui est traduit : un libellé, un domaine, un niveau", .said = keyText}),
        trimmed("text", &LanguageText::text, kind::longText, QT_TR_NOOP("Your translation"),
            {.about = "ce qui est montré, avec ses {{champs}}"}),
        column("french", &LanguageText::french, kind::longText,
            QT_TR_NOOP("The French it translates"),
            {.about = "le texte français au moment de la traduction"}),
    }};

const Description<LanguageReading> languageReadingTable{
    {.name = "language_reading",
        .word = QT_TR_NOOP("Reading over of a language"),
        .file = "relectures_des_langues",
        .about = "Qui a relu une langue de l’entretien, et quel jour.",
        .called = {"read_by"}},
    &LanguageReading::id,
    {
        column("pack", &LanguageReading::language, kind::text, QT_TR_NOOP("Language"),
            {.about = "code de la langue (es, ar, ti…)", .said = languageText}),
        trimmed("read_by", &LanguageReading::by, kind::text, QT_TR_NOOP("Read over by"),
            {.about = "qui a relu"}),
        column("read_on", &LanguageReading::on, kind::date, QT_TR_NOOP("Read over on")),
        column("seen", &LanguageReading::seen, kind::longText,
            QT_TR_NOOP("Digests of the texts read"),
            {.about = "empreintes des textes relus (JSON) : un texte changé depuis est à relire"}),
    }};

} // namespace jalons
