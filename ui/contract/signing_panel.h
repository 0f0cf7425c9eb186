#pragma once
#include "core/signing/signing.h"
#include "ui/page/record_part.h"

namespace jalons {

class DraftKeeper;

/// The signatures found on the paper: day, town, who signed. Unfolds in the page.
class SigningPanel : public RecordPart<Signing>
{
    Q_OBJECT

public:
    explicit SigningPanel(Session& session);

    /// Who is expected to sign, and when, is proposed. What was already being written down for this
    /// contract goes on.
    void open(ContractId contract, Signing proposed);
    /// Nothing is to be written down any more.
    void close();
    /// Problems at their fields; those of no field in words.
    void say(const Problems& problems);

signals:
    void confirmed();
    void cancelled();

private:
    void bindSignatory(const char* name, const QString& label, const QString& objectName,
        Party party, QString Signature::*member, const FieldPlace& place);
    void complete(Signing& signing) const override;

    DraftKeeper* m_drafts;
    DateField* m_day;
    QLabel* m_problems;
};

} // namespace jalons
