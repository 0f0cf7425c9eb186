#pragma once
#include "ui/widgets/layouts.h"

namespace jalons {

/// The white band at the top of a page: what it is, a line about it, and what can be done.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setMeta(const QString& meta);
    /// To the right of the title, in the order of the calls.
    /// @param share of the room that is left.
    void addWidget(QWidget* widget, int share = 0);
    void addWidgets(std::initializer_list<QWidget*> widgets);

private:
    QLabel* m_title;
    QLabel* m_meta;
    QHBoxLayout* m_row;
};

} // namespace jalons
