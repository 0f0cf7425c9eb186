#pragma once
#include "core/field/custom_field.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

class ChoicesEditor;

/// How one field of the structure is defined.
class CustomFieldForm : public RecordForm<CustomField>
{
    Q_OBJECT

public:
    explicit CustomFieldForm(Session& session);

private:
    void filled() override { grid()->setAsked("choices", record().hasChoices()); }
    void stored(const CustomField& before) override;
    void write() override;

    ChoicesEditor* m_choices;
};

/// The fields that the structure adds to its files: defined, put in order, no longer proposed.
class CustomFieldsCard : public ListCard
{
    Q_OBJECT

public:
    explicit CustomFieldsCard(Session& session);

private:
    QList<OrderedLine> lines() const override;

    Session& m_session;
};

} // namespace jalons
