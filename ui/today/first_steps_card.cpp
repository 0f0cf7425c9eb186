#include "ui/today/first_steps_card.h"

#include "ui/page/line_button.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"

namespace jalons {

FirstStepsCard::FirstStepsCard(Session& session, QWidget* parent)
    : Card(tr("First steps"), parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("todayFirst"));
    body()->setSpacing(px(2));
}

void FirstStepsCard::setSteps(const FirstSteps& steps)
{
    setShown(this, !steps.isBegun());
    clearLayout(body());
    if (steps.isBegun())
        return;
    std::vector<Line> lines;
    const auto step = [&](bool done, const char* name, const QString& title, const QString& detail,
                          const std::function<void()>& open) {
        if (!done)
            lines.push_back({QLatin1String(name), {}, {}, title, detail, open});
    };
    step(steps.hasTeam, "firstTeam", tr("Say who works here"),
        tr("Then choose below, on the left, who sits at this desk."),
        [this] { emit m_session.teamRequested(); });
    step(steps.hasPlaces, "firstPlaces", tr("Add the places"),
        tr("Buildings, then rooms, one by one or in series; for a structure that lodges."),
        [this] { emit m_session.placesRequested(); });
    step(steps.hasPeople, "firstArrival", tr("Record an arrival"),
        tr("Who comes, the family, the place and the intake in one form."),
        [this] { emit m_session.arrivalRequested({}); });
    step(steps.hasPeople, "firstPerson", tr("Open a first file"),
        tr("Of somebody who is accompanied and not lodged: only a name is needed."),
        [this] { emit m_session.newPersonRequested({}); });
    step(steps.hasPeople, "firstImport", tr("Import a list"),
        tr("The people of a spreadsheet, with their accompaniments and households."),
        [this] { emit m_session.importRequested(); });
    for (LineButton* line : addLines(body(), lines, this))
        if (isVisible())
            line->show();
}

} // namespace jalons
