#pragma once
#include "core/base/result.h"
#include "ui/exchange/import_models.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace jalons {

class Card;

/// The third step of an import: what is to be corrected and who is perhaps already there, before
/// anything is written.
class CheckView : public QWidget
{
    Q_OBJECT

public:
    explicit CheckView(QWidget* parent = nullptr);

    void show(const TablePointer& table, const std::shared_ptr<ImportPlan>& plan);
    /// Lines that would be imported as things stand.
    int included() const;
    using QWidget::show;

signals:
    void changed();
    void said(const QString& sentence);
    void failed(const jalons::Error& error);

private:
    void saveProblems();
    QVariant likeness(const ImportLine& line, int column) const;

    TablePointer m_table;
    std::shared_ptr<ImportPlan> m_plan;
    ImportModel* m_problems;
    ImportModel* m_likenesses;
    std::vector<std::size_t> m_alike; ///< lines that resemble somebody
    Card* m_problemCard;
    Card* m_likenessCard;
    QLabel* m_fine;
    QPushButton* m_save;
};

} // namespace jalons
