#include "ui/language_pack/reading_form.h"

namespace jalons {

ReadingForm::ReadingForm(Session& session)
    : ToldForm(session, {.table = "language_reading"}, {}, 2)
    , m_which(named(wrappedLabel({}, "hint"), "readingWhich"))
{
    makePlain();
    body()->insertWidget(0, m_which);
    bind("by", &LanguageReading::by, tr("Read over by"), line("readingBy"),
        {.hint = tr("Their name, and what they do: interpreter, volunteer…"),
            .column = QStringLiteral("read_by")});
    bind("on", &LanguageReading::on, tr("Read over on"), date("readingOn"),
        {.column = QStringLiteral("read_on")});
    addToldFoot(this, QStringLiteral("reading"), tr("Record"), [this] { record(); });
    hide();
}

void ReadingForm::open(const QString& language, int unread)
{
    flush();
    m_language = language;
    const LanguagePack* pack = shippedPack(language);
    m_which->setText(tr(
        "%1: somebody who reads the language has read all the texts, each beside the French one. "
        "Not read yet as they are: %2.")
                         .arg(pack ? pack->name : language)
                         .arg(unread));
    QWidget::show();
    begin();
    focusFirst();
}

qint64 ReadingForm::draftRow() const
{
    qint64 row = 0;
    for (const LanguagePack& pack : shippedPacks()) {
        --row;
        if (pack.code == m_language)
            return row;
    }
    return 0;
}

LanguageReading ReadingForm::fresh() const
{
    LanguageReading reading;
    reading.language = m_language;
    reading.on = session().today();
    return reading;
}

void ReadingForm::record()
{
    if (!tell(Operation::ReadLanguageOver, [this](Work& work, const LanguageReading& told) {
            languages::readOver(work, m_language, told.by, told.on);
        }))
        return;
    hide();
    emit this->told();
}

} // namespace jalons
