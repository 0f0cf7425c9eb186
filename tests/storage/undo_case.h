#pragma once
#include "core/note/note.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/storage/story.h"
#include <QTemporaryDir>

namespace jalons::testing {

inline std::unique_ptr<StructureFile> opened(const QString& path)
{
    auto file
        = std::move(StructureFile::open(FileAccess(path), OpenMode::ReadWrite, clockOn(today)))
              .value();
    file->query([](const Reader& r) {
        Sql(r).database().exec(QStringLiteral("PRAGMA synchronous = OFF"));
        return 0;
    });
    return file;
}

inline const char* said(QByteArray where, const Result<Changes>& result)
{
    static QByteArray words;
    words = where;
    if (!result) {
        words += ' ' + result.error().detail.toUtf8();
        for (const Problem& problem : result.error().problems)
            words += ' ' + QByteArray::number(int(problem.kind)) + ' '
                + problem.args.join(u' ').toUtf8();
    }
    return words.constData();
}

inline ProblemKind whyNot(const Result<Changes>& result)
{
    if (result || result.error().kind != ErrorKind::Refused || result.error().problems.isEmpty())
        return ProblemKind::Required;
    return result.error().problems.first().kind;
}

inline NoteId write(StructureFile& file, PersonId person, const QString& text)
{
    return perform(file, Operation::WriteNote, [&](Work& work) {
        Note note;
        note.person = person;
        note.day = work.today();
        note.kind = Sql(work)
                        .value(QStringLiteral("SELECT code FROM term WHERE list = 'note_kind'"))
                        .toString();
        note.text = text;
        return notes::save(work, note);
    });
}

/// A new file of its own.
inline QString freshIn(const QTemporaryDir& folder, const char* name)
{
    const QString path = folder.filePath(QLatin1String(name));
    if (!StructureFile::create(FileAccess(path), identity(), clockOn(today)))
        qFatal("cannot create");
    return path;
}

} // namespace jalons::testing
