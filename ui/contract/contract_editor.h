#pragma once
#include "core/contract/contract.h"
#include "core/documents/document.h"
#include "core/file/operation.h"
#include "ui/contract/contract_output.h"
#include "ui/contract/objectives_form.h"
#include "ui/page/page.h"
#include <QTimer>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace jalons {

class ArticlesForm;
class Autosave;
class CommitmentsForm;
class DateField;
class DifferencesPanel;
class PreviewPage;
class Section;
class SheetPreview;
class SignedPanel;
class SigningPanel;
class TermsForm;

/// A contract or avenant: its fields beside the sheet as it will print. Everything saves as it is
/// typed; once signed, only the sheet and what is known of the signature are left.
class ContractEditor : public Page
{
    Q_OBJECT

public:
    explicit ContractEditor(Session& session, QWidget* parent = nullptr);

    using Page::show;
    /// Opens a contract. What was typed in the one before is written first.
    void show(ContractId id);
    ContractId contract() const { return m_id; }
    /// Where PDFs go; the system's dialog unless told.
    void setFileChooser(FileChooser chooser) { m_choosePdf = std::move(chooser); }

    /// Unfolds what asks for the day it was handed over, or for the signatures (what is still
    /// missing is said).
    void startHanding();
    void startSigning();
    /// Opens the avenant being prepared from this contract, or prepares one.
    void amend();

    void refetch() override;
    bool concerns(const Changes& changes) const override;
    void flush() override;

signals:
    void backRequested();

private:
    void buildHeader();
    void buildForms();
    void connectForms();
    /// Fetches and shows, whatever has the focus; fields that already say the same keep their
    /// caret.
    void load();
    void showContent();
    ContractContent read() const;
    void save();
    void touch();
    /// The document, or why it is not to be had: a signed text that was altered is not shown.
    Result<Document> showSheet();
    /// What goes to the preview, the printer or a PDF; nothing, and says why, when it must not.
    std::optional<Document> output();
    void preview();
    void print();
    void writeTo();
    void handOver();
    void sign();
    void discard();
    void addObjective(const Need& need);
    void moveObjective(ObjectiveId id, int step);
    template <class Edit> bool edit(Operation operation, Edit change);
    void say(const QString& text, bool error = false);

    ContractId m_id;
    ContractContent m_stored; ///< as in the file
    ContractContent m_original; ///< of an avenant: what it amends
    std::vector<Need> m_needs;
    bool m_unsaved = false; ///< a rule refused the last writing: what is typed stays
    FileChooser m_choosePdf = choosePdfPath;
    Autosave* m_autosave = nullptr;
    QTimer m_sheetTimer;

    QStackedLayout* m_stack = nullptr;
    PreviewPage* m_previewPage = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_message = nullptr;
    QWidget* m_header = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_hand = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_discard = nullptr;
    QFrame* m_handPanel = nullptr;
    DateField* m_handDay = nullptr;
    QLabel* m_handProblem = nullptr;
    SigningPanel* m_signing = nullptr;
    QScrollArea* m_scroll = nullptr;
    SignedPanel* m_signed = nullptr;
    DifferencesPanel* m_differences = nullptr;
    QWidget* m_forms = nullptr;
    TermsForm* m_terms = nullptr;
    ObjectivesForm* m_objectives = nullptr;
    CommitmentsForm* m_commitments = nullptr;
    ArticlesForm* m_articles = nullptr;
    Section* m_objectivesSection = nullptr;
    Section* m_commitmentsSection = nullptr;
    Section* m_articlesSection = nullptr;
    SheetPreview* m_sheet = nullptr;
};

} // namespace jalons
