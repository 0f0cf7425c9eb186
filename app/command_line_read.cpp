#include "app/command_line.h"
#include "app/command_line_parts.h"
#include "app/interruption.h"
#include "core/check/check.h"
#include "core/conflicted/conflicted_copy.h"
#include "core/contract/contract.h"
#include "core/diagnostic/assessment.h"
#include "core/documents/collective_documents.h"
#include "core/documents/contract_document.h"
#include "core/documents/handover_document.h"
#include "core/documents/intake_document.h"
#include "core/documents/journal_document.h"
#include "core/documents/lodging_documents.h"
#include "core/documents/timeline_document.h"
#include "core/file/structure_file.h"
#include "core/listing/listing.h"
#include "core/signing/annexes.h"
#include "core/signing/attestation_papers.h"
#include "core/signing/completion.h"
#include "core/signing/papers.h"
#include "core/signing/participation_papers.h"
#include "core/signing/prints.h"
#include "core/storage/location.h"
#include "ui/printing/document_printer.h"
#include "ui/printing/undrawable.h"
#include "ui/wording/backup_text.h"
#include "ui/wording/copy_text.h"
#include "ui/wording/error_text.h"

#include <QTextStream>
#include <algorithm>
#include <array>

namespace jalons {

namespace {

/// The words of one finding of the check.
struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CheckWords)

public:
    static QString of(const CheckFinding& f)
    {
        switch (f.kind) {
        case CheckKind::Storage:
            return tr("the file is damaged: %1").arg(f.detail);
        case CheckKind::ForeignKey:
            return tr("%1: refers to a row of “%2” that does not exist").arg(where(f), f.detail);
        case CheckKind::Phase:
            return tr("%1: the phase kept is not the one that follows from the facts (%2)")
                .arg(where(f), f.detail);
        case CheckKind::GlobalSince:
            return tr(
                "%1: the entry into global accompaniment is not the day of the diagnostic (%2)")
                .arg(where(f), f.detail);
        case CheckKind::Due:
            return tr("%1: the deadline kept is not the next one (%2)").arg(where(f), f.detail);
        case CheckKind::NotIntact:
            return tr("%1: the text of the signed contract %2 is no longer the one that was signed")
                .arg(where(f), f.detail);
        case CheckKind::StaysOverlap:
            return tr("%1: two places for the same nights (%2)").arg(where(f), f.detail);
        case CheckKind::SeveralCurrent:
            return tr("%1: %2 current accompaniments instead of one").arg(where(f), f.detail);
        case CheckKind::UnknownTerm:
            return tr("%1: a code that its vocabulary does not know (%2)").arg(where(f), f.detail);
        case CheckKind::PauseUnfit:
            return tr("%1: a pause outside of its accompaniment, or of the days of another (%2)")
                .arg(where(f), f.detail);
        case CheckKind::SentenceUnfit:
            return tr("%1: a sentence that its document cannot print, that of Jalons is (%2)")
                .arg(where(f), f.detail);
        case CheckKind::LanguageTextUnfit:
            return tr("%1: a translation that cannot be shown, that of Jalons is (%2)")
                .arg(where(f), f.detail);
        case CheckKind::NotADate:
            return tr("%1: not a date of the calendar (%2)").arg(where(f), f.detail);
        case CheckKind::DatesOutOfOrder:
            return tr("%1: the end comes before the start (%2)").arg(where(f), f.detail);
        case CheckKind::NotAsSigned:
            return f.detail.isEmpty()
                ? tr("%1: added or removed after it was signed, printed or completed").arg(where(f))
                : tr("%1: changed after it was signed, printed or completed (%2)")
                      .arg(where(f), f.detail);
        case CheckKind::ContentAltered:
            return tr("%1: the bytes of a document (a picture, a signed text) are no longer those "
                      "that were stored (%2)")
                .arg(where(f), f.detail);
        case CheckKind::ContentUnnamed:
            return tr("%1: the bytes of a document that nothing names any more (%2)")
                .arg(where(f), f.detail);
        case CheckKind::PartMissing:
        case CheckKind::PartAltered:
        case CheckKind::PartAdded:
            return ofSchema(f);
        }
        return f.detail;
    }

private:
    static QString ofSchema(const CheckFinding& f)
    {
        const QString what = part(f);
        if (f.kind == CheckKind::PartMissing)
            return f.part == SchemaPart::Guard
                ? tr("%1 is missing: what is signed could be changed").arg(what)
                : tr("%1 is missing").arg(what);
        if (f.kind == CheckKind::PartAltered)
            return f.part == SchemaPart::Guard
                ? tr("%1 is not as Jalons makes it: what is signed could be changed").arg(what)
                : tr("%1 is not as Jalons makes it").arg(what);
        return f.part == SchemaPart::Trigger
            ? tr("%1 is not one of Jalons: it may change or delete what is recorded").arg(what)
            : tr("%1 is not one of Jalons").arg(what);
    }

    static QString part(const CheckFinding& f)
    {
        switch (f.part) {
        case SchemaPart::Table:
            return tr("the table “%1”").arg(f.detail);
        case SchemaPart::Column:
            return tr("the column “%1” of “%2”").arg(f.detail, f.table);
        case SchemaPart::Index:
            return tr("the index “%1” of “%2”").arg(f.detail, f.table);
        case SchemaPart::View:
            return tr("the view “%1”").arg(f.detail);
        case SchemaPart::Trigger:
        case SchemaPart::Guard:
            return tr("the trigger “%1” of “%2”").arg(f.detail, f.table);
        case SchemaPart::Entry:
            return tr("the entry “%1”, by which the file says what it is,").arg(f.detail);
        }
        return f.detail;
    }

    static QString where(const CheckFinding& f)
    {
        return f.table + QLatin1Char(' ') + QString::number(f.id);
    }
};

/// Nothing in a value may break the line or the column.
QString flat(QString value)
{
    for (QChar& c : value)
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')
            || c == QChar(0x2028) || c == QChar(0x2029) || c.isNull())
            c = QLatin1Char(' ');
    return value;
}

} // namespace

bool CommandLine::tellCopies(const QString& path)
{
    const auto copies = conflictedCopies(FileAccess(path));
    if (!copies) {
        complain(tr("%1: the copies beside it could not be looked at: %2")
                     .arg(path, errorText(copies.error())));
        return true;
    }
    if (copies->isEmpty())
        return false;
    complain(tr("%1: %2").arg(path, copiesText(*copies)));
    for (const QString& line : copyLines(*copies))
        complain(line);
    return std::any_of(copies->begin(), copies->end(),
        [](const ConflictedCopy& copy) { return copy.holdsMore(); });
}

int CommandLine::check(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments, 1))
        return BadUsage;
    const QString path = parser.positionalArguments().first();
    const auto report = checkFile(FileAccess(path));
    if (!report)
        return fileUnusable(path, report.error());
    // Where the file lies is no fault of the file: it is said, and the exit code does not change.
    if (const QString warning = locationText(locationOf(path)); !warning.isEmpty())
        complain(tr("%1: %2").arg(path, warning));
    const bool copiesHoldMore = tellCopies(path);
    if (report->isSound() && copiesHoldMore)
        return ProblemFound;
    if (report->isSound()) {
        QTextStream(stdout) << tr("%1: no problem found.").arg(path) << '\n';
        return Fine;
    }
    for (const CheckFinding& finding : report->findings)
        complain(CheckWords::of(finding));
    if (report->partial)
        complain(tr("%1: what is wrong keeps the rest from being checked.").arg(path));
    complain(report->more
            ? tr("%1: more than %n problem(s) found.", nullptr,
                static_cast<int>(report->findings.size()))
                  .arg(path)
            : tr("%1: %n problem(s) found.", nullptr, static_cast<int>(report->findings.size()))
                  .arg(path));
    return ProblemFound;
}

int CommandLine::list(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parse(parser, arguments, 2))
        return BadUsage;
    static constexpr std::array names{std::pair{"people", Listing::People},
        std::pair{"accompaniments", Listing::Accompaniments},
        std::pair{"contracts", Listing::Contracts}, std::pair{"actions", Listing::Actions},
        std::pair{"evaluations", Listing::Evaluations}, std::pair{"lodgings", Listing::Lodgings},
        std::pair{"stays", Listing::Stays}, std::pair{"requests", Listing::Requests},
        std::pair{"participations", Listing::Participations},
        std::pair{"receipts", Listing::Receipts}, std::pair{"attestations", Listing::Attestations},
        std::pair{"papers", Listing::Papers}, std::pair{"clauses", Listing::Clauses},
        std::pair{"wordings", Listing::Wordings}, std::pair{"sentences", Listing::Sentences},
        std::pair{"domains", Listing::Domains}, std::pair{"difficulties", Listing::Difficulties},
        std::pair{"links", Listing::Links}, std::pair{"notes", Listing::Notes},
        std::pair{"handover", Listing::Handover}, std::pair{"partners", Listing::Partners},
        std::pair{"activities", Listing::Activities}, std::pair{"sessions", Listing::Sessions},
        std::pair{"assemblies", Listing::Assemblies}, std::pair{"needs", Listing::Needs}};
    const QString path = parser.positionalArguments().first();
    const QString wanted = parser.positionalArguments().last();
    const auto found = std::find_if(names.begin(), names.end(),
        [&](const auto& name) { return wanted == QLatin1String(name.first); });
    if (found == names.end())
        return badUsage(
            tr("“%1” cannot be listed: people, accompaniments, contracts, actions, evaluations, "
               "lodgings, stays, requests, participations, receipts, attestations, papers, "
               "clauses, wordings, sentences, domains, difficulties, links, notes, "
               "handover, partners, activities, sessions, assemblies or needs.")
                .arg(wanted));
    const auto file = StructureFile::open(FileAccess(path), OpenMode::ReadOnly);
    if (!file)
        return fileUnusable(path, file.error());
    QTextStream out(stdout);
    const auto write = [&](const QStringList& values) {
        for (qsizetype i = 0; i < values.size(); ++i)
            out << (i > 0 ? "\t" : "") << flat(values[i]);
        out << '\n';
    };
    write(columns(found->second));
    const auto listed = file.value()->query([&](const Reader& reader) {
        jalons::list(reader, found->second, write);
        return Done{};
    });
    return listed ? Fine : fileUnusable(path, listed.error());
}

namespace {

/// How what is printed is named: by the id that a list gives, by 0 for all of them too, or by the
/// number that is on it; a shift by its day, and « -night ».
enum class NamedBy { Id, IdOrAll, Number, Shift };

/// What « jalons print » makes.
struct Printable
{
    QString name;
    NamedBy named;
    std::function<Document(const Reader& reader, const QString& given)> build;
    /// Whether what cannot be computed says why; otherwise nothing of that id is there.
    bool saysWhy;
    QString missing; ///< « There is no … with the id %1. »
};

Document assessmentSheet(const Reader& reader, AssessmentId id, bool initial)
{
    if ((assessments::load(reader, id).kind == AssessmentKind::Initial) != initial)
        throw Refusal(Problem{QStringLiteral("id"), ProblemKind::Missing, {}});
    return assessments::sheetOf(reader, id);
}

} // namespace

/// All that can be printed; each kind of paper as it would be given to somebody today.
static std::vector<Printable> printables()
{
    const auto id = [](const QString& given) { return given.toLongLong(); };
    std::vector<Printable> all{{QStringLiteral("contract"), NamedBy::Id,
                                   [id](const Reader& r, const QString& given) {
                                       return contracts::sheetOf(r, ContractId{id(given)});
                                   },
                                   false, CommandLine::tr("There is no contract with the id %1.")},
        {QStringLiteral("diagnostic"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return assessmentSheet(r, AssessmentId{id(given)}, true);
            },
            false, CommandLine::tr("There is no diagnostic with the id %1.")},
        {QStringLiteral("evaluation"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return assessmentSheet(r, AssessmentId{id(given)}, false);
            },
            false, CommandLine::tr("There is no evaluation with the id %1.")},
        {QStringLiteral("evaluation-extract"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return assessments::extractOf(r, AssessmentId{id(given)});
            },
            false, CommandLine::tr("There is no evaluation with the id %1.")},
        {QStringLiteral("shared-diagnostic"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return assessments::sharedOf(r, AssessmentId{id(given)});
            },
            false, CommandLine::tr("There is no diagnostic with the id %1.")},
        {QStringLiteral("simplified"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return assessments::simpleOf(r, AssessmentId{id(given)});
            },
            false, CommandLine::tr("There is no diagnostic or evaluation with the id %1.")},
        {QStringLiteral("wheel"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return assessments::wheelOf(r, AssessmentId{id(given)});
            },
            false, CommandLine::tr("There is no diagnostic or evaluation with the id %1.")},
        {QStringLiteral("map"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return assessments::mapOf(r, AccompanimentId{id(given)});
            },
            false, CommandLine::tr("There is no accompaniment with the id %1.")},
        {QStringLiteral("timeline"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return timelineDocument(r, AccompanimentId{id(given)});
            },
            false, CommandLine::tr("There is no accompaniment with the id %1.")},
        {QStringLiteral("journal"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return journalDocument(r, PersonId{id(given)});
            },
            false, CommandLine::tr("There is no person with the id %1.")},
        {QStringLiteral("session-sheet"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return sessionSheet(r, ActivitySessionId{id(given)});
            },
            false, CommandLine::tr("There is no session with the id %1.")},
        {QStringLiteral("minutes"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return minutesDocument(r, AssemblyId{id(given)});
            },
            false, CommandLine::tr("There is no assembly with the id %1.")},
        {QStringLiteral("handover"), NamedBy::Shift,
            [](const Reader& r, const QString& given) {
                return handoverDocument(r, shiftNamed(given));
            },
            false, {}},
        {QStringLiteral("intake"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return intakeDocument(r, PersonId{id(given)});
            },
            false, CommandLine::tr("There is no person with the id %1.")},
        {QStringLiteral("attendance"), NamedBy::IdOrAll,
            [id](const Reader& r, const QString& given) {
                const LodgingId place{id(given)};
                if (place.isValid())
                    lodgings::load(r, place);
                return attendanceList(r, r.today(), place);
            },
            false, CommandLine::tr("There is no place with the id %1.")},
        {QStringLiteral("participation"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return participations::sheetOf(r, ParticipationId{id(given)});
            },
            true, CommandLine::tr("There is no participation with the id %1.")},
        {QStringLiteral("participation-decision"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return participations::noticeOf(r, ParticipationId{id(given)});
            },
            true, CommandLine::tr("There is no participation with the id %1.")},
        {QStringLiteral("receipt"), NamedBy::Id,
            [id](const Reader& r, const QString& given) {
                return receipts::paperOf(r, ReceiptId{id(given)});
            },
            false, CommandLine::tr("There is no receipt with the id %1.")},
        {QStringLiteral("attestation"), NamedBy::Number,
            [](const Reader& r, const QString& given) {
                return attestations::paperOf(r, attestations::numbered(r, given));
            },
            false, CommandLine::tr("There is no attestation with the number %1.")},
        {QStringLiteral("paper"), NamedBy::Number,
            [](const Reader& r, const QString& given) {
                return papers::sheetOf(r, papers::numbered(r, given));
            },
            false, CommandLine::tr("There is no paper with the number %1.")}};
    for (const auto& [kind, code] : codes<PaperKind>)
        all.push_back({QString::fromLatin1(code).replace(u'_', u'-'), NamedBy::Id,
            [id, kind = kind](const Reader& r, const QString& given) {
                return papers::sheetOf(r, papers::proposed(r, PersonId{id(given)}, kind));
            },
            false, CommandLine::tr("There is no person with the id %1.")});
    return all;
}

int CommandLine::print(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QString force = QStringLiteral("force");
    parser.addOption(QCommandLineOption(force));
    const QString forSignature = QStringLiteral("for-signature");
    parser.addOption(QCommandLineOption(forSignature));
    const QString annexes = QStringLiteral("annexes");
    parser.addOption(QCommandLineOption(annexes));
    if (!parse(parser, arguments, 4))
        return BadUsage;
    const QStringList given = parser.positionalArguments();
    const QString& path = given[0];
    const QString& what = given[1];
    const std::vector<Printable> all = printables();
    const auto chosen = std::find_if(
        all.begin(), all.end(), [&](const Printable& one) { return one.name == what; });
    if (chosen == all.end()) {
        QStringList names;
        for (const Printable& one : all)
            names.append(one.name);
        return badUsage(
            tr("“%1” cannot be printed: %2.").arg(what, names.join(QStringLiteral(", "))));
    }
    bool isNumber = false;
    const qint64 id = given[2].toLongLong(&isNumber);
    if (chosen->named == NamedBy::Shift && !shiftNamed(given[2]).day.isValid())
        return badUsage(
            tr("“%1” is no shift: write a day as 2026-11-30, or its night as 2026-11-30-night.")
                .arg(given[2]));
    if (chosen->named != NamedBy::Number && chosen->named != NamedBy::Shift
        && (!isNumber || id < (chosen->named == NamedBy::IdOrAll ? 0 : 1)))
        return badUsage(tr("“%1” is not an id: “jalons list” gives them.").arg(given[2]));
    const bool toSign = parser.isSet(forSignature);
    if (toSign && what != QLatin1String("contract"))
        return badUsage(tr("Only a contract is printed for signature."));
    const bool joined = parser.isSet(annexes);
    if (joined && what != QLatin1String("contract"))
        return badUsage(tr("Only a contract has annexes."));
    const auto file
        = StructureFile::open(FileAccess(path), toSign ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!file)
        return fileUnusable(path, file.error());
    PrintId print;
    if (toSign) {
        // The print there is while nothing was written since: its number is given once.
        print = file.value()
                    ->query([&](const Reader& reader) {
                        return contracts::printInForce(reader, ContractId{id});
                    })
                    .valueOr({});
        const auto kept = print.isValid()
            ? Result<Changes>(Changes())
            : file.value()->perform(Operation::PrintForSignature, [&](Work& work) {
                  print = contracts::printForSignature(work, ContractId{id}, {});
              });
        const auto gave = kept && joined ? file.value()->perform(Operation::GivePaper,
                              [&](Work& work) { contracts::giveAnnexes(work, ContractId{id}, {}); })
                                         : kept;
        if (!gave) {
            complain(tr("%1: %2").arg(path, errorText(gave.error())));
            return gave.error().kind == ErrorKind::Refused ? ProblemFound : FileUnusable;
        }
    }
    const auto document = file.value()->query([&](const Reader& reader) {
        const Document sheet = toSign
            ? contracts::toSign(reader, contracts::loadPrint(reader, print))
            : chosen->build(reader, given[2]);
        return joined
            ? contracts::withAnnexes(reader, contracts::load(reader, ContractId{id}), sheet)
            : sheet;
    });
    if (!document) {
        const Problems& refused = document.error().problems;
        // What is there and cannot be computed says why; what is not there has no field.
        const bool isThere = !refused.isEmpty()
            && (refused.first().kind == ProblemKind::NotIntact
                || (chosen->saysWhy && refused.first().kind != ProblemKind::Missing));
        if (isThere) {
            complain(tr("%1: %2").arg(path, errorText(document.error())));
            return ProblemFound;
        }
        const bool missing = document.error().kind == ErrorKind::Refused;
        if (!missing)
            return fileUnusable(path, document.error());
        complain(chosen->missing.arg(given[2]));
        return ProblemFound;
    }
    if (const QString missing = undrawableText(*document); !missing.isEmpty()) {
        complain(missing);
        return FileUnusable;
    }
    heedInterruption();
    const auto written = writePdf(
        document.value(), given[3], parser.isSet(force) ? Overwrite::Yes : Overwrite::No);
    if (written)
        return interrupted() ? interruptionCode() : Fine;
    complain(tr("%1: %2").arg(given[3], errorText(written.error())));
    return ProblemFound;
}

} // namespace jalons
