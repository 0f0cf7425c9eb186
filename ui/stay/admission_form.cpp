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
        auto* prepare = button("prolongationPrepare", AdmissionForm::tr("Prepare a prolongation"));
        prepare->setToolTip(AdmissionForm::tr("Its reasons are written first; it is sent later."));
        const auto store
            = [](Work& work, const Prolongation& told) { admissions::save(work, told); };
        fill(body(),
            {inRow({pressed(ask, this,
                        [=, this] {
                            around->flush();
                            m_isPrepared = false;
                            add(Operation::UpdateAdmission, store);
                        }),
                pressed(prepare, this,
                    [=, this] {
                        around->flush();
                        m_isPrepared = true;
                        add(Operation::UpdateAdmission, store);
                    }),
                rest()})});
    }

private:
    Prolongation fresh() const override
    {
        Prolongation prolongation;
        prolongation.admission = ownerId();
        return prolongation;
    }
    /// One that is noted was sent.
    Problems missing(const Prolongation& told) const override
    {
        if (m_isPrepared || told.askedOn.isValid())
            return {};
        return {{QStringLiteral("askedOn"), ProblemKind::Required, {}}};
    }

    bool m_isPrepared = false;
};

/// Why a prolongation is asked for, as its paper says it. Saved as it is typed.
class ProlongationReasons : public RecordForm<Prolongation>
{
public:
    explicit ProlongationReasons(Session& session)
        : RecordForm(session,
            {.table = "prolongation",
                .save = Operation::UpdateAdmission,
                .load = admissions::loadProlongation,
                .store
                = qOverload<Work&, const Prolongation&, const Prolongation*>(admissions::save),
                .problems
                = [&session](const Prolongation& p) { return problems(p, session.today()); },
                .isBegun = [](const Prolongation& p) { return p.id.isValid(); }},
            {}, 2)
    {
        makePlain();
        body()->insertWidget(0, m_which);
        body()->insertWidget(1,
            wrappedLabel(AdmissionForm::tr("This paper leaves the house: no detail of health, "
                                           "violence or justice."),
                "hint"));
        bind("askedOn", &Prolongation::askedOn, AdmissionForm::tr("Sent on"),
            date("prolongationSentOn"), {.hint = AdmissionForm::tr("empty while it is prepared")});
        bind("receivedOn", &Prolongation::receivedOn,
            AdmissionForm::tr("Received by the préfet on"), date("prolongationReceivedOn"));
        const auto words = [this](const char* name, QString Prolongation::*held,
                               const QString& label, const QString& objectName) {
            bind(name, held, label, text(objectName), {.span = 2});
        };
        words("done", &Prolongation::done, AdmissionForm::tr("What was done"),
            QStringLiteral("prolongationDone"));
        words("underWay", &Prolongation::underWay, AdmissionForm::tr("What is under way"),
            QStringLiteral("prolongationUnderWay"));
        words("obstacles", &Prolongation::obstacles, AdmissionForm::tr("What blocks"),
            QStringLiteral("prolongationObstacles"));
        words("why", &Prolongation::why, AdmissionForm::tr("Why the stay must go on"),
            QStringLiteral("prolongationWhy"));
        words("nextSteps", &Prolongation::nextSteps, AdmissionForm::tr("What is planned"),
            QStringLiteral("prolongationNext"));
        words("personView", &Prolongation::personView,
            AdmissionForm::tr("What the person says of it"), QStringLiteral("prolongationView"));
        bind("joined", &Prolongation::joined, AdmissionForm::tr("Documents joined"),
            chips("prolongationJoined", "joined_paper", true), {.span = 2});
        bind("askedBy", &Prolongation::askedBy, AdmissionForm::tr("Sent by"),
            term("prolongationAskedBy", "transmission_means"));
        const auto day = [this](const char* name, QDate Completion::*part, const QString& label,
                             const QString& objectName, int span = 1) {
            bind(name, &Prolongation::completion, part, label, date(objectName), {.span = span});
        };
        day("missingAskedOn", &Completion::missingAskedOn, AdmissionForm::tr("Documents asked on"),
            QStringLiteral("prolongationMissingAsked"));
        day("completedOn", &Completion::completedOn, AdmissionForm::tr("He has them since"),
            QStringLiteral("prolongationCompleted"), 2);
        day("confirmationAskedOn", &Completion::confirmationAskedOn,
            AdmissionForm::tr("Confirmation of the silence asked on"),
            QStringLiteral("prolongationConfirmation"), 2);
        fill(body(),
            {atLeft(pressed(
                button("prolongationClose", AdmissionForm::tr("Close"), "quiet"), this, [this] {
                    flush();
                    hide();
                }))});
        hide();
    }

    using RecordForm::show;

private:
    void filled() override
    {
        m_which->setText(record().askedOn.isValid()
                ? AdmissionForm::tr("Prolongation asked on %1").arg(fullDay(record().askedOn))
                : AdmissionForm::tr("Prolongation being prepared"));
    }
    QStringList heldBackWith(const QString&) const override
    {
        return {QStringLiteral("askedOn"), QStringLiteral("receivedOn"),
            QStringLiteral("missingAskedOn"), QStringLiteral("completedOn"),
            QStringLiteral("confirmationAskedOn")};
    }

    QLabel* m_which = wrappedLabel({}, "subheading");
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
    , m_reasons(new ProlongationReasons(session))
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
    bind("situation", &Admission::situation, tr("Situation, as the request says it"),
        text("admissionSituation"),
        {.span = 2, .hint = tr("neutral words: no health, violence or justice")});
    bind("joined", &Admission::joined, tr("Documents joined"),
        chips("admissionJoined", "joined_paper", true), {.span = 2});
    bind("requestedOn", &Admission::requestedOn, tr("Request signed on"),
        date("admissionRequested"), {.span = 2});
    bind("transmittedOn", &Admission::transmittedOn, tr("Sent to the préfet on"),
        date("admissionSent"));
    bind("transmittedBy", &Admission::transmittedBy, tr("by"),
        term("admissionSentBy", "transmission_means"), {.accessible = tr("Sent by")});
    bind("receivedOn", &Admission::receivedOn, tr("Received on"), date("admissionReceived"),
        {.accessible = tr("Received by the préfet on")});
    bind("answeredOn", &Admission::answeredOn, tr("Answered on"), date("admissionAnswered"));
    bind("missingAskedOn", &Admission::completion, &Completion::missingAskedOn,
        tr("Documents asked on"), date("admissionMissingAsked"),
        {.accessible = tr("Missing documents asked for on")});
    bind("completedOn", &Admission::completion, &Completion::completedOn, tr("He has them since"),
        date("admissionCompleted"),
        {.accessible = tr("The préfet has the missing documents since")});
    bind("confirmationAskedOn", &Admission::completion, &Completion::confirmationAskedOn,
        tr("Confirmation of the silence asked on"), date("admissionConfirmation"), {.span = 2});
    auto* said = bind("said", &Admission::said, tr("Answer"), chips("admissionAnswer"),
        {.span = 2, .accessible = tr("Answer of the préfet"), .column = "answer"});
    said->setChoices({{toCode(PrefectSaid::Accepted), tr("accepted")},
        {toCode(PrefectSaid::Refused), tr("refused")}});
    body()->insertWidget(0, m_state);
    fill(body(), {roleLabel(tr("Prolongations"), "subheading"), m_lines, m_reasons, m_ask});
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
        QStringLiteral("requestedOn"), QStringLiteral("transmittedOn"),
        QStringLiteral("receivedOn"), QStringLiteral("answeredOn"),
        QStringLiteral("missingAskedOn"), QStringLiteral("completedOn"),
        QStringLiteral("confirmationAskedOn"), QStringLiteral("months"), QStringLiteral("days")};
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
                : silence.isSuspended
                ? tr(
                    "Documents are missing: the month of the préfet runs from the day he has them.")
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
    const bool isAsked = m_socialAid->isChecked();
    for (const char* name : {"situation", "joined", "requestedOn", "transmittedOn", "transmittedBy",
             "receivedOn", "answeredOn", "said"})
        grid()->setAsked(name, isAsked);
    const bool isSent = shown.transmittedOn.isValid();
    grid()->setAsked("missingAskedOn", isAsked && isSent);
    grid()->setAsked("completedOn", isAsked && shown.completion.missingAskedOn.isValid());
    grid()->setAsked("confirmationAskedOn",
        isAsked && answerState(known, today) == AnswerState::AcceptedBySilence);
}

void AdmissionForm::showProlongations()
{
    clearLayout(m_lines);
    bool isShown = false;
    for (const Prolongation& p : m_prolongations) {
        const QString number = QString::number(p.id.value);
        const bool isSent = p.askedOn.isValid();
        const AnswerState state = answerState(facts(p), session().today());
        const bool isWaiting = isSent && state == AnswerState::Waiting;
        auto* line = new RecordLine("prolongation", p.id.value,
            isSent ? tr("Asked on %1 for %2: %3")
                         .arg(fullDay(p.askedOn), lengthText(p.length), answerText(state))
                   : tr("Being prepared, for %1").arg(lengthText(p.length)));
        if (isWaiting)
            for (const PrefectSaid said : {PrefectSaid::Accepted, PrefectSaid::Refused})
                line->add(
                    button(QStringLiteral("prolongation%1%2").arg(toCode(said), number),
                        said == PrefectSaid::Accepted ? tr("Accepted") : tr("Refused"), "chip"),
                    [this, p, said] { answer(p, said); });
        line->add(
            button(QStringLiteral("prolongationOpen") + number, tr("Days and reasons…"), "chip"),
            [this, p] {
                m_reasons->flush();
                m_reasons->show(p);
                m_reasons->QWidget::show();
                m_reasons->focusFirst();
            });
        line->add(toolButton(QStringLiteral("prolongationRemove") + number, "close",
                      tr("Remove this prolongation")),
            [this, id = p.id] {
                session().perform(
                    Operation::UpdateAdmission, [&](Work& work) { admissions::remove(work, id); });
            });
        m_lines->addWidget(line);
        if (p.id == m_reasons->record().id) {
            isShown = true;
            if (m_reasons->mayShow())
                m_reasons->show(p);
        }
    }
    if (!isShown)
        m_reasons->hide();
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
