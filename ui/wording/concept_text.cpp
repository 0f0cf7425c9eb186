#include "ui/wording/concept_text.h"

#include <QCoreApplication>

namespace jalons {

namespace {
struct ConceptText
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ConceptText)
};
} // namespace

QString rowsText(const QString& table, int rows)
{
    if (table == u"membership")
        return ConceptText::tr("%n place(s) in a household", nullptr, rows);
    if (table == u"accompaniment")
        return ConceptText::tr(
            "%n accompaniment(s), with their diagnostics and contracts", nullptr, rows);
    if (table == u"custom_value")
        return ConceptText::tr("%n field(s) of the structure", nullptr, rows);
    if (table == u"merged_person")
        return ConceptText::tr("%n file(s) merged before", nullptr, rows);
    return ConceptText::tr("%n other line(s)", nullptr, rows);
}

} // namespace jalons
