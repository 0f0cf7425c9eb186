#include "ui/handover/handover_form.h"

namespace jalons {

namespace {

bool hasWords(const HandoverEntry& entry)
{
    return !entry.text.trimmed().isEmpty();
}

const QString ofPerson = QStringLiteral("person:");
const QString ofLodging = QStringLiteral("lodging:");

QString codeOf(PersonId person, LodgingId lodging)
{
    return person.isValid() ? ofPerson + QString::number(person.value)
        : lodging.isValid() ? ofLodging + QString::number(lodging.value)
                            : QString();
}

} // namespace

HandoverForm::HandoverForm(Session& session, const QString& name, QWidget* parent)
    : RecordForm(session,
        {.table = "handover_entry",
            .save = Operation::WriteHandover,
            .load = handovers::load,
            .store = handovers::save,
            .problems
            = [&session](const HandoverEntry& entry) { return problems(entry, session.today()); },
            .isBegun = hasWords,
            .removal = Operation::RemoveHandover,
            .remove = handovers::remove},
        {}, 4, parent)
{
    makePlain();
    auto* words
        = bind("text", &HandoverEntry::text, {}, text(name + QStringLiteral("Text"), 3, 1000),
            {.span = 4, .accessible = tr("Text of the entry")});
    words->setPlaceholderText(tr("What the next shift has to know…"));
    m_about = bindTo(
        "person", tr("Of whom, of what"), term(name + QStringLiteral("About")),
        [](const HandoverEntry& e) { return codeOf(e.person, e.lodging); },
        [](HandoverEntry& e, const QVariant& value) {
            const QString code = value.toString();
            e.person = {};
            e.lodging = {};
            if (code.startsWith(ofPerson))
                e.person = {code.mid(ofPerson.size()).toLongLong()};
            else if (code.startsWith(ofLodging))
                e.lodging = {code.mid(ofLodging.size()).toLongLong()};
        },
        [](HandoverEntry& e, const HandoverEntry& from) {
            e.person = from.person;
            e.lodging = from.lodging;
        },
        {.span = 2, .column = QStringLiteral("person_id")});
    m_about->setNoneLabel(tr("the house"));
    bind("day", &HandoverEntry::day, tr("Day"), date(name + QStringLiteral("Day")));
    m_time = bind("time", &HandoverEntry::time, tr("Time"), time(name + QStringLiteral("Time")));
    bind("important", &HandoverEntry::important, {},
        box(name + QStringLiteral("Important"), tr("Important")),
        {.span = 2, .accessible = tr("Important")});
    bind("toDo", &HandoverEntry::toDo, {},
        box(name + QStringLiteral("ToDo"), tr("To do by the next shift")),
        {.span = 2,
            .accessible = tr("To do by the next shift"),
            .column = QStringLiteral("to_do")});
    connect(words, &GrowingTextEdit::edited, this,
        [this] { m_time->renew(TimeOfDay::of(this->session().now().time())); });
}

void HandoverForm::show(const HandoverEntry& entry, const std::vector<HandoverSubject>& subjects)
{
    QList<Choice> choices;
    for (const HandoverSubject& one : subjects)
        choices.append({codeOf(one.person, one.lodging), one.label});
    const QString own = codeOf(entry.person, entry.lodging);
    const bool isKnown = own.isEmpty()
        || std::any_of(
            choices.begin(), choices.end(), [&](const Choice& one) { return one.code == own; });
    if (!isKnown) { // somebody who has left since
        const auto row
            = session().file().query([&](const Reader& r) { return handovers::row(r, entry.id); });
        if (row)
            choices.append({own, row->person.isEmpty() ? row->lodging : row->person});
    }
    m_about->setTerms(choices);
    show(entry);
}

void HandoverForm::filled()
{
    if (!record().id.isValid())
        m_time->propose(record().time); // an entry is of the hour of its first letter
}

void HandoverForm::complete(HandoverEntry& entry) const
{
    if (!entry.day.isValid())
        entry.day = record().day;
    if (!entry.time.isKnown())
        entry.time = record().time;
    entry = consistent(entry);
}

void HandoverForm::write()
{
    if (record().id.isValid() || hasWords(read())) // nothing is an entry before its first letter
        RecordForm::write();
}

void HandoverForm::startAnew()
{
    shownRecord().id = {};
    shownRecord().text.clear();
    nameRecord();
    autosave()->touch();
}

} // namespace jalons
