#pragma once
#include "core/accompaniment/accompaniment.h"
#include "ui/page/record_form.h"

namespace jalons {

/// The frame of one accompaniment: kinds, who oriented the person, referent, opening and end.
/// Written as it is typed.
class AccompanimentForm : public RecordForm<Accompaniment>
{
    Q_OBJECT

public:
    explicit AccompanimentForm(Session& session, QWidget* parent = nullptr);

    /// Fills the form from the file. While something is being typed in it, does nothing.
    void show(AccompanimentId id);
    using RecordForm::show;

private:
    void showMandate();

    TermCombo* m_referent;
    ChoiceChips* m_types;
};

} // namespace jalons
