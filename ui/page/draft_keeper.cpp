#include "ui/page/draft_keeper.h"

#include "ui/page/page.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include <QApplication>
#include <QEvent>

namespace jalons {

namespace {

constexpr int pauseBeforeKeeping = 1500;

QVariant propertyAround(const QWidget* widget, const char* property)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant value = widget->property(property); value.isValid())
            return value;
    return {};
}

std::vector<DraftField> typedIn(const QList<FormField*>& fields, bool isNew)
{
    std::vector<DraftField> content;
    bool typed = false;
    for (const FormField* field : fields) {
        const Touched record = recordOf(field->widget());
        const DraftField now{record.table, record.id, columnsOf(field->widget()).first(),
            field->filled(), field->text()};
        typed = typed || now.typed != now.shown;
        // What is proposed for a new record may be another thing tomorrow: it is all kept.
        if (isNew || now.typed != now.shown)
            content.push_back(now);
    }
    return typed ? content : std::vector<DraftField>();
}

} // namespace

DraftKeeper::DraftKeeper(QWidget* form)
    : QObject(form)
    , m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseBeforeKeeping);
    connect(&m_timer, &QTimer::timeout, this, [this] { keep(); });
    m_form->installEventFilter(this);
}

DraftKeeper* DraftKeeper::around(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto* keeper = widget->findChild<DraftKeeper*>(QString(), Qt::FindDirectChildrenOnly))
            return keeper;
    return nullptr;
}

QList<FormField*> DraftKeeper::fieldsOf(const QWidget* part) const
{
    QList<FormField*> own;
    for (QWidget* widget : fieldsIn(part))
        if (FormField* field = around(widget) == this ? FormField::of(widget) : nullptr)
            own.append(field);
    return own;
}

void DraftKeeper::listen()
{
    for (const FormField* field : fields())
        connect(field, &FormField::edited, this, &DraftKeeper::touch, Qt::UniqueConnection);
}

bool DraftKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && event->type() == QEvent::Hide && m_timer.isActive())
        keep();
    return QObject::eventFilter(watched, event);
}

Page* DraftKeeper::pageOf(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto* page = qobject_cast<Page*>(widget))
            return page;
    return nullptr;
}

Session* DraftKeeper::sessionOf(QWidget* widget)
{
    const Page* page = pageOf(widget);
    return page ? &page->session() : nullptr;
}

void DraftKeeper::touch()
{
    if (!m_timer.isActive()) // not put off by typing on
        m_timer.start();
}

Draft DraftKeeper::written() const
{
    const StructureFile& file = session()->file();
    Draft draft;
    static_cast<DraftKey&>(draft) = draftKeyOf(m_form);
    draft.fields = typedIn(fields(), draft.row <= 0);
    for (const DraftField& asked : m_asked)
        if (std::none_of(draft.fields.begin(), draft.fields.end(), [&](const DraftField& now) {
                return now.table == asked.table && now.row == asked.row
                    && now.column == asked.column;
            }))
            draft.fields.push_back(asked);
    draft.id = m_kept;
    draft.person = {propertyAround(m_form, "filePerson").toLongLong()};
    draft.tab = propertyAround(m_form, "fileTab").toString();
    draft.author = file.actor();
    draft.desk = file.desk();
    draft.at = file.clock().now();
    return draft;
}

void DraftKeeper::keep(bool inFile)
{
    m_timer.stop();
    Session* where = session();
    if (!where || recordOf(m_form).table.isEmpty())
        return;
    const bool wasSetAside = m_setAside;
    const Draft draft = written();
    if (draft.fields.empty()) {
        drop();
        return;
    }
    StructureFile& file = where->file();
    if (inFile && file.note([&](Work& work) { m_kept = drafts::save(work, draft); })) {
        unspool();
        return;
    }
    if (m_setAside && !wasSetAside) // a restore was found by trying: it is kept as that asks
        return;
    const Lineage life = m_life.file.isEmpty() ? file.lineage() : m_life;
    where->spool().keep(life, draft);
    m_spooled = Spool::nameOf(life, draft);
    emit where->spoolChanged();
    if (inFile) // the next try comes with the next keystroke, or by itself
        touch();
}

void DraftKeeper::drop()
{
    if (!m_asked.empty()) { // still to be chosen
        keep();
        return;
    }
    m_timer.stop();
    unspool();
    forget(std::exchange(m_kept, 0));
}

void DraftKeeper::forget(const QString& spooled)
{
    if (Session* where = spooled.isEmpty() ? nullptr : session()) {
        where->spool().remove(spooled);
        emit where->spoolChanged();
    }
}

void DraftKeeper::tellStored()
{
    if (Session* where = session())
        emit where->said(tr("The file can be written again: what you typed is stored."));
}

bool DraftKeeper::setAside()
{
    m_timer.stop();
    Session* where = session();
    if (!where || recordOf(m_form).table.isEmpty())
        return false;
    const Draft draft = written();
    const QList<FormField*> own = fields();
    if (!draft.fields.empty())
        where->spool().keep(m_life.file.isEmpty() ? where->file().lineage() : m_life, draft);
    // The form is clean: whatever it does next, it writes nothing of this.
    for (FormField* field : own)
        if (field->isTyped()) {
            const QSignalBlocker quiet(field->widget());
            field->type(field->filled());
        }
    if (QWidget* focused = QApplication::focusWidget(); focused && m_form->isAncestorOf(focused))
        focused->clearFocus();
    m_kept = 0;
    m_spooled.clear();
    m_asked.clear();
    m_timer.stop();
    m_setAside = true;
    m_life = where->file().lineage();
    emit otherShown();
    return !draft.fields.empty();
}

void DraftKeeper::answered(const QWidget* field)
{
    const auto removed = std::erase_if(m_asked, [&](const DraftField& asked) {
        return fieldFor(m_form, {asked.table, asked.row}, asked.column) == field;
    });
    if (removed > 0)
        keep();
}

void DraftKeeper::forget(qint64 kept)
{
    if (Session* where = kept != 0 ? session() : nullptr)
        where->file().note([&](Work& work) { drafts::remove(work, kept); });
}

void DraftKeeper::shown(QWidget* part, bool other)
{
    for (FormField* field : fieldsOf(part)) {
        // Of a date or a chip: it is stored when it is finished, and a draft until then.
        connect(field, &FormField::typed, this, &DraftKeeper::touch, Qt::UniqueConnection);
        field->setFilled(other ? field->text() : field->filledNow());
    }
    if (part == m_form && !other)
        emit shownAgain();
    if (part != m_form || (!other && !m_setAside))
        return;
    m_timer.stop();
    m_kept = 0;
    m_spooled.clear();
    m_asked.clear();
    m_setAside = false;
    if (Session* where = session())
        m_life = where->file().lineage();
    emit otherShown();
    // The draft of a record that does not exist is taken up when asked: the next one is another.
    if (recordOf(m_form).id != 0)
        resume();
}

bool DraftKeeper::isBegun(Session& session, const char* table, qint64 owner, qint64 row)
{
    const DraftKey key{QLatin1String(table), row, owner};
    const StructureFile& file = session.file();
    const auto found = file.query([&](const Reader& r) { return drafts::of(r, key, file.desk()); });
    return (found && *found) || session.spool().holds(key, file.lineage().epoch);
}

bool DraftKeeper::shows(const Draft& draft) const
{
    return draftKeyOf(m_form) == draft;
}

bool DraftKeeper::resume()
{
    Session* where = session();
    const DraftKey key = draftKeyOf(m_form);
    if (!where || key.table.isEmpty())
        return false;
    StructureFile& file = where->file();
    const auto found = file.query([&](const Reader& r) { return drafts::of(r, key, file.desk()); });
    std::optional<Draft> stored = found ? *found : std::nullopt;
    if (stored) {
        m_kept = stored->id;
        if (stored->desk != file.desk()) // left by a desk that is gone: this one goes on with it
            file.note([&](Work& work) { drafts::take(work, *stored, file.desk()); });
    }
    const Resumed resumed = where->spool().resumed(std::move(stored), key, file.lineage());
    const std::optional<Draft>& draft = resumed.draft;
    if (!resumed.spooled.isEmpty())
        m_spooled = resumed.spooled;
    if (!draft)
        return false;
    QList<Clash> clashes;
    std::size_t inFile = 0;
    for (const DraftField& typed : draft->fields) {
        QWidget* widget = fieldFor(m_form, {typed.table, typed.row}, typed.column);
        FormField* field = widget && around(widget) == this ? FormField::of(widget) : nullptr;
        if (!field)
            continue;
        if (field->text() == typed.typed) {
            // In the file already, unless it was put there a moment ago.
            inFile += field->filled() == typed.typed ? 1 : 0;
            continue;
        }
        // What another desk has written since is not typed over without asking.
        if (key.row <= 0 || field->text() == typed.shown) {
            field->type(typed.typed);
        } else {
            m_asked.push_back(typed);
            clashes.append(
                {typed.table, typed.row, typed.column, typed.shown, typed.typed, field->text()});
        }
    }
    if (!clashes.isEmpty())
        emit where->clashed(clashes);
    if (key.row > 0 && inFile == draft->fields.size())
        drop();
    if (!resumed.formerLives.isEmpty()) {
        keep(); // of this life from now on
        for (const QString& former : resumed.formerLives)
            if (!where->spool().homeless().contains(m_spooled))
                forget(former);
    }
    return true;
}

} // namespace jalons
