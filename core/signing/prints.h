#pragma once
#include "core/contract/contract.h"
#include "core/contract/contract_print.h"
#include "core/contract/differences.h"
#include "core/documents/document.h"

namespace jalons::contracts {

/// Prints the contract to be signed: keeps its text and its rows as a numbered print. Cannot be
/// undone. @param on the day, today unless a past is being told. @throws Refusal ContractFrozen for
/// a signed one, and for what signingProblems() says.
PrintId printForSignature(Work& work, ContractId id, ProfessionalId by, QDate on = {});

ContractPrint loadPrint(const Reader& reader, PrintId id);
/// Those of a contract, the latest first.
std::vector<ContractPrint> printsOf(const Reader& reader, ContractId id);
/// Whether building the sheet today gives other words, whatever was changed: of the contract, of
/// the person, of the structure.
bool isSuperseded(const Reader& reader, const ContractPrint& print);
/// The print that a signature is about when nothing else is said: the latest, unless superseded; an
/// invalid id when there is none, or it is signed already.
PrintId printInForce(const Reader& reader, ContractId id);
/// The print that was signed; an invalid id when the text was built as the signature was recorded.
PrintId signedPrint(const Reader& reader, const Contract& contract);
/// A print with what is shown of it.
struct PrintLine
{
    ContractPrint print;
    bool isSuperseded = false;
    bool isSigned = false; ///< this is the one that came back signed
};
/// Those of a contract, the latest first.
std::vector<PrintLine> printLines(const Reader& reader, ContractId id);
/// What was written since a print, as an avenant would say it: of its rows, and only of them.
std::vector<Difference> sincePrint(const Reader& reader, PrintId id);
/// The rows as they were printed, to be compared with those of today.
ContractContent contentOf(const Reader& reader, const ContractPrint& print);

/// The sheet to be signed, with its number and the beginning of its SHA-256 on every page.
/// @throws Failure(Damaged) when what was kept cannot be read.
Document toSign(const Reader& reader, const ContractPrint& print);
/// The sheet as it prints today: a project that binds nobody, or, once signed, the copy of what was
/// signed, which says who signed and when. @throws as contractDocument does.
Document sheetOf(const Reader& reader, ContractId id);
/// The same of what is being typed, not stored yet.
Document sheetOf(const Reader& reader, const ContractContent& content);

/// The rows of the contract become those of the print again, before it is signed.
/// @return what stood since, to go on as an avenant.
ContractContent goBackTo(Work& work, const ContractPrint& print);
/// An avenant of a contract just signed, being prepared with what had been written since.
ContractId goOnWith(
    Work& work, ContractId signedContract, const ContractContent& since, QDate from);

} // namespace jalons::contracts
