#include "ui/stay/admission_form.h"

#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include "ui/wording/stay_text.h"
#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace jalons {

namespace {

QString numberText(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

QDate dayOf(const DateField* field, QDate before)
{
    return field->problem() ? before : field->day();
}

} // namespace

AdmissionForm::AdmissionForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { save(); }))
    , m_form(new FormGrid(2, this))
    , m_proposedOn(new DateField(tr("Proposed by the SIAO on")))
    , m_number(new QLineEdit)
    , m_decidedOn(new DateField(tr("Decided on")))
    , m_decidedBy(new QLineEdit)
    , m_months(new QLineEdit)
    , m_days(new QLineEdit)
    , m_socialAid(new QCheckBox(tr("Admission to social aid")))
    , m_transmittedOn(new DateField(tr("Sent to the préfet on")))
    , m_transmittedBy(new TermCombo(tr("Sent by")))
    , m_receivedOn(new DateField(tr("Received by the préfet on")))
    , m_said(new ChoiceChips(tr("Answer of the préfet")))
    , m_answeredOn(new DateField(tr("Answered on")))
    , m_state(roleLabel({}, "hint", this))
    , m_lines(new QVBoxLayout)
    , m_askForm(new FormGrid(2, this))
    , m_askDraft(new DraftKeeper(m_askForm))
    , m_askedOn(new DateField(tr("Prolongation asked on")))
    , m_askedMonths(new QLineEdit)
    , m_ask(new QPushButton(tr("Note the prolongation asked"), this))
{
    build();
}

void AdmissionForm::build()
{
    const auto name = [](QWidget* widget, const char* objectName, const QString& accessible = {}) {
        widget->setObjectName(QLatin1String(objectName));
        if (!accessible.isEmpty())
            widget->setAccessibleName(accessible);
    };
    name(m_proposedOn, "admissionProposed");
    name(m_number, "admissionNumber", tr("Number of the proposal"));
    name(m_decidedOn, "admissionDecided");
    name(m_decidedBy, "admissionDecidedBy", tr("Decided by"));
    name(m_months, "admissionMonths", tr("Length: months"));
    name(m_days, "admissionDays", tr("Length: days"));
    name(m_socialAid, "admissionSocialAid", m_socialAid->text());
    name(m_transmittedOn, "admissionSent");
    name(m_transmittedBy, "admissionSentBy");
    name(m_receivedOn, "admissionReceived");
    name(m_said, "admissionAnswer");
    name(m_answeredOn, "admissionAnswered");
    name(m_askedOn, "prolongationAsked");
    name(m_askedMonths, "prolongationMonths", tr("Months asked for"));
    name(m_ask, "prolongationAdd", m_ask->text());
    for (DateField* field :
        {m_proposedOn, m_decidedOn, m_transmittedOn, m_receivedOn, m_answeredOn, m_askedOn})
        field->setToday(m_session.today());
    m_months->setValidator(new QIntValidator(0, 120, m_months));
    m_days->setValidator(new QIntValidator(0, 366, m_days));
    m_askedMonths->setValidator(new QIntValidator(1, 120, m_askedMonths));
    m_transmittedBy->setTerms(choices(m_session, QStringLiteral("transmission_means")));
    m_said->setChoices({{toCode(PrefectSaid::Accepted), tr("accepted")},
        {toCode(PrefectSaid::Refused), tr("refused")}});
    m_state->setWordWrap(true);

    m_form->add(QStringLiteral("proposedOn"), tr("SIAO proposal of"), m_proposedOn);
    m_form->add(QStringLiteral("proposalNumber"), tr("number"), m_number);
    m_form->add(QStringLiteral("decidedOn"), tr("Decided on"), m_decidedOn);
    m_form->add(QStringLiteral("decidedBy"), tr("by"), m_decidedBy);
    m_form->add(QStringLiteral("months"), tr("For how many months"), m_months);
    m_form->add(QStringLiteral("days"), tr("and days"), m_days);
    m_form->addWide(m_socialAid);
    setColumn(m_socialAid, QStringLiteral("socialAid"));
    m_form->add(QStringLiteral("transmittedOn"), tr("Sent to the préfet on"), m_transmittedOn);
    m_form->add(QStringLiteral("transmittedBy"), tr("by"), m_transmittedBy);
    m_form->add(QStringLiteral("receivedOn"), tr("Received on"), m_receivedOn);
    m_form->add(QStringLiteral("answeredOn"), tr("Answered on"), m_answeredOn);
    m_form->add(QStringLiteral("said"), tr("Answer"), m_said, 2);
    setColumn(m_said, QStringLiteral("answer"));
    m_askForm->add(QStringLiteral("askedOn"), tr("Prolongation asked on"), m_askedOn);
    m_askForm->add(QStringLiteral("months"), tr("for how many months"), m_askedMonths);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(roleLabel(tr("Admission"), "subheading", this));
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addWidget(roleLabel(tr("Prolongations"), "subheading", this));
    column->addLayout(m_lines);
    column->addWidget(m_askForm);
    column->addWidget(m_ask, 0, Qt::AlignLeft);

    const auto touch = [this] { m_autosave->touch(); };
    for (DateField* field :
        {m_proposedOn, m_decidedOn, m_transmittedOn, m_receivedOn, m_answeredOn})
        connect(field, &DateField::edited, this, touch);
    for (QLineEdit* edit : {m_number, m_decidedBy, m_months, m_days})
        connect(edit, &QLineEdit::textEdited, this, touch);
    connect(m_socialAid, &QCheckBox::toggled, this, touch);
    connect(m_transmittedBy, &TermCombo::edited, this, touch);
    connect(m_said, &ChoiceChips::edited, this, touch);
    connect(m_ask, &QPushButton::clicked, this, &AdmissionForm::ask);
}

void AdmissionForm::show(AdmissionId id)
{
    const bool same = id == m_shown.id;
    if (!same)
        flush();
    const auto found = m_session.file().query([&](const Reader& r) {
        return std::pair(admissions::load(r, id), admissions::prolongations(r, id));
    });
    if (!found)
        return;
    m_prolongations = found->second;
    showProlongations();
    if (same && !m_autosave->mayShow()) {
        m_shown.from = found->first.from;
        m_shown.to = found->first.to;
        showState();
        return;
    }
    m_shown = found->first;
    fill();
    if (same)
        return;
    m_form->mark({});
    clearAsked();
    setRecord(m_askForm, "prolongation", 0, m_shown.id.value);
    m_askDraft->listen();
    m_askDraft->resume(); // what was being typed goes on
}

void AdmissionForm::fill()
{
    const QSignalBlocker quiet(m_socialAid);
    m_proposedOn->setDay(m_shown.proposedOn);
    showText(m_number, m_shown.proposalNumber);
    m_decidedOn->setDay(m_shown.decidedOn);
    if (m_decidedBy->text() != m_shown.decidedBy && !m_decidedBy->hasFocus()) {
        m_decidedBy->setText(m_shown.decidedBy);
        m_decidedBy->setCursorPosition(0);
    }
    showText(m_decidedBy, m_shown.decidedBy);
    showText(m_months, numberText(m_shown.length.months));
    showText(m_days, numberText(m_shown.length.days));
    m_socialAid->setChecked(m_shown.socialAid);
    m_transmittedOn->setDay(m_shown.transmittedOn);
    m_transmittedBy->setCode(m_shown.transmittedBy);
    m_receivedOn->setDay(m_shown.receivedOn);
    m_said->setCode(toCode(m_shown.said));
    m_answeredOn->setDay(m_shown.answeredOn);
    setRecord(this, "admission", m_shown.id.value);
    showState();
}

Admission AdmissionForm::read() const
{
    Admission a = m_shown;
    a.proposedOn = dayOf(m_proposedOn, a.proposedOn);
    a.proposalNumber = m_number->text().trimmed();
    a.decidedOn = dayOf(m_decidedOn, a.decidedOn);
    a.decidedBy = m_decidedBy->text().trimmed();
    a.length = {m_months->text().toInt(), m_days->text().toInt()};
    a.socialAid = m_socialAid->isChecked();
    a.transmittedOn = dayOf(m_transmittedOn, a.transmittedOn);
    a.transmittedBy = m_transmittedBy->code();
    a.receivedOn = dayOf(m_receivedOn, a.receivedOn);
    a.said = fromCode<PrefectSaid>(m_said->code());
    a.answeredOn = dayOf(m_answeredOn, a.answeredOn);
    return a;
}

void AdmissionForm::save()
{
    if (!m_shown.id.isValid())
        return;
    Admission wanted = read();
    const Problems found = problems(wanted, m_session.today());
    m_form->mark(found);
    // What cannot be stored yet waits in its field and does not hold back the rest.
    if (!found.isEmpty()) {
        for (QDate Admission::*member : {&Admission::proposedOn, &Admission::decidedOn,
                 &Admission::transmittedOn, &Admission::receivedOn, &Admission::answeredOn})
            wanted.*member = m_shown.*member;
        wanted.length = m_shown.length;
    }
    if (wanted == m_shown)
        return;
    const Admission before = std::exchange(m_shown, wanted);
    if (!m_session.perform(Operation::UpdateAdmission,
            [&](Work& work) { admissions::save(work, wanted, &before); }))
        m_shown = before;
    showState();
}

void AdmissionForm::showState()
{
    const QDate today = m_session.today();
    const AdmissionFacts known = facts(m_shown, m_prolongations);
    QStringList parts;
    const QDate term = termOn(known, today);
    if (term.isValid())
        parts.append(tr("The period ends on %1.").arg(fullDay(term)));
    if (m_shown.socialAid) {
        const AnswerState state = answerState(known, today);
        parts.append(state == AnswerState::Waiting
                ? tr("The préfet may answer until %1; silence means yes.")
                      .arg(fullDay(answerBefore(askedOn(known))))
                : tr("Answer of the préfet: %1.").arg(answerText(state)));
    }
    const StayDue due = nextDue(known);
    if (due.kind == StayDueKind::AskProlongation)
        parts.append(tr("A prolongation is to be asked for by %1.").arg(fullDay(due.on)));
    m_state->setText(parts.join(u' '));
    for (QWidget* widget : {static_cast<QWidget*>(m_form->rowFor(QStringLiteral("transmittedOn"))),
             static_cast<QWidget*>(m_form->rowFor(QStringLiteral("transmittedBy"))),
             static_cast<QWidget*>(m_form->rowFor(QStringLiteral("receivedOn"))),
             static_cast<QWidget*>(m_form->rowFor(QStringLiteral("answeredOn"))),
             static_cast<QWidget*>(m_form->rowFor(QStringLiteral("said")))})
        widget->setVisible(m_socialAid->isChecked());
}

void AdmissionForm::showProlongations()
{
    clearLayout(m_lines);
    for (const Prolongation& p : m_prolongations) {
        const QString number = QString::number(p.id.value);
        const AnswerState state = answerState(
            AdmissionFacts::Prolongation{p.askedOn, p.length, p.said}, m_session.today());
        auto* text
            = roleLabel(tr("Asked on %1 for %2: %3")
                            .arg(fullDay(p.askedOn), lengthText(p.length), answerText(state)),
                "meta", this);
        text->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->addWidget(text, 1);
        if (state == AnswerState::Waiting)
            for (const PrefectSaid said : {PrefectSaid::Accepted, PrefectSaid::Refused}) {
                auto* button = new QPushButton(
                    said == PrefectSaid::Accepted ? tr("Accepted") : tr("Refused"), this);
                button->setObjectName(QStringLiteral("prolongation%1%2").arg(toCode(said), number));
                button->setAccessibleName(button->text());
                button->setProperty("chip", true);
                connect(button, &QPushButton::clicked, this, [this, p, said] { answer(p, said); });
                row->addWidget(button);
            }
        auto* remove = new QToolButton(this);
        remove->setObjectName(QStringLiteral("prolongationRemove") + number);
        remove->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
        remove->setAccessibleName(tr("Remove this prolongation"));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QToolButton::clicked, this, [this, id = p.id] {
            m_session.perform(
                Operation::UpdateAdmission, [&](Work& work) { admissions::remove(work, id); });
        });
        row->addWidget(remove);
        auto* line = new QWidget(this);
        setRecord(line, "prolongation", p.id.value);
        row->setContentsMargins(0, 0, 0, 0);
        line->setLayout(row);
        m_lines->addWidget(line);
    }
}

void AdmissionForm::answer(const Prolongation& prolongation, PrefectSaid said)
{
    Prolongation answered = prolongation;
    answered.said = said;
    answered.answeredOn = m_session.today();
    m_session.perform(Operation::UpdateAdmission,
        [&](Work& work) { admissions::save(work, answered, &prolongation); });
}

void AdmissionForm::ask()
{
    flush();
    Prolongation asked;
    asked.admission = m_shown.id;
    asked.askedOn = m_askedOn->day();
    asked.length.months = m_askedMonths->text().toInt();
    Problems found;
    if (!m_session.perform(
            Operation::UpdateAdmission, [&](Work& work) { admissions::save(work, asked); },
            &found)) {
        m_askForm->mark(found);
        m_askForm->focusFirstProblem();
        return;
    }
    clearAsked();
    m_askDraft->drop();
}

void AdmissionForm::clearAsked()
{
    m_askForm->mark({});
    m_askedOn->setDay({});
    m_askedMonths->clear();
}

void AdmissionForm::flush()
{
    m_autosave->flush();
}

} // namespace jalons
