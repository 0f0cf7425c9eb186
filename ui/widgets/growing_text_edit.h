#pragma once
#include "ui/style/theme.h"
#include <QTextEdit>

namespace jalons {

/// Plain text on as many lines as it needs: the field grows, it never scrolls inside a page (up to
/// maximumLines). Tab goes to the next field.
class GrowingTextEdit : public QTextEdit
{
    Q_OBJECT
public:
    explicit GrowingTextEdit(const QString& accessibleName, QWidget* parent = nullptr);

    /// Until it is changed, exactly what setText was given: whatever its spaces and ends of lines.
    QString text() const;
    /// Does not emit edited(); keeps the caret when the text is the same. A text beyond
    /// longestFieldText is shown in part and cannot be changed here: text() gives it whole.
    void setText(const QString& text);
    void setLines(int least, int most);
    /// The look of the person's own words: a bar at the left, italics.
    void setQuote(bool quote) { setLook(this, "quote", quote); }
    void setReadOnly(bool readOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(80), sizeHint().height()}; }

signals:
    /// The user changed the text: at each key, for the form to save when it likes.
    void edited();
    /// What was pasted would be too long: nothing has changed. @p sentence says so at the field.
    void refused(const QString& sentence);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void applyReadOnly();
    int frameHeight() const;
    QString typed() const;

    int m_least = 2;
    int m_most = 40;
    bool m_setting = false;
    bool m_readOnly = false; ///< as the form wants it
    bool m_isLong = false; ///< too long to be shown whole
    QString m_given; ///< by setText
    QString m_shown; ///< of it, as the editor has it
};

} // namespace jalons
