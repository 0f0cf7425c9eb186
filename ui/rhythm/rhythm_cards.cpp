#include "ui/rhythm/rhythm_cards.h"

#include "core/base/date_text.h"
#include "core/base/text_limits.h"
#include "ui/widgets/ordered_list.h"
#include "ui/wording/day_text.h"
#include "ui/wording/rhythm_text.h"
#include <algorithm>

namespace jalons {

namespace {

constexpr qsizetype longestMoment = 120;

QString pauseLine(const Pause& pause)
{
    const QString days = pause.to.isValid()
        ? PauseForm::tr("from %1 to %2").arg(fullDay(pause.from), fullDay(pause.to))
        : PauseForm::tr("since %1").arg(fullDay(pause.from));
    return dotted({days, wishText(pause.wishedBy)});
}

QString meetingRhythmLine(const MeetingRhythm& rhythm)
{
    return dotted({MeetingRhythmForm::tr("from %1").arg(fullDay(rhythm.from)),
        rhythmText(rhythm.unit, rhythm.every)});
}

QString momentLine(const KeyMoment& moment)
{
    return dotted({frenchShortPartial(moment.when),
        MomentForm::tr("“%1”").arg(beginning(moment.words.simplified(), longestMoment))});
}

} // namespace

PauseForm::PauseForm(Session& session)
    : CourseForm(session,
        {.table = "pause",
            .save = Operation::SavePause,
            .load = pauses::load,
            .store = pauses::save,
            .problems = [this](const Pause& pause) { return found(pause); },
            .isBegun = [](const Pause& pause) { return pause.from.isValid(); },
            .removal = Operation::RemovePause,
            .remove = pauses::remove,
            .removed = tr("The pause is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    bind("from", &Pause::from, tr("First day"), date("pauseFrom"),
        {.column = QStringLiteral("from_date")});
    bind("to", &Pause::to, tr("Last day"), date("pauseTo"),
        {.hint = tr("Empty as long as nobody knows"), .column = QStringLiteral("to_date")});
    bind("wishedBy", &Pause::wishedBy, tr("Wished by"),
        chipsOf(QStringLiteral("pauseWishedBy"),
            {{toCode(WishedBy::Person), tr("the person")},
                {toCode(WishedBy::Professional), tr("the professional")},
                {toCode(WishedBy::Both), tr("both")}}),
        {.span = 2, .column = QStringLiteral("wished_by")});
    bind("reason", &Pause::reason, tr("A few words why"), text("pauseReason", 1, 6),
        {.span = 2, .column = QStringLiteral("why")});
    fill(body(), {atLeft(removeButton("pauseRemove", tr("Remove this pause")))});
}

MeetingRhythmForm::MeetingRhythmForm(Session& session)
    : CourseForm(session,
        {.table = "meeting_rhythm",
            .save = Operation::SaveRhythm,
            .load = [](const Reader& r, MeetingRhythmId id) { return rhythms::load(r, id); },
            .store = rhythms::save,
            .problems = [this](const MeetingRhythm& rhythm) { return found(rhythm); },
            .isBegun = [](const MeetingRhythm& rhythm) { return rhythm.from.isValid(); },
            .removal = Operation::RemoveRhythm,
            .remove = rhythms::remove,
            .removed = tr("The agreed rhythm is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    bind("from", &MeetingRhythm::from, tr("Agreed from"), date("rhythmFrom"),
        {.column = QStringLiteral("from_date")});
    m_every = bind(
        "every", &MeetingRhythm::every, tr("Every"), number("rhythmEvery", leastEvery, mostEvery));
    m_unit = bind("unit", &MeetingRhythm::unit, tr("Unit"),
        chipsOf(QStringLiteral("rhythmUnit"),
            {{toCode(RhythmUnit::Day), tr("days")}, {toCode(RhythmUnit::Week), tr("weeks")},
                {toCode(RhythmUnit::Month), tr("months")},
                {toCode(RhythmUnit::OnRequest), tr("on request")}}),
        {.span = 2});
    fill(body(),
        {wrappedLabel(
             tr("Another agreement is another line: what was agreed before stays."), "hint"),
            atLeft(removeButton("rhythmRemove", tr("Remove this agreement")))});
}

MomentForm::MomentForm(Session& session)
    : CourseForm(session,
        {.table = "moment",
            .save = Operation::SaveMoment,
            .load = moments::load,
            .store = moments::save,
            .problems =
                [this](const KeyMoment& moment) {
                    return jalons::problems(moment, this->session().today());
                },
            .isBegun =
                [](const KeyMoment& moment) {
                    return moment.when.isKnown() && !moment.words.trimmed().isEmpty();
                },
            .removal = Operation::RemoveMoment,
            .remove = moments::remove,
            .removed = tr("The moment is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    bind("when", &KeyMoment::when, tr("When"), date("momentWhen", DateField::Mode::Partial),
        {.hint = tr("A day, a month or a year"), .column = QStringLiteral("happened")});
    bind(
        "domain", &KeyMoment::domain, tr("Domain"), term("momentDomain", QStringLiteral("domain")));
    bind("words", &KeyMoment::words, tr("In the person’s words"), text("momentWords", 2, 10),
        {.span = 2, .column = QStringLiteral("text")});
    fill(body(), {atLeft(removeButton("momentRemove", tr("Remove this moment")))});
}

template <class T, class Form>
CourseCard<T, Form>::CourseCard(
    const QString& title, const char* list, QPushButton* add, Form* form, QString (*line)(const T&))
    : ListCard(title, named(new OrderedList(title), QLatin1String(list)), add, form)
    , m_form(form)
    , m_line(line)
{
    this->list()->setOrdered(false);
    this->list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

template <class T, class Form> QList<OrderedLine> CourseCard<T, Form>::lines() const
{
    QList<OrderedLine> all; // the latest first
    for (auto one = m_all.rbegin(); one != m_all.rend(); ++one)
        all.append({QString::number(one->id.value), m_line(*one)});
    return all;
}

template class CourseCard<Pause, PauseForm>;
template class CourseCard<MeetingRhythm, MeetingRhythmForm>;
template class CourseCard<KeyMoment, MomentForm>;

PausesCard* makePausesCard(Session& session)
{
    return new PausesCard(session, PauseForm::tr("Pauses"), "pauses",
        button("pauseAdd", PauseForm::tr("Add a pause")), pauseLine);
}

MeetingRhythmsCard* makeMeetingRhythmsCard(Session& session)
{
    return new MeetingRhythmsCard(session, MeetingRhythmForm::tr("Agreed rhythm of meetings"),
        "rhythms", button("rhythmAdd", MeetingRhythmForm::tr("Add an agreement")),
        meetingRhythmLine);
}

MomentsCard* makeMomentsCard(Session& session)
{
    return new MomentsCard(session, MomentForm::tr("Moments that mattered"), "moments",
        button("momentAdd", MomentForm::tr("Add a moment")), momentLine);
}

} // namespace jalons
