#include "ui/paper/papers_card.h"

#include "core/signing/papers.h"
#include "core/structure/structure.h"
#include "ui/page/record_line.h"
#include "ui/page/session.h"
#include "ui/paper/paper_hand_form.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include "ui/wording/problem_text.h"

namespace jalons {

PapersCard::PapersCard(Session& session)
    : Card(tr("Papers handed over or sent"))
    , m_session(session)
    , m_kind(named(new TermCombo(tr("Paper")), "paperKind"))
    , m_by(named(new TermCombo(tr("In the name of")), "paperBy"))
    , m_see(button("paperSee", tr("See the sheet…")))
    , m_give(button("paperGive", tr("Give and print"), "primary"))
    , m_missing(named(wrappedLabel({}, "hint"), "paperMissing"))
    , m_handing(new PaperHandForm(session))
    , m_given(inColumn({}, 4))
{
    QList<Choice> kinds;
    for (const auto& [kind, code] : codes<PaperKind>)
        kinds.append({QLatin1String(code), session.label(QStringLiteral("paper_kind"), kind)});
    m_kind->setNoneLabel(tr("choose a paper"));
    m_kind->setTerms(kinds);
    fill(body(), {inRow({{m_kind, 2}, {m_by, 1}, m_see, m_give}), m_missing, m_handing, m_given});
    connect(m_kind, &TermCombo::edited, this, &PapersCard::follow);
    connect(m_by, &TermCombo::edited, this, &PapersCard::follow);
    connect(m_see, &QPushButton::clicked, this, [this] {
        m_session.preview(
            [paper = chosen()](const Reader& r) { return papers::sheetOf(r, paper); });
    });
    connect(m_give, &QPushButton::clicked, this, &PapersCard::give);
    follow();
}

void PapersCard::setPerson(PersonId person)
{
    if (std::exchange(m_person, person) != person) {
        m_kind->setCode({});
        m_handing->hide();
    }
    const auto [team, representative] = m_session.query([](const Reader& r) {
        return std::pair(professionals::list(r), structures::load(r).representativeName);
    });
    const QString by = m_by->code();
    QList<Choice> names;
    for (const Professional& one : team)
        if (one.active)
            names.append({QString::number(one.id.value), one.fullName()});
    m_by->setNoneLabel(
        representative.isEmpty() ? tr("the structure’s representative") : representative);
    m_by->setTerms(names);
    m_by->setCode(by);
    show(m_session.query(papers::of, person));
    follow();
}

Paper PapersCard::chosen() const
{
    Paper paper = m_session.query([&](const Reader& r) {
        return papers::proposed(r, m_person, fromCode<PaperKind>(m_kind->code()));
    });
    paper.issuedBy = {m_by->code().toLongLong()};
    return paper;
}

void PapersCard::follow()
{
    const bool isChosen = !m_kind->code().isEmpty() && m_person.isValid();
    m_see->setEnabled(isChosen);
    m_give->setEnabled(isChosen);
    QStringList missing;
    if (isChosen)
        for (const Problem& problem : m_session.query(
                 [paper = chosen()](const Reader& r) { return papers::givingProblems(r, paper); }))
            missing.append(problemText(problem));
    setTextOrHide(m_missing, missing.join(u' '));
}

void PapersCard::give()
{
    PaperId made;
    if (!m_session.perform(Operation::GivePaper,
            [&, paper = chosen()](Work& work) { made = papers::give(work, paper); }))
        return;
    m_kind->setCode({});
    follow();
    print(made);
}

void PapersCard::print(PaperId id)
{
    m_session.preview([id](const Reader& r) { return papers::sheetOf(r, id); });
}

void PapersCard::show(const std::vector<Paper>& given)
{
    clearLayout(m_given);
    for (const Paper& paper : given) {
        const QString number = QString::number(paper.id.value);
        QStringList said{paper.number, m_session.label(QStringLiteral("paper_kind"), paper.kind),
            tr("given on %1").arg(fullDay(paper.issuedOn))};
        if (paper.handedOn.isValid())
            said.append(tr("handed over or signed on %1").arg(fullDay(paper.handedOn)));
        auto* line = new RecordLine("paper", paper.id.value, dotted(said));
        if (!paper.handedOn.isValid()) {
            auto* hand = button(QStringLiteral("paperHanded") + number, tr("Handed over…"));
            hand->setAccessibleName(QStringLiteral("%1 %2").arg(tr("Handed over…"), paper.number));
            line->add(hand, [this, paper = paper] { m_handing->open(paper); });
        }
        auto* print = button(QStringLiteral("paperPrint") + number, tr("Print…"));
        print->setAccessibleName(QStringLiteral("%1 %2").arg(tr("Print…"), paper.number));
        line->add(print, [this, id = paper.id] { this->print(id); });
        m_given->addWidget(line);
    }
    if (given.empty())
        m_given->addWidget(
            wrappedLabel(tr("What goes with a contract of stay, and what is asked of the préfet: "
                            "each paper is numbered and kept as it was given."),
                "hint"));
}

} // namespace jalons
