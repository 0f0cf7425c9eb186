#pragma once
#include <QPushButton>

namespace jalons {

class Page;

/// « History » of what the page shows, in its header.
class HistoryButton : public QPushButton
{
    Q_OBJECT

public:
    /// @param name objectName.
    HistoryButton(const char* name, Page& page);
};

} // namespace jalons
