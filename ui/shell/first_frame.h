#pragma once
#include <functional>

class QWidget;

namespace jalons {

/// Does @p work once, a moment after @p widget was first painted: what nobody sees there does not
/// hold up what is seen. Never done if the widget goes before.
void afterFirstFrame(QWidget* widget, std::function<void()> work);

} // namespace jalons
