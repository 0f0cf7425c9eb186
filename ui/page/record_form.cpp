#include "ui/page/record_form.h"

#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/style/theme.h"
#include <QPushButton>
#include <QScrollArea>

namespace jalons {

namespace {

template <class W> W* named(W* widget, const QString& objectName)
{
    widget->setObjectName(objectName);
    return widget;
}

} // namespace

RecordFormBase::RecordFormBase(Session& session, const QString& title, int columns, QWidget* parent)
    : Card(title, parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { write(); }))
    , m_grid(new FormGrid(columns))
{
    body()->addWidget(m_grid);
}

bool RecordFormBase::mayShow() const
{
    return m_autosave->mayShow();
}

void RecordFormBase::resume()
{
    m_autosave->drafts()->resume();
}

void RecordFormBase::flush()
{
    m_autosave->flush();
}

void RecordFormBase::discard()
{
    m_autosave->discard();
}

void RecordFormBase::focusFirst()
{
    m_grid->focusFirst();
}

void RecordFormBase::makePlain()
{
    setProperty("card", false);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void RecordFormBase::makeScrolled(QLayout* foot)
{
    auto* content = new QWidget;
    content->setProperty("clear", true);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(px(16), px(12), px(16), px(12));
    inner->addWidget(m_grid);
    inner->addLayout(foot);
    inner->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    layout()->setContentsMargins(1, 1, 1, 1);
    body()->addWidget(scroll);
}

FormField* RecordFormBase::place(
    const char* member, const QString& label, QWidget* widget, const Place& place)
{
    const QString name = QLatin1String(member);
    if (!place.accessible.isEmpty())
        widget->setAccessibleName(place.accessible);
    if (!place.column.isEmpty() || !place.inGrid || !place.codes.isEmpty())
        setColumn(widget, place.column.isEmpty() ? name : place.column, place.codes);
    if (place.inGrid)
        m_grid->add(name, label, widget, place.span, place.hint);
    else if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(label);
    FormField* field = FormField::of(widget);
    connect(field, &FormField::edited, m_autosave, &Autosave::touch);
    return field;
}

RecordFormBase::Maker<QLineEdit> RecordFormBase::line(const QString& objectName)
{
    return [=](const QString&) { return named(new QLineEdit, objectName); };
}

RecordFormBase::Maker<GrowingTextEdit> RecordFormBase::text(
    const QString& objectName, int least, int most)
{
    return [=](const QString& label) {
        auto* edit = named(new GrowingTextEdit(label), objectName);
        edit->setLines(least, most);
        return edit;
    };
}

RecordFormBase::Maker<TermCombo> RecordFormBase::term(
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

RecordFormBase::Maker<ChoiceChips> RecordFormBase::chips(
    const QString& objectName, const QString& list, bool several) const
{
    return [=, this](const QString& label) {
        auto* chips = named(new ChoiceChips(label), objectName);
        chips->setMultiple(several);
        if (!list.isEmpty())
            chips->setChoices(choices(m_session, list));
        return chips;
    };
}

RecordFormBase::Maker<DateField> RecordFormBase::date(
    const QString& objectName, DateField::Mode mode) const
{
    return [=, this](const QString& label) {
        auto* field = named(new DateField(label, mode), objectName);
        field->setToday(m_session.today());
        field->setShowsProblem(false); // it stands in the row, with those of the rules
        return field;
    };
}

RecordFormBase::Maker<QCheckBox> RecordFormBase::box(const QString& objectName, const QString& text)
{
    return [=](const QString&) { return named(new QCheckBox(text), objectName); };
}

QPushButton* RecordFormBase::button(
    const QString& objectName, const QString& text, const char* look)
{
    auto* button = named(new QPushButton(text), objectName);
    button->setAccessibleName(text);
    if (look)
        button->setProperty(look, true);
    return button;
}

} // namespace jalons
