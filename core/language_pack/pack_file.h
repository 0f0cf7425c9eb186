#pragma once
#include "core/language_pack/spoken_language.h"
#include <QByteArray>

namespace jalons {

/// Why a file is no pack that can be loaded.
enum class PackFault {
    None,
    TooBig, ///< over largestPackFile
    NotJson, ///< detail: where reading stopped, as a number of characters
    NotAPack, ///< JSON, of something else
    UnknownLanguage, ///< detail: its code
    OtherLanguage, ///< not the one asked for; detail: its code
    TooManyTexts,
    NotAText, ///< a number, a list… in the place of a text; detail: the key
    UnfitText ///< detail: the key, problems: why
};

/// A file larger than this holds something else than a pack, which is a twentieth of it.
constexpr qint64 largestPackFile = 1024 * 1024;

/// A pack read from a file: of another structure, or sent back by whoever read it over.
struct PackFile
{
    PackFault fault = PackFault::None;
    QString detail{};
    Problems problems{}; ///< of an unfit text
    QString language{};
    QHash<QString, QString> texts{};
    /// What each translates, where the file says it.
    QHash<QString, QString> french{};
    QStringList unknownKeys{}; ///< left out, and said
};

/// Nothing of a file with a fault is taken. An empty text says nothing and is left out.
/// @param language code of the pack that is expected; empty: any that is shipped.
PackFile readPackFile(const QByteArray& bytes, const QString& language);
/// The same JSON that ships with the program, with the French that each text translates.
QByteArray packFileOf(const SpokenLanguage& language);

/// What a file changes in a language.
struct PackChanges
{
    std::vector<LanguageText> corrections; ///< what it says otherwise
    int same = 0; ///< as it is said already
    /// Keys whose French is not the same here: what it says is about something else.
    QStringList otherFrench{};
    QStringList unknownKeys{}; ///< no text here has such a key
};

PackChanges changesOf(const PackFile& file, const SpokenLanguage& now);

namespace languages {
/// What differs becomes corrections of the structure, in one operation. @return how many.
int loadPack(Work& work, const PackFile& file);
} // namespace languages

} // namespace jalons
