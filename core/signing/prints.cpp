#include "core/signing/prints.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/contract/contract_columns.h"
#include "core/contract/contract_edit.h"
#include "core/contract/of_admission.h"
#include "core/contract/seal.h"
#include "core/documents/contract_document.h"
#include "core/documents/typeset.h"
#include "core/sentence/sentences.h"
#include "core/signing/fingerprint.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace jalons::contracts {

namespace {

/// The tables whose rows a contract is made of, beside its own; those that refer to others last.
const std::array partTables{"article", "objective", "commitment"};

QJsonArray rowsOf(const Work& work, const char* table, const QString& column, ContractId id)
{
    QJsonArray rows;
    for (Rows found = Sql(work).select(QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id")
                                           .arg(QLatin1String(table), column),
             id);
         found.next();) {
        qint64 row = 0;
        found.row() >> row;
        rows.append(work.image(QLatin1String(table), row));
    }
    return rows;
}

QJsonObject partsOf(const Work& work, ContractId id)
{
    QJsonObject parts{
        {QStringLiteral("contract"), rowsOf(work, "contract", QStringLiteral("id"), id)}};
    for (const char* table : partTables)
        parts.insert(QLatin1String(table), rowsOf(work, table, QStringLiteral("contract_id"), id));
    return parts;
}

QByteArray sheetBytes(const Reader& reader, const ContractContent& content)
{
    return toJson(contractDocument(reader, content));
}

/// Without who signed: that is said when the paper comes back.
ContractContent unsignedContent(const Reader& reader, ContractId id)
{
    ContractContent all = content(reader, id);
    all.signatures.clear();
    return all;
}

QString roleText(const Sentences& sentences, const Signature& signature)
{
    const QString role = sentences.text(signature.party == Party::Person ? "common.sign.person"
            : signature.party == Party::Professional      ? "common.sign.professional"
            : signature.party == Party::Structure         ? "common.sign.structure"
            : signature.party == Party::Partner           ? "common.sign.partner"
            : signature.party == Party::Representative    ? "common.sign.representative"
            : signature.party == Party::ParentalAuthority ? "common.sign.parent"
            : signature.party == Party::Companion         ? "contract.signed.companion"
            : signature.party == Party::Interpreter       ? "contract.signed.interpreter"
                                                          : "contract.signed.witness");
    return signature.quality.isEmpty() ? role
                                       : QStringLiteral("%1, %2").arg(role, signature.quality);
}

/// Never an empty box under an old date: it would invite to antedate.
void sayWhoSigned(
    std::vector<Block>& blocks, const Sentences& sentences, const ContractContent& content)
{
    for (Block& block : blocks) {
        if (auto* group = std::get_if<Group>(&block)) {
            sayWhoSigned(group->blocks, sentences, content);
            continue;
        }
        auto* signing = std::get_if<SignatureBlock>(&block);
        if (!signing)
            continue;
        signing->date = typeset(frenchDate(content.contract.signedOn));
        if (!content.contract.signedAt.isEmpty())
            signing->place = content.contract.signedAt;
        signing->parties.clear();
        const QString done = typeset(
            sentences.text("contract.signed", {{"date", frenchDate(content.contract.signedOn)}}));
        for (const Signature& signature : content.signatures)
            signing->parties.push_back({roleText(sentences, signature), signature.name, {}, done});
    }
}

} // namespace

PrintId printForSignature(Work& work, ContractId id, ProfessionalId by, QDate on)
{
    const ContractContent all = unsignedContent(work, id);
    if (wasSigned(all.contract))
        throw Refusal(Problem{QString(), ProblemKind::ContractFrozen, {}});
    refuseOn(hindering(work, all));
    ContractPrint print;
    print.contract = id;
    print.number = all.contract.number;
    print.rank
        = int(usedNumbers::next(Sql(work).database(), QStringLiteral("print ") + print.number,
            Sql(work)
                .value(QStringLiteral("SELECT max(rank) FROM contract_print WHERE number = ?"),
                    print.number)
                .toLongLong()));
    print.printedOn = on.isValid() ? on : work.today();
    print.printedBy = by;
    print.sheet = sheetBytes(work, all);
    print.parts = QJsonDocument(partsOf(work, id)).toJson(QJsonDocument::Compact);
    return {contractPrintTable.save(work, print)};
}

ContractPrint loadPrint(const Reader& reader, PrintId id)
{
    return contractPrintTable.load(reader, id);
}

std::vector<ContractPrint> printsOf(const Reader& reader, ContractId id)
{
    return contractPrintTable.all(
        reader, QStringLiteral("WHERE contract_id = ? ORDER BY rank DESC, id DESC"), id);
}

bool isSuperseded(const Reader& reader, const ContractPrint& print)
{
    if (!print.contract.isValid())
        return true;
    const ContractContent now = unsignedContent(reader, print.contract);
    if (wasSigned(now.contract))
        return now.contract.frozen != print.sheet;
    return sheetBytes(reader, now) != print.sheet;
}

PrintId printInForce(const Reader& reader, ContractId id)
{
    const std::vector<ContractPrint> prints = printsOf(reader, id);
    return prints.empty() || wasSigned(load(reader, id)) || isSuperseded(reader, prints.front())
        ? PrintId()
        : prints.front().id;
}

PrintId signedPrint(const Reader& reader, const Contract& contract)
{
    if (wasSigned(contract))
        for (const ContractPrint& print : printsOf(reader, contract.id))
            if (print.sheet == contract.frozen)
                return print.id;
    return {};
}

std::vector<PrintLine> printLines(const Reader& reader, ContractId id)
{
    std::vector<PrintLine> lines;
    const std::vector<ContractPrint> prints = printsOf(reader, id);
    if (prints.empty())
        return lines;
    const ContractContent now = unsignedContent(reader, id);
    const bool isSigned = wasSigned(now.contract);
    const QByteArray standing = isSigned ? now.contract.frozen : sheetBytes(reader, now);
    for (const ContractPrint& print : prints)
        lines.push_back({print, print.sheet != standing, isSigned && print.sheet == standing});
    return lines;
}

std::vector<Difference> sincePrint(const Reader& reader, PrintId id)
{
    const ContractPrint print = loadPrint(reader, id);
    return print.contract.isValid()
        ? differences(contentOf(reader, print), content(reader, print.contract))
        : std::vector<Difference>();
}

ContractContent contentOf(const Reader& reader, const ContractPrint& print)
{
    const QJsonObject parts = QJsonDocument::fromJson(print.parts).object();
    const auto read = [&](const auto& table) {
        return table.fromImages(reader, parts.value(QLatin1String(table.name)).toArray());
    };
    ContractContent content;
    if (const auto found = read(contractTable); !found.empty())
        content.contract = found.front();
    content.articles = read(articleTable);
    content.objectives = read(objectiveTable);
    content.commitments = read(commitmentTable);
    const auto inOrder = [](auto& rows) {
        std::stable_sort(rows.begin(), rows.end(),
            [](const auto& a, const auto& b) { return a.position < b.position; });
    };
    inOrder(content.articles);
    inOrder(content.objectives);
    inOrder(content.commitments);
    return content;
}

Document toSign(const Reader& reader, const ContractPrint& print)
{
    const Sentences sentences(reader);
    Document document = keptDocument(print.sheet);
    document.standing
        = sentences.text("contract.standing.to_sign", {{"date", frenchDate(print.printedOn)}});
    document.trace = sentences.text("contract.trace.print",
        {{"rank", QString::number(print.rank)}, {"fingerprint", fingerprintText(print.sheet)}});
    return document;
}

Document sheetOf(const Reader& reader, const ContractContent& content)
{
    Document document = contractDocument(reader, content);
    const Sentences sentences(reader);
    document.standing = sentences.text("contract.standing.draft");
    document.trace = printedToday(reader, sentences);
    return document;
}

Document sheetOf(const Reader& reader, ContractId id)
{
    const ContractContent all = content(reader, id);
    if (!wasSigned(all.contract))
        return sheetOf(reader, all);
    Document document = contractDocument(reader, id);
    const Sentences sentences(reader);
    sayWhoSigned(document.blocks, sentences, all);
    document.standing = all.contract.annulledOn.isValid()
        ? sentences.text(
            "contract.standing.annulled", {{"date", frenchDate(all.contract.annulledOn)}})
        : sentences.text("contract.standing.copy",
            {{"today", frenchDate(reader.today())}, {"date", frenchDate(all.contract.signedOn)}});
    if (all.contract.kind == ContractKind::Earlier) {
        document.trace = printedToday(reader, sentences);
        if (all.contract.isSigned())
            document.standing = sentences.text("contract.standing.earlier");
        return document;
    }
    const PrintId print = signedPrint(reader, all.contract);
    const QString hash = fingerprintText(all.contract.frozenSha256);
    document.trace = print.isValid()
        ? sentences.text("contract.trace.print",
            {{"rank", QString::number(loadPrint(reader, print).rank)}, {"fingerprint", hash}})
        : hash;
    return document;
}

ContractContent goBackTo(Work& work, const ContractPrint& print)
{
    const ContractContent since = content(work, print.contract);
    const QJsonObject parts = QJsonDocument::fromJson(print.parts).object();
    // Those that refer to others go first, and come last.
    for (auto table = partTables.rbegin(); table != partTables.rend(); ++table) {
        const QString name = QLatin1String(*table);
        QSet<qint64> printed;
        for (const QJsonValue& row : parts.value(name).toArray())
            printed.insert(row[u"id"].toInteger());
        for (const QJsonValue& row :
            rowsOf(work, *table, QStringLiteral("contract_id"), print.contract))
            if (const qint64 id = row[u"id"].toInteger(); !printed.contains(id)) {
                if (name == QLatin1String("objective"))
                    remove(work, ObjectiveId{id});
                else
                    work.remove(*table, id);
            }
    }
    for (const char* table : {"contract", "article", "objective", "commitment"})
        for (const QJsonValue& row : parts.value(QLatin1String(table)).toArray()) {
            QJsonObject wanted = row.toObject();
            const qint64 id = wanted.value(QLatin1String("id")).toInteger();
            // When it was handed over is no part of its text; which admission it is about may have
            // gone on with another.
            const QJsonObject now = work.image(QLatin1String(table), id);
            for (const char* free : {"handed_on", "late_reason", "admission_id"})
                if (now.contains(QLatin1String(free)))
                    wanted.insert(QLatin1String(free), now.value(QLatin1String(free)));
            // A print of an older version does not have every column: what it does not know is as
            // in a new row, never what was written since.
            for (auto it = now.begin(); it != now.end(); ++it)
                if (!wanted.contains(it.key()))
                    wanted.insert(it.key(),
                        QJsonValue::fromVariant(
                            Sql(work).database().defaultOf(QLatin1String(table), it.key())));
            // What it answered may be gone since; the words stay.
            for (const auto& [column, target] :
                {std::pair("need_id", "finding"), std::pair("signatory_id", "professional")})
                if (const qint64 to = wanted.value(QLatin1String(column)).toInteger();
                    to > 0 && work.image(QLatin1String(target), to).isEmpty())
                    wanted.insert(QLatin1String(column), QJsonValue());
            work.restore(QLatin1String(table), id, wanted);
        }
    return since;
}

ContractId goOnWith(Work& work, ContractId signedContract, const ContractContent& since, QDate from)
{
    const ContractId next = amend(work, signedContract, from);
    const ContractContent made = content(work, next);
    for (const Commitment& commitment : made.commitments)
        remove(work, commitment.id);
    for (const Objective& objective : made.objectives)
        remove(work, objective.id);
    Contract contract = load(work, next);
    contract.meetingFrequency = since.contract.meetingFrequency;
    contract.meetingPlace = since.contract.meetingPlace;
    if (since.contract.to.isValid() && since.contract.to >= contract.from)
        contract.to = since.contract.to;
    save(work, contract);
    copyLines(work, since, next);
    return next;
}

} // namespace jalons::contracts
