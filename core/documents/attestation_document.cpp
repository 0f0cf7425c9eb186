#include "core/documents/attestation_document.h"

#include "core/base/date_text.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

namespace {

class AttestationWriter
{
public:
    AttestationWriter(const Reader& reader, const Attestation& attestation)
        : m_a(attestation)
        , m_labels(reader)
        , m_structure(structures::load(reader))
        , m_person(people::load(reader, attestation.person))
    {
        if (m_a.issuedBy.isValid()) {
            const Professional who = professionals::load(reader, m_a.issuedBy);
            m_name = who.fullName();
            m_role = m_labels.trade(who);
        } else {
            m_name = m_structure.representativeName.trimmed();
            m_role = m_structure.representativeRole.trimmed();
        }
        if (m_a.withChildren)
            m_children = attestations::childrenLodged(reader, m_a);
    }

    Document write() const
    {
        Document document = emptySheet(m_structure, title(),
            m_a.number.isEmpty() ? QString() : QStringLiteral("N°\u00a0%1").arg(m_a.number));
        document.headerLines = headerLines();
        const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
        add(Spacer{8});
        if (m_a.kind == AttestationKind::Accompaniment)
            add(Paragraph{
                plain(QStringLiteral("À l’attention de\u00a0: ")) + orBlank(m_a.recipient)});
        add(Paragraph{sentence()});
        if (m_a.addressKind == AttestedAddress::Postal)
            add(Paragraph{
                plain(QStringLiteral("Adresse postale\u00a0: ")) + orBlank(m_a.address, 110)});
        if (m_a.terms != AttestedTerms::Nothing)
            add(Paragraph{plain(m_a.terms == AttestedTerms::Free
                    ? QStringLiteral("Hébergement à titre gratuit.")
                    : QStringLiteral("Hébergement avec participation financière."))});
        add(Spacer{4});
        add(Paragraph{
            plain(QStringLiteral("Attestation remise à la demande de %1.").arg(whoAsks()))});
        add(Spacer{8});
        add(SignatureBlock{town(), frenchDate(m_a.issuedOn),
            {{QStringLiteral("Pour l’établissement, signature et cachet"), m_name, {}}}});
        return typeset(std::move(document));
    }

    Spans sentence() const
    {
        Spans spans = plain(QStringLiteral("Je, ")) + orBlank(m_name)
            + plain((m_role.isEmpty() ? QString() : QStringLiteral(", ") + m_role)
                + QStringLiteral(", atteste que "));
        spans = spans + bold(named()) + plain(birth());
        return spans + plain(children() + QLatin1Char(' ') + what() + QLatin1Char('.'));
    }

private:
    QString title() const
    {
        switch (m_a.kind) {
        case AttestationKind::Lodging:
            break;
        case AttestationKind::Presence:
            return QStringLiteral("Attestation de présence");
        case AttestationKind::Accompaniment:
            return QStringLiteral("Attestation d’accompagnement");
        }
        return QStringLiteral("Attestation d’hébergement");
    }

    /// The structure’s address is one of those to choose from: unless it was, it is not here.
    QStringList headerLines() const
    {
        QStringList numbers;
        if (!m_structure.siret.isEmpty())
            numbers.append(QStringLiteral("SIRET ") + m_structure.siret);
        if (!m_structure.finess.isEmpty())
            numbers.append(QStringLiteral("FINESS ") + m_structure.finess);
        QStringList contact{m_structure.phone, m_structure.mail};
        contact.removeAll(QString());
        QStringList lines{m_a.addressKind == AttestedAddress::Seat ? m_a.address : QString(),
            contact.join(QStringLiteral(" · ")), numbers.join(QStringLiteral(" · "))};
        lines.removeAll(QString());
        return lines;
    }

    /// Where papers are signed says where the house is: the town of its address is not told beside
    /// another.
    QString town() const
    {
        if (!m_structure.signatureTown.isEmpty() || m_a.addressKind == AttestedAddress::Seat)
            return signatureTown(m_structure);
        return {};
    }

    /// « Madame Zoé ÉLUARD, nom d’usage PETIT ».
    QString named() const
    {
        const QString used = usedNameBeside(m_person);
        return m_labels.legalName(m_person)
            + (used.isEmpty() ? QString() : QStringLiteral(", nom d’usage ") + used);
    }

    QString birth() const
    {
        const QString words = birthWords(m_person);
        return words.isEmpty() ? QString() : QStringLiteral(", %1,").arg(words);
    }

    QString children() const
    {
        QStringList names;
        for (const Person& child : m_children) {
            const QString name
                = inLatin(child, child.firstNames.isEmpty() ? child.fullName() : child.firstNames);
            const QString born = frenchPartial(child.birthDate);
            names.append(born.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, born));
        }
        if (names.isEmpty())
            return {};
        return (names.size() > 1 ? QStringLiteral(" et ses enfants ")
                                 : QStringLiteral(" et son enfant "))
            + names.join(QStringLiteral(", ")) + QLatin1Char(',');
    }

    /// « depuis le 1er février 2026 », or from when to when.
    QString days() const
    {
        return m_a.to.isValid()
            ? QStringLiteral("du %1 au %2").arg(frenchDate(m_a.from), frenchDate(m_a.to))
            : QStringLiteral("depuis le ") + frenchDate(m_a.from);
    }

    QString what() const
    {
        const bool isOver = m_a.to.isValid();
        switch (m_a.kind) {
        case AttestationKind::Lodging:
            break;
        case AttestationKind::Presence:
            return QStringLiteral("était dans notre établissement le %1, de %2 à %3")
                .arg(frenchDate(m_a.from), m_a.fromTime.text(), m_a.toTime.text());
        case AttestationKind::Accompaniment:
            return (isOver ? QStringLiteral("a bénéficié") : QStringLiteral("bénéficie"))
                + QStringLiteral(" d’un accompagnement de notre établissement ") + days();
        }
        const bool several = !m_children.empty();
        const QString lives = isOver
            ? (several ? QStringLiteral("ont résidé ") : QStringLiteral("a résidé "))
            : (several ? QStringLiteral("résident ") : QStringLiteral("réside "));
        const QString where = m_a.addressKind == AttestedAddress::Postal || m_a.address.isEmpty()
            ? QStringLiteral("dans notre établissement ")
            : QStringLiteral("à l’adresse suivante\u00a0: %1, ").arg(m_a.address);
        return lives + where + days();
    }

    QString whoAsks() const
    {
        return m_person.gender == QLatin1String("woman") ? QStringLiteral("l’intéressée")
            : m_person.gender == QLatin1String("man")    ? QStringLiteral("l’intéressé")
                                                         : QStringLiteral("la personne");
    }

    Attestation m_a;
    Labels m_labels;
    Structure m_structure;
    Person m_person;
    QString m_name;
    QString m_role;
    std::vector<Person> m_children;
};

} // namespace

Document attestationDocument(const Reader& reader, const Attestation& attestation)
{
    return AttestationWriter(reader, attestation).write();
}

QString attestationSentence(const Reader& reader, const Attestation& attestation)
{
    return typeset(plainText(AttestationWriter(reader, attestation).sentence()));
}

} // namespace jalons
