#include "ui/participation/participation_form.h"

#include "core/household/household.h"
#include "core/person/person.h"
#include "ui/participation/amount_line.h"
#include "ui/widgets/ordered_list.h"
#include "ui/wording/day_text.h"
#include <QLocale>

namespace jalons {

ParticipationForm::ParticipationForm(Session& session)
    : RecordForm(session,
        {.table = "participation",
            .save = Operation::UpdateParticipation,
            .load = participations::load,
            .store
            = qOverload<Work&, const Participation&, const Participation*>(participations::save),
            .problems = [](const Participation& p) { return problems(p); },
            .isBegun = [](const Participation& p) { return p.id.isValid(); },
            .removal = Operation::RemoveParticipation,
            .remove = qOverload<Work&, ParticipationId>(participations::remove),
            .removed = tr("The participation being prepared is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    m_decision = bind("decision", &Participation::decision, tr("Decision of the prefect"),
        term("participationDecision"), {.span = 2});
    bind("adults", &Participation::adults, tr("Adults on the day of entry"),
        number("participationAdults", 1, 20));
    bind("children", &Participation::children, tr("Children on the day of entry"),
        number("participationChildren", 0, 20));
    bind("arrivedOn", &Participation::arrivedOn, tr("Arrived on"), date("participationArrived"));
    bind("from", &Participation::from, tr("Counts from"), date("participationFrom"),
        {.hint = tr("the arrival, or the day something changed")});
    bind("meals", &Participation::meals, {}, box("participationMeals", tr("Meals are given")),
        {.span = 2});
    bind("note", &Participation::note, tr("Note on the sheet"), line("participationNote"),
        {.span = 2})
        ->setMaxLength(300);
}

void ParticipationForm::filled()
{
    QList<Choice> choices;
    for (const PrefectDecision& one : session().query(prefectDecisions::list))
        choices.append({QString::number(one.id.value),
            tr("%1, valid from %2").arg(one.number, fullDay(one.from))});
    m_decision->setTerms(choices);
    m_decision->setCode(member::shown(record().decision).toString());
}

ParticipationLineForm::ParticipationLineForm(Session& session)
    : RecordForm(session,
        {.table = "participation_line",
            .save = Operation::UpdateParticipation,
            .load = [](const Reader& r,
                        ParticipationLineId id) { return participations::loadLine(r, id); },
            .store = qOverload<Work&, const ParticipationLine&, const ParticipationLine*>(
                participations::save),
            .problems = [](const ParticipationLine& line) { return problems(line); },
            .isBegun =
                [](const ParticipationLine& line) {
                    return line.participation.isValid() && line.amount > Money{};
                },
            .removal = Operation::UpdateParticipation,
            .remove = qOverload<Work&, ParticipationLineId>(participations::remove),
            .removed = tr("The line is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    m_kind = bind("kind", &ParticipationLine::kind, tr("What it is"),
        term("participationLineKind", "participation_line"), {.span = 2});
    connect(m_kind, &TermCombo::edited, this, &ParticipationLineForm::askNature);
    bind("nature", &ParticipationLine::nature, tr("Which income"),
        term("participationLineNature", "income_kind"));
    takingAmounts(bind("amount", &ParticipationLine::amount, tr("Euros a month"),
        line("participationLineAmount")));
    m_person
        = bind("person", &ParticipationLine::person, tr("Whose"), term("participationLineWhose"));
    bind("month", &ParticipationLine::month, tr("Month"),
        date("participationLineMonth", DateField::Mode::Partial));
    bind("document", &ParticipationLine::document, tr("Document seen"),
        line("participationLineDocument"), {.span = 2})
        ->setMaxLength(200);
    fill(body(), {atLeft(removeButton("participationLineRemove", tr("Remove this line")))});
}

void ParticipationLineForm::setParticipation(const Participation& participation)
{
    const bool other = participation.id != m_participation.id;
    m_participation = participation;
    struct Member
    {
        PersonId id;
        QString name;
    };
    const auto members = session().query([&](const Reader& r) {
        std::vector<Member> found{
            {participation.person, people::load(r, participation.person).fullName()}};
        for (const HouseholdMember& one :
            households::around(r, participation.person, participation.arrivedOn))
            if (one.membership.person != participation.person)
                found.push_back({one.membership.person, one.name});
        return found;
    });
    QList<Choice> choices;
    for (const Member& one : members)
        choices.append({QString::number(one.id.value), one.name});
    m_person->setTerms(choices);
    m_person->setCode(member::shown(record().person).toString());
    if (other)
        showRow(0);
}

void ParticipationLineForm::askNature()
{
    grid()->setAsked("nature",
        fromCode<ParticipationLineKind>(m_kind->code()) == ParticipationLineKind::Resource);
}

ParticipationLine ParticipationLineForm::fresh() const
{
    ParticipationLine line;
    line.participation = m_participation.id;
    line.person = m_participation.person;
    const QDate before = m_participation.arrivedOn.addMonths(-1);
    line.month = PartialDate::of(before.year(), before.month());
    return line;
}

ParticipationLinesCard::ParticipationLinesCard(Session& session)
    : ParticipationLinesCard(session, new ParticipationLineForm(session))
{
}

ParticipationLinesCard::ParticipationLinesCard(Session& session, ParticipationLineForm* form)
    : ListCard(tr("What is received, and what is taken off first"),
        named(new OrderedList(tr("Lines of the calculation")), "participationLines"),
        button("participationLineAdd", tr("Add a line")), form)
    , m_session(session)
    , m_form(form)
{
    setProperty("card", false);
    layout()->setContentsMargins(0, 0, 0, 0);
    list()->setOrdered(false);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ParticipationLinesCard::show(const ParticipationContent& content)
{
    m_content = content;
    m_form->setParticipation(content.participation);
    refetch();
}

QList<OrderedLine> ParticipationLinesCard::lines() const
{
    QList<OrderedLine> lines;
    for (const ParticipationLine& line : m_content.lines) {
        const bool isResource = line.kind == ParticipationLineKind::Resource;
        const QString what = isResource
            ? m_session.label(QStringLiteral("income_kind"), line.nature)
            : m_session.label(QStringLiteral("participation_line"), line.kind);
        lines.append({QString::number(line.id.value),
            dotted({(isResource ? QString() : QStringLiteral("− ")) + line.amount.text(QLocale())
                    + QStringLiteral("\u00a0€"),
                what})});
    }
    return lines;
}

} // namespace jalons
