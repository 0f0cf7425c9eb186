#include "core/documents/participation_documents.h"

#include "core/base/date_text.h"
#include "core/base/number_words.h"
#include "core/base/rules.h"
#include "core/base/text.h"
#include "core/documents/admission_words.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

namespace {

const QString nbsp(QChar(0x00a0));

QString numbered(const QString& number)
{
    return QStringLiteral("n°") + nbsp + number;
}

QString days(int count)
{
    return QString::number(count) + nbsp
        + (count > 1 ? QStringLiteral("jours") : QStringLiteral("jour"));
}

QString monthText(QDate day)
{
    return frenchPartial(PartialDate::of(day.year(), day.month()));
}

/// What a part of the sheet and the decision both say.
class ParticipationWriter
{
public:
    ParticipationWriter(const Reader& reader, const ParticipationContent& content)
        : m_reader(reader)
        , m_labels(reader)
        , m_structure(structures::load(reader))
        , m_person(people::load(reader, content.participation.person))
        , m_content(content)
        , m_p(content.participation)
        , m_scale(content.scale())
    {
        refuseOn(calculationProblems(content));
        m_done = calculate(content.means(), content.rate(), m_scale);
        m_days = content.days(participations::departureOf(reader, m_p));
        m_firstDue = firstDueDay(m_days, m_scale);
    }

    Document sheet()
    {
        Document document = begin(QStringLiteral("Participation financière – fiche de calcul"));
        add(facts());
        addReceived();
        addTakenOff();
        addRate();
        addMustStay();
        addPart(5, QStringLiteral("Ce que vous payez"), dueText(), dueBlocks());
        addLeft();
        addPart(7, QStringLiteral("Ce qui change ce montant"), {},
            {small(QStringLiteral("Vos ressources, votre famille, les repas, une absence\u00a0: "
                                  "dites-le-nous, nous recalculons. ")
                + absenceText())});
        addPart(8, QStringLiteral("Si vous n’êtes pas d’accord"), {}, {small(disagreement())});
        if (!m_p.note.isEmpty())
            add(Paragraph{plain(oneLine(m_p.note))});
        document.blocks = std::move(m_blocks);
        return document;
    }

    Document notice()
    {
        Document document = begin(QStringLiteral("Décision de participation financière"));
        add(facts());
        add(Paragraph{
            plain(QStringLiteral(
                "En application de l’article R.\u00a0345-7 du code de l’action sociale et "
                "des familles, du barème de l’%1 et de la décision du préfet %2 du %3, la "
                "participation de %4 à ses frais d’hébergement%5 est fixée à\u00a0:")
                      .arg(m_scale.decree, numbered(m_content.decision.number),
                          frenchDate(m_content.decision.decidedOn), m_labels.legalName(m_person),
                          m_p.meals ? QStringLiteral(" et de repas") : QString()))});
        add(figure(dueText()));
        for (Block& block : dueBlocks())
            add(std::move(block));
        if (m_p.version > 1)
            add(Paragraph{plain(
                QStringLiteral("Cette décision est la version %1 de la décision %2. Elle compte à "
                               "partir du %3\u00a0; la version précédente compte jusque-là.")
                    .arg(QString::number(m_p.version), numbered(m_p.number),
                        frenchDate(m_p.from)))});
        add(Paragraph{plain(
            QStringLiteral("La fiche de calcul jointe montre comment ce montant est obtenu. Il est "
                           "payé à l’établissement."))});
        add(Paragraph{plain(absenceText())});
        add(Paragraph{plain(disagreement())});
        QString by = m_structure.representativeName;
        if (!by.isEmpty() && !m_structure.representativeRole.isEmpty())
            by += QStringLiteral(", ") + m_structure.representativeRole;
        add(Spacer{4});
        add(Paragraph{plain(QStringLiteral("Décision notifiée par ")) + orBlank(by)
            + plain(QStringLiteral(", le ")) + blank(35) + plain(QStringLiteral("."))});
        add(SignatureBlock{signatureTown(m_structure), {},
            {{QStringLiteral("Pour l’établissement"), m_structure.representativeName, {}},
                {QStringLiteral("Reçu un exemplaire"), m_person.fullName(), {}}}});
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    static Block text(const QString& words) { return Paragraph{plain(words)}; }
    static Block small(const QString& words)
    {
        return Paragraph{plain(words), Paragraph::Style::Small};
    }
    static Block figure(const QString& words)
    {
        return Paragraph{plain(words), Paragraph::Style::Figure};
    }
    /// @param told what the part comes to, in its title: the sheet is read by its figures. What is
    /// received, paid and left is what one looks for first.
    void addPart(int number, const QString& title, const QString& told, std::vector<Block> blocks)
    {
        QString heading = QStringLiteral("%1. %2").arg(number).arg(title);
        if (!told.isEmpty())
            heading += QStringLiteral("\u00a0: ") + told;
        const bool isMain = number == 1 || number == 5 || number == 6;
        blocks.insert(blocks.begin(), Heading{isMain ? 2 : 3, heading});
        add(Group{std::move(blocks)});
    }

    Document begin(const QString& title) const
    {
        Document document = emptySheet(m_structure, title, m_p.label());
        return document;
    }

    KeyValues facts() const
    {
        KeyValues block;
        addPair(block, QStringLiteral("Personne"), m_labels.legalName(m_person));
        addPair(block, QStringLiteral("Arrivée"), frenchDate(m_p.arrivedOn));
        QString household = QString::number(m_p.adults) + nbsp
            + (m_p.adults > 1 ? QStringLiteral("adultes") : QStringLiteral("adulte"));
        if (m_p.children > 0)
            household += QStringLiteral(", ") + QString::number(m_p.children) + nbsp
                + (m_p.children > 1 ? QStringLiteral("enfants") : QStringLiteral("enfant"));
        addPair(block, QStringLiteral("Ménage à l’entrée"), household);
        addPair(block, QStringLiteral("Repas"),
            m_p.meals ? QStringLiteral("compris") : QStringLiteral("non compris"));
        return block;
    }

    /// Whose a line is; nothing when only one person has any.
    QString whose(const ParticipationLine& line) const
    {
        return line.person.isValid() ? people::load(m_reader, line.person).fullName() : QString();
    }

    void addReceived()
    {
        Table table{{{QStringLiteral("Ressource"), 4}, {QStringLiteral("De"), 3},
                        {QStringLiteral("Mois"), 2}, {QStringLiteral("Justificatif vu"), 4},
                        {QStringLiteral("Montant"), 2}},
            {}};
        for (const ParticipationLine& line : m_content.lines)
            if (line.kind == ParticipationLineKind::Resource)
                table.rows.push_back({plain(m_labels.of("income_kind", line.nature)),
                    plain(whose(line)), plain(frenchShortPartial(line.month)), plain(line.document),
                    plain(line.amount.inEuros())});
        std::vector<Block> blocks;
        if (!table.rows.empty())
            blocks.push_back(std::move(table));
        addPart(1, QStringLiteral("Ce que vous recevez"),
            m_done.resources.inEuros() + QStringLiteral(" par mois"), std::move(blocks));
    }

    void addTakenOff()
    {
        Bullets list;
        for (const ParticipationLine& line : m_content.lines) {
            if (line.kind == ParticipationLineKind::Resource)
                continue;
            QString said = line.kind == ParticipationLineKind::DebtPlan
                ? QStringLiteral("plan de la commission de surendettement")
                : QStringLiteral("pension alimentaire que vous versez");
            if (!line.document.isEmpty())
                said += QStringLiteral(" (%1)").arg(line.document);
            list.items.push_back(
                plain(said + QStringLiteral("\u00a0: ")) + bold(line.amount.inEuros()));
        }
        std::vector<Block> blocks;
        if (!list.items.empty())
            blocks.push_back(std::move(list));
        addPart(2, QStringLiteral("Ce qui est retiré d’abord"), m_done.deductions.inEuros(),
            std::move(blocks));
    }

    void addRate()
    {
        const ScaleGroup& group = m_scale.of(m_done.group);
        const RateBounds& bounds = group.bounds(m_p.meals);
        const QString allowed = bounds.least == bounds.most
            ? bounds.least.inPercent()
            : QStringLiteral("de %1 à %2").arg(bounds.least.inPercent(), bounds.most.inPercent());
        const QString household = m_done.group == HouseholdGroup::Small
            ? QStringLiteral("une personne seule, un couple ou une personne avec un enfant")
            : QStringLiteral("un ménage de trois personnes ou plus");
        addPart(3, QStringLiteral("Le taux, et qui l’a décidé"), m_done.rate.inPercent(),
            {Paragraph{
                plain(QStringLiteral("C’est la décision du préfet %1 du %2. Pour %3, repas "
                                     "%4, le barème permet %5 (%6). ")
                          .arg(numbered(m_content.decision.number),
                              frenchDate(m_content.decision.decidedOn), household,
                              m_p.meals ? QStringLiteral("compris") : QStringLiteral("non compris"),
                              allowed, m_scale.article(ScaleRule::Rate)))
                    + plain(m_done.resources.inEuros() + QStringLiteral("\u00a0× ")
                        + m_done.rate.inPercent() + QStringLiteral("\u00a0= "))
                    + bold(m_done.raw.down().inEuros()) + plain(QStringLiteral(".")),
                Paragraph::Style::Small}});
    }

    void addMustStay()
    {
        std::vector<Block> blocks{small(
            QStringLiteral("C’est %1 de vos ressources, une fois payées la participation et les "
                           "sommes retirées (%2 et %3).")
                .arg(m_done.leftRate.inPercent(), m_scale.articleAlone(ScaleRule::Left),
                    m_scale.article(ScaleRule::Deductions)))};
        if (m_done.isCapped())
            blocks.push_back(small(QStringLiteral("Le taux demanderait plus\u00a0: le montant est "
                                                  "ramené à ce qui vous laisse ce minimum.")));
        addPart(4, QStringLiteral("Ce que vous devez garder"),
            QStringLiteral("au moins ") + m_done.mustStay.up().inEuros(), std::move(blocks));
    }

    /// « 97,75 € par mois ».
    QString dueText() const
    {
        return isShortStay(m_days, m_scale)
            ? QStringLiteral("%1 pour le séjour")
                  .arg(dueOfShortStay(m_done, m_days, flat()).inEuros())
            : QStringLiteral("%1 par mois").arg(m_done.due().inEuros());
    }

    /// What is said of it: the first month where it is not whole, from which day.
    std::vector<Block> dueBlocks() const
    {
        if (isShortStay(m_days, m_scale)) {
            const QString lasted = QStringLiteral("Le séjour a duré %1\u00a0: ")
                                       .arg(days(int(m_days.arrival.daysTo(m_days.departure))));
            if (flat() == Money{})
                return {text(lasted
                    + QStringLiteral(
                        "aucun forfait du préfet n’est noté pour ces séjours, rien n’est "
                        "demandé."))};
            return {text(lasted
                + QStringLiteral(
                    "un forfait fixé par le préfet, %1 par jour, sans dépasser le barème "
                    "(%2).")
                      .arg(flat().inEuros(), m_scale.article(ScaleRule::ShortStay)))};
        }
        std::vector<Block> blocks;
        const int due = dueDays(m_days, m_scale, m_firstDue);
        QString words = m_firstDue == m_p.from && m_p.from > m_p.arrivedOn
            ? QStringLiteral("Ce montant est dû à partir du %1.").arg(frenchDate(m_firstDue))
            : QStringLiteral("Rien n’est dû pour les %1 premiers jours\u00a0: la participation "
                             "commence le %2.")
                  .arg(QString::number(m_scale.freeDays), frenchDate(m_firstDue));
        if (due < m_firstDue.daysInMonth()) {
            blocks.push_back(figure(QStringLiteral("%1 pour %2")
                                        .arg(dueIn(m_done, m_days, m_scale, m_firstDue).inEuros(),
                                            monthText(m_firstDue))));
            words += QStringLiteral(" Pour ce mois, l’établissement compte %1 sur %2.")
                         .arg(days(due), QString::number(m_firstDue.daysInMonth()));
        }
        blocks.push_back(
            text(words + QStringLiteral(" Un récépissé est remis à chaque paiement.")));
        return blocks;
    }

    void addLeft()
    {
        const Money left = m_done.left();
        QString told = left.inEuros() + QStringLiteral(" par mois");
        // Below nothing there is no amount a day that would help anybody.
        if (left > Money{})
            told += QStringLiteral(", soit %1 par jour").arg(Money{left.cents / 30}.inEuros());
        addPart(6, QStringLiteral("Ce qu’il vous reste"), told, {});
    }

    Money flat() const { return m_p.isCompleted() ? m_p.flat : m_content.decision.flat; }

    QString absenceText() const
    {
        return QStringLiteral("Absences et hospitalisation\u00a0: ")
            + absenceWords(m_content.decision);
    }

    static QString disagreement()
    {
        return QStringLiteral(
            "En cas de désaccord, parlez-en à la direction\u00a0; vous pouvez ensuite écrire au "
            "préfet (aide sociale).");
    }

    const Reader& m_reader;
    Labels m_labels;
    Structure m_structure;
    Person m_person;
    const ParticipationContent& m_content;
    const Participation& m_p;
    const Scale& m_scale;
    Calculation m_done;
    ParticipationDays m_days;
    QDate m_firstDue;
    std::vector<Block> m_blocks;
};

/// One of the two copies.
Group receiptCopy(const Reader& reader, const Labels& labels, const Receipt& receipt,
    const QString& whose, const QString& cancelled)
{
    Group group;
    const auto add = [&](Block block) { group.blocks.push_back(std::move(block)); };
    add(Heading{2,
        (receipt.isCounter() ? QStringLiteral("Contre-récépissé ") : QStringLiteral("Récépissé "))
            + numbered(receipt.number)});
    add(Paragraph{plain(whose), Paragraph::Style::Small});
    // A counter-receipt takes nothing: it says what it cancels.
    const Money amount = receipt.isCounter() ? Money{-receipt.amount.cents} : receipt.amount;
    add(Paragraph{plain(receipt.isCounter() ? QStringLiteral("Annule le récépissé %1 de %2")
                                                  .arg(numbered(cancelled), amount.inEuros())
                                            : amount.inEuros()),
        Paragraph::Style::Figure});
    add(Paragraph{plain(capitalised(inLetters(amount)))});
    // The two copies are cut apart: each says whose it is.
    const Structure structure = structures::load(reader);
    KeyValues facts;
    addPair(facts, QStringLiteral("Établissement"), structure.name);
    addPair(facts, QStringLiteral("Reçu de"), receipt.receivedFrom);
    addPair(facts, QStringLiteral("Moyen de paiement"), labels.of("payment_means", receipt.means));
    addPair(facts, QStringLiteral("Pour la période"),
        QStringLiteral("du %1 au %2")
            .arg(frenchDate(receipt.periodFrom), frenchDate(receipt.periodTo)));
    addPair(facts, QStringLiteral("Reste dû de cette période"), receipt.balance.inEuros());
    addPair(facts, receipt.isCounter() ? QStringLiteral("Annulé le") : QStringLiteral("Reçu le"),
        frenchDate(receipt.receivedOn));
    if (receipt.receivedBy.isValid())
        addPair(facts, QStringLiteral("Par"),
            professionals::load(reader, receipt.receivedBy).fullName());
    addPair(facts, QStringLiteral("Motif de l’annulation"), receipt.why);
    add(std::move(facts));
    add(Paragraph{plain(QStringLiteral("Participation financière, article R.\u00a0345-7 du code de "
                                       "l’action sociale et des familles. Ce récépissé n’est pas "
                                       "une quittance de loyer.")),
        Paragraph::Style::Small});
    add(Paragraph{plain(QStringLiteral("Fait à ")) + orBlank(signatureTown(structure))
        + plain(QStringLiteral(", le %1. Signature\u00a0: ").arg(frenchDate(receipt.receivedOn)))
        + blank(60)});
    return group;
}

} // namespace

Document participationSheet(const Reader& reader, const ParticipationContent& content)
{
    return typeset(ParticipationWriter(reader, content).sheet());
}

Document participationNotice(const Reader& reader, const ParticipationContent& content)
{
    return typeset(ParticipationWriter(reader, content).notice());
}

Document receiptDocument(const Reader& reader, const Receipt& receipt)
{
    const Labels labels(reader);
    Document document = emptySheet(structures::load(reader),
        receipt.isCounter() ? QStringLiteral("Contre-récépissé de paiement")
                            : QStringLiteral("Récépissé de paiement"),
        receipt.number);
    const QString cancelled
        = receipt.isCounter() ? receipts::load(reader, receipt.cancels).number : QString();
    document.blocks.push_back(receiptCopy(
        reader, labels, receipt, QStringLiteral("Exemplaire de la personne"), cancelled));
    document.blocks.push_back(Spacer{12});
    document.blocks.push_back(receiptCopy(
        reader, labels, receipt, QStringLiteral("Exemplaire de l’établissement"), cancelled));
    return typeset(std::move(document));
}

} // namespace jalons
