#pragma once
#include <QStackedLayout>
#include <QWidget>

namespace jalons {

/// Pages of which one is shown, and which ask for the room of that one only: a large page that
/// is hidden makes nothing larger.
class PagesLayout : public QStackedLayout
{
public:
    explicit PagesLayout(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

/// The same as a widget of its own.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    int addWidget(QWidget* page) { return m_layout->addWidget(page); }
    QWidget* currentWidget() const { return m_layout->currentWidget(); }
    void setCurrentWidget(QWidget* page) { m_layout->setCurrentWidget(page); }
    int currentIndex() const { return m_layout->currentIndex(); }
    void setCurrentIndex(int index) { m_layout->setCurrentIndex(index); }
    int indexOf(QWidget* page) const { return m_layout->indexOf(page); }
    QWidget* widget(int index) const { return m_layout->widget(index); }
    int count() const { return m_layout->count(); }

private:
    PagesLayout* m_layout;
};

} // namespace jalons
