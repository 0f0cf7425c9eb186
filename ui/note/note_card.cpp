#include "ui/note/note_card.h"

#include "core/base/text_limits.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/wording/day_text.h"

namespace jalons {

NoteCard::NoteCard(Session& session, PersonId journal, QWidget* parent)
    : Card({}, parent)
    , m_session(session)
    , m_journal(journal)
    , m_day(roleLabel({}, "subheading"))
    , m_kind(new QLabel)
    , m_meta(roleLabel({}, "meta"))
    , m_text(new QLabel)
    , m_further(new QPushButton)
    , m_edit(new QPushButton(tr("Correct")))
    , m_remove(new QPushButton(tr("Remove this note")))
{
    m_kind->setProperty("pill", QStringLiteral("accent"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    for (QPushButton* button : {m_edit, m_remove})
        button->setProperty("quiet", true);
    m_remove->hide();
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_meta->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(px(8));
    top->addWidget(m_day);
    top->addWidget(m_kind);
    top->addWidget(m_meta, 1);
    top->addWidget(m_remove);
    top->addWidget(m_edit);
    body()->addLayout(top);
    body()->addWidget(m_text);
    body()->addWidget(m_further, 0, Qt::AlignLeft);
    m_further->setObjectName(QStringLiteral("noteFurther"));
    m_further->setProperty("quiet", true);
    m_further->hide();
    connect(m_further, &QPushButton::clicked, this, [this] {
        m_shown += shownAtOnce;
        showBeginning();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_form ? finish() : edit(); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_form->discard();
        emit removeAsked(note());
    });
}

void NoteCard::show(const NoteRow& row, const std::vector<HouseholdMember>& household)
{
    m_row = row;
    m_household = household;
    if (!isEditing())
        showText();
    else if (m_form->mayShow())
        m_form->show(m_row.note, m_household);
}

void NoteCard::showText()
{
    const Note& n = m_row.note;
    m_day->setText(fullDay(n.day));
    m_kind->setText(m_session.label(QStringLiteral("note_kind"), n.kind));
    m_kind->setVisible(!n.kind.isEmpty());
    QStringList meta;
    if (!m_row.author.isEmpty())
        meta.append(m_row.author);
    if (n.person != m_journal)
        meta.append(tr("in the file of %1").arg(m_row.person));
    if (!m_row.others.empty())
        meta.append(tr("also concerns %1")
                        .arg(QStringList(m_row.others.begin(), m_row.others.end())
                                 .join(QStringLiteral(", "))));
    m_meta->setText(meta.join(QStringLiteral(" · ")));
    setRecord(this, "note", n.id.value);
    showBeginning();
    m_edit->setObjectName(QStringLiteral("noteEdit%1").arg(n.id.value));
    m_edit->setAccessibleName(tr("Correct the note of %1").arg(fullDay(n.day)));
    m_remove->setObjectName(QStringLiteral("noteRemove%1").arg(n.id.value));
    m_remove->setAccessibleName(tr("Remove the note of %1").arg(fullDay(n.day)));
}

/// A pasted report is shown piece after piece: laid out whole, it would freeze the tab.
void NoteCard::showBeginning()
{
    const QString text = m_row.note.text.trimmed();
    m_text->setText(beginning(text, m_shown));
    const qsizetype rest = text.size() - m_shown;
    m_further->setVisible(rest > 0 && m_shown < longestFieldText && !isEditing());
    m_further->setText(
        tr("Read on (%n more character(s))", nullptr, int(qMax(rest, qsizetype(0)))));
    m_further->setAccessibleName(m_further->text());
}

void NoteCard::edit()
{
    if (m_form)
        return;
    m_form = new NoteForm(m_session, QStringLiteral("note%1").arg(note().value), this);
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
    const auto row = m_session.file().query([&](const Reader& r) { return notes::row(r, note()); });
    if (row)
        m_row = *row;
    m_remove->hide();
    m_edit->setText(tr("Correct"));
    m_text->show();
    showText();
    m_edit->setFocus();
}

void NoteCard::flush()
{
    if (m_form)
        m_form->flush();
}

} // namespace jalons
