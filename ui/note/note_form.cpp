#include "ui/note/note_form.h"

#include "core/base/list_limits.h"
#include <algorithm>

namespace jalons {

namespace {

bool hasText(const Note& note)
{
    return !note.text.trimmed().isEmpty();
}

} // namespace

NoteForm::NoteForm(Session& session, const QString& name, QWidget* parent)
    : RecordForm(session,
        {.table = "note",
            .save = Operation::WriteNote,
            .load = notes::load,
            .store = notes::save,
            .problems = [&session](const Note& note) { return problems(note, session.today()); },
            .isBegun = hasText,
            .removal = Operation::RemoveNote,
            .remove = notes::remove},
        {}, 4, parent)
{
    makePlain();
    auto* words = bind("text", &Note::text, {}, text(name + QStringLiteral("Text"), 3, 1000),
        {.span = 4, .accessible = tr("Text of the note")});
    words->setPlaceholderText(tr("What happened, what was said, what comes next…"));
    bind("kind", &Note::kind, tr("Kind of note"), chips(name + QStringLiteral("Kind"), "note_kind"),
        {.span = 3});
    bind("day", &Note::day, tr("Day"), date(name + QStringLiteral("Day")));
    m_others = bind("others", &Note::others, tr("Also concerns"),
        chips(name + QStringLiteral("Others"), {}, true), {.span = 4});
}

void NoteForm::show(const Note& note, const std::vector<HouseholdMember>& household)
{
    QList<Choice> members;
    for (const HouseholdMember& member : household)
        if (member.membership.person != note.person && members.size() < qsizetype(mostLinesInCard))
            members.append({QString::number(member.membership.person.value), member.name});
    m_others->setCodes({});
    m_others->setChoices(members);
    grid()->setAsked("others", !members.isEmpty() || !note.others.empty());
    show(note);
}

void NoteForm::complete(Note& note) const
{
    if (!note.day.isValid())
        note.day = record().day;
    std::sort(note.others.begin(), note.others.end());
}

void NoteForm::write()
{
    if (record().id.isValid() || hasText(read())) // nothing is a note before its first letter
        RecordForm::write();
}

void NoteForm::startAnew()
{
    shownRecord().id = {};
    shownRecord().text.clear();
    nameRecord();
    autosave()->touch();
}

} // namespace jalons
