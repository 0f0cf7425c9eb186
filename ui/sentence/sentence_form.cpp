#include "ui/sentence/sentence_form.h"

namespace jalons {

namespace {

/// Every key, in the order of the list.
const QStringList& sentenceKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const SentenceGroup& group : ourSentences())
            for (const OurSentence& one : group.sentences)
                all << one.key;
        return all;
    }();
    return keys;
}

} // namespace

SentenceForm::SentenceForm(Session& session)
    : RecordForm(session,
        {.table = "printed_sentence",
            .save = Operation::UpdateSentence,
            .load = printedSentences::load,
            .store =
                [](Work& work, const PrintedSentence& sentence, const PrintedSentence* shown) {
                    return printedSentences::save(work, sentence, shown);
                },
            .problems = [](const PrintedSentence& sentence) { return problems(sentence); },
            .isBegun = [](const PrintedSentence& sentence) { return !sentence.key.isEmpty(); },
            .removal = Operation::RestoreSentence,
            .remove = [](Work& work, PrintedSentenceId id) { printedSentences::restore(work, id); },
            .removed = tr("The sentence of Jalons is printed again. Ctrl+Z brings yours back."),
            .marksRefusals = true},
        {}, 1)
    , m_where(named(wrappedLabel({}, "hint"), "sentenceWhere"))
    , m_ours(named(wrappedLabel({}, ""), "sentenceOurs", tr("The sentence of Jalons")))
    , m_news(named(wrappedLabel({}, "hint"), "sentenceNews"))
    , m_seen(button("sentenceSeen", tr("Keep yours")))
    , m_restore(button("sentenceRestore", tr("Take the sentence of Jalons again"), "quiet"))
{
    makePlain();
    m_ours->setTextFormat(Qt::PlainText);
    m_news->setTextFormat(Qt::PlainText);
    m_ours->setTextInteractionFlags(Qt::TextSelectableByMouse);
    bind("text", &PrintedSentence::text, tr("Your sentence"), text("sentenceText", 3, 12),
        {.hint = tr("What stands between {{ }} is filled from the file: it must stay")});
    jalons::fill(body(), {inRow({m_restore, rest()}), m_news, inRow({m_seen, rest()}), rest()});
    body()->insertWidget(0, m_where);
    body()->insertWidget(1, roleLabel(tr("The sentence of Jalons"), "label"));
    body()->insertWidget(2, m_ours);
    connect(m_restore, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_seen, &QPushButton::clicked, this, &SentenceForm::acknowledge);
}

void SentenceForm::showKey(const QString& key)
{
    if (key != record().key) {
        flush();
        discard(); // what could not be stored is kept as a draft of the other sentence
    }
    refresh(session().query(
        [&](const Reader& r) { return printedSentences::ofKey(r, key); }, PrintedSentence()));
}

qint64 SentenceForm::draftRowOf(const QString& key)
{
    return -1 - sentenceKeys().indexOf(key);
}

QString SentenceForm::keyOf(qint64 draftRow)
{
    return sentenceKeys().value(-1 - draftRow);
}

void SentenceForm::filled()
{
    showState();
}

void SentenceForm::stored(const PrintedSentence&)
{
    // What ours was is noted by the store.
    shownRecord()
        = session().query([&](const Reader& r) { return printedSentences::load(r, record().id); },
            PrintedSentence(record()));
    showState();
}

void SentenceForm::acknowledge()
{
    flush();
    if (session().perform(Operation::UpdateSentence,
            [&](Work& work) { printedSentences::acknowledge(work, record().id); }))
        showKey(record().key);
}

void SentenceForm::showState()
{
    const PrintedSentence& shown = record();
    const OurSentence* ours = ourSentence(shown.key);
    grid()->setEnabled(ours);
    m_ours->setText(ours ? ours->text : QString());
    m_where->setVisible(ours && !ours->about.isEmpty());
    m_where->setText(ours ? ours->about : QString());
    m_restore->setVisible(shown.id.isValid());
    m_news->setVisible(shown.hasNews());
    m_seen->setVisible(shown.hasNews());
    m_news->setText(
        tr("The sentence of Jalons has changed since you wrote yours. It was: %1").arg(shown.ours));
}

} // namespace jalons
