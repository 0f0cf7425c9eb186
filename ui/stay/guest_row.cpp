#include "ui/stay/guest_row.h"

#include "core/arrival/arrival.h"
#include "ui/page/choices.h"
#include "ui/page/line_button.h"
#include "ui/page/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include "ui/wording/problem_text.h"
#include <QCheckBox>

namespace jalons {

namespace {
constexpr int mostFound = 3;
} // namespace

GuestRow::GuestRow(Session& session, std::shared_ptr<Guest> guest, std::size_t index,
    std::function<bool(PersonId)> mayBe, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_guest(std::move(guest))
    , m_mayBe(std::move(mayBe))
    , m_box(named(new QCheckBox, QStringLiteral("arrivalGuest%1").arg(index)))
    , m_found(inColumn({}, 0))
    , m_problem(wrappedLabel({}, "error"))
{
    auto* lines = inColumn(this, {m_box}, 4);
    const QString number = QString::number(index);
    if (!m_guest->id.isValid())
        buildNew(number);
    if (index > 0) {
        buildTie(number);
        buildPlace(number);
    }
    auto* fields = inRow({});
    if (m_last)
        lines->addLayout(inRow({{m_last, 1}, {m_first, 1}}, 6));
    if (m_birth)
        fields->addWidget(m_birth, 1, Qt::AlignTop);
    if (m_tie)
        fields->addWidget(m_tie, 1, Qt::AlignTop);
    lines->addLayout(fields);
    if (m_place)
        lines->addWidget(m_place);
    fill(lines, {m_found, m_problem});
    m_problem->hide();
    m_box->setChecked(m_guest->comes);
    m_box->setText(title());
    m_box->setAccessibleName(title());
    connect(m_box, &QCheckBox::toggled, this, [this](bool comes) {
        m_guest->comes = comes;
        emit edited();
    });
    propose();
}

QString GuestRow::title() const
{
    const Person& person = m_guest->person;
    const QString name = person.fullName();
    if (!m_guest->id.isValid())
        return tr("%1 (new)").arg(name);
    return dotted({name, birthText(person.birthDate, m_session.today()),
        m_guest->isMember ? m_session.label("household_role", m_guest->tie) : QString()});
}

void GuestRow::buildNew(const QString& number)
{
    const Person& person = m_guest->person;
    m_last = named(
        new QLineEdit(person.birthName), QStringLiteral("arrivalLast") + number, tr("Last name"));
    m_first = named(new QLineEdit(person.firstNames), QStringLiteral("arrivalFirst") + number,
        tr("First names"));
    m_birth = named(new DateField(tr("Birth date"), DateField::Mode::Partial),
        QStringLiteral("arrivalBirth") + number);
    m_birth->setToday(m_session.today());
    m_birth->setPartialDate(person.birthDate);
    m_birth->lineEdit()->setPlaceholderText(tr("Birth date"));
    m_last->setPlaceholderText(tr("Last name"));
    m_first->setPlaceholderText(tr("First names"));
    const auto name = [this](QLineEdit* edit, QString Person::*held) {
        connect(edit, &QLineEdit::textEdited, this, [this, held](const QString& typed) {
            m_guest->person.*held = typed.simplified();
            changed();
        });
    };
    name(m_last, &Person::birthName);
    name(m_first, &Person::firstNames);
    connect(m_last, &QLineEdit::returnPressed, m_first, qOverload<>(&QWidget::setFocus));
    connect(
        m_first, &QLineEdit::returnPressed, m_birth->lineEdit(), qOverload<>(&QWidget::setFocus));
    connect(m_birth, &DateField::edited, this, [this] {
        m_guest->person.birthDate = m_birth->partialDate();
        emit birthChanged();
        changed();
    });
    connect(m_birth->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (!m_birth->problem())
            emit done();
    });
}

void GuestRow::buildTie(const QString& number)
{
    if (m_guest->isMember)
        return;
    m_tie = named(new TermCombo(tr("Family tie of %1").arg(m_guest->person.fullName())),
        QStringLiteral("arrivalTie") + number);
    QList<Choice> ties = choices(m_session, QStringLiteral("household_role"));
    ties.removeIf([](const Choice& tie) { return tie.code == QLatin1String("reference"); });
    m_tie->setTerms(ties);
    m_tie->setNoneLabel(tr("no family tie"));
    m_tie->setToolTip(tr("What this person is to the first of those who come."));
    showTie();
    connect(m_tie, &TermCombo::edited, this, [this] {
        m_guest->tie = m_tie->code();
        m_guest->isTieSaid = true;
        emit edited();
    });
}

void GuestRow::buildPlace(const QString& number)
{
    m_place = named(new TermCombo(tr("Where %1 sleeps").arg(m_guest->person.fullName())),
        QStringLiteral("arrivalPlace") + number);
    m_place->setNoneLabel(tr("in the same place"));
    m_place->setToolTip(tr("Another place than the first of those who come: a family may need two "
                           "rooms."));
    connect(m_place, &TermCombo::edited, this, [this] {
        m_guest->lodging = {m_place->code().toLongLong()};
        m_problem->hide();
        emit edited();
    });
}

void GuestRow::setPlaces(const QList<Choice>& places)
{
    if (!m_place)
        return;
    m_place->setTerms(places);
    m_place->setCode(
        m_guest->lodging.isValid() ? QString::number(m_guest->lodging.value) : QString());
    m_place->setVisible(places.size() > 1 || m_guest->lodging.isValid());
}

void GuestRow::markPlace(const Problem& problem)
{
    setTextOrHide(m_problem, problemText(problem));
    m_place->setFocus();
}

void GuestRow::showTie()
{
    if (m_tie)
        m_tie->setCode(m_guest->tie);
}

void GuestRow::changed()
{
    m_box->setText(title());
    m_box->setAccessibleName(title());
    m_problem->hide();
    propose();
    emit edited();
}

void GuestRow::propose()
{
    clearLayout(m_found);
    const Person& person = m_guest->person;
    const QString names = (person.birthName + u' ' + person.firstNames).simplified();
    if (m_guest->id.isValid() || names.isEmpty())
        return;
    const auto similar
        = m_session.query(search::similar, names, person.birthDate, person.phone, mostFound);
    for (const search::Similar& one : similar) {
        if (!m_mayBe(one.person.id) || !mayBeComer(person, one))
            continue;
        if (m_found->isEmpty())
            m_found->addWidget(roleLabel(tr("Already in the file? Choose instead:"), "hint", this));
        m_found->addWidget(new LineButton(
            {m_box->objectName() + QStringLiteral("Is%1").arg(one.person.id.value), {}, {},
                one.person.listName(),
                dotted({birthText(one.person.birthDate, m_session.today()),
                    one.sameBirth && person.birthDate.isKnown() ? tr("same birth date")
                                                                : QString()}),
                [this, id = one.person.id] { emit chosen(id); }},
            this));
    }
}

bool GuestRow::focusMissing()
{
    if (!m_birth)
        return false;
    QLineEdit* const missing = m_guest->person.birthName.isEmpty() ? m_last
        : m_guest->person.firstNames.isEmpty()                     ? m_first
        : !m_guest->person.birthDate.isKnown()                     ? m_birth->lineEdit()
                                                                   : nullptr;
    if (missing)
        missing->setFocus();
    return missing;
}

bool GuestRow::check()
{
    if (m_guest->id.isValid() || !m_guest->comes)
        return true;
    if (m_birth->problem()) { // it says so itself
        m_birth->lineEdit()->setFocus();
        return false;
    }
    const Problems found = problems(m_guest->person, m_session.today());
    setTextOrHide(m_problem, problemsText(found));
    if (found.isEmpty())
        return true;
    (found.front().field == QLatin1String("birthDate") ? m_birth->lineEdit() : m_last)->setFocus();
    return false;
}

} // namespace jalons
