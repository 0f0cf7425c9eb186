#pragma once
#include <QtGlobal>

/// Makes sure that the linker keeps the embedded migrations, vocabularies and clauses of this
/// static library. (Outside the namespace, as Qt's macro asks.)
inline void keepCoreResources()
{
    Q_INIT_RESOURCE(core);
}
