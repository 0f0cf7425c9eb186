#include "core/contract/of_admission.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/article_conditions.h"
#include "core/contract/placeholder_list.h"
#include "core/contract/who_signs.h"
#include "core/person/person.h"
#include "core/stay/admission.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons::contracts {

namespace {

bool holdsArticle(const ContractContent& content, const QString& code)
{
    return std::any_of(content.articles.begin(), content.articles.end(),
        [&](const Article& one) { return one.code == code && !one.text.trimmed().isEmpty(); });
}

} // namespace

AdmissionId admissionOf(const Reader& reader, AccompanimentId accompaniment)
{
    const AdmissionId own{
        Sql(reader)
            .value(QStringLiteral("SELECT id FROM admission WHERE accompaniment_id = ?"
                                  " ORDER BY from_date DESC, id DESC LIMIT 1"),
                accompaniment)
            .toLongLong()};
    return own.isValid()
        ? own
        : admissions::latest(reader, accompaniments::load(reader, accompaniment).person);
}

ContractKind proposedOfAdmission(const Reader& reader, AccompanimentId accompaniment)
{
    const AdmissionId id = admissionOf(reader, accompaniment);
    if (!id.isValid())
        return ContractKind::Individual;
    const Length length = admissions::load(reader, id).length;
    constexpr int longest = 2; // months
    const bool isShort = length.isGiven()
        && (length.months < longest || (length.months == longest && length.days == 0));
    return isShort ? ContractKind::Individual : ContractKind::Stay;
}

ContractId prepareOfAdmission(
    Work& work, AccompanimentId accompaniment, ContractKind kind, IndividualVariant variant)
{
    const Contract contract = proposedContract(work, accompaniment, kind, variant);
    if (kind == ContractKind::Stay && !contract.admission.isValid())
        throw Refusal(Problem{QStringLiteral("admission"), ProblemKind::Missing, {}});
    for (const Contract& other : of(work, accompaniment))
        if (other.kind == kind && !other.isFrozen())
            throw Refusal(
                Problem{QStringLiteral("admission"), ProblemKind::AlreadyUsed, {other.number}});
    return begin(work, contract);
}

Contract proposedContract(const Reader& reader, AccompanimentId accompaniment, ContractKind kind,
    IndividualVariant variant)
{
    const Accompaniment course = accompaniments::load(reader, accompaniment);
    const Person person = people::load(reader, course.person);
    const AdmissionId admission = admissionOf(reader, accompaniment);
    Contract contract;
    contract.kind = kind;
    contract.variant = variant;
    contract.accompaniment = accompaniment;
    contract.admission = admission;
    contract.from = course.openedOn;
    contract.services = {QStringLiteral("support"), QStringLiteral("rights")};
    if (admission.isValid()) {
        const AdmissionFacts known = admissions::facts(reader, admission);
        contract.from = known.arrivedOn;
        if (const QDate term = termOn(known, reader.today()); term > contract.from)
            contract.to = term.addDays(-1); // the last day of the contract; one leaves on the next
        contract.services.prepend(QStringLiteral("lodging"));
    }
    if (person.interpreter)
        contract.presentToo.append(toCode(Party::Interpreter));
    QStringList names{person.fullName()};
    if (course.referent.isValid())
        names.append(professionals::load(reader, course.referent).fullName());
    if (kind == ContractKind::Individual)
        contract.tookPart = names.join(u'\n');
    return contract;
}

bool isLate(const Reader& reader, const Contract& contract)
{
    if (!contract.isOfAdmission() || legalClocks(structures::load(reader).kind) == LegalClocks::Own)
        return false;
    for (const Contract& other : of(reader, contract.accompaniment))
        if (other.id != contract.id && other.isOfAdmission() && other.isSigned())
            return false;
    const CycleFacts facts = accompaniments::facts(reader, contract.accompaniment);
    const auto isAfter
        = [&](QDate done, QDate last) { return (done.isValid() ? done : reader.today()) > last; };
    return isAfter(contract.handedOn, handContractBy(facts))
        || (contract.kind == ContractKind::Stay
            && isAfter(contract.signedOn, signContractBy(facts)));
}

Problems hindering(const Reader& reader, const ContractContent& content)
{
    const Contract& contract = content.contract;
    Problems found;
    for (const Article& one : content.articles) {
        found += placeholderProblems("articles", one.title, contract.kind, ClausePlace::Title);
        found += placeholderProblems("articles", one.text, contract.kind, ClausePlace::Article);
    }
    if (!contract.isOfAdmission())
        return found + signingProblems(content) + whoSignsProblems(reader, contract);
    const auto ask = [&](const char* field, const char* what, bool given) {
        if (!given)
            found.append(
                {QLatin1String(field), ProblemKind::MissingInContract, {QLatin1String(what)}});
    };
    ask("manager", "manager", !structures::load(reader).manager.isEmpty());
    ask("services", "services", !contract.services.isEmpty());
    if (contract.kind == ContractKind::Individual)
        ask("tookPart", "took_part", !contract.tookPart.trimmed().isEmpty());
    if (contract.kind == ContractKind::Stay) {
        ask("admission", "admission",
            contract.admission.isValid()
                && admissions::load(reader, contract.admission).from.isValid());
        ask("participation", "participation",
            holdsArticle(content, QStringLiteral("participation")));
    }
    if (contract.admission.isValid() && isChrs(reader)) {
        const Admission admission = admissions::load(reader, contract.admission);
        const bool isGranted
            = answerState(admissions::facts(reader, contract.admission), reader.today())
            == AnswerState::AcceptedShort;
        ask("socialAid", "social_aid",
            (holdsArticle(content, QStringLiteral("social_aid"))
                || holdsArticle(content, QStringLiteral("emergency_social_aid")))
                && (!admission.socialAid || isGranted || admission.transmittedOn.isValid()));
    }
    return found + whoSignsProblems(reader, contract);
}

} // namespace jalons::contracts
