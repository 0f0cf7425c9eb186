#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

/// The rooms of core and the arrows between them: an include goes down only, and in no circle.
class TestRooms : public QObject
{
    Q_OBJECT

private slots:
    void arrowsGoDown();
    void roomsFormNoCycle();
    void theWindowHoldsNoSql();
    void everyTypeHasANameOfItsOwn();
    void noFolderIsSortedByTimesThatChange();
};

namespace {

/// From the ground up. A room of a floor may use the rooms of lower floors, and those of its own as
/// long as no circle comes of it.
const QList<QStringList>& floors()
{
    static const QList<QStringList> all{
        {QStringLiteral("base")},
        {QStringLiteral("storage"), QStringLiteral("lineage")},
        {QStringLiteral("vocabulary"), QStringLiteral("structure"), QStringLiteral("desk"),
            QStringLiteral("backup"), QStringLiteral("sentence"), QStringLiteral("language_pack")},
        {QStringLiteral("file")},
        {QStringLiteral("history")},
        {QStringLiteral("accompaniment"), QStringLiteral("action"), QStringLiteral("assembly"),
            QStringLiteral("attestation"), QStringLiteral("collective"), QStringLiteral("autonomy"),
            QStringLiteral("contract"), QStringLiteral("cycle"), QStringLiteral("diagnostic"),
            QStringLiteral("evaluation"), QStringLiteral("field"), QStringLiteral("handover"),
            QStringLiteral("household"), QStringLiteral("map"), QStringLiteral("named_list"),
            QStringLiteral("note"), QStringLiteral("participation"), QStringLiteral("paper"),
            QStringLiteral("partner"), QStringLiteral("person"), QStringLiteral("relay"),
            QStringLiteral("request"), QStringLiteral("rhythm"), QStringLiteral("situation"),
            QStringLiteral("stay")},
        {QStringLiteral("arrival"), QStringLiteral("draft"), QStringLiteral("documents"),
            QStringLiteral("duplicate"), QStringLiteral("ending"), QStringLiteral("listing"),
            QStringLiteral("search"), QStringLiteral("overview"), QStringLiteral("timeline")},
        {QStringLiteral("signing"), QStringLiteral("exchange"), QStringLiteral("restore"),
            QStringLiteral("recovery"), QStringLiteral("conflicted")},
        {QStringLiteral("records"), QStringLiteral("check"), QStringLiteral("demo")},
    };
    return all;
}

/// Every header and source under @p folder: its path from there, and its text.
QMap<QString, QString> sources(const QString& folder)
{
    QMap<QString, QString> texts;
    for (QDirIterator it(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
             QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            texts.insert(file.fileName().mid(folder.size()), QString::fromUtf8(file.readAll()));
    }
    return texts;
}

struct Arrow
{
    QString from;
    QString to;
    QString where;
};

std::vector<Arrow> arrows()
{
    static const QRegularExpression include(
        QStringLiteral("^#include \"core/([a-z_]+)/"), QRegularExpression::MultilineOption);
    std::vector<Arrow> found;
    const auto texts = sources(QStringLiteral(JALONS_SOURCE_DIR "/core/"));
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString from = it.key().section(u'/', 0, 0);
        for (auto match = include.globalMatch(it.value()); match.hasNext();)
            if (const QString to = match.next().captured(1); to != from)
                found.push_back({from, to, it.key()});
    }
    return found;
}

int floorOf(const QString& room)
{
    for (qsizetype floor = 0; floor < floors().size(); ++floor)
        if (floors()[floor].contains(room))
            return int(floor);
    return -1;
}

} // namespace

void TestRooms::arrowsGoDown()
{
    QStringList wrong;
    const auto all = arrows();
    for (const Arrow& arrow : all) {
        const int from = floorOf(arrow.from);
        const int to = floorOf(arrow.to);
        if (from < 0)
            wrong << arrow.from + QStringLiteral(" has no floor: say it in this test");
        else if (to < 0 || to > from)
            wrong << arrow.where + QStringLiteral(" → ") + arrow.to;
    }
    wrong.removeDuplicates();
    QVERIFY(all.size() > 300);
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestRooms::roomsFormNoCycle()
{
    QMap<QString, QSet<QString>> uses;
    for (const Arrow& arrow : arrows()) {
        uses[arrow.from].insert(arrow.to);
        uses[arrow.to];
    }
    // Rooms that use no other are taken away until none is left, or a circle.
    for (bool some = true; some;) {
        some = false;
        for (const QString& room : uses.keys())
            if (uses.value(room).isEmpty()) {
                some = true;
                uses.remove(room);
                for (QSet<QString>& others : uses)
                    others.remove(room);
            }
    }
    QCOMPARE(uses.keys().join(u' '), QString());
}

/// What the window asks of the file has a name in core: no statement is written in ui or app, nor
/// is the door to statements within their reach.
void TestRooms::theWindowHoldsNoSql()
{
    static const QRegularExpression statement(
        QStringLiteral("\"[^\"\\n]*\\b(SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|JOIN|WHERE)\\b"));
    static const QRegularExpression door(
        QStringLiteral("#include \"core/storage/(database|sql)\\.h\"|#include <QSql|\\bSql\\("));
    QStringList wrong;
    qsizetype looked = 0;
    for (const char* folder : {"ui/", "app/"}) {
        const auto texts = sources(QStringLiteral(JALONS_SOURCE_DIR "/") + QLatin1String(folder));
        looked += texts.size();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            if (statement.match(it.value()).hasMatch() || door.match(it.value()).hasMatch())
                wrong << QLatin1String(folder) + it.key();
    }
    QVERIFY(looked > 200);
    QCOMPARE(wrong.join(u'\n'), QString());
}

/// Qt reads the times of files again while it sorts by them: in a folder that another window writes
/// to, it runs out of its list (seen as two windows closed at once).
void TestRooms::noFolderIsSortedByTimesThatChange()
{
    QStringList wrong;
    for (const char* folder : {"core/", "ui/", "app/"}) {
        const auto texts = sources(QStringLiteral(JALONS_SOURCE_DIR "/") + QLatin1String(folder));
        for (auto it = texts.begin(); it != texts.end(); ++it)
            if (it.value().contains(QLatin1String("QDir::Time")))
                wrong << QLatin1String(folder) + it.key();
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

/// Two types of one name in one namespace are no error to the linker: one of them runs in the place
/// of the other.
void TestRooms::everyTypeHasANameOfItsOwn()
{
    static const QRegularExpression opened(QStringLiteral("^namespace ([a-z:_]*) ?\\{"));
    static const QRegularExpression type(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :.*)?$"));
    QHash<QString, QString> homes;
    QStringList twice;
    for (const char* part : {"/core/", "/ui/", "/app/"}) {
        const auto texts = sources(QLatin1String(JALONS_SOURCE_DIR) + QLatin1String(part));
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            QString space;
            bool isHidden = false;
            for (const QString& line : it.value().split(u'\n')) {
                if (const auto match = opened.match(line); match.hasMatch()) {
                    isHidden = match.captured(1).isEmpty();
                    space = isHidden ? space : match.captured(1);
                }
                isHidden = isHidden && line != QLatin1String("} // namespace");
                const auto match = type.match(line);
                if (!match.hasMatch() || isHidden)
                    continue;
                const QString name = space + QStringLiteral("::") + match.captured(1);
                if (homes.contains(name))
                    twice.append(name + QStringLiteral(": ") + homes[name] + u' ' + it.key());
                homes.insert(name, it.key());
            }
        }
    }
    QVERIFY(homes.size() > 300);
    QCOMPARE(twice.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestRooms)
#include "test_rooms.moc"
