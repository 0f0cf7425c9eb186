#pragma once
#include "core/contract/contract.h"

namespace jalons::contracts {

/// Prepares a contract of stay (contrat de séjour), or a DIPC: at the admission, before the
/// diagnostic (CASF D311). With the dates of the admission, the services given from the first day,
/// and the articles of the library that its situation asks for.
/// @param kind Stay or Individual. @throws Refusal Missing for a contract of stay of somebody who
/// was not admitted; AlreadyUsed when one of that kind is being prepared.
ContractId prepareOfAdmission(Work& work, AccompanimentId accompaniment, ContractKind kind,
    IndividualVariant variant = IndividualVariant::Usual);
/// What it would begin with: nothing is stored, nothing refused.
Contract proposedContract(const Reader& reader, AccompanimentId accompaniment, ContractKind kind,
    IndividualVariant variant = IndividualVariant::Usual);
/// The admission they would be about: that which the accompaniment goes with, else the latest of
/// the person; an invalid id when there is none.
AdmissionId admissionOf(const Reader& reader, AccompanimentId accompaniment);
/// Which of the two the law asks for: the contract of stay when more than two months are expected,
/// a DIPC for a shorter stay or without stay (CASF D311 I, II). A length that is not said counts as
/// long.
ContractKind proposedOfAdmission(const Reader& reader, AccompanimentId accompaniment);

/// Whether it is handed over after the fifteenth day, or a contract of stay signed after the month
/// that follows the admission (CASF D311 III): today counts for what was not done yet. One that
/// follows another that was signed is not, nor one of a house that the law does not name. Why is
/// recorded, and hinders nothing.
bool isLate(const Reader& reader, const Contract& contract);

/// What hinders signing a contract of any kind: a placeholder in an article that nothing stands for
/// (UnknownPlaceholder); signingProblems(), but of a contract of stay or DIPC
/// what the law asks of it instead — who manages the house, the admission, a service, the line
/// about social aid (CHRS) and that of the participation (MissingInContract);
/// of a DIPC who took part. Then who signs.
Problems hindering(const Reader& reader, const ContractContent& content);

} // namespace jalons::contracts
