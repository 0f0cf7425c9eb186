#include "core/documents/lodging_documents.h"

#include "core/base/date_text.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/household/household.h"
#include "core/stay/admission.h"
#include "core/stay/board.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

namespace {

/// Some rows are left empty for those who were not expected.
constexpr int emptyRows = 3;

/// Agrees with the gender said, and with none when it is not.
QString lodged(const Person& person)
{
    return person.gender == QLatin1String("woman") ? QStringLiteral("hébergée")
        : person.gender == QLatin1String("man")    ? QStringLiteral("hébergé")
                                                   : QStringLiteral("hébergé(e)");
}

QString born(const Person& person)
{
    return person.gender == QLatin1String("woman") ? QStringLiteral("née")
        : person.gender == QLatin1String("man")    ? QStringLiteral("né")
                                                   : QStringLiteral("né(e)");
}

} // namespace

Document lodgingCertificate(const Reader& reader, PersonId id)
{
    const Labels labels(reader);
    const Structure structure = structures::load(reader);
    const Person person = people::load(reader, id);
    const AdmissionId latest = admissions::latest(reader, id);
    if (!latest.isValid())
        throw Refusal(Problem{QStringLiteral("stay"), ProblemKind::Missing, {}});
    QDate from;
    Stay last;
    for (const Stay& stay : stays::ofAdmission(reader, latest))
        if (stay.person == id) {
            if (!from.isValid())
                from = stay.from;
            last = stay;
        }
    const QDate today = reader.today();
    const bool left = last.to.isValid() && last.to <= today;
    if (from > today) // an arrival to come attests nothing yet
        throw Refusal(Problem{QStringLiteral("stay"), ProblemKind::Missing, {}});

    Document document = emptySheet(structure, QStringLiteral("Attestation d’hébergement"), {});
    const auto add = [&](Block block) { document.blocks.push_back(std::move(block)); };
    add(Spacer{8});
    QString role = structure.representativeRole;
    add(Paragraph{plain(QStringLiteral("Je soussigné(e) ")) + orBlank(structure.representativeName)
        + plain(role.isEmpty() ? QStringLiteral(", ") : QStringLiteral(", %1, ").arg(role))
        + plain(QStringLiteral("représentant l’établissement %1, atteste que\u00a0:")
                    .arg(structure.name))});
    QString birth = frenchPartial(person.birthDate);
    if (!birth.isEmpty()) {
        birth
            = (person.birthDate.isExact() ? QStringLiteral("%1 le %2") : QStringLiteral("%1 en %2"))
                  .arg(born(person), birth);
        if (!person.birthPlace.isEmpty())
            birth += QStringLiteral(" à ") + person.birthPlace;
    }
    add(Paragraph{bold(labels.civilName(person))
        + plain(birth.isEmpty() ? QString() : QStringLiteral(", %1,").arg(birth))});
    QString address = addressLine(structure);
    for (const LodgingNode& node : lodgings::tree(reader))
        if (node.lodging.id == last.lodging && !node.address.isEmpty())
            address = oneLine(node.address);
    // The address of a house of protection is the structure’s to give: its own field says it.
    const QString where = address.isEmpty() ? QString() : QStringLiteral(", %1,").arg(address);
    add(Paragraph{
        plain(left ? QStringLiteral("a été %1 par notre établissement%2 du %3 au %4.")
                         .arg(lodged(person), where, frenchDate(from), frenchDate(last.to))
                   : QStringLiteral("est %1 par notre établissement%2 depuis le %3.")
                         .arg(lodged(person), where, frenchDate(from)))});
    add(Spacer{4});
    add(Paragraph{plain(QStringLiteral(
        "La présente attestation est délivrée à la demande de la personne, pour servir et valoir "
        "ce que de droit."))});
    add(Spacer{8});
    add(SignatureBlock{signatureTown(structure), frenchDate(today),
        {{QStringLiteral("Pour l’établissement"), structure.representativeName, {}}}});
    return typeset(std::move(document));
}

Document attendanceList(const Reader& reader, QDate day, LodgingId under)
{
    const Structure structure = structures::load(reader);
    Document document = emptySheet(structure, QStringLiteral("Liste d’émargement"), {});
    const auto present = board::presentOn(reader, day, under);
    const auto away = std::count_if(
        present.begin(), present.end(), [](const board::Present& p) { return p.absent; });
    KeyValues facts;
    facts.pairs.push_back({QStringLiteral("Date"), bold(frenchDate(day))});
    facts.pairs.push_back({QStringLiteral("Objet"), blank(60)});
    if (under.isValid())
        addPair(facts, QStringLiteral("Lieu"), lodgings::path(reader, under));
    QString number = QString::number(present.size());
    if (away > 0)
        number += QStringLiteral(", dont %1 en absence prévue").arg(away);
    addPair(facts, QStringLiteral("Personnes hébergées"), number);
    document.blocks.push_back(facts);
    Table table{{{QStringLiteral("Nom et prénom"), 5.5}, {QStringLiteral("Place"), 6},
                    {QStringLiteral("Heure"), 2}, {QStringLiteral("Signature"), 4.5}},
        {}};
    for (const board::Present& one : present)
        table.rows.push_back({plain(one.name), plain(one.place), {},
            one.absent ? italic(QStringLiteral("absence prévue")) : plain(QStringLiteral("\n"))});
    for (int i = 0; i < emptyRows; ++i)
        table.rows.push_back({plain(QStringLiteral("\n")), {}, {}, {}});
    document.blocks.push_back(table);
    return typeset(std::move(document));
}

} // namespace jalons
