#include "core/contract/contract_columns.h"

namespace jalons {

namespace {
/// What a contract is made of is signed with it.
constexpr Seal sealedWithContract{"signed_on", "contract", "contract_id"};
constexpr CodeWord individualVariantWords[]{
    {"refusal", QT_TR_NOOP("after a refusal")},
    {"emergency", QT_TR_NOOP("in an emergency, one page")},
};
} // namespace

const Description<Contract> contractTable{
    {.name = "contract",
        .word = QT_TR_NOOP("Contract"),
        .file = "contrats",
        .about = "Les contrats et leurs avenants.",
        .called = {"number"},
        .ordered = {{"from_date", "to_date"}, {"made_on", "signed_on"}},
        .seal = {"signed_on"}},
    &Contract::id,
    {
        column("accompaniment_id", &Contract::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment")),
        column("kind", &Contract::kind, kind::code<ContractKind>("contract_kind"),
            QT_TR_NOOP("Kind"), {.about = "nature (liste « contract_kind »)"}),
        column("amends_id", &Contract::amends, kind::reference, QT_TR_NOOP("Amends"),
            {.about = "contrat modifié par cet avenant"}),
        column("number", &Contract::number, kind::text, QT_TR_NOOP("Number")),
        column("signatory_id", &Contract::signatory, kind::reference, QT_TR_NOOP("Who signs"),
            {.about = "professionnel signataire"}),
        column("signers", &Contract::signers, kind::code<Signers>("contract_signers"),
            QT_TR_NOOP("Signs for the person"),
            {.about = "qui signe du côté de la personne (vide : selon la mesure en vigueur)"}),
        trimmed("signers_reason", &Contract::signersReason, kind::longText,
            QT_TR_NOOP("Why they sign"), {.about = "motif, si ce n’est pas selon la mesure"}),
        trimmed("heard", &Contract::heard, kind::longText, QT_TR_NOOP("What the person says of it"),
            {.about = "avis de la personne, quand quelqu’un signe pour elle"}),
        column("present_too", &Contract::presentToo, kind::terms("signing_box"),
            QT_TR_NOOP("Also on the paper"), {.about = "autres cases (liste JSON de codes)"}),
        column("admission_id", &Contract::admission, kind::reference, QT_TR_NOOP("Admission"),
            {.about = "admission dont parle le contrat de séjour ou le DIPC", .free = true}),
        column("services", &Contract::services, kind::terms("service"), QT_TR_NOOP("Services"),
            {.about = "prestations données dès maintenant (liste JSON de codes)"}),
        column("variant", &Contract::variant, kind::code<IndividualVariant>(individualVariantWords),
            QT_TR_NOOP("Variant"), {.about = "variante du DIPC (vide, refusal ou emergency)"}),
        trimmed("took_part", &Contract::tookPart, kind::longText, QT_TR_NOOP("Who took part"),
            {.about = "qui a pris part à l’élaboration du DIPC, un nom par ligne"}),
        trimmed("refusal", &Contract::refusal, kind::longText, QT_TR_NOOP("Why it was not signed"),
            {.about = "ce que dit la personne qui n’a pas signé (facultatif)"}),
        column("from_date", &Contract::from, kind::date, QT_TR_NOOP("From")),
        column("to_date", &Contract::to, kind::date, QT_TR_NOOP("Until"), {.about = "au"}),
        column("meeting_frequency", &Contract::meetingFrequency, kind::term("meeting_frequency"),
            QT_TR_NOOP("How often"), {.about = "fréquence des rendez-vous"}),
        column("meeting_place", &Contract::meetingPlace, kind::text, QT_TR_NOOP("Where"),
            {.about = "lieu des rendez-vous"}),
        column("made_on", &Contract::madeOn, kind::date, QT_TR_NOOP("Made on")),
        column("handed_on", &Contract::handedOn, kind::date, QT_TR_NOOP("Handed over on")),
        trimmed("late_reason", &Contract::lateReason, kind::longText, QT_TR_NOOP("Why it was late"),
            {.about = "pourquoi la remise ou la signature a dépassé le délai", .free = true}),
        readOnly("signed_on", &Contract::signedOn, kind::date, QT_TR_NOOP("Signed on"),
            {.about = "signé le (vide : brouillon)"}),
        readOnly("signed_at", &Contract::signedAt, kind::text, QT_TR_NOOP("Signed at"),
            {.about = "fait à"}),
        readOnly("frozen", &Contract::frozen, kind::content, QT_TR_NOOP("Sheet as signed"),
            {.about = "le contrat tel qu’il a été signé (base64)"}),
        readOnly("frozen_sha256", &Contract::frozenSha256, kind::text,
            QT_TR_NOOP("Seal of the sheet"), {.about = "empreinte SHA-256 du contrat signé"}),
        toldBy("(SELECT annulled_on FROM annulment WHERE contract_id = contract.id)",
            &Contract::annulledOn),
    }};

const Description<Article> articleTable{{.name = "article",
                                            .word = QT_TR_NOOP("Article"),
                                            .file = "articles",
                                            .about = "Les articles des contrats.",
                                            .called = {"title"},
                                            .seal = sealedWithContract},
    &Article::id,
    {
        column("contract_id", &Article::contract, kind::reference, QT_TR_NOOP("Contract")),
        column("code", &Article::code, kind::text, QT_TR_NOOP("Code"),
            {.about = "modèle dont vient l’article"}),
        column("title", &Article::title, kind::text, QT_TR_NOOP("Title"), {.about = "titre"}),
        column("text", &Article::text, kind::longText, QT_TR_NOOP("Text")),
        column("position", &Article::position, kind::rank, QT_TR_NOOP("Rank")),
    }};

const Description<Objective> objectiveTable{{.name = "objective",
                                                .word = QT_TR_NOOP("Objective"),
                                                .file = "objectifs",
                                                .about = "Les objectifs des contrats.",
                                                .called = {"title"},
                                                .seal = sealedWithContract},
    &Objective::id,
    {
        column("contract_id", &Objective::contract, kind::reference, QT_TR_NOOP("Contract")),
        column("domain", &Objective::domain, kind::term("domain"), QT_TR_NOOP("Domain")),
        column("need_id", &Objective::need, kind::reference, QT_TR_NOOP("Need"),
            {.about = "besoin auquel il répond", .free = true}),
        column("title", &Objective::title, kind::text, QT_TR_NOOP("Title"), {.about = "objectif"}),
        column("aims", &Objective::aims, kind::terms("aim"), QT_TR_NOOP("Aims"),
            {.about = "finalités (liste JSON de codes)"}),
        column("means", &Objective::means, kind::longText, QT_TR_NOOP("Means")),
        column("indicator", &Objective::indicator, kind::longText, QT_TR_NOOP("Indicator"),
            {.about = "ce à quoi on verra qu’il est atteint"}),
        column("due_on", &Objective::dueOn, kind::date, QT_TR_NOOP("By"), {.about = "échéance"}),
        column("position", &Objective::position, kind::rank, QT_TR_NOOP("Rank")),
    }};

const Description<Commitment> commitmentTable{
    {.name = "commitment",
        .word = QT_TR_NOOP("Commitment"),
        .file = "engagements",
        .about = "Les engagements réciproques des contrats.",
        .called = {"text"},
        .seal = sealedWithContract},
    &Commitment::id,
    {
        column("contract_id", &Commitment::contract, kind::reference, QT_TR_NOOP("Contract")),
        column("objective_id", &Commitment::objective, kind::reference, QT_TR_NOOP("Objective")),
        column("party", &Commitment::party, kind::code<Party>("party"), QT_TR_NOOP("Whose"),
            {.about = "qui s’engage : person, professional, structure ou partner"}),
        column("who", &Commitment::who, kind::text, QT_TR_NOOP("Who"),
            {.about = "nom de qui s’engage"}),
        column(
            "text", &Commitment::text, kind::longText, QT_TR_NOOP("Text"), {.about = "engagement"}),
        column("position", &Commitment::position, kind::rank, QT_TR_NOOP("Rank")),
    }};

const Description<Signature> signatureTable{{.name = "signature",
                                                .word = QT_TR_NOOP("Signature"),
                                                .file = "signatures",
                                                .about = "Qui a signé les contrats.",
                                                .called = {"name"},
                                                .seal = sealedWithContract},
    &Signature::id,
    {
        column("contract_id", &Signature::contract, kind::reference, QT_TR_NOOP("Contract")),
        column("party", &Signature::party, kind::code<Party>("party"), QT_TR_NOOP("Whose"),
            {.about = "en quelle qualité : person, professional, structure ou partner"}),
        column("name", &Signature::name, kind::text, QT_TR_NOOP("Name")),
        column("quality", &Signature::quality, kind::text, QT_TR_NOOP("Quality")),
    }};

const Description<Annulment> annulmentTable{{.name = "annulment",
                                                .word = QT_TR_NOOP("Annulled signature"),
                                                .file = "annulations",
                                                .about = "Les signatures enregistrées par erreur.",
                                                .called = {.after = "contract_id"},
                                                .seal = {"annulled_on"}},
    &Annulment::id,
    {
        column("contract_id", &Annulment::contract, kind::reference, QT_TR_NOOP("Contract")),
        column("annulled_on", &Annulment::annulledOn, kind::date, QT_TR_NOOP("Annulled on")),
        column("by_id", &Annulment::by, kind::reference, QT_TR_NOOP("Annulled by"),
            {.about = "professionnel qui a annulé"}),
        trimmed("explanation", &Annulment::reason, kind::longText, QT_TR_NOOP("Reason"),
            {.about = "motif"}),
    }};

const Description<ContractPrint> contractPrintTable{
    {.name = "contract_print",
        .word = QT_TR_NOOP("Print for signature"),
        .file = "impressions",
        .about = "Les contrats tels qu’ils ont été imprimés pour être signés.",
        .called = {"number || ' / ' || rank"},
        .seal = {"printed_on"}},
    &ContractPrint::id,
    {
        column("contract_id", &ContractPrint::contract, kind::reference, QT_TR_NOOP("Contract"),
            {.about = "contrat (vide : le brouillon a été retiré)", .free = true}),
        column("number", &ContractPrint::number, kind::text, QT_TR_NOOP("Number"),
            {.about = "numéro du contrat"}),
        column("rank", &ContractPrint::rank, kind::number, QT_TR_NOOP("Print no."),
            {.about = "rang de l’impression"}),
        column("printed_on", &ContractPrint::printedOn, kind::date, QT_TR_NOOP("Printed on")),
        column("printed_by_id", &ContractPrint::printedBy, kind::reference,
            QT_TR_NOOP("Printed by"), {.about = "professionnel qui a imprimé"}),
        column("sheet", &ContractPrint::sheet, kind::content, QT_TR_NOOP("Sheet as printed"),
            {.about = "le contrat tel qu’il a été imprimé (base64)"}),
        column("parts", &ContractPrint::parts, kind::content, QT_TR_NOOP("Lines as printed"),
            {.about = "les lignes dont il est fait (base64)"}),
    }};

} // namespace jalons
