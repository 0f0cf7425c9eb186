#pragma once
#include "core/base/result.h"
#include <stdexcept>

namespace jalons {

/// Thrown inside stores and storage; caught by perform and query, which turn it into a Result.
class Failure : public std::exception
{
public:
    explicit Failure(Error error)
        : m_error(std::move(error))
    {
    }
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return "jalons::Failure"; }

private:
    Error m_error;
};

/// A rule says no. Rolls the operation back.
class Refusal : public Failure
{
public:
    explicit Refusal(Problems problems)
        : Failure({ErrorKind::Refused, {}, std::move(problems)})
    {
    }
    explicit Refusal(Problem problem)
        : Refusal(Problems{std::move(problem)})
    {
    }
};

inline void refuseOn(const Problems& problems)
{
    if (!problems.isEmpty())
        throw Refusal(problems);
}

} // namespace jalons
