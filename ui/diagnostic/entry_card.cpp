#include "ui/diagnostic/entry_card.h"

#include "ui/diagnostic/domain_disc.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/level_slider.h"
#include "ui/wording/problem_text.h"
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace jalons {

namespace {

constexpr std::array statuses{EntryStatus::NotAddressed, EntryStatus::Later, EntryStatus::Declined};

void name(QWidget* widget, const char* objectName)
{
    widget->setObjectName(QLatin1String(objectName));
}

QFrame* sheet(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(16), px(10), px(16), px(12));
    layout->setSpacing(px(4));
    return frame;
}

std::optional<int> given(int level)
{
    return level == 0 ? std::nullopt : std::optional(level);
}

} // namespace

EntryCard::EntryCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setProperty("clear", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    m_problems = roleLabel({}, "error", this);
    m_problems->setWordWrap(true);
    m_problems->hide();
    layout->addWidget(m_problems);
    layout->addWidget(makeWordsCard());
    layout->addWidget(makeFindingsCard());
    layout->addWidget(makeAnalysisCard());
    setColumn(m_status, QStringLiteral("status"), {{toCode(EntryStatus::Open), QString()}});
    setColumn(m_words, QStringLiteral("personWords"));
    setColumn(m_personLevel, QStringLiteral("personLevel"));
    setColumn(m_professionalLevel, QStringLiteral("professionalLevel"));
    setColumn(m_strengths, QStringLiteral("strengths"));
    setColumn(m_difficulties, QStringLiteral("difficulties"));
    setColumn(m_needs, QStringLiteral("needs"));
    setColumn(m_tried, QStringLiteral("tried"));
    setColumn(m_analysis, QStringLiteral("analysis"));
    setColumn(m_priority, QStringLiteral("priority"));
    layout->addStretch(1);
}

QWidget* EntryCard::makeWordsCard()
{
    QFrame* card = sheet(this);
    auto* body = static_cast<QVBoxLayout*>(card->layout());
    m_disc = new DomainDisc(card);
    m_title = roleLabel({}, "heading", card);
    m_status = new ChoiceChips(tr("Was it talked about?"), card);
    name(m_status, "interviewStatus");
    QList<Choice> choices;
    for (const EntryStatus status : statuses)
        choices.append({toCode(status), m_session.label(QStringLiteral("entry_status"), status)});
    m_status->setChoices(choices);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_disc);
    head->addWidget(m_title, 1);
    head->addWidget(m_status);
    body->addLayout(head);

    m_wordsLabel = roleLabel({}, "label", card);
    m_words = new GrowingTextEdit(tr("The person’s words"), card);
    name(m_words, "interviewPersonWords");
    m_words->setQuote(true);
    m_words->setPlaceholderText(tr("In their own words, as they say it"));
    m_wordsBefore = roleLabel({}, "hint", card);
    name(m_wordsBefore, "interviewWordsBefore");
    m_wordsBefore->setWordWrap(true);
    m_wordsBefore->setTextFormat(Qt::PlainText);
    body->addWidget(m_wordsLabel);
    body->addWidget(m_words);
    body->addWidget(m_wordsBefore);

    auto* voices = new QGridLayout;
    voices->setContentsMargins(0, px(4), 0, 0);
    voices->setHorizontalSpacing(px(28));
    voices->setVerticalSpacing(0);
    m_personName = roleLabel({}, "label", card);
    m_professionalName = roleLabel({}, "label", card);
    m_personLevel = new LevelSlider(LevelVoice::Person, card);
    m_professionalLevel = new LevelSlider(LevelVoice::Professional, card);
    name(m_personLevel, "interviewPersonLevel");
    name(m_professionalLevel, "interviewProfessionalLevel");
    voices->addWidget(m_personName, 0, 0);
    voices->addWidget(m_professionalName, 0, 1);
    voices->addWidget(m_personLevel, 1, 0);
    voices->addWidget(m_professionalLevel, 1, 1);
    voices->setColumnStretch(0, 1);
    voices->setColumnStretch(1, 1);
    body->addLayout(voices);
    m_divergence = roleLabel({}, "divergence", card);
    name(m_divergence, "interviewDivergence");
    m_divergence->setWordWrap(true);
    body->addWidget(m_divergence);

    connect(m_status, &ChoiceChips::edited, this, &EntryCard::edited);
    connect(m_words, &GrowingTextEdit::edited, this, &EntryCard::written);
    connect(m_personLevel, &LevelSlider::edited, this, &EntryCard::written);
    connect(m_professionalLevel, &LevelSlider::edited, this, &EntryCard::written);
    return card;
}

QWidget* EntryCard::makeFindingsCard()
{
    QFrame* card = sheet(this);
    auto* body = static_cast<QVBoxLayout*>(card->layout());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(20));
    grid->setVerticalSpacing(px(4));
    m_strengths = new ChipEditor(ChipTone::Strength, tr("Strengths"), card);
    m_difficulties = new ChipEditor(ChipTone::Difficulty, tr("Difficulties"), card);
    m_needs = new ChipEditor(ChipTone::Need, tr("Needs, in their words"), card);
    m_tried = new GrowingTextEdit(tr("Already tried"), card);
    name(m_strengths, "interviewStrengths");
    name(m_difficulties, "interviewDifficulties");
    name(m_needs, "interviewNeeds");
    name(m_tried, "interviewTried");
    m_tried->setLines(3, 12); // as high as its placeholder in a narrow column
    m_tried->setPlaceholderText(tr("What was already tried, and what came of it"));
    const auto column = [&](int index, QWidget* field) {
        grid->addWidget(roleLabel(field->accessibleName(), "label", card), 0, index);
        grid->addWidget(field, 1, index, Qt::AlignTop);
        grid->setColumnStretch(index, 1);
    };
    column(0, m_strengths);
    column(1, m_difficulties);
    column(2, m_tried);
    body->addLayout(grid);
    body->addSpacing(px(6));
    body->addWidget(roleLabel(m_needs->accessibleName(), "label", card));
    body->addWidget(m_needs);
    for (ChipEditor* editor : {m_strengths, m_difficulties, m_needs})
        connect(editor, &ChipEditor::edited, this, &EntryCard::written);
    connect(m_tried, &GrowingTextEdit::edited, this, &EntryCard::written);
    return card;
}

QWidget* EntryCard::makeAnalysisCard()
{
    m_analysisCard = sheet(this);
    auto* body = static_cast<QVBoxLayout*>(m_analysisCard->layout());
    m_analysisLabel = roleLabel({}, "label", m_analysisCard);
    m_analysis = new GrowingTextEdit(tr("The professional’s analysis"), m_analysisCard);
    name(m_analysis, "interviewAnalysis");
    m_analysis->setPlaceholderText(
        tr("What you understand of the situation, told apart from the person’s words"));
    m_priority = new QComboBox(m_analysisCard);
    name(m_priority, "interviewPriority");
    m_priority->setAccessibleName(tr("Priority for the person"));
    m_priority->setFocusPolicy(Qt::StrongFocus);
    auto* priority = new QHBoxLayout;
    priority->setSpacing(px(8));
    priority->addWidget(roleLabel(m_priority->accessibleName(), "label", m_analysisCard));
    priority->addWidget(m_priority);
    priority->addStretch(1);
    body->addLayout(priority);
    body->addWidget(m_analysisLabel);
    body->addWidget(m_analysis);
    connect(m_analysis, &GrowingTextEdit::edited, this, &EntryCard::written);
    connect(m_priority, &QComboBox::activated, this, &EntryCard::priorityChosen);
    return m_analysisCard;
}

QString EntryCard::professionalName() const
{
    return m_interview.professional.isEmpty() ? tr("Professional") : m_interview.professional;
}

void EntryCard::setInterview(const Interview& interview)
{
    m_interview = interview;
    m_wordsLabel->setText(tr("What %1 says of it").arg(interview.person));
    m_analysisLabel->setText(tr("Analysis by %1").arg(professionalName()));
    m_personLevel->setAccessibleName(tr("Level given by %1").arg(interview.person));
    m_professionalLevel->setAccessibleName(tr("Level given by %1").arg(professionalName()));
}

QStringList EntryCard::quickTags(const QString& list) const
{
    QStringList tags;
    for (const Term& term : m_session.file().vocabulary().terms(list))
        if (term.domain == m_entry.domain)
            tags.append(m_session.label(list, term.code));
    return tags;
}

QStringList EntryCard::definitions(bool person) const
{
    QStringList list;
    for (int level = 1; level <= 5; ++level)
        list.append(m_session.file().vocabulary().level(
            m_entry.domain, level, person, m_session.language()));
    return list;
}

void EntryCard::setEntry(const DomainEntry& entry, int ranks)
{
    const bool other = entry.domain != m_entry.domain;
    m_entry = entry;
    if (other) {
        m_disc->setDomain(
            m_session.file().vocabulary().term(QStringLiteral("domain"), entry.domain));
        m_title->setText(m_session.label(QStringLiteral("domain"), entry.domain));
        m_personLevel->setDefinitions(definitions(true));
        m_professionalLevel->setDefinitions(definitions(false));
        m_strengths->setSuggestions(quickTags(QStringLiteral("strength_tag")));
        m_difficulties->setSuggestions(quickTags(QStringLiteral("difficulty_tag")));
        m_needs->setSuggestions(quickTags(QStringLiteral("need_tag")));
        mark({});
    }
    m_status->setCode(entry.status == EntryStatus::Open ? QString() : toCode(entry.status));
    m_words->setText(entry.personWords);
    m_personLevel->setLevel(given(entry.personLevel));
    m_professionalLevel->setLevel(given(entry.professionalLevel));
    m_strengths->setTexts(entry.texts(FindingKind::Strength));
    m_difficulties->setTexts(entry.texts(FindingKind::Difficulty));
    m_needs->setTexts(entry.texts(FindingKind::Need));
    m_tried->setText(entry.tried);
    m_analysis->setText(entry.analysis);
    showPriority(ranks);
    showBefore();
    showDivergence();
}

void EntryCard::showPriority(int ranks)
{
    const QSignalBlocker quiet(m_priority);
    const int last = qMax(m_entry.priority, ranks + (m_entry.priority == 0 ? 1 : 0));
    if (m_priority->count() != last + 1) {
        m_priority->clear();
        m_priority->addItem(tr("none"));
        for (int rank = 1; rank <= last; ++rank)
            m_priority->addItem(QString::number(rank));
    }
    m_priority->setCurrentIndex(m_entry.priority);
}

void EntryCard::showBefore()
{
    const DomainEntry* before = m_interview.entryBefore(m_entry.domain);
    const auto named = [](const QString& voice, int level) {
        return level == 0 ? voice
                          : tr("%1 — before: %2", "voice and earlier level").arg(voice).arg(level);
    };
    m_personName->setText(named(m_interview.person, before ? before->personLevel : 0));
    m_professionalName->setText(named(professionalName(), before ? before->professionalLevel : 0));
    m_personLevel->setPrevious(before ? given(before->personLevel) : std::nullopt);
    m_professionalLevel->setPrevious(before ? given(before->professionalLevel) : std::nullopt);
    const bool words = before && !before->personWords.isEmpty();
    if (words)
        m_wordsBefore->setText(tr("%1: “%2”", "date and earlier words")
                                   .arg(QLocale().toString(m_interview.previous.startedOn,
                                            QStringLiteral("d MMMM yyyy")),
                                       before->personWords));
    m_wordsBefore->setVisible(words);
}

void EntryCard::showDivergence()
{
    const int steps = divergence(read());
    if (steps == 1)
        m_divergence->setText(tr("Your views differ by one step: talk about it together?"));
    else if (steps > 1)
        m_divergence->setText(
            tr("Your views differ by %1 steps: talk about it together?").arg(steps));
    m_divergence->setVisible(steps > 0);
}

DomainEntry EntryCard::read() const
{
    DomainEntry entry = m_entry;
    const QString status = m_status->code();
    entry.status = status.isEmpty() ? EntryStatus::Open : fromCode<EntryStatus>(status);
    entry.personWords = m_words->text();
    entry.personLevel = m_personLevel->level().value_or(0);
    entry.professionalLevel = m_professionalLevel->level().value_or(0);
    entry.tried = m_tried->text();
    entry.analysis = m_analysis->text();
    entry.findings.clear();
    const auto add = [&](FindingKind kind, const ChipEditor* editor) {
        for (const QString& text : editor->texts())
            entry.findings.push_back({{}, kind, text});
    };
    add(FindingKind::Strength, m_strengths);
    add(FindingKind::Difficulty, m_difficulties);
    add(FindingKind::Need, m_needs);
    return entry;
}

/// What is written was talked about.
void EntryCard::written()
{
    m_status->setCode({});
    showDivergence();
    emit edited();
}

void EntryCard::setReadOnly(bool readOnly)
{
    m_status->setReadOnly(readOnly);
    m_personLevel->setReadOnly(readOnly);
    m_professionalLevel->setReadOnly(readOnly);
    for (GrowingTextEdit* edit : {m_words, m_tried, m_analysis})
        edit->setReadOnly(readOnly);
    for (ChipEditor* editor : {m_strengths, m_difficulties, m_needs})
        editor->setReadOnly(readOnly);
    m_priority->setEnabled(!readOnly);
}

void EntryCard::setFaceToFace(bool on)
{
    m_analysisLabel->setVisible(!on);
    m_analysis->setVisible(!on);
}

void EntryCard::mark(const Problems& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences.append(problemText(problem));
    sentences.removeDuplicates();
    m_problems->setText(sentences.join(QLatin1Char('\n')));
    m_problems->setVisible(!sentences.isEmpty());
}

void EntryCard::focusWords()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

} // namespace jalons
