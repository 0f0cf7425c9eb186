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
    <name>jalons::TodayPage</name>
    <message numerus="yes">
        <source>%n person(s) accompanied</source>
        <translation>
            <numerusform>%n person accompanied</numerusform>
            <numerusform>%n people accompanied</numerusform>
        </translation>
    </message>
</context>
</TS>
