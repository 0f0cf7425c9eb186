#pragma once
#include "core/duplicate/merge.h"
#include "ui/page/page.h"
#include <QMap>
#include <QSet>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class ChoiceChips;
struct Choice;
class PageHeader;

/// Two files side by side, and what the file that stays will say: chosen line by line.
class MergePage : public Page
{
    Q_OBJECT

public:
    explicit MergePage(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    /// @param kept the file that stays, unless the two are swapped on the page.
    void show(PersonId kept, PersonId gone);

    void refetch() override;

signals:
    void backAsked();

private:
    /// A line of the comparison.
    struct Line
    {
        QString name; ///< of the member, or « custom12 »
        QString label;
        QString kept; ///< as it is read
        QString gone;
        std::function<void(MergeOrder&)> takeGone;
        bool proposeGone = false;
    };
    std::vector<Line> lines() const;
    void showLines();
    void ask();
    ChoiceChips* question(const QString& name, const QString& text, const QList<Choice>& choices);
    void showAnswered();
    QPushButton* choice(const Line& line, bool gone);
    void merge();

    PageHeader* m_header;
    QGridLayout* m_grid;
    QLabel* m_moved;
    QVBoxLayout* m_questions; ///< what only a person can say before the two are one
    QPushButton* m_merge;
    PersonId m_kept;
    PersonId m_gone;
    MergePlan m_plan;
    std::vector<CustomField> m_fields;
    ChoiceChips* m_goesOn = nullptr; ///< null when it is not asked
    ChoiceChips* m_household = nullptr;
    std::vector<ChoiceChips*> m_stays; ///< one for each clash of the plan
    QMap<QString, QString> m_answers; ///< by question: asked again, it is answered
    QSet<QString> m_taken; ///< the lines for which the other file's value is kept
};

} // namespace jalons
