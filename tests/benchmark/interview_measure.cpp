#include "core/accompaniment/accompaniment.h"
#include "core/diagnostic/assessment.h"
#include "core/file/structure_file.h"
#include "core/person/person.h"
#include "tests/benchmark/measures.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QFile>
#include <QTextEdit>
#include <algorithm>

namespace jalons::benchmark {

namespace {

constexpr int difficulties = 40;
constexpr int letters = 400;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Somebody whose open diagnostic says so many difficulties, over all domains.
PersonId told(StructureFile& file)
{
    PersonId person;
    const auto done = file.perform(Operation::StartDiagnostic, [&](Work& work) {
        Person somebody;
        somebody.birthName = QStringLiteral("Mesure");
        somebody.firstNames = QStringLiteral("Aminata");
        person = people::save(work, somebody);
        const AccompanimentId course
            = accompaniments::open(work, person, work.today(), ProfessionalId());
        assessments::startInitial(work, course, work.today(), ProfessionalId());
        const AssessmentId id = assessments::initial(work, course);
        const auto entries = assessments::entries(work, id);
        int said = 0;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            DomainEntry entry = entries[i];
            entry.status = EntryStatus::Open;
            entry.personWords = QStringLiteral("Ce qui est dit de ce domaine, en deux phrases. "
                                               "C’est difficile depuis l’hiver dernier.");
            entry.personLevel = 1 + int(i % 5);
            entry.professionalLevel = 1 + int((i + 2) % 5);
            const int until = int((i + 1) * difficulties / entries.size());
            for (; said < until; ++said)
                entry.findings.push_back({{}, FindingKind::Difficulty,
                    QStringLiteral("une difficulté qui a été dite, la %1e").arg(said + 1)});
            assessments::save(work, entry);
        }
    });
    if (!done)
        qFatal("no interview to measure");
    return person;
}

} // namespace

InterviewTimes interviewTimes(const QString& path, const QString& folder)
{
    applyTheme(*qApp, Scheme::Light, 1.0);
    const QString copy = folder + QStringLiteral("/interview.jalons");
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        qFatal("cannot copy %s", qPrintable(path));
    auto file = StructureFile::open(FileAccess(copy));
    if (!file)
        qFatal("cannot open %s: %s", qPrintable(copy), qPrintable(file.error().detail));
    const PersonId person = told(**file);
    MainWindow window(std::move(file).value());
    window.resize(1366, 768);
    window.show();
    QCoreApplication::processEvents();
    Desk* desk = window.desk();
    std::vector<double> opened;
    for (int round = 0; round < 25; ++round) {
        desk->openPerson(person, PersonTab::Summary);
        QCoreApplication::processEvents();
        window.repaint();
        const auto start = Clock::now();
        desk->openPerson(person, PersonTab::Diagnostic);
        QCoreApplication::processEvents();
        window.repaint();
        if (round > 0) // the first builds the page
            opened.push_back(since(start));
    }
    auto* words = window.findChild<QTextEdit*>(QStringLiteral("interviewPersonWords"));
    if (!words || !words->isVisible())
        qFatal("no interview on the screen");
    words->setFocus();
    std::vector<double> keys;
    for (int i = 0; i < letters; ++i) {
        const auto start = Clock::now();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(type, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
            QCoreApplication::sendEvent(words, &key);
        }
        // All that is drawn anew is drawn: what a window system would show now.
        QCoreApplication::processEvents();
        keys.push_back(since(start));
    }
    std::sort(keys.begin(), keys.end());
    InterviewTimes times;
    times.opened = median(opened);
    times.key = keys[keys.size() / 2];
    times.keyP99 = keys[keys.size() * 99 / 100];
    return times;
}

} // namespace jalons::benchmark
