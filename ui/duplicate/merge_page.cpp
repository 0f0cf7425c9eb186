#include "ui/duplicate/merge_page.h"

#include "core/base/date_text.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/widgets/choice_chips.h"
#include "ui/wording/concept_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/merge_text.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <algorithm>

namespace jalons {

namespace {

struct TextLine
{
    const char* name;
    const char* label;
    QString Person::*member;
    const char* list = ""; ///< its vocabulary; none: free text
};

constexpr TextLine textLines[]{
    {"birthName", QT_TRANSLATE_NOOP("jalons::MergePage", "Birth name"), &Person::birthName},
    {"usedName", QT_TRANSLATE_NOOP("jalons::MergePage", "Used name"), &Person::usedName},
    {"firstNames", QT_TRANSLATE_NOOP("jalons::MergePage", "First names"), &Person::firstNames},
    {"civility", QT_TRANSLATE_NOOP("jalons::MergePage", "Civility"), &Person::civility, "civility"},
    {"gender", QT_TRANSLATE_NOOP("jalons::MergePage", "Gender"), &Person::gender, "gender"},
    {"birthPlace", QT_TRANSLATE_NOOP("jalons::MergePage", "Birthplace"), &Person::birthPlace},
    {"nationality", QT_TRANSLATE_NOOP("jalons::MergePage", "Nationality"), &Person::nationality,
        "nationality"},
    {"phone", QT_TRANSLATE_NOOP("jalons::MergePage", "Phones"), &Person::phone},
    {"mail", QT_TRANSLATE_NOOP("jalons::MergePage", "Mail"), &Person::mail},
    {"address", QT_TRANSLATE_NOOP("jalons::MergePage", "Address"), &Person::address},
    {"language", QT_TRANSLATE_NOOP("jalons::MergePage", "Language"), &Person::language, "language"},
    {"contactName", QT_TRANSLATE_NOOP("jalons::MergePage", "Person to call"), &Person::contactName},
    {"contactPhone", QT_TRANSLATE_NOOP("jalons::MergePage", "Phone of the person to call"),
        &Person::contactPhone},
    {"designatedName", QT_TRANSLATE_NOOP("jalons::MergePage", "Trusted person"),
        &Person::designatedName},
    {"designatedPhone", QT_TRANSLATE_NOOP("jalons::MergePage", "Phone of the trusted person"),
        &Person::designatedPhone},
    {"note", QT_TRANSLATE_NOOP("jalons::MergePage", "Good to know when welcoming"), &Person::note},
};

} // namespace

MergePage::MergePage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"person", "accompaniment", "stay", "membership", "custom_value", "custom_field"})
    , m_header(new PageHeader(this))
    , m_grid(new QGridLayout)
    , m_moved(wrappedLabel({}, "hint"))
    , m_questions(new QVBoxLayout)
    , m_merge(button("mergeDo", tr("Merge into one file"), "primary"))
{
    setProperty("page", true);
    m_header->setTitle(tr("Two files of one person?"));
    m_header->setMeta(tr("Everything joins the file that stays, and Ctrl+Z takes it back."));
    auto* back = pressed(saying(button("mergeBack", tr("Back")), tr("Back without merging")), this,
        &MergePage::backAsked);
    back->setIcon(icon(QStringLiteral("back")));
    auto* swap = pressed(
        button("mergeSwap", tr("Keep the other file")), this, [this] { show(m_gone, m_kept); });
    m_header->addWidgets({back, swap, m_merge});
    m_moved->setObjectName(QStringLiteral("mergeMoved"));

    auto* card = new Card;
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(6));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    card->body()->addLayout(m_grid);
    auto* after = new Card(tr("What joins the file that stays"));
    m_questions->setSpacing(px(8));
    fill(after->body(), {m_moved});
    after->body()->addLayout(m_questions);
    auto* content = inColumn(nullptr, {card, after, rest()}, 16, {24, 16, 24, 16});
    inColumn(this, {m_header, {scrolling(boxed(content)), 1}}, 0);
    connect(m_merge, &QPushButton::clicked, this, &MergePage::merge);
}

void MergePage::show(PersonId kept, PersonId gone)
{
    m_kept = kept;
    m_gone = gone;
    m_taken.clear();
    m_answers.clear();
    refetch();
    for (const Line& line : lines())
        if (line.proposeGone)
            m_taken.insert(line.name);
    showLines();
}

void MergePage::refetch()
{
    // After the merge (or its undoing elsewhere) one of the two may be gone.
    const auto found = session().file().query([&](const Reader& r) {
        m_fields = customFields::list(r, FieldOwner::Person, true);
        return duplicates::plan(r, m_kept, m_gone);
    });
    m_merge->setEnabled(found.ok());
    if (!found)
        return;
    m_plan = *found;
    showLines();
    QStringList moved;
    for (const MovedRows& rows : m_plan.moved)
        moved.append(rowsText(rows.table, rows.rows));
    m_moved->setText(moved.isEmpty() ? tr("The other file holds nothing more.") : dotted(moved));
    ask();
}

ChoiceChips* MergePage::question(
    const QString& name, const QString& text, const QList<Choice>& choices)
{
    auto* chips = named(new ChoiceChips(text), qPrintable(name));
    chips->setChoices(choices);
    chips->setCode(m_answers.value(name));
    fill(m_questions, {wrappedLabel(text, "label"), chips});
    connect(chips, &ChoiceChips::edited, this, [this, name, chips] {
        m_answers[name] = chips->code();
        showAnswered();
    });
    return chips;
}

void MergePage::ask()
{
    clearLayout(m_questions);
    m_goesOn = m_household = nullptr;
    m_stays.clear();
    const QDate today = session().today();
    if (m_plan.keptCurrent && m_plan.goneCurrent) {
        const auto choice = [](const Accompaniment& a) {
            return Choice{QString::number(a.id.value), tr("opened on %1").arg(fullDay(a.openedOn))};
        };
        m_goesOn = question(QStringLiteral("mergeGoesOn"),
            tr("Both files have a current accompaniment. Which one goes on? "
               "The other ends today, with the reason « merging of files »."),
            {choice(*m_plan.keptCurrent), choice(*m_plan.goneCurrent)});
    }
    for (const StayClash& clash : m_plan.stays) {
        const auto choice = [&](const StayLine& line) {
            const QString from = shortDay(line.stay.from, today);
            return Choice{QString::number(line.stay.id.value),
                line.stay.to.isValid()
                    ? tr("%1, from %2 to %3").arg(line.place, from, shortDay(line.stay.to, today))
                    : tr("%1, since %2").arg(line.place, from)};
        };
        const QString from = shortDay(clash.from, today);
        m_stays.push_back(question(QStringLiteral("mergeStay%1-%2")
                                       .arg(clash.kept.stay.id.value)
                                       .arg(clash.gone.stay.id.value),
            (clash.to.isValid()
                    ? tr("Two places for the same nights, from %1 to %2. Where did the person "
                         "sleep?")
                          .arg(from, shortDay(clash.to, today))
                    : tr("Two places for the same nights since %1. Where does the person sleep?")
                          .arg(from))
                + u' ' + tr("The other stay keeps only its nights before and after these."),
            {choice(clash.kept), choice(clash.gone)}));
    }
    if (m_plan.households) {
        const auto with = [](const std::vector<HouseholdMember>& members) {
            QStringList names;
            for (const HouseholdMember& member : members)
                names.append(member.name);
            return names.isEmpty() ? tr("alone") : tr("with %1").arg(names.join(tr(", ")));
        };
        m_household = question(QStringLiteral("mergeHousehold"),
            tr("Each file has a household. With whom does the person live?"),
            {{QStringLiteral("kept"), with(m_plan.households->keptWith)},
                {QStringLiteral("gone"), with(m_plan.households->goneWith)},
                {QStringLiteral("together"), tr("with all of them: one household")}});
    }
    showAnswered();
}

void MergePage::showAnswered()
{
    std::vector<ChoiceChips*> asked = m_stays;
    for (ChoiceChips* chips : {m_goesOn, m_household})
        if (chips)
            asked.push_back(chips);
    const bool all = std::none_of(asked.begin(), asked.end(),
        [](const ChoiceChips* chips) { return chips->code().isEmpty(); });
    m_merge->setEnabled(all);
    m_merge->setToolTip(all ? QString() : tr("Answer first what is asked below"));
}

std::vector<MergePage::Line> MergePage::lines() const
{
    const Person& kept = m_plan.kept;
    const Person& gone = m_plan.gone;
    const Person best = duplicates::proposed(kept, gone);
    std::vector<Line> all;
    for (const TextLine& text : textLines) {
        const auto read = [&](const Person& person) {
            const QString value = person.*text.member;
            return *text.list ? session().label(QLatin1String(text.list), value) : value;
        };
        const auto member = text.member;
        all.push_back({QLatin1String(text.name), tr(text.label), read(kept), read(gone),
            [member, value = gone.*member](MergeOrder& order) { order.result.*member = value; },
            best.*member == gone.*member});
    }
    all.insert(all.begin() + 3,
        {QStringLiteral("birthDate"), tr("Birth date"), frenchShortPartial(kept.birthDate),
            frenchShortPartial(gone.birthDate),
            [birth = gone.birthDate](MergeOrder& order) { order.result.birthDate = birth; },
            best.birthDate == gone.birthDate});
    all.push_back({QStringLiteral("firstContact"), tr("First contact"),
        frenchShortDate(kept.firstContact), frenchShortDate(gone.firstContact),
        [day = gone.firstContact](MergeOrder& order) { order.result.firstContact = day; },
        best.firstContact == gone.firstContact});
    for (const CustomField& field : m_fields) {
        const QString own = m_plan.keptFields.value(field.id);
        const QString other = m_plan.goneFields.value(field.id);
        all.push_back({QStringLiteral("custom%1").arg(field.id.value), field.label,
            fieldText(field, own), fieldText(field, other),
            [id = field.id, other](MergeOrder& order) { order.fields[id] = other; },
            own.isEmpty() && !other.isEmpty()});
    }
    std::erase_if(all, [](const Line& line) { return line.kept.isEmpty() && line.gone.isEmpty(); });
    return all;
}

QPushButton* MergePage::choice(const Line& line, bool gone)
{
    const QString text = gone ? line.gone : line.kept;
    // A chip does not wrap: a long note would push the page beyond the window.
    constexpr qsizetype longestChip = 40;
    const QString shown = text.isEmpty() ? QStringLiteral("—")
        : text.size() > longestChip      ? text.left(longestChip - 1) + u'…'
                                         : text;
    auto* chip
        = saying(button((gone ? QStringLiteral("gone-") : QStringLiteral("kept-")) + line.name,
                     shown, "chip"),
            tr("%1: %2").arg(line.label, text.isEmpty() ? shown : text));
    chip->setToolTip(text == shown ? QString() : text);
    chip->setCheckable(true);
    chip->setChecked(m_taken.contains(line.name) == gone);
    connect(chip, &QPushButton::clicked, this, [this, name = line.name, gone] {
        if (gone)
            m_taken.insert(name);
        else
            m_taken.remove(name);
    });
    return chip;
}

void MergePage::showLines()
{
    clearLayout(m_grid);
    const auto heading = [&](const Person& person, const QString& role, int column) {
        m_grid->addWidget(
            boxed(inColumn(
                {roleLabel(role, "label"),
                    roleLabel(tr("%1 · no. %2").arg(person.fullName()).arg(person.id.value),
                        "subheading")},
                2)),
            0, column);
    };
    heading(m_plan.kept, tr("The file that stays"), 1);
    heading(m_plan.gone, tr("The file that joins it"), 2);
    int row = 1;
    for (const Line& line : lines()) {
        m_grid->addWidget(roleLabel(line.label, "label"), row, 0, Qt::AlignVCenter);
        if (line.kept == line.gone) {
            m_grid->addWidget(wrappedLabel(line.kept, ""), row, 1, 1, 2);
        } else {
            auto* pair = new QButtonGroup(m_grid->parentWidget());
            QPushButton* kept = choice(line, false);
            QPushButton* gone = choice(line, true);
            pair->addButton(kept);
            pair->addButton(gone);
            m_grid->addWidget(kept, row, 1, Qt::AlignLeft);
            m_grid->addWidget(gone, row, 2, Qt::AlignLeft);
        }
        ++row;
    }
}

void MergePage::merge()
{
    MergeOrder order{m_kept, m_gone, m_plan.kept, m_plan.keptFields, {}};
    if (m_goesOn)
        order.goesOn = {m_goesOn->code().toLongLong()};
    for (std::size_t i = 0; i < m_stays.size(); ++i) {
        const StayId kept = m_plan.stays[i].kept.stay.id;
        const StayId gone = m_plan.stays[i].gone.stay.id;
        const bool ofKept = m_stays[i]->code() == QString::number(kept.value);
        order.stays.push_back(ofKept ? StayVerdict{kept, gone} : StayVerdict{gone, kept});
    }
    if (m_household)
        order.household = m_household->code() == u"kept" ? HouseholdAfter::Kept
            : m_household->code() == u"gone"             ? HouseholdAfter::Gone
                                                         : HouseholdAfter::Together;
    const Person best = duplicates::proposed(m_plan.kept, m_plan.gone);
    order.result.interpreter = best.interpreter;
    for (const Line& line : lines())
        if (m_taken.contains(line.name))
            line.takeGone(order);
    if (m_taken.contains(QStringLiteral("address")))
        order.result.domiciliation = m_plan.gone.domiciliation;
    if (m_taken.contains(QStringLiteral("note")))
        order.result.note = best.note; // both notes: neither is lost
    MergeDone done;
    if (!session().perform(
            Operation::MergePeople, [&](Work& work) { done = duplicates::merge(work, order); }))
        return;
    emit session().said(mergedText(done));
    emit session().personRequested(m_kept, PersonTab::Summary);
}

} // namespace jalons
