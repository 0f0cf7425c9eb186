#include "core/exchange/import_plan.h"
#include "core/file/structure_file.h"
#include "tests/benchmark/measures.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace jalons::benchmark {

namespace {

QString writeList(const QString& folder, int lines)
{
    const QString path = QDir(folder).filePath(QStringLiteral("liste.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QTextStream out(&file);
    out << "Nom;Prénom;Né le;Sexe;Nationalité;Téléphone;Courriel;Adresse;CP;Ville;Date "
           "d’entrée;Origine;N° ménage;Commentaires\n";
    for (int i = 0; i < lines; ++i)
        out << "Personne" << i << ";Prénom" << i % 997 << ";" << 1 + i % 28 << "/" << 1 + i % 12
            << "/" << 1940 + i % 70 << ";" << (i % 2 == 0 ? "F" : "H") << ";Malienne;06 01 "
            << QString::number(100000 + i) << ";p" << i << "@exemple.fr;" << i
            << " rue Basse;59000;Lille;01/03/2026;SIAO;"
            << (i % 3 == 2 ? QString() : QString::number(i / 3)) << ";Rappeler le soir\n";
    return path;
}

} // namespace

double importOfPeople(const QString& folder, int lines)
{
    const QString source = writeList(folder, lines);
    const QString path = QDir(folder).filePath(QStringLiteral("import.jalons"));
    QFile::remove(path);
    Structure identity;
    identity.name = QStringLiteral("Import");
    const auto file = StructureFile::create(FileAccess(path), identity,
        jalons::Clock::fixed(QDateTime(QDate(2026, 3, 10), QTime(10, 0))));
    if (!file)
        qFatal("cannot create %s", qPrintable(path));
    StructureFile& opened = *file.value();
    const auto start = Clock::now();
    const TableReading reading = readTable(source);
    const auto plan = opened.query([&](const Reader& reader) {
        return planImport(
            reader, opened.vocabulary(), reading.table, proposedMapping(reading.table));
    });
    ImportSummary summary;
    const auto done = opened.perform(
        Operation::ImportPeople, [&](Work& work) { summary = writeImport(work, *plan); });
    const double milliseconds
        = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    if (!done || summary.created != lines)
        qFatal("the import made %d people of %d", summary.created, lines);
    return milliseconds;
}

} // namespace jalons::benchmark
