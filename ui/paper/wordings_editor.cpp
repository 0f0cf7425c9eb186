#include "ui/paper/wordings_editor.h"

#include "core/documents/paper_document.h"
#include "ui/paper/wording_form.h"
#include "ui/widgets/layouts.h"

namespace jalons {

namespace {

QString partWords(PaperPart part)
{
    switch (part) {
    case PaperPart::Title:
        return WordingsEditor::tr("the title of the sheet");
    case PaperPart::Intro:
        return WordingsEditor::tr("the introduction");
    case PaperPart::Rows:
        return WordingsEditor::tr("the rows of the table");
    case PaperPart::Body:
        break;
    }
    return WordingsEditor::tr("the text");
}

} // namespace

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
    , m_newsWords(named(wrappedLabel({}, "label"), "wordingsNews"))
    , m_news(makeNews())
{
    auto* own = new Card;
    own->body()->addWidget(m_form);
    connect(m_form, &RecordFormBase::saved, this, &WordingsEditor::refetch);
    QList<Choice> kinds;
    for (const auto& [kind, code] : codes<PaperKind>)
        kinds.append({QLatin1String(code), session.label("paper_kind", kind)});
    layOut(kinds, m_news, own);
}

QWidget* WordingsEditor::makeNews()
{
    auto* news = new QWidget;
    auto* noted = button("wordingsNoted", tr("Noted"));
    inRow(news, {{m_newsWords, 1}, noted});
    connect(noted, &QPushButton::clicked, this, [this] {
        m_form->flush();
        perform(Operation::UpdateWording,
            [this](Work& work) { paperWordings::acknowledge(work, shown()); });
    });
    return news;
}

void WordingsEditor::showNews()
{
    QStringList news;
    if (shown().isValid())
        for (const PaperPart part : changesOfOurs(session().query(paperWordings::load, shown())))
            news << partWords(part);
    m_newsWords->setText(
        tr("Since you began, the words of Jalons have changed — %1. Yours stay as they are.")
            .arg(news.join(QStringLiteral(", "))));
    m_news->setVisible(!news.isEmpty());
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
    showNews();
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
