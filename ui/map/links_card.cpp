#include "ui/map/links_card.h"

#include "ui/widgets/ordered_list.h"

namespace jalons {

namespace {

QString wordOf(LinkKind kind)
{
    return kind == LinkKind::LeadsTo ? LinksCard::tr("leads to")
        : kind == LinkKind::Worsens  ? LinksCard::tr("makes worse")
                                     : LinksCard::tr("protects from");
}

} // namespace

QString linkText(const FactorLink& link, const DifficultyMap& map)
{
    return QStringLiteral("%1 %2 %3")
        .arg(map.said(link.from), wordOf(link.kind), map.said(link.to));
}

LinkForm::LinkForm(Session& session)
    : RecordForm(session,
        {.table = "factor_link",
            .save = Operation::UpdateMap,
            .load = maps::loadLink,
            .store = maps::save,
            .problems = [this](const FactorLink& link) { return jalons::problems(link, m_map); },
            .isBegun
            = [](const FactorLink& link) { return link.from.isValid() && link.to.isValid(); },
            .removal = Operation::UpdateMap,
            .remove = maps::remove,
            .removed = tr("The link is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    m_from = bind("from", &FactorLink::from, tr("What"), term("mapFrom"),
        {.span = 2, .column = QStringLiteral("from_id")});
    bind("kind", &FactorLink::kind, tr("does this"),
        chipsOf(QStringLiteral("mapKind"),
            {{toCode(LinkKind::LeadsTo), wordOf(LinkKind::LeadsTo)},
                {toCode(LinkKind::Worsens), wordOf(LinkKind::Worsens)},
                {toCode(LinkKind::Protects), wordOf(LinkKind::Protects)}}),
        {.span = 2, .accessible = tr("What it does")});
    m_to = bind("to", &FactorLink::to, tr("to what"), term("mapTo"),
        {.span = 2, .accessible = tr("To what"), .column = QStringLiteral("to_id")});
    bind("view", &FactorLink::view, tr("Whose view"),
        chipsOf(QStringLiteral("mapView"),
            {{toCode(LinkView::Both), tr("both")}, {toCode(LinkView::Person), tr("the person")},
                {toCode(LinkView::Professional), tr("the professional")}}),
        {.span = 2});
    bind("sureness", &FactorLink::sureness, tr("How sure"),
        chipsOf(QStringLiteral("mapSureness"),
            {{toCode(Sureness::Sure), tr("certain")}, {toCode(Sureness::Likely), tr("likely")},
                {toCode(Sureness::Supposed), tr("to be verified")}}),
        {.span = 2});
    fill(body(), {atLeft(removeButton("mapRemove", tr("Remove this link")))});
}

void LinkForm::setMap(const DifficultyMap& map, AccompanimentId accompaniment)
{
    m_map = map;
    m_accompaniment = accompaniment;
    QList<Choice> all;
    QList<Choice> difficulties;
    for (const Factor& factor : map.factors) {
        const Choice choice{QString::number(factor.id.value),
            dotted({m_map.said(factor), session().label("domain", factor.domain)})};
        all.append(choice);
        if (factor.kind == FindingKind::Difficulty)
            difficulties.append(choice);
    }
    m_from->setTerms(all);
    m_to->setTerms(difficulties);
}

LinksCard::LinksCard(Session& session)
    : LinksCard(session, new LinkForm(session))
{
}

LinksCard::LinksCard(Session& session, LinkForm* form)
    : ListCard(tr("Links"), named(new OrderedList(tr("Links of the map")), "mapLinks"),
        button("mapAdd", tr("Add a link")), form)
    , m_session(session)
    , m_form(form)
{
    list()->setOrdered(false);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LinksCard::setMap(const DifficultyMap& map, AccompanimentId accompaniment)
{
    m_map = map;
    m_form->setMap(map, accompaniment);
    refetch();
}

QList<OrderedLine> LinksCard::lines() const
{
    QList<OrderedLine> lines;
    for (const FactorLink& link : m_map.links)
        lines.append({QString::number(link.id.value), linkText(link, m_map)});
    return lines;
}

} // namespace jalons
