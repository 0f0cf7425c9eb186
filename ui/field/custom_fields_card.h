#pragma once
#include "core/field/custom_field.h"
#include "ui/page/record_form.h"

namespace jalons {

class ChoicesEditor;
class OrderedList;

/// How one field of the structure is defined.
class CustomFieldForm : public RecordForm<CustomField>
{
    Q_OBJECT

public:
    explicit CustomFieldForm(Session& session);

private:
    void filled() override;
    void stored(const CustomField& before) override;
    void write() override;

    ChoicesEditor* m_choices;
};

/// The fields that the structure adds to its files: defined, put in order, no longer proposed.
class CustomFieldsCard : public Card
{
    Q_OBJECT

public:
    explicit CustomFieldsCard(Session& session, QWidget* parent = nullptr);

    void refetch();
    void flush() { m_form->flush(); }
    /// Shows a field; an invalid id: a new one.
    void resume(CustomFieldId id);

private:
    void showField(CustomFieldId id);
    void begin();

    Session& m_session;
    OrderedList* m_list;
    CustomFieldForm* m_form;
    std::vector<CustomField> m_fields;
};

} // namespace jalons
