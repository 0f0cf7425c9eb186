#include "ui/relay/relay_card.h"

#include "ui/widgets/ordered_list.h"
#include "ui/wording/day_text.h"

namespace jalons {

RelayForm::RelayForm(Session& session)
    : RecordForm(session,
        {.table = "relay",
            .save = Operation::TellRelay,
            .load = relays::load,
            .store = relays::save,
            .problems =
                [this](const Relay& relay) {
                    return jalons::problems(
                        relay, m_course.openedOn, m_course.closedOn, this->session().today());
                },
            .isBegun = [](const Relay& relay) { return relay.to.isValid() && relay.on.isValid(); },
            .removal = Operation::RemoveRelay,
            .remove = relays::remove,
            .removed = tr("The change is taken back. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    m_to = bind("to", &Relay::to, tr("New referent"), term("relayTo"),
        {.hint = tr("From then on the file is theirs"), .column = QStringLiteral("to_id")});
    bind("on", &Relay::on, tr("From which day"), date("relayOn"),
        {.column = QStringLiteral("happened_on")});
    bind("passedOn", &Relay::passedOn, tr("What passes on"),
        text("relayPassedOn", 2, 20, tr("What was promised, what is under way, what to know…")),
        {.span = 2, .column = QStringLiteral("passed_on")});
    bind("told", &Relay::told, tr("The person was told"),
        chipsOf(QStringLiteral("relayTold"),
            {{toCode(RelayTold::NotYet), tr("not yet")},
                {toCode(RelayTold::Agrees), tr("and agrees")},
                {toCode(RelayTold::Disagrees), tr("and does not agree")},
                {toCode(RelayTold::Silent), tr("and says nothing of it")}}),
        {.span = 2});
    bind("words", &Relay::words, tr("What the person says of it"), text("relayWords", 1, 10),
        {.span = 2});
    bind("lastMet", &Relay::lastMet, tr("Last meeting with the former referent"),
        date("relayLastMet"), {.column = QStringLiteral("last_met")});
    bind("firstMet", &Relay::firstMet, tr("First meeting with the new one"), date("relayFirstMet"),
        {.hint = tr("It may be planned"), .column = QStringLiteral("first_met")});
    fill(body(), {atLeft(removeButton("relayRemove", tr("Take this change back")))});
}

void RelayForm::setCourse(const Accompaniment& course)
{
    m_course = course;
    QList<Choice> team;
    for (const Professional& member : session().query(professionals::list, false))
        if (member.id != course.referent || recordId() > 0)
            team.append({QString::number(member.id.value), member.fullName()});
    m_to->setTerms(team);
}

Relay RelayForm::fresh() const
{
    Relay relay;
    relay.accompaniment = m_course.id;
    relay.from = m_course.referent;
    relay.on = session().today();
    return relay;
}

void RelayForm::filled()
{
    const bool isTold = record().id.isValid();
    m_to->setEnabled(!isTold);
    if (!isTold)
        return;
    // Whoever took over may have left the team since.
    const Professional to = session().query(professionals::load, record().to);
    const QString code = QString::number(to.id.value);
    if (m_to->findData(code) < 0)
        m_to->setTerms({{code, to.fullName()}});
    m_to->setCode(code);
}

RelayCard::RelayCard(Session& session, RelayForm* form)
    : ListCard(tr("Changes of referent"),
        named(new OrderedList(tr("Changes of referent")), "relays"),
        button("relayAdd", tr("Tell a change of referent")), form)
    , m_session(session)
    , m_form(form)
{
    list()->setOrdered(false);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RelayCard::show(const Accompaniment& course, const std::vector<Relay>& all)
{
    m_all = all;
    m_team = m_session.query(professionals::list, true);
    m_form->setCourse(course);
    refetch();
}

QList<OrderedLine> RelayCard::lines() const
{
    const auto name = [this](ProfessionalId id) {
        for (const Professional& member : m_team)
            if (member.id == id)
                return member.fullName();
        return tr("nobody");
    };
    QList<OrderedLine> all; // the latest first
    for (auto one = m_all.rbegin(); one != m_all.rend(); ++one)
        all.append({QString::number(one->id.value),
            dotted({fullDay(one->on), tr("%1 to %2").arg(name(one->from), name(one->to))})});
    return all;
}

} // namespace jalons
