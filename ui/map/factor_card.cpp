#include "ui/map/factor_card.h"

#include "core/accompaniment/accompaniment.h"
#include "core/evaluation/outcome.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"

namespace jalons {

FactorCard::FactorCard(Session& session, QWidget* parent)
    : ToldForm(session, {.table = "factor", .row = [](const FactorWish&) { return qint64(0); }},
        tr("One of them"), 1, parent)
    , m_whose(named(new TermCombo(tr("Whose it is")), "mapWhose"))
    , m_story(named(wrappedLabel({}, "hint"), "mapStory"))
    , m_need(button("mapMakeNeed", tr("Make a need of it")))
    , m_objective(button("mapMakeObjective", tr("Make an objective of it")))
    , m_why(named(wrappedLabel({}, "hint"), "mapMakeWhy"))
{
    m_factor = bind("factor", &FactorWish::factor, tr("Difficulty or strength"), term("mapFactor"));
    m_factor->setNoneLabel(tr("Choose one, here or on the map…"));
    m_words = bind("words", &FactorWish::words, tr("What is needed, in the person’s words"),
        text("mapWords", 1, 4, tr("What I need, what I would like…")));
    m_use = boxed(inColumn({inRow({m_need, m_objective, rest()}), m_why}, 6));
    fill(body(), {m_whose, m_story, m_use});
    connect(m_whose, &TermCombo::edited, this, &FactorCard::sayWhose);
    connect(m_factor, &TermCombo::edited, this, [this] {
        follow();
        emit chosen({m_factor->code().toLongLong()});
    });
    connect(m_need, &QPushButton::clicked, this, [this] { make(false); });
    connect(m_objective, &QPushButton::clicked, this, [this] { make(true); });
}

void FactorCard::setMap(const DifficultyMap& map, AccompanimentId accompaniment)
{
    const bool isOther = accompaniment != m_accompaniment;
    if (isOther)
        flush();
    m_map = map;
    m_accompaniment = accompaniment;
    QList<Choice> choices;
    for (const Factor& factor : map.factors)
        choices.append({QString::number(factor.id.value), map.said(factor)});
    m_factor->setTerms(choices);
    if (isOther)
        begin();
    follow();
}

void FactorCard::choose(FactorId factor)
{
    const FactorWish now = read();
    if (factor == now.factor || !now.words.trimmed().isEmpty())
        return;
    m_factor->setCode(QString::number(factor.value));
    follow();
}

Problems FactorCard::missing(const FactorWish& told) const
{
    if (!told.words.trimmed().isEmpty())
        return {};
    return {{QStringLiteral("words"), ProblemKind::Required, {}}};
}

void FactorCard::follow()
{
    const Factor* factor = m_map.factor(read().factor);
    const bool isDifficulty = factor && factor->kind == FindingKind::Difficulty;
    QStringList lines;
    if (factor)
        for (const Mention& one : session().query(outcomes::story, factor->id)) {
            const QString when
                = tr("%1, %2", "kind of assessment, day")
                      .arg(session().label(QStringLiteral("assessment_kind"), one.kind),
                          fullDay(one.on));
            QString said = one.isSaid     ? tr("said")
                : one.isDomainTalkedAbout ? tr("not said")
                                          : tr("its domain was not talked about");
            if (one.became != Became::NotSaid)
                said = session().label(QStringLiteral("became"), one.became);
            if (!one.words.trimmed().isEmpty())
                said = tr("%1 — %2", "what became of it, words").arg(said, one.words.simplified());
            lines.append(tr("%1: %2", "when, what was said").arg(when, said));
        }
    setTextOrHide(m_story, lines.join(u'\n'));
    m_use->setVisible(isDifficulty);
    grid()->setAsked(QStringLiteral("words"), isDifficulty);
    showWhose();
    if (!factor)
        return;
    const FactorUse use = session().query(maps::useOf, m_accompaniment);
    m_need->setEnabled(use.assessment.isValid());
    m_objective->setEnabled(use.contract.isValid());
    QStringList why;
    if (!use.assessment.isValid())
        why.append(tr("A need goes into a diagnostic or an evaluation that is open: none is."));
    if (!use.contract.isValid())
        why.append(tr("An objective goes into a contract that is being prepared: none is."));
    setTextOrHide(m_why, why.join(u' '));
}

/// Asked where somebody else lives in the household, and where it was said already.
void FactorCard::showWhose()
{
    const Factor* factor = m_map.factor(read().factor);
    QList<Choice> people;
    if (factor)
        people = session().query([&](const Reader& reader) {
            const PersonId holder = accompaniments::load(reader, m_accompaniment).person;
            QList<Choice> all;
            for (const HouseholdMember& member : households::around(reader, holder, reader.today()))
                if (member.membership.person != holder)
                    all.append({QString::number(member.membership.person.value), member.name});
            if (factor->person.isValid()
                && std::none_of(all.begin(), all.end(), [&](const Choice& one) {
                       return one.code == QString::number(factor->person.value);
                   }))
                all.append({QString::number(factor->person.value),
                    people::load(reader, factor->person).fullName()});
            return all;
        });
    m_whose->setTerms(people);
    m_whose->setNoneLabel(tr("Of the person themself"));
    m_whose->setCode(
        factor && factor->person.isValid() ? QString::number(factor->person.value) : QString());
    m_whose->setVisible(!people.isEmpty());
}

void FactorCard::sayWhose()
{
    const PersonId whose{m_whose->code().toLongLong()};
    const FactorId factor = read().factor;
    if (!session().perform(
            Operation::UpdateMap, [&](Work& work) { factors::setWhose(work, factor, whose); }))
        showWhose();
}

void FactorCard::make(bool objective)
{
    const FactorId factor = read().factor;
    if (!tell(objective ? Operation::UpdateObjective : Operation::UpdateDiagnostic,
            [objective](Work& work, const FactorWish& told) {
                if (objective)
                    maps::makeObjective(work, told.factor, told.words);
                else
                    maps::makeNeed(work, told.factor, told.words);
            }))
        return;
    begin();
    choose(factor);
    emit session().said(objective ? tr("The objective is in the contract being prepared.")
                                  : tr("The need is in the assessment that is open."));
}

} // namespace jalons
