#pragma once
#include "core/participation/participation.h"
#include "core/participation/receipt.h"
#include "ui/page/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace jalons {

class Card;
class CounterReceiptForm;
class HandingForm;
class InfoBar;
class ParticipationForm;
class ParticipationLinesCard;
class ReceiptForm;

/// What somebody pays of their stay: the decisions, the one being prepared with its amount as it is
/// typed, the receipts.
class ParticipationTab : public Page
{
    Q_OBJECT

public:
    explicit ParticipationTab(Session& session, QWidget* parent = nullptr);

    void setPerson(PersonId person);

    void refetch() override;
    void resume(const Draft& draft) override;

private:
    Card* makeDraft();
    void showDecided(const std::vector<ParticipationRow>& rows);
    void showDraft(ParticipationId draft);
    void showAmount(const ParticipationContent& content);
    void showReceipts(const std::vector<ReceiptRow>& rows);
    void prepare();
    void complete();
    void makeVersion(ParticipationId id);
    void printReceipt(ReceiptId id);

    PersonId m_person;
    ParticipationId m_prepared; ///< invalid: none
    InfoBar* m_info;
    QPushButton* m_prepare;
    Card* m_decided;
    QVBoxLayout* m_versions;
    HandingForm* m_handing;
    ParticipationForm* m_form;
    ParticipationLinesCard* m_lines;
    QLabel* m_due;
    QLabel* m_first;
    QLabel* m_left;
    QLabel* m_why;
    QLabel* m_hindered;
    QPushButton* m_complete;
    QPushButton* m_sheet;
    Card* m_draft;
    Card* m_receipts;
    ReceiptForm* m_receipt;
    CounterReceiptForm* m_counter;
    QVBoxLayout* m_given;
};

} // namespace jalons
