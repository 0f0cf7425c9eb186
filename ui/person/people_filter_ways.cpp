#include "ui/person/people_filter_ways.h"

#include "core/cycle/cycle.h"
#include "core/structure/structure.h"
#include "ui/page/choices.h"
#include "ui/page/session.h"
#include "ui/wording/cycle_text.h"

namespace jalons {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QList<FilterChoice> vocabulary(const Session& session, const char* list)
{
    QList<FilterChoice> result;
    for (const Choice& choice : choices(session, QLatin1String(list)))
        result.append({choice.code, choice.label});
    return result;
}

QList<FilterChoice> team(const Session& session)
{
    QList<FilterChoice> result;
    for (const Professional& member : session.query(professionals::list, false))
        result.append({QString::number(member.id.value), member.fullName()});
    return result;
}

QList<FilterChoice> dues()
{
    QList<FilterChoice> result;
    for (const auto& [kind, code] : codes<DueKind>)
        if (kind != DueKind::None)
            result.append({QLatin1String(code), dueText(kind)});
    return result;
}

QList<FilterChoice> places(const Session& session)
{
    QList<FilterChoice> result;
    for (const LodgingNode& node : session.query(lodgings::tree))
        result.append({QString::number(node.lodging.id.value), node.lodging.label, node.depth});
    return result;
}

/// The fields whose answers are few: those that one chooses among.
std::vector<CustomField> fieldsWithChoices(const Session& session)
{
    std::vector<CustomField> result;
    for (const FieldOwner owner : {FieldOwner::Person, FieldOwner::Accompaniment})
        for (CustomField& field : session.query(customFields::list, owner, false))
            if (field.hasChoices() || field.kind == FieldKind::YesNo)
                result.push_back(std::move(field));
    return result;
}

QList<FilterChoice> answersOf(const CustomField& field)
{
    if (field.kind == FieldKind::YesNo)
        return {{QStringLiteral("1"), FilterText::tr("Yes")},
            {QStringLiteral("0"), FilterText::tr("No")}};
    QList<FilterChoice> result;
    for (const FieldChoice& choice : field.choices)
        if (choice.active)
            result.append({QString::number(choice.id.value), choice.label});
    return result;
}

QString answerText(const CustomField& field, const QString& answer)
{
    if (field.kind != FieldKind::YesNo)
        return fieldText(field, answer);
    return answer == u"1" ? FilterText::tr("Yes") : FilterText::tr("No");
}

auto into(QString PersonFilter::*member)
{
    return [member](PersonFilter& filter, const QString& code) { filter.*member = code; };
}

} // namespace

QList<PeopleFilterWay> peopleFilterWays(const Session& session)
{
    QList<PeopleFilterWay> ways{
        {QStringLiteral("filterReferent"), FilterText::tr("Referent"), team(session),
            [](PersonFilter& f, const QString& id) { f.referent = {id.toLongLong()}; }},
        {QStringLiteral("filterPhase"), FilterText::tr("Phase"),
            vocabulary(session, "accompaniment_phase"), into(&PersonFilter::phase)},
        {QStringLiteral("filterDue"), FilterText::tr("Next deadline"), dues(),
            into(&PersonFilter::dueKind)},
        {QStringLiteral("filterDomain"), FilterText::tr("Domain of an objective"),
            vocabulary(session, "domain"), into(&PersonFilter::domain)},
        {QStringLiteral("filterPlace"), FilterText::tr("Place"), places(session),
            [](PersonFilter& f, const QString& id) { f.lodging = {id.toLongLong()}; }},
        {QStringLiteral("filterPublic"), FilterText::tr("Public"), vocabulary(session, "public"),
            into(&PersonFilter::publicCode)}};
    for (const CustomField& field : fieldsWithChoices(session))
        ways.append({QStringLiteral("filterField%1").arg(field.id.value), field.label,
            answersOf(field), [id = field.id](PersonFilter& f, const QString& answer) {
                f.answers.insert(id, answer);
            }});
    ways.removeIf([](const PeopleFilterWay& way) { return way.choices.isEmpty(); });
    return ways;
}

QList<PeopleFilterInUse> peopleFiltersInUse(const Session& session, const PersonFilter& filter)
{
    QList<PeopleFilterInUse> used;
    const auto add = [&](const char* name, const QString& text, auto member) {
        PersonFilter without = filter;
        without.*member = {};
        if (without != filter)
            used.append({QLatin1String(name), text, without});
    };
    const auto term = [&](const char* list, const QString& code) {
        return session.label(QLatin1String(list), code);
    };
    if (filter.referent.isValid() && filter.referent != session.me()) {
        const auto member = session.file().query(
            [&](const Reader& r) { return professionals::load(r, filter.referent); });
        add("chipReferent", member ? member->fullName() : FilterText::tr("somebody who left"),
            &PersonFilter::referent);
    }
    add("chipPhase", term("accompaniment_phase", filter.phase), &PersonFilter::phase);
    add("chipDue", dueText(fromCode<DueKind>(filter.dueKind)), &PersonFilter::dueKind);
    add("chipDomain", term("domain", filter.domain), &PersonFilter::domain);
    if (filter.lodging.isValid())
        add("chipPlace", session.query(lodgings::path, filter.lodging), &PersonFilter::lodging);
    add("chipPublic", term("public", filter.publicCode), &PersonFilter::publicCode);
    for (auto it = filter.answers.begin(); it != filter.answers.end(); ++it) {
        const auto field = session.file().query(
            [&](const Reader& r) { return customFields::load(r, it.key()); });
        PersonFilter without = filter;
        without.answers.remove(it.key());
        if (field)
            used.append({QStringLiteral("chipField%1").arg(it.key().value),
                FilterText::tr("%1: %2").arg(field->label, answerText(*field, it.value())),
                without});
    }
    add("chipLate", FilterText::tr("late"), &PersonFilter::late);
    add("chipNoReferent", FilterText::tr("without referent"), &PersonFilter::noReferent);
    add("chipUnaccompanied", FilterText::tr("lodged without accompaniment"),
        &PersonFilter::unaccompanied);
    add("chipImport", FilterText::tr("the last import"), &PersonFilter::operation);
    return used;
}

} // namespace jalons
