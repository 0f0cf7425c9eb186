#pragma once
#include <QString>
#include <QStringList>

namespace jalons {

/// Whom a column speaks of, by the words of its title.
enum class TitleOwner {
    Unsaid,
    Person,
    Referent, ///< « NOM RESPONSABLE DOSSIER »
    Origin, ///< who sent the person
    Contact, ///< whom to call
    Trusted, ///< whom the person has designated
    Other ///< a partner, an employer, another person of the family
};

/// A title understood by its words: « N° téléphones », « lieu_naissance », « Nom bénéficiaire ».
struct Title
{
    TitleOwner owner = TitleOwner::Unsaid;
    QString field; ///< target it would be for the person themselves; empty: not known
    QString target; ///< code of the target; empty when none fits
};

Title readTitle(const QString& header);
/// How many of these cells are titles that are known, exactly or by their words.
int knownTitles(const QStringList& cells);
/// Whether the text is made of words of titles only: a second line of titles, no value.
bool isMadeOfTitleWords(const QString& text);
/// Whether it may stand over several titles: « Référent », « Naissance », « Coordonnées ».
bool isGroupTitle(const QString& text);
/// « Prénom(s)* : » → « prenom s ».
QString plainTitle(const QString& header);
/// How a column without a title is called: « colonne 4 ».
QString untitled(int column);
bool isUntitled(const QString& header);

} // namespace jalons
