#include "ui/person/person_picker.h"

#include "core/person/person_filter.h"
#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QKeyEvent>
#include <QLineEdit>

namespace jalons {

namespace {
constexpr int mostProposals = 5;
constexpr int pauseInTyping = 150;
} // namespace

PersonPicker::PersonPicker(Session& session, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(jalons::named(new QLineEdit(this), name, tr("Who: last name, first name")))
    , m_proposals(new QVBoxLayout)
{
    m_name->setPlaceholderText(tr("Last name, first name"));
    m_name->installEventFilter(this);
    m_proposals->setSpacing(0);
    inColumn(this, {m_name, m_proposals}, 4);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &PersonPicker::propose);
    connect(m_name, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
}

void PersonPicker::clear()
{
    m_pause.stop();
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
            rows.push_back(people::row(r, {id}));
        return rows;
    });
    for (const PersonRow& row : found) {
        auto* line = jalons::named(new LineButton(tr("in the file"), QStringLiteral("neutral"),
                                       row.lastName.toUpper() + u' ' + row.firstNames,
                                       ageText(row.birthDate, m_session.today()), this),
            m_name->objectName() + QString::number(row.id.value));
        connect(line, &LineButton::clicked, this, [this, id = row.id] {
            clear();
            emit chosen(id);
        });
        m_proposals->addWidget(line);
        line->show(); // at once: Enter goes to the first
    }
    auto* create = jalons::named(
        new LineButton(tr("new"), QStringLiteral("accent"), tr("Create “%1”").arg(typed), {}, this),
        m_name->objectName() + QStringLiteral("Create"));
    connect(create, &LineButton::clicked, this, [this, typed] {
        clear();
        emit named(typed);
    });
    m_proposals->addWidget(create);
    create->show();
}

bool PersonPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_pause.stop();
            propose();
            if (QLayoutItem* first = m_proposals->itemAt(0))
                first->widget()->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalons
