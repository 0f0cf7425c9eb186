#pragma once
#include "core/vocabulary/vocabulary.h"
#include <QDate>
#include <optional>

namespace jalons {

/// Reads the words that lists use for the codes of a vocabulary: label, code, or a usual synonym
/// (« M. », « F », « fille »…), whatever the accents and the case.
class TermReader
{
public:
    explicit TermReader(const Vocabulary& vocabulary);

    struct Term
    {
        QString code;
        bool coarse = false; ///< the code says less than the text (a country → « hors UE »)
    };
    /// Nothing when the text is no term of the list.
    std::optional<Term> read(const QString& list, const QString& text) const;

private:
    QHash<QString, QHash<QString, Term>> m_lists;
};

/// « oui », « x », « 1 », « vrai » / « non », « 0 »…
std::optional<bool> readYesNo(const QString& text);
/// A date of a list may carry a time (« 2024-06-05 00:00 »): the day is kept.
QString withoutTime(const QString& text);
/// « j », « +3 », « hier » are for typing: in a list they are no dates.
bool isRelativeDate(const QString& text);
/// Whether a folded word is in a list of resources/exchange/values.json: « yes », « empty »…
bool isWordFor(const char* list, const QString& folded);

} // namespace jalons
