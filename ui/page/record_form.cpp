#include "ui/page/record_form.h"

#include "ui/page/choices.h"
#include "ui/page/record_part.h"
#include "ui/wording/problem_text.h"
#include <QIntValidator>

namespace jalons {

namespace {

/// Without a grid, the form gives the field its place.
FormField* placed(FormGrid* grid, const char* member, const QString& label, QWidget* widget,
    const FieldPlace& place)
{
    const QString name = QLatin1String(member);
    if (!place.accessible.isEmpty())
        widget->setAccessibleName(place.accessible);
    if (!grid || !place.column.isEmpty() || !place.codes.isEmpty())
        setColumn(widget, place.column.isEmpty() ? name : place.column, place.codes);
    if (grid)
        grid->add(name, label, widget, place.span, place.hint);
    else if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(label);
    return FormField::of(widget);
}

} // namespace

RecordFormBase::RecordFormBase(Session& session, const QString& title, int columns, QWidget* parent)
    : Card(title, parent)
    , FieldMakers(session)
    , m_autosave(new Autosave(this,
          [this] {
              write();
              return true; // what is held back says so by itself
          }))
    , m_grid(new FormGrid(columns))
{
    body()->addWidget(m_grid);
}

QPushButton* RecordFormBase::removeButton(const char* name, const QString& words)
{
    return pressed(button(name, words, "quiet"), this, [this] { remove(); });
}

void RecordFormBase::makePlain()
{
    setProperty("card", false);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void RecordFormBase::makeScrolled(QLayout* foot)
{
    auto* content = new QWidget;
    inColumn(content, {m_grid, foot, rest()}, 12, {16, 12, 16, 12});
    layout()->setContentsMargins(1, 1, 1, 1);
    body()->addWidget(scrolled(content));
}

FormField* RecordFormBase::place(
    const char* member, const QString& label, QWidget* widget, const FieldPlace& place)
{
    FormField* field = placed(m_grid, member, label, widget, place);
    connect(field, &FormField::edited, m_autosave, &Autosave::touch);
    return field;
}

RecordPartBase::RecordPartBase(Session& session, int columns, QWidget* parent)
    : QFrame(parent)
    , FieldMakers(session)
    , m_grid(columns > 0 ? new FormGrid(columns) : nullptr)
{
}

FormField* RecordPartBase::place(
    const char* member, const QString& label, QWidget* widget, const FieldPlace& place)
{
    FormField* field = placed(m_grid, member, label, widget, place);
    connect(field, &FormField::edited, this, [this, field] {
        const auto problem = field->problem();
        field->setError(problem ? problemText(*problem) : QString());
        emit edited();
    });
    return field;
}

void RecordPartBase::nameAfter(const QString& place)
{
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (widget->objectName().startsWith(u'#'))
            widget->setProperty("nameEnd", widget->objectName().mid(1));
        if (const QVariant end = widget->property("nameEnd"); end.isValid())
            widget->setObjectName(place + end.toString());
    }
}

QToolButton* RecordPartBase::removeButton(const QString& words)
{
    auto* remove = toolButton("#Remove", "trash", words);
    connect(remove, &QToolButton::clicked, this, &RecordPartBase::removeAsked);
    return remove;
}

FieldMakers::Maker<QLineEdit> FieldMakers::line(const QString& objectName)
{
    return [=](const QString&) { return named(new QLineEdit, objectName); };
}

FieldMakers::Maker<QLineEdit> FieldMakers::number(const QString& objectName, int least, int most)
{
    return [=](const QString& label) {
        QLineEdit* edit = line(objectName)(label);
        edit->setValidator(new QIntValidator(least, most, edit));
        return edit;
    };
}

FieldMakers::Maker<GrowingTextEdit> FieldMakers::text(
    const QString& objectName, int least, int most, const QString& placeholder)
{
    return [=](const QString& label) {
        auto* edit = named(new GrowingTextEdit(label), objectName);
        edit->setLines(least, most);
        edit->setPlaceholderText(placeholder);
        return edit;
    };
}

FieldMakers::Maker<TermCombo> FieldMakers::term(
    const QString& objectName, const QString& list, bool open) const
{
    return [=, this](const QString& label) {
        auto* combo = named(new TermCombo(label), objectName);
        if (open)
            setVocabulary(m_session, combo, list);
        else if (!list.isEmpty())
            combo->setTerms(choices(m_session, list));
        return combo;
    };
}

FieldMakers::Maker<ChoiceChips> FieldMakers::chips(
    const QString& objectName, const QString& list, bool several) const
{
    return [=, this](const QString& label) {
        auto* chips = chipsOf(
            objectName, list.isEmpty() ? QList<Choice>() : choices(m_session, list))(label);
        chips->setMultiple(several);
        return chips;
    };
}

FieldMakers::Maker<ChoiceChips> FieldMakers::chipsOf(
    const QString& objectName, const QList<Choice>& choices)
{
    return [=](const QString& label) {
        auto* chips = named(new ChoiceChips(label), objectName);
        chips->setChoices(choices);
        return chips;
    };
}

FieldMakers::Maker<TimeField> FieldMakers::time(const QString& objectName)
{
    return [=](const QString& label) { return named(new TimeField(label), objectName); };
}

FieldMakers::Maker<DateField> FieldMakers::date(
    const QString& objectName, DateField::Mode mode) const
{
    return [=, this](const QString& label) {
        auto* field = named(new DateField(label, mode), objectName);
        field->setToday(m_session.today());
        field->setShowsProblem(false); // it stands in the row, with those of the rules
        return field;
    };
}

FieldMakers::Maker<QCheckBox> FieldMakers::box(const QString& objectName, const QString& text)
{
    return [=](const QString&) { return named(new QCheckBox(text), objectName, text); };
}

} // namespace jalons
