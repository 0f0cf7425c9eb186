#include "ui/stay/place_form.h"

#include "ui/page/record_line.h"
#include "ui/page/told_form.h"
#include "ui/wording/day_text.h"

namespace jalons {

/// A period when the place receives nobody.
class ClosureForm : public AddingForm<Closure, LodgingId>
{
public:
    ClosureForm(Session& session, PlaceForm* around)
        : AddingForm(session, {.table = "closure"}, {}, 3)
    {
        makePlain();
        bind("from", &Closure::from, PlaceForm::tr("From"), date("closureFrom"),
            {.accessible = PlaceForm::tr("Unavailable from")});
        bind("to", &Closure::to, PlaceForm::tr("Until"), date("closureTo"),
            {.accessible = PlaceForm::tr("Unavailable until")});
        bind("reason", &Closure::reason, PlaceForm::tr("Reason"),
            term("closureReason", "unavailable_reason"));
        auto* close = button("closureAdd", PlaceForm::tr("Note as unavailable"));
        fill(body(), {atLeft(pressed(close, this, [this, around] {
            around->flush();
            add(Operation::CloseRoom,
                [](Work& work, const Closure& told) { lodgings::save(work, told); });
        }))});
    }

private:
    Closure fresh() const override { return {{}, ownerId(), {}, {}, {}, {}}; }
};

PlaceForm::PlaceForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "lodging",
            .save = Operation::SavePlace,
            .load = lodgings::load,
            .store = qOverload<Work&, const Lodging&, const Lodging*>(lodgings::save),
            .problems = [](const Lodging& lodging) { return problems(lodging); },
            .isBegun = [](const Lodging& lodging) { return lodging.id.isValid(); },
            .removal = Operation::RemovePlace,
            .remove = qOverload<Work&, LodgingId>(lodgings::remove),
            .removed = tr("The place is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        tr("Place"), 4, parent)
    , m_closures(inColumn({}))
    , m_closing(new ClosureForm(session, this))
{
    m_label = bind("label", &Lodging::label, tr("Name"), line("placeLabel"),
        {.span = 2, .accessible = tr("Name of the place")});
    bind("kind", &Lodging::kind, tr("Kind"), term("placeKind", "lodging_kind"));
    bind("capacity", &Lodging::capacity, tr("Beds"), number("placeBeds", 0, 500),
        {.hint = tr("0 when the places inside are counted")});
    bind("address", &Lodging::address, tr("Address"), line("placeAddress"), {.span = 4});
    bind("spread", &Lodging::spread, {}, box("placeSpread", tr("In town (diffus)")), {.span = 4});
    bind("scale", &Lodging::scale, tr("What people pay"), term("placeScale", "place_scale"),
        {.span = 4})
        ->setNoneLabel(tr("As the place around it, or the structure"));
    bind("openedOn", &Lodging::openedOn, tr("Open from"), date("placeOpened"), {.span = 2});
    bind("closedOn", &Lodging::closedOn, tr("Open until"), date("placeClosed"), {.span = 2});
    head()->addWidget(pressed(button("placeAttendance", tr("Attendance list")), this,
        [this] { emit attendanceAsked(record().id); }));
    fill(body(),
        {roleLabel(tr("Unavailable"), "subheading"), m_closures, m_closing, rule(),
            atLeft(removeButton("placeRemove", tr("Remove this place")))});
}

void PlaceForm::show(LodgingId id)
{
    if (id == record().id && !mayShow())
        return;
    if (id != record().id)
        flush();
    showRow(id.value);
}

void PlaceForm::filled()
{
    setTitle(record().label);
    showClosures();
    m_closing->setOwner(record().id);
}

void PlaceForm::focusName()
{
    m_label->setFocus();
    m_label->selectAll();
}

void PlaceForm::showClosures()
{
    clearLayout(m_closures);
    const auto list = session().query(lodgings::closures, record().id);
    for (const Closure& closure : list) {
        const QString period = closure.to.isValid()
            ? tr("from %1 to %2").arg(fullDay(closure.from), fullDay(closure.to))
            : tr("from %1, until further notice").arg(fullDay(closure.from));
        auto* line = new RecordLine("closure", closure.id.value,
            dotted({period, session().label("unavailable_reason", closure.reason)}));
        line->add(toolButton(QStringLiteral("closureRemove%1").arg(closure.id.value), "close",
                      tr("Available again: remove this period")),
            [this, id = closure.id] {
                session().perform(
                    Operation::CloseRoom, [&](Work& work) { lodgings::remove(work, id); });
            });
        m_closures->addWidget(line);
    }
}

} // namespace jalons
