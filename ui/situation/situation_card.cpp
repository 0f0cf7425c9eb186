#include "ui/situation/situation_card.h"

#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/situation/situation_form.h"
#include "ui/situation/situation_text.h"
#include "ui/style/theme.h"

namespace jalons {

SituationCard::SituationCard(Session& session, SituationFamily family, QWidget* parent)
    : Card(familyText(family), parent)
    , m_session(session)
    , m_family(family)
    , m_now(new QVBoxLayout)
    , m_formPlace(new QVBoxLayout)
    , m_past(new QWidget(this))
    , m_pastLines(new QVBoxLayout(m_past))
    , m_change(button("situationChange_" + toCode(family), {}, "quiet"))
    , m_history(button("situationHistory_" + toCode(family), {}, "quiet"))
{
    setObjectName(QStringLiteral("situationCard_") + toCode(family));
    m_history->setCheckable(true);
    m_now->setSpacing(px(6));
    m_pastLines->setContentsMargins(0, 0, 0, 0);
    m_pastLines->setSpacing(px(6));
    m_past->hide();
    fill(head(), {m_history, m_change});
    fill(body(), {m_now, m_formPlace, m_past});
    connect(m_change, &QPushButton::clicked, this,
        [this] { form()->begin(m_person, m_session.today()); });
    connect(m_history, &QPushButton::toggled, m_past, &QWidget::setVisible);
}

SituationForm* SituationCard::form()
{
    if (!m_form) {
        m_form = new SituationForm(m_session, m_family, 2, this);
        m_form->hide();
        m_formPlace->addWidget(m_form);
        connect(m_form, &SituationForm::finished, this, &SituationCard::closeForm);
    }
    return m_form;
}

void SituationCard::show(PersonId person, const std::vector<Situation>& facts)
{
    const bool other = person != m_person;
    if (other) {
        if (m_form) {
            m_form->flush();
            m_form->hide();
        }
        m_history->setChecked(false);
        m_numberShown = false;
    }
    m_person = person;
    m_facts = facts;
    clearLayout(m_now);
    clearLayout(m_pastLines);
    int now = 0;
    int past = 0;
    const QDate today = m_session.today();
    for (const Situation& fact : facts) {
        const bool isPast = fact.isPast(today);
        addLine(isPast ? m_pastLines : m_now, fact, isPast);
        ++(isPast ? past : now);
    }
    if (now == 0)
        m_now->addWidget(roleLabel(tr("Not said."), "hint", this));
    m_change->setText(facts.empty()  ? tr("Say")
            : holdsSeveral(m_family) ? tr("Add")
                                     : tr("Change"));
    m_change->setAccessibleName(m_change->text() + u' ' + title());
    m_history->setText(tr("History (%1)").arg(past));
    m_history->setAccessibleName(m_history->text() + u' ' + title());
    m_history->setVisible(past > 0);
    if (past == 0)
        m_past->hide();
    if (other && form()->hasDraft(person)) // what was being said goes on
        m_form->begin(person, today);
    if (m_form && m_form->isVisibleTo(this) && !m_form->isNew()) {
        const auto found = std::find_if(facts.begin(), facts.end(),
            [this](const Situation& s) { return s.id == m_form->id(); });
        if (found == facts.end())
            m_form->hide(); // undone, or removed at another desk
        else
            m_form->correct(*found);
    }
}

void SituationCard::addLine(QVBoxLayout* layout, const Situation& fact, bool past)
{
    auto* line = new QWidget;
    setRecord(line, "situation", fact.id.value);
    auto* what = wrappedLabel(factText(m_session, fact), past ? "meta" : "subheading");
    QStringList about{periodText(fact.from, fact.to)};
    if (fact.family == SituationFamily::Permit && !fact.number.isEmpty())
        about << tr("no. %1").arg(m_numberShown ? fact.number : masked(fact.number));
    auto* words = inColumn({what}, 0);
    if (const QString said = dotted(about); !said.isEmpty())
        words->addWidget(wrappedLabel(said, "hint"));
    auto* row = inRow(line, {{words, 1}});
    if (const QString due = renewalText(fact, m_session.today()); !due.isEmpty())
        fill(row, {atTop(pill(due, "amber"))});
    const QString id = QString::number(fact.id.value);
    if (fact.family == SituationFamily::Permit && !fact.number.isEmpty()) {
        auto* eye = toolButton("situationNumber" + id, "lock",
            m_numberShown ? tr("Hide the number") : tr("Show the number"));
        connect(
            eye, &QToolButton::clicked, this,
            [this] {
                m_numberShown = !m_numberShown;
                show(m_person, std::vector(m_facts));
            },
            Qt::QueuedConnection);
        fill(row, {atTop(eye)});
    }
    auto* edit = toolButton("situationCorrect" + id, "edit", tr("Correct"));
    edit->setAccessibleName(tr("Correct: %1").arg(what->text()));
    connect(edit, &QToolButton::clicked, this, [this, fact] { correct(fact); });
    fill(row, {atTop(edit)});
    layout->addWidget(line);
}

void SituationCard::correct(const Situation& fact)
{
    form()->correct(fact);
    form()->setFocus();
}

void SituationCard::correct(SituationId id)
{
    for (const Situation& fact : std::vector(m_facts))
        if (fact.id == id)
            correct(fact);
}

void SituationCard::closeForm()
{
    m_form->hide();
    m_change->setFocus();
}

} // namespace jalons
