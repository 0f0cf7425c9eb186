#pragma once
#include "core/language_pack/spoken_language.h"
#include "ui/widgets/card.h"
#include <QTreeWidget>

namespace jalons {

class LanguageTextForm;
class OrderedList;
class ReadingForm;
class Session;

/// The languages of the interview (langues de l’entretien): who read each over, its texts beside
/// the French ones, as files too.
class LanguagesCard : public Card
{
    Q_OBJECT

public:
    explicit LanguagesCard(Session& session);

    void refetch();
    /// Goes on with a draft: of a text, or of a reading over.
    void resume(const QString& table, qint64 row);
    /// As if the file had been chosen.
    void loadFrom(const QString& path);
    /// Writes the language shown, as if the place had been chosen.
    void exportTo(const QString& path);

private:
    void showLanguages();
    void showTexts();
    void showText();
    void chooseFile();
    void choosePlace();
    QString currentKey() const;
    void choose(const QString& key);
    QString nameOf(const LanguagePack& pack) const;

    Session& m_session;
    SpokenLanguage m_spoken;
    OrderedList* m_languages;
    QLabel* m_state;
    ReadingForm* m_reading;
    QLabel* m_fault;
    QLineEdit* m_search;
    QTreeWidget* m_texts;
    QLabel* m_none;
    LanguageTextForm* m_form;
};

} // namespace jalons
