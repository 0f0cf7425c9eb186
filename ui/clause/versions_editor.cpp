#include "ui/clause/versions_editor.h"

#include "core/documents/document.h"
#include "ui/person/person_picker.h"
#include "ui/printing/sheet_preview.h"
#include "ui/widgets/info_bar.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include "ui/wording/problem_text.h"
#include <algorithm>

namespace jalons {

namespace {

const QString oursKey = QStringLiteral("0");

QString versionWords(QDate from, bool isInUse)
{
    if (!from.isValid())
        return VersionsEditor::tr("Being prepared");
    const QString day = fullDay(from);
    return isInUse ? VersionsEditor::tr("In use since %1").arg(day)
                   : VersionsEditor::tr("From %1").arg(day);
}

} // namespace

VersionsEditor::VersionsEditor(Session& session, const QString& name, const Words& words)
    : m_session(session)
    , m_name(name)
    , m_words(words)
    , m_message(named(new InfoBar(this), name + QStringLiteral("Message")))
    , m_kinds(named(new TermCombo(words.kind), name + QStringLiteral("Kind")))
    , m_versions(named(new TermCombo(words.version), name + QStringLiteral("Version")))
    , m_begin(button(name + QStringLiteral("Begin"), tr("New version from this one")))
    , m_remove(toolButton(name + QStringLiteral("Remove"), "trash", tr("Remove this version")))
    , m_ours(new Card(words.oursTitle))
    , m_picker(new PersonPicker(session, name + QStringLiteral("Person"),
          name + QStringLiteral("Person"), [](PersonId) { return false; }))
    , m_whose(named(wrappedLabel({}, "meta"), name + QStringLiteral("Whose")))
    , m_nobody(button(name + QStringLiteral("Nobody"), tr("Somebody made up"), "quiet"))
    , m_sheet(named(new SheetPreview, name + QStringLiteral("Sheet"), words.sheet))
{
    auto* own = button(name + QStringLiteral("Own"), tr("Start from ours"), "primary");
    jalons::fill(m_ours->body(), {wrappedLabel(words.oursHint, "hint"), atLeft(own)});
    m_picker->field()->setPlaceholderText(tr("See it for somebody of the file…"));
    m_picker->field()->setAccessibleName(tr("See the sheet for somebody of the file"));
    connect(own, &QPushButton::clicked, this, &VersionsEditor::start);
    connect(m_begin, &QPushButton::clicked, this, &VersionsEditor::start);
    connect(m_remove, &QToolButton::clicked, this, [this] { removeShown(); });
    // « — » is neither a kind nor a version: what is shown stays.
    connect(m_kinds, &TermCombo::edited, this,
        [this] { showKind(m_kinds->code().isEmpty() ? m_kind : m_kinds->code()); });
    connect(m_versions, &TermCombo::edited, this, [this] {
        if (m_versions->code().isEmpty())
            showVersions();
        else
            showVersion(m_kind, m_versions->code().toLongLong());
    });
    connect(m_picker, &PersonPicker::chosen, this, &VersionsEditor::lookFor);
    connect(m_nobody, &QPushButton::clicked, this, [this] { lookFor({}, {}); });
}

void VersionsEditor::layOut(const QList<Choice>& kinds, QWidget* above, QWidget* own)
{
    m_own = own;
    m_kinds->setTerms(kinds);
    auto* back = button(m_name + QStringLiteral("Back"), tr("Structure"), "quiet", "back");
    back->setAccessibleName(tr("Back to the structure"));
    connect(back, &QPushButton::clicked, this, &VersionsEditor::backRequested);
    auto* content = new QWidget;
    auto* parts = inColumn(content, {m_ours, own, rest()}, 12, {0, 0, 6, 0});
    if (above)
        parts->insertWidget(0, above);
    auto* side = new QWidget;
    inColumn(side, {m_picker, inRow({{m_whose, 1}, m_nobody}), {m_sheet, 1}}, 4);
    auto* header = inRow({back, roleLabel(m_words.title, "heading"), {m_kinds, 3}, {m_versions, 3},
        m_begin, m_remove});
    inColumn(
        this, {header, {inRow({{scrolled(content), 10}, {side, 9}}, 12), 1}}, 12, {24, 16, 24, 16});
    lookFor({}, {});
}

void VersionsEditor::takeKeyboard()
{
    m_kinds->setFocus(Qt::OtherFocusReason);
}

void VersionsEditor::showKind(const QString& code)
{
    flush(); // before the kind is another: what is typed is of this one
    m_kind = code;
    showVersion(code, versionInUse());
}

void VersionsEditor::showVersion(const QString& kind, qint64 id)
{
    flush();
    m_kind = kind;
    m_kinds->setCode(kind);
    m_version = id;
    m_ours->setVisible(id == 0);
    m_own->setVisible(id > 0);
    m_begin->setVisible(id > 0);
    m_remove->setVisible(id > 0);
    showVersions();
    showOwn(true);
    showSheet();
}

void VersionsEditor::refetch()
{
    const auto all = versions();
    const bool isThere = std::any_of(
        all.begin(), all.end(), [this](const Version& one) { return one.id == m_version; });
    if (m_version > 0 && !isThere) { // removed, or undone
        showKind(m_kind);
        return;
    }
    showVersions();
    showOwn(false);
    showSheet();
}

void VersionsEditor::showVersions()
{
    const qint64 inUse = versionInUse();
    QList<Choice> choices;
    for (const Version& one : versions())
        choices.append({QString::number(one.id), versionWords(one.from, one.id == inUse)});
    choices.append({oursKey, inUse > 0 ? m_words.ours : m_words.oursInUse});
    if (std::none_of(choices.begin(), choices.end(),
            [this](const Choice& one) { return one.code == m_versions->code(); }))
        m_versions->setCode({}); // of another kind, or gone: no line of this list
    m_versions->setTerms(choices);
    m_versions->setCode(QString::number(m_version));
}

void VersionsEditor::showSheet()
{
    if (const Document made = makeSheet(); !(made == m_sheet->document()))
        m_sheet->setDocument(made);
}

void VersionsEditor::start()
{
    flush();
    qint64 id = 0;
    if (!perform(beginning(), [&](Work& work) { id = begin(work); }))
        return;
    showVersion(m_kind, id);
    focusOwn();
}

void VersionsEditor::lookFor(PersonId person, const QString& name)
{
    const QString hindered = person.isValid() ? hindering(person, name) : QString();
    m_for = hindered.isEmpty() ? person : PersonId();
    m_picker->clear();
    m_nobody->setVisible(m_for.isValid());
    m_whose->setText(m_for.isValid() ? tr("As it would print for %1").arg(name)
            : !hindered.isEmpty()    ? hindered
                                     : m_words.madeUp);
    if (isVisible())
        showSheet();
}

bool VersionsEditor::perform(Operation operation, const std::function<void(Work&)>& change)
{
    Problems refused;
    const bool done = m_session.perform(operation, change, &refused);
    if (!refused.isEmpty())
        m_message->say(InfoKind::Error, problemsText(refused, u' '));
    refetch();
    return done;
}

} // namespace jalons
