#include "ui/collective/attendance_card.h"

#include "core/accompaniment/accompaniment.h"
#include "core/documents/collective_documents.h"
#include "ui/person/person_picker.h"
#include "ui/widgets/flow_layout.h"
#include <QKeyEvent>

namespace jalons {

AttendanceForm::AttendanceForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "attendance",
            .save = Operation::SaveAttendance,
            .load = attendances::load,
            .store = attendances::save,
            .problems =
                [this](const Attendance& one) {
                    return jalons::problems(one, m_day, this->session().today());
                },
            .isBegun = [](const Attendance& one) { return one.id.isValid(); },
            .removal = Operation::SaveAttendance,
            .remove = attendances::remove,
            .marksRefusals = true},
        {}, 3, parent)
    , m_name(roleLabel({}, "subheading"))
{
    makePlain();
    body()->insertWidget(0, m_name);
    m_came = bind("came", &Attendance::came, tr("Came"),
        chipsOf(QStringLiteral("#Came"),
            {{toCode(Came::Expected), tr("expected")}, {toCode(Came::Present), tr("present")},
                {toCode(Came::Absent), tr("absent")}, {toCode(Came::Excused), tr("excused")}}));
    m_objective = bind("objective", &Attendance::objective, tr("Objective it serves"),
        term("#Objective"), {.column = QStringLiteral("objective_id")});
    m_objective->setNoneLabel(tr("none"));
    bind("words", &Attendance::words, tr("What they say of it"), line("#Words"));
    fill(body(), {atLeft(removeButton("#Remove", tr("Take off the list"))), rule()});
    for (QPushButton* chip : m_came->findChildren<QPushButton*>())
        chip->installEventFilter(this);
}

void AttendanceForm::show(const AttendanceRow& row, QDate day)
{
    m_row = row;
    m_day = day;
    const QString number = QString::number(row.attendance.id.value);
    for (QWidget* one : findChildren<QWidget*>())
        if (const QString name = one->objectName(); name.startsWith(u'#')) {
            one->setObjectName(QStringLiteral("attendance%1%2").arg(number, name.mid(1)));
            one->setAccessibleName(QStringLiteral("%1, %2").arg(row.name, one->accessibleName()));
        }
    m_name->setText(row.name);
    QList<Choice> objectives;
    const auto own = session().query([&](const Reader& r) {
        const AccompanimentId course = accompaniments::current(r, row.attendance.person);
        const ContractId contract = course.isValid() ? contracts::inForce(r, course) : ContractId();
        return contract.isValid() ? contracts::content(r, contract).objectives
                                  : std::vector<Objective>();
    });
    for (const Objective& one : own)
        objectives.append({QString::number(one.id.value), one.title.simplified()});
    const QString chosen = QString::number(row.attendance.objective.value);
    const bool isThere = std::any_of(objectives.begin(), objectives.end(),
        [&](const Choice& one) { return one.code == chosen; });
    if (row.attendance.objective.isValid() && !isThere) // of the contract before
        objectives.append(
            {chosen, session().query(contracts::objectiveTitle, row.attendance.objective)});
    m_objective->setTerms(objectives);
    grid()->setAsked("objective", !objectives.isEmpty());
    refresh(row.attendance);
}

bool AttendanceForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const std::pair<int, Came> keys[]{
            {Qt::Key_P, Came::Present}, {Qt::Key_A, Came::Absent}, {Qt::Key_E, Came::Excused}};
        for (const auto& [of, came] : keys)
            if (key->key() == of && key->modifiers() == Qt::NoModifier) {
                FormField::of(m_came)->type(toCode(came));
                return true;
            }
    }
    return RecordForm::eventFilter(watched, event);
}

AttendanceCard::AttendanceCard(Session& session)
    : m_session(session)
    , m_count(named(wrappedLabel({}, "label"), "attendanceCount"))
    , m_before(button("attendanceBefore", tr("As the time before"), "quiet"))
    , m_all(button("attendanceAll", tr("All present"), "quiet", "check"))
    , m_print(button("attendancePrint", tr("Attendance sheet"), "quiet", "print"))
    , m_household(named(new QCheckBox(tr("With their household")), "attendanceHousehold"))
    , m_picker(new PersonPicker(session, QStringLiteral("attendanceName"),
          QStringLiteral("attendanceLine"), [](PersonId) { return false; }))
    , m_rows(4)
{
    m_picker->field()->setPlaceholderText(tr("Who is expected: a name, Enter"));
    m_picker->field()->setAccessibleName(tr("Somebody expected"));
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools, 4);
    for (QWidget* one : std::initializer_list<QWidget*>{m_before, m_all, m_print})
        flow->addWidget(one);
    inColumn(this,
        {roleLabel(tr("Who is expected, who came"), "subheading"), m_count,
            inRow({{m_picker, 1}, m_household}, 8), tools, m_rows.layout()},
        6);
    connect(m_picker, &PersonPicker::chosen, this, [this](PersonId person, const QString&) {
        expect(person);
        m_picker->clear();
        m_picker->field()->setFocus();
    });
    connect(m_before, &QPushButton::clicked, this,
        [this] { perform([this](Work& work) { attendances::expectAsBefore(work, m_id); }); });
    connect(m_all, &QPushButton::clicked, this, &AttendanceCard::markAll);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_session.preview([id = m_id](const Reader& r) { return sessionSheet(r, id); });
    });
}

void AttendanceCard::setActivitySession(ActivitySessionId session)
{
    if (session == m_id)
        return;
    m_id = session;
    refetch();
}

void AttendanceCard::refetch()
{
    setShown(this, m_id.isValid());
    if (!m_id.isValid())
        return;
    struct Fetched
    {
        ActivitySession session;
        int places = 0;
        std::vector<AttendanceRow> rows;
    };
    const auto stored = m_session.file().query([this](const Reader& r) {
        Fetched f;
        f.session = sessions::load(r, m_id);
        f.places = activities::load(r, f.session.activity).places;
        f.rows = attendances::of(r, m_id);
        return f;
    });
    if (!stored) { // removed a moment ago
        m_id = {};
        hide();
        return;
    }
    int came = 0;
    for (const AttendanceRow& row : stored->rows)
        came += row.attendance.came == Came::Present ? 1 : 0;
    QStringList said{
        tr("%n expected", nullptr, int(stored->rows.size())), tr("%n present", nullptr, came)};
    if (stored->places > 0)
        said.append(int(stored->rows.size()) > stored->places
                ? tr("more than the %n place(s)", nullptr, stored->places)
                : tr("%n place(s)", nullptr, stored->places));
    m_count->setText(dotted(said));
    m_all->setEnabled(!stored->rows.empty() && stored->session.day <= m_session.today());
    m_rows.show(
        stored->rows, [this](const AttendanceRow&) { return new AttendanceForm(m_session, this); },
        [day = stored->session.day](AttendanceForm* form, const AttendanceRow& row, int) {
            form->show(row, day);
            form->show();
        });
}

void AttendanceCard::perform(const std::function<void(Work&)>& act)
{
    m_session.perform(Operation::SaveAttendance, act);
    refetch();
}

void AttendanceCard::expect(PersonId person)
{
    const bool all = m_household->isChecked();
    perform([&](Work& work) {
        if (all)
            attendances::expectHousehold(work, m_id, person);
        else
            attendances::expect(work, m_id, person);
    });
}

void AttendanceCard::markAll()
{
    perform([this](Work& work) {
        for (const AttendanceRow& row : attendances::of(work, m_id)) {
            Attendance now = row.attendance;
            if (now.came != Came::Expected)
                continue; // what was said of somebody stays
            now.came = Came::Present;
            attendances::save(work, now, &row.attendance);
        }
    });
}

} // namespace jalons
