#include "ui/widgets/growing_text_edit.h"
#include "core/base/text_limits.h"
#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace jalons {

namespace {
constexpr qsizetype shownOfLong = 5000;
constexpr int saidMilliseconds = 10'000;
} // namespace

GrowingTextEdit::GrowingTextEdit(const QString& accessibleName, QWidget* parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("text"));
    setAccessibleName(accessibleName);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting)
            emit edited();
    });
}

/// What toPlainText says, but for the no-break spaces, which it makes common ones.
QString GrowingTextEdit::typed() const
{
    QString text = document()->toRawText();
    for (QChar& c : text)
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0)
            || c == QChar(0xfdd1))
            c = u'\n';
    return text;
}

QString GrowingTextEdit::text() const
{
    const QString now = typed();
    return now == m_shown ? m_given : now;
}

void GrowingTextEdit::setText(const QString& text)
{
    if (text == this->text() || (hasFocus() && text == this->text().trimmed()))
        return; // a space at the end, of a word to come, stays under the keys
    m_isLong = text.size() > longestFieldText;
    m_setting = true;
    setPlainText(m_isLong ? text.left(shownOfLong)
                + tr(
                    "…\n\n[This text has %L1 characters, too many to be shown and changed here. It "
                    "is kept whole.]")
                      .arg(text.size())
                          : text);
    m_setting = false;
    m_given = text;
    m_shown = typed();
    applyReadOnly();
}

void GrowingTextEdit::insertFromMimeData(const QMimeData* source)
{
    const qsizetype stays = toPlainText().size() - textCursor().selectedText().size();
    if (source->hasText() && stays + source->text().size() > longestFieldText) {
        const QString sentence
            = tr("What you paste is too long for this field (%L1 characters at most): nothing has "
                 "been changed. Paste the part that matters.")
                  .arg(longestFieldText);
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), sentence, this, {}, saidMilliseconds);
        emit refused(sentence);
        return;
    }
    QTextEdit::insertFromMimeData(source);
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = qMax(1, least);
    m_most = qMax(m_least, most);
    fit();
}

void GrowingTextEdit::setReadOnly(bool readOnly)
{
    // First: once the property has its value, the look would be taken for unchanged.
    m_readOnly = readOnly;
    applyReadOnly();
}

void GrowingTextEdit::applyReadOnly()
{
    const bool readOnly = m_readOnly || m_isLong;
    if (readOnly == isReadOnly())
        return;
    setLook(this, "readOnly", readOnly);
    QTextEdit::setReadOnly(readOnly);
}

int GrowingTextEdit::frameHeight() const
{
    // Between the widget and its viewport stand the border and the padding of the style sheet.
    return isVisible() ? height() - viewport()->height() : 2 * px(7);
}

QSize GrowingTextEdit::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    const int text = qRound(document()->size().height());
    return {px(240), qBound(line * m_least, text, line * m_most) + frameHeight() + 2};
}

void GrowingTextEdit::fit()
{
    const int wanted = sizeHint().height();
    const bool overflows = document()->size().height() > fontMetrics().lineSpacing() * m_most;
    setVerticalScrollBarPolicy(overflows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

/// With nothing to scroll inside, the wheel scrolls the page.
void GrowingTextEdit::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        event->ignore();
    else
        QTextEdit::wheelEvent(event);
}

void GrowingTextEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace jalons
