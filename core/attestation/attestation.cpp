#include "core/attestation/attestation.h"

#include "core/base/rules.h"

namespace jalons {

namespace {

constexpr qsizetype longestAddress = 300;
constexpr qsizetype longestName = 200;

} // namespace

Attestation settled(Attestation a)
{
    if (a.kind == AttestationKind::Presence)
        a.to = {};
    else
        a.fromTime = a.toTime = {};
    if (a.kind != AttestationKind::Lodging) {
        a.withChildren = false;
        a.terms = AttestedTerms::Nothing;
        if (a.addressKind != AttestedAddress::Seat)
            a.addressKind = AttestedAddress::None;
    }
    if (a.kind != AttestationKind::Accompaniment)
        a.recipient.clear();
    if (a.addressKind == AttestedAddress::None)
        a.address.clear();
    for (QString* text : {&a.address, &a.recipient, &a.handedTo})
        *text = text->simplified();
    return a;
}

Problems problems(const Attestation& a, QDate today)
{
    Problems found;
    checkGiven(found, "from", a.from.isValid());
    checkPast(found, "from", a.from, today);
    if (a.kind == AttestationKind::Presence) {
        checkGiven(found, "fromTime", a.fromTime.isKnown());
        checkGiven(found, "toTime", a.toTime.isKnown());
        if (a.fromTime.isKnown() && a.toTime.isKnown() && a.toTime <= a.fromTime)
            found.append({QStringLiteral("toTime"), ProblemKind::HoursOutOfOrder,
                {a.fromTime.toIso(), a.toTime.toIso()}});
    } else {
        checkOrder(found, "to", a.from, a.to);
        checkPast(found, "to", a.to, today);
    }
    if (a.kind == AttestationKind::Lodging)
        checkGiven(found, "addressKind", a.addressKind != AttestedAddress::None);
    if (a.addressKind == AttestedAddress::Typed)
        checkGiven(found, "address", !a.address.trimmed().isEmpty());
    else if (a.addressKind != AttestedAddress::None && a.address.trimmed().isEmpty())
        found.append({QStringLiteral("addressKind"), ProblemKind::NoSuchAddress, {}});
    if (a.kind == AttestationKind::Accompaniment)
        checkGiven(found, "recipient", !a.recipient.trimmed().isEmpty());
    checkLength(found, "address", a.address, longestAddress);
    checkLength(found, "recipient", a.recipient, longestName);
    checkLength(found, "handedTo", a.handedTo, longestName);
    checkGiven(found, "handedTo", !a.handedOn.isValid() || !a.handedTo.trimmed().isEmpty());
    checkGiven(found, "handedOn", a.handedTo.trimmed().isEmpty() || a.handedOn.isValid());
    checkPast(found, "handedOn", a.handedOn, today);
    checkOrder(found, "handedOn", a.issuedOn, a.handedOn);
    return found;
}

} // namespace jalons
