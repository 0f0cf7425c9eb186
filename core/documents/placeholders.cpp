#include "core/documents/placeholders.h"

#include "core/documents/amendment_words.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/base/placeholder_text.h"
#include "core/base/text.h"
#include "core/contract/clause_library.h"
#include "core/contract/who_signs.h"
#include "core/documents/admission_words.h"
#include "core/documents/contract_parties.h"
#include "core/documents/labels.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <QRegularExpression>

namespace jalons {

namespace {

/// Room left on the sheet for a value written by hand, in millimetres: a date is shorter than an
/// address.
double blankWidth(const QString& name)
{
    if (name.endsWith(QLatin1String("_date")) || name == QLatin1String("duration"))
        return 30;
    if (name.endsWith(QLatin1String("_address")))
        return 90;
    if (name == QLatin1String("by_hand_wide"))
        return wholeLine;
    return usualBlank;
}

QString durationText(const Contract& contract, const Labels& labels)
{
    if (!contract.from.isValid() || !contract.to.isValid())
        return {};
    if (const int months = durationInMonths(contract.from, contract.to))
        return labels.say("contract.duration.months", {{"count", QString::number(months)}});
    const qint64 days = contract.from.daysTo(contract.to) + 1;
    return labels.say(days > 1 ? "contract.duration.days" : "contract.duration.day",
        {{"count", QString::number(days)}});
}

} // namespace

QHash<QString, QString> placeholderValues(const Reader& reader, const Contract& contract)
{
    return placeholderValues(reader, contract, Parties::of(reader, contract), Labels(reader));
}

QHash<QString, QString> placeholderValues(
    const Reader& reader, const Contract& contract, const Parties& parties, const Labels& labels)
{
    const Accompaniment& course = parties.accompaniment;
    Professional referent;
    if (const ProfessionalId id = course.referent.isValid() ? course.referent : contract.signatory;
        id.isValid())
        referent = professionals::load(reader, id);
    Contract original;
    if (contract.amends.isValid())
        original = contracts::load(reader, contract.amends);
    QHash<QString, QString> values = partyValues(
        reader, contracts::measureInForce(reader, contract), contract.from, parties, labels);
    values.insert(libraryValues(
        labels.sentences(), clauseLibrary::inUse(reader, contract.kind, contract.madeOn)));
    if (contract.isOfAdmission())
        values.insert(admissionValues(reader, contract, parties, labels));
    values.insert({
        {QStringLiteral("referent_name"), referent.fullName()},
        {QStringLiteral("referent_trade"), labels.trade(referent)},
        {QStringLiteral("start_date"), frenchDate(contract.from)},
        {QStringLiteral("end_date"), frenchDate(contract.to)},
        {QStringLiteral("duration"), durationText(contract, labels)},
        {QStringLiteral("meeting_frequency"),
            labels.of("meeting_frequency", contract.meetingFrequency)},
        {QStringLiteral("meeting_place"), contract.meetingPlace},
        {QStringLiteral("original_contract_date"),
            frenchDate(original.signedOn.isValid() ? original.signedOn : original.madeOn)},
        {QStringLiteral("original_contract_number"), original.number},
        {QStringLiteral("original_contract_kind"), amendedKind(reader, labels, contract)},
        {QStringLiteral("earlier_amendments_line"), earlierAmendments(reader, labels, contract)},
    });
    return values;
}

QHash<QString, QString> libraryValues(const Sentences& sentences, const ClauseSet& library)
{
    const auto sentence = [&](const char* key, QDate day) {
        return day.isValid() ? sentences.text(key, {{"date", frenchDate(day)}}) : QString();
    };
    return {
        {QStringLiteral("cvs_date"), frenchDate(library.cvsOn)},
        {QStringLiteral("board_date"), frenchDate(library.boardOn)},
        {QStringLiteral("cvs_line"), sentence("contract.library.cvs", library.cvsOn)},
        {QStringLiteral("board_line"), sentence("contract.library.board", library.boardOn)},
    };
}

QString withoutEmptySentences(const QString& text, const QHash<QString, QString>& values)
{
    static const QRegularExpression sentence(QStringLiteral("\\{\\{([a-z_]+_line)\\}\\} ?"));
    QStringList kept;
    for (const QString& line : text.split(u'\n')) {
        QString filled;
        qsizetype from = 0;
        for (auto it = sentence.globalMatch(line); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            filled += line.mid(from, match.capturedStart() - from);
            if (!values.value(match.captured(1)).isEmpty())
                filled += match.captured();
            from = match.capturedEnd();
        }
        filled += line.mid(from);
        if (line.isEmpty() || !filled.trimmed().isEmpty())
            kept << filled;
    }
    return kept.join(u'\n');
}

Spans fill(const QString& text, const SpansOf& spansOf)
{
    const QString mark = QStringLiteral("**");
    Spans spans;
    bool isBold = false;
    qsizetype marksLeft = text.count(mark) / 2 * 2; // the last of an odd number stays
    const auto add = [&](const Span& span) {
        if (span.text.isEmpty() && !span.blank)
            return;
        if (!spans.empty() && !span.blank
            && spans.back() == Span{spans.back().text, span.bold, span.italic})
            spans.back().text += span.text;
        else
            spans.push_back(span);
    };
    const auto addPlain = [&](const QString& words) { add({.text = words, .bold = isBold}); };
    // Of what was written in the library only: a value is nobody's mark.
    const auto addWritten = [&](const QString& words) {
        qsizetype from = 0;
        for (qsizetype at = 0; marksLeft > 0 && (at = words.indexOf(mark, from)) >= 0;
             --marksLeft) {
            addPlain(words.mid(from, at - from));
            isBold = !isBold;
            from = at + mark.size();
        }
        addPlain(words.mid(from));
    };
    for (const TextPart& part : textParts(text)) {
        if (part.code.isEmpty()) {
            addWritten(part.words);
            continue;
        }
        const std::optional<Spans> value = spansOf(part.code);
        if (!value)
            addPlain(part.words);
        else
            for (Span span : *value) {
                span.bold = !span.blank && (span.bold || isBold);
                add(span);
            }
    }
    return spans;
}

Spans fill(
    const QString& text, const QHash<QString, QString>& values, const QStringList& emphasised)
{
    return fill(text, [&](const QString& name) -> std::optional<Spans> {
        const auto value = values.constFind(name);
        if (value == values.cend())
            return std::nullopt;
        return value->trimmed().isEmpty() ? blank(blankWidth(name))
            : emphasised.contains(name)   ? bold(*value)
                                          : plain(*value);
    });
}

} // namespace jalons
