#pragma once
#include "core/stay/admission.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class Autosave;
class ChoiceChips;
class DateField;
class DraftKeeper;
class FormGrid;
class Session;
class TermCombo;

/// The facts of an admission: proposal, decision, length, the préfet’s answer, prolongations. Saved
/// as it is typed.
class AdmissionForm : public QWidget
{
    Q_OBJECT

public:
    explicit AdmissionForm(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(AdmissionId id);
    void flush();

private:
    void build();
    void fill();
    Admission read() const;
    void save();
    void showState();
    void showProlongations();
    void answer(const Prolongation& prolongation, PrefectSaid said);
    void ask();
    void clearAsked();

    Session& m_session;
    Admission m_shown;
    std::vector<Prolongation> m_prolongations;
    Autosave* m_autosave;
    FormGrid* m_form;
    DateField* m_proposedOn;
    QLineEdit* m_number;
    DateField* m_decidedOn;
    QLineEdit* m_decidedBy;
    QLineEdit* m_months;
    QLineEdit* m_days;
    QCheckBox* m_socialAid;
    DateField* m_transmittedOn;
    TermCombo* m_transmittedBy;
    DateField* m_receivedOn;
    ChoiceChips* m_said;
    DateField* m_answeredOn;
    QLabel* m_state;
    QVBoxLayout* m_lines;
    FormGrid* m_askForm;
    DraftKeeper* m_askDraft;
    DateField* m_askedOn;
    QLineEdit* m_askedMonths;
    QPushButton* m_ask;
};

} // namespace jalons
