#pragma once
#include <QByteArray>

namespace jalons::demo {

/// The logo of the demonstration structure, three lime trees, as PNG bytes. core has no image
/// classes: the few shapes are drawn and encoded here.
QByteArray logo();

} // namespace jalons::demo
