#include "ui/request/request_form.h"

#include "core/search/search.h"
#include "ui/page/line_button.h"
#include "ui/wording/day_text.h"

namespace jalons {

namespace {
constexpr int mostMatches = 3;
} // namespace

RequestForm::RequestForm(Session& session, QWidget* parent)
    : RecordForm(session,
        {.table = "request",
            .save = Operation::SaveRequest,
            .load = requests::load,
            .store = requests::save,
            .problems = [&session](const Request& r) { return problems(r, session.today()); },
            .isBegun = [](const Request& request) { return request.id.isValid(); },
            .removal = Operation::RemoveRequest,
            .remove = requests::remove,
            .removed = tr("The request is removed. Ctrl+Z brings it back.")},
        {}, 4, parent)
    , m_arrival(button("requestArrival", tr("Record the arrival"), "primary"))
    , m_file(button("requestFile", tr("Open the file")))
    , m_unlink(saying(button("requestUnlink", tr("Not this person"), "quiet"),
          tr("The request is not of this person of the file")))
    , m_matches(boxed(inColumn({}, 0)))
{
    m_name = bind("name", &Request::name, tr("Who asks"), line("requestName"),
        {.span = 3, .accessible = tr("Who asks: last name, first name")});
    bind("people", &Request::people, tr("People"), number("requestPeople", 1, 50),
        {.accessible = tr("How many people")});
    grid()->addWide(m_matches);
    bind("composition", &Request::composition, tr("Who would come"), line("requestComposition"),
        {.span = 4});
    bind("receivedOn", &Request::receivedOn, tr("Received on"), date("requestReceived"),
        {.span = 2});
    bind("origin", &Request::origin, tr("From whom"), term("requestOrigin", "origin"), {.span = 2});
    bind("number", &Request::number, tr("Number of the proposal"), line("requestNumber"),
        {.span = 2});
    bind("need", &Request::need, tr("What is asked for"), text("requestNeed", 2, 6), {.span = 4});
    m_answer = bind("answer", &Request::answer, tr("Answer"),
        chips("requestAnswer", "request_answer"), {.span = 4});
    m_answeredOn = bind("answeredOn", &Request::answeredOn, tr("Answered on"),
        date("requestAnswered"), {.span = 2});
    bind("notifiedOn", &Request::notifiedOn, tr("Told in writing on"), date("requestNotified"),
        {.span = 2, .hint = tr("A refusal is explained and told in writing.")});
    bind("reason", &Request::reason, tr("Reason"), term("requestReason", "refusal_reason"),
        {.span = 4});
    bind("reasonDetail", &Request::reasonDetail, tr("In a few words"), line("requestReasonDetail"),
        {.span = 4, .accessible = tr("The reason in a few words")});
    connect(m_answer, &ChoiceChips::edited, this, &RequestForm::answerChosen);
    auto* removing = removeButton("requestRemove", tr("Remove this request"));
    fill(body(), {inRow({m_arrival, m_file, m_unlink, rest(), removing}), rest()});
    connect(m_arrival, &QPushButton::clicked, this, [this] {
        flush();
        emit arrivalAsked(record().id);
    });
    connect(m_file, &QPushButton::clicked, this,
        [this] { emit this->session().personRequested(record().person, PersonTab::Summary); });
    connect(m_unlink, &QPushButton::clicked, this, [this] { link({}); });
}

void RequestForm::filled()
{
    // Somebody of the file has the name of the file.
    const bool known = record().person.isValid();
    if (known)
        FormField::of(m_name)->show(session().query(people::load, record().person).listName());
    m_name->setReadOnly(known);
    m_file->setVisible(known);
    m_unlink->setVisible(known);
    propose();
    showAnswer();
}

void RequestForm::propose()
{
    const QWidget* focused = m_matches->focusWidget();
    const QString held = focused && focused->hasFocus() ? focused->objectName() : QString();
    clearLayout(m_matches->layout());
    const bool asks = !record().person.isValid() && !record().name.trimmed().isEmpty();
    const auto found = asks
        ? session().query(search::similar, record().name, PartialDate(), QString(), mostMatches)
        : std::vector<search::Similar>();
    for (const search::Similar& one : found) {
        const PersonId id = one.person.id;
        // The line goes with the others: not before it has been pressed.
        const auto choose = [this, id] {
            QMetaObject::invokeMethod(
                this, [this, id] { link(id); }, Qt::QueuedConnection);
        };
        auto* line = new LineButton(
            {QStringLiteral("requestMatch%1").arg(id.value), tr("in the file"),
                QStringLiteral("accent"), tr("Is it %1?").arg(one.person.listName()),
                birthText(one.person.birthDate, session().today()), choose},
            this);
        m_matches->layout()->addWidget(line);
        line->show();
        if (line->objectName() == held)
            line->setFocus();
    }
    m_matches->setVisible(!found.empty());
}

void RequestForm::link(PersonId person)
{
    flush();
    Request wanted = record();
    wanted.person = person;
    if (!person.isValid() && wanted.name.isEmpty()) // it still has to name somebody
        wanted.name = m_name->text();
    storeRecord(wanted);
    show(Request(record()));
}

/// A request always has a state; an answer is of today unless told.
void RequestForm::answerChosen()
{
    if (m_answer->code().isEmpty())
        m_answer->setCode(toCode(record().answer));
    if (m_answer->code() != toCode(RequestAnswer::Pending) && !m_answeredOn->date())
        m_answeredOn->setDate(session().today());
    showAnswer();
}

void RequestForm::showAnswer()
{
    const auto answer = fromCode<RequestAnswer>(m_answer->code());
    const bool no = isNo(answer);
    grid()->setAsked("answeredOn", answer != RequestAnswer::Pending);
    grid()->setAsked("notifiedOn", answer == RequestAnswer::Refused);
    grid()->setAsked("reason", no);
    grid()->setAsked("reasonDetail", no);
    m_arrival->setVisible(answer == RequestAnswer::Accepted);
}

void RequestForm::complete(Request& request) const
{
    request.name = record().person.isValid() ? record().name : request.name.simplified();
    request = consistent(request);
}

/// What is wrong with an answer holds back the answer, not the words that go with it.
QStringList RequestForm::heldBackWith(const QString& name) const
{
    if (name == QLatin1String("answeredOn") || name == QLatin1String("reason"))
        return {QStringLiteral("answer"), QStringLiteral("answeredOn")};
    return {name};
}

void RequestForm::stored(const Request& before)
{
    if (before.name != record().name)
        propose();
}

void RequestForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace jalons
