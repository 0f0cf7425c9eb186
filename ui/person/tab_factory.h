#pragma once
#include "core/cycle/cycle.h"
#include "ui/shell/session.h"
#include <functional>

namespace jalons {

class Page;

/// A tab of a person's file that belongs to another room: it shows one accompaniment, and may know
/// how to take the next step of the cycle.
struct PersonTabHandle
{
    Page* page = nullptr; ///< null when there is no such tab
    std::function<void(AccompanimentId)> show{};
    std::function<void(NextStep)> follow{};
    std::function<void(ContractId)> openContract{};
    std::function<void(bool)> setFaceToFace{};
};

/// Builds the diagnostic, contracts, actions or evaluations tab when it is first shown.
PersonTabHandle makePersonTab(PersonTab tab, Session& session, QWidget* parent);

} // namespace jalons
