#include "ui/note/note_form.h"

#include "core/base/list_limits.h"
#include "core/base/what_changed.h"
#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/style/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include <QVBoxLayout>
#include <algorithm>

namespace jalons {

NoteForm::NoteForm(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_grid(new FormGrid(4))
    , m_text(new GrowingTextEdit(tr("Text of the note")))
    , m_kind(new ChoiceChips(tr("Kind of note")))
    , m_day(new DateField(tr("Day")))
    , m_others(new ChoiceChips(tr("Also concerns")))
{
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setPlaceholderText(tr("What happened, what was said, what comes next…"));
    m_text->setLines(3, 1000);
    m_kind->setObjectName(name + QStringLiteral("Kind"));
    m_kind->setChoices(choices(session, QStringLiteral("note_kind")));
    m_day->setObjectName(name + QStringLiteral("Day"));
    m_day->setToday(session.today());
    m_day->setShowsProblem(false);
    m_others->setObjectName(name + QStringLiteral("Others"));
    m_others->setMultiple(true);
    m_grid->add(QStringLiteral("text"), {}, m_text, 4);
    m_grid->add(QStringLiteral("kind"), tr("Kind of note"), m_kind, 3);
    m_grid->add(QStringLiteral("day"), tr("Day"), m_day, 1);
    m_othersRow = m_grid->add(QStringLiteral("others"), tr("Also concerns"), m_others, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    connect(m_text, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
    connect(m_kind, &ChoiceChips::edited, m_autosave, &Autosave::touch);
    connect(m_day, &DateField::edited, m_autosave, &Autosave::touch);
    connect(m_others, &ChoiceChips::edited, m_autosave, &Autosave::touch);
}

void NoteForm::show(const Note& note, const std::vector<HouseholdMember>& household)
{
    m_shown = note;
    QList<Choice> members;
    for (const HouseholdMember& member : household)
        if (member.membership.person != note.person && members.size() < qsizetype(mostLinesInCard))
            members.append({QString::number(member.membership.person.value), member.name});
    QStringList others;
    for (const PersonId other : note.others)
        others.append(QString::number(other.value));
    m_others->setCodes({});
    m_others->setChoices(members);
    m_others->setCodes(others);
    m_othersRow->setVisible(!members.isEmpty() || !others.isEmpty());
    m_text->setText(note.text);
    m_kind->setCode(note.kind);
    m_day->setDate(note.day.isValid() ? std::optional(note.day) : std::nullopt);
    mark({});
    showRecord();
}

/// A note that is not stored yet is one of its person.
void NoteForm::showRecord()
{
    setRecord(this, "note", m_shown.id.value, m_shown.id.isValid() ? 0 : m_shown.person.value);
}

Note NoteForm::read() const
{
    Note note = m_shown;
    note.text = m_text->text();
    note.kind = m_kind->code();
    note.day = m_day->problem() ? m_shown.day : m_day->date().value_or(m_shown.day);
    note.others.clear();
    for (const QString& code : m_others->codes())
        note.others.push_back({code.toLongLong()});
    std::sort(note.others.begin(), note.others.end());
    return note;
}

bool NoteForm::isDirty() const
{
    return read() != m_shown || m_day->problem();
}

bool NoteForm::mayShow() const
{
    return m_shown.id.isValid() && m_autosave->mayShow();
}

void NoteForm::mark(const Problems& problems)
{
    m_grid->mark(problems);
}

void NoteForm::write()
{
    Note note = read();
    // Nothing is a note before its first letter.
    if (note == m_shown || (note.text.trimmed().isEmpty() && !note.id.isValid()))
        return;
    Problems found
        = ofWhatChanged(problems(note, m_session.today()), problems(m_shown, m_session.today()));
    if (auto unread = m_day->problem()) {
        unread->field = QStringLiteral("day");
        found.append(*unread);
    }
    mark(found);
    for (const Problem& problem : found) {
        if (problem.field == QLatin1String("day"))
            note.day = m_shown.day;
        if (problem.field == QLatin1String("text"))
            note.text = m_shown.text;
    }
    if (note == m_shown || note.text.trimmed().isEmpty())
        return;
    const bool fresh = !note.id.isValid();
    const Note before = std::exchange(m_shown, note);
    const bool done = m_session.perform(Operation::WriteNote, [&](Work& work) {
        // Before the others hear of it, so that the list knows which note is being written.
        m_shown.id = note.id = notes::save(work, note, fresh ? nullptr : &before);
    });
    if (done) {
        if (fresh)
            showRecord();
        emit saved();
    } else {
        m_shown = before;
    }
}

void NoteForm::startAnew()
{
    m_shown.id = {};
    m_shown.text.clear();
    showRecord();
    m_autosave->touch();
}

void NoteForm::resume()
{
    m_autosave->drafts()->resume();
}

void NoteForm::flush()
{
    m_autosave->flush();
}

void NoteForm::discard()
{
    m_autosave->discard();
}

void NoteForm::focusText()
{
    m_text->setFocus();
}

} // namespace jalons
