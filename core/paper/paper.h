#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What a structure gives or sends beside its contracts (papier): what is asked of the préfet, and
/// the annexes that are handed over with a contract of stay.
enum class PaperKind {
    SocialAidRequest, ///< demande d’admission à l’aide sociale
    ProlongationRequest, ///< demande de prolongation, with its reasons (CASF R345-4)
    HandingReceipt, ///< accusé de remise: livret d’accueil, charte, règlement
    Inventory, ///< état des lieux et inventaire, to be filled by hand
    Tariffs, ///< tarifs indicatifs (CASF D311 VIII)
    DataNotice, ///< notice sur les données personnelles
    TrustedNotice, ///< that the person was told of the personne de confiance (CASF D311-0-4)
    TrustedDesignation,
    TrustedRevocation
};
template <>
inline constexpr std::array codes<PaperKind>{
    std::pair{PaperKind::HandingReceipt, "handing_receipt"},
    std::pair{PaperKind::Inventory, "inventory"}, std::pair{PaperKind::Tariffs, "tariffs"},
    std::pair{PaperKind::DataNotice, "data_notice"},
    std::pair{PaperKind::TrustedNotice, "trusted_notice"},
    std::pair{PaperKind::TrustedDesignation, "trusted_designation"},
    std::pair{PaperKind::TrustedRevocation, "trusted_revocation"},
    std::pair{PaperKind::SocialAidRequest, "social_aid_request"},
    std::pair{PaperKind::ProlongationRequest, "prolongation_request"}};

/// One of them, numbered and kept as it was given: what changes later is another paper.
struct Paper
{
    PaperId id;
    PersonId person;
    PaperKind kind = PaperKind::HandingReceipt;
    QString number; ///< « 2026-0042 », given once
    AdmissionId admission; ///< the one it is about; invalid: none
    ProlongationId prolongation; ///< of a request for prolongation
    QDate issuedOn;
    ProfessionalId issuedBy; ///< who gives it; invalid: the structure's representative
    QDate handedOn; ///< handed over, or signed; invalid: not noted yet
    QByteArray sheet; ///< as it was given (JSON of its blocks)

    bool operator==(const Paper&) const = default;
};

/// Whether it is about an admission, and of no use without one.
bool isOfAdmission(PaperKind kind);

namespace papers {
Paper load(const Reader& reader, PaperId id);
/// Those of a person, the latest first.
std::vector<Paper> of(const Reader& reader, PersonId person);
/// The one that bears a number; an invalid id when none does.
PaperId numbered(const Reader& reader, const QString& number);
/// The next paper of the same kind about the same admission and prolongation; an invalid id while
/// it is the last.
PaperId replacedBy(const Reader& reader, const Paper& paper);
/// One as it would be made today, about what the file knows of the person.
Paper proposed(const Reader& reader, PersonId person, PaperKind kind);
/// What keeps it from being given (MissingForPaper, NotInLatin, NotQualified): the request needs
/// its admission, decided for a length, in a house of which social aid is asked, and somebody who
/// may sign for that house; a prolongation its reasons; tariffs the decision of the préfet; a
/// revocation whom it revokes.
Problems givingProblems(const Reader& reader, const Paper& paper);
/// Notes the day it was handed over or signed. @throws Refusal Required, DateInFuture,
/// EndBeforeStart for a day before it was given.
void handOver(Work& work, PaperId id, QDate on);
} // namespace papers

} // namespace jalons
