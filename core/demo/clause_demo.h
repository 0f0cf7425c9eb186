#pragma once
#include <QDate>

namespace jalons {
class Work;
}

namespace jalons::demo {

/// The structure's own clauses of the contract of stay: one article is in its words.
void tellClauses(Work& work, QDate today);
/// The receipt of the welcome documents in the structure's words: one more document, another text.
void tellWordings(Work& work, QDate today);
/// A sentence of the sheets in the words of the house.
void tellSentences(Work& work);
/// Spanish, corrected in one place, then read over by a volunteer.
void tellLanguages(Work& work, QDate today);

} // namespace jalons::demo
