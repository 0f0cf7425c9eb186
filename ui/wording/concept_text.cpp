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
        return ConceptText::tr("%n tie(s) with a household", nullptr, rows);
    if (table == u"accompaniment")
        return ConceptText::tr(
            "%n accompaniment(s), with their diagnostics and contracts", nullptr, rows);
    if (table == u"custom_value")
        return ConceptText::tr("%n field(s) of the structure", nullptr, rows);
    if (table == u"merged_person")
        return ConceptText::tr("%n file(s) merged before", nullptr, rows);
    if (table == u"concerned")
        return ConceptText::tr("%n accompaniment(s) of the household", nullptr, rows);
    if (table == u"situation")
        return ConceptText::tr("%n fact(s) of the situation", nullptr, rows);
    if (table == u"note")
        return ConceptText::tr("%n note(s)", nullptr, rows);
    if (table == u"note_about")
        return ConceptText::tr("%n line(s) of the journal", nullptr, rows);
    if (table == u"handover_entry")
        return ConceptText::tr("%n entry(ies) of the hand-over", nullptr, rows);
    if (table == u"action_about")
        return ConceptText::tr("%n action(s) that concern them too", nullptr, rows);
    if (table == u"attendance")
        return ConceptText::tr("%n attendance(s) at a session", nullptr, rows);
    if (table == u"admission")
        return ConceptText::tr("%n admission(s)", nullptr, rows);
    if (table == u"stay")
        return ConceptText::tr("%n stay(s)", nullptr, rows);
    if (table == u"absence")
        return ConceptText::tr("%n absence(s)", nullptr, rows);
    if (table == u"request")
        return ConceptText::tr("%n request(s)", nullptr, rows);
    if (table == u"participation")
        return ConceptText::tr("%n participation(s)", nullptr, rows);
    if (table == u"participation_line")
        return ConceptText::tr("%n line(s) of a participation", nullptr, rows);
    if (table == u"receipt")
        return ConceptText::tr("%n receipt(s)", nullptr, rows);
    if (table == u"attestation")
        return ConceptText::tr("%n attestation(s)", nullptr, rows);
    if (table == u"paper")
        return ConceptText::tr("%n paper(s) given", nullptr, rows);
    return ConceptText::tr("%n other line(s)", nullptr, rows);
}

} // namespace jalons
