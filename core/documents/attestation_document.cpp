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
            m_a.number.isEmpty() ? QString()
                                 : m_labels.say("common.number", {{"number", m_a.number}}));
        document.headerLines = headerLines();
        const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
        add(Spacer{8});
        if (m_a.kind == AttestationKind::Accompaniment)
            add(Paragraph{
                m_labels.sayIn("attestation.recipient", {{"recipient", orBlank(m_a.recipient)}})});
        add(Paragraph{sentence()});
        if (m_a.addressKind == AttestedAddress::Postal)
            add(Paragraph{
                m_labels.sayIn("attestation.postal", {{"address", orBlank(m_a.address, 110)}})});
        if (m_a.terms != AttestedTerms::Nothing)
            add(Paragraph{plain(m_labels.say(
                m_a.terms == AttestedTerms::Free ? "attestation.free" : "attestation.paying"))});
        add(Spacer{4});
        add(Paragraph{plain(asked())});
        add(Spacer{8});
        SignatureBlock signing = m_labels.signatures(town(), frenchDate(m_a.issuedOn));
        signing.parties = {{m_labels.say("attestation.sign"), m_name, {}}};
        add(std::move(signing));
        return typeset(std::move(document));
    }

    Spans sentence() const
    {
        Spans giver = orBlank(m_name);
        if (!m_role.isEmpty())
            giver = giver + plain(QStringLiteral(", ") + m_role);
        return m_labels.sayIn(attested(),
            {{"giver", giver}, {"person", bold(named()) + plain(birth())},
                {"children", plain(children())}, {"address", plain(m_a.address)},
                {"days", plain(days())}, {"date", plain(frenchDate(m_a.from))},
                {"from", plain(m_a.fromTime.text())}, {"to", plain(m_a.toTime.text())}});
    }

private:
    QString title() const
    {
        switch (m_a.kind) {
        case AttestationKind::Lodging:
            break;
        case AttestationKind::Presence:
            return m_labels.say("attestation.title.presence");
        case AttestationKind::Accompaniment:
            return m_labels.say("attestation.title.accompaniment");
        }
        return m_labels.say("attestation.title.lodging");
    }

    /// The structure’s address is one of those to choose from: unless it was, it is not here.
    QStringList headerLines() const
    {
        QStringList numbers;
        if (!m_structure.siret.isEmpty())
            numbers.append(m_labels.say("attestation.siret", {{"number", m_structure.siret}}));
        if (!m_structure.finess.isEmpty())
            numbers.append(m_labels.say("attestation.finess", {{"number", m_structure.finess}}));
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
        const QString name = m_labels.legalName(m_person);
        return used.isEmpty()
            ? name
            : m_labels.say("common.name.with_used", {{"name", name}, {"used_name", used}});
    }

    QString birth() const
    {
        const QString words = birthWords(m_labels.sentences(), m_person);
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
        return m_labels.say(
            names.size() > 1 ? "attestation.children.several" : "attestation.children.one",
            {{"names", names.join(QStringLiteral(", "))}});
    }

    /// « depuis le 1er février 2026 », or from when to when.
    QString days() const
    {
        return m_a.to.isValid()
            ? m_labels.say("common.period.between",
                {{"from", frenchDate(m_a.from)}, {"to", frenchDate(m_a.to)}})
            : m_labels.say("common.period.since", {{"from", frenchDate(m_a.from)}});
    }

    /// Which sentence attests it: whole ones, so that whoever rewrites one sees it whole.
    const char* attested() const
    {
        const bool isOver = m_a.to.isValid();
        switch (m_a.kind) {
        case AttestationKind::Lodging:
            break;
        case AttestationKind::Presence:
            return "attestation.presence";
        case AttestationKind::Accompaniment:
            return isOver ? "attestation.accompaniment.over" : "attestation.accompaniment";
        }
        const bool isHere = m_a.addressKind == AttestedAddress::Postal || m_a.address.isEmpty();
        if (m_children.empty())
            return isOver
                ? (isHere ? "attestation.lodging.over.here" : "attestation.lodging.over.at")
                : (isHere ? "attestation.lodging.here" : "attestation.lodging.at");
        return isOver
            ? (isHere ? "attestation.lodging.children.over.here"
                      : "attestation.lodging.children.over.at")
            : (isHere ? "attestation.lodging.children.here" : "attestation.lodging.children.at");
    }

    QString asked() const
    {
        return m_labels.say(m_person.gender == QLatin1String("woman") ? "attestation.asked.woman"
                : m_person.gender == QLatin1String("man")             ? "attestation.asked.man"
                                                                      : "attestation.asked.unsaid");
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
