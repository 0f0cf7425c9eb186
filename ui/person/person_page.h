#pragma once
#include "ui/page/page.h"
#include "ui/person/person_header.h"
#include "ui/person/tab_factory.h"
#include <map>

class QStackedWidget;

namespace jalons {

class IdentityTab;
class SummaryTab;

/// A person's file: header, cycle, tabs. Tabs are built when they are first shown.
class PersonPage : public Page
{
    Q_OBJECT

public:
    explicit PersonPage(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PersonId person, PersonTab tab);
    void openContract(ContractId contract);
    PersonId person() const { return m_person; }
    PersonTab tab() const { return m_tab; }
    /// The tab as it is shown; null before it was.
    Page* tabPage(PersonTab tab) const;
    void setFaceToFace(bool on);

    void refetch() override;
    bool concerns(const Changes& changes) const override;
    void flush() override;
    void resume(const Draft& draft) override;

private:
    void setTab(PersonTab tab);
    void showTab();
    void take(NextStep step);
    void showHistory();
    void openAccompaniment();
    void look(AccompanimentId at);

    PersonId m_person;
    AccompanimentId m_looked; ///< a past accompaniment chosen; invalid: the current or latest
    PersonTab m_tab = PersonTab::Summary;
    PersonOverview m_overview;
    PersonHeader* m_header;
    QStackedWidget* m_stack;
    SummaryTab* m_summary = nullptr;
    IdentityTab* m_identity = nullptr;
    std::map<PersonTab, PersonTabHandle> m_tabs; ///< those shown already
};

} // namespace jalons
