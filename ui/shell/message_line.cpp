#include "ui/shell/message_line.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/layouts.h"
#include <QAccessible>
#include <QLabel>

namespace jalons {

namespace {
constexpr int readingTime = 6000;
}

MessageLine::MessageLine(QWidget* parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_text(named(new QLabel(m_frame), "messageText"))
    , m_offer(named(new QPushButton(m_frame), "messageOffer"))
{
    setObjectName(QStringLiteral("messageLine"));
    inRow(this, {m_frame}, 8, {24, 8, 24, 8});
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(px(14), px(6), px(8), px(6));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = named(new QToolButton(m_frame), "messageClose", tr("Close the message"));
    close->setToolTip(close->accessibleName());
    close->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
    m_offer->hide();
    row->addWidget(m_text, 1);
    row->addWidget(m_offer, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    m_timer.setSingleShot(true);
    m_timer.setInterval(readingTime);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, nullptr))
            act();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QString MessageLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageLine::sayDone(const QString& sentence)
{
    say(sentence, "done");
    m_timer.start();
}

void MessageLine::sayError(const QString& sentence)
{
    say(sentence, "error");
    m_timer.stop();
}

void MessageLine::offer(const QString& text, std::function<void()> act)
{
    m_offer->setText(text);
    m_offer->setAccessibleName(QString(text).remove(u'&'));
    m_act = std::move(act);
    m_offer->show();
}

void MessageLine::say(const QString& sentence, const char* look)
{
    setLook(m_frame, "bar", QLatin1String(look));
    m_text->setText(sentence);
    m_offer->hide();
    m_act = nullptr;
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace jalons
