#include "ui/widgets/info_bar.h"
#include "ui/style/icons.h"
#include "ui/widgets/layouts.h"
#include <QAccessible>
#include <QKeyEvent>

namespace jalons {

namespace {

constexpr int doneMilliseconds = 6000;

QString iconName(InfoKind kind)
{
    switch (kind) {
    case InfoKind::Done:
        return QStringLiteral("check");
    case InfoKind::Error:
        return QStringLiteral("warning");
    case InfoKind::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

InfoBar::InfoBar(QWidget* over)
    : FloatingBar(over)
    , m_icon(new QLabel(this))
    , m_text(named(new QLabel(this), "infoText"))
    , m_action(new QPushButton(this))
    , m_close(named(new QToolButton(this), "infoClose", tr("Close this message")))
{
    setObjectName(QStringLiteral("infoBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("infoAction"));
    m_action->setProperty("quiet", true);
    m_close->setToolTip(tr("Close (Escape)"));
    m_close->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
    inRow(this, {m_icon, {m_text, 1}, m_action, m_close}, 10, {14, 6, 8, 6});
    m_timer.setSingleShot(true);
    connect(m_close, &QToolButton::clicked, this, &InfoBar::close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        close();
        if (act)
            act();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QWidget* focused = focusWidget();
        if (underMouse() || (focused && focused->hasFocus()))
            m_timer.start(doneMilliseconds);
        else
            close();
    });
    hide();
}

void InfoBar::say(
    InfoKind kind, const QString& text, const QString& action, std::function<void()> act)
{
    m_kind = kind;
    m_act = std::move(act);
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setAccessibleName(QString(action).remove(u'&'));
    m_action->setVisible(!action.isEmpty());
    const IconColor color = kind == InfoKind::Done ? IconColor::Green
        : kind == InfoKind::Error                  ? IconColor::Red
                                                   : IconColor::Accent;
    const QIcon sign = icon(iconName(kind), color);
    m_icon->setPixmap(sign.pixmap(QSize(px(18), px(18)), devicePixelRatioF()));
    m_icon->setVisible(!sign.isNull());
    setLook(this, "bar",
        kind == InfoKind::Done        ? QStringLiteral("done")
            : kind == InfoKind::Error ? QStringLiteral("error")
                                      : QStringLiteral("info"));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (kind == InfoKind::Done)
        m_timer.start(doneMilliseconds);
    else
        m_timer.stop();
}

void InfoBar::close()
{
    if (isHidden())
        return;
    m_timer.stop();
    m_act = {};
    hide();
    emit closed();
}

void InfoBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        FloatingBar::keyPressEvent(event);
}

} // namespace jalons
