#include "ui/collective/activities_view.h"

#include "core/structure/structure.h"
#include "ui/collective/sessions_card.h"
#include "ui/page/query_model.h"
#include "ui/wording/day_text.h"

namespace jalons {

ActivityForm::ActivityForm(Session& session)
    : RecordForm(session,
        {.table = "activity",
            .save = Operation::SaveActivity,
            .load = activities::load,
            .store = activities::save,
            .problems = [](const Activity& one) { return jalons::problems(one); },
            .isBegun = [](const Activity& one) { return !one.title.trimmed().isEmpty(); },
            .removal = Operation::RemoveActivity,
            .remove = activities::remove,
            .removed = tr("The activity is removed. Ctrl+Z brings it back.")},
        tr("New activity"), 2)
    , m_remove(removeButton("activityRemove", tr("Remove this activity")))
    , m_sessions(new SessionsCard(session))
{
    bind("title", &Activity::title, tr("Title"), line("activityTitle"), {.span = 2});
    bind("kind", &Activity::kind, tr("Kind"), term("activityKind", "collective_kind", true));
    m_professional = bind("professional", &Activity::professional, tr("In charge"),
        term("activityProfessional"), {.column = QStringLiteral("professional_id")});
    bind("from", &Activity::from, tr("From"), date("activityFrom"),
        {.column = QStringLiteral("from_date")});
    bind("to", &Activity::to, tr("Until"), date("activityTo"),
        {.column = QStringLiteral("to_date")});
    bind("place", &Activity::place, tr("Place"), line("activityPlace"));
    bind("places", &Activity::places, tr("For how many"), number("activityPlaces", 0, mostPlaces),
        {.codes = emptyForZero});
    bind("aims", &Activity::aims, tr("Aims"), text("activityAims", 2, 20),
        {.span = 2, .column = QStringLiteral("purpose")});
    bind("partners", &Activity::partners, tr("With whom"), text("activityPartners", 1, 20),
        {.span = 2, .hint = tr("Inhabitants, associations, companies, town, department")});
    bind("means", &Activity::means, tr("Means"), text("activityMeans", 1, 20), {.span = 2});
    bind("steps", &Activity::steps, tr("Steps"), text("activitySteps", 1, 20), {.span = 2});
    bind("effects", &Activity::effects, tr("What it changed"), text("activityEffects", 1, 20),
        {.span = 2});
    fill(body(), {m_sessions, atLeft(m_remove), rest()});
}

void ActivityForm::filled()
{
    QList<Choice> team;
    for (const Professional& member : session().query(professionals::list, false))
        team.append({QString::number(member.id.value), member.fullName()});
    const QString chosen = QString::number(record().professional.value);
    if (record().professional.isValid()
        && std::none_of(team.begin(), team.end(),
            [&](const Choice& one) { return one.code == chosen; })) // has left since
        team.append(
            {chosen, session().query(professionals::load, record().professional).fullName()});
    m_professional->setTerms(team);
    m_professional->setCode(record().professional.isValid() ? chosen : QString());
    setTitle(record().id.isValid() ? record().title : tr("New activity"));
    m_remove->setVisible(record().id.isValid());
    m_sessions->setActivity(record().id);
}

ActivitiesView::ActivitiesView(Session& session)
    : MasterDetailPage(session,
        {.name = "activity",
            .table = "activity",
            .icon = "people",
            .also = "attendance",
            .list = tr("Activities"),
            .create = tr("New activity"),
            .search = tr("Search for an activity"),
            .searchHint = tr("A word of its title, its aims, its effects"),
            .empty
            = tr("No activity yet: a workshop, an outing, a project with the neighbourhood."),
            .noMatch = tr("No activity is like this."),
            .widths = {0, 110, 90},
            .shares = {5, 6}},
        nullptr)
    , m_kind(addFilter(
          "activityFilter", tr("Kind"), tr("All kinds"), QStringLiteral("collective_kind")))
{
    listenTo({"activity_session", "person", "professional"});
    const auto ids = [this](const Reader& r, qint64 after, int limit) {
        return activities::page(r, m_filter, after, limit);
    };
    const auto row = [&session](const Reader& r, qint64 id) -> QVariantList {
        const Activity one = activities::load(r, {id});
        const auto held = sessions::of(r, {id});
        return {one.title, session.label(QStringLiteral("collective_kind"), one.kind),
            held.empty() ? QString() : shortDay(held.front().day, r.today())};
    };
    setRecords(
        new QueryModel(session, {tr("Title"), tr("Kind"), tr("Last session")}, {ids, row}, this),
        new ActivityForm(session));
}

bool ActivitiesView::filter()
{
    m_filter = {searched(), m_kind->code()};
    return m_filter != ActivityFilter();
}

} // namespace jalons
