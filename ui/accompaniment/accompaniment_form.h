#pragma once
#include "core/accompaniment/accompaniment.h"
#include <QWidget>

class QLineEdit;

namespace jalons {

class Autosave;
class ChoiceChips;
class DateField;
class FormGrid;
class Session;
class TermCombo;

/// The frame of one accompaniment: kinds, who oriented the person, referent, opening and end.
/// Written as it is typed.
class AccompanimentForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccompanimentForm(Session& session, QWidget* parent = nullptr);

    /// Fills the form from the file. While something is being typed in it, does nothing.
    void show(AccompanimentId id);
    Accompaniment read() const;
    bool isDirty() const { return read() != m_stored; }
    Problems mark(const Problems& problems);
    void flush();
    using QWidget::show;

private:
    void write();

    Session& m_session;
    FormGrid* m_grid;
    Autosave* m_autosave;
    ChoiceChips* m_types;
    TermCombo* m_origin;
    QLineEdit* m_originDetail;
    TermCombo* m_referent;
    DateField* m_openedOn;
    DateField* m_closedOn;
    TermCombo* m_exitReason;
    ChoiceChips* m_publics;
    Accompaniment m_stored;
};

} // namespace jalons
