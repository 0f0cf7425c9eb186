#include "core/contract/clause_columns.h"

namespace jalons {

const Description<ClauseVersion> clauseVersionTable{
    {.name = "clause_version",
        .word = QT_TR_NOOP("Clauses of contracts"),
        .file = "versions_des_clauses",
        .about = "Les versions de la bibliothèque de clauses de la structure, par nature de "
                 "contrat. Sans version, c’est celle de Jalons qui sert.",
        .called = {"title || ifnull(' – ' || from_date, '')"}},
    &ClauseVersion::id,
    {
        column("kind", &ClauseVersion::kind, kind::code<ContractKind>("contract_kind"),
            QT_TR_NOOP("Kind"), {.about = "nature (liste « contract_kind »)"}),
        column("from_date", &ClauseVersion::from, kind::date, QT_TR_NOOP("In use from"),
            {.about = "premier jour d’usage (vide : en préparation)"}),
        trimmed("title", &ClauseVersion::title, kind::text, QT_TR_NOOP("Title of the sheet")),
        column("preamble", &ClauseVersion::preamble, kind::longText, QT_TR_NOOP("Preamble"),
            {.about = "texte avant le premier article, avec ses {{champs}}"}),
        column("cvs_on", &ClauseVersion::cvsOn, kind::date,
            QT_TR_NOOP("Opinion of the residents’ council"),
            {.about = "jour de l’avis du conseil de la vie sociale"}),
        column("board_on", &ClauseVersion::boardOn, kind::date, QT_TR_NOOP("Decision of the board"),
            {.about = "jour de la décision du conseil d’administration"}),
        column("basis", &ClauseVersion::basis, kind::text, QT_TR_NOOP("Digests of ours"),
            {.about = "empreintes des articles de Jalons au moment de la copie (JSON)"}),
    }};

const Description<Clause> clauseTable{{.name = "clause",
                                          .word = QT_TR_NOOP("Clause"),
                                          .file = "clauses",
                                          .about = "Les articles de ces versions.",
                                          .called = {"title"}},
    &Clause::id,
    {
        column("version_id", &Clause::version, kind::reference, QT_TR_NOOP("Clauses of contracts"),
            {.about = "version dont il est"}),
        column("code", &Clause::code, kind::text, QT_TR_NOOP("Code"),
            {.about = "article de Jalons dont il vient (vide : écrit par la structure)"}),
        trimmed("title", &Clause::title, kind::text, QT_TR_NOOP("Title"), {.about = "titre"}),
        column("text", &Clause::text, kind::longText, QT_TR_NOOP("Text"),
            {.about = "texte, avec ses {{champs}}"}),
        column("shown_when", &Clause::condition, kind::code<ArticleCondition>("article_condition"),
            QT_TR_NOOP("Proposed"),
            {.about = "quand il est proposé (liste « article_condition »)"}),
        column("position", &Clause::position, kind::rank, QT_TR_NOOP("Rank")),
    }};

} // namespace jalons
