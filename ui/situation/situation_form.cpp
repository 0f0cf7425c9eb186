#include "ui/situation/situation_form.h"

#include "core/base/what_changed.h"
#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/situation/situation_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/problem_text.h"
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace jalons {

namespace {

QString text(const QLineEdit* line)
{
    return line ? line->text().trimmed() : QString();
}

QDate day(const DateField* field)
{
    return field ? field->day() : QDate();
}

} // namespace

SituationForm::SituationForm(Session& session, SituationFamily family, int columns, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_family(family)
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_grid(new FormGrid(columns))
    , m_problems(roleLabel({}, "error"))
    , m_record(new QPushButton(tr("Record")))
    , m_close(new QPushButton)
    , m_remove(new QPushButton(tr("Remove")))
{
    const QString code = toCode(family);
    setObjectName(QStringLiteral("situationForm_") + code);
    m_record->setObjectName(QStringLiteral("situationRecord_") + code);
    m_record->setAccessibleName(tr("Record: %1").arg(familyText(family)));
    m_record->setProperty("primary", true);
    m_close->setObjectName(QStringLiteral("situationClose_") + code);
    m_close->setProperty("quiet", true);
    m_remove->setObjectName(QStringLiteral("situationRemove_") + code);
    m_remove->setAccessibleName(tr("Remove this fact: %1").arg(familyText(family)));
    m_remove->setProperty("quiet", true);
    m_problems->setWordWrap(true);
    m_problems->hide();
    addFields(columns);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_record);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_grid);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &SituationForm::record);
    connect(m_remove, &QPushButton::clicked, this, &SituationForm::remove);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isNew())
            forget();
        else
            flush();
        emit finished();
    });
}

QLineEdit* SituationForm::addLine(const char* name, const QString& label, int span)
{
    auto* line = new QLineEdit;
    line->setObjectName(
        QStringLiteral("situation_%1_%2").arg(toCode(m_family), QLatin1String(name)));
    line->setMaxLength(300);
    m_grid->add(QLatin1String(name), label, line, span);
    connect(line, &QLineEdit::textEdited, m_autosave, &Autosave::touch);
    return line;
}

DateField* SituationForm::addDate(const char* name, const QString& label)
{
    auto* field = new DateField(label);
    field->setObjectName(
        QStringLiteral("situation_%1_%2").arg(toCode(m_family), QLatin1String(name)));
    field->setToday(m_session.today());
    field->setShowsProblem(false);
    m_grid->add(QLatin1String(name), label, field);
    connect(field, &DateField::edited, m_autosave, &Autosave::touch);
    return field;
}

TermCombo* SituationForm::addTerms(
    const char* name, const QString& label, const QString& list, int span)
{
    auto* combo = new TermCombo(label);
    combo->setObjectName(
        QStringLiteral("situation_%1_%2").arg(toCode(m_family), QLatin1String(name)));
    combo->setTerms(choices(m_session, list));
    m_grid->add(QLatin1String(name), label, combo, span);
    connect(combo, &TermCombo::edited, m_autosave, &Autosave::touch);
    return combo;
}

void SituationForm::addFields(int columns)
{
    m_kind = addTerms("kind", familyText(m_family), kindList(m_family), columns);
    if (m_family == SituationFamily::Income)
        m_amount = addLine("amount", tr("Euros a month"), columns);
    m_from = addDate("from", tr("From"));
    m_to = addDate("to", tr("Until (last day)"));
    if (m_family == SituationFamily::Permit || m_family == SituationFamily::HousingRequest)
        m_number = addLine("number", tr("Number"));
    if (m_family == SituationFamily::Permit) // a screen is seen by whoever passes
        m_number->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    if (m_family == SituationFamily::Permit || m_family == SituationFamily::HealthCover
        || m_family == SituationFamily::Protection)
        m_expiresOn = addDate("expiresOn", tr("Term"));
    if (m_family == SituationFamily::HousingRequest)
        m_expiresOn = addDate("expiresOn", tr("To be renewed by"));
    if (m_family == SituationFamily::Protection) {
        m_decidedOn = addDate("decidedOn", tr("Decided on"));
        m_scope = addTerms("scope", tr("Bears upon"), QStringLiteral("protection_scope"), columns);
        m_court = addLine("court", tr("Court or authority"), columns);
        m_representative = addLine("representative", tr("Representative (mandataire)"), columns);
        m_representativeContact
            = addLine("representativeContact", tr("Phone or mail of the representative"), columns);
        m_signs = addTerms("signs", tr("Who signs"), QStringLiteral("protection_signs"), columns);
    }
    m_detail = addLine("detail",
        m_family == SituationFamily::Housing ? tr("Where, with whom") : tr("Detail"), columns);
}

void SituationForm::fill(const Situation& s)
{
    const auto set = [](QLineEdit* line, const QString& value) {
        if (line)
            showText(line, value);
    };
    const auto date = [](DateField* field, QDate value) {
        if (field)
            field->setDay(value);
    };
    m_kind->setCode(s.kind);
    date(m_from, s.from);
    date(m_to, s.to);
    date(m_expiresOn, s.expiresOn);
    date(m_decidedOn, s.decidedOn);
    set(m_amount, s.amount == Money() ? QString() : s.amount.text(QLocale()));
    set(m_number, s.number);
    set(m_detail, s.detail);
    set(m_court, s.court);
    set(m_representative, s.representative);
    set(m_representativeContact, s.representativeContact);
    if (m_scope)
        m_scope->setCode(s.scope);
    if (m_signs)
        m_signs->setCode(s.signs);
    say({});
    m_record->setVisible(isNew());
    m_remove->setVisible(!isNew());
    m_close->setText(isNew() ? tr("Cancel") : tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

void SituationForm::show(const Situation& stored)
{
    if (stored.id == m_shown.id && !mayShow())
        return;
    if (stored.id != m_shown.id)
        flush();
    m_shown = stored;
    fill(stored);
    setRecord(this, "situation", stored.id.value);
    setVisible(true);
}

void SituationForm::begin(PersonId person, QDate from)
{
    flush();
    m_shown = {};
    m_shown.person = person;
    m_shown.family = m_family;
    m_shown.from = from;
    m_others.clear();
    fill(m_shown);
    setRecord(this, "situation", draftRow(), person.value);
    m_autosave->drafts()->resume(); // begun before, and never recorded
    setVisible(true);
    m_kind->setFocus();
}

Situation SituationForm::read() const
{
    Situation s = m_shown;
    s.kind = m_kind->code();
    s.from = day(m_from);
    s.to = day(m_to);
    s.expiresOn = day(m_expiresOn);
    s.decidedOn = day(m_decidedOn);
    // What is no amount is one that no rule takes.
    s.amount = m_amount ? Money::fromText(m_amount->text()).value_or(Money{-1}) : Money();
    s.number = text(m_number);
    s.detail = text(m_detail);
    s.court = text(m_court);
    s.representative = text(m_representative);
    s.representativeContact = text(m_representativeContact);
    s.scope = m_scope ? m_scope->code() : QString();
    s.signs = m_signs ? m_signs->code() : QString();
    return s;
}

Problems SituationForm::found(const Situation& s) const
{
    Problems found
        = ofWhatChanged(problems(s, m_session.today()), problems(m_shown, m_session.today()));
    const auto add = [&](const char* name, const DateField* field) {
        if (field && field->problem()) {
            Problem problem = *field->problem();
            problem.field = QLatin1String(name);
            found.append(problem);
        }
    };
    add("from", m_from);
    add("to", m_to);
    add("expiresOn", m_expiresOn);
    add("decidedOn", m_decidedOn);
    return found;
}

void SituationForm::say(const Problems& problems)
{
    QStringList sentences;
    for (const Problem& problem : m_grid->mark(problems))
        sentences << problemText(problem);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

/// Each family may have a new fact of the person under the pen.
qint64 SituationForm::draftRow() const
{
    return -1 - qint64(m_family);
}

bool SituationForm::hasDraft(PersonId person) const
{
    return DraftKeeper::isBegun(m_session, "situation", person.value, draftRow());
}

void SituationForm::forget()
{
    m_autosave->discard();
    m_autosave->drafts()->drop();
}

void SituationForm::record()
{
    m_autosave->discard();
    Situation s = read();
    Problems refused = found(s);
    if (refused.isEmpty() && m_family == SituationFamily::HousingRequest && s.from.isValid()
        && !s.expiresOn.isValid())
        s.expiresOn = housingRequestTerm(s.from);
    if (refused.isEmpty()
        && m_session.perform(
            Operation::ChangeSituation,
            [&](Work& work) {
                situations::add(work, s);
                for (const PersonId other : m_others) {
                    s.person = other;
                    situations::add(work, s);
                }
            },
            &refused)) {
        forget();
        emit finished();
        return;
    }
    say(refused);
    m_grid->focusFirstProblem();
    m_autosave->drafts()->keep();
}

void SituationForm::write()
{
    if (isNew()) {
        m_autosave->hold(ErrorKind::Refused); // recorded by its button: until then a draft
        return;
    }
    Situation s = read();
    Problems refused = found(s);
    // What cannot be stored yet waits in its field and does not hold back the rest.
    for (const Problem& problem : refused) {
        if (problem.field == QLatin1String("kind"))
            s.kind = m_shown.kind;
        else if (problem.field == QLatin1String("expiresOn"))
            s.expiresOn = m_shown.expiresOn;
        else if (problem.field == QLatin1String("decidedOn"))
            s.decidedOn = m_shown.decidedOn;
        else if (problem.field == QLatin1String("amount"))
            s.amount = m_shown.amount;
        else {
            s.from = m_shown.from;
            s.to = m_shown.to;
        }
    }
    if (s != m_shown) {
        Problems clash;
        const Situation shown = m_shown;
        if (m_session.perform(
                Operation::CorrectSituation,
                [&](Work& work) { situations::correct(work, s, shown); }, &clash))
            m_shown = m_session.query(
                [&](const Reader& r) { return situations::load(r, s.id); }, Situation(s));
        refused.append(clash);
    }
    say(refused);
}

void SituationForm::remove()
{
    m_autosave->discard();
    const SituationId id = m_shown.id;
    if (m_session.perform(
            Operation::RemoveSituation, [&](Work& work) { situations::remove(work, id); })) {
        emit m_session.said(tr("The fact is removed. Ctrl+Z brings it back."));
        emit finished();
    }
}

void SituationForm::flush()
{
    m_autosave->flush();
}

bool SituationForm::mayShow() const
{
    return !isNew() && m_autosave->mayShow();
}

} // namespace jalons
