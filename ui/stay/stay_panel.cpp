#include "ui/stay/stay_panel.h"

#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/stay/admission_form.h"
#include "ui/stay/arrival_form.h"
#include "ui/stay/stay_event_form.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/wording/day_text.h"
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

namespace jalons {

namespace {

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setProperty("clear", true);
    scroll->setWidget(content);
    return scroll;
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    return made;
}

} // namespace

StayPanel::StayPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_pages(new QStackedLayout)
    , m_arrival(new ArrivalForm(session))
    , m_admission(new AdmissionForm(session))
    , m_name(roleLabel({}, "heading"))
    , m_meta(roleLabel({}, "meta"))
    , m_people(new QVBoxLayout)
    , m_absences(new QVBoxLayout)
    , m_away(button(tr("Absence"), "stayAbsence", nullptr))
    , m_move(button(tr("Change of place"), "stayTransfer", nullptr))
    , m_leave(button(tr("Departure"), "stayDeparture", nullptr))
    , m_reopen(button(tr("Take the departure back"), "stayReopen", nullptr))
    , m_correct(button(tr("Correct the dates"), "stayCorrect", nullptr))
    , m_event(new StayEventForm(session))
{
    setProperty("card", true);
    setFixedWidth(px(368));
    build();
}

void StayPanel::build()
{
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(8));
    m_name->setWordWrap(true);
    m_meta->setWordWrap(true);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("stayClose"));
    close->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(close->accessibleName());
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_meta);
    m_people->setSpacing(0);
    column->addLayout(m_people);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(6));
    for (QPushButton* one : {m_away, m_move, m_leave, m_reopen})
        buttons->addWidget(one);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_event);
    column->addLayout(m_absences);
    column->addWidget(rule());
    column->addWidget(m_admission);
    auto* remove = button(tr("Remove this stay"), "stayRemove", nullptr);
    remove->setProperty("quiet", true);
    m_correct->setProperty("quiet", true);
    m_correct->setToolTip(tr("For a day that was noted wrongly."));
    remove->setToolTip(tr("For a stay recorded by mistake. Ctrl+Z brings it back."));
    auto* mending = new QHBoxLayout;
    mending->addWidget(m_correct);
    mending->addWidget(remove);
    mending->addStretch(1);
    column->addLayout(mending);
    column->addStretch(1);

    auto* arrival = new QWidget;
    auto* inner = new QVBoxLayout(arrival);
    inner->setContentsMargins(px(16), px(12), px(16), px(12));
    inner->addWidget(m_arrival);
    m_pages->addWidget(scrolled(m_content));
    m_pages->addWidget(scrolled(arrival));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addLayout(m_pages);

    connect(close, &QToolButton::clicked, this, &StayPanel::closed);
    connect(m_arrival, &ArrivalForm::cancelled, this, &StayPanel::closed);
    connect(m_arrival, &ArrivalForm::arrived, this, &StayPanel::arrived);
    connect(m_away, &QPushButton::clicked, this, [this] { m_event->ask(StayEvent::Absence); });
    connect(m_move, &QPushButton::clicked, this, [this] { m_event->ask(StayEvent::Transfer); });
    connect(m_leave, &QPushButton::clicked, this, [this] { m_event->ask(StayEvent::Departure); });
    connect(
        m_correct, &QPushButton::clicked, this, [this] { m_event->ask(StayEvent::Correction); });
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        m_session.perform(Operation::Depart, [&](Work& work) { stays::reopen(work, m_stay.id); });
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_session.perform(
                Operation::RemoveStay, [&](Work& work) { stays::remove(work, m_stay.id); }))
            emit m_session.said(tr("The stay is removed. Ctrl+Z brings it back."));
    });
}

void StayPanel::showArrival(PersonId person, LodgingId lodging, QDate day, RequestId request)
{
    flush();
    m_stay = {};
    setProperty("filePerson", QVariant());
    m_pages->setCurrentIndex(1);
    m_arrival->begin(person, lodging, day, request);
}

void StayPanel::showStay(StayId id)
{
    if (id != m_stay.id) {
        flush();
        m_event->close();
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
        QString name;
        QString place;
        std::vector<std::pair<PersonId, QString>> people;
    };
    const auto found = m_session.file().query([&](const Reader& r) {
        Found f;
        f.stay = stays::load(r, m_stay.id);
        f.name = people::load(r, f.stay.person).fullName();
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
    const Presence now = presence(m_stay, today);
    QString dates = m_stay.to.isValid()
        ? tr("from %1 to %2").arg(fullDay(m_stay.from), fullDay(m_stay.to))
        : now == Presence::ToCome ? tr("arrives on %1").arg(fullDay(m_stay.from))
                                  : tr("since %1").arg(fullDay(m_stay.from));
    if (m_stay.ending == StayEnding::Departure && !m_stay.destination.isEmpty())
        dates += QStringLiteral(" · ")
            + m_session.label(QStringLiteral("stay_destination"), m_stay.destination);
    else if (m_stay.ending == StayEnding::Transfer)
        dates += QStringLiteral(" · ") + tr("moved to another place");
    if (!dates.isEmpty())
        dates[0] = dates[0].toUpper();
    if (!m_stay.note.isEmpty())
        dates += u'\n' + m_stay.note;
    m_meta->setText(dates);
    clearLayout(m_people);
    QList<Choice> who;
    for (const auto& [person, name] : found->people) {
        auto* line = new LineButton({}, {}, name, {}, this);
        line->setObjectName(QStringLiteral("stayPerson%1").arg(person.value));
        connect(line, &LineButton::clicked, this, [this, person = person] {
            emit m_session.personRequested(person, PersonTab::Summary);
        });
        m_people->addWidget(line);
        who.append({QString::number(person.value), name});
    }
    setProperty("filePerson", m_stay.person.value); // whose name a draft typed here bears
    setRecord(m_content, "stay", m_stay.id.value);
    m_event->setStay(m_stay, who);
    // A departure to come leaves everything possible until then.
    const bool left = now == Presence::Over;
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
    const auto list = m_session.query(
        [&](const Reader& r) { return stays::absences(r, m_stay.admission, m_stay.person); });
    const QDate today = m_session.today();
    for (const Absence& absence : list) {
        QString text = absence.to.isValid()
            ? tr("Absent from %1 to %2")
                  .arg(shortDay(absence.from, today), shortDay(absence.to, today))
            : tr("Absent since %1").arg(shortDay(absence.from, today));
        if (!absence.reason.isEmpty())
            text += QStringLiteral(" · ")
                + m_session.label(QStringLiteral("absence_reason"), absence.reason);
        if (!absence.to.isValid() && absence.expectedOn.isValid())
            text += QStringLiteral(" · ")
                + tr("expected on %1").arg(shortDay(absence.expectedOn, today));
        if (!absence.note.isEmpty())
            text += u'\n' + absence.note;
        auto* label = roleLabel(text, "meta", this);
        label->setWordWrap(true);
        auto* line = new QWidget(this);
        setRecord(line, "absence", absence.id.value);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label, 1);
        if (!absence.to.isValid()) {
            auto* back = button(tr("Back today"), "", line);
            back->setObjectName(QStringLiteral("absenceBack%1").arg(absence.id.value));
            back->setProperty("chip", true);
            connect(back, &QPushButton::clicked, this,
                [this, absence, today] { endAbsence(absence, today); });
            row->addWidget(back);
        }
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
