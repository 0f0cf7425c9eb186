#include "core/demo/demo.h"
#include "core/person/person_filter.h"
#include "core/search/people_list.h"
#include "tests/core/fixture.h"
#include "ui/page/settings.h"
#include "ui/person/person_header.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pictures.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scroll_column.h"
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget* widget)
{
    QStringList names;
    for (; widget && !widget->isWindow() && names.size() < 4; widget = widget->parentWidget())
        names.append(QString::fromLatin1(widget->metaObject()->className()).remove(u"jalons::"_s)
            + u'#' + widget->objectName());
    return names.join(u" in "_s);
}

/// Where the lines or pages scroll, what is below the edge is a wheel away.
bool isViewport(const QWidget* widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    return area && area->viewport() == widget;
}

/// Why not all of a widget can be looked at, scrolling included; empty when it can.
QString cutOff(const QWidget* widget)
{
    if (widget->width() <= 0 || widget->height() <= 0)
        return u"has no room"_s;
    for (const QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        const QRect place(widget->mapTo(around, QPoint()), widget->size());
        if (isViewport(around)) {
            const auto* area = static_cast<const QAbstractScrollArea*>(around->parentWidget());
            const auto canScroll = [](const QScrollBar* bar) { return bar->maximum() > 0; };
            if ((place.left() < 0 || place.right() > around->rect().right())
                && !(canScroll(area->horizontalScrollBar())
                    && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff))
                return u"is cut at the side by "_s + nameOf(area);
            if ((place.top() < 0 || place.bottom() > around->rect().bottom())
                && !canScroll(area->verticalScrollBar()))
                return u"is cut below by "_s + nameOf(area);
            widget = area; // the area itself has to be seen
            around = area;
            continue;
        }
        if (!around->rect().contains(place))
            return u"is cut (%1, %2, %3 × %4 of %5 × %6) by "_s.arg(place.x())
                       .arg(place.y())
                       .arg(place.width())
                       .arg(place.height())
                       .arg(around->width())
                       .arg(around->height())
                + nameOf(around);
        if (around->isWindow())
            break;
    }
    return {};
}

/// Why the words of a widget are not whole, though no dots say so; empty when they are.
QString cutWords(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->textFormat() == Qt::AutoText)
            return u"takes what looks like markup for it: "_s + label->text();
        const bool mayShorten = qobject_cast<const ElidedLabel*>(label) && !label->wordWrap();
        const bool state = label->property("pill").isValid();
        if (mayShorten && !state)
            return label->width()
                    < qMin(label->sizeHint().width(), label->fontMetrics().averageCharWidth() * 4)
                ? u"has no room for its words: "_s + label->text()
                : QString();
        const int high = label->wordWrap() ? label->heightForWidth(label->width())
                                           : label->sizeHint().height();
        if (label->height() < high)
            return u"has lines that are cut: "_s + label->text();
        if (!label->wordWrap() && label->width() < label->sizeHint().width())
            return u"has words that are cut: "_s + label->text();
        return {};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const bool paintsText = qobject_cast<const QPushButton*>(widget)
            || qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
        if (paintsText && !button->text().isEmpty()
            && (button->width() < (button->property("chip").toBool() && !button->toolTip().isEmpty()
                        ? button->minimumSizeHint()
                        : button->sizeHint())
                                      .width()
                || button->height() + 1 < button->minimumSizeHint().height()))
            return u"has words that are cut (%1 × %2 of %3 × %4): "_s.arg(button->width())
                       .arg(button->height())
                       .arg(button->sizeHint().width())
                       .arg(button->minimumSizeHint().height())
                + button->text();
        return {};
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        return tabs->usesScrollButtons() || tabs->width() >= tabs->sizeHint().width()
            ? QString()
            : u"has tabs that are cut"_s;
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        QStringList cut;
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
            if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
                cut.append(header->model()->headerData(i, Qt::Horizontal).toString());
        return cut.isEmpty() ? QString() : u"has titles that are cut: "_s + cut.join(u", "_s);
    }
    return {};
}

bool isEnglish()
{
    return qEnvironmentVariable("JALONS_FITS_IN") == u"en"_s;
}

bool isControl(const QWidget* widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QLabel*>(widget)
        || qobject_cast<const QHeaderView*>(widget);
}

/// Parts that Qt makes of a control: scroll bars, the arrows of tabs, cells, what is in a combo.
bool isInside(const QWidget* widget)
{
    if (widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(widget))
        return true;
    for (const QWidget* up = widget->parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        if (qobject_cast<const QTabBar*>(up) || up->inherits("QComboBox")
            || up->inherits("QLineEdit") || up->inherits("QAbstractSpinBox")
            || up->inherits("QMenuBar")
            || (up->inherits("QAbstractItemView") && !qobject_cast<const QHeaderView*>(widget)))
            return true;
    return false;
}

} // namespace

/// The window fits the screen: nothing wider than it, no control out of reach, no word cut without
/// dots, whatever the page, the zoom, the language and the length of the names.
class TestFits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPage_data();
    void everyPage();
    void everyPageInEnglish();
    void zoomedLaterIsAsZoomedBefore();

private:
    QTemporaryDir m_dir;
    QString m_path;
};

void TestFits::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Jalons"_s);
    QCoreApplication::setApplicationName(u"jalons-test-fits"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
    m_path = m_dir.filePath(u"demo.jalons"_s);
    demo::Options options;
    options.today = testing::today;
    options.people = 25;
    QVERIFY(demo::generate(FileAccess(m_path), options));
    // The longest names that people, houses and teams are met with.
    auto file = StructureFile::open(
        FileAccess(m_path), OpenMode::ReadWrite, testing::clockOn(testing::today));
    QVERIFY(file);
    const auto lengthened = (*file)->perform(Operation::UpdatePerson, [](Work& work) {
        Structure structure = structures::load(work);
        structure.name = u"Association départementale pour l’accueil, l’hébergement et "
                         u"l’accompagnement des familles"_s;
        structures::save(work, structure);
        for (Professional one : professionals::list(work, true)) {
            one.lastName = u"de Saint-Exupéry-Castelnau"_s;
            one.firstName = u"Marie-Antoinette Bénédicte"_s;
            professionals::save(work, one);
        }
        for (const qint64 id : people::page(work, {}, 0, 500)) {
            Person person = people::load(work, PersonId{id});
            person.birthName = u"Rodrigues de Vasconcelos e Albuquerque-Montmorency"_s;
            person.firstNames
                = u"Maria da Conceição Guadalupe Esperança Joséphine "_s + person.firstNames;
            people::save(work, person);
        }
    });
    QVERIFY(lengthened);
}

void TestFits::everyPage_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("french");
    {
        const bool french = !isEnglish();
        const char* language = french ? "French" : "English";
        QTest::addRow("1000x680 %s", language) << QSize(1000, 680) << 1.0 << french;
        if (french) { // whose words are the longer: of the others, the ends say enough
            QTest::addRow("1366x768 %s", language) << QSize(1366, 768) << 1.0 << french;
            QTest::addRow("1366x768 at 150 %% %s", language) << QSize(1366, 768) << 1.5 << french;
        }
        QTest::addRow("1366x768 at 200 %% %s", language) << QSize(1366, 768) << 2.0 << french;
    }
}

void TestFits::everyPage()
{
    QFETCH(const QSize, size);
    QFETCH(const double, zoom);
    QFETCH(const bool, french);
    QLocale::setDefault(french ? QLocale(QLocale::French, QLocale::France)
                               : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator qt;
    QTranslator ours;
    QVERIFY(ours.load(french ? u":/i18n/jalons_fr.qm"_s : u":/i18n/jalons_en.qm"_s));
    QVERIFY(!french || qt.load(u":/i18n/qtbase_fr.qm"_s));
    QCoreApplication::installTranslator(&qt);
    QCoreApplication::installTranslator(&ours);
    applyTheme(
        *qApp, qEnvironmentVariableIsSet("JALONS_DARK") ? Scheme::Dark : Scheme::Light, zoom);
    const QString keep = qEnvironmentVariable("JALONS_PICTURES");
    if (!keep.isEmpty())
        QDir().mkpath(keep);

    QStringList wrong;
    {
        MainWindow window;
        window.resize(size);
        auto file = StructureFile::open(
            FileAccess(m_path), OpenMode::ReadWrite, testing::clockOn(testing::today));
        QVERIFY(file);
        visitPages(window, std::move(file).value(), [&](const QString& page) {
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
            if (least.width() > size.width() || least.height() > size.height()
                || window.size() != size)
                wrong.append(u"%1: the window wants %2 × %3"_s.arg(page)
                                 .arg(qMax(least.width(), window.width()))
                                 .arg(qMax(least.height(), window.height())));
            // What a file is about has more room than what stands above it.
            for (const auto* header : window.findChildren<PersonHeader*>())
                if (header->isVisible() && header->height() * 9 > size.height() * 4)
                    wrong.append(u"%1: the header takes %2 of %3"_s.arg(page)
                                     .arg(header->height())
                                     .arg(size.height()));
            for (const auto* area : window.findChildren<PageArea*>())
                if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                    wrong.append(u"%1: the page is %2 wider than its place"_s.arg(page).arg(
                        area->horizontalScrollBar()->maximum()));
            for (const QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || !isControl(widget) || isInside(widget))
                    continue;
                for (const QString& why : {cutOff(widget), cutWords(widget)})
                    if (!why.isEmpty())
                        wrong.append(page + u": "_s + nameOf(widget) + u' ' + why);
            }
            if (!keep.isEmpty())
                window.grab().save(u"%1/%2-%3x%4-%5-%6.png"_s.arg(keep, french ? u"fr"_s : u"en"_s,
                    QString::number(size.width()), QString::number(size.height()),
                    QString::number(int(zoom * 100)), page));
        });
    }
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qt);
    wrong.removeDuplicates();
    for (const QString& one : std::as_const(wrong))
        qInfo("%s", qPrintable(one));
    QCOMPARE(wrong.size(), 0);
}

/// Some words are translated once: another language is another start.
void TestFits::everyPageInEnglish()
{
    if (isEnglish())
        return;
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JALONS_FITS_IN"_s, u"en"_s);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QCoreApplication::applicationFilePath(), {u"everyPage"_s});
    QVERIFY(again.waitForFinished(-1));
    QCOMPARE(again.exitCode(), 0);
}

void TestFits::zoomedLaterIsAsZoomedBefore()
{
    using Places = QMap<QString, QRect>;
    const auto placesAt = [this](double begun, const QList<double>& then) {
        applyTheme(*qApp, Scheme::Light, begun);
        MainWindow window;
        window.resize(1366, 768);
        auto file = StructureFile::open(
            FileAccess(m_path), OpenMode::ReadWrite, testing::clockOn(testing::today));
        if (!file)
            qFatal("cannot open");
        window.show(std::move(file).value());
        window.QWidget::show();
        const PersonId person = window.session()->query(
            [](const Reader& r) { return PersonId{people::page(r, {}, 0, 1).value(0)}; });
        Places all;
        for (const auto& show :
            QList<std::function<void()>>{[&] { window.desk()->go(Place::Today); },
                [&] { window.desk()->openPerson(person, PersonTab::Identity); },
                [&] { window.desk()->go(Place::Structure); }}) {
            show();
            for (int round = 0; round < 8; ++round)
                QCoreApplication::processEvents();
        }
        window.desk()->openPerson(person, PersonTab::Identity);
        for (const double zoom : then) {
            for (int round = 0; round < 8; ++round)
                QCoreApplication::processEvents();
            applyTheme(*qApp, Scheme::Light, zoom);
        }
        for (int round = 0; round < 8; ++round)
            QCoreApplication::processEvents();
        for (const QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisible() && isControl(widget) && !widget->objectName().isEmpty()
                && !isInside(widget))
                all.insert(nameOf(widget), QRect(widget->mapTo(&window, QPoint()), widget->size()));
        return all;
    };
    const Places before = placesAt(1.6, {});
    const Places later = placesAt(1.0, {1.3, 0.9, 1.6});
    QVERIFY(before.size() > 30);
    QCOMPARE(later.keys(), before.keys());
    for (auto at = before.begin(); at != before.end(); ++at) {
        const QRect now = later.value(at.key());
        const int off = qMax(qMax(qAbs(now.left() - at->left()), qAbs(now.top() - at->top())),
            qMax(qAbs(now.width() - at->width()), qAbs(now.height() - at->height())));
        QVERIFY2(off <= 4,
            qPrintable(at.key()
                + u" is at %1, %2 (%3 × %4), not %5, %6 (%7 × %8)"_s.arg(now.left())
                      .arg(now.top())
                      .arg(now.width())
                      .arg(now.height())
                      .arg(at->left())
                      .arg(at->top())
                      .arg(at->width())
                      .arg(at->height())));
    }
}

QTEST_MAIN(TestFits)
#include "test_fits.moc"
