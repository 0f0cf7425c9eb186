#pragma once
#include "core/conflicted/conflicted_copy.h"
#include <QWidget>

namespace jalons {

class InfoBar;

/// Says which conflicted copies lie beside the file that is open, and what they hold that it does
/// not. Hidden while there is nothing to say, and once closed.
class CopiesBar : public QWidget
{
    Q_OBJECT
public:
    explicit CopiesBar(QWidget* parent = nullptr);

    /// Looks for them in a thread of its own, and says what is found.
    void look(const FileAccess& file);
    QString text() const;

signals:
    void looked();

private:
    void show(const QList<ConflictedCopy>& copies);

    InfoBar* m_bar;
};

} // namespace jalons
