<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AssessmentWords</name>
    <message>
        <source>An upgrade is under way</source>
        <translation>Ein Upgrade läuft bereits</translation>
    </message>
    <message>
        <source>None of the packages is clearly for it</source>
        <translation>Keines der Pakete passt eindeutig</translation>
    </message>
    <message>
        <source>Needs a step first: %1 is missing</source>
        <translation>Braucht einen Zwischenschritt: %1 fehlt</translation>
    </message>
    <message>
        <source>Via %1</source>
        <comment>version that is taken first</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Wait until it ends, or cancel it first.</source>
        <translation>Warten Sie, bis es beendet ist, oder brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Choose one package for this system.</source>
        <translation>Wählen Sie ein Paket für dieses System.</translation>
    </message>
    <message>
        <source>The system refuses this package directly. Copy %1 into the software folder; Uplift then goes step by step.</source>
        <translation>Das System nimmt dieses Paket nicht direkt an. Kopieren Sie %1 in den Softwareordner; Uplift geht dann schrittweise vor.</translation>
    </message>
    <message>
        <source>The system refuses this package directly. It takes %1 first, and goes on by itself when that is proved.</source>
        <translation>Das System nimmt dieses Paket nicht direkt an. Es erhält zuerst %1 und danach von selbst dieses, sobald %1 bestätigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n will upgrade</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n erhält das Upgrade</numerusform>
            <numerusform>%n erhalten das Upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n bereits am Ziel</numerusform>
            <numerusform>%n bereits am Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other hardware</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n mit anderer Hardware</numerusform>
            <numerusform>%n mit anderer Hardware</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a clearly fitting package</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n ohne eindeutig passendes Paket</numerusform>
            <numerusform>%n ohne eindeutig passendes Paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way already</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n mit laufendem Upgrade</numerusform>
            <numerusform>%n mit laufendem Upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a package that can be fetched</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n ohne abrufbares Paket</numerusform>
            <numerusform>%n ohne abrufbares Paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in need of another package first</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n braucht zuerst ein anderes Paket</numerusform>
            <numerusform>%n brauchen zuerst ein anderes Paket</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will upgrade</source>
        <comment>systems</comment>
        <translation>Upgrade für %1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 will go back</source>
        <comment>systems, to an older version</comment>
        <translation>Downgrade für %1 von %2</translation>
    </message>
    <message>
        <source>Made for %1, not for %2</source>
        <comment>families of hardware</comment>
        <translation>Für %1 gemacht, nicht für %2</translation>
    </message>
    <message numerus="yes">
        <source>%n downgrade(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n Downgrade</numerusform>
            <numerusform>%n Downgrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may need a release key</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n braucht evtl. Release-Schlüssel</numerusform>
            <numerusform>%n brauchen evtl. Release-Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n noch nicht bekannt</numerusform>
            <numerusform>%n noch nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSheetWording</name>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>not known: the file is no longer in the folder</source>
        <translation>nicht bekannt: Die Datei ist nicht mehr im Ordner</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>noch nicht beendet</translation>
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
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Change sheet: software of video systems</source>
        <translation>Änderungsnachweis: Software von Videosystemen</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Operator:</source>
        <translation>Verantwortlich:</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>Bemerkung:</translation>
    </message>
    <message>
        <source>Endings:</source>
        <translation>Ergebnisse:</translation>
    </message>
    <message>
        <source>%1 (of the file as it is now)</source>
        <comment>a checksum</comment>
        <translation>%1 (der heutigen Datei)</translation>
    </message>
    <message>
        <source>SHA-256 checksum as it was offered</source>
        <translation>SHA-256-Prüfsumme beim Angebot</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>For other hardware, because: %1</source>
        <comment>why it was wanted</comment>
        <translation>Für andere Hardware, weil: %1</translation>
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
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endgerät</translation>
    </message>
    <message>
        <source>1. calls in
2. fetches the package
3. calls in again: proved</source>
        <translation>1. meldet sich
2. holt das Paket
3. meldet sich wieder: bestätigt</translation>
    </message>
    <message>
        <source>the packages</source>
        <translation>die Pakete</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>in einem Raum</translation>
    </message>
    <message>
        <source>Files from Cisco</source>
        <translation>Dateien von Cisco</translation>
    </message>
    <message>
        <source>you copy them</source>
        <translation>von Ihnen kopiert</translation>
    </message>
    <message>
        <source>offered to endpoints</source>
        <translation>für Endgeräte</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>calls %1
at port 80</source>
        <comment>an address</comment>
        <translation>ruft %1 auf,
Port 80</translation>
    </message>
    <message>
        <source>Port 80</source>
        <translation>Port 80</translation>
    </message>
    <message>
        <source>free for Uplift</source>
        <translation>frei für Uplift</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a program</comment>
        <translation>belegt von %1</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>anderweitig belegt</translation>
    </message>
    <message>
        <source>the right is missing</source>
        <translation>Recht fehlt</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>or a DHCP server</source>
        <translation>oder DHCP-Server</translation>
    </message>
    <message>
        <source>tell it the address</source>
        <translation>nennen ihm die Adresse</translation>
    </message>
    <message>
        <source>calls in from then on</source>
        <translation>meldet sich von da an</translation>
    </message>
    <message>
        <source>has called in</source>
        <translation>hat sich gemeldet</translation>
    </message>
    <message>
        <source>waiting for its call…</source>
        <translation>noch keine Meldung…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReadinessWording</name>
    <message>
        <source>wired</source>
        <translation>kabelgebunden</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>drahtlos</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of network card</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>network card, its kind, its address</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Only administrators can see which program holds the port.</source>
        <translation>Welches Programm den Port belegt, verrät das Betriebssystem nur Administratoren.</translation>
    </message>
    <message>
        <source>The port is held by %1 (process %2).</source>
        <comment>program, number</comment>
        <translation>Der Port ist von %1 belegt (Prozess %2).</translation>
    </message>
    <message>
        <source>Uplift listens on port 80, the one that endpoints call.</source>
        <translation>Uplift lauscht auf Port 80, den die Endgeräte aufrufen.</translation>
    </message>
    <message>
        <source>Uplift does not listen: no system can call in.</source>
        <translation>Uplift lauscht nicht: Kein System kann sich melden.</translation>
    </message>
    <message>
        <source>Uplift listens on port %1, but endpoints call port 80.</source>
        <translation>Uplift lauscht auf Port %1, die Endgeräte melden sich aber an Port 80.</translation>
    </message>
    <message>
        <source>Start Uplift with --listen :80, or forward port 80 to it.</source>
        <translation>Starten Sie Uplift mit --listen :80 oder leiten Sie Port 80 dorthin weiter.</translation>
    </message>
    <message>
        <source>Endpoints usually can&apos;t reach a virtual card; give them another address.</source>
        <translation>Endgeräte erreichen eine virtuelle Karte in der Regel nicht; geben Sie ihnen eine andere Adresse.</translation>
    </message>
    <message>
        <source>No network card of this computer has an address.</source>
        <translation>Keine Netzwerkkarte dieses Computers hat eine Adresse.</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a network.</source>
        <translation>Stecken Sie das Netzwerkkabel ein oder verbinden Sie sich mit einem Netz.</translation>
    </message>
    <message>
        <source>If systems do not call in, allow Uplift in its settings.</source>
        <translation>Wenn sich Systeme nicht melden, lassen Sie Uplift in der Firewall zu.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>Auf diesem Computer wurde keine Firewall gefunden.</translation>
    </message>
    <message>
        <source>The firewall (%1) is off.</source>
        <translation>Die Firewall (%1) ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets systems through.</source>
        <translation>Die Firewall (%1) lässt Systeme durch.</translation>
    </message>
    <message>
        <source>The firewall (%1) keeps systems out.</source>
        <translation>Die Firewall (%1) sperrt Systeme aus.</translation>
    </message>
    <message>
        <source>Allow Uplift in the firewall&apos;s settings.</source>
        <translation>Lassen Sie Uplift in der Firewall zu.</translation>
    </message>
    <message>
        <source>The firewall (%1) shows its rules to administrators only.</source>
        <translation>Die Firewall (%1) zeigt ihre Regeln nur Administratoren.</translation>
    </message>
    <message>
        <source>%1 can be fetched at %2: first and last byte arrived.</source>
        <comment>file, address</comment>
        <translation>%1 ist unter %2 abrufbar: erstes und letztes Byte kamen an.</translation>
    </message>
    <message>
        <source>Uplift does not answer at %1: %2</source>
        <comment>address, reason</comment>
        <translation>Uplift antwortet nicht unter %1: %2</translation>
    </message>
    <message>
        <source>A firewall or another program is in between.</source>
        <translation>Eine Firewall oder ein anderes Programm ist dazwischen.</translation>
    </message>
    <message>
        <source>The package was refused at %1 (status %2).</source>
        <translation>Das Paket wurde unter %1 verweigert (Status %2).</translation>
    </message>
    <message>
        <source>Check that the file is readable, and in the settings who may talk to Uplift.</source>
        <translation>Prüfen Sie, ob die Datei lesbar ist und wer laut Einstellungen auf Uplift zugreifen darf.</translation>
    </message>
    <message>
        <source>Something other than the package came from %1 (%2).</source>
        <translation>Von %1 kam etwas anderes als das Paket (%2).</translation>
    </message>
    <message>
        <source>Another program answers at this address, or the file is just being changed.</source>
        <translation>Ein anderes Programm antwortet unter dieser Adresse, oder die Datei wird gerade geändert.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Copy one into the software folder.</source>
        <translation>Kopieren Sie eines in den Softwareordner.</translation>
    </message>
    <message>
        <source>Yes: systems can call in and fetch packages at %1.</source>
        <translation>Ja: Systeme können sich unter %1 melden und Pakete abrufen.</translation>
    </message>
    <message>
        <source>Yes, as far as can be told from here: systems can call in and fetch packages at %1.</source>
        <translation>Ja, soweit von hier erkennbar: Systeme können sich unter %1 melden und Pakete abrufen.</translation>
    </message>
    <message>
        <source>No software folder is chosen.</source>
        <translation>Es ist kein Softwareordner gewählt.</translation>
    </message>
    <message>
        <source>Choose one with File → Choose software folder.</source>
        <translation>Wählen Sie einen mit Datei → Softwareordner wählen.</translation>
    </message>
    <message>
        <source>The software folder is not there: %1</source>
        <translation>Der Softwareordner existiert nicht: %1</translation>
    </message>
    <message>
        <source>Create it again, or choose another one with File → Choose software folder.</source>
        <translation>Legen Sie ihn wieder an oder wählen Sie einen anderen mit Datei → Softwareordner wählen.</translation>
    </message>
    <message>
        <source>The software folder can&apos;t be read: %1 (%2)</source>
        <comment>path, reason</comment>
        <translation>Der Softwareordner ist nicht lesbar: %1 (%2)</translation>
    </message>
    <message>
        <source>Give your account the right to read it, or choose another folder.</source>
        <translation>Geben Sie Ihrem Konto Leserecht oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The software folder can be read, but not written: %1</source>
        <translation>Der Softwareordner ist lesbar, aber nicht beschreibbar: %1</translation>
    </message>
    <message>
        <source>Packages dropped onto the window can&apos;t be copied into it.</source>
        <translation>Pakete, die auf das Fenster gezogen werden, können nicht hineinkopiert werden.</translation>
    </message>
    <message>
        <source>The software folder can be read: %1</source>
        <translation>Der Softwareordner ist lesbar: %1</translation>
    </message>
    <message>
        <source>These packages can&apos;t be read: %1</source>
        <translation>Diese Pakete sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Check their permissions; nobody can fetch them until then.</source>
        <translation>Prüfen Sie ihre Berechtigungen; bis dahin kann niemand sie abrufen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>network card, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Uplift needs a right for it. Enter this in a terminal, then start Uplift again:</source>
        <translation>Dafür braucht Uplift ein Recht. Geben Sie dies in einem Terminal ein und starten Sie Uplift dann neu:</translation>
    </message>
    <message>
        <source>Uplift needs a right for it. Enter this in a terminal, then check again; it lasts until this computer restarts:</source>
        <translation>Dafür braucht Uplift ein Recht. Geben Sie dies in einem Terminal ein und prüfen Sie dann erneut; es gilt, bis dieser Computer neu startet:</translation>
    </message>
    <message>
        <source>Enter this in a terminal to end that program, then check again:</source>
        <translation>Geben Sie dies in einem Terminal ein, um das Programm zu beenden, und prüfen Sie dann erneut:</translation>
    </message>
    <message>
        <source>Enter this in a terminal to see which program it is; end it, then check again:</source>
        <translation>Geben Sie dies in einem Terminal ein, um zu sehen, welches Programm es ist; beenden Sie es und prüfen Sie dann erneut:</translation>
    </message>
    <message>
        <source>Windows may keep the port for itself. Enter this in a terminal, as administrator, to see which ports it keeps:</source>
        <translation>Womöglich hält Windows den Port für sich zurück. Geben Sie dies in einem Terminal als Administrator ein, um zu sehen, welche Ports das sind:</translation>
    </message>
    <message>
        <source>End the program that holds the port, then check again.</source>
        <translation>Beenden Sie das Programm, das den Port belegt, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Let them in: enter this in a terminal, as administrator, then check again:</source>
        <translation>Lassen Sie sie herein: Geben Sie dies in einem Terminal als Administrator ein und prüfen Sie dann erneut:</translation>
    </message>
    <message>
        <source>If systems do not call in, enter this in a terminal, as administrator:</source>
        <translation>Wenn sich Systeme nicht melden, geben Sie dies in einem Terminal als Administrator ein:</translation>
    </message>
    <message>
        <source>Not yet: %1 holds the port.</source>
        <comment>a program</comment>
        <translation>Noch nicht: %1 belegt den Port.</translation>
    </message>
    <message>
        <source>Not yet: another program holds the port.</source>
        <translation>Noch nicht: Ein anderes Programm belegt den Port.</translation>
    </message>
    <message>
        <source>Not yet: the right to listen on port 80 is missing.</source>
        <translation>Noch nicht: Das Recht, auf Port 80 zu lauschen, fehlt.</translation>
    </message>
    <message>
        <source>Not yet: Uplift does not listen.</source>
        <translation>Noch nicht: Uplift lauscht nicht.</translation>
    </message>
    <message>
        <source>Not yet: Uplift listens on port %1.</source>
        <translation>Noch nicht: Uplift lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>Not yet: the firewall keeps systems out.</source>
        <translation>Noch nicht: Die Firewall sperrt Systeme aus.</translation>
    </message>
    <message>
        <source>Not yet: the software folder can&apos;t be used.</source>
        <translation>Noch nicht: Der Softwareordner ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Not yet: nothing can be fetched at this computer&apos;s addresses.</source>
        <translation>Noch nicht: Unter den Adressen dieses Computers ist nichts abzurufen.</translation>
    </message>
    <message>
        <source>Windows may ask whether Uplift can be reached through its firewall. Allow it for the networks of your systems: without that none can call in.</source>
        <translation>Windows fragt womöglich, ob Uplift durch die Firewall erreichbar sein darf. Erlauben Sie es für die Netzwerke Ihrer Systeme: Sonst kann sich keines melden.</translation>
    </message>
    <message>
        <source>macOS may ask whether Uplift can accept incoming connections, and whether it can find devices on the local network. Allow both: without that no system can call in, and none can be contacted.</source>
        <translation>macOS fragt womöglich, ob Uplift eingehende Verbindungen annehmen und ob es Geräte im lokalen Netzwerk finden darf. Erlauben Sie beides: Sonst kann sich kein System melden und keines kontaktiert werden.</translation>
    </message>
    <message>
        <source>Uplift answers at %1; no package is ready yet to be tried.</source>
        <translation>Uplift antwortet unter %1; noch ist kein Paket bereit, um es zu versuchen.</translation>
    </message>
    <message>
        <source>Copy one into the software folder. It is tried when it has been copied.</source>
        <translation>Kopieren Sie eines in den Softwareordner. Es wird probiert, sobald es kopiert ist.</translation>
    </message>
    <message>
        <source>Systems can call in at %1. No package is ready yet.</source>
        <translation>Systeme können sich unter %1 melden. Noch ist kein Paket bereit.</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Has no effect now: all downloads together get no more than that.</source>
        <translation>Derzeit ohne Wirkung: Alle Downloads zusammen erhalten nicht mehr als das.</translation>
    </message>
    <message>
        <source>Has no effect now: no automatic retry is set.</source>
        <translation>Derzeit ohne Wirkung: Es ist keine automatische Wiederholung eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Has no effect now: there are never more than %n at once in all.</source>
        <translation>
            <numerusform>Derzeit ohne Wirkung: Insgesamt ist nie mehr als %n gleichzeitig aktiv.</numerusform>
            <numerusform>Derzeit ohne Wirkung: Insgesamt sind nie mehr als %n gleichzeitig aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: older systems fetch packages from Uplift, too.</source>
        <translation>Leer: Auch ältere Systeme rufen Pakete von Uplift ab.</translation>
    </message>
    <message>
        <source>Has no effect now: no system has called in yet.</source>
        <translation>Derzeit ohne Wirkung: Noch hat sich kein System gemeldet.</translation>
    </message>
    <message>
        <source>Has no effect now: every system known here runs TC6 or later.</source>
        <translation>Derzeit ohne Wirkung: Alle hier bekannten Systeme haben TC6 oder neuer.</translation>
    </message>
    <message>
        <source>Software folder</source>
        <translation>Softwareordner</translation>
    </message>
    <message>
        <source>The packages in it are served to systems. Uplift adds those that are dropped onto its window, and changes nothing else in it.</source>
        <translation>Die Pakete darin werden den Systemen bereitgestellt. Uplift fügt hinzu, was Sie auf das Fenster ziehen, und ändert sonst nichts darin.</translation>
    </message>
    <message>
        <source>URL where software packages can be downloaded</source>
        <translation>URL zum Herunterladen der Softwarepakete</translation>
    </message>
    <message>
        <source>Systems older than TC6 are sent there for their packages. It has no effect on TC6 and later: these always fetch from Uplift.</source>
        <translation>Systeme älter als TC6 werden für ihre Pakete dorthin verwiesen. Ohne Wirkung ab TC6: Diese Systeme rufen immer von Uplift ab.</translation>
    </message>
    <message>
        <source>Systems at once</source>
        <translation>Systeme gleichzeitig</translation>
    </message>
    <message>
        <source>This many systems download at the same time; the others wait and follow by themselves.</source>
        <translation>So viele Systeme laden gleichzeitig herunter; die anderen warten und folgen von selbst.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Systems at once in one subnet</source>
        <translation>Systeme gleichzeitig je Subnetz</translation>
    </message>
    <message>
        <source>Spares the line to a site. Systems whose addresses have the first three numbers in common count as one subnet.</source>
        <translation>Schont die Leitung zu einem Standort. Systeme, deren Adressen in den ersten drei Zahlen übereinstimmen, gelten als ein Subnetz.</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Geschwindigkeit aller Downloads zusammen</translation>
    </message>
    <message>
        <source>Leaves room on the line for others. Downloads share it evenly.</source>
        <translation>Lässt auf der Leitung Platz für andere. Die Downloads teilen sich diese Geschwindigkeit gleichmäßig.</translation>
    </message>
    <message>
        <source>Speed of each download</source>
        <translation>Geschwindigkeit je Download</translation>
    </message>
    <message>
        <source>No single system gets more than this.</source>
        <translation>Kein einzelnes System erhält mehr.</translation>
    </message>
    <message>
        <source>Only at this time of day</source>
        <translation>Nur in diesem Zeitfenster</translation>
    </message>
    <message>
        <source>Upgrades are offered only between these two times, in the time zone of this computer; what has begun goes on. The second may be past midnight.</source>
        <translation>Upgrades werden nur zwischen diesen beiden Zeiten angeboten, in der Zeitzone dieses Computers; Begonnenes läuft weiter. Die zweite Zeit darf nach Mitternacht liegen.</translation>
    </message>
    <message>
        <source>Wait for the end of calls</source>
        <translation>Auf das Ende von Anrufen warten</translation>
    </message>
    <message>
        <source>A system that is known to be in a call gets its upgrade afterwards. Systems that do not report their calls are not held back.</source>
        <translation>Ein System, das bekanntermaßen in einem Anruf ist, erhält sein Upgrade danach. Systeme, die nichts über ihre Anrufe mitteilen, werden nicht zurückgehalten.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Automatic retries</source>
        <translation>Automatische Wiederholungen</translation>
    </message>
    <message>
        <source>How many times a failed upgrade is started again before you are asked.</source>
        <translation>So oft wird ein fehlgeschlagenes Upgrade neu begonnen, bevor Sie gefragt werden.</translation>
    </message>
    <message>
        <source>Pause before the first retry</source>
        <translation>Pause vor der ersten Wiederholung</translation>
    </message>
    <message>
        <source>Doubles before each further one.</source>
        <translation>Verdoppelt sich vor jeder weiteren.</translation>
    </message>
    <message>
        <source>Offer again after</source>
        <translation>Erneut anbieten nach</translation>
    </message>
    <message>
        <source>A system that was offered a package and has not moved for so long is offered it once more.</source>
        <translation>Einem System, das nach einem Angebot so lange nicht reagiert hat, wird das Paket noch einmal angeboten.</translation>
    </message>
    <message>
        <source>Count it as silent after</source>
        <translation>Als stumm betrachten nach</translation>
    </message>
    <message>
        <source>A system that has not called in for so long after its download needs you. If it comes back later with the new version, it counts as proved.</source>
        <translation>Hat sich ein System nach dem Download so lange nicht gemeldet, ist ein Eingriff nötig. Meldet es sich später doch mit der neuen Version, gilt das Upgrade als bestätigt.</translation>
    </message>
    <message>
        <source>Has no effect now: no certificate is chosen.</source>
        <translation>Derzeit ohne Wirkung: Es ist kein Zertifikat gewählt.</translation>
    </message>
    <message>
        <source>private networks, and this computer&apos;s own</source>
        <translation>private Netze und die eigenen dieses Computers</translation>
    </message>
    <message>
        <source>Networks that may talk to Uplift</source>
        <translation>Netze mit Zugriff auf Uplift</translation>
    </message>
    <message>
        <source>Whoever calls from elsewhere is refused and counted. Networks separated by commas; “private” and “here” (this computer&apos;s own) and “any” are understood.</source>
        <translation>Wer von anderswo anfragt, wird abgewiesen und gezählt. Netze durch Kommas trennen; auch „private“, „here“ (die eigenen dieses Computers) und „any“ (alle) werden verstanden.</translation>
    </message>
    <message>
        <source>Ask about new systems</source>
        <translation>Bei neuen Systemen fragen</translation>
    </message>
    <message>
        <source>A system that calls in for the first time gets nothing until you accept it, or a plan names it.</source>
        <translation>Ein System, das sich zum ersten Mal meldet, erhält nichts, bis Sie es annehmen oder ein Plan es nennt.</translation>
    </message>
    <message>
        <source>Packages only for the systems they are meant for</source>
        <translation>Pakete nur für vorgesehene Systeme</translation>
    </message>
    <message>
        <source>A package can be fetched only from where it was offered. When off, everybody in the networks above can fetch it.</source>
        <translation>Ein Paket kann nur von dort abgerufen werden, wo es angeboten wurde. Ausgeschaltet kann es jeder in den oben genannten Netzen abrufen.</translation>
    </message>
    <message>
        <source>Secret in the path</source>
        <translation>Geheimnis im Pfad</translation>
    </message>
    <message>
        <source>Stands at the beginning of every path; the lines for an endpoint have it. Systems that were told another path do not get in.</source>
        <translation>Steht am Anfang jedes Pfads; die Zeilen für ein Endgerät enthalten es. Systeme mit einem anderen Pfad kommen nicht herein.</translation>
    </message>
    <message>
        <source>Certificate for HTTPS</source>
        <translation>Zertifikat für HTTPS</translation>
    </message>
    <message>
        <source>PEM or PKCS#12. Endpoints refuse a certificate that they can&apos;t check until its authority is loaded on them. Without one there is HTTP only.</source>
        <translation>PEM oder PKCS#12. Endgeräte lehnen ein Zertifikat ab, das sie nicht prüfen können, bis dessen Zertifizierungsstelle auf ihnen geladen ist. Ohne Zertifikat gibt es nur HTTP.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>PEM; not needed where it is in the certificate&apos;s file.</source>
        <translation>PEM; nicht nötig, wenn er in der Zertifikatsdatei steht.</translation>
    </message>
    <message>
        <source>Port of HTTPS</source>
        <translation>Port für HTTPS</translation>
    </message>
    <message>
        <source>Endpoints always call port 443: they have no setting for another one.</source>
        <translation>Endgeräte rufen immer Port 443 auf; ein anderer lässt sich bei ihnen nicht einstellen.</translation>
    </message>
    <message>
        <source>Calls in every … while something is going on</source>
        <translation>Meldet sich alle …, solange etwas läuft</translation>
    </message>
    <message>
        <source>Systems are asked to call in so often during an upgrade and while you look at them.</source>
        <translation>So oft sollen sich Systeme während eines Upgrades melden und während Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Calls in every … otherwise</source>
        <translation>Meldet sich sonst alle …</translation>
    </message>
    <message>
        <source>A shorter time notices changes earlier and makes more traffic. A system that stays away for twice as long is shown in grey.</source>
        <translation>Eine kürzere Zeit zeigt Änderungen früher und erzeugt mehr Verkehr. Ein System, das doppelt so lange ausbleibt, wird grau angezeigt.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Older entries are removed automatically. The history of upgrades stays.</source>
        <translation>Ältere Einträge werden von selbst entfernt. Der Verlauf der Upgrades bleibt.</translation>
    </message>
    <message>
        <source>When the database holds more, its oldest log entries are removed.</source>
        <translation>Ist die Datenbank größer, werden ihre ältesten Protokolleinträge entfernt.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Who may talk</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Calling in, log</source>
        <translation>Meldungen, Protokoll</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Has no effect now: both times are the same.</source>
        <translation>Derzeit ohne Wirkung: Beide Zeiten sind gleich.</translation>
    </message>
    <message>
        <source>Has no effect now: the certificate&apos;s file brings its own key.</source>
        <translation>Derzeit ohne Wirkung: Die Datei des Zertifikats bringt ihren eigenen Schlüssel mit.</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter both times, or neither.</source>
        <translation>Ungültig: Geben Sie beide Zeiten ein oder keine.</translation>
    </message>
    <message>
        <source>Size of the event log</source>
        <translation>Größe des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>none</source>
        <comment>file, folder or web address</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Time that the event log is kept</source>
        <translation>Aufbewahrung des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter a speed up to %1 Mbit/s, or 0 for no limit.</source>
        <translation>Ungültig: Geben Sie eine Geschwindigkeit bis %1 Mbit/s ein, oder 0 für keine Begrenzung.</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter a time from %1 to %2.</source>
        <translation>Ungültig: Geben Sie eine Zeit von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>This can&apos;t be used. It can only be %1.</source>
        <comment>what a setting can be</comment>
        <translation>Ungültig. Möglich ist nur: %1.</translation>
    </message>
    <message>
        <source>Asked once a week whether there is a newer Uplift; nothing is fetched or installed by itself. When empty, nobody is asked.</source>
        <translation>Dort wird einmal in der Woche gefragt, ob es ein neueres Uplift gibt; nichts wird von selbst geladen oder installiert. Wenn leer, wird niemand gefragt.</translation>
    </message>
    <message>
        <source>Address that names the newest version of Uplift</source>
        <translation>Adresse, die die neueste Version von Uplift nennt</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Uplift::AboutPage</name>
    <message>
        <source>as installed</source>
        <translation>wie installiert</translation>
    </message>
    <message>
        <source>About Uplift</source>
        <translation>Über Uplift</translation>
    </message>
    <message>
        <source>Upgrades video endpoints from one window, and says “proved” only when the endpoint has called in with the new version. Free software under the GNU General Public License, version 3 or later. Not made or endorsed by Cisco.</source>
        <translation>Führt Upgrades von Video-Endgeräten aus einem Fenster aus und meldet erst dann „Bestätigt“, wenn sich das Endgerät mit der neuen Version gemeldet hat. Freie Software unter der GNU General Public License, Version 3 oder später. Nicht von Cisco hergestellt oder gebilligt.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Version kopieren</translation>
    </message>
</context>
<context>
    <name>Uplift::Actions</name>
    <message>
        <source>&amp;Upgrade…</source>
        <translation>&amp;Upgrade…</translation>
    </message>
    <message>
        <source>Upgrade the selected systems to a package</source>
        <translation>Ausgewählte Systeme auf die Version eines Pakets bringen</translation>
    </message>
    <message>
        <source>&amp;Cancel upgrade</source>
        <translation>Upgrade a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel the upgrades of the selected systems</source>
        <translation>Upgrades der ausgewählten Systeme abbrechen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Start the upgrades again that ended without proof</source>
        <translation>Nicht bestätigte Upgrades erneut starten</translation>
    </message>
    <message>
        <source>Set release &amp;key…</source>
        <translation>Release-&amp;Schlüssel setzen…</translation>
    </message>
    <message>
        <source>Set the key that the system is handed together with an upgrade</source>
        <translation>Den Schlüssel setzen, den das System mit einem Upgrade erhält</translation>
    </message>
    <message>
        <source>C&amp;lear release key</source>
        <translation>Release-Schlüssel &amp;löschen</translation>
    </message>
    <message>
        <source>Forget the release key of the system</source>
        <translation>Den hinterlegten Release-Schlüssel des Systems löschen</translation>
    </message>
    <message>
        <source>Choose &amp;software folder…</source>
        <translation>Software&amp;ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the folder in which the software packages lie</source>
        <translation>Den Ordner mit den Softwarepaketen wählen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the software folder again</source>
        <translation>Softwareordner neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text, cells separated by tabs</source>
        <translation>Ausgewählte Zeilen als Text kopieren, Zellen durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all systems that are shown</source>
        <translation>Alle angezeigten Systeme auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Settings, each with its effect</source>
        <translation>Einstellungen, jede mit ihrer Wirkung</translation>
    </message>
    <message>
        <source>Release &amp;keys from a mail…</source>
        <translation>Release-Schlüssel aus &amp;Mail…</translation>
    </message>
    <message>
        <source>Paste a licence mail; the keys in it go to the systems they are for</source>
        <translation>Lizenz-Mail einfügen; die Schlüssel darin gehen an die Systeme, für die sie gelten</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>History of all upgrades, and change sheets</source>
        <translation>Verlauf aller Upgrades und Änderungsnachweise</translation>
    </message>
    <message>
        <source>&amp;Add systems…</source>
        <translation>Systeme &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Look for systems at addresses or in a subnet</source>
        <translation>Systeme an Adressen oder in einem Subnetz suchen</translation>
    </message>
    <message>
        <source>Co&amp;ntact…</source>
        <translation>&amp;Kontaktieren…</translation>
    </message>
    <message>
        <source>Reach the system at its own web server, with user name and password</source>
        <translation>Das System über seinen Webserver erreichen, mit Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation>Neusta&amp;rten…</translation>
    </message>
    <message>
        <source>Restart the selected systems now</source>
        <translation>Ausgewählte Systeme jetzt neu starten</translation>
    </message>
    <message>
        <source>&amp;Borrow…</source>
        <translation>Ausle&amp;ihen…</translation>
    </message>
    <message>
        <source>Point the selected systems at this console, and remember their manager</source>
        <translation>Ausgewählte Systeme auf diese Konsole umstellen und ihren Manager merken</translation>
    </message>
    <message>
        <source>&amp;Give back…</source>
        <translation>&amp;Zurückgeben…</translation>
    </message>
    <message>
        <source>Give the selected systems back to their own manager</source>
        <translation>Ausgewählte Systeme an ihren eigenen Manager zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How Uplift is used</source>
        <translation>Wie Uplift bedient wird</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List of all shortcuts</source>
        <translation>Liste aller Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Will this work?</source>
        <translation>&amp;Wird das funktionieren?</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte…</translation>
    </message>
    <message>
        <source>Assistant for the first start</source>
        <translation>Assistent für den ersten Start</translation>
    </message>
    <message>
        <source>Copy &amp;packages into the library…</source>
        <translation>&amp;Pakete in die Bibliothek kopieren…</translation>
    </message>
    <message>
        <source>Choose package files and copy them into the software folder</source>
        <translation>Paketdateien wählen und in den Softwareordner kopieren</translation>
    </message>
    <message>
        <source>S&amp;ite and tags…</source>
        <translation>Standor&amp;t und Tags…</translation>
    </message>
    <message>
        <source>Site and tags of the selected systems</source>
        <translation>Standort und Tags der ausgewählten Systeme</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin earlier</source>
        <translation>Ausgewählte Upgrades früher beginnen lassen</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin later</source>
        <translation>Ausgewählte Upgrades später beginnen lassen</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin first</source>
        <translation>Ausgewählte Upgrades zuerst beginnen lassen</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin last</source>
        <translation>Ausgewählte Upgrades zuletzt beginnen lassen</translation>
    </message>
    <message>
        <source>Start &amp;without asking where all fits</source>
        <translation>Wenn alles &amp;passt, ohne Rückfrage starten</translation>
    </message>
    <message>
        <source>A drop starts at once when every system fits; else the summary is shown</source>
        <translation>Nach dem Ablegen sofort starten, wenn alle Systeme passen; sonst erscheint die Übersicht</translation>
    </message>
    <message>
        <source>Group the systems by: %1</source>
        <translation>Systeme gruppieren nach: %1</translation>
    </message>
    <message>
        <source>&amp;Group systems by</source>
        <translation>Systeme &amp;gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End Uplift</source>
        <translation>Uplift beenden</translation>
    </message>
    <message>
        <source>&amp;About Uplift</source>
        <translation>&amp;Über Uplift</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Systems</source>
        <translation>&amp;Systeme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Let the selected new systems take upgrades</source>
        <translation>Den ausgewählten neuen Systemen Upgrades erlauben</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>Einstellungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write settings, sites and tags into a file, for another computer</source>
        <translation>Einstellungen, Standorte und Tags in eine Datei schreiben, für einen anderen Computer</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Take over settings, sites, tags and release keys from such a file</source>
        <translation>Einstellungen, Standorte, Tags und Release-Schlüssel aus einer solchen Datei übernehmen</translation>
    </message>
    <message>
        <source>Checks the port, the network cards and the firewall, and fetches a package as a system would</source>
        <translation>Prüft Port, Netzwerkkarten und Firewall und holt ein Paket, wie ein System es täte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last, or say why that can&apos;t be</source>
        <translation>Die letzte Aktion zurücknehmen, oder sagen, warum das nicht geht</translation>
    </message>
    <message>
        <source>&amp;Listen again</source>
        <translation>Port erneut ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Try once more to listen where systems call, port 80 as a rule</source>
        <translation>Noch einmal versuchen, den Port zu öffnen, den Systeme aufrufen, in der Regel Port 80</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Take the selected systems off the list; their history is kept</source>
        <translation>Ausgewählte Systeme aus der Liste nehmen; ihr Verlauf bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Unknown callers…</source>
        <translation>&amp;Unbekannte Absender…</translation>
    </message>
    <message>
        <source>Who called and is no known system, and what to do about it</source>
        <translation>Wer sich gemeldet hat und kein bekanntes System ist, und was zu tun ist</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Ko&amp;mpakte Zeilen</translation>
    </message>
    <message>
        <source>Show more systems at once</source>
        <translation>Mehr Systeme auf einmal zeigen</translation>
    </message>
    <message>
        <source>D&amp;o what is asked for</source>
        <translation>&amp;Offenes erledigen</translation>
    </message>
    <message>
        <source>Retry, accept, or read what to do: what the selected system shows as a link</source>
        <translation>Wiederholen, annehmen oder lesen, was zu tun ist: was das ausgewählte System als Link zeigt</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show what is selected in full</source>
        <translation>Das Ausgewählte ausführlich zeigen</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Reach the system</source>
        <translation>System erreichen</translation>
    </message>
    <message>
        <source>Labels and keys</source>
        <translation>Kennzeichen und Schlüssel</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Find and copy</source>
        <translation>Suchen und kopieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Uplift</source>
        <translation>Uplift</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>Ganz nach &amp;vorn</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Ganz ans &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Collect for support…</source>
        <translation>Für den &amp;Support sammeln…</translation>
    </message>
    <message>
        <source>Look through logs and settings without secrets, and pack them into a file</source>
        <translation>Protokolle und Einstellungen ohne Geheimnisse durchsehen und in eine Datei packen</translation>
    </message>
</context>
<context>
    <name>Uplift::Attention</name>
    <message>
        <source>A system needs you</source>
        <translation>Bei einem System ist ein Eingriff nötig</translation>
    </message>
    <message>
        <source>The roll-out has ended</source>
        <translation>Der Rollout ist beendet</translation>
    </message>
    <message>
        <source>Its row in the window says why, and what can be done.</source>
        <translation>Seine Zeile im Fenster sagt, warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>Open the window to retry those that need you, or to read what to do.</source>
        <translation>Öffnen Sie das Fenster, um diejenigen zu wiederholen, bei denen ein Eingriff nötig ist, oder um zu lesen, was zu tun ist.</translation>
    </message>
    <message>
        <source>The window has the change sheet.</source>
        <translation>Den Änderungsnachweis gibt es im Fenster.</translation>
    </message>
</context>
<context>
    <name>Uplift::CallersPage</name>
    <message numerus="yes">
        <source>Reading… %n row(s)</source>
        <translation>
            <numerusform>Wird gelesen… %n Zeile</numerusform>
            <numerusform>Wird gelesen… %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n Zeile; die übrigen sind nicht lesbar</numerusform>
            <numerusform>%n Zeilen; die übrigen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Choose a row to read what to do about it.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Unbekannte Absender</translation>
    </message>
    <message>
        <source>Search in every column</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Search callers</source>
        <translation>Absender durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No unknown callers so far.</source>
        <translation>Bisher keine unbekannten Absender.</translation>
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
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often something happened</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <comment>when something happened for the first time</comment>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>when something happened for the last time</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Uplift::CommandBox</name>
    <message>
        <source>What to enter</source>
        <translation>Was einzugeben ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what to enter</source>
        <translation>Kopieren, was einzugeben ist</translation>
    </message>
</context>
<context>
    <name>Uplift::ContactCommands</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n system(s) now?

%1

Calls that are up are cut off.</source>
        <translation>
            <numerusform>%n System jetzt neu starten?

%1

Laufende Anrufe werden beendet.</numerusform>
            <numerusform>%n Systeme jetzt neu starten?

%1

Laufende Anrufe werden beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Ausleihen</translation>
    </message>
    <message numerus="yes">
        <source>Point %n system(s) at this console?

%1

Their present manager is remembered. It is given back by itself when their upgrades have ended, or by “Give back”.</source>
        <translation>
            <numerusform>%n System auf diese Konsole umstellen?

%1

Uplift merkt sich den bisherigen Manager. Das System wird nach dem Upgrade von selbst zurückgegeben, oder von Ihnen mit „Zurückgeben“.</numerusform>
            <numerusform>%n Systeme auf diese Konsole umstellen?

%1

Uplift merkt sich die bisherigen Manager. Die Systeme werden nach ihren Upgrades von selbst zurückgegeben, oder von Ihnen mit „Zurückgeben“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>Give %n system(s) back to their own manager now?

%1</source>
        <translation>
            <numerusform>%n System jetzt an seinen eigenen Manager zurückgeben?

%1</numerusform>
            <numerusform>%n Systeme jetzt an ihren eigenen Manager zurückgeben?

%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>Vorerst behalten</translation>
    </message>
    <message>
        <source>%1: registered by mode %2. %3</source>
        <comment>systems, mode, what they lose</comment>
        <translation>%1: registriert durch Modus %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are looked after by somebody else and were left there:

%1

Borrow them all the same?</source>
        <translation>
            <numerusform>%n System wird von jemand anderem verwaltet und wurde dort gelassen:

%1

Trotzdem ausleihen?</numerusform>
            <numerusform>%n Systeme werden von jemand anderem verwaltet und wurden dort gelassen:

%1

Trotzdem ausleihen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Borrow all the same</source>
        <translation>Trotzdem ausleihen</translation>
    </message>
    <message>
        <source>Leave registered</source>
        <translation>Registriert lassen</translation>
    </message>
    <message>
        <source>Don&apos;t restart</source>
        <translation>Nicht neu starten</translation>
    </message>
    <message>
        <source>Don&apos;t borrow</source>
        <translation>Nicht ausleihen</translation>
    </message>
    <message numerus="yes">
        <source>borrowing of %n system(s)</source>
        <translation>
            <numerusform>Ausleihen von %n System</numerusform>
            <numerusform>Ausleihen von %n Systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restart of %n system(s)</source>
        <translation>
            <numerusform>Neustart von %n System</numerusform>
            <numerusform>Neustart von %n Systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>giving back of %n system(s)</source>
        <translation>
            <numerusform>Zurückgeben von %n System</numerusform>
            <numerusform>Zurückgeben von %n Systemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::ContactDialog</name>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>The system shows this certificate (SHA-256):
%1
Compare it with the system&apos;s own. No password was sent yet.</source>
        <translation>Das System zeigt dieses Zertifikat (SHA-256):
%1
Vergleichen Sie es mit dem des Systems. Es wurde noch kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The system shows another certificate than before (SHA-256):
%1
If it was not reset, find out who answers there. No password was sent.</source>
        <translation>Das System zeigt ein anderes Zertifikat als zuvor (SHA-256):
%1
Falls es nicht zurückgesetzt wurde, klären Sie, wer dort antwortet. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <comment>an action</comment>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>%1 kontaktieren</translation>
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
        <translation>von wo es sich zuletzt meldete: %1</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Con&amp;firm this certificate</source>
        <translation>Zertifikat be&amp;stätigen</translation>
    </message>
    <message>
        <source>&amp;Contact now</source>
        <translation>Jetzt &amp;kontaktieren</translation>
    </message>
    <message>
        <source>Reads the system&apos;s status; an upgrade that waits for it starts.</source>
        <translation>Liest den Status des Systems; ein darauf wartendes Upgrade startet.</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>Passwort &amp;vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Borrowed: this system still has Uplift in place of its own manager (%1).</source>
        <translation>Ausgeliehen: Dieses System hat noch Uplift statt seines eigenen Managers (%1).</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Nicht &amp;länger warten</translation>
    </message>
</context>
<context>
    <name>Uplift::DetailPane</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Only this &amp;upgrade</source>
        <translation>Nur dieses &amp;Upgrade</translation>
    </message>
    <message>
        <source>Leaves out check-ins and whatever else belongs to no upgrade or to an older one</source>
        <translation>Lässt Meldungen weg und was sonst zu keinem oder einem älteren Upgrade gehört</translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <translation>Details schließen (F4)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) selected</source>
        <translation>
            <numerusform>%n System ausgewählt</numerusform>
            <numerusform>%n Systeme ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>About the system</source>
        <translation>Zum System</translation>
    </message>
</context>
<context>
    <name>Uplift::DropZone</name>
    <message>
        <source>There is no software package among these files: names such as s52010tc7_3_21.pkg are taken.</source>
        <translation>Unter diesen Dateien ist kein Softwarepaket: Pakete haben Namen wie s52010tc7_3_21.pkg.</translation>
    </message>
    <message>
        <source>Choose the software folder first: the files are copied there.</source>
        <translation>Wählen Sie zuerst den Softwareordner: Dorthin werden die Dateien kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to copy %n package(s) into the software folder</source>
        <translation>
            <numerusform>Hier ablegen, um %n Paket in den Softwareordner zu kopieren</numerusform>
            <numerusform>Hier ablegen, um %n Pakete in den Softwareordner zu kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::DurationEdit</name>
    <message>
        <source>%1: unit</source>
        <comment>name of a setting</comment>
        <translation>%1: Einheit</translation>
    </message>
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
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::EndpointLinesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy line %1</source>
        <translation>Zeile %1 kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>&amp;Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;On the endpoint</source>
        <translation>&amp;Am Endgerät</translation>
    </message>
    <message>
        <source>By &amp;DHCP</source>
        <translation>Über &amp;DHCP</translation>
    </message>
    <message>
        <source>Open the endpoint&apos;s command line (ssh admin@its-address) and enter these lines. They are the same on TC and on CE; software that does not know the last line does not need it.</source>
        <translation>Öffnen Sie die Befehlszeile des Endgeräts (ssh admin@seine-adresse) und geben Sie diese Zeilen ein. Sie sind auf TC und CE gleich; kennt die Software die letzte Zeile nicht, ist diese unnötig.</translation>
    </message>
    <message>
        <source>Option 242 tells endpoints their manager&apos;s address: those in provisioning mode TMS that have none of their own. They ask for it when they start.</source>
        <translation>Option 242 nennt Endgeräten die Adresse ihres Managers: denen im Bereitstellungsmodus TMS, bei denen keine eingetragen ist. Sie fragen beim Start danach.</translation>
    </message>
    <message>
        <source>DHCP &amp;server:</source>
        <translation>DHCP-&amp;Server:</translation>
    </message>
    <message>
        <source>DHCP server</source>
        <translation>DHCP-Server</translation>
    </message>
    <message>
        <source>In PowerShell on the DHCP server, as administrator. For one scope only, add -ScopeId and its number to the second line.</source>
        <translation>In PowerShell auf dem DHCP-Server, als Administrator. Soll es nur für einen Bereich gelten, ergänzen Sie die zweite Zeile um -ScopeId und dessen Nummer.</translation>
    </message>
    <message>
        <source>In dhcpd.conf: the first line at the top, the second there or in the subnet of the endpoints. Then restart dhcpd.</source>
        <translation>In dhcpd.conf: die erste Zeile an den Anfang, die zweite ebenso oder in das Subnetz der Endgeräte. Starten Sie dhcpd danach neu.</translation>
    </message>
    <message>
        <source>In kea-dhcp4.conf, right behind “&quot;Dhcp4&quot;: {”. Where one of the lists is there already, add the line in braces to it. Then restart Kea.</source>
        <translation>In kea-dhcp4.conf, unmittelbar hinter „&quot;Dhcp4&quot;: {“. Gibt es eine der Listen dort schon, fügen Sie ihr die Zeile in geschweiften Klammern hinzu. Starten Sie Kea danach neu.</translation>
    </message>
    <message>
        <source>In dnsmasq.conf. Then restart dnsmasq.</source>
        <translation>In dnsmasq.conf. Starten Sie dnsmasq danach neu.</translation>
    </message>
    <message>
        <source>The option holds an IPv4 address, and none of this computer is known.</source>
        <translation>Die Option enthält eine IPv4-Adresse, und von diesem Computer ist keine bekannt.</translation>
    </message>
    <message>
        <source>It does not tell the path, which has a secret here: enter the line with ExternalManager Path on each endpoint all the same.</source>
        <translation>Den Pfad nennt sie nicht, und er enthält hier ein Geheimnis: Geben Sie die Zeile mit ExternalManager Path trotzdem an jedem Endgerät ein.</translation>
    </message>
    <message>
        <source>It does not tell a port either: endpoints call port 80, and Uplift is to listen there.</source>
        <translation>Auch einen Port nennt sie nicht: Endgeräte rufen Port 80 auf, und dort soll Uplift lauschen.</translation>
    </message>
    <message>
        <source>How an endpoint learns the address</source>
        <translation>Wie ein Endgerät die Adresse erfährt</translation>
    </message>
</context>
<context>
    <name>Uplift::FindPage</name>
    <message numerus="yes">
        <source>&amp;Trust %n certificate(s) and search again</source>
        <translation>
            <numerusform>%n Zertifikat &amp;vertrauen und erneut suchen</numerusform>
            <numerusform>%n Zertifikaten &amp;vertrauen und erneut suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried, %3 found.</source>
        <translation>%1 von %2 Adressen versucht, %3 gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n system(s) found.</source>
        <translation>
            <numerusform>Angehalten: %n System gefunden.</numerusform>
            <numerusform>Angehalten: %n Systeme gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n system(s) found.</source>
        <translation>
            <numerusform>Fertig: %n System gefunden.</numerusform>
            <numerusform>Fertig: %n Systeme gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add systems</source>
        <translation>Systeme hinzufügen</translation>
    </message>
    <message>
        <source>Systems that answer are added to the list. With user name and password Uplift can borrow them afterwards: point them here, upgrade them, and give them back.</source>
        <translation>Systeme, die antworten, kommen in die Liste. Mit Benutzername und Passwort kann Uplift sie danach ausleihen: auf Uplift umstellen, Upgrade ausführen und zurückgeben.</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>&amp;Adressen:</translation>
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
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundene Systeme</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) took the connection and are still to answer: slow ones take up to a minute.</source>
        <translation>
            <numerusform>%n System hat die Verbindung angenommen und noch nicht geantwortet: langsame brauchen bis zu einer Minute.</numerusform>
            <numerusform>%n Systeme haben die Verbindung angenommen und noch nicht geantwortet: langsame brauchen bis zu einer Minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::FirstStartPage</name>
    <message>
        <source>Welcome to Uplift</source>
        <translation>Willkommen bei Uplift</translation>
    </message>
    <message>
        <source>Where are the packages?</source>
        <translation>Wo liegen die Pakete?</translation>
    </message>
    <message>
        <source>At which address do systems reach this computer?</source>
        <translation>Unter welcher Adresse erreichen Systeme diesen Computer?</translation>
    </message>
    <message>
        <source>Point an endpoint at Uplift</source>
        <translation>Ein Endgerät auf Uplift umstellen</translation>
    </message>
    <message>
        <source>Will this work?</source>
        <translation>Wird das funktionieren?</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Same as the operating system</source>
        <translation>Wie im Betriebssystem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>Adressen dieses Computers</translation>
    </message>
    <message>
        <source>Uplift listens on port 80, the one that endpoints call.</source>
        <translation>Uplift lauscht auf Port 80, den die Endgeräte aufrufen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The first system</source>
        <translation>Das erste System</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of this computer</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>whether it will work</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endgerät</translation>
    </message>
    <message>
        <source>First system</source>
        <translation>Erstes System</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>Diesen Ordner &amp;nutzen</translation>
    </message>
    <message>
        <source>&amp;Show it in the window</source>
        <translation>Im Fenster an&amp;zeigen</translation>
    </message>
    <message>
        <source>Uplift does not listen at the moment; the next step tells why.</source>
        <translation>Uplift lauscht zurzeit nicht; der nächste Schritt zeigt, warum.</translation>
    </message>
    <message>
        <source>Uplift listens on port %1, but endpoints call port 80; the next step tells why.</source>
        <translation>Uplift lauscht auf Port %1, die Endgeräte melden sich aber an Port 80; der nächste Schritt zeigt, warum.</translation>
    </message>
    <message>
        <source>Uplift upgrades the software of video systems: they call in here, fetch the package that you drop onto them, and are done when they call in again with the new version.

Six short steps, and everything can be changed later in the settings.</source>
        <translation>Uplift versorgt Videosysteme mit neuer Software: Sie melden sich hier, rufen das Paket ab, das Sie auf sie ziehen, und sind fertig, wenn sie sich mit der neuen Version wieder melden.

Sechs kurze Schritte, und alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose the network card by which the systems reach this computer. Each system is answered at the address at which it calls; the step “Endpoint” has the lines with the one that is chosen here.</source>
        <translation>Wählen Sie die Netzwerkkarte, über die die Systeme diesen Computer erreichen. Jedes System erhält seine Antwort an der Adresse, die es anruft; der Schritt „Endgerät“ enthält die Zeilen mit der hier gewählten.</translation>
    </message>
</context>
<context>
    <name>Uplift::FirstSystemPanel</name>
    <message>
        <source>Waiting for the first system to call in…</source>
        <translation>Warten, bis sich das erste System meldet…</translation>
    </message>
    <message>
        <source>Waiting for a system to call in…</source>
        <translation>Warten, bis sich ein System meldet…</translation>
    </message>
    <message>
        <source>Enter the lines on an endpoint, or restart it where DHCP tells it: it calls in when it starts, and is shown here at once.</source>
        <translation>Geben Sie die Zeilen an einem Endgerät ein, oder starten Sie es neu, wenn DHCP ihm die Adresse nennt: Es meldet sich beim Start und erscheint hier sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are known already.</source>
        <translation>
            <numerusform>%n System ist bereits bekannt.</numerusform>
            <numerusform>%n Systeme sind bereits bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need not wait here: what calls in later appears in the window.</source>
        <translation>Sie müssen hier nicht warten: Was sich später meldet, erscheint im Fenster.</translation>
    </message>
    <message>
        <source>%1 (%2) has called in</source>
        <comment>system, address</comment>
        <translation>%1 (%2) hat sich gemeldet</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <comment>a version</comment>
        <translation>Es läuft mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have called in.</source>
        <translation>
            <numerusform>%n weiteres hat sich gemeldet.</numerusform>
            <numerusform>%n weitere haben sich gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>New systems wait here to be accepted: the link for it stands in its row.</source>
        <translation>Neue Systeme warten hier auf Annahme: Der Link dafür steht in seiner Zeile.</translation>
    </message>
    <message>
        <source>What is missing is a package for it: copy one into the software folder, then drag it onto the system.</source>
        <translation>Es fehlt noch ein Paket: Kopieren Sie eines in den Softwareordner und ziehen Sie es auf das System.</translation>
    </message>
    <message>
        <source>There is a package for it (%1): drag it onto the system, or select both and press Enter. What would happen is shown first.</source>
        <comment>a version</comment>
        <translation>Es gibt ein Paket dafür (%1): Ziehen Sie es auf das System, oder wählen Sie beide aus und drücken Sie die Eingabetaste. Zuerst wird gezeigt, was geschehen würde.</translation>
    </message>
    <message>
        <source>Drag a package onto it, or select both and press Enter. What would happen is shown first.</source>
        <translation>Ziehen Sie ein Paket darauf, oder wählen Sie beide aus und drücken Sie die Eingabetaste. Zuerst wird gezeigt, was geschehen würde.</translation>
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
        <translation>Was antwortet</translation>
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
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Uplift::HistoryPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s)</source>
        <translation>
            <numerusform>%n Upgrade</numerusform>
            <numerusform>%n Upgrades</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>upgrades</source>
        <comment>file name</comment>
        <translation>upgrades</translation>
    </message>
    <message>
        <source>change-sheet</source>
        <comment>file name</comment>
        <translation>aenderungsnachweis</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>Änderungsnachweis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search in every column</source>
        <translation>In allen Spalten suchen</translation>
    </message>
    <message>
        <source>Search upgrades</source>
        <translation>Upgrades durchsuchen</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>Ver&amp;antwortlich:</translation>
    </message>
    <message>
        <source>Printed on the change sheet.</source>
        <translation>Steht auf dem Änderungsnachweis.</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
    <message>
        <source>Printed on the change sheet: a ticket number, for instance.</source>
        <translation>Steht auf dem Änderungsnachweis, zum Beispiel eine Ticketnummer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n upgrade(s)</source>
        <translation>
            <numerusform>Wird gelesen… %n Upgrade</numerusform>
            <numerusform>Wird gelesen… %n Upgrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n Upgrade; die übrigen sind nicht lesbar</numerusform>
            <numerusform>%n Upgrades; die übrigen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is selected, or of all that is shown.</source>
        <translation>Über das Ausgewählte, sonst über alles, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>change sheet</comment>
        <translation>Als &amp;HTML speichern…</translation>
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
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>From</source>
        <comment>version before</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>version wanted</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Beauftragt von</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an upgrade, or how it ended</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an upgrade ended without proof</comment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Uplift::ImportBar</name>
    <message>
        <source>Stop copying</source>
        <translation>Kopieren anhalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copying, %1</source>
        <comment>size of size</comment>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1, %n weitere</numerusform>
            <numerusform>%1, %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
</context>
<context>
    <name>Uplift::KeyVaultPage</name>
    <message>
        <source>No serial number stands before it.</source>
        <translation>Davor steht keine Seriennummer.</translation>
    </message>
    <message>
        <source>Replaces the key that is set.</source>
        <translation>Ersetzt den gesetzten Schlüssel.</translation>
    </message>
    <message>
        <source>The mail does not say whether it is a release key.</source>
        <translation>Die Mail sagt nicht, ob es ein Release-Schlüssel ist.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>There is no key in this text.</source>
        <translation>In diesem Text ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>%1 of %2 keys will be set.</source>
        <translation>%1 von %2 Schlüsseln werden gesetzt.</translation>
    </message>
    <message>
        <source>Release keys from a mail</source>
        <translation>Release-Schlüssel aus einer Mail</translation>
    </message>
    <message>
        <source>Paste the text of a licence mail, or a table of serial numbers and keys. Each key goes to the serial number that stands before it. Keys once entered are all kept: a downgrade may need an old one.</source>
        <translation>Fügen Sie den Text einer Lizenz-Mail oder eine Tabelle mit Seriennummern und Schlüsseln ein. Jeder Schlüssel geht an die Seriennummer davor. Einmal eingegebene Schlüssel bleiben alle erhalten: Ein Downgrade braucht eventuell einen alten.</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Text with keys</source>
        <translation>Text mit Schlüsseln</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Keys found</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Set keys</source>
        <translation>&amp;Schlüssel setzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>It has not called in yet: it gets the key when it does.</source>
        <translation>Es hat sich noch nicht gemeldet und bekommt den Schlüssel, sobald es das tut.</translation>
    </message>
    <message>
        <source>It has none so far.</source>
        <translation>Es hat bisher keinen.</translation>
    </message>
</context>
<context>
    <name>Uplift::LabelsDialog</name>
    <message numerus="yes">
        <source>Site and tags of %n system(s)</source>
        <translation>
            <numerusform>Standort und Tags von %n System</numerusform>
            <numerusform>Standort und Tags von %n Systemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Different values: empty leaves each as it is</source>
        <translation>Unterschiedlich; leer lässt alle unverändert</translation>
    </message>
    <message>
        <source>For instance: Oslo</source>
        <translation>Zum Beispiel: Oslo</translation>
    </message>
    <message>
        <source>For instance: pilot, third floor</source>
        <translation>Zum Beispiel: Pilot, dritter Stock</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <translation>&amp;Standort:</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>&amp;Tags:</translation>
    </message>
    <message>
        <source>Separate tags with commas. Systems can be grouped and searched by both: site:oslo tag:pilot.</source>
        <translation>Tags durch Kommas trennen. Systeme lassen sich nach beidem gruppieren und suchen: site:oslo tag:pilot.</translation>
    </message>
</context>
<context>
    <name>Uplift::Language</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>Uplift::ListeningBar</name>
    <message>
        <source>Copy the &amp;lines for an endpoint</source>
        <translation>&amp;Zeilen für ein Endgerät kopieren</translation>
    </message>
    <message>
        <source>Copies five xConfiguration lines. Entered on an endpoint&apos;s command line, they make it call in here.</source>
        <translation>Kopiert fünf xConfiguration-Zeilen. Auf der Befehlszeile eines Endgeräts eingegeben, lassen sie es sich hier melden.</translation>
    </message>
    <message>
        <source>Copy the lines for an endpoint</source>
        <translation>Zeilen für ein Endgerät kopieren</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Not listening: no system can call in.</source>
        <translation>Lauscht nicht: Kein System kann sich melden.</translation>
    </message>
    <message>
        <source>Not listening: no system can call in. %1</source>
        <translation>Lauscht nicht: Kein System kann sich melden. %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Or forward port 80 of this computer to %1.</source>
        <translation>Oder leiten Sie Port 80 dieses Computers an %1 weiter.</translation>
    </message>
    <message>
        <source>Listening on %1. Endpoints always call port 80, they have no setting for another one.</source>
        <translation>Lauscht auf %1. Endgeräte rufen immer Port 80 auf; ein anderer lässt sich bei ihnen nicht einstellen.</translation>
    </message>
    <message>
        <source>%1 Start Uplift with --listen :80, or forward port 80 of this computer to %2.</source>
        <translation>%1 Starten Sie Uplift mit --listen :80, oder leiten Sie Port 80 dieses Computers an %2 weiter.</translation>
    </message>
    <message>
        <source>Copied: the lines for %1.</source>
        <comment>an address</comment>
        <translation>Kopiert: die Zeilen für %1.</translation>
    </message>
    <message>
        <source>Listening on %1, but endpoints call port 80</source>
        <comment>an address</comment>
        <translation>Lauscht auf %1, Endgeräte melden sich aber an Port 80</translation>
    </message>
</context>
<context>
    <name>Uplift::MainWindow</name>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::PackagesPane</name>
    <message>
        <source>&amp;Packages</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Software packages in the folder. Drag one onto a system, or press Enter.</source>
        <translation>Softwarepakete im Ordner. Ziehen Sie eines auf ein System oder drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Choose the folder that contains your software packages.</source>
        <translation>Wählen Sie den Ordner mit Ihren Softwarepaketen.</translation>
    </message>
    <message>
        <source>There is no software package in this folder yet.

Drop files such as s52010tc7_3_21.pkg here, or copy them into it; they appear by themselves.</source>
        <translation>In diesem Ordner ist noch kein Softwarepaket.

Legen Sie Dateien wie s52010tc7_3_21.pkg hier ab oder kopieren Sie sie hinein; sie erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Software folder: %1</source>
        <translation>Softwareordner: %1</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>Drop package files here</source>
        <translation>Paketdateien hier ablegen</translation>
    </message>
    <message>
        <source>or choose another folder…</source>
        <translation>oder einen anderen Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>Uplift::PackagesView</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it onto a system.</source>
        <translation>Legen Sie es auf einem System ab.</translation>
    </message>
    <message>
        <source>Drop it onto a package.</source>
        <translation>Legen Sie es auf einem Paket ab.</translation>
    </message>
</context>
<context>
    <name>Uplift::Pages</name>
    <message>
        <source>uplift-settings</source>
        <comment>file name</comment>
        <translation>uplift-einstellungen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Replace all settings by those of this file, and take over the sites, tags and release keys that are in it?

%1</source>
        <translation>Alle Einstellungen durch die dieser Datei ersetzen und die Standorte, Tags und Release-Schlüssel übernehmen, die darin stehen?

%1</translation>
    </message>
    <message>
        <source>Follow this plan?</source>
        <translation>Diesem Plan folgen?</translation>
    </message>
    <message>
        <source>Each system in it is upgraded to the package that stands beside it, as soon as it calls in.

%1</source>
        <translation>Jedes System darin wird auf das Paket aktualisiert, das daneben steht, sobald es sich meldet.

%1</translation>
    </message>
    <message>
        <source>Follow the plan</source>
        <translation>Plan befolgen</translation>
    </message>
    <message>
        <source>uplift-support</source>
        <comment>file name</comment>
        <translation>uplift-support</translation>
    </message>
</context>
<context>
    <name>Uplift::PassphraseEditor</name>
    <message>
        <source>The one that is stored is forgotten when you save.</source>
        <translation>Die gespeicherte Passphrase wird beim Speichern gelöscht.</translation>
    </message>
    <message>
        <source>One is stored, in the key store of this computer and in no file of Uplift.</source>
        <translation>Eine Passphrase ist gespeichert: im Schlüsselspeicher dieses Computers, in keiner Datei von Uplift.</translation>
    </message>
    <message>
        <source>None is stored. It goes to the key store of this computer, into no file of Uplift.</source>
        <translation>Keine Passphrase ist gespeichert. Sie kommt in den Schlüsselspeicher dieses Computers, in keine Datei von Uplift.</translation>
    </message>
    <message>
        <source>Has no effect now: no certificate is chosen.</source>
        <translation>Derzeit ohne Wirkung: Es ist kein Zertifikat gewählt.</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the key: enter the right one. There is no HTTPS until then.</source>
        <translation>Die gespeicherte Passphrase passt nicht zum Schlüssel: Geben Sie die richtige ein. Bis dahin gibt es kein HTTPS.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase: enter it here. There is no HTTPS until then.</source>
        <translation>Der Schlüssel ist durch eine Passphrase geschützt: Geben Sie sie hier ein. Bis dahin gibt es kein HTTPS.</translation>
    </message>
    <message>
        <source>Has no effect now: the key in use is not protected by one.</source>
        <translation>Derzeit ohne Wirkung: Der verwendete Schlüssel ist nicht durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Only for a key that is protected by one. It is never shown again.</source>
        <translation>Nur für einen Schlüssel, der durch eine Passphrase geschützt ist. Sie wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>It goes to the key store of this computer, if it has one, and into no file of Uplift; else it lasts as long as Uplift runs.</source>
        <translation>Sie kommt in den Schlüsselspeicher dieses Computers, falls es einen gibt, und in keine Datei von Uplift; sonst gilt sie, solange Uplift läuft.</translation>
    </message>
    <message>
        <source>One is known as long as Uplift runs. %1</source>
        <translation>Die Passphrase ist bekannt, solange Uplift läuft. %1</translation>
    </message>
    <message>
        <source>None is known. One lasts as long as Uplift runs. %1</source>
        <translation>Keine Passphrase ist bekannt. Eine eingegebene gilt, solange Uplift läuft. %1</translation>
    </message>
</context>
<context>
    <name>Uplift::ProblemBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n weiteres Problem</numerusform>
            <numerusform>%n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the one before</source>
        <translation>Zeigt das davor</translation>
    </message>
</context>
<context>
    <name>Uplift::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>upgrades</comment>
        <translation>%1 von %2 beendet</translation>
    </message>
    <message>
        <source>Upgrades that have ended</source>
        <translation>Beendete Upgrades</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>&amp;Fenster öffnen</translation>
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
        <translation>Derzeit</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Erhält</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <source>in a call now, starts when it ends</source>
        <translation>in einem Anruf, beginnt nach dessen Ende</translation>
    </message>
    <message>
        <source>waits for it to call in for the first time</source>
        <translation>wartet, bis es sich zum ersten Mal meldet</translation>
    </message>
    <message>
        <source>waits for it to call in (%1)</source>
        <comment>when it last did</comment>
        <translation>wartet, bis es sich meldet (%1)</translation>
    </message>
    <message>
        <source>The package is no longer in the software folder</source>
        <translation>Das Paket ist nicht mehr im Softwareordner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>product, its family of hardware</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Made for %1; this is %2.</source>
        <comment>families of hardware</comment>
        <translation>Für %1 gemacht; dies ist %2.</translation>
    </message>
    <message>
        <source>Downgrade: it may be refused; settings may be lost</source>
        <translation>Downgrade: Es kann abgelehnt werden; Einstellungen können verloren gehen</translation>
    </message>
    <message>
        <source>Major step: no release key is known.</source>
        <translation>Großer Versionssprung: Kein Release-Schlüssel ist bekannt.</translation>
    </message>
    <message>
        <source>Not known yet whether it fits</source>
        <translation>Noch nicht bekannt, ob es passt</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>Schlüssel setzen…</translation>
    </message>
    <message>
        <source>Send it all the same…</source>
        <translation>Trotzdem senden…</translation>
    </message>
</context>
<context>
    <name>Uplift::ProposalView</name>
    <message>
        <source>Systems and what would happen to them</source>
        <translation>Systeme und was mit ihnen geschähe</translation>
    </message>
    <message>
        <source>Space ticks what is selected, the menu key offers what else can be done.</source>
        <translation>Die Leertaste hakt das Ausgewählte an, die Menütaste bietet, was sonst getan werden kann.</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Anhaken oder Haken entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No system matches this search.</source>
        <translation>Kein System passt zu dieser Suche.</translation>
    </message>
</context>
<context>
    <name>Uplift::ProtocolView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Die Nachricht, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>This system has sent no message yet.</source>
        <translation>Dieses System hat noch keine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>Keys and passwords are masked. An answer is listed where it differs from the one before.</source>
        <translation>Schlüssel und Passwörter sind verdeckt. Eine Antwort erscheint nur, wenn sie von der vorigen abweicht.</translation>
    </message>
    <message>
        <source>&amp;Copy for a support case</source>
        <translation>Für einen Supportfall &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies all of these messages as one text, secrets masked</source>
        <translation>Kopiert alle diese Nachrichten als einen Text, Geheimnisse verdeckt</translation>
    </message>
    <message>
        <source>Copy for a support case</source>
        <translation>Für einen Supportfall kopieren</translation>
    </message>
</context>
<context>
    <name>Uplift::ReadinessPage</name>
    <message>
        <source>Will this work?</source>
        <translation>Wird das funktionieren?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Uplift::ReadinessPanel</name>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Open the &amp;firewall&apos;s settings</source>
        <translation>&amp;Firewall-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Uplift::ReleaseKeyDialog</name>
    <message>
        <source>Release key of %1</source>
        <translation>Release-Schlüssel von %1</translation>
    </message>
    <message>
        <source>&amp;Release key for %1, serial number %2:</source>
        <translation>&amp;Release-Schlüssel für %1, Seriennummer %2:</translation>
    </message>
    <message>
        <source>It is handed to the system together with the upgrade. A major change of TC software usually needs one. Option keys look alike but do not belong here: a system takes one and fails after its restart.</source>
        <translation>Das System erhält ihn zusammen mit dem Upgrade. Ein größerer Wechsel der TC-Software braucht meist einen. Optionsschlüssel sehen ähnlich aus, gehören aber nicht hierher: Ein System nimmt sie an und scheitert nach dem Neustart.</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Release-Schlüssel</translation>
    </message>
    <message>
        <source>16 to 24 characters</source>
        <translation>16 bis 24 Zeichen</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Schlüssel setzen</translation>
    </message>
    <message>
        <source>✔ This has the form of a key.</source>
        <translation>✔ Dies hat die Form eines Schlüssels.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed: a release key has 16 to 24.</source>
        <translation>
            <numerusform>Noch %n Zeichen nötig: Ein Release-Schlüssel hat 16 bis 24.</numerusform>
            <numerusform>Noch %n Zeichen nötig: Ein Release-Schlüssel hat 16 bis 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a release key has 16 to 24.</source>
        <translation>
            <numerusform>%n Zeichen zu viel: Ein Release-Schlüssel hat 16 bis 24.</numerusform>
            <numerusform>%n Zeichen zu viel: Ein Release-Schlüssel hat 16 bis 24.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a space within: is there more than one key in it?</source>
        <translation>Darin ist ein Leerzeichen: Sind es mehrere Schlüssel?</translation>
    </message>
    <message>
        <source>There is a character in it that no key has. Copy the key again from the licence mail.</source>
        <translation>Darin ist ein Zeichen, das kein Schlüssel hat. Kopieren Sie den Schlüssel erneut aus der Lizenz-Mail.</translation>
    </message>
    <message>
        <source>%1 is set; a new one replaces it</source>
        <comment>dots for a key</comment>
        <translation>%1 ist gesetzt; ein neuer ersetzt ihn</translation>
    </message>
</context>
<context>
    <name>Uplift::RolloutEndBar</name>
    <message>
        <source>%1 of %2 proved</source>
        <comment>systems</comment>
        <translation>%1 von %2 bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n still out</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n noch nicht zurück</numerusform>
            <numerusform>%n noch nicht zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Change sheet…</source>
        <translation>Änderungsnachweis…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n wiederholen</numerusform>
            <numerusform>%n wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opens the history with these upgrades selected, where the change sheet is made.</source>
        <translation>Öffnet den Verlauf mit diesen Upgrades ausgewählt; dort entsteht der Änderungsnachweis.</translation>
    </message>
</context>
<context>
    <name>Uplift::SelectionView</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>others</source>
        <comment>versions or products</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>Selected systems</source>
        <translation>Ausgewählte Systeme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>package</comment>
        <translation>Mit %1</translation>
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
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a setting</comment>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time of day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>time of day</comment>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Uplift::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Stan&amp;dardwerte</translation>
    </message>
    <message>
        <source>Another program holds this port: there is no HTTPS. End that program, or choose another port.</source>
        <translation>Ein anderes Programm belegt diesen Port: Es gibt kein HTTPS. Beenden Sie das Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system does not let Uplift use this port: there is no HTTPS. Choose one above 1023, or give Uplift the right to it.</source>
        <translation>Das Betriebssystem lässt Uplift diesen Port nicht benutzen: Es gibt kein HTTPS. Wählen Sie einen über 1023, oder geben Sie Uplift das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, tab</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These settings can&apos;t be saved together: %1.</source>
        <translation>Diese Einstellungen können so nicht zusammen gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Can&apos;t be saved: %1.</source>
        <comment>the fields that are wrong</comment>
        <translation>Kann nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>Uplift::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from part to part, the arrow keys move within it, the menu key opens the context menu.</source>
        <translation>Alles geht ohne Maus. Tab wechselt von Bereich zu Bereich, die Pfeiltasten bewegen sich darin, die Menütaste öffnet das Kontextmenü.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two shortcuts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Upgrade the selected systems to the selected package</source>
        <translation>Ausgewählte Systeme auf das ausgewählte Paket bringen</translation>
    </message>
    <message>
        <source>Close a page or dialog</source>
        <translation>Seite oder Dialog schließen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Lists and pages</source>
        <translation>Listen und Seiten</translation>
    </message>
    <message>
        <source>Tick or untick what is selected in a summary</source>
        <translation>In einer Übersicht Ausgewähltes an- oder abhaken</translation>
    </message>
</context>
<context>
    <name>Uplift::SoftwareFolderPanel</name>
    <message>
        <source>Uplift hands out the package files (.pkg, .cop) that lie in one folder, as they come from Cisco: neither unpacked nor renamed.</source>
        <translation>Uplift gibt die Paketdateien (.pkg, .cop) aus, die in einem Ordner liegen, so wie sie von Cisco kommen: weder entpackt noch umbenannt.</translation>
    </message>
    <message>
        <source>&amp;Software folder:</source>
        <translation>Software&amp;ordner:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Packages found</source>
        <translation>Gefundene Pakete</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) found</source>
        <translation>
            <numerusform>%n Paket gefunden</numerusform>
            <numerusform>%n Pakete gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No package found</source>
        <translation>Kein Paket gefunden</translation>
    </message>
    <message>
        <source>Without a folder there is nothing to hand out.</source>
        <translation>Ohne Ordner gibt es nichts auszugeben.</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Der Ordner wird durchsucht…</translation>
    </message>
    <message>
        <source>Which packages are in it shows when it is used. A folder that is not there yet is created then.</source>
        <translation>Welche Pakete darin liegen, zeigt sich, sobald er genutzt wird. Gibt es ihn noch nicht, wird er dann angelegt.</translation>
    </message>
    <message>
        <source>There is no package in this folder yet. Copy some into it, with names such as s52010tc7_3_21.pkg: they appear here by themselves.</source>
        <translation>In diesem Ordner liegt noch kein Paket. Kopieren Sie welche hinein, mit Namen wie s52010tc7_3_21.pkg: Sie erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Uplift::SpeedGraph</name>
    <message>
        <source>Speed of the last three minutes; at most %1</source>
        <translation>Geschwindigkeit der letzten drei Minuten; höchstens %1</translation>
    </message>
    <message>
        <source>Speed of the last three minutes</source>
        <translation>Geschwindigkeit der letzten drei Minuten</translation>
    </message>
</context>
<context>
    <name>Uplift::StepRail</name>
    <message>
        <source>Step %1 of %2, %3: this one</source>
        <comment>number, title</comment>
        <translation>Schritt %1 von %2, %3: dieser</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: done</source>
        <comment>number, title</comment>
        <translation>Schritt %1 von %2, %3: erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: to come</source>
        <comment>number, title</comment>
        <translation>Schritt %1 von %2, %3: folgt noch</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: not in order</source>
        <comment>number, title</comment>
        <translation>Schritt %1 von %2, %3: nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>Uplift::SummaryBar</name>
    <message>
        <source>Estimated from the bytes that are left and the speed of the last half minute</source>
        <translation>Geschätzt aus den restlichen Bytes und der Geschwindigkeit der letzten halben Minute</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>Geschwindigkeit aller Downloads zusammen</translation>
    </message>
    <message>
        <source>Speed of all downloads together: %1</source>
        <translation>Geschwindigkeit aller Downloads zusammen: %1</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>Alle Systeme anzeigen</translation>
    </message>
    <message>
        <source>Show only these systems</source>
        <translation>Nur diese Systeme anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 proved</source>
        <comment>systems</comment>
        <translation>%1 von %2 bestätigt</translation>
    </message>
    <message>
        <source>No systems yet</source>
        <translation>Noch keine Systeme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of systems, number of those that could be upgraded</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, all up to date</source>
        <comment>number of systems</comment>
        <translation>%1, alle auf dem neuesten Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n up to date</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n auf dem neuesten Stand</numerusform>
            <numerusform>%n auf dem neuesten Stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n anderes</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SupportPage</name>
    <message>
        <source>Collecting…</source>
        <translation>Wird gesammelt…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), nothing is sent</source>
        <translation>
            <numerusform>%n Text, nichts wird verschickt</numerusform>
            <numerusform>%n Texte, nichts wird verschickt</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Collect for support</source>
        <translation>Für den Support sammeln</translation>
    </message>
    <message>
        <source>This is all that goes into the file. Release keys, passwords and the secret of the path are not in it; names, addresses and serial numbers of systems may be. Look through it, write the file, and send it yourself to whoever helps you.</source>
        <translation>Das ist alles, was in die Datei kommt. Release-Schlüssel, Passwörter und das Geheimnis des Pfads sind nicht darin; Namen, Adressen und Seriennummern von Systemen können darin sein. Sehen Sie es durch, schreiben Sie die Datei und schicken Sie sie selbst an den, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei ist</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>Datei &amp;schreiben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemCommands</name>
    <message>
        <source>Cancel upgrade</source>
        <translation>Upgrade abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n upgrade(s)?

A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>%n Upgrade abbrechen?

Ein System, das das ganze Paket hat, installiert es eventuell trotzdem.</numerusform>
            <numerusform>%n Upgrades abbrechen?

Ein System, das das ganze Paket hat, installiert es eventuell trotzdem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep upgrading</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Clear release key</source>
        <translation>Release-Schlüssel löschen</translation>
    </message>
    <message>
        <source>Forget the release key of %1?</source>
        <translation>Release-Schlüssel von %1 löschen?</translation>
    </message>
    <message>
        <source>Clear key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted</source>
        <translation>
            <numerusform>%n System angenommen</numerusform>
            <numerusform>%n Systeme angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>release key cleared</source>
        <translation>Release-Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>release key set</source>
        <translation>Release-Schlüssel gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered</source>
        <translation>
            <numerusform>%n Upgrade beauftragt</numerusform>
            <numerusform>%n Upgrades beauftragt</numerusform>
        </translation>
    </message>
    <message>
        <source>queue order changed</source>
        <translation>Reihenfolge der Warteschlange geändert</translation>
    </message>
    <message>
        <source>Nothing waits in front of it.</source>
        <translation>Davor wartet nichts.</translation>
    </message>
    <message>
        <source>Nothing waits behind it.</source>
        <translation>Dahinter wartet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved forward in the queue.</source>
        <translation>
            <numerusform>%n Upgrade in der Warteschlange nach vorn gerückt.</numerusform>
            <numerusform>%n Upgrades in der Warteschlange nach vorn gerückt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved back in the queue.</source>
        <translation>
            <numerusform>%n Upgrade in der Warteschlange nach hinten gerückt.</numerusform>
            <numerusform>%n Upgrades in der Warteschlange nach hinten gerückt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved in the queue.</source>
        <translation>
            <numerusform>%n Upgrade in der Warteschlange verschoben.</numerusform>
            <numerusform>%n Upgrades in der Warteschlange verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels of %n system(s) changed</source>
        <translation>
            <numerusform>Standort und Tags von %n System geändert</numerusform>
            <numerusform>Standort und Tags von %n Systemen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled</source>
        <translation>
            <numerusform>%n Upgrade abgebrochen</numerusform>
            <numerusform>%n Upgrades abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled.</source>
        <translation>
            <numerusform>%n Upgrade abgebrochen.</numerusform>
            <numerusform>%n Upgrades abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had the whole package and may install it all the same: the next check-in tells.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n davon hatte das ganze Paket und installiert es womöglich trotzdem: Die nächste Meldung zeigt es.</numerusform>
            <numerusform>%n davon hatten das ganze Paket und installieren es womöglich trotzdem: Die nächste Meldung zeigt es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n upgrade(s) again?</source>
        <translation>
            <numerusform>%n Upgrade noch einmal starten?</numerusform>
            <numerusform>%n Upgrades noch einmal starten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go back to an older version than the system runs.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n davon würde auf eine ältere Version zurückgehen, als das System sie hat.</numerusform>
            <numerusform>%n davon würden auf eine ältere Version zurückgehen, als das System sie hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is for the version that the system runs already.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>%n davon führt zu der Version, die das System schon hat.</numerusform>
            <numerusform>%n davon führen zu der Version, die das System schon hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again</source>
        <translation>
            <numerusform>%n Upgrade noch einmal gestartet</numerusform>
            <numerusform>%n Upgrades noch einmal gestartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Borrowed systems stay on the list: give them back first.</source>
        <translation>Ausgeliehene Systeme bleiben in der Liste: Geben Sie sie zuerst zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n system(s) off the list?</source>
        <translation>
            <numerusform>%n System aus der Liste nehmen?</numerusform>
            <numerusform>%n Systeme aus der Liste nehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <comment>a system</comment>
        <translation>%1 aus der Liste nehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) will be cancelled. A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>%n Upgrade wird abgebrochen. Ein System, das schon das ganze Paket hat, installiert es womöglich trotzdem.</numerusform>
            <numerusform>%n Upgrades werden abgebrochen. Ein System, das schon das ganze Paket hat, installiert es womöglich trotzdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borrowed system(s) stay: give them back first.</source>
        <translation>
            <numerusform>%n ausgeliehenes System bleibt: Geben Sie es zuerst zurück.</numerusform>
            <numerusform>%n ausgeliehene Systeme bleiben: Geben Sie sie zuerst zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>In der Liste lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed</source>
        <translation>
            <numerusform>%n System entfernt</numerusform>
            <numerusform>%n Systeme entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed.</source>
        <translation>
            <numerusform>%n System entfernt.</numerusform>
            <numerusform>%n Systeme entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>History, site, tags and release keys are kept; a password of its web server that is kept here is forgotten. A system that calls in again is back by itself.</source>
        <translation>Verlauf, Standort, Tags und Release-Schlüssel bleiben erhalten; ein hier aufbewahrtes Passwort für seinen Webserver wird vergessen. Ein System, das sich wieder meldet, steht von selbst wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted.</source>
        <translation>
            <numerusform>%n System angenommen.</numerusform>
            <numerusform>%n Systeme angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release key cleared.</source>
        <translation>Release-Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>Release key set.</source>
        <translation>Release-Schlüssel gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered.</source>
        <translation>
            <numerusform>%n Upgrade beauftragt.</numerusform>
            <numerusform>%n Upgrades beauftragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1, not before %2.</source>
        <translation>
            <numerusform>%n System erhält %1, nicht vor %2.</numerusform>
            <numerusform>%n Systeme erhalten %1, nicht vor %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1.</source>
        <translation>
            <numerusform>%n System erhält %1.</numerusform>
            <numerusform>%n Systeme erhalten %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n system(s) changed.</source>
        <translation>
            <numerusform>Standort und Tags von %n System geändert.</numerusform>
            <numerusform>Standort und Tags von %n Systemen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again.</source>
        <translation>
            <numerusform>%n Upgrade noch einmal gestartet.</numerusform>
            <numerusform>%n Upgrades noch einmal gestartet.</numerusform>
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
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Package family</source>
        <translation>Paketfamilie</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Site, tags</source>
        <translation>Standort, Tags</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>Meldet sich bei</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, event</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Erste Meldung</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Release-Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Meldet sich von</translation>
    </message>
    <message>
        <source>Former manager</source>
        <translation>Früherer Manager</translation>
    </message>
    <message>
        <source>%1, not restored yet</source>
        <translation>%1, noch nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – nach</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Es meldet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 set</source>
        <comment>dots for a key</comment>
        <translation>%1 gesetzt</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsPane</name>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>grouping</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Put the systems together by tag, site, product, version or state</source>
        <translation>Systeme nach Tag, Standort, Produkt, Version oder Zustand zusammenfassen</translation>
    </message>
    <message>
        <source>Grouping: %1</source>
        <translation>Gruppierung: %1</translation>
    </message>
    <message>
        <source>Search: words, version:tc7, state:failed</source>
        <translation>Suche, z. B. state:failed</translation>
    </message>
    <message>
        <source>Words are looked for in name, address, serial number, product and version.
name: address: product: serial: mac: family: version: target: site: tag: state: look in one place.
state: takes waiting, running, needs, or the state itself, such as downloading, proved, failed.</source>
        <translation>Wörter werden in Name, Adresse, Seriennummer, Produkt und Version gesucht.
name: address: product: serial: mac: family: version: target: site: tag: state: suchen an einer Stelle.
state: nimmt waiting (wartet), running (läuft), needs (Eingriff nötig) oder den Zustand selbst, etwa downloading (lädt herunter), proved (bestätigt), failed (fehlgeschlagen).</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Systeme suchen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Video systems and their upgrades. Enter starts an upgrade of the selected ones, Ctrl+R retries those that need you.</source>
        <translation>Videosysteme und ihre Upgrades. Die Eingabetaste startet ein Upgrade der ausgewählten, Strg+R wiederholt die, die Ihr Eingreifen erfordern.</translation>
    </message>
    <message>
        <source>No system has called in yet.

Copy the lines for an endpoint below and enter them on it; it appears here when it calls in.</source>
        <translation>Noch hat sich kein System gemeldet.

Kopieren Sie unten die Zeilen für ein Endgerät und geben Sie sie dort ein; es erscheint hier, wenn es sich meldet.</translation>
    </message>
    <message>
        <source>No system matches this search.</source>
        <translation>Kein System passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>Suche &amp;leeren</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsTable</name>
    <message>
        <source>%1 (borrowed)</source>
        <comment>a system whose former manager has to be restored</comment>
        <translation>%1 (ausgeliehen)</translation>
    </message>
    <message>
        <source>%1 (NAT)</source>
        <comment>the address that a system reports, not where it calls from</comment>
        <translation>%1 (NAT)</translation>
    </message>
    <message>
        <source>%1, downgrade</source>
        <comment>a version</comment>
        <translation>%1, Downgrade</translation>
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
            <numerusform>%n System</numerusform>
            <numerusform>%n Systeme</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it onto a system.</source>
        <translation>Legen Sie es auf einem System ab.</translation>
    </message>
    <message>
        <source>Only what waits has a place in the queue.</source>
        <translation>Nur was wartet, hat einen Platz in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>Uplift::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <comment>what was said again and again, since when</comment>
        <translation>
            <numerusform>%1 (%n-mal seit %2)</numerusform>
            <numerusform>%1 (%n-mal seit %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::TimelineView</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Nothing has happened in this upgrade yet.</source>
        <translation>In diesem Upgrade ist noch nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>Uplift::TrayNotifier</name>
    <message>
        <source>Open the &amp;window</source>
        <translation>&amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Uplift::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Uplift::UndoList</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Can&apos;t &amp;undo: %1</source>
        <comment>what was done</comment>
        <translation>Nicht &amp;rückgängig zu machen: %1</translation>
    </message>
    <message>
        <source>Not made yet: %1. Try again in a moment.</source>
        <comment>what was done</comment>
        <translation>Noch nicht ausgeführt: %1. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: %1.</source>
        <comment>what was done</comment>
        <translation>Das lässt sich nicht zurücknehmen: %1.</translation>
    </message>
    <message>
        <source>Gone too far to be taken back: %1.</source>
        <comment>what was done</comment>
        <translation>Zu weit fortgeschritten, um zurückgenommen zu werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1. %n of it went too far for that.</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>Zurückgenommen: %1. %n davon war zu weit fortgeschritten.</numerusform>
            <numerusform>Zurückgenommen: %1. %n davon waren zu weit fortgeschritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <comment>what was done</comment>
        <translation>Zurückgenommen: %1.</translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeDialog</name>
    <message numerus="yes">
        <source>Upgrade %n system(s)</source>
        <translation>
            <numerusform>Upgrade für %n System</numerusform>
            <numerusform>Upgrade für %n Systeme</numerusform>
        </translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Reason for other hardware</source>
        <translation>Grund für andere Hardware</translation>
    </message>
    <message>
        <source>Holds the upgrade back until this moment, in the time zone of this computer.</source>
        <translation>Hält das Upgrade bis zu diesem Zeitpunkt zurück, in der Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, to each system its own</source>
        <translation>
            <numerusform>%n Paket, jedem System sein eigenes</numerusform>
            <numerusform>%n Pakete, jedem System sein eigenes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no package in the software folder</source>
        <translation>Im Softwareordner ist kein Paket</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Wählen Sie ein Paket</translation>
    </message>
    <message>
        <source>Which package?</source>
        <translation>Welches Paket?</translation>
    </message>
    <message>
        <source>An upgrade that has not begun by then is cancelled; one that has begun goes on. Without a tick it waits for as long as it takes.</source>
        <translation>Ein Upgrade, das bis dahin nicht begonnen hat, wird abgebrochen; ein begonnenes läuft weiter. Ohne Häkchen wartet es, so lange es eben dauert.</translation>
    </message>
    <message>
        <source>Give up unless begun by</source>
        <translation>Aufgeben, wenn nicht begonnen bis</translation>
    </message>
    <message>
        <source>This moment has passed before the upgrade may begin. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei, bevor das Upgrade beginnen darf. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>&amp;Give up on those that have not begun by</source>
        <translation>Auf&amp;geben, was nicht begonnen hat bis</translation>
    </message>
    <message>
        <source>Why does other &amp;hardware get it?</source>
        <translation>Warum erhält andere &amp;Hardware das Paket?</translation>
    </message>
    <message>
        <source>This is noted in the system&apos;s timeline.</source>
        <translation>Dies wird in der Zeitleiste des Systems vermerkt.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n system(s)</source>
        <comment>package or packages</comment>
        <translation>
            <numerusform>%1 für %n System</numerusform>
            <numerusform>%1 für %n Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>how long it takes is not known before the first one is proved</source>
        <translation>wie lange es dauert, ist erst bekannt, wenn das erste bestätigt ist</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>only between %1 and %2</source>
        <comment>times of day</comment>
        <translation>nur zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Choose a package first.</source>
        <translation>Wählen Sie zuerst ein Paket.</translation>
    </message>
    <message>
        <source>%1 is no longer in the software folder. Choose another package.</source>
        <comment>a file</comment>
        <translation>%1 ist nicht mehr im Softwareordner. Wählen Sie ein anderes Paket.</translation>
    </message>
    <message>
        <source>No system is ticked.</source>
        <translation>Kein System ist angehakt.</translation>
    </message>
    <message>
        <source>Say why other hardware gets the package.</source>
        <translation>Sagen Sie, warum andere Hardware das Paket erhält.</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <comment>a moment</comment>
        <translation>Für %1 planen</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n system(s)</source>
        <translation>
            <numerusform>Downgrade für %n System</numerusform>
            <numerusform>Downgrade für %n Systeme</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade %1, downgrade %2</source>
        <comment>systems</comment>
        <translation>Upgrade für %1, Downgrade für %2</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button.</source>
        <translation>Nichts wird gesendet, bevor Sie auf die Schaltfläche klicken.</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>Systeme suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ticked and not shown now.</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n davon ist angehakt und wird gerade nicht gezeigt.</numerusform>
            <numerusform>%n davon sind angehakt und werden gerade nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeRoad</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Progress of the upgrade</source>
        <translation>Der Weg des Upgrades</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an upgrade ended, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Beauftragt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>how long a step takes</comment>
        <translation>meist %1</translation>
    </message>
    <message>
        <source>by its next check-in</source>
        <comment>proved</comment>
        <translation>durch die nächste Meldung</translation>
    </message>
    <message>
        <source>No upgrade</source>
        <translation>Kein Upgrade</translation>
    </message>
</context>
<context>
    <name>Uplift::WidgetDialogs</name>
    <message>
        <source>Choose the software folder</source>
        <translation>Softwareordner wählen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Copy packages into the library</source>
        <translation>Pakete in die Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Upgrades are under way</source>
        <translation>Upgrades laufen</translation>
    </message>
    <message>
        <source>When Uplift ends, no system can call in or fetch its package. What is under way goes on when Uplift is started again.</source>
        <translation>Wenn Uplift beendet ist, kann sich kein System melden oder sein Paket abrufen. Laufende Upgrades gehen weiter, wenn Uplift wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>Im &amp;Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;End Uplift</source>
        <translation>Uplift be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>The file will hold all settings, and the sites and tags of the systems.</source>
        <translation>Die Datei wird alle Einstellungen enthalten, dazu die Standorte und Tags der Systeme.</translation>
    </message>
    <message>
        <source>If release keys and the secret of the path are included, whoever opens the file can read them. Passwords are never included.</source>
        <translation>Mit Release-Schlüsseln und dem Geheimnis im Pfad kann sie jeder lesen, der die Datei öffnet. Passwörter stehen nie darin.</translation>
    </message>
    <message>
        <source>Include &amp;release keys and secrets</source>
        <translation>Mit &amp;Release-Schlüsseln und Geheimnissen</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Uplift::WindowChoices</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Same as the operating system</source>
        <translation>Wie im Betriebssystem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Ask before an upgrade starts</source>
        <translation>&amp;Vor dem Start eines Upgrades fragen</translation>
    </message>
    <message>
        <source>Shows for each system what would happen. When off, a package that is dropped starts at once if nothing speaks against it.</source>
        <translation>Zeigt für jedes System, was geschehen würde. Ausgeschaltet startet ein abgelegtes Paket sofort, sofern nichts dagegen spricht.</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Symbol im &amp;Infobereich anzeigen</translation>
    </message>
    <message>
        <source>With the counts of the roll-out. Closing the window can then leave Uplift at work.</source>
        <translation>Mit den Zahlen des Rollouts. Uplift kann dann nach dem Schließen des Fensters weiterarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Benachrichtigen</translation>
    </message>
    <message>
        <source>When a roll-out ends, and when a system needs you.</source>
        <translation>Wenn ein Rollout endet und wenn ein Eingriff nötig ist.</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>&amp;Computer wach halten</translation>
    </message>
    <message>
        <source>As long as upgrades run: a sleeping computer serves no package.</source>
        <translation>Solange Upgrades laufen: Ein schlafender Computer stellt kein Paket bereit.</translation>
    </message>
    <message>
        <source>Show the small &amp;progress window</source>
        <translation>Kleines &amp;Fortschrittsfenster anzeigen</translation>
    </message>
    <message>
        <source>It stays on top of other windows while upgrades run.</source>
        <translation>Es bleibt über anderen Fenstern, solange Upgrades laufen.</translation>
    </message>
    <message>
        <source>Has no effect here: this desktop has no tray.</source>
        <translation>Hier ohne Wirkung: Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Start Uplift when &amp;I log in</source>
        <translation>Uplift starten, wenn ich mich an&amp;melde</translation>
    </message>
    <message>
        <source>When a session ends, Uplift ends in order. Upgrades that were under way go on where they were as soon as it runs again.</source>
        <translation>Endet eine Sitzung, beendet sich Uplift ordentlich. Laufende Upgrades gehen dort weiter, wo sie waren, sobald es wieder läuft.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting for it to call in</source>
        <translation>Wartet auf Meldung</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Bereitet vor</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Came back unchanged</source>
        <translation>Unverändert zurück</translation>
    </message>
    <message>
        <source>Never came back</source>
        <translation>Kam nie zurück</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Went back later</source>
        <translation>Später geändert</translation>
    </message>
    <message>
        <source>The system has called in with the new version.</source>
        <translation>Das System hat sich mit der neuen Version gemeldet.</translation>
    </message>
    <message>
        <source>The system reported that it could not install the package. Check that the package is made for this hardware and that the release key is right, then retry.</source>
        <translation>Das System konnte laut eigener Meldung das Paket nicht installieren. Prüfen Sie, ob das Paket für diese Hardware gemacht und der Release-Schlüssel richtig ist; wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>The system took the whole package and started again with the version it had. A wrong release key or a package for other hardware are the usual causes.</source>
        <translation>Das System lud das ganze Paket und startete wieder mit der alten Version. Übliche Ursachen: falscher Release-Schlüssel oder ein Paket für andere Hardware.</translation>
    </message>
    <message>
        <source>The system has not called in again. Look whether it has power and network; if it calls in with the new version after all, this still counts.</source>
        <translation>Das System hat sich nicht wieder gemeldet. Prüfen Sie Strom und Netz; meldet es sich doch noch mit der neuen Version, gilt das Upgrade als bestätigt.</translation>
    </message>
    <message>
        <source>The upgrade was cancelled here.</source>
        <translation>Das Upgrade wurde hier abgebrochen.</translation>
    </message>
    <message>
        <source>The new version was seen, then another one. Somebody, or the system itself, has gone back.</source>
        <translation>Das System meldete die neue Version, später eine andere. Jemand oder das System selbst hat sie geändert.</translation>
    </message>
    <message>
        <source>check package and release key</source>
        <translation>Paket und Release-Schlüssel prüfen</translation>
    </message>
    <message>
        <source>check release key and package</source>
        <translation>Release-Schlüssel und Paket prüfen</translation>
    </message>
    <message>
        <source>look at its power and network</source>
        <translation>Strom und Netz prüfen</translation>
    </message>
    <message>
        <source>find out who went back</source>
        <translation>klären, wer die Version geändert hat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n System</numerusform>
            <numerusform>%n Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proved</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n Eingriff nötig</numerusform>
            <numerusform>%n Eingriffe nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Systems can fetch it; its checksum is being computed.</source>
        <translation>Systeme können sie abrufen; ihre Prüfsumme wird berechnet.</translation>
    </message>
    <message>
        <source>Systems can fetch it.</source>
        <translation>Systeme können sie abrufen.</translation>
    </message>
    <message>
        <source>This file is empty: copy it into the folder again.</source>
        <translation>Diese Datei ist leer: Kopieren Sie sie erneut in den Ordner.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: check the permissions of the file and its folder.</source>
        <translation>Diese Datei ist nicht lesbar: Prüfen Sie die Berechtigungen von Datei und Ordner.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Bereits am Ziel</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>Downgrade</translation>
    </message>
    <message>
        <source>May need a release key</source>
        <translation>Braucht evtl. Release-Schlüssel</translation>
    </message>
    <message>
        <source>Other hardware</source>
        <translation>Andere Hardware</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched now</source>
        <translation>Derzeit nicht abrufbar</translation>
    </message>
    <message>
        <source>The package is newer and made for this hardware.</source>
        <translation>Das Paket ist neuer und für diese Hardware gemacht.</translation>
    </message>
    <message>
        <source>The system reports this very version: there is nothing to do.</source>
        <translation>Das System meldet genau diese Version: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The package is older than what the system runs. This works; settings made since may be lost.</source>
        <translation>Das Paket ist älter als die Software des Systems. Das geht; seither gemachte Einstellungen können verloren gehen.</translation>
    </message>
    <message>
        <source>A major change of TC software usually needs a release key, and none is set.</source>
        <translation>Ein größerer Wechsel der TC-Software braucht meist einen Release-Schlüssel, und keiner ist gesetzt.</translation>
    </message>
    <message>
        <source>The package is made for other hardware: the installation would fail.</source>
        <translation>Das Paket ist für andere Hardware gemacht: Die Installation würde scheitern.</translation>
    </message>
    <message>
        <source>The hardware of the system is not known yet, so nobody can say whether the package fits.</source>
        <translation>Die Hardware des Systems ist noch nicht bekannt; ob das Paket passt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The file is incomplete, empty or not readable.</source>
        <translation>Die Datei ist unvollständig, leer oder nicht lesbar.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no data at the moment</source>
        <translation>zurzeit keine Daten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Postponed in the room</source>
        <translation>Vor Ort aufgeschoben</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <comment>time</comment>
        <translation>meist etwa %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <comment>time</comment>
        <translation>Nicht vor %1</translation>
    </message>
    <message>
        <source>Waits for the system to be accepted</source>
        <translation>Wartet auf Annahme des Systems</translation>
    </message>
    <message>
        <source>Waits for its package to be there</source>
        <translation>Wartet auf sein Paket</translation>
    </message>
    <message>
        <source>Waits for the daily time</source>
        <translation>Wartet auf das Zeitfenster</translation>
    </message>
    <message>
        <source>Waits for a call to end</source>
        <translation>Wartet auf das Ende eines Anrufs</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>Wartet auf einen freien Platz</translation>
    </message>
    <message>
        <source>Waits for a free place in its subnet</source>
        <translation>Wartet auf einen freien Platz im Subnetz</translation>
    </message>
    <message>
        <source>Waits for those ahead of it</source>
        <translation>Wartet auf die Systeme davor</translation>
    </message>
    <message>
        <source>It is offered when its time has come and the system calls in.</source>
        <translation>Es wird angeboten, wenn seine Zeit gekommen ist und das System sich meldet.</translation>
    </message>
    <message>
        <source>It is offered when the system calls in and a place is free. A system calls in when it starts, and at intervals after that.</source>
        <translation>Es wird angeboten, wenn das System sich meldet und ein Platz frei ist. Ein System meldet sich beim Start und danach in Abständen.</translation>
    </message>
    <message>
        <source>The system was told; it has not fetched anything yet.</source>
        <translation>Dem System wurde es mitgeteilt; es hat noch nichts abgerufen.</translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>%1 von %2 gesendet.</translation>
    </message>
    <message>
        <source>All bytes are sent. The system unpacks them and is silent meanwhile.</source>
        <translation>Alle Bytes sind gesendet. Das System entpackt sie und meldet sich währenddessen nicht.</translation>
    </message>
    <message>
        <source>The system says that it installs. Leave its power on.</source>
        <translation>Das System meldet, dass es installiert. Lassen Sie es eingeschaltet.</translation>
    </message>
    <message>
        <source>The system starts again. Its next check-in tells which version it runs.</source>
        <translation>Das System startet neu. Seine nächste Meldung zeigt, welche Version es hat.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Es meldet: „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Version</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column: place in the queue</comment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>What the system calls itself</source>
        <translation>Der Name, den das System meldet</translation>
    </message>
    <message>
        <source>The IP address that the system reports</source>
        <translation>Die IP-Adresse, die das System meldet</translation>
    </message>
    <message>
        <source>The product, as far as it is known</source>
        <translation>Das Produkt, soweit bekannt</translation>
    </message>
    <message>
        <source>The version in the last check-in</source>
        <translation>Die Version in der letzten Meldung</translation>
    </message>
    <message>
        <source>The version it is being upgraded to</source>
        <translation>Die Version, auf die das System gebracht wird</translation>
    </message>
    <message>
        <source>Where the upgrade stands</source>
        <translation>Stand des Upgrades</translation>
    </message>
    <message>
        <source>When the system last called this console</source>
        <translation>Wann sich das System zuletzt bei dieser Konsole meldete</translation>
    </message>
    <message>
        <source>Where the system stands, as you have entered it</source>
        <translation>Wo das System steht, wie von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>Your own tags for the system</source>
        <translation>Ihre eigenen Tags für das System</translation>
    </message>
    <message>
        <source>The serial number that the system reports</source>
        <translation>Die Seriennummer, die das System meldet</translation>
    </message>
    <message>
        <source>The place in the queue; rows can be dragged into another order</source>
        <translation>Der Platz in der Warteschlange; Zeilen lassen sich durch Ziehen umordnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column heading: cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>No upgrade. Drag a package onto this row to start one.</source>
        <translation>Kein Upgrade. Ziehen Sie ein Paket auf diese Zeile, um eines zu starten.</translation>
    </message>
    <message>
        <source>This system has never called in.</source>
        <translation>Dieses System hat sich noch nie gemeldet.</translation>
    </message>
    <message>
        <source>Borrowed: its former manager (%1) has not been restored yet.</source>
        <translation>Ausgeliehen: Sein früherer Manager (%1) ist noch nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>alle Produkte</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Read the system&apos;s status</source>
        <translation>Status des Systems lesen</translation>
    </message>
    <message>
        <source>Have the system start its upgrade</source>
        <translation>Upgrade des Systems starten lassen</translation>
    </message>
    <message>
        <source>Restart the system</source>
        <translation>System neu starten</translation>
    </message>
    <message>
        <source>Point the system at this console</source>
        <translation>System auf diese Konsole umstellen</translation>
    </message>
    <message>
        <source>Give the system back to its manager</source>
        <translation>System an seinen Manager zurückgeben</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an action at a system</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>an action at a system</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <comment>an action at a system, and a sentence</comment>
        <translation>Fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>No address of this system is known.</source>
        <translation>Von diesem System ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>It has not called in yet, and none was entered.</source>
        <translation>Es hat sich noch nicht gemeldet, und keine wurde eingegeben.</translation>
    </message>
    <message>
        <source>Enter its address.</source>
        <translation>Geben Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address, with a port if need be.</source>
        <translation>Geben Sie einen Hostnamen oder eine IP-Adresse ein, bei Bedarf mit Port.</translation>
    </message>
    <message>
        <source>The name “%1” can&apos;t be found.</source>
        <translation>Der Name „%1“ ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Check the name, or enter the IP address.</source>
        <translation>Prüfen Sie den Namen oder geben Sie die IP-Adresse ein.</translation>
    </message>
    <message>
        <source>There is no way to the system from here.</source>
        <translation>Das System ist von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, and that the address is right.</source>
        <translation>Prüfen Sie das Netz und ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The system does not accept connections at %1.</source>
        <translation>Das System nimmt unter %1 keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Its web server is off, or it listens at another port.</source>
        <translation>Sein Webserver ist ausgeschaltet oder lauscht auf einem anderen Port.</translation>
    </message>
    <message>
        <source>Choose between HTTP and HTTPS, or switch its web server on (NetworkServices).</source>
        <translation>Wählen Sie zwischen HTTP und HTTPS oder schalten Sie seinen Webserver ein (NetworkServices).</translation>
    </message>
    <message>
        <source>The system does not answer at %1.</source>
        <translation>Das System antwortet nicht unter %1.</translation>
    </message>
    <message>
        <source>It is off, or a firewall is in between.</source>
        <translation>Es ist ausgeschaltet, oder eine Firewall ist dazwischen.</translation>
    </message>
    <message>
        <source>Check its power and network, then try again.</source>
        <translation>Prüfen Sie Strom und Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system broke the connection off.</source>
        <translation>Das System hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Choose HTTP if the system&apos;s software is old, or check the port.</source>
        <translation>Wählen Sie HTTP, falls die Software des Systems alt ist, oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The system&apos;s certificate has to be confirmed first.</source>
        <translation>Das Zertifikat des Systems muss erst bestätigt werden.</translation>
    </message>
    <message>
        <source>Its fingerprint is %1.</source>
        <translation>Sein Fingerabdruck ist %1.</translation>
    </message>
    <message>
        <source>Compare it with the system&apos;s own, then confirm it.</source>
        <translation>Vergleichen Sie es mit dem des Systems und bestätigen Sie es dann.</translation>
    </message>
    <message>
        <source>The system shows another certificate than the one confirmed.</source>
        <translation>Das System zeigt ein anderes Zertifikat als das bestätigte.</translation>
    </message>
    <message>
        <source>Its fingerprint is now %1.</source>
        <translation>Sein Fingerabdruck ist jetzt %1.</translation>
    </message>
    <message>
        <source>If the system was reset, confirm it again; else find out who answers there.</source>
        <translation>Wurde das System zurückgesetzt, bestätigen Sie es erneut; sonst klären Sie, wer dort antwortet.</translation>
    </message>
    <message>
        <source>The system can be reached by HTTPS only.</source>
        <translation>Das System ist nur über HTTPS erreichbar.</translation>
    </message>
    <message>
        <source>Choose HTTPS.</source>
        <translation>Wählen Sie HTTPS.</translation>
    </message>
    <message>
        <source>The system asks for a password.</source>
        <translation>Das System verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>Geben Sie Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>The system does not accept the user name or the password.</source>
        <translation>Das System akzeptiert Benutzername oder Passwort nicht.</translation>
    </message>
    <message>
        <source>Enter them again; too many failed attempts may lock the account.</source>
        <translation>Geben Sie sie erneut ein; zu viele Fehlversuche können das Konto sperren.</translation>
    </message>
    <message>
        <source>The device at this address is not a video system.</source>
        <translation>Das Gerät unter dieser Adresse ist kein Videosystem.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Another system answers at this address.</source>
        <translation>Unter dieser Adresse antwortet ein anderes System.</translation>
    </message>
    <message>
        <source>Its serial number is %1.</source>
        <translation>Seine Seriennummer ist %1.</translation>
    </message>
    <message>
        <source>Enter the right address.</source>
        <translation>Geben Sie die richtige Adresse ein.</translation>
    </message>
    <message>
        <source>The answer is larger than any video system&apos;s.</source>
        <translation>Die Antwort ist größer, als sie von einem Videosystem sein kann.</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>Das System hat abgelehnt.</translation>
    </message>
    <message>
        <source>Wait for it to call in by itself.</source>
        <translation>Warten Sie, bis es sich von selbst meldet.</translation>
    </message>
    <message>
        <source>The package&apos;s address is longer than the system takes.</source>
        <translation>Die Adresse des Pakets ist länger, als das System annimmt.</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>Geben Sie der Datei einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Systems can be pointed at port 80 only.</source>
        <translation>Systeme lassen sich nur auf Port 80 einstellen.</translation>
    </message>
    <message>
        <source>Uplift listens at port %1, and a system&apos;s settings have no place for it.</source>
        <translation>Uplift lauscht auf Port %1, und bei einem System lässt sich kein Port einstellen.</translation>
    </message>
    <message>
        <source>Start Uplift with --listen :80.</source>
        <translation>Starten Sie Uplift mit --listen :80.</translation>
    </message>
    <message>
        <source>The system&apos;s former manager could not be stored.</source>
        <translation>Der frühere Manager des Systems konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing was changed at the system.</source>
        <translation>Am System wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The system took the settings, but shows others.</source>
        <translation>Das System nahm die Einstellungen an, zeigt aber andere.</translation>
    </message>
    <message>
        <source>Look at its provisioning settings; another manager may set them.</source>
        <translation>Sehen Sie sich seine Provisioning-Einstellungen an; vielleicht setzt sie ein anderer Manager.</translation>
    </message>
    <message>
        <source>Somebody else has set another manager meanwhile.</source>
        <translation>Jemand hat inzwischen einen anderen Manager gesetzt.</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>Es ist jetzt %1.</translation>
    </message>
    <message>
        <source>Leave it, or set it at the system itself.</source>
        <translation>Belassen Sie ihn, oder ändern Sie ihn am System selbst.</translation>
    </message>
    <message>
        <source>This system was not borrowed.</source>
        <translation>Dieses System war nicht ausgeliehen.</translation>
    </message>
    <message>
        <source>Something is under way with this system already.</source>
        <translation>Mit diesem System läuft bereits etwas.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Warten Sie darauf.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>Enter addresses, ranges or subnets.</source>
        <translation>Geben Sie Adressen, Bereiche oder Subnetze ein.</translation>
    </message>
    <message>
        <source>“%1” is not an address, a range or a subnet.</source>
        <translation>„%1“ ist weder Adresse noch Bereich noch Subnetz.</translation>
    </message>
    <message>
        <source>Write 10.0.0.5, 10.0.0.10-20 or 10.0.1.0/24.</source>
        <translation>Schreiben Sie 10.0.0.5, 10.0.0.10-20 oder 10.0.1.0/24.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Write the lower address first.</source>
        <translation>Schreiben Sie die niedrigere Adresse zuerst.</translation>
    </message>
    <message>
        <source>That is more than 4096 addresses.</source>
        <translation>Das sind mehr als 4096 Adressen.</translation>
    </message>
    <message>
        <source>Search in parts.</source>
        <translation>Suchen Sie in Teilen.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no grouping</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Ohne Standort</translation>
    </message>
    <message>
        <source>Product not known</source>
        <translation>Produkt nicht bekannt</translation>
    </message>
    <message>
        <source>Version not known</source>
        <translation>Version nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and the number of its systems</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>status code of HTTP</comment>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>done in a minute</source>
        <translation>fertig in einer Minute</translation>
    </message>
    <message>
        <source>done about %1</source>
        <comment>time</comment>
        <translation>fertig gegen %1</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>Hat sich gemeldet</translation>
    </message>
    <message>
        <source>Upgrade requested</source>
        <translation>Upgrade beauftragt</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>Upgrade abgebrochen</translation>
    </message>
    <message>
        <source>Upgrade offered</source>
        <translation>Upgrade angeboten</translation>
    </message>
    <message>
        <source>Download started</source>
        <translation>Download begonnen</translation>
    </message>
    <message>
        <source>Download broken off</source>
        <translation>Download unterbrochen</translation>
    </message>
    <message>
        <source>Download complete</source>
        <translation>Download vollständig</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status received</source>
        <translation>Status empfangen</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Neuer Zustand</translation>
    </message>
    <message>
        <source>Upgrade ended</source>
        <translation>Upgrade beendet</translation>
    </message>
    <message>
        <source>Release key set</source>
        <translation>Release-Schlüssel gesetzt</translation>
    </message>
    <message>
        <source>Release key cleared</source>
        <translation>Release-Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Unreadable message</source>
        <translation>Unlesbare Nachricht</translation>
    </message>
    <message>
        <source>Check-in without serial number and MAC address</source>
        <translation>Meldung ohne Seriennummer und MAC-Adresse</translation>
    </message>
    <message>
        <source>Download that was not offered</source>
        <translation>Nicht angebotener Download</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Contact failed</source>
        <translation>Kontakt fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused, outside the allowed networks</source>
        <translation>Abgewiesen, außerhalb der erlaubten Netze</translation>
    </message>
    <message>
        <source>System accepted</source>
        <translation>System angenommen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Package for other hardware, all the same</source>
        <translation>Paket für andere Hardware, trotzdem gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: details</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download resumed at %1: %2</source>
        <translation>Download fortgesetzt bei %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called and was refused.</source>
        <translation>%1 hat sich gemeldet und wurde abgewiesen.</translation>
    </message>
    <message>
        <source>It is outside the networks that may talk to this console.</source>
        <translation>Die Adresse liegt außerhalb der Netze, die auf Uplift zugreifen dürfen.</translation>
    </message>
    <message>
        <source>If it is one of your systems, add its network to the allowed networks in the settings.</source>
        <translation>Ist es eines Ihrer Systeme, fügen Sie sein Netz in den Einstellungen den erlaubten Netzen hinzu.</translation>
    </message>
    <message>
        <source>HTTPS is not possible on this computer.</source>
        <translation>HTTPS ist auf diesem Computer nicht möglich.</translation>
    </message>
    <message>
        <source>No TLS library was found; HTTP works all the same.</source>
        <translation>Keine TLS-Bibliothek gefunden; HTTP funktioniert trotzdem.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3, or take the certificate out of the settings.</source>
        <translation>Installieren Sie OpenSSL 3 oder entfernen Sie das Zertifikat aus den Einstellungen.</translation>
    </message>
    <message>
        <source>The certificate for HTTPS can&apos;t be read.</source>
        <translation>Das Zertifikat für HTTPS ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose a file in PEM or PKCS#12 form (.pem, .crt, .p12, .pfx).</source>
        <translation>Wählen Sie eine Datei im Format PEM oder PKCS#12 (.pem, .crt, .p12, .pfx).</translation>
    </message>
    <message>
        <source>The certificate for HTTPS is not valid today.</source>
        <translation>Das Zertifikat für HTTPS ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>Put a new one in its place: endpoints that check certificates hang up.</source>
        <translation>Ersetzen Sie es durch ein neues: Endgeräte, die Zertifikate prüfen, brechen sonst ab.</translation>
    </message>
    <message>
        <source>The private key for HTTPS can&apos;t be read.</source>
        <translation>Der private Schlüssel für HTTPS ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file in PEM form, one of RSA or elliptic curves.</source>
        <translation>Wählen Sie die Schlüsseldatei im PEM-Format, RSA oder elliptische Kurven.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was requested with.</source>
        <translation>Wählen Sie den Schlüssel, mit dem das Zertifikat beantragt wurde.</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is wrong, or was not given.</source>
        <translation>Die Passphrase des privaten Schlüssels ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>Enter the passphrase in the settings once more.</source>
        <translation>Geben Sie die Passphrase in den Einstellungen erneut ein.</translation>
    </message>
    <message>
        <source>this certificate itself</source>
        <translation>dieses Zertifikat selbst</translation>
    </message>
    <message>
        <source>the certificate of its issuer, %1</source>
        <translation>das Zertifikat seines Ausstellers, %1</translation>
    </message>
    <message>
        <source>Endpoints trust it when %1 is among their certificate authorities (on the endpoint&apos;s web page: Security, Certificates, Certificate Authorities), and when they call one of its names: %2. Or the endpoint does not check: xConfiguration Provisioning TlsVerify: Off.</source>
        <translation>Endgeräte vertrauen ihm, wenn %1 unter ihren Zertifizierungsstellen ist (auf der Webseite des Endgeräts: Security, Certificates, Certificate Authorities) und wenn sie einen seiner Namen aufrufen: %2. Oder das Endgerät prüft nicht: xConfiguration Provisioning TlsVerify: Off.</translation>
    </message>
    <message>
        <source>The software folder is gone.</source>
        <translation>Der Softwareordner ist verschwunden.</translation>
    </message>
    <message>
        <source>Create it again, or choose another one with File → Choose software folder.</source>
        <translation>Legen Sie ihn wieder an oder wählen Sie einen anderen mit Datei → Softwareordner wählen.</translation>
    </message>
    <message>
        <source>The software folder can&apos;t be read.</source>
        <translation>Der Softwareordner ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give your account the right to read it, or choose another folder.</source>
        <translation>Geben Sie Ihrem Konto Leserecht oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read.</source>
        <translation>Eine Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions and whether another program holds it.</source>
        <translation>Prüfen Sie ihre Berechtigungen und ob ein anderes Programm sie belegt.</translation>
    </message>
    <message>
        <source>This system is not known here.</source>
        <translation>Dieses System ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A system becomes known when it calls in for the first time.</source>
        <translation>Ein System wird bekannt, wenn es sich zum ersten Mal meldet.</translation>
    </message>
    <message>
        <source>This package is not in the software folder.</source>
        <translation>Dieses Paket ist nicht im Softwareordner.</translation>
    </message>
    <message>
        <source>Copy it there; the list follows by itself.</source>
        <translation>Kopieren Sie es dorthin; die Liste folgt von selbst.</translation>
    </message>
    <message>
        <source>This package can&apos;t be served yet.</source>
        <translation>Dieses Paket kann noch nicht bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Wait until it is copied completely, then try again.</source>
        <translation>Warten Sie, bis es vollständig kopiert ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t take this package directly.</source>
        <translation>Das Endgerät kann dieses Paket nicht direkt annehmen.</translation>
    </message>
    <message>
        <source>Copy the file that is named into the software folder; Uplift then goes step by step.</source>
        <translation>Kopieren Sie die genannte Datei in den Softwareordner; Uplift geht dann schrittweise vor.</translation>
    </message>
    <message>
        <source>None of these packages is clearly made for this system.</source>
        <translation>Keines dieser Pakete ist eindeutig für dieses System gemacht.</translation>
    </message>
    <message>
        <source>Choose one package for it.</source>
        <translation>Wählen Sie ein Paket dafür.</translation>
    </message>
    <message>
        <source>An upgrade of this system is under way.</source>
        <translation>Ein Upgrade dieses Systems läuft bereits.</translation>
    </message>
    <message>
        <source>Wait until it ends, or cancel it first.</source>
        <translation>Warten Sie, bis es beendet ist, oder brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>This is not a release key.</source>
        <translation>Das ist kein Release-Schlüssel.</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>Er ist zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>There is a character in it that no key has.</source>
        <translation>Darin ist ein Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>A release key has 16 to 24 printable characters and no spaces. Copy it again from the licence mail.</source>
        <translation>Ein Release-Schlüssel hat 16 bis 24 druckbare Zeichen und keine Leerzeichen. Kopieren Sie ihn erneut aus der Lizenz-Mail.</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened.</source>
        <translation>Die Datenbank lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the data folder&apos;s permissions and free space, or start with another one: --data-dir.</source>
        <translation>Prüfen Sie Berechtigungen und freien Platz des Datenordners oder starten Sie mit einem anderen: --data-dir.</translation>
    </message>
    <message>
        <source>Another Uplift works with this data folder.</source>
        <translation>Ein anderes Uplift verwendet diesen Datenordner bereits.</translation>
    </message>
    <message>
        <source>The database was written by a newer Uplift.</source>
        <translation>Die Datenbank wurde von einem neueren Uplift geschrieben.</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder: --data-dir.</source>
        <translation>Installieren Sie die neuere Version oder starten Sie mit einem anderen Datenordner: --data-dir.</translation>
    </message>
    <message>
        <source>The database can&apos;t be written.</source>
        <translation>Die Datenbank ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <translation>Ein anderes Programm belegt %1.</translation>
    </message>
    <message>
        <source>Endpoints always call port 80: they have no setting for another one.</source>
        <translation>Endgeräte rufen immer Port 80 auf; ein anderer lässt sich bei ihnen nicht einstellen.</translation>
    </message>
    <message>
        <source>End that program (often a web server), then choose “Listen again”, or start Uplift again.</source>
        <translation>Beenden Sie jenes Programm (oft ein Webserver) und wählen Sie „Port erneut öffnen“, oder starten Sie Uplift erneut.</translation>
    </message>
    <message>
        <source>Uplift may not listen on %1.</source>
        <translation>Uplift darf nicht auf %1 lauschen.</translation>
    </message>
    <message>
        <source>Ports below 1024 need a right of their own on this computer.</source>
        <translation>Ports unter 1024 erfordern auf diesem Computer eine besondere Berechtigung.</translation>
    </message>
    <message>
        <source>Grant it (on Linux: setcap cap_net_bind_service=+ep), or start Uplift as administrator.</source>
        <translation>Erteilen Sie diese (unter Linux: setcap cap_net_bind_service=+ep) oder starten Sie Uplift als Administrator.</translation>
    </message>
    <message>
        <source>This computer has no address %1.</source>
        <translation>Dieser Computer hat keine Adresse %1.</translation>
    </message>
    <message>
        <source>The network card may be off or have got another address.</source>
        <translation>Die Netzwerkkarte ist vielleicht aus oder hat eine andere Adresse erhalten.</translation>
    </message>
    <message>
        <source>Start with an address of this computer, or with 0.0.0.0 for all of them.</source>
        <translation>Starten Sie mit einer Adresse dieses Computers oder mit 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>Uplift can&apos;t listen for systems.</source>
        <translation>Uplift kann keinen Port für die Systeme öffnen.</translation>
    </message>
    <message>
        <source>Choose another address or port with --listen.</source>
        <translation>Wählen Sie mit --listen eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>“%1” is not a software package.</source>
        <translation>„%1“ ist kein Softwarepaket.</translation>
    </message>
    <message>
        <source>Drop the file as Cisco hands it out, unpacked and not renamed.</source>
        <translation>Legen Sie die Datei so ab, wie Cisco sie herausgibt, entpackt und nicht umbenannt.</translation>
    </message>
    <message>
        <source>“%1” is in the software folder already.</source>
        <translation>„%1“ ist bereits im Softwareordner.</translation>
    </message>
    <message>
        <source>A file that systems may be fetching is never overwritten.</source>
        <translation>Eine Datei, die Systeme vielleicht gerade abrufen, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>If the new one differs, remove the old one first.</source>
        <translation>Unterscheidet sich die neue, entfernen Sie zuerst die alte.</translation>
    </message>
    <message>
        <source>Nothing can be written into the software folder.</source>
        <translation>In den Softwareordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Give your account the right to write there, or choose another folder.</source>
        <translation>Geben Sie Ihrem Konto dort Schreibrecht oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>Für „%1“ ist kein Platz.</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of the software folder.</source>
        <comment>size</comment>
        <translation>Auf dem Datenträger des Softwareordners fehlen %1.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>A file could not be copied into the software folder.</source>
        <translation>Eine Datei konnte nicht in den Softwareordner kopiert werden.</translation>
    </message>
    <message>
        <source>Check the disk or network drive, then drop the file again.</source>
        <translation>Prüfen Sie Datenträger oder Netzlaufwerk und legen Sie die Datei erneut ab.</translation>
    </message>
    <message>
        <source>The plan can&apos;t be read.</source>
        <translation>Der Plan ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>A line of the plan makes no sense.</source>
        <translation>Eine Zeile des Plans ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Mend the line and start again; nothing of the plan was begun.</source>
        <translation>Berichtigen Sie die Zeile und starten Sie erneut; vom Plan wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>A setting can&apos;t have the value that was entered.</source>
        <translation>Eine Einstellung ist in dieser Form nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter another value.</source>
        <translation>Nichts wurde geändert. Geben Sie einen anderen Wert ein.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>New, waits to be accepted</source>
        <comment>system</comment>
        <translation>Neu, wartet auf Annahme</translation>
    </message>
    <message>
        <source>Reports %1, calls from %2: address translation or a proxy is between. It is served all the same.</source>
        <translation>Meldet %1, ruft von %2 aus an: Dazwischen liegt eine Adressübersetzung oder ein Proxy. Es wird trotzdem bedient.</translation>
    </message>
    <message>
        <source>Given up unless it has begun by %1.</source>
        <comment>time</comment>
        <translation>Wird aufgegeben, wenn es bis %1 nicht begonnen hat.</translation>
    </message>
    <message>
        <source>after its start</source>
        <comment>why a system called in</comment>
        <translation>nach seinem Start</translation>
    </message>
    <message>
        <source>at its interval</source>
        <comment>why a system called in</comment>
        <translation>turnusgemäß</translation>
    </message>
    <message>
        <source>to register</source>
        <comment>why a system called in</comment>
        <translation>zur Anmeldung</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>News of another upgrade</source>
        <translation>Meldung zu einem anderen Upgrade</translation>
    </message>
    <message>
        <source>Status of an earlier upgrade</source>
        <translation>Status eines früheren Upgrades</translation>
    </message>
    <message>
        <source>Part of the package sent</source>
        <translation>Teil des Pakets gesendet</translation>
    </message>
    <message>
        <source>Line %1, %2: the clock is put back that night and shows this time twice; %3, the first, is meant. Add the zone to mean the other.</source>
        <translation>Zeile %1, %2: In jener Nacht wird die Uhr zurückgestellt und zeigt diese Zeit zweimal; gemeint ist %3, die erste. Geben Sie die Zeitzone an, um die andere zu meinen.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade begins as soon as the system calls in.</source>
        <translation>Zeile %1, %2: Das Upgrade beginnt, sobald sich das System meldet.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade begins at %3 now.</source>
        <translation>Zeile %1, %2: Das Upgrade beginnt jetzt um %3.</translation>
    </message>
    <message>
        <source>Line %1, %2: too late for another time, the upgrade was offered already.</source>
        <translation>Zeile %1, %2: Zu spät für eine andere Zeit, das Upgrade wurde schon angeboten.</translation>
    </message>
    <message>
        <source>Line %1, %2: the new release key is taken.</source>
        <translation>Zeile %1, %2: Der neue Release-Schlüssel ist übernommen.</translation>
    </message>
    <message>
        <source>Line %1, %2: the release key is taken out.</source>
        <translation>Zeile %1, %2: Der Release-Schlüssel ist entfernt.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade was offered with the former release key already; what the plan says now counts for the next offer.</source>
        <translation>Zeile %1, %2: Das Upgrade wurde schon mit dem früheren Release-Schlüssel angeboten; was jetzt im Plan steht, gilt für das nächste Angebot.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade leads to %3 now, no longer to %4.</source>
        <translation>Zeile %1, %2: Das Upgrade führt jetzt zu %3, nicht mehr zu %4.</translation>
    </message>
    <message>
        <source>Line %1, %2: too late for %3, the upgrade to %4 has begun. Save the plan again when it has ended.</source>
        <translation>Zeile %1, %2: Zu spät für %3, das Upgrade auf %4 hat begonnen. Speichern Sie den Plan noch einmal, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade to %3 is ordered.</source>
        <translation>Zeile %1, %2: Das Upgrade auf %3 ist in Auftrag gegeben.</translation>
    </message>
    <message>
        <source>%1 is no longer in the plan: its upgrade to %2 is cancelled.</source>
        <translation>%1 steht nicht mehr im Plan: Das Upgrade auf %2 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is no longer in the plan, but its upgrade to %2 has begun and goes on.</source>
        <translation>%1 steht nicht mehr im Plan, aber das Upgrade auf %2 hat begonnen und läuft weiter.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 is made for %4, and this system is %5. It is not offered; mend the line.</source>
        <translation>Zeile %1, %2: %3 ist für %4 gemacht, dieses System ist %5. Es wird nicht angeboten; berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line %1 is the same system as line %2, %3; it does not count.</source>
        <translation>Zeile %1 ist dasselbe System wie Zeile %2, %3; sie zählt nicht.</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade to %3 could not be ordered: %4</source>
        <translation>Zeile %1, %2: Das Upgrade auf %3 konnte nicht in Auftrag gegeben werden: %4</translation>
    </message>
    <message>
        <source>A line of the changed plan makes no sense.</source>
        <translation>Eine Zeile des geänderten Plans ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Mend the line and save the plan; until then the former one is in force.</source>
        <translation>Berichtigen Sie die Zeile und speichern Sie den Plan; bis dahin gilt der frühere.</translation>
    </message>
    <message>
        <source>A line of the plan can&apos;t be followed as it is.</source>
        <translation>Eine Zeile des Plans kann so nicht befolgt werden.</translation>
    </message>
    <message>
        <source>Mend the line and save the plan, if something else is meant.</source>
        <translation>Berichtigen Sie die Zeile und speichern Sie den Plan, falls etwas anderes gemeint ist.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Aus der Liste genommen</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Wieder in die Liste aufgenommen</translation>
    </message>
    <message>
        <source>The file is growing or another program has it open; it is served once it has stood still for a while.</source>
        <translation>Die Datei wächst, oder ein anderes Programm hat sie geöffnet; sie wird bereitgestellt, sobald sie sich eine Weile nicht verändert hat.</translation>
    </message>
    <message>
        <source>its name is not that of a package, such as s52010tc7_3_21.pkg</source>
        <translation>ihr Name ist nicht der eines Pakets wie s52010tc7_3_21.pkg</translation>
    </message>
    <message>
        <source>it is being copied: its name says that it is not complete</source>
        <translation>sie wird gerade kopiert: Ihr Name sagt, dass sie nicht vollständig ist</translation>
    </message>
    <message>
        <source>a folder: packages have to lie in the software folder itself</source>
        <translation>ein Ordner: Pakete müssen im Softwareordner selbst liegen</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>a link that leads out of the software folder</source>
        <translation>eine Verknüpfung, die aus dem Softwareordner hinausführt</translation>
    </message>
    <message>
        <source>a link whose target is gone</source>
        <translation>eine Verknüpfung, deren Ziel fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left aside</source>
        <comment>no packages</comment>
        <translation>
            <numerusform>%n Datei nicht beachtet</numerusform>
            <numerusform>%n Dateien nicht beachtet</numerusform>
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
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>on computer %1</source>
        <translation>auf dem Computer %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 is held by: %2</source>
        <comment>file, program and process</comment>
        <translation>%1 ist belegt durch: %2</translation>
    </message>
    <message>
        <source>Use that one, or end it and start this one again, or start with another data folder: --data-dir.</source>
        <translation>Verwenden Sie jenes, oder beenden Sie es und starten Sie dieses erneut, oder starten Sie mit einem anderen Datenordner: --data-dir.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that your account may write there. Nothing is lost: Uplift keeps trying, and systems get their answers once it succeeds.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und prüfen Sie, ob Ihr Konto dort schreiben darf. Es geht nichts verloren: Uplift versucht es weiter, und die Systeme erhalten ihre Antworten, sobald es gelingt.</translation>
    </message>
    <message>
        <source>The data folder is not where it was: %1</source>
        <translation>Der Datenordner ist nicht mehr an seinem Ort: %1</translation>
    </message>
    <message>
        <source>It was deleted or moved, or its disk is gone. Until it is back, systems that call in are told to come again later.</source>
        <translation>Er wurde gelöscht oder verschoben, oder sein Datenträger fehlt. Bis er wieder da ist, werden Systeme, die sich melden, auf später vertröstet.</translation>
    </message>
    <message>
        <source>Move it back, or make an empty folder there: Uplift then writes all it knows into it. Nothing is lost as long as Uplift runs.</source>
        <translation>Verschieben Sie ihn zurück, oder legen Sie dort einen leeren Ordner an: Uplift schreibt dann alles hinein, was es weiß. Solange Uplift läuft, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Another database lies where this one was: %1</source>
        <translation>An der Stelle dieser Datenbank liegt eine andere: %1</translation>
    </message>
    <message>
        <source>Uplift leaves it alone. Systems that call in are told to come again later.</source>
        <translation>Uplift rührt sie nicht an. Systeme, die sich melden, werden auf später vertröstet.</translation>
    </message>
    <message>
        <source>To go on with what Uplift knows, move that file away; to go on with that database, start Uplift again.</source>
        <translation>Um mit dem fortzufahren, was Uplift weiß, verschieben Sie jene Datei; um mit jener Datenbank fortzufahren, starten Sie Uplift neu.</translation>
    </message>
    <message>
        <source>The drive with the software folder does not answer.</source>
        <translation>Das Laufwerk mit dem Softwareordner antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network drive. Uplift goes on by itself once it answers.</source>
        <translation>Prüfen Sie das Netzlaufwerk. Uplift macht von selbst weiter, sobald es antwortet.</translation>
    </message>
    <message>
        <source>A package that was served can&apos;t be read any more.</source>
        <translation>Ein bereitgestelltes Paket ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder. Until it can be read, it is offered to nobody.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners. Solange sie nicht lesbar ist, wird sie niemandem angeboten.</translation>
    </message>
    <message>
        <source>“%1” was overwritten while systems fetched it.</source>
        <translation>„%1“ wurde überschrieben, während Systeme die Datei abriefen.</translation>
    </message>
    <message>
        <source>Half of each would have arrived; the transfers were broken off instead.</source>
        <translation>Angekommen wäre ein Gemisch aus beiden; stattdessen wurden die Übertragungen abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the new file is served once it is complete, and systems fetch it anew. Give another version another name.</source>
        <translation>Sie müssen nichts tun: Die neue Datei wird bereitgestellt, sobald sie vollständig ist, und die Systeme rufen sie neu ab. Geben Sie einer anderen Version einen anderen Namen.</translation>
    </message>
    <message>
        <source>Uplift knows packages by names such as s52010tc7_3_21.pkg or cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512.</source>
        <translation>Uplift erkennt Pakete an Namen wie s52010tc7_3_21.pkg oder cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512.</translation>
    </message>
    <message>
        <source>Waits for you: its package is for other hardware</source>
        <translation>Eingriff nötig: Das Paket ist für andere Hardware</translation>
    </message>
    <message>
        <source>The package %1 is made for other hardware than the system reports, so it is not offered. Order the package of its own family; or order this one again, tick that you want it all the same and give a reason.</source>
        <translation>Das Paket %1 ist für andere Hardware gemacht, als das System meldet; darum wird es nicht angeboten. Beauftragen Sie das Paket seiner Familie; oder beauftragen Sie dieses noch einmal, kreuzen Sie an, dass Sie es trotzdem wollen, und nennen Sie einen Grund.</translation>
    </message>
    <message>
        <source>Not offered, the package is for other hardware</source>
        <translation>Nicht angeboten, das Paket ist für andere Hardware</translation>
    </message>
    <message>
        <source>Called another path than this console&apos;s</source>
        <translation>Anderen Pfad als den dieser Konsole aufgerufen</translation>
    </message>
    <message>
        <source>Message with characters that XML forbids</source>
        <translation>Nachricht mit Zeichen, die XML verbietet</translation>
    </message>
    <message>
        <source>it was answered; set it on the system: %1</source>
        <comment>a line to type</comment>
        <translation>sie wurde beantwortet; stellen Sie am System ein: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, the rest was read</source>
        <comment>characters</comment>
        <translation>
            <numerusform>%n weggelassen, der Rest wurde gelesen</numerusform>
            <numerusform>%n weggelassen, der Rest wurde gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the system&apos;s upgrade at its web server</source>
        <translation>Das Upgrade am Webserver des Systems verfolgen</translation>
    </message>
    <message>
        <source>Uplift asks it no more until you contact it.</source>
        <translation>Uplift fragt es nicht mehr, bis Sie es kontaktieren.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>System wird abgefragt…</translation>
    </message>
    <message>
        <source>Asking the system… (%1)</source>
        <translation>System wird abgefragt… (%1)</translation>
    </message>
    <message>
        <source>Waiting for the answer (%1). Some systems answer only when they have downloaded the whole package, which may take ten minutes.</source>
        <translation>Warten auf die Antwort (%1). Manche Systeme antworten erst, wenn sie das ganze Paket heruntergeladen haben; das kann zehn Minuten dauern.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>Waiting for the answer (%1). Slow systems take up to a minute.</source>
        <translation>Warten auf die Antwort (%1). Langsame Systeme brauchen bis zu einer Minute.</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered with Webex: nobody can call it there, and its meetings are missing. Afterwards it may need a new activation code.</source>
        <translation>Solange es ausgeliehen ist, ist es nicht bei Webex registriert: niemand kann es dort anrufen, und seine Besprechungen fehlen. Danach braucht es vielleicht einen neuen Aktivierungscode.</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered through Expressway: nobody can call it. Afterwards somebody may have to sign in at the system again.</source>
        <translation>Solange es ausgeliehen ist, ist es nicht über Expressway registriert: niemand kann es anrufen. Danach muss sich vielleicht jemand am System neu anmelden.</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered with Unified CM: nobody can call it. Afterwards Unified CM may install the software that it has for it.</source>
        <translation>Solange es ausgeliehen ist, ist es nicht bei Unified CM registriert: niemand kann es anrufen. Danach installiert Unified CM vielleicht die Software, die es dafür vorsieht.</translation>
    </message>
    <message>
        <source>While it is borrowed it gets neither account nor phone book from VCS: it may not be reached by its usual address.</source>
        <translation>Solange es ausgeliehen ist, bekommt es von VCS weder Konto noch Telefonbuch: unter seiner üblichen Adresse ist es vielleicht nicht erreichbar.</translation>
    </message>
    <message>
        <source>While it is borrowed it does not get its settings and its registration from there: it may not be reached as usual.</source>
        <translation>Solange es ausgeliehen ist, bekommt es von dort weder Einstellungen noch Registrierung: es ist vielleicht nicht wie gewohnt erreichbar.</translation>
    </message>
    <message>
        <source>There is no key store here.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>Der Schlüsselspeicher dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>The key store of this computer is missing or does not work.</source>
        <translation>Der Schlüsselspeicher dieses Computers fehlt oder funktioniert nicht.</translation>
    </message>
    <message>
        <source>The password is kept in the key store of this computer, in no file of Uplift.</source>
        <translation>Das Passwort liegt im Schlüsselspeicher dieses Computers, in keiner Datei von Uplift.</translation>
    </message>
    <message>
        <source>The password goes to the key store of this computer, if it has one, and into no file of Uplift; else it lasts as long as Uplift runs.</source>
        <translation>Das Passwort kommt in den Schlüsselspeicher dieses Computers, falls es einen gibt, und in keine Datei von Uplift; sonst gilt es, solange Uplift läuft.</translation>
    </message>
    <message>
        <source>The password lasts as long as Uplift runs. %1 Unlock it and enter the password again to have it kept.</source>
        <translation>Das Passwort gilt, solange Uplift läuft. %1 Entsperren Sie ihn und geben Sie das Passwort noch einmal ein, damit es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The password lasts as long as Uplift runs. %1</source>
        <translation>Das Passwort gilt, solange Uplift läuft. %1</translation>
    </message>
    <message>
        <source>The system took the connection, but did not answer.</source>
        <translation>Das System hat die Verbindung angenommen, aber nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Uplift waited %n second(s) for it.</source>
        <translation>
            <numerusform>Uplift hat %n Sekunde darauf gewartet.</numerusform>
            <numerusform>Uplift hat %n Sekunden darauf gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be busy or start anew: try again in a few minutes.</source>
        <translation>Es ist vielleicht beschäftigt oder startet neu: versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s web server can&apos;t answer now.</source>
        <translation>Der Webserver des Systems kann jetzt nicht antworten.</translation>
    </message>
    <message>
        <source>It may start anew: try again in a minute.</source>
        <translation>Es startet vielleicht neu: versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The user may not do that, or is locked out after failed attempts.</source>
        <translation>Der Benutzer darf das nicht, oder er ist nach Fehlversuchen gesperrt.</translation>
    </message>
    <message>
        <source>Wait until it is unlocked, or use one with the administrator role.</source>
        <translation>Warten Sie, bis er entsperrt ist, oder verwenden Sie einen mit der Administratorrolle.</translation>
    </message>
    <message>
        <source>A page to sign in on answers at this address.</source>
        <translation>Unter dieser Adresse antwortet eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>It is a system that takes passwords on that page only, or another device (%1).</source>
        <translation>Es ist ein System, das Passwörter nur auf dieser Seite annimmt, oder ein anderes Gerät (%1).</translation>
    </message>
    <message>
        <source>Switch its XML interface on, choose between HTTP and HTTPS, or look at the address in a browser.</source>
        <translation>Schalten Sie seine XML-Schnittstelle ein, wählen Sie zwischen HTTP und HTTPS, oder sehen Sie sich die Adresse im Browser an.</translation>
    </message>
    <message>
        <source>The system wants to be signed in to in a way that Uplift does not know.</source>
        <translation>Das System verlangt eine Anmeldung, die Uplift nicht kennt.</translation>
    </message>
    <message>
        <source>It offers: %1. Uplift knows Basic, and Digest with MD5 or SHA-256.</source>
        <translation>Es bietet an: %1. Uplift kennt Basic, und Digest mit MD5 oder SHA-256.</translation>
    </message>
    <message>
        <source>Change that at the system, or upgrade it without contacting it.</source>
        <translation>Ändern Sie das am System, oder führen Sie das Upgrade aus, ohne es zu kontaktieren.</translation>
    </message>
    <message>
        <source>The system did not say that it has done it.</source>
        <translation>Das System hat nicht gesagt, dass es das getan hat.</translation>
    </message>
    <message>
        <source>Its software may not know the command.</source>
        <translation>Seine Software kennt den Befehl vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look at the system, or wait for it to call in by itself.</source>
        <translation>Sehen Sie am System nach, oder warten Sie, bis es sich von selbst meldet.</translation>
    </message>
    <message>
        <source>Uplift takes no connections now.</source>
        <translation>Uplift nimmt jetzt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>A system that is sent here would find nobody.</source>
        <translation>Ein System, das hierher geschickt wird, fände niemanden vor.</translation>
    </message>
    <message>
        <source>Mend what the bar above the table says, then try again.</source>
        <translation>Beheben Sie, was die Leiste über der Tabelle sagt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The system is registered elsewhere (mode %1), and was left there.</source>
        <translation>Das System ist anderswo registriert (Modus %1) und wurde dort gelassen.</translation>
    </message>
    <message>
        <source>Choose Borrow again and agree to that, or upgrade it from there.</source>
        <translation>Wählen Sie noch einmal Ausleihen und stimmen Sie dem zu, oder führen Sie das Upgrade von dort aus.</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>Sie haben das Warten auf die Antwort beendet.</translation>
    </message>
    <message>
        <source>What the system was told it may do all the same.</source>
        <translation>Was dem System gesagt wurde, tut es vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>Contact it again to see how it is.</source>
        <translation>Kontaktieren Sie es noch einmal, um zu sehen, wie es steht.</translation>
    </message>
    <message>
        <source>The system&apos;s upgrade was not started.</source>
        <translation>Das Upgrade des Systems wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>It starts when the system calls in after that.</source>
        <translation>Es startet, wenn sich das System danach meldet.</translation>
    </message>
    <message>
        <source>The system does not let this user in (%1).</source>
        <translation>Das System lässt diesen Benutzer nicht ein (%1).</translation>
    </message>
    <message>
        <source>This computer slept, or Uplift was stopped</source>
        <translation>Dieser Computer hat geschlafen, oder Uplift war angehalten</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>Die Uhr dieses Computers wurde gestellt</translation>
    </message>
    <message>
        <source>back by %1</source>
        <comment>a clock</comment>
        <translation>um %1 zurück</translation>
    </message>
    <message>
        <source>ahead by %1</source>
        <comment>a clock</comment>
        <translation>um %1 vor</translation>
    </message>
    <message>
        <source>%1: there is no setting of this name.</source>
        <comment>setting</comment>
        <translation>%1: Eine Einstellung dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>A stored setting can&apos;t be as it is.</source>
        <translation>Eine gespeicherte Einstellung kann so nicht sein.</translation>
    </message>
    <message>
        <source>Uplift goes by the default. Look at the settings and save them.</source>
        <translation>Uplift verwendet den Standardwert. Sehen Sie die Einstellungen durch und speichern Sie sie.</translation>
    </message>
    <message>
        <source>For %1 this computer slept, or Uplift was stopped.</source>
        <translation>%1 lang hat dieser Computer geschlafen, oder Uplift war angehalten.</translation>
    </message>
    <message>
        <source>No system could call in meanwhile. All have been given their time anew.</source>
        <translation>Kein System konnte sich in dieser Zeit melden. Alle haben ihre Frist von neuem bekommen.</translation>
    </message>
    <message>
        <source>Keep the computer awake during upgrades; there is a setting for it.</source>
        <translation>Lassen Sie den Computer während der Upgrades wach; dafür gibt es eine Einstellung.</translation>
    </message>
    <message>
        <source>The clock of this computer was set %1.</source>
        <translation>Die Uhr dieses Computers wurde %1 gestellt.</translation>
    </message>
    <message>
        <source>Pauses and limits go on as if nothing had happened; appointments go by the new time.</source>
        <translation>Pausen und Fristen laufen weiter, als wäre nichts gewesen; Termine gelten nach der neuen Zeit.</translation>
    </message>
    <message>
        <source>Look at upgrades with a start time or a deadline if the new time is wrong.</source>
        <translation>Ist die neue Zeit falsch, prüfen Sie Upgrades mit Beginn oder letzter Frist.</translation>
    </message>
    <message>
        <source>%1: both times of day are needed, from and until, or neither.</source>
        <comment>setting</comment>
        <translation>%1: Nötig sind beide Uhrzeiten, von und bis, oder keine.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a plan, and what is wrong with it</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 is missing in the software folder</source>
        <comment>package</comment>
        <translation>%1 fehlt im Softwareordner</translation>
    </message>
    <message>
        <source>An option key: it does not belong here. A system takes it for a release key and fails after its restart.</source>
        <translation>Ein Optionsschlüssel: Er gehört nicht hierher. Ein System hält ihn für einen Release-Schlüssel und scheitert nach dem Neustart.</translation>
    </message>
    <message>
        <source>The step before is proved, and this one can&apos;t begin: its package %1 is no longer in the software folder. Copy it there again, then retry.</source>
        <translation>Der Schritt davor ist bestätigt, aber dieser kann nicht beginnen: Sein Paket %1 liegt nicht mehr im Softwareordner. Kopieren Sie es wieder dorthin und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no serial number in its answer.</source>
        <translation>In seiner Antwort steht keine Seriennummer.</translation>
    </message>
    <message>
        <source>Its answer can&apos;t be read: %1</source>
        <translation>Seine Antwort ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It answers like a video system, but can&apos;t be identified.</source>
        <translation>Es antwortet wie ein Videosystem, lässt sich aber nicht bestimmen.</translation>
    </message>
    <message>
        <source>Look at the address in a browser, and restart the system if it is one. Or set this console as its external manager: it is known once it calls in.</source>
        <translation>Sehen Sie sich die Adresse in einem Browser an und starten Sie das System neu, wenn es eines ist. Oder tragen Sie diese Konsole als seinen externen Manager ein: Sobald es sich meldet, ist es bekannt.</translation>
    </message>
    <message>
        <source>Called by GET, which tells nothing</source>
        <translation>Aufruf mit GET, der nichts aussagt</translation>
    </message>
    <message>
        <source>The next step can&apos;t begin, its package is missing</source>
        <translation>Der nächste Schritt kann nicht beginnen, sein Paket fehlt</translation>
    </message>
    <message>
        <source>it was refused; if it is a system, set on it: %1</source>
        <comment>a line to type</comment>
        <translation>er wurde abgewiesen; wenn es ein System ist, stellen Sie daran ein: %1</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>Es ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Its drive does not answer.</source>
        <translation>Sein Laufwerk antwortet nicht.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Er ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the software folder.</source>
        <translation>%1 kann nicht der Softwareordner sein.</translation>
    </message>
    <message>
        <source>Choose another one. The folder so far stays in use.</source>
        <translation>Wählen Sie einen anderen. Der bisherige Ordner bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The upgrade of %1 can&apos;t go on: %2 is missing.</source>
        <comment>system, package</comment>
        <translation>Das Upgrade von %1 kann nicht weitergehen: %2 fehlt.</translation>
    </message>
    <message>
        <source>It is the next step, and was there when the upgrade was ordered.</source>
        <translation>Es ist der nächste Schritt und war da, als das Upgrade angeordnet wurde.</translation>
    </message>
    <message>
        <source>Copy it into the software folder again, then retry the system.</source>
        <translation>Kopieren Sie es wieder in den Softwareordner und versuchen Sie es mit dem System erneut.</translation>
    </message>
    <message>
        <source>Enter the release key of this serial number, or none.</source>
        <translation>Geben Sie den Release-Schlüssel dieser Seriennummer ein oder keinen.</translation>
    </message>
    <message>
        <source>The package is made for this hardware. Whether it is newer can&apos;t be said: the version that the system runs is not known, or can&apos;t be compared.</source>
        <translation>Das Paket ist für diese Hardware. Ob es neuer ist, lässt sich nicht sagen: Die Version des Systems ist nicht bekannt oder nicht vergleichbar.</translation>
    </message>
    <message>
        <source>several others</source>
        <comment>addresses</comment>
        <translation>mehrere andere</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an address</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>If it is one of your systems, add it with Systems → Add systems: there it is asked at its own web server who it is.</source>
        <translation>Ist es eines Ihrer Systeme, fügen Sie es mit Systeme → Systeme hinzufügen hinzu: Dabei wird es über seinen Webserver gefragt, wer es ist.</translation>
    </message>
    <message>
        <source>Nothing, if somebody fetched it by hand. There is a setting that keeps packages for the systems they are meant for.</source>
        <translation>Nichts, wenn jemand es von Hand abgerufen hat. Eine Einstellung sorgt dafür, dass nur vorgesehene Systeme Pakete erhalten.</translation>
    </message>
    <message>
        <source>It was answered. Set on the system: %1</source>
        <comment>a line to type</comment>
        <translation>Sie wurde beantwortet. Stellen Sie am System ein: %1</translation>
    </message>
    <message>
        <source>If it is a system, set on it: %1</source>
        <comment>a line to type</comment>
        <translation>Wenn es ein System ist, stellen Sie daran ein: %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <comment>there is to do</comment>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder. Systems and upgrades are kept; what happened meanwhile is missing in their timelines.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenordners. Systeme und Upgrades bleiben erhalten; was inzwischen geschah, fehlt in ihren Zeitleisten.</translation>
    </message>
    <message>
        <source>It does not say who it is. If it is one of your systems, restart it: it calls in then, and becomes known.</source>
        <translation>Daraus geht nicht hervor, von wem es kommt. Ist es eines Ihrer Systeme, starten Sie es neu: Dann meldet es sich und wird bekannt.</translation>
    </message>
    <message>
        <source>Not tried again by itself, its package is missing</source>
        <translation>Nicht von selbst erneut versucht, das Paket fehlt</translation>
    </message>
    <message>
        <source>Entries of this log were lost</source>
        <translation>Einträge dieses Protokolls gingen verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the event log were lost.</source>
        <translation>
            <numerusform>%n Eintrag des Ereignisprotokolls ging verloren.</numerusform>
            <numerusform>%n Einträge des Ereignisprotokolls gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written for too long, and only so many are kept. Systems and upgrades are not affected.</source>
        <translation>Sie konnten zu lange nicht geschrieben werden, und nur eine begrenzte Zahl wird aufbewahrt. Systeme und Upgrades sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that your account may write there.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und prüfen Sie, ob Ihr Konto dort schreiben darf.</translation>
    </message>
    <message>
        <source>The upgrade of %1 is not tried again: %2 is missing.</source>
        <comment>system, package</comment>
        <translation>Das Upgrade von %1 wird nicht erneut versucht: %2 fehlt.</translation>
    </message>
    <message>
        <source>It failed, and was to be tried again by itself.</source>
        <translation>Es ist fehlgeschlagen und sollte von selbst erneut versucht werden.</translation>
    </message>
    <message>
        <source>a folder</source>
        <comment>what a setting can be</comment>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a file, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>eine Datei oder nichts</translation>
    </message>
    <message>
        <source>a whole address that begins with http:// or https://, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>eine vollständige Adresse, die mit http:// oder https:// beginnt, oder nichts</translation>
    </message>
    <message>
        <source>networks like 10.0.0.0/8, addresses like 192.0.2.7 and the words private, here and any, with commas between them</source>
        <comment>what a setting can be</comment>
        <translation>Netze wie 10.0.0.0/8, Adressen wie 192.0.2.7 und die Wörter private, here und any, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>8 to 64 letters from A to Z, digits, “-” and “_”, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>8 bis 64 Buchstaben von A bis Z, Ziffern, „-“ und „_“, oder nichts</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>eine ganze Zahl von Sekunden von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number of bytes a second from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>eine ganze Zahl von Bytes je Sekunde von %1 bis %2</translation>
    </message>
    <message>
        <source>0 (off) or 1 (on)</source>
        <comment>what a setting can be</comment>
        <translation>0 (aus) oder 1 (ein)</translation>
    </message>
    <message>
        <source>a time of day such as 22:30, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>eine Uhrzeit wie 22:30 oder nichts</translation>
    </message>
    <message>
        <source>%1: it can only be %2.</source>
        <comment>setting, what it can be</comment>
        <translation>%1: Möglich ist nur: %2.</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>an upgrade, as the system says</comment>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>an upgrade, as the system says</comment>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>installation failed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>Installation fehlgeschlagen</translation>
    </message>
    <message>
        <source>about to download</source>
        <comment>an upgrade, as the system says</comment>
        <translation>vor dem Herunterladen</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>an upgrade, as the system says</comment>
        <translation>lädt herunter</translation>
    </message>
    <message>
        <source>download paused</source>
        <comment>an upgrade, as the system says</comment>
        <translation>Herunterladen angehalten</translation>
    </message>
    <message>
        <source>download complete</source>
        <comment>an upgrade, as the system says</comment>
        <translation>Herunterladen abgeschlossen</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>about to install</source>
        <comment>an upgrade, as the system says</comment>
        <translation>vor der Installation</translation>
    </message>
    <message>
        <source>installing</source>
        <comment>an upgrade, as the system says</comment>
        <translation>installiert</translation>
    </message>
    <message>
        <source>installing on peripherals</source>
        <comment>an upgrade, as the system says</comment>
        <translation>installiert auf Peripheriegeräten</translation>
    </message>
    <message>
        <source>peripherals ready</source>
        <comment>an upgrade, as the system says</comment>
        <translation>Zubehör bereit</translation>
    </message>
    <message>
        <source>seeding</source>
        <comment>an upgrade, as the system says</comment>
        <translation>verteilt</translation>
    </message>
    <message>
        <source>forming the hierarchy</source>
        <comment>an upgrade, as the system says</comment>
        <translation>baut die Verteilung auf</translation>
    </message>
    <message>
        <source>upgrading peripherals</source>
        <comment>an upgrade, as the system says</comment>
        <translation>aktualisiert Peripheriegeräte</translation>
    </message>
    <message numerus="yes">
        <source>%n could be upgraded</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n mit Update</numerusform>
            <numerusform>%n mit Update</numerusform>
        </translation>
    </message>
    <message>
        <source>%1st in the queue</source>
        <comment>1, 21, 31…</comment>
        <translation>%1. in der Warteschlange</translation>
    </message>
    <message>
        <source>%1nd in the queue</source>
        <comment>2, 22, 32…</comment>
        <translation>%1. in der Warteschlange</translation>
    </message>
    <message>
        <source>%1rd in the queue</source>
        <comment>3, 23, 33…</comment>
        <translation>%1. in der Warteschlange</translation>
    </message>
    <message>
        <source>%1th in the queue</source>
        <comment>4, 5, 11, 12, 13…</comment>
        <translation>%1. in der Warteschlange</translation>
    </message>
    <message>
        <source>Not known whether there is an update</source>
        <translation>Nicht bekannt, ob es ein Update gibt</translation>
    </message>
    <message>
        <source>No package for it here</source>
        <translation>Kein passendes Paket vorhanden</translation>
    </message>
    <message>
        <source>Newer than the packages here</source>
        <translation>Neuer als die Pakete hier</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Update can&apos;t be fetched yet (%1)</source>
        <comment>version</comment>
        <translation>Update noch nicht abrufbar (%1)</translation>
    </message>
    <message>
        <source>Update needs a step first (%1)</source>
        <comment>version</comment>
        <translation>Update braucht einen Zwischenschritt (%1)</translation>
    </message>
    <message>
        <source>Update available (%1)</source>
        <comment>version</comment>
        <translation>Update verfügbar (%1)</translation>
    </message>
    <message>
        <source>The hardware or the version of the system is not known yet, or a newer package is a variant for another use.</source>
        <translation>Hardware oder Version des Systems sind noch nicht bekannt, oder ein neueres Paket ist eine Variante für einen anderen Zweck.</translation>
    </message>
    <message>
        <source>No package in the software folder is made for this hardware.</source>
        <translation>Kein Paket im Softwareordner ist für diese Hardware gemacht.</translation>
    </message>
    <message>
        <source>The system runs a newer version than every package for it in the software folder.</source>
        <translation>Auf dem System läuft eine neuere Version als die jedes passenden Pakets im Softwareordner.</translation>
    </message>
    <message>
        <source>The system runs the newest version in the software folder that is for it.</source>
        <translation>Auf dem System läuft die neueste Version, die im Softwareordner für es liegt.</translation>
    </message>
    <message>
        <source>A newer package is in the software folder, but it is incomplete, empty or not readable.</source>
        <translation>Im Softwareordner liegt ein neueres Paket, aber es ist unvollständig, leer oder nicht lesbar.</translation>
    </message>
    <message>
        <source>The system refuses the newer package directly, and the one that comes between is not in the software folder.</source>
        <translation>Das System nimmt das neuere Paket nicht direkt an, und das dazwischen liegt nicht im Softwareordner.</translation>
    </message>
    <message>
        <source>A newer package for this hardware is in the software folder. Drag it onto this row to start the upgrade.</source>
        <translation>Im Softwareordner liegt ein neueres Paket für diese Hardware. Ziehen Sie es auf diese Zeile, um das Upgrade zu starten.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Begin this upgrade anew</source>
        <translation>Dieses Upgrade neu beginnen</translation>
    </message>
    <message>
        <source>Show in the details what has happened and what can be done</source>
        <translation>In den Details zeigen, was geschehen ist und was zu tun ist</translation>
    </message>
    <message>
        <source>Let this new system take upgrades</source>
        <translation>Diesem neuen System Upgrades erlauben</translation>
    </message>
    <message>
        <source>Ready, being checked</source>
        <translation>Bereit, wird geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <comment>share of a package, such as 42%</comment>
        <translation>%1 geprüft</translation>
    </message>
    <message>
        <source>It is no XML</source>
        <translation>Das ist kein XML</translation>
    </message>
    <message>
        <source>It has a document type or an entity, which is never read</source>
        <translation>Darin steht ein Dokumenttyp oder eine Entität; so etwas wird nie gelesen</translation>
    </message>
    <message>
        <source>It is larger than any message of an endpoint</source>
        <translation>Es ist größer als jede Nachricht eines Endgeräts</translation>
    </message>
    <message>
        <source>It is XML, but no message of an endpoint</source>
        <translation>Das ist XML, aber keine Nachricht eines Endgeräts</translation>
    </message>
    <message>
        <source>There is nothing in it that Uplift knows</source>
        <translation>Darin steht nichts, was Uplift kennt</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <comment>what is wrong with a message</comment>
        <translation>%1 (Zeile %2, Spalte %3)</translation>
    </message>
    <message>
        <source>Uplift runs already, without a window.</source>
        <translation>Uplift läuft bereits, ohne Fenster.</translation>
    </message>
    <message>
        <source>End that one to see its systems here, or start with another data folder: --data-dir.</source>
        <translation>Beenden Sie jenes, um seine Systeme hier zu sehen, oder starten Sie mit einem anderen Datenordner: --data-dir.</translation>
    </message>
    <message>
        <source>Uplift runs already, but does not answer.</source>
        <translation>Uplift läuft bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait until its window comes forward. If it never does, end that process and start Uplift again: what was recorded is kept.</source>
        <translation>Warten Sie, bis sein Fenster nach vorn kommt. Geschieht das nicht, beenden Sie diesen Prozess und starten Sie Uplift erneut: Was aufgezeichnet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>release keys</source>
        <translation>Release-Schlüssel</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>entries of the event log</source>
        <translation>Einträge des Ereignisprotokolls</translation>
    </message>
    <message>
        <source>ways of contact</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>former managers</source>
        <translation>frühere Manager</translation>
    </message>
    <message>
        <source>%1: all %2 kept</source>
        <comment>rows of a table</comment>
        <translation>%1: alle %2 erhalten</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 or more lost</source>
        <comment>rows of a table</comment>
        <translation>%1: %2 erhalten, %3 oder mehr verloren</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 lost</source>
        <comment>rows of a table</comment>
        <translation>%1: %2 erhalten, %3 verloren</translation>
    </message>
    <message>
        <source>Uplift ended unexpectedly on %1.</source>
        <comment>date and time</comment>
        <translation>Uplift wurde unerwartet beendet: %1.</translation>
    </message>
    <message>
        <source>Uplift ended unexpectedly.</source>
        <translation>Uplift wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>Upgrades went on where they were. If it happens again, collect a file for support.</source>
        <translation>Upgrades gingen dort weiter, wo sie waren. Geschieht es wieder, sammeln Sie eine Datei für den Support.</translation>
    </message>
    <message>
        <source>The database was damaged and has been mended.</source>
        <translation>Die Datenbank war beschädigt und wurde repariert.</translation>
    </message>
    <message>
        <source>The damaged file is kept: %1. If you have a copy of the data folder from before, you can put it in place while Uplift is not running.</source>
        <translation>Die beschädigte Datei ist aufbewahrt: %1. Haben Sie eine frühere Kopie des Datenordners, können Sie sie einsetzen, während Uplift nicht läuft.</translation>
    </message>
    <message>
        <source>No file for support can be written.</source>
        <translation>Es kann keine Datei für den Support geschrieben werden.</translation>
    </message>
    <message>
        <source>This Uplift was built without the library that packs files (libzip).</source>
        <translation>Dieses Uplift wurde ohne die Bibliothek gebaut, die Dateien packt (libzip).</translation>
    </message>
    <message>
        <source>Send the folder “logs” from the data folder instead.</source>
        <translation>Schicken Sie stattdessen den Ordner „logs“ aus dem Datenordner.</translation>
    </message>
    <message>
        <source>Uplift could not learn whether there is a newer version.</source>
        <translation>Uplift konnte nicht erfahren, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>Check the address in the settings. Nothing else depends on it.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen. Sonst hängt nichts davon ab.</translation>
    </message>
    <message>
        <source>Uplift %1 is out.</source>
        <comment>version</comment>
        <translation>Uplift %1 ist erschienen.</translation>
    </message>
    <message>
        <source>It is to be had at %1</source>
        <translation>Zu haben unter %1</translation>
    </message>
    <message>
        <source>Install it when no upgrade is under way.</source>
        <translation>Installieren Sie es, wenn kein Upgrade läuft.</translation>
    </message>
    <message>
        <source>Starting at login could not be set.</source>
        <translation>Der Start bei der Anmeldung konnte nicht eingestellt werden.</translation>
    </message>
    <message>
        <source>See that your account may write there.</source>
        <translation>Sorgen Sie dafür, dass Ihr Konto dort schreiben darf.</translation>
    </message>
    <message>
        <source>It answers like a video system, but does not say which one it is.</source>
        <translation>Es antwortet wie ein Videosystem, sagt aber nicht, welches es ist.</translation>
    </message>
    <message>
        <source>It answers like a video system, but sends every request elsewhere.</source>
        <translation>Es antwortet wie ein Videosystem, verweist aber jede Anfrage anderswohin.</translation>
    </message>
    <message>
        <source>It does not say where to (%1).</source>
        <translation>Wohin, sagt es nicht (%1).</translation>
    </message>
    <message>
        <source>Nothing ordered</source>
        <translation>Nichts beauftragt</translation>
    </message>
    <message>
        <source>The answer of %1 names no version.</source>
        <comment>an address</comment>
        <translation>Die Antwort von %1 nennt keine Version.</translation>
    </message>
</context>
</TS>
