#pragma once
#include <QDate>

namespace jalons {
class Work;
}

namespace jalons::demo {

/// A workshop with its sessions, an outing, a project with the neighbourhood, and two assemblies.
void tellCollective(Work& work, QDate today);

} // namespace jalons::demo
