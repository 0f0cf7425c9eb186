#pragma once
#include "core/field/custom_field.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace jalons {

class Autosave;
class ChoiceChips;
class ChoicesEditor;
class FormGrid;
class OrderedList;
class Session;

/// The fields that the structure adds to its files: defined, put in order, no longer proposed.
class CustomFieldsCard : public Card
{
    Q_OBJECT

public:
    explicit CustomFieldsCard(Session& session, QWidget* parent = nullptr);

    void refetch();
    void flush();
    /// Shows a field; an invalid id: a new one.
    void resume(CustomFieldId id);

private:
    void build();
    void showField(CustomFieldId id);
    void begin();
    CustomField read() const;
    void write();

    Session& m_session;
    OrderedList* m_list;
    QPushButton* m_new;
    FormGrid* m_grid;
    QLineEdit* m_label;
    ChoiceChips* m_owner;
    ChoiceChips* m_kind;
    ChoicesEditor* m_choices;
    QCheckBox* m_active;
    Autosave* m_autosave;
    std::vector<CustomField> m_fields;
    CustomField m_shown;
};

} // namespace jalons
