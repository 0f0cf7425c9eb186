#pragma once
#include "core/base/codes.h"
#include <QStringList>
#include <span>

namespace jalons {

class Reader;
class Vocabulary;
struct Touched;
enum class Language;

/// What a column holds (nature). It decides how a value is checked, shown, exported and merged.
enum class ColumnKind {
    Text, ///< a line
    LongText,
    Phones, ///< one or several, separated by « / » or « , »
    Mail,
    Term, ///< a code of a vocabulary that the structure may extend
    Terms, ///< a JSON array of them
    Code, ///< a code that the program itself gives a meaning
    Date, ///< a whole day, ISO
    PartialDate, ///< a year, a month or a day
    Moment, ///< a day and an hour, ISO
    Time, ///< of the day, « 09:30 »
    Money, ///< cents of euro
    Percent, ///< hundredths of a percent
    YesNo, ///< 1 or 0
    Number,
    Level, ///< of an assessment, 1 to 5; 0: none given
    Rank, ///< in a list that people put in order
    Reference, ///< the number of another row
    Content, ///< a document (an image, a signed text), by its SHA-256: contents holds the bytes
    Bytes ///< the bytes themselves
};

/// A code and what it is called (English, translated).
struct CodeWord
{
    const char* code;
    const char* word;
};

struct Kind
{
    ColumnKind kind = ColumnKind::Text;
    const char* list = ""; ///< the vocabulary of a term; of a code: where its words are, or nothing
    QStringList (*known)() = nullptr; ///< all the codes of a Code
    std::span<const CodeWord> words{}; ///< of codes that no vocabulary names
    const char* by = ""; ///< column whose code decides of the vocabulary
    QString (*listBy)(const QString& code) = nullptr;
};

namespace kind {
inline constexpr Kind text{ColumnKind::Text};
inline constexpr Kind longText{ColumnKind::LongText};
inline constexpr Kind phones{ColumnKind::Phones};
inline constexpr Kind mail{ColumnKind::Mail};
inline constexpr Kind date{ColumnKind::Date};
inline constexpr Kind partialDate{ColumnKind::PartialDate};
inline constexpr Kind moment{ColumnKind::Moment};
inline constexpr Kind time{ColumnKind::Time};
inline constexpr Kind money{ColumnKind::Money};
inline constexpr Kind percent{ColumnKind::Percent};
inline constexpr Kind yesNo{ColumnKind::YesNo};
inline constexpr Kind number{ColumnKind::Number};
inline constexpr Kind level{ColumnKind::Level};
inline constexpr Kind rank{ColumnKind::Rank};
inline constexpr Kind reference{ColumnKind::Reference};
inline constexpr Kind content{ColumnKind::Content};
inline constexpr Kind bytes{ColumnKind::Bytes};
constexpr Kind term(const char* list)
{
    return {ColumnKind::Term, list};
}
constexpr Kind terms(const char* list)
{
    return {ColumnKind::Terms, list};
}
/// A term of the vocabulary that the code in another column decides of.
constexpr Kind termBy(const char* column, QString (*list)(const QString& code))
{
    return {.kind = ColumnKind::Term, .by = column, .listBy = list};
}
template <class E> QStringList codesOf()
{
    QStringList all;
    for (const auto& [value, code] : codes<E>)
        all.append(QLatin1String(code));
    return all;
}
/// A code of E, named by the vocabulary @p list.
template <class E> constexpr Kind code(const char* list = "")
{
    return {ColumnKind::Code, list, codesOf<E>};
}
/// A code that the vocabulary @p list names where it knows it, and that may be another.
constexpr Kind namedBy(const char* list)
{
    return {ColumnKind::Code, list};
}
/// A code of E, named by these words.
template <class E> constexpr Kind code(std::span<const CodeWord> words)
{
    return {ColumnKind::Code, "", codesOf<E>, words};
}
} // namespace kind

/// What the merging of two files of one person proposes for a column.
enum class Merging {
    Fill, ///< what the other file says where this one says nothing
    Either, ///< yes where one of them says yes
    Finer, ///< a whole date rather than a year
    Earlier, ///< the earlier day
    Join, ///< both texts
    Keep ///< as it is in the file that stays
};

/// A value in words, where its kind is not enough to say it.
using SaidBy = QString (*)(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const Touched& row, const QString& text);

/// What is said of a column beyond its kind and its word.
struct ColumnTraits
{
    const char* about = ""; ///< French: what the documentation of an export says beyond the word
    bool derived = false; ///< follows from other values: nobody wrote it
    bool free = false; ///< of a sealed table, and yet not sealed
    SaidBy said = nullptr;
    Merging merging = Merging::Fill;
};

/// What is said of a column, once (description): from it come check, history, clashes, export.
struct ColumnInfo
{
    const char* name = "";
    Kind kind{};
    const char* word = ""; ///< as a form calls it; English, translated in the context « jalons »
    ColumnTraits traits{};
};

} // namespace jalons
