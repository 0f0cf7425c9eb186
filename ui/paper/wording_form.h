#pragma once
#include "core/paper/paper_wording.h"
#include "ui/page/record_form.h"

namespace jalons {

class ClauseTextTools;

/// A version of the words of one kind of paper: its day, its title, its texts; each may be taken
/// from ours again.
class WordingForm : public RecordForm<PaperWording>
{
    Q_OBJECT

public:
    explicit WordingForm(Session& session);

    /// For whom placeholders say what they print.
    void setPaper(const Paper& paper);
    void removeShown() { remove(); }

private:
    void filled() override;
    /// @param put shows the text of ours in its field.
    QPushButton* restorer(const char* name, QString PaperWording::*member,
        const std::function<void(const QString&)>& put);
    void showRestorers();

    struct Restorer
    {
        QPushButton* button;
        QString PaperWording::*member;
    };
    std::vector<Restorer> m_restorers;
    QList<ClauseTextTools*> m_tools;
};

} // namespace jalons
