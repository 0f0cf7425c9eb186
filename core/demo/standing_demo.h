#pragma once

namespace jalons {
class Work;
}

namespace jalons::demo {

/// What happens to contracts once in a while: one was signed on paper before the structure had
/// Jalons, the signature of another was recorded by mistake. Of the two courses that began first,
/// where there are any.
void tellStanding(Work& work);

} // namespace jalons::demo
