#include "ui/paper/wordings_editor.h"

#include "core/documents/paper_document.h"
#include "ui/paper/wording_form.h"

namespace jalons {

WordingsEditor::WordingsEditor(Session& session)
    : VersionsEditor(session, QStringLiteral("wordings"),
        {.title = tr("Papers"),
            .kind = tr("Paper"),
            .version = tr("Version of the words"),
            .ours = tr("Those of Jalons"),
            .oursInUse = tr("Those of Jalons, in use"),
            .oursTitle = tr("The words of Jalons"),
            .oursHint
            = tr("They are in use as long as you have none of your own. Start from them to change "
                 "the title, any sentence, the rows of the table. Nothing changes on your papers "
                 "before the day you give."),
            .sheet = tr("The paper as it would print"),
            .madeUp = tr("As it would print for somebody made up")})
    , m_form(new WordingForm(session))
{
    auto* own = new Card;
    own->body()->addWidget(m_form);
    connect(m_form, &RecordFormBase::saved, this, &WordingsEditor::refetch);
    QList<Choice> kinds;
    for (const auto& [kind, code] : codes<PaperKind>)
        kinds.append({QLatin1String(code), session.label("paper_kind", kind)});
    layOut(kinds, nullptr, own);
}

bool WordingsEditor::resume(qint64 row)
{
    const auto found = session().file().query(
        [&](const Reader& r) { return paperWordings::load(r, PaperWordingId{row}); });
    if (found)
        showVersion(toCode(found->kind), found->id.value);
    return bool(found);
}

std::vector<VersionsEditor::Version> WordingsEditor::versions() const
{
    std::vector<Version> all;
    for (const PaperWording& one : session().query(paperWordings::versions, kind()))
        all.push_back({one.id.value, one.from});
    return all;
}

qint64 WordingsEditor::versionInUse() const
{
    return session().query(paperWordings::versionOn, kind(), session().today()).value;
}

void WordingsEditor::flush()
{
    m_form->flush();
}

void WordingsEditor::showOwn(bool)
{
    if (shown().isValid())
        m_form->showRow(version());
}

Document WordingsEditor::makeSheet()
{
    const auto sample = session().query([this](const Reader& r) {
        return paperSample(r, kind(),
            shown().isValid() ? textOf(paperWordings::load(r, shown())) : paperText(kind()),
            person());
    });
    m_form->setPaper(sample.paper);
    return sample.document;
}

QString WordingsEditor::hindering(PersonId, const QString&) const
{
    return {};
}

qint64 WordingsEditor::begin(Work& work)
{
    return (shown().isValid() ? paperWordings::startFrom(work, shown())
                              : paperWordings::startFromOurs(work, kind()))
        .value;
}

void WordingsEditor::focusOwn()
{
    m_form->focusFirst();
}

void WordingsEditor::removeShown()
{
    m_form->removeShown();
}

} // namespace jalons
