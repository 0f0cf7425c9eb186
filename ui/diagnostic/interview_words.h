#pragma once
#include "core/language_pack/spoken_language.h"
#include <initializer_list>

namespace jalons {

/// What stands at one place of the screen: in the person's language, and under it in French; as
/// usual, the first alone.
struct TwoTexts
{
    QString over;
    QString under{};
};

/// The words of the interview in the language chosen face to face. By default as usual: in the
/// language of the window.
class InterviewWords
{
public:
    using Values = std::initializer_list<std::pair<const char*, QString>>;

    InterviewWords() = default;
    explicit InterviewWords(SpokenLanguage language)
        : m_language(std::move(language))
        , m_isOn(true)
    {
    }

    bool isOn() const { return m_isOn; }
    /// That of the cards; that of the window as usual.
    Qt::LayoutDirection direction() const;
    /// @param usual what stands there in the language of the window, its values filled in.
    TwoTexts said(const QString& key, const QString& usual, Values values = {}) const;
    /// For a place with room for one.
    QString one(const QString& key, const QString& usual, Values values = {}) const
    {
        return said(key, usual, values).over;
    }
    /// The five levels of a domain, where a level is said in the language; as usual else.
    std::vector<TwoTexts> levels(const QString& domain, const QStringList& usual) const;

private:
    SpokenLanguage m_language;
    bool m_isOn = false;
};

} // namespace jalons
