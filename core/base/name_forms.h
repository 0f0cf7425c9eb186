#pragma once
#include <QString>
#include <QStringList>
#include <QStringView>

/// The forms under which a name is found although it is misspelled.
namespace jalons::names {

/// The words of a text, folded: « Jean-Luc d’Œuvray » → jean, luc, d, oeuvray.
QStringList words(QStringView text);

/// What the index of names holds for one text (a name or telephone numbers), each with a mark:
///   « =word »  each word, and neighbours as one: joined;
///   « -wrd »   each word, whole and with any one letter left out: two words at one edit of each
///              other (a letter missing, added, changed, or two swapped) share one of these;
///   « ^w »     its first one, two and three letters: while a name is typed, the index is not
///              read for all the words that begin so;
///   « ~key »   how the word sounds (soundKey);
///   « %mmt »   what is left of it in any transliteration (soundFrame);
///   « #0612… » each telephone number, digits only, +33 as 0, and its first 1, 2, 4, 6 and 8
///              digits.
QStringList indexed(QStringView text);

/// The neighbours of these words as one word: two (« benali » for « Ben Ali »), and three around a
/// short one (« abdelkader » for « Abd El Kader »).
QStringList joined(const QStringList& words);

/// The « - » forms of one folded word; none for a word too short to be mistaken in.
QStringList deletions(const QString& word);

/// The expression that finds the words beginning with this folded one.
QString beginning(const QString& word);

/// The « # » form that finds the numbers beginning with these digits (then to be compared).
QString phoneForm(const QString& digits);

/// The telephone numbers of a text separated by « / », « , » or « ; », as digits, +33 as 0.
QStringList phones(QStringView text);

/// How many letters to add, drop, change or swap with the next lead from one to the other.
int edits(QStringView a, QStringView b);

/// Whether one edit at most (a letter missing, added, changed, or two neighbours swapped) leads
/// from one to the other.
bool isWithinOneEdit(QStringView a, QStringView b);

} // namespace jalons::names
