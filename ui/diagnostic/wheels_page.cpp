#include "ui/diagnostic/wheels_page.h"

#include "core/overview/interview.h"
#include "ui/diagnostic/interview.h"
#include "ui/diagnostic/wheel_legend.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include <QGridLayout>

namespace jalons {

namespace {
constexpr int sideBySide = 2; // more would be too small to read
}

WheelsPage::WheelsPage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"assessment", "domain_entry", "person", "membership", "professional", "accompaniment",
            "term"})
    , m_back(button("wheelsBack", tr("Diagnostic"), "quiet", "back"))
    , m_wheels(new QGridLayout)
{
    setProperty("page", true);
    setObjectName(QStringLiteral("wheelsPage"));
    m_wheels->setSpacing(px(16));
    auto* wheels = new QWidget;
    wheels->setLayout(m_wheels);
    inColumn(this,
        {inRow({m_back, roleLabel(tr("Wheels of the household"), "heading"), rest()}, 12),
            wrappedLabel(tr("Each adult has an assessment of their own. A click on a domain opens "
                            "the interview with them."),
                "hint"),
            {scrolling(wheels), 1}},
        12);
    connect(m_back, &QPushButton::clicked, this, &WheelsPage::backAsked);
}

void WheelsPage::show(AssessmentId id)
{
    m_id = id;
    refetch();
}

void WheelsPage::refetch()
{
    clearLayout(m_wheels);
    if (!m_id.isValid())
        return;
    const Vocabulary& vocabulary = session().file().vocabulary();
    int place = 0;
    for (const HouseholdInterview& one : session().query(householdInterviews, m_id)) {
        auto* card = new Card(one.name);
        if (one.assessment.isValid()) {
            const Interview interview = session().query(loadInterview, one.assessment);
            const WheelData shown = wheelOf(
                interview, vocabulary, session().language(), tr("Professional"), colors().dark);
            auto* wheel = named(new WheelView, QStringLiteral("wheelsWheel%1").arg(place));
            auto* legend = new WheelLegend;
            wheel->setWheel(shown, interview.entries, vocabulary);
            legend->setWheel(shown);
            fill(card->body(), {wheel, legend, rest()});
            connect(wheel, &WheelView::domainActivated, this,
                [this, person = one.person, assessment = one.assessment](const QString& domain) {
                    emit backAsked(); // of the same person too
                    emit session().interviewRequested(person, assessment, domain);
                });
        } else {
            fill(card->body(),
                {wrappedLabel(tr("No diagnostic is begun with %1 yet.").arg(one.name), "hint"),
                    rest()});
        }
        m_wheels->addWidget(card, place / sideBySide, place % sideBySide);
        ++place;
    }
}

void WheelsPage::takeKeyboard()
{
    m_back->setFocus();
}

} // namespace jalons
