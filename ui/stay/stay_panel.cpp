#include "ui/stay/stay_panel.h"

#include "ui/page/line_button.h"
#include "ui/page/record_line.h"
#include "ui/stay/admission_form.h"
#include "ui/stay/arrival_form.h"
#include "ui/stay/stay_event_form.h"
#include "ui/widgets/pages.h"
#include "ui/wording/day_text.h"
#include "ui/wording/stay_text.h"

namespace jalons {

StayPanel::StayPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_pages(new PagesLayout)
    , m_arrival(new ArrivalForm(session))
    , m_admission(new AdmissionForm(session))
    , m_name(wrappedLabel({}, "heading"))
    , m_meta(wrappedLabel({}, "meta"))
    , m_people(inColumn({}, 0))
    , m_absences(inColumn({}))
    , m_away(asking("stayAbsence", tr("Absence"), StayEvent::Absence))
    , m_move(asking("stayTransfer", tr("Change of place"), StayEvent::Transfer))
    , m_leave(asking("stayDeparture", tr("Departure"), StayEvent::Departure))
    , m_reopen(button("stayReopen", tr("Take the departure back")))
    , m_event(new StayEventForm(session))
{
    setProperty("card", true);
    setFixedWidth(px(368));
    auto* close = toolButton("stayClose", "close", tr("Close the panel"));
    auto* correct = asking("stayCorrect", tr("Correct the dates"), StayEvent::Correction, "quiet");
    correct->setToolTip(tr("For a day that was noted wrongly."));
    auto* remove = button("stayRemove", tr("Remove this stay"), "quiet");
    remove->setToolTip(tr("For a stay recorded by mistake. Ctrl+Z brings it back."));
    const QMargins around(16, 12, 16, 12);
    m_content = boxed(inColumn(nullptr,
        {inRow({{m_name, 1}, {close, 0, Qt::AlignTop}}), m_meta, m_people,
            inRow({m_away, m_move, m_leave, m_reopen, rest()}, 6), m_event, m_absences, rule(),
            m_admission, inRow({correct, remove, rest()}), rest()},
        8, around));
    for (QWidget* page : {m_content, boxed(inColumn(nullptr, {m_arrival}, 8, around))}) {
        m_pages->addWidget(scrolled(page));
    }
    inColumn(this, {m_pages}, 8, {1, 1, 1, 1});

    connect(close, &QToolButton::clicked, this, &StayPanel::closed);
    connect(m_arrival, &ArrivalForm::cancelled, this, &StayPanel::closed);
    connect(m_arrival, &ArrivalForm::arrived, this, &StayPanel::arrived);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        m_session.perform(Operation::Depart, [&](Work& work) { stays::reopen(work, m_stay.id); });
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_session.perform(
                Operation::RemoveStay, [&](Work& work) { stays::remove(work, m_stay.id); }))
            emit m_session.said(tr("The stay is removed. Ctrl+Z brings it back."));
    });
}

QPushButton* StayPanel::asking(
    const char* name, const QString& text, StayEvent event, const char* look)
{
    return pressed(button(name, text, look), this, [this, event] { m_event->ask(event); });
}

void StayPanel::showArrival(PersonId person, LodgingId lodging, QDate day, RequestId request)
{
    flush();
    m_stay = {};
    setProperty("filePerson", QVariant());
    m_pages->setCurrentIndex(1);
    m_arrival->begin(person, lodging, day, request);
}

void StayPanel::welcome(const Person& somebody)
{
    showArrival({}, {}, {});
    m_arrival->welcome(somebody);
}

void StayPanel::showStay(StayId id)
{
    if (id != m_stay.id) {
        flush();
        m_event->hide();
    }
    m_stay.id = id;
    m_pages->setCurrentIndex(0);
    refetch();
}

void StayPanel::refetch()
{
    if (!m_stay.id.isValid())
        return;
    struct Found
    {
        Stay stay;
        QString place;
        std::vector<std::pair<PersonId, QString>> people;
    };
    const auto found = m_session.file().query([&](const Reader& r) {
        Found f;
        f.stay = stays::load(r, m_stay.id);
        f.place = lodgings::path(r, f.stay.lodging);
        for (const Stay& other : stays::together(r, f.stay))
            f.people.push_back({other.person, people::load(r, other.person).fullName()});
        return f;
    });
    if (!found) {
        m_stay = {};
        emit closed();
        return;
    }
    m_stay = found->stay;
    const QDate today = m_session.today();
    m_name->setText(found->place);
    const QString end = m_stay.ending == StayEnding::Transfer ? tr("moved to another place")
        : m_stay.ending == StayEnding::Departure
        ? m_session.label("stay_destination", m_stay.destination)
        : QString();
    QString dates = dotted({daysText(m_stay, today), end});
    dates[0] = dates[0].toUpper();
    if (!m_stay.note.isEmpty())
        dates += u'\n' + m_stay.note;
    m_meta->setText(dates);
    clearLayout(m_people);
    QList<Choice> who;
    for (const auto& [person, name] : found->people) {
        m_people->addWidget(
            new LineButton({QStringLiteral("stayPerson%1").arg(person.value), {}, {}, name, {},
                               [this, person = person] {
                                   emit m_session.personRequested(person, PersonTab::Summary);
                               }},
                this));
        who.append({QString::number(person.value), name});
    }
    setProperty("filePerson", m_stay.person.value); // whose name a draft typed here bears
    setRecord(m_content, "stay", m_stay.id.value);
    m_event->setStay(m_stay, who);
    // A departure to come leaves everything possible until then.
    const bool left = presence(m_stay, today) == Presence::Over;
    m_away->setVisible(!left);
    m_move->setVisible(!left);
    m_leave->setVisible(!left);
    m_reopen->setVisible(m_stay.ending == StayEnding::Departure);
    showAbsences();
    m_admission->show(m_stay.admission);
}

void StayPanel::showAbsences()
{
    clearLayout(m_absences);
    const auto list = m_session.query(stays::absences, m_stay.admission, m_stay.person);
    const QDate today = m_session.today();
    for (const Absence& absence : list) {
        QString text = absence.to.isValid()
            ? tr("Absent from %1 to %2")
                  .arg(shortDay(absence.from, today), shortDay(absence.to, today))
            : tr("Absent since %1").arg(shortDay(absence.from, today));
        text = dotted({text, m_session.label("absence_reason", absence.reason),
            !absence.to.isValid() && absence.expectedOn.isValid()
                ? tr("expected on %1").arg(shortDay(absence.expectedOn, today))
                : QString()});
        if (!absence.note.isEmpty())
            text += u'\n' + absence.note;
        auto* line = new RecordLine("absence", absence.id.value, text);
        if (!absence.to.isValid())
            line->add(button(QStringLiteral("absenceBack%1").arg(absence.id.value),
                          tr("Back today"), "chip"),
                [this, absence, today] { endAbsence(absence, today); });
        m_absences->addWidget(line);
    }
}

void StayPanel::endAbsence(const Absence& absence, QDate day)
{
    m_session.perform(Operation::SaveAbsence,
        [&](Work& work) { stays::save(work, endedOn(absence, day), &absence); });
}

void StayPanel::flush()
{
    m_admission->flush();
}

} // namespace jalons
