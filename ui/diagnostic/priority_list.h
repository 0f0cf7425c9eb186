#pragma once
#include <QListWidget>

namespace jalons {

/// Her priorities, first one first. Drag, or Alt+Up and Alt+Down, changes the order; Delete takes a
/// priority back; Enter or a double click opens the domain.
class PriorityList : public QListWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString domain;
        QString label;

        bool operator==(const Item&) const = default;
    };

    explicit PriorityList(QWidget* parent = nullptr);

    void setItems(const QList<Item>& items);
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// @p rank from 1; 0: no priority any more.
    void moved(const QString& domain, int rank);
    void domainActivated(const QString& domain);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString currentDomain() const;

    QList<Item> m_items;
    bool m_readOnly = false;
};

} // namespace jalons
