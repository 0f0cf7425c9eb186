#include "ui/evaluation/appraisal_rows.h"

#include "core/base/rebase.h"
#include "ui/page/choices.h"
#include "ui/page/record_scope.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/term_combo.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace jalons {

namespace {

/// The codes of the vocabulary attainment, from −2 to +2.
const QStringList attainments{QStringLiteral("minus2"), QStringLiteral("minus1"),
    QStringLiteral("zero"), QStringLiteral("plus1"), QStringLiteral("plus2")};

QVBoxLayout* columnOf(QWidget* row)
{
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, px(4), 0, px(8));
    column->setSpacing(px(4));
    return column;
}

QLabel* wrapped(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = roleLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

GrowingTextEdit* commentField(
    const QString& accessibleName, const QString& objectName, QWidget* parent)
{
    auto* edit = new GrowingTextEdit(accessibleName, parent);
    edit->setObjectName(objectName);
    edit->setLines(1, 12);
    edit->setPlaceholderText(CommitmentRow::tr("Comment"));
    return edit;
}

} // namespace

ObjectiveRow::ObjectiveRow(Session& session, const Objective& objective, int index, QWidget* parent)
    : QWidget(parent)
    , m_attainment(new ChoiceChips(tr("How far it was reached: %1").arg(objective.title), this))
    , m_comment(commentField(tr("Comment on: %1").arg(objective.title),
          QStringLiteral("appraisalObjectiveComment%1").arg(index), this))
{
    m_attainment->setObjectName(QStringLiteral("appraisalAttainment%1").arg(index));
    QList<Choice> offered;
    for (const QString& code : attainments)
        offered.append({code, session.label(QStringLiteral("attainment"), code)});
    m_attainment->setChoices(offered);
    QVariantMap codes;
    for (int i = 0; i < attainments.size(); ++i)
        codes.insert(QString::number(i - 2), attainments[i]);
    setColumn(m_attainment, QStringLiteral("attainment"), codes);
    setColumn(m_comment, QStringLiteral("comment"));
    QStringList details;
    if (!objective.domain.isEmpty())
        details.append(session.label(QStringLiteral("domain"), objective.domain));
    if (!objective.indicator.isEmpty())
        details.append(tr("seen by: %1", "indicator").arg(objective.indicator));
    if (objective.dueOn.isValid())
        details.append(
            tr("by %1", "date").arg(QLocale().toString(objective.dueOn, QLocale::ShortFormat)));
    QVBoxLayout* column = columnOf(this);
    column->addWidget(wrapped(objective.title, "subheading", this));
    if (!details.isEmpty())
        column->addWidget(wrapped(details.join(QStringLiteral(" · ")), "hint", this));
    column->addWidget(m_attainment);
    column->addWidget(m_comment);
    connect(m_attainment, &ChoiceChips::edited, this, &ObjectiveRow::edited);
    connect(m_comment, &GrowingTextEdit::edited, this, &ObjectiveRow::edited);
}

void ObjectiveRow::setAppraisal(const ObjectiveAppraisal& appraisal)
{
    const ObjectiveAppraisal mine = read();
    const bool answered
        = mine.appraised != m_base.appraised || mine.attainment != m_base.attainment;
    if (!answered)
        m_attainment->setCode(
            appraisal.appraised ? attainments.value(appraisal.attainment + 2) : QString());
    if (mine.comment == m_base.comment)
        m_comment->setText(appraisal.comment);
    const ObjectiveAppraisal typed = read();
    const ObjectiveAppraisal shown = std::exchange(m_base, appraisal);
    if (shown.objective == appraisal.objective) {
        m_base.appraised = rebased(shown.appraised, typed.appraised, appraisal.appraised);
        m_base.attainment = rebased(shown.attainment, typed.attainment, appraisal.attainment);
        m_base.comment = rebased(shown.comment, typed.comment, appraisal.comment);
    }
    // One that is not stored yet is told apart by its objective.
    setRecord(this, "objective_appraisal",
        appraisal.id.isValid() ? appraisal.id.value : -appraisal.objective.value);
}

ObjectiveAppraisal ObjectiveRow::read() const
{
    ObjectiveAppraisal appraisal = m_base;
    const auto place = attainments.indexOf(m_attainment->code());
    appraisal.appraised = place >= 0;
    appraisal.attainment = place >= 0 ? static_cast<int>(place) - 2 : 0;
    appraisal.comment = m_comment->text();
    return appraisal;
}

void ObjectiveRow::setReadOnly(bool readOnly)
{
    m_attainment->setReadOnly(readOnly);
    m_comment->setReadOnly(readOnly);
    m_comment->setVisible(!readOnly || !m_comment->text().isEmpty());
}

CommitmentRow::CommitmentRow(
    Session& session, const Commitment& commitment, int index, QWidget* parent)
    : QWidget(parent)
    , m_kept(new ChoiceChips(tr("Was it kept: %1").arg(commitment.text), this))
    , m_reason(new TermCombo(tr("Why not: %1").arg(commitment.text), this))
    , m_comment(commentField(tr("Comment on: %1").arg(commitment.text),
          QStringLiteral("appraisalCommitmentComment%1").arg(index), this))
{
    m_kept->setObjectName(QStringLiteral("appraisalKept%1").arg(index));
    m_reason->setObjectName(QStringLiteral("appraisalReason%1").arg(index));
    QList<Choice> offered;
    for (const Kept kept : {Kept::Yes, Kept::Partly, Kept::No})
        offered.append({toCode(kept), session.label(QStringLiteral("kept"), kept)});
    m_kept->setChoices(offered);
    setColumn(m_kept, QStringLiteral("kept"), {{toCode(Kept::NotAppraised), QString()}});
    setColumn(m_reason, QStringLiteral("reason"));
    setColumn(m_comment, QStringLiteral("comment"));
    setVocabulary(session, m_reason, QStringLiteral("kept_reason"));
    m_reason->setNoneLabel(tr("Why not?"));
    QVBoxLayout* column = columnOf(this);
    const QString text = commitment.who.isEmpty()
        ? commitment.text
        : tr("%1 (%2)", "commitment, who").arg(commitment.text, commitment.who);
    column->addWidget(wrapped(text, "", this));
    auto* answer = new QHBoxLayout;
    answer->setSpacing(px(8));
    answer->addWidget(m_kept, 1);
    answer->addWidget(m_reason, 1);
    column->addLayout(answer);
    column->addWidget(m_comment);
    showReason();
    connect(m_kept, &ChoiceChips::edited, this, [this] {
        showReason();
        emit edited();
    });
    connect(m_reason, &TermCombo::edited, this, &CommitmentRow::edited);
    connect(m_comment, &GrowingTextEdit::edited, this, &CommitmentRow::edited);
}

void CommitmentRow::showReason()
{
    m_reason->setVisible(asksWhy(fromCode<Kept>(m_kept->code())));
}

void CommitmentRow::setAppraisal(const CommitmentAppraisal& appraisal)
{
    const CommitmentAppraisal mine = read();
    if (mine.kept == m_base.kept)
        m_kept->setCode(appraisal.kept == Kept::NotAppraised ? QString() : toCode(appraisal.kept));
    if (mine.reason == m_base.reason)
        m_reason->setCode(appraisal.reason);
    if (mine.comment == m_base.comment)
        m_comment->setText(appraisal.comment);
    const CommitmentAppraisal typed = read();
    const CommitmentAppraisal shown = std::exchange(m_base, appraisal);
    if (shown.commitment == appraisal.commitment) {
        m_base.kept = rebased(shown.kept, typed.kept, appraisal.kept);
        m_base.reason = rebased(shown.reason, typed.reason, appraisal.reason);
        m_base.comment = rebased(shown.comment, typed.comment, appraisal.comment);
    }
    showReason();
    setRecord(this, "commitment_appraisal",
        appraisal.id.isValid() ? appraisal.id.value : -appraisal.commitment.value);
}

CommitmentAppraisal CommitmentRow::read() const
{
    CommitmentAppraisal appraisal = m_base;
    appraisal.kept = m_kept->code().isEmpty() ? Kept::NotAppraised : fromCode<Kept>(m_kept->code());
    appraisal.reason = asksWhy(appraisal.kept) ? m_reason->code() : QString();
    appraisal.comment = m_comment->text();
    return appraisal;
}

void CommitmentRow::setReadOnly(bool readOnly)
{
    m_kept->setReadOnly(readOnly);
    m_reason->setEnabled(!readOnly);
    m_comment->setReadOnly(readOnly);
    m_comment->setVisible(!readOnly || !m_comment->text().isEmpty());
}

} // namespace jalons
