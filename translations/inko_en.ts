<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>inko</name>
    <message numerus="yes">
        <source>Import of %n file(s)</source>
        <translation>
            <numerusform>Import of %n file</numerusform>
            <numerusform>Import of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round is open. %n institution(s) have not been sent the grid yet.</source>
        <translation>
            <numerusform>The round is open. %n institution has not been sent the grid yet.</numerusform>
            <numerusform>The round is open. %n institutions have not been sent the grid yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered yet. This round has no deadline.</source>
        <translation>
            <numerusform>%n institution has not answered yet. This round has no deadline.</numerusform>
            <numerusform>%n institutions have not answered yet. This round has no deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed. %n institution(s) have not answered; a call often helps.</source>
        <translation>
            <numerusform>The deadline has passed. %n institution has not answered; a call often helps.</numerusform>
            <numerusform>The deadline has passed. %n institutions have not answered; a call often helps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline is today. %n institution(s) have not answered yet.</source>
        <translation>
            <numerusform>The deadline is today. %n institution has not answered yet.</numerusform>
            <numerusform>The deadline is today. %n institutions have not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline is in %n day(s).</source>
        <translation>
            <numerusform>The deadline is in %n day.</numerusform>
            <numerusform>The deadline is in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered yet.</source>
        <translation>
            <numerusform>%n institution has not answered yet.</numerusform>
            <numerusform>%n institutions have not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grid entry(s) still lack something.</source>
        <translation>
            <numerusform>%n grid entry still lacks something.</numerusform>
            <numerusform>%n grid entries still lack something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from the last round are not confirmed.</source>
        <translation>
            <numerusform>%n entry from the last round is not confirmed.</numerusform>
            <numerusform>%n entries from the last round are not confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) are proposed. The conference adopts them.</source>
        <translation>
            <numerusform>%n annual goal is proposed. The conference adopts it.</numerusform>
            <numerusform>%n annual goals are proposed. The conference adopts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) are there.</source>
        <translation>
            <numerusform>%n annual goal is there.</numerusform>
            <numerusform>%n annual goals are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::AgendaPane</name>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) between goals</source>
        <translation>
            <numerusform>%n contradiction between goals</numerusform>
            <numerusform>%n contradictions between goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a duration</source>
        <translation>
            <numerusform>%n item without a duration</numerusform>
            <numerusform>%n items without a duration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many</source>
        <translation>
            <numerusform>%n minute too many</numerusform>
            <numerusform>%n minutes too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::AgendaProposals</name>
    <message numerus="yes">
        <source>%n task(s) overdue.</source>
        <translation>
            <numerusform>%n task overdue.</numerusform>
            <numerusform>%n tasks overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) overdue.</source>
        <translation>
            <numerusform>%n milestone overdue.</numerusform>
            <numerusform>%n milestones overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) behind the way to the target.</source>
        <translation>
            <numerusform>%n indicator behind the way to the target.</numerusform>
            <numerusform>%n indicators behind the way to the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a value for the last period.</source>
        <translation>
            <numerusform>%n indicator without a value for the last period.</numerusform>
            <numerusform>%n indicators without a value for the last period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) are represented in this body.</source>
        <translation>
            <numerusform>%n institution is represented in this body.</numerusform>
            <numerusform>%n institutions are represented in this body.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::AttendancePane</name>
    <message numerus="yes">
        <source>%n institution(s) present</source>
        <translation>
            <numerusform>%n institution present</numerusform>
            <numerusform>%n institutions present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::Bodies</name>
    <message numerus="yes">
        <source>This body has %n session(s). It stays, so that their minutes do.</source>
        <translation>
            <numerusform>This body has %n session. It stays, so that their minutes do.</numerusform>
            <numerusform>This body has %n sessions. It stays, so that their minutes do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::CalendarDelegate</name>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ChancesPage</name>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chance(s) to cooperate.</source>
        <translation>
            <numerusform>%n chance to cooperate.</numerusform>
            <numerusform>%n chances to cooperate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::CodeListPage</name>
    <message numerus="yes">
        <source>Delete %n values</source>
        <translation>
            <numerusform>Delete %n value</numerusform>
            <numerusform>Delete %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::CoverageModel</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) without a number</source>
        <translation>
            <numerusform>%n offer without a number</numerusform>
            <numerusform>%n offers without a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::CoveragePage</name>
    <message numerus="yes">
        <source>%n gap(s), hatched.</source>
        <translation>
            <numerusform>%n gap, hatched.</numerusform>
            <numerusform>%n gaps, hatched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::DecideDialog</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>One statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::DemandDetail</name>
    <message numerus="yes">
        <source>%n offer(s) of %1 may meet it</source>
        <translation>
            <numerusform>%n offer of %1 may meet it</numerusform>
            <numerusform>%n offers of %1 may meet it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::DemandPage</name>
    <message numerus="yes">
        <source>%n open demand(s)</source>
        <translation>
            <numerusform>%n open demand</numerusform>
            <numerusform>%n open demands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an offer</source>
        <translation>
            <numerusform>%n without an offer</numerusform>
            <numerusform>%n without an offer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::EditionPane</name>
    <message numerus="yes">
        <source>%n differences, from the earlier to the later:</source>
        <translation>
            <numerusform>%n difference, from the earlier to the later:</numerusform>
            <numerusform>%n differences, from the earlier to the later:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::EffortPage</name>
    <message numerus="yes">
        <source>%n offers in the grid</source>
        <translation>
            <numerusform>%n offer in the grid</numerusform>
            <numerusform>%n offers in the grid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held</source>
        <translation>
            <numerusform>%n event held</numerusform>
            <numerusform>%n events held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::EventDetail</name>
    <message numerus="yes">
        <source>Mean rating %1 of 5, from %n person(s)</source>
        <translation>
            <numerusform>Mean rating %1 of 5, from %n person</numerusform>
            <numerusform>Mean rating %1 of 5, from %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s) held in %1</source>
        <translation>
            <numerusform>%n event held in %1</numerusform>
            <numerusform>%n events held in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n not counted</numerusform>
            <numerusform>%n not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n called off</numerusform>
            <numerusform>%n called off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::FormsDialog</name>
    <message numerus="yes">
        <source>%n form(s) are in the folder.</source>
        <translation>
            <numerusform>%n form is in the folder.</numerusform>
            <numerusform>%n forms are in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GoalDetail</name>
    <message numerus="yes">
        <source>%n entries of %1 name it or a goal below it</source>
        <translation>
            <numerusform>%n entry of %1 names it or a goal below it</numerusform>
            <numerusform>%n entries of %1 name it or a goal below it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GoalModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradictions</source>
        <translation>
            <numerusform>%n open contradiction</numerusform>
            <numerusform>%n open contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GoalTreePage</name>
    <message numerus="yes">
        <source>%n guiding goals</source>
        <translation>
            <numerusform>%n guiding goal</numerusform>
            <numerusform>%n guiding goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action goals</source>
        <translation>
            <numerusform>%n action goal</numerusform>
            <numerusform>%n action goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goals of %1</source>
        <translation>
            <numerusform>%n annual goal of %1</numerusform>
            <numerusform>%n annual goals of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradictions</source>
        <translation>
            <numerusform>%n open contradiction</numerusform>
            <numerusform>%n open contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridChangesDialog</name>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>&amp;Take %n over</numerusform>
            <numerusform>&amp;Take %n over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %n out</source>
        <translation>
            <numerusform>&amp;Leave %n out</numerusform>
            <numerusform>&amp;Leave %n out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridCommands</name>
    <message numerus="yes">
        <source>%n rows deleted. Undo with Ctrl+Z</source>
        <translation>
            <numerusform>%n row deleted. Undo with Ctrl+Z</numerusform>
            <numerusform>%n rows deleted. Undo with Ctrl+Z</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, %n cells left out. Undo with Ctrl+Z</source>
        <translation>
            <numerusform>Pasted, %n cell left out. Undo with Ctrl+Z</numerusform>
            <numerusform>Pasted, %n cells left out. Undo with Ctrl+Z</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells copied</source>
        <translation>
            <numerusform>%n cell copied</numerusform>
            <numerusform>%n cells copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridEntries</name>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n row added</numerusform>
            <numerusform>%n rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n row removed</numerusform>
            <numerusform>%n rows removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridInspector</name>
    <message numerus="yes">
        <source>%n fields differ from %1</source>
        <translation>
            <numerusform>%n field differs from %1</numerusform>
            <numerusform>%n fields differ from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridMatching</name>
    <message numerus="yes">
        <source>There are %n activities of this name at this institution. Say by the ID which one is meant.</source>
        <translation>
            <numerusform>There is %n activity of this name at this institution. Say by the ID which one is meant.</numerusform>
            <numerusform>There are %n activities of this name at this institution. Say by the ID which one is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridPaste</name>
    <message numerus="yes">
        <source>%n rows pasted</source>
        <translation>
            <numerusform>%n row pasted</numerusform>
            <numerusform>%n rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridScreen</name>
    <message numerus="yes">
        <source>Ctrl+Enter writes it into all %n selected rows</source>
        <translation>
            <numerusform>Ctrl+Enter writes it into the selected row</numerusform>
            <numerusform>Ctrl+Enter writes it into all %n selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GroupDialog</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>One statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::HintsPage</name>
    <message numerus="yes">
        <source>%n goal(s) that no offer works toward</source>
        <translation>
            <numerusform>%n goal that no offer works toward</numerusform>
            <numerusform>%n goals that no offer works toward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without an indicator</source>
        <translation>
            <numerusform>%n goal without an indicator</numerusform>
            <numerusform>%n goals without an indicator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) that nobody looks after</source>
        <translation>
            <numerusform>%n goal that nobody looks after</numerusform>
            <numerusform>%n goals that nobody looks after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) that do not say by what one sees that they are reached</source>
        <translation>
            <numerusform>%n annual goal that does not say by what one sees that it is reached</numerusform>
            <numerusform>%n annual goals that do not say by what one sees that they are reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) that say the same as another</source>
        <translation>
            <numerusform>%n goal that says the same as another</numerusform>
            <numerusform>%n goals that say the same as another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) of earlier years: what became of them?</source>
        <translation>
            <numerusform>%n annual goal of earlier years: what became of them?</numerusform>
            <numerusform>%n annual goals of earlier years: what became of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) reported on without a sentence why</source>
        <translation>
            <numerusform>%n annual goal reported on without a sentence why</numerusform>
            <numerusform>%n annual goals reported on without a sentence why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) of other concepts shown without their tie to integration</source>
        <translation>
            <numerusform>%n goal of other concepts shown without their tie to integration</numerusform>
            <numerusform>%n goals of other concepts shown without their tie to integration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradiction(s) that no body has to settle</source>
        <translation>
            <numerusform>%n open contradiction that no body has to settle</numerusform>
            <numerusform>%n open contradictions that no body has to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for you and are not taken in yet.</source>
        <translation>
            <numerusform>%n row waits for you and is not taken in yet.</numerusform>
            <numerusform>%n rows wait for you and are not taken in yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken in, as one step that can be undone. A backup was made before.</source>
        <translation>
            <numerusform>%n row was taken in, as one step that can be undone. A backup was made before.</numerusform>
            <numerusform>%n rows were taken in, as one step that can be undone. A backup was made before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::IndicatorsScreen</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n on track</numerusform>
            <numerusform>%n on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) due</source>
        <translation>
            <numerusform>%n value due</numerusform>
            <numerusform>%n values due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n without a target</numerusform>
            <numerusform>%n without a target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::Invocation</name>
    <message numerus="yes">
        <source>%n row(s) of %1 are in “%2”.</source>
        <translation>
            <numerusform>%n row of %1 is in “%2”.</numerusform>
            <numerusform>%n rows of %1 are in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) to ask</source>
        <translation>
            <numerusform>%n institution to ask</numerusform>
            <numerusform>%n institutions to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the grid</source>
        <translation>
            <numerusform>%n row in the grid</numerusform>
            <numerusform>%n rows in the grid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report of %1 is in “%2” (%n page(s)).</source>
        <translation>
            <numerusform>The report of %1 is in “%2” (%n page).</numerusform>
            <numerusform>The report of %1 is in “%2” (%n pages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are in “%1”.</source>
        <translation>
            <numerusform>%n form is in “%1”.</numerusform>
            <numerusform>%n forms are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and events are in “%1”.</source>
        <translation>
            <numerusform>%n entry is in “%1”.</numerusform>
            <numerusform>%n entries are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::LinkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::MilestonesModel</name>
    <message numerus="yes">
        <source>overdue for %n days</source>
        <translation>
            <numerusform>overdue for %n day</numerusform>
            <numerusform>overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::MinutesPane</name>
    <message numerus="yes">
        <source>%n annual goal(s) adopted</source>
        <translation>
            <numerusform>%n annual goal adopted</numerusform>
            <numerusform>%n annual goals adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) discussed</source>
        <translation>
            <numerusform>%n annual goal discussed</numerusform>
            <numerusform>%n annual goals discussed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) settled</source>
        <translation>
            <numerusform>%n contradiction settled</numerusform>
            <numerusform>%n contradictions settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) go on</source>
        <translation>
            <numerusform>%n recommendation goes on</numerusform>
            <numerusform>%n recommendations go on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::NetworkPage</name>
    <message numerus="yes">
        <source>%n institution(s) work together</source>
        <translation>
            <numerusform>%n institution works with others</numerusform>
            <numerusform>%n institutions work together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooperation(s)</source>
        <translation>
            <numerusform>%n cooperation</numerusform>
            <numerusform>%n cooperations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with offers named no partner</source>
        <translation>
            <numerusform>%n with offers named no partner</numerusform>
            <numerusform>%n with offers named no partner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::NetworkPicture</name>
    <message numerus="yes">
        <source>%1: %n partner(s)</source>
        <translation>
            <numerusform>%1: %n partner</numerusform>
            <numerusform>%1: %n partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::OpenRoundDialog</name>
    <message numerus="yes">
        <source>&amp;Carry over %n entries of %1, to be confirmed</source>
        <translation>
            <numerusform>&amp;Carry over %n entry of %1, to be confirmed</numerusform>
            <numerusform>&amp;Carry over %n entries of %1, to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::OrganisationYear</name>
    <message numerus="yes">
        <source>%n entries in the grid of %1:</source>
        <translation>
            <numerusform>%n entry in the grid of %1:</numerusform>
            <numerusform>%n entries in the grid of %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::OrganisationsModel</name>
    <message numerus="yes">
        <source>%n of them may be published</source>
        <translation>
            <numerusform>%n of them may be published</numerusform>
            <numerusform>%n of them may be published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::OrganisationsScreen</name>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institutions</source>
        <translation>
            <numerusform>%1 of %n institution</numerusform>
            <numerusform>%1 of %n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n institutions</source>
        <translation>
            <numerusform>Delete %n institution</numerusform>
            <numerusform>Delete %n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::PasteQuestion</name>
    <message numerus="yes">
        <source>%n cells cannot be taken over as they are. Everything else can be pasted.</source>
        <translation>
            <numerusform>%n cell cannot be taken over as it is. Everything else can be pasted.</numerusform>
            <numerusform>%n cells cannot be taken over as they are. Everything else can be pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n names to their lists</source>
        <translation>
            <numerusform>&amp;Add %n name to its list</numerusform>
            <numerusform>&amp;Add %n names to their lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::PlanDialog</name>
    <message numerus="yes">
        <source>%1 (%n a year)</source>
        <translation>
            <numerusform>%1 (%n a year)</numerusform>
            <numerusform>%1 (%n a year)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Public holidays of North Rhine-Westphalia and %n school holiday(s) are left out.</source>
        <translation>
            <numerusform>Public holidays of North Rhine-Westphalia and %n school holiday are left out.</numerusform>
            <numerusform>Public holidays of North Rhine-Westphalia and %n school holidays are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %n session(s)</source>
        <translation>
            <numerusform>&amp;Plan %n session</numerusform>
            <numerusform>&amp;Plan %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::PrepareDialog</name>
    <message numerus="yes">
        <source>&amp;Put %n item(s) on the agenda</source>
        <translation>
            <numerusform>&amp;Put %n item on the agenda</numerusform>
            <numerusform>&amp;Put %n items on the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ProgressRoundDetail</name>
    <message numerus="yes">
        <source>%1 of %n institution(s) have answered.</source>
        <translation>
            <numerusform>%1 of %n institution has answered.</numerusform>
            <numerusform>%1 of %n institutions have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change the grid.</source>
        <translation>
            <numerusform>%n answer would change the grid.</numerusform>
            <numerusform>%n answers would change the grid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written.</source>
        <translation>
            <numerusform>%n form written.</numerusform>
            <numerusform>%n forms written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::RecipientsChoice</name>
    <message numerus="yes">
        <source>All who have got the form and have &amp;not answered yet (%n)</source>
        <translation>
            <numerusform>All who have got the form and have &amp;not answered yet (%n)</numerusform>
            <numerusform>All who have got the form and have &amp;not answered yet (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who have &amp;not answered yet (%n)</source>
        <translation>
            <numerusform>All who have &amp;not answered yet (%n)</numerusform>
            <numerusform>All who have &amp;not answered yet (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Those selected in the list (%n)</source>
        <translation>
            <numerusform>&amp;Those selected in the list (%n)</numerusform>
            <numerusform>&amp;Those selected in the list (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All (%n)</source>
        <translation>
            <numerusform>&amp;All (%n)</numerusform>
            <numerusform>&amp;All (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::RecommendationsPage</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ReturnFigures</name>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due by %1, %n days left</source>
        <translation>
            <numerusform>due by %1, %n day left</numerusform>
            <numerusform>due by %1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ReturnForm</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ReturnsModel</name>
    <message numerus="yes">
        <source>%n returns marked as “%1”</source>
        <translation>
            <numerusform>%n return marked as “%1”</numerusform>
            <numerusform>%n returns marked as “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ReturnsScreen</name>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n institution</numerusform>
            <numerusform>%n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institutions</source>
        <translation>
            <numerusform>%1 of %n institution</numerusform>
            <numerusform>%1 of %n institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::SeriesDialog</name>
    <message numerus="yes">
        <source>%n new value(s)</source>
        <translation>
            <numerusform>%n new value</numerusform>
            <numerusform>%n new values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read and are left out</source>
        <translation>
            <numerusform>%n cannot be read and is left out</numerusform>
            <numerusform>%n cannot be read and are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::StatementDetail</name>
    <message numerus="yes">
        <source>In tension with %n other(s): %1</source>
        <translation>
            <numerusform>In tension with one other: %1</numerusform>
            <numerusform>In tension with %n others: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Much the same as %n other(s): %1</source>
        <translation>
            <numerusform>Much the same as one other: %1</numerusform>
            <numerusform>Much the same as %n others: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::StatementsPage</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>One statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>one decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::TasksPage</name>
    <message numerus="yes">
        <source>%n task(s) open</source>
        <translation>
            <numerusform>%n task open</numerusform>
            <numerusform>%n tasks open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::TelephoneView</name>
    <message numerus="yes">
        <source>%1 of %n rows answered</source>
        <translation>
            <numerusform>%1 of %n row answered</numerusform>
            <numerusform>%1 of %n rows answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::TodayPage</name>
    <message numerus="yes">
        <source>%n declined.</source>
        <translation>
            <numerusform>%n declined.</numerusform>
            <numerusform>%n declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) due</source>
        <translation>
            <numerusform>%n call due</numerusform>
            <numerusform>%n calls due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) overdue</source>
        <translation>
            <numerusform>%n milestone overdue</numerusform>
            <numerusform>%n milestones overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator value(s) due</source>
        <translation>
            <numerusform>%n indicator value due</numerusform>
            <numerusform>%n indicator values due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grid entry(s) with something missing</source>
        <translation>
            <numerusform>%n grid entry with something missing</numerusform>
            <numerusform>%n grid entries with something missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered</source>
        <translation>
            <numerusform>%n institution has not answered</numerusform>
            <numerusform>%n institutions have not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::TogetherPage</name>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradictions</source>
        <translation>
            <numerusform>%n open contradiction</numerusform>
            <numerusform>%n open contradictions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::UnsavedDialog</name>
    <message numerus="yes">
        <source>What you typed in %n fields is not saved.</source>
        <translation>
            <numerusform>What you typed in %n field is not saved.</numerusform>
            <numerusform>What you typed in %n fields is not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::WorkspaceView</name>
    <message numerus="yes">
        <source>Inko ended while somebody was typing. %n text(s) were put back as they stood; undo takes that back.</source>
        <translation>
            <numerusform>Inko ended while somebody was typing. One text was put back as it stood; undo takes that back.</numerusform>
            <numerusform>Inko ended while somebody was typing. %n texts were put back as they stood; undo takes that back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::YearCourse</name>
    <message numerus="yes">
        <source>%1 of %n institution(s) have been sent the grid.</source>
        <translation>
            <numerusform>%1 of %n institution has been sent the grid.</numerusform>
            <numerusform>%1 of %n institutions have been sent the grid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institution(s) have answered.</source>
        <translation>
            <numerusform>%1 of %n institution has answered.</numerusform>
            <numerusform>%1 of %n institutions have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) due.</source>
        <translation>
            <numerusform>%n call due.</numerusform>
            <numerusform>%n calls due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the grid.</source>
        <translation>
            <numerusform>%n entry in the grid.</numerusform>
            <numerusform>%n entries in the grid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack something.</source>
        <translation>
            <numerusform>%n of them lacks something.</numerusform>
            <numerusform>%n of them lack something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s), of these %1 not adopted yet.</source>
        <translation>
            <numerusform>%n annual goal, of these %1 not adopted yet.</numerusform>
            <numerusform>%n annual goals, of these %1 not adopted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::YearPage</name>
    <message numerus="yes">
        <source>%n step(s) planned.</source>
        <translation>
            <numerusform>%n step planned.</numerusform>
            <numerusform>%n steps planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned.</source>
        <translation>
            <numerusform>%n session planned.</numerusform>
            <numerusform>%n sessions planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::computedValues</name>
    <message numerus="yes">
        <source>%n offer(s) do not say</source>
        <translation>
            <numerusform>%n offer does not say</numerusform>
            <numerusform>%n offers do not say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not counted</source>
        <translation>
            <numerusform>%n event not counted</numerusform>
            <numerusform>%n events not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::gridedits</name>
    <message numerus="yes">
        <source>%1 changed in %n rows</source>
        <translation>
            <numerusform>%1 changed in %n row</numerusform>
            <numerusform>%1 changed in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>%n entry deleted</numerusform>
            <numerusform>%n entries deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::papers</name>
    <message numerus="yes">
        <source>%n institution(s) were present.</source>
        <translation>
            <numerusform>%n institution was present.</numerusform>
            <numerusform>%n institutions were present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stand here without a name.</source>
        <translation>
            <numerusform>One answer stands here without a name.</numerusform>
            <numerusform>%n answers stand here without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; not known for %n answer(s)</source>
        <translation>
            <numerusform>%1; not known for one answer</numerusform>
            <numerusform>%1; not known for %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see the report.</source>
        <translation>
            <numerusform>And %n more, see the report.</numerusform>
            <numerusform>And %n more, see the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institutions have answered.</source>
        <translation>
            <numerusform>%1 of %n institution has answered.</numerusform>
            <numerusform>%1 of %n institutions have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They told of %n offers.</source>
        <translation>
            <numerusform>They told of %n offer.</numerusform>
            <numerusform>They told of %n offers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came.</source>
        <translation>
            <numerusform>%n person came.</numerusform>
            <numerusform>%n persons came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institution(s) have answered.</source>
        <translation>
            <numerusform>%1 of %n institution has answered.</numerusform>
            <numerusform>%1 of %n institutions have answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::report</name>
    <message numerus="yes">
        <source>%n of the activities have ended.</source>
        <translation>
            <numerusform>%n of the activities has ended.</numerusform>
            <numerusform>%n of the activities have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The survey is about %n institutions.</source>
        <translation>
            <numerusform>The survey is about %n institution.</numerusform>
            <numerusform>The survey is about %n institutions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grid has not been sent to %n of them yet.</source>
        <translation>
            <numerusform>The grid has not been sent to %n of them yet.</numerusform>
            <numerusform>The grid has not been sent to %n of them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers came in time.</source>
        <translation>
            <numerusform>%n of the answers came in time.</numerusform>
            <numerusform>%n of the answers came in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions did not wish to take part this time.</source>
        <translation>
            <numerusform>%n institution did not wish to take part this time.</numerusform>
            <numerusform>%n institutions did not wish to take part this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grid of %1 has %n entries.</source>
        <translation>
            <numerusform>The grid of %1 has %n entry.</numerusform>
            <numerusform>The grid of %1 has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n institutions.</source>
        <translation>
            <numerusform>It comes from %n institution.</numerusform>
            <numerusform>They come from %n institutions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as reported last year and not confirmed yet.</source>
        <translation>
            <numerusform>%n is as reported last year and not confirmed yet.</numerusform>
            <numerusform>%n are as reported last year and not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n answers came in time.</source>
        <translation>
            <numerusform>The answer came in time.</numerusform>
            <numerusform>All %n answers came in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have answered (return rate %1).</source>
        <translation>
            <numerusform>%n has answered (return rate %1).</numerusform>
            <numerusform>%n have answered (return rate %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n activities are new.</source>
        <translation>
            <numerusform>Compared with %1, %n activity is new.</numerusform>
            <numerusform>Compared with %1, %n activities are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have changed.</source>
        <translation>
            <numerusform>%n has changed.</numerusform>
            <numerusform>%n have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended.</source>
        <translation>
            <numerusform>%n has ended.</numerusform>
            <numerusform>%n have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reported again.</source>
        <translation>
            <numerusform>%n was not reported again.</numerusform>
            <numerusform>%n were not reported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) are left out here to keep this short.</source>
        <translation>
            <numerusform>%n more figure is left out here to keep this short.</numerusform>
            <numerusform>%n more figures are left out here to keep this short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions named no cooperation.</source>
        <translation>
            <numerusform>%n institution named no cooperation.</numerusform>
            <numerusform>%n institutions named no cooperation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public events took place in %1.</source>
        <translation>
            <numerusform>%n public event took place in %1.</numerusform>
            <numerusform>%n public events took place in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations were counted or estimated.</source>
        <translation>
            <numerusform>%n participation was counted or estimated.</numerusform>
            <numerusform>%n participations were counted or estimated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n events nobody knows how many came.</source>
        <translation>
            <numerusform>Of %n event nobody knows how many came.</numerusform>
            <numerusform>Of %n events nobody knows how many came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were called off.</source>
        <translation>
            <numerusform>%n was called off.</numerusform>
            <numerusform>%n were called off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such meetings.</source>
        <translation>
            <numerusform>There is %n more such meeting.</numerusform>
            <numerusform>There are %n more such meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were asked.</source>
        <translation>
            <numerusform>%n person was asked.</numerusform>
            <numerusform>%n persons were asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n persons are not shown, nor others from which they could be worked out.</source>
        <translation>
            <numerusform>Groups of fewer than %n person are not shown, nor others from which they could be worked out.</numerusform>
            <numerusform>Groups of fewer than %n persons are not shown, nor others from which they could be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons were invited.</source>
        <translation>
            <numerusform>%n person was invited.</numerusform>
            <numerusform>%n persons were invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons had registered.</source>
        <translation>
            <numerusform>%n person had registered.</numerusform>
            <numerusform>%n persons had registered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons came.</source>
        <translation>
            <numerusform>%n person came.</numerusform>
            <numerusform>%n persons came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions were represented.</source>
        <translation>
            <numerusform>%n institution was represented.</numerusform>
            <numerusform>%n institutions were represented.</numerusform>
        </translation>
    </message>
</context>
</TS>
