#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

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
    void addWidget(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_meta;
    QHBoxLayout* m_row;
};

/// A frame with a title, as everything on a page is grouped.
class TitledCard : public QFrame
{
    Q_OBJECT

public:
    explicit TitledCard(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// To the right of the title.
    void addCorner(QWidget* widget);
    QVBoxLayout* body() const { return m_body; }
    /// Removes and deletes what the body holds.
    void clear();

private:
    QLabel* m_title;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace jalons
