#pragma once
#include "core/base/codes.h"
#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// A word of a vocabulary. Vocabularies are data: seeded from resources, extended by the structure.
struct Term
{
    QString code;
    QString french;
    QString english;
    QString domain; ///< quick tags: their domain; housing: ETHOS category (1–13, or empty)
    QString color; ///< for domains: « #rrggbb » on a light ground
    QString colorDark; ///< on a dark ground
    QString icon;
    bool active = true;
    // Of a trade: how whoever has it is called. Empty: as the list says.
    QString feminine{};
    QString masculine{};
    QString neutral{}; ///< the function: « éducation spécialisée »

    bool operator==(const Term&) const = default;
};

/// What a level of a domain means, in French.
struct LevelWords
{
    QString person; ///< as the person would say it
    QString professional; ///< what the professional sees
    QString simple{}; ///< the same as the person would, in few everyday words; empty: there is none

    bool operator==(const LevelWords&) const = default;
};

enum class Language { French, English };

/// A list that the structure may extend: the program gives no meaning of its own to its codes.
struct OpenList
{
    QString list;
    QString french; ///< how the list is called
    QString english;
};

/// The vocabularies of a file, read at once.
class Vocabulary
{
public:
    static Vocabulary load(const Reader& reader);
    /// Only what papers say: French labels, retired ones too, the forms of trades and the
    /// definitions of levels. The whole takes three times as long to read.
    static Vocabulary ofPapers(const Reader& reader);
    /// The lists shipped with the program, as a new file receives them.
    static Vocabulary builtIn();

    /// Terms in their order; retired ones only when @p all.
    std::vector<Term> terms(const QString& list, bool all = false) const;
    const Term* term(const QString& list, const QString& code) const;
    /// The code itself when the list does not know it: never an empty label for a stored value.
    QString label(
        const QString& list, const QString& code, Language language = Language::French) const;
    /// The same for one term of a file whose vocabularies are not read (yet).
    static QString labelOf(
        const Reader& reader, const QString& list, const QString& code, Language language);
    /// Written definition of a level (1–5) in a domain, for the person or the professional.
    QString level(
        const QString& domain, int level, bool person, Language language = Language::French) const;
    /// The simplified wording of a level as the structure has it; the person's where it has none.
    QString simpleLevel(const QString& domain, int level) const;
    /// What the structure has of a level in French, word for word.
    LevelWords levelWords(const QString& domain, int level) const;
    QStringList lists() const;
    /// The lists that the structure may extend, by their French name.
    static const std::vector<OpenList>& openLists();
    static bool isOpen(const QString& list);

private:
    friend void completeVocabulary(Work& work, bool everyTerm);
    struct Definition
    {
        QString person[2];
        QString professional[2];
        QString simple{};
    };
    QHash<QString, std::vector<Term>> m_lists;
    QHash<QString, Definition> m_levels; ///< key « domain/level »
    QSet<QString> m_program; ///< lists whose codes the program gives a meaning to
};

/// Writes the built-in vocabularies that the file does not have: all of them into a new file, and
/// those that came with a later version into an older one. What the structure changed stays.
void seedVocabulary(Work& work);
/// After an upgrade: adds the lists that the file lacks altogether, and the definitions of levels
/// of a domain that has none. A list the file has is the structure's and is left alone, but for the
/// terms to which the program itself gives a meaning (« program » in resources/vocabulary), which
/// are added at its end.
/// @param everyTerm adds every shipped term that a list lacks: after a recovery.
void completeVocabulary(Work& work, bool everyTerm = false);

namespace terms {
/// The number of a term in the file; 0 when the list has no such code.
qint64 rowOf(const Reader& reader, const QString& list, const QString& code);
/// The list that holds the term of this number; empty when there is no such term.
QString listOf(const Reader& reader, qint64 row);
/// The code of the term of this number; empty when there is no such term.
QString codeOf(const Reader& reader, qint64 row);
/// The number of the definition of a level in a domain; 0 when it has none.
qint64 levelRow(const Reader& reader, const QString& domain, int level);
/// Adds a word at the end of an open list and gives its code. A word that is there already, but for
/// case and accents, is not added twice: it is proposed again if it was retired.
/// @throws Refusal(Required) for an empty word, TooLong over 100 characters.
QString add(Work& work, const QString& list, const QString& label);
/// Changes the labels, the domain, and whether the term is proposed; its code stays, so that what
/// was stored with it is read with the new label. @throws Refusal as add, Missing.
void save(Work& work, const QString& list, const Term& term, const Term* shown = nullptr);
/// Puts the terms of a list in this order of codes.
void reorder(Work& work, const QString& list, const QStringList& codes);
/// Changes the definition of a level (1–5) in a domain, in French; adds it when there was none.
/// @param shown as the form first showed it: what it left alone keeps what the file holds.
void define(Work& work, const QString& domain, int level, const LevelWords& words,
    const LevelWords* shown = nullptr);
} // namespace terms

} // namespace jalons
