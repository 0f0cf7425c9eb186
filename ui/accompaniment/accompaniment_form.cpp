#include "ui/accompaniment/accompaniment_form.h"

#include "core/base/what_changed.h"
#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace jalons {

namespace {

template <class Field> Field* named(Field* field, const char* name)
{
    field->setObjectName(QLatin1String(name));
    return field;
}

} // namespace

AccompanimentForm::AccompanimentForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_grid(new FormGrid(3))
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_types(named(new ChoiceChips(tr("Kinds of accompaniment")), "accompanimentTypes"))
    , m_origin(named(new TermCombo(tr("Oriented by")), "accompanimentOrigin"))
    , m_originDetail(named(new QLineEdit, "accompanimentOriginDetail"))
    , m_referent(named(new TermCombo(tr("Referent")), "accompanimentReferent"))
    , m_openedOn(named(new DateField(tr("Opened on")), "accompanimentOpenedOn"))
    , m_closedOn(named(new DateField(tr("Ended on")), "accompanimentClosedOn"))
    , m_exitReason(named(new TermCombo(tr("Reason of the end")), "accompanimentExitReason"))
    , m_publics(named(new ChoiceChips(tr("Situations met")), "accompanimentPublics"))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_grid);
    m_types->setMultiple(true);
    m_types->setChoices(choices(session, QStringLiteral("accompaniment_type")));
    m_publics->setMultiple(true);
    m_publics->setChoices(choices(session, QStringLiteral("public")));
    setVocabulary(session, m_origin, QStringLiteral("origin"));
    setVocabulary(session, m_exitReason, QStringLiteral("exit_reason"));
    m_originDetail->setAccessibleName(tr("Detail of the orientation"));

    m_grid->add(QStringLiteral("openedOn"), tr("Opened on"), m_openedOn, 1,
        tr("The legal delays run from this day"));
    m_grid->add(QStringLiteral("referent"), tr("Referent"), m_referent);
    m_grid->add(QStringLiteral("origin"), tr("Oriented by"), m_origin);
    m_grid->add(QStringLiteral("originDetail"), tr("Detail of the orientation"), m_originDetail, 3);
    m_grid->add(QStringLiteral("types"), tr("Kinds of accompaniment"), m_types, 3);
    m_grid->add(QStringLiteral("publics"), tr("Situations met"), m_publics, 3, tr("Optional"));
    m_grid->add(QStringLiteral("closedOn"), tr("Ended on"), m_closedOn);
    m_grid->add(QStringLiteral("exitReason"), tr("Reason of the end"), m_exitReason, 2);

    for (DateField* field : {m_openedOn, m_closedOn}) {
        field->setToday(session.today());
        field->setShowsProblem(false);
        connect(field, &DateField::edited, m_autosave, &Autosave::touch);
    }
    for (ChoiceChips* chips : {m_types, m_publics})
        connect(chips, &ChoiceChips::edited, m_autosave, &Autosave::touch);
    for (TermCombo* combo : {m_origin, m_referent, m_exitReason})
        connect(combo, &TermCombo::edited, m_autosave, &Autosave::touch);
    connect(m_originDetail, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
}

void AccompanimentForm::show(AccompanimentId id)
{
    if (id == m_stored.id && !m_autosave->mayShow())
        return;
    if (id != m_stored.id)
        m_autosave->flush();
    QList<Choice> team;
    for (const Professional& member :
        m_session.query([](const Reader& r) { return professionals::list(r); }))
        team.append({QString::number(member.id.value), member.fullName()});
    m_referent->setTerms(team);
    m_stored = m_session.query([&](const Reader& r) { return accompaniments::load(r, id); });
    m_types->setCodes(m_stored.types);
    m_publics->setCodes(m_stored.publics);
    m_origin->setCode(m_stored.origin);
    showText(m_originDetail, m_stored.originDetail);
    m_referent->setCode(
        m_stored.referent.isValid() ? QString::number(m_stored.referent.value) : QString());
    m_openedOn->setDay(m_stored.openedOn);
    m_closedOn->setDay(m_stored.closedOn);
    m_exitReason->setCode(m_stored.exitReason);
    mark({});
    setRecord(this, "accompaniment", id.value);
}

Accompaniment AccompanimentForm::read() const
{
    Accompaniment a = m_stored;
    a.types = m_types->codes();
    a.publics = m_publics->codes();
    a.origin = m_origin->code();
    a.originDetail = m_originDetail->text().trimmed();
    a.referent = {m_referent->code().toLongLong()};
    a.openedOn = m_openedOn->day();
    a.closedOn = m_closedOn->day();
    a.exitReason = m_exitReason->code();
    return a;
}

Problems AccompanimentForm::mark(const Problems& found)
{
    return m_grid->mark(found);
}

void AccompanimentForm::flush()
{
    m_autosave->flush();
}

void AccompanimentForm::write()
{
    Accompaniment a = read();
    Problems found
        = ofWhatChanged(problems(a, m_session.today()), problems(m_stored, m_session.today()));
    const auto add = [&](const char* name, const DateField* field) {
        if (auto problem = field->problem()) {
            problem->field = QLatin1String(name);
            found.append(*problem);
        }
    };
    add("openedOn", m_openedOn);
    add("closedOn", m_closedOn);
    mark(found);
    for (const Problem& problem : found) {
        if (problem.field == QLatin1String("openedOn"))
            a.openedOn = m_stored.openedOn;
        if (problem.field == QLatin1String("closedOn"))
            a.closedOn = m_stored.closedOn;
    }
    if (a == m_stored)
        return;
    Problems refused;
    const Accompaniment before = std::exchange(m_stored, a);
    if (m_session.perform(
            Operation::UpdateAccompaniment,
            [&](Work& work) { accompaniments::save(work, a, &before); }, &refused))
        return;
    m_stored = before;
    if (const Problems left = mark(refused); !left.isEmpty())
        emit m_session.failed({ErrorKind::Refused, {}, left});
}

} // namespace jalons
