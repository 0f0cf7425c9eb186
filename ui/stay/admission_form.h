#pragma once
#include "core/stay/admission.h"
#include "ui/page/record_form.h"

namespace jalons {

class ProlongationForm;
class ProlongationReasons;

/// The facts of an admission: proposal, decision, length, the préfet’s answer, prolongations. Saved
/// as it is typed.
class AdmissionForm : public RecordForm<Admission>
{
    Q_OBJECT

public:
    explicit AdmissionForm(Session& session, QWidget* parent = nullptr);

    using RecordForm::show;
    void show(AdmissionId id);

private:
    void filled() override { showState(); }
    void stored(const Admission&) override { showState(); }
    QStringList heldBackWith(const QString& name) const override;
    void showState();
    void showProlongations();
    void answer(const Prolongation& prolongation, PrefectSaid said);

    std::vector<Prolongation> m_prolongations;
    QCheckBox* m_socialAid;
    QLabel* m_state;
    QVBoxLayout* m_lines;
    ProlongationForm* m_ask;
    ProlongationReasons* m_reasons;
};

} // namespace jalons
