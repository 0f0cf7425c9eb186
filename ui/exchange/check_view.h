#pragma once
#include "core/base/result.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/exchange/import_models.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace jalons {

class Card;

/// The third step of an import: one card says what it will do before anything is written — who is
/// new, who is completed, what differs, what is to be looked at, who is left out and why — and lets
/// it be chosen.
class CheckView : public QWidget
{
    Q_OBJECT

public:
    explicit CheckView(QWidget* parent = nullptr);

    void show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan,
        const ImportMapping& mapping, const Vocabulary& vocabulary);
    /// Lines that would be imported as things stand.
    int included() const;
    using QWidget::show;

signals:
    void changed();
    /// A value of a column was said to mean this code, for all its lines; empty: leave it out.
    void wordChosen(const QString& target, const QString& value, const QString& code);
    /// A list was written for the person: said with what opens it.
    void made(const QString& sentence, const QString& path);
    void failed(const jalons::Error& error);

private:
    /// What may be looked at, in the order of the tabs.
    enum Part { Remarks, Words, Likenesses, Differences, Nobody, Created, PartCount };
    struct Different
    {
        std::size_t line = 0;
        std::size_t at = 0; ///< in ImportLine::differences
    };

    ImportModel* addPart(Part part, const QString& name, const QString& accessibleName,
        const QStringList& headers, const QList<int>& widths);
    void makeChoices();
    void showRemarks();
    void showWords(const ImportMapping& mapping);
    void showLines();
    void showSummary();
    void showTabs();
    void showPart();
    void settleAll(int choice);
    void saveProblems();
    QVariant likeness(const ImportLine& line, int column) const;
    QVariant difference(int row, int column) const;
    ImportDifference& settled(int row) const;

    TablePointer m_table;
    std::shared_ptr<ImportPlan> m_plan;
    Vocabulary m_vocabulary;
    std::vector<UnknownWord> m_unknown;
    std::vector<std::size_t> m_alike; ///< lines that resemble somebody
    std::vector<std::size_t> m_nobody;
    std::vector<std::size_t> m_new;
    std::vector<Different> m_different;
    Card* m_card;
    QLabel* m_summary;
    QTabBar* m_tabs;
    QStackedWidget* m_tables;
    QCheckBox* m_addReferents;
    QComboBox* m_settleAll;
    QPushButton* m_save;
    std::array<ImportModel*, PartCount> m_models{};
    std::array<QTableView*, PartCount> m_views{};
};

} // namespace jalons
