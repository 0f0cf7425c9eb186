#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace jalons {

namespace {

QColor themeColor(IconColor color)
{
    const Colors& c = colors();
    switch (color) {
    case IconColor::Ink:
        return c.ink;
    case IconColor::Soft:
        return c.soft;
    case IconColor::Accent:
        return c.accent;
    case IconColor::OnAccent:
        return c.onAccent;
    case IconColor::Amber:
        return c.amber;
    case IconColor::Green:
        return c.green;
    case IconColor::Violet:
        return c.violet;
    case IconColor::Red:
        return c.red;
    case IconColor::RailInk:
        return c.railInk;
    case IconColor::RailSoft:
        return c.railSoft;
    }
    return c.ink;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QByteArray svg, IconColor color)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_color(color)
    {
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString iconName() override { return m_name; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, 1.0));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// @param size in device pixels, as QIcon asks for it.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const int side = qMin(size.width(), size.height());
        if (side <= 0)
            return {};
        QColor color = themeColor(m_color);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.5);
        const QString key = QStringLiteral("jalons/%1/%2/%3x%4")
                                .arg(m_name, color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QByteArray svg = m_svg;
        svg.replace("#000000", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter,
            QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

private:
    QString m_name;
    QByteArray m_svg;
    IconColor m_color;
};

/// Of `:/icons/<name>.svg`, empty when there is none.
QByteArray sourceOf(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    auto source = sources.constFind(name);
    if (source == sources.cend()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        source = sources.insert(name, file.readAll());
    }
    return *source;
}

} // namespace

QIcon icon(const QString& name, IconColor color)
{
    const QByteArray source = sourceOf(name);
    return source.isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, source, color));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& square, const QColor& color)
{
    QByteArray source = sourceOf(name);
    if (source.isEmpty())
        return;
    source.replace("#000000", color.name().toLatin1());
    QSvgRenderer(source).render(&painter, square);
}

} // namespace jalons
