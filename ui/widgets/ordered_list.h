#pragma once
#include <QListWidget>

namespace jalons {

/// A line of an OrderedList.
struct OrderedLine
{
    QString key;
    QString text;
    bool retired = false; ///< shown in grey, last word « (no longer proposed) »
    QString spoken = {}; ///< to screen readers, where the text says too little
};

/// A short list whose order means something: lines are dragged, or moved with Alt+Up and Alt+Down.
class OrderedList : public QListWidget
{
    Q_OBJECT
public:
    explicit OrderedList(const QString& accessibleName, QWidget* parent = nullptr);

    /// No: its lines stand in an order of their own, and are not moved.
    void setOrdered(bool ordered);
    /// Keeps the current line when its key is still there. Emits nothing.
    void setLines(const QList<OrderedLine>& lines);
    QStringList keys() const;
    QString currentKey() const;
    /// Emits nothing; an unknown key leaves no line chosen.
    void setCurrentKey(const QString& key);
    /// Moves the current line up (-1) or down (+1); what the buttons beside the list do.
    void move(int step);

signals:
    /// The person chose another line.
    void chosen(const QString& key);
    /// The person moved a line: the new order.
    void reordered(const QStringList& keys);
    /// The person pressed Delete on a line.
    void removeAsked(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool m_ordered = true;
};

} // namespace jalons
