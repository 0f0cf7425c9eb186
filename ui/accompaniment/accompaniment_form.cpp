#include "ui/accompaniment/accompaniment_form.h"

namespace jalons {

AccompanimentForm::AccompanimentForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "accompaniment",
            .save = Operation::UpdateAccompaniment,
            .load = accompaniments::load,
            .store = accompaniments::save,
            .problems = [&session](const Accompaniment& a) { return problems(a, session.today()); },
            .marksRefusals = true},
        {}, 3, parent)
{
    makePlain();
    bind("openedOn", &Accompaniment::openedOn, tr("Opened on"), date("accompanimentOpenedOn"),
        {.hint = tr("Without lodging, the legal delays run from this day")});
    m_referent
        = bind("referent", &Accompaniment::referent, tr("Referent"), term("accompanimentReferent"),
            {.hint = tr("A change is told in the timeline: what passes on, who was told")});
    bind("origin", &Accompaniment::origin, tr("Oriented by"),
        term("accompanimentOrigin", "origin", true));
    bind("originDetail", &Accompaniment::originDetail, tr("Detail of the orientation"),
        line("accompanimentOriginDetail"), {.span = 3});
    m_types = bind("types", &Accompaniment::types, tr("Kinds of accompaniment"),
        chips("accompanimentTypes", "accompaniment_type", true), {.span = 3});
    bind("mandateAuthority", &Accompaniment::mandateAuthority, tr("Ordered by"),
        line("accompanimentMandateAuthority"),
        {.hint = tr("Authority: court, county council…"),
            .accessible = tr("Authority that ordered the accompaniment")});
    bind("mandateDecidedOn", &Accompaniment::mandateDecidedOn, tr("Decision of"),
        date("accompanimentMandateDecidedOn"));
    bind("mandateScope", &Accompaniment::mandateScope, tr("What it asks for"),
        text("accompanimentMandateScope", 1, 4), {.span = 3});
    connect(m_types, &ChoiceChips::edited, this, &AccompanimentForm::showMandate);
    bind("publics", &Accompaniment::publics, tr("Situations met"),
        chips("accompanimentPublics", "public", true), {.span = 3, .hint = tr("Optional")});
    bind("closedOn", &Accompaniment::closedOn, tr("Ended on"), date("accompanimentClosedOn"));
    bind("exitReason", &Accompaniment::exitReason, tr("Reason of the end"),
        term("accompanimentExitReason", "exit_reason", true));
    bind("exitDestination", &Accompaniment::exitDestination, tr("Destination"),
        term("accompanimentExitDestination", "stay_destination"));
}

void AccompanimentForm::show(AccompanimentId id)
{
    if (id == record().id && !mayShow())
        return;
    if (id != record().id)
        flush();
    QList<Choice> team;
    for (const Professional& member : session().query(professionals::list, false))
        team.append({QString::number(member.id.value), member.fullName()});
    m_referent->setTerms(team);
    show(session().query(accompaniments::load, id));
    // What runs is ended by a gesture of its own; what has ended can be corrected.
    for (const char* of : {"closedOn", "exitReason", "exitDestination"})
        grid()->setAsked(QLatin1String(of), !record().isCurrent());
    // Named at the opening; from the next day on, another one is an act (relais).
    m_referent->setEnabled(!record().referent.isValid() || record().openedOn >= session().today());
    showMandate();
}

/// Asked of what a decision imposes or the RSA is tied to: it stands in the preamble of contracts.
void AccompanimentForm::showMandate()
{
    const QStringList types = read().types;
    const bool isAsked = types.contains(QStringLiteral("rsa"))
        || types.contains(QStringLiteral("mandated")) || !record().mandateAuthority.isEmpty();
    for (const char* of : {"mandateAuthority", "mandateDecidedOn", "mandateScope"})
        grid()->setAsked(QLatin1String(of), isAsked);
}

} // namespace jalons
