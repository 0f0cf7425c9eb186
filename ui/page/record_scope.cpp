#include "ui/page/record_scope.h"

#include "core/base/date_text.h"
#include "core/history/history.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/session.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/term_combo.h"
#include "ui/widgets/typed_field.h"
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSpinBox>

namespace jalons {

namespace {

constexpr const char* tableProperty = "recordTable";
constexpr const char* rowProperty = "recordRow";
constexpr const char* ownerProperty = "recordOwner";
constexpr const char* columnProperty = "recordColumn";
constexpr const char* codesProperty = "recordCodes";

QString jsonList(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString& text)
{
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array())
        texts.append(value.toVariant().toString()); // numbers too
    return texts;
}

/// One code stands as it is; several, or one that begins like a list, as a list.
QString codesText(const QStringList& codes)
{
    if (codes.size() == 1 && !codes.first().startsWith(u'['))
        return codes.first();
    return codes.isEmpty() ? QString() : jsonList(codes);
}

/// What codesText wrote; a code that an older version wrote as it is may begin like a list.
QStringList codesIn(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QJsonDocument::fromJson(text.toUtf8()).isArray() ? listOf(text) : QStringList{text};
}

} // namespace

void setRecord(QWidget* form, const char* table, qint64 id, qint64 owner)
{
    const bool first = !form->property(tableProperty).isValid();
    const Touched before = recordOf(form);
    const qint64 ownerBefore = ownerOf(form);
    form->setProperty(tableProperty, QLatin1String(table));
    form->setProperty(rowProperty, id);
    form->setProperty(ownerProperty, owner);
    const bool other = first || before != Touched{QLatin1String(table), id} || ownerBefore != owner;
    // The keeper of the drafts may be that of a form around this one.
    if (DraftKeeper* keeper = DraftKeeper::around(form))
        keeper->shown(form, other);
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

qint64 ownerOf(const QWidget* form)
{
    return form->property(ownerProperty).toLongLong();
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
    emit session.historyRequested(
        session.query([&](const Reader& r) { return history::family(r, shown); }), {});
    return true;
}

QString fieldLabel(const QWidget* field)
{
    return field->accessibleName();
}

QString fieldText(const QWidget* field)
{
    if (auto* date = qobject_cast<const DateField*>(field))
        return date->text();
    if (auto* edit = qobject_cast<const QLineEdit*>(field))
        return edit->text();
    if (auto* edit = qobject_cast<const GrowingTextEdit*>(field))
        return edit->text();
    if (auto* combo = qobject_cast<const TermCombo*>(field))
        return combo->code();
    if (auto* chips = qobject_cast<const ChoiceChips*>(field))
        return codesText(chips->codes());
    if (auto* chips = qobject_cast<const ChipEditor*>(field)) {
        QStringList texts = chips->texts();
        if (!chips->typing().isEmpty())
            texts.append(chips->typing()); // the chip to come
        return jsonList(texts);
    }
    if (auto* slider = qobject_cast<const LevelSlider*>(field))
        return QString::number(slider->level().value_or(0));
    if (auto* box = qobject_cast<const QCheckBox*>(field))
        return QString::number(int(box->isChecked()));
    if (auto* box = qobject_cast<const QSpinBox*>(field))
        return QString::number(box->value());
    if (auto* own = dynamic_cast<const TypedField*>(field))
        return own->typedText();
    return {};
}

QString settledText(const QWidget* field)
{
    auto* chips = qobject_cast<const ChipEditor*>(field);
    return chips ? jsonList(chips->texts()) : fieldText(field);
}

void typeInto(QWidget* field, const QString& text)
{
    if (auto* date = qobject_cast<DateField*>(field)) {
        date->setText(text);
        emit date->edited();
    } else if (auto* edit = qobject_cast<QLineEdit*>(field)) {
        edit->setText(text);
        emit edit->textEdited(text);
    } else if (auto* growing = qobject_cast<GrowingTextEdit*>(field)) {
        growing->setText(text);
        emit growing->edited();
    } else if (auto* combo = qobject_cast<TermCombo*>(field)) {
        combo->setCode(text);
        emit combo->edited();
    } else if (auto* chips = qobject_cast<ChoiceChips*>(field)) {
        chips->setCodes(codesIn(text));
        emit chips->edited();
    } else if (auto* chipEditor = qobject_cast<ChipEditor*>(field)) {
        chipEditor->setTexts(listOf(text));
        emit chipEditor->edited();
    } else if (auto* slider = qobject_cast<LevelSlider*>(field)) {
        slider->setLevel(text.toInt() == 0 ? std::nullopt : std::optional(text.toInt()));
        emit slider->edited();
    } else if (auto* box = qobject_cast<QCheckBox*>(field)) {
        box->setChecked(text.toInt() != 0);
        emit box->clicked(box->isChecked());
    } else if (auto* number = qobject_cast<QSpinBox*>(field)) {
        number->setValue(text.toInt());
    } else if (auto* own = dynamic_cast<TypedField*>(field)) {
        own->setTypedText(text);
    }
}

QString asTyped(const QWidget* field, const QVariant& stored)
{
    const QString text = stored.toString();
    const QVariantMap codes = field->property(codesProperty).toMap();
    if (const auto code = codes.constFind(text); code != codes.constEnd())
        return code->toString();
    if (columnsOf(field).contains(QStringLiteral("amount"))) // stored in cents
        return QLocale().toString(text.toDouble() / 100, 'f', 2);
    if (qobject_cast<const DateField*>(field))
        return frenchShortPartial(PartialDate::fromIso(text));
    if (qobject_cast<const ChoiceChips*>(field))
        return codesText(codesIn(text));
    return text;
}

} // namespace jalons
