#pragma once
#include "core/documents/document.h"
#include "core/storage/new_file.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace jalons {

class InfoBar;
class SheetPreview;

/// The print preview, as a page: the sheets, « Print… », « PDF… » and back.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(QWidget* parent = nullptr);

    void setDocument(const Document& document);
    /// Name proposed for the PDF, without folder nor « .pdf »; the document's title when empty.
    void setFileName(const QString& name) { m_fileName = name; }
    SheetPreview* preview() const { return m_preview; }

    /// What « PDF… » does once a file is chosen; says how it went.
    bool savePdf(const QString& path, Overwrite overwrite = Overwrite::No);

signals:
    void backRequested();
    void pdfWritten(const QString& path);
    /// As Session::made.
    void made(const QString& sentence, const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choosePdf();
    void print();
    void refuse(const QString& text);
    void showPageNumber();
    void retranslate();

    SheetPreview* m_preview;
    QPushButton* m_back;
    QPushButton* m_pdf;
    QPushButton* m_print;
    QLabel* m_pages;
    InfoBar* m_message;
    QString m_fileName;
};

} // namespace jalons
