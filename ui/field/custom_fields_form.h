#pragma once
#include "core/field/custom_field.h"
#include <QWidget>

namespace jalons {

class Autosave;
class FormField;
class FormGrid;
class Session;

/// The structure's own fields of one person or accompaniment, built from their definitions. Hidden
/// while there is none. Written as it is filled in.
class CustomFieldsForm : public QWidget
{
    Q_OBJECT

public:
    CustomFieldsForm(Session& session, FieldOwner owner, QWidget* parent = nullptr);

    using QWidget::show;
    /// @param id of the person or accompaniment.
    void show(qint64 id);

private:
    struct Input
    {
        CustomField field;
        FormField* holder;
    };
    void build(const std::vector<CustomField>& fields);
    QWidget* input(const CustomField& field) const;
    void showValue(const Input& input, const QString& value) const;
    FieldReading readValue(const Input& input) const;
    CustomValues read(Problems& problems) const;
    bool write();
    void showRecords();

    Session& m_session;
    FieldOwner m_owner;
    Autosave* m_autosave;
    FormGrid* m_grid = nullptr;
    std::vector<CustomField> m_fields;
    std::vector<Input> m_inputs;
    qint64 m_id = 0;
    CustomValues m_shown;
};

} // namespace jalons
