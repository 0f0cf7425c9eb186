#pragma once
#include "core/conflicted/conflicted_copy.h"
#include "ui/widgets/info_bar.h"

namespace jalons {

/// Says which conflicted copies lie beside the file that is open, and what they hold that it does
/// not. Hidden while there is nothing to say, and once closed.
class CopiesBar : public InfoBar
{
    Q_OBJECT
public:
    explicit CopiesBar(QWidget* over = nullptr);

    /// Looks for them in a thread of its own, and says what is found.
    void look(const FileAccess& file);

signals:
    void looked();
    /// Somebody wants to look at what these hold (paths).
    void asked(const QStringList& copies);

private:
    void show(const QList<ConflictedCopy>& copies);
};

} // namespace jalons
