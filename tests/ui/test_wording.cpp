#include "core/history/history.h"
#include "tests/core/fixture.h"
#include "ui/wording/column_text.h"
#include <QtTest>

using namespace jalons;
using namespace jalons::testing;

/// What is stored has words: no raw name of a table or column reaches the window.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void everyJournalledColumnHasWords();
};

void TestWording::everyJournalledColumnHasWords()
{
    // Written beside the data, never through the journal.
    const QSet<QString> unjournalled{QStringLiteral("operation"), QStringLiteral("journal"),
        QStringLiteral("program"), QStringLiteral("desk"), QStringLiteral("draft"),
        QStringLiteral("lineage"), QStringLiteral("used_number")};
    const auto file = newFile();
    QStringList missing;
    int columns = 0;
    const auto read = file->query([&](const Reader& r) {
        for (Rows rows = r.select(QStringLiteral(
                 "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c"
                 " WHERE t.type = 'table' AND t.strict AND c.name <> 'id'"));
             rows.next();) {
            QString table;
            QString column;
            rows.row() >> table >> column;
            if (unjournalled.contains(table) || isDerived(table, column))
                continue;
            ++columns;
            if (columnText(column, table).isEmpty())
                missing << table + u'.' + column;
            if (conceptText(table).isEmpty())
                missing << table;
        }
        return 0;
    });
    QVERIFY(read);
    QVERIFY(columns > 200);
    QCOMPARE(missing.join(u' '), QString());
}

QTEST_MAIN(TestWording)
#include "test_wording.moc"
