<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>DayText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LodgingChoices</name>
    <message numerus="yes">
        <source>%n free of %1</source>
        <translation>
            <numerusform>%n free of %1</numerusform>
            <numerusform>%n free of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RhythmText</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayText</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::AppraisalForm</name>
    <message numerus="yes">
        <source>T = %1 over %n objective(s) appraised. 50: all as agreed. By the formula of Kiresuk and Sherman (1968); it is not printed.</source>
        <translation>
            <numerusform>T = %1 over %n objective appraised. 50: all as agreed. By the formula of Kiresuk and Sherman (1968); it is not printed.</numerusform>
            <numerusform>T = %1 over %n objectives appraised. 50: all as agreed. By the formula of Kiresuk and Sherman (1968); it is not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::AssembliesView</name>
    <message numerus="yes">
        <source>%n without answer</source>
        <translation>
            <numerusform>%n without answer</numerusform>
            <numerusform>%n without answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::AttendanceCard</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than the %n place(s)</source>
        <translation>
            <numerusform>more than the only place</numerusform>
            <numerusform>more than the %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::BackupKeeper</name>
    <message numerus="yes">
        <source>%n unfinished copy(ies), left by a work that was cut short, removed.</source>
        <translation>
            <numerusform>%n unfinished copy, left by a work that was cut short, was removed.</numerusform>
            <numerusform>%n unfinished copies, left by a work that was cut short, were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::BackupText</name>
    <message numerus="yes">
        <source>%n signed text(s) would not be in the restored file, only in the one kept aside:</source>
        <translation>
            <numerusform>%n signed text would not be in the restored file, only in the one kept aside:</numerusform>
            <numerusform>%n signed texts would not be in the restored file, only in the one kept aside:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::BackupsCard</name>
    <message numerus="yes">
        <source>%n older one(s) in the folder</source>
        <translation>
            <numerusform>%n older one in the folder</numerusform>
            <numerusform>%n older ones in the folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::CheckView</name>
    <message numerus="yes">
        <source>Add %n person(s) to the team: %1</source>
        <translation>
            <numerusform>Add %n person to the team: %1</numerusform>
            <numerusform>Add %n people to the team: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ColumnsView</name>
    <message numerus="yes">
        <source>%n line(s) in all</source>
        <translation>
            <numerusform>%n line in all</numerusform>
            <numerusform>%n lines in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::CommandLine</name>
    <message numerus="yes">
        <source>%1: more than %n problem(s) found.</source>
        <translation>
            <numerusform>%1: more than %n problem found.</numerusform>
            <numerusform>%1: more than %n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s) found.</source>
        <translation>
            <numerusform>%1: %n problem found.</numerusform>
            <numerusform>%1: %n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would be imported</source>
        <translation>
            <numerusform>%n line would be imported</numerusform>
            <numerusform>%n lines would be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n line left out.</numerusform>
            <numerusform>%n lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column “%1”: left out, %n value(s)</source>
        <translation>
            <numerusform>column “%1”: left out, %n value</numerusform>
            <numerusform>column “%1”: left out, %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ConceptText</name>
    <message numerus="yes">
        <source>%n accompaniment(s), with their diagnostics and contracts</source>
        <translation>
            <numerusform>%n accompaniment, with their diagnostics and contracts</numerusform>
            <numerusform>%n accompaniments, with their diagnostics and contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the structure</source>
        <translation>
            <numerusform>%n field of the structure</numerusform>
            <numerusform>%n fields of the structure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged before</source>
        <translation>
            <numerusform>%n file merged before</numerusform>
            <numerusform>%n files merged before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s)</source>
        <translation>
            <numerusform>%n other line</numerusform>
            <numerusform>%n other lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accompaniment(s) of the household</source>
        <translation>
            <numerusform>%n accompaniment of the household</numerusform>
            <numerusform>%n accompaniments of the household</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of the situation</source>
        <translation>
            <numerusform>%n fact of the situation</numerusform>
            <numerusform>%n facts of the situation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n line of the journal</numerusform>
            <numerusform>%n lines of the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s)</source>
        <translation>
            <numerusform>%n admission</numerusform>
            <numerusform>%n admissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) with a household</source>
        <translation>
            <numerusform>%n tie with a household</numerusform>
            <numerusform>%n ties with a household</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a participation</source>
        <translation>
            <numerusform>%n line of a participation</numerusform>
            <numerusform>%n lines of a participation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s)</source>
        <translation>
            <numerusform>%n attestation</numerusform>
            <numerusform>%n attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given</source>
        <translation>
            <numerusform>%n paper given</numerusform>
            <numerusform>%n papers given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the hand-over</source>
        <translation>
            <numerusform>%n entry of the hand-over</numerusform>
            <numerusform>%n entries of the hand-over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that concern them too</source>
        <translation>
            <numerusform>%n action that concerns them too</numerusform>
            <numerusform>%n actions that concern them too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) at a session</source>
        <translation>
            <numerusform>%n attendance at a session</numerusform>
            <numerusform>%n attendances at sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ContractEditor</name>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>Written: %1 (%n page)</numerusform>
            <numerusform>Written: %1 (%n pages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ContractsTab</name>
    <message numerus="yes">
        <source>%1 · %n objective(s)</source>
        <translation>
            <numerusform>%1 · %n objective</numerusform>
            <numerusform>%1 · %n objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::CopyText</name>
    <message numerus="yes">
        <source>%n copy(ies) of this file, made by a synchronisation, lie(s) beside it.</source>
        <translation>
            <numerusform>%n copy of this file, made by a synchronisation, lies beside it.</numerusform>
            <numerusform>%n copies of this file, made by a synchronisation, lie beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may hold what this file does not. Jalons keeps them and changes nothing in them: look at them one by one before anybody removes them.</source>
        <translation>
            <numerusform>%n of them may hold what this file does not. Jalons keeps them and changes nothing in them: look at them one by one before anybody removes them.</numerusform>
            <numerusform>%n of them may hold what this file does not. Jalons keeps them and changes nothing in them: look at them one by one before anybody removes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this file does not hold</source>
        <translation>
            <numerusform>%n change that this file does not hold</numerusform>
            <numerusform>%n changes that this file does not hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::EndingForm</name>
    <message numerus="yes">
        <source>Abandon %n open action(s)</source>
        <translation>
            <numerusform>Abandon %n open action</numerusform>
            <numerusform>Abandon %n open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ExchangeText</name>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n persons added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accompaniment(s) opened</source>
        <translation>
            <numerusform>%n accompaniment opened</numerusform>
            <numerusform>%n accompaniments opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n line not imported</numerusform>
            <numerusform>%n lines not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of people whom another desk had written meanwhile: they were completed, or left out where it is not sure.</source>
        <translation>
            <numerusform>%n line of somebody whom another desk had written meanwhile: they were completed, or left out where it is not sure.</numerusform>
            <numerusform>%n lines of people whom another desk had written meanwhile: they were completed, or left out where it is not sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the titles of the columns are not read.</source>
        <translation>
            <numerusform>%n line above the titles of the columns is not read.</numerusform>
            <numerusform>%n lines above the titles of the columns are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n added to the team</numerusform>
            <numerusform>%n added to the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept in the notes</source>
        <translation>
            <numerusform>%n value kept in the notes</numerusform>
            <numerusform>%n values kept in the notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n value left out</numerusform>
            <numerusform>%n values left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that say “nothing”</source>
        <translation>
            <numerusform>%n cell that says “nothing”</numerusform>
            <numerusform>%n cells that say “nothing”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are no person</source>
        <translation>
            <numerusform>%n line that is no person</numerusform>
            <numerusform>%n lines that are no person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there, completed</source>
        <translation>
            <numerusform>%n already there, completed</numerusform>
            <numerusform>%n already there, completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that swallow others, to look at</source>
        <translation>
            <numerusform>%n line that swallows others, to look at</numerusform>
            <numerusform>%n lines that swallow others, to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This workbook has %n sheet(s): “%1” is read.</source>
        <translation>
            <numerusform>This workbook has %n sheet: “%1” is read.</numerusform>
            <numerusform>This workbook has %n sheets: “%1” is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are hidden or filtered in the workbook.</source>
        <translation>
            <numerusform>%n line is hidden or filtered in the workbook.</numerusform>
            <numerusform>%n lines are hidden or filtered in the workbook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ExportButton</name>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n line exported.</numerusform>
            <numerusform>%n lines exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::HouseholdCard</name>
    <message numerus="yes">
        <source>and %n other(s): this household is too large to be shown whole. Run a check of the file.</source>
        <translation>
            <numerusform>and %n other: this household is too large to be shown whole. Run a check of the file.</numerusform>
            <numerusform>and %n others: this household is too large to be shown whole. Run a check of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ImportPage</name>
    <message numerus="yes">
        <source>and %n more, in People</source>
        <translation>
            <numerusform>and %n more, in People</numerusform>
            <numerusform>and %n more, in People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::LodgingPage</name>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occupied today</source>
        <translation>
            <numerusform>%n occupied today</numerusform>
            <numerusform>%n occupied today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n unavailable</numerusform>
            <numerusform>%n unavailable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n arrival</numerusform>
            <numerusform>%n arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s)</source>
        <translation>
            <numerusform>%n departure</numerusform>
            <numerusform>%n departures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::MapPage</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::MergeText</name>
    <message numerus="yes">
        <source>%n stay(s) told twice made one</source>
        <translation>
            <numerusform>%n stay told twice made one</numerusform>
            <numerusform>%n stays told twice made one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) shortened</source>
        <translation>
            <numerusform>%n stay shortened</numerusform>
            <numerusform>%n stays shortened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) without a night left removed</source>
        <translation>
            <numerusform>%n stay without a night left removed</numerusform>
            <numerusform>%n stays without a night left removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::NoteCard</name>
    <message numerus="yes">
        <source>Read on (%n more character(s))</source>
        <translation>
            <numerusform>Read on (%n more character)</numerusform>
            <numerusform>Read on (%n more characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::NotesTab</name>
    <message numerus="yes">
        <source>%n note(s) kept for their author or the referent: not shown.</source>
        <translation>
            <numerusform>%n note kept for its author or the referent: not shown.</numerusform>
            <numerusform>%n notes kept for their author or the referent: not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::OccupancyBoard</name>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PersonHeader</name>
    <message numerus="yes">
        <source>household of %n person(s)</source>
        <translation>
            <numerusform>household of %n person</numerusform>
            <numerusform>household of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::PlacesView</name>
    <message numerus="yes">
        <source>%n place(s) added: %1.</source>
        <translation>
            <numerusform>%n place added: %1.</numerusform>
            <numerusform>%n places added: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::RequestsView</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::RestorePage</name>
    <message numerus="yes">
        <source> · and %n other(s)</source>
        <translation>
            <numerusform> · and %n other</numerusform>
            <numerusform> · and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::SummaryTab</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::TeamView</name>
    <message numerus="yes">
        <source>%1: %n bed(s) free tonight</source>
        <translation>
            <numerusform>%1: %n bed free tonight</numerusform>
            <numerusform>%1: %n beds free tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n occupied tonight</source>
        <translation>
            <numerusform>%1: %n occupied tonight</numerusform>
            <numerusform>%1: %n occupied tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bed(s) out of order</source>
        <translation>
            <numerusform>%1: %n bed out of order</numerusform>
            <numerusform>%1: %n beds out of order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bed(s)</source>
        <translation>
            <numerusform>%1: %n bed</numerusform>
            <numerusform>%1: %n beds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) followed</source>
        <translation>
            <numerusform>%1: %n person followed</numerusform>
            <numerusform>%1: %n people followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) with a deadline passed</source>
        <translation>
            <numerusform>%1: %n person with a deadline passed</numerusform>
            <numerusform>%1: %n people with a deadline passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::TimelineView</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::TodayPage</name>
    <message numerus="yes">
        <source>%n person(s) accompanied</source>
        <translation>
            <numerusform>%n person accompanied</numerusform>
            <numerusform>%n people accompanied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
