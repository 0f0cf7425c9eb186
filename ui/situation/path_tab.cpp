#include "ui/situation/path_tab.h"

#include "core/draft/draft.h"
#include "ui/attestation/attestations_card.h"
#include "ui/page/session.h"
#include "ui/paper/papers_card.h"
#include "ui/situation/path_view.h"
#include "ui/situation/situation_card.h"
#include "ui/situation/situation_form.h"
#include "ui/situation/situation_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/choice_chips.h"
#include <QScrollBar>
#include <QTimer>

namespace jalons {

PathTab::PathTab(Session& session, QWidget* parent)
    : Page(session, parent,
        {"situation", "membership", "person", "term", "stay", "lodging", "attestation",
            "attestation_cancellation", "paper", "admission", "prolongation"})
    , m_housing(new Card(tr("Residential path")))
    , m_view(new PathView)
    , m_side(new QWidget)
    , m_sideTitle(wrappedLabel({}, "subheading"))
    , m_ethos(wrappedLabel({}, "hint"))
    , m_people(named(new ChoiceChips(tr("Also for")), "pathPeople"))
    , m_form(new SituationForm(session, SituationFamily::Housing, 2))
    , m_attestations(new AttestationsCard(session))
    , m_papers(new PapersCard(session))
{
    buildHousing();
    // Two columns of their own, so that an open form moves only what is under it.
    QVBoxLayout* halves[] = {inColumn({}, 12), inColumn({}, 12)};
    int place = 0;
    for (const auto& [family, code] : codes<SituationFamily>) {
        if (family == SituationFamily::Housing)
            continue;
        auto* card = new SituationCard(session, family);
        m_cards.emplace_back(family, card);
        halves[place++ % 2]->addWidget(card);
    }
    for (QVBoxLayout* half : halves)
        half->addStretch(1);
    auto* body = new QWidget;
    inColumn(body,
        {m_housing, m_attestations, m_papers, inRow({{halves[0], 1}, {halves[1], 1}}, 12), rest()},
        12, {0, 0, 8, 0});
    m_scroll = scrolled(body, Qt::ScrollBarAsNeeded);
    m_scroll->setProperty("page", true);
    inColumn(this, {m_scroll});
}

void PathTab::buildHousing()
{
    auto* add = button("pathAdd", tr("Add a period"));
    add->setAccessibleName(tr("Add a period to the residential path"));
    m_people->setMultiple(true);
    m_side->setFixedWidth(px(330));
    inColumn(m_side, {m_sideTitle, m_ethos, m_people, m_form, rest()}, 8, {16, 0, 0, 0});
    m_side->hide();
    m_housing->head()->addWidget(add);
    m_housing->body()->addLayout(inRow({atTop(m_view, 1), m_side}, 0));
    connect(m_view, &PathView::chosen, this, &PathTab::choose);
    connect(m_view, &PathView::edgeMoved, this, &PathTab::move);
    connect(add, &QPushButton::clicked, this, &PathTab::add);
    connect(m_form, &SituationForm::finished, this, &PathTab::closeForm);
    connect(m_people, &ChoiceChips::edited, this, [this] {
        QList<PersonId> others;
        for (const QString& code : m_people->codes())
            others.append(PersonId{code.toLongLong()});
        m_form->setOthers(others);
    });
}

void PathTab::setPerson(PersonId person)
{
    if (person != m_person) {
        flush();
        m_side->hide();
    }
    const bool other = std::exchange(m_person, person) != person;
    refetch();
    if (other && m_form->hasDraft(person)) // what was being said goes on
        begin(person);
}

void PathTab::resume(const Draft& draft)
{
    if (draft.row <= 0 || draft.table != QLatin1String("situation"))
        return; // its card is open already
    const SituationId id{draft.row};
    choose(id);
    for (const auto& [family, card] : m_cards)
        card->correct(id);
}

void PathTab::openPart(const QString& part)
{
    if (part != attestationPart())
        return;
    m_attestations->begin();
    // Once the form has its place: it is to be seen whole, under its title.
    QTimer::singleShot(0, m_attestations,
        [this] { m_scroll->verticalScrollBar()->setValue(m_attestations->y() - px(12)); });
}

void PathTab::refetch()
{
    if (!m_person.isValid())
        return;
    struct Fetched
    {
        std::vector<PathLane> lanes;
        std::vector<Situation> facts;
    };
    const auto fetched = session().query([&](const Reader& r) {
        return Fetched{situations::paths(r, m_person, r.today()), situations::of(r, m_person)};
    });
    m_lanes = fetched.lanes;
    drawPaths();
    for (const auto& [family, card] : m_cards) {
        std::vector<Situation> facts;
        for (const Situation& fact : fetched.facts)
            if (fact.family == family)
                facts.push_back(fact);
        card->show(m_person, facts);
    }
    m_attestations->setPerson(m_person);
    m_papers->setPerson(m_person);
    if (m_side->isVisibleTo(this) && !m_form->isNew())
        choose(m_form->id());
}

void PathTab::drawPaths()
{
    const Vocabulary& words = session().file().vocabulary();
    const QString list = kindList(SituationFamily::Housing);
    std::vector<PathLine> lines;
    for (const PathLane& lane : m_lanes) {
        PathLine line{lane.person, lane.name, {}};
        for (const Situation& s : lane.housing) {
            const Term* term = words.term(list, s.kind);
            const QColor color = term && !term->color.isEmpty()
                ? QColor(colors().dark ? term->colorDark : term->color)
                : colors().soft;
            line.segments.push_back({s.id, s.from, s.to, session().label(list, s.kind),
                dotted({s.detail, periodText(s.from, s.to)}), color});
        }
        lines.push_back(std::move(line));
        if (lane.stays.empty())
            continue;
        // Told by the board of places, and changed there.
        PathLine here{lane.person, tr("in the structure"), {}, true};
        for (const StayLine& s : lane.stays) {
            const QDate last
                = s.stay.to.isValid() ? std::max(s.stay.to.addDays(-1), s.stay.from) : QDate();
            const QString separator = QStringLiteral(" · ");
            here.segments.push_back({{}, s.stay.from, last, s.place.split(separator).last(),
                s.place + separator + periodText(s.stay.from, s.stay.to), colors().accent});
        }
        lines.push_back(std::move(here));
    }
    m_view->setLines(std::move(lines), session().today());
}

void PathTab::choose(SituationId id)
{
    if (id != m_form->id())
        m_form->flush(); // its change comes back here and refetches: look the period up afterwards
    const auto [lane, found] = period(id);
    if (!found) { // removed or undone
        m_side->hide();
        return;
    }
    m_sideTitle->setText(lane->name);
    const Term* term
        = session().file().vocabulary().term(kindList(SituationFamily::Housing), found->kind);
    setTextOrHide(m_ethos,
        term && !term->domain.isEmpty() ? tr("ETHOS category %1").arg(term->domain) : QString());
    m_people->hide();
    m_form->correct(*found);
    m_view->setCurrent(id);
    m_side->show();
}

std::pair<const PathLane*, const Situation*> PathTab::period(SituationId id) const
{
    for (const PathLane& lane : m_lanes)
        for (const Situation& s : lane.housing)
            if (s.id == id)
                return {&lane, &s};
    return {};
}

void PathTab::move(SituationId id, bool start, QDate day)
{
    m_form->flush();
    const Situation* found = period(id).second;
    if (!found)
        return;
    const Situation shown = *found;
    Situation moved = shown;
    (start ? moved.from : moved.to) = day;
    session().perform(
        Operation::CorrectSituation, [&](Work& work) { situations::correct(work, moved, shown); });
}

void PathTab::add()
{
    m_form->flush();
    begin(m_view->currentPerson().isValid() ? m_view->currentPerson() : m_person);
}

void PathTab::begin(PersonId person)
{
    QList<Choice> others;
    for (const PathLane& lane : m_lanes) {
        if (lane.person == person)
            m_sideTitle->setText(tr("New period of %1").arg(lane.name));
        else
            others.append({QString::number(lane.person.value), lane.name});
    }
    setTextOrHide(m_ethos, others.isEmpty() ? QString() : tr("Also for:"));
    m_people->setChoices(others);
    m_people->setCodes({});
    m_people->setVisible(!others.isEmpty());
    m_side->show();
    m_form->begin(person, session().today());
}

void PathTab::closeForm()
{
    m_side->hide();
    m_view->setFocus();
}

} // namespace jalons
