#pragma once
#include <functional>

class QMessageBox;
class QWidget;

namespace jalons {

/// Where what was typed is, that the file does not take.
enum class Typed { OnThisComputer, Nowhere };

/// Asks whether to leave a file that does not take what was typed. Nothing waits for the answer:
/// the file is tried again meanwhile. The question goes once it is answered.
/// @param withoutBackup no backup could be made either.
/// @param answered with whether to try again rather than leave; not called when the person stays.
QMessageBox* leaveQuestion(QWidget* parent, Typed typed, bool withoutBackup,
    const std::function<void(bool again)>& answered);

} // namespace jalons
