#include "ui/evaluation/appraisal_rows.h"

#include <QLocale>

namespace jalons {

namespace {

/// The codes of the vocabulary attainment, from −2 to +2.
const QStringList attainments{QStringLiteral("minus2"), QStringLiteral("minus1"),
    QStringLiteral("zero"), QStringLiteral("plus1"), QStringLiteral("plus2")};

const QMargins aroundRow(0, 4, 0, 8);

/// One that is not stored yet is told apart by what it is of.
template <class Appraisal, class Id>
void nameRow(QWidget* row, const char* table, const Appraisal& appraisal, Id of)
{
    setRecord(row, table, appraisal.id.isValid() ? appraisal.id.value : -of.value);
}

void showComment(GrowingTextEdit* comment, bool readOnly)
{
    comment->setVisible(!readOnly || !comment->text().isEmpty());
}

} // namespace

ObjectiveRow::ObjectiveRow(Session& session, const Objective& objective, int index)
    : RecordPart(session)
{
    QList<Choice> offered;
    QVariantMap codes;
    for (int i = 0; i < attainments.size(); ++i) {
        offered.append({attainments[i], session.label("attainment", attainments[i])});
        codes.insert(QString::number(i - 2), attainments[i]);
    }
    auto* attainment = bindTo(
        "attainment", tr("How far it was reached: %1").arg(objective.title),
        chipsOf(QStringLiteral("appraisalAttainment%1").arg(index), offered),
        [](const ObjectiveAppraisal& a) {
            return a.appraised ? attainments.value(a.attainment + 2) : QString();
        },
        [](ObjectiveAppraisal& a, const QVariant& value) {
            const auto place = attainments.indexOf(value.toString());
            a.appraised = place >= 0;
            a.attainment = place >= 0 ? static_cast<int>(place) - 2 : 0;
        },
        [](ObjectiveAppraisal& a, const ObjectiveAppraisal& from) {
            a.appraised = from.appraised;
            a.attainment = from.attainment;
        },
        {.codes = codes});
    m_comment
        = bind("comment", &ObjectiveAppraisal::comment, tr("Comment on: %1").arg(objective.title),
            text(QStringLiteral("appraisalObjectiveComment%1").arg(index), 1, 12, tr("Comment")));
    QStringList details{session.label("domain", objective.domain)};
    QStringList scale;
    for (int level = -2; level <= 2; ++level)
        if (const QString words = objective.level(level).simplified(); !words.isEmpty())
            scale.append(tr("%1: %2", "level, what it means")
                             .arg(session.label("attainment", attainments[level + 2]), words));
    if (!objective.indicator.isEmpty())
        details.append(tr("seen by: %1", "indicator").arg(objective.indicator));
    if (objective.dueOn.isValid())
        details.append(
            tr("by %1", "date").arg(QLocale().toString(objective.dueOn, QLocale::ShortFormat)));
    auto* about = wrappedLabel(dotted(details), "hint");
    setShown(about, !about->text().isEmpty());
    auto* meaning = named(
        wrappedLabel(scale.join(u'\n'), "hint"), QStringLiteral("appraisalScale%1").arg(index));
    setShown(meaning, !scale.isEmpty());
    inColumn(this,
        {wrappedLabel(objective.title, "subheading"), about, meaning, attainment, m_comment}, 4,
        aroundRow);
}

void ObjectiveRow::setAppraisal(const ObjectiveAppraisal& appraisal)
{
    follow(appraisal);
    nameRow(this, "objective_appraisal", appraisal, appraisal.objective);
}

void ObjectiveRow::setReadOnly(bool readOnly)
{
    RecordPart::setReadOnly(readOnly);
    showComment(m_comment, readOnly);
}

CommitmentRow::CommitmentRow(Session& session, const Commitment& commitment, int index)
    : RecordPart(session)
{
    m_kept = bind("kept", &CommitmentAppraisal::kept, tr("Was it kept: %1").arg(commitment.text),
        chips(QStringLiteral("appraisalKept%1").arg(index), "kept",
            {Kept::Yes, Kept::Partly, Kept::No}),
        {.codes = {{toCode(Kept::NotAppraised), QString()}}});
    m_reason = bind("reason", &CommitmentAppraisal::reason, tr("Why not: %1").arg(commitment.text),
        term(QStringLiteral("appraisalReason%1").arg(index), "kept_reason", true));
    m_reason->setNoneLabel(tr("Why not?"));
    m_comment
        = bind("comment", &CommitmentAppraisal::comment, tr("Comment on: %1").arg(commitment.text),
            text(QStringLiteral("appraisalCommitmentComment%1").arg(index), 1, 12, tr("Comment")));
    const QString what = commitment.who.isEmpty()
        ? commitment.text
        : tr("%1 (%2)", "commitment, who").arg(commitment.text, commitment.who);
    inColumn(this, {wrappedLabel(what, ""), inRow({{m_kept, 1}, {m_reason, 1}}), m_comment}, 4,
        aroundRow);
    showReason();
    connect(m_kept, &ChoiceChips::edited, this, &CommitmentRow::showReason);
}

void CommitmentRow::setAppraisal(const CommitmentAppraisal& appraisal)
{
    follow(appraisal);
    showReason();
    nameRow(this, "commitment_appraisal", appraisal, appraisal.commitment);
}

void CommitmentRow::complete(CommitmentAppraisal& appraisal) const
{
    if (!asksWhy(appraisal.kept))
        appraisal.reason.clear();
}

void CommitmentRow::setReadOnly(bool readOnly)
{
    RecordPart::setReadOnly(readOnly);
    showComment(m_comment, readOnly);
}

OutcomeRow::OutcomeRow(Session& session, const Factor& factor, int index)
    : RecordPart(session)
{
    const QString name = factor.text.simplified();
    auto* became = bind("became", &Outcome::became, tr("What became of it: %1").arg(name),
        chips(QStringLiteral("outcomeBecame%1").arg(index), "became",
            {Became::Gone, Became::Lighter, Became::Same, Became::Heavier}),
        {.codes = {{toCode(Became::NotSaid), QString()}}});
    m_words = bind("words", &Outcome::words, tr("How it is now: %1").arg(name),
        text(QStringLiteral("outcomeWords%1").arg(index), 1, 12, tr("How it is now")));
    inColumn(this,
        {wrappedLabel(dotted({name, session.label("domain", factor.domain)}), ""),
            inRow({{became, 1}, {m_words, 1}})},
        4, aroundRow);
}

void OutcomeRow::setAppraisal(const Outcome& outcome)
{
    follow(outcome);
    nameRow(this, "outcome", outcome, outcome.factor);
}

void OutcomeRow::setReadOnly(bool readOnly)
{
    RecordPart::setReadOnly(readOnly);
    showComment(m_words, readOnly);
}

} // namespace jalons
