#include "ui/map/map_page.h"

#include "core/documents/document.h"
#include "core/draft/draft.h"
#include "core/signing/completion.h"
#include "ui/map/factor_card.h"
#include "ui/map/links_card.h"
#include "ui/map/map_view.h"
#include "ui/page/line_button.h"
#include "ui/page/session.h"
#include "ui/page/versions_button.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/layouts.h"

namespace jalons {

namespace {
constexpr std::size_t mostLevers = 8;
constexpr std::size_t mostNamed = 4; ///< of what comes of one
} // namespace

QString leverText(const Lever& lever, const DifficultyMap& map)
{
    QStringList said;
    if (!lever.dominated.empty()) {
        QStringList names;
        for (const FactorId one : lever.dominated)
            if (const Factor* factor = map.factor(one);
                factor && names.size() < qsizetype(mostNamed))
                names.append(map.said(*factor));
        const int more = int(lever.dominated.size()) - int(names.size());
        QString list = names.join(QStringLiteral(", "));
        if (more > 0)
            list = MapPage::tr("%1 and %n other(s)", nullptr, more).arg(list);
        said.append(MapPage::tr("Nothing else on the map leads to: %1.").arg(list));
    }
    if (lever.circuits > 0)
        said.append(lever.circuitsOfLoop == 1
                ? MapPage::tr("The loop passes through it.")
                : MapPage::tr("%1 of the %2 circuits of its loop pass through it.")
                      .arg(lever.circuits)
                      .arg(lever.circuitsOfLoop));
    return said.join(u' ');
}

MapPage::MapPage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"factor", "factor_link", "finding", "assessment_version", "assessment", "domain_entry",
            "outcome", "contract", "term"})
    , m_voice(named(new ChoiceChips(tr("Whose links count")), "mapVoice"))
    , m_view(new MapView(session))
    , m_empty(wrappedLabel(tr("Difficulties and strengths said in the interview stand here. Join "
                              "them: what leads to "
                              "what, what makes it worse, what protects."),
          "hint"))
    , m_legend(wrappedLabel(
          tr("An arrow leads to; a thick one makes worse; a dashed one protects. A thick frame: "
             "difficulties that feed each other. Drag a box to move it, the dot at its right to "
             "draw a link."),
          "hint"))
    , m_levers(new Card(tr("Where to act first")))
    , m_factor(new FactorCard(session))
    , m_links(new LinksCard(session))
    , m_kept(new VersionsButton(session, QStringLiteral("mapKept"), tr("Earlier maps"),
          tr("Earlier maps: as they stood when a diagnostic or evaluation was completed")))
{
    setProperty("page", true);
    setObjectName(QStringLiteral("mapPage"));
    auto* back = button("mapBack", tr("Diagnostic"), "quiet", "back");
    m_voice->setChoices({{toCode(LinkView::Both), tr("both")},
        {toCode(LinkView::Person), tr("according to the person")},
        {toCode(LinkView::Professional), tr("according to the professional")}});
    m_voice->setCode(toCode(LinkView::Both));
    auto* print = button("mapPrint", tr("Print"), nullptr, "print");
    print->setProperty("prints", true);
    auto* head
        = inRow({back, roleLabel(tr("Map of difficulties"), "heading"), rest(), m_kept, print}, 12);
    auto* drawing = inColumn({m_voice, {m_view, 1}, m_empty, m_legend}, 6);
    auto* side = scrolling(boxed(inColumn({m_levers, m_factor, m_links, rest()}, 16)));
    side->setMinimumWidth(px(320));
    inColumn(this, {head, {inRow({{drawing, 3}, {side, 2}}, 16), 1}}, 12);
    connect(back, &QPushButton::clicked, this, &MapPage::backAsked);
    connect(m_voice, &ChoiceChips::edited, this, &MapPage::refetch);
    connect(print, &QPushButton::clicked, this, [this] {
        this->session().preview(
            [id = m_accompaniment, voice = fromCode<LinkView>(m_voice->code())](
                const Reader& reader) { return assessments::mapOf(reader, id, voice); });
    });
    connect(m_view, &MapView::placed, this, [this](FactorId factor, QPoint place) {
        // The very middle of the map says « where there is room ».
        const QPoint kept = place.isNull() ? QPoint(1, 0) : place;
        if (!this->session().perform(Operation::UpdateMap,
                [&](Work& work) { factors::place(work, factor, kept.x(), kept.y()); }))
            m_view->draw();
    });
    connect(m_view, &MapView::chosen, m_factor, &FactorCard::choose);
    connect(m_factor, &FactorCard::chosen, m_view, &MapView::choose);
    connect(m_view, &MapView::linkDrawn, this, [this](FactorId from, FactorId to) {
        FactorLinkId made;
        this->session().perform(Operation::UpdateMap, [&](Work& work) {
            const bool protects = factors::load(work, from).kind == FindingKind::Strength;
            made = maps::save(
                work, {{}, from, to, protects ? LinkKind::Protects : LinkKind::LeadsTo});
        });
        if (made.isValid())
            m_links->resume(made.value);
    });
}

void MapPage::show(AccompanimentId accompaniment)
{
    if (accompaniment != m_accompaniment)
        flush();
    m_accompaniment = accompaniment;
    refetch();
}

void MapPage::refetch()
{
    if (!m_accompaniment.isValid())
        return;
    if (m_voice->code().isEmpty())
        m_voice->setCode(toCode(LinkView::Both));
    const DifficultyMap all = session().query(maps::of, m_accompaniment);
    const DifficultyMap map = seenBy(all, fromCode<LinkView>(m_voice->code()));
    const Levers found = levers(map);
    m_empty->setVisible(map.links.empty());
    m_view->show(all, map, found);
    m_links->setMap(all, m_accompaniment);
    m_factor->setMap(all, m_accompaniment);
    m_kept->setMapOf(m_accompaniment);
    showLevers(map, found);
}

void MapPage::showLevers(const DifficultyMap& map, const Levers& found)
{
    clearLayout(m_levers->body());
    for (std::size_t i = 0; i < std::min(found.ranked.size(), mostLevers); ++i) {
        const Lever& lever = found.ranked[i];
        m_levers->body()->addWidget(
            new LineButton({QStringLiteral("mapLever%1").arg(i), QString::number(i + 1),
                               QStringLiteral("accent"), map.said(lever.factor), {},
                               [this, id = lever.factor] {
                                   m_view->choose(id);
                                   m_factor->choose(id);
                               }},
                m_levers));
        m_levers->body()->addWidget(wrappedLabel(leverText(lever, map), "hint", m_levers));
    }
    if (found.ranked.empty())
        m_levers->body()->addWidget(wrappedLabel(
            tr("Once difficulties are joined, what most comes of stands here, with the reason."),
            "hint", m_levers));
    if (found.isCut)
        m_levers->body()->addWidget(wrappedLabel(
            tr("There are more circuits than were counted: the order may not be whole."), "hint",
            m_levers));
}

void MapPage::resume(const Draft& draft)
{
    if (draft.table != QLatin1String("factor"))
        m_links->resume(draft.row > 0 ? draft.row : 0);
}

void MapPage::takeKeyboard()
{
    if (auto* add = findChild<QPushButton*>(QStringLiteral("mapAdd")))
        add->setFocus();
}

} // namespace jalons
