#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace jalons {

class Vocabulary;

/// A language pack (pack de langue) as it comes with the program: what the view face to face says
/// in a language that the person reads.
struct LanguagePack
{
    QString code; ///< « es », « prs »: BCP 47
    QString name; ///< as the language calls itself: « Español »
    bool isRightToLeft = false;
    QStringList
        spoken; ///< the languages of the vocabulary `language` that it serves, own one first
    QHash<QString, QString> texts; ///< by key
};

/// Those that come with the program, in the order in which they are offered. French is none.
const std::vector<LanguagePack>& shippedPacks();
/// Null for a language without a pack.
const LanguagePack* shippedPack(const QString& code);
/// The pack for somebody who speaks this language of the vocabulary (« darija »); null: none.
const LanguagePack* packSpokenAs(const QString& language);

/// A text to translate: its key, and what it says in French.
struct PackText
{
    QString key;
    QString french;
};

/// « label/words »: the words around what is typed. The keys, in the order of the screen.
const std::vector<PackText>& packLabels();
QString domainTextKey(const QString& domain);
/// @param level 1 to 5.
QString levelTextKey(const QString& domain, int level);
/// Everything that a pack translates, in the order of the screen: labels, the names of domains that
/// are proposed, their levels in simple words, as this vocabulary has them in French.
std::vector<PackText> packTexts(const Vocabulary& vocabulary);
/// Whether a pack may hold such a key: a label, a domain or a level of one, known here or not.
bool isPackKey(const QString& key);
/// The French that the pack of the program translates; empty for a key of the structure's own.
QString shippedFrench(const QString& key);

} // namespace jalons
