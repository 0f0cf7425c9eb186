#pragma once
#include "core/stay/lodging.h"
#include <QWidget>
#include <memory>

class QAbstractItemModel;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace jalons {

class Autosave;
class Card;
class DateField;
class DraftKeeper;
class EmptyState;
class FormGrid;
class Session;
class TermCombo;

/// The places of the structure as a tree, and the one chosen: what it is, its beds, when it is
/// unavailable. Saved as it is typed.
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
    void build();
    void buildForm();
    /// The tree, a line a place, for the export.
    std::unique_ptr<QAbstractItemModel> shownRows() const;
    void showCurrent();
    void show(LodgingId id);
    void add(bool inside);
    Lodging read() const;
    void save();
    void remove();
    void showClosures();
    void addClosure();
    void clearClosure();

    Session& m_session;
    Lodging m_shown;
    bool m_filling = false;
    Autosave* m_autosave;
    QTreeWidget* m_tree;
    EmptyState* m_empty;
    QPushButton* m_inside;
    Card* m_card;
    FormGrid* m_form;
    QLineEdit* m_label;
    TermCombo* m_kind;
    QLineEdit* m_capacity;
    QCheckBox* m_spread;
    QLineEdit* m_address;
    DateField* m_opened;
    DateField* m_closed;
    QVBoxLayout* m_closures;
    FormGrid* m_closureForm;
    DraftKeeper* m_closureDraft;
    DateField* m_from;
    DateField* m_to;
    TermCombo* m_reason;
};

} // namespace jalons
