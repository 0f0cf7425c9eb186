#pragma once
#include "core/contract/contract.h"
#include "core/structure/structure.h"
#include <QWidget>

class QLineEdit;

namespace jalons {

class ChoiceChips;
class DateField;
class FormGrid;
class Session;
class TermCombo;

/// From when to when, how often, where, and which qualified professional signs.
class TermsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TermsForm(Session& session, QWidget* parent = nullptr);

    /// What is already as given is left alone, a date that cannot be read too.
    void show(const Contract& contract, const std::vector<Professional>& possible);
    /// @param base what is not in the form, and the dates typed so far that are none.
    Contract read(Contract base) const;
    /// Shows problems at their field; returns the others.
    Problems mark(const Problems& problems);

signals:
    void edited();

private:
    void setDuration();
    void showDuration();

    ContractId m_shown;
    Session& m_session;
    FormGrid* m_form;
    DateField* m_from;
    DateField* m_to;
    ChoiceChips* m_duration;
    TermCombo* m_frequency;
    QLineEdit* m_place;
    TermCombo* m_signatory;
};

} // namespace jalons
