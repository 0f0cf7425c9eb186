#include "ui/collective/assemblies_view.h"

#include "core/base/text_limits.h"
#include "core/documents/collective_documents.h"
#include "ui/page/query_model.h"
#include "ui/widgets/ordered_list.h"
#include "ui/wording/day_text.h"

namespace jalons {

namespace {
constexpr qsizetype longestVoiced = 90;
}

NeedForm::NeedForm(Session& session)
    : RecordForm(session,
        {.table = "expressed_need",
            .save = Operation::SaveNeed,
            .load = expressed_needs::load,
            .store = expressed_needs::save,
            .problems =
                [this](const ExpressedNeed& need) {
                    return jalons::problems(need, this->session().today());
                },
            .isBegun = [](const ExpressedNeed& need) { return !need.words.trimmed().isEmpty(); },
            .removal = Operation::RemoveNeed,
            .remove = expressed_needs::remove,
            .removed = tr("It is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    bind("words", &ExpressedNeed::words, tr("What was voiced"), text("needWords", 2, 20),
        {.span = 2, .hint = tr("By whom is not said")});
    bind("kind", &ExpressedNeed::kind, tr("Need or proposal"),
        chipsOf(QStringLiteral("needKind"),
            {{toCode(VoicedKind::Need), tr("need")},
                {toCode(VoicedKind::Proposal), tr("proposal")}}));
    bind("domain", &ExpressedNeed::domain, tr("Domain"), term("needDomain", "domain"));
    bind("area", &ExpressedNeed::area, tr("Area"), line("needArea"),
        {.span = 2, .hint = tr("A neighbourhood, a floor, a place")});
    bind("answer", &ExpressedNeed::answer, tr("Answer"), text("needAnswer", 1, 20),
        {.span = 2, .column = QStringLiteral("reply")});
    bind("answeredOn", &ExpressedNeed::answeredOn, tr("Answered on"), date("needAnsweredOn"),
        {.column = QStringLiteral("answered_on")});
    bind("answeredBy", &ExpressedNeed::answeredBy, tr("Answered by"), line("needAnsweredBy"),
        {.column = QStringLiteral("answered_by")});
    fill(body(), {atLeft(removeButton("needRemove", tr("Remove it")))});
}

ExpressedNeed NeedForm::fresh() const
{
    ExpressedNeed need;
    need.assembly = m_assembly;
    return need;
}

NeedsCard::NeedsCard(Session& session, NeedForm* form)
    : ListCard(tr("What was voiced"), named(new OrderedList(tr("What was voiced")), "needs"),
        button("needAdd", tr("Add"), "quiet", "add"), form)
    , m_session(session)
    , m_form(form)
{
    list()->setOrdered(false);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void NeedsCard::setAssembly(AssemblyId assembly)
{
    if (assembly != m_assembly)
        m_form->flush();
    m_assembly = assembly;
    m_form->setAssembly(assembly);
    setShown(this, assembly.isValid());
    refetch();
}

QList<OrderedLine> NeedsCard::lines() const
{
    QList<OrderedLine> all;
    if (m_assembly.isValid())
        for (const ExpressedNeed& need : m_session.query(expressed_needs::of, m_assembly))
            all.append({QString::number(need.id.value),
                dotted({beginning(need.words.simplified(), longestVoiced),
                    need.isAnswered() ? tr("answered") : tr("no answer yet")})});
    list()->setVisible(!all.isEmpty());
    return all;
}

AssemblyForm::AssemblyForm(Session& session)
    : RecordForm(session,
        {.table = "assembly",
            .save = Operation::SaveAssembly,
            .load = assemblies::load,
            .store = assemblies::save,
            .problems = [](const Assembly& one) { return jalons::problems(one); },
            .isBegun = [](const Assembly& one) { return one.day.isValid(); },
            .removal = Operation::RemoveAssembly,
            .remove = assemblies::remove,
            .removed = tr("The assembly is removed. Ctrl+Z brings it back.")},
        tr("New assembly"), 2)
    , m_remove(removeButton("assemblyRemove", tr("Remove this assembly")))
    , m_print(button("assemblyPrint", tr("Print the minutes"), "quiet", "print"))
    , m_needs(new NeedsCard(session))
{
    bind("kind", &Assembly::kind, tr("Kind"), term("assemblyKind", "assembly_kind", true));
    bind("title", &Assembly::title, tr("What it is about"), line("assemblyTitle"));
    bind("day", &Assembly::day, tr("Day"), date("assemblyDay"));
    bind("time", &Assembly::time, tr("Time"), time("assemblyTime"));
    bind("place", &Assembly::place, tr("Place"), line("assemblyPlace"));
    bind("convenedOn", &Assembly::convenedOn, tr("Convened on"), date("assemblyConvenedOn"),
        {.column = QStringLiteral("convened_on")});
    bind("convened", &Assembly::convened, tr("Who was convened"), text("assemblyConvened", 1, 10),
        {.span = 2});
    bind("agenda", &Assembly::agenda, tr("Agenda of the assembly"), text("assemblyAgenda", 2, 20),
        {.span = 2, .hint = tr("A point a line")});
    bind("present", &Assembly::present, tr("Who was there, by name"),
        text("assemblyPresent", 1, 20),
        {.span = 2, .hint = tr("A name a line; only those who agree to be named")});
    bind("unnamed", &Assembly::unnamed, tr("Others who were there"),
        number("assemblyUnnamed", 0, mostUnnamed), {.codes = emptyForZero});
    bind("minutes", &Assembly::minutes, tr("Minutes of the assembly"),
        text("assemblyMinutes", 3, 40), {.span = 2});
    connect(m_print, &QPushButton::clicked, this, [this] {
        flush();
        this->session().preview(
            [id = record().id](const Reader& r) { return minutesDocument(r, id); });
    });
    fill(body(), {m_needs, inRow({m_print, m_remove, rest()}, 8), rest()});
}

void AssemblyForm::filled()
{
    setTitle(record().id.isValid() ? fullDay(record().day) : tr("New assembly"));
    m_remove->setVisible(record().id.isValid());
    m_print->setVisible(record().id.isValid());
    m_needs->setAssembly(record().id);
}

AssembliesView::AssembliesView(Session& session)
    : MasterDetailPage(session,
        {.name = "assembly",
            .table = "assembly",
            .icon = "team",
            .also = "expressed_need",
            .list = tr("Assemblies"),
            .create = tr("New assembly"),
            .empty = tr("No assembly yet: a council of social life, an expression group."),
            .noMatch = tr("No assembly is of this kind."),
            .widths = {90, 0, 110},
            .shares = {5, 6}},
        nullptr)
    , m_kind(
          addFilter("assemblyFilter", tr("Kind"), tr("All kinds"), QStringLiteral("assembly_kind")))
{
    const auto ids = [this](const Reader& r, qint64 after, int limit) {
        return assemblies::page(r, m_kindChosen, after, limit);
    };
    const auto row = [&session](const Reader& r, qint64 id) -> QVariantList {
        const Assembly one = assemblies::load(r, {id});
        const int waiting = expressed_needs::unanswered(r, {id});
        return {shortDay(one.day, r.today()),
            dotted({session.label(QStringLiteral("assembly_kind"), one.kind), one.title}),
            waiting > 0 ? AssembliesView::tr("%n without answer", nullptr, waiting) : QString()};
    };
    setRecords(new QueryModel(session, {tr("Day"), tr("Assembly"), tr("Voiced")}, {ids, row}, this),
        new AssemblyForm(session));
}

bool AssembliesView::filter()
{
    m_kindChosen = m_kind->code();
    return !m_kindChosen.isEmpty();
}

} // namespace jalons
