#include "ui/stay/admission_form.h"

#include "ui/page/record_line.h"
#include "ui/page/told_form.h"
#include "ui/wording/day_text.h"
#include "ui/wording/stay_text.h"

namespace jalons {

/// A prolongation asked of the préfet.
class ProlongationForm : public AddingForm<Prolongation, AdmissionId>
{
public:
    ProlongationForm(Session& session, AdmissionForm* around)
        : AddingForm(session, {.table = "prolongation"})
    {
        makePlain();
        bind("askedOn", &Prolongation::askedOn, AdmissionForm::tr("Prolongation asked on"),
            date("prolongationAsked"));
        bind("receivedOn", &Prolongation::receivedOn,
            AdmissionForm::tr("received by the préfet on"), date("prolongationReceived"));
        bind("months", &Prolongation::length, &Length::months,
            AdmissionForm::tr("for how many months"), number("prolongationMonths", 1, 120),
            {.accessible = AdmissionForm::tr("Months asked for"), .codes = emptyForZero});
        auto* ask = button("prolongationAdd", AdmissionForm::tr("Note the prolongation asked"));
        fill(body(), {atLeft(pressed(ask, this, [this, around] {
            around->flush();
            add(Operation::UpdateAdmission,
                [](Work& work, const Prolongation& told) { admissions::save(work, told); });
        }))});
    }

private:
    Prolongation fresh() const override
    {
        Prolongation prolongation;
        prolongation.admission = ownerId();
        return prolongation;
    }
};

AdmissionForm::AdmissionForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "admission",
            .save = Operation::UpdateAdmission,
            .load = admissions::load,
            .store = qOverload<Work&, const Admission&, const Admission*>(admissions::save),
            .problems = [&session](const Admission& a) { return problems(a, session.today()); },
            .isBegun = [](const Admission& a) { return a.id.isValid(); }},
        tr("Admission"), 2, parent)
    , m_state(wrappedLabel({}, "hint"))
    , m_lines(inColumn({}))
    , m_ask(new ProlongationForm(session, this))
{
    makePlain();
    bind("proposedOn", &Admission::proposedOn, tr("SIAO proposal of"), date("admissionProposed"),
        {.accessible = tr("Proposed by the SIAO on")});
    bind("proposalNumber", &Admission::proposalNumber, tr("number"), line("admissionNumber"),
        {.accessible = tr("Number of the proposal")});
    bind("decidedOn", &Admission::decidedOn, tr("Decided on"), date("admissionDecided"));
    bind("decidedBy", &Admission::decidedBy, tr("by"), line("admissionDecidedBy"),
        {.accessible = tr("Decided by")});
    bind("months", &Admission::length, &Length::months, tr("For how many months"),
        number("admissionMonths", 0, 120),
        {.accessible = tr("Length: months"), .codes = emptyForZero});
    bind("days", &Admission::length, &Length::days, tr("and days"), number("admissionDays", 0, 366),
        {.accessible = tr("Length: days"), .codes = emptyForZero});
    m_socialAid = bind("socialAid", &Admission::socialAid, {},
        box("admissionSocialAid", tr("Admission to social aid")), {.span = 2});
    bind("transmittedOn", &Admission::transmittedOn, tr("Sent to the préfet on"),
        date("admissionSent"));
    bind("transmittedBy", &Admission::transmittedBy, tr("by"),
        term("admissionSentBy", "transmission_means"), {.accessible = tr("Sent by")});
    bind("receivedOn", &Admission::receivedOn, tr("Received on"), date("admissionReceived"),
        {.accessible = tr("Received by the préfet on")});
    bind("answeredOn", &Admission::answeredOn, tr("Answered on"), date("admissionAnswered"));
    auto* said = bind("said", &Admission::said, tr("Answer"), chips("admissionAnswer"),
        {.span = 2, .accessible = tr("Answer of the préfet"), .column = "answer"});
    said->setChoices({{toCode(PrefectSaid::Accepted), tr("accepted")},
        {toCode(PrefectSaid::Refused), tr("refused")}});
    body()->insertWidget(0, m_state);
    fill(body(), {roleLabel(tr("Prolongations"), "subheading"), m_lines, m_ask});
    connect(m_socialAid, &QCheckBox::toggled, this, &AdmissionForm::showState);
}

void AdmissionForm::show(AdmissionId id)
{
    const bool same = id == record().id;
    if (!same)
        flush();
    const auto found = session().file().query([&](const Reader& r) {
        return std::pair(admissions::load(r, id), admissions::prolongations(r, id));
    });
    if (!found)
        return;
    m_prolongations = found->second;
    showProlongations();
    if (same && !mayShow()) {
        shownRecord().from = found->first.from;
        shownRecord().to = found->first.to;
        showState();
        return;
    }
    show(found->first);
    if (!same)
        m_ask->setOwner(id);
}

/// What cannot be stored yet waits in its field and does not hold back the rest.
QStringList AdmissionForm::heldBackWith(const QString&) const
{
    return {QStringLiteral("proposedOn"), QStringLiteral("decidedOn"),
        QStringLiteral("transmittedOn"), QStringLiteral("receivedOn"), QStringLiteral("answeredOn"),
        QStringLiteral("months"), QStringLiteral("days")};
}

void AdmissionForm::showState()
{
    const QDate today = session().today();
    const Admission& shown = record();
    const AdmissionFacts known = facts(shown, m_prolongations);
    QStringList parts;
    const QDate term = termOn(known, today);
    if (term.isValid())
        parts.append(tr("The period ends on %1.").arg(fullDay(term)));
    if (shown.socialAid) {
        const AnswerState state = answerState(known, today);
        const SilenceTerm silence = silenceTerm(known);
        parts.append(state != AnswerState::Waiting
                ? tr("Answer of the préfet: %1.").arg(answerText(state))
                : silence.isEarliest
                ? tr("Note the day the préfet received the complete request: his month runs from "
                     "it, until %1 at the earliest.")
                      .arg(fullDay(silence.on))
                : tr("The préfet may answer until %1; silence means yes.")
                      .arg(fullDay(silence.on)));
    }
    const StayDue due = nextDue(known);
    if (due.kind == StayDueKind::AskProlongation)
        parts.append(tr("A prolongation is to be asked for by %1.").arg(fullDay(due.on)));
    m_state->setText(parts.join(u' '));
    for (const char* name : {"transmittedOn", "transmittedBy", "receivedOn", "answeredOn", "said"})
        grid()->setAsked(name, m_socialAid->isChecked());
}

void AdmissionForm::showProlongations()
{
    clearLayout(m_lines);
    for (const Prolongation& p : m_prolongations) {
        const QString number = QString::number(p.id.value);
        const AnswerState state
            = answerState(AdmissionFacts::Prolongation{p.askedOn, p.length, p.said, p.receivedOn},
                session().today());
        auto* line = new RecordLine("prolongation", p.id.value,
            tr("Asked on %1 for %2: %3")
                .arg(fullDay(p.askedOn), lengthText(p.length), answerText(state)));
        if (state == AnswerState::Waiting && !p.receivedOn.isValid())
            line->layout()->addWidget(receiptField(p));
        if (state == AnswerState::Waiting)
            for (const PrefectSaid said : {PrefectSaid::Accepted, PrefectSaid::Refused})
                line->add(
                    button(QStringLiteral("prolongation%1%2").arg(toCode(said), number),
                        said == PrefectSaid::Accepted ? tr("Accepted") : tr("Refused"), "chip"),
                    [this, p, said] { answer(p, said); });
        line->add(toolButton(QStringLiteral("prolongationRemove") + number, "close",
                      tr("Remove this prolongation")),
            [this, id = p.id] {
                session().perform(
                    Operation::UpdateAdmission, [&](Work& work) { admissions::remove(work, id); });
            });
        m_lines->addWidget(line);
    }
}

/// The day the préfet received it: his month runs from then.
DateField* AdmissionForm::receiptField(const Prolongation& p)
{
    auto* field = named(new DateField(tr("Received by the préfet on")),
        QStringLiteral("prolongationReceived") + QString::number(p.id.value));
    field->setToday(session().today());
    field->lineEdit()->setPlaceholderText(tr("received on"));
    connect(field, &DateField::edited, this, [this, field, p] {
        if (!field->date())
            return;
        Prolongation received = p;
        received.receivedOn = *field->date();
        session().perform(
            Operation::UpdateAdmission, [&](Work& work) { admissions::save(work, received, &p); });
    });
    return field;
}

void AdmissionForm::answer(const Prolongation& prolongation, PrefectSaid said)
{
    Prolongation answered = prolongation;
    answered.said = said;
    answered.answeredOn = session().today();
    session().perform(Operation::UpdateAdmission,
        [&](Work& work) { admissions::save(work, answered, &prolongation); });
}

} // namespace jalons
