#include "core/sentence/sentence_columns.h"

namespace jalons {

namespace {

/// A key means nothing to whoever reads the history: the sentence of ours does.
QString sentenceText(const Reader&, const Vocabulary&, Language, const Touched&, const QString& key)
{
    const OurSentence* ours = ourSentence(key);
    return ours ? ours->text : key;
}

} // namespace

const Description<PrintedSentence> printedSentenceTable{
    {.name = "printed_sentence",
        .word = QT_TR_NOOP("Printed sentence"),
        .file = "phrases_des_documents",
        .about = "Les phrases des documents que la structure a écrites à sa façon. Les autres sont "
                 "celles de Jalons.",
        .called = {"text"}},
    &PrintedSentence::id,
    {
        column("key", &PrintedSentence::key, kind::text, QT_TR_NOOP("Sentence of Jalons"),
            {.about = "ce qu’elle remplace : le document, puis ce qu’elle dit",
                .said = sentenceText}),
        trimmed("text", &PrintedSentence::text, kind::longText, QT_TR_NOOP("Your sentence"),
            {.about = "la phrase imprimée, avec ses {{champs}}"}),
        column("ours", &PrintedSentence::ours, kind::longText,
            QT_TR_NOOP("That of Jalons when it was written"),
            {.about = "celle de Jalons quand elle a été écrite"}),
    }};

} // namespace jalons
