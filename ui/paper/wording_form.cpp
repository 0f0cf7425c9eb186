#include "ui/paper/wording_form.h"

#include "core/documents/paper_document.h"
#include "core/paper/paper_placeholders.h"
#include "ui/clause/text_tools.h"

namespace jalons {

WordingForm::WordingForm(Session& session)
    : RecordForm(session,
        {.table = "paper_wording",
            .save = Operation::UpdateWording,
            .load = paperWordings::load,
            .store
            = [](Work& work, const PaperWording& wording,
                  const PaperWording* shown) { return paperWordings::save(work, wording, shown); },
            .problems = [](const PaperWording& wording) { return problems(wording); },
            .isBegun = [](const PaperWording& wording) { return wording.id.isValid(); },
            .removal = Operation::RemoveWording,
            .remove = [](Work& work, PaperWordingId id) { paperWordings::remove(work, id); },
            .removed = tr("The version is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 3)
{
    makePlain();
    bind("from", &PaperWording::from, tr("In use from"), date("wordingFrom"),
        {.hint = tr("Empty: being prepared, used by no paper"),
            .column = QStringLiteral("from_date")});
    auto* title = bind(
        "title", &PaperWording::title, tr("Title of the sheet"), line("wordingTitle"), {.span = 2});
    grid()->addWide(boxed(inRow({restorer("wordingTitle", &PaperWording::title,
                                     [title](const QString& ours) { title->setText(ours); }),
        rest()})));
    const auto addText = [&](const char* name, QString PaperWording::*member, const QString& label,
                             const char* object, int least, const QString& hint, bool hasTools) {
        auto* field = bind(
            name, member, label, text(QLatin1String(object), least, 60), {.span = 3, .hint = hint});
        auto* again = restorer(object, member, [field](const QString& ours) {
            field->setText(ours);
            field->setFocus();
        });
        if (!hasTools) {
            grid()->addWide(boxed(inRow({again, rest()})));
            return;
        }
        auto* tools = new ClauseTextTools(session, QLatin1String(object), field);
        tools->addAtEnd(again);
        m_tools.append(tools);
        grid()->addWide(tools);
    };
    addText("intro", &PaperWording::intro, tr("Introduction"), "wordingIntro", 2, {}, true);
    addText("rows", &PaperWording::rows, tr("Rows of the table"), "wordingRows", 3,
        tr("One a line; an empty line is a row to be named by hand"), false);
    addText("body", &PaperWording::body, tr("Text"), "wordingBody", 4,
        tr("A paragraph a line; “# ” begins a title, “- ” a line of a list"), true);
    connect(this, &WordingForm::saved, this, &WordingForm::showRestorers);
}

QPushButton* WordingForm::restorer(
    const char* name, QString PaperWording::*member, const std::function<void(const QString&)>& put)
{
    auto* again = button(
        QLatin1String(name) + QStringLiteral("Ours"), tr("Take the text of Jalons again"), "quiet");
    m_restorers.push_back({again, member});
    connect(again, &QPushButton::clicked, this, [this, member, put] {
        put(ourWording(record().kind).*member);
        autosave()->touch();
        flush();
    });
    return again;
}

void WordingForm::setPaper(const Paper& paper)
{
    for (ClauseTextTools* tools : m_tools)
        tools->offer(paperPlaceholders(), [paper](const Reader& r) {
            auto values = paperValues(r, paper);
            for (const char* blank : {"by_hand", "by_hand_wide"}) // empty for everybody
                values.remove(QLatin1String(blank));
            return values;
        });
}

void WordingForm::filled()
{
    grid()->setAsked("rows", !paperText(record().kind).columns.empty());
    showRestorers();
}

void WordingForm::showRestorers()
{
    const PaperWording ours = ourWording(record().kind);
    for (const Restorer& one : m_restorers)
        one.button->setVisible(record().*one.member != ours.*one.member);
}

} // namespace jalons
