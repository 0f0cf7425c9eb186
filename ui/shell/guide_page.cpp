#include "ui/shell/guide_page.h"

#include "ui/page/page_header.h"
#include "ui/widgets/layouts.h"
#include <QFile>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>

namespace jalons {

GuidePage::GuidePage(QWidget* parent)
    : QWidget(parent)
    , m_text(named(new QTextBrowser(this), "guideText", tr("Guide")))
{
    setProperty("page", true);
    auto* header = new PageHeader(this);
    header->setTitle(tr("Guide"));
    header->setMeta(tr("Jalons %1").arg(QStringLiteral(JALONS_VERSION)));
    auto* close = button("guideBack", tr("Back"));
    header->addWidget(close);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(px(24));
    QFile file(QStringLiteral(":/guide/guide.md"));
    if (file.open(QIODevice::ReadOnly))
        m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat air = block.blockFormat();
        air.setTopMargin(px(air.headingLevel() > 0 ? 18 : 6));
        air.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(air);
    }
    auto* layout = inColumn({header}, 0);
    setLayout(layout);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    m_text->setMaximumWidth(px(820));
    middle->addWidget(m_text, 12);
    middle->addStretch(1);
    layout->addLayout(middle, 1);
    connect(close, &QPushButton::clicked, this, &GuidePage::closed);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &GuidePage::closed);
}

} // namespace jalons
