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
        for (const auto& [kind, title] :
            {std::pair{DifferenceKind::Added, QStringLiteral("Ce qui s’ajoute")},
                std::pair{DifferenceKind::Changed, QStringLiteral("Ce qui n’est plus pareil")},
                std::pair{DifferenceKind::Removed, QStringLiteral("Ce qui s’arrête")}})
            if (const auto found = m_told.find(kind); found != m_told.end())
                blocks.push_back(Group{{Paragraph{bold(title)}, found->second}});
        if (blocks.empty())
            blocks.push_back(Paragraph{plain(QStringLiteral(
                "Les objectifs, les engagements, la durée et les rencontres restent les mêmes."))});
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
    static QString instead(const QString& title, const QString& before, const QString& after)
    {
        if (before.isEmpty())
            return QStringLiteral("%1\u00a0: %2").arg(title, after);
        if (after.isEmpty())
            return QStringLiteral("%1\u00a0: plus rien de prévu (c’était\u00a0: %2)")
                .arg(title, before);
        return QStringLiteral("%1\u00a0: %2, au lieu de\u00a0: %3").arg(title, after, before);
    }

    /// Of the terms, those that both have agreed on; the rest says who signs and what the paper is.
    QString ofTerms(const Difference& one) const
    {
        static const std::map<const ColumnInfo*, QString> titles{
            {contractTable.of(&Contract::to), QStringLiteral("Dernier jour")},
            {contractTable.of(&Contract::meetingFrequency), QStringLiteral("Rencontres")},
            {contractTable.of(&Contract::meetingPlace), QStringLiteral("Lieu des rencontres")},
            {contractTable.of(&Contract::signatory), QStringLiteral("Référence sociale")},
            {contractTable.of(&Contract::services), QStringLiteral("Prestations")}};
        for (const auto& [column, title] : titles)
            if (one.column == QLatin1String(column->name))
                return instead(title, value("contract", one.column, one.before),
                    value("contract", one.column, one.after));
        return {};
    }

    QString ofObjective(const Difference& one) const
    {
        const QString before = oneLine(one.before);
        const QString after = oneLine(one.after);
        QStringList lines{before == after ? QStringLiteral("Objectif\u00a0: %1").arg(after)
                                          : instead(QStringLiteral("Objectif"), before, after)};
        if (one.kind == DifferenceKind::Removed)
            lines = {QStringLiteral("Objectif\u00a0: %1").arg(before)};
        static const std::map<const ColumnInfo*, QString> titles{
            {objectiveTable.of(&Objective::domain), QStringLiteral("domaine")},
            {objectiveTable.of(&Objective::dueOn), QStringLiteral("pour le")},
            {objectiveTable.of(&Objective::aims), QStringLiteral("visées")},
            {objectiveTable.of(&Objective::means), QStringLiteral("comment nous nous y prenons")},
            {objectiveTable.of(&Objective::indicator),
                QStringLiteral("à quoi nous verrons que c’est atteint")}};
        for (const Difference::Facet& facet : one.facets)
            for (const auto& [column, title] : titles)
                if (facet.column == QLatin1String(column->name))
                    lines.append(instead(title, value("objective", facet.column, facet.before),
                        value("objective", facet.column, facet.after)));
        return lines.join(u'\n');
    }

    QString ofCommitment(const Difference& one) const
    {
        const QString party = m_labels.of("party", one.party);
        const QString before = oneLine(one.before);
        const QString after = oneLine(one.after);
        if (one.kind == DifferenceKind::Removed)
            return QStringLiteral("%1 ne s’engage plus à\u00a0: %2").arg(party, before);
        if (one.kind == DifferenceKind::Added)
            return QStringLiteral("%1 s’engage à\u00a0: %2").arg(party, after);
        QStringList lines{before == after
                ? QStringLiteral("%1 s’engage à\u00a0: %2").arg(party, after)
                : instead(QStringLiteral("%1 s’engage à").arg(party), before, after)};
        for (const Difference::Facet& facet : one.facets) // one: who
            lines.append(instead(QStringLiteral("qui"), facet.before, facet.after));
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

QString earlierAmendments(const Reader& reader, const Contract& amendment)
{
    QStringList before;
    if (!amendment.amends.isValid())
        return {};
    for (const Contract& other : contracts::of(reader, amendment.accompaniment))
        if (other.amends == amendment.amends && other.id != amendment.id && other.isSigned())
            before.prepend(QStringLiteral("n°\u00a0%1 signé le %2")
                               .arg(other.number, frenchDate(other.signedOn)));
    if (before.isEmpty())
        return {};
    return before.size() == 1
        ? QStringLiteral("Il a déjà été modifié par l’avenant %1.").arg(before.first())
        : QStringLiteral("Il a déjà été modifié par les avenants %1.")
              .arg(before.join(QStringLiteral(", ")));
}

QString amendedKind(const Reader& reader, const Contract& amendment)
{
    Contract original = amendment;
    QSet<ContractId> before; // in a damaged file avenants may go round in a circle
    while (original.amends.isValid() && !before.contains(original.amends)) {
        before.insert(original.amends);
        original = contracts::load(reader, original.amends);
    }
    switch (original.kind) {
    case ContractKind::Stay:
        return QStringLiteral("contrat de séjour");
    case ContractKind::Individual:
        return QStringLiteral("document individuel de prise en charge");
    case ContractKind::Accompaniment:
    case ContractKind::Earlier:
    case ContractKind::Amendment:
        break;
    }
    return QStringLiteral("contrat d’accompagnement");
}

} // namespace jalons
