#include "core/diagnostic/diagnostic_columns.h"

namespace jalons {

namespace {

constexpr CodeWord findingKindWords[]{
    {"strength", QT_TR_NOOP("strength")},
    {"difficulty", QT_TR_NOOP("difficulty")},
    {"need", QT_TR_NOOP("need")},
};

/// It says the same as the text beside it.
QString nothing(const Reader&, const Vocabulary&, Language, const Touched&, const QString&)
{
    return {};
}

} // namespace

const Description<Assessment> assessmentTable{
    {.name = "assessment",
        .word = QT_TR_NOOP("Diagnostic or evaluation"),
        .file = "evaluations",
        .about = "Diagnostics, évaluations intermédiaires et bilans.",
        .ordered = {{"started_on", "completed_on"}}},
    &Assessment::id,
    {
        column("accompaniment_id", &Assessment::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment")),
        column("kind", &Assessment::kind, kind::code<AssessmentKind>("assessment_kind"),
            QT_TR_NOOP("Kind"),
            {.about = "nature (initial : diagnostic ; voir la liste « assessment_kind »)"}),
        column("started_on", &Assessment::startedOn, kind::date, QT_TR_NOOP("Started on")),
        column("completed_on", &Assessment::completedOn, kind::date, QT_TR_NOOP("Completed on")),
        column(
            "participants", &Assessment::participants, kind::longText, QT_TR_NOOP("Who took part")),
        column("author_id", &Assessment::author, kind::reference, QT_TR_NOOP("Professional")),
        column("summary", &Assessment::summary, kind::longText, QT_TR_NOOP("Shared summary"),
            {.about = "synthèse"}),
        column("person_view", &Assessment::personView, kind::longText,
            QT_TR_NOOP("What the person thinks of the path"), {.about = "avis de la personne"}),
        column("decision", &Assessment::decision, kind::code<Decision>("decision"),
            QT_TR_NOOP("Decision"), {.about = "décision (liste « decision »)"}),
        column("decision_detail", &Assessment::decisionDetail, kind::longText,
            QT_TR_NOOP("Detail of the decision"), {.about = "précision sur la décision"}),
    }};

const Description<AssessmentVersion> assessmentVersionTable{
    {.name = "assessment_version",
        .word = QT_TR_NOOP("Version of a diagnostic or evaluation"),
        .file = "versions_des_evaluations",
        .about = "Les diagnostics, évaluations et bilans tels qu’ils ont été terminés.",
        .called = {"completed_on || ' / ' || version"},
        .seal = {.when = "completed_on", .goesWithItsAct = true}},
    &AssessmentVersion::id,
    {
        column("assessment_id", &AssessmentVersion::assessment, kind::reference,
            QT_TR_NOOP("Diagnostic or evaluation")),
        column("version", &AssessmentVersion::version, kind::number, QT_TR_NOOP("Version")),
        column("completed_on", &AssessmentVersion::completedOn, kind::date,
            QT_TR_NOOP("Completed on")),
        column("sheet", &AssessmentVersion::sheet, kind::content, QT_TR_NOOP("Sheet as completed"),
            {.about = "le texte tel qu’il a été terminé (base64)"}),
        column("extract", &AssessmentVersion::extract, kind::content,
            QT_TR_NOOP("Extract as completed"),
            {.about = "l’extrait sans domaine intime, tel qu’il a été terminé (base64)"}),
        column("map", &AssessmentVersion::map, kind::content, QT_TR_NOOP("Map of that day"),
            {.about = "la carte des difficultés de ce jour-là (base64)"}),
    }};

const Description<DomainEntry> domainEntryTable{
    {.name = "domain_entry",
        .word = QT_TR_NOOP("Domain"),
        .file = "domaines_evalues",
        .about = "Ce qui a été dit de chaque domaine.",
        .called = {"(SELECT french FROM term WHERE list = 'domain' AND code = domain)"}},
    &DomainEntry::id,
    {
        column("assessment_id", &DomainEntry::assessment, kind::reference,
            QT_TR_NOOP("Diagnostic or evaluation"), {.about = "évaluation"}),
        column("domain", &DomainEntry::domain, kind::term("domain"), QT_TR_NOOP("Domain")),
        column("status", &DomainEntry::status, kind::code<EntryStatus>("entry_status"),
            QT_TR_NOOP("Was it talked about?"),
            {.about = "abordé ou non (liste « entry_status »)"}),
        column("person_words", &DomainEntry::personWords, kind::longText,
            QT_TR_NOOP("The person’s words"), {.about = "paroles de la personne"}),
        column("person_level", &DomainEntry::personLevel, kind::level,
            QT_TR_NOOP("Level given by the person"),
            {.about = "niveau selon la personne, de 1 à 5 (0 : pas donné)"}),
        column("professional_level", &DomainEntry::professionalLevel, kind::level,
            QT_TR_NOOP("Level given by the professional"),
            {.about = "niveau selon le professionnel, de 1 à 5 (0 : pas donné)"}),
        column("analysis", &DomainEntry::analysis, kind::longText, QT_TR_NOOP("Analysis"),
            {.about = "analyse du professionnel"}),
        column("tried", &DomainEntry::tried, kind::longText, QT_TR_NOOP("Already tried"),
            {.about = "ce qui a déjà été tenté"}),
        column("priority", &DomainEntry::priority, kind::number, QT_TR_NOOP("Priority"),
            {.about = "rang de priorité (0 : aucun)"}),
    }};

const TableInfo findingTable{.name = "finding",
    .word = QT_TR_NOOP("Strength, difficulty or need"),
    .file = "constats",
    .about = "Forces, difficultés et besoins relevés dans un domaine.",
    .called = {"text"},
    .columns = {
        {"entry_id", kind::reference, QT_TR_NOOP("Domain"), {.about = "domaine évalué"}},
        {"kind", kind::code<FindingKind>(findingKindWords), QT_TR_NOOP("Kind"),
            {.about = "strength force, difficulty difficulté, need besoin"}},
        {"text", kind::longText, QT_TR_NOOP("Text")},
        {"position", kind::rank, QT_TR_NOOP("Rank")},
        {"factor_id", kind::reference, QT_TR_NOOP("On the map of difficulties"),
            {.about = "élément de la carte qu’il dit (difficulté ou point d’appui)",
                .said = nothing}},
    }};

const Description<Factor> factorTable{
    {.name = "factor",
        .word = QT_TR_NOOP("Difficulty or strength"),
        .file = "elements_de_la_carte",
        .about = "Les difficultés et points d’appui d’un accompagnement : chacun reste le même "
                 "d’une évaluation à l’autre.",
        .called = {"text"}},
    &Factor::id,
    {
        column("accompaniment_id", &Factor::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment")),
        column("kind", &Factor::kind, kind::code<FindingKind>(findingKindWords), QT_TR_NOOP("Kind"),
            {.about = "strength point d’appui, difficulty difficulté"}),
        column("domain", &Factor::domain, kind::term("domain"), QT_TR_NOOP("Domain")),
        column("text", &Factor::text, kind::longText, QT_TR_NOOP("Text")),
        column("across", &Factor::across, kind::number, QT_TR_NOOP("Place on the map, across"),
            {.about = "place sur la carte, vers la droite (0 et 0 : là où il y a de la place)"}),
        column("down", &Factor::down, kind::number, QT_TR_NOOP("Place on the map, down"),
            {.about = "place sur la carte, vers le bas"}),
        column("person_id", &Factor::person, kind::reference, QT_TR_NOOP("Whose it is"),
            {.about = "de qui, quand ce n’est pas la personne accompagnée"}),
    }};

const Description<Sitting> sittingTable{
    {.name = "sitting",
        .word = QT_TR_NOOP("Interview"),
        .file = "entretiens",
        .about = "Les entretiens dont chaque diagnostic ou évaluation est fait, avec les notes de "
                 "l’équipe, qui ne s’impriment pas.",
        .called = {"held_on"}},
    &Sitting::id,
    {
        column("assessment_id", &Sitting::assessment, kind::reference,
            QT_TR_NOOP("Diagnostic or evaluation")),
        column("held_on", &Sitting::day, kind::date, QT_TR_NOOP("Day")),
        column("present", &Sitting::present, kind::terms("presence"), QT_TR_NOOP("Who was there"),
            {.about = "qui était là, en plus de la personne et du professionnel"}),
        trimmed("who", &Sitting::who, kind::text, QT_TR_NOOP("Their names")),
        trimmed("notes", &Sitting::notes, kind::longText, QT_TR_NOOP("Notes of the team"),
            {.about = "notes de l’équipe, jamais imprimées"}),
    }};

} // namespace jalons
