#pragma once
#include "ui/page/session.h"
#include "ui/person/person_header.h"
#include <functional>

namespace jalons {

class Page;

/// A tab of a person's file that belongs to another room: it shows the person or the accompaniment
/// looked at, and may know how to take the next step of the cycle.
struct PersonTabHandle
{
    Page* page = nullptr; ///< null when there is no such tab
    std::function<void(const PersonOverview&)> show{};
    std::function<void(NextStep)> follow{};
    std::function<void(ContractId)> openContract{};
    std::function<void(bool)> setFaceToFace{};
};

/// Builds the page of a tab of another room when it is first shown; no page for the page's own.
PersonTabHandle makePersonTab(PersonTab tab, Session& session, QWidget* parent);

} // namespace jalons
