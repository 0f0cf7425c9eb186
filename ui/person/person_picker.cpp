#include "ui/person/person_picker.h"

#include "core/search/people_list.h"
#include "ui/page/line_button.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QKeyEvent>

namespace jalons {

namespace {
constexpr int mostProposals = 5;
constexpr int pauseBeforeSearch = 150;
} // namespace

PersonPicker::PersonPicker(Session& session, const QString& name, QWidget* parent)
    : PersonPicker(session, name, name, {})
{
    setParent(parent);
}

PersonPicker::PersonPicker(Session& session, const QString& name, const QString& lines,
    std::function<bool(PersonId)> isLeftOut)
    : m_session(session)
    , m_lines(lines)
    , m_isLeftOut(std::move(isLeftOut))
    , m_name(jalons::named(new QLineEdit(this), name, tr("Who: last name, first name")))
    , m_proposals(inColumn({}, 0))
{
    setFocusProxy(m_name);
    m_name->setPlaceholderText(tr("Last name, first name"));
    m_name->installEventFilter(this);
    inColumn(this, {m_name, m_proposals}, 4);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSearch);
    connect(&m_pause, &QTimer::timeout, this, &PersonPicker::propose);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        m_pause.start();
    });
}

void PersonPicker::clear()
{
    m_pause.stop();
    m_isTyped = false;
    m_name->clear();
    clearLayout(m_proposals);
}

void PersonPicker::propose()
{
    clearLayout(m_proposals);
    const QString typed = m_name->text().simplified();
    if (typed.isEmpty())
        return;
    PersonFilter filter;
    filter.search = typed;
    const auto found = m_session.query([&](const Reader& r) {
        std::vector<PersonRow> rows;
        for (const qint64 id : people::page(r, filter, 0, mostProposals))
            if (!m_isLeftOut || !m_isLeftOut({id}))
                rows.push_back(people::row(r, {id}));
        return rows;
    });
    const auto add = [this](const Line& line) {
        auto* button = new LineButton(line, this);
        m_proposals->addWidget(button);
        button->show(); // at once: Enter goes to the first
    };
    for (const PersonRow& row : found) {
        const QString name = row.listName();
        add({m_lines + QString::number(row.id.value), tr("in the file"), QStringLiteral("neutral"),
            name, birthText(row.birthDate, m_session.today()), [this, id = row.id, name] {
                clear();
                emit chosen(id, name);
            }});
    }
    if (!m_isLeftOut)
        add({m_lines + QStringLiteral("Create"), tr("new"), QStringLiteral("accent"),
            tr("Create “%1”").arg(typed), {}, [this, typed] {
                clear();
                emit named(typed);
            }});
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool leaves = key == Qt::Key_Tab;
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down && !leaves)
        return false;
    m_pause.stop();
    if (m_isTyped)
        propose();
    if (QLayoutItem* first = m_proposals->itemAt(0))
        first->widget()->setFocus(leaves ? Qt::TabFocusReason : Qt::OtherFocusReason);
    else if (leaves)
        return false;
    else
        emit nobody();
    return true;
}

} // namespace jalons
