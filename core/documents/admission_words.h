#pragma once
#include "core/contract/contract.h"
#include "core/participation/prefect_decision.h"
#include <QHash>

namespace jalons {

class Labels;
class Sentences;
struct Parties;

/// What a contract of stay or a DIPC says of the admission it is about: values for the placeholders
/// `admission_date`, `lodging`, `siao_line`, `decision_line`, `prolongation_line`,
/// `social_aid_line`, `participation_line`, `absence_line`, `rights_line`, `secrecy_line`,
/// `refusal_line`. What the law says of a CHRS alone is empty in another structure. A « …_line » is
/// a whole sentence.
QHash<QString, QString> admissionValues(
    const Reader& reader, const Contract& contract, const Parties& parties, const Labels& labels);

/// What days away and in hospital change: the rule of the structure (CASF D311 V 4°).
QString absenceWords(const Sentences& sentences, const PrefectDecision& decision);

} // namespace jalons
