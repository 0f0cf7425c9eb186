#include "core/listing/listing.h"
#include "core/person/person_columns.h"
#include "core/storage/sql.h"

#include "core/contract/contract.h"
#include "core/storage/work.h"

namespace jalons {

namespace {

struct Shape
{
    QStringList columns;
    QString sql; ///< gives the columns in their order
};

const Shape& shape(Listing listing)
{
    static const Shape people{
        {QStringLiteral("id"), QStringLiteral("last_name"), QStringLiteral("first_name"),
            QStringLiteral("birth_date"), QStringLiteral("phase")},
        "SELECT p.id, " + lastNameSql("p")
            + ", p.first_names, p.birth_date, a.phase"
              " FROM person p LEFT JOIN accompaniment a ON a.person_id = p.id AND a.closed_on IS "
              "NULL"
              " ORDER BY p.sort_key, p.id"};
    static const Shape accompaniments{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("phase"),
            QStringLiteral("opened_on"), QStringLiteral("closed_on"),
            QStringLiteral("diagnostic_id"), QStringLiteral("global_since"),
            QStringLiteral("due_kind"), QStringLiteral("due_on"), QStringLiteral("types"),
            QStringLiteral("origin"), QStringLiteral("referent_id"), QStringLiteral("exit_reason")},
        "SELECT a.id, a.person_id, a.phase, a.opened_on, a.closed_on, s.id, a.global_since, "
        "a.due_kind, a.due_on,"
        " (SELECT group_concat(j.value, ',') FROM json_each(iif(a.types = '', '[]', a.types)) j), "
        "a.origin,"
        " a.referent_id, a.exit_reason"
        " FROM accompaniment a LEFT JOIN assessment s ON s.accompaniment_id = a.id AND s.kind = "
        "'initial'"
        " ORDER BY a.id"};
    // The state depends on the day: it is filled in from the columns after it, which are not
    // shown.
    static const Shape contracts{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("kind"),
            QStringLiteral("state"), QStringLiteral("from"), QStringLiteral("to"),
            QStringLiteral("number"), QStringLiteral("signed_on")},
        "SELECT c.id, a.person_id, c.kind, '', c.from_date, c.to_date, c.number, c.signed_on, "
        "c.handed_on, (SELECT annulled_on FROM annulment WHERE contract_id = c.id)"
        " FROM contract c JOIN accompaniment a ON a.id = c.accompaniment_id ORDER BY c.id"};
    static const Shape actions{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("state"),
            QStringLiteral("planned_on"), QStringLiteral("done_on"), QStringLiteral("nature"),
            QStringLiteral("title"), QStringLiteral("result"), QStringLiteral("effect")},
        "SELECT c.id, a.person_id, c.state, c.planned_on, c.done_on, c.nature, c.title, c.result, "
        "c.effect"
        " FROM action c JOIN accompaniment a ON a.id = c.accompaniment_id ORDER BY c.id"};
    static const Shape evaluations{{QStringLiteral("id"), QStringLiteral("person_id"),
                                       QStringLiteral("kind"), QStringLiteral("started_on"),
                                       QStringLiteral("completed_on"), QStringLiteral("decision")},
        "SELECT s.id, a.person_id, s.kind, s.started_on, s.completed_on, s.decision"
        " FROM assessment s JOIN accompaniment a ON a.id = s.accompaniment_id WHERE s.kind <> "
        "'initial'"
        " ORDER BY s.id"};
    static const Shape lodgings{
        {QStringLiteral("id"), QStringLiteral("parent_id"), QStringLiteral("kind"),
            QStringLiteral("label"), QStringLiteral("capacity"), QStringLiteral("spread")},
        "SELECT id, parent_id, kind, label, capacity, spread FROM lodging ORDER BY id"};
    static const Shape stays{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("lodging_id"),
            QStringLiteral("admission_id"), QStringLiteral("from"), QStringLiteral("to"),
            QStringLiteral("ending"), QStringLiteral("destination"), QStringLiteral("reason")},
        "SELECT id, person_id, lodging_id, admission_id, from_date, to_date, ending, destination, "
        "reason FROM stay ORDER BY id"};
    static const Shape requests{
        {QStringLiteral("id"), QStringLiteral("received_on"), QStringLiteral("origin"),
            QStringLiteral("people"), QStringLiteral("answer"), QStringLiteral("answered_on"),
            QStringLiteral("reason"), QStringLiteral("notified_on")},
        "SELECT id, received_on, origin, people, answer, answered_on, reason, notified_on"
        " FROM request ORDER BY id"};
    static const Shape participations{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("number"),
            QStringLiteral("version"), QStringLiteral("from"), QStringLiteral("completed_on"),
            QStringLiteral("rate"), QStringLiteral("amount"), QStringLiteral("handed_on")},
        "SELECT id, person_id, number, version, from_date, completed_on, rate, amount, handed_on"
        " FROM participation ORDER BY id"};
    static const Shape receipts{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("number"),
            QStringLiteral("received_on"), QStringLiteral("amount"), QStringLiteral("means"),
            QStringLiteral("period_from"), QStringLiteral("period_to"),
            QStringLiteral("cancels_id")},
        "SELECT id, person_id, number, received_on, amount, means, period_from, period_to,"
        " cancels_id FROM receipt ORDER BY id"};
    static const Shape attestations{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("kind"),
            QStringLiteral("number"), QStringLiteral("issued_on"), QStringLiteral("from"),
            QStringLiteral("to"), QStringLiteral("handed_on"), QStringLiteral("cancelled_on")},
        "SELECT a.id, a.person_id, a.kind, a.number, a.issued_on, a.from_date, a.to_date,"
        " a.handed_on, c.cancelled_on FROM attestation a"
        " LEFT JOIN attestation_cancellation c ON c.attestation_id = a.id ORDER BY a.id"};
    static const Shape papers{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("kind"),
            QStringLiteral("number"), QStringLiteral("issued_on"), QStringLiteral("handed_on")},
        "SELECT id, person_id, kind, number, issued_on, handed_on FROM paper ORDER BY id"};
    static const Shape clauses{
        {QStringLiteral("id"), QStringLiteral("version_id"), QStringLiteral("kind"),
            QStringLiteral("from"), QStringLiteral("cvs_on"), QStringLiteral("board_on"),
            QStringLiteral("code"), QStringLiteral("condition"), QStringLiteral("title")},
        "SELECT c.id, c.version_id, v.kind, v.from_date, v.cvs_on, v.board_on, c.code,"
        " c.shown_when, c.title FROM clause c JOIN clause_version v ON v.id = c.version_id"
        " ORDER BY v.kind, v.from_date, v.id, c.position, c.id"};
    static const Shape wordings{{QStringLiteral("id"), QStringLiteral("kind"),
                                    QStringLiteral("from"), QStringLiteral("title")},
        "SELECT id, kind, from_date, title FROM paper_wording ORDER BY kind, from_date, id"};
    static const Shape sentences{{QStringLiteral("id"), QStringLiteral("key"),
                                     QStringLiteral("text"), QStringLiteral("ours")},
        "SELECT id, key, text, ours FROM printed_sentence ORDER BY key"};
    static const Shape domains{
        {QStringLiteral("id"), QStringLiteral("assessment_id"), QStringLiteral("accompaniment_id"),
            QStringLiteral("domain"), QStringLiteral("status"), QStringLiteral("person_level"),
            QStringLiteral("professional_level"), QStringLiteral("priority")},
        "SELECT e.id, e.assessment_id, a.accompaniment_id, e.domain, e.status, e.person_level,"
        " e.professional_level, e.priority FROM domain_entry e"
        " JOIN assessment a ON a.id = e.assessment_id ORDER BY e.assessment_id, e.id"};
    static const Shape difficulties{
        {QStringLiteral("id"), QStringLiteral("accompaniment_id"), QStringLiteral("kind"),
            QStringLiteral("domain"), QStringLiteral("text")},
        "SELECT id, accompaniment_id, kind, domain, text FROM factor ORDER BY accompaniment_id, "
        "id"};
    static const Shape links{
        {QStringLiteral("id"), QStringLiteral("from_id"), QStringLiteral("to_id"),
            QStringLiteral("kind"), QStringLiteral("view"), QStringLiteral("sureness")},
        "SELECT id, from_id, to_id, kind, view, sureness FROM factor_link ORDER BY id"};
    // Those kept from the team are for nobody here: no professional is chosen.
    static const Shape notes{
        {QStringLiteral("id"), QStringLiteral("person_id"), QStringLiteral("day"),
            QStringLiteral("time"), QStringLiteral("kind"), QStringLiteral("author_id"),
            QStringLiteral("domains"), QStringLiteral("present"), QStringLiteral("text")},
        "SELECT id, person_id, day, time, kind, author_id,"
        " (SELECT group_concat(j.value, ',') FROM json_each(iif(domains = '', '[]', domains)) j),"
        " (SELECT group_concat(j.value, ',') FROM json_each(iif(present = '', '[]', present)) j), "
        "text"
        " FROM note WHERE access = 'team' ORDER BY id"};
    static const Shape handover{
        {QStringLiteral("id"), QStringLiteral("day"), QStringLiteral("time"),
            QStringLiteral("author_id"), QStringLiteral("person_id"), QStringLiteral("lodging_id"),
            QStringLiteral("important"), QStringLiteral("to_do"), QStringLiteral("done_on"),
            QStringLiteral("text")},
        "SELECT id, day, time, author_id, person_id, lodging_id, important, to_do, done_on, text"
        " FROM handover_entry ORDER BY day, time, id"};
    static const Shape partners{
        {QStringLiteral("id"), QStringLiteral("sector"), QStringLiteral("domains"),
            QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("mail")},
        "SELECT id, sector, (SELECT group_concat(j.value, ',')"
        " FROM json_each(iif(domains = '', '[]', domains)) j), name, phone, mail"
        " FROM partner ORDER BY sort_key, id"};
    static const Shape activities{
        {QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("from"), QStringLiteral("to"),
            QStringLiteral("places"), QStringLiteral("title")},
        "SELECT id, kind, from_date, to_date, places, title FROM activity ORDER BY id"};
    static const Shape sessions{
        {QStringLiteral("id"), QStringLiteral("activity_id"), QStringLiteral("day"),
            QStringLiteral("time"), QStringLiteral("expected"), QStringLiteral("present"),
            QStringLiteral("theme")},
        "SELECT s.id, s.activity_id, s.day, s.time,"
        " (SELECT count(*) FROM attendance t WHERE t.session_id = s.id),"
        " (SELECT count(*) FROM attendance t WHERE t.session_id = s.id AND t.came = 'present'),"
        " s.theme FROM activity_session s ORDER BY s.day, s.time, s.id"};
    static const Shape assemblies{{QStringLiteral("id"), QStringLiteral("kind"),
                                      QStringLiteral("day"), QStringLiteral("title")},
        "SELECT id, kind, day, title FROM assembly ORDER BY day, id"};
    static const Shape needs{
        {QStringLiteral("id"), QStringLiteral("assembly_id"), QStringLiteral("kind"),
            QStringLiteral("domain"), QStringLiteral("area"), QStringLiteral("answered_on"),
            QStringLiteral("words"), QStringLiteral("answer")},
        "SELECT id, assembly_id, kind, domain, area, answered_on, words, reply"
        " FROM expressed_need ORDER BY assembly_id, position, id"};
    switch (listing) {
    case Listing::Partners:
        return partners;
    case Listing::Activities:
        return activities;
    case Listing::Sessions:
        return sessions;
    case Listing::Assemblies:
        return assemblies;
    case Listing::Needs:
        return needs;
    case Listing::Notes:
        return notes;
    case Listing::Handover:
        return handover;
    case Listing::Domains:
        return domains;
    case Listing::Difficulties:
        return difficulties;
    case Listing::Links:
        return links;
    case Listing::Sentences:
        return sentences;
    case Listing::Wordings:
        return wordings;
    case Listing::Papers:
        return papers;
    case Listing::Clauses:
        return clauses;
    case Listing::Participations:
        return participations;
    case Listing::Receipts:
        return receipts;
    case Listing::Attestations:
        return attestations;
    case Listing::Lodgings:
        return lodgings;
    case Listing::Stays:
        return stays;
    case Listing::Requests:
        return requests;
    case Listing::Accompaniments:
        return accompaniments;
    case Listing::Contracts:
        return contracts;
    case Listing::Actions:
        return actions;
    case Listing::Evaluations:
        return evaluations;
    case Listing::People:
        break;
    }
    return people;
}

QString contractState(const QStringList& values, QDate handedOn, QDate annulledOn, QDate today)
{
    const auto day = [](const QString& text) { return QDate::fromString(text, Qt::ISODate); };
    Contract contract;
    contract.to = day(values[5]);
    contract.signedOn = day(values[7]);
    contract.handedOn = handedOn;
    contract.annulledOn = annulledOn;
    return toCode(stateOn(contract, today));
}

} // namespace

QStringList columns(Listing listing)
{
    return shape(listing).columns;
}

void list(
    const Reader& reader, Listing listing, const std::function<void(const QStringList&)>& line)
{
    const Shape& wanted = shape(listing);
    for (Rows rows = Sql(reader).select(wanted.sql); rows.next();) {
        Row row = rows.row();
        QStringList values;
        for (qsizetype i = 0; i < wanted.columns.size(); ++i) {
            QString value;
            row >> value;
            values.append(value);
        }
        if (listing == Listing::Contracts) {
            QDate handedOn;
            QDate annulledOn;
            row >> handedOn >> annulledOn;
            values[3] = contractState(values, handedOn, annulledOn, reader.today());
        }
        line(values);
    }
}

} // namespace jalons
