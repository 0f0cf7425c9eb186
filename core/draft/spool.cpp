#include "core/draft/spool.h"

#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include "core/storage/private_folder.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>

namespace jalons {

namespace {

constexpr int version = 1;
constexpr qint64 longest = 64 * 1024 * 1024; ///< bytes; longer was not written by us
const QString livingSuffix = QStringLiteral(".lock");
const QString draftSuffix = QStringLiteral(".json");

/// Room that is given up when the disk is full: the file and this folder often share it. Random,
/// for a disk that packs what it is given.
constexpr qsizetype reserved = 256 * 1024;

QString reserveIn(const QString& folder)
{
    return folder + QStringLiteral("/reserve");
}

void reserve(const QString& folder)
{
    if (QFileInfo(reserveIn(folder)).size() == reserved)
        return;
    try {
        QByteArray bytes(reserved, Qt::Uninitialized);
        QRandomGenerator::global()->generate(reinterpret_cast<quint32*>(bytes.data()),
            reinterpret_cast<quint32*>(bytes.data() + reserved));
        OutputFile file(reserveIn(folder), Overwrite::Yes);
        file.write(bytes);
        file.commit();
    } catch (const Failure&) {
        // No room for it: the next start tries again.
    }
}

QString newWindow()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QByteArray toBytes(const SpooledDraft& spooled)
{
    const Draft& d = spooled.draft;
    const QJsonObject object{{QStringLiteral("version"), version},
        {QStringLiteral("file"), spooled.file}, {QStringLiteral("epoch"), spooled.epoch},
        {QStringLiteral("table"), d.table}, {QStringLiteral("row"), d.row},
        {QStringLiteral("owner"), d.owner}, {QStringLiteral("person"), d.person.value},
        {QStringLiteral("tab"), d.tab}, {QStringLiteral("author"), d.author.name},
        {QStringLiteral("author_id"), d.author.professional.value},
        {QStringLiteral("at"), d.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("fields"), drafts::toJson(d.fields)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Whatever lies in the folder: nothing of it is believed that we would not have written.
std::optional<SpooledDraft> readFrom(const QString& path, const QString& name)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink() || info.size() > longest)
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(longest)).object();
    const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const auto number
        = [&](const char* key) { return object.value(QLatin1String(key)).toInteger(); };
    static const QRegularExpression word(QStringLiteral("^[a-z_]{1,64}$"));
    SpooledDraft spooled{name, text("file"), text("epoch"), {}};
    Draft& draft = spooled.draft;
    draft.table = text("table");
    draft.row = number("row");
    draft.owner = number("owner");
    draft.person = {number("person")};
    draft.tab = text("tab");
    draft.author = {{number("author_id")}, text("author")};
    draft.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    draft.fields = drafts::fieldsFrom(object.value(QLatin1String("fields")).toArray());
    const bool ours = number("version") == version && !spooled.file.isEmpty()
        && !spooled.epoch.isEmpty() && word.match(draft.table).hasMatch() && draft.at.isValid()
        && !draft.fields.empty()
        && Spool::nameOf({spooled.file, spooled.epoch, 0, {}}, draft) == name;
    return ours ? std::optional(spooled) : std::nullopt;
}

} // namespace

Spool::Spool(std::function<QString()> folder)
    : m_folder(std::move(folder))
    , m_window(newWindow())
{
}

Spool::Spool()
    : Spool([] { return privateFolder(QStringLiteral("brouillons")); })
{
}

Spool::~Spool() = default;

QString Spool::nameOf(const Lineage& of, const DraftKey& key)
{
    const QString record = QStringList{of.file, of.epoch, key.table, QString::number(key.row),
        QString::number(key.owner)}
                               .join(u'\n');
    return QString::fromLatin1(
        QCryptographicHash::hash(record.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString Spool::pathOf(const QString& folder, const QString& name) const
{
    return folder + u'/' + m_window + u'-' + name + draftSuffix;
}

void Spool::live(const QString& folder)
{
    if (m_living)
        return;
    auto living = std::make_unique<QLockFile>(folder + u'/' + m_window + livingSuffix);
    living->setStaleLockTime(0); // as long as the process runs
    if (living->tryLock(0))
        m_living = std::move(living);
}

bool Spool::write(const SpooledDraft& spooled)
{
    const QString folder = m_folder();
    if (folder.isEmpty())
        return false;
    live(folder);
    const auto put = [&] {
        try {
            OutputFile file(pathOf(folder, spooled.name), Overwrite::Yes);
            file.device().setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            file.write(toBytes(spooled));
            file.commit();
            return true;
        } catch (const Failure&) {
            return false; // it stays in this object
        }
    };
    return put() || (QFile::remove(reserveIn(folder)) && put());
}

bool Spool::keep(const Lineage& of, const Draft& draft)
{
    SpooledDraft spooled{nameOf(of, draft), of.file, of.epoch, draft};
    const auto known = std::find_if(m_all.begin(), m_all.end(),
        [&](const SpooledDraft& other) { return other.name == spooled.name; });
    const bool same = known != m_all.end() && known->draft.fields == draft.fields;
    m_own.insert(spooled.name);
    if (same && !m_homeless.contains(spooled.name))
        return true;
    if (write(spooled))
        m_homeless.remove(spooled.name);
    else
        m_homeless.insert(spooled.name);
    const bool written = !m_homeless.contains(spooled.name);
    if (known != m_all.end())
        *known = std::move(spooled);
    else
        m_all.push_back(std::move(spooled));
    return written;
}

void Spool::retry()
{
    for (const SpooledDraft& spooled : m_all)
        if (m_homeless.contains(spooled.name) && write(spooled))
            m_homeless.remove(spooled.name);
}

void Spool::remove(QString name) // NOLINT(performance-unnecessary-value-param): it may go with it
{
    const auto removed
        = std::erase_if(m_all, [&](const SpooledDraft& spooled) { return spooled.name == name; });
    m_own.remove(name);
    m_homeless.remove(name);
    if (removed == 0)
        return;
    const QString folder = m_folder();
    if (!folder.isEmpty())
        QFile::remove(pathOf(folder, name));
}

bool Spool::adopt(const QString& file)
{
    const QString folder = m_folder();
    if (folder.isEmpty() || file.isEmpty())
        return false;
    // Before there is need: a full disk takes neither.
    live(folder);
    reserve(folder);
    static const QRegularExpression ours(
        QStringLiteral("^([0-9a-f]{32})-([0-9a-f]{32})\\.json(.*\\.part)?$"));
    static const QRegularExpression living(QStringLiteral("^([0-9a-f]{32})\\.lock$"));
    QMap<QString, QStringList> left; // names, by the window that wrote them
    QMap<QString, QStringList> torn; // what it was writing when it was stopped
    const QStringList found = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString& entry : found)
        if (const auto match = ours.match(entry);
            match.hasMatch() && match.captured(1) != m_window) {
            QStringList& names = left[match.captured(1)];
            if (match.captured(3).isEmpty())
                names.append(match.captured(2));
            else
                torn[match.captured(1)].append(entry);
        } else if (const auto lock = living.match(entry);
                   lock.hasMatch() && lock.captured(1) != m_window) {
            left[lock.captured(1)]; // a window that left nothing else
        }
    bool any = false;
    for (auto window = left.cbegin(); window != left.cend(); ++window) {
        // Held while its texts change hands: two windows that start at once do not share them.
        QLockFile gone(folder + u'/' + window.key() + livingSuffix);
        gone.setStaleLockTime(0);
        if (!gone.tryLock(0))
            continue;
        for (const QString& part : torn.value(window.key()))
            QFile::remove(folder + u'/' + part);
        for (const QString& name : window.value()) {
            const QString path = folder + u'/' + window.key() + u'-' + name + draftSuffix;
            const auto spooled = readFrom(path, name);
            if (!spooled || spooled->file != file)
                continue;
            const auto known = std::find_if(m_all.begin(), m_all.end(),
                [&](const SpooledDraft& other) { return other.name == name; });
            if (known != m_all.end()) {
                // Typed here since, or left by several: what the later one does not say is added.
                SpooledDraft both = *known;
                both.draft = drafts::joined(known->draft, spooled->draft);
                if (write(both)) {
                    *known = std::move(both);
                    QFile::remove(path);
                }
                continue;
            }
            if (!QFile::rename(path, pathOf(folder, name)))
                continue;
            m_all.push_back(*spooled);
            any = true;
        }
    }
    return any;
}

void Spool::bringInto(const QString& epoch, const QString& name)
{
    const auto known = std::find_if(
        m_all.begin(), m_all.end(), [&](const SpooledDraft& other) { return other.name == name; });
    if (known == m_all.end())
        return;
    const SpooledDraft former = *known;
    const Lineage now{former.file, epoch, 0, {}};
    Draft draft = former.draft;
    for (const SpooledDraft& other : m_all)
        if (other.name == nameOf(now, draft))
            draft = drafts::joined(other.draft, draft);
    if (keep(now, draft))
        remove(former.name);
}

std::vector<SpooledDraft> Spool::of(const DraftKey& key) const
{
    std::vector<SpooledDraft> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found),
        [&](const SpooledDraft& spooled) { return DraftKey(spooled.draft) == key; });
    std::stable_sort(found.begin(), found.end(),
        [](const auto& one, const auto& other) { return one.draft.at > other.draft.at; });
    return found;
}

bool Spool::holds(const DraftKey& key, const QString& epoch) const
{
    const auto found = of(key);
    return std::any_of(
        found.begin(), found.end(), [&](const SpooledDraft& one) { return one.epoch == epoch; });
}

Resumed Spool::resumed(std::optional<Draft> stored, const DraftKey& key, const Lineage& life) const
{
    Resumed all{std::move(stored), {}, {}};
    for (const SpooledDraft& spooled : of(key)) {
        const bool isFormer = spooled.epoch != life.epoch;
        if (spooled.file != life.file || (isFormer && key.row <= 0))
            continue;
        if (isFormer)
            all.formerLives.append(spooled.name);
        else
            all.spooled = spooled.name;
        const Draft one = isFormer ? drafts::toCompare(spooled.draft) : spooled.draft;
        all.draft = all.draft ? drafts::joined(*all.draft, one) : one;
    }
    return all;
}

} // namespace jalons
