#include "core/paper/wording_columns.h"

namespace jalons {

const Description<PaperWording> paperWordingTable{
    {.name = "paper_wording",
        .word = QT_TR_NOOP("Words of a paper"),
        .file = "formulations_des_papiers",
        .about = "Les formulations de la structure pour ses papiers, par nature de papier. Sans "
                 "formulation, c’est celle de Jalons qui sert.",
        .called = {"title || ifnull(' – ' || from_date, '')"}},
    &PaperWording::id,
    {
        column("kind", &PaperWording::kind, kind::code<PaperKind>("paper_kind"), QT_TR_NOOP("Kind"),
            {.about = "nature du papier (liste « paper_kind »)"}),
        column("from_date", &PaperWording::from, kind::date, QT_TR_NOOP("In use from"),
            {.about = "premier jour d’usage (vide : en préparation)"}),
        trimmed("title", &PaperWording::title, kind::text, QT_TR_NOOP("Title of the sheet")),
        column("intro", &PaperWording::intro, kind::longText, QT_TR_NOOP("Introduction"),
            {.about = "texte sous le titre, avec ses {{champs}}"}),
        column("rows", &PaperWording::rows, kind::longText, QT_TR_NOOP("Rows of the table"),
            {.about = "première colonne du tableau à remplir à la main, une ligne par rang"}),
        column("body", &PaperWording::body, kind::longText, QT_TR_NOOP("Text"),
            {.about = "texte, avec ses {{champs}} ; « # » commence un titre"}),
        column("basis", &PaperWording::basis, kind::text, QT_TR_NOOP("Digests of ours"),
            {.about = "empreintes des textes de Jalons au moment de la copie (JSON)"}),
    }};

} // namespace jalons
