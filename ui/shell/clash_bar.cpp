#include "ui/shell/clash_bar.h"

#include "core/history/history.h"
#include "core/history/value_text.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/column_text.h"
#include "ui/wording/day_text.h"
#include <QAccessible>

namespace jalons {

namespace {

/// Enough to tell two texts apart; the whole is in the tool tip.
QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > 120 ? line.left(119) + u'…' : line;
}

} // namespace

ClashBar::ClashBar(Session& session, QWidget* over)
    : FloatingBar(over)
    , m_session(session)
    , m_text(named(new QLabel(this), "clashText"))
    , m_mine(saying(button("clashMine", tr("Keep &mine")), tr("Keep what I wrote")))
    , m_theirs(
          saying(button("clashTheirs", tr("&Take theirs")), tr("Take what the other desk wrote")))
{
    setObjectName(QStringLiteral("clashBar"));
    setLook(this, "bar", QStringLiteral("info"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    inRow(this, {{m_text, 1}, m_mine, m_theirs}, 8, {16, 8, 12, 8});
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(false); });
    connect(&session.file(), &StructureFile::changed, this, &ClashBar::forgetSettled,
        Qt::QueuedConnection);
    hide();
}

QString ClashBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ClashBar::offer(const QList<Clash>& clashes, Autosave* writer)
{
    for (const Clash& clash : clashes) {
        m_open.removeIf([&](const Open& open) {
            return open.clash.table == clash.table && open.clash.row == clash.row
                && open.clash.column == clash.column;
        });
        m_open.append({clash, writer});
    }
    showFirst();
}

/// Typed alike, undone, or the form shows another record (its text is a draft then): nothing to
/// ask.
void ClashBar::forgetSettled()
{
    const auto removed = m_open.removeIf([this](const Open& open) {
        return open.writer ? !open.writer->isHeld() : !fieldOf(open.clash);
    });
    if (removed > 0)
        showFirst();
}

QWidget* ClashBar::fieldOf(const Clash& clash) const
{
    return fieldFor(window(), {clash.table, clash.row}, clash.column);
}

void ClashBar::showFirst()
{
    setVisible(!m_open.isEmpty());
    if (m_open.isEmpty())
        return;
    const Clash clash = m_open.first().clash;
    struct Words
    {
        QString mine;
        QString theirs;
        std::optional<HistoryEntry> who;
    };
    const Words words = m_session.query([&](const Reader& r) {
        const auto said = [&](const QVariant& value) {
            return history::valueText(r, m_session.file().vocabulary(), m_session.language(),
                {clash.table, clash.row}, clash.column, value);
        };
        return Words{said(clash.mine), said(clash.theirs),
            history::last(r, {clash.table, clash.row}, clash.column)};
    });
    const QWidget* field = fieldOf(clash);
    const QString name = field && !field->accessibleName().isEmpty()
        ? field->accessibleName()
        : columnText(clash.column, clash.table);
    const QString nothing = tr("(nothing)");
    const auto quoted = [&](const QString& text) {
        return text.isEmpty() ? nothing : tr("“%1”").arg(shortened(text));
    };
    if (words.who)
        m_text->setText(
            tr("%1: %2 wrote %3 %4 (desk %5); you wrote %6.")
                .arg(name, words.who->author.isEmpty() ? tr("somebody") : words.who->author,
                    quoted(words.theirs), momentText(words.who->at, m_session.today()),
                    words.who->desk, quoted(words.mine)));
    else
        m_text->setText(tr("%1: another desk wrote %2; you wrote %3.")
                            .arg(name, quoted(words.theirs), quoted(words.mine)));
    m_text->setToolTip(QStringList{words.theirs, words.mine}.join(QStringLiteral("\n—\n")));
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ClashBar::choose(bool mine)
{
    if (m_open.isEmpty())
        return;
    const Open open = m_open.takeFirst();
    const Clash& clash = open.clash;
    m_session.file().settle(clash, mine);
    if (QWidget* field = fieldOf(clash)) {
        const QString text = asTyped(field, mine ? clash.mine : clash.theirs);
        if (FormField* typed = FormField::of(field); typed && typed->text() != text)
            typed->type(text);
        if (DraftKeeper* keeper = DraftKeeper::around(field))
            keeper->answered(field);
    }
    const bool more = std::any_of(m_open.begin(), m_open.end(),
        [&](const Open& other) { return other.writer == open.writer; });
    showFirst();
    if (more || !open.writer)
        return;
    QPointer<Autosave> writer = open.writer;
    writer->writeNow();
    // The form compares with the file again, also when there was nothing left to write.
    Changes changes;
    changes.tables.insert(clash.table);
    changes.rows.append({clash.table, clash.row});
    emit m_session.file().changed(changes);
    if (QWidget* field = fieldOf(clash); field && isHidden())
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace jalons
