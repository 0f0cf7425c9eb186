#pragma once
#include "core/history/value_text.h"
#include "ui/page/page.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace jalons {

class PageHeader;

/// The history (historique) of a record or of one of its fields: who changed what, when, from what
/// to what. Latest first.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    /// @param records the first names the page. @param column only this field of it; empty: all.
    void show(const QList<Touched>& records, const QString& column);

    void refetch() override;
    bool concerns(const Changes& changes) const override;

signals:
    void backRequested();

private:
    void fill(const std::vector<history::Told>& lines);
    void showDetail();

    QList<Touched> m_records;
    QString m_column;
    PageHeader* m_header;
    QComboBox* m_filter;
    QTreeWidget* m_list;
    QLabel* m_empty;
    QPlainTextEdit* m_detail;
};

} // namespace jalons
