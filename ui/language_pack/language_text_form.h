#pragma once
#include "core/language_pack/spoken_language.h"
#include "ui/page/record_form.h"

namespace jalons {

/// One text of a language: the French, and under it how it is said.
class LanguageTextForm : public RecordForm<LanguageText>
{
    Q_OBJECT

public:
    explicit LanguageTextForm(Session& session);

    /// Shows the text of a key; what was typed in another is stored first.
    void showKey(const QString& language, const QString& key);
    /// The language and the key of a draft that is not stored yet.
    static std::pair<QString, QString> textOfDraft(const Session& session, qint64 row);

private:
    void filled() override;
    void stored(const LanguageText& before) override;
    qint64 draftRow() const override;
    void keep();
    void showState();

    QLabel* m_french;
    QLabel* m_state;
    QPushButton* m_keep;
    QPushButton* m_restore;
};

} // namespace jalons
