#pragma once
#include "core/base/codes.h"
#include "core/person/person.h"
#include "core/stay/admission.h"

namespace jalons {

enum class RequestAnswer { Pending, Accepted, Waiting, Refused, Declined, NoFollowUp };
template <>
inline constexpr std::array codes<RequestAnswer>{std::pair{RequestAnswer::Pending, "pending"},
    std::pair{RequestAnswer::Accepted, "accepted"}, std::pair{RequestAnswer::Waiting, "waiting"},
    std::pair{RequestAnswer::Refused, "refused"}, std::pair{RequestAnswer::Declined, "declined"},
    std::pair{RequestAnswer::NoFollowUp, "no_follow_up"}};

/// A request for a place (demande d’hébergement) and the answer it had. A refusal keeps its reason
/// for the diagnostic de territoire.
struct Request
{
    RequestId id;
    QDate receivedOn; ///< required
    QString origin; ///< vocabulary origin: SIAO, 115, partner, the person…
    QString originDetail;
    PersonId person; ///< somebody of the file, or only a name:
    QString name; ///< required without person: « NOM Prénom »
    int people = 1; ///< who would come, 1–50
    QString composition; ///< « couple, 2 enfants de 3 et 6 ans »
    QString need;
    QString number; ///< of the proposal of the SIAO
    RequestAnswer answer = RequestAnswer::Pending;
    QDate answeredOn;
    QString reason; ///< vocabulary refusal_reason
    QString reasonDetail;
    QDate notifiedOn; ///< told in writing: « le refus d’accueil est motivé et notifié » (R345-4)

    bool isOpen() const
    {
        return answer == RequestAnswer::Pending || answer == RequestAnswer::Waiting;
    }
    bool operator==(const Request&) const = default;
};

/// Whether the answer is a no, of the structure or of the people: it has a reason.
bool isNo(RequestAnswer answer);
/// Without what another answer said: a request that waits for its answer has no day of it.
Request consistent(Request request);

/// Who asks, as somebody new: « NOM Prénom » is read as names, and the request is the first
/// contact.
Person askerOf(const Request& request);

/// MissingReason for a refusal without its reason; Required for an answer without its day.
Problems problems(const Request& request, QDate today);

struct RequestFilter
{
    QString answer; ///< code of RequestAnswer; empty: all
    QString reason;
    bool openOnly = false; ///< to answer or on the waiting list
    bool toNotify = false; ///< refused and not notified in writing yet

    bool operator==(const RequestFilter&) const = default;
};

namespace requests {
Request load(const Reader& reader, RequestId id);
/// As a list shows it: a person of the file has the name of the file.
Request row(const Reader& reader, RequestId id);
/// The next @p limit ids after @p after (0: from the start), the latest request first.
QList<qint64> page(const Reader& reader, const RequestFilter& filter, qint64 after, int limit);
/// At most @p cap.
int count(const Reader& reader, const RequestFilter& filter, int cap);
RequestId save(Work& work, const Request& request, const Request* shown = nullptr);
/// @throws Refusal(StillUsed) when an admission answers it.
void remove(Work& work, RequestId id);
/// Those who asked have come: the request is of this person from now on, unless it already is of
/// somebody of the file.
void welcome(Work& work, RequestId id, PersonId person);
/// What the request already says of the admission it leads to.
Admission admissionOf(const Request& request);
} // namespace requests

} // namespace jalons
