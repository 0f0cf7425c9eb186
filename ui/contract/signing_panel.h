#pragma once
#include "core/signing/signing.h"
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalons {

class DateField;
class DraftKeeper;
class FormGrid;

/// The signatures found on the paper: day, town, who signed. Unfolds in the page.
class SigningPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SigningPanel(QWidget* parent = nullptr);

    /// Who is expected to sign, proposed; @p today proposes the day. What was already being written
    /// down for this contract goes on.
    void open(ContractId contract, const Signing& proposed, QDate today);
    /// Nothing is to be written down any more.
    void close();
    Signing read() const;
    /// Problems at their fields; those of no field in words.
    void mark(const Problems& problems);

signals:
    void confirmed();
    void cancelled();

private:
    DraftKeeper* m_drafts;
    FormGrid* m_form;
    DateField* m_day;
    QLineEdit* m_town;
    QLineEdit* m_person;
    QLineEdit* m_professional;
    QLineEdit* m_quality;
    QLineEdit* m_representative;
    QLineEdit* m_role;
    QLabel* m_problems;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace jalons
