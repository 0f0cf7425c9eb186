#pragma once
#include "core/overview/person_overview.h"
#include "ui/page/session.h"
#include <QList>
#include <functional>

namespace jalons {

class Page;
class PersonPage;

/// A tab that is open, and what the file of the person can do with it.
struct PersonTabHandle
{
    Page* page = nullptr;
    std::function<void(const PersonOverview&)> show{};
    std::function<void(NextStep)> follow{}; ///< takes a step of the cycle; may be empty
    std::function<void(ContractId)> openContract{}; ///< may be empty
    std::function<QString()> part{}; ///< what is open in it; empty: it has no parts
    std::function<void(const QString&)> openPart{};
    std::function<void(bool)> setFaceToFace{}; ///< empty: nothing there is looked at together
};

struct PersonTabEntry
{
    PersonTab tab;
    QString slug; ///< file name of its picture, row of the benchmark, name in a draft
    QString text;
    bool (*isOpen)(const PersonOverview&); ///< whether it can be looked at
    PersonTabHandle (*make)(PersonPage& page); ///< when it is first shown
};

/// Every tab of a person's file in its order: the tab bar, the page, the pictures and the benchmark
/// read this one list. A new tab is an enumerator and a line here.
const QList<PersonTabEntry>& personTabs();
const PersonTabEntry& personTab(PersonTab tab);
/// The one of this slug; the identity for a name that no tab has.
PersonTab personTabNamed(const QString& slug);

/// Where a step of the cycle is taken.
PersonTab tabOf(NextStep step);
/// Where a deadline is met.
PersonTab tabOf(DueKind due);

} // namespace jalons
