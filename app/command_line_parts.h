#pragma once
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

namespace jalons {

/// The commands, one function each: `arguments` is what follows the command's name.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CommandLine)

public:
    static int help();
    static int version();
    static int demo(const QStringList& arguments);
    static int create(const QStringList& arguments);
    static int check(const QStringList& arguments);
    static int list(const QStringList& arguments);
    static int print(const QStringList& arguments);
    static int backup(const QStringList& arguments);
    static int restore(const QStringList& arguments);
    static int recover(const QStringList& arguments);
    static int importPeople(const QStringList& arguments);
    static int exportAll(const QStringList& arguments);
    static int pictures(const QStringList& arguments);
    /// One line of usage on the error output.
    static int badUsage(const QString& why);

private:
    /// Positional arguments when their number is right and every option is known; otherwise says
    /// the usage.
    static bool parse(QCommandLineParser& parser, const QStringList& arguments, int positionals);
    /// A whole number of an option within bounds; says the usage otherwise.
    template <class Number>
    static bool number(const QCommandLineParser& parser, const QString& name, Number least,
        Number most, Number& into);
    static int fileUnusable(const QString& path, const Error& error);
    /// Conflicted copies beside a file. @return whether one may hold what the file does not.
    static bool tellCopies(const QString& path);
    /// As fileUnusable, for a work that may have been interrupted.
    static int stopped(const QString& path, const Error& error);
    static void complain(const QString& sentence);
};

} // namespace jalons
