#include "core/vocabulary/vocabulary_columns.h"

namespace jalons {

namespace {

QString listText(
    const Reader&, const Vocabulary&, Language language, const Touched&, const QString& text)
{
    for (const OpenList& open : Vocabulary::openLists())
        if (open.list == text)
            return language == Language::French ? open.french : open.english;
    return text;
}

} // namespace

const TableInfo termTable{.name = "term",
    .word = QT_TR_NOOP("Word of a list"),
    .file = "vocabulaires",
    .about = "Les listes de choix : le sens de chaque code.",
    .called = {"french"},
    .columns = {
        {"list", kind::text, QT_TR_NOOP("List of words"),
            {.about = "nom de la liste", .said = listText}},
        {"code", kind::text, QT_TR_NOOP("Code")},
        {"position", kind::rank, QT_TR_NOOP("Rank"), {.about = "rang dans la liste"}},
        {"french", kind::text, QT_TR_NOOP("In French"), {.about = "libellé français"}},
        {"english", kind::text, QT_TR_NOOP("In English"), {.about = "libellé anglais"}},
        {"domain", kind::namedBy("domain"), QT_TR_NOOP("Domain"),
            {.about = "domaine de l’évaluation auquel le mot se rattache"}},
        {"color", kind::text, QT_TR_NOOP("Colour"), {.about = "couleur sur fond clair"}},
        {"color_dark", kind::text, QT_TR_NOOP("Colour on a dark screen"),
            {.about = "couleur sur fond sombre"}},
        {"icon", kind::text, QT_TR_NOOP("Icon"), {.about = "pictogramme"}},
        {"active", kind::yesNo, QT_TR_NOOP("Proposed in the forms"),
            {.about = "proposé (1) ou retiré de la liste (0)"}},
        {"feminine", kind::text, QT_TR_NOOP("Of a woman"),
            {.about = "d’un métier : comment une femme s’appelle"}},
        {"masculine", kind::text, QT_TR_NOOP("Of a man"),
            {.about = "d’un métier : comment un homme s’appelle"}},
        {"neutral", kind::text, QT_TR_NOOP("The function"),
            {.about = "d’un métier : la fonction, quand le genre n’est pas dit"}},
    }};

const TableInfo levelDefinitionTable{.name = "level_definition",
    .word = QT_TR_NOOP("Level of a domain"),
    .file = "niveaux",
    .about = "Ce que veut dire chaque niveau, de 1 à 5, dans chaque domaine.",
    .columns = {
        {"domain", kind::term("domain"), QT_TR_NOOP("Domain")},
        {"level", kind::level, QT_TR_NOOP("Level"), {.about = "niveau, de 1 à 5"}},
        {"person_french", kind::text, QT_TR_NOOP("What the person would say"),
            {.about = "définition adressée à la personne"}},
        {"person_english", kind::text, QT_TR_NOOP("What the person would say, in English"),
            {.about = "la même en anglais"}},
        {"professional_french", kind::text, QT_TR_NOOP("What the professional sees"),
            {.about = "définition pour le professionnel"}},
        {"professional_english", kind::text, QT_TR_NOOP("What the professional sees, in English"),
            {.about = "la même en anglais"}},
        {"simple_french", kind::text, QT_TR_NOOP("In simple words"),
            {.about = "la définition adressée à la personne, en peu de mots de tous les jours"}},
    }};

} // namespace jalons
