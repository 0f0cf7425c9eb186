#include "ui/page/draft_keeper.h"

#include "core/draft/draft.h"
#include "ui/page/page.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include <QEvent>
#include <QJsonObject>

namespace jalons {

namespace {

constexpr int longestWait = 1500;
constexpr const char* shownProperty = "draftShown";

const QString tableKey = QStringLiteral("table");
const QString rowKey = QStringLiteral("row");
const QString columnKey = QStringLiteral("column");
const QString shownKey = QStringLiteral("shown");
const QString typedKey = QStringLiteral("typed");

QVariant around(const QWidget* widget, const char* property)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant value = widget->property(property); value.isValid())
            return value;
    return {};
}

QJsonArray typedIn(const QWidget* form)
{
    QJsonArray content;
    for (const QWidget* field : fieldsIn(form)) {
        const QString typed = fieldText(field);
        const QString shown = field->property(shownProperty).toString();
        if (typed == shown)
            continue;
        const Touched record = recordOf(field);
        content.append(QJsonObject{{tableKey, record.table}, {rowKey, record.id},
            {columnKey, columnsOf(field).first()}, {shownKey, shown}, {typedKey, typed}});
    }
    return content;
}

} // namespace

DraftKeeper::DraftKeeper(QWidget* form)
    : QObject(form)
    , m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestWait);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    m_form->installEventFilter(this);
}

bool DraftKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::Hide && m_timer.isActive())
        keep();
    return QObject::eventFilter(watched, event);
}

Session* DraftKeeper::session() const
{
    for (QWidget* widget = m_form; widget; widget = widget->parentWidget())
        if (auto* page = qobject_cast<Page*>(widget))
            return &page->session();
    return nullptr;
}

void DraftKeeper::touch()
{
    if (!m_timer.isActive()) // not put off by typing on
        m_timer.start();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    Session* where = session();
    Draft draft;
    const Touched record = recordOf(m_form);
    draft.content = typedIn(m_form);
    if (!where || record.table.isEmpty())
        return;
    if (draft.content.isEmpty()) {
        drop();
        return;
    }
    StructureFile& file = where->file();
    draft.table = record.table;
    draft.row = record.id;
    draft.owner = ownerOf(m_form);
    draft.person = {around(m_form, "filePerson").toLongLong()};
    draft.tab = around(m_form, "fileTab").toString();
    draft.author = file.author();
    draft.desk = file.desk();
    // A busy file does not take it now: the next try comes with the next keystroke, or by itself.
    if (!file.note([&](Work& work) { m_kept = drafts::save(work, draft); }))
        touch();
}

void DraftKeeper::drop()
{
    m_timer.stop();
    if (const qint64 kept = std::exchange(m_kept, 0); kept != 0)
        if (Session* where = session())
            where->file().note([&](Work& work) { drafts::remove(work, kept); });
}

void DraftKeeper::shown(QWidget* part, bool other)
{
    for (QWidget* field : fieldsIn(part))
        field->setProperty(shownProperty, fieldText(field));
    if (part != m_form || !other)
        return;
    m_timer.stop();
    m_kept = 0;
    emit otherShown();
    // The draft of a record that does not exist is taken up when asked: the next one is another.
    if (recordOf(m_form).id != 0)
        resume();
}

bool DraftKeeper::isBegun(Session& session, const char* table, qint64 owner)
{
    const StructureFile& file = session.file();
    const auto found = session.file().query([&](const Reader& r) {
        return drafts::of(r, QLatin1String(table), 0, owner, file.desk(), file.author());
    });
    return found && *found;
}

bool DraftKeeper::resume()
{
    Session* where = session();
    const Touched record = recordOf(m_form);
    if (!where || record.table.isEmpty())
        return false;
    StructureFile& file = where->file();
    const auto found = file.query([&](const Reader& r) {
        return drafts::of(r, record.table, record.id, ownerOf(m_form), file.desk(), file.author());
    });
    if (!found || !*found)
        return false;
    const Draft draft = **found;
    m_kept = draft.id;
    if (draft.desk != file.desk()) // left by a desk that is gone: this one goes on with it
        file.note([&](Work& work) { work.save("draft", draft.id, {{"desk_id", file.desk()}}); });
    QList<Clash> clashes;
    for (const QJsonValue& value : draft.content) {
        const QJsonObject entry = value.toObject();
        const auto text = [&](const QString& key) { return entry.value(key).toString(); };
        const Touched row{text(tableKey), entry.value(rowKey).toInteger()};
        QWidget* field = fieldFor(m_form, row, text(columnKey));
        if (!field || fieldText(field) == text(typedKey))
            continue;
        // What another desk has written since is not typed over without asking.
        if (fieldText(field) == text(shownKey))
            typeInto(field, text(typedKey));
        else
            clashes.append({row.table, row.id, text(columnKey), text(shownKey), text(typedKey),
                fieldText(field)});
    }
    if (!clashes.isEmpty())
        emit where->clashed(clashes);
    return true;
}

} // namespace jalons
