#pragma once
#include "core/stay/lodging.h"
#include <QWidget>
#include <memory>

class QAbstractItemModel;
class QPushButton;
class QTreeWidget;

namespace jalons {

class EmptyState;
class PlaceForm;
class QuickLine;
class Session;

/// The places of the structure as a tree, and the one chosen.
class PlacesView : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesView(Session& session, QWidget* parent = nullptr);

    void refetch();
    void reveal(LodgingId id);
    void flush();

signals:
    void attendanceAsked(jalons::LodgingId under);

private:
    /// The tree, a line a place, for the export.
    std::unique_ptr<QAbstractItemModel> shownRows() const;
    void showCurrent();
    void add(bool inside);
    void addSeries(const QString& typed);

    Session& m_session;
    LodgingId m_wanted; ///< to be chosen once it is in the tree
    bool m_filling = false;
    QTreeWidget* m_tree;
    EmptyState* m_empty;
    QPushButton* m_inside;
    QuickLine* m_series;
    PlaceForm* m_form;
};

} // namespace jalons
