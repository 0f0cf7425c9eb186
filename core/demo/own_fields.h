#pragma once
#include "core/demo/people_maker.h"
#include "core/demo/random.h"
#include "core/field/custom_field.h"

namespace jalons::demo {

/// What the fictitious structure wants to know besides: three fields of its own, answered for most
/// adults.
class OwnFields
{
public:
    void define(Work& work);
    void answer(Work& work, const Group& group, Random random) const;

private:
    CustomField m_quarter;
    CustomField m_languages;
    CustomField m_transport;
};

} // namespace jalons::demo
