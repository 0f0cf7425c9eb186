#include "ui/person/file_places.h"

#include "ui/page/settings.h"
#include <algorithm>

namespace jalons {

namespace {

constexpr std::size_t mostKept = 60;

QString written(const FilePlace& place)
{
    return QStringList{QString::number(place.person.value), place.tab, place.part, place.field,
        QString::number(place.caret)}
        .join(u'|');
}

FilePlace read(const QString& line)
{
    const QStringList parts = line.split(u'|');
    return parts.size() == 5
        ? FilePlace{{parts[0].toLongLong()}, parts[1], parts[2], parts[3], parts[4].toInt()}
        : FilePlace();
}

} // namespace

FilePlaces::FilePlaces(const QString& path)
    : m_path(path)
{
    if (m_path.isEmpty())
        return;
    for (const QString& line : settings::filePlaces(m_path))
        if (const FilePlace place = read(line); place.person.isValid())
            m_places.push_back(place);
}

FilePlace FilePlaces::of(PersonId person) const
{
    for (const FilePlace& place : m_places)
        if (place.person == person)
            return place;
    return {};
}

void FilePlaces::keep(const FilePlace& place)
{
    if (!m_places.empty() && m_places.front() == place)
        return;
    std::erase_if(m_places, [&](const FilePlace& one) { return one.person == place.person; });
    m_places.insert(m_places.begin(), place);
    m_places.resize(std::min(m_places.size(), mostKept));
    if (m_path.isEmpty())
        return;
    QStringList lines;
    for (const FilePlace& one : m_places)
        lines.append(written(one));
    settings::setFilePlaces(m_path, lines);
}

} // namespace jalons
