#pragma once
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace jalons {

class PageHeader;

/// A page that needs no open file: a header with what can be done, and cards that scroll below.
class CardsPage : public QWidget
{
    Q_OBJECT

public:
    /// @param accessibleName of what scrolls.
    explicit CardsPage(const QString& accessibleName, QWidget* parent = nullptr);

protected:
    PageHeader* header() const { return m_header; }
    QVBoxLayout* cards() const { return m_cards; }
    /// A button of the header.
    QPushButton* addButton(const char* name, const QString& text);

private:
    PageHeader* m_header;
    QVBoxLayout* m_cards;
};

} // namespace jalons
