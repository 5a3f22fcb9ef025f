<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AssessmentWords</name>
    <message numerus="yes">
        <source>%n will upgrade</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n will upgrade</numerusform>
            <numerusform>%n will upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other hardware</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n of other hardware</numerusform>
            <numerusform>%n of other hardware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a clearly fitting package</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n without a clearly fitting package</numerusform>
            <numerusform>%n without a clearly fitting package</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way already</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n under way already</numerusform>
            <numerusform>%n under way already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a package that can be fetched</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n without a package that can be fetched</numerusform>
            <numerusform>%n without a package that can be fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in need of another package first</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n in need of another package first</numerusform>
            <numerusform>%n in need of another package first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downgrade(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n downgrade</numerusform>
            <numerusform>%n downgrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may need a release key</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n may need a release key</numerusform>
            <numerusform>%n may need a release key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n not known yet</numerusform>
            <numerusform>%n not known yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartSchemes</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message numerus="yes">
        <source>Has no effect now: there are never more than %n at once in all.</source>
        <translation>
            <numerusform>Has no effect now: there is never more than %n at once in all.</numerusform>
            <numerusform>Has no effect now: there are never more than %n at once in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::CallersPage</name>
    <message numerus="yes">
        <source>Reading… %n row(s)</source>
        <translation>
            <numerusform>Reading… %n row</numerusform>
            <numerusform>Reading… %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n row; the others can&apos;t be read</numerusform>
            <numerusform>%n rows; the others can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::ContactCommands</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n system(s) now?

%1

Calls that are up are cut off.</source>
        <translation>
            <numerusform>Restart %n system now?

%1

Calls that are up are cut off.</numerusform>
            <numerusform>Restart %n systems now?

%1

Calls that are up are cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %n system(s) at this console?

%1

Their present manager is remembered. It is given back by itself when their upgrades have ended, or by “Give back”.</source>
        <translation>
            <numerusform>Point %n system at this console?

%1

Its present manager is remembered. It is given back by itself when its upgrade has ended, or by “Give back”.</numerusform>
            <numerusform>Point %n systems at this console?

%1

Their present managers are remembered. They are given back by themselves when their upgrades have ended, or by “Give back”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n system(s) back to their own manager now?

%1</source>
        <translation>
            <numerusform>Give %n system back to its own manager now?

%1</numerusform>
            <numerusform>Give %n systems back to their own managers now?

%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are looked after by somebody else and were left there:

%1

Borrow them all the same?</source>
        <translation>
            <numerusform>%n system is looked after by somebody else and was left there:

%1

Borrow it all the same?</numerusform>
            <numerusform>%n systems are looked after by somebody else and were left there:

%1

Borrow them all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>borrowing of %n system(s)</source>
        <translation>
            <numerusform>borrowing of %n system</numerusform>
            <numerusform>borrowing of %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restart of %n system(s)</source>
        <translation>
            <numerusform>restart of %n system</numerusform>
            <numerusform>restart of %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>giving back of %n system(s)</source>
        <translation>
            <numerusform>giving back of %n system</numerusform>
            <numerusform>giving back of %n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::DetailPane</name>
    <message numerus="yes">
        <source>%n system(s) selected</source>
        <translation>
            <numerusform>%n system selected</numerusform>
            <numerusform>%n systems selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::DropZone</name>
    <message numerus="yes">
        <source>Drop to copy %n package(s) into the software folder</source>
        <translation>
            <numerusform>Drop to copy %n package into the software folder</numerusform>
            <numerusform>Drop to copy %n packages into the software folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::DurationEdit</name>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::FindPage</name>
    <message numerus="yes">
        <source>&amp;Trust %n certificate(s) and search again</source>
        <translation>
            <numerusform>&amp;Trust %n certificate and search again</numerusform>
            <numerusform>&amp;Trust %n certificates and search again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n system(s) found.</source>
        <translation>
            <numerusform>Stopped: %n system found.</numerusform>
            <numerusform>Stopped: %n systems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n system(s) found.</source>
        <translation>
            <numerusform>Done: %n system found.</numerusform>
            <numerusform>Done: %n systems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) took the connection and are still to answer: slow ones take up to a minute.</source>
        <translation>
            <numerusform>%n system took the connection and is still to answer: slow ones take up to a minute.</numerusform>
            <numerusform>%n systems took the connection and are still to answer: slow ones take up to a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::FirstSystemPanel</name>
    <message numerus="yes">
        <source>%n system(s) are known already.</source>
        <translation>
            <numerusform>%n system is known already.</numerusform>
            <numerusform>%n systems are known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have called in.</source>
        <translation>
            <numerusform>%n more has called in.</numerusform>
            <numerusform>%n more have called in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::HistoryPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s)</source>
        <translation>
            <numerusform>%n upgrade</numerusform>
            <numerusform>%n upgrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n upgrade(s)</source>
        <translation>
            <numerusform>Reading… %n upgrade</numerusform>
            <numerusform>Reading… %n upgrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n upgrade; the others can&apos;t be read</numerusform>
            <numerusform>%n upgrades; the others can&apos;t be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::ImportBar</name>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::LabelsDialog</name>
    <message numerus="yes">
        <source>Site and tags of %n system(s)</source>
        <translation>
            <numerusform>Site and tags of %n system</numerusform>
            <numerusform>Site and tags of %n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::MainWindow</name>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::PackagesView</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::ProblemBar</name>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n more problem</numerusform>
            <numerusform>%n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::ReleaseKeyDialog</name>
    <message numerus="yes">
        <source>%n more character(s) needed: a release key has 16 to 24.</source>
        <translation>
            <numerusform>%n more character needed: a release key has 16 to 24.</numerusform>
            <numerusform>%n more characters needed: a release key has 16 to 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a release key has 16 to 24.</source>
        <translation>
            <numerusform>%n character too many: a release key has 16 to 24.</numerusform>
            <numerusform>%n characters too many: a release key has 16 to 24.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::RolloutEndBar</name>
    <message numerus="yes">
        <source>%n still out</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n still out</numerusform>
            <numerusform>%n still out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <comment>systems</comment>
        <translation>
            <numerusform>Retry %n</numerusform>
            <numerusform>Retry %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SoftwareFolderPanel</name>
    <message numerus="yes">
        <source>%n package(s) found</source>
        <translation>
            <numerusform>%n package found</numerusform>
            <numerusform>%n packages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SummaryBar</name>
    <message numerus="yes">
        <source>%n up to date</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n up to date</numerusform>
            <numerusform>%n up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SupportPage</name>
    <message numerus="yes">
        <source>%n text(s), nothing is sent</source>
        <translation>
            <numerusform>%n text, nothing is sent</numerusform>
            <numerusform>%n texts, nothing is sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SystemCommands</name>
    <message numerus="yes">
        <source>Cancel %n upgrade(s)?

A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>Cancel %n upgrade?

A system that has the whole package may install it all the same.</numerusform>
            <numerusform>Cancel %n upgrades?

Systems that have the whole package may install it all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted</source>
        <translation>
            <numerusform>%n system accepted</numerusform>
            <numerusform>%n systems accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered</source>
        <translation>
            <numerusform>%n upgrade ordered</numerusform>
            <numerusform>%n upgrades ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved forward in the queue.</source>
        <translation>
            <numerusform>%n upgrade moved forward in the queue.</numerusform>
            <numerusform>%n upgrades moved forward in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved back in the queue.</source>
        <translation>
            <numerusform>%n upgrade moved back in the queue.</numerusform>
            <numerusform>%n upgrades moved back in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved in the queue.</source>
        <translation>
            <numerusform>%n upgrade moved in the queue.</numerusform>
            <numerusform>%n upgrades moved in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels of %n system(s) changed</source>
        <translation>
            <numerusform>site and tags of %n system changed</numerusform>
            <numerusform>site and tags of %n systems changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled</source>
        <translation>
            <numerusform>%n upgrade cancelled</numerusform>
            <numerusform>%n upgrades cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled.</source>
        <translation>
            <numerusform>%n upgrade cancelled.</numerusform>
            <numerusform>%n upgrades cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had the whole package and may install it all the same: the next check-in tells.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n of them had the whole package and may install it all the same: the next check-in tells.</numerusform>
            <numerusform>%n of them had the whole package and may install it all the same: the next check-in tells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n upgrade(s) again?</source>
        <translation>
            <numerusform>Start %n upgrade again?</numerusform>
            <numerusform>Start %n upgrades again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go back to an older version than the system runs.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n of them would go back to an older version than the system runs.</numerusform>
            <numerusform>%n of them would go back to an older version than the system runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is for the version that the system runs already.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n of them is for the version that the system runs already.</numerusform>
            <numerusform>%n of them are for the version that the system runs already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again</source>
        <translation>
            <numerusform>%n upgrade started again</numerusform>
            <numerusform>%n upgrades started again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n system(s) off the list?</source>
        <translation>
            <numerusform>Take %n system off the list?</numerusform>
            <numerusform>Take %n systems off the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) will be cancelled. A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>%n upgrade will be cancelled. A system that has the whole package may install it all the same.</numerusform>
            <numerusform>%n upgrades will be cancelled. A system that has the whole package may install it all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borrowed system(s) stay: give them back first.</source>
        <translation>
            <numerusform>%n borrowed system stays: give it back first.</numerusform>
            <numerusform>%n borrowed systems stay: give them back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed</source>
        <translation>
            <numerusform>%n system removed</numerusform>
            <numerusform>%n systems removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed.</source>
        <translation>
            <numerusform>%n system removed.</numerusform>
            <numerusform>%n systems removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted.</source>
        <translation>
            <numerusform>%n system accepted.</numerusform>
            <numerusform>%n systems accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered.</source>
        <translation>
            <numerusform>%n upgrade ordered.</numerusform>
            <numerusform>%n upgrades ordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1, not before %2.</source>
        <translation>
            <numerusform>%n system will get %1, not before %2.</numerusform>
            <numerusform>%n systems will get %1, not before %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1.</source>
        <translation>
            <numerusform>%n system will get %1.</numerusform>
            <numerusform>%n systems will get %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n system(s) changed.</source>
        <translation>
            <numerusform>Labels of %n system changed.</numerusform>
            <numerusform>Labels of %n systems changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again.</source>
        <translation>
            <numerusform>%n upgrade started again.</numerusform>
            <numerusform>%n upgrades started again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsView</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::TimelineModel</name>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <comment>what was said again and again, since when</comment>
        <translation>
            <numerusform>%1 (%n time since %2)</numerusform>
            <numerusform>%1 (%n times since %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::UndoList</name>
    <message numerus="yes">
        <source>Taken back: %1. %n of it went too far for that.</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>Taken back: %1. %n of it went too far for that.</numerusform>
            <numerusform>Taken back: %1. %n of it went too far for that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeDialog</name>
    <message numerus="yes">
        <source>Upgrade %n system(s)</source>
        <translation>
            <numerusform>Upgrade %n system</numerusform>
            <numerusform>Upgrade %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages, to each system its own</source>
        <translation>
            <numerusform>%n packages, to each system its own</numerusform>
            <numerusform>%n packages, to each system its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n system(s)</source>
        <comment>package or packages</comment>
        <translation>
            <numerusform>%1 for %n system</numerusform>
            <numerusform>%1 for %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n system(s)</source>
        <translation>
            <numerusform>Downgrade %n system</numerusform>
            <numerusform>Downgrade %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ticked and not shown now.</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n of them is ticked and not shown now.</numerusform>
            <numerusform>%n of them are ticked and not shown now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proved</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n proved</numerusform>
            <numerusform>%n proved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left aside</source>
        <comment>no packages</comment>
        <translation>
            <numerusform>%n file left aside</numerusform>
            <numerusform>%n files left aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, the rest was read</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%n left out, the rest was read</numerusform>
            <numerusform>%n left out, the rest was read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uplift waited %n second(s) for it.</source>
        <translation>
            <numerusform>Uplift waited %n second for it.</numerusform>
            <numerusform>Uplift waited %n seconds for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the event log were lost.</source>
        <translation>
            <numerusform>%n entry of the event log was lost.</numerusform>
            <numerusform>%n entries of the event log were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could be upgraded</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n could be upgraded</numerusform>
            <numerusform>%n could be upgraded</numerusform>
        </translation>
    </message>
</context>
</TS>
