#include "core/documents/amendment_words.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/contract/contract_columns.h"
#include "core/contract/differences.h"
#include "core/documents/labels.h"
#include "core/history/value_text.h"
#include "core/storage/work.h"
#include <QSet>
#include <map>

namespace jalons {

namespace {

class ChangeWriter
{
public:
    ChangeWriter(const Reader& reader, const Labels& labels)
        : m_reader(reader)
        , m_labels(labels)
    {
    }

    std::vector<Block> write(const std::vector<Difference>& differences)
    {
        for (const Difference& one : differences) {
            const QString words = said(one);
            if (!words.isEmpty())
                m_told[one.kind].items.push_back(plain(words));
        }
        std::vector<Block> blocks;
        for (const auto& [kind, title] : {std::pair{DifferenceKind::Added, "amendment.added"},
                 std::pair{DifferenceKind::Changed, "amendment.changed"},
                 std::pair{DifferenceKind::Removed, "amendment.removed"}})
            if (const auto found = m_told.find(kind); found != m_told.end())
                blocks.push_back(Group{{Paragraph{bold(m_labels.say(title))}, found->second}});
        if (blocks.empty())
            blocks.push_back(Paragraph{plain(m_labels.say("amendment.nothing"))});
        return blocks;
    }

private:
    QString value(const char* table, const QString& column, const QString& stored) const
    {
        if (stored.isEmpty())
            return {};
        if (const QDate day = QDate::fromString(stored, Qt::ISODate); day.isValid())
            return frenchDate(day);
        return oneLine(history::valueText(m_reader, m_labels.vocabulary(), Language::French,
            {QLatin1String(table), 0}, column, stored));
    }

    /// « le mardi, au lieu du lundi »: what it is, and what it was.
    QString instead(const QString& what, const QString& before, const QString& after) const
    {
        const char* key = before.isEmpty() ? "amendment.now"
            : after.isEmpty()              ? "amendment.no_more"
                                           : "amendment.instead";
        return m_labels.say(key, {{"what", what}, {"before", before}, {"after", after}});
    }

    /// Of the terms, those that both have agreed on; the rest says who signs and what the paper is.
    QString ofTerms(const Difference& one) const
    {
        static const std::map<const ColumnInfo*, const char*> titles{
            {contractTable.of(&Contract::to), "amendment.last_day"},
            {contractTable.of(&Contract::meetingFrequency), "amendment.meetings"},
            {contractTable.of(&Contract::meetingPlace), "amendment.meeting_place"},
            {contractTable.of(&Contract::signatory), "amendment.professional"},
            {contractTable.of(&Contract::services), "amendment.services"}};
        for (const auto& [column, title] : titles)
            if (one.column == QLatin1String(column->name))
                return instead(m_labels.say(title), value("contract", one.column, one.before),
                    value("contract", one.column, one.after));
        return {};
    }

    QString ofObjective(const Difference& one) const
    {
        const QString before = oneLine(one.before);
        const QString after = oneLine(one.after);
        const QString objective = m_labels.say("amendment.objective");
        QStringList lines{instead(objective, before == after ? QString() : before, after)};
        if (one.kind == DifferenceKind::Removed)
            lines = {instead(objective, {}, before)};
        static const std::map<const ColumnInfo*, const char*> titles{
            {objectiveTable.of(&Objective::domain), "amendment.objective.domain"},
            {objectiveTable.of(&Objective::dueOn), "amendment.objective.due"},
            {objectiveTable.of(&Objective::aims), "amendment.objective.aims"},
            {objectiveTable.of(&Objective::means), "amendment.objective.means"},
            {objectiveTable.of(&Objective::indicator), "amendment.objective.indicator"},
            {objectiveTable.of(&Objective::muchLess), "amendment.objective.much_less"},
            {objectiveTable.of(&Objective::less), "amendment.objective.less"},
            {objectiveTable.of(&Objective::asAgreed), "amendment.objective.as_agreed"},
            {objectiveTable.of(&Objective::more), "amendment.objective.more"},
            {objectiveTable.of(&Objective::muchMore), "amendment.objective.much_more"}};
        for (const Difference::Facet& facet : one.facets)
            for (const auto& [column, title] : titles)
                if (facet.column == QLatin1String(column->name))
                    lines.append(
                        instead(m_labels.say(title), value("objective", facet.column, facet.before),
                            value("objective", facet.column, facet.after)));
        return lines.join(u'\n');
    }

    QString ofCommitment(const Difference& one) const
    {
        const QString party = m_labels.of("party", one.party);
        const QString before = oneLine(one.before);
        const QString after = oneLine(one.after);
        if (one.kind == DifferenceKind::Removed)
            return m_labels.say(
                "amendment.commitment.no_more", {{"party", party}, {"before", before}});
        const QString engaged = m_labels.say("amendment.commitment", {{"party", party}});
        if (one.kind == DifferenceKind::Added)
            return instead(engaged, {}, after);
        QStringList lines{instead(engaged, before == after ? QString() : before, after)};
        for (const Difference::Facet& facet : one.facets) // one: who
            lines.append(
                instead(m_labels.say("amendment.commitment.who"), facet.before, facet.after));
        return lines.join(u'\n');
    }

    QString said(const Difference& one) const
    {
        switch (one.part) {
        case DifferencePart::Terms:
            return ofTerms(one);
        case DifferencePart::Objective:
            return ofObjective(one);
        case DifferencePart::Commitment:
            return ofCommitment(one);
        case DifferencePart::Article:
            break;
        }
        return {};
    }

    const Reader& m_reader;
    const Labels& m_labels;
    std::map<DifferenceKind, Bullets> m_told;
};

} // namespace

std::vector<Block> changesInWords(const Reader& reader, const Labels& labels,
    const ContractContent& original, const ContractContent& amendment)
{
    return ChangeWriter(reader, labels).write(differences(original, amendment));
}

QString earlierAmendments(const Reader& reader, const Labels& labels, const Contract& amendment)
{
    QStringList before;
    if (!amendment.amends.isValid())
        return {};
    for (const Contract& other : contracts::of(reader, amendment.accompaniment))
        if (other.amends == amendment.amends && other.id != amendment.id && other.isSigned())
            before.prepend(labels.say("amendment.earlier",
                {{"number", other.number}, {"date", frenchDate(other.signedOn)}}));
    if (before.isEmpty())
        return {};
    return before.size() == 1 ? labels.say("amendment.after_one", {{"amendment", before.first()}})
                              : labels.say("amendment.after_several",
                                  {{"amendments", before.join(QStringLiteral(", "))}});
}

QString amendedKind(const Reader& reader, const Labels& labels, const Contract& amendment)
{
    Contract original = amendment;
    QSet<ContractId> before; // in a damaged file avenants may go round in a circle
    while (original.amends.isValid() && !before.contains(original.amends)) {
        before.insert(original.amends);
        original = contracts::load(reader, original.amends);
    }
    switch (original.kind) {
    case ContractKind::Stay:
        return labels.say("amendment.kind.stay");
    case ContractKind::Individual:
        return labels.say("amendment.kind.individual");
    case ContractKind::Accompaniment:
    case ContractKind::Earlier:
    case ContractKind::Amendment:
        break;
    }
    return labels.say("amendment.kind.accompaniment");
}

} // namespace jalons
