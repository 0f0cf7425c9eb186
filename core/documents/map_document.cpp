#include "core/documents/map_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/map/map_drawing.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

namespace {

constexpr std::size_t mostLevers = 5;
constexpr qsizetype shownWhole = 40; ///< letters of a box that are surely not cut

class MapWriter
{
public:
    MapWriter(const Reader& reader, AccompanimentId id, LinkView voice, QDate day)
        : m_labels(reader)
        , m_structure(structures::load(reader))
        , m_course(accompaniments::load(reader, id))
        , m_person(people::load(reader, m_course.person))
        , m_day(day)
        , m_voice(voice)
        , m_map(seenBy(maps::of(reader, id), voice))
        , m_levers(levers(m_map))
    {
    }

    Document write()
    {
        Document document = emptySheet(m_structure, m_labels.say("map.title"), QString());
        m_blocks = &document.blocks;
        addFacts();
        addSheets();
        addLevers();
        addLinks();
        addOthers();
        return document;
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }

    void addFacts()
    {
        KeyValues facts;
        facts.pairs.push_back(
            {m_labels.say("common.fact.person"), bold(m_labels.civilName(m_person))});
        facts.pairs.push_back({m_labels.say("map.fact.day"), plain(frenchDate(m_day))});
        if (m_voice != LinkView::Both)
            facts.pairs.push_back({m_labels.say("map.fact.voice"), plain(view(m_voice))});
        add(facts);
    }

    void addSheets()
    {
        DifficultyMap drawn = m_map;
        if (!isDrawnWhole())
            std::erase_if(drawn.factors, [this](const Factor& one) { return !isLinked(one.id); });
        const std::vector<MapDrawing> sheets = drawings(drawn, m_levers);
        if (sheets.empty()) {
            add(Paragraph{plain(m_labels.say("map.empty"))});
            return;
        }
        add(Paragraph{plain(m_labels.say("map.legend")), Paragraph::Style::Small});
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                add(PageBreak{});
            if (sheets.size() > 1)
                add(Heading{3,
                    m_labels.say("map.sheet",
                        {{"number", QString::number(i + 1)},
                            {"count", QString::number(sheets.size())}})});
            add(MapBlock{sheets[i]});
        }
    }

    QString nameOf(FactorId id) const { return m_map.said(id); }

    QString reason(const Lever& lever) const
    {
        QStringList said;
        if (!lever.dominated.empty()) {
            QStringList names;
            for (const FactorId one : lever.dominated)
                names.append(nameOf(one));
            said.append(
                m_labels.say("map.lever.dominates", {{"names", names.join(QStringLiteral(", "))}}));
        }
        if (lever.circuits > 0)
            said.append(lever.circuitsOfLoop == 1
                    ? m_labels.say("map.lever.loop")
                    : m_labels.say("map.lever.circuits",
                        {{"count", QString::number(lever.circuits)},
                            {"all", QString::number(lever.circuitsOfLoop)}}));
        return said.join(u' ');
    }

    void addLevers()
    {
        if (m_levers.ranked.empty())
            return;
        add(Heading{2, m_labels.say("map.title.levers")});
        add(Paragraph{plain(m_labels.say("map.levers.about")), Paragraph::Style::Small});
        Bullets list;
        for (std::size_t i = 0; i < std::min(m_levers.ranked.size(), mostLevers); ++i) {
            const Lever& lever = m_levers.ranked[i];
            list.items.push_back(
                bold(nameOf(lever.factor)) + plain(QStringLiteral(" – ") + reason(lever)));
        }
        add(list);
        if (m_levers.isCut)
            add(Paragraph{plain(m_labels.say("map.levers.cut")), Paragraph::Style::Small});
    }

    QString view(LinkView of) const
    {
        return m_labels.say(of == LinkView::Person ? "map.view.person"
                : of == LinkView::Professional     ? "map.view.professional"
                                                   : "map.view.both");
    }

    void addLinks()
    {
        if (m_map.links.empty())
            return;
        add(Heading{2, m_labels.say("map.title.links")});
        Table table{{{m_labels.say("map.links.link"), 5}, {m_labels.say("map.links.view"), 1.6},
                        {m_labels.say("map.links.sureness"), 1.4}},
            {}};
        for (const FactorLink& link : m_map.links) {
            const char* kind = link.kind == LinkKind::LeadsTo ? "map.link.leads_to"
                : link.kind == LinkKind::Worsens              ? "map.link.worsens"
                                                              : "map.link.protects";
            const char* sure = link.sureness == Sureness::Sure ? "map.sure"
                : link.sureness == Sureness::Likely            ? "map.likely"
                                                               : "map.supposed";
            table.rows.push_back(
                {plain(m_labels.say(kind, {{"from", nameOf(link.from)}, {"to", nameOf(link.to)}})),
                    plain(view(link.view)), plain(m_labels.say(sure))});
        }
        add(table);
    }

    bool isLinked(FactorId id) const
    {
        return std::any_of(m_map.links.begin(), m_map.links.end(),
            [id](const FactorLink& link) { return link.from == id || link.to == id; });
    }

    /// On more than one sheet, what no link joins would only hide those that are.
    bool isDrawnWhole() const
    {
        return m_map.links.empty()
            || m_map.factors.size() <= MapDrawing::columns * MapDrawing::mostRows;
    }

    /// What no link says in words: where it is not drawn, or where its box may cut it.
    void addOthers()
    {
        KeyValues facts;
        for (const auto& [kind, key] : {std::pair{FindingKind::Difficulty, "map.others.difficulty"},
                 std::pair{FindingKind::Strength, "map.others.strength"}}) {
            QStringList words;
            for (const Factor& factor : m_map.factors)
                if (const QString text = m_map.said(factor); factor.kind == kind
                    && !isLinked(factor.id) && (!isDrawnWhole() || text.size() > shownWhole))
                    words.append(text);
            addPair(facts, m_labels.say(key), words.join(QStringLiteral(" ; ")));
        }
        if (facts.pairs.empty())
            return;
        add(Heading{2, m_labels.say("map.title.others")});
        add(facts);
    }

    Labels m_labels;
    Structure m_structure;
    Accompaniment m_course;
    Person m_person;
    QDate m_day;
    LinkView m_voice;
    DifficultyMap m_map;
    Levers m_levers;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Document mapDocument(const Reader& reader, AccompanimentId id, LinkView voice, QDate day)
{
    return typeset(MapWriter(reader, id, voice, day).write());
}

} // namespace jalons
