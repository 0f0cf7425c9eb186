#include "core/assembly/assembly_columns.h"

namespace jalons {

namespace {

constexpr CodeWord voicedWords[]{
    {"need", QT_TR_NOOP("need")},
    {"proposal", QT_TR_NOOP("proposal")},
};

} // namespace

const Description<Assembly> assemblyTable{
    {.name = "assembly",
        .word = QT_TR_NOOP("Assembly"),
        .file = "assemblees",
        .about = "Les assemblées : CVS, groupes d’expression, assemblées de quartier.",
        .called = {"iif(title = '', day, title)"},
        .ordered = {{"convened_on", "day"}}},
    &Assembly::id,
    {
        column("kind", &Assembly::kind, kind::term("assembly_kind"), QT_TR_NOOP("Kind"),
            {.about = "genre"}),
        trimmed("title", &Assembly::title, kind::text, QT_TR_NOOP("What it is about"),
            {.about = "objet"}),
        column("day", &Assembly::day, kind::date, QT_TR_NOOP("Day")),
        column("time", &Assembly::time, kind::time, QT_TR_NOOP("Time"), {.about = "heure"}),
        column("place", &Assembly::place, kind::text, QT_TR_NOOP("Place")),
        column("convened_on", &Assembly::convenedOn, kind::date, QT_TR_NOOP("Convened on"),
            {.about = "convoquée le"}),
        column("convened", &Assembly::convened, kind::longText, QT_TR_NOOP("Who was convened"),
            {.about = "qui a été convoqué"}),
        column("agenda", &Assembly::agenda, kind::longText, QT_TR_NOOP("Agenda of the assembly"),
            {.about = "ordre du jour"}),
        column("present", &Assembly::present, kind::longText, QT_TR_NOOP("Who was there, by name"),
            {.about = "présents qui acceptent d’être nommés"}),
        column("unnamed", &Assembly::unnamed, kind::number, QT_TR_NOOP("Others who were there"),
            {.about = "présents non nommés"}),
        column("minutes", &Assembly::minutes, kind::longText, QT_TR_NOOP("Minutes of the assembly"),
            {.about = "compte rendu"}),
    }};

const Description<ExpressedNeed> expressedNeedTable{
    {.name = "expressed_need",
        .word = QT_TR_NOOP("Voiced need"),
        .file = "besoins_exprimes",
        .about = "Les besoins et propositions exprimés en assemblée, et ce qui a été répondu.",
        .called = {"words"}},
    &ExpressedNeed::id,
    {
        column("assembly_id", &ExpressedNeed::assembly, kind::reference, QT_TR_NOOP("Assembly"),
            {.about = "numéro de l’assemblée"}),
        column("position", &ExpressedNeed::position, kind::rank, QT_TR_NOOP("Rank")),
        column("kind", &ExpressedNeed::kind, kind::code<VoicedKind>(voicedWords),
            QT_TR_NOOP("Need or proposal"), {.about = "need ou proposal"}),
        column("domain", &ExpressedNeed::domain, kind::term("domain"), QT_TR_NOOP("Domain"),
            {.about = "domaine (liste « domain »)"}),
        column("area", &ExpressedNeed::area, kind::text, QT_TR_NOOP("Area"),
            {.about = "quartier, lieu"}),
        column("words", &ExpressedNeed::words, kind::longText, QT_TR_NOOP("What was voiced"),
            {.about = "ce qui a été exprimé"}),
        column("reply", &ExpressedNeed::answer, kind::longText, QT_TR_NOOP("Answer"),
            {.about = "réponse"}),
        column("answered_on", &ExpressedNeed::answeredOn, kind::date, QT_TR_NOOP("Answered on"),
            {.about = "réponse du"}),
        column("answered_by", &ExpressedNeed::answeredBy, kind::text, QT_TR_NOOP("Answered by"),
            {.about = "réponse de"}),
    }};

} // namespace jalons
