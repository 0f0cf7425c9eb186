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
        {.span = 4});
    bind("day", &Note::day, tr("Day"), date(name + QStringLiteral("Day")));
    m_time = bind("time", &Note::time, tr("Time"), time(name + QStringLiteral("Time")));
    bind("access", &Note::access, tr("Who may read it"),
        chipsOf(name + QStringLiteral("Access"),
            {{toCode(NoteAccess::Team), tr("The team")},
                {toCode(NoteAccess::Referent), tr("The referent and me")},
                {toCode(NoteAccess::Author), tr("Only me")}}),
        {.span = 2,
            .hint = tr("hidden from the others, not protected: there are no accounts yet")});
    m_more = button(name + QStringLiteral("More"), tr("Domains, who was there"), "quiet");
    m_more->setCheckable(true);
    grid()->addWide(boxed(inRow({atLeft(m_more), rest()})));
    bind("domains", &Note::domains, tr("Domains"),
        chips(name + QStringLiteral("Domains"), "domain", true), {.span = 4});
    bind("present", &Note::present, tr("Who was there"),
        chips(name + QStringLiteral("Present"), "presence", true), {.span = 4});
    m_others = bind("others", &Note::others, tr("Also concerns"),
        chips(name + QStringLiteral("Others"), {}, true), {.span = 4});
    connect(m_more, &QPushButton::toggled, this, &NoteForm::unfold);
    unfold(false);
    connect(words, &GrowingTextEdit::edited, this,
        [this] { m_time->renew(TimeOfDay::of(this->session().now().time())); });
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

void NoteForm::filled()
{
    if (!record().id.isValid())
        m_time->propose(record().time); // a note is of the hour of its first letter
    m_more->setChecked(!record().domains.isEmpty() || !record().present.isEmpty());
}

void NoteForm::unfold(bool open)
{
    grid()->setAsked("domains", open);
    grid()->setAsked("present", open);
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
