#pragma once
#include "core/cycle/cycle.h"
#include "core/overview/contract_overview.h"
#include "ui/page/page.h"

class QAbstractItemModel;
class QVBoxLayout;

namespace jalons {

class ContractEditor;
class EarlierForm;
class EmptyState;
class InfoBar;
class PagesLayout;

/// The contracts and avenants of an accompaniment, and the one that is open.
class ContractsTab : public Page
{
    Q_OBJECT

public:
    explicit ContractsTab(Session& session, QWidget* parent = nullptr);

    /// The list; what was open before closes.
    void setAccompaniment(AccompanimentId id);
    void openContract(ContractId id);
    /// Prepares a contract from today and opens it; the refusal is said with its way out.
    void prepare();
    /// A contract of stay or a DIPC.
    void prepareOfAdmission(
        ContractKind kind, IndividualVariant variant = IndividualVariant::Usual);
    void enterEarlier();
    /// The step of the cycle bar: prepare, hand over, sign, amend.
    void follow(NextStep step);
    ContractEditor* editor() const { return m_editor; }

    void refetch() override;
    void resume(const Draft& draft) override;

private:
    /// Prepares one and opens it; what refuses it is said.
    void openNew(const std::function<ContractId(Work&)>& prepared);
    void showList();
    std::unique_ptr<QAbstractItemModel> shownRows() const;
    QWidget* line(const ContractList::Line& one);

    AccompanimentId m_accompaniment;
    ContractList m_contracts;
    PagesLayout* m_stack;
    InfoBar* m_info;
    EmptyState* m_empty;
    QVBoxLayout* m_lines;
    QPushButton* m_stay;
    QPushButton* m_individual;
    QPushButton* m_emergency;
    QPushButton* m_refused;
    ContractEditor* m_editor;
    EarlierForm* m_earlier;
    QWidget* m_earlierPage;
    QWidget* m_list;
};

} // namespace jalons
