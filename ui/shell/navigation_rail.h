#pragma once
#include "ui/page/session.h"
#include "ui/shell/places.h"
#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QToolButton;

namespace jalons {

/// The left rail: whose file it is, where to go, who sits here, and that everything is saved.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(Session& session, QWidget* parent = nullptr);

    void setPlace(Place place);
    void refetch();
    /// The keyboard starts at the place that is shown.
    void focusPlace();
    /// Takes what it may of a window of this width.
    void fit(int window);

signals:
    void placeChosen(jalons::Place place);
    /// « Add a professional »: the team is kept on the page of the structure.
    void teamAsked();

private:
    QPushButton* addPlace(const PlaceEntry& entry);
    void fillTeamMenu();
    void showMe();
    void showSaved();

    Session& m_session;
    QLabel* m_name;
    QLabel* m_structure;
    QList<QPushButton*> m_places;
    QToolButton* m_me;
    QLabel* m_saved;
    bool m_isNarrow = false; ///< there is room for icons only
    bool m_isSaved = true; ///< the file took what was last written
    bool m_isUnfinished = false; ///< something typed here is a draft still
};

} // namespace jalons
