#include "core/documents/placeholders.h"

#include "core/documents/amendment_words.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
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

QString durationText(const Contract& contract)
{
    if (!contract.from.isValid() || !contract.to.isValid())
        return {};
    if (const int months = durationInMonths(contract.from, contract.to))
        return QStringLiteral("%1\u00a0mois").arg(months);
    const qint64 days = contract.from.daysTo(contract.to) + 1;
    return QStringLiteral("%1\u00a0jour%2")
        .arg(days)
        .arg(days > 1 ? QStringLiteral("s") : QString());
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
    values.insert(libraryValues(clauseLibrary::inUse(reader, contract.kind, contract.madeOn)));
    if (contract.isOfAdmission())
        values.insert(admissionValues(reader, contract, parties, labels));
    values.insert({
        {QStringLiteral("referent_name"), referent.fullName()},
        {QStringLiteral("referent_trade"), labels.trade(referent)},
        {QStringLiteral("start_date"), frenchDate(contract.from)},
        {QStringLiteral("end_date"), frenchDate(contract.to)},
        {QStringLiteral("duration"), durationText(contract)},
        {QStringLiteral("meeting_frequency"),
            labels.of("meeting_frequency", contract.meetingFrequency)},
        {QStringLiteral("meeting_place"), contract.meetingPlace},
        {QStringLiteral("original_contract_date"),
            frenchDate(original.signedOn.isValid() ? original.signedOn : original.madeOn)},
        {QStringLiteral("original_contract_number"), original.number},
        {QStringLiteral("original_contract_kind"), amendedKind(reader, contract)},
        {QStringLiteral("earlier_amendments_line"), earlierAmendments(reader, contract)},
    });
    return values;
}

QHash<QString, QString> libraryValues(const ClauseSet& library)
{
    const auto sentence = [](const QString& words, QDate day) {
        return day.isValid() ? words.arg(frenchDate(day)) : QString();
    };
    return {
        {QStringLiteral("cvs_date"), frenchDate(library.cvsOn)},
        {QStringLiteral("board_date"), frenchDate(library.boardOn)},
        {QStringLiteral("cvs_line"),
            sentence(QStringLiteral("Le conseil de la vie sociale a donné son avis sur ce modèle "
                                    "le %1."),
                library.cvsOn)},
        {QStringLiteral("board_line"),
            sentence(QStringLiteral("Le conseil d’administration a arrêté ce modèle le %1."),
                library.boardOn)},
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

Spans fill(
    const QString& text, const QHash<QString, QString>& values, const QStringList& emphasised)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{\\s*([a-z0-9_]+)\\s*\\}\\}"));
    const QString mark = QStringLiteral("**");
    Spans spans;
    bool isBold = false;
    qsizetype marksLeft = text.count(mark) / 2 * 2; // the last of an odd number stays
    const auto add = [&](const QString& words) {
        if (words.isEmpty())
            return;
        if (!spans.empty() && spans.back() == Span{.text = spans.back().text, .bold = isBold})
            spans.back().text += words;
        else
            spans.push_back({.text = words, .bold = isBold});
    };
    // Of what was written in the library only: a value is nobody's mark.
    const auto addWritten = [&](const QString& words) {
        qsizetype from = 0;
        for (qsizetype at = 0; marksLeft > 0 && (at = words.indexOf(mark, from)) >= 0;
             --marksLeft) {
            add(words.mid(from, at - from));
            isBold = !isBold;
            from = at + mark.size();
        }
        add(words.mid(from));
    };
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        addWritten(text.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const auto value = values.constFind(name);
        if (value == values.cend())
            add(match.captured());
        else if (value->trimmed().isEmpty())
            spans.push_back({.blank = true, .blankWidth = blankWidth(name)});
        else if (emphasised.contains(name))
            spans.push_back({.text = *value, .bold = true});
        else
            add(*value);
    }
    addWritten(text.mid(from));
    return spans;
}

} // namespace jalons
