#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/language_pack/language_pack.h"
#include <QDate>
#include <optional>

namespace jalons {

class Reader;
class Work;
class Vocabulary;

/// A text of a language as the structure says it (correction), in the place of ours.
struct LanguageText
{
    LanguageTextId id;
    QString language; ///< code of a pack
    QString key;
    QString text;
    QString french; ///< what it translates; when French says something else, it is not shown

    bool operator==(const LanguageText&) const = default;
};

/// At most this many characters in one text: it stands in a line or two of a screen.
constexpr qsizetype longestLanguageText = 300;

/// Required for the text; TooLong; NotPlainText for a line break, « < », « > », and signs that
/// change the direction of what follows; UnknownPlaceholder and LostPlaceholder as the French has
/// them; UnknownTerm for a language without a pack or a key that no pack holds.
Problems problems(const LanguageText& text);

/// That somebody who reads the language read all of it over (relecture).
struct LanguageReading
{
    LanguageReadingId id;
    QString language;
    QString by; ///< their name and what they do
    QDate on;
    QString seen; ///< a digest of each text as it was read, as JSON

    bool operator==(const LanguageReading&) const = default;
};

/// Required for the name and the day; DateInFuture; TooLong.
Problems problems(const LanguageReading& reading, QDate today);

/// Where a text comes from.
enum class TextOrigin {
    Ours, ///< the program’s
    Structure, ///< the structure corrected it
    None ///< French says something else than what was translated, or nothing was: French is shown
};

/// A text as it is said in a language.
struct SpokenText
{
    QString key;
    QString french;
    QString text; ///< empty: French is shown
    TextOrigin origin = TextOrigin::None;
    bool isReadOver = false; ///< as it is said now
};

/// A language as the structure speaks it: our texts, its corrections over them, who read them.
class SpokenLanguage
{
public:
    SpokenLanguage() = default;
    /// The rules, on values alone. A correction wins over ours as long as it translates the French
    /// that stands now; ours is said as long as the French is still the one we translated. A text
    /// is read over when the last reading saw it as it is: what was corrected after is not, until
    /// the language is read over anew.
    SpokenLanguage(const LanguagePack& pack, const std::vector<PackText>& asked,
        const std::vector<LanguageText>& corrections,
        const std::optional<LanguageReading>& lastReading);

    const LanguagePack& pack() const { return m_pack; }
    const std::vector<SpokenText>& texts() const { return m_texts; }
    /// Empty: French is shown.
    QString text(const QString& key) const;
    const std::optional<LanguageReading>& lastReading() const { return m_reading; }
    /// Texts that nobody read over as they are now.
    int unread() const;
    /// The mark « not read over yet » is shown as long as this is false.
    bool isReadOver() const { return m_reading.has_value() && unread() == 0; }
    /// What a reading over notes of the texts as they are now.
    QString digests() const;

private:
    LanguagePack m_pack;
    std::vector<SpokenText> m_texts;
    QHash<QString, QString> m_byKey;
    std::optional<LanguageReading> m_reading;
};

namespace languages {
LanguageText load(const Reader& reader, LanguageTextId id);
std::vector<LanguageText> corrections(const Reader& reader, const QString& language);
/// All of them, for the check.
std::vector<LanguageText> allCorrections(const Reader& reader);
std::optional<LanguageReading> lastReading(const Reader& reader, const QString& language);
/// @param language code of a pack; one without a pack says nothing.
SpokenLanguage spoken(const Reader& reader, const QString& language);
/// The same where the vocabularies of the file were read already.
SpokenLanguage spoken(const Reader& reader, const QString& language, const Vocabulary& vocabulary);
/// The correction of a text; ours, with an invalid id, when there is none.
LanguageText ofKey(const Reader& reader, const QString& language, const QString& key);
/// The French that stands now is noted beside it. @param shown as the form first showed it.
/// @throws Refusal on problems().
LanguageTextId save(Work& work, const LanguageText& text, const LanguageText* shown = nullptr);
/// What is said still translates the French, which has changed: it is shown again.
/// @throws Refusal on problems(), Required when nothing was translated.
void keep(Work& work, const QString& language, const QString& key);
/// Ours is said again.
void restore(Work& work, LanguageTextId id);
/// Notes who read the language over, as it is now. @throws Refusal on problems().
LanguageReadingId readOver(Work& work, const QString& language, const QString& by, QDate on);
} // namespace languages

} // namespace jalons
