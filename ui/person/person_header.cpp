#include "ui/person/person_header.h"

#include "core/base/date_text.h"
#include "core/documents/intake_document.h"
#include "ui/person/person_tabs.h"
#include "ui/style/icons.h"
#include "ui/widgets/cycle_bar.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/cycle_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/rhythm_text.h"
#include <QLocale>
#include <QMenu>

namespace jalons {

PersonHeader::PersonHeader(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_name(roleLabel({}, "title", this))
    , m_age(roleLabel({}, "title", this))
    , m_meta(named(new ElidedLabel({}, this), "personMeta"))
    , m_history(saying(button("personHistory", tr("History")), tr("History of what is shown")))
    , m_next(button("personNextStep", {}, "primary"))
    , m_print(saying(button("personPrint", tr("Print")), tr("Print a paper of the person")))
    , m_cycle(named(new CycleBar(this), "personCycle"))
    , m_tabs(tabBar("personTabs", tr("Parts of the file"), {}))
{
    setProperty("header", true);
    m_name->setObjectName(QStringLiteral("personName"));
    m_age->setStyleSheet(QStringLiteral("font-weight: 400;"));
    m_meta->setProperty("role", QStringLiteral("meta"));
    m_history->setToolTip(tr("Who changed what, and when"));
    for (const PersonTabEntry& entry : personTabs()) {
        m_order.append(entry.tab);
        m_tabs->addTab(entry.text);
    }

    buildPrint();
    auto* names = inRow({m_name, m_age, rest()}, 8);
    auto* texts = inColumn({names, m_meta}, 2);
    auto* top = inRow({{texts, 1}, m_history, m_print, m_next}, 12);
    inColumn(this, {top, m_cycle, inRow({{m_tabs, 1}})}, 10, {24, 14, 24, 0});

    connect(m_tabs, &QTabBar::currentChanged, this,
        [this](int index) { emit tabChosen(m_order.at(index)); });
    connect(m_history, &QPushButton::clicked, this, &PersonHeader::historyAsked);
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepChosen(m_step); });
    connect(m_cycle, &CycleBar::activated, this, [this](int step) {
        static constexpr PersonTab places[] = {PersonTab::Identity, PersonTab::Diagnostic,
            PersonTab::Contracts, PersonTab::Actions, PersonTab::Evaluations};
        m_tabs->setCurrentIndex(int(m_order.indexOf(places[qBound(0, step, 4)])));
    });
}

void PersonHeader::buildPrint()
{
    m_print->setIcon(icon(QStringLiteral("print"), IconColor::Ink));
    m_print->setProperty("prints", true);
    auto* menu = new QMenu(m_print);
    connect(menu->addAction(tr("Intake sheet")), &QAction::triggered, this, [this] {
        m_session.preview([&](const Reader& r) { return intakeDocument(r, m_person); });
    });
    connect(menu->addAction(tr("Attestation…")), &QAction::triggered, this,
        &PersonHeader::attestationAsked);
    m_print->setMenu(menu);
}

void PersonHeader::setTab(PersonTab tab)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(int(m_order.indexOf(tab)));
}

void PersonHeader::setFaceToFace(bool on)
{
    for (QWidget* widget : {static_cast<QWidget*>(m_meta), static_cast<QWidget*>(m_next),
             static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_tabs),
             static_cast<QWidget*>(m_age), static_cast<QWidget*>(m_print)})
        widget->setVisible(!on);
    m_isFaceToFace = on;
    fitCycle();
}

void PersonHeader::fitCycle()
{
    m_cycle->setVisible(m_hasCycle && !m_isFaceToFace && !m_isCompact);
}

void PersonHeader::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) == compact)
        return;
    fitCycle();
}

void PersonHeader::show(const PersonOverview& o)
{
    m_person = o.person.id;
    m_name->setText(o.person.fullName());
    m_age->setText(ageText(o.person.birthDate, m_session.today()));
    m_meta->setText(meta(o));
    m_step = o.step(m_session.today());
    m_next->setText(o.accompaniments.empty() ? tr("Open an accompaniment") : nextStepText(m_step));
    m_next->setAccessibleName(m_next->text());
    m_next->setEnabled(o.canTakeStep(m_session.today()));
    m_hasCycle = o.shown.id.isValid();
    fitCycle();
    if (o.shown.id.isValid())
        showCycle(o);
    const QSignalBlocker quiet(m_tabs); // a tab that closes would choose the next by itself
    for (const PersonTabEntry& entry : personTabs())
        m_tabs->setTabEnabled(int(m_order.indexOf(entry.tab)), entry.isOpen(o));
}

QString PersonHeader::meta(const PersonOverview& o) const
{
    QStringList parts;
    if (o.shown.closedOn.isValid()) // first: the end of the line may be cut
        parts.append(tr("ended on %1").arg(fullDay(o.shown.closedOn)));
    if (const auto pause = pauseOn(o.meetings.pauses, m_session.today()))
        parts.append(pauseText(*pause));
    if (o.person.birthDate.isKnown()) // two of one name are told apart by it
        parts.append(frenchShortPartial(o.person.birthDate));
    const Composition household = compositionOn(o.household, m_session.today());
    const int atHome = household.adults + household.children;
    parts.append(atHome > 1 ? tr("household of %n person(s)", nullptr, atHome) : tr("alone"));
    const QDate today = m_session.today();
    if (!o.stays.empty() && presence(o.stays.front().stay, today) != Presence::Over) {
        const QDate arrived = arrivalOf(o.stays);
        parts.append(o.stays.front().place.section(QStringLiteral(" · "), -1));
        parts.append(arrived > today ? tr("arrives on %1").arg(fullDay(arrived))
                                     : tr("arrived on %1").arg(fullDay(arrived)));
    }
    if (!o.referent.isEmpty())
        parts.append(tr("referent %1").arg(o.referent));
    if (o.shown.openedOn.isValid())
        parts.append(tr("accompanied since %1").arg(fullDay(o.shown.openedOn)));
    if (!o.person.language.isEmpty() && o.person.language != QLatin1String("french"))
        parts.append(m_session.label(QStringLiteral("language"), o.person.language));
    if (o.person.interpreter)
        parts.append(tr("with an interpreter"));
    if (!o.person.phone.isEmpty())
        parts.append(o.person.phone);
    if (!o.person.mail.isEmpty())
        parts.append(o.person.mail);
    QString text = parts.join(QStringLiteral(" · "));
    text[0] = text[0].toUpper();
    return text;
}

void PersonHeader::showCycle(const PersonOverview& o)
{
    const CycleFacts& f = o.facts;
    const QDate today = m_session.today();
    const Phase phase = phaseOf(f);
    const auto day = [&](QDate date) { return shortDay(date, today); };
    const QString list = QStringLiteral("accompaniment_phase");
    const auto step = [&](Phase of, const QString& line) {
        const StepState state = phase == of ? StepState::Now
            : isDone(f, of)                 ? StepState::Done
                                            : StepState::Blank;
        return CycleStep{m_session.label(list, of), line, state};
    };
    const QString none = QStringLiteral("—");

    const QString diagnostic = f.diagnosticCompleted.isValid() ? day(f.diagnosticCompleted)
        : f.diagnosticStarted.isValid() ? tr("under way since %1").arg(day(f.diagnosticStarted))
                                        : none;
    QString contract = none;
    if (f.contractSignedOn.isValid())
        contract = tr("signed on %1").arg(day(f.contractSignedOn));
    else if (f.clocks != LegalClocks::Own && f.firstSignedOn.isValid())
        contract = tr("objectives by %1").arg(day(specifyObjectivesBy(f)));
    else if (f.clocks != LegalClocks::Own && f.contractHandedOn.isValid())
        contract = tr("to sign by %1").arg(day(signContractBy(f)));
    else if (f.clocks != LegalClocks::Own && f.openedOn.isValid())
        contract = tr("to hand over by %1").arg(day(handContractBy(f)));
    const QString actions
        = f.actions == 0 ? none : tr("%1 open of %2").arg(f.actionsOpen).arg(f.actions);
    const QString evaluation = f.evaluationStarted.isValid()
        ? (f.closedOn.isValid() ? tr("begun on %1") : tr("under way since %1"))
              .arg(day(f.evaluationStarted))
        : f.evaluationCompleted.isValid()
        ? tr("the last on %1").arg(day(f.evaluationCompleted))
        : tr("around %1").arg(QLocale().toString(reviewBy(f), QStringLiteral("MMMM yyyy")));
    m_cycle->setSteps({step(Phase::Intake, day(f.openedOn)), step(Phase::Diagnostic, diagnostic),
        step(Phase::Contract, contract), step(Phase::Actions, actions),
        step(Phase::Evaluation, evaluation)});
}

} // namespace jalons
