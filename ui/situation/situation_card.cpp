#include "ui/situation/situation_card.h"

#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/situation/situation_form.h"
#include "ui/situation/situation_text.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include <QPushButton>
#include <QToolButton>

namespace jalons {

SituationCard::SituationCard(Session& session, SituationFamily family, QWidget* parent)
    : Card(familyText(family), parent)
    , m_session(session)
    , m_family(family)
    , m_now(new QVBoxLayout)
    , m_formPlace(new QVBoxLayout)
    , m_past(new QWidget(this))
    , m_pastLines(new QVBoxLayout(m_past))
    , m_change(new QPushButton(this))
    , m_history(new QPushButton(this))
{
    const QString code = toCode(family);
    setObjectName(QStringLiteral("situationCard_") + code);
    m_change->setObjectName(QStringLiteral("situationChange_") + code);
    m_change->setProperty("quiet", true);
    m_history->setObjectName(QStringLiteral("situationHistory_") + code);
    m_history->setProperty("quiet", true);
    m_history->setCheckable(true);
    m_now->setSpacing(px(6));
    m_pastLines->setContentsMargins(0, 0, 0, 0);
    m_pastLines->setSpacing(px(6));
    m_past->hide();
    head()->addWidget(m_history);
    head()->addWidget(m_change);
    body()->addLayout(m_now);
    body()->addLayout(m_formPlace);
    body()->addWidget(m_past);
    connect(m_change, &QPushButton::clicked, this,
        [this] { form()->begin(m_person, m_session.today()); });
    connect(m_history, &QPushButton::toggled, this, &SituationCard::showHistory);
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
            m_form->show(*found);
    }
}

void SituationCard::addLine(QVBoxLayout* layout, const Situation& fact, bool past)
{
    auto* line = new QWidget(this);
    setRecord(line, "situation", fact.id.value);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* what = roleLabel(factText(m_session, fact), past ? "meta" : "subheading", line);
    what->setWordWrap(true);
    words->addWidget(what);
    QStringList about;
    if (const QString period = periodText(fact.from, fact.to); !period.isEmpty())
        about << period;
    if (fact.family == SituationFamily::Permit && !fact.number.isEmpty())
        about << tr("no. %1").arg(m_numberShown ? fact.number : masked(fact.number));
    if (!about.isEmpty()) {
        auto* period = roleLabel(about.join(QStringLiteral(" · ")), "hint", line);
        period->setWordWrap(true);
        words->addWidget(period);
    }
    row->addLayout(words, 1);
    if (const QString due = renewalText(fact, m_session.today()); !due.isEmpty()) {
        auto* pill = new QLabel(due, line);
        pill->setProperty("pill", "amber");
        row->addWidget(pill, 0, Qt::AlignTop);
    }
    const QString id = QString::number(fact.id.value);
    if (fact.family == SituationFamily::Permit && !fact.number.isEmpty()) {
        auto* eye = new QToolButton(line);
        eye->setObjectName(QStringLiteral("situationNumber") + id);
        eye->setIcon(icon(QStringLiteral("lock"), IconColor::Soft));
        eye->setAccessibleName(m_numberShown ? tr("Hide the number") : tr("Show the number"));
        eye->setToolTip(eye->accessibleName());
        connect(
            eye, &QToolButton::clicked, this,
            [this] {
                m_numberShown = !m_numberShown;
                show(m_person, std::vector(m_facts));
            },
            Qt::QueuedConnection);
        row->addWidget(eye, 0, Qt::AlignTop);
    }
    auto* edit = new QToolButton(line);
    edit->setObjectName(QStringLiteral("situationCorrect") + id);
    edit->setIcon(icon(QStringLiteral("edit"), IconColor::Soft));
    edit->setAccessibleName(tr("Correct: %1").arg(what->text()));
    edit->setToolTip(tr("Correct"));
    connect(edit, &QToolButton::clicked, this, [this, fact] { correct(fact); });
    row->addWidget(edit, 0, Qt::AlignTop);
    layout->addWidget(line);
}

void SituationCard::correct(const Situation& fact)
{
    form()->show(fact);
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

void SituationCard::showHistory(bool shown)
{
    m_past->setVisible(shown);
}

void SituationCard::flush()
{
    if (m_form)
        m_form->flush();
}

} // namespace jalons
