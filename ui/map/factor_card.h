#pragma once
#include "core/map/from_factor.h"
#include "core/map/map_link.h"
#include "ui/page/told_form.h"

namespace jalons {

/// One difficulty or strength of the map: what each assessment says of it, and what is made of it,
/// a need or an objective, in the words of the person.
class FactorCard : public ToldForm<FactorWish>
{
    Q_OBJECT

public:
    explicit FactorCard(Session& session, QWidget* parent = nullptr);

    void setMap(const DifficultyMap& map, AccompanimentId accompaniment);
    /// The one that is told about; as long as words are typed of another, that one stays.
    void choose(FactorId factor);

signals:
    /// Another one was chosen here.
    void chosen(jalons::FactorId factor);

private:
    qint64 owner() const override { return m_accompaniment.value; }
    FactorWish fresh() const override { return {}; }
    Problems missing(const FactorWish& told) const override;
    void follow();
    void make(bool objective);
    void showWhose();
    void sayWhose();

    DifficultyMap m_map;
    AccompanimentId m_accompaniment;
    TermCombo* m_factor;
    TermCombo* m_whose;
    QLabel* m_story;
    GrowingTextEdit* m_words;
    QWidget* m_use;
    QPushButton* m_need;
    QPushButton* m_objective;
    QLabel* m_why;
};

} // namespace jalons
