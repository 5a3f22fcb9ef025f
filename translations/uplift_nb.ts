<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AssessmentWords</name>
    <message>
        <source>An upgrade is under way</source>
        <translation>En oppgradering pågår</translation>
    </message>
    <message>
        <source>None of the packages is clearly for it</source>
        <translation>Ingen av pakkene er tydelig ment for det</translation>
    </message>
    <message>
        <source>Needs a step first: %1 is missing</source>
        <translation>Trenger et steg først: %1 mangler</translation>
    </message>
    <message>
        <source>Via %1</source>
        <comment>version that is taken first</comment>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>Wait until it ends, or cancel it first.</source>
        <translation>Vent til den er ferdig, eller avbryt den først.</translation>
    </message>
    <message>
        <source>Choose one package for this system.</source>
        <translation>Velg én pakke for dette systemet.</translation>
    </message>
    <message>
        <source>The system refuses this package directly. Copy %1 into the software folder; Uplift then goes step by step.</source>
        <translation>Systemet avviser denne pakken direkte. Kopier %1 til programvaremappen, så går Uplift stegvis frem.</translation>
    </message>
    <message>
        <source>The system refuses this package directly. It takes %1 first, and goes on by itself when that is proved.</source>
        <translation>Systemet avviser denne pakken direkte. Det tar %1 først og fortsetter av seg selv når den er bekreftet.</translation>
    </message>
    <message numerus="yes">
        <source>%n will upgrade</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n oppgraderes</numerusform>
            <numerusform>%n oppgraderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n allerede på plass</numerusform>
            <numerusform>%n allerede på plass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other hardware</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n med annen maskinvare</numerusform>
            <numerusform>%n med annen maskinvare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a clearly fitting package</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n uten pakke som tydelig passer</numerusform>
            <numerusform>%n uten pakke som tydelig passer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way already</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n allerede i gang</numerusform>
            <numerusform>%n allerede i gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a package that can be fetched</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n uten pakke som kan hentes</numerusform>
            <numerusform>%n uten pakke som kan hentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in need of another package first</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n trenger en annen pakke først</numerusform>
            <numerusform>%n trenger en annen pakke først</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will upgrade</source>
        <comment>systems</comment>
        <translation>%1 av %2 oppgraderes</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 will go back</source>
        <comment>systems, to an older version</comment>
        <translation>%1 av %2 nedgraderes</translation>
    </message>
    <message>
        <source>Made for %1, not for %2</source>
        <comment>families of hardware</comment>
        <translation>Laget for %1, ikke for %2</translation>
    </message>
    <message numerus="yes">
        <source>%n downgrade(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n nedgradering</numerusform>
            <numerusform>%n nedgraderinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may need a release key</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n kan trenge utgivelsesnøkkel</numerusform>
            <numerusform>%n kan trenge utgivelsesnøkkel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n ikke kjent ennå</numerusform>
            <numerusform>%n ikke kjent ennå</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSheetWording</name>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>not known: the file is no longer in the folder</source>
        <translation>ukjent: filen ligger ikke lenger i mappen</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>ikke avsluttet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an ending, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Change sheet: software of video systems</source>
        <translation>Endringsskjema: programvare på videosystemer</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Laget:</translation>
    </message>
    <message>
        <source>Operator:</source>
        <translation>Operatør:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Merknad:</translation>
    </message>
    <message>
        <source>Endings:</source>
        <translation>Utfall:</translation>
    </message>
    <message>
        <source>%1 (of the file as it is now)</source>
        <comment>a checksum</comment>
        <translation>%1 (av filen slik den er nå)</translation>
    </message>
    <message>
        <source>SHA-256 checksum as it was offered</source>
        <translation>SHA-256-sjekksum da den ble tilbudt</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Bestilt av</translation>
    </message>
    <message>
        <source>For other hardware, because: %1</source>
        <comment>why it was wanted</comment>
        <translation>For annen maskinvare, fordi: %1</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>FirstStartSchemes</name>
    <message>
        <source>Uplift</source>
        <translation>Uplift</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>denne datamaskinen</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endepunkt</translation>
    </message>
    <message>
        <source>1. calls in
2. fetches the package
3. calls in again: proved</source>
        <translation>1. melder seg
2. henter pakken
3. melder seg igjen: bekreftet</translation>
    </message>
    <message>
        <source>the packages</source>
        <translation>pakkene</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>i et rom</translation>
    </message>
    <message>
        <source>Files from Cisco</source>
        <translation>Filer fra Cisco</translation>
    </message>
    <message>
        <source>you copy them</source>
        <translation>du kopierer dem</translation>
    </message>
    <message>
        <source>offered to endpoints</source>
        <translation>for endepunkter</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>calls %1
at port 80</source>
        <comment>an address</comment>
        <translation>kontakter %1
på port 80</translation>
    </message>
    <message>
        <source>Port 80</source>
        <translation>Port 80</translation>
    </message>
    <message>
        <source>free for Uplift</source>
        <translation>fri for Uplift</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a program</comment>
        <translation>brukes av %1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>brukes av et annet program</translation>
    </message>
    <message>
        <source>the right is missing</source>
        <translation>rettigheten mangler</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ikke i bruk</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Brannmur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>or a DHCP server</source>
        <translation>eller DHCP-server</translation>
    </message>
    <message>
        <source>tell it the address</source>
        <translation>oppgir adressen</translation>
    </message>
    <message>
        <source>calls in from then on</source>
        <translation>melder seg fra da av</translation>
    </message>
    <message>
        <source>has called in</source>
        <translation>har meldt seg</translation>
    </message>
    <message>
        <source>waiting for its call…</source>
        <translation>venter på innmelding…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>••••••••</source>
        <comment>stands for a secret</comment>
        <translation>••••••••</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ReadinessWording</name>
    <message>
        <source>wired</source>
        <translation>kablet</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>trådløst</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuelt</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>bare denne datamaskinen</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of network card</comment>
        <translation>annet</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>network card, its kind, its address</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Only administrators can see which program holds the port.</source>
        <translation>Hvilket program som bruker porten, sier operativsystemet bare til administratorer.</translation>
    </message>
    <message>
        <source>The port is held by %1 (process %2).</source>
        <comment>program, number</comment>
        <translation>Porten er opptatt av %1 (prosess %2).</translation>
    </message>
    <message>
        <source>Uplift listens on port 80, the one that endpoints call.</source>
        <translation>Uplift lytter på port 80, den som endepunktene kontakter.</translation>
    </message>
    <message>
        <source>Uplift does not listen: no system can call in.</source>
        <translation>Uplift lytter ikke: Ingen systemer kan melde seg.</translation>
    </message>
    <message>
        <source>Uplift listens on port %1, but endpoints call port 80.</source>
        <translation>Uplift lytter på port %1, men endepunktene kontakter port 80.</translation>
    </message>
    <message>
        <source>Start Uplift with --listen :80, or forward port 80 to it.</source>
        <translation>Start Uplift med --listen :80, eller videresend port 80 til det.</translation>
    </message>
    <message>
        <source>Endpoints usually can&apos;t reach a virtual card; give them another address.</source>
        <translation>Endepunkter når vanligvis ikke et virtuelt kort; gi dem en annen adresse.</translation>
    </message>
    <message>
        <source>No network card of this computer has an address.</source>
        <translation>Ingen nettverkskort i denne datamaskinen har en adresse.</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a network.</source>
        <translation>Koble til nettverkskabelen eller et trådløst nettverk.</translation>
    </message>
    <message>
        <source>If systems do not call in, allow Uplift in its settings.</source>
        <translation>Hvis systemer ikke melder seg, tillat Uplift i innstillingene for brannmuren.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>Fant ingen brannmur på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The firewall (%1) is off.</source>
        <translation>Brannmuren (%1) er av.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets systems through.</source>
        <translation>Brannmuren (%1) slipper systemer gjennom.</translation>
    </message>
    <message>
        <source>The firewall (%1) keeps systems out.</source>
        <translation>Brannmuren (%1) stenger systemer ute.</translation>
    </message>
    <message>
        <source>Allow Uplift in the firewall&apos;s settings.</source>
        <translation>Tillat Uplift i brannmurinnstillingene.</translation>
    </message>
    <message>
        <source>The firewall (%1) shows its rules to administrators only.</source>
        <translation>Brannmuren (%1) viser bare reglene sine til administratorer.</translation>
    </message>
    <message>
        <source>%1 can be fetched at %2: first and last byte arrived.</source>
        <comment>file, address</comment>
        <translation>%1 kan hentes på %2: Første og siste byte kom frem.</translation>
    </message>
    <message>
        <source>Uplift does not answer at %1: %2</source>
        <comment>address, reason</comment>
        <translation>Uplift svarer ikke på %1: %2</translation>
    </message>
    <message>
        <source>A firewall or another program is in between.</source>
        <translation>En brannmur eller et annet program ligger imellom.</translation>
    </message>
    <message>
        <source>The package was refused at %1 (status %2).</source>
        <translation>Pakken ble avvist på %1 (status %2).</translation>
    </message>
    <message>
        <source>Check that the file is readable, and in the settings who may talk to Uplift.</source>
        <translation>Se om filen kan leses, og hvem som får kontakte Uplift ifølge innstillingene.</translation>
    </message>
    <message>
        <source>Something other than the package came from %1 (%2).</source>
        <translation>Noe annet enn pakken kom fra %1 (%2).</translation>
    </message>
    <message>
        <source>Another program answers at this address, or the file is just being changed.</source>
        <translation>Et annet program svarer på denne adressen, eller filen er i ferd med å endres.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Kontrollen ble avbrutt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sjekker …</translation>
    </message>
    <message>
        <source>Copy one into the software folder.</source>
        <translation>Kopier en til programvaremappen.</translation>
    </message>
    <message>
        <source>Yes: systems can call in and fetch packages at %1.</source>
        <translation>Ja: Systemer kan melde seg og hente pakker på %1.</translation>
    </message>
    <message>
        <source>Yes, as far as can be told from here: systems can call in and fetch packages at %1.</source>
        <translation>Ja, så langt det kan ses herfra: Systemer kan melde seg og hente pakker på %1.</translation>
    </message>
    <message>
        <source>No software folder is chosen.</source>
        <translation>Ingen programvaremappe er valgt.</translation>
    </message>
    <message>
        <source>Choose one with File → Choose software folder.</source>
        <translation>Velg en med Fil → Velg programvaremappe.</translation>
    </message>
    <message>
        <source>The software folder is not there: %1</source>
        <translation>Programvaremappen finnes ikke: %1</translation>
    </message>
    <message>
        <source>Create it again, or choose another one with File → Choose software folder.</source>
        <translation>Opprett den igjen, eller velg en annen med Fil → Velg programvaremappe.</translation>
    </message>
    <message>
        <source>The software folder can&apos;t be read: %1 (%2)</source>
        <comment>path, reason</comment>
        <translation>Programvaremappen kan ikke leses: %1 (%2)</translation>
    </message>
    <message>
        <source>Give your account the right to read it, or choose another folder.</source>
        <translation>Gi kontoen din leserett, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The software folder can be read, but not written: %1</source>
        <translation>Programvaremappen kan leses, men ikke skrives til: %1</translation>
    </message>
    <message>
        <source>Packages dropped onto the window can&apos;t be copied into it.</source>
        <translation>Pakker som slippes på vinduet, kan ikke kopieres dit.</translation>
    </message>
    <message>
        <source>The software folder can be read: %1</source>
        <translation>Programvaremappen kan leses: %1</translation>
    </message>
    <message>
        <source>These packages can&apos;t be read: %1</source>
        <translation>Disse pakkene kan ikke leses: %1</translation>
    </message>
    <message>
        <source>Check their permissions; nobody can fetch them until then.</source>
        <translation>Kontroller rettighetene; til da kan ingen hente dem.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>network card, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Uplift needs a right for it. Enter this in a terminal, then start Uplift again:</source>
        <translation>Uplift trenger en rettighet til det. Skriv dette i en terminal, og start så Uplift på nytt:</translation>
    </message>
    <message>
        <source>Uplift needs a right for it. Enter this in a terminal, then check again; it lasts until this computer restarts:</source>
        <translation>Uplift trenger en rettighet til det. Skriv dette i en terminal, og sjekk så igjen; det gjelder til datamaskinen starter på nytt:</translation>
    </message>
    <message>
        <source>Enter this in a terminal to end that program, then check again:</source>
        <translation>Skriv dette i en terminal for å avslutte programmet, og sjekk så igjen:</translation>
    </message>
    <message>
        <source>Enter this in a terminal to see which program it is; end it, then check again:</source>
        <translation>Skriv dette i en terminal for å se hvilket program det er; avslutt det, og sjekk så igjen:</translation>
    </message>
    <message>
        <source>Windows may keep the port for itself. Enter this in a terminal, as administrator, to see which ports it keeps:</source>
        <translation>Kanskje holder Windows porten for seg selv. Skriv dette i en terminal som administrator for å se hvilke porter det gjelder:</translation>
    </message>
    <message>
        <source>End the program that holds the port, then check again.</source>
        <translation>Avslutt programmet som bruker porten, og sjekk så igjen.</translation>
    </message>
    <message>
        <source>Let them in: enter this in a terminal, as administrator, then check again:</source>
        <translation>Slipp dem inn: skriv dette i en terminal som administrator, og sjekk så igjen:</translation>
    </message>
    <message>
        <source>If systems do not call in, enter this in a terminal, as administrator:</source>
        <translation>Hvis systemer ikke melder seg, skriver du dette i en terminal som administrator:</translation>
    </message>
    <message>
        <source>Not yet: %1 holds the port.</source>
        <comment>a program</comment>
        <translation>Ikke ennå: %1 bruker porten.</translation>
    </message>
    <message>
        <source>Not yet: another program holds the port.</source>
        <translation>Ikke ennå: et annet program bruker porten.</translation>
    </message>
    <message>
        <source>Not yet: the right to listen on port 80 is missing.</source>
        <translation>Ikke ennå: rettigheten til å lytte på port 80 mangler.</translation>
    </message>
    <message>
        <source>Not yet: Uplift does not listen.</source>
        <translation>Ikke ennå: Uplift lytter ikke.</translation>
    </message>
    <message>
        <source>Not yet: Uplift listens on port %1.</source>
        <translation>Ikke ennå: Uplift lytter på port %1.</translation>
    </message>
    <message>
        <source>Not yet: the firewall keeps systems out.</source>
        <translation>Ikke ennå: brannmuren stenger systemer ute.</translation>
    </message>
    <message>
        <source>Not yet: the software folder can&apos;t be used.</source>
        <translation>Ikke ennå: programvaremappen kan ikke brukes.</translation>
    </message>
    <message>
        <source>Not yet: nothing can be fetched at this computer&apos;s addresses.</source>
        <translation>Ikke ennå: ingenting kan hentes på adressene til denne datamaskinen.</translation>
    </message>
    <message>
        <source>Windows may ask whether Uplift can be reached through its firewall. Allow it for the networks of your systems: without that none can call in.</source>
        <translation>Windows spør kanskje om Uplift kan nås gjennom brannmuren. Tillat det for nettverkene til systemene dine: uten det kan ingen melde seg.</translation>
    </message>
    <message>
        <source>macOS may ask whether Uplift can accept incoming connections, and whether it can find devices on the local network. Allow both: without that no system can call in, and none can be contacted.</source>
        <translation>macOS spør kanskje om Uplift kan ta imot innkommende tilkoblinger, og om det kan finne enheter på lokalnettverket. Tillat begge: uten det kan ingen systemer melde seg, og ingen kan kontaktes.</translation>
    </message>
    <message>
        <source>Uplift answers at %1; no package is ready yet to be tried.</source>
        <translation>Uplift svarer på %1; ingen pakke er klar til å prøves ennå.</translation>
    </message>
    <message>
        <source>Copy one into the software folder. It is tried when it has been copied.</source>
        <translation>Kopier en inn i programvaremappen. Den prøves når den er kopiert.</translation>
    </message>
    <message>
        <source>Systems can call in at %1. No package is ready yet.</source>
        <translation>Systemer kan melde seg på %1. Ingen pakke er klar ennå.</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Has no effect now: all downloads together get no more than that.</source>
        <translation>Uten virkning nå: Alle nedlastinger til sammen får ikke mer enn dette.</translation>
    </message>
    <message>
        <source>Has no effect now: no automatic retry is set.</source>
        <translation>Uten virkning nå: Ingen automatiske nye forsøk er angitt.</translation>
    </message>
    <message numerus="yes">
        <source>Has no effect now: there are never more than %n at once in all.</source>
        <translation>
            <numerusform>Uten virkning nå: Det er aldri mer enn %n om gangen totalt.</numerusform>
            <numerusform>Uten virkning nå: Det er aldri mer enn %n om gangen totalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: older systems fetch packages from Uplift, too.</source>
        <translation>Tomt: Også eldre systemer henter pakker fra Uplift.</translation>
    </message>
    <message>
        <source>Has no effect now: no system has called in yet.</source>
        <translation>Uten virkning nå: Ingen systemer har meldt seg ennå.</translation>
    </message>
    <message>
        <source>Has no effect now: every system known here runs TC6 or later.</source>
        <translation>Uten virkning nå: Alle kjente systemer kjører TC6 eller nyere.</translation>
    </message>
    <message>
        <source>Software folder</source>
        <translation>Programvaremappe</translation>
    </message>
    <message>
        <source>The packages in it are served to systems. Uplift adds those that are dropped onto its window, and changes nothing else in it.</source>
        <translation>Pakkene i den leveres til systemene. Uplift legger til det du slipper på vinduet, og endrer ellers ingenting i den.</translation>
    </message>
    <message>
        <source>URL where software packages can be downloaded</source>
        <translation>URL der programvarepakker kan lastes ned</translation>
    </message>
    <message>
        <source>Systems older than TC6 are sent there for their packages. It has no effect on TC6 and later: these always fetch from Uplift.</source>
        <translation>Systemer eldre enn TC6 sendes dit for å hente pakkene sine. Det har ingen virkning på TC6 og nyere: Disse henter alltid fra Uplift.</translation>
    </message>
    <message>
        <source>Systems at once</source>
        <translation>Systemer samtidig</translation>
    </message>
    <message>
        <source>This many systems download at the same time; the others wait and follow by themselves.</source>
        <translation>Så mange systemer laster ned samtidig; de andre venter og følger etter av seg selv.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>Systems at once in one subnet</source>
        <translation>Systemer samtidig i ett subnett</translation>
    </message>
    <message>
        <source>Spares the line to a site. Systems whose addresses have the first three numbers in common count as one subnet.</source>
        <translation>Skåner linjen til et sted. Systemer med de tre første tallene i adressen felles regnes som ett subnett.</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Hastighet for alle nedlastinger til sammen</translation>
    </message>
    <message>
        <source>Leaves room on the line for others. Downloads share it evenly.</source>
        <translation>Gir plass til andre på linjen. Nedlastingene deler likt.</translation>
    </message>
    <message>
        <source>Speed of each download</source>
        <translation>Hastighet for hver nedlasting</translation>
    </message>
    <message>
        <source>No single system gets more than this.</source>
        <translation>Ingen enkeltsystemer får mer enn dette.</translation>
    </message>
    <message>
        <source>Only at this time of day</source>
        <translation>Bare på denne tiden av døgnet</translation>
    </message>
    <message>
        <source>Upgrades are offered only between these two times, in the time zone of this computer; what has begun goes on. The second may be past midnight.</source>
        <translation>Oppgraderinger tilbys bare mellom disse to tidspunktene, i tidssonen til denne datamaskinen; det som er begynt, fortsetter. Det andre kan være etter midnatt.</translation>
    </message>
    <message>
        <source>Wait for the end of calls</source>
        <translation>Vent til samtaler er over</translation>
    </message>
    <message>
        <source>A system that is known to be in a call gets its upgrade afterwards. Systems that do not report their calls are not held back.</source>
        <translation>Et system som vi vet er i en samtale, får oppgraderingen etterpå. Systemer som ikke melder fra om samtaler, holdes ikke igjen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Automatic retries</source>
        <translation>Automatiske nye forsøk</translation>
    </message>
    <message>
        <source>How many times a failed upgrade is started again before you are asked.</source>
        <translation>Så mange ganger prøves en mislykket oppgradering på nytt før du blir spurt.</translation>
    </message>
    <message>
        <source>Pause before the first retry</source>
        <translation>Pause før første nye forsøk</translation>
    </message>
    <message>
        <source>Doubles before each further one.</source>
        <translation>Dobles før hvert nytt forsøk.</translation>
    </message>
    <message>
        <source>Offer again after</source>
        <translation>Tilby på nytt etter</translation>
    </message>
    <message>
        <source>A system that was offered a package and has not moved for so long is offered it once more.</source>
        <translation>Et system som er tilbudt en pakke og ikke har rørt seg på så lenge, får tilbudet én gang til.</translation>
    </message>
    <message>
        <source>Count it as silent after</source>
        <translation>Regn som taust etter</translation>
    </message>
    <message>
        <source>A system that has not called in for so long after its download needs you. If it comes back later with the new version, it counts as proved.</source>
        <translation>Et system som ikke har meldt seg på så lenge etter nedlastingen, krever handling. Melder det seg senere med den nye versjonen, regnes oppgraderingen som bekreftet.</translation>
    </message>
    <message>
        <source>Has no effect now: no certificate is chosen.</source>
        <translation>Uten virkning nå: Det er ikke valgt noe sertifikat.</translation>
    </message>
    <message>
        <source>private networks, and this computer&apos;s own</source>
        <translation>private nettverk og denne datamaskinens egne</translation>
    </message>
    <message>
        <source>Networks that may talk to Uplift</source>
        <translation>Nettverk som får kontakte Uplift</translation>
    </message>
    <message>
        <source>Whoever calls from elsewhere is refused and counted. Networks separated by commas; “private” and “here” (this computer&apos;s own) and “any” are understood.</source>
        <translation>De som kontakter fra andre steder, avvises og telles. Skill nettverk med komma; «private», «here» (denne datamaskinens egne) og «any» forstås.</translation>
    </message>
    <message>
        <source>Ask about new systems</source>
        <translation>Spør om nye systemer</translation>
    </message>
    <message>
        <source>A system that calls in for the first time gets nothing until you accept it, or a plan names it.</source>
        <translation>Et system som melder seg for første gang, får ingenting før du godtar det eller en plan nevner det.</translation>
    </message>
    <message>
        <source>Packages only for the systems they are meant for</source>
        <translation>Pakker bare til dem de er ment for</translation>
    </message>
    <message>
        <source>A package can be fetched only from where it was offered. When off, everybody in the networks above can fetch it.</source>
        <translation>En pakke kan bare hentes derfra den ble tilbudt. Når dette er av, kan alle i nettverkene ovenfor hente den.</translation>
    </message>
    <message>
        <source>Secret in the path</source>
        <translation>Hemmelighet i stien</translation>
    </message>
    <message>
        <source>Stands at the beginning of every path; the lines for an endpoint have it. Systems that were told another path do not get in.</source>
        <translation>Står først i hver sti; linjene for et endepunkt har den med. Systemer som har fått oppgitt en annen sti, slipper ikke inn.</translation>
    </message>
    <message>
        <source>Certificate for HTTPS</source>
        <translation>Sertifikat for HTTPS</translation>
    </message>
    <message>
        <source>PEM or PKCS#12. Endpoints refuse a certificate that they can&apos;t check until its authority is loaded on them. Without one there is HTTP only.</source>
        <translation>PEM eller PKCS#12. Endepunkter avviser et sertifikat de ikke kan kontrollere, til utstederen er lastet inn på dem. Uten sertifikat er det bare HTTP.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Nøkkel til sertifikatet</translation>
    </message>
    <message>
        <source>PEM; not needed where it is in the certificate&apos;s file.</source>
        <translation>PEM; trengs ikke når den ligger i sertifikatfilen.</translation>
    </message>
    <message>
        <source>Port of HTTPS</source>
        <translation>Port for HTTPS</translation>
    </message>
    <message>
        <source>Endpoints always call port 443: they have no setting for another one.</source>
        <translation>Endepunkter kontakter alltid port 443; en annen kan ikke stilles inn på dem.</translation>
    </message>
    <message>
        <source>Calls in every … while something is going on</source>
        <translation>Melder seg hver … når noe pågår</translation>
    </message>
    <message>
        <source>Systems are asked to call in so often during an upgrade and while you look at them.</source>
        <translation>Systemene blir bedt om å melde seg så ofte under en oppgradering og mens du ser på dem.</translation>
    </message>
    <message>
        <source>Calls in every … otherwise</source>
        <translation>Melder seg hver … ellers</translation>
    </message>
    <message>
        <source>A shorter time notices changes earlier and makes more traffic. A system that stays away for twice as long is shown in grey.</source>
        <translation>Kortere tid oppdager endringer tidligere og gir mer trafikk. Et system som er borte dobbelt så lenge, vises i grått.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for alltid</translation>
    </message>
    <message>
        <source>Older entries are removed automatically. The history of upgrades stays.</source>
        <translation>Eldre oppføringer fjernes av seg selv. Oppgraderingshistorikken beholdes.</translation>
    </message>
    <message>
        <source>When the database holds more, its oldest log entries are removed.</source>
        <translation>Når databasen er større, fjernes de eldste loggoppføringene.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation>Når det går galt</translation>
    </message>
    <message>
        <source>Who may talk</source>
        <translation>Hvem som slipper til</translation>
    </message>
    <message>
        <source>Calling in, log</source>
        <translation>Innmelding, logg</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>når som helst</translation>
    </message>
    <message>
        <source>Has no effect now: both times are the same.</source>
        <translation>Uten virkning nå: Begge tidspunktene er like.</translation>
    </message>
    <message>
        <source>Has no effect now: the certificate&apos;s file brings its own key.</source>
        <translation>Uten virkning nå: Sertifikatfilen har med sin egen nøkkel.</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter both times, or neither.</source>
        <translation>Dette kan ikke brukes: Skriv begge tidspunktene, eller ingen.</translation>
    </message>
    <message>
        <source>Size of the event log</source>
        <translation>Størrelse på hendelsesloggen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>file, folder or web address</comment>
        <translation>tomt</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> dager</translation>
    </message>
    <message>
        <source>Time that the event log is kept</source>
        <translation>Hvor lenge hendelsesloggen beholdes</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter a speed up to %1 Mbit/s, or 0 for no limit.</source>
        <translation>Dette kan ikke brukes: Skriv inn en hastighet opptil %1 Mbit/s, eller 0 for ingen grense.</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter a time from %1 to %2.</source>
        <translation>Dette kan ikke brukes: Skriv inn en tid fra %1 til %2.</translation>
    </message>
    <message>
        <source>This can&apos;t be used. It can only be %1.</source>
        <comment>what a setting can be</comment>
        <translation>Dette kan ikke brukes. Det kan bare være %1.</translation>
    </message>
    <message>
        <source>Asked once a week whether there is a newer Uplift; nothing is fetched or installed by itself. When empty, nobody is asked.</source>
        <translation>Her spørres det én gang i uken om det finnes en nyere Uplift; ingenting hentes eller installeres av seg selv. Når feltet er tomt, spørres ingen.</translation>
    </message>
    <message>
        <source>Address that names the newest version of Uplift</source>
        <translation>Adresse som oppgir nyeste versjon av Uplift</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>Uplift::AboutPage</name>
    <message>
        <source>as installed</source>
        <translation>som installert</translation>
    </message>
    <message>
        <source>About Uplift</source>
        <translation>Om Uplift</translation>
    </message>
    <message>
        <source>Upgrades video endpoints from one window, and says “proved” only when the endpoint has called in with the new version. Free software under the GNU General Public License, version 3 or later. Not made or endorsed by Cisco.</source>
        <translation>Oppgraderer videoendepunkter fra ett vindu, og sier «bekreftet» først når endepunktet har meldt seg med den nye versjonen. Fri programvare under GNU General Public License, versjon 3 eller nyere. Ikke laget eller godkjent av Cisco.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestanddeler</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestanddel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Kopier versjonen</translation>
    </message>
</context>
<context>
    <name>Uplift::Actions</name>
    <message>
        <source>&amp;Upgrade…</source>
        <translation>&amp;Oppgrader…</translation>
    </message>
    <message>
        <source>Upgrade the selected systems to a package</source>
        <translation>Oppgrader de valgte systemene til en pakke</translation>
    </message>
    <message>
        <source>&amp;Cancel upgrade</source>
        <translation>&amp;Avbryt oppgradering</translation>
    </message>
    <message>
        <source>Cancel the upgrades of the selected systems</source>
        <translation>Avbryt oppgraderingene av de valgte systemene</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Prøv igjen</translation>
    </message>
    <message>
        <source>Start the upgrades again that ended without proof</source>
        <translation>Start oppgraderingene som endte uten bekreftelse, på nytt</translation>
    </message>
    <message>
        <source>Set release &amp;key…</source>
        <translation>Angi &amp;utgivelsesnøkkel…</translation>
    </message>
    <message>
        <source>Set the key that the system is handed together with an upgrade</source>
        <translation>Angi nøkkelen som systemet får sammen med en oppgradering</translation>
    </message>
    <message>
        <source>C&amp;lear release key</source>
        <translation>Fje&amp;rn utgivelsesnøkkel</translation>
    </message>
    <message>
        <source>Forget the release key of the system</source>
        <translation>Fjern utgivelsesnøkkelen til systemet</translation>
    </message>
    <message>
        <source>Choose &amp;software folder…</source>
        <translation>Velg &amp;programvaremappe…</translation>
    </message>
    <message>
        <source>Choose the folder in which the software packages lie</source>
        <translation>Velg mappen der programvarepakkene ligger</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Les inn på nytt</translation>
    </message>
    <message>
        <source>Read the software folder again</source>
        <translation>Les programvaremappen på nytt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy the selected rows as text, cells separated by tabs</source>
        <translation>Kopier de valgte radene som tekst, med tabulator mellom cellene</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Merk a&amp;lle</translation>
    </message>
    <message>
        <source>Select all systems that are shown</source>
        <translation>Merk alle systemer som vises</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Gå til søkefeltet</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Innstillinger…</translation>
    </message>
    <message>
        <source>Settings, each with its effect</source>
        <translation>Innstillinger, hver med sin virkning</translation>
    </message>
    <message>
        <source>Release &amp;keys from a mail…</source>
        <translation>Utgivelsesnø&amp;kler fra e-post…</translation>
    </message>
    <message>
        <source>Paste a licence mail; the keys in it go to the systems they are for</source>
        <translation>Lim inn en lisens-e-post; nøklene i den går til systemene de gjelder</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historikk…</translation>
    </message>
    <message>
        <source>History of all upgrades, and change sheets</source>
        <translation>Historikk over alle oppgraderinger og endringsskjemaer</translation>
    </message>
    <message>
        <source>&amp;Add systems…</source>
        <translation>Legg til s&amp;ystemer…</translation>
    </message>
    <message>
        <source>Look for systems at addresses or in a subnet</source>
        <translation>Let etter systemer på adresser eller i et subnett</translation>
    </message>
    <message>
        <source>Co&amp;ntact…</source>
        <translation>Kontak&amp;t…</translation>
    </message>
    <message>
        <source>Reach the system at its own web server, with user name and password</source>
        <translation>Kontakt systemet på dets egen webserver, med brukernavn og passord</translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation>&amp;Start på nytt…</translation>
    </message>
    <message>
        <source>Restart the selected systems now</source>
        <translation>Start de valgte systemene på nytt nå</translation>
    </message>
    <message>
        <source>&amp;Borrow…</source>
        <translation>&amp;Lån…</translation>
    </message>
    <message>
        <source>Point the selected systems at this console, and remember their manager</source>
        <translation>Pek de valgte systemene mot denne konsollen, og husk styringssystemet deres</translation>
    </message>
    <message>
        <source>&amp;Give back…</source>
        <translation>&amp;Gi tilbake…</translation>
    </message>
    <message>
        <source>Give the selected systems back to their own manager</source>
        <translation>Gi de valgte systemene tilbake til sitt eget styringssystem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>How Uplift is used</source>
        <translation>Hvordan Uplift brukes</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Snarveier</translation>
    </message>
    <message>
        <source>List of all shortcuts</source>
        <translation>Liste over alle snarveier</translation>
    </message>
    <message>
        <source>&amp;Will this work?</source>
        <translation>Vil dette &amp;virke?</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Første steg…</translation>
    </message>
    <message>
        <source>Assistant for the first start</source>
        <translation>Veiviser for første oppstart</translation>
    </message>
    <message>
        <source>Copy &amp;packages into the library…</source>
        <translation>Kopier pakker til &amp;biblioteket…</translation>
    </message>
    <message>
        <source>Choose package files and copy them into the software folder</source>
        <translation>Velg pakkefiler og kopier dem til programvaremappen</translation>
    </message>
    <message>
        <source>S&amp;ite and tags…</source>
        <translation>Ste&amp;d og etiketter…</translation>
    </message>
    <message>
        <source>Site and tags of the selected systems</source>
        <translation>Sted og etiketter for de valgte systemene</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin earlier</source>
        <translation>La de valgte oppgraderingene begynne tidligere</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin later</source>
        <translation>La de valgte oppgraderingene begynne senere</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin first</source>
        <translation>La de valgte oppgraderingene begynne først</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin last</source>
        <translation>La de valgte oppgraderingene begynne sist</translation>
    </message>
    <message>
        <source>Start &amp;without asking where all fits</source>
        <translation>Start &amp;uten å spørre når alt passer</translation>
    </message>
    <message>
        <source>A drop starts at once when every system fits; else the summary is shown</source>
        <translation>Et slipp starter med en gang når alle systemer passer; ellers vises sammendraget</translation>
    </message>
    <message>
        <source>Group the systems by: %1</source>
        <translation>Grupper systemene etter: %1</translation>
    </message>
    <message>
        <source>&amp;Group systems by</source>
        <translation>&amp;Grupper systemer etter</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>End Uplift</source>
        <translation>Avslutt Uplift</translation>
    </message>
    <message>
        <source>&amp;About Uplift</source>
        <translation>&amp;Om Uplift</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versjon og lisens</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Systems</source>
        <translation>&amp;Systemer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godta</translation>
    </message>
    <message>
        <source>Let the selected new systems take upgrades</source>
        <translation>La de valgte nye systemene ta imot oppgraderinger</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>&amp;Eksporter innstillinger…</translation>
    </message>
    <message>
        <source>Write settings, sites and tags into a file, for another computer</source>
        <translation>Skriv innstillinger, steder og etiketter til en fil, for en annen datamaskin</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importer innstillinger…</translation>
    </message>
    <message>
        <source>Take over settings, sites, tags and release keys from such a file</source>
        <translation>Ta over innstillinger, steder, etiketter og utgivelsesnøkler fra en slik fil</translation>
    </message>
    <message>
        <source>Checks the port, the network cards and the firewall, and fetches a package as a system would</source>
        <translation>Kontrollerer port, nettverkskort og brannmur, og henter en pakke slik et system ville gjort</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Take back what was done last, or say why that can&apos;t be</source>
        <translation>Angre det som ble gjort sist, eller si hvorfor det ikke går</translation>
    </message>
    <message>
        <source>&amp;Listen again</source>
        <translation>&amp;Lytt igjen</translation>
    </message>
    <message>
        <source>Try once more to listen where systems call, port 80 as a rule</source>
        <translation>Prøv én gang til å lytte der systemene tar kontakt, som regel port 80</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Fjern…</translation>
    </message>
    <message>
        <source>Take the selected systems off the list; their history is kept</source>
        <translation>Ta de valgte systemene av listen; historikken beholdes</translation>
    </message>
    <message>
        <source>&amp;Unknown callers…</source>
        <translation>&amp;Ukjente avsendere…</translation>
    </message>
    <message>
        <source>Who called and is no known system, and what to do about it</source>
        <translation>Hvem som har meldt seg uten å være et kjent system, og hva som bør gjøres</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Ko&amp;mpakte rader</translation>
    </message>
    <message>
        <source>Show more systems at once</source>
        <translation>Vis flere systemer samtidig</translation>
    </message>
    <message>
        <source>D&amp;o what is asked for</source>
        <translation>Gj&amp;ør det som trengs</translation>
    </message>
    <message>
        <source>Retry, accept, or read what to do: what the selected system shows as a link</source>
        <translation>Prøv igjen, godta eller les hva som kan gjøres: det som det valgte systemet viser som lenke</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>Show what is selected in full</source>
        <translation>Vis det valgte i sin helhet</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Oppgradering</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Reach the system</source>
        <translation>Nå systemet</translation>
    </message>
    <message>
        <source>Labels and keys</source>
        <translation>Merking og nøkler</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Find and copy</source>
        <translation>Søk og kopier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Uplift</source>
        <translation>Uplift</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt oppo&amp;ver</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt ne&amp;dover</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>&amp;Først i køen</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>&amp;Sist i køen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Kø</translation>
    </message>
    <message>
        <source>&amp;Collect for support…</source>
        <translation>&amp;Samle for brukerstøtte…</translation>
    </message>
    <message>
        <source>Look through logs and settings without secrets, and pack them into a file</source>
        <translation>Se gjennom logger og innstillinger uten hemmeligheter, og pakk dem i en fil</translation>
    </message>
</context>
<context>
    <name>Uplift::Attention</name>
    <message>
        <source>A system needs you</source>
        <translation>Et system krever handling</translation>
    </message>
    <message>
        <source>The roll-out has ended</source>
        <translation>Utrullingen er ferdig</translation>
    </message>
    <message>
        <source>Its row in the window says why, and what can be done.</source>
        <translation>Raden i vinduet sier hvorfor, og hva som kan gjøres.</translation>
    </message>
    <message>
        <source>Open the window to retry those that need you, or to read what to do.</source>
        <translation>Åpne vinduet for å prøve på nytt det som krever handling, eller for å lese hva som bør gjøres.</translation>
    </message>
    <message>
        <source>The window has the change sheet.</source>
        <translation>Endringsskjemaet finnes i vinduet.</translation>
    </message>
</context>
<context>
    <name>Uplift::CallersPage</name>
    <message numerus="yes">
        <source>Reading… %n row(s)</source>
        <translation>
            <numerusform>Leser … %n rad</numerusform>
            <numerusform>Leser … %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n rad; resten kan ikke leses</numerusform>
            <numerusform>%n rader; resten kan ikke leses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Ingenting her har disse ordene.</translation>
    </message>
    <message>
        <source>Choose a row to read what to do about it.</source>
        <translation>Velg en rad for å lese hva som bør gjøres.</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Ukjente avsendere</translation>
    </message>
    <message>
        <source>Search in every column</source>
        <translation>Søk i alle kolonner</translation>
    </message>
    <message>
        <source>Search callers</source>
        <translation>Søk i avsendere</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva som bør gjøres</translation>
    </message>
    <message>
        <source>No unknown callers so far.</source>
        <translation>Ingen ukjente avsendere hittil.</translation>
    </message>
</context>
<context>
    <name>Uplift::CallersTable</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often something happened</comment>
        <translation>Antall</translation>
    </message>
    <message>
        <source>First</source>
        <comment>when something happened for the first time</comment>
        <translation>Først</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>when something happened for the last time</comment>
        <translation>Sist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva som bør gjøres</translation>
    </message>
</context>
<context>
    <name>Uplift::CommandBox</name>
    <message>
        <source>What to enter</source>
        <translation>Det som skal skrives</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy what to enter</source>
        <translation>Kopier det som skal skrives</translation>
    </message>
</context>
<context>
    <name>Uplift::ContactCommands</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Start på nytt</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n system(s) now?

%1

Calls that are up are cut off.</source>
        <translation>
            <numerusform>Starte %n system på nytt nå?

%1

Pågående samtaler brytes.</numerusform>
            <numerusform>Starte %n systemer på nytt nå?

%1

Pågående samtaler brytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Start på nytt nå</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Lån</translation>
    </message>
    <message numerus="yes">
        <source>Point %n system(s) at this console?

%1

Their present manager is remembered. It is given back by itself when their upgrades have ended, or by “Give back”.</source>
        <translation>
            <numerusform>Peke %n system mot denne konsollen?

%1

Det nåværende styringssystemet huskes. Systemet gis tilbake av seg selv når oppgraderingen er ferdig, eller med «Gi tilbake».</numerusform>
            <numerusform>Peke %n systemer mot denne konsollen?

%1

De nåværende styringssystemene huskes. Systemene gis tilbake av seg selv når oppgraderingene er ferdige, eller med «Gi tilbake».</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Gi tilbake</translation>
    </message>
    <message numerus="yes">
        <source>Give %n system(s) back to their own manager now?

%1</source>
        <translation>
            <numerusform>Gi %n system tilbake til sitt eget styringssystem nå?

%1</numerusform>
            <numerusform>Gi %n systemer tilbake til sitt eget styringssystem nå?

%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>Behold inntil videre</translation>
    </message>
    <message>
        <source>%1: registered by mode %2. %3</source>
        <comment>systems, mode, what they lose</comment>
        <translation>%1: registrert med modus %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are looked after by somebody else and were left there:

%1

Borrow them all the same?</source>
        <translation>
            <numerusform>%n system styres av noen andre og ble værende der:

%1

Låne det likevel?</numerusform>
            <numerusform>%n systemer styres av noen andre og ble værende der:

%1

Låne dem likevel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Borrow all the same</source>
        <translation>Lån likevel</translation>
    </message>
    <message>
        <source>Leave registered</source>
        <translation>La dem være registrert</translation>
    </message>
    <message>
        <source>Don&apos;t restart</source>
        <translation>Ikke start på nytt</translation>
    </message>
    <message>
        <source>Don&apos;t borrow</source>
        <translation>Ikke lån</translation>
    </message>
    <message numerus="yes">
        <source>borrowing of %n system(s)</source>
        <translation>
            <numerusform>lån av %n system</numerusform>
            <numerusform>lån av %n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restart of %n system(s)</source>
        <translation>
            <numerusform>omstart av %n system</numerusform>
            <numerusform>omstart av %n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>giving back of %n system(s)</source>
        <translation>
            <numerusform>tilbakelevering av %n system</numerusform>
            <numerusform>tilbakelevering av %n systemer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::ContactDialog</name>
    <message>
        <source>known</source>
        <translation>kjent</translation>
    </message>
    <message>
        <source>The system shows this certificate (SHA-256):
%1
Compare it with the system&apos;s own. No password was sent yet.</source>
        <translation>Systemet viser dette sertifikatet (SHA-256):
%1
Sammenlign det med systemets eget. Passordet er ikke sendt ennå.</translation>
    </message>
    <message>
        <source>The system shows another certificate than before (SHA-256):
%1
If it was not reset, find out who answers there. No password was sent.</source>
        <translation>Systemet viser et annet sertifikat enn før (SHA-256):
%1
Hvis det ikke er nullstilt, finn ut hvem som svarer der. Passordet ble ikke sendt.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <comment>an action</comment>
        <translation>Ferdig: %1.</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>where it last called from: %1</source>
        <translation>der det sist meldte seg fra: %1</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Brukernavn:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;ord:</translation>
    </message>
    <message>
        <source>Con&amp;firm this certificate</source>
        <translation>Be&amp;kreft dette sertifikatet</translation>
    </message>
    <message>
        <source>&amp;Contact now</source>
        <translation>Kontak&amp;t nå</translation>
    </message>
    <message>
        <source>Reads the system&apos;s status; an upgrade that waits for it starts.</source>
        <translation>Leser statusen til systemet; en oppgradering som venter på det, starter.</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>&amp;Glem passordet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Borrowed: this system still has Uplift in place of its own manager (%1).</source>
        <translation>Lånt: Dette systemet har fortsatt Uplift i stedet for sitt eget styringssystem (%1).</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>&amp;Slutt å vente</translation>
    </message>
</context>
<context>
    <name>Uplift::DetailPane</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detaljer</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tidslinje</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Only this &amp;upgrade</source>
        <translation>Bare denne &amp;oppgraderingen</translation>
    </message>
    <message>
        <source>Leaves out check-ins and whatever else belongs to no upgrade or to an older one</source>
        <translation>Utelater innmeldinger og annet som ikke hører til noen oppgradering eller til en eldre</translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <translation>Lukk detaljene (F4)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Lukk detaljene</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) selected</source>
        <translation>
            <numerusform>%n system valgt</numerusform>
            <numerusform>%n systemer valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>About the system</source>
        <translation>Om systemet</translation>
    </message>
</context>
<context>
    <name>Uplift::DropZone</name>
    <message>
        <source>There is no software package among these files: names such as s52010tc7_3_21.pkg are taken.</source>
        <translation>Ingen av disse filene er en programvarepakke: Pakker har navn som s52010tc7_3_21.pkg.</translation>
    </message>
    <message>
        <source>Choose the software folder first: the files are copied there.</source>
        <translation>Velg programvaremappen først: Filene kopieres dit.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to copy %n package(s) into the software folder</source>
        <translation>
            <numerusform>Slipp for å kopiere %n pakke til programvaremappen</numerusform>
            <numerusform>Slipp for å kopiere %n pakker til programvaremappen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::DurationEdit</name>
    <message>
        <source>%1: unit</source>
        <comment>name of a setting</comment>
        <translation>%1: enhet</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n t</numerusform>
            <numerusform>%n t</numerusform>
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
            <numerusform>sekund</numerusform>
            <numerusform>sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>minutt</numerusform>
            <numerusform>minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>timer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::EndpointLinesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy line %1</source>
        <translation>Kopier linje %1</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>Kopier &amp;alle linjer</translation>
    </message>
    <message>
        <source>&amp;On the endpoint</source>
        <translation>&amp;På endepunktet</translation>
    </message>
    <message>
        <source>By &amp;DHCP</source>
        <translation>Med &amp;DHCP</translation>
    </message>
    <message>
        <source>Open the endpoint&apos;s command line (ssh admin@its-address) and enter these lines. They are the same on TC and on CE; software that does not know the last line does not need it.</source>
        <translation>Åpne kommandolinjen til endepunktet (ssh admin@adressen-til-endepunktet) og skriv inn disse linjene. De er like på TC og på CE; programvare som ikke kjenner den siste, trenger den ikke.</translation>
    </message>
    <message>
        <source>Option 242 tells endpoints their manager&apos;s address: those in provisioning mode TMS that have none of their own. They ask for it when they start.</source>
        <translation>Opsjon 242 gir endepunkter adressen til styringssystemet: dem i provisioneringsmodus TMS som ikke har noen fra før. De spør etter den når de starter.</translation>
    </message>
    <message>
        <source>DHCP &amp;server:</source>
        <translation>DHCP-&amp;server:</translation>
    </message>
    <message>
        <source>DHCP server</source>
        <translation>DHCP-server</translation>
    </message>
    <message>
        <source>In PowerShell on the DHCP server, as administrator. For one scope only, add -ScopeId and its number to the second line.</source>
        <translation>I PowerShell på DHCP-serveren, som administrator. Gjelder det bare ett omfang, legger du til -ScopeId og nummeret på den andre linjen.</translation>
    </message>
    <message>
        <source>In dhcpd.conf: the first line at the top, the second there or in the subnet of the endpoints. Then restart dhcpd.</source>
        <translation>I dhcpd.conf: den første linjen øverst, den andre samme sted eller i subnettet til endepunktene. Start så dhcpd på nytt.</translation>
    </message>
    <message>
        <source>In kea-dhcp4.conf, right behind “&quot;Dhcp4&quot;: {”. Where one of the lists is there already, add the line in braces to it. Then restart Kea.</source>
        <translation>I kea-dhcp4.conf, rett etter «&quot;Dhcp4&quot;: {». Finnes en av listene der fra før, legger du linjen i krøllparenteser til i den. Start så Kea på nytt.</translation>
    </message>
    <message>
        <source>In dnsmasq.conf. Then restart dnsmasq.</source>
        <translation>I dnsmasq.conf. Start så dnsmasq på nytt.</translation>
    </message>
    <message>
        <source>The option holds an IPv4 address, and none of this computer is known.</source>
        <translation>Opsjonen inneholder en IPv4-adresse, og ingen er kjent for denne datamaskinen.</translation>
    </message>
    <message>
        <source>It does not tell the path, which has a secret here: enter the line with ExternalManager Path on each endpoint all the same.</source>
        <translation>Den oppgir ikke stien, som inneholder en hemmelighet her: skriv likevel inn linjen med ExternalManager Path på hvert endepunkt.</translation>
    </message>
    <message>
        <source>It does not tell a port either: endpoints call port 80, and Uplift is to listen there.</source>
        <translation>Den oppgir heller ingen port: endepunkter kontakter port 80, og der må Uplift lytte.</translation>
    </message>
    <message>
        <source>How an endpoint learns the address</source>
        <translation>Hvordan et endepunkt får vite adressen</translation>
    </message>
</context>
<context>
    <name>Uplift::FindPage</name>
    <message numerus="yes">
        <source>&amp;Trust %n certificate(s) and search again</source>
        <translation>
            <numerusform>&amp;Godta %n sertifikat og søk igjen</numerusform>
            <numerusform>&amp;Godta %n sertifikater og søk igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried, %3 found.</source>
        <translation>%1 av %2 adresser prøvd, %3 funnet.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n system(s) found.</source>
        <translation>
            <numerusform>Stoppet: %n system funnet.</numerusform>
            <numerusform>Stoppet: %n systemer funnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n system(s) found.</source>
        <translation>
            <numerusform>Ferdig: %n system funnet.</numerusform>
            <numerusform>Ferdig: %n systemer funnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add systems</source>
        <translation>Legg til systemer</translation>
    </message>
    <message>
        <source>Systems that answer are added to the list. With user name and password Uplift can borrow them afterwards: point them here, upgrade them, and give them back.</source>
        <translation>Systemer som svarer, legges til i listen. Med brukernavn og passord kan Uplift låne dem etterpå: peke dem hit, oppgradere dem og gi dem tilbake.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Adresser:</translation>
    </message>
    <message>
        <source>10.0.0.5, 10.0.0.10-20, 10.0.1.0/24</source>
        <translation>10.0.0.5, 10.0.0.10-20, 10.0.1.0/24</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Brukernavn:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;ord:</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fremdrift for søket</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hva som ble funnet</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Søk</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) took the connection and are still to answer: slow ones take up to a minute.</source>
        <translation>
            <numerusform>%n system tok imot forbindelsen og har ikke svart ennå: trege bruker opptil et minutt.</numerusform>
            <numerusform>%n systemer tok imot forbindelsen og har ikke svart ennå: trege bruker opptil et minutt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::FirstStartPage</name>
    <message>
        <source>Welcome to Uplift</source>
        <translation>Velkommen til Uplift</translation>
    </message>
    <message>
        <source>Where are the packages?</source>
        <translation>Hvor er pakkene?</translation>
    </message>
    <message>
        <source>At which address do systems reach this computer?</source>
        <translation>På hvilken adresse når systemene denne datamaskinen?</translation>
    </message>
    <message>
        <source>Point an endpoint at Uplift</source>
        <translation>Pek et endepunkt mot Uplift</translation>
    </message>
    <message>
        <source>Will this work?</source>
        <translation>Vil dette virke?</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fullfør</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Første steg</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>Same as the operating system</source>
        <translation>Som operativsystemet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adressene til denne datamaskinen</translation>
    </message>
    <message>
        <source>Uplift listens on port 80, the one that endpoints call.</source>
        <translation>Uplift lytter på port 80, den som endepunktene kontakter.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>The first system</source>
        <translation>Det første systemet</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of this computer</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>whether it will work</comment>
        <translation>Sjekk</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endepunkt</translation>
    </message>
    <message>
        <source>First system</source>
        <translation>Første system</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>&amp;Bruk denne mappen</translation>
    </message>
    <message>
        <source>&amp;Show it in the window</source>
        <translation>&amp;Vis det i vinduet</translation>
    </message>
    <message>
        <source>Uplift does not listen at the moment; the next step tells why.</source>
        <translation>Uplift lytter ikke for øyeblikket; neste steg sier hvorfor.</translation>
    </message>
    <message>
        <source>Uplift listens on port %1, but endpoints call port 80; the next step tells why.</source>
        <translation>Uplift lytter på port %1, men endepunktene kontakter port 80; neste steg sier hvorfor.</translation>
    </message>
    <message>
        <source>Uplift upgrades the software of video systems: they call in here, fetch the package that you drop onto them, and are done when they call in again with the new version.

Six short steps, and everything can be changed later in the settings.</source>
        <translation>Uplift oppgraderer programvaren på videosystemer: De melder seg her, henter pakken du slipper på dem, og er ferdige når de melder seg igjen med den nye versjonen.

Seks korte steg, og alt kan endres senere i innstillingene.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Choose the network card by which the systems reach this computer. Each system is answered at the address at which it calls; the step “Endpoint” has the lines with the one that is chosen here.</source>
        <translation>Velg nettverkskortet som systemene når denne datamaskinen med. Hvert system får svar på adressen det ringer til; trinnet «Endepunkt» har linjene med den som velges her.</translation>
    </message>
</context>
<context>
    <name>Uplift::FirstSystemPanel</name>
    <message>
        <source>Waiting for the first system to call in…</source>
        <translation>Venter på at det første systemet melder seg…</translation>
    </message>
    <message>
        <source>Waiting for a system to call in…</source>
        <translation>Venter på at et system melder seg…</translation>
    </message>
    <message>
        <source>Enter the lines on an endpoint, or restart it where DHCP tells it: it calls in when it starts, and is shown here at once.</source>
        <translation>Skriv inn linjene på et endepunkt, eller start det på nytt når DHCP gir det adressen: det melder seg når det starter, og vises her med en gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are known already.</source>
        <translation>
            <numerusform>%n system er allerede kjent.</numerusform>
            <numerusform>%n systemer er allerede kjent.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need not wait here: what calls in later appears in the window.</source>
        <translation>Du trenger ikke vente her: det som melder seg senere, vises i vinduet.</translation>
    </message>
    <message>
        <source>%1 (%2) has called in</source>
        <comment>system, address</comment>
        <translation>%1 (%2) har meldt seg</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <comment>a version</comment>
        <translation>Det kjører %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have called in.</source>
        <translation>
            <numerusform>%n til har meldt seg.</numerusform>
            <numerusform>%n til har meldt seg.</numerusform>
        </translation>
    </message>
    <message>
        <source>New systems wait here to be accepted: the link for it stands in its row.</source>
        <translation>Nye systemer venter her på å bli godtatt: lenken for det står i raden.</translation>
    </message>
    <message>
        <source>What is missing is a package for it: copy one into the software folder, then drag it onto the system.</source>
        <translation>Det som mangler, er en pakke til det: kopier en inn i programvaremappen, og dra den så til systemet.</translation>
    </message>
    <message>
        <source>There is a package for it (%1): drag it onto the system, or select both and press Enter. What would happen is shown first.</source>
        <comment>a version</comment>
        <translation>Det finnes en pakke til det (%1): dra den til systemet, eller velg begge og trykk Enter. Hva som ville skje, vises først.</translation>
    </message>
    <message>
        <source>Drag a package onto it, or select both and press Enter. What would happen is shown first.</source>
        <translation>Dra en pakke til det, eller velg begge og trykk Enter. Hva som ville skje, vises først.</translation>
    </message>
</context>
<context>
    <name>Uplift::FoundTable</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Hva som svarer</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>system, serial number, software</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Uplift::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Uplift::HistoryPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s)</source>
        <translation>
            <numerusform>%n oppgradering</numerusform>
            <numerusform>%n oppgraderinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>upgrades</source>
        <comment>file name</comment>
        <translation>upgrades</translation>
    </message>
    <message>
        <source>change-sheet</source>
        <comment>file name</comment>
        <translation>change-sheet</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>Endringsskjema</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Search in every column</source>
        <translation>Søk i alle kolonner</translation>
    </message>
    <message>
        <source>Search upgrades</source>
        <translation>Søk i oppgraderinger</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Oppgraderinger</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Lagre som C&amp;SV…</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>&amp;Operatør:</translation>
    </message>
    <message>
        <source>Printed on the change sheet.</source>
        <translation>Står på endringsskjemaet.</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Merknad:</translation>
    </message>
    <message>
        <source>Printed on the change sheet: a ticket number, for instance.</source>
        <translation>Står på endringsskjemaet, for eksempel et saksnummer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n upgrade(s)</source>
        <translation>
            <numerusform>Leser … %n oppgradering</numerusform>
            <numerusform>Leser … %n oppgraderinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n oppgradering; resten kan ikke leses</numerusform>
            <numerusform>%n oppgraderinger; resten kan ikke leses</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is selected, or of all that is shown.</source>
        <translation>For det som er valgt, ellers for alt som vises.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Lagre som &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>change sheet</comment>
        <translation>Lagre som &amp;HTML…</translation>
    </message>
</context>
<context>
    <name>Uplift::HistoryTable</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>From</source>
        <comment>version before</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <comment>version wanted</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Bestilt av</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an upgrade, or how it ended</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an upgrade ended without proof</comment>
        <translation>Årsak</translation>
    </message>
</context>
<context>
    <name>Uplift::ImportBar</name>
    <message>
        <source>Stop copying</source>
        <translation>Stopp kopieringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Copying, %1</source>
        <comment>size of size</comment>
        <translation>Kopierer, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1, %n til</numerusform>
            <numerusform>%1, %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Kopierer %1</translation>
    </message>
</context>
<context>
    <name>Uplift::KeyVaultPage</name>
    <message>
        <source>No serial number stands before it.</source>
        <translation>Det står ikke noe serienummer foran den.</translation>
    </message>
    <message>
        <source>Replaces the key that is set.</source>
        <translation>Erstatter nøkkelen som er angitt.</translation>
    </message>
    <message>
        <source>The mail does not say whether it is a release key.</source>
        <translation>E-posten sier ikke om det er en utgivelsesnøkkel.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ikke kjent ennå</translation>
    </message>
    <message>
        <source>There is no key in this text.</source>
        <translation>Det er ingen nøkkel i denne teksten.</translation>
    </message>
    <message>
        <source>%1 of %2 keys will be set.</source>
        <translation>%1 av %2 nøkler blir angitt.</translation>
    </message>
    <message>
        <source>Release keys from a mail</source>
        <translation>Utgivelsesnøkler fra e-post</translation>
    </message>
    <message>
        <source>Paste the text of a licence mail, or a table of serial numbers and keys. Each key goes to the serial number that stands before it. Keys once entered are all kept: a downgrade may need an old one.</source>
        <translation>Lim inn teksten fra en lisens-e-post eller en tabell med serienumre og nøkler. Hver nøkkel går til serienummeret som står foran den. Alle nøkler som er lagt inn, beholdes: En nedgradering kan trenge en gammel.</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>Text with keys</source>
        <translation>Tekst med nøkler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Keys found</source>
        <translation>Nøkler som ble funnet</translation>
    </message>
    <message>
        <source>&amp;Set keys</source>
        <translation>&amp;Angi nøkler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Kryss av &amp;alle</translation>
    </message>
    <message>
        <source>It has not called in yet: it gets the key when it does.</source>
        <translation>Det har ikke meldt seg ennå og får nøkkelen når det gjør det.</translation>
    </message>
    <message>
        <source>It has none so far.</source>
        <translation>Det har ingen fra før.</translation>
    </message>
</context>
<context>
    <name>Uplift::LabelsDialog</name>
    <message numerus="yes">
        <source>Site and tags of %n system(s)</source>
        <translation>
            <numerusform>Sted og etiketter for %n system</numerusform>
            <numerusform>Sted og etiketter for %n systemer</numerusform>
        </translation>
    </message>
    <message>
        <source>Different values: empty leaves each as it is</source>
        <translation>Ulike – la feltet stå tomt for å beholde dem</translation>
    </message>
    <message>
        <source>For instance: Oslo</source>
        <translation>For eksempel: Oslo</translation>
    </message>
    <message>
        <source>For instance: pilot, third floor</source>
        <translation>For eksempel: pilot, tredje etasje</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <translation>&amp;Sted:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Etiketter:</translation>
    </message>
    <message>
        <source>Separate tags with commas. Systems can be grouped and searched by both: site:oslo tag:pilot.</source>
        <translation>Skill etiketter med komma. Systemer kan grupperes og søkes etter begge: site:oslo tag:pilot.</translation>
    </message>
</context>
<context>
    <name>Uplift::Language</name>
    <message>
        <source>English</source>
        <translation>Norsk bokmål</translation>
    </message>
</context>
<context>
    <name>Uplift::ListeningBar</name>
    <message>
        <source>Copy the &amp;lines for an endpoint</source>
        <translation>Kopier &amp;linjene for et endepunkt</translation>
    </message>
    <message>
        <source>Copies five xConfiguration lines. Entered on an endpoint&apos;s command line, they make it call in here.</source>
        <translation>Kopierer fem xConfiguration-linjer. Når de skrives inn på kommandolinjen til et endepunkt, melder det seg her.</translation>
    </message>
    <message>
        <source>Copy the lines for an endpoint</source>
        <translation>Kopier linjene for et endepunkt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starter …</translation>
    </message>
    <message>
        <source>Not listening: no system can call in.</source>
        <translation>Lytter ikke: Ingen systemer kan melde seg.</translation>
    </message>
    <message>
        <source>Not listening: no system can call in. %1</source>
        <translation>Lytter ikke: Ingen systemer kan melde seg. %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lytter på %1</translation>
    </message>
    <message>
        <source>Or forward port 80 of this computer to %1.</source>
        <translation>Eller videresend port 80 på denne datamaskinen til %1.</translation>
    </message>
    <message>
        <source>Listening on %1. Endpoints always call port 80, they have no setting for another one.</source>
        <translation>Lytter på %1. Endepunkter kontakter alltid port 80; en annen kan ikke stilles inn på dem.</translation>
    </message>
    <message>
        <source>%1 Start Uplift with --listen :80, or forward port 80 of this computer to %2.</source>
        <translation>%1 Start Uplift med --listen :80, eller videresend port 80 på denne datamaskinen til %2.</translation>
    </message>
    <message>
        <source>Copied: the lines for %1.</source>
        <comment>an address</comment>
        <translation>Kopiert: linjene for %1.</translation>
    </message>
    <message>
        <source>Listening on %1, but endpoints call port 80</source>
        <comment>an address</comment>
        <translation>Lytter på %1, men endepunkter kontakter port 80</translation>
    </message>
</context>
<context>
    <name>Uplift::MainWindow</name>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n linje kopiert.</numerusform>
            <numerusform>%n linjer kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::PackagesPane</name>
    <message>
        <source>&amp;Packages</source>
        <translation>&amp;Pakker</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakker</translation>
    </message>
    <message>
        <source>Software packages in the folder. Drag one onto a system, or press Enter.</source>
        <translation>Programvarepakker i mappen. Dra en til et system, eller trykk Enter.</translation>
    </message>
    <message>
        <source>Choose the folder that contains your software packages.</source>
        <translation>Velg mappen der programvarepakkene dine ligger.</translation>
    </message>
    <message>
        <source>There is no software package in this folder yet.

Drop files such as s52010tc7_3_21.pkg here, or copy them into it; they appear by themselves.</source>
        <translation>Det er ingen programvarepakke i denne mappen ennå.

Slipp filer som s52010tc7_3_21.pkg her, eller kopier dem til mappen; de dukker opp av seg selv.</translation>
    </message>
    <message>
        <source>Software folder: %1</source>
        <translation>Programvaremappe: %1</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Ingen mappe valgt</translation>
    </message>
    <message>
        <source>Drop package files here</source>
        <translation>Slipp pakkefiler her</translation>
    </message>
    <message>
        <source>or choose another folder…</source>
        <translation>eller velg en annen mappe…</translation>
    </message>
</context>
<context>
    <name>Uplift::PackagesView</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakker</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it onto a system.</source>
        <translation>Slipp den på et system.</translation>
    </message>
    <message>
        <source>Drop it onto a package.</source>
        <translation>Slipp det på en pakke.</translation>
    </message>
</context>
<context>
    <name>Uplift::Pages</name>
    <message>
        <source>uplift-settings</source>
        <comment>file name</comment>
        <translation>uplift-settings</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>La alt være som det er</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer innstillinger</translation>
    </message>
    <message>
        <source>Replace all settings by those of this file, and take over the sites, tags and release keys that are in it?

%1</source>
        <translation>Erstatte alle innstillinger med dem i denne filen, og ta over stedene, etikettene og utgivelsesnøklene som står i den?

%1</translation>
    </message>
    <message>
        <source>Follow this plan?</source>
        <translation>Følge denne planen?</translation>
    </message>
    <message>
        <source>Each system in it is upgraded to the package that stands beside it, as soon as it calls in.

%1</source>
        <translation>Hvert system i den oppgraderes til pakken som står ved siden av, så snart det melder seg.

%1</translation>
    </message>
    <message>
        <source>Follow the plan</source>
        <translation>Følg planen</translation>
    </message>
    <message>
        <source>uplift-support</source>
        <comment>file name</comment>
        <translation>uplift-brukerstotte</translation>
    </message>
</context>
<context>
    <name>Uplift::PassphraseEditor</name>
    <message>
        <source>The one that is stored is forgotten when you save.</source>
        <translation>Passfrasen som er lagret, fjernes når du lagrer.</translation>
    </message>
    <message>
        <source>One is stored, in the key store of this computer and in no file of Uplift.</source>
        <translation>En passfrase er lagret: i nøkkellageret på denne datamaskinen, ikke i noen av Uplifts filer.</translation>
    </message>
    <message>
        <source>None is stored. It goes to the key store of this computer, into no file of Uplift.</source>
        <translation>Ingen passfrase er lagret. Den legges i nøkkellageret på denne datamaskinen, ikke i noen av Uplifts filer.</translation>
    </message>
    <message>
        <source>Has no effect now: no certificate is chosen.</source>
        <translation>Uten virkning nå: Det er ikke valgt noe sertifikat.</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the key: enter the right one. There is no HTTPS until then.</source>
        <translation>Passfrasen som er lagret, passer ikke til nøkkelen: Skriv inn den riktige. Det er ingen HTTPS før det.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase: enter it here. There is no HTTPS until then.</source>
        <translation>Nøkkelen er beskyttet av en passfrase: Skriv den inn her. Det er ingen HTTPS før det.</translation>
    </message>
    <message>
        <source>Has no effect now: the key in use is not protected by one.</source>
        <translation>Uten virkning nå: Nøkkelen som brukes, er ikke beskyttet av en passfrase.</translation>
    </message>
    <message>
        <source>Only for a key that is protected by one. It is never shown again.</source>
        <translation>Bare for en nøkkel som er beskyttet av en passfrase. Den vises aldri igjen.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passfrase for nøkkelen</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>&amp;Glem den</translation>
    </message>
    <message>
        <source>It goes to the key store of this computer, if it has one, and into no file of Uplift; else it lasts as long as Uplift runs.</source>
        <translation>Den legges i nøkkellageret på denne datamaskinen, hvis den har et, og ikke i noen fil fra Uplift; ellers varer den så lenge Uplift kjører.</translation>
    </message>
    <message>
        <source>One is known as long as Uplift runs. %1</source>
        <translation>Passfrasen er kjent så lenge Uplift kjører. %1</translation>
    </message>
    <message>
        <source>None is known. One lasts as long as Uplift runs. %1</source>
        <translation>Ingen passfrase er kjent. En som legges inn, varer så lenge Uplift kjører. %1</translation>
    </message>
</context>
<context>
    <name>Uplift::ProblemBar</name>
    <message>
        <source>Close this message</source>
        <translation>Lukk denne meldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n problem til</numerusform>
            <numerusform>%n problemer til</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the one before</source>
        <translation>Viser det forrige</translation>
    </message>
</context>
<context>
    <name>Uplift::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>upgrades</comment>
        <translation>%1 av %2 ferdige</translation>
    </message>
    <message>
        <source>Upgrades that have ended</source>
        <translation>Oppgraderinger som er ferdige</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>Åpne &amp;vinduet</translation>
    </message>
</context>
<context>
    <name>Uplift::ProposalModel</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kjører</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Får</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Hva som kan ventes</translation>
    </message>
    <message>
        <source>in a call now, starts when it ends</source>
        <translation>i en samtale nå, begynner når den er slutt</translation>
    </message>
    <message>
        <source>waits for it to call in for the first time</source>
        <translation>venter til det melder seg for første gang</translation>
    </message>
    <message>
        <source>waits for it to call in (%1)</source>
        <comment>when it last did</comment>
        <translation>venter til det melder seg (%1)</translation>
    </message>
    <message>
        <source>The package is no longer in the software folder</source>
        <translation>Pakken er ikke lenger i programvaremappen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>product, its family of hardware</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Made for %1; this is %2.</source>
        <comment>families of hardware</comment>
        <translation>Laget for %1; dette er %2.</translation>
    </message>
    <message>
        <source>Downgrade: it may be refused; settings may be lost</source>
        <translation>Nedgradering: den kan bli avvist; innstillinger kan gå tapt</translation>
    </message>
    <message>
        <source>Major step: no release key is known.</source>
        <translation>Stort versjonsskifte: ingen utgivelsesnøkkel er kjent.</translation>
    </message>
    <message>
        <source>Not known yet whether it fits</source>
        <translation>Ikke kjent ennå om den passer</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>Angi nøkkel…</translation>
    </message>
    <message>
        <source>Send it all the same…</source>
        <translation>Send den likevel…</translation>
    </message>
</context>
<context>
    <name>Uplift::ProposalView</name>
    <message>
        <source>Systems and what would happen to them</source>
        <translation>Systemer og hva som ville skje med dem</translation>
    </message>
    <message>
        <source>Space ticks what is selected, the menu key offers what else can be done.</source>
        <translation>Mellomrom krysser av det som er valgt, menytasten viser hva annet som kan gjøres.</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Kryss av eller fjern krysset</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>No system matches this search.</source>
        <translation>Ingen systemer passer med dette søket.</translation>
    </message>
</context>
<context>
    <name>Uplift::ProtocolView</name>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Meldingen slik den ble sendt</translation>
    </message>
    <message>
        <source>This system has sent no message yet.</source>
        <translation>Dette systemet har ikke sendt noen melding ennå.</translation>
    </message>
    <message>
        <source>Keys and passwords are masked. An answer is listed where it differs from the one before.</source>
        <translation>Nøkler og passord er skjult. Et svar vises bare når det skiller seg fra det forrige.</translation>
    </message>
    <message>
        <source>&amp;Copy for a support case</source>
        <translation>&amp;Kopier til en supportsak</translation>
    </message>
    <message>
        <source>Copies all of these messages as one text, secrets masked</source>
        <translation>Kopierer alle disse meldingene som én tekst, med hemmeligheter skjult</translation>
    </message>
    <message>
        <source>Copy for a support case</source>
        <translation>Kopier til en supportsak</translation>
    </message>
</context>
<context>
    <name>Uplift::ReadinessPage</name>
    <message>
        <source>Will this work?</source>
        <translation>Vil dette virke?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Uplift::ReadinessPanel</name>
    <message>
        <source>Progress of the check</source>
        <translation>Fremdrift for kontrollen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Sjekk i&amp;gjen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Open the &amp;firewall&apos;s settings</source>
        <translation>Åpne &amp;brannmurinnstillingene</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
</context>
<context>
    <name>Uplift::ReleaseKeyDialog</name>
    <message>
        <source>Release key of %1</source>
        <translation>Utgivelsesnøkkel for %1</translation>
    </message>
    <message>
        <source>&amp;Release key for %1, serial number %2:</source>
        <translation>&amp;Utgivelsesnøkkel for %1, serienummer %2:</translation>
    </message>
    <message>
        <source>It is handed to the system together with the upgrade. A major change of TC software usually needs one. Option keys look alike but do not belong here: a system takes one and fails after its restart.</source>
        <translation>Systemet får den sammen med oppgraderingen. Et større versjonsskifte for TC-programvare trenger vanligvis en. Opsjonsnøkler ser like ut, men hører ikke hjemme her: Et system tar imot en og feiler etter omstarten.</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Utgivelsesnøkkel</translation>
    </message>
    <message>
        <source>16 to 24 characters</source>
        <translation>16 til 24 tegn</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Angi nøkkel</translation>
    </message>
    <message>
        <source>✔ This has the form of a key.</source>
        <translation>✔ Dette har formen til en nøkkel.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed: a release key has 16 to 24.</source>
        <translation>
            <numerusform>Mangler %n tegn: En utgivelsesnøkkel har 16 til 24.</numerusform>
            <numerusform>Mangler %n tegn: En utgivelsesnøkkel har 16 til 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a release key has 16 to 24.</source>
        <translation>
            <numerusform>%n tegn for mye: En utgivelsesnøkkel har 16 til 24.</numerusform>
            <numerusform>%n tegn for mye: En utgivelsesnøkkel har 16 til 24.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a space within: is there more than one key in it?</source>
        <translation>Det er et mellomrom i den: Er det mer enn én nøkkel?</translation>
    </message>
    <message>
        <source>There is a character in it that no key has. Copy the key again from the licence mail.</source>
        <translation>Den inneholder et tegn som ingen nøkkel har. Kopier nøkkelen på nytt fra lisens-e-posten.</translation>
    </message>
    <message>
        <source>%1 is set; a new one replaces it</source>
        <comment>dots for a key</comment>
        <translation>%1 er angitt; en ny erstatter den</translation>
    </message>
</context>
<context>
    <name>Uplift::RolloutEndBar</name>
    <message>
        <source>%1 of %2 proved</source>
        <comment>systems</comment>
        <translation>%1 av %2 bekreftet</translation>
    </message>
    <message numerus="yes">
        <source>%n still out</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n ennå ikke tilbake</numerusform>
            <numerusform>%n ennå ikke tilbake</numerusform>
        </translation>
    </message>
    <message>
        <source>Change sheet…</source>
        <translation>Endringsskjema…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <comment>systems</comment>
        <translation>
            <numerusform>Prøv %n igjen</numerusform>
            <numerusform>Prøv %n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Opens the history with these upgrades selected, where the change sheet is made.</source>
        <translation>Åpner historikken med disse oppgraderingene valgt; der lages endringsskjemaet.</translation>
    </message>
</context>
<context>
    <name>Uplift::SelectionView</name>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>others</source>
        <comment>versions or products</comment>
        <translation>andre</translation>
    </message>
    <message>
        <source>Selected systems</source>
        <translation>Valgte systemer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>package</comment>
        <translation>Med %1</translation>
    </message>
</context>
<context>
    <name>Uplift::SettingEditor</name>
    <message>
        <source>%1
Default: %2.</source>
        <comment>effect of a setting, and its default value</comment>
        <translation>%1
Standard: %2.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a setting</comment>
        <translation>Velg: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time of day</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>time of day</comment>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>Uplift::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Gjenopprett &amp;standardverdier</translation>
    </message>
    <message>
        <source>Another program holds this port: there is no HTTPS. End that program, or choose another port.</source>
        <translation>Et annet program bruker denne porten: Det er ingen HTTPS. Avslutt programmet, eller velg en annen port.</translation>
    </message>
    <message>
        <source>The system does not let Uplift use this port: there is no HTTPS. Choose one above 1023, or give Uplift the right to it.</source>
        <translation>Operativsystemet lar ikke Uplift bruke denne porten: Det er ingen HTTPS. Velg en over 1023, eller gi Uplift rett til den.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, tab</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These settings can&apos;t be saved together: %1.</source>
        <translation>Disse innstillingene kan ikke lagres sammen: %1.</translation>
    </message>
    <message>
        <source>Can&apos;t be saved: %1.</source>
        <comment>the fields that are wrong</comment>
        <translation>Kan ikke lagres: %1.</translation>
    </message>
</context>
<context>
    <name>Uplift::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Snarveier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from part to part, the arrow keys move within it, the menu key opens the context menu.</source>
        <translation>Alt kan gjøres uten mus. Tab går fra del til del, piltastene flytter innenfor delen, og menytasten åpner kontekstmenyen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two shortcuts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Upgrade the selected systems to the selected package</source>
        <translation>Oppgrader de valgte systemene til den valgte pakken</translation>
    </message>
    <message>
        <source>Close a page or dialog</source>
        <translation>Lukk en side eller dialog</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Lists and pages</source>
        <translation>Lister og sider</translation>
    </message>
    <message>
        <source>Tick or untick what is selected in a summary</source>
        <translation>Kryss av eller fjern avkryssing for det valgte i en oversikt</translation>
    </message>
</context>
<context>
    <name>Uplift::SoftwareFolderPanel</name>
    <message>
        <source>Uplift hands out the package files (.pkg, .cop) that lie in one folder, as they come from Cisco: neither unpacked nor renamed.</source>
        <translation>Uplift deler ut pakkefilene (.pkg, .cop) som ligger i én mappe, slik de kommer fra Cisco: verken pakket ut eller gitt nytt navn.</translation>
    </message>
    <message>
        <source>&amp;Software folder:</source>
        <translation>&amp;Programvaremappe:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Velg…</translation>
    </message>
    <message>
        <source>Packages found</source>
        <translation>Pakker som ble funnet</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Laget for</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) found</source>
        <translation>
            <numerusform>%n pakke funnet</numerusform>
            <numerusform>%n pakker funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>No package found</source>
        <translation>Ingen pakke funnet</translation>
    </message>
    <message>
        <source>Without a folder there is nothing to hand out.</source>
        <translation>Uten mappe er det ingenting å dele ut.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Ser i mappen…</translation>
    </message>
    <message>
        <source>Which packages are in it shows when it is used. A folder that is not there yet is created then.</source>
        <translation>Hvilke pakker som ligger i den, vises når den er tatt i bruk. Finnes den ikke ennå, blir den opprettet da.</translation>
    </message>
    <message>
        <source>There is no package in this folder yet. Copy some into it, with names such as s52010tc7_3_21.pkg: they appear here by themselves.</source>
        <translation>Det er ingen pakke i denne mappen ennå. Kopier noen inn i den, med navn som s52010tc7_3_21.pkg: de vises her av seg selv.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Uplift::SpeedGraph</name>
    <message>
        <source>Speed of the last three minutes; at most %1</source>
        <translation>Hastighet de siste tre minuttene; høyst %1</translation>
    </message>
    <message>
        <source>Speed of the last three minutes</source>
        <translation>Hastighet de siste tre minuttene</translation>
    </message>
</context>
<context>
    <name>Uplift::StepRail</name>
    <message>
        <source>Step %1 of %2, %3: this one</source>
        <comment>number, title</comment>
        <translation>Steg %1 av %2, %3: dette</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: done</source>
        <comment>number, title</comment>
        <translation>Steg %1 av %2, %3: gjort</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: to come</source>
        <comment>number, title</comment>
        <translation>Steg %1 av %2, %3: kommer</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: not in order</source>
        <comment>number, title</comment>
        <translation>Trinn %1 av %2, %3: ikke i orden</translation>
    </message>
</context>
<context>
    <name>Uplift::SummaryBar</name>
    <message>
        <source>Estimated from the bytes that are left and the speed of the last half minute</source>
        <translation>Anslått ut fra bytene som gjenstår, og hastigheten det siste halve minuttet</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Hastighet for alle nedlastinger til sammen</translation>
    </message>
    <message>
        <source>Speed of all downloads together: %1</source>
        <translation>Hastighet for alle nedlastinger til sammen: %1</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Vis alle systemer</translation>
    </message>
    <message>
        <source>Show only these systems</source>
        <translation>Vis bare disse systemene</translation>
    </message>
    <message>
        <source>%1 of %2 proved</source>
        <comment>systems</comment>
        <translation>%1 av %2 bekreftet</translation>
    </message>
    <message>
        <source>No systems yet</source>
        <translation>Ingen systemer ennå</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of systems, number of those that could be upgraded</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, all up to date</source>
        <comment>number of systems</comment>
        <translation>%1, alle oppdatert</translation>
    </message>
    <message numerus="yes">
        <source>%n up to date</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n oppdatert</numerusform>
            <numerusform>%n oppdatert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n annet</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SupportPage</name>
    <message>
        <source>Collecting…</source>
        <translation>Samler…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), nothing is sent</source>
        <translation>
            <numerusform>%n tekst, ingenting sendes</numerusform>
            <numerusform>%n tekster, ingenting sendes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>Collect for support</source>
        <translation>Samle for brukerstøtte</translation>
    </message>
    <message>
        <source>This is all that goes into the file. Release keys, passwords and the secret of the path are not in it; names, addresses and serial numbers of systems may be. Look through it, write the file, and send it yourself to whoever helps you.</source>
        <translation>Dette er alt som kommer med i filen. Utgivelsesnøkler, passord og stiens hemmelighet er ikke med; navn, adresser og serienumre for systemer kan være det. Se gjennom, skriv filen, og send den selv til den som hjelper deg.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Hva som er i filen</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>&amp;Skriv filen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemCommands</name>
    <message>
        <source>Cancel upgrade</source>
        <translation>Avbryt oppgradering</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n upgrade(s)?

A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>Avbryte %n oppgradering?

Et system som har fått hele pakken, kan likevel komme til å installere den.</numerusform>
            <numerusform>Avbryte %n oppgraderinger?

Et system som har fått hele pakken, kan likevel komme til å installere den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep upgrading</source>
        <translation>Fortsett å oppgradere</translation>
    </message>
    <message>
        <source>Clear release key</source>
        <translation>Fjern utgivelsesnøkkel</translation>
    </message>
    <message>
        <source>Forget the release key of %1?</source>
        <translation>Fjerne utgivelsesnøkkelen til %1?</translation>
    </message>
    <message>
        <source>Clear key</source>
        <translation>Fjern nøkkel</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted</source>
        <translation>
            <numerusform>%n system godtatt</numerusform>
            <numerusform>%n systemer godtatt</numerusform>
        </translation>
    </message>
    <message>
        <source>release key cleared</source>
        <translation>utgivelsesnøkkel fjernet</translation>
    </message>
    <message>
        <source>release key set</source>
        <translation>utgivelsesnøkkel angitt</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered</source>
        <translation>
            <numerusform>%n oppgradering bestilt</numerusform>
            <numerusform>%n oppgraderinger bestilt</numerusform>
        </translation>
    </message>
    <message>
        <source>queue order changed</source>
        <translation>rekkefølgen i køen endret</translation>
    </message>
    <message>
        <source>Nothing waits in front of it.</source>
        <translation>Ingenting venter foran.</translation>
    </message>
    <message>
        <source>Nothing waits behind it.</source>
        <translation>Ingenting venter bak.</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved forward in the queue.</source>
        <translation>
            <numerusform>%n oppgradering flyttet fram i køen.</numerusform>
            <numerusform>%n oppgraderinger flyttet fram i køen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved back in the queue.</source>
        <translation>
            <numerusform>%n oppgradering flyttet bakover i køen.</numerusform>
            <numerusform>%n oppgraderinger flyttet bakover i køen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved in the queue.</source>
        <translation>
            <numerusform>%n oppgradering flyttet i køen.</numerusform>
            <numerusform>%n oppgraderinger flyttet i køen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels of %n system(s) changed</source>
        <translation>
            <numerusform>sted og etiketter for %n system endret</numerusform>
            <numerusform>sted og etiketter for %n systemer endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled</source>
        <translation>
            <numerusform>%n oppgradering avbrutt</numerusform>
            <numerusform>%n oppgraderinger avbrutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled.</source>
        <translation>
            <numerusform>%n oppgradering avbrutt.</numerusform>
            <numerusform>%n oppgraderinger avbrutt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had the whole package and may install it all the same: the next check-in tells.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n av dem hadde hele pakken og kan likevel installere den: neste innmelding viser det.</numerusform>
            <numerusform>%n av dem hadde hele pakken og kan likevel installere den: neste innmelding viser det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n upgrade(s) again?</source>
        <translation>
            <numerusform>Starte %n oppgradering på nytt?</numerusform>
            <numerusform>Starte %n oppgraderinger på nytt?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go back to an older version than the system runs.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n av dem ville gå tilbake til en eldre versjon enn systemet kjører.</numerusform>
            <numerusform>%n av dem ville gå tilbake til en eldre versjon enn systemet kjører.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is for the version that the system runs already.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n av dem gjelder versjonen som systemet allerede kjører.</numerusform>
            <numerusform>%n av dem gjelder versjonen som systemet allerede kjører.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>La det være</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again</source>
        <translation>
            <numerusform>%n oppgradering startet på nytt</numerusform>
            <numerusform>%n oppgraderinger startet på nytt</numerusform>
        </translation>
    </message>
    <message>
        <source>Borrowed systems stay on the list: give them back first.</source>
        <translation>Lånte systemer blir på listen: gi dem tilbake først.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n system(s) off the list?</source>
        <translation>
            <numerusform>Ta %n system av listen?</numerusform>
            <numerusform>Ta %n systemer av listen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <comment>a system</comment>
        <translation>Ta %1 av listen?</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) will be cancelled. A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>%n oppgradering blir avbrutt. Et system som har hele pakken, kan likevel installere den.</numerusform>
            <numerusform>%n oppgraderinger blir avbrutt. Et system som har hele pakken, kan likevel installere den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borrowed system(s) stay: give them back first.</source>
        <translation>
            <numerusform>%n lånt system blir: gi det tilbake først.</numerusform>
            <numerusform>%n lånte systemer blir: gi dem tilbake først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>Behold på listen</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed</source>
        <translation>
            <numerusform>%n system fjernet</numerusform>
            <numerusform>%n systemer fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed.</source>
        <translation>
            <numerusform>%n system fjernet.</numerusform>
            <numerusform>%n systemer fjernet.</numerusform>
        </translation>
    </message>
    <message>
        <source>History, site, tags and release keys are kept; a password of its web server that is kept here is forgotten. A system that calls in again is back by itself.</source>
        <translation>Historikk, sted, etiketter og utgivelsesnøkler beholdes; et passord til webserveren som er lagret her, blir glemt. Et system som melder seg igjen, kommer tilbake av seg selv.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted.</source>
        <translation>
            <numerusform>%n system godtatt.</numerusform>
            <numerusform>%n systemer godtatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release key cleared.</source>
        <translation>Utgivelsesnøkkelen er fjernet.</translation>
    </message>
    <message>
        <source>Release key set.</source>
        <translation>Utgivelsesnøkkelen er angitt.</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered.</source>
        <translation>
            <numerusform>%n oppgradering bestilt.</numerusform>
            <numerusform>%n oppgraderinger bestilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1, not before %2.</source>
        <translation>
            <numerusform>%n system får %1, ikke før %2.</numerusform>
            <numerusform>%n systemer får %1, ikke før %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1.</source>
        <translation>
            <numerusform>%n system får %1.</numerusform>
            <numerusform>%n systemer får %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n system(s) changed.</source>
        <translation>
            <numerusform>Sted og etiketter for %n system endret.</numerusform>
            <numerusform>Sted og etiketter for %n systemer endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again.</source>
        <translation>
            <numerusform>%n oppgradering startet på nytt.</numerusform>
            <numerusform>%n oppgraderinger startet på nytt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SystemDetails</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-adresse</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Maskinvare</translation>
    </message>
    <message>
        <source>Package family</source>
        <translation>Pakkefamilie</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ikke kjent ennå</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programvare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Site, tags</source>
        <translation>Sted, etiketter</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Innmeldinger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>Melder seg på</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Siste innmelding</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, event</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Første innmelding</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Utgivelsesnøkkel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Melder seg fra</translation>
    </message>
    <message>
        <source>Former manager</source>
        <translation>Tidligere styringssystem</translation>
    </message>
    <message>
        <source>%1, not restored yet</source>
        <translation>%1, ikke gjenopprettet ennå</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Oppgradering</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Fra – til</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Systemet melder</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>%1 set</source>
        <comment>dots for a key</comment>
        <translation>%1 angitt</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsPane</name>
    <message>
        <source>Group</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>grouping</comment>
        <translation>Etter %1</translation>
    </message>
    <message>
        <source>Put the systems together by tag, site, product, version or state</source>
        <translation>Ordne systemene etter etikett, sted, produkt, versjon eller status</translation>
    </message>
    <message>
        <source>Grouping: %1</source>
        <translation>Gruppering: %1</translation>
    </message>
    <message>
        <source>Search: words, version:tc7, state:failed</source>
        <translation>Søk, f.eks. state:failed</translation>
    </message>
    <message>
        <source>Words are looked for in name, address, serial number, product and version.
name: address: product: serial: mac: family: version: target: site: tag: state: look in one place.
state: takes waiting, running, needs, or the state itself, such as downloading, proved, failed.</source>
        <translation>Det søkes etter ord i navn, adresse, serienummer, produkt og versjon.
name: address: product: serial: mac: family: version: target: site: tag: state: søker på ett sted.
state: tar waiting (venter), running (pågår), needs (krever handling) eller selve statusen, for eksempel downloading (laster ned), proved (bekreftet), failed (mislyktes).</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Søk i systemer</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Video systems and their upgrades. Enter starts an upgrade of the selected ones, Ctrl+R retries those that need you.</source>
        <translation>Videosystemer og oppgraderingene deres. Enter starter en oppgradering av de valgte, Ctrl+R prøver igjen dem som krever handling.</translation>
    </message>
    <message>
        <source>No system has called in yet.

Copy the lines for an endpoint below and enter them on it; it appears here when it calls in.</source>
        <translation>Ingen systemer har meldt seg ennå.

Kopier linjene for et endepunkt nedenfor og skriv dem inn på det; det dukker opp her når det melder seg.</translation>
    </message>
    <message>
        <source>No system matches this search.</source>
        <translation>Ingen systemer passer med dette søket.</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Tøm søket</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsTable</name>
    <message>
        <source>%1 (borrowed)</source>
        <comment>a system whose former manager has to be restored</comment>
        <translation>%1 (lånt)</translation>
    </message>
    <message>
        <source>%1 (NAT)</source>
        <comment>the address that a system reports, not where it calls from</comment>
        <translation>%1 (NAT)</translation>
    </message>
    <message>
        <source>%1, downgrade</source>
        <comment>a version</comment>
        <translation>%1, nedgradering</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>an older version than the system runs</comment>
        <translation>↓ %1</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsView</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systemer</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it onto a system.</source>
        <translation>Slipp den på et system.</translation>
    </message>
    <message>
        <source>Only what waits has a place in the queue.</source>
        <translation>Bare det som venter, har en plass i køen.</translation>
    </message>
</context>
<context>
    <name>Uplift::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <comment>what was said again and again, since when</comment>
        <translation>
            <numerusform>%1 (%n gang siden %2)</numerusform>
            <numerusform>%1 (%n ganger siden %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::TimelineView</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ingenting har skjedd ennå.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Nothing has happened in this upgrade yet.</source>
        <translation>Ingenting har skjedd i denne oppgraderingen ennå.</translation>
    </message>
</context>
<context>
    <name>Uplift::TrayNotifier</name>
    <message>
        <source>Open the &amp;window</source>
        <translation>Åpne &amp;vinduet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
</context>
<context>
    <name>Uplift::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>Uplift::UndoList</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>Can&apos;t &amp;undo: %1</source>
        <comment>what was done</comment>
        <translation>Kan ikke &amp;angres: %1</translation>
    </message>
    <message>
        <source>Not made yet: %1. Try again in a moment.</source>
        <comment>what was done</comment>
        <translation>Ikke utført ennå: %1. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: %1.</source>
        <comment>what was done</comment>
        <translation>Dette kan ikke angres: %1.</translation>
    </message>
    <message>
        <source>Gone too far to be taken back: %1.</source>
        <comment>what was done</comment>
        <translation>Har kommet for langt til å angres: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1. %n of it went too far for that.</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>Angret: %1. %n av dem hadde kommet for langt.</numerusform>
            <numerusform>Angret: %1. %n av dem hadde kommet for langt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <comment>what was done</comment>
        <translation>Angret: %1.</translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeDialog</name>
    <message numerus="yes">
        <source>Upgrade %n system(s)</source>
        <translation>
            <numerusform>Oppgrader %n system</numerusform>
            <numerusform>Oppgrader %n systemer</numerusform>
        </translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Reason for other hardware</source>
        <translation>Begrunnelse for annen maskinvare</translation>
    </message>
    <message>
        <source>Holds the upgrade back until this moment, in the time zone of this computer.</source>
        <translation>Holder oppgraderingen tilbake til dette tidspunktet, i tidssonen til denne datamaskinen.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Ikke før</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, to each system its own</source>
        <translation>
            <numerusform>%n pakke, til hvert system sin egen</numerusform>
            <numerusform>%n pakker, til hvert system sin egen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no package in the software folder</source>
        <translation>Det er ingen pakke i programvaremappen</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Velg en pakke</translation>
    </message>
    <message>
        <source>Which package?</source>
        <translation>Hvilken pakke?</translation>
    </message>
    <message>
        <source>An upgrade that has not begun by then is cancelled; one that has begun goes on. Without a tick it waits for as long as it takes.</source>
        <translation>En oppgradering som ikke har begynt innen da, avbrytes; en som har begynt, fortsetter. Uten hake venter den så lenge det trengs.</translation>
    </message>
    <message>
        <source>Give up unless begun by</source>
        <translation>Gi opp hvis ikke begynt innen</translation>
    </message>
    <message>
        <source>This moment has passed before the upgrade may begin. Choose a later one.</source>
        <translation>Dette tidspunktet er over før oppgraderingen kan begynne. Velg et senere.</translation>
    </message>
    <message>
        <source>&amp;Give up on those that have not begun by</source>
        <translation>&amp;Gi opp dem som ikke har begynt innen</translation>
    </message>
    <message>
        <source>Why does other &amp;hardware get it?</source>
        <translation>Hvorfor får annen &amp;maskinvare den?</translation>
    </message>
    <message>
        <source>This is noted in the system&apos;s timeline.</source>
        <translation>Dette noteres i systemets tidslinje.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>på et tidspunkt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Oppgrader</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n pakke</numerusform>
            <numerusform>%n pakker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n system(s)</source>
        <comment>package or packages</comment>
        <translation>
            <numerusform>%1 til %n system</numerusform>
            <numerusform>%1 til %n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n om gangen</numerusform>
            <numerusform>%n om gangen</numerusform>
        </translation>
    </message>
    <message>
        <source>how long it takes is not known before the first one is proved</source>
        <translation>hvor lang tid det tar, er ikke kjent før den første er bekreftet</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>ca. %n min</numerusform>
            <numerusform>ca. %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>ca. %1 t %2 min</translation>
    </message>
    <message>
        <source>only between %1 and %2</source>
        <comment>times of day</comment>
        <translation>bare mellom %1 og %2</translation>
    </message>
    <message>
        <source>Choose a package first.</source>
        <translation>Velg en pakke først.</translation>
    </message>
    <message>
        <source>%1 is no longer in the software folder. Choose another package.</source>
        <comment>a file</comment>
        <translation>%1 er ikke lenger i programvaremappen. Velg en annen pakke.</translation>
    </message>
    <message>
        <source>No system is ticked.</source>
        <translation>Ingen systemer er krysset av.</translation>
    </message>
    <message>
        <source>Say why other hardware gets the package.</source>
        <translation>Si hvorfor annen maskinvare får pakken.</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <comment>a moment</comment>
        <translation>Planlegg til %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n system(s)</source>
        <translation>
            <numerusform>Nedgrader %n system</numerusform>
            <numerusform>Nedgrader %n systemer</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade %1, downgrade %2</source>
        <comment>systems</comment>
        <translation>Oppgrader %1, nedgrader %2</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button.</source>
        <translation>Ingenting sendes før du trykker på knappen.</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Søk i systemer</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ticked and not shown now.</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n av dem er krysset av, men vises ikke nå.</numerusform>
            <numerusform>%n av dem er krysset av, men vises ikke nå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeRoad</name>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Progress of the upgrade</source>
        <translation>Gangen i oppgraderingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an upgrade ended, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>how long a step takes</comment>
        <translation>vanligvis %1</translation>
    </message>
    <message>
        <source>by its next check-in</source>
        <comment>proved</comment>
        <translation>ved neste innmelding</translation>
    </message>
    <message>
        <source>No upgrade</source>
        <translation>Ingen oppgradering</translation>
    </message>
</context>
<context>
    <name>Uplift::WidgetDialogs</name>
    <message>
        <source>Choose the software folder</source>
        <translation>Velg programvaremappe</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>Copy packages into the library</source>
        <translation>Kopier pakker til biblioteket</translation>
    </message>
    <message>
        <source>Upgrades are under way</source>
        <translation>Oppgraderinger pågår</translation>
    </message>
    <message>
        <source>When Uplift ends, no system can call in or fetch its package. What is under way goes on when Uplift is started again.</source>
        <translation>Når Uplift er avsluttet, kan ingen systemer melde seg eller hente pakken sin. Det som pågår, fortsetter når Uplift startes igjen.</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Fortsett i system&amp;statusfeltet</translation>
    </message>
    <message>
        <source>&amp;End Uplift</source>
        <translation>&amp;Avslutt Uplift</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Bli her</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksporter innstillinger</translation>
    </message>
    <message>
        <source>The file will hold all settings, and the sites and tags of the systems.</source>
        <translation>Filen vil inneholde alle innstillinger, og systemenes steder og etiketter.</translation>
    </message>
    <message>
        <source>If release keys and the secret of the path are included, whoever opens the file can read them. Passwords are never included.</source>
        <translation>Med utgivelsesnøkler og hemmeligheten i stien kan alle som åpner filen, lese dem. Passord er aldri med.</translation>
    </message>
    <message>
        <source>Include &amp;release keys and secrets</source>
        <translation>Med &amp;utgivelsesnøkler og hemmeligheter</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>&amp;Velg filen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Uplift::WindowChoices</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>Same as the operating system</source>
        <translation>Som operativsystemet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>&amp;Ask before an upgrade starts</source>
        <translation>S&amp;pør før en oppgradering starter</translation>
    </message>
    <message>
        <source>Shows for each system what would happen. When off, a package that is dropped starts at once if nothing speaks against it.</source>
        <translation>Viser for hvert system hva som ville skje. Når dette er av, starter det du slipper, med en gang hvis ingenting taler imot.</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Vis et ikon i systems&amp;tatusfeltet</translation>
    </message>
    <message>
        <source>With the counts of the roll-out. Closing the window can then leave Uplift at work.</source>
        <translation>Med tallene for utrullingen. Når vinduet lukkes, kan Uplift da arbeide videre.</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Varsle meg</translation>
    </message>
    <message>
        <source>When a roll-out ends, and when a system needs you.</source>
        <translation>Når en utrulling er ferdig, og når et system krever handling.</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>&amp;Hold datamaskinen våken</translation>
    </message>
    <message>
        <source>As long as upgrades run: a sleeping computer serves no package.</source>
        <translation>Så lenge oppgraderinger pågår: En datamaskin i dvale leverer ingen pakker.</translation>
    </message>
    <message>
        <source>Show the small &amp;progress window</source>
        <translation>Vis det lille &amp;fremdriftsvinduet</translation>
    </message>
    <message>
        <source>It stays on top of other windows while upgrades run.</source>
        <translation>Det ligger over andre vinduer mens oppgraderinger pågår.</translation>
    </message>
    <message>
        <source>Has no effect here: this desktop has no tray.</source>
        <translation>Uten virkning her: Dette skrivebordet har ikke noe systemstatusfelt.</translation>
    </message>
    <message>
        <source>Start Uplift when &amp;I log in</source>
        <translation>Start Uplift når jeg logger &amp;inn</translation>
    </message>
    <message>
        <source>When a session ends, Uplift ends in order. Upgrades that were under way go on where they were as soon as it runs again.</source>
        <translation>Når en økt avsluttes, avslutter Uplift på en ordentlig måte. Oppgraderinger som var i gang, fortsetter der de var så snart den kjører igjen.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Scheduled</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Waiting for it to call in</source>
        <translation>Venter på innmelding</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilbudt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Laster ned</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Forbereder</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installerer</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Starter på nytt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Came back unchanged</source>
        <translation>Uendret tilbake</translation>
    </message>
    <message>
        <source>Never came back</source>
        <translation>Kom aldri tilbake</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Went back later</source>
        <translation>Senere endret</translation>
    </message>
    <message>
        <source>The system has called in with the new version.</source>
        <translation>Systemet har meldt seg med den nye versjonen.</translation>
    </message>
    <message>
        <source>The system reported that it could not install the package. Check that the package is made for this hardware and that the release key is right, then retry.</source>
        <translation>Systemet meldte at det ikke kunne installere pakken. Sjekk at pakken er laget for denne maskinvaren, og at utgivelsesnøkkelen er riktig, og prøv igjen.</translation>
    </message>
    <message>
        <source>The system took the whole package and started again with the version it had. A wrong release key or a package for other hardware are the usual causes.</source>
        <translation>Systemet tok imot hele pakken og startet igjen med versjonen det hadde. Feil utgivelsesnøkkel eller en pakke for annen maskinvare er de vanlige årsakene.</translation>
    </message>
    <message>
        <source>The system has not called in again. Look whether it has power and network; if it calls in with the new version after all, this still counts.</source>
        <translation>Systemet har ikke meldt seg igjen. Sjekk strøm og nettverk; melder det seg likevel med den nye versjonen, regnes oppgraderingen som bekreftet.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled here.</source>
        <translation>Oppgraderingen ble avbrutt her.</translation>
    </message>
    <message>
        <source>The new version was seen, then another one. Somebody, or the system itself, has gone back.</source>
        <translation>Systemet meldte den nye versjonen, senere en annen. Noen, eller systemet selv, har endret den.</translation>
    </message>
    <message>
        <source>check package and release key</source>
        <translation>sjekk pakke og utgivelsesnøkkel</translation>
    </message>
    <message>
        <source>check release key and package</source>
        <translation>sjekk utgivelsesnøkkel og pakke</translation>
    </message>
    <message>
        <source>look at its power and network</source>
        <translation>se på strøm og nettverk</translation>
    </message>
    <message>
        <source>find out who went back</source>
        <translation>finn ut hvem som endret versjonen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Krever handling</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n pågår</numerusform>
            <numerusform>%n pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proved</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n bekreftet</numerusform>
            <numerusform>%n bekreftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n krever handling</numerusform>
            <numerusform>%n krever handling</numerusform>
        </translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Kopieres</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Tom fil</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ikke lesbar</translation>
    </message>
    <message>
        <source>Systems can fetch it; its checksum is being computed.</source>
        <translation>Systemer kan hente den; sjekksummen beregnes.</translation>
    </message>
    <message>
        <source>Systems can fetch it.</source>
        <translation>Systemer kan hente den.</translation>
    </message>
    <message>
        <source>This file is empty: copy it into the folder again.</source>
        <translation>Denne filen er tom: Kopier den til mappen på nytt.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: check the permissions of the file and its folder.</source>
        <translation>Denne filen kan ikke leses: Sjekk rettighetene til filen og mappen.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Allerede på plass</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Nedgradering</translation>
    </message>
    <message>
        <source>May need a release key</source>
        <translation>Kan trenge utgivelsesnøkkel</translation>
    </message>
    <message>
        <source>Other hardware</source>
        <translation>Annen maskinvare</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kjent ennå</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched now</source>
        <translation>Kan ikke hentes nå</translation>
    </message>
    <message>
        <source>The package is newer and made for this hardware.</source>
        <translation>Pakken er nyere og laget for denne maskinvaren.</translation>
    </message>
    <message>
        <source>The system reports this very version: there is nothing to do.</source>
        <translation>Systemet melder nettopp denne versjonen: Det er ingenting å gjøre.</translation>
    </message>
    <message>
        <source>The package is older than what the system runs. This works; settings made since may be lost.</source>
        <translation>Pakken er eldre enn det systemet kjører. Dette går; innstillinger gjort siden kan gå tapt.</translation>
    </message>
    <message>
        <source>A major change of TC software usually needs a release key, and none is set.</source>
        <translation>Et større versjonsskifte for TC-programvare trenger vanligvis en utgivelsesnøkkel, og ingen er angitt.</translation>
    </message>
    <message>
        <source>The package is made for other hardware: the installation would fail.</source>
        <translation>Pakken er laget for annen maskinvare: Installasjonen ville mislykkes.</translation>
    </message>
    <message>
        <source>The hardware of the system is not known yet, so nobody can say whether the package fits.</source>
        <translation>Maskinvaren til systemet er ikke kjent ennå, så ingen kan si om pakken passer.</translation>
    </message>
    <message>
        <source>The file is incomplete, empty or not readable.</source>
        <translation>Filen er ufullstendig, tom eller ikke lesbar.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>for %n s siden</numerusform>
            <numerusform>for %n s siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>for %n min siden</numerusform>
            <numerusform>for %n min siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>for %n t siden</numerusform>
            <numerusform>for %n t siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>no data at the moment</source>
        <translation>ingen data for øyeblikket</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>Postponed in the room</source>
        <translation>Utsatt på stedet</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <comment>time</comment>
        <translation>vanligvis ca. %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <comment>time</comment>
        <translation>Ikke før %1</translation>
    </message>
    <message>
        <source>Waits for the system to be accepted</source>
        <translation>Venter på at systemet godtas</translation>
    </message>
    <message>
        <source>Waits for its package to be there</source>
        <translation>Venter på at pakken er på plass</translation>
    </message>
    <message>
        <source>Waits for the daily time</source>
        <translation>Venter på det daglige tidsrommet</translation>
    </message>
    <message>
        <source>Waits for a call to end</source>
        <translation>Venter på at en samtale er over</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>Venter på ledig plass</translation>
    </message>
    <message>
        <source>Waits for a free place in its subnet</source>
        <translation>Venter på ledig plass i sitt subnett</translation>
    </message>
    <message>
        <source>Waits for those ahead of it</source>
        <translation>Venter på dem foran i køen</translation>
    </message>
    <message>
        <source>It is offered when its time has come and the system calls in.</source>
        <translation>Den tilbys når tiden er inne og systemet melder seg.</translation>
    </message>
    <message>
        <source>It is offered when the system calls in and a place is free. A system calls in when it starts, and at intervals after that.</source>
        <translation>Den tilbys når systemet melder seg og en plass er ledig. Et system melder seg når det starter, og deretter med jevne mellomrom.</translation>
    </message>
    <message>
        <source>The system was told; it has not fetched anything yet.</source>
        <translation>Systemet har fått beskjed; det har ikke hentet noe ennå.</translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>%1 av %2 sendt.</translation>
    </message>
    <message>
        <source>All bytes are sent. The system unpacks them and is silent meanwhile.</source>
        <translation>Alle byte er sendt. Systemet pakker dem ut og sier ingenting imens.</translation>
    </message>
    <message>
        <source>The system says that it installs. Leave its power on.</source>
        <translation>Systemet sier at det installerer. La strømmen stå på.</translation>
    </message>
    <message>
        <source>The system starts again. Its next check-in tells which version it runs.</source>
        <translation>Systemet starter på nytt. Neste innmelding viser hvilken versjon det kjører.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Systemet melder: «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Siste innmelding</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column: place in the queue</comment>
        <translation>Kø</translation>
    </message>
    <message>
        <source>What the system calls itself</source>
        <translation>Navnet som systemet oppgir</translation>
    </message>
    <message>
        <source>The IP address that the system reports</source>
        <translation>IP-adressen som systemet oppgir</translation>
    </message>
    <message>
        <source>The product, as far as it is known</source>
        <translation>Produktet, så langt det er kjent</translation>
    </message>
    <message>
        <source>The version in the last check-in</source>
        <translation>Versjonen i siste innmelding</translation>
    </message>
    <message>
        <source>The version it is being upgraded to</source>
        <translation>Versjonen det oppgraderes til</translation>
    </message>
    <message>
        <source>Where the upgrade stands</source>
        <translation>Hvor langt oppgraderingen er kommet</translation>
    </message>
    <message>
        <source>When the system last called this console</source>
        <translation>Når systemet sist meldte seg til denne konsollen</translation>
    </message>
    <message>
        <source>Where the system stands, as you have entered it</source>
        <translation>Hvor systemet står, slik du har skrevet det inn</translation>
    </message>
    <message>
        <source>Your own tags for the system</source>
        <translation>Dine egne etiketter for systemet</translation>
    </message>
    <message>
        <source>The serial number that the system reports</source>
        <translation>Serienummeret som systemet oppgir</translation>
    </message>
    <message>
        <source>The place in the queue; rows can be dragged into another order</source>
        <translation>Plassen i køen; rader kan dras til en annen rekkefølge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column heading: cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>No upgrade. Drag a package onto this row to start one.</source>
        <translation>Ingen oppgradering. Dra en pakke til denne raden for å starte en.</translation>
    </message>
    <message>
        <source>This system has never called in.</source>
        <translation>Dette systemet har aldri meldt seg.</translation>
    </message>
    <message>
        <source>Borrowed: its former manager (%1) has not been restored yet.</source>
        <translation>Lånt: Det tidligere styringssystemet (%1) er ikke gjenopprettet ennå.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>alle produkter</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Read the system&apos;s status</source>
        <translation>Les statusen til systemet</translation>
    </message>
    <message>
        <source>Have the system start its upgrade</source>
        <translation>Få systemet til å starte oppgraderingen</translation>
    </message>
    <message>
        <source>Restart the system</source>
        <translation>Start systemet på nytt</translation>
    </message>
    <message>
        <source>Point the system at this console</source>
        <translation>Pek systemet mot denne konsollen</translation>
    </message>
    <message>
        <source>Give the system back to its manager</source>
        <translation>Gi systemet tilbake til styringssystemet sitt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an action at a system</comment>
        <translation>Ferdig: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>an action at a system</comment>
        <translation>Mislyktes: %1</translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <comment>an action at a system, and a sentence</comment>
        <translation>Mislyktes: %1. %2</translation>
    </message>
    <message>
        <source>No address of this system is known.</source>
        <translation>Ingen adresse er kjent for dette systemet.</translation>
    </message>
    <message>
        <source>It has not called in yet, and none was entered.</source>
        <translation>Det har ikke meldt seg ennå, og ingen adresse er lagt inn.</translation>
    </message>
    <message>
        <source>Enter its address.</source>
        <translation>Skriv inn adressen.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>«%1» er ingen adresse.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address, with a port if need be.</source>
        <translation>Skriv inn et vertsnavn eller en IP-adresse, om nødvendig med port.</translation>
    </message>
    <message>
        <source>The name “%1” can&apos;t be found.</source>
        <translation>Navnet «%1» ble ikke funnet.</translation>
    </message>
    <message>
        <source>Check the name, or enter the IP address.</source>
        <translation>Sjekk navnet, eller skriv inn IP-adressen.</translation>
    </message>
    <message>
        <source>There is no way to the system from here.</source>
        <translation>Systemet kan ikke nås herfra.</translation>
    </message>
    <message>
        <source>Check the network, and that the address is right.</source>
        <translation>Sjekk nettverket, og at adressen er riktig.</translation>
    </message>
    <message>
        <source>The system does not accept connections at %1.</source>
        <translation>Systemet tar ikke imot tilkoblinger på %1.</translation>
    </message>
    <message>
        <source>Its web server is off, or it listens at another port.</source>
        <translation>Webserveren er av, eller den lytter på en annen port.</translation>
    </message>
    <message>
        <source>Choose between HTTP and HTTPS, or switch its web server on (NetworkServices).</source>
        <translation>Velg mellom HTTP og HTTPS, eller slå på webserveren (NetworkServices).</translation>
    </message>
    <message>
        <source>The system does not answer at %1.</source>
        <translation>Systemet svarer ikke på %1.</translation>
    </message>
    <message>
        <source>It is off, or a firewall is in between.</source>
        <translation>Det er av, eller en brannmur ligger imellom.</translation>
    </message>
    <message>
        <source>Check its power and network, then try again.</source>
        <translation>Sjekk strøm og nettverk, og prøv igjen.</translation>
    </message>
    <message>
        <source>The system broke the connection off.</source>
        <translation>Systemet brøt forbindelsen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Prøv igjen om et minutt.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Kunne ikke opprette en sikker forbindelse.</translation>
    </message>
    <message>
        <source>Choose HTTP if the system&apos;s software is old, or check the port.</source>
        <translation>Velg HTTP hvis programvaren på systemet er gammel, eller sjekk porten.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate has to be confirmed first.</source>
        <translation>Sertifikatet til systemet må bekreftes først.</translation>
    </message>
    <message>
        <source>Its fingerprint is %1.</source>
        <translation>Fingeravtrykket er %1.</translation>
    </message>
    <message>
        <source>Compare it with the system&apos;s own, then confirm it.</source>
        <translation>Sammenlign det med systemets eget, og bekreft det så.</translation>
    </message>
    <message>
        <source>The system shows another certificate than the one confirmed.</source>
        <translation>Systemet viser et annet sertifikat enn det som er bekreftet.</translation>
    </message>
    <message>
        <source>Its fingerprint is now %1.</source>
        <translation>Fingeravtrykket er nå %1.</translation>
    </message>
    <message>
        <source>If the system was reset, confirm it again; else find out who answers there.</source>
        <translation>Hvis systemet er nullstilt, bekreft det på nytt; finn ellers ut hvem som svarer der.</translation>
    </message>
    <message>
        <source>The system can be reached by HTTPS only.</source>
        <translation>Systemet kan bare nås via HTTPS.</translation>
    </message>
    <message>
        <source>Choose HTTPS.</source>
        <translation>Velg HTTPS.</translation>
    </message>
    <message>
        <source>The system asks for a password.</source>
        <translation>Systemet ber om et passord.</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>Skriv inn brukernavn og passord.</translation>
    </message>
    <message>
        <source>The system does not accept the user name or the password.</source>
        <translation>Systemet godtar ikke brukernavnet eller passordet.</translation>
    </message>
    <message>
        <source>Enter them again; too many failed attempts may lock the account.</source>
        <translation>Skriv dem inn på nytt; for mange feil kan låse brukeren ute.</translation>
    </message>
    <message>
        <source>The device at this address is not a video system.</source>
        <translation>Enheten på denne adressen er ikke et videosystem.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Sjekk adressen.</translation>
    </message>
    <message>
        <source>Another system answers at this address.</source>
        <translation>Et annet system svarer på denne adressen.</translation>
    </message>
    <message>
        <source>Its serial number is %1.</source>
        <translation>Serienummeret er %1.</translation>
    </message>
    <message>
        <source>Enter the right address.</source>
        <translation>Skriv inn riktig adresse.</translation>
    </message>
    <message>
        <source>The answer is larger than any video system&apos;s.</source>
        <translation>Svaret er større enn fra noe videosystem.</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Systemet avslo.</translation>
    </message>
    <message>
        <source>Wait for it to call in by itself.</source>
        <translation>Vent til det melder seg selv.</translation>
    </message>
    <message>
        <source>The package&apos;s address is longer than the system takes.</source>
        <translation>Adressen til pakken er lengre enn systemet godtar.</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>Gi filen et kortere navn.</translation>
    </message>
    <message>
        <source>Systems can be pointed at port 80 only.</source>
        <translation>Systemer kan bare pekes mot port 80.</translation>
    </message>
    <message>
        <source>Uplift listens at port %1, and a system&apos;s settings have no place for it.</source>
        <translation>Uplift lytter på port %1, og på et system kan ingen port stilles inn.</translation>
    </message>
    <message>
        <source>Start Uplift with --listen :80.</source>
        <translation>Start Uplift med --listen :80.</translation>
    </message>
    <message>
        <source>The system&apos;s former manager could not be stored.</source>
        <translation>Systemets tidligere styringssystem kunne ikke lagres.</translation>
    </message>
    <message>
        <source>Nothing was changed at the system.</source>
        <translation>Ingenting ble endret på systemet.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Frigjør plass på disken.</translation>
    </message>
    <message>
        <source>The system took the settings, but shows others.</source>
        <translation>Systemet tok imot innstillingene, men viser andre.</translation>
    </message>
    <message>
        <source>Look at its provisioning settings; another manager may set them.</source>
        <translation>Se på provisioning-innstillingene; et annet styringssystem kan ha satt dem.</translation>
    </message>
    <message>
        <source>Somebody else has set another manager meanwhile.</source>
        <translation>Noen har i mellomtiden satt et annet styringssystem.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Det er %1 nå.</translation>
    </message>
    <message>
        <source>Leave it, or set it at the system itself.</source>
        <translation>La det være, eller sett det på selve systemet.</translation>
    </message>
    <message>
        <source>This system was not borrowed.</source>
        <translation>Dette systemet var ikke lånt.</translation>
    </message>
    <message>
        <source>Something is under way with this system already.</source>
        <translation>Noe pågår allerede med dette systemet.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Vent på det.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Det mangler en adresse.</translation>
    </message>
    <message>
        <source>Enter addresses, ranges or subnets.</source>
        <translation>Skriv inn adresser, områder eller subnett.</translation>
    </message>
    <message>
        <source>“%1” is not an address, a range or a subnet.</source>
        <translation>«%1» er verken adresse, område eller subnett.</translation>
    </message>
    <message>
        <source>Write 10.0.0.5, 10.0.0.10-20 or 10.0.1.0/24.</source>
        <translation>Skriv 10.0.0.5, 10.0.0.10-20 eller 10.0.1.0/24.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» slutter før det begynner.</translation>
    </message>
    <message>
        <source>Write the lower address first.</source>
        <translation>Skriv den laveste adressen først.</translation>
    </message>
    <message>
        <source>That is more than 4096 addresses.</source>
        <translation>Dette er mer enn 4096 adresser.</translation>
    </message>
    <message>
        <source>Search in parts.</source>
        <translation>Søk i flere deler.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no grouping</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Uten etikett</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Uten sted</translation>
    </message>
    <message>
        <source>Product not known</source>
        <translation>Ukjent produkt</translation>
    </message>
    <message>
        <source>Version not known</source>
        <translation>Ukjent versjon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and the number of its systems</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>status code of HTTP</comment>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>done in a minute</source>
        <translation>ferdig om et minutt</translation>
    </message>
    <message>
        <source>done about %1</source>
        <comment>time</comment>
        <translation>ferdig ca. %1</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Meldte seg</translation>
    </message>
    <message>
        <source>Upgrade requested</source>
        <translation>Oppgradering bestilt</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Oppgradering avbrutt</translation>
    </message>
    <message>
        <source>Upgrade offered</source>
        <translation>Oppgradering tilbudt</translation>
    </message>
    <message>
        <source>Download started</source>
        <translation>Nedlasting startet</translation>
    </message>
    <message>
        <source>Download broken off</source>
        <translation>Nedlasting brutt</translation>
    </message>
    <message>
        <source>Download complete</source>
        <translation>Nedlasting fullført</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Tilbakemelding</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Status received</source>
        <translation>Status mottatt</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Ny status</translation>
    </message>
    <message>
        <source>Upgrade ended</source>
        <translation>Oppgradering avsluttet</translation>
    </message>
    <message>
        <source>Release key set</source>
        <translation>Utgivelsesnøkkel angitt</translation>
    </message>
    <message>
        <source>Release key cleared</source>
        <translation>Utgivelsesnøkkel fjernet</translation>
    </message>
    <message>
        <source>Unreadable message</source>
        <translation>Uleselig melding</translation>
    </message>
    <message>
        <source>Check-in without serial number and MAC address</source>
        <translation>Innmelding uten serienummer og MAC-adresse</translation>
    </message>
    <message>
        <source>Download that was not offered</source>
        <translation>Nedlasting som ikke var tilbudt</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktet</translation>
    </message>
    <message>
        <source>Contact failed</source>
        <translation>Kontakt mislyktes</translation>
    </message>
    <message>
        <source>Refused, outside the allowed networks</source>
        <translation>Avvist, utenfor de tillatte nettverkene</translation>
    </message>
    <message>
        <source>System accepted</source>
        <translation>System godtatt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Package for other hardware, all the same</source>
        <translation>Pakke for annen maskinvare, valgt likevel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download resumed at %1: %2</source>
        <translation>Nedlasting gjenopptatt ved %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called and was refused.</source>
        <translation>%1 tok kontakt og ble avvist.</translation>
    </message>
    <message>
        <source>It is outside the networks that may talk to this console.</source>
        <translation>Adressen er utenfor nettverkene som får kontakte denne konsollen.</translation>
    </message>
    <message>
        <source>If it is one of your systems, add its network to the allowed networks in the settings.</source>
        <translation>Hvis det er et av dine systemer, legg nettverket til de tillatte nettverkene i innstillingene.</translation>
    </message>
    <message>
        <source>HTTPS is not possible on this computer.</source>
        <translation>HTTPS er ikke mulig på denne datamaskinen.</translation>
    </message>
    <message>
        <source>No TLS library was found; HTTP works all the same.</source>
        <translation>Fant ikke noe TLS-bibliotek; HTTP virker likevel.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3, or take the certificate out of the settings.</source>
        <translation>Installer OpenSSL 3, eller fjern sertifikatet fra innstillingene.</translation>
    </message>
    <message>
        <source>The certificate for HTTPS can&apos;t be read.</source>
        <translation>Sertifikatet for HTTPS kan ikke leses.</translation>
    </message>
    <message>
        <source>Choose a file in PEM or PKCS#12 form (.pem, .crt, .p12, .pfx).</source>
        <translation>Velg en fil i PEM- eller PKCS#12-format (.pem, .crt, .p12, .pfx).</translation>
    </message>
    <message>
        <source>The certificate for HTTPS is not valid today.</source>
        <translation>Sertifikatet for HTTPS er ikke gyldig i dag.</translation>
    </message>
    <message>
        <source>Put a new one in its place: endpoints that check certificates hang up.</source>
        <translation>Bytt det ut med et nytt: Endepunkter som kontrollerer sertifikater, bryter forbindelsen.</translation>
    </message>
    <message>
        <source>The private key for HTTPS can&apos;t be read.</source>
        <translation>Den private nøkkelen for HTTPS kan ikke leses.</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file in PEM form, one of RSA or elliptic curves.</source>
        <translation>Velg nøkkelfilen i PEM-format, med RSA eller elliptiske kurver.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Den private nøkkelen hører ikke til sertifikatet.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was requested with.</source>
        <translation>Velg nøkkelen som sertifikatet ble bestilt med.</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is wrong, or was not given.</source>
        <translation>Passfrasen til den private nøkkelen er feil eller mangler.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the settings once more.</source>
        <translation>Skriv inn passfrasen på nytt i innstillingene.</translation>
    </message>
    <message>
        <source>this certificate itself</source>
        <translation>dette sertifikatet selv</translation>
    </message>
    <message>
        <source>the certificate of its issuer, %1</source>
        <translation>sertifikatet til utstederen, %1</translation>
    </message>
    <message>
        <source>Endpoints trust it when %1 is among their certificate authorities (on the endpoint&apos;s web page: Security, Certificates, Certificate Authorities), and when they call one of its names: %2. Or the endpoint does not check: xConfiguration Provisioning TlsVerify: Off.</source>
        <translation>Endepunkter stoler på det når %1 er blant sertifikatutstederne deres (på endepunktets nettside: Security, Certificates, Certificate Authorities), og når de kontakter et av navnene i det: %2. Eller endepunktet kontrollerer ikke: xConfiguration Provisioning TlsVerify: Off.</translation>
    </message>
    <message>
        <source>The software folder is gone.</source>
        <translation>Programvaremappen er borte.</translation>
    </message>
    <message>
        <source>Create it again, or choose another one with File → Choose software folder.</source>
        <translation>Opprett den på nytt, eller velg en annen med Fil → Velg programvaremappe.</translation>
    </message>
    <message>
        <source>The software folder can&apos;t be read.</source>
        <translation>Programvaremappen kan ikke leses.</translation>
    </message>
    <message>
        <source>Give your account the right to read it, or choose another folder.</source>
        <translation>Gi kontoen din leserettighet, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read.</source>
        <translation>En fil kan ikke leses.</translation>
    </message>
    <message>
        <source>Check its permissions and whether another program holds it.</source>
        <translation>Sjekk rettighetene, og om et annet program bruker den.</translation>
    </message>
    <message>
        <source>This system is not known here.</source>
        <translation>Dette systemet er ikke kjent her.</translation>
    </message>
    <message>
        <source>A system becomes known when it calls in for the first time.</source>
        <translation>Et system blir kjent når det melder seg for første gang.</translation>
    </message>
    <message>
        <source>This package is not in the software folder.</source>
        <translation>Denne pakken er ikke i programvaremappen.</translation>
    </message>
    <message>
        <source>Copy it there; the list follows by itself.</source>
        <translation>Kopier den dit; listen oppdateres av seg selv.</translation>
    </message>
    <message>
        <source>This package can&apos;t be served yet.</source>
        <translation>Denne pakken kan ikke leveres ut ennå.</translation>
    </message>
    <message>
        <source>Wait until it is copied completely, then try again.</source>
        <translation>Vent til den er kopiert helt, og prøv igjen.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t take this package directly.</source>
        <translation>Endepunktet kan ikke ta imot denne pakken direkte.</translation>
    </message>
    <message>
        <source>Copy the file that is named into the software folder; Uplift then goes step by step.</source>
        <translation>Kopier filen som er nevnt, til programvaremappen, så går Uplift stegvis frem.</translation>
    </message>
    <message>
        <source>None of these packages is clearly made for this system.</source>
        <translation>Ingen av disse pakkene er tydelig laget for dette systemet.</translation>
    </message>
    <message>
        <source>Choose one package for it.</source>
        <translation>Velg én pakke for det.</translation>
    </message>
    <message>
        <source>An upgrade of this system is under way.</source>
        <translation>En oppgradering av dette systemet pågår.</translation>
    </message>
    <message>
        <source>Wait until it ends, or cancel it first.</source>
        <translation>Vent til den er ferdig, eller avbryt den først.</translation>
    </message>
    <message>
        <source>This is not a release key.</source>
        <translation>Dette er ikke en utgivelsesnøkkel.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Den er for kort eller for lang.</translation>
    </message>
    <message>
        <source>There is a character in it that no key has.</source>
        <translation>Den inneholder et tegn som ingen nøkkel har.</translation>
    </message>
    <message>
        <source>A release key has 16 to 24 printable characters and no spaces. Copy it again from the licence mail.</source>
        <translation>En utgivelsesnøkkel har 16 til 24 skrivbare tegn og ingen mellomrom. Kopier den på nytt fra lisens-e-posten.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened.</source>
        <translation>Databasen kan ikke åpnes.</translation>
    </message>
    <message>
        <source>Check the data folder&apos;s permissions and free space, or start with another one: --data-dir.</source>
        <translation>Sjekk rettighetene og den ledige plassen i datamappen, eller start med en annen: --data-dir.</translation>
    </message>
    <message>
        <source>Another Uplift works with this data folder.</source>
        <translation>En annen Uplift bruker denne datamappen.</translation>
    </message>
    <message>
        <source>The database was written by a newer Uplift.</source>
        <translation>Databasen er skrevet av en nyere Uplift.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder: --data-dir.</source>
        <translation>Installer den nyere versjonen, eller start med en annen datamappe: --data-dir.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written.</source>
        <translation>Databasen kan ikke skrives til.</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <translation>Et annet program bruker %1.</translation>
    </message>
    <message>
        <source>Endpoints always call port 80: they have no setting for another one.</source>
        <translation>Endepunkter kontakter alltid port 80; en annen kan ikke stilles inn på dem.</translation>
    </message>
    <message>
        <source>End that program (often a web server), then choose “Listen again”, or start Uplift again.</source>
        <translation>Avslutt det programmet (ofte en webserver), og velg «Lytt igjen», eller start Uplift på nytt.</translation>
    </message>
    <message>
        <source>Uplift may not listen on %1.</source>
        <translation>Uplift har ikke lov til å lytte på %1.</translation>
    </message>
    <message>
        <source>Ports below 1024 need a right of their own on this computer.</source>
        <translation>Porter under 1024 krever en egen rettighet på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Grant it (on Linux: setcap cap_net_bind_service=+ep), or start Uplift as administrator.</source>
        <translation>Gi den (på Linux: setcap cap_net_bind_service=+ep), eller start Uplift som administrator.</translation>
    </message>
    <message>
        <source>This computer has no address %1.</source>
        <translation>Denne datamaskinen har ikke adressen %1.</translation>
    </message>
    <message>
        <source>The network card may be off or have got another address.</source>
        <translation>Nettverkskortet kan være av eller ha fått en annen adresse.</translation>
    </message>
    <message>
        <source>Start with an address of this computer, or with 0.0.0.0 for all of them.</source>
        <translation>Start med en adresse på denne datamaskinen, eller med 0.0.0.0 for alle.</translation>
    </message>
    <message>
        <source>Uplift can&apos;t listen for systems.</source>
        <translation>Uplift kan ikke lytte etter systemer.</translation>
    </message>
    <message>
        <source>Choose another address or port with --listen.</source>
        <translation>Velg en annen adresse eller port med --listen.</translation>
    </message>
    <message>
        <source>“%1” is not a software package.</source>
        <translation>«%1» er ingen programvarepakke.</translation>
    </message>
    <message>
        <source>Drop the file as Cisco hands it out, unpacked and not renamed.</source>
        <translation>Slipp filen slik Cisco leverer den, utpakket og uten nytt navn.</translation>
    </message>
    <message>
        <source>“%1” is in the software folder already.</source>
        <translation>«%1» er allerede i programvaremappen.</translation>
    </message>
    <message>
        <source>A file that systems may be fetching is never overwritten.</source>
        <translation>En fil som systemer kan være i ferd med å hente, overskrives aldri.</translation>
    </message>
    <message>
        <source>If the new one differs, remove the old one first.</source>
        <translation>Hvis den nye er annerledes, fjern den gamle først.</translation>
    </message>
    <message>
        <source>Nothing can be written into the software folder.</source>
        <translation>Det kan ikke skrives til programvaremappen.</translation>
    </message>
    <message>
        <source>Give your account the right to write there, or choose another folder.</source>
        <translation>Gi kontoen din skriverettighet der, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>Det er ikke plass til «%1».</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of the software folder.</source>
        <comment>size</comment>
        <translation>Det mangler %1 på disken med programvaremappen.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Frigjør plass, eller velg en mappe på en annen disk.</translation>
    </message>
    <message>
        <source>A file could not be copied into the software folder.</source>
        <translation>En fil kunne ikke kopieres til programvaremappen.</translation>
    </message>
    <message>
        <source>Check the disk or network drive, then drop the file again.</source>
        <translation>Sjekk disken eller nettverksstasjonen, og slipp filen på nytt.</translation>
    </message>
    <message>
        <source>The plan can&apos;t be read.</source>
        <translation>Planen kan ikke leses.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Sjekk stien og rettighetene.</translation>
    </message>
    <message>
        <source>A line of the plan makes no sense.</source>
        <translation>En linje i planen kan ikke forstås.</translation>
    </message>
    <message>
        <source>Mend the line and start again; nothing of the plan was begun.</source>
        <translation>Rett linjen og start på nytt; ingenting i planen ble påbegynt.</translation>
    </message>
    <message>
        <source>A setting can&apos;t have the value that was entered.</source>
        <translation>En innstilling kan ikke være slik den ble skrevet inn.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter another value.</source>
        <translation>Ingenting ble endret. Skriv inn en annen verdi.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Velg et annet sted, eller frigjør plass på disken.</translation>
    </message>
    <message>
        <source>New, waits to be accepted</source>
        <comment>system</comment>
        <translation>Nytt, venter på å bli godtatt</translation>
    </message>
    <message>
        <source>Reports %1, calls from %2: address translation or a proxy is between. It is served all the same.</source>
        <translation>Oppgir %1, melder seg fra %2: Det er adresseoversettelse eller en proxy imellom. Det betjenes likevel.</translation>
    </message>
    <message>
        <source>Given up unless it has begun by %1.</source>
        <comment>time</comment>
        <translation>Gis opp hvis den ikke har begynt innen %1.</translation>
    </message>
    <message>
        <source>after its start</source>
        <comment>why a system called in</comment>
        <translation>etter oppstart</translation>
    </message>
    <message>
        <source>at its interval</source>
        <comment>why a system called in</comment>
        <translation>jevnlig</translation>
    </message>
    <message>
        <source>to register</source>
        <comment>why a system called in</comment>
        <translation>for å registrere seg</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>News of another upgrade</source>
        <translation>Melding om en annen oppgradering</translation>
    </message>
    <message>
        <source>Status of an earlier upgrade</source>
        <translation>Status for en tidligere oppgradering</translation>
    </message>
    <message>
        <source>Part of the package sent</source>
        <translation>Del av pakken sendt</translation>
    </message>
    <message>
        <source>Line %1, %2: the clock is put back that night and shows this time twice; %3, the first, is meant. Add the zone to mean the other.</source>
        <translation>Linje %1, %2: Klokken stilles tilbake den natten og viser dette tidspunktet to ganger; %3, det første, gjelder. Oppgi tidssonen for å mene det andre.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade begins as soon as the system calls in.</source>
        <translation>Linje %1, %2: Oppgraderingen begynner så snart systemet melder seg.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade begins at %3 now.</source>
        <translation>Linje %1, %2: Oppgraderingen begynner nå %3.</translation>
    </message>
    <message>
        <source>Line %1, %2: too late for another time, the upgrade was offered already.</source>
        <translation>Linje %1, %2: For sent for et annet tidspunkt, oppgraderingen er allerede tilbudt.</translation>
    </message>
    <message>
        <source>Line %1, %2: the new release key is taken.</source>
        <translation>Linje %1, %2: Den nye utgivelsesnøkkelen er tatt i bruk.</translation>
    </message>
    <message>
        <source>Line %1, %2: the release key is taken out.</source>
        <translation>Linje %1, %2: Utgivelsesnøkkelen er fjernet.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade was offered with the former release key already; what the plan says now counts for the next offer.</source>
        <translation>Linje %1, %2: Oppgraderingen er allerede tilbudt med den forrige utgivelsesnøkkelen; det planen sier nå, gjelder neste tilbud.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade leads to %3 now, no longer to %4.</source>
        <translation>Linje %1, %2: Oppgraderingen fører nå til %3, ikke lenger til %4.</translation>
    </message>
    <message>
        <source>Line %1, %2: too late for %3, the upgrade to %4 has begun. Save the plan again when it has ended.</source>
        <translation>Linje %1, %2: For sent for %3, oppgraderingen til %4 har begynt. Lagre planen på nytt når den er ferdig.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade to %3 is ordered.</source>
        <translation>Linje %1, %2: Oppgraderingen til %3 er bestilt.</translation>
    </message>
    <message>
        <source>%1 is no longer in the plan: its upgrade to %2 is cancelled.</source>
        <translation>%1 står ikke lenger i planen: Oppgraderingen til %2 er avbrutt.</translation>
    </message>
    <message>
        <source>%1 is no longer in the plan, but its upgrade to %2 has begun and goes on.</source>
        <translation>%1 står ikke lenger i planen, men oppgraderingen til %2 har begynt og fortsetter.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 is made for %4, and this system is %5. It is not offered; mend the line.</source>
        <translation>Linje %1, %2: %3 er laget for %4, og dette systemet er %5. Den tilbys ikke; rett linjen.</translation>
    </message>
    <message>
        <source>Line %1 is the same system as line %2, %3; it does not count.</source>
        <translation>Linje %1 er det samme systemet som linje %2, %3; den teller ikke.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade to %3 could not be ordered: %4</source>
        <translation>Linje %1, %2: Oppgraderingen til %3 kunne ikke bestilles: %4</translation>
    </message>
    <message>
        <source>A line of the changed plan makes no sense.</source>
        <translation>En linje i den endrede planen gir ikke mening.</translation>
    </message>
    <message>
        <source>Mend the line and save the plan; until then the former one is in force.</source>
        <translation>Rett linjen og lagre planen; inntil da gjelder den forrige.</translation>
    </message>
    <message>
        <source>A line of the plan can&apos;t be followed as it is.</source>
        <translation>En linje i planen kan ikke følges slik den er.</translation>
    </message>
    <message>
        <source>Mend the line and save the plan, if something else is meant.</source>
        <translation>Rett linjen og lagre planen hvis noe annet er ment.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Tatt av listen</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Satt tilbake på listen</translation>
    </message>
    <message>
        <source>The file is growing or another program has it open; it is served once it has stood still for a while.</source>
        <translation>Filen vokser, eller et annet program har den åpen; den tilbys når den har stått stille en stund.</translation>
    </message>
    <message>
        <source>its name is not that of a package, such as s52010tc7_3_21.pkg</source>
        <translation>navnet er ikke et pakkenavn som s52010tc7_3_21.pkg</translation>
    </message>
    <message>
        <source>it is being copied: its name says that it is not complete</source>
        <translation>den kopieres: navnet sier at den ikke er fullstendig</translation>
    </message>
    <message>
        <source>a folder: packages have to lie in the software folder itself</source>
        <translation>en mappe: pakkene må ligge i selve programvaremappen</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ikke en fil</translation>
    </message>
    <message>
        <source>a link that leads out of the software folder</source>
        <translation>en lenke som fører ut av programvaremappen</translation>
    </message>
    <message>
        <source>a link whose target is gone</source>
        <translation>en lenke der målet er borte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left aside</source>
        <comment>no packages</comment>
        <translation>
            <numerusform>%n fil utelatt</numerusform>
            <numerusform>%n filer utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: why it is no package</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>… og %n til</numerusform>
            <numerusform>… og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>prosess %1</translation>
    </message>
    <message>
        <source>on computer %1</source>
        <translation>på datamaskinen %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>%1 is held by: %2</source>
        <comment>file, program and process</comment>
        <translation>%1 holdes av: %2</translation>
    </message>
    <message>
        <source>Use that one, or end it and start this one again, or start with another data folder: --data-dir.</source>
        <translation>Bruk det, eller avslutt det og start dette på nytt, eller start med en annen datamappe: --data-dir.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that your account may write there. Nothing is lost: Uplift keeps trying, and systems get their answers once it succeeds.</source>
        <translation>Frigjør plass på disken, og se til at kontoen din kan skrive der. Ingenting går tapt: Uplift prøver videre, og systemene får svar når det lykkes.</translation>
    </message>
    <message>
        <source>The data folder is not where it was: %1</source>
        <translation>Datamappen er ikke der den var: %1</translation>
    </message>
    <message>
        <source>It was deleted or moved, or its disk is gone. Until it is back, systems that call in are told to come again later.</source>
        <translation>Den er slettet eller flyttet, eller disken er borte. Til den er tilbake, får systemer som melder seg, beskjed om å komme tilbake senere.</translation>
    </message>
    <message>
        <source>Move it back, or make an empty folder there: Uplift then writes all it knows into it. Nothing is lost as long as Uplift runs.</source>
        <translation>Flytt den tilbake, eller lag en tom mappe der: Uplift skriver da alt det vet inn i den. Ingenting går tapt så lenge Uplift kjører.</translation>
    </message>
    <message>
        <source>Another database lies where this one was: %1</source>
        <translation>En annen database ligger der denne var: %1</translation>
    </message>
    <message>
        <source>Uplift leaves it alone. Systems that call in are told to come again later.</source>
        <translation>Uplift lar den være. Systemer som melder seg, får beskjed om å komme tilbake senere.</translation>
    </message>
    <message>
        <source>To go on with what Uplift knows, move that file away; to go on with that database, start Uplift again.</source>
        <translation>For å fortsette med det Uplift vet, flytt filen bort; for å fortsette med den databasen, start Uplift på nytt.</translation>
    </message>
    <message>
        <source>The drive with the software folder does not answer.</source>
        <translation>Stasjonen med programvaremappen svarer ikke.</translation>
    </message>
    <message>
        <source>Check the network drive. Uplift goes on by itself once it answers.</source>
        <translation>Kontroller nettverksstasjonen. Uplift fortsetter av seg selv når den svarer.</translation>
    </message>
    <message>
        <source>A package that was served can&apos;t be read any more.</source>
        <translation>En pakke som ble tilbudt, kan ikke leses lenger.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder. Until it can be read, it is offered to nobody.</source>
        <translation>Kontroller rettighetene til filen og mappen. Til den kan leses, tilbys den ingen.</translation>
    </message>
    <message>
        <source>“%1” was overwritten while systems fetched it.</source>
        <translation>«%1» ble overskrevet mens systemer hentet den.</translation>
    </message>
    <message>
        <source>Half of each would have arrived; the transfers were broken off instead.</source>
        <translation>En blanding av begge ville ha kommet fram; overføringene ble brutt i stedet.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the new file is served once it is complete, and systems fetch it anew. Give another version another name.</source>
        <translation>Du trenger ikke gjøre noe: den nye filen tilbys når den er fullstendig, og systemene henter den på nytt. Gi en annen versjon et annet navn.</translation>
    </message>
    <message>
        <source>Uplift knows packages by names such as s52010tc7_3_21.pkg or cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512.</source>
        <translation>Uplift kjenner igjen pakker på navn som s52010tc7_3_21.pkg eller cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512.</translation>
    </message>
    <message>
        <source>Waits for you: its package is for other hardware</source>
        <translation>Krever handling: Pakken er for annen maskinvare</translation>
    </message>
    <message>
        <source>The package %1 is made for other hardware than the system reports, so it is not offered. Order the package of its own family; or order this one again, tick that you want it all the same and give a reason.</source>
        <translation>Pakken %1 er laget for annen maskinvare enn systemet melder, og tilbys derfor ikke. Bestill pakken for systemets egen familie; eller bestill denne én gang til, kryss av for at du vil ha den likevel, og oppgi en grunn.</translation>
    </message>
    <message>
        <source>Not offered, the package is for other hardware</source>
        <translation>Ikke tilbudt, pakken er for annen maskinvare</translation>
    </message>
    <message>
        <source>Called another path than this console&apos;s</source>
        <translation>Kalte en annen sti enn denne konsollens</translation>
    </message>
    <message>
        <source>Message with characters that XML forbids</source>
        <translation>Melding med tegn som XML forbyr</translation>
    </message>
    <message>
        <source>it was answered; set it on the system: %1</source>
        <comment>a line to type</comment>
        <translation>den ble besvart; sett dette på systemet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, the rest was read</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%n utelatt, resten ble lest</numerusform>
            <numerusform>%n utelatt, resten ble lest</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the system&apos;s upgrade at its web server</source>
        <translation>Følge oppgraderingen på systemets webserver</translation>
    </message>
    <message>
        <source>Uplift asks it no more until you contact it.</source>
        <translation>Uplift spør det ikke mer før du kontakter det.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Spør systemet…</translation>
    </message>
    <message>
        <source>Asking the system… (%1)</source>
        <translation>Spør systemet… (%1)</translation>
    </message>
    <message>
        <source>Waiting for the answer (%1). Some systems answer only when they have downloaded the whole package, which may take ten minutes.</source>
        <translation>Venter på svaret (%1). Noen systemer svarer først når de har lastet ned hele pakken, og det kan ta ti minutter.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Venter på svaret…</translation>
    </message>
    <message>
        <source>Waiting for the answer (%1). Slow systems take up to a minute.</source>
        <translation>Venter på svaret (%1). Trege systemer bruker opptil et minutt.</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered with Webex: nobody can call it there, and its meetings are missing. Afterwards it may need a new activation code.</source>
        <translation>Mens det er lånt, er det ikke registrert hos Webex: ingen kan ringe det der, og møtene mangler. Etterpå kan det trenge en ny aktiveringskode.</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered through Expressway: nobody can call it. Afterwards somebody may have to sign in at the system again.</source>
        <translation>Mens det er lånt, er det ikke registrert gjennom Expressway: ingen kan ringe det. Etterpå må kanskje noen logge på systemet igjen.</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered with Unified CM: nobody can call it. Afterwards Unified CM may install the software that it has for it.</source>
        <translation>Mens det er lånt, er det ikke registrert hos Unified CM: ingen kan ringe det. Etterpå kan Unified CM installere programvaren som det har for systemet.</translation>
    </message>
    <message>
        <source>While it is borrowed it gets neither account nor phone book from VCS: it may not be reached by its usual address.</source>
        <translation>Mens det er lånt, får det verken konto eller telefonbok fra VCS: det kan være at det ikke nås på sin vanlige adresse.</translation>
    </message>
    <message>
        <source>While it is borrowed it does not get its settings and its registration from there: it may not be reached as usual.</source>
        <translation>Mens det er lånt, får det verken innstillinger eller registrering derfra: det kan være at det ikke nås som vanlig.</translation>
    </message>
    <message>
        <source>There is no key store here.</source>
        <translation>Det finnes ikke noe nøkkellager her.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>Nøkkellageret på denne datamaskinen er låst.</translation>
    </message>
    <message>
        <source>The key store of this computer is missing or does not work.</source>
        <translation>Nøkkellageret på denne datamaskinen mangler eller virker ikke.</translation>
    </message>
    <message>
        <source>The password is kept in the key store of this computer, in no file of Uplift.</source>
        <translation>Passordet lagres i nøkkellageret på denne datamaskinen, ikke i noen fil fra Uplift.</translation>
    </message>
    <message>
        <source>The password goes to the key store of this computer, if it has one, and into no file of Uplift; else it lasts as long as Uplift runs.</source>
        <translation>Passordet legges i nøkkellageret på denne datamaskinen, hvis den har et, og ikke i noen fil fra Uplift; ellers varer det så lenge Uplift kjører.</translation>
    </message>
    <message>
        <source>The password lasts as long as Uplift runs. %1 Unlock it and enter the password again to have it kept.</source>
        <translation>Passordet varer så lenge Uplift kjører. %1 Lås det opp og skriv inn passordet på nytt for å ta vare på det.</translation>
    </message>
    <message>
        <source>The password lasts as long as Uplift runs. %1</source>
        <translation>Passordet varer så lenge Uplift kjører. %1</translation>
    </message>
    <message>
        <source>The system took the connection, but did not answer.</source>
        <translation>Systemet tok imot forbindelsen, men svarte ikke.</translation>
    </message>
    <message numerus="yes">
        <source>Uplift waited %n second(s) for it.</source>
        <translation>
            <numerusform>Uplift ventet %n sekund på det.</numerusform>
            <numerusform>Uplift ventet %n sekunder på det.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be busy or start anew: try again in a few minutes.</source>
        <translation>Det kan være opptatt eller starte på nytt: prøv igjen om noen minutter.</translation>
    </message>
    <message>
        <source>The system&apos;s web server can&apos;t answer now.</source>
        <translation>Systemets webserver kan ikke svare nå.</translation>
    </message>
    <message>
        <source>It may start anew: try again in a minute.</source>
        <translation>Det kan være at det starter på nytt: prøv igjen om et minutt.</translation>
    </message>
    <message>
        <source>The user may not do that, or is locked out after failed attempts.</source>
        <translation>Brukeren har ikke lov til det, eller er sperret etter mislykkede forsøk.</translation>
    </message>
    <message>
        <source>Wait until it is unlocked, or use one with the administrator role.</source>
        <translation>Vent til sperren er opphevet, eller bruk en med administratorrolle.</translation>
    </message>
    <message>
        <source>A page to sign in on answers at this address.</source>
        <translation>En påloggingsside svarer på denne adressen.</translation>
    </message>
    <message>
        <source>It is a system that takes passwords on that page only, or another device (%1).</source>
        <translation>Det er et system som bare tar imot passord på den siden, eller en annen enhet (%1).</translation>
    </message>
    <message>
        <source>Switch its XML interface on, choose between HTTP and HTTPS, or look at the address in a browser.</source>
        <translation>Slå på XML-grensesnittet, velg mellom HTTP og HTTPS, eller se på adressen i en nettleser.</translation>
    </message>
    <message>
        <source>The system wants to be signed in to in a way that Uplift does not know.</source>
        <translation>Systemet krever en pålogging som Uplift ikke kjenner.</translation>
    </message>
    <message>
        <source>It offers: %1. Uplift knows Basic, and Digest with MD5 or SHA-256.</source>
        <translation>Det tilbyr: %1. Uplift kjenner Basic, og Digest med MD5 eller SHA-256.</translation>
    </message>
    <message>
        <source>Change that at the system, or upgrade it without contacting it.</source>
        <translation>Endre det på systemet, eller oppgrader det uten å kontakte det.</translation>
    </message>
    <message>
        <source>The system did not say that it has done it.</source>
        <translation>Systemet sa ikke at det har gjort det.</translation>
    </message>
    <message>
        <source>Its software may not know the command.</source>
        <translation>Programvaren kjenner kanskje ikke kommandoen.</translation>
    </message>
    <message>
        <source>Look at the system, or wait for it to call in by itself.</source>
        <translation>Se på systemet, eller vent til det melder seg selv.</translation>
    </message>
    <message>
        <source>Uplift takes no connections now.</source>
        <translation>Uplift tar ikke imot forbindelser nå.</translation>
    </message>
    <message>
        <source>A system that is sent here would find nobody.</source>
        <translation>Et system som sendes hit, ville ikke finne noen.</translation>
    </message>
    <message>
        <source>Mend what the bar above the table says, then try again.</source>
        <translation>Rett det som linjen over tabellen sier, og prøv igjen.</translation>
    </message>
    <message>
        <source>The system is registered elsewhere (mode %1), and was left there.</source>
        <translation>Systemet er registrert et annet sted (modus %1) og ble værende der.</translation>
    </message>
    <message>
        <source>Choose Borrow again and agree to that, or upgrade it from there.</source>
        <translation>Velg Lån igjen og si ja til det, eller oppgrader det derfra.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Du sluttet å vente på svaret.</translation>
    </message>
    <message>
        <source>What the system was told it may do all the same.</source>
        <translation>Det systemet fikk beskjed om, kan det gjøre likevel.</translation>
    </message>
    <message>
        <source>Contact it again to see how it is.</source>
        <translation>Kontakt det igjen for å se hvordan det står til.</translation>
    </message>
    <message>
        <source>The system&apos;s upgrade was not started.</source>
        <translation>Oppgraderingen av systemet ble ikke startet.</translation>
    </message>
    <message>
        <source>It starts when the system calls in after that.</source>
        <translation>Den starter når systemet melder seg etter det.</translation>
    </message>
    <message>
        <source>The system does not let this user in (%1).</source>
        <translation>Systemet slipper ikke inn denne brukeren (%1).</translation>
    </message>
    <message>
        <source>This computer slept, or Uplift was stopped</source>
        <translation>Denne datamaskinen sov, eller Uplift var stanset</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>Klokken på denne datamaskinen ble stilt</translation>
    </message>
    <message>
        <source>back by %1</source>
        <comment>a clock</comment>
        <translation>%1 tilbake</translation>
    </message>
    <message>
        <source>ahead by %1</source>
        <comment>a clock</comment>
        <translation>%1 fram</translation>
    </message>
    <message>
        <source>%1: there is no setting of this name.</source>
        <comment>setting</comment>
        <translation>%1: Det finnes ingen innstilling med dette navnet.</translation>
    </message>
    <message>
        <source>A stored setting can&apos;t be as it is.</source>
        <translation>En lagret innstilling kan ikke være slik.</translation>
    </message>
    <message>
        <source>Uplift goes by the default. Look at the settings and save them.</source>
        <translation>Uplift bruker standardverdien. Se gjennom innstillingene og lagre dem.</translation>
    </message>
    <message>
        <source>For %1 this computer slept, or Uplift was stopped.</source>
        <translation>I %1 sov denne datamaskinen, eller Uplift var stanset.</translation>
    </message>
    <message>
        <source>No system could call in meanwhile. All have been given their time anew.</source>
        <translation>Ingen systemer kunne melde seg i mellomtiden. Alle har fått fristen sin på nytt.</translation>
    </message>
    <message>
        <source>Keep the computer awake during upgrades; there is a setting for it.</source>
        <translation>Hold datamaskinen våken under oppgraderinger; det finnes en innstilling for det.</translation>
    </message>
    <message>
        <source>The clock of this computer was set %1.</source>
        <translation>Klokken på denne datamaskinen ble stilt %1.</translation>
    </message>
    <message>
        <source>Pauses and limits go on as if nothing had happened; appointments go by the new time.</source>
        <translation>Pauser og frister går videre som om ingenting hadde hendt; avtalte tidspunkter følger den nye tiden.</translation>
    </message>
    <message>
        <source>Look at upgrades with a start time or a deadline if the new time is wrong.</source>
        <translation>Er den nye tiden feil, se på oppgraderinger med starttid eller frist.</translation>
    </message>
    <message>
        <source>%1: both times of day are needed, from and until, or neither.</source>
        <comment>setting</comment>
        <translation>%1: Begge klokkeslettene, fra og til, må være med, eller ingen av dem.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a plan, and what is wrong with it</comment>
        <translation>linje %1: %2</translation>
    </message>
    <message>
        <source>%1 is missing in the software folder</source>
        <comment>package</comment>
        <translation>%1 mangler i programvaremappen</translation>
    </message>
    <message>
        <source>An option key: it does not belong here. A system takes it for a release key and fails after its restart.</source>
        <translation>En opsjonsnøkkel: Den hører ikke hjemme her. Et system tar den for en utgivelsesnøkkel og feiler etter omstarten.</translation>
    </message>
    <message>
        <source>The step before is proved, and this one can&apos;t begin: its package %1 is no longer in the software folder. Copy it there again, then retry.</source>
        <translation>Trinnet før er bekreftet, men dette kan ikke begynne: pakken %1 ligger ikke lenger i programvaremappen. Kopier den dit igjen, og prøv så på nytt.</translation>
    </message>
    <message>
        <source>There is no serial number in its answer.</source>
        <translation>Det står ikke noe serienummer i svaret.</translation>
    </message>
    <message>
        <source>Its answer can&apos;t be read: %1</source>
        <translation>Svaret kan ikke leses: %1</translation>
    </message>
    <message>
        <source>It answers like a video system, but can&apos;t be identified.</source>
        <translation>Det svarer som et videosystem, men kan ikke identifiseres.</translation>
    </message>
    <message>
        <source>Look at the address in a browser, and restart the system if it is one. Or set this console as its external manager: it is known once it calls in.</source>
        <translation>Se på adressen i en nettleser, og start systemet på nytt hvis det er et. Eller angi denne konsollen som eksternt styringssystem: det er kjent så snart det melder seg.</translation>
    </message>
    <message>
        <source>Called by GET, which tells nothing</source>
        <translation>Kall med GET, som ikke sier noe</translation>
    </message>
    <message>
        <source>The next step can&apos;t begin, its package is missing</source>
        <translation>Neste trinn kan ikke begynne, pakken mangler</translation>
    </message>
    <message>
        <source>it was refused; if it is a system, set on it: %1</source>
        <comment>a line to type</comment>
        <translation>det ble avvist; hvis det er et system, sett dette på det: %1</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Mappen finnes ikke.</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>Det er en fil, ikke en mappe.</translation>
    </message>
    <message>
        <source>Its drive does not answer.</source>
        <translation>Stasjonen svarer ikke.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Den kan ikke leses.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the software folder.</source>
        <translation>%1 kan ikke være programvaremappen.</translation>
    </message>
    <message>
        <source>Choose another one. The folder so far stays in use.</source>
        <translation>Velg en annen. Mappen så langt forblir i bruk.</translation>
    </message>
    <message>
        <source>The upgrade of %1 can&apos;t go on: %2 is missing.</source>
        <comment>system, package</comment>
        <translation>Oppgraderingen av %1 kan ikke fortsette: %2 mangler.</translation>
    </message>
    <message>
        <source>It is the next step, and was there when the upgrade was ordered.</source>
        <translation>Det er neste trinn, og den var der da oppgraderingen ble bestilt.</translation>
    </message>
    <message>
        <source>Copy it into the software folder again, then retry the system.</source>
        <translation>Kopier den til programvaremappen igjen, og prøv systemet på nytt.</translation>
    </message>
    <message>
        <source>Enter the release key of this serial number, or none.</source>
        <translation>Skriv inn utgivelsesnøkkelen til dette serienummeret, eller ingen.</translation>
    </message>
    <message>
        <source>The package is made for this hardware. Whether it is newer can&apos;t be said: the version that the system runs is not known, or can&apos;t be compared.</source>
        <translation>Pakken er laget for denne maskinvaren. Om den er nyere, kan ikke sies: Versjonen som systemet kjører, er ukjent eller kan ikke sammenlignes.</translation>
    </message>
    <message>
        <source>several others</source>
        <comment>addresses</comment>
        <translation>flere andre</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an address</comment>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>If it is one of your systems, add it with Systems → Add systems: there it is asked at its own web server who it is.</source>
        <translation>Hvis det er et av dine systemer, legg det til med Systemer → Legg til systemer: Der spørres det på sin egen webserver hvem det er.</translation>
    </message>
    <message>
        <source>Nothing, if somebody fetched it by hand. There is a setting that keeps packages for the systems they are meant for.</source>
        <translation>Ingenting, hvis noen hentet den for hånd. Det finnes en innstilling som gir pakker bare til systemene de er ment for.</translation>
    </message>
    <message>
        <source>It was answered. Set on the system: %1</source>
        <comment>a line to type</comment>
        <translation>Den ble besvart. Sett dette på systemet: %1</translation>
    </message>
    <message>
        <source>If it is a system, set on it: %1</source>
        <comment>a line to type</comment>
        <translation>Hvis det er et system, sett dette på det: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <comment>there is to do</comment>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder. Systems and upgrades are kept; what happened meanwhile is missing in their timelines.</source>
        <translation>Frigjør plass på disken med datamappen. Systemer og oppgraderinger er bevart; det som skjedde i mellomtiden, mangler i tidslinjene deres.</translation>
    </message>
    <message>
        <source>It does not say who it is. If it is one of your systems, restart it: it calls in then, and becomes known.</source>
        <translation>Det sier ikke hvem det er. Hvis det er et av dine systemer, start det på nytt: Da melder det seg og blir kjent.</translation>
    </message>
    <message>
        <source>Not tried again by itself, its package is missing</source>
        <translation>Ikke prøvd igjen automatisk, pakken mangler</translation>
    </message>
    <message>
        <source>Entries of this log were lost</source>
        <translation>Oppføringer i denne loggen gikk tapt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the event log were lost.</source>
        <translation>
            <numerusform>%n oppføring i hendelsesloggen gikk tapt.</numerusform>
            <numerusform>%n oppføringer i hendelsesloggen gikk tapt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written for too long, and only so many are kept. Systems and upgrades are not affected.</source>
        <translation>De kunne ikke skrives på for lenge, og bare et begrenset antall beholdes. Systemer og oppgraderinger er ikke berørt.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that your account may write there.</source>
        <translation>Frigjør plass på disken, og se til at kontoen din kan skrive der.</translation>
    </message>
    <message>
        <source>The upgrade of %1 is not tried again: %2 is missing.</source>
        <comment>system, package</comment>
        <translation>Oppgraderingen av %1 prøves ikke igjen: %2 mangler.</translation>
    </message>
    <message>
        <source>It failed, and was to be tried again by itself.</source>
        <translation>Den mislyktes, og skulle prøves igjen automatisk.</translation>
    </message>
    <message>
        <source>a folder</source>
        <comment>what a setting can be</comment>
        <translation>en mappe</translation>
    </message>
    <message>
        <source>a file, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>en fil, eller ingenting</translation>
    </message>
    <message>
        <source>a whole address that begins with http:// or https://, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>en hel adresse som begynner med http:// eller https://, eller ingenting</translation>
    </message>
    <message>
        <source>networks like 10.0.0.0/8, addresses like 192.0.2.7 and the words private, here and any, with commas between them</source>
        <comment>what a setting can be</comment>
        <translation>nettverk som 10.0.0.0/8, adresser som 192.0.2.7 og ordene private, here og any, med komma mellom</translation>
    </message>
    <message>
        <source>8 to 64 letters from A to Z, digits, “-” and “_”, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>8 til 64 bokstaver fra A til Z, sifre, «-» og «_», eller ingenting</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>et helt tall fra %1 til %2</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>et helt antall sekunder fra %1 til %2</translation>
    </message>
    <message>
        <source>a whole number of bytes a second from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>et helt antall byte per sekund fra %1 til %2</translation>
    </message>
    <message>
        <source>0 (off) or 1 (on)</source>
        <comment>what a setting can be</comment>
        <translation>0 (av) eller 1 (på)</translation>
    </message>
    <message>
        <source>a time of day such as 22:30, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>et klokkeslett som 22:30, eller ingenting</translation>
    </message>
    <message>
        <source>%1: it can only be %2.</source>
        <comment>setting, what it can be</comment>
        <translation>%1: Det kan bare være %2.</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>an upgrade, as the system says</comment>
        <translation>pågår</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>an upgrade, as the system says</comment>
        <translation>vellykket</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>installation failed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>installasjonen mislyktes</translation>
    </message>
    <message>
        <source>about to download</source>
        <comment>an upgrade, as the system says</comment>
        <translation>skal laste ned</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>an upgrade, as the system says</comment>
        <translation>laster ned</translation>
    </message>
    <message>
        <source>download paused</source>
        <comment>an upgrade, as the system says</comment>
        <translation>nedlastingen er satt på pause</translation>
    </message>
    <message>
        <source>download complete</source>
        <comment>an upgrade, as the system says</comment>
        <translation>nedlastingen er fullført</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>utsatt</translation>
    </message>
    <message>
        <source>about to install</source>
        <comment>an upgrade, as the system says</comment>
        <translation>skal installere</translation>
    </message>
    <message>
        <source>installing</source>
        <comment>an upgrade, as the system says</comment>
        <translation>installerer</translation>
    </message>
    <message>
        <source>installing on peripherals</source>
        <comment>an upgrade, as the system says</comment>
        <translation>installerer på tilleggsutstyr</translation>
    </message>
    <message>
        <source>peripherals ready</source>
        <comment>an upgrade, as the system says</comment>
        <translation>tilbehør klart</translation>
    </message>
    <message>
        <source>seeding</source>
        <comment>an upgrade, as the system says</comment>
        <translation>distribuerer</translation>
    </message>
    <message>
        <source>forming the hierarchy</source>
        <comment>an upgrade, as the system says</comment>
        <translation>bygger opp hierarkiet</translation>
    </message>
    <message>
        <source>upgrading peripherals</source>
        <comment>an upgrade, as the system says</comment>
        <translation>oppgraderer tilleggsutstyr</translation>
    </message>
    <message numerus="yes">
        <source>%n could be upgraded</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n kan oppgraderes</numerusform>
            <numerusform>%n kan oppgraderes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1st in the queue</source>
        <comment>1, 21, 31…</comment>
        <translation>Nr. %1 i køen</translation>
    </message>
    <message>
        <source>%1nd in the queue</source>
        <comment>2, 22, 32…</comment>
        <translation>Nr. %1 i køen</translation>
    </message>
    <message>
        <source>%1rd in the queue</source>
        <comment>3, 23, 33…</comment>
        <translation>Nr. %1 i køen</translation>
    </message>
    <message>
        <source>%1th in the queue</source>
        <comment>4, 5, 11, 12, 13…</comment>
        <translation>Nr. %1 i køen</translation>
    </message>
    <message>
        <source>Not known whether there is an update</source>
        <translation>Ikke kjent om det finnes en oppdatering</translation>
    </message>
    <message>
        <source>No package for it here</source>
        <translation>Ingen pakke for det her</translation>
    </message>
    <message>
        <source>Newer than the packages here</source>
        <translation>Nyere enn pakkene her</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Update can&apos;t be fetched yet (%1)</source>
        <comment>version</comment>
        <translation>Oppdateringen kan ikke hentes ennå (%1)</translation>
    </message>
    <message>
        <source>Update needs a step first (%1)</source>
        <comment>version</comment>
        <translation>Oppdateringen trenger et steg først (%1)</translation>
    </message>
    <message>
        <source>Update available (%1)</source>
        <comment>version</comment>
        <translation>Oppdatering tilgjengelig (%1)</translation>
    </message>
    <message>
        <source>The hardware or the version of the system is not known yet, or a newer package is a variant for another use.</source>
        <translation>Maskinvaren eller versjonen til systemet er ikke kjent ennå, eller en nyere pakke er en variant for annen bruk.</translation>
    </message>
    <message>
        <source>No package in the software folder is made for this hardware.</source>
        <translation>Ingen pakke i programvaremappen er laget for denne maskinvaren.</translation>
    </message>
    <message>
        <source>The system runs a newer version than every package for it in the software folder.</source>
        <translation>Systemet kjører en nyere versjon enn alle pakkene for det i programvaremappen.</translation>
    </message>
    <message>
        <source>The system runs the newest version in the software folder that is for it.</source>
        <translation>Systemet kjører den nyeste versjonen i programvaremappen som er laget for det.</translation>
    </message>
    <message>
        <source>A newer package is in the software folder, but it is incomplete, empty or not readable.</source>
        <translation>Det ligger en nyere pakke i programvaremappen, men den er ufullstendig, tom eller kan ikke leses.</translation>
    </message>
    <message>
        <source>The system refuses the newer package directly, and the one that comes between is not in the software folder.</source>
        <translation>Systemet avviser den nyere pakken direkte, og den som kommer imellom, ligger ikke i programvaremappen.</translation>
    </message>
    <message>
        <source>A newer package for this hardware is in the software folder. Drag it onto this row to start the upgrade.</source>
        <translation>Det ligger en nyere pakke for denne maskinvaren i programvaremappen. Dra den til denne raden for å starte oppgraderingen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva nå?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Begin this upgrade anew</source>
        <translation>Begynn denne oppgraderingen på nytt</translation>
    </message>
    <message>
        <source>Show in the details what has happened and what can be done</source>
        <translation>Vis i detaljene hva som har skjedd og hva som kan gjøres</translation>
    </message>
    <message>
        <source>Let this new system take upgrades</source>
        <translation>La dette nye systemet ta imot oppgraderinger</translation>
    </message>
    <message>
        <source>Ready, being checked</source>
        <translation>Klar, kontrolleres</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <comment>share of a package, such as 42%</comment>
        <translation>%1 kontrollert</translation>
    </message>
    <message>
        <source>It is no XML</source>
        <translation>Det er ikke XML</translation>
    </message>
    <message>
        <source>It has a document type or an entity, which is never read</source>
        <translation>Det har en dokumenttype eller en entitet, som aldri leses</translation>
    </message>
    <message>
        <source>It is larger than any message of an endpoint</source>
        <translation>Det er større enn noen melding fra et endepunkt</translation>
    </message>
    <message>
        <source>It is XML, but no message of an endpoint</source>
        <translation>Det er XML, men ingen melding fra et endepunkt</translation>
    </message>
    <message>
        <source>There is nothing in it that Uplift knows</source>
        <translation>Det er ingenting i den som Uplift kjenner</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <comment>what is wrong with a message</comment>
        <translation>%1 (linje %2, kolonne %3)</translation>
    </message>
    <message>
        <source>Uplift runs already, without a window.</source>
        <translation>Uplift kjører allerede, uten vindu.</translation>
    </message>
    <message>
        <source>End that one to see its systems here, or start with another data folder: --data-dir.</source>
        <translation>Avslutt den for å se systemene her, eller start med en annen datamappe: --data-dir.</translation>
    </message>
    <message>
        <source>Uplift runs already, but does not answer.</source>
        <translation>Uplift kjører allerede, men svarer ikke.</translation>
    </message>
    <message>
        <source>Wait until its window comes forward. If it never does, end that process and start Uplift again: what was recorded is kept.</source>
        <translation>Vent til vinduet kommer frem. Hvis det aldri skjer, avslutt prosessen og start Uplift på nytt: det som er registrert, beholdes.</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>systemer</translation>
    </message>
    <message>
        <source>upgrades</source>
        <translation>oppgraderinger</translation>
    </message>
    <message>
        <source>release keys</source>
        <translation>utgivelsesnøkler</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>innstillinger</translation>
    </message>
    <message>
        <source>entries of the event log</source>
        <translation>oppføringer i hendelsesloggen</translation>
    </message>
    <message>
        <source>ways of contact</source>
        <translation>kontaktveier</translation>
    </message>
    <message>
        <source>former managers</source>
        <translation>tidligere styringssystemer</translation>
    </message>
    <message>
        <source>%1: all %2 kept</source>
        <comment>rows of a table</comment>
        <translation>%1: alle %2 beholdt</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 or more lost</source>
        <comment>rows of a table</comment>
        <translation>%1: %2 beholdt, %3 eller flere tapt</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 lost</source>
        <comment>rows of a table</comment>
        <translation>%1: %2 beholdt, %3 tapt</translation>
    </message>
    <message>
        <source>Uplift ended unexpectedly on %1.</source>
        <comment>date and time</comment>
        <translation>Uplift ble uventet avsluttet %1.</translation>
    </message>
    <message>
        <source>Uplift ended unexpectedly.</source>
        <translation>Uplift ble uventet avsluttet.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Rapporten ligger i %1</translation>
    </message>
    <message>
        <source>Upgrades went on where they were. If it happens again, collect a file for support.</source>
        <translation>Oppgraderinger fortsatte der de var. Hvis det skjer igjen, samle en fil for brukerstøtte.</translation>
    </message>
    <message>
        <source>The database was damaged and has been mended.</source>
        <translation>Databasen var skadet og er reparert.</translation>
    </message>
    <message>
        <source>The damaged file is kept: %1. If you have a copy of the data folder from before, you can put it in place while Uplift is not running.</source>
        <translation>Den skadde filen er beholdt: %1. Har du en tidligere kopi av datamappen, kan du sette den inn mens Uplift ikke kjører.</translation>
    </message>
    <message>
        <source>No file for support can be written.</source>
        <translation>Ingen fil for brukerstøtte kan skrives.</translation>
    </message>
    <message>
        <source>This Uplift was built without the library that packs files (libzip).</source>
        <translation>Denne Uplift ble bygget uten biblioteket som pakker filer (libzip).</translation>
    </message>
    <message>
        <source>Send the folder “logs” from the data folder instead.</source>
        <translation>Send mappen «logs» fra datamappen i stedet.</translation>
    </message>
    <message>
        <source>Uplift could not learn whether there is a newer version.</source>
        <translation>Uplift kunne ikke finne ut om det finnes en nyere versjon.</translation>
    </message>
    <message>
        <source>Check the address in the settings. Nothing else depends on it.</source>
        <translation>Sjekk adressen i innstillingene. Ingenting annet avhenger av den.</translation>
    </message>
    <message>
        <source>Uplift %1 is out.</source>
        <comment>version</comment>
        <translation>Uplift %1 er ute.</translation>
    </message>
    <message>
        <source>It is to be had at %1</source>
        <translation>Den finnes på %1</translation>
    </message>
    <message>
        <source>Install it when no upgrade is under way.</source>
        <translation>Installer den når ingen oppgradering er i gang.</translation>
    </message>
    <message>
        <source>Starting at login could not be set.</source>
        <translation>Start ved innlogging kunne ikke angis.</translation>
    </message>
    <message>
        <source>See that your account may write there.</source>
        <translation>Sørg for at kontoen din kan skrive der.</translation>
    </message>
    <message>
        <source>It answers like a video system, but does not say which one it is.</source>
        <translation>Den svarer som et videosystem, men sier ikke hvilket den er.</translation>
    </message>
    <message>
        <source>It answers like a video system, but sends every request elsewhere.</source>
        <translation>Den svarer som et videosystem, men sender hver forespørsel et annet sted.</translation>
    </message>
    <message>
        <source>It does not say where to (%1).</source>
        <translation>Den sier ikke hvor (%1).</translation>
    </message>
    <message>
        <source>Nothing ordered</source>
        <translation>Ingenting bestilt</translation>
    </message>
    <message>
        <source>The answer of %1 names no version.</source>
        <comment>an address</comment>
        <translation>Svaret fra %1 nevner ingen versjon.</translation>
    </message>
</context>
</TS>
