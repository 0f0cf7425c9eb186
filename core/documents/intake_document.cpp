#include "core/documents/intake_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/documents/labels.h"
#include "core/documents/stay_words.h"
#include "core/documents/typeset.h"
#include "core/household/household.h"
#include "core/situation/path.h"
#include "core/stay/admission.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

namespace {

class IntakeWriter
{
public:
    IntakeWriter(const Reader& reader, PersonId person)
        : m_reader(reader)
        , m_labels(reader)
        , m_structure(structures::load(reader))
        , m_person(people::load(reader, person))
    {
        const auto courses = accompaniments::of(reader, person);
        if (!courses.empty())
            m_course = courses.front();
        if (m_course.referent.isValid())
            m_referent = professionals::load(reader, m_course.referent);
        const AdmissionId admission = admissions::latest(reader, person);
        if (admission.isValid())
            m_admission = admissions::load(reader, admission);
    }

    Document write()
    {
        Document document = emptySheet(m_structure, QStringLiteral("Fiche d’accueil"), {});
        document.subject = m_person.fullName();
        m_blocks = &document.blocks;
        add(identity());
        addHousehold();
        addSituation();
        addCourse();
        addAdmission();
        addContacts();
        addEnd();
        return document;
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }
    void addSection(const QString& title, Block block)
    {
        add(Group{{Heading{2, title}, std::move(block)}});
    }

    KeyValues identity() const
    {
        KeyValues facts;
        facts.pairs.push_back(
            {QStringLiteral("Nom et prénom"), bold(m_labels.civilName(m_person))});
        if (!m_person.usedName.isEmpty())
            addPair(facts, QStringLiteral("Nom de naissance"), m_person.birthName);
        QString born = frenchPartial(m_person.birthDate);
        if (!m_person.birthPlace.isEmpty())
            born += QStringLiteral(", ") + m_person.birthPlace;
        facts.pairs.push_back({QStringLiteral("Naissance"), orBlank(born)});
        facts.pairs.push_back({QStringLiteral("Nationalité"),
            orBlank(m_labels.of("nationality", m_person.nationality))});
        const QString language = m_labels.of("language", m_person.language);
        addPair(facts, QStringLiteral("Langue"),
            m_person.interpreter ? language + QStringLiteral(", avec interprète") : language);
        facts.pairs.push_back({QStringLiteral("Téléphone"), orBlank(m_person.phone)});
        addPair(facts, QStringLiteral("Courriel"), m_person.mail);
        facts.pairs.push_back(
            {m_person.domiciliation ? QStringLiteral("Domiciliation") : QStringLiteral("Adresse"),
                orBlank(oneLine(m_person.address), 60)});
        addPair(facts, QStringLiteral("Premier contact"), frenchDate(m_person.firstContact));
        addPair(facts, QStringLiteral("Utile pour l’accueil"), oneLine(m_person.note));
        return facts;
    }

    void addHousehold()
    {
        const HouseholdId id = households::of(m_reader, m_person.id, m_reader.today());
        if (!id.isValid()) {
            addSection(QStringLiteral("Ménage"),
                Paragraph{plain(QStringLiteral("Aucun autre membre du ménage."))});
            return;
        }
        Table table{{{QStringLiteral("Nom et prénom"), 4}, {QStringLiteral("Place"), 3},
                        {QStringLiteral("Naissance"), 2}},
            {}};
        const auto members = households::members(m_reader, id, m_reader.today());
        for (const HouseholdMember& member : members)
            table.rows.push_back(
                {plain(member.name), plain(m_labels.of("household_role", member.membership.role)),
                    plain(frenchShortPartial(PartialDate::fromIso(member.birthDate)))});
        add(Group{{Heading{2, QStringLiteral("Ménage")}, Paragraph{plain(composition(members))},
            std::move(table)}});
    }

    /// « Couple avec enfants : 2 adultes, 1 enfant au domicile ».
    QString composition(const std::vector<HouseholdMember>& members) const
    {
        const Composition c = compositionOn(members, m_reader.today());
        const auto counted = [](int count, const QString& one, const QString& several) {
            return QString::number(count) + QChar(0x00a0) + (count < 2 ? one : several);
        };
        QStringList parts{counted(c.adults, QStringLiteral("adulte"), QStringLiteral("adultes"))};
        if (c.children > 0)
            parts.append(counted(c.children, QStringLiteral("enfant"), QStringLiteral("enfants")));
        return m_labels.of("household_kind", toCode(c.kind)) + QStringLiteral("\u202f: ")
            + parts.join(QStringLiteral(", ")) + QStringLiteral(" au domicile.");
    }

    void addSituation()
    {
        KeyValues facts;
        for (const SituationLine& line :
            situations::describe(m_reader, m_person.id, m_reader.today()))
            addPair(facts, line.title, line.text);
        if (!facts.pairs.empty())
            addSection(QStringLiteral("Situation"), facts);
    }

    void addCourse()
    {
        if (!m_course.id.isValid())
            return;
        KeyValues facts;
        QString origin = m_labels.of("origin", m_course.origin);
        if (!m_course.originDetail.isEmpty())
            origin += QStringLiteral(" – ") + oneLine(m_course.originDetail);
        addPair(facts, QStringLiteral("Orientation"), origin);
        addPair(facts, QStringLiteral("Accompagnement"),
            QStringLiteral("depuis le ") + frenchDate(m_course.openedOn));
        addPair(
            facts, QStringLiteral("Nature"), m_labels.list("accompaniment_type", m_course.types));
        addSection(QStringLiteral("Accompagnement"), facts);
    }

    void addAdmission()
    {
        KeyValues facts;
        const Stay stay = stays::at(m_reader, m_person.id, m_reader.today());
        facts.pairs.push_back({QStringLiteral("Place"),
            orBlank(stay.id.isValid() ? lodgings::path(m_reader, stay.lodging) : QString())});
        const Admission& a = m_admission;
        facts.pairs.push_back({QStringLiteral("Arrivée"), orBlank(frenchDate(a.from), 30)});
        QString proposal = frenchDate(a.proposedOn);
        if (!a.proposalNumber.isEmpty())
            proposal += QStringLiteral(", n°\u00a0") + a.proposalNumber;
        addPair(facts, QStringLiteral("Proposition du SIAO"), proposal);
        QString decision = frenchDate(a.decidedOn);
        if (!a.decidedBy.isEmpty())
            decision += QStringLiteral(", ") + a.decidedBy;
        facts.pairs.push_back({QStringLiteral("Décision d’accueil"), orBlank(decision)});
        facts.pairs.push_back({QStringLiteral("Durée"), orBlank(lengthWords(a.length), 30)});
        if (a.id.isValid()) {
            const AdmissionFacts known = admissions::facts(m_reader, a.id);
            addPair(facts, QStringLiteral("Fin de la période"),
                frenchDate(termOn(known, m_reader.today())));
            if (a.socialAid) {
                addPair(facts, QStringLiteral("Transmise au préfet"), frenchDate(a.transmittedOn));
                addPair(facts, QStringLiteral("Réponse du préfet"),
                    answerWords(answerState(known, m_reader.today())));
            }
        }
        addSection(QStringLiteral("Admission"), facts);
    }

    void addContacts()
    {
        KeyValues facts;
        const auto named = [](const QString& name, const QString& tie) {
            return tie.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, tie);
        };
        facts.pairs.push_back({QStringLiteral("Personne à prévenir"),
            orBlank(named(m_person.contactName, m_person.contactTie))});
        facts.pairs.push_back({QStringLiteral("Son téléphone"), orBlank(m_person.contactPhone)});
        if (!m_person.designatedName.isEmpty()) {
            addPair(facts, QStringLiteral("Personne de confiance"),
                named(m_person.designatedName, m_person.designatedTie));
            facts.pairs.push_back({QStringLiteral("Désignée par écrit le"),
                orBlank(frenchDate(m_person.designatedOn), 30)});
            addPair(facts, QStringLiteral("Téléphone de la personne de confiance"),
                m_person.designatedPhone);
        }
        addPair(facts, QStringLiteral("Référent"), m_referent.fullName());
        addPair(facts, QStringLiteral("Son téléphone au travail"), m_referent.phone);
        addSection(QStringLiteral("Contacts"), facts);
    }

    void addEnd()
    {
        KeyValues facts;
        const QDate day = m_admission.from.isValid() ? m_admission.from : m_course.openedOn;
        facts.pairs.push_back({QStringLiteral("Accueil fait par"), orBlank({}, 60)});
        facts.pairs.push_back({QStringLiteral("Le"), orBlank(frenchDate(day), 30)});
        addSection(QStringLiteral("Accueil"), facts);
        add(Paragraph{plain(QStringLiteral(
                          "Ces informations servent à l’accueil et à l’accompagnement. La personne "
                          "peut les lire, les faire corriger et en demander une copie.")),
            Paragraph::Style::Small});
    }

    const Reader& m_reader;
    Labels m_labels;
    Structure m_structure;
    Person m_person;
    Accompaniment m_course;
    Professional m_referent;
    Admission m_admission;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Document intakeDocument(const Reader& reader, PersonId person)
{
    return typeset(IntakeWriter(reader, person).write());
}

} // namespace jalons
