#pragma once
#include "core/base/partial_date.h"
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace jalons::search {

/// What was typed, as the indexes are asked. Only letters and digits are left, so that no sign of
/// the query language of FTS5 gets in.
class Query
{
public:
    /// @param today with it, a birth date is looked for among what was typed.
    explicit Query(const QString& typed, QDate today = {});

    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList& words() const { return m_words; } ///< folded, in the order typed
    /// Without what names nobody: « Mme », « épouse », « née ».
    const QStringList& names() const { return m_names; }
    /// Only digits: a telephone number or the number of a file; the digits, +33 as 0.
    bool isNumber() const { return !m_number.isEmpty(); }
    const QString& number() const { return m_number; }
    /// The birth date that was typed, alone or beside names, in any form readPartialDate reads
    /// (« 12/03/85 », « Diarra mars 1985 », « 1985 »); unknown without one. Digits may be both a
    /// number and a date.
    const PartialDate& birth() const { return m_birth; }
    const QStringList& besideBirth() const { return m_besideBirth; } ///< the other names, folded
    const QString& textBesideBirth() const { return m_textBesideBirth; } ///< as they were typed

    /// The FTS5 expression for the index of people: every word the beginning of a name, digits
    /// the beginning of a number (those that begin like it for a part: names::phoneForm).
    QString namePrefixes() const;
    /// The same for the words beside the birth date; empty without any.
    QString namesBesideBirth() const;
    /// For the other indexes: every word as the beginning of a word; the last only.
    QString allPrefixes() const;
    QString lastPrefix() const;

    /// The parts (start, length) of a text whose words are those typed, the last being perhaps a
    /// beginning: what is shown in bold. With @p forgiving also words that are nearly those.
    QList<QPair<int, int>> matched(const QString& text, bool forgiving = false) const;
    /// About @p length letters of a text around the first word typed that it holds, on one line.
    QString excerpt(const QString& text, int length = 140) const;

private:
    void findBirth(const QString& typed, QDate today);

    QStringList m_words;
    QStringList m_names;
    QString m_number;
    PartialDate m_birth;
    QStringList m_besideBirth;
    QString m_textBesideBirth;
};

/// A word typed, and how it sounds.
struct TypedWord
{
    TypedWord() = default;
    explicit TypedWord(const QString& typed); ///< folded

    QString word;
    QString sound; ///< soundKey
    QString frame; ///< soundFrame
};

/// How far a word of a name is from a word typed: 0 the same, 1 begins with it, 2 one edit away,
/// 3 sounds the same, 4 sounds the same so far, 5 one edit away so far, more for another
/// transliteration, by the letters that differ; -1 another word.
int distance(const TypedWord& typed, const QString& word);

} // namespace jalons::search
