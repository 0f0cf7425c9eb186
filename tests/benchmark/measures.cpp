#include "tests/benchmark/measures.h"
#include "core/storage/sql.h"

#include "core/documents/contract_document.h"
#include "core/storage/work.h"
#include "ui/person/person_tabs.h"
#include "ui/printing/document_printer.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>
#include <algorithm>

namespace jalons::benchmark {

namespace {

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Waits for the frame: a top-level window has painted itself when its UpdateRequest or exposure
/// has been handled and the loop turns again.
class FirstFrame : public QObject
{
public:
    double wait(QWidget& window, Clock::time_point start)
    {
        qApp->installEventFilter(this);
        window.show();
        while (m_painted == 0)
            QCoreApplication::processEvents(
                QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        // What the first frame asked to be painted again (lists filled by a posted event) counts
        // too.
        QCoreApplication::processEvents();
        return since(start);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_painted;
        return false;
    }

private:
    int m_painted = 0;
};

void prepare()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    for (const char* name : {":/i18n/qtbase_fr.qm", ":/i18n/jalons_fr.qm"}) {
        auto* translator = new QTranslator(qApp);
        if (translator->load(QLatin1String(name)))
            QCoreApplication::installTranslator(translator);
    }
    applyTheme(*qApp, Scheme::Light, 1.0);
}

std::unique_ptr<StructureFile> open(const QString& path)
{
    auto file = StructureFile::open(FileAccess(path));
    if (!file)
        qFatal("cannot open %s: %s", qPrintable(path), qPrintable(file.error().detail));
    return std::move(file).value();
}

/// A person in the middle of the cycle, and a signed contract.
std::pair<PersonId, ContractId> subject(const StructureFile& file)
{
    const auto found = file.query([](const Reader& r) {
        const qint64 person = Sql(r)
                                  .value(QStringLiteral(
                                      "SELECT person_id FROM accompaniment WHERE closed_on IS NULL"
                                      " AND phase = 'actions' ORDER BY person_id LIMIT 1"))
                                  .toLongLong();
        const qint64 contract
            = Sql(r)
                  .value(
                      QStringLiteral("SELECT c.id FROM contract c JOIN accompaniment a ON a.id = "
                                     "c.accompaniment_id"
                                     " WHERE a.person_id = ? AND c.signed_on IS NOT NULL ORDER BY "
                                     "c.id LIMIT 1"),
                      PersonId{person})
                  .toLongLong();
        return std::pair(PersonId{person}, ContractId{contract});
    });
    if (!found || !found->second.isValid())
        qFatal("no signed contract in this file");
    return *found;
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// From the start of the process, as ourWindow: the same program, libraries, QApplication and
/// platform, without a theme, a translation or a file.
double emptyWindow(Clock::time_point start)
{
    QMainWindow window;
    window.resize(1366, 768);
    return FirstFrame().wait(window, start);
}

/// The same with one word in it: what the fonts of this machine cost any window that says
/// something.
double windowOfOneWord(Clock::time_point start)
{
    QMainWindow window;
    window.resize(1366, 768);
    window.setCentralWidget(new QLabel(QStringLiteral("Jalons")));
    return FirstFrame().wait(window, start);
}

/// Until the frame with its data is painted. What the window leaves for a moment after it
/// (afterFirstFrame: telling the other desks, remembering the file) holds nobody up.
double ourWindow(Clock::time_point start, const QString& path)
{
    prepare();
    MainWindow window;
    if (!window.open(FileAccess(path)))
        qFatal("cannot open %s", qPrintable(path));
    return FirstFrame().wait(window, start);
}

std::vector<Switch> pageSwitches(const QString& path, int rounds)
{
    prepare();
    auto file = open(path);
    const auto [person, contract] = subject(*file);
    MainWindow window(std::move(file));
    FirstFrame().wait(window, Clock::now());
    Desk* desk = window.desk();

    struct Page
    {
        QString name;
        std::function<void()> go;
    };
    std::vector<Page> pages;
    for (const PlaceEntry& entry : places())
        pages.push_back({entry.slug, [desk, place = entry.place] { desk->go(place); }});
    for (const PersonTabEntry& entry : personTabs())
        pages.push_back({entry.slug,
            [desk, tab = entry.tab, person = person] { desk->openPerson(person, tab); }});
    pages.push_back({QStringLiteral("contract"),
        [desk, person = person, contract = contract] { desk->openContract(person, contract); }});

    std::vector<std::vector<double>> times(pages.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const auto start = Clock::now();
            pages[i].go();
            QCoreApplication::processEvents();
            window.repaint();
            if (round > 0) // the first round builds the pages
                times[i].push_back(since(start));
        }
    }
    std::vector<Switch> switches;
    for (std::size_t i = 0; i < pages.size(); ++i)
        switches.push_back({pages[i].name, median(times[i])});
    return switches;
}

std::pair<double, double> personFiles(const QString& path)
{
    prepare();
    auto file = open(path);
    const auto people = file->query([](const Reader& r) {
        return Sql(r).all(
            QStringLiteral("SELECT person_id FROM accompaniment WHERE closed_on IS NULL"
                           " AND phase = 'actions' ORDER BY person_id LIMIT 60"),
            [](Row row) {
                PersonId id;
                row >> id;
                return id;
            });
    });
    MainWindow window(std::move(file));
    FirstFrame().wait(window, Clock::now());
    std::vector<double> times;
    for (const PersonId person : *people) {
        const auto start = Clock::now();
        window.desk()->openPerson(person, PersonTab::Summary);
        QCoreApplication::processEvents();
        window.repaint();
        times.push_back(since(start));
    }
    if (times.size() < 5)
        qFatal("too few people in this file");
    times.erase(times.begin()); // the first builds the page
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

double memoryUsed(const QString& path)
{
    pageSwitches(path, 1);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

double contractPdf(const QString& path, const QString& folder, int rounds)
{
    const auto file = open(path);
    const ContractId contract = subject(*file).second;
    const QString pdf = QDir(folder).filePath(QStringLiteral("contract.pdf"));
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        const auto document = file->query(
            [&](const Reader& r) { return contractDocument(r, contracts::content(r, contract)); });
        if (!document || !writePdf(*document, pdf, Overwrite::Yes))
            qFatal("the contract cannot be printed");
        times.push_back(since(start));
    }
    return median(times);
}

std::optional<OfficeTimes> libreOfficePdf(const QString& path, const QString& folder)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return std::nullopt;
    const auto file = open(path);
    const ContractId contract = subject(*file).second;
    const auto sheet = file->query(
        [&](const Reader& r) { return contractDocument(r, contracts::content(r, contract)); });
    const QByteArray text = plainText(*sheet).toUtf8();
    constexpr int more = 10;
    QStringList texts;
    for (int i = 0; i <= more; ++i) {
        texts << QDir(folder).filePath(QStringLiteral("contract%1.txt").arg(i));
        QFile out(texts.last());
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("the words of the contract cannot be written");
    }
    const auto took = [&](const QStringList& files) {
        const auto start = Clock::now();
        QProcess printing;
        // What it says of each file is not what the child that measures answers.
        printing.setStandardOutputFile(QProcess::nullDevice());
        printing.setStandardErrorFile(QProcess::nullDevice());
        printing.start(office,
            QStringList{QStringLiteral("--headless"),
                QStringLiteral("-env:UserInstallation=file://%1/office").arg(folder),
                QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
                folder}
                + files);
        if (!printing.waitForFinished(-1) || printing.exitCode() != 0)
            qFatal("LibreOffice did not print");
        return since(start);
    };
    took({texts.first()}); // its profile is made the first time
    const double one = took({texts.first()});
    return OfficeTimes{one, (took(texts) - one) / more};
}

} // namespace jalons::benchmark
