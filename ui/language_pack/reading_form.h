#pragma once
#include "core/language_pack/spoken_language.h"
#include "ui/page/told_form.h"

namespace jalons {

/// Tells who read a language over, and when.
class ReadingForm : public ToldForm<LanguageReading>
{
    Q_OBJECT

public:
    explicit ReadingForm(Session& session);

    /// @param unread how many texts nobody has read as they are.
    void open(const QString& language, int unread);

signals:
    void told();

private:
    qint64 draftRow() const override;
    LanguageReading fresh() const override;
    void record();

    QString m_language;
    QLabel* m_which;
};

} // namespace jalons
