#include "ui/language_pack/language_text_form.h"

#include "core/vocabulary/vocabulary.h"

namespace jalons {

namespace {

/// Numbers of texts that no later change moves: those of the program in their order, then six for
/// each domain of the structure's own.
constexpr qint64 textsOfALanguage = 1'000'000;
constexpr qint64 textsOfOurs = 1000;

qint64 numberOf(const Session& session, const QString& key)
{
    static const std::vector<PackText> ours = packTexts(Vocabulary::builtIn());
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (ours[i].key == key)
            return static_cast<qint64>(i);
    const QString domain = key.section(u'/', 1, 1);
    const qint64 row = session.query(terms::rowOf, QStringLiteral("domain"), domain);
    return textsOfOurs + 6 * row + key.section(u'/', 2, 2).toInt();
}

} // namespace

LanguageTextForm::LanguageTextForm(Session& session)
    : RecordForm(session,
        {.table = "language_text",
            .save = Operation::CorrectLanguage,
            .load = languages::load,
            .store = [](Work& work, const LanguageText& text,
                         const LanguageText* shown) { return languages::save(work, text, shown); },
            .problems = [](const LanguageText& text) { return problems(text); },
            .isBegun = [](const LanguageText& text) { return !text.key.isEmpty(); },
            .removal = Operation::RestoreLanguage,
            .remove = [](Work& work, LanguageTextId id) { languages::restore(work, id); },
            .removed = tr("The translation of Jalons is shown again. Ctrl+Z brings yours back."),
            .marksRefusals = true},
        {}, 1)
    , m_french(named(wrappedLabel({}, ""), "languageFrench", tr("Text in French")))
    , m_state(named(wrappedLabel({}, "hint"), "languageTextState"))
    , m_keep(button("languageKeep", tr("It still says the same")))
    , m_restore(button("languageRestore", tr("Take the translation of Jalons again"), "quiet"))
{
    makePlain();
    m_french->setTextFormat(Qt::PlainText);
    m_french->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bind("text", &LanguageText::text, tr("Translation"), text("languageText", 2, 8),
        {.hint = tr("What stands between {{ }} is filled from the file: it must stay")});
    jalons::fill(body(), {m_state, inRow({m_keep, m_restore, rest()}), rest()});
    body()->insertWidget(0, roleLabel(tr("Text in French"), "label"));
    body()->insertWidget(1, m_french);
    connect(m_restore, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_keep, &QPushButton::clicked, this, &LanguageTextForm::keep);
}

void LanguageTextForm::showKey(const QString& language, const QString& key)
{
    if (key != record().key || language != record().language) {
        flush();
        discard(); // what could not be stored is kept as a draft of the other text
    }
    refresh(session().query(
        [&](const Reader& r) { return languages::ofKey(r, language, key); }, LanguageText()));
}

qint64 LanguageTextForm::draftRow() const
{
    qint64 language = 0;
    for (const LanguagePack& pack : shippedPacks()) {
        if (pack.code == record().language)
            break;
        ++language;
    }
    return -1 - language * textsOfALanguage - numberOf(session(), record().key);
}

std::pair<QString, QString> LanguageTextForm::textOfDraft(const Session& session, qint64 row)
{
    const qint64 number = -1 - row;
    const auto language = static_cast<std::size_t>(number / textsOfALanguage);
    if (number < 0 || language >= shippedPacks().size())
        return {};
    for (const PackText& one : packTexts(session.file().vocabulary()))
        if (numberOf(session, one.key) == number % textsOfALanguage)
            return {shippedPacks()[language].code, one.key};
    return {};
}

void LanguageTextForm::filled()
{
    showState();
}

void LanguageTextForm::stored(const LanguageText&)
{
    // The French that stands now is noted by the store.
    shownRecord() = session().query(
        [&](const Reader& r) { return languages::load(r, record().id); }, LanguageText(record()));
    showState();
}

void LanguageTextForm::keep()
{
    flush();
    const QString language = record().language;
    const QString key = record().key;
    if (session().perform(
            Operation::CorrectLanguage, [&](Work& work) { languages::keep(work, language, key); }))
        showKey(language, key);
}

void LanguageTextForm::showState()
{
    const LanguageText& shown = record();
    SpokenText said;
    bool isKnown = false;
    const SpokenLanguage language = session().query(
        [&](const Reader& r) {
            return languages::spoken(r, shown.language, session().file().vocabulary());
        },
        SpokenLanguage());
    for (const SpokenText& one : language.texts())
        if (one.key == shown.key) {
            said = one;
            isKnown = true;
        }
    grid()->setEnabled(isKnown);
    m_french->setText(said.french);
    const bool isStale = isKnown && said.origin == TextOrigin::None;
    m_keep->setVisible(isStale && !shown.text.isEmpty());
    m_restore->setVisible(shown.id.isValid());
    setTextOrHide(m_state,
        !isKnown              ? QString()
            : isStale         ? shown.text.isEmpty()
                        ? tr("Nobody has translated this text yet: the French is shown.")
                        : tr("The French has changed since it was translated: the French is shown "
                                     "until this is looked at.")
                    : said.isReadOver ? tr("Read over as it is.")
                              : tr("Nobody has read this text over as it is."));
    for (auto* field : grid()->findChildren<GrowingTextEdit*>(QStringLiteral("languageText")))
        field->setLayoutDirection(
            language.pack().isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace jalons
