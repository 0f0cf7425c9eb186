#include "ui/accompaniment/ending_form.h"

#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"

namespace jalons {

namespace {
constexpr std::size_t mostTitles = 3;
}

EndingForm::EndingForm(Session& session, QWidget* parent)
    : ToldForm(session, {.table = "accompaniment"}, tr("End the accompaniment"), 2, parent)
    , m_places(wrappedLabel({}, "hint"))
    , m_titles(wrappedLabel({}, "hint"))
    , m_contract(wrappedLabel({}, "hint"))
{
    setObjectName(QStringLiteral("ending"));
    makePlain();
    m_on = bind("on", &Ending::on, tr("Ended on"), date("endingOn"));
    bind("reason", &Ending::reason, tr("Reason of the end"),
        term("endingReason", "exit_reason", true));
    bind("destination", &Ending::destination, tr("Destination"),
        term("endingDestination", "stay_destination"), {.span = 2});
    // What they are about is below them: a box does not wrap its words.
    m_leaves = bind("leaves", &Ending::leaves, {},
        box("endingLeaves", tr("Leaves the place that day")), {.span = 2});
    grid()->addWide(m_places);
    m_abandons = bind(
        "abandonsActions", &Ending::abandonsActions, {}, box("endingAbandons", {}), {.span = 2});
    grid()->addWide(m_titles);
    auto* ending = button("endingRecord", tr("End the accompaniment"), "primary");
    auto* cancel = button("endingCancel", tr("Cancel"));
    fill(body(), {m_contract, inRow({ending, cancel, rest()}, 8)});
    connect(ending, &QPushButton::clicked, this, &EndingForm::end);
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        hide();
    });
    hide();
}

void EndingForm::setAccompaniment(AccompanimentId accompaniment, PersonId person)
{
    if (accompaniment == m_accompaniment && isVisibleTo(parentWidget())) {
        showWhatRemains(); // it is being told
        return;
    }
    hide();
    m_accompaniment = accompaniment;
    m_person = person;
    if (accompaniment.isValid()
        && DraftKeeper::isBegun(session(), "accompaniment", person.value, draftRow()))
        open();
}

void EndingForm::open()
{
    flush();
    QWidget::show();
    begin();
    showWhatRemains();
    m_on->setFocus();
}

void EndingForm::showEvent(QShowEvent* event)
{
    ToldForm::showEvent(event);
    emit unfolded(true);
}

void EndingForm::hideEvent(QHideEvent* event)
{
    ToldForm::hideEvent(event);
    emit unfolded(!isHidden());
}

Ending EndingForm::fresh() const
{
    Ending ending;
    const QDate decided = session()
                              .query([&](const Reader& r) {
                                  return accompaniments::whatRemains(r, m_accompaniment);
                              })
                              .decidedOn;
    ending.on = decided.isValid() ? decided : session().today();
    return ending;
}

/// Each thing that would be left behind, and what becomes of it.
void EndingForm::showWhatRemains()
{
    const WhatRemains remains = session().query(
        [&](const Reader& r) { return accompaniments::whatRemains(r, m_accompaniment); });
    QStringList places;
    for (const StayLine& line : remains.stays)
        places.append(line.place);
    grid()->setAsked(QStringLiteral("leaves"), !places.isEmpty());
    setTextOrHide(m_places, places.join(QStringLiteral(", ")));
    QStringList titles;
    for (const Action& action : remains.actions)
        if (titles.size() < qsizetype(mostTitles))
            titles.append(action.title);
    if (remains.actions.size() > mostTitles)
        titles.append(QStringLiteral("…"));
    grid()->setAsked(QStringLiteral("abandonsActions"), !titles.isEmpty());
    m_abandons->setText(tr("Abandon %n open action(s)", nullptr, int(remains.actions.size())));
    setTextOrHide(m_titles, titles.join(QStringLiteral(", ")));
    m_leaves->setAccessibleName(tr("%1: %2").arg(m_leaves->text(), m_places->text()));
    m_abandons->setAccessibleName(tr("%1: %2").arg(m_abandons->text(), m_titles->text()));
    const Contract& contract = remains.contract;
    setTextOrHide(m_contract,
        !contract.id.isValid() ? QString()
            : contract.to.isValid()
            ? tr("The contract in force, until %1, ends with it.").arg(fullDay(contract.to))
            : tr("The contract in force ends with it."));
}

QString EndingForm::fieldOf(const QString& name) const
{
    static const QStringList days{QStringLiteral("closedOn"), QStringLiteral("to")};
    return days.contains(name) ? QStringLiteral("on") : name;
}

void EndingForm::end()
{
    if (!tell(Operation::EndAccompaniment, [this](Work& work, const Ending& told) {
            Ending ending = told;
            ending.id = m_accompaniment;
            accompaniments::end(work, ending);
        }))
        return;
    hide();
    emit session().said(tr("Accompaniment ended."));
    emit ended();
}

} // namespace jalons
