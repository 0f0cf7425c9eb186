#pragma once
#include "core/household/household.h"
#include "ui/page/session.h"
#include <QWidget>

namespace jalons {

class AnimalForm;
class FlowLayout;

/// The animals of the household as chips, and a line to add one.
class AnimalsRow : public QWidget
{
    Q_OBJECT

public:
    explicit AnimalsRow(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PersonId person, const std::vector<Animal>& animals, bool editable);

private:
    Session& m_session;
    FlowLayout* m_chips;
    AnimalForm* m_adding;
};

} // namespace jalons
