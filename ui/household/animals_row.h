#pragma once
#include "core/household/household.h"
#include "ui/page/session.h"
#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace jalons {

class DraftKeeper;
class FlowLayout;
class TermCombo;

/// The animals of the household as chips, and a line to add one.
class AnimalsRow : public QWidget
{
    Q_OBJECT

public:
    explicit AnimalsRow(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PersonId person, const std::vector<Animal>& animals, bool editable);

private:
    void add();
    void clear();
    void leave(Animal animal);

    Session& m_session;
    PersonId m_person;
    FlowLayout* m_chips;
    QWidget* m_adding;
    TermCombo* m_kind;
    QLineEdit* m_name;
    QSpinBox* m_number;
    DraftKeeper* m_drafts;
};

} // namespace jalons
