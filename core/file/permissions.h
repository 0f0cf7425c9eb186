#pragma once
#include "core/base/actor.h"
#include "core/file/operation.h"
#include <functional>

namespace jalons {

/// What an actor may do and read: asked by the file's door for each operation before it begins, and
/// for each table that a reading reads. Until accounts exist everything is permitted; which rows of
/// a table somebody sees is the store's, which is given the actor.
struct Permissions
{
    std::function<bool(const Actor&, Operation)> mayPerform
        = [](const Actor& actor, Operation) { return actor.role == Role::Unrestricted; };
    std::function<bool(const Actor&, const QString& table)> mayRead
        = [](const Actor& actor, const QString&) { return actor.role == Role::Unrestricted; };
};

} // namespace jalons
