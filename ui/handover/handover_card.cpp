#include "ui/handover/handover_card.h"

#include "core/base/text_limits.h"
#include "ui/widgets/flow_layout.h"
#include "ui/wording/day_text.h"
#include <QKeyEvent>

namespace jalons {

HandoverCard::HandoverCard(Session& session, QWidget* parent)
    : Card({}, parent)
    , m_session(session)
    , m_time(roleLabel({}, "subheading"))
    , m_important(pill(tr("Important"), "amber"))
    , m_toDo(pill({}, "accent"))
    , m_meta(wrappedLabel({}, "meta"))
    , m_text(wrappedLabel({}, ""))
    , m_readers(wrappedLabel({}, "hint"))
    , m_done(button({}, {}, "quiet", "check"))
    , m_journal(button({}, {}, "quiet"))
    , m_person(button({}, tr("Open the file"), "quiet"))
    , m_edit(button({}, tr("Correct"), "quiet"))
    , m_remove(button({}, tr("Remove"), "quiet"))
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("handoverCard"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_remove->hide();
    m_foot = new QWidget;
    auto* flow = new FlowLayout(m_foot, 4);
    for (QPushButton* one : {m_done, m_journal, m_person})
        flow->addWidget(one);
    fill(body(),
        {inRow({m_time, rest(), m_remove, m_edit}, 8), inRow({m_important, m_toDo, {m_meta, 1}}, 8),
            m_text, m_readers, m_foot});
    connect(m_done, &QPushButton::clicked, this, &HandoverCard::toggleDone);
    connect(m_journal, &QPushButton::clicked, this, &HandoverCard::toJournal);
    connect(m_person, &QPushButton::clicked, this,
        [this] { emit m_session.personRequested(m_row.entry.person, PersonTab::Notes); });
    connect(m_edit, &QPushButton::clicked, this, [this] { m_form ? finish() : edit(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_form->remove(); });
}

void HandoverCard::show(
    const HandoverRow& row, const std::vector<HandoverSubject>& subjects, bool withDay)
{
    m_row = row;
    m_subjects = subjects;
    m_withDay = withDay;
    if (!m_form)
        showText();
    else if (m_form->mayShow())
        m_form->show(m_row.entry, m_subjects);
}

void HandoverCard::showText()
{
    const HandoverEntry& e = m_row.entry;
    const QString number = QString::number(e.id.value);
    const QString hour = e.time.text();
    m_time->setText(
        m_withDay ? QStringLiteral("%1, %2").arg(shortDay(e.day, m_session.today()), hour) : hour);
    m_important->setVisible(e.important);
    setTextOrHide(m_toDo, !e.toDo ? QString() : e.doneOn.isValid() ? tr("Done") : tr("To do"));
    const QString about = e.person.isValid() ? m_row.person
        : e.lodging.isValid()                ? m_row.lodging
                                             : tr("the house");
    m_meta->setText(dotted({about, m_row.author,
        e.doneOn.isValid() ? m_row.doneBy.isEmpty()
                ? tr("done on %1").arg(shortDay(e.doneOn, m_session.today()))
                : tr("done on %1 by %2").arg(shortDay(e.doneOn, m_session.today()), m_row.doneBy)
                           : QString()}));
    m_text->setText(e.text.trimmed());
    setTextOrHide(m_readers,
        m_row.readers.isEmpty() ? QString()
                                : tr("Read by %1").arg(m_row.readers.join(QStringLiteral(", "))));
    m_done->setVisible(e.toDo);
    m_done->setText(e.doneOn.isValid() ? tr("Not done") : tr("Done (D)"));
    m_journal->setVisible(e.person.isValid());
    m_journal->setText(
        m_row.note.isValid() ? tr("See it in the journal") : tr("To the journal (J)"));
    m_person->setVisible(e.person.isValid());
    m_foot->setVisible(e.toDo || e.person.isValid());
    setRecord(this, "handover_entry", e.id.value);
    setAccessibleName(
        QStringLiteral("%1, %2: %3").arg(hour, about, beginning(m_text->text(), 200)));
    named(m_done, QStringLiteral("handoverDone") + number);
    named(m_journal, QStringLiteral("handoverJournal") + number);
    named(m_person, QStringLiteral("handoverPerson") + number,
        tr("Open the file of %1").arg(m_row.person));
    named(m_edit, QStringLiteral("handoverEdit") + number, tr("Correct the entry of %1").arg(hour));
    named(m_remove, QStringLiteral("handoverRemove") + number,
        tr("Remove the entry of %1").arg(hour));
}

void HandoverCard::keyPressEvent(QKeyEvent* event)
{
    if (!m_form && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_D && m_row.entry.toDo)
            return toggleDone();
        if (event->key() == Qt::Key_J && m_row.entry.person.isValid())
            return toJournal();
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return edit();
    }
    Card::keyPressEvent(event);
}

void HandoverCard::toggleDone()
{
    m_session.perform(Operation::DoHandover, [this](Work& work) {
        handovers::setDone(work, m_row.entry.id, !m_row.entry.doneOn.isValid());
    });
}

void HandoverCard::toJournal()
{
    const PersonId person = m_row.entry.person;
    if (m_row.note.isValid()) {
        emit m_session.noteAsked(person, m_row.note);
        return;
    }
    const QString name = m_row.person;
    if (m_session.perform(Operation::HandoverToJournal,
            [this](Work& work) { handovers::toJournal(work, m_row.entry.id); }))
        emit m_session.said(tr("It is in the journal of %1.").arg(name));
}

void HandoverCard::edit()
{
    if (m_form)
        return;
    m_form
        = new HandoverForm(m_session, QStringLiteral("handover%1").arg(m_row.entry.id.value), this);
    m_form->show(m_row.entry, m_subjects);
    m_text->hide();
    body()->insertWidget(2, m_form);
    m_remove->show();
    m_edit->setText(tr("Finish"));
    m_form->focusFirst();
}

void HandoverCard::finish()
{
    m_form->flush();
    body()->removeWidget(m_form);
    m_form->hide();
    std::exchange(m_form, nullptr)->deleteLater();
    if (const auto row = m_session.file().query(
            [&](const Reader& r) { return handovers::row(r, m_row.entry.id); }))
        m_row = *row;
    m_remove->hide();
    m_edit->setText(tr("Correct"));
    m_text->show();
    showText();
    setFocus();
}

} // namespace jalons
