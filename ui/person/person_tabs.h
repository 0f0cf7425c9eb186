#pragma once
#include "ui/page/session.h"
#include <QList>

namespace jalons {

struct PersonTabEntry
{
    PersonTab tab;
    QString slug; ///< file name of its picture, row of the benchmark
    QString text;
    bool ofAccompaniment = true; ///< shows nothing without an accompaniment
};

/// Every tab of a person's file in its order: the tab bar, the pictures and the benchmark read this
/// one list. A new tab is an enumerator, a line here and its page in makePersonTab.
QList<PersonTabEntry> personTabs();

} // namespace jalons
