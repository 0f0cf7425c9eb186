#include "ui/diagnostic/interview_page.h"

#include "core/diagnostic/entry_merge.h"
#include "core/draft/draft.h"
#include "core/signing/completion.h"
#include "ui/diagnostic/completion_panel.h"
#include "ui/diagnostic/domain_column.h"
#include "ui/diagnostic/entry_card.h"
#include "ui/diagnostic/interview.h"
#include "ui/diagnostic/interview_header.h"
#include "ui/diagnostic/language_bar.h"
#include "ui/diagnostic/sittings_panel.h"
#include "ui/diagnostic/wheel_panel.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/layouts.h"
#include <QApplication>
#include <QKeyEvent>

namespace jalons {

namespace {
constexpr double faceZoom = 1.25; // read together by two people, at the other side of a desk

/// Nothing of a window is painted while it stands.
class Unpainted
{
public:
    explicit Unpainted(QWidget* window)
        : m_window(window)
        , m_was(window->updatesEnabled())
    {
        m_window->setUpdatesEnabled(false);
    }
    ~Unpainted() { m_window->setUpdatesEnabled(m_was); }
    Unpainted(const Unpainted&) = delete;
    Unpainted& operator=(const Unpainted&) = delete;

private:
    QWidget* m_window;
    bool m_was;
};
} // namespace

InterviewPage::InterviewPage(Session& session, Header header, QWidget* parent)
    : Page(session, parent,
        {"assessment", "domain_entry", "finding", "sitting", "person", "membership", "professional",
            "accompaniment", "term", "level_definition", "language_text", "language_reading"})
    , m_header(new InterviewHeader(session, this))
    , m_languages(new LanguageBar(session, this))
    , m_completion(new CompletionPanel(session, QStringLiteral("completion"), this))
    , m_with(named(new ChoiceChips(tr("Interview of")), "interviewWith"))
    , m_wheels(button("interviewWheels", {}, "quiet", "wheel"))
    , m_notes(button("interviewNotes", tr("Notes of the team"), nullptr, "edit"))
    , m_column(new DomainColumn(session, this))
    , m_card(new EntryCard(session))
    , m_panel(new WheelPanel(session))
    , m_sittings(new SittingsPanel(session))
    , m_scroll(scrolled(m_card))
    , m_side(scrolled(boxed(inColumn({m_panel, m_sittings}, 0))))
    , m_autosave(new Autosave(this, [this] { return save(); }))
{
    setObjectName(QStringLiteral("interviewPage"));
    m_completion->hide();
    m_completion->setConfirmText(tr("Complete"));
    m_completion->setBeforeComplete([this] { return m_autosave->writeNow(); });
    m_header->setVisible(header == Header::Shown);
    m_languages->hide();
    m_sittings->hide();
    m_notes->setCheckable(true);
    m_notes->setToolTip(tr("F9: notes kept apart from what is shared, and who was there"));
    m_wheels->setAccessibleName(tr("Wheels of the household side by side"));
    m_wheels->setToolTip(m_wheels->accessibleName());
    m_with->setToolTip(tr("F6: the same domain with another adult of the household"));
    m_left = boxed(inColumn({inRow({{m_with, 1}, m_wheels}, 4), {m_column, 1}, m_notes}, 6));
    inColumn(this,
        {m_header, m_languages, m_completion, {inRow({m_left, {m_scroll, 1}, m_side}, 12), 1}}, 10);
    fitColumns();
    connect(m_notes, &QPushButton::clicked, this, &InterviewPage::showNotes);
    connect(m_sittings, &SittingsPanel::closeAsked, this, [this] { showNotes(false); });
    connect(m_with, &ChoiceChips::edited, this, [this] { goOnWith(m_with->code()); });
    connect(m_wheels, &QPushButton::clicked, this, &InterviewPage::wheelsRequested);
    connect(m_column, &DomainColumn::domainChosen, this, &InterviewPage::openDomain);
    connect(m_column, &DomainColumn::entryRequested, m_card, &EntryCard::focusWords);
    connect(m_panel, &WheelPanel::domainActivated, this, &InterviewPage::openDomain);
    connect(m_panel, &WheelPanel::priorityMoved, this, &InterviewPage::giveRank);
    connect(m_panel, &WheelPanel::timeChosen, this, &InterviewPage::showWheelOf);
    connect(m_panel, &WheelPanel::printAsked, this, [this](AssessmentId id) {
        flush();
        this->session().preview(
            [id](const Reader& reader) { return assessments::wheelOf(reader, id); });
    });
    connect(m_card, &EntryCard::edited, this, [this] {
        m_autosave->touch();
        showWheel();
    });
    connect(
        m_card, &EntryCard::priorityChosen, this, [this](int rank) { giveRank(m_domain, rank); });
    connect(m_header, &InterviewHeader::startChanged, this, &InterviewPage::saveStart);
    connect(m_header, &InterviewHeader::finishRequested, this, &InterviewPage::unfold);
    connect(m_header, &InterviewHeader::reopenRequested, this, &InterviewPage::reopen);
    connect(m_header, &InterviewHeader::faceToFaceRequested, this, &InterviewPage::setFaceToFace);
    connect(m_header, &InterviewHeader::mapRequested, this, &InterviewPage::mapRequested);
    connect(m_header, &InterviewHeader::printRequested, this, [this] {
        flush();
        emit printRequested(m_id);
    });
    connect(m_header, &InterviewHeader::printSharedRequested, this,
        [this] { preview(assessments::sharedOf); });
    connect(m_header, &InterviewHeader::printSimpleRequested, this,
        [this] { preview(assessments::simpleOf); });
    connect(m_languages, &LanguageBar::chosen, this, &InterviewPage::sayInWords);
    connect(m_languages, &LanguageBar::backRequested, this, [this] { setFaceToFace(false); });
    connect(m_completion, &CompletionPanel::folded, this, [this] { unfold(false); });
    connect(m_completion, &CompletionPanel::completed, this, [this] {
        unfold(false);
        emit completed(m_id);
    });
}

void InterviewPage::preview(Document (*sheet)(const Reader&, AssessmentId))
{
    flush();
    session().preview([sheet, id = m_id](const Reader& reader) { return sheet(reader, id); });
}

/// Widths follow the zoom; face to face, the middle gets what it can.
void InterviewPage::fitColumns()
{
    m_left->setFixedWidth(px(m_faceToFace ? 190 : 232));
    m_side->setFixedWidth(px(m_faceToFace ? 212 : 262));
}

void InterviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

void InterviewPage::show(AssessmentId id)
{
    if (id == m_id)
        return;
    flush();
    m_id = id;
    m_domain.clear();
    unfold(false);
    showNotes(false);
    refetch();
}

void InterviewPage::refetch()
{
    if (!m_id.isValid())
        return;
    const Interview fetched = session().query(loadInterview, m_id);
    if (!fetched.assessment.id.isValid())
        return;
    m_interview = fetched;
    const bool completed = fetched.isCompleted();
    m_header->setInterview(fetched);
    m_completion->setInterview(fetched);
    m_completion->setFoldable(true);
    m_column->setEntries(fetched.entries);
    if (m_faceToFace) {
        m_languages->refetch();
        giveWords();
    } else {
        m_panel->setPriorityTitle({tr("Priorities of %1").arg(fetched.person)});
    }
    m_panel->setReadOnly(completed);
    m_card->setInterview(fetched);
    m_card->setReadOnly(completed);
    if (!fetched.entry(m_domain)) {
        m_domain.clear();
        if (const DomainEntry* first = fetched.toGoOnWith())
            showEntry(*first);
        m_column->setCurrent(m_domain);
    } else {
        // Typing that is not written yet stays over what the file holds now.
        const DomainEntry stored = *fetched.entry(m_domain);
        const DomainEntry shown = isDirty() ? mergedEntry(m_base, m_card->read(), stored) : stored;
        m_base = isDirty() ? rebased(m_base, m_card->read(), stored) : stored;
        m_card->setEntry(shown, static_cast<int>(byPriority(fetched.entries).size()));
        if (!m_autosave->isPending() && !m_autosave->isHeld())
            setRecord(this, "domain_entry", recordRow(stored), m_id.value);
        // The rank is never typed: it is the file's.
        m_base.priority = stored.priority;
    }
    m_sittings->setAssessment(m_id);
    m_sittings->refetch();
    showAdults();
    m_panel->setTimes(
        session().query(assessments::of, fetched.assessment.accompaniment), fetched.assessment.id);
    showWheel();
}

bool InterviewPage::isDirty() const
{
    if (!m_id.isValid() || m_domain.isEmpty() || m_base.domain != m_domain
        || m_base.assessment != m_id)
        return false;
    DomainEntry mine = m_card->read();
    mine.priority = m_base.priority;
    return !sameAnswers(mine, m_base);
}

void InterviewPage::showEntry(const DomainEntry& entry)
{
    m_domain = entry.domain;
    m_base = entry;
    m_card->setEntry(entry, static_cast<int>(byPriority(m_interview.entries).size()));
    setRecord(this, "domain_entry", recordRow(entry), m_id.value);
    m_panel->setCurrent(entry.domain);
    m_scroll->ensureVisible(0, 0);
}

/// Live: the wheel follows what is typed before it is written.
void InterviewPage::showWheel()
{
    Interview now = m_interview;
    const DomainEntry typed = m_card->read();
    for (DomainEntry& entry : now.entries)
        if (entry.domain == m_domain && typed.domain == m_domain) {
            entry.personLevel = typed.personLevel;
            entry.professionalLevel = typed.professionalLevel;
        }
    m_panel->setEntries(wheelOf(now, session().file().vocabulary(), session().language(),
                            tr("Professional"), colors().dark),
        m_interview.entries);
    m_panel->setCurrent(m_domain);
}

void InterviewPage::showWheelOf(AssessmentId id)
{
    if (id == m_id) {
        showWheel();
        return;
    }
    const Interview then = session().query(loadInterview, id);
    m_panel->showOther(wheelOf(then, session().file().vocabulary(), session().language(),
                           tr("Professional"), colors().dark),
        then.entries);
    m_panel->setCurrent(m_domain);
}

void InterviewPage::openDomain(const QString& domain)
{
    if (domain == m_domain)
        return;
    const DomainEntry* entry = m_autosave->writeNow() ? m_interview.entry(domain) : nullptr;
    if (!entry) { // what is typed could not be written: it stays on the screen
        m_column->setCurrent(m_domain);
        return;
    }
    showEntry(*entry);
    m_column->setCurrent(domain);
    showWheel();
}

bool InterviewPage::save()
{
    if (m_interview.isCompleted() || !isDirty())
        return true;
    DomainEntry mine = m_card->read();
    mine.priority = m_base.priority;
    const DomainEntry base = m_base;
    Problems found = problems(mine);
    DomainEntry written = mine;
    bool done = found.isEmpty();
    if (done)
        done = session().perform(
            updateOf(m_interview.assessment),
            [&](Work& work) {
                assessments::save(work, mine, &base);
                written = assessments::entry(work, m_id, base.domain);
            },
            &found);
    m_card->mark(found);
    if (done && m_base.domain == base.domain && !isVisible()) {
        // Hidden, the page has not fetched again: it remembers what it has written.
        written.priority = m_base.priority;
        m_base = written;
    }
    return done;
}

/// An answer that is not stored yet is told apart by its domain.
qint64 InterviewPage::recordRow(const DomainEntry& entry) const
{
    if (entry.id.isValid())
        return entry.id.value;
    return -session().query(terms::rowOf, QStringLiteral("domain"), entry.domain);
}

void InterviewPage::resume(const Draft& draft)
{
    for (const DomainEntry& entry : m_interview.entries)
        if (draft.table == QLatin1String("domain_entry") && recordRow(entry) == draft.row)
            openDomain(QString(entry.domain));
    if (draft.table == QLatin1String("assessment"))
        unfold(true); // the summary of the completion
    if (draft.table == QLatin1String("sitting")) {
        showNotes(true);
        m_sittings->resume(draft.row > 0 ? draft.row : 0);
    }
}

void InterviewPage::giveRank(const QString& domain, int rank)
{
    if (m_interview.isCompleted() || !m_autosave->writeNow())
        return;
    session().perform(updateOf(m_interview.assessment),
        [&](Work& work) { assessments::giveRank(work, m_id, domain, rank); });
    // The order shown is the file's, also when nothing could be written.
    refetch();
}

void InterviewPage::saveStart(QDate day)
{
    Problems found;
    session().perform(
        updateOf(m_interview.assessment),
        [&](Work& work) {
            Assessment mine = m_interview.assessment;
            mine.startedOn = day;
            assessments::save(work, mine, &m_interview.assessment);
        },
        &found);
    m_header->markStart(found);
}

void InterviewPage::reopen()
{
    session().perform(
        Operation::ReopenAssessment, [&](Work& work) { assessments::reopen(work, m_id); });
}

void InterviewPage::unfold(bool open)
{
    if (!open)
        m_completion->flush();
    m_completion->setVisible(open);
    m_header->setUnfolded(open);
    if (open && !m_interview.isCompleted())
        m_completion->focusFirst();
}

void InterviewPage::giveWords()
{
    const InterviewWords words = m_faceToFace ? m_languages->words() : InterviewWords();
    m_card->setWords(words);
    m_column->setWords(words);
    m_panel->setWords(words);
    m_panel->setPriorityTitle(words.said(QStringLiteral("label/priorities"),
        tr("Priorities of %1").arg(m_interview.person), {{"name", m_interview.person}}));
}

void InterviewPage::sayInWords()
{
    giveWords();
    showWheel();
}

void InterviewPage::showNotes(bool on)
{
    on = on && !m_faceToFace;
    if (!on)
        m_sittings->flush();
    const bool wasOpen = !m_sittings->isHidden();
    const bool hadFocus = m_sittings->isAncestorOf(QApplication::focusWidget());
    m_notes->setChecked(on);
    m_panel->setVisible(!on);
    m_sittings->setVisible(on);
    if (on)
        m_sittings->open();
    else if (wasOpen)
        m_card->reveal(); // in a narrow window the notes stood below it
    if (!on && hadFocus)
        m_card->focusWords();
}

void InterviewPage::showAdults()
{
    const auto adults = m_id.isValid() && !m_faceToFace ? session().query(householdInterviews, m_id)
                                                        : std::vector<HouseholdInterview>();
    if (adults == m_adults)
        return; // the keyboard may be in them
    m_adults = adults;
    QList<Choice> choices;
    for (const HouseholdInterview& one : m_adults)
        choices.append({QString::number(one.accompaniment.value),
            one.assessment.isValid() ? one.name : tr("%1 (to begin)").arg(one.name)});
    m_with->setChoices(choices);
    if (!m_adults.empty())
        m_with->setCode(QString::number(m_adults.front().accompaniment.value));
    m_with->setVisible(m_adults.size() > 1);
    m_wheels->setVisible(m_adults.size() > 1 && m_header->isVisibleTo(this));
}

void InterviewPage::goOnWith(const QString& accompaniment)
{
    const auto other
        = std::find_if(m_adults.begin(), m_adults.end(), [&](const HouseholdInterview& one) {
              return QString::number(one.accompaniment.value) == accompaniment;
          });
    if (!m_adults.empty()) // this page stays that of the same person
        m_with->setCode(QString::number(m_adults.front().accompaniment.value));
    if (other == m_adults.end() || other->assessment == m_id)
        return;
    const HouseholdInterview wanted = *other;
    const bool done = m_autosave->writeNow()
        && (wanted.assessment.isValid()
            || session().perform(Operation::StartDiagnostic, [&](Work& work) {
                   assessments::startInitial(
                       work, wanted.accompaniment, work.today(), session().me());
               }));
    if (done)
        emit session().interviewRequested(wanted.person, wanted.assessment, m_domain);
}

void InterviewPage::setFaceToFace(bool on)
{
    if (on == m_faceToFace)
        return;
    // One picture after the other: nothing half hidden, nothing half shown between.
    const Unpainted still(window());
    m_faceToFace = on;
    if (on)
        m_languages->propose(m_interview.personLanguage);
    m_languages->setVisible(on);
    sayInWords();
    showNotes(false);
    m_card->reveal(); // wherever the page was scrolled to
    m_notes->setVisible(!on);
    showAdults(); // nobody else's name
    m_header->setFaceToFace(on);
    m_card->setFaceToFace(on);
    m_column->setCondensed(on);
    m_panel->setPrintable(!on);
    // What is already at its largest grows by less: the zoom there was is kept, not computed.
    if (on)
        m_zoomBefore = zoom();
    applyTheme(*qApp, colors().dark ? Scheme::Dark : Scheme::Light,
        on ? m_zoomBefore * faceZoom : m_zoomBefore);
    fitColumns();
    emit faceToFaceChanged(on);
}

void InterviewPage::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_F11)
        setFaceToFace(!m_faceToFace);
    else if (event->key() == Qt::Key_Escape && m_faceToFace)
        setFaceToFace(false);
    else if (event->key() == Qt::Key_F6 && m_adults.size() > 1 && !m_faceToFace)
        goOnWith(QString::number(m_adults[1].accompaniment.value));
    else if (event->key() == Qt::Key_F9)
        showNotes(m_sittings->isHidden());
    else if (control && event->key() == Qt::Key_F)
        find();
    else if (control && event->key() == Qt::Key_PageDown)
        step(1);
    else if (control && event->key() == Qt::Key_PageUp)
        step(-1);
    else
        Page::keyPressEvent(event);
}

/// The next domain begins with what the person says of it.
void InterviewPage::step(int by)
{
    openDomain(m_column->neighbour(by));
    m_card->focusWords();
}

bool InterviewPage::find()
{
    return m_column->startSearch();
}

void InterviewPage::takeKeyboard()
{
    m_card->focusWords();
}

void InterviewPage::hideEvent(QHideEvent* event)
{
    // Nobody else's page comes up in large type with the rest of the window hidden.
    setFaceToFace(false);
    Page::hideEvent(event);
}

} // namespace jalons
