#include "sample_documents.h"
#include "ui/printing/sheet_style.h"
#include "ui/printing/wheel_painter.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace jalons;
using samples::fr;

namespace {

QFont labelFont(int pixels = 12)
{
    QFont font(fr("Noto Sans"));
    font.setPixelSize(pixels);
    return font;
}

QImage painted(const WheelData& wheel, const WheelColors& colours = WheelColors::paper())
{
    QImage image(500, 400, QImage::Format_RGB32);
    image.fill(colours.ground);
    QPainter painter(&image);
    painter.setFont(labelFont());
    paintWheel(painter, image.rect(), wheel, colours);
    return image;
}

/// Whether a colour stands somewhere near a point.
bool near(const QImage& image, QPointF at, QColor colour, int reach = 4)
{
    for (int y = -reach; y <= reach; ++y)
        for (int x = -reach; x <= reach; ++x) {
            const QColor seen = image.pixelColor((at + QPointF(x, y)).toPoint());
            if (std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green())
                    + std::abs(seen.blue() - colour.blue())
                < 40)
                return true;
        }
    return false;
}

} // namespace

class TestWheelPainter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(fr("."))); }

    void labelsNeverOverlapNorLeave_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("all"); // every label whole
        QTest::newRow("screen panel") << QSizeF(270, 270) << false;
        QTest::newRow("usual") << QSizeF(480, 400) << true;
        QTest::newRow("wide") << QSizeF(900, 320) << true;
        QTest::newRow("tall") << QSizeF(400, 900) << true;
        QTest::newRow("large") << QSizeF(1200, 1000) << true;
        QTest::newRow("tiny") << QSizeF(60, 40) << false;
        QTest::newRow("nothing") << QSizeF(0, 0) << false;
    }

    void labelsNeverOverlapNorLeave()
    {
        QFETCH(QSizeF, size);
        QFETCH(bool, all);
        WheelData wheel = samples::wheel();
        for (std::size_t count = 17; count <= 17; --count) {
            wheel.axes.resize(count);
            const QRectF rect(QPointF(13, 7), size);
            const WheelGeometry geometry = wheelGeometry(rect, wheel, labelFont());
            QVERIFY(geometry.labels.empty() || geometry.labels.size() == count);
            if (all)
                QCOMPARE(geometry.labels.size(), count);
            const QFontMetricsF metrics(geometry.font);
            for (std::size_t i = 0; i < geometry.labels.size(); ++i) {
                const auto& label = geometry.labels[i];
                QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(label.box));
                if (all)
                    QCOMPARE(label.text, wheel.axes[i].label);
                // The text fits in its box, and the box keeps off the wheel.
                const QRectF text = metrics.boundingRect(
                    label.box, static_cast<int>(label.alignment) | Qt::TextWordWrap, label.text);
                QVERIFY(label.box.adjusted(-1, -1, 1, 1).contains(text));
                const QPointF nearest(
                    qBound(label.box.left(), geometry.centre.x(), label.box.right()),
                    qBound(label.box.top(), geometry.centre.y(), label.box.bottom()));
                const QPointF away = nearest - geometry.centre;
                QVERIFY(std::hypot(away.x(), away.y()) > geometry.radius);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!label.box.intersects(geometry.labels[j].box));
            }
            QVERIFY(geometry.radius >= 0);
        }
    }

    /// Nothing on paper is under nine points, and every domain is named whole.
    void onPaperLettersKeepTheirSize()
    {
        QFont font = labelFont();
        font.setPixelSize(180);
        const QRectF rect(0, 0, sheet::mm(172), sheet::mm(113));
        const WheelData wheel = samples::wheel();
        const WheelGeometry geometry = wheelGeometry(rect, wheel, font, 180);
        QCOMPARE(geometry.font.pixelSize(), 180);
        QCOMPARE(geometry.labels.size(), wheel.axes.size());
        for (std::size_t i = 0; i < geometry.labels.size(); ++i)
            QCOMPARE(geometry.labels[i].text, wheel.axes[i].label);
        QVERIFY(geometry.radius > sheet::mm(30));
        QVERIFY(sheet::label.points >= 9 && sheet::small.points >= 9);
    }

    void aClickFindsItsDomain()
    {
        const WheelData wheel = samples::wheel();
        const WheelGeometry geometry = wheelGeometry(QRectF(0, 0, 500, 400), wheel, labelFont());
        for (std::size_t i = 0; i < wheel.axes.size(); ++i) {
            QCOMPARE(geometry.axisAt(geometry.labels[i].box.center()), static_cast<int>(i));
            QCOMPARE(geometry.axisAt(geometry.point(i, 4.8)), static_cast<int>(i));
            QCOMPARE(geometry.axisAt(geometry.point(i, 1)), static_cast<int>(i));
        }
        QCOMPARE(geometry.axisAt({2, 2}), -1);
        QCOMPARE(wheelGeometry(QRectF(0, 0, 500, 400), {}, labelFont()).axisAt({250, 200}), -1);
    }

    void outlinesBreakWhereNothingWasSaid()
    {
        WheelData wheel = samples::wheel();
        const WheelColors colours = WheelColors::paper();
        wheel.series = {{fr("a"), std::vector<int>(17, 3), WheelStyle::Person}};
        const WheelGeometry geometry = wheelGeometry(QRectF(0, 0, 500, 400), wheel, labelFont());
        const QPointF between = (geometry.point(4, 3) + geometry.point(5, 3)) / 2;
        QVERIFY(near(painted(wheel), between, colours.person, 2));
        wheel.series[0].levels[4] = 0;
        const QImage broken = painted(wheel);
        QVERIFY(!near(broken, between, colours.person, 2));
        QVERIFY(!near(broken, geometry.point(4, 3), colours.person, 2));
        QVERIFY(near(broken, geometry.point(5, 3), colours.person, 2));
        // And the fill stops there too.
        const QPointF inside = (geometry.point(4, 1.7) + geometry.point(5, 1.7)) / 2;
        QVERIFY(!near(broken, inside, colours.personFill, 1));
    }

    void voicesDifferWithoutColour()
    {
        // The professional's line is dashed: along it there are gaps; the person's has none.
        WheelData wheel = samples::wheel();
        const WheelGeometry geometry = wheelGeometry(QRectF(0, 0, 500, 400), wheel, labelFont());
        const auto gaps = [&](WheelStyle style) {
            wheel.series = {{fr("a"), std::vector<int>(17, 4), style}};
            const QImage image = painted(wheel);
            int count = 0;
            for (int step = 20; step <= 80; ++step) {
                const qreal t = step / 100.;
                const QPointF at = geometry.point(2, 4) * (1 - t) + geometry.point(3, 4) * t;
                count += !near(image, at,
                    style == WheelStyle::Person ? WheelColors::paper().person
                                                : WheelColors::paper().professional,
                    1);
            }
            return count;
        };
        QCOMPARE(gaps(WheelStyle::Person), 0);
        QVERIFY(gaps(WheelStyle::Professional) > 3);
    }

    /// Two voices of one mind are two marks: the dot, and the diamond around it.
    void equalLevelsShowBothMarks()
    {
        WheelData wheel = samples::wheel();
        for (WheelSeries& series : wheel.series)
            std::fill(series.levels.begin(), series.levels.end(), 3);
        const QImage image = painted(wheel);
        const WheelGeometry geometry = wheelGeometry(image.rect(), wheel, labelFont());
        const WheelColors colours = WheelColors::paper();
        const qreal em = QFontMetricsF(geometry.font).height();
        for (std::size_t axis = 0; axis < geometry.axes; ++axis) {
            const QPointF at = geometry.point(axis, 3);
            QVERIFY(near(image, at, colours.person, 1));
            for (const QPointF side :
                {QPointF(0, -1), QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0)})
                QVERIFY(near(image, at + side * em * 0.42, colours.professional, 2));
        }
    }

    void oddWheelsPaint()
    {
        for (std::size_t count = 0; count < 4; ++count) {
            WheelData wheel = samples::wheel();
            wheel.axes.resize(count);
            QVERIFY(!painted(wheel).isNull());
        }
        WheelData wheel;
        wheel.axes = {{QString()}, {fr("x").repeated(400)}, {fr("أمادو ديارا")}};
        wheel.series = {{fr("y").repeated(900), {9, -1}, WheelStyle::Professional}};
        QVERIFY(!painted(wheel).isNull());
        QVERIFY(wheelLegendHeight(wheel, labelFont(), 200) > 0);
        QCOMPARE(wheelLegendHeight({}, labelFont(), 200), 0.);
    }

    void readableInTheDark()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1c, 0x28, 0x2d));
        dark.setColor(QPalette::Text, QColor(0xe6, 0xee, 0xef));
        const WheelColors colours = WheelColors::screen(dark);
        QVERIFY(colours.person.lightness() > 120);
        QCOMPARE(WheelColors::screen(QPalette(Qt::white)).person, WheelColors::paper().person);
        QVERIFY(!painted(samples::wheel(), colours).isNull());
    }
};

QTEST_MAIN(TestWheelPainter)
#include "test_wheel_painter.moc"
