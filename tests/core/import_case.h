#pragma once
#include "core/exchange/cell_reader.h"
#include "core/exchange/csv.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/name_reader.h"
#include "core/household/household.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/core/own_field.h"
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

namespace jalons::testing {

inline DataTable table(const QString& csv)
{
    TableReading reading = readCsv(csv.toUtf8());
    if (!reading.ok())
        qFatal("not a table");
    return std::move(reading.table);
}

inline ImportPlan plan(StructureFile& file, const DataTable& list)
{
    const auto made = file.query([&](const Reader& reader) {
        return planImport(
            reader, file.vocabulary(), list, proposedMapping(list, importTargets(reader)));
    });
    if (!made)
        qFatal("no plan: %s", qPrintable(made.error().detail));
    return *made;
}

inline ImportSummary import(StructureFile& file, const ImportPlan& planned)
{
    return perform(
        file, Operation::ImportPeople, [&](Work& work) { return writeImport(work, planned); });
}

inline ImportSummary import(StructureFile& file, const QString& csv)
{
    return import(file, plan(file, table(csv)));
}

inline Person person(StructureFile& file, qint64 id)
{
    return *file.query([&](const Reader& reader) { return people::load(reader, {id}); });
}

inline int count(StructureFile& file, const char* what)
{
    return *file.query([&](const Reader& reader) {
        return Sql(reader)
            .value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(what))
            .toInt();
    });
}

} // namespace jalons::testing

Q_DECLARE_METATYPE(QString jalons::Person::*)
