#pragma once

namespace jalons {

/// What a value being typed is compared with once the file holds @p now: the file's value, but for
/// one changed on both sides, which keeps what was first shown so that its writing clashes.
template <class T> T rebased(const T& shown, const T& typed, const T& now)
{
    return typed != shown && now != shown && typed != now ? shown : now;
}

} // namespace jalons
