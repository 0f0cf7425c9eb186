#include "ui/household/change_panels.h"

#include "core/base/list_limits.h"
#include "ui/person/person_picker.h"
#include "ui/wording/problem_text.h"

namespace jalons {

namespace {
const QString separationCode = QStringLiteral("separation");
}

ChangePanel::ChangePanel(Session& session, const char* name, const char* table,
    const QString& title, const QString& dayLabel, QWidget* parent)
    : ToldForm(session, {.table = table}, title, 2, parent)
    , m_more(inColumn({}, 4))
    , m_problems(wrappedLabel({}, "error"))
{
    setObjectName(QLatin1String(name));
    makePlain();
    layout()->setContentsMargins(0, px(8), 0, 0);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, rule(this));
    m_day = bind("on", &HouseholdTold::on, dayLabel, date(nameOf("Day")));
    auto* recording
        = saying(button(nameOf("Record"), tr("Record"), "primary"), tr("Record: %1").arg(title));
    auto* cancel = button(nameOf("Cancel"), tr("Cancel"), "quiet");
    fill(body(), {m_more, m_problems, inRow({rest(), cancel, recording})});
    hide();
    connect(recording, &QPushButton::clicked, this, [this] {
        m_problems->hide();
        if (tell(operation(read()),
                [this](Work& work, const HouseholdTold& told) { record(work, told); }))
            emit finished();
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        emit finished();
    });
}

void ChangePanel::open(PersonId person)
{
    flush();
    m_person = person;
    m_problems->hide();
    QWidget::show();
    begin();
    m_day->lineEdit()->setFocus();
    m_day->lineEdit()->selectAll();
}

HouseholdId ChangePanel::household(Work& work, QDate day) const
{
    return households::ensure(work, m_person, day.isValid() ? day : session().today());
}

HouseholdTold ChangePanel::fresh() const
{
    HouseholdTold told;
    told.on = session().today();
    return told;
}

void ChangePanel::sayOthers(const Problems& problems)
{
    setTextOrHide(m_problems, problemsText(problems));
}

ArrivalPanel::ArrivalPanel(Session& session, QWidget* parent)
    : ChangePanel(session, "arrival", "membership", tr("Arrival"), tr("First day"), parent)
    , m_picker(new PersonPicker(session, nameOf("Name"), nameOf("Propose"), [this](PersonId id) {
        return id == m_person
            || std::any_of(m_members.begin(), m_members.end(),
                [&](const HouseholdMember& m) { return m.membership.person == id; });
    }))
{
    m_role = bind("role", &HouseholdTold::role, tr("Role"), term(nameOf("Role"), "household_role"));
    m_picker->field()->setPlaceholderText(tr("last name, first name"));
    bind("person", &HouseholdTold::name, tr("Who"), field(m_picker->field()),
        {.span = 2, .accessible = tr("Who")});
    m_more->addWidget(m_picker); // whom it proposes
    bind(
        "atHome", &HouseholdTold::atHome, {}, box(nameOf("AtHome"), tr("Lives here")), {.span = 2});
    m_custody = bind("custody", &HouseholdTold::custody, tr("Custody"),
        term(nameOf("Custody"), "custody"), {.span = 2});
    connect(m_picker->field(), &QLineEdit::textEdited, this, [this] { m_who = {}; });
    connect(m_picker, &PersonPicker::chosen, this, [this](PersonId id, const QString& name) {
        m_who = id;
        m_picker->field()->setText(name);
        m_role->setFocus();
    });
    connect(m_picker, &PersonPicker::nobody, this, [this] { m_role->setFocus(); });
    connect(m_role, &TermCombo::edited, this, &ArrivalPanel::showCustody);
}

void ArrivalPanel::begin(PersonId person, const std::vector<HouseholdMember>& members)
{
    m_members = members;
    m_who = {};
    m_picker->clear();
    open(person);
    m_picker->field()->setFocus();
}

void ArrivalPanel::beginReturn(
    PersonId person, const std::vector<HouseholdMember>& members, const HouseholdMember& former)
{
    begin(person, members);
    m_role->setCode(former.membership.role);
    m_custody->setCode(former.membership.custody);
    showCustody();
    emit m_picker->chosen(former.membership.person, former.name);
}

Problems ArrivalPanel::missing(const HouseholdTold& told) const
{
    if (m_who.isValid() || !told.name.isEmpty())
        return {};
    return {{QStringLiteral("person"), ProblemKind::Required, {}}};
}

void ArrivalPanel::record(Work& work, const HouseholdTold& told)
{
    HouseholdArrival arrival;
    arrival.on = told.on;
    arrival.person = m_who;
    arrival.created = personNamed(told.name);
    arrival.role = told.role;
    arrival.custody = told.custody;
    arrival.atHome = told.atHome;
    households::recordArrival(work, household(work, told.on), arrival);
}

BirthPanel::BirthPanel(Session& session, QWidget* parent)
    : ChangePanel(session, "birth", "person", tr("Birth"), tr("Born on"), parent)
{
    bind("lastName", &HouseholdTold::lastName, tr("Last name"), line(nameOf("LastName")));
    bind("firstNames", &HouseholdTold::firstNames, tr("First name"), line(nameOf("FirstNames")),
        {.span = 2,
            .hint = tr("For twins: separate the first names with a comma. A child who was awaited "
                       "becomes the child who is born.")});
}

void BirthPanel::begin(PersonId person, const QString& lastName)
{
    m_lastName = lastName;
    open(person);
}

HouseholdTold BirthPanel::fresh() const
{
    HouseholdTold told = ChangePanel::fresh();
    told.lastName = m_lastName;
    return told;
}

void BirthPanel::record(Work& work, const HouseholdTold& told)
{
    Birth birth{told.on, told.lastName, told.firstNames.split(u',')};
    if (birth.firstNames.size() > 1)
        birth.firstNames.removeIf([](const QString& name) { return name.trimmed().isEmpty(); });
    households::recordBirth(work, household(work, told.on), birth);
}

SeparationPanel::SeparationPanel(Session& session, QWidget* parent)
    : ChangePanel(session, "separation", "membership", tr("Departure or separation"),
        tr("First day apart"), parent)
    , m_children(boxed(inColumn({})))
{
    auto* reason = bind(
        "reason", &HouseholdTold::reason, tr("Reason"), term(nameOf("Reason"), "membership_end"));
    m_who = bindTo(
        "person", tr("Who leaves"), chips(nameOf("Who")),
        [](const HouseholdTold& told) { return member::shown(told.leaver); },
        [](HouseholdTold& told, const QVariant& code) {
            told.leaver = {code.toString().toLongLong()};
        },
        [](HouseholdTold& told, const HouseholdTold& from) { told.leaver = from.leaver; },
        {.span = 2});
    m_more->addWidget(m_children);
    connect(m_who, &ChoiceChips::edited, this, &SeparationPanel::showChildren);
    connect(reason, &TermCombo::edited, this, &SeparationPanel::showChildren);
}

void SeparationPanel::begin(PersonId person, const std::vector<HouseholdMember>& members)
{
    m_members = members;
    QList<Choice> people;
    for (const HouseholdMember& m : members)
        if (people.size() < qsizetype(mostLinesInCard))
            people.append({QString::number(m.membership.person.value), m.name});
    m_who->setChoices(people);
    open(person);
}

HouseholdTold SeparationPanel::fresh() const
{
    HouseholdTold told = ChangePanel::fresh();
    told.reason = separationCode;
    return told;
}

const HouseholdMember* SeparationPanel::leaver(const HouseholdTold& told) const
{
    for (const HouseholdMember& m : m_members)
        if (m.membership.person == told.leaver)
            return &m;
    return nullptr;
}

bool SeparationPanel::isSeparation(const HouseholdTold& told) const
{
    const HouseholdMember* who = leaver(told);
    return who && jalons::isSeparation(who->membership, told.reason);
}

void SeparationPanel::showChildren()
{
    clearLayout(m_children->layout());
    m_after.clear();
    mark({});
    const bool asks = isSeparation(read());
    const QList<Choice> places{{QStringLiteral("0"), tr("stays")},
        {QStringLiteral("1"), tr("stays, visits the other")},
        {QStringLiteral("2"), tr("shared custody")},
        {QStringLiteral("3"), tr("leaves too, visits here")},
        {QStringLiteral("4"), tr("leaves too")}};
    for (const HouseholdMember& m : m_members) {
        if (!asks || !isChild(m.membership.role))
            continue;
        auto* combo = named(new TermCombo(tr("Where %1 lives from then on").arg(m.name)),
            nameOf("Child") + QString::number(m.membership.person.value));
        combo->setTerms(places);
        combo->setCode(QStringLiteral("0"));
        setColumn(combo, combo->objectName());
        connect(combo, &TermCombo::edited, drafts(), &DraftKeeper::touch);
        m_children->layout()->addWidget(new FormRow(m.name, combo, {}, m_children));
        m_after.emplace_back(m.membership.person, combo);
    }
    m_children->setVisible(!m_after.empty());
}

Problems SeparationPanel::missing(const HouseholdTold& told) const
{
    if (leaver(told) && told.on.isValid())
        return {};
    return {{leaver(told) ? QStringLiteral("on") : QStringLiteral("person"), ProblemKind::Required,
        {}}};
}

Operation SeparationPanel::operation(const HouseholdTold& told) const
{
    return isSeparation(told) ? Operation::SeparateHousehold : Operation::RecordDeparture;
}

void SeparationPanel::record(Work& work, const HouseholdTold& told)
{
    const Membership membership = leaver(told)->membership;
    if (!isSeparation(told)) {
        households::depart(work, membership, told.on, told.reason);
        return;
    }
    Separation separation{told.on, membership.person, {}};
    for (const auto& [child, combo] : m_after)
        separation.children.push_back({child, static_cast<ChildAfter>(combo->code().toInt())});
    households::separate(work, membership.household, separation);
}

} // namespace jalons
