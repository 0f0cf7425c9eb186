#pragma once
#include "core/base/codes.h"
#include "core/contract/contract.h"
#include "core/diagnostic/assessment.h"
#include "core/documents/document.h"
#include "core/sentence/sentences.h"
#include "core/vocabulary/vocabulary.h"
#include <functional>

namespace jalons {

class Reader;
struct Person;
struct Professional;
struct Structure;

/// The words a sheet uses: vocabularies and sentences in French, whatever the language of the
/// interface.
class Labels
{
public:
    explicit Labels(const Reader& reader);

    const Vocabulary& vocabulary() const { return m_vocabulary; }
    const Sentences& sentences() const { return m_sentences; }
    /// What a sheet says: see Sentences::text.
    QString say(const char* key, Sentences::Values values = {}) const
    {
        return m_sentences.text(key, values);
    }
    /// The same with values that have a look, blanks among them; what the structure set between two
    /// « ** » is bold.
    Spans sayIn(const char* key, std::initializer_list<std::pair<const char*, Spans>> values) const;
    /// Empty for an empty code; the code itself when the list does not know it.
    QString of(const char* list, const QString& code) const;
    template <class E>
    requires std::is_enum_v<E> QString of(const char* list, E value)
    const { return of(list, toCode(value)); }
    QString domain(const QString& code) const { return of("domain", code); }
    /// The same in the middle of a sentence: « curatelle renforcée », but « MASP ».
    QString inSentence(const char* list, const QString& code) const;
    /// A métier in the middle of a sentence, in the form of whoever has it when that is known:
    /// « assistante de service social »; else the function, « service social ».
    QString trade(const Professional& professional) const;
    /// « 2 – J’ai un toit, mais il n’est pas à moi »; empty for level 0.
    QString level(const QString& domain, int level, bool person) const;
    /// The same in the simplified wording.
    QString simpleLevel(const QString& domain, int level) const;
    /// « Monsieur »; empty when none was given or wished.
    QString civility(const Person& person) const;
    /// « Monsieur Amadou Diarra ».
    QString civilName(const Person& person) const;
    /// As legal papers name somebody: « Madame Zoé ÉLUARD », by the birth name, whatever name they
    /// use; of a name in another script how it is read, what is written in brackets.
    QString legalName(const Person& person) const;
    /// The same in the box where they sign: without civility, the used name after it.
    QString signingName(const Person& person) const;
    /// « ce qui était espéré » for an attainment of −2…+2.
    QString attainment(int value) const;
    /// Where the parties sign, in the words of the structure.
    SignatureBlock signatures(const QString& place, const QString& date = {}) const;
    /// Labels of several codes, « a, b ».
    QString list(const char* list, const QStringList& codes) const;

private:
    Vocabulary m_vocabulary;
    Sentences m_sentences;
};

/// Where papers are signed: the town of signature, or the structure's.
QString signatureTown(const Structure& structure);
/// Who signs a diagnostic or an evaluation.
SignatureBlock assessmentSignatures(const Structure& structure, const Person& person,
    const Professional& author, const Labels& labels);
/// « mot » between French quotation marks, unless it already stands between some.
QString quoted(const QString& text);
/// A name as papers have it: of one in another script how it is read, what is written in brackets.
QString inLatin(const Person& person, const QString& written);
/// The name they use beside that of their birth, as papers add it: « KEITA ». Empty when it is the
/// same, or none.
QString usedNameBeside(const Person& person);
/// An objective as it prints: between quotation marks when it was said, as it is when it was chosen
/// from the needs of the diagnostic or of the list.
QString objectiveWords(const Reader& reader, const Labels& labels, const Objective& objective);
/// The need of the diagnostic that an objective answers; empty when it is gone.
QString needText(const Reader& reader, FindingId need);
/// « née le 1er avril 1992 à Ségou (Mali) », agreed with when the gender is known and written
/// around otherwise: « naissance : 1er avril 1992, Ségou (Mali) ». Empty when nothing is known.
QString birthWords(const Sentences& sentences, const Person& person);
/// What whoever signs ticks, in the place of a « lu et approuvé » without effect: how the sheet was
/// read, and that a copy was received.
QString readingTicks(const Sentences& sentences);
/// First letter in capital, the rest as it is.
QString capitalised(const QString& text);
/// An empty sheet with the structure's identity at its head.
Document emptySheet(const Structure& structure, const QString& title, const QString& number);
/// A key with its value, only when there is one.
void addPair(KeyValues& block, const QString& key, const QString& value);
/// One paragraph a line, empty lines left out; lines that start with a dash become bullets. Each
/// line goes through @p spans, which may set words in bold or leave blanks.
std::vector<Block> paragraphs(const QString& text,
    Paragraph::Style style = Paragraph::Style::Normal,
    const std::function<Spans(const QString&)>& spans = plain);

/// The wheel of an assessment as it prints, with an earlier one as a ghost when given: saidOnly.
WheelData wheelOf(const Labels& labels, const std::vector<DomainEntry>& now,
    const QString& personName, const QString& professionalName,
    const std::vector<DomainEntry>& before = {}, QDate beforeOn = {});

} // namespace jalons
