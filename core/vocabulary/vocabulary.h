#pragma once
#include "core/base/codes.h"
#include <QHash>
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
    QString domain; ///< for quick tags: the domain they belong to
    QString color; ///< for domains: « #rrggbb » on a light ground
    QString colorDark; ///< on a dark ground
    QString icon;
    bool active = true;

    bool operator==(const Term&) const = default;
};

enum class Language { French, English };

/// The vocabularies of a file, read once when it is opened.
class Vocabulary
{
public:
    static Vocabulary load(const Reader& reader);
    /// The lists shipped with the program, as a new file receives them.
    static Vocabulary builtIn();

    /// Terms in their order; retired ones only when @p all.
    std::vector<Term> terms(const QString& list, bool all = false) const;
    const Term* term(const QString& list, const QString& code) const;
    /// The code itself when the list does not know it: never an empty label for a stored value.
    QString label(
        const QString& list, const QString& code, Language language = Language::French) const;
    /// Written definition of a level (1–5) in a domain, for the person or the professional.
    QString level(
        const QString& domain, int level, bool person, Language language = Language::French) const;
    QStringList lists() const;

private:
    friend void seedVocabulary(Work& work);
    struct Definition
    {
        QString person[2];
        QString professional[2];
    };
    QHash<QString, std::vector<Term>> m_lists;
    QHash<QString, Definition> m_levels; ///< key « domain/level »
};

/// Writes the built-in vocabularies that the file does not have: all of them into a new file, and
/// those that came with a later version into an older one. What the structure changed stays.
void seedVocabulary(Work& work);

} // namespace jalons
