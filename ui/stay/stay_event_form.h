#pragma once
#include "core/file/operation.h"
#include "core/stay/stay.h"
#include "ui/widgets/choice_chips.h"
#include <QWidget>

class QLabel;
class QLineEdit;

namespace jalons {

class DateField;
class DraftKeeper;
class FormGrid;
class Session;
class TermCombo;

/// What can happen during a stay.
enum class StayEvent { Absence, Transfer, Departure, Correction };

/// Tells an event of a stay: one button records it, for everybody of the bar or for one of them.
class StayEventForm : public QWidget
{
    Q_OBJECT

public:
    explicit StayEventForm(Session& session, QWidget* parent = nullptr);

    /// @param who those of the same bar. An event of this stay that was being told goes on.
    void setStay(const Stay& stay, const QList<Choice>& who);
    void ask(StayEvent event);
    /// What is typed is kept for this stay.
    void close();

private:
    void build();
    void fill();
    void record();
    void warn();
    void write(Work& work, const Stay& stay) const;
    /// Those of the bar whom the event concerns.
    std::vector<Stay> concerned(const Reader& reader) const;
    Operation operation() const;

    Session& m_session;
    Stay m_stay;
    StayEvent m_event = StayEvent::Absence;
    DraftKeeper* m_drafts;
    FormGrid* m_form;
    TermCombo* m_who;
    DateField* m_on;
    DateField* m_back;
    DateField* m_to;
    TermCombo* m_lodging;
    TermCombo* m_destination;
    TermCombo* m_reason;
    QLineEdit* m_note;
    QLabel* m_warning;
};

} // namespace jalons
