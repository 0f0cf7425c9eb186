#pragma once
#include "core/autonomy/autonomy.h"
#include "ui/page/record_form.h"

namespace jalons {

/// How much a domain counts in each of the four dimensions of autonomy.
class AutonomyForm : public RecordForm<AutonomyWeights>
{
    Q_OBJECT

public:
    explicit AutonomyForm(Session& session);

    using QWidget::show;
    void show(const QString& domain);

private:
    qint64 draftRow() const override;
};

} // namespace jalons
