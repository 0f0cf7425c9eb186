#include "ui/diagnostic/entry_card.h"

#include "core/partner/partner.h"
#include "ui/diagnostic/domain_disc.h"
#include "ui/diagnostic/two_line_label.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/level_slider.h"
#include "ui/wording/problem_text.h"
#include <QComboBox>
#include <QMenu>

namespace jalons {

namespace {

QFrame* sheet(std::initializer_list<Item> items)
{
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    inColumn(frame, items, 4, {16, 10, 16, 12});
    return frame;
}

std::optional<int> given(int level)
{
    return level == 0 ? std::nullopt : std::optional(level);
}

} // namespace

EntryCard::EntryCard(Session& session, QWidget* parent)
    : RecordPart(session, 0, parent)
    , m_disc(new DomainDisc)
    , m_title(new TwoLineLabel("heading"))
    , m_wordsLabel(new TwoLineLabel("label"))
    , m_wordsBefore(named(wrappedLabel({}, "hint"), "interviewWordsBefore"))
    , m_personName(new TwoLineLabel("label"))
    , m_professionalName(new TwoLineLabel("label"))
    , m_divergence(named(wrappedLabel({}, "divergence"), "interviewDivergence"))
    , m_analysisLabel(roleLabel({}, "label"))
    , m_priority(named(new QComboBox, "interviewPriority", tr("Priority for the person")))
    , m_problems(wrappedLabel({}, "error"))
    , m_help(button("interviewHelp", tr("Who can help here"), "quiet"))
    , m_helpers(new QMenu(this))
{
    m_help->setMenu(m_helpers);
    connect(m_helpers, &QMenu::aboutToShow, this, &EntryCard::showHelp);
    m_priority->setFocusPolicy(Qt::StrongFocus);
    m_problems->hide();
    bindAll();
    m_words->setQuote(true);
    layOut();
    connect(m_priority, &QComboBox::activated, this, &EntryCard::priorityChosen);
    for (const Binding& bound : m_bound)
        if (bound.field->widget() != m_status)
            connect(bound.field, &FormField::edited, this, &EntryCard::written);
}

void EntryCard::bindAll()
{
    m_status = bind("status", &DomainEntry::status, tr("Was it talked about?"),
        chips("interviewStatus", "entry_status",
            {EntryStatus::NotAddressed, EntryStatus::Later, EntryStatus::Declined}),
        {.codes = {{toCode(EntryStatus::Open), QString()}}});
    m_words = bind("personWords", &DomainEntry::personWords, tr("The person’s words"),
        text("interviewPersonWords", 2, 40, tr("In their own words, as they say it")));
    m_personLevel = bindLevel("personLevel", "interviewPersonLevel", &DomainEntry::personLevel);
    m_professionalLevel = bindLevel(
        "professionalLevel", "interviewProfessionalLevel", &DomainEntry::professionalLevel);
    m_strengths
        = bindFindings("strengths", "interviewStrengths", FindingKind::Strength, tr("Strengths"));
    m_difficulties = bindFindings(
        "difficulties", "interviewDifficulties", FindingKind::Difficulty, tr("Difficulties"));
    m_needs
        = bindFindings("needs", "interviewNeeds", FindingKind::Need, tr("Needs agreed together"));
    m_tried = bind("tried", &DomainEntry::tried, tr("Already tried"),
        text("interviewTried", 3, 12, // as high as its placeholder in a narrow column
            tr("What was already tried, and what came of it")));
    m_analysis = bind("analysis", &DomainEntry::analysis, tr("The professional’s analysis"),
        text("interviewAnalysis", 2, 40,
            tr("What you understand of the situation, told apart from the person’s words")));
    setColumn(m_priority, "priority");
}

ChipEditor* EntryCard::bindFindings(
    const char* name, const char* objectName, FindingKind kind, const QString& label)
{
    const ChipTone tone = kind == FindingKind::Strength ? ChipTone::Strength
        : kind == FindingKind::Difficulty               ? ChipTone::Difficulty
                                                        : ChipTone::Need;
    return bindTo(
        name, label, field(named(new ChipEditor(tone, label), objectName)),
        [kind](const DomainEntry& entry) { return entry.texts(kind); },
        [kind](DomainEntry& entry, const QVariant& value) {
            std::erase_if(entry.findings, [&](const Finding& one) { return one.kind == kind; });
            for (const QString& text : value.toStringList())
                entry.findings.push_back({{}, kind, text});
        },
        [](DomainEntry& entry, const DomainEntry& from) { entry.findings = from.findings; });
}

LevelSlider* EntryCard::bindLevel(const char* name, const char* objectName, int DomainEntry::*level)
{
    const LevelVoice voice
        = level == &DomainEntry::personLevel ? LevelVoice::Person : LevelVoice::Professional;
    return bind(name, level, {}, field(named(new LevelSlider(voice), objectName)));
}

void EntryCard::showHelp()
{
    // Asked when it is opened: the card itself does not wait for the address book.
    m_helpers->clear();
    constexpr int most = 12;
    const QString domain = record().domain;
    const auto found = session().query([&](const Reader& r) {
        std::vector<Partner> those;
        for (const qint64 id : partners::page(r, {{}, {}, domain}, 0, most))
            those.push_back(partners::load(r, {id}));
        return those;
    });
    for (const Partner& one : found)
        m_helpers->addAction(dotted({one.name, one.phone}), this,
            [this, domain, id = one.id] { emit session().helpRequested(domain, id); });
    if (found.empty())
        m_helpers->addAction(tr("No partner is linked to this domain yet"))->setEnabled(false);
    else
        m_helpers->addSeparator();
    m_helpers->addAction(tr("Open the partners"), this, [this, domain, any = !found.empty()] {
        emit session().helpRequested(any ? domain : QString(), {});
    });
}

void EntryCard::layOut()
{
    auto* voices = new QGridLayout;
    voices->setContentsMargins(0, px(4), 0, 0);
    voices->setHorizontalSpacing(px(28));
    voices->setVerticalSpacing(0);
    auto* findings = new QGridLayout;
    findings->setHorizontalSpacing(px(20));
    findings->setVerticalSpacing(px(4));
    const auto column = [](QGridLayout* grid, QWidget* label, QWidget* field) {
        const int index = grid->count() / 2;
        grid->addWidget(label, 0, index);
        grid->addWidget(field, 1, index, Qt::AlignTop);
        grid->setColumnStretch(index, 1);
    };
    column(voices, m_personName, m_personLevel);
    column(voices, m_professionalName, m_professionalLevel);
    column(findings, labelOf("label/strengths", m_strengths), m_strengths);
    column(findings, labelOf("label/difficulties", m_difficulties), m_difficulties);
    column(findings, labelOf("label/tried", m_tried), m_tried);
    inColumn(this,
        {m_problems,
            sheet({inRow({m_disc, {m_title, 1}, m_status}), m_wordsLabel, m_words, m_wordsBefore,
                voices, m_divergence}),
            sheet({findings, gap(6), labelOf("label/needs", m_needs), m_needs}),
            sheet({inRow({labelOf("label/priority", m_priority), m_priority, rest(), m_help}),
                m_analysisLabel, m_analysis}),
            rest()},
        10);
}

TwoLineLabel* EntryCard::labelOf(const char* key, QWidget* field)
{
    auto* label = new TwoLineLabel("label");
    label->setTexts({field->accessibleName()});
    m_labels.push_back({key, label, field});
    return label;
}

QString EntryCard::professionalName() const
{
    return m_interview.professional.isEmpty()
        ? m_said.one(QStringLiteral("label/professional"), tr("Professional"))
        : m_interview.professional;
}

void EntryCard::setWords(const InterviewWords& words)
{
    m_said = words;
    if (words.isOn())
        setLayoutDirection(words.direction());
    else
        unsetLayoutDirection();
    showLabels();
    setInterview(m_interview);
    if (!record().domain.isEmpty())
        showDomain();
    showBefore();
    showDivergence();
}

/// What stands around the fields. Their accessible names stay the professional's: who reads them
/// out is at this desk.
void EntryCard::showLabels()
{
    for (const FieldLabel& one : m_labels)
        one.label->setTexts(m_said.said(QLatin1String(one.key), one.field->accessibleName()));
    m_words->setPlaceholderText(
        m_said.one(QStringLiteral("label/words_hint"), tr("In their own words, as they say it")));
    m_tried->setPlaceholderText(m_said.one(
        QStringLiteral("label/tried_hint"), tr("What was already tried, and what came of it")));
    QList<Choice> choices;
    for (const auto& [status, key] :
        {std::pair(EntryStatus::NotAddressed, QStringLiteral("label/not_addressed")),
            std::pair(EntryStatus::Later, QStringLiteral("label/later")),
            std::pair(EntryStatus::Declined, QStringLiteral("label/declined"))})
        choices.append({toCode(status),
            m_said.one(key, session().label(QStringLiteral("entry_status"), status))});
    if (std::exchange(m_statusChoices, choices) != choices)
        m_status->setChoices(choices); // else the one that has the keyboard stays
    m_priority->setItemText(0, m_said.one(QStringLiteral("label/no_priority"), tr("none")));
}

void EntryCard::setInterview(const Interview& interview)
{
    m_interview = interview;
    m_wordsLabel->setTexts(m_said.said(QStringLiteral("label/words"),
        tr("What %1 says of it").arg(interview.person), {{"name", interview.person}}));
    m_analysisLabel->setText(tr("Analysis by %1").arg(professionalName()));
    m_personLevel->setAccessibleName(tr("Level given by %1").arg(interview.person));
    m_professionalLevel->setAccessibleName(tr("Level given by %1").arg(professionalName()));
}

QStringList EntryCard::quickTags(const QString& list) const
{
    QStringList tags;
    for (const Term& term : session().file().vocabulary().terms(list))
        if (term.domain == record().domain)
            tags.append(session().label(list, term.code));
    return tags;
}

QStringList EntryCard::definitions(bool person) const
{
    QStringList list;
    for (int level = 1; level <= 5; ++level)
        list.append(session().file().vocabulary().level(
            record().domain, level, person, session().language()));
    return list;
}

void EntryCard::setEntry(const DomainEntry& entry, int ranks)
{
    const bool other = entry.domain != record().domain;
    showFields(entry);
    if (other) {
        showDomain();
        m_strengths->setSuggestions(quickTags(QStringLiteral("strength_tag")));
        m_difficulties->setSuggestions(quickTags(QStringLiteral("difficulty_tag")));
        m_needs->setSuggestions(quickTags(QStringLiteral("need_tag")));
        mark({});
    }
    showPriority(ranks);
    showBefore();
    showDivergence();
}

void EntryCard::showDomain()
{
    const QString& domain = record().domain;
    m_disc->setDomain(session().file().vocabulary().term(QStringLiteral("domain"), domain));
    m_title->setTexts(
        m_said.said(domainTextKey(domain), session().label(QStringLiteral("domain"), domain)));
    showLevels(m_personLevel, true);
    showLevels(m_professionalLevel, false);
}

/// Two people read the same line: in the person's language what a level means, under it what it
/// means to who reads French.
void EntryCard::showLevels(LevelSlider* slider, bool person)
{
    QStringList usual = definitions(person);
    if (m_said.isOn() && person) // what is translated is the simple wording
        for (int level = 1; level <= usual.size(); ++level)
            usual[level - 1] = session().file().vocabulary().simpleLevel(record().domain, level);
    QStringList over;
    QStringList under;
    for (const TwoTexts& level : m_said.levels(record().domain, usual)) {
        over.append(level.over);
        under.append(level.under);
    }
    slider->setDefinitions(over, under);
    const TwoTexts none = m_said.isOn() ? m_said.said(QStringLiteral("label/no_level"),
                              tr("No level yet: click the line, or type 1 to 5"))
                                        : TwoTexts();
    slider->setNoneText(none.over, none.under);
}

void EntryCard::showPriority(int ranks)
{
    const QSignalBlocker quiet(m_priority);
    const int last = qMax(record().priority, ranks + (record().priority == 0 ? 1 : 0));
    if (m_priority->count() != last + 1) {
        m_priority->clear();
        m_priority->addItem(m_said.one(QStringLiteral("label/no_priority"), tr("none")));
        for (int rank = 1; rank <= last; ++rank)
            m_priority->addItem(QString::number(rank));
    }
    m_priority->setCurrentIndex(record().priority);
}

void EntryCard::showBefore()
{
    const DomainEntry* before = m_interview.entryBefore(record().domain);
    const auto named = [this](const QString& voice, int level) {
        return level == 0
            ? TwoTexts{voice}
            : m_said.said(QStringLiteral("label/before"),
                tr("%1 — before: %2", "voice and earlier level").arg(voice).arg(level),
                {{"name", voice}, {"level", QString::number(level)}});
    };
    m_personName->setTexts(named(m_interview.person, before ? before->personLevel : 0));
    m_professionalName->setTexts(named(professionalName(), before ? before->professionalLevel : 0));
    m_personLevel->setPrevious(before ? given(before->personLevel) : std::nullopt);
    m_professionalLevel->setPrevious(before ? given(before->professionalLevel) : std::nullopt);
    setTextOrHide(m_wordsBefore,
        before && !before->personWords.isEmpty()
            ? tr("%1: “%2”", "date and earlier words")
                  .arg(QLocale().toString(
                           m_interview.previous.startedOn, QStringLiteral("d MMMM yyyy")),
                      before->personWords)
            : QString());
}

void EntryCard::showDivergence()
{
    const int steps = divergence(read());
    const TwoTexts texts = steps == 0 ? TwoTexts()
        : steps == 1                  ? m_said.said(QStringLiteral("label/differ_one"),
                               tr("Your views differ by one step: talk about it together?"))
                                      : m_said.said(QStringLiteral("label/differ_many"),
                                          tr("Your views differ by %1 steps: talk about it together?").arg(steps),
                                          {{"steps", QString::number(steps)}});
    setTextOrHide(
        m_divergence, texts.under.isEmpty() ? texts.over : texts.over + u'\n' + texts.under);
}

/// What is written was talked about.
void EntryCard::written()
{
    m_status->setCode({});
    showDivergence();
}

void EntryCard::setReadOnly(bool readOnly)
{
    RecordPart::setReadOnly(readOnly);
    m_priority->setEnabled(!readOnly);
}

void EntryCard::setFaceToFace(bool on)
{
    m_analysisLabel->setVisible(!on);
    m_analysis->setVisible(!on);
    m_help->setVisible(!on);
}

void EntryCard::mark(const Problems& problems)
{
    setTextOrHide(m_problems, problemsText(problems));
}

} // namespace jalons
