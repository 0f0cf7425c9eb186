#include "ui/field/choices_editor.h"

#include "ui/widgets/layouts.h"
#include "ui/widgets/ordered_list.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalBlocker>

namespace jalons {

ChoicesEditor::ChoicesEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(named(new OrderedList(tr("Choices")), "fieldChoices"))
    , m_new(named(new QLineEdit, "fieldNewChoice", tr("New choice")))
{
    m_list->setToolTip(tr("F2 renames, Delete stops proposing, Alt+Up and Alt+Down move"));
    m_list->setMinimumHeight(px(120));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_new->setPlaceholderText(tr("A choice, then Enter"));
    inColumn(this, {m_list, m_new});
    connect(m_new, &QLineEdit::editingFinished, this, &ChoicesEditor::add);
    connect(m_new, &QLineEdit::textEdited, this, &ChoicesEditor::typed);
    connect(m_list, &QListWidget::itemChanged, this, &ChoicesEditor::rename);
    connect(m_list, &OrderedList::removeAsked, this, &ChoicesEditor::toggle);
    connect(m_list, &OrderedList::reordered, this, [this](const QStringList& keys) {
        std::vector<FieldChoice> ordered;
        for (const QString& key : keys)
            ordered.push_back(m_choices.at(key.toULong()));
        m_choices = std::move(ordered);
        showChoices();
        emit edited();
    });
}

QString ChoicesEditor::textOf(const std::vector<FieldChoice>& choices)
{
    QJsonArray list;
    for (const FieldChoice& choice : choices)
        list.append(QJsonArray{choice.id.value, choice.label, choice.active});
    return list.isEmpty() ? QString()
                          : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<FieldChoice> ChoicesEditor::choicesIn(const QString& text)
{
    std::vector<FieldChoice> choices;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray choice = value.toArray();
        choices.push_back(
            {{choice.at(0).toInteger()}, choice.at(1).toString(), choice.at(2).toBool()});
    }
    return choices;
}

/// The choice being typed is the last one.
QString ChoicesEditor::typedText() const
{
    std::vector<FieldChoice> all = m_choices;
    if (const QString next = m_new->text().trimmed(); !next.isEmpty())
        all.push_back({{}, next, true});
    return textOf(all);
}

void ChoicesEditor::setTypedText(const QString& text)
{
    m_choices = choicesIn(text);
    showChoices();
    emit edited();
}

void ChoicesEditor::showChoices()
{
    QList<OrderedLine> lines;
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        lines.append({QString::number(i), m_choices[i].label, !m_choices[i].active});
    const int row = m_list->currentRow();
    m_list->setLines(lines);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        if (m_choices[std::size_t(i)].active)
            m_list->item(i)->setFlags(m_list->item(i)->flags() | Qt::ItemIsEditable);
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

void ChoicesEditor::add()
{
    const QString label = m_new->text().trimmed();
    if (label.isEmpty())
        return;
    m_new->clear();
    m_choices.push_back({{}, label, true});
    showChoices();
    emit edited();
}

void ChoicesEditor::rename()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    FieldChoice& choice = m_choices[std::size_t(row)];
    const QString label = m_list->item(row)->text().trimmed();
    const bool changed = !label.isEmpty() && label != choice.label;
    if (changed)
        choice.label = label;
    showChoices();
    if (changed)
        emit edited();
}

void ChoicesEditor::toggle()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto at = m_choices.begin() + row;
    if (at->id.isValid())
        at->active = !at->active;
    else
        m_choices.erase(at); // never stored: nobody answered with it
    showChoices();
    emit edited();
}

} // namespace jalons
