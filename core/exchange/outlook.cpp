#include "core/exchange/import_plan.h"

namespace jalons {

ImportOutlook outlookOf(const ImportPlan& plan)
{
    ImportOutlook outlook;
    outlook.placeholders = plan.placeholders;
    outlook.keptAsText = plan.keptAsText;
    for (const ImportLine& line : plan.lines) {
        if (!plan.isIncluded(line)) {
            ++(line.isNobody ? outlook.nobody : outlook.leftOut);
            continue;
        }
        const bool completes
            = line.duplicate.likeness != Likeness::None && line.choice == DuplicateChoice::Complete;
        ++(completes ? outlook.completed : outlook.created);
        if (completes)
            outlook.different += static_cast<int>(line.differences.size());
    }
    for (const ImportProblem& problem : plan.problems) {
        switch (problem.kind) {
        case ImportProblemKind::NoName:
            break; // counted as a line
        case ImportProblemKind::LostQuote:
        case ImportProblemKind::Swallows:
            ++outlook.swallowing;
            break;
        case ImportProblemKind::Value:
        case ImportProblemKind::UnknownProfessional:
            ++(problem.isKept ? outlook.keptAsText : outlook.valuesLeftOut);
            break;
        default:
            outlook.valuesLeftOut += problem.isKept ? 0 : 1;
        }
    }
    for (const int values : plan.leftAside)
        outlook.valuesLeftOut += values;
    return outlook;
}

} // namespace jalons
