#pragma once
#include "core/handover/handover.h"
#include "core/overview/handover_page.h"
#include "ui/page/record_form.h"

namespace jalons {

/// An entry of the hand-over being written or corrected: saved as it is typed, nothing required but
/// its text.
class HandoverForm : public RecordForm<HandoverEntry>
{
    Q_OBJECT

public:
    /// @param name prefix of the objectNames: there may be several forms on a page.
    HandoverForm(Session& session, const QString& name, QWidget* parent = nullptr);

    using RecordForm::remove;
    using RecordForm::show;
    /// @param subjects what it may be of, beside the house.
    void show(const HandoverEntry& entry, const std::vector<HandoverSubject>& subjects);
    /// To be asked before a stored entry is shown again.
    bool mayShow() const { return record().id.isValid() && RecordForm::mayShow(); }
    /// What is typed becomes a new entry: the one it was is gone.
    void startAnew();

private:
    void filled() override;
    void complete(HandoverEntry& entry) const override;
    void write() override;

    TermCombo* m_about;
    TimeField* m_time;
};

} // namespace jalons
