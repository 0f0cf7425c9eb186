#pragma once
#include "core/contract/contract.h"
#include "core/documents/document.h"
#include "core/file/operation.h"
#include "core/signing/prints.h"
#include "ui/contract/contract_output.h"
#include "ui/contract/objectives_form.h"
#include "ui/page/page.h"
#include <QTimer>
#include <optional>

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace jalons {

class ArticlesForm;
class Autosave;
class CommitmentsForm;
class DateField;
class DifferencesPanel;
class InfoBar;
class PagesLayout;
class PreviewPage;
class PrintsPanel;
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
    /// Keeps what is printed to be signed as a numbered print, and shows it: the one there is while
    /// nothing was written since.
    void printForSignature();
    /// Opens the avenant being prepared from this contract, or prepares one.
    void amend();

    void refetch() override;

signals:
    void backRequested();

private:
    QHBoxLayout* makeHeader();
    QFrame* makeHandPanel();
    QWidget* makeForms();
    void connectForms();
    /// Fetches and shows, whatever has the focus; fields that already say the same keep their
    /// caret.
    void load();
    void showContent();
    ContractContent read() const;
    bool save();
    /// The document, or why it is not to be had: a signed text that was altered is not shown.
    Result<Document> showSheet();
    /// What goes to the preview, the printer or a PDF; nothing, and says why, when it must not.
    std::optional<Document> output();
    void preview();
    void showPrint(PrintId print);
    /// Whether nothing hinders the signatures; says what does.
    bool mayBeSigned();
    bool isDrawable(const Document& document);
    void print();
    void writeTo();
    void prepareAgain();
    void handOver();
    void sign();
    void discard();
    bool edit(Operation operation, const std::function<void(Work&)>& change);
    /// Adds an element at the end of its list. @return its id.
    template <class T> auto add(Operation operation, T element);
    void say(const QString& text, bool error = false);

    ContractId m_id;
    ContractContent m_stored; ///< as in the file
    ContractContent m_original; ///< of an avenant: what it amends
    std::vector<Need> m_needs;
    FileChooser m_choosePdf = choosePdfPath;
    Autosave* m_autosave;
    QTimer m_sheetTimer;

    PagesLayout* m_stack;
    PreviewPage* m_previewPage;
    QLabel* m_title;
    QLabel* m_state;
    InfoBar* m_message;
    QPushButton* m_preview;
    QPushButton* m_toSign;
    QPushButton* m_hand;
    QPushButton* m_sign;
    QFrame* m_handPanel;
    DateField* m_handDay;
    QLabel* m_handProblem;
    SigningPanel* m_signing;
    QScrollArea* m_scroll;
    SignedPanel* m_signed;
    PrintsPanel* m_prints;
    DifferencesPanel* m_differences;
    QWidget* m_forms;
    TermsForm* m_terms;
    ObjectivesForm* m_objectives;
    CommitmentsForm* m_commitments;
    ArticlesForm* m_articles;
    Section* m_objectivesSection;
    Section* m_commitmentsSection;
    Section* m_articlesSection;
    SheetPreview* m_sheet;
};

} // namespace jalons
