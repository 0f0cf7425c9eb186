#pragma once
#include <QString>
#include <utility>

namespace jalons {

/// What a cell of names says of somebody.
struct NameReading
{
    QString civility; ///< code; empty when no title says it
    QString birthName;
    QString usedName;
    QString firstNames;
    bool saysMore = false; ///< « veuve », two titles, « (mère) »: more than fits in names
};

/// Reads a last name: « Mme BRUN épouse DAUPHIN », « DAUPHIN née BRUN », « BRUN (DAUPHIN) ».
NameReading readLastName(const QString& text);
/// Reads names and first names of one cell: « DIALLO EP. BARRY Aïssatou », « M. Yann LEBRAS ».
/// @param firstNamesFirst how the title of the column says it, where no capitals do.
NameReading readFullName(const QString& text, bool firstNamesFirst = false);
/// Reads first names: « Mme Odile ».
NameReading readFirstNames(const QString& text);

/// Names and first names of « DIARRA Amadou », « Diarra, Amadou », « Amadou DIARRA », « Le Bras
/// Yann »: the words in capitals are the name, with the particles before them; without any, the
/// first word and its particles.
std::pair<QString, QString> splitName(const QString& fullName, bool firstNamesFirst = false);

} // namespace jalons
