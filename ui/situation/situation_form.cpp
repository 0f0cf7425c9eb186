#include "ui/situation/situation_form.h"

#include "ui/situation/situation_text.h"
#include "ui/wording/problem_text.h"

namespace jalons {

SituationForm::SituationForm(Session& session, SituationFamily family, int columns, QWidget* parent)
    : RecordForm(session,
        {.table = "situation",
            .save = Operation::CorrectSituation,
            .load = situations::load,
            .store =
                [](Work& work, const Situation& fact, const Situation* shown) {
                    situations::correct(work, fact, *shown);
                    return fact.id;
                },
            .problems = [&session](const Situation& s) { return problems(s, session.today()); },
            .removal = Operation::RemoveSituation,
            .remove = situations::remove,
            .removed = tr("The fact is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, columns, parent)
    , m_family(family)
    , m_problems(wrappedLabel({}, "error"))
    , m_record(button(nameOf("Record"), tr("Record"), "primary"))
    , m_close(button(nameOf("Close"), tr("Close"), "quiet"))
    , m_remove(saying(removeButton(qPrintable(nameOf("Remove")), tr("Remove")),
          tr("Remove this fact: %1").arg(familyText(family))))
{
    makePlain();
    setObjectName(nameOf("Form"));
    m_record->setAccessibleName(tr("Record: %1").arg(familyText(family)));
    m_problems->hide();
    addFields(columns);
    fill(body(), {m_problems, inRow({m_remove, rest(), m_close, m_record})});
    connect(m_record, &QPushButton::clicked, this, &SituationForm::addNew);
    connect(this, &SituationForm::removed, this, &SituationForm::finished);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isNew())
            forget();
        else
            flush();
        emit finished();
    });
}

QString SituationForm::nameOf(const char* part) const
{
    return QStringLiteral("situation%1_%2").arg(QLatin1String(part), toCode(m_family));
}

QLineEdit* SituationForm::addLine(
    const char* name, QString Situation::*member, const QString& label, int span)
{
    auto* edit = bind(name, member, label, line(nameOf("") + u'_' + name), {.span = span});
    edit->setMaxLength(300);
    return edit;
}

void SituationForm::addDate(const char* name, QDate Situation::*member, const QString& label)
{
    bind(name, member, label, date(nameOf("") + u'_' + name));
}

void SituationForm::addTerms(const char* name, QString Situation::*member, const QString& label,
    const QString& list, int span)
{
    bind(name, member, label, term(nameOf("") + u'_' + name, list), {.span = span});
}

void SituationForm::addAmount(int span)
{
    auto* edit = bind("amount", &Situation::amount, tr("Euros a month"),
        line(nameOf("") + "_amount"), {.span = span});
    edit->setMaxLength(300);
}

void SituationForm::addFields(int columns)
{
    using Family = SituationFamily;
    addTerms("kind", &Situation::kind, familyText(m_family), kindList(m_family), columns);
    if (m_family == Family::Income)
        addAmount(columns);
    addDate("from", &Situation::from, tr("From"));
    addDate("to", &Situation::to, tr("Until (last day)"));
    if (m_family == Family::Permit || m_family == Family::HousingRequest) {
        auto* number = addLine("number", &Situation::number, tr("Number"));
        if (m_family == Family::Permit) // a screen is seen by whoever passes
            number->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    }
    if (m_family == Family::Permit || m_family == Family::HealthCover
        || m_family == Family::Protection)
        addDate("expiresOn", &Situation::expiresOn, tr("Term"));
    if (m_family == Family::HousingRequest)
        addDate("expiresOn", &Situation::expiresOn, tr("To be renewed by"));
    if (m_family == Family::Protection) {
        addDate("decidedOn", &Situation::decidedOn, tr("Decided on"));
        addTerms("scope", &Situation::scope, tr("Bears upon"), "protection_scope", columns);
        addLine("court", &Situation::court, tr("Court or authority"), columns);
        addLine("representative", &Situation::representative, tr("Representative (mandataire)"),
            columns);
        addLine("representativeContact", &Situation::representativeContact,
            tr("Phone or mail of the representative"), columns);
        addTerms("signs", &Situation::signs, tr("Who signs"), "protection_signs", columns);
    }
    addLine("detail", &Situation::detail,
        m_family == Family::Housing ? tr("Where, with whom") : tr("Detail"), columns);
}

void SituationForm::filled()
{
    m_record->setVisible(isNew());
    m_remove->setVisible(!isNew());
    m_close->setText(isNew() ? tr("Cancel") : tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

void SituationForm::correct(const Situation& stored)
{
    refresh(stored);
    setVisible(true);
}

void SituationForm::begin(PersonId person, QDate from)
{
    flush();
    Situation fact;
    fact.person = person;
    fact.family = m_family;
    fact.from = from;
    m_others.clear();
    show(fact);
    resume(); // begun before, and never recorded
    setVisible(true);
    focusFirst();
}

Problems SituationForm::mark(const Problems& problems)
{
    setTextOrHide(m_problems, problemsText(RecordForm::mark(problems)));
    return {};
}

bool SituationForm::hasDraft(PersonId person) const
{
    return DraftKeeper::isBegun(session(), "situation", person.value, draftRow());
}

void SituationForm::forget()
{
    discard();
    autosave()->drafts()->drop();
}

void SituationForm::addNew()
{
    discard();
    Situation fact = read();
    Problems refused = problemsOf(fact) + unread();
    if (refused.isEmpty() && m_family == SituationFamily::HousingRequest && fact.from.isValid()
        && !fact.expiresOn.isValid())
        fact.expiresOn = housingRequestTerm(fact.from);
    const auto add = [&](Work& work) {
        situations::add(work, fact);
        for (const PersonId other : m_others) {
            fact.person = other;
            situations::add(work, fact);
        }
    };
    if (refused.isEmpty() && session().perform(Operation::ChangeSituation, add, &refused)) {
        forget();
        emit finished();
        return;
    }
    mark(refused);
    grid()->focusFirstProblem();
    autosave()->drafts()->keep();
}

/// What cannot be stored yet waits in its field and does not hold back the rest.
QStringList SituationForm::heldBackWith(const QString& name) const
{
    if (QStringList{"kind", "expiresOn", "decidedOn", "amount"}.contains(name))
        return {name};
    return {"from", "to"};
}

void SituationForm::write()
{
    if (isNew())
        autosave()->hold(ErrorKind::Refused); // recorded by its button: until then a draft
    else
        RecordForm::write();
}

void SituationForm::stored(const Situation&)
{
    shownRecord() = session().query(
        [&](const Reader& r) { return situations::load(r, id()); }, Situation(record()));
}

} // namespace jalons
