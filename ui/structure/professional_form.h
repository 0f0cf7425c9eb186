#pragma once
#include "core/structure/structure.h"
#include "ui/page/record_form.h"

namespace jalons {

/// Somebody of the team. Saved as it is typed.
class ProfessionalForm : public RecordForm<Professional>
{
    Q_OBJECT

public:
    explicit ProfessionalForm(Session& session, QWidget* parent = nullptr);
};

} // namespace jalons
