#include "ui/note/note_card.h"

#include "core/base/text_limits.h"
#include "ui/wording/day_text.h"

namespace jalons {

NoteCard::NoteCard(Session& session, QWidget* parent)
    : Card({}, parent)
    , m_session(session)
    , m_day(roleLabel({}, "subheading"))
    , m_kind(pill({}, "accent"))
    , m_access(pill({}, "neutral"))
    , m_meta(wrappedLabel({}, "meta"))
    , m_text(wrappedLabel({}, ""))
    , m_further(button("noteFurther", {}, "quiet"))
    , m_edit(button({}, tr("Correct"), "quiet"))
    , m_remove(button({}, tr("Remove this note"), "quiet"))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_remove->hide();
    m_further->hide();
    fill(body(),
        {inRow({m_day, m_kind, m_access, {m_meta, 1}, m_remove, m_edit}, 8), m_text,
            atLeft(m_further)});
    connect(m_further, &QPushButton::clicked, this, [this] {
        m_shown += shownAtOnce;
        showBeginning();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_form ? finish() : edit(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_form->remove(); });
}

void NoteCard::show(
    const NoteRow& row, PersonId journal, const std::vector<HouseholdMember>& household)
{
    m_row = row;
    m_journal = journal;
    m_household = household;
    if (!m_form)
        showText();
    else if (m_form->mayShow())
        m_form->show(m_row.note, m_household);
}

void NoteCard::showText()
{
    const Note& n = m_row.note;
    m_day->setText(n.time.isKnown() ? QStringLiteral("%1, %2").arg(fullDay(n.day), n.time.text())
                                    : fullDay(n.day));
    setTextOrHide(m_access,
        n.access == NoteAccess::Author         ? tr("Only me")
            : n.access == NoteAccess::Referent ? tr("The referent and me")
                                               : QString());
    setTextOrHide(m_kind, m_session.label("note_kind", n.kind));
    QStringList meta{m_row.author};
    if (n.person != m_journal)
        meta.append(tr("in the file of %1").arg(m_row.person));
    if (!m_row.others.isEmpty())
        meta.append(tr("also concerns %1").arg(m_row.others.join(QStringLiteral(", "))));
    const auto add = [&](const char* list, const QStringList& codes) {
        for (const QString& code : codes)
            meta.append(m_session.label(list, code));
    };
    add("domain", n.domains);
    add("presence", n.present);
    m_meta->setText(dotted(meta));
    setRecord(this, "note", n.id.value);
    showBeginning();
    named(m_edit, QStringLiteral("noteEdit%1").arg(n.id.value),
        tr("Correct the note of %1").arg(fullDay(n.day)));
    named(m_remove, QStringLiteral("noteRemove%1").arg(n.id.value),
        tr("Remove the note of %1").arg(fullDay(n.day)));
}

/// A pasted report is shown piece after piece: laid out whole, it would freeze the tab.
void NoteCard::showBeginning()
{
    const QString text = m_row.note.text.trimmed();
    m_text->setText(beginning(text, m_shown));
    const qsizetype rest = text.size() - m_shown;
    m_further->setVisible(rest > 0 && m_shown < longestFieldText && !m_form);
    m_further->setText(
        tr("Read on (%n more character(s))", nullptr, int(qMax(rest, qsizetype(0)))));
    m_further->setAccessibleName(m_further->text());
}

void NoteCard::edit()
{
    if (m_form)
        return;
    m_form = new NoteForm(m_session, QStringLiteral("note%1").arg(m_row.note.id.value), this);
    m_form->show(m_row.note, m_household);
    m_text->hide();
    m_further->hide();
    body()->addWidget(m_form);
    m_remove->show();
    m_edit->setText(tr("Done"));
    m_form->focusFirst();
}

void NoteCard::finish()
{
    m_form->flush();
    body()->removeWidget(m_form);
    m_form->hide();
    std::exchange(m_form, nullptr)->deleteLater();
    if (const auto row
        = m_session.file().query([&](const Reader& r) { return notes::row(r, m_row.note.id); }))
        m_row = *row;
    m_remove->hide();
    m_edit->setText(tr("Correct"));
    m_text->show();
    showText();
    m_edit->setFocus();
}

} // namespace jalons
