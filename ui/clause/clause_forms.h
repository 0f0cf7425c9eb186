#pragma once
#include "core/contract/clause_library.h"
#include "ui/page/record_form.h"

namespace jalons {

class ClauseTextTools;

/// A version of the structure's library: its day, its title and preamble, the opinions on it.
class ClauseVersionForm : public RecordForm<ClauseVersion>
{
    Q_OBJECT

public:
    explicit ClauseVersionForm(Session& session);

    /// For whom placeholders say what they print.
    void setContract(const Contract& contract);
    void removeShown() { remove(); }

private:
    ClauseTextTools* m_tools;
};

/// An article of it.
class ClauseForm : public RecordForm<Clause>
{
    Q_OBJECT

public:
    explicit ClauseForm(Session& session);

    void setContract(const Contract& contract);
    void removeShown() { remove(); }

private:
    void filled() override;
    void restore();
    /// The one of ours it comes from; null when it is the structure's own.
    const ClauseTemplate* ours() const;

    ContractKind m_kind = ContractKind::Stay;
    QLineEdit* m_title;
    GrowingTextEdit* m_text;
    ClauseTextTools* m_tools;
    QPushButton* m_restore;
};

} // namespace jalons
