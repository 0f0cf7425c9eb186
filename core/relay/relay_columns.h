#pragma once
#include "core/relay/relay.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Relay> relayTable;

} // namespace jalons
