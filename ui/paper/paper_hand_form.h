#pragma once
#include "core/paper/paper.h"
#include "ui/page/told_form.h"

namespace jalons {

/// Tells when a paper was handed over or signed.
class PaperHandForm : public ToldForm<Paper>
{
    Q_OBJECT

public:
    explicit PaperHandForm(Session& session);

    void open(const Paper& paper);

private:
    qint64 owner() const override { return m_paper.person.value; }
    /// One of several of the same person.
    qint64 draftRow() const override { return -m_paper.id.value; }
    Paper fresh() const override;
    void hand();

    Paper m_paper;
    QLabel* m_which;
};

} // namespace jalons
