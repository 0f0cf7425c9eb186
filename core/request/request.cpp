#include "core/request/request.h"
#include "core/storage/sql.h"

#include "core/base/rules.h"
#include "core/base/what_changed.h"
#include "core/request/request_columns.h"
#include "core/storage/ids.h"

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

Person askerOf(const Request& request)
{
    Person person;
    // « NOM Prénom »: names in capitals are the last name, else the first word is.
    const QStringList words = request.name.simplified().split(u' ');
    qsizetype last = 1;
    while (last < words.size() && words[last] == words[last].toUpper() && words[last].size() > 1)
        ++last;
    person.birthName = words.first(last).join(u' ');
    person.firstNames = words.sliced(last).join(u' ');
    person.firstContact = request.receivedOn;
    return person;
}

Problems problems(const Request& r, QDate today)
{
    Problems found;
    checkGiven(found, "receivedOn", r.receivedOn.isValid());
    checkPast(found, "receivedOn", r.receivedOn, today);
    checkGiven(found, "name", r.person.isValid() || !r.name.trimmed().isEmpty());
    if (r.people < 1 || r.people > 50)
        found.append({QStringLiteral("people"), ProblemKind::OutOfRange,
            {QStringLiteral("1"), QStringLiteral("50")}});
    checkGiven(found, "reason", r.answer != RequestAnswer::Refused || !r.reason.isEmpty());
    checkGiven(found, "answeredOn", r.answer == RequestAnswer::Pending || r.answeredOn.isValid());
    checkPast(found, "answeredOn", r.answeredOn, today);
    checkOrder(found, "answeredOn", r.receivedOn, r.answeredOn);
    checkPast(found, "notifiedOn", r.notifiedOn, today);
    checkOrder(found, "notifiedOn", r.receivedOn, r.notifiedOn);
    return found;
}

namespace requests {

namespace {

/// « FROM … WHERE … » of those of the filter that come after a request, and what stands in it.
QString among(const RequestFilter& filter, qint64 after, QVariantList& values)
{
    QString where = QStringLiteral(" FROM request WHERE true");
    const auto add = [&](bool asked, const char* condition, const QVariant& value = {}) {
        if (asked)
            where += QLatin1String(" AND ") + QLatin1String(condition);
        if (asked && value.isValid())
            values.append(value);
    };
    add(!filter.answer.isEmpty(), "answer = ?", filter.answer);
    add(filter.openOnly, "answer IN ('pending', 'waiting')");
    add(filter.toNotify, "answer = 'refused' AND notified_on IS NULL");
    add(!filter.reason.isEmpty(), "reason = ?", filter.reason);
    add(after > 0, "(received_on, id) < (SELECT received_on, id FROM request WHERE id = ?)", after);
    return where;
}

} // namespace

Request load(const Reader& reader, RequestId id)
{
    return requestTable.load(reader, id);
}

Request row(const Reader& reader, RequestId id)
{
    Request request = load(reader, id);
    if (request.person.isValid())
        request.name = people::load(reader, request.person).listName();
    return request;
}

QList<qint64> page(const Reader& reader, const RequestFilter& filter, qint64 after, int limit)
{
    QVariantList values;
    const QString from = among(filter, after, values);
    return ids(reader,
        QStringLiteral("SELECT id") + from
            + QStringLiteral(" ORDER BY received_on DESC, id DESC LIMIT ?"),
        values << limit);
}

int count(const Reader& reader, const RequestFilter& filter, int cap)
{
    QVariantList values;
    const QString from = among(filter, 0, values);
    return int(ids(reader,
        QStringLiteral("SELECT count(*) FROM (SELECT 1") + from + QStringLiteral(" LIMIT ?)"),
        values << cap)
                   .value(0));
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

void welcome(Work& work, RequestId id, PersonId person)
{
    const Request before = load(work, id);
    if (before.person.isValid())
        return;
    Request request = before;
    request.person = person;
    save(work, request, &before);
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
