#include "core/accompaniment/accompaniment_columns.h"
#include "core/action/action_columns.h"
#include "core/assembly/assembly_columns.h"
#include "core/attestation/attestation_columns.h"
#include "core/autonomy/autonomy_columns.h"
#include "core/collective/activity_columns.h"
#include "core/contract/clause_columns.h"
#include "core/contract/contract_columns.h"
#include "core/diagnostic/diagnostic_columns.h"
#include "core/duplicate/duplicate_columns.h"
#include "core/evaluation/evaluation_columns.h"
#include "core/exchange/exchange_columns.h"
#include "core/field/field_columns.h"
#include "core/handover/handover_columns.h"
#include "core/history/history_columns.h"
#include "core/household/household_columns.h"
#include "core/language_pack/language_columns.h"
#include "core/map/map_columns.h"
#include "core/named_list/named_list_columns.h"
#include "core/note/note_columns.h"
#include "core/paper/paper_columns.h"
#include "core/paper/wording_columns.h"
#include "core/participation/participation_columns.h"
#include "core/partner/partner_columns.h"
#include "core/person/person_columns.h"
#include "core/relay/relay_columns.h"
#include "core/request/request_columns.h"
#include "core/rhythm/rhythm_columns.h"
#include "core/sentence/sentence_columns.h"
#include "core/situation/situation_columns.h"
#include "core/stay/stay_columns.h"
#include "core/storage/content_columns.h"
#include "core/structure/structure_columns.h"
#include "core/vocabulary/vocabulary_columns.h"

namespace jalons {

namespace {

TableInfo ofTheMoment(const char* name)
{
    return {.name = name, .isOfTheMoment = true};
}

// Which windows are open, what is being typed, who made the file, numbers that were given.
const TableInfo deskTable = ofTheMoment("desk");
const TableInfo draftTable = ofTheMoment("draft");
const TableInfo programTable = ofTheMoment("program");
const TableInfo lineageTable = ofTheMoment("lineage");
const TableInfo usedNumberTable = ofTheMoment("used_number");

} // namespace

const std::vector<const TableInfo*>& describedTables()
{
    static const std::vector<const TableInfo*> tables{
        &structureTable,
        &professionalTable,
        &termTable,
        &levelDefinitionTable,
        &personTable,
        &householdTable,
        &membershipTable,
        &animalTable,
        &concernedTable,
        &accompanimentTable,
        &assessmentTable,
        &assessmentVersionTable,
        &domainEntryTable,
        &factorTable,
        &findingTable,
        &sittingTable,
        &factorLinkTable,
        &clauseVersionTable,
        &clauseTable,
        &paperWordingTable,
        &printedSentenceTable,
        &languageTextTable,
        &languageReadingTable,
        &contractTable,
        &articleTable,
        &objectiveTable,
        &commitmentTable,
        &signatureTable,
        &contractPrintTable,
        &annulmentTable,
        &actionTable,
        &actionStepTable,
        &actionAboutTable,
        &relayTable,
        &pauseTable,
        &meetingRhythmTable,
        &momentTable,
        &objectiveAppraisalTable,
        &commitmentAppraisalTable,
        &outcomeTable,
        &appreciationTable,
        &autonomyWeightsTable,
        &importMappingTable,
        &situationTable,
        &lodgingTable,
        &closureTable,
        &admissionTable,
        &prolongationTable,
        &stayTable,
        &absenceTable,
        &requestTable,
        &prefectDecisionTable,
        &participationTable,
        &participationLineTable,
        &receiptTable,
        &attestationTable,
        &attestationCancellationTable,
        &paperTable,
        &noteTable,
        &noteAboutTable,
        &handoverEntryTable,
        &handoverReadingTable,
        &activityTable,
        &activitySessionTable,
        &attendanceTable,
        &assemblyTable,
        &expressedNeedTable,
        &partnerTable,
        &partnerContactTable,
        &namedListTable,
        &customFieldTable,
        &customChoiceTable,
        &customValueTable,
        &mergedPersonTable,
        &notDuplicateTable,
        &operationTable,
        &journalTable,
        &contentTable,
        &deskTable,
        &draftTable,
        &programTable,
        &lineageTable,
        &usedNumberTable,
    };
    return tables;
}

} // namespace jalons
