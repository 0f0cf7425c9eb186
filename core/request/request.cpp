#include "core/request/request.h"
#include "core/storage/sql.h"

#include "core/base/what_changed.h"
#include "core/request/request_columns.h"
#include "core/storage/work.h"

namespace jalons {

bool isNo(RequestAnswer answer)
{
    return answer == RequestAnswer::Refused || answer == RequestAnswer::Declined
        || answer == RequestAnswer::NoFollowUp;
}

Request consistent(Request request)
{
    if (request.answer == RequestAnswer::Pending)
        request.answeredOn = {};
    return request;
}

Problems problems(const Request& r, QDate today)
{
    Problems found;
    const auto checkPast = [&](const char* field, QDate day) {
        if (day.isValid() && day > today)
            found.append(
                {QLatin1String(field), ProblemKind::DateInFuture, {day.toString(Qt::ISODate)}});
    };
    const auto checkOrder = [&](const char* field, QDate first, QDate second) {
        if (first.isValid() && second.isValid() && second < first)
            found.append({QLatin1String(field), ProblemKind::EndBeforeStart,
                {first.toString(Qt::ISODate), second.toString(Qt::ISODate)}});
    };
    if (!r.receivedOn.isValid())
        found.append({QStringLiteral("receivedOn"), ProblemKind::Required, {}});
    checkPast("receivedOn", r.receivedOn);
    if (!r.person.isValid() && r.name.trimmed().isEmpty())
        found.append({QStringLiteral("name"), ProblemKind::Required, {}});
    if (r.people < 1 || r.people > 50)
        found.append({QStringLiteral("people"), ProblemKind::OutOfRange,
            {QStringLiteral("1"), QStringLiteral("50")}});
    if (r.answer == RequestAnswer::Refused && r.reason.isEmpty())
        found.append({QStringLiteral("reason"), ProblemKind::Required, {}});
    if (r.answer != RequestAnswer::Pending && !r.answeredOn.isValid())
        found.append({QStringLiteral("answeredOn"), ProblemKind::Required, {}});
    checkPast("answeredOn", r.answeredOn);
    checkOrder("answeredOn", r.receivedOn, r.answeredOn);
    checkPast("notifiedOn", r.notifiedOn);
    checkOrder("notifiedOn", r.receivedOn, r.notifiedOn);
    return found;
}

namespace requests {

namespace {

struct Conditions
{
    QStringList parts;
    QVariantList values;

    QString where() const
    {
        return parts.isEmpty() ? QString()
                               : QStringLiteral(" WHERE ") + parts.join(QLatin1String(" AND "));
    }
};

Conditions conditions(const RequestFilter& filter)
{
    Conditions c;
    if (!filter.answer.isEmpty()) {
        c.parts.append(QStringLiteral("answer = ?"));
        c.values.append(filter.answer);
    }
    if (filter.openOnly)
        c.parts.append(QStringLiteral("answer IN ('pending', 'waiting')"));
    if (filter.toNotify)
        c.parts.append(QStringLiteral("answer = 'refused' AND notified_on IS NULL"));
    if (!filter.origin.isEmpty()) {
        c.parts.append(QStringLiteral("origin = ?"));
        c.values.append(filter.origin);
    }
    if (!filter.reason.isEmpty()) {
        c.parts.append(QStringLiteral("reason = ?"));
        c.values.append(filter.reason);
    }
    if (filter.from.isValid()) {
        c.parts.append(QStringLiteral("received_on >= ?"));
        c.values.append(stored(filter.from));
    }
    return c;
}

} // namespace

Request load(const Reader& reader, RequestId id)
{
    return requestTable.load(reader, id);
}

RequestRow row(const Reader& reader, RequestId id)
{
    const Request r = load(reader, id);
    const QString name = r.person.isValid() ? people::load(reader, r.person).listName() : r.name;
    return {r.id, r.receivedOn, r.origin, name, r.people, r.composition, r.answer, r.answeredOn,
        r.reason, r.notifiedOn.isValid()};
}

QList<qint64> page(const Reader& reader, const RequestFilter& filter, qint64 after, int limit)
{
    Conditions c = conditions(filter);
    if (after > 0) {
        c.parts.append(QStringLiteral(
            "(received_on, id) < (SELECT received_on, id FROM request WHERE id = ?)"));
        c.values.append(after);
    }
    c.values.append(limit);
    QList<qint64> ids;
    for (Rows rows = Sql(reader).selectWith(QStringLiteral("SELECT id FROM request") + c.where()
                 + QStringLiteral(" ORDER BY received_on DESC, id DESC LIMIT ?"),
             c.values);
         rows.next();) {
        qint64 id = 0;
        rows.row() >> id;
        ids.append(id);
    }
    return ids;
}

int count(const Reader& reader, const RequestFilter& filter, int cap)
{
    Conditions c = conditions(filter);
    c.values.append(cap);
    Rows rows = Sql(reader).selectWith(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM request")
            + c.where() + QStringLiteral(" LIMIT ?)"),
        c.values);
    int number = 0;
    if (rows.next())
        rows.row() >> number;
    return number;
}

RequestId save(Work& work, const Request& request, const Request* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(request, work.today()), before));
    return {requestTable.save(work, request, shown)};
}

void remove(Work& work, RequestId id)
{
    if (Sql(work)
            .value(QStringLiteral("SELECT 1 FROM admission WHERE request_id = ?"), id)
            .isValid())
        throw Refusal(Problem{QString(), ProblemKind::StillUsed, {}});
    work.remove("request", id.value);
}

PersonId welcome(Work& work, RequestId id)
{
    const Request before = load(work, id);
    if (before.person.isValid())
        return before.person;
    Person person;
    // « NOM Prénom »: names in capitals are the last name, else the first word is.
    const QStringList words = before.name.simplified().split(u' ');
    qsizetype last = 1;
    while (last < words.size() && words[last] == words[last].toUpper() && words[last].size() > 1)
        ++last;
    person.birthName = words.first(last).join(u' ');
    person.firstNames = words.sliced(last).join(u' ');
    person.firstContact = before.receivedOn;
    Request request = before;
    request.person = people::save(work, person);
    save(work, request, &before);
    return request.person;
}

Admission admissionOf(const Request& request)
{
    Admission admission;
    admission.request = request.id;
    admission.decidedOn = request.answeredOn;
    if (request.origin == QLatin1String("siao")) {
        admission.proposedOn = request.receivedOn;
        admission.proposalNumber = request.number;
    }
    return admission;
}

} // namespace requests

} // namespace jalons
