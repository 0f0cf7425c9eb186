#include "ui/page/record_scope.h"

#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/history/history.h"
#include "core/storage/description.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/session.h"
#include "ui/widgets/form_field.h"
#include <QLocale>
#include <QRegularExpression>

namespace jalons {

namespace {

constexpr const char* tableProperty = "recordTable";
constexpr const char* rowProperty = "recordRow";
constexpr const char* ownerProperty = "recordOwner";
constexpr const char* columnProperty = "recordColumn";
constexpr const char* codesProperty = "recordCodes";

} // namespace

void setRecord(QWidget* form, const char* table, qint64 id, qint64 owner)
{
    const bool first = !form->property(tableProperty).isValid();
    const DraftKey before = draftKeyOf(form);
    form->setProperty(tableProperty, QLatin1String(table));
    form->setProperty(rowProperty, id);
    form->setProperty(ownerProperty, owner);
    // The keeper of the drafts may be that of a form around this one.
    if (DraftKeeper* keeper = DraftKeeper::around(form))
        keeper->shown(form, first || before != draftKeyOf(form));
}

void setColumn(QWidget* field, const QString& column, const QVariantMap& codes)
{
    field->setProperty(columnProperty, column);
    if (!codes.isEmpty())
        field->setProperty(codesProperty, codes);
}

Touched recordOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant table = widget->property(tableProperty); table.isValid())
            return {table.toString(), widget->property(rowProperty).toLongLong()};
    return {};
}

DraftKey draftKeyOf(const QWidget* form)
{
    const Touched record = recordOf(form);
    return {record.table, record.id, form->property(ownerProperty).toLongLong()};
}

QWidget* fieldAround(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property(columnProperty).isValid())
            return widget;
        if (widget->property(tableProperty).isValid())
            break;
    }
    return nullptr;
}

QStringList columnsOf(const QWidget* field)
{
    static const QRegularExpression capital(QStringLiteral("([A-Z])"));
    QString name = field->property(columnProperty).toString();
    name = name.replace(capital, QStringLiteral("_\\1")).toLower();
    return {name, name + QLatin1String("_id"), name + QLatin1String("_date")};
}

QList<QWidget*> fieldsIn(const QWidget* form)
{
    QList<QWidget*> fields;
    for (QWidget* widget : form->findChildren<QWidget*>())
        if (widget->property(columnProperty).isValid() && !recordOf(widget).table.isEmpty())
            fields.append(widget);
    return fields;
}

QWidget* fieldFor(const QWidget* form, const Touched& record, const QString& column)
{
    for (QWidget* field : fieldsIn(form))
        if (recordOf(field) == record && columnsOf(field).contains(column))
            return field;
    return nullptr;
}

QList<Touched> recordsIn(const QWidget* part)
{
    QList<Touched> records;
    const auto add = [&](const QWidget* widget) {
        if (const Touched record = recordOf(widget); record.id > 0 && !records.contains(record))
            records.append(record);
    };
    add(part);
    for (const QWidget* shown : part->findChildren<QWidget*>())
        if (shown->property(tableProperty).isValid() && shown->isVisibleTo(part))
            add(shown);
    return records;
}

bool requestHistory(Session& session, const QWidget* part)
{
    const QList<Touched> shown = recordsIn(part);
    if (shown.isEmpty())
        return false;
    emit session.historyRequested(session.query(history::family, shown), {});
    return true;
}

QString asTyped(const QWidget* widget, const QVariant& stored)
{
    const QString text = stored.toString();
    const QVariantMap codes = widget->property(codesProperty).toMap();
    if (const auto code = codes.constFind(text); code != codes.constEnd())
        return code->toString();
    // Stored in cents, or in hundredths of a percent.
    for (const QString& name : columnsOf(widget))
        if (const ColumnInfo* column = describedColumn(recordOf(widget).table, name)) {
            if (column->kind.kind == ColumnKind::Money)
                return Money{text.toLongLong()}.text(QLocale());
            if (column->kind.kind == ColumnKind::Percent)
                return Rate{text.toInt()}.text();
        }
    const FormField* field = FormField::of(widget);
    return field ? field->textOf(stored) : text;
}

} // namespace jalons
