#pragma once

class QApplication;

namespace jalons {

/// Tool tips say what people typed: a word that looks like markup is shown as it is, and nothing in
/// it is loaded. From now on, whatever widget, list or drawing they are of.
void keepToolTipsPlain(QApplication& app);

} // namespace jalons
