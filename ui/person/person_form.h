#pragma once
#include "core/person/person.h"
#include "ui/page/record_form.h"

namespace jalons {

/// Who the person is (identité), written as it is typed.
class PersonForm : public RecordForm<Person>
{
    Q_OBJECT

public:
    explicit PersonForm(Session& session, QWidget* parent = nullptr);

    /// Fills the form from the file. While something is being typed in it, does nothing.
    void show(PersonId id) { showRow(id.value); }
    using RecordForm::show;

private:
    void filled() override;
    void complete(Person& person) const override;
};

} // namespace jalons
