#pragma once
#include "core/named_list/named_list.h"
#include <QWidget>
#include <functional>

class QCheckBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace jalons {

class FlowLayout;
class Session;

/// What narrows the list of people: two filters at hand, the others in a menu, each one in use as a
/// chip that can be taken away; and the lists somebody named and kept.
class PeopleFilters : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilters(Session& session, QWidget* parent = nullptr);

    /// « Mes dossiers », « Échéance », « Filtrer »: beside the search.
    QList<QWidget*> atHand() const;
    /// With what is searched.
    const PersonFilter& filter() const { return m_filter; }
    void setSearch(const QString& search);
    /// @param searchToo the words searched are those of the filter.
    void set(const PersonFilter& filter, bool searchToo = false);
    void clear() { set({}, true); }
    void refetch();

signals:
    /// @param searchToo a kept list was chosen: the words searched are its own.
    void changed(bool searchToo);

private:
    void fillMenu();
    void showState();
    void addChip(const QString& name, const QString& text, const std::function<void()>& remove);
    void keep();
    void removeList(const NamedList& list);

    Session& m_session;
    PersonFilter m_filter;
    std::vector<NamedList> m_lists;
    QPushButton* m_mine;
    QPushButton* m_due;
    QPushButton* m_more;
    QMenu* m_menu;
    FlowLayout* m_flow;
    QPushButton* m_keep;
    QPushButton* m_drop;
    QWidget* m_naming;
    QLineEdit* m_name;
    QCheckBox* m_forAll;
    QList<QWidget*> m_chips;
};

} // namespace jalons
