#include "ui/wording/error_text.h"
#include "ui/wording/problem_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ErrorText)
public:
    static QString refused(const Problems& problems)
    {
        QStringList sentences;
        for (const Problem& problem : problems)
            if (const QString sentence = problemText(problem); !sentences.contains(sentence))
                sentences.append(sentence);
        return sentences.isEmpty() ? tr("This is not possible here.") : sentences.join(u'\n');
    }

    static QString of(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::Refused:
            return refused(error.problems);
        case ErrorKind::FileMissing:
            return tr("There is no file here any more: check where it is, then open it again.");
        case ErrorKind::FileExists:
            return tr("A file already has this name: choose another name.");
        case ErrorKind::NotReadable:
            return tr("This file cannot be read: ask the person who looks after the computers for "
                      "the right to read it.");
        case ErrorKind::NotWritable:
            return tr("Nothing can be written here: choose another folder, or ask for the right to "
                      "write in this one.");
        case ErrorKind::NotOurs:
            return tr("This file belongs to another program: choose a Jalons file.");
        case ErrorKind::Empty:
            return tr("This file is empty: choose another one, or restore a backup.");
        case ErrorKind::Garbage:
            return tr("This file is not a Jalons file: choose another one.");
        case ErrorKind::Damaged:
            return tr(
                "This file is damaged: it is left as it is. Restore the last backup, or recover "
                "what can be read of it.");
        case ErrorKind::TooNew:
            return tr(
                "This file was made by a newer version of Jalons (%1): install that version or "
                "a later one to open it.")
                .arg(error.detail);
        case ErrorKind::Busy:
            return tr("Another desk is writing in this file: wait a moment, then try again.");
        case ErrorKind::DiskFull:
            return tr("The disk is full: make room, then try again.");
        case ErrorKind::Io:
            return tr("The disk did not answer: check that it is plugged in, then try again.");
        case ErrorKind::Conflict:
            if (error.restored)
                return tr("The file was restored from a backup in the meantime: look at what it "
                          "holds now, then make your change again.");
            return tr("Someone else changed this in the meantime: look at the new values, then "
                      "make your change again.");
        case ErrorKind::NotUndoable:
            return tr("A signature or an erasure cannot be undone.");
        case ErrorKind::NothingToUndo:
            return tr("There is nothing to undo.");
        case ErrorKind::Printing:
            return tr("The document could not be written: check the folder or the printer.");
        case ErrorKind::Protected:
            return tr("A Jalons file, a folder or a device is never written over: choose another "
                      "name.");
        case ErrorKind::NoLocks:
            return tr("This folder cannot keep two desks from writing at once (it gives no file "
                      "locks): put the file on the computer's own disk, or ask the person who "
                      "looks after the computers to switch locks on.");
        case ErrorKind::Unsettled:
            return tr("A write was under way when this file was last closed, and nothing can be "
                      "written here to finish it: copy the file and those beside it that bear its "
                      "name into a folder where you may write, and open it there.");
        case ErrorKind::NameTooLong:
            return tr("This name is too long: choose one of fewer than 200 letters.");
        case ErrorKind::Forbidden:
            return tr("The person who sits at this desk may not see or do this: ask whoever is in "
                      "charge of rights in your structure.");
        case ErrorKind::Internal:
            break;
        }
        return error.detail.isEmpty()
            ? tr("Something went wrong in Jalons: try again.")
            : tr("Something went wrong in Jalons: try again. (Detail to report: %1)")
                  .arg(error.detail);
    }
};

} // namespace

QString errorText(const Error& error)
{
    return ErrorWords::of(error);
}

} // namespace jalons
