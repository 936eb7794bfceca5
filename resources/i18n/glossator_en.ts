<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%n other row(s) changed</source>
        <translation>
            <numerusform>%n other row changed</numerusform>
            <numerusform>%n other rows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message numerus="yes">
        <source>Import %n licence(s)</source>
        <translation>
            <numerusform>Import %n licence</numerusform>
            <numerusform>Import %n licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>Show %n rejected mark(s)</source>
        <translation>
            <numerusform>Show %n rejected mark</numerusform>
            <numerusform>Show %n rejected marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingHead</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n note(s)</source>
        <translation>
            <numerusform>{shown} of %n note</numerusform>
            <numerusform>{shown} of %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n disagreement</numerusform>
            <numerusform>%n disagreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <translation>
            <numerusform>%n left open</numerusform>
            <numerusform>%n left open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
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
        <source>%n taken away</source>
        <translation>
            <numerusform>%n taken away</numerusform>
            <numerusform>%n taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) of two reviewers are open in this review.</source>
        <translation>
            <numerusform>%n disagreement of two reviewers is open in this review.</numerusform>
            <numerusform>%n disagreements of two reviewers are open in this review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n marked passage(s)</source>
        <translation>
            <numerusform>%n marked passage</numerusform>
            <numerusform>%n marked passages</numerusform>
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
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message numerus="yes">
        <source>{shown} of %n row(s) shown</source>
        <translation>
            <numerusform>{shown} of %n row shown</numerusform>
            <numerusform>{shown} of %n rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepliesCounted</name>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDisplay</name>
    <message numerus="yes">
        <source>%n licence(s)</source>
        <translation>
            <numerusform>%n licence</numerusform>
            <numerusform>%n licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in rows left out</source>
        <translation>
            <numerusform>%n of them in rows left out</numerusform>
            <numerusform>%n of them in rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are marked</source>
        <translation>
            <numerusform>the first one is marked</numerusform>
            <numerusform>the first %n are marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n note(s)</source>
        <translation>
            <numerusform>&amp;Delete note</numerusform>
            <numerusform>&amp;Delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n note(s):</source>
        <translation>
            <numerusform>Tag for the note:</numerusform>
            <numerusform>Tag for %n notes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsCounted</name>
    <message numerus="yes">
        <source>&amp;Undo deletion of %n note(s)</source>
        <translation>
            <numerusform>&amp;Undo deletion of %n note</numerusform>
            <numerusform>&amp;Undo deletion of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo change of %n note(s)</source>
        <translation>
            <numerusform>&amp;Undo change of %n note</numerusform>
            <numerusform>&amp;Undo change of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo deletion of %n note(s)</source>
        <translation>
            <numerusform>&amp;Redo deletion of %n note</numerusform>
            <numerusform>&amp;Redo deletion of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Redo change of %n note(s)</source>
        <translation>
            <numerusform>&amp;Redo change of %n note</numerusform>
            <numerusform>&amp;Redo change of %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLabel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
        <source>%n in other words</source>
        <translation>
            <numerusform>%n in other words</numerusform>
            <numerusform>%n in other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in one licence</source>
        <translation>
            <numerusform>%n only in one licence</numerusform>
            <numerusform>%n only in one licence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) gained</source>
        <translation>
            <numerusform>%n restriction gained</numerusform>
            <numerusform>%n restrictions gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) lost</source>
        <translation>
            <numerusform>%n restriction lost</numerusform>
            <numerusform>%n restrictions lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message numerus="yes">
        <source>%n reply(ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsCounted</name>
    <message numerus="yes">
        <source>Topic, %n row(s)</source>
        <translation>
            <numerusform>Topic, %n row</numerusform>
            <numerusform>Topic, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n word changed</numerusform>
            <numerusform>%n words changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) left out</source>
        <translation>
            <numerusform>%n word left out</numerusform>
            <numerusform>%n words left out</numerusform>
        </translation>
    </message>
</context>
</TS>
