#pragma once
#include "ui/page/page.h"
#include "ui/person/file_places.h"
#include "ui/person/person_header.h"
#include "ui/person/person_tabs.h"
#include <map>

namespace jalons {

class PageStack;

/// A person's file: header, cycle, tabs. Tabs are built when they are first shown.
class PersonPage : public Page
{
    Q_OBJECT

public:
    explicit PersonPage(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PersonId person, PersonTab tab);
    /// As it was left: tab, what was open in it, field and caret. Where it never was, its summary.
    void reopen(PersonId person);
    void openContract(ContractId contract);
    /// What is named so in the tab that is shown; nothing where it has no such part.
    void openPart(const QString& part);
    void setTab(PersonTab tab);
    /// Looks at another accompaniment of the person.
    void look(AccompanimentId at);
    /// Opens one today.
    void openAccompaniment();
    PersonId person() const { return m_person; }
    PersonTab tab() const { return m_tab; }
    /// The accompaniment that is looked at; may be invalid.
    AccompanimentId accompaniment() const { return m_overview.shown.id; }
    /// The tab as it is shown; null before it was.
    Page* tabPage(PersonTab tab) const;
    /// Whether what is shown is made to be looked at together with the person.
    bool isForTwo() const;
    void setFaceToFace(bool on);

    void refetch() override;
    bool concerns(const Changes& changes) const override;
    void flush() override;
    void resume(const Draft& draft) override;
    void takeKeyboard() override;

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeader();
    void remember();
    void showTab();
    void take(NextStep step);
    void showHistory();

    PersonId m_person;
    AccompanimentId m_looked; ///< a past accompaniment chosen; invalid: the current or latest
    PersonTab m_tab = PersonTab::Summary;
    PersonOverview m_overview;
    PersonHeader* m_header;
    PageStack* m_stack;
    std::map<PersonTab, PersonTabHandle> m_tabs; ///< those shown already
    FilePlaces m_places;
    FilePlace m_place; ///< to be gone back to once the keyboard comes
};

} // namespace jalons
