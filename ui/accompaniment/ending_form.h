#pragma once
#include "core/ending/ending.h"
#include "ui/page/told_form.h"

class QCheckBox;

namespace jalons {

/// Ends an accompaniment in one gesture: what remains, why, where the person goes. Unfolds in the
/// card of the accompaniment.
class EndingForm : public ToldForm<Ending>
{
    Q_OBJECT

public:
    explicit EndingForm(Session& session, QWidget* parent = nullptr);

    /// Folds, keeping what is typed, when it is another accompaniment; unfolds what was begun.
    void setAccompaniment(AccompanimentId accompaniment, PersonId person);
    void open();

signals:
    void ended();
    /// Unfolded, or folded again.
    void unfolded(bool open);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    qint64 owner() const override { return m_person.value; }
    qint64 draftRow() const override { return -1; }
    Ending fresh() const override;
    QString fieldOf(const QString& name) const override;
    void showWhatRemains();
    void end();

    AccompanimentId m_accompaniment;
    PersonId m_person;
    DateField* m_on;
    QCheckBox* m_leaves;
    QCheckBox* m_abandons;
    QLabel* m_places;
    QLabel* m_titles;
    QLabel* m_contract;
};

} // namespace jalons
