<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Readback</name>
    <message numerus="yes">
        <source> ({n} more files have the same text)</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform> (eine weitere Datei hat denselben Text)</numerusform>
            <numerusform> ({n} weitere Dateien haben denselben Text)</numerusform>
        </translation>
    </message>
    <message>
        <source> [only in the newer save: {words}] </source>
        <extracomment>saves/rows</extracomment>
        <translation> [nur in der neueren Fassung: {words}] </translation>
    </message>
    <message>
        <source> [only in the older save: {words}] </source>
        <extracomment>saves/rows</extracomment>
        <translation> [nur in der älteren Fassung: {words}] </translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(no longer in your library)</source>
        <extracomment>notes/preview</extracomment>
        <translation>(nicht mehr in der Bibliothek)</translation>
    </message>
    <message numerus="yes">
        <source>, {n} were in the library before</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>, {n} war schon in der Bibliothek</numerusform>
            <numerusform>, {n} waren schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>2026-05-03 14:00, in your time zone</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>2026-05-03 14:00, in Ihrer Zeitzone</translation>
    </message>
    <message>
        <source>A cloud service keeps files of it elsewhere. Download them first, then check again.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Ein Cloud-Dienst bewahrt Dateien davon anderswo auf. Laden Sie sie erst herunter, dann prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A document of each article, your notes as comments beside their passages.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Je Artikel ein Dokument, mit Ihren Notizen als Kommentaren neben den Stellen.</translation>
    </message>
    <message>
        <source>A draft is read beside your articles and is never one of them. {key} opens one.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Ein Entwurf wird neben Ihren Artikeln gelesen und gehört nie zu ihnen. {key} öffnet einen.</translation>
    </message>
    <message>
        <source>A draft, kept apart from your articles. Its quotations can be compared with them.</source>
        <extracomment>messages</extracomment>
        <translation>Ein Entwurf, getrennt von Ihren Artikeln. Seine Zitate lassen sich mit ihnen vergleichen.</translation>
    </message>
    <message>
        <source>A file of each article, in which people, places, organisations and tags are [[links]].</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Je Artikel eine Datei, in der Personen, Orte, Organisationen und Schlagwörter [[Links]] sind.</translation>
    </message>
    <message>
        <source>A file of each article: its text, who said what, and who is named.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Je Artikel eine Datei: der Text, wer was gesagt hat und wer genannt wird.</translation>
    </message>
    <message>
        <source>A folder with a language model for spaCy. It then finds the names instead of Readback’s own.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Ein Ordner mit einem Sprachmodell für spaCy. Es findet dann die Namen anstelle von Readbacks eigenem.</translation>
    </message>
    <message>
        <source>A hash has 64 letters and digits, 0 to 9 and a to f. Type or paste all of it.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Ein Hash hat 64 Zeichen, 0 bis 9 und a bis f. Geben Sie ihn ganz ein oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>A hash that still stands in its log proves that no entry up to it was changed since.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Ein Hash, der noch in seinem Protokoll steht, beweist, dass bis zu ihm seither kein Eintrag geändert wurde.</translation>
    </message>
    <message>
        <source>A hash that was written down</source>
        <extracomment>verifying/window</extracomment>
        <translation>Ein notierter Hash</translation>
    </message>
    <message>
        <source>A hash, or a whole record…</source>
        <extracomment>verifying/window</extracomment>
        <translation>Ein Hash oder eine ganze Liste davon…</translation>
    </message>
    <message>
        <source>A library for Readback (JSON)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Eine Bibliothek für Readback (JSON)</translation>
    </message>
    <message>
        <source>A link leads to a page on the network, which Readback does not use. Save the page in the browser, then drop the file here.</source>
        <extracomment>messages</extracomment>
        <translation>Ein Link führt zu einer Seite im Netz, das Readback nicht nutzt. Speichern Sie die Seite im Browser und legen Sie die Datei dann hier ab.</translation>
    </message>
    <message>
        <source>A list of all files, with names and SHA-256</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Eine Liste aller Dateien, mit Namen und SHA-256-Werten</translation>
    </message>
    <message>
        <source>A list of all that comes out, with the SHA-256 of each file</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Eine Liste von allem, was herauskommt, mit dem SHA-256-Wert jeder Datei</translation>
    </message>
    <message>
        <source>A newer Readback wrote in this library: you can read and search what it did not change, but nothing new is kept. The rest is there, and shown by that version.</source>
        <extracomment>messages</extracomment>
        <translation>Ein neueres Readback hat in diese Bibliothek geschrieben: Was es nicht geändert hat, lässt sich lesen und durchsuchen, aber nichts Neues wird behalten. Alles andere ist noch da; jene Version zeigt es.</translation>
    </message>
    <message>
        <source>A note</source>
        <extracomment>promises</extracomment>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A note where it belongs</source>
        <extracomment>guide/tour</extracomment>
        <translation>Eine Notiz, wo sie hingehört</translation>
    </message>
    <message>
        <source>A part of the program is missing ({name}). Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Ein Teil des Programms fehlt ({name}). Installieren Sie Readback neu.</translation>
    </message>
    <message>
        <source>A picture has no text that Readback can read. Drop the page or the document that it is in.</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Ein Bild hat keinen Text, den Readback lesen kann. Legen Sie die Seite oder das Dokument ab, in dem es steht.</translation>
    </message>
    <message>
        <source>A sample article, invented for Readback. For your own, drop files here; {key} opens some, too.</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Ein Beispielartikel, für Readback erfunden. Eigene Dateien legen Sie hier ab; auch {key} öffnet welche.</translation>
    </message>
    <message>
        <source>A sample draft: it quotes the sample article, with five faults. They are listed, the worst first.</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Ein Beispielentwurf: Er zitiert den Beispielartikel, mit fünf Fehlern. Sie sind aufgelistet, der schwerste zuerst.</translation>
    </message>
    <message>
        <source>A screen reader is running, so single letters are off; the preferences can keep them on.</source>
        <extracomment>choices</extracomment>
        <translation>Ein Screenreader läuft, deshalb sind einzelne Buchstaben abgeschaltet; in den Einstellungen lässt sich festlegen, dass sie an bleiben.</translation>
    </message>
    <message>
        <source>A screen reader is running, so they do not act.</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Gerade läuft ein Screenreader, deshalb wirken sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>A service for syncing made second copies of {n} files of the library; they were set aside.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>Ein Synchronisierungsdienst hat von {n} Datei der Bibliothek eine zweite Kopie angelegt; sie wurde beiseitegelegt.</numerusform>
            <numerusform>Ein Synchronisierungsdienst hat von {n} Dateien der Bibliothek zweite Kopien angelegt; sie wurden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of who said what, one of the names, and one of your notes.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Drei Tabellen: wer was gesagt hat, die Namen und Ihre Notizen.</translation>
    </message>
    <message>
        <source>A vault for Obsidian</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Ein Vault für Obsidian</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>About Readback</source>
        <extracomment>guide/about, keys/actions</extracomment>
        <translation>Über Readback</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>reading/details</extracomment>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>About this article…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Über diesen Artikel…</translation>
    </message>
    <message>
        <source>Accept as it was found</source>
        <extracomment>keys/actions</extracomment>
        <translation>Bestätigen, wie gefunden</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a place</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Add as a person…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Als Person hinzufügen…</translation>
    </message>
    <message>
        <source>Add as a place…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Als Ort hinzufügen…</translation>
    </message>
    <message>
        <source>Add as a quotation…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Als Zitat hinzufügen…</translation>
    </message>
    <message>
        <source>Add as an organisation…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Als Organisation hinzufügen…</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <extracomment>keys/menus</extracomment>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Added as a quotation of {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Als Zitat von {name} hinzugefügt.</translation>
    </message>
    <message>
        <source>Added as a quotation.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Als Zitat hinzugefügt.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>reading/details</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>preferences/window</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>All agreements</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Alle Vereinbarungen</translation>
    </message>
    <message>
        <source>All agreements…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Alle Vereinbarungen…</translation>
    </message>
    <message>
        <source>All articles</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <extracomment>reading/personal</extracomment>
        <translation>Alle Artikel der Bibliothek</translation>
    </message>
    <message>
        <source>All articles will count as unread and begin at their top. This cannot be undone.</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Alle Artikel gelten dann als ungelesen und beginnen oben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>keys/actions</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All mentions</source>
        <extracomment>card/card</extracomment>
        <translation>Alle Nennungen</translation>
    </message>
    <message>
        <source>All places</source>
        <extracomment>pictures/mapping</extracomment>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>All preferences…</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <source>All speakers</source>
        <extracomment>panel/speakers</extracomment>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>All that differs</source>
        <extracomment>saves/window</extracomment>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Alle Standardtasten</translation>
    </message>
    <message>
        <source>All {n}</source>
        <extracomment>search/chips</extracomment>
        <translation>Alle {n}</translation>
    </message>
    <message numerus="yes">
        <source>All {n} articles are the same as when Readback stored them.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>
            <numerusform>Der Artikel ist so, wie Readback ihn gespeichert hat.</numerusform>
            <numerusform>Alle {n} Artikel sind so, wie Readback sie gespeichert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {source}</source>
        <extracomment>export/wording</extracomment>
        <translation>Auch in {source}</translation>
    </message>
    <message>
        <source>An article</source>
        <extracomment>promises</extracomment>
        <translation>Ein Artikel</translation>
    </message>
    <message>
        <source>An article needs a title. Type one.</source>
        <extracomment>reading/details</extracomment>
        <translation>Ein Artikel braucht einen Titel. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>An article that cannot be read</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Ein Artikel, der nicht gelesen werden kann</translation>
    </message>
    <message numerus="yes">
        <source>And in {n} more places.</source>
        <extracomment>outgoing/look</extracomment>
        <translation>
            <numerusform>Und an 1 weiteren Stelle.</numerusform>
            <numerusform>Und an {n} weiteren Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Readback window has the library in {folder} open. Close that window, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Ein anderes Readback-Fenster hat die Bibliothek in {folder} offen. Schließen Sie jenes Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another kind</source>
        <extracomment>keys/menus</extracomment>
        <translation>Andere Art</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>person/window</extracomment>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Another person…</source>
        <extracomment>person/window</extracomment>
        <translation>Andere Person…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ein anderer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Anderer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>Another speaker: {draft} in the draft, {source} in the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Anderer Sprecher: {draft} im Entwurf, {source} in der Quelle</translation>
    </message>
    <message>
        <source>Apply to more like this</source>
        <extracomment>keys/actions</extracomment>
        <translation>Auf weitere wie diese anwenden</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>language</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>article/view, choosing, frame/keeping</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article font</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Artikelschrift</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>outgoing/meant, person/rows, pictures/overtime</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Artikel ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Articles compared for the trail</source>
        <extracomment>trail/pane</extracomment>
        <translation>Für die Spur verglichene Artikel</translation>
    </message>
    <message>
        <source>Articles compared with what was stored</source>
        <extracomment>verifying/window</extracomment>
        <translation>Artikel mit dem Gespeicherten verglichen</translation>
    </message>
    <message>
        <source>Articles read for the file</source>
        <extracomment>person/window</extracomment>
        <translation>Für das Dossier gelesene Artikel</translation>
    </message>
    <message>
        <source>Articles read for the pictures</source>
        <extracomment>pictures/window</extracomment>
        <translation>Für die Bilder gelesene Artikel</translation>
    </message>
    <message>
        <source>Articles that are looked through</source>
        <extracomment>person/window</extracomment>
        <translation>Artikel, die durchsucht werden</translation>
    </message>
    <message>
        <source>Articles that carry the quotation</source>
        <extracomment>trail/pane</extracomment>
        <translation>Artikel mit dem Zitat</translation>
    </message>
    <message>
        <source>Articles that may not be whole</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Artikel, die unvollständig sein könnten</translation>
    </message>
    <message>
        <source>Articles, their files, notes, what was found, the trash and backups. It is encrypted.</source>
        <extracomment>innards</extracomment>
        <translation>Artikel, ihre Dateien, Notizen, das Gefundene, Papierkorb und Sicherungen. Sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Articles, their files, notes, what was found, the trash and backups. It is not encrypted.</source>
        <extracomment>innards</extracomment>
        <translation>Artikel, ihre Dateien, Notizen, das Gefundene, Papierkorb und Sicherungen. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Als</translation>
    </message>
    <message>
        <source>As it was stored</source>
        <extracomment>reading/details</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>As the source quotes them ({kind})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>So zitiert in der Quelle ({kind})</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>keys/actions</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <extracomment>language</extracomment>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>reading/details</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author: title, outlet, date, address</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Autor: Titel, Medium, Datum, Adresse</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>guide/touring, keys/actions, manual/window</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <extracomment>reading/personal</extracomment>
        <translation>Zurück zum Dossier</translation>
    </message>
    <message>
        <source>Back to the passage</source>
        <extracomment>export/sheets, export/wording</extracomment>
        <translation>Zurück zur Stelle</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>article/pointing</extracomment>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to this article</source>
        <extracomment>panel/scope</extracomment>
        <translation>Zurück zu diesem Artikel</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>promises</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <extracomment>article/margin</extracomment>
        <translation>Beginnt bei {time}</translation>
    </message>
    <message>
        <source>Beside the passage</source>
        <extracomment>notes/head</extracomment>
        <translation>Neben der Stelle</translation>
    </message>
    <message>
        <source>Bibliography (BibTeX)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Literaturliste (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Literaturliste (CSL-JSON)</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>keys/actions</extracomment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>keys/actions</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>notes/versions</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <extracomment>ordering</extracomment>
        <translation>Zurückgeholt.</translation>
    </message>
    <message>
        <source>Built of commit {commit} of {date}, for {system}</source>
        <extracomment>guide/about</extracomment>
        <translation>Erstellt aus Commit {commit} vom {date}, für {system}</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>language</extracomment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>By file name</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Nach Dateinamen</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>panel/panel</extracomment>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By outlet</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>panel/panel</extracomment>
        <translation>Nach Sprechern</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Called instead</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Zu nennen als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>agreeing/sheet, article/edging, frame/bars</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel, and leave the mark as it was</source>
        <extracomment>article/edging</extracomment>
        <translation>Abbrechen und die Kennzeichnung lassen, wie sie war</translation>
    </message>
    <message>
        <source>Card of the name or quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Karte des Namens oder Zitats</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change it…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check a draft</source>
        <extracomment>keys/actions</extracomment>
        <translation>Entwurf prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>check/pane, verifying/window</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check its quotations</source>
        <extracomment>intake/drafting</extracomment>
        <translation>Zitate prüfen</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <extracomment>checking/joining</extracomment>
        <translation>Prüfung von {name}</translation>
    </message>
    <message>
        <source>Checked on {day} against {sources}</source>
        <extracomment>export/wording</extracomment>
        <translation>Am {day} geprüft, verglichen mit: {sources}</translation>
    </message>
    <message>
        <source>Checked quotations</source>
        <extracomment>keys/actions</extracomment>
        <translation>Geprüfte Zitate</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>export/wording</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checker’s copy</source>
        <extracomment>export/wording</extracomment>
        <translation>Prüfexemplar</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>language</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choices</source>
        <extracomment>innards</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose a checked quotation first. {key} checks a draft.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Wählen Sie zuerst ein geprüftes Zitat. {key} prüft einen Entwurf.</translation>
    </message>
    <message>
        <source>Choose a folder that is taken in</source>
        <extracomment>incoming/deeds</extracomment>
        <translation>Ordner zum Importieren wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>incoming/sheet, preferences/folders</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a name for the file</source>
        <extracomment>outgoing/deeds</extracomment>
        <translation>Namen für die Datei wählen</translation>
    </message>
    <message>
        <source>Choose a name for the new folder</source>
        <extracomment>outgoing/deeds</extracomment>
        <translation>Namen für den neuen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <extracomment>noting/notekeeping</extracomment>
        <translation>Wählen Sie zuerst eine Notiz.</translation>
    </message>
    <message>
        <source>Choose a note, a name, an article or a project first.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>Wählen Sie zuerst eine Notiz, einen Namen, einen Artikel oder ein Projekt.</translation>
    </message>
    <message>
        <source>Choose a person, a note or a passage first.</source>
        <extracomment>agreeing/deeds</extracomment>
        <translation>Wählen Sie zuerst eine Person, eine Notiz oder eine Stelle.</translation>
    </message>
    <message>
        <source>Choose a project or several articles first.</source>
        <extracomment>reading/overview, reading/takingout</extracomment>
        <translation>Wählen Sie zuerst ein Projekt oder mehrere Artikel.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose what is taken in</source>
        <extracomment>incoming/deeds</extracomment>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Clarified in brackets</source>
        <extracomment>check/wording</extracomment>
        <translation>In Klammern verdeutlicht</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>check/clearing</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Cleared because {why} ({signed})</source>
        <extracomment>check/wording</extracomment>
        <translation>Freigegeben, weil: {why} ({signed})</translation>
    </message>
    <message>
        <source>Cleared because: why this may stand</source>
        <extracomment>check/clearing</extracomment>
        <translation>Freigegeben, weil: warum es so stehen bleiben kann</translation>
    </message>
    <message>
        <source>Cleared because: {reason} ({initials}, {day})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Freigegeben, weil: {reason} ({initials}, {day})</translation>
    </message>
    <message>
        <source>Cleared because…</source>
        <extracomment>check/comparison, keys/actions</extracomment>
        <translation>Freigegeben, weil…</translation>
    </message>
    <message>
        <source>Cleared before another source had it otherwise: {reason} ({initials}, {day})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Freigegeben, bevor eine andere Quelle es anders hatte: {reason} ({initials}, {day})</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <extracomment>ordering</extracomment>
        <translation>Freigegeben.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>agreeing/grounds, agreeing/window, incoming/sheet</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>main_window</extracomment>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <extracomment>check/comparison</extracomment>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Close the library until the passphrase is typed again</source>
        <extracomment>frame/bars</extracomment>
        <translation>Die Bibliothek schließen, bis die Passphrase wieder eingegeben wird</translation>
    </message>
    <message>
        <source>Close the note</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz schließen</translation>
    </message>
    <message>
        <source>Close the note; it is saved</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz schließen; sie ist gespeichert</translation>
    </message>
    <message>
        <source>Close the original</source>
        <extracomment>frame/original</extracomment>
        <translation>Original schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>notes/colours</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <extracomment>notes/colours</extracomment>
        <translation>Farbe: {name}</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column width</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Columns of the library</source>
        <extracomment>shelf/columns</extracomment>
        <translation>Spalten der Bibliothek</translation>
    </message>
    <message>
        <source>Commands, articles, people, tags…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Befehle, Artikel, Personen, Schlagwörter…</translation>
    </message>
    <message>
        <source>Comment {n}</source>
        <extracomment>export/wording</extracomment>
        <translation>Kommentar {n}</translation>
    </message>
    <message>
        <source>Compare also {source}</source>
        <extracomment>export/wording</extracomment>
        <translation>Vergleichen Sie auch {source}</translation>
    </message>
    <message>
        <source>Compare as two saves of a story…</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Als zwei Fassungen einer Geschichte vergleichen…</translation>
    </message>
    <message>
        <source>Compare them…</source>
        <extracomment>intake/offering</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>reading/details, verifying/deeds</extracomment>
        <translation>Wird verglichen…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing… {n} are not as they were stored.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>
            <numerusform>Wird verglichen… {n} ist nicht so, wie er gespeichert wurde.</numerusform>
            <numerusform>Wird verglichen… {n} sind nicht so, wie sie gespeichert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Selbst bestätigt.</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <extracomment>manual/listing</extracomment>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>Copied a reference: {place}.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Verweis kopiert: {place}.</translation>
    </message>
    <message>
        <source>Copied source</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Kopierte Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Copied the file, with {n} quotations.</source>
        <extracomment>reading/personal</extracomment>
        <translation>
            <numerusform>Dossier mit {n} Zitat kopiert.</numerusform>
            <numerusform>Dossier mit {n} Zitaten kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the last hashes, with the date and the number of entries.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Letzte Hashes kopiert, mit Datum und Zahl der Einträge.</translation>
    </message>
    <message>
        <source>Copied the summary.</source>
        <extracomment>reading/saves</extracomment>
        <translation>Zusammenfassung kopiert.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <extracomment>pictures/window</extracomment>
        <translation>Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Copied what the source has, without quotation marks.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Wortlaut der Quelle kopiert, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Copied with its source and a link to the words.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Mit Quelle und einem Link zu den Worten kopiert.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>Copied with its source. This article has no web address to link to: give it one with {key}.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Mit Quelle kopiert. Dieser Artikel hat keine Webadresse zum Verlinken: Geben Sie mit {key} eine an.</translation>
    </message>
    <message>
        <source>Copies of the library made before still open with the old one.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Früher angelegte Kopien der Bibliothek lassen sich weiter mit der alten öffnen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>article/bubble, article/selecting</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a reference to this paragraph</source>
        <extracomment>keys/actions, reading/copying</extracomment>
        <translation>Verweis auf diesen Absatz kopieren</translation>
    </message>
    <message>
        <source>Copy a reference to ¶{n}</source>
        <extracomment>article/numbers</extracomment>
        <translation>Verweis auf ¶{n} kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>panel/scope, person/window</extracomment>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all listed quotations</source>
        <extracomment>keys/actions</extracomment>
        <translation>Alle aufgeführten Zitate kopieren</translation>
    </message>
    <message>
        <source>Copy all quotations that are listed, each with its source</source>
        <extracomment>panel/scope</extracomment>
        <translation>Alle aufgeführten Zitate kopieren, jedes mit seiner Quelle</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the last hash</source>
        <extracomment>reading/details</extracomment>
        <translation>Letzten Hash kopieren</translation>
    </message>
    <message>
        <source>Copy the last hashes</source>
        <extracomment>verifying/window</extracomment>
        <translation>Letzte Hashes kopieren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>widgets/listing</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <extracomment>article/bubble</extracomment>
        <translation>Stelle mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <extracomment>saves/window</extracomment>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <extracomment>pictures/window</extracomment>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <extracomment>guide/about</extracomment>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy what the source has</source>
        <extracomment>check/comparison, keys/actions</extracomment>
        <translation>Wortlaut der Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>article/selecting, card/card, card/carddeeds</extracomment>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy with citation and link</source>
        <extracomment>keys/actions</extracomment>
        <translation>Mit Quelle und Link kopieren</translation>
    </message>
    <message>
        <source>Could not be looked through: {names}.</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Konnte nicht durchsucht werden: {names}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Cut short</source>
        <extracomment>check/wording</extracomment>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Cut short: the sentence goes on in the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Abgeschnitten: Der Satz geht in der Quelle weiter</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>language</extracomment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>language</extracomment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>keys/actions</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decrypt the library</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Bibliothek entschlüsseln</translation>
    </message>
    <message>
        <source>Decrypting the library…</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Die Bibliothek wird entschlüsselt…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>notes/editor, shelf/sections</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <extracomment>keys/actions</extracomment>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>widgets/banner</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <extracomment>widgets/banner</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Does the note belong here? Guess {n} of {all}.</source>
        <extracomment>noting/placing</extracomment>
        <translation>Gehört die Notiz hierher? Vermutung {n} von {all}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>guide/touring</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>choosing, frame/keeping</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drag articles here, or drop files on the project.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Ziehen Sie Artikel hierher oder legen Sie Dateien auf dem Projekt ab.</translation>
    </message>
    <message>
        <source>Drawn are the {n} named most, of {all} that share a paragraph.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Gezeichnet sind die {n} am häufigsten Genannten von {all}, die in einem Absatz zusammenstehen.</translation>
    </message>
    <message>
        <source>Drop an article here, or open one with {key}.</source>
        <extracomment>article/view</extracomment>
        <translation>Legen Sie hier einen Artikel ab oder öffnen Sie einen mit {key}.</translation>
    </message>
    <message>
        <source>Drop articles here, or</source>
        <extracomment>shelf/drop</extracomment>
        <translation>Artikel ablegen oder</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>language</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>notes/versions</extracomment>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <extracomment>notes/versions</extracomment>
        <translation>Frühere Fassungen der Notiz</translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Frühere Fassungen der Notiz…</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Früheste</translation>
    </message>
    <message>
        <source>Edge moved.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Grenze verschoben.</translation>
    </message>
    <message>
        <source>Edges: {words}</source>
        <extracomment>article/edging</extracomment>
        <translation>Grenzen: {words}</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>notes/reader</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Embargo</source>
        <extracomment>promises</extracomment>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <extracomment>promises</extracomment>
        <translation>Sperrfrist abgelaufen</translation>
    </message>
    <message>
        <source>Embargo until {moment}</source>
        <extracomment>promises</extracomment>
        <translation>Sperrfrist bis {moment}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>notes/versions, panel/rows</extracomment>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>widgets/emptying</extracomment>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting the library…</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Die Bibliothek wird verschlüsselt…</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>article/edging</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>notes/reader</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <extracomment>keys/actions, shelf/shelf</extracomment>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Erased for good: {things}.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>Endgültig gelöscht: {things}.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>article/edging, frame/keeping</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc brings the rest back.</source>
        <extracomment>frame/alone</extracomment>
        <translation>Esc bringt das Übrige zurück.</translation>
    </message>
    <message>
        <source>Esc or {key} brings the rest back.</source>
        <extracomment>frame/alone</extracomment>
        <translation>Esc oder {key} bringt das Übrige zurück.</translation>
    </message>
    <message>
        <source>Every original and text is compared with what was stored, each log with itself. Nothing is changed.</source>
        <extracomment>verifying/window</extracomment>
        <translation>Jedes Original und jeder Text wird mit dem Gespeicherten verglichen, jedes Protokoll mit sich selbst. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything in the library is encrypted: texts, notes, names of files, backups, what you searched.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Alles in der Bibliothek wird verschlüsselt: Texte, Notizen, Dateinamen, Sicherungen, wonach Sie gesucht haben.</translation>
    </message>
    <message>
        <source>Everything in the library will be on the disk as it is, for anybody who reads the disk.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Alles in der Bibliothek liegt dann offen auf dem Datenträger, für jeden, der ihn liest.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no network use.</source>
        <extracomment>guide/about</extracomment>
        <translation>Alles bleibt auf diesem Rechner: keine Netznutzung.</translation>
    </message>
    <message>
        <source>Figure gone: {was}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zahl fehlt jetzt: {was}</translation>
    </message>
    <message>
        <source>Figure new: {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Neue Zahl: {now}</translation>
    </message>
    <message>
        <source>Figure: {was} → {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zahl: {was} → {now}</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>intake/arrivals, reading/details, shelf/columns</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File “{name}”, SHA-256 {sha256}</source>
        <extracomment>export/sheets</extracomment>
        <translation>Datei „{name}“, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <extracomment>export/wording</extracomment>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>export/wording</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that were not opened</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Dateien, die nicht geöffnet wurden</translation>
    </message>
    <message>
        <source>Files that were taken out ({endings});;All files (*)</source>
        <extracomment>incoming/deeds</extracomment>
        <translation>Exportierte Dateien ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Filter actions and keys</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Aktionen und Tasten filtern</translation>
    </message>
    <message>
        <source>Filter notes and passages</source>
        <extracomment>panel/panel</extracomment>
        <translation>Notizen und Stellen filtern</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <extracomment>panel/panel</extracomment>
        <translation>Org. filtern</translation>
    </message>
    <message>
        <source>Filter people</source>
        <extracomment>panel/panel</extracomment>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Filter places</source>
        <extracomment>panel/panel</extracomment>
        <translation>Orte filtern</translation>
    </message>
    <message>
        <source>Filter quotations and speakers</source>
        <extracomment>panel/panel</extracomment>
        <translation>Zitate und Sprecher filtern</translation>
    </message>
    <message>
        <source>Filter the agreements</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Vereinbarungen filtern</translation>
    </message>
    <message>
        <source>Filter the agreements…</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Vereinbarungen filtern…</translation>
    </message>
    <message>
        <source>Filter titles</source>
        <extracomment>shelf/listing</extracomment>
        <translation>Titel filtern</translation>
    </message>
    <message>
        <source>Find all of it again</source>
        <extracomment>guide/tour</extracomment>
        <translation>Alles wiederfinden</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>keys/actions</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>search/findbar</extracomment>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>keys/actions</extracomment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <extracomment>reading/details</extracomment>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>language</extracomment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Five words that have nothing to do with each other are strong, and easy to keep.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Fünf Wörter, die nichts miteinander zu tun haben, sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Fix first</source>
        <extracomment>check/pane</extracomment>
        <translation>Zu Berichtigendes zuerst</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Forget what was read…</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Gelesenes vergessen…</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Wird vergessen…</translation>
    </message>
    <message>
        <source>Forgotten. All articles count as unread; the open one counts as read once you leave it.</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Vergessen. Alle Artikel gelten als ungelesen; der offene gilt als gelesen, sobald Sie ihn verlassen.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>keys/actions, manual/window</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <extracomment>manual/listing</extracomment>
        <translation>Im Handbuch gefunden</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>language</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From the file of {name}.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Aus dem Dossier von {name}.</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>progress, widgets/underway</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go to the footnote, or back from it</source>
        <extracomment>article/view</extracomment>
        <translation>Zur Fußnote oder von ihr zurück</translation>
    </message>
    <message>
        <source>Goes along only if you tick it:</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Kommt nur mit, wenn Sie es ankreuzen:</translation>
    </message>
    <message>
        <source>Goes in only if you tick it:</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Kommt nur mit, wenn Sie es ankreuzen:</translation>
    </message>
    <message>
        <source>Good: guessing it takes years, even with many computers.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Gut: Das Erraten dauert Jahre, auch mit vielen Rechnern.</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>language</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>keys/actions</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>keys/actions</extracomment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Headings of the article…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Überschriften des Artikels…</translation>
    </message>
    <message>
        <source>Headline: “{was}” became “{now}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Titelzeile: Aus „{was}“ wurde „{now}“</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>language</extracomment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>keys/actions, locking/gate, widgets/explaining</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help › The sample article shows what can be done with one.</source>
        <extracomment>article/view</extracomment>
        <translation>Hilfe › Der Beispielartikel zeigt, was sich damit machen lässt.</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>correct/picker</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>keys/actions</extracomment>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>a marked passage</comment>
        <extracomment>article/pointing, card/card, panel/rows</extracomment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>article/bubble, article/selecting</extracomment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight in</source>
        <extracomment>keys/menus</extracomment>
        <translation>Markieren in</translation>
    </message>
    <message>
        <source>Highlight the passage and give it tags</source>
        <extracomment>article/bubble</extracomment>
        <translation>Stelle markieren und mit Schlagwörtern versehen</translation>
    </message>
    <message>
        <source>Highlight the passage; 1 to 8 choose a colour</source>
        <extracomment>article/bubble</extracomment>
        <translation>Stelle markieren; 1 bis 8 wählen eine Farbe</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <extracomment>keys/actions</extracomment>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <extracomment>reading/showing</extracomment>
        <translation>Markiert.</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>search/hits</extracomment>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Hits for each name</source>
        <extracomment>search/names</extracomment>
        <translation>Treffer für jeden Namen</translation>
    </message>
    <message>
        <source>How articles look</source>
        <extracomment>frame/bars, preferences/aspect</extracomment>
        <translation>Wie Artikel aussehen</translation>
    </message>
    <message>
        <source>How to check a download</source>
        <extracomment>guide/about</extracomment>
        <translation>Wie man einen Download prüft</translation>
    </message>
    <message>
        <source>How to see it</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Wie man es sieht</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>language</extracomment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>I can keep the new passphrase in mind</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ich kann mir die neue Passphrase merken</translation>
    </message>
    <message>
        <source>I do not need it any more</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Ich brauche das nicht mehr</translation>
    </message>
    <message>
        <source>I do not need the library encrypted</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ich brauche keine verschlüsselte Bibliothek</translation>
    </message>
    <message>
        <source>I keep the code where I find it, and others do not</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ich bewahre den Code da auf, wo ich ihn finde und andere nicht</translation>
    </message>
    <message>
        <source>In all articles</source>
        <extracomment>correct/picker</extracomment>
        <translation>In allen Artikeln</translation>
    </message>
    <message>
        <source>In an older save of “{title}”, which the newer one has not</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>In einer älteren Fassung von „{title}“, in der neueren nicht</translation>
    </message>
    <message>
        <source>In another language</source>
        <extracomment>check/wording</extracomment>
        <translation>In einer anderen Sprache</translation>
    </message>
    <message>
        <source>In another language than the sources, so not compared</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>In einer anderen Sprache als die Quellen, daher nicht verglichen</translation>
    </message>
    <message>
        <source>In most articles first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Meiste Artikel</translation>
    </message>
    <message>
        <source>In place</source>
        <extracomment>panel/rows</extracomment>
        <translation>An ihrer Stelle</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>intake/offering</extracomment>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>In the panel</source>
        <extracomment>notes/head</extracomment>
        <translation>In der Seitenleiste</translation>
    </message>
    <message>
        <source>In this article</source>
        <extracomment>correct/picker</extracomment>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>In use now: {models}.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Jetzt in Gebrauch: {models}.</translation>
    </message>
    <message>
        <source>In which words</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>In welchen Worten</translation>
    </message>
    <message numerus="yes">
        <source>In {n} articles nobody has looked for names and quotations yet, so they come without them.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>In 1 Artikel wurde noch nicht nach Namen und Zitaten gesucht; er kommt ohne sie.</numerusform>
            <numerusform>In {n} Artikeln wurde noch nicht nach Namen und Zitaten gesucht; sie kommen ohne sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>check/clearing</extracomment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Is {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Jetzt {now}</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <extracomment>noting/placing</extracomment>
        <translation>Sie gehört hierher</translation>
    </message>
    <message>
        <source>It is a draft now, and no source.</source>
        <extracomment>ordering</extracomment>
        <translation>Es ist jetzt ein Entwurf und keine Quelle.</translation>
    </message>
    <message>
        <source>It is a person</source>
        <extracomment>keys/actions</extracomment>
        <translation>Es ist eine Person</translation>
    </message>
    <message>
        <source>It is a place</source>
        <extracomment>keys/actions</extracomment>
        <translation>Es ist ein Ort</translation>
    </message>
    <message>
        <source>It is an article now.</source>
        <extracomment>ordering</extracomment>
        <translation>Es ist jetzt ein Artikel.</translation>
    </message>
    <message>
        <source>It is an organisation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Es ist eine Organisation</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <extracomment>messages</extracomment>
        <translation>Sie liegt jetzt als {file} da.</translation>
    </message>
    <message>
        <source>It is not copied, dragged, printed, saved as a picture or taken out.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Es wird nicht kopiert, gezogen, gedruckt, als Bild gespeichert oder exportiert.</translation>
    </message>
    <message>
        <source>It is on this computer, and not in a cloud folder that Readback knows of.</source>
        <extracomment>preferences/library</extracomment>
        <translation>Sie liegt auf diesem Rechner und in keinem Cloud-Ordner, den Readback kennt.</translation>
    </message>
    <message numerus="yes">
        <source>It is out of {n} backups, too.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>
            <numerusform>Es ist auch aus einer Sicherung entfernt.</numerusform>
            <numerusform>Es ist auch aus {n} Sicherungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may leave the program, with the name.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Es darf das Programm verlassen, mit dem Namen.</translation>
    </message>
    <message>
        <source>It may leave the program.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Es darf das Programm verlassen.</translation>
    </message>
    <message>
        <source>It may leave the program; in place of the name stands what you write here.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Es darf das Programm verlassen; anstelle des Namens steht, was Sie hier schreiben.</translation>
    </message>
    <message>
        <source>It was not refused: this copy of Readback was started in a way that leaves the network open. Close it, and start it from its icon.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Sie wurde nicht verweigert: Diese Kopie von Readback wurde so gestartet, dass das Netz offen bleibt. Schließen Sie Readback und starten Sie es über sein Symbol.</translation>
    </message>
    <message>
        <source>It works: {name} finds names.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Es funktioniert: {name} findet Namen.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>language</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its file has tracked changes; the text is shown with the changes accepted.</source>
        <extracomment>messages</extracomment>
        <translation>Seine Datei enthält nachverfolgte Änderungen; der Text wird so gezeigt, als wären sie angenommen.</translation>
    </message>
    <message>
        <source>Its quotations are being compared with your articles…</source>
        <extracomment>checking/joining</extracomment>
        <translation>Die Zitate werden mit Ihren Artikeln verglichen…</translation>
    </message>
    <message>
        <source>Its quotations are being looked for…</source>
        <extracomment>checking/joining</extracomment>
        <translation>Die Zitate werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} articles, too</source>
        <extracomment>erasing/meant</extracomment>
        <translation>
            <numerusform>Auch sein Artikel</numerusform>
            <numerusform>Auch seine {n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>language</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Joined from apart</source>
        <extracomment>check/wording</extracomment>
        <translation>Zusammengezogen</translation>
    </message>
    <message>
        <source>Joined from passages that stand apart or in another order</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Zusammengefügt aus Stellen, die getrennt oder in anderer Reihenfolge stehen</translation>
    </message>
    <message>
        <source>Joined from two sources</source>
        <extracomment>check/wording</extracomment>
        <translation>Aus zwei Quellen zusammengesetzt</translation>
    </message>
    <message>
        <source>Just opened</source>
        <extracomment>intake/offering</extracomment>
        <translation>Gerade geöffnet</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>article/edging</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all apart</source>
        <extracomment>intake/offering</extracomment>
        <translation>Alle getrennt lassen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>intake/offering, saves/window</extracomment>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Keep as its newer version</source>
        <extracomment>saves/window</extracomment>
        <translation>Als neuere Fassung behalten</translation>
    </message>
    <message>
        <source>Keep as its version</source>
        <extracomment>intake/offering</extracomment>
        <translation>Als Fassung davon behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>erasing/sheet, preferences/privacy</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>So festhalten</translation>
    </message>
    <message>
        <source>Keep the chosen ones as versions</source>
        <extracomment>intake/offering</extracomment>
        <translation>Gewählte als Fassungen behalten</translation>
    </message>
    <message>
        <source>Keep the mark as it is shown</source>
        <extracomment>article/edging</extracomment>
        <translation>Kennzeichnung behalten, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Keep “{words}” as:</source>
        <extracomment>frame/keeping</extracomment>
        <translation>„{words}“ behalten als:</translation>
    </message>
    <message>
        <source>Kept in Readback since {day}</source>
        <extracomment>export/source_words</extracomment>
        <translation>In Readback seit {day}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>manual/keytable, preferences/keys, preferences/window</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys that are a single letter or sign</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Tasten aus einem einzelnen Buchstaben oder Zeichen</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>agreeing/sheet, agreeing/window, pictures/counted</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <extracomment>reading/details</extracomment>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Kinds of agreement</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Arten von Vereinbarungen</translation>
    </message>
    <message>
        <source>Kinds of names</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Arten von Namen</translation>
    </message>
    <message>
        <source>Kinds…</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Arten…</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>language</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>preferences/language, preferences/reading, reading/details</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>keys/actions, pictures/mapping</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Zuletzt geöffnete zuerst</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Leave no lists: of recent articles, of what was copied, in the window’s title</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Keine Listen hinterlassen: zuletzt Geöffnetes, Kopiertes, Fenstertitel</translation>
    </message>
    <message>
        <source>Leave out what is held back</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Zurückgehaltenes weglassen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Left out, as it is held back</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Weggelassen, weil es zurückgehalten wird</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>innards, keys/actions, outgoing/meant</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library in columns, or narrow</source>
        <extracomment>keys/actions</extracomment>
        <translation>Bibliothek in Spalten oder schmal</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>keys/actions</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Zeilen enger</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Zeilen weiter</translation>
    </message>
    <message numerus="yes">
        <source>Linked from {n} notes</source>
        <extracomment>widgets/backlinks</extracomment>
        <translation>
            <numerusform>Verlinkt in {n} Notiz</numerusform>
            <numerusform>Verlinkt in {n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>List the quotations you want first: they are under “Quotes” in the side panel.</source>
        <extracomment>reading/takingout</extracomment>
        <translation>Lassen Sie zuerst die gewünschten Zitate aufführen: Sie stehen unter „Zitate“ in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <extracomment>search/names</extracomment>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <extracomment>keys/actions, preferences/passphrase</extracomment>
        <translation>Bibliothek sperren</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>innards</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>progress</extracomment>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Look at the names in the articles, one after the other</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Die Namen in den Artikeln ansehen, einen nach dem anderen</translation>
    </message>
    <message>
        <source>Look for names and quotations again</source>
        <extracomment>keys/actions</extracomment>
        <translation>Namen und Zitate noch einmal suchen</translation>
    </message>
    <message>
        <source>Look it up</source>
        <extracomment>verifying/window</extracomment>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look over {articles}</source>
        <extracomment>reading/overview</extracomment>
        <translation>Überblick über {articles}</translation>
    </message>
    <message>
        <source>Look what leaves</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Ansehen, was hinausgeht</translation>
    </message>
    <message>
        <source>Look whether the newest notes are there: {titles}.</source>
        <extracomment>messages</extracomment>
        <translation>Sehen Sie nach, ob die neuesten Notizen da sind: {titles}.</translation>
    </message>
    <message>
        <source>Looked again: {names}, {quotations}.</source>
        <extracomment>progress</extracomment>
        <translation>Noch einmal gesucht: {names}, {quotations}.</translation>
    </message>
    <message>
        <source>Looking for it in your articles…</source>
        <extracomment>trail/pane</extracomment>
        <translation>Es wird in Ihren Artikeln gesucht…</translation>
    </message>
    <message>
        <source>Looking what that takes…</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Es wird nachgesehen, was dabei gelöscht wird…</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>keys/actions</extracomment>
        <translation>Niedriger</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <extracomment>intake/drafting</extracomment>
        <translation>Zum Entwurf machen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Make it an article</source>
        <extracomment>intake/drafting</extracomment>
        <translation>Zum Artikel machen</translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>export/beside</extracomment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark {kind} in the text</source>
        <extracomment>panel/listtab</extracomment>
        <translation>{kind} im Text kennzeichnen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <extracomment>keys/menus</extracomment>
        <translation>Im Text gekennzeichnet</translation>
    </message>
    <message>
        <source>Meaning may change: {reasons}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Kann den Sinn ändern: {reasons}</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Most named first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Meiste Notizen zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Most: {when}, {n} articles each.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>Am meisten: {when}, je {n} Artikel.</numerusform>
            <numerusform>Am meisten: {when}, je {n} Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most: {when}, {n} articles.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>Am meisten: {when}, {n} Artikel.</numerusform>
            <numerusform>Am meisten: {when}, {n} Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an edge</source>
        <extracomment>keys/actions</extracomment>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>Move the edges</source>
        <extracomment>article/edging</extracomment>
        <translation>Grenzen verschieben</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Moved, check</source>
        <extracomment>panel/rows</extracomment>
        <translation>Verschoben, prüfen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>pictures/counted, pictures/shared, search/names</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name desk</source>
        <extracomment>shelf/namedesk, shelf/sections</extracomment>
        <translation>Namensabgleich</translation>
    </message>
    <message>
        <source>Name gone: {was}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Name fehlt jetzt: {was}</translation>
    </message>
    <message>
        <source>Name kinds of agreement as you and your sources do; each does what one of the usual kinds does.</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Benennen Sie Arten von Vereinbarungen so, wie Sie und Ihre Quellen es tun; jede bewirkt, was eine der üblichen Arten bewirkt.</translation>
    </message>
    <message>
        <source>Name new: {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Neuer Name: {now}</translation>
    </message>
    <message>
        <source>Name of the kind</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Name der Art</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>ordering, shelf/shelf</extracomment>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Name: {was} → {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Name: {was} → {now}</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>person/overtime, pictures/counted, pictures/places</extracomment>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Named together with</source>
        <extracomment>person/rows, person/telling</extracomment>
        <translation>Zusammen genannt mit</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>search/names, export/markdown</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names and notes</source>
        <extracomment>check/pane, trail/pane</extracomment>
        <translation>Namen und Notizen</translation>
    </message>
    <message>
        <source>Names and quotations are not looked for: a part of the program is missing ({name}). Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Namen und Zitate werden nicht gesucht: Ein Teil des Programms fehlt ({name}). Installieren Sie Readback neu.</translation>
    </message>
    <message>
        <source>Names and quotations are not looked for: the language model is damaged. Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Namen und Zitate werden nicht gesucht: Das Sprachmodell ist beschädigt. Installieren Sie Readback neu.</translation>
    </message>
    <message>
        <source>Names and quotations are not looked for: the language model is missing. Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Namen und Zitate werden nicht gesucht: Das Sprachmodell fehlt. Installieren Sie Readback neu.</translation>
    </message>
    <message>
        <source>Names and quotations are still being looked for in this article.</source>
        <extracomment>reading/picturing</extracomment>
        <translation>In diesem Artikel werden Namen und Zitate noch gesucht.</translation>
    </message>
    <message>
        <source>Names and quotations are still being looked for.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>Namen und Zitate werden noch gesucht.</translation>
    </message>
    <message>
        <source>Names and quotations were not looked for in both, so they are not told apart.</source>
        <extracomment>reading/saves</extracomment>
        <translation>Namen und Zitate wurden nicht in beiden gesucht und daher nicht eigens verglichen.</translation>
    </message>
    <message>
        <source>Names searched</source>
        <extracomment>search/names</extracomment>
        <translation>Gesuchte Namen</translation>
    </message>
    <message>
        <source>Names that may be the same person</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Namen, die dieselbe Person sein könnten</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>keys/actions</extracomment>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Schmalere Spalte</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>shelf/sections, shelf/shelf</extracomment>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Newer save</source>
        <extracomment>saves/window</extracomment>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Newer save: {save}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Neuere Fassung: {save}</translation>
    </message>
    <message>
        <source>Newer versions are published at {address}. Readback never looks there by itself.</source>
        <extracomment>guide/about</extracomment>
        <translation>Neuere Versionen erscheinen unter {address}. Readback sieht dort nie von selbst nach.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>frame/bars, guide/touring, noting/placing</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>search/findbar</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next mention</source>
        <extracomment>card/card, keys/actions</extracomment>
        <translation>Nächste Nennung</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>frame/pages</extracomment>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>keys/actions</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>panel/cards</extracomment>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>Next source</source>
        <extracomment>check/side</extracomment>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>Next to fix</source>
        <extracomment>keys/actions</extracomment>
        <translation>Nächstes zu berichtigendes Zitat</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No article is meant.</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Damit ist kein Artikel gemeint.</translation>
    </message>
    <message>
        <source>No article names somebody just so.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Kein Artikel nennt jemanden genau so.</translation>
    </message>
    <message>
        <source>No article names somebody so. Names are there once an article has been looked through.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Kein Artikel nennt jemanden so. Namen gibt es, sobald ein Artikel durchsucht ist.</translation>
    </message>
    <message>
        <source>No article of project {project} names somebody so. Look through the library.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Kein Artikel des Projekts {project} nennt jemanden so. Durchsuchen Sie die Bibliothek.</translation>
    </message>
    <message>
        <source>No article says when it was published: “About this article” can tell it.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>Kein Artikel sagt, wann er erschienen ist: Unter „Über diesen Artikel“ lässt es sich eintragen.</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No names and no quotations have been found.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Namen und Zitate wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>No names are marked here.</source>
        <extracomment>commands</extracomment>
        <translation>Hier sind keine Namen gekennzeichnet.</translation>
    </message>
    <message>
        <source>No network use</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Keine Netznutzung</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press N to write one.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Noch keine Notizen. Wählen Sie eine Stelle aus und drücken Sie N, um eine zu schreiben.</translation>
    </message>
    <message>
        <source>No organisations found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesen Artikeln wurden keine Organisationen gefunden.</translation>
    </message>
    <message>
        <source>No organisations found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesem Artikel wurden keine Organisationen gefunden.</translation>
    </message>
    <message>
        <source>No other article carries it.</source>
        <extracomment>trailing/course</extracomment>
        <translation>Kein anderer Artikel enthält es.</translation>
    </message>
    <message>
        <source>No other article has been opened yet</source>
        <extracomment>intake/recents</extracomment>
        <translation>Noch wurde kein anderer Artikel geöffnet</translation>
    </message>
    <message>
        <source>No other pane is above or below this one.</source>
        <extracomment>sizing</extracomment>
        <translation>Über und unter diesem Bereich ist kein anderer.</translation>
    </message>
    <message>
        <source>No other pane is beside this one.</source>
        <extracomment>sizing</extracomment>
        <translation>Neben diesem Bereich ist kein anderer.</translation>
    </message>
    <message>
        <source>No people found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesen Artikeln wurden keine Personen gefunden.</translation>
    </message>
    <message>
        <source>No people found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesem Artikel wurden keine Personen gefunden.</translation>
    </message>
    <message>
        <source>No places found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesen Artikeln wurden keine Orte gefunden.</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesem Artikel wurden keine Orte gefunden.</translation>
    </message>
    <message>
        <source>No places have been found.</source>
        <extracomment>pictures/places</extracomment>
        <translation>Es wurden keine Orte gefunden.</translation>
    </message>
    <message>
        <source>No quotations found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesen Artikeln wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>No quotations found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>In diesem Artikel wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>No quotations were found here.</source>
        <extracomment>commands</extracomment>
        <translation>Hier wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>No quotations were found in this draft. Where there are some, select their words and choose Correct › Add the selection.</source>
        <extracomment>checking/joining</extracomment>
        <translation>In diesem Entwurf wurden keine Zitate gefunden. Wo es welche gibt, wählen Sie deren Worte aus und dann Korrigieren › Auswahl hinzufügen.</translation>
    </message>
    <message>
        <source>No source was found for this quotation.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Für dieses Zitat wurde keine Quelle gefunden.</translation>
    </message>
    <message>
        <source>No title contains these words. Try fewer words.</source>
        <extracomment>shelf/listing</extracomment>
        <translation>Kein Titel enthält diese Wörter. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>No two names stand in one paragraph.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>In keinem Absatz stehen zwei Namen.</translation>
    </message>
    <message>
        <source>No, two people</source>
        <extracomment>person/guesses, shelf/namedesk</extracomment>
        <translation>Nein, zwei Personen</translation>
    </message>
    <message>
        <source>Nobody can open the library without the passphrase or the recovery code: if both are lost, so is the library, for good.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ohne die Passphrase oder den Wiederherstellungscode kann niemand die Bibliothek öffnen: Sind beide verloren, ist es auch die Bibliothek, endgültig.</translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <extracomment>correct/candidates</extracomment>
        <translation>Niemand, der genannt ist</translation>
    </message>
    <message>
        <source>Nobody with a name is quoted in marks.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Niemand mit Namen ist wörtlich zitiert.</translation>
    </message>
    <message>
        <source>None of the {n} files was opened.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Keine der {n} Dateien wurde geöffnet.</translation>
    </message>
    <message>
        <source>None of your articles and notes contains “{query}”. Drafts and samples are not searched.</source>
        <extracomment>search/hits</extracomment>
        <translation>Kein Artikel und keine Notiz enthält „{query}“. Entwürfe und Beispiele werden nicht durchsucht.</translation>
    </message>
    <message>
        <source>None of your articles carries this quotation. Drafts and own stories do not count.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Keiner Ihrer Artikel enthält dieses Zitat. Entwürfe und eigene Beiträge zählen nicht.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>language</extracomment>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <extracomment>promises</extracomment>
        <translation>Nicht vereinbart</translation>
    </message>
    <message>
        <source>Not copied: Readback is just looking up what was agreed. Copy it again in a moment.</source>
        <extracomment>agreeing/guard</extracomment>
        <translation>Nicht kopiert: Readback sieht gerade nach, was vereinbart wurde. Kopieren Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Not copied: {why}.</source>
        <extracomment>promises</extracomment>
        <translation>Nicht kopiert: {why}.</translation>
    </message>
    <message>
        <source>Not everything was forgotten. {why}</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Nicht alles wurde vergessen. {why}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in quotation marks in the source</source>
        <extracomment>check/wording</extracomment>
        <translation>In der Quelle nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Not in quotation marks in the source: they may be the reporter’s own words</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>In der Quelle nicht in Anführungszeichen: vielleicht eigene Worte des Reporters</translation>
    </message>
    <message numerus="yes">
        <source>Not in these {n} sources</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>
            <numerusform>Nicht in dieser einen Quelle</numerusform>
            <numerusform>Nicht in diesen {n} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: it has names in it that must stay in the library.</source>
        <extracomment>search/names</extracomment>
        <translation>Nicht gespeichert: Es stehen Namen darin, die in der Bibliothek bleiben müssen.</translation>
    </message>
    <message>
        <source>Not saved: the picture shows a name that may only leave under a description.</source>
        <extracomment>pictures/window</extracomment>
        <translation>Nicht gespeichert: Das Bild zeigt einen Namen, der das Programm nur unter einer Umschreibung verlassen darf.</translation>
    </message>
    <message>
        <source>Not strong: guessed within a year by somebody with many computers. Another word helps.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Nicht stark: Wer viele Rechner hat, errät sie binnen eines Jahres. Ein weiteres Wort hilft.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>article/bubble, article/selecting, card/card</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note beside the passage</source>
        <extracomment>keys/actions</extracomment>
        <translation>Notiz neben der Stelle</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <extracomment>reading/showing</extracomment>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>Note in “{title}”</source>
        <extracomment>noting/following, widgets/backlinks</extracomment>
        <translation>Notiz in „{title}“</translation>
    </message>
    <message>
        <source>Note on page {n}</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz zu Seite {n}</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <extracomment>frame/pages</extracomment>
        <translation>Notiz zur Seite</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <extracomment>keys/actions</extracomment>
        <translation>Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <extracomment>keys/actions</extracomment>
        <translation>Notiz zum ganzen Artikel</translation>
    </message>
    <message>
        <source>Note on this quotation</source>
        <extracomment>card/carddeeds</extracomment>
        <translation>Notiz zu diesem Zitat</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>card/carddeeds, notes/head</extracomment>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz zu {place}</translation>
    </message>
    <message>
        <source>Note to place</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz ohne Stelle</translation>
    </message>
    <message>
        <source>Note {n}</source>
        <extracomment>export/sheets</extracomment>
        <translation>Notiz {n}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>panel/cards, speech/utterances</extracomment>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>keys/actions, panel/panel, search/rows</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes are shown beside their passages now.</source>
        <extracomment>noting/besides</extracomment>
        <translation>Notizen stehen jetzt neben ihren Stellen.</translation>
    </message>
    <message>
        <source>Notes are shown in the panel now.</source>
        <extracomment>noting/besides</extracomment>
        <translation>Notizen stehen jetzt in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Notes on the whole draft</source>
        <extracomment>export/wording</extracomment>
        <translation>Notizen zum ganzen Entwurf</translation>
    </message>
    <message>
        <source>Nothing brings it back, and nothing done before can be undone any more. Out of reach stay the files you opened, exports, copies made by the system or a cloud service, and what the disk keeps of deleted files.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Nichts bringt es zurück und was Sie zuvor getan haben, lässt sich nicht mehr rückgängig machen. Nicht erreicht werden die Dateien, die Sie geöffnet haben, Exporte, Kopien des Systems oder eines Cloud-Dienstes und was der Datenträger von gelöschten Dateien behält.</translation>
    </message>
    <message>
        <source>Nothing contains all of these words. With most of them: {found}</source>
        <extracomment>search/hits</extracomment>
        <translation>Nichts enthält alle diese Wörter. Mit den meisten davon: {found}</translation>
    </message>
    <message>
        <source>Nothing contains just these words. With other endings: {found}</source>
        <extracomment>search/hits</extracomment>
        <translation>Nichts enthält genau diese Wörter. Mit anderen Endungen: {found}</translation>
    </message>
    <message>
        <source>Nothing contains “{query}”. Try fewer words, or the beginning of one.</source>
        <extracomment>search/hits</extracomment>
        <translation>Nichts enthält „{query}“. Versuchen Sie es mit weniger Wörtern oder mit dem Anfang eines Wortes.</translation>
    </message>
    <message>
        <source>Nothing differs in this reported speech, so there is nothing to clear.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>In dieser indirekten Rede weicht nichts ab, also gibt es nichts freizugeben.</translation>
    </message>
    <message>
        <source>Nothing else was changed. The files are as they were.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Sonst wurde nichts geändert. Die Dateien sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <extracomment>search/palette</extracomment>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing here contains “{words}”. Try fewer words.</source>
        <extracomment>panel/listtab</extracomment>
        <translation>Nichts hier enthält „{words}“. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Nothing in the manual contains all of these words. Try fewer of them, or the beginning of one.</source>
        <extracomment>manual/window</extracomment>
        <translation>Nichts im Handbuch enthält alle diese Wörter. Versuchen Sie es mit weniger davon oder mit dem Anfang eines Wortes.</translation>
    </message>
    <message>
        <source>Nothing in your library has that name.</source>
        <extracomment>notes/linklist</extracomment>
        <translation>Nichts in der Bibliothek heißt so.</translation>
    </message>
    <message>
        <source>Nothing in your library is called “{words}”.</source>
        <extracomment>noting/following</extracomment>
        <translation>Nichts in der Bibliothek heißt „{words}“.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Choose a person, a note or a passage, then Edit › What was agreed….</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Noch ist nichts vereinbart. Wählen Sie eine Person, eine Notiz oder eine Stelle, dann Bearbeiten › Was vereinbart wurde….</translation>
    </message>
    <message>
        <source>Nothing is checked here. Open a draft; {key} checks it.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Hier ist nichts geprüft. Öffnen Sie einen Entwurf; {key} prüft ihn.</translation>
    </message>
    <message>
        <source>Nothing is printed.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Es wird nichts gedruckt.</translation>
    </message>
    <message>
        <source>Nothing left the library: {why}. Look under Edit › All agreements… what it is, or leave it out of what you choose.</source>
        <extracomment>promises</extracomment>
        <translation>Nichts hat die Bibliothek verlassen: {why}. Sehen Sie unter Bearbeiten › Alle Vereinbarungen… nach, worum es geht, oder lassen Sie es aus Ihrer Auswahl weg.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <extracomment>incoming/account</extracomment>
        <translation>Es kam nichts Neues hinzu.</translation>
    </message>
    <message>
        <source>Nothing that {speaker} says here contains “{words}”. Try fewer words.</source>
        <extracomment>panel/listtab</extracomment>
        <translation>Nichts, was {speaker} hier sagt, enthält „{words}“. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Nothing to decide. Where two names in your articles may be the same person, they are listed here with the reason.</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Nichts zu entscheiden. Wo zwei Namen in den Artikeln dieselbe Person sein könnten, stehen sie hier, mit dem Grund.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <extracomment>article/view</extracomment>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Nothing was saved. {why}</source>
        <extracomment>messages</extracomment>
        <translation>Nichts wurde gespeichert. {why}</translation>
    </message>
    <message>
        <source>Nothing was saved: Windows takes no file or folder of the name “{name}”. Choose another name.</source>
        <extracomment>handing</extracomment>
        <translation>Nichts wurde gespeichert: Windows lässt keine Datei und keinen Ordner mit dem Namen „{name}“ zu. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is a “{name}” already, and it stays. Choose another name.</source>
        <extracomment>messages</extracomment>
        <translation>Nichts wurde gespeichert: „{name}“ gibt es schon, und es bleibt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing was taken in: a newer Readback took “{name}” out. Install that version.</source>
        <extracomment>handing</extracomment>
        <translation>Nichts wurde importiert: „{name}“ stammt von einem neueren Readback. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>Nothing was taken in: “{name}” is damaged or was changed. Check that the whole file was copied, or take it out again.</source>
        <extracomment>handing</extracomment>
        <translation>Nichts wurde importiert: „{name}“ ist beschädigt oder wurde verändert. Prüfen Sie, ob die ganze Datei kopiert wurde, oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was taken in: “{name}” is nothing that Readback takes in. Choose a file that Readback, Hypothesis or another program took out.</source>
        <extracomment>handing</extracomment>
        <translation>Nichts wurde importiert: „{name}“ ist nichts, was Readback importieren kann. Wählen Sie eine Datei, die Readback, Hypothesis oder ein anderes Programm exportiert hat.</translation>
    </message>
    <message>
        <source>Nothing was written: “{words}” must not leave, and stands in {file}. Leave it out of what you choose.</source>
        <extracomment>handing</extracomment>
        <translation>Nichts wurde geschrieben: „{words}“ darf nicht hinaus und steht in {file}. Lassen Sie es aus Ihrer Auswahl weg.</translation>
    </message>
    <message>
        <source>Nothing yet. A accepts and X rejects what was found; M, S and E correct it.</source>
        <extracomment>correcting/settling</extracomment>
        <translation>Noch nichts. A bestätigt und X verwirft, was gefunden wurde; M, S und E korrigieren es.</translation>
    </message>
    <message>
        <source>Now called {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>Now has “{now}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Neu ist „{now}“</translation>
    </message>
    <message>
        <source>Now lacks “{was}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Jetzt fehlt „{was}“</translation>
    </message>
    <message>
        <source>Now the same organisation as {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Jetzt dieselbe Organisation wie {name}.</translation>
    </message>
    <message>
        <source>Now the same person as {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Jetzt dieselbe Person wie {name}.</translation>
    </message>
    <message>
        <source>Now the same place as {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Jetzt derselbe Ort wie {name}.</translation>
    </message>
    <message>
        <source>Of a folder such files are taken in, and the articles in it are opened.</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Aus einem Ordner werden solche Dateien importiert und die Artikel darin geöffnet.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>promises</extracomment>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Older save</source>
        <extracomment>saves/window</extracomment>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Older save: {save}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Ältere Fassung: {save}</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>promises</extracomment>
        <translation>Zitierfähig</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <extracomment>export/sheets, export/wording</extracomment>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <source>One box searches notes, quotations, people and articles. Whatever Readback can do is in the palette.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Ein Feld durchsucht Notizen, Zitate, Personen und Artikel. Was Readback sonst kann, steht in der Palette.</translation>
    </message>
    <message>
        <source>One file that Readback takes in again. With your notes and the names of the files it is the same library.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Eine Datei, die Readback wieder importieren kann. Mit Ihren Notizen und den Namen der Dateien ist es dieselbe Bibliothek.</translation>
    </message>
    <message>
        <source>One file with an entry of each article.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Eine Datei mit einem Eintrag je Artikel.</translation>
    </message>
    <message>
        <source>One file with your notes and highlights, and where each of them stands.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Eine Datei mit Ihren Notizen und Markierungen und den Stellen, an denen sie stehen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>One name on each line, or a table from a spreadsheet</source>
        <extracomment>search/names</extracomment>
        <translation>Ein Name je Zeile oder eine Tabelle aus einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Only in part: {words} not found</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Nur zum Teil: {words} nicht gefunden</translation>
    </message>
    <message>
        <source>Only punctuation differs</source>
        <extracomment>check/wording</extracomment>
        <translation>Nur Zeichensetzung anders</translation>
    </message>
    <message>
        <source>Only the article</source>
        <extracomment>keys/actions</extracomment>
        <translation>Nur der Artikel</translation>
    </message>
    <message>
        <source>Only the form differs: {forms}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Nur die Form weicht ab: {forms}</translation>
    </message>
    <message>
        <source>Only the words are compared, not the facts.</source>
        <extracomment>check/wording</extracomment>
        <translation>Verglichen werden nur die Worte, nicht die Fakten.</translation>
    </message>
    <message numerus="yes">
        <source>Only the {n} articles opened last are read.</source>
        <extracomment>person/window</extracomment>
        <translation>
            <numerusform>Nur der zuletzt geöffnete Artikel wird gelesen.</numerusform>
            <numerusform>Nur die {n} zuletzt geöffneten Artikel werden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept in the library can be printed.</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>Nur was in der Bibliothek ist, kann gedruckt werden.</translation>
    </message>
    <message>
        <source>Only what is kept in the library can have an agreement.</source>
        <extracomment>agreeing/deeds</extracomment>
        <translation>Vereinbarungen gibt es nur zu dem, was in der Bibliothek liegt.</translation>
    </message>
    <message>
        <source>Only what stands in a draft that is kept can be cleared.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Freigeben lässt sich nur, was in einem Entwurf steht, der in der Bibliothek liegt.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>locking/gate</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a draft to check…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Entwurf zum Prüfen öffnen…</translation>
    </message>
    <message>
        <source>Open a list of names</source>
        <extracomment>search/names</extracomment>
        <translation>Liste von Namen öffnen</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <extracomment>search/names</extracomment>
        <translation>Liste öffnen…</translation>
    </message>
    <message>
        <source>Open all articles in a folder</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Alle Artikel eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Open an article first, or choose a project or several articles.</source>
        <extracomment>reading/picturing</extracomment>
        <translation>Öffnen Sie zuerst einen Artikel, oder wählen Sie ein Projekt oder mehrere Artikel.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>correcting/mending, main_window, outgoing/printing</extracomment>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open drafts to check</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Entwürfe zum Prüfen öffnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>intake/recents</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open source</source>
        <extracomment>check/comparison</extracomment>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>checking/copying</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the last article when Readback starts</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Beim Start von Readback den letzten Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the newest</source>
        <extracomment>intake/offering</extracomment>
        <translation>Neueste öffnen</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>Open the sample draft</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Beispielentwurf öffnen</translation>
    </message>
    <message>
        <source>Open the source</source>
        <extracomment>keys/actions</extracomment>
        <translation>Quelle öffnen</translation>
    </message>
    <message>
        <source>Open the source and check again; or, where it is not an article, say what it is and who holds it.</source>
        <extracomment>check/comparison</extracomment>
        <translation>Öffnen Sie die Quelle und prüfen Sie erneut; ist sie kein Artikel, geben Sie an, was sie ist und wer sie hat.</translation>
    </message>
    <message>
        <source>Open them again</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>shelf/columns</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>keys/actions, shelf/drop</extracomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Or draw a rectangle on the page, and write a note about what is in it.</source>
        <extracomment>frame/pages</extracomment>
        <translation>Oder ziehen Sie auf der Seite ein Rechteck auf und schreiben Sie eine Notiz dazu, was darin steht.</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>keys/actions</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Reihenfolge der Balken</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>headless, keys/actions, export/sheets</extracomment>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Orgs</source>
        <extracomment>panel/panel</extracomment>
        <translation>Org.</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>export/beside</extracomment>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Originals, texts and logs</source>
        <extracomment>verifying/window</extracomment>
        <translation>Originale, Texte und Protokolle</translation>
    </message>
    <message>
        <source>Originals, texts and logs…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Originale, Texte und Protokolle…</translation>
    </message>
    <message>
        <source>Other saves of a story</source>
        <extracomment>intake/offering</extracomment>
        <translation>Andere Fassungen einer Geschichte</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>person/window</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Otherwise in {source}: {differences}</source>
        <extracomment>export/wording</extracomment>
        <translation>Anders in {source}: {differences}</translation>
    </message>
    <message>
        <source>Out of date: more has been found in your articles since. Check again.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Veraltet: In Ihren Artikeln wurde seither mehr gefunden. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Out of date: your articles changed since. Check again.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Veraltet: Ihre Artikel haben sich seither geändert. Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>reading/details, shelf/columns</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Outlet and date</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Medium und Datum</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>pictures/window</extracomment>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Over time, as a table</source>
        <extracomment>person/window</extracomment>
        <translation>Im Lauf der Zeit, als Tabelle</translation>
    </message>
    <message>
        <source>Over {articles}</source>
        <extracomment>reading/overview</extracomment>
        <translation>Über {articles}</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>PNG, for looking at</source>
        <extracomment>pictures/window</extracomment>
        <translation>PNG, zum Ansehen</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>manual/browser</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Page {label} begins here</source>
        <extracomment>article/margin</extracomment>
        <translation>Hier beginnt Seite {label}</translation>
    </message>
    <message>
        <source>Page {n} of {pages}</source>
        <extracomment>pdf</extracomment>
        <translation>Seite {n} von {pages}</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Seiten für einen Browser</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>panel/panel</extracomment>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Panel over several articles</source>
        <extracomment>keys/actions</extracomment>
        <translation>Seitenleiste über mehrere Artikel</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <extracomment>locking/gate</extracomment>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>troubles</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Paste as draft</source>
        <extracomment>keys/actions</extracomment>
        <translation>Als Entwurf einfügen</translation>
    </message>
    <message>
        <source>Paste…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>progress</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>headless, keys/actions, panel/panel</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People have a solid line, places a dashed and organisations a dotted one. Quotations have a bar and a tint, reported speech a thin line. A “?” says: look at this one yourself.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Personen haben eine durchgezogene Linie, Orte eine gestrichelte, Organisationen eine gepunktete. Zitate haben einen Balken und eine Tönung, indirekte Rede eine dünne Linie. Ein „?“ sagt: Sehen Sie hier selbst nach.</translation>
    </message>
    <message>
        <source>People named in it</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Darin genannte Personen</translation>
    </message>
    <message>
        <source>Perhaps by the same person (guess)</source>
        <extracomment>person/telling</extracomment>
        <translation>Vielleicht von derselben Person (Vermutung)</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <extracomment>person/rows</extracomment>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Perhaps you mean</source>
        <extracomment>person/window</extracomment>
        <translation>Vielleicht meinen Sie</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>language</extracomment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person file</source>
        <extracomment>card/card, panel/cards, person/window</extracomment>
        <translation>Personendossier</translation>
    </message>
    <message>
        <source>Person file of {name}</source>
        <extracomment>panel/setrows</extracomment>
        <translation>Personendossier: {name}</translation>
    </message>
    <message>
        <source>Person file…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Personendossier…</translation>
    </message>
    <message numerus="yes">
        <source>Person in {n} articles</source>
        <extracomment>choosing, noting/following</extracomment>
        <translation>
            <numerusform>Person in {n} Artikel</numerusform>
            <numerusform>Person in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Person in “{title}”</source>
        <extracomment>widgets/backlinks</extracomment>
        <translation>Person in „{title}“</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>pictures/canvas</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <extracomment>person/overtime, pictures/page</extracomment>
        <translation>Bild: {what}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>pictures/window</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Bilder…</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>pictures/places, speech/utterances</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>headless, keys/actions, panel/panel</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places in the articles</source>
        <extracomment>pictures/spots</extracomment>
        <translation>Stellen in den Artikeln</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>language</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>language</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>preferences/window</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>keys/actions, locking/deeds</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Aktuelle Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Die neue Taste drücken</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>notes/editor</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <extracomment>keys/actions, notes/preview</extracomment>
        <translation>Vorschau der Notiz</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>frame/bars, saves/window</extracomment>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>search/findbar</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <extracomment>card/card, keys/actions</extracomment>
        <translation>Vorige Nennung</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>frame/pages</extracomment>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>keys/actions</extracomment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>panel/cards</extracomment>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>Previous source</source>
        <extracomment>check/side</extracomment>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Previous to fix</source>
        <extracomment>keys/actions</extracomment>
        <translation>Voriges zu berichtigendes Zitat</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>keys/actions, outgoing/paper</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>preferences/window</extracomment>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>frame/bars, locking/gate</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Fortschritt des Druckens</translation>
    </message>
    <message>
        <source>Progress of taking in</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Progress of taking out</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <extracomment>reading/personal</extracomment>
        <translation>Projekt {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>reading/details, shelf/columns</extracomment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Punctuation or capitals differ, too.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Auch Zeichensetzung oder Großschreibung weicht ab.</translation>
    </message>
    <message>
        <source>Put into</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Aufnehmen in</translation>
    </message>
    <message>
        <source>Put into the project.</source>
        <extracomment>ordering</extracomment>
        <translation>In das Projekt aufgenommen.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <extracomment>noting/placing</extracomment>
        <translation>Hier zuordnen</translation>
    </message>
    <message>
        <source>Put it on the selection</source>
        <extracomment>noting/placing</extracomment>
        <translation>Der Auswahl zuordnen</translation>
    </message>
    <message>
        <source>Put the cursor in a quotation first, or choose one in the panel.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Setzen Sie den Cursor zuerst in ein Zitat oder wählen Sie eines in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Put the cursor on a name first, or choose one in the panel.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Setzen Sie den Cursor zuerst auf einen Namen oder wählen Sie einen in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Put the cursor on a name or a quotation first, or choose one in the panel.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Setzen Sie den Cursor zuerst auf einen Namen oder ein Zitat, oder wählen Sie in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Put the cursor on a name or a quotation first.</source>
        <extracomment>card/carding</extracomment>
        <translation>Setzen Sie den Cursor zuerst auf einen Namen oder ein Zitat.</translation>
    </message>
    <message>
        <source>Put the cursor on a quotation first, or choose one in the side panel.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Setzen Sie den Cursor zuerst auf ein Zitat oder wählen Sie eines in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>keys/actions, locking/gate</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotation added: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zitat hinzugekommen: {words}</translation>
    </message>
    <message>
        <source>Quotation altered. {changes}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zitat geändert. {changes}</translation>
    </message>
    <message>
        <source>Quotation cut: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zitat gestrichen: {words}</translation>
    </message>
    <message>
        <source>Quotation now given to {name}, before to {before}: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zitat jetzt von {name}, zuvor von {before}: {words}</translation>
    </message>
    <message>
        <source>Quotation of {name} added: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zitat von {name} hinzugekommen: {words}</translation>
    </message>
    <message>
        <source>Quotation of {name} altered. {changes}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zitat von {name} geändert. {changes}</translation>
    </message>
    <message>
        <source>Quotation of {name} cut: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Zitat von {name} gestrichen: {words}</translation>
    </message>
    <message>
        <source>Quotation, speaker unknown: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Zitat, Sprecher unbekannt: {words}</translation>
    </message>
    <message>
        <source>Quotation, {speaker} said: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Zitat, {speaker} sagte: {words}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>keys/actions, search/rows, export/markdown</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotations of the draft</source>
        <extracomment>check/pane</extracomment>
        <translation>Zitate des Entwurfs</translation>
    </message>
    <message>
        <source>Quotations: {n}</source>
        <extracomment>headless</extracomment>
        <translation>Zitate: {n}</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>person/overtime, pictures/counted, pictures/overtime</extracomment>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Quoted and named</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Zitiert und genannt</translation>
    </message>
    <message>
        <source>Quoted and reported</source>
        <extracomment>person/rows, person/telling</extracomment>
        <translation>Zitiert und sinngemäß</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>keys/actions, panel/panel</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Readback</source>
        <extracomment>locking/discretion, locking/gate, main_window</extracomment>
        <translation>Readback</translation>
    </message>
    <message>
        <source>Readback cannot speak for the system or for other programs: for a backup, a cloud folder that the library lies in, or whatever you hand on yourself.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Für das System und andere Programme kann Readback nicht sprechen: für eine Datensicherung, einen Cloud-Ordner, in dem die Bibliothek liegt, oder für das, was Sie selbst weitergeben.</translation>
    </message>
    <message>
        <source>Readback closes the library for it, and opens it again.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Readback schließt dafür die Bibliothek und öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Readback compares words with your saved sources. It does not check whether the sources are right or complete.</source>
        <extracomment>check/wording, export/wording</extracomment>
        <translation>Readback vergleicht Worte mit Ihren gespeicherten Quellen. Es prüft nicht, ob die Quellen richtig oder vollständig sind.</translation>
    </message>
    <message>
        <source>Readback does not know this kind of file. Save it as docx, html or text.</source>
        <extracomment>messages</extracomment>
        <translation>Readback kennt diese Art von Datei nicht. Speichern Sie sie als docx, html oder Text.</translation>
    </message>
    <message numerus="yes">
        <source>Readback ended while it was taking in {n} files, so nothing of them was kept. Take them in once more.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>Readback wurde beendet, während es {n} Datei importierte; nichts davon ist geblieben. Importieren Sie sie noch einmal.</numerusform>
            <numerusform>Readback wurde beendet, während es {n} Dateien importierte; nichts davon ist geblieben. Importieren Sie sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readback has no code that uses the network. While it runs, internet connections and looking up names are refused inside it, also to the Python parts that others wrote.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Readback enthält keinen Code, der das Netz nutzt. Solange es läuft, werden darin Internetverbindungen und das Auflösen von Namen verweigert, auch den Python-Teilen, die von anderen stammen.</translation>
    </message>
    <message>
        <source>Readback manual</source>
        <extracomment>manual/window</extracomment>
        <translation>Readback-Handbuch</translation>
    </message>
    <message>
        <source>Readback never looks for a newer version, and this copy was not told where they are published: ask whoever gave it to you.</source>
        <extracomment>guide/about</extracomment>
        <translation>Readback sucht nie nach neueren Versionen, und in dieser Kopie steht nicht, wo sie erscheinen: Fragen Sie dort nach, wo Sie sie bekommen haben.</translation>
    </message>
    <message>
        <source>Readback replaces names. It cannot tell whether the rest gives the person away.</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Readback ersetzt Namen. Ob der Rest die Person verrät, kann es nicht erkennen.</translation>
    </message>
    <message>
        <source>Readback {version}</source>
        <extracomment>guide/about</extracomment>
        <translation>Readback {version}</translation>
    </message>
    <message>
        <source>Readback’s own</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Readbacks eigenes</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>preferences/window</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading size</source>
        <extracomment>keys/menus, preferences/aspect, preferences/reading</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>keys/actions, undoing</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <extracomment>undoing</extracomment>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>keys/actions</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Passphrase entfernen…</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>correcting/asking</extracomment>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>keys/actions, shelf/sections</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>checking/copying</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>person/overtime, pictures/counted, pictures/overtime</extracomment>
        <translation>Sinngemäß</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <extracomment>keys/actions</extracomment>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>Reported speech has no trail: its words are the reporter’s.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Indirekte Rede hat keine Spur: Der Wortlaut stammt vom Reporter.</translation>
    </message>
    <message>
        <source>Reported speech: a figure, name or negation differs from the nearest passage</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Indirekte Rede: Eine Zahl, ein Name oder eine Verneinung weicht von der ähnlichsten Stelle ab</translation>
    </message>
    <message>
        <source>Reported, compare</source>
        <extracomment>check/wording</extracomment>
        <translation>Sinngemäß, vergleichen</translation>
    </message>
    <message>
        <source>Reported, not quoted: {speaker} says: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Sinngemäß, nicht wörtlich: {speaker} sagt: {words}</translation>
    </message>
    <message>
        <source>Reported, not quoted: {speaker} {verb}: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Sinngemäß, nicht wörtlich: {speaker} {verb}: {words}</translation>
    </message>
    <message>
        <source>Reported, nothing near it found</source>
        <extracomment>check/wording</extracomment>
        <translation>Sinngemäß, nichts Ähnliches gefunden</translation>
    </message>
    <message>
        <source>Reported: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>Sinngemäß: {words}</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>language</extracomment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>language</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <extracomment>export/wording</extracomment>
        <translation>SHA-256 der Datei: {hash}</translation>
    </message>
    <message>
        <source>SVG, for enlarging and changing</source>
        <extracomment>pictures/window</extracomment>
        <translation>SVG, zum Vergrößern und Ändern</translation>
    </message>
    <message>
        <source>Said by nobody named: settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Von niemandem gesagt, der genannt ist: selbst entschieden.</translation>
    </message>
    <message>
        <source>Said by {name}: settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Gesagt von {name}: selbst entschieden.</translation>
    </message>
    <message>
        <source>Same organisation as…</source>
        <extracomment>panel/rows</extracomment>
        <translation>Dieselbe Organisation wie…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <extracomment>card/card, keys/actions, panel/rows</extracomment>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Same place as…</source>
        <extracomment>panel/rows</extracomment>
        <translation>Derselbe Ort wie…</translation>
    </message>
    <message>
        <source>Same words; punctuation, case or house style differs</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Dieselben Worte; Zeichensetzung, Großschreibung oder Hausschreibweise weicht ab</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>panel/scope, search/names</extracomment>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as a page</source>
        <extracomment>reading/saves</extracomment>
        <translation>Als Seite speichern</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <extracomment>saves/window</extracomment>
        <translation>Als Seite speichern…</translation>
    </message>
    <message>
        <source>Save decisions as CSV…</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the Checker’s copy</source>
        <extracomment>check/copysheet, checking/copying</extracomment>
        <translation>Prüfexemplar speichern</translation>
    </message>
    <message>
        <source>Save the Checker’s copy…</source>
        <extracomment>check/pane, keys/actions</extracomment>
        <translation>Prüfexemplar speichern…</translation>
    </message>
    <message>
        <source>Save the decisions</source>
        <extracomment>correcting/naming</extracomment>
        <translation>Entscheidungen speichern</translation>
    </message>
    <message>
        <source>Save the last hashes</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Letzte Hashes speichern</translation>
    </message>
    <message>
        <source>Save the last hashes…</source>
        <extracomment>verifying/window</extracomment>
        <translation>Letzte Hashes speichern…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Liste als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>pictures/window</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <extracomment>pictures/window</extracomment>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <extracomment>pictures/window, search/names</extracomment>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <extracomment>pictures/window</extracomment>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>search/hits</extracomment>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <extracomment>reading/takingout</extracomment>
        <translation>Das Gezeigte als Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as Word, it is your document with the comments added. All else in it stays, also the name of its author, tracked changes and earlier comments.</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Als Word-Datei gespeichert, ist es Ihr Dokument mit zusätzlichen Kommentaren. Alles andere darin bleibt, auch der Name des Autors, nachverfolgte Änderungen und frühere Kommentare.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <extracomment>checking/copying, correcting/naming, pictures/window</extracomment>
        <translation>„{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Saves compared</source>
        <extracomment>saves/window</extracomment>
        <translation>Fassungen verglichen</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>search/names</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search a list of names</source>
        <extracomment>search/names</extracomment>
        <translation>Liste von Namen suchen</translation>
    </message>
    <message>
        <source>Search a list of names…</source>
        <extracomment>keys/actions, search/hits</extracomment>
        <translation>Liste von Namen suchen…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>keys/actions</extracomment>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search for what is tagged {tag}</source>
        <extracomment>notes/reader</extracomment>
        <translation>Nach dem Schlagwort {tag} suchen</translation>
    </message>
    <message>
        <source>Search notes, quotations, people, articles</source>
        <extracomment>search/box</extracomment>
        <translation>Notizen, Zitate, Personen, Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <extracomment>ordering</extracomment>
        <translation>Suche gespeichert.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>manual/window</extracomment>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search without {words}</source>
        <extracomment>search/chips</extracomment>
        <translation>Ohne {words} suchen</translation>
    </message>
    <message>
        <source>Searched as words: {pieces}</source>
        <extracomment>search/box</extracomment>
        <translation>Als Wörter gesucht: {pieces}</translation>
    </message>
    <message>
        <source>Select a passage by mouse, or with Shift and the arrows. What you write is saved, and can be undone.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Wählen Sie eine Stelle mit der Maus oder mit Umschalt und den Pfeiltasten aus. Was Sie schreiben, ist gespeichert und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Select a passage first, by mouse or Shift and arrows.</source>
        <extracomment>commands</extracomment>
        <translation>Wählen Sie zuerst eine Stelle aus, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Select a passage first, by mouse or Shift and arrows. {key} writes a note on the whole article.</source>
        <extracomment>commands</extracomment>
        <translation>Wählen Sie zuerst eine Stelle aus, mit der Maus oder mit Umschalt und den Pfeiltasten. {key} schreibt eine Notiz zum ganzen Artikel.</translation>
    </message>
    <message>
        <source>Select a passage or choose a quotation first.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Wählen Sie zuerst eine Stelle oder ein Zitat aus.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>article/selecting</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the passage first.</source>
        <extracomment>correct/targets, noting/placing</extracomment>
        <translation>Wählen Sie zuerst die Stelle aus.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>keys/actions</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Shortened, and the gap is marked</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Gekürzt, die Auslassung ist gekennzeichnet</translation>
    </message>
    <message>
        <source>Shortened, marked</source>
        <extracomment>check/wording</extracomment>
        <translation>Gekürzt, gekennzeichnet</translation>
    </message>
    <message>
        <source>Show a card when the pointer rests on a name</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Karte zeigen, wenn der Mauszeiger auf einem Namen ruht</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>frame/frame, preferences/library</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <extracomment>saves/window</extracomment>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>Show the message before this one</source>
        <extracomment>widgets/banner</extracomment>
        <translation>Vorige Meldung zeigen</translation>
    </message>
    <message>
        <source>Show the most likely passage</source>
        <extracomment>noting/placing</extracomment>
        <translation>Wahrscheinlichste Stelle zeigen</translation>
    </message>
    <message>
        <source>Show the note beside its passage</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz neben ihrer Stelle zeigen</translation>
    </message>
    <message>
        <source>Show the note in the side panel</source>
        <extracomment>notes/head</extracomment>
        <translation>Notiz in der Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <extracomment>main_window</extracomment>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>locking/gate, locking/sheet</extracomment>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Show what is the same, too</source>
        <extracomment>saves/window</extracomment>
        <translation>Auch zeigen, was gleich ist</translation>
    </message>
    <message>
        <source>Show what {name} said</source>
        <extracomment>panel/setrows</extracomment>
        <translation>Zeigen, was {name} gesagt hat</translation>
    </message>
    <message>
        <source>Show which</source>
        <extracomment>intake/arrivals, intake/offering</extracomment>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Zeigen, welche und warum</translation>
    </message>
    <message>
        <source>Side panel</source>
        <extracomment>keys/actions</extracomment>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>guide/touring, shelf/namedesk</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>keys/actions, pictures/mapping</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>So far, these pages are in English only.</source>
        <extracomment>language</extracomment>
        <translation>Diese Seiten gibt es bisher nur auf Englisch.</translation>
    </message>
    <message>
        <source>Something else is agreed now. Look again what leaves.</source>
        <extracomment>outgoing/deeds</extracomment>
        <translation>Inzwischen ist etwas anderes vereinbart. Sehen Sie noch einmal nach, was hinausgeht.</translation>
    </message>
    <message>
        <source>Something inside Readback went wrong ({kind}). What you saved is as it was. Try again; if it happens again, restart Readback.</source>
        <extracomment>messages</extracomment>
        <translation>In Readback ist etwas schiefgegangen ({kind}). Was Sie gespeichert haben, ist, wie es war. Versuchen Sie es noch einmal; geschieht es wieder, starten Sie Readback neu.</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <source>Sort order</source>
        <extracomment>check/pane, panel/listtab</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>check/comparison</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source gives {theirs}, draft gives {ours}</source>
        <extracomment>check/wording</extracomment>
        <translation>Quelle nennt {theirs}, Entwurf nennt {ours}</translation>
    </message>
    <message>
        <source>Source outside Readback: {reason} ({initials}, {day})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Quelle außerhalb von Readback: {reason} ({initials}, {day})</translation>
    </message>
    <message>
        <source>Source outside Readback: {what} ({signed})</source>
        <extracomment>check/wording</extracomment>
        <translation>Quelle außerhalb von Readback: {what} ({signed})</translation>
    </message>
    <message>
        <source>Source outside Readback…</source>
        <extracomment>check/comparison, keys/actions</extracomment>
        <translation>Quelle außerhalb von Readback…</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>export/wording</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>language</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>panel/speakers</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>Speaker to check: {draft} in the draft, {source} in the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Sprecher zu prüfen: {draft} im Entwurf, {source} in der Quelle</translation>
    </message>
    <message>
        <source>Speaker to check: {name}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Sprecher zu prüfen: {name}</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>clipboard/citation, panel/rows, panel/setrows</extracomment>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>Speaker: {name}, in the source too</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Sprecher: {name}, auch in der Quelle</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <extracomment>card/card, keys/actions, panel/cards</extracomment>
        <translation>Sprecher…</translation>
    </message>
    <message>
        <source>Split off: now {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Abgetrennt: jetzt {name}.</translation>
    </message>
    <message>
        <source>Split: somebody else…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Abtrennen: jemand anderes…</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>article/edging</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>search/names, widgets/underway</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop watching “{name}”</source>
        <extracomment>main_window</extracomment>
        <translation>„{name}“ nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Stopped before all articles were compared.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Angehalten, bevor alle Artikel verglichen waren.</translation>
    </message>
    <message>
        <source>Stopped before all quotations were compared.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Abgebrochen, bevor alle Zitate verglichen waren.</translation>
    </message>
    <message>
        <source>Stopped looking for names and quotations.</source>
        <extracomment>progress</extracomment>
        <translation>Die Suche nach Namen und Zitaten ist angehalten.</translation>
    </message>
    <message>
        <source>Strong: guessing it takes longer than anybody can wait.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Stark: Das Erraten dauert länger, als irgendjemand warten kann.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>language</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>correct/picker</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Tabellen für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>article/bubble, article/selecting</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag of {n} notes</source>
        <extracomment>choosing</extracomment>
        <translation>
            <numerusform>Schlagwort von {n} Notiz</numerusform>
            <numerusform>Schlagwort von {n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>notes/tags</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <extracomment>keys/actions</extracomment>
        <translation>Schlagwörter der Notiz</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>panel/settled</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <extracomment>panel/settled</extracomment>
        <translation>Zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take in…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Aus „{name}“ nehmen</translation>
    </message>
    <message>
        <source>Take out…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Take the clearing back</source>
        <extracomment>check/comparison</extracomment>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Taken in: what was settled or saved.</source>
        <extracomment>incoming/account</extracomment>
        <translation>Importiert: was festgelegt oder gespeichert war.</translation>
    </message>
    <message>
        <source>Taken in: {things}.</source>
        <extracomment>incoming/account</extracomment>
        <translation>Importiert: {things}.</translation>
    </message>
    <message>
        <source>Taken out of the project.</source>
        <extracomment>ordering</extracomment>
        <translation>Aus dem Projekt genommen.</translation>
    </message>
    <message>
        <source>Test it</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Text order</source>
        <extracomment>check/pane, panel/panel</extracomment>
        <translation>Textfolge</translation>
    </message>
    <message>
        <source>The Checker’s copy was not saved.</source>
        <extracomment>checking/copying</extracomment>
        <translation>Das Prüfexemplar wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The SHA-256 of the sources’ files</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Die SHA-256-Werte der Quelldateien</translation>
    </message>
    <message>
        <source>The article is in the trash.</source>
        <extracomment>ordering</extracomment>
        <translation>Der Artikel liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The article with this quotation is not in your library any more.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Der Artikel mit diesem Zitat ist nicht mehr in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>The article “{title}”</source>
        <extracomment>agreeing/meant, erasing/meant, outgoing/meant</extracomment>
        <translation>Der Artikel „{title}“</translation>
    </message>
    <message>
        <source>The articles are the same as when Readback stored them; the library’s own file is not.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Die Artikel sind so, wie Readback sie gespeichert hat; die eigene Datei der Bibliothek ist es nicht.</translation>
    </message>
    <message>
        <source>The articles in which it stands, too</source>
        <extracomment>erasing/meant</extracomment>
        <translation>Auch die Artikel, in denen er steht</translation>
    </message>
    <message>
        <source>The check broke off. Check again.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Die Prüfung brach ab. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The check of this draft is not finished. Save the copy once it is.</source>
        <extracomment>checking/copying</extracomment>
        <translation>Die Prüfung dieses Entwurfs ist noch nicht fertig. Speichern Sie das Exemplar, sobald sie es ist.</translation>
    </message>
    <message>
        <source>The code you have opens nothing any more.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Der Code, den Sie haben, öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>The date comes from the file’s properties. It need not be when this was published.</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>Das Datum stammt aus den Eigenschaften der Datei. Veröffentlicht wurde dies vielleicht an einem anderen Tag.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Make room, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Der Datenträger mit {folder} ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The draft adds “{now}”.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Der Entwurf fügt „{now}“ hinzu.</translation>
    </message>
    <message>
        <source>The draft has “{now}”, the source “{was}”.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Im Entwurf steht „{now}“, in der Quelle „{was}“.</translation>
    </message>
    <message>
        <source>The draft leaves out “{was}”.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Der Entwurf lässt „{was}“ weg.</translation>
    </message>
    <message>
        <source>The draft with a comment on each quotation: what to look at, what the source has, and where. The sources are listed at the end.</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Der Entwurf mit einem Kommentar zu jedem Zitat: was anzusehen ist, was in der Quelle steht und wo. Am Ende stehen die Quellen.</translation>
    </message>
    <message>
        <source>The earliest here is the earliest in your library. What has no date stands last.</source>
        <extracomment>trail/pane</extracomment>
        <translation>Das Früheste hier ist das Früheste in Ihrer Bibliothek. Was kein Datum hat, steht zuletzt.</translation>
    </message>
    <message>
        <source>The end of the log is missing, so it proves nothing later. Compare it with a backup.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Das Ende des Protokolls fehlt, es beweist daher nichts Späteres. Vergleichen Sie es mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The file after</source>
        <extracomment>person/window</extracomment>
        <translation>Nächstes Dossier</translation>
    </message>
    <message>
        <source>The file before</source>
        <extracomment>person/window</extracomment>
        <translation>Voriges Dossier</translation>
    </message>
    <message>
        <source>The files that leave</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Die Dateien, die hinausgehen</translation>
    </message>
    <message>
        <source>The first of these that the system has: {fonts}</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Die erste davon, die das System hat: {fonts}</translation>
    </message>
    <message>
        <source>The first {n} of {all} are drawn; the table has all.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Die ersten {n} von {all} sind gezeichnet; die Tabelle hat alle.</translation>
    </message>
    <message>
        <source>The language model is still being loaded.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Das Sprachmodell wird noch geladen.</translation>
    </message>
    <message>
        <source>The larger a dot, the more often named. Outlines: Natural Earth.</source>
        <extracomment>pictures/worldmap</extracomment>
        <translation>Je größer ein Punkt, desto öfter genannt. Umrisse: Natural Earth.</translation>
    </message>
    <message>
        <source>The last hashes (SHA-256) of a library’s logs, noted on {when}</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Die letzten Hashes (SHA-256) der Protokolle einer Bibliothek, notiert am {when}</translation>
    </message>
    <message>
        <source>The library</source>
        <extracomment>reading/personal</extracomment>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>The library has one save of this story. Open a newer one, and keep it as its version when you are asked; or choose two articles in the library, and this again.</source>
        <extracomment>reading/saves</extracomment>
        <translation>Die Bibliothek hat nur eine Fassung dieser Geschichte. Öffnen Sie eine neuere und behalten Sie sie als deren Fassung, wenn Sie gefragt werden; oder wählen Sie zwei Artikel in der Bibliothek und dann dies noch einmal.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be written. Check the disk and its permissions, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Die Bibliothek in {folder} konnte nicht geschrieben werden. Prüfen Sie den Datenträger und seine Rechte, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library in {folder} is read-only. Change its permissions, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Die Bibliothek in {folder} ist schreibgeschützt. Ändern Sie ihre Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer Readback, and this one only reads it. Install that version.</source>
        <extracomment>messages</extracomment>
        <translation>Die Bibliothek in {folder} stammt von einem neueren Readback, und dieses liest sie nur. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The library in {path} has a passphrase. Open it in a window, or by command with --passphrase-file.</source>
        <extracomment>messages</extracomment>
        <translation>Die Bibliothek in {path} hat eine Passphrase. Öffnen Sie sie in einem Fenster oder per Befehl mit --passphrase-file.</translation>
    </message>
    <message>
        <source>The library is decrypted. Whoever reads the disk of this computer can read it.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>Die Bibliothek ist entschlüsselt. Wer den Datenträger dieses Rechners liest, kann auch sie lesen.</translation>
    </message>
    <message>
        <source>The library is encrypted. From now on the passphrase or the recovery code opens it.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>Die Bibliothek ist verschlüsselt. Von jetzt an öffnet die Passphrase sie, oder der Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The library is encrypted. It is closed by locking it, and when nobody is there.</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Die Bibliothek ist verschlüsselt. Sie wird geschlossen, wenn Sie sie sperren oder wenn niemand da ist.</translation>
    </message>
    <message>
        <source>The library is hidden to leave room for the text.</source>
        <extracomment>frame/guests, frame/room</extracomment>
        <translation>Die Bibliothek ist ausgeblendet, damit der Text Platz hat.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <extracomment>locking/gate</extracomment>
        <translation>Die Bibliothek ist gesperrt</translation>
    </message>
    <message>
        <source>The library is not encrypted: whoever reads the disk of this computer reads it.</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Die Bibliothek ist nicht verschlüsselt: Wer den Datenträger dieses Rechners liest, liest auch sie.</translation>
    </message>
    <message>
        <source>The library is on another computer, and slower than one here.</source>
        <extracomment>messages</extracomment>
        <translation>Die Bibliothek liegt auf einem anderen Rechner und ist langsamer als eine auf diesem.</translation>
    </message>
    <message>
        <source>The library is read-only: nothing can be corrected.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>Die Bibliothek ist schreibgeschützt: Nichts kann korrigiert werden.</translation>
    </message>
    <message>
        <source>The library is read-only: you can read and search, but nothing new is kept. Close any other Readback window, or change the permissions of the library’s folder, then start Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Die Bibliothek ist schreibgeschützt: Lesen und Suchen gehen, aber nichts Neues wird behalten. Schließen Sie andere Readback-Fenster oder ändern Sie die Rechte des Bibliotheksordners, dann starten Sie Readback neu.</translation>
    </message>
    <message>
        <source>The library’s folder {folder} is not there. Bring it back or connect its disk, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Der Ordner {folder} der Bibliothek ist nicht da. Bringen Sie ihn zurück oder schließen Sie seinen Datenträger an, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library’s own file and log</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Eigene Datei und Protokoll der Bibliothek</translation>
    </message>
    <message>
        <source>The log was changed or is missing, so it proves nothing. Originals and texts are compared without it.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Das Protokoll wurde geändert oder fehlt und beweist daher nichts. Originale und Texte werden ohne Protokoll verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is in {n} other articles:</source>
        <extracomment>correcting/doing</extracomment>
        <translation>
            <numerusform>Der Name steht in {n} weiteren Artikel:</numerusform>
            <numerusform>Der Name steht in {n} weiteren Artikeln:</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “{name}” in all that you wrote and settled</source>
        <extracomment>erasing/meant</extracomment>
        <translation>Der Name „{name}“ in allem, was Sie geschrieben und festgelegt haben</translation>
    </message>
    <message>
        <source>The names of the sources’ files</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Die Dateinamen der Quellen</translation>
    </message>
    <message>
        <source>The names of these files, and their SHA-256</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Die Namen dieser Dateien und ihre SHA-256-Werte</translation>
    </message>
    <message>
        <source>The names of your articles are being compared…</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Die Namen in den Artikeln werden verglichen…</translation>
    </message>
    <message>
        <source>The new recovery code opens the library from now on. The one before opens nothing any more.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>Von jetzt an öffnet der neue Wiederherstellungscode die Bibliothek. Der vorige öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The newer save of each takes the older one’s place in the library, and its notes. Undo makes them two articles again.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Die neuere Fassung nimmt jeweils den Platz der älteren in der Bibliothek ein und übernimmt ihre Notizen. Rückgängig macht wieder zwei Artikel daraus.</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>agreeing/meant</extracomment>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The note on the whole article</source>
        <extracomment>erasing/meant</extracomment>
        <translation>Die Notiz zum ganzen Artikel</translation>
    </message>
    <message>
        <source>The note “{words}”</source>
        <extracomment>agreeing/meant, erasing/meant</extracomment>
        <translation>Die Notiz „{words}“</translation>
    </message>
    <message>
        <source>The notes of the colour “{name}”</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Die Notizen der Farbe „{name}“</translation>
    </message>
    <message>
        <source>The notes with the tag #{tag}</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Die Notizen mit dem Schlagwort #{tag}</translation>
    </message>
    <message>
        <source>The original</source>
        <extracomment>frame/original</extracomment>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The original beside the text</source>
        <extracomment>keys/actions</extracomment>
        <translation>Original neben dem Text</translation>
    </message>
    <message>
        <source>The original cannot be shown. {why}</source>
        <extracomment>messages</extracomment>
        <translation>Das Original kann nicht gezeigt werden. {why}</translation>
    </message>
    <message>
        <source>The original cannot be shown: this article was not kept in the library. Open the file in another program.</source>
        <extracomment>messages</extracomment>
        <translation>Das Original kann nicht gezeigt werden: Dieser Artikel wurde nicht in der Bibliothek behalten. Öffnen Sie die Datei in einem anderen Programm.</translation>
    </message>
    <message>
        <source>The original files</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Die Originaldateien</translation>
    </message>
    <message>
        <source>The original is missing. Look for another copy of the file; text and notes are not touched by this.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Das Original fehlt. Suchen Sie eine andere Kopie der Datei; Text und Notizen sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>The original is not the file that was stored. Look for another copy whose SHA-256 is the one that “About this article” gives; the text and your notes are not touched by this.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Das Original ist nicht die Datei, die gespeichert wurde. Suchen Sie eine andere Kopie, deren SHA-256-Wert der ist, den „Über diesen Artikel“ nennt; Text und Notizen sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>The panel is hidden to leave room for the library.</source>
        <extracomment>frame/frame, frame/guests</extracomment>
        <translation>Die Seitenleiste ist ausgeblendet, damit die Bibliothek Platz hat.</translation>
    </message>
    <message>
        <source>The panel is hidden to leave room for the original.</source>
        <extracomment>frame/guests</extracomment>
        <translation>Die Seitenleiste ist ausgeblendet, damit das Original Platz hat.</translation>
    </message>
    <message>
        <source>The passage of this note was changed; it was found where it is marked.</source>
        <extracomment>noting/placing</extracomment>
        <translation>Die Stelle dieser Notiz wurde geändert; sie wurde dort gefunden, wo sie gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>The passage “{words}”</source>
        <extracomment>agreeing/meant</extracomment>
        <translation>Die Stelle „{words}“</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery code is still the one you have.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>Die Passphrase ist geändert. Der Wiederherstellungscode ist noch der, den Sie haben.</translation>
    </message>
    <message>
        <source>The password of “{name}”. Readback uses it once and keeps it nowhere.</source>
        <extracomment>troubles</extracomment>
        <translation>Das Passwort von „{name}“. Readback benutzt es einmal und bewahrt es nirgends auf.</translation>
    </message>
    <message>
        <source>The pieces of a quotation cannot overlap. Choose another edge.</source>
        <extracomment>correcting/edges</extracomment>
        <translation>Die Teile eines Zitats können sich nicht überschneiden. Wählen Sie eine andere Grenze.</translation>
    </message>
    <message>
        <source>The project was deleted; its articles are still there.</source>
        <extracomment>ordering</extracomment>
        <translation>Das Projekt wurde gelöscht; seine Artikel sind noch da.</translation>
    </message>
    <message>
        <source>The project “{name}”</source>
        <extracomment>erasing/meant, outgoing/meant</extracomment>
        <translation>Das Projekt „{name}“</translation>
    </message>
    <message>
        <source>The record with the notes is damaged. Bring a backup back.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Die Datei mit den Notizen ist beschädigt. Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The same person?</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>The sample article</source>
        <extracomment>keys/actions</extracomment>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>The sample draft</source>
        <extracomment>keys/actions</extracomment>
        <translation>Beispielentwurf</translation>
    </message>
    <message>
        <source>The saved search was deleted.</source>
        <extracomment>ordering</extracomment>
        <translation>Die gespeicherte Suche wurde gelöscht.</translation>
    </message>
    <message>
        <source>The search for names and quotations in this article broke off. Choose “Look for names and quotations again” in the View menu.</source>
        <extracomment>messages</extracomment>
        <translation>Die Suche nach Namen und Zitaten in diesem Artikel brach ab. Wählen Sie im Menü Ansicht „Namen und Zitate noch einmal suchen“.</translation>
    </message>
    <message>
        <source>The search for names and quotations in this article failed ({kind}). Choose “Look for names and quotations again” in the View menu.</source>
        <extracomment>messages</extracomment>
        <translation>Die Suche nach Namen und Zitaten in diesem Artikel schlug fehl ({kind}). Wählen Sie im Menü Ansicht „Namen und Zitate noch einmal suchen“.</translation>
    </message>
    <message>
        <source>The search “{words}”</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Die Suche „{words}“</translation>
    </message>
    <message>
        <source>The side panel lists all of it, with counts. A click goes to the first mention, another one to the next. With a project or several articles chosen, the same lists go over all of them.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Die Seitenleiste führt alles auf, mit Anzahl. Ein Klick geht zur ersten Nennung, der nächste zur folgenden. Ist ein Projekt gewählt oder sind es mehrere Artikel, gelten dieselben Listen für alle.</translation>
    </message>
    <message>
        <source>The source has: {words}</source>
        <extracomment>export/source_words</extracomment>
        <translation>In der Quelle steht: {words}</translation>
    </message>
    <message>
        <source>The speaker’s own words in the source ({kind})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>In der Quelle eigene Worte des Sprechers ({kind})</translation>
    </message>
    <message>
        <source>The text is missing. Open its file again, which mends it; your notes stay.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Der Text fehlt. Öffnen Sie seine Datei noch einmal, das stellt ihn wieder her; Ihre Notizen bleiben.</translation>
    </message>
    <message>
        <source>The text is not the one that was stored. Open its file again, which mends it; your notes stay.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Der Text ist nicht der, der gespeichert wurde. Öffnen Sie seine Datei noch einmal, das stellt ihn wieder her; Ihre Notizen bleiben.</translation>
    </message>
    <message>
        <source>The text was checked with all tracked changes accepted</source>
        <extracomment>export/wording</extracomment>
        <translation>Geprüft wurde der Text so, als wären alle nachverfolgten Änderungen angenommen</translation>
    </message>
    <message>
        <source>The text, with its marks</source>
        <extracomment>guide/tour</extracomment>
        <translation>Der gekennzeichnete Text</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Die Texte sind gleich.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The version, and what has changed since</source>
        <extracomment>notes/versions</extracomment>
        <translation>Die Fassung und was sich seither geändert hat</translation>
    </message>
    <message>
        <source>The window as a picture: {path}</source>
        <extracomment>headless</extracomment>
        <translation>Das Fenster als Bild: {path}</translation>
    </message>
    <message>
        <source>The window is too narrow for columns. Make it wider, or its letters smaller.</source>
        <extracomment>frame/frame</extracomment>
        <translation>Das Fenster ist zu schmal für Spalten. Machen Sie es breiter oder die Schrift kleiner.</translation>
    </message>
    <message>
        <source>The word list is being made again. Until then searches find as much, only more slowly.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Das Wörterverzeichnis wird neu angelegt. Bis dahin finden Suchen ebenso viel, nur langsamer.</translation>
    </message>
    <message>
        <source>The word list was made again.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Das Wörterverzeichnis wurde neu angelegt.</translation>
    </message>
    <message>
        <source>The word list was not made again. {why}</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Das Wörterverzeichnis wurde nicht neu angelegt. {why}</translation>
    </message>
    <message>
        <source>The words are the same; only the form of marks, spaces or paragraphs differs.</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Die Worte sind gleich; nur die Form von Satzzeichen, Leerzeichen oder Absätzen ist anders.</translation>
    </message>
    <message>
        <source>The words are what they are now.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Der Wortlaut ist derselbe wie jetzt.</translation>
    </message>
    <message>
        <source>The words as they stand on the page. Each line becomes a paragraph.</source>
        <extracomment>reading/originals</extracomment>
        <translation>Die Worte, wie sie auf der Seite stehen. Jede Zeile wird ein Absatz.</translation>
    </message>
    <message>
        <source>The words of your articles and notes, for searching. It can be deleted at any time.</source>
        <extracomment>innards</extracomment>
        <translation>Die Wörter aus Artikeln und Notizen, zum Suchen. Das Verzeichnis lässt sich jederzeit löschen.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} chosen articles</source>
        <extracomment>erasing/meant, outgoing/meant</extracomment>
        <translation>
            <numerusform>Der gewählte Artikel</numerusform>
            <numerusform>Die {n} gewählten Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>The {n} strongest of {all} ties are drawn.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Gezeichnet sind die {n} stärksten von {all} Verbindungen.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} things that are chosen in the trash</source>
        <extracomment>erasing/meant</extracomment>
        <translation>
            <numerusform>Was im Papierkorb gewählt ist</numerusform>
            <numerusform>Die {n} Dinge, die im Papierkorb gewählt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>frame/bars, keys/menus, preferences/reading</extracomment>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Farbschema: {name}</translation>
    </message>
    <message>
        <source>There are no notes on these articles. Open one, select a passage and press N.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Zu diesen Artikeln gibt es keine Notizen. Öffnen Sie einen, wählen Sie eine Stelle aus und drücken Sie N.</translation>
    </message>
    <message>
        <source>There are no pictures. {why}</source>
        <extracomment>reading/picturing</extracomment>
        <translation>Es gibt keine Bilder. {why}</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was saved.</source>
        <extracomment>checking/copying</extracomment>
        <translation>Eine Datei „{name}“ gibt es schon. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no article to compare with. Open the sources of this draft, then check again.</source>
        <extracomment>check/wording</extracomment>
        <translation>Es gibt keinen Artikel zum Vergleichen. Öffnen Sie die Quellen dieses Entwurfs und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no correction to go on with.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>Es gibt keine Korrektur, die sich fortsetzen ließe.</translation>
    </message>
    <message>
        <source>There is no display here, so Readback runs without a window.</source>
        <extracomment>headless</extracomment>
        <translation>Hier gibt es keinen Bildschirm, deshalb läuft Readback ohne Fenster.</translation>
    </message>
    <message>
        <source>There is no language model for spaCy in this folder. Choose the folder that has the file config.cfg in it.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>In diesem Ordner ist kein Sprachmodell für spaCy. Wählen Sie den Ordner, in dem die Datei config.cfg liegt.</translation>
    </message>
    <message>
        <source>There is no text in it and no file. Drop a file or a piece of text.</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Darin ist kein Text und keine Datei. Legen Sie eine Datei oder ein Stück Text ab.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy some first.</source>
        <extracomment>intake/receiving</extracomment>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst welchen.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be opened.</source>
        <extracomment>headless, intake/arrivals</extracomment>
        <translation>Darin ist nichts, was sich öffnen ließe.</translation>
    </message>
    <message>
        <source>There is nothing of it to erase.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Davon gibt es nichts zu löschen.</translation>
    </message>
    <message>
        <source>There is nothing of it to take out.</source>
        <extracomment>outgoing/deeds, outgoing/printing</extracomment>
        <translation>Davon gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There was no source to compare with</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Es gab keine Quelle zum Vergleichen</translation>
    </message>
    <message>
        <source>These two could not be compared: one of them is not in the library any more, or is damaged.</source>
        <extracomment>reading/saves</extracomment>
        <translation>Diese beiden ließen sich nicht vergleichen: Einer der Artikel ist nicht mehr in der Bibliothek oder ist beschädigt.</translation>
    </message>
    <message>
        <source>These words stand in a paragraph that was left out of the article.</source>
        <extracomment>checking/deeds, trailing/deeds</extracomment>
        <translation>Diese Worte stehen in einem Absatz, der im Artikel weggelassen ist.</translation>
    </message>
    <message>
        <source>They act in the article and in the lists. Every action is in a menu and in the palette, too.</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Sie wirken im Artikel und in den Listen. Jede Aktion steht auch in einem Menü und in der Palette.</translation>
    </message>
    <message>
        <source>They are kept like all others.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Sie werden behalten wie alle anderen.</translation>
    </message>
    <message>
        <source>This applies the next time Readback starts.</source>
        <extracomment>preferences/advanced, preferences/language, preferences/library</extracomment>
        <translation>Das gilt ab dem nächsten Start von Readback.</translation>
    </message>
    <message>
        <source>This article can no longer be read from the library. Bring the library’s folder back, or open the article’s file again.</source>
        <extracomment>messages</extracomment>
        <translation>Dieser Artikel lässt sich nicht mehr aus der Bibliothek lesen. Bringen Sie den Ordner der Bibliothek zurück oder öffnen Sie die Datei des Artikels noch einmal.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <extracomment>choosing</extracomment>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
    <message>
        <source>This article is not kept in the library, so it takes no notes.</source>
        <extracomment>commands</extracomment>
        <translation>Dieser Artikel liegt nicht in der Bibliothek, deshalb lassen sich keine Notizen dazu schreiben.</translation>
    </message>
    <message>
        <source>This article is not kept in the library, so nothing in it can be corrected.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>Dieser Artikel liegt nicht in der Bibliothek, deshalb kann darin nichts korrigiert werden.</translation>
    </message>
    <message>
        <source>This article seems to be in {language}. Names and speakers are looked for in English only; what stands in quotation marks is shown.</source>
        <extracomment>messages</extracomment>
        <translation>Dieser Artikel ist anscheinend auf {language}. Namen und Sprecher werden nur in englischen Texten gesucht; was in Anführungszeichen steht, wird gezeigt.</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <extracomment>reading/picturing</extracomment>
        <translation>Dieser Artikel: {title}</translation>
    </message>
    <message>
        <source>This cannot be saved. Write it another way.</source>
        <extracomment>reading/details</extracomment>
        <translation>Das lässt sich nicht speichern. Schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>This code opens the library when the passphrase is forgotten. It is shown only now: write it down.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Dieser Code öffnet die Bibliothek, wenn die Passphrase vergessen ist. Er wird nur jetzt gezeigt: Schreiben Sie ihn auf.</translation>
    </message>
    <message>
        <source>This copy runs from its source or was installed by pip; it has no number of a build.</source>
        <extracomment>guide/about</extracomment>
        <translation>Diese Kopie läuft aus dem Quelltext oder wurde mit pip installiert; sie hat keine Build-Nummer.</translation>
    </message>
    <message>
        <source>This hash stands in the log of {name}: entry {number} of {total}, of {when}. Nothing before it was changed since.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Dieser Hash steht im Protokoll von {name}: Eintrag {number} von {total}, vom {when}. Davor wurde seither nichts geändert.</translation>
    </message>
    <message>
        <source>This is a draft</source>
        <extracomment>keys/actions, shelf/shelf</extracomment>
        <translation>Dies ist ein Entwurf</translation>
    </message>
    <message>
        <source>This is already a person.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Das ist schon eine Person.</translation>
    </message>
    <message>
        <source>This is already a place.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Das ist schon ein Ort.</translation>
    </message>
    <message>
        <source>This is already an organisation.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Das ist schon eine Organisation.</translation>
    </message>
    <message>
        <source>This is an article</source>
        <extracomment>intake/drafting, shelf/shelf</extracomment>
        <translation>Dies ist ein Artikel</translation>
    </message>
    <message>
        <source>This is an older save of the story, saved {day}. Another one stands for it in the library.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Das ist eine ältere Fassung der Geschichte (gespeichert {day}). In der Bibliothek steht eine andere für sie.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this library. Try again.</source>
        <extracomment>messages</extracomment>
        <translation>Das ist weder die Passphrase noch der Wiederherstellungscode dieser Bibliothek. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code. Capital and small letters are told apart.</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Das ist weder die Passphrase noch der Wiederherstellungscode. Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>This is the first difference.</source>
        <extracomment>saves/window</extracomment>
        <translation>Das ist der erste Unterschied.</translation>
    </message>
    <message>
        <source>This is the last difference.</source>
        <extracomment>saves/window</extracomment>
        <translation>Das ist der letzte Unterschied.</translation>
    </message>
    <message>
        <source>This language model cannot be loaded: it is damaged, or made for another version of spaCy. Choose another folder.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Dieses Sprachmodell lässt sich nicht laden: Es ist beschädigt oder für eine andere Version von spaCy gemacht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This library has no passphrase; the preferences set one, under Privacy.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>Diese Bibliothek hat keine Passphrase; in den Einstellungen lässt sich unter Privatsphäre eine festlegen.</translation>
    </message>
    <message>
        <source>This looks like a newer save of an article you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Das sieht wie eine neuere Fassung eines vorhandenen Artikels aus: {other}</translation>
    </message>
    <message>
        <source>This looks like an older save of an article you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Das sieht wie eine ältere Fassung eines vorhandenen Artikels aus: {other}</translation>
    </message>
    <message>
        <source>This looks like another version of a draft you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Das sieht wie eine andere Fassung eines vorhandenen Entwurfs aus: {other}</translation>
    </message>
    <message>
        <source>This must not leave, so all of it stays here:</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Das darf nicht hinaus, also bleibt alles hier:</translation>
    </message>
    <message>
        <source>This name stands here only once: rename it instead.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Dieser Name steht hier nur einmal: Benennen Sie ihn stattdessen um.</translation>
    </message>
    <message>
        <source>This note has no earlier versions.</source>
        <extracomment>noting/notekeeping</extracomment>
        <translation>Diese Notiz hat keine früheren Fassungen.</translation>
    </message>
    <message>
        <source>This note has no passage yet: put it on one first.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Diese Notiz hat noch keine Stelle: Ordnen Sie sie zuerst einer zu.</translation>
    </message>
    <message>
        <source>This note lost its passage, “{words}”.</source>
        <extracomment>noting/placing</extracomment>
        <translation>Diese Notiz hat ihre Stelle verloren, „{words}“.</translation>
    </message>
    <message>
        <source>This pane</source>
        <extracomment>keys/menus</extracomment>
        <translation>Dieser Bereich</translation>
    </message>
    <message>
        <source>This pane cannot be higher: the other one is as low as it can be.</source>
        <extracomment>sizing</extracomment>
        <translation>Dieser Bereich kann nicht höher werden: Der andere ist so niedrig, wie er sein kann.</translation>
    </message>
    <message>
        <source>This pane cannot be lower.</source>
        <extracomment>sizing</extracomment>
        <translation>Dieser Bereich kann nicht niedriger werden.</translation>
    </message>
    <message>
        <source>This pane cannot be narrower.</source>
        <extracomment>sizing</extracomment>
        <translation>Dieser Bereich kann nicht schmaler werden.</translation>
    </message>
    <message>
        <source>This pane cannot be wider: the one beside it is as narrow as it can be.</source>
        <extracomment>sizing</extracomment>
        <translation>Dieser Bereich kann nicht breiter werden: Der daneben ist so schmal, wie er sein kann.</translation>
    </message>
    <message>
        <source>This pane has {n} % of the height.</source>
        <extracomment>sizing</extracomment>
        <translation>Dieser Bereich hat {n}&#xa0;% der Höhe.</translation>
    </message>
    <message>
        <source>This pane has {n} % of the width.</source>
        <extracomment>sizing</extracomment>
        <translation>Dieser Bereich hat {n}&#xa0;% der Breite.</translation>
    </message>
    <message>
        <source>This quotation could not be followed to the end. Try again.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Dieses Zitat ließ sich nicht bis zum Ende verfolgen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This takes {things}.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Das löscht {things}.</translation>
    </message>
    <message>
        <source>Tick the original files to take such along.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Kreuzen Sie die Originaldateien an, um solche Artikel mitzunehmen.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>reading/details, shelf/columns</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, outlet, author, date</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Titel, Medium, Autor, Datum</translation>
    </message>
    <message>
        <source>To add one, select its words and choose Correct › Add the selection.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Um eines hinzuzufügen, wählen Sie seine Worte aus und dann Korrigieren › Auswahl hinzufügen.</translation>
    </message>
    <message>
        <source>To check first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To place</source>
        <extracomment>panel/rows</extracomment>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>pictures/window</extracomment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Zusammen mit</translation>
    </message>
    <message>
        <source>Told of each article</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Angaben zu jedem Artikel</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Zu kurz für ein Urteil</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Tour, step {at} of {all}: {title}</source>
        <extracomment>guide/touring</extracomment>
        <translation>Rundgang, Schritt {at} von {all}: {title}</translation>
    </message>
    <message>
        <source>Trail</source>
        <extracomment>card/card, panel/cards</extracomment>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Trail of the quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Spur des Zitats</translation>
    </message>
    <message>
        <source>Trail of {words}</source>
        <extracomment>trail/pane</extracomment>
        <translation>Spur von {words}</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Tried just now, and refused: no internet connection may be opened in here.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Gerade versucht und verweigert: Von hier aus lässt sich keine Internetverbindung öffnen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>intake/arrivals, main_window, reading/showing</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try it now</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>language</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Two saves of one story</source>
        <extracomment>export/saves_page</extracomment>
        <translation>Zwei Fassungen einer Geschichte</translation>
    </message>
    <message>
        <source>Type a command, an article, a person or a tag</source>
        <extracomment>choosing</extracomment>
        <translation>Befehl, Artikel, Person oder Schlagwort eingeben</translation>
    </message>
    <message>
        <source>Type a heading of this article</source>
        <extracomment>choosing</extracomment>
        <translation>Überschrift dieses Artikels eingeben</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type or paste some names first.</source>
        <extracomment>search/names</extracomment>
        <translation>Geben Sie zuerst einige Namen ein oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Type out page {n}</source>
        <extracomment>reading/originals</extracomment>
        <translation>Seite {n} abtippen</translation>
    </message>
    <message>
        <source>Type out…</source>
        <extracomment>frame/pages</extracomment>
        <translation>Abtippen…</translation>
    </message>
    <message>
        <source>Type the name of a person above: the file has all that person said.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Geben Sie oben den Namen einer Person ein: Das Dossier enthält alles, was sie gesagt hat.</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <extracomment>troubles</extracomment>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>language</extracomment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>correcting/doing, correcting/naming, keys/actions</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>incoming/account</extracomment>
        <translation>Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>undoing</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Unplug the network: nothing changes. Or let Readback try to open a connection.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Trennen Sie das Netzwerk: Nichts ändert sich. Oder lassen Sie Readback versuchen, eine Verbindung zu öffnen.</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until then it is not copied, dragged, printed, saved as a picture or taken out.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Bis dahin wird es nicht kopiert, gezogen, gedruckt, als Bild gespeichert oder exportiert.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>export/beside, export/leaves</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Use this code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Diesen Code verwenden</translation>
    </message>
    <message>
        <source>Use this key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>Usual font</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Standardschrift</translation>
    </message>
    <message>
        <source>Usual key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Standardtaste</translation>
    </message>
    <message>
        <source>Usual place</source>
        <extracomment>preferences/folders</extracomment>
        <translation>Standardordner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <extracomment>keys/actions</extracomment>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Versions of a story</source>
        <extracomment>saves/window</extracomment>
        <translation>Fassungen einer Geschichte</translation>
    </message>
    <message>
        <source>Versions of the story…</source>
        <extracomment>keys/actions, shelf/shelf</extracomment>
        <translation>Fassungen der Geschichte…</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>keys/actions</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Was {was}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Vorher {was}</translation>
    </message>
    <message>
        <source>Watch a folder: what lands in it is opened</source>
        <extracomment>main_window</extracomment>
        <translation>Ordner überwachen: Was darin landet, wird geöffnet</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>keys/actions, main_window</extracomment>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Weak: guessed within a day by somebody with many computers. Take more words.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Schwach: Wer viele Rechner hat, errät sie an einem Tag. Nehmen Sie mehr Wörter.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>checking/copying</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Readback never does</source>
        <extracomment>guide/nonetwork, preferences/privacy</extracomment>
        <translation>Was Readback nie tut</translation>
    </message>
    <message>
        <source>What Readback took out (JSON), notes of other programs (JSON-LD), or an export of Hypothesis. What is here already stays as it is.</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Was Readback exportiert hat (JSON), Notizen anderer Programme (JSON-LD) oder ein Export von Hypothesis. Was schon hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What is found in an article is listed here. {key} opens one.</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Was in einem Artikel gefunden wird, steht hier. {key} öffnet einen.</translation>
    </message>
    <message>
        <source>What is guaranteed</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Was garantiert ist</translation>
    </message>
    <message>
        <source>What is guaranteed, and how to see it</source>
        <extracomment>frame/bars</extracomment>
        <translation>Was garantiert ist und wie man es sieht</translation>
    </message>
    <message>
        <source>What is not</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Was nicht</translation>
    </message>
    <message>
        <source>What is printed: “{title}” with its marks, and {notes}.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Was gedruckt wird: „{title}“ mit den Kennzeichnungen und {notes}.</translation>
    </message>
    <message>
        <source>What is printed: “{title}” with its marks.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Was gedruckt wird: „{title}“ mit den Kennzeichnungen.</translation>
    </message>
    <message>
        <source>What is told first</source>
        <extracomment>saves/window</extracomment>
        <translation>Das Wichtigste zuerst</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>What it is, of when, and who holds it</source>
        <extracomment>check/clearing</extracomment>
        <translation>Was es ist, von wann und wer es hat</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Wonach es aussieht</translation>
    </message>
    <message>
        <source>What leaves</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What leaves: {what}.</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Was hinausgeht: {what}.</translation>
    </message>
    <message>
        <source>What the articles have of the person</source>
        <extracomment>person/window</extracomment>
        <translation>Was in den Artikeln zur Person steht</translation>
    </message>
    <message>
        <source>What the link may lead to</source>
        <extracomment>notes/linklist</extracomment>
        <translation>Wohin der Link führen kann</translation>
    </message>
    <message>
        <source>What the pictures are of</source>
        <extracomment>pictures/window</extracomment>
        <translation>Was die Bilder zeigen</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>manual/keytable</extracomment>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>What to do with the selection</source>
        <extracomment>article/bubble</extracomment>
        <translation>Was mit der Auswahl geschehen soll</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>What was agreed…</source>
        <extracomment>card/card, keys/actions</extracomment>
        <translation>Was vereinbart wurde…</translation>
    </message>
    <message>
        <source>What was deleted, and copies made before, may remain on the disk as they are; so do exports and the files you opened.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Was gelöscht wurde, und frühere Kopien können unverschlüsselt auf dem Datenträger bleiben; ebenso Exporte und die Dateien, die Sie geöffnet haben.</translation>
    </message>
    <message>
        <source>What was found is not printed: it was agreed that something in it stays in the library.</source>
        <extracomment>headless</extracomment>
        <translation>Was gefunden wurde, wird nicht ausgegeben: Es wurde vereinbart, dass etwas darin in der Bibliothek bleibt.</translation>
    </message>
    <message>
        <source>What was found of each article</source>
        <extracomment>verifying/window</extracomment>
        <translation>Was zu jedem Artikel gefunden wurde</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>What went wrong inside Readback: no texts, titles, names or folders.</source>
        <extracomment>innards</extracomment>
        <translation>Was in Readback schiefging: ohne Texte, Titel, Namen oder Ordner.</translation>
    </message>
    <message>
        <source>What you can choose</source>
        <extracomment>search/palette</extracomment>
        <translation>Was gewählt werden kann</translation>
    </message>
    <message>
        <source>What you chose on these pages, folders you chose, and which article was open, by its number.</source>
        <extracomment>innards</extracomment>
        <translation>Was Sie auf diesen Seiten gewählt haben, gewählte Ordner und welcher Artikel offen war (nach seiner Nummer).</translation>
    </message>
    <message>
        <source>What you copied was not opened: {why}</source>
        <extracomment>messages</extracomment>
        <translation>Das Kopierte wurde nicht geöffnet: {why}</translation>
    </message>
    <message>
        <source>What you delete stays here for thirty days, and can be brought back.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Gelöschtes bleibt hier dreißig Tage und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>What you settled</source>
        <extracomment>panel/cards</extracomment>
        <translation>Eigene Entscheidungen</translation>
    </message>
    <message>
        <source>What you settled in this article</source>
        <extracomment>correcting/settling</extracomment>
        <translation>Eigene Entscheidungen in diesem Artikel</translation>
    </message>
    <message>
        <source>What you settled in this article…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Eigene Entscheidungen in diesem Artikel…</translation>
    </message>
    <message>
        <source>What you type becomes part of the text: it is searched and checked like the rest.</source>
        <extracomment>frame/pages</extracomment>
        <translation>Was Sie abtippen, wird Teil des Textes: Es wird durchsucht und geprüft wie alles andere.</translation>
    </message>
    <message>
        <source>What {name} said, with its articles</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Was {name} gesagt hat, mit den Artikeln</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>person/overtime, pictures/overtime</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>pictures/places</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where searches look words up. It is made from the library, and can be made again at any time.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Hierin schlägt die Suche Wörter nach. Es entsteht aus der Bibliothek und lässt sich jederzeit neu anlegen.</translation>
    </message>
    <message>
        <source>Which articles were read, when, and how far, is kept in the library.</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Welche Artikel gelesen wurden, wann und wie weit, steht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <extracomment>noting/following</extracomment>
        <translation>Was ist gemeint?</translation>
    </message>
    <message>
        <source>Who is in it, and who said what</source>
        <extracomment>guide/tour</extracomment>
        <translation>Wer vorkommt und wer was gesagt hat</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
        <source>Who said what in these</source>
        <extracomment>search/hits</extracomment>
        <translation>Wer darin was sagte</translation>
    </message>
    <message>
        <source>Whole world</source>
        <extracomment>pictures/mapping</extracomment>
        <translation>Ganze Welt</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Warum und was zu tun ist</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>keys/actions</extracomment>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Wider column</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Breitere Spalte</translation>
    </message>
    <message>
        <source>With Ctrl the arrows go by letters; selecting with the mouse sets both edges</source>
        <extracomment>article/edging</extracomment>
        <translation>Mit Strg gehen die Pfeiltasten Buchstabe für Buchstabe; eine Auswahl mit der Maus setzt beide Grenzen</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>checking/copying</extracomment>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Word documents</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <source>Word for word</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Word for word but for the writer’s brackets</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Wort für Wort, abgesehen von den Klammern im Entwurf</translation>
    </message>
    <message>
        <source>Word list</source>
        <extracomment>innards, preferences/advanced</extracomment>
        <translation>Wörterverzeichnis</translation>
    </message>
    <message>
        <source>Words changed</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Worte geändert</translation>
    </message>
    <message>
        <source>Words left out without a mark</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Worte ohne Kennzeichnung weggelassen</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <extracomment>check/comparison</extracomment>
        <translation>Worte des Entwurfs</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <extracomment>check/comparison</extracomment>
        <translation>Worte der Quelle</translation>
    </message>
    <message>
        <source>Words that must not be in it</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Wörter, die nicht darin stehen dürfen</translation>
    </message>
    <message>
        <source>Words that must not be in it, separated by commas</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Wörter, die nicht darin stehen dürfen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <extracomment>article/bubble</extracomment>
        <translation>Notiz zur Stelle schreiben</translation>
    </message>
    <message>
        <source>Write a note… [[ links to an article, a person or a note.</source>
        <extracomment>notes/body</extracomment>
        <translation>Notiz schreiben… [[ verlinkt einen Artikel, eine Person oder eine Notiz.</translation>
    </message>
    <message>
        <source>Write the date as 2026-05-14, or with the time as 2026-05-14 08:30.</source>
        <extracomment>reading/details</extracomment>
        <translation>Schreiben Sie das Datum als 2026-05-14 oder mit Uhrzeit als 2026-05-14 08:30.</translation>
    </message>
    <message>
        <source>Write the day as 2026-05-03, or leave it empty.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Geben Sie den Tag als 2026-05-03 an oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write until when, as 2026-05-03 14:00.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Geben Sie an, bis wann, etwa als 2026-05-03 14:00.</translation>
    </message>
    <message>
        <source>Write what the source is to be called instead.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Geben Sie an, wie die Quelle stattdessen genannt werden soll.</translation>
    </message>
    <message>
        <source>Written as “{name}”: {what}.</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Gespeichert als „{name}“: {what}.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>keys/actions</extracomment>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <extracomment>person/guesses, shelf/namedesk</extracomment>
        <translation>Ja, dieselbe Person</translation>
    </message>
    <message>
        <source>You can read this article, but it is not kept and takes no notes. {why}</source>
        <extracomment>messages</extracomment>
        <translation>Sie können diesen Artikel lesen, aber er wird nicht behalten, und Notizen dazu sind nicht möglich. {why}</translation>
    </message>
    <message>
        <source>You have already confirmed this.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Das haben Sie schon bestätigt.</translation>
    </message>
    <message>
        <source>You have read everything. {key} opens more.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Sie haben alles gelesen. {key} öffnet mehr.</translation>
    </message>
    <message>
        <source>You may quit: what is left to do is done when the library is next opened.</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Sie können Readback beenden: Was noch zu tun ist, geschieht, wenn die Bibliothek das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Your articles and notes. An empty folder becomes a new library. Nothing is moved: to take everything along, close Readback, copy the folder, and then choose the copy here.</source>
        <extracomment>preferences/library</extracomment>
        <translation>Ihre Artikel und Notizen. Aus einem leeren Ordner wird eine neue Bibliothek. Nichts wird verschoben: Um alles mitzunehmen, schließen Sie Readback, kopieren Sie den Ordner und wählen Sie dann hier die Kopie.</translation>
    </message>
    <message>
        <source>Your articles will be listed here. {key} opens some, or drop them on the window.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Hier werden Ihre Artikel stehen. {key} öffnet welche; oder legen Sie sie auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>Your draft</source>
        <extracomment>check/comparison</extracomment>
        <translation>Ihr Entwurf</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>check/clearing</extracomment>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <source>Your last note could not be saved. Close anyway, and lose it?</source>
        <extracomment>main_window</extracomment>
        <translation>Ihre letzte Notiz konnte nicht gespeichert werden. Trotzdem schließen und sie verlieren?</translation>
    </message>
    <message>
        <source>Your note is still here, but not saved. {why}</source>
        <extracomment>messages</extracomment>
        <translation>Ihre Notiz ist noch hier, aber nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>outgoing/sheet, person/rows, person/telling</extracomment>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Your notes on the draft</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Ihre Notizen zum Entwurf</translation>
    </message>
    <message>
        <source>Your notes, for other programs (JSON-LD)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Ihre Notizen, für andere Programme (JSON-LD)</translation>
    </message>
    <message>
        <source>Your own kinds of agreement</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Ihre eigenen Arten von Vereinbarungen</translation>
    </message>
    <message>
        <source>[draft {words}]</source>
        <extracomment>check/passages</extracomment>
        <translation>[im Entwurf {words}]</translation>
    </message>
    <message>
        <source>[only in the draft: {words}]</source>
        <extracomment>check/passages</extracomment>
        <translation>[nur im Entwurf: {words}]</translation>
    </message>
    <message>
        <source>[only in the source: {words}]</source>
        <extracomment>check/passages</extracomment>
        <translation>[nur in der Quelle: {words}]</translation>
    </message>
    <message>
        <source>a comparison</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>ein Vergleich</translation>
    </message>
    <message>
        <source>a condition</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a denial</source>
        <extracomment>check/wording</extracomment>
        <translation>ein Dementi</translation>
    </message>
    <message>
        <source>a guess: Readback found it, and you did not confirm it</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>eine Vermutung: Readback hat es gefunden, und Sie haben es nicht bestätigt</translation>
    </message>
    <message>
        <source>a list of the files</source>
        <extracomment>outgoing/look</extracomment>
        <translation>eine Liste der Dateien</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a negation</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>eine Verneinung</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a person by this name</source>
        <extracomment>correct/candidates</extracomment>
        <translation>eine Person dieses Namens</translation>
    </message>
    <message>
        <source>a place by this name</source>
        <extracomment>correct/candidates</extracomment>
        <translation>ein Ort dieses Namens</translation>
    </message>
    <message>
        <source>a project, a search or something else of the library</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>ein Projekt, eine Suche oder anderes aus der Bibliothek</translation>
    </message>
    <message>
        <source>a quantity</source>
        <extracomment>check/wording</extracomment>
        <translation>eine Mengenangabe</translation>
    </message>
    <message>
        <source>a reservation</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>eine Einschränkung</translation>
    </message>
    <message>
        <source>a senior official of the port</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>eine leitende Beamtin der Hafenbehörde</translation>
    </message>
    <message>
        <source>a unit</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>eine Einheit</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>deeds</extracomment>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>accept {name}</source>
        <extracomment>deeds</extracomment>
        <translation>{name} bestätigen</translation>
    </message>
    <message>
        <source>act, also while a screen reader is running</source>
        <extracomment>preferences/keys</extracomment>
        <translation>wirken, auch solange ein Screenreader läuft</translation>
    </message>
    <message>
        <source>act, but not while a screen reader is running</source>
        <extracomment>preferences/keys</extracomment>
        <translation>wirken, aber nicht, solange ein Screenreader läuft</translation>
    </message>
    <message>
        <source>add a name</source>
        <extracomment>deeds</extracomment>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>add a quotation</source>
        <extracomment>deeds</extracomment>
        <translation>Zitat hinzufügen</translation>
    </message>
    <message>
        <source>add a quotation of {name}</source>
        <extracomment>deeds</extracomment>
        <translation>Zitat von {name} hinzufügen</translation>
    </message>
    <message>
        <source>add the note</source>
        <extracomment>deeds</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>add {name}</source>
        <extracomment>deeds</extracomment>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>export/saves_words</extracomment>
        <translation>hinzugekommen</translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>
            <numerusform>nach 1 Minute</numerusform>
            <numerusform>nach {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>agreements that keep nothing back</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Vereinbarungen, die nichts zurückhalten</translation>
    </message>
    <message>
        <source>all that one person said, in all articles</source>
        <extracomment>guide/tour</extracomment>
        <translation>alles, was eine Person gesagt hat, in allen Artikeln</translation>
    </message>
    <message>
        <source>all {n} by the same speaker</source>
        <extracomment>card/card</extracomment>
        <translation>alle {n} vom selben Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>also in {n} other articles</source>
        <extracomment>clipboard/citation</extracomment>
        <translation>
            <numerusform>auch in {n} weiteren Artikel</numerusform>
            <numerusform>auch in {n} weiteren Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in {n} others</source>
        <extracomment>check/wording</extracomment>
        <translation>
            <numerusform>auch in {n} anderem</numerusform>
            <numerusform>auch in {n} anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>also: {names}</source>
        <extracomment>card/facts, panel/rows, panel/setrows</extracomment>
        <translation>auch: {names}</translation>
    </message>
    <message>
        <source>also: {name} (guess)</source>
        <extracomment>person/telling</extracomment>
        <translation>auch: {name} (Vermutung)</translation>
    </message>
    <message>
        <source>altered</source>
        <extracomment>export/saves_words</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>an exception</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>eine Ausnahme</translation>
    </message>
    <message>
        <source>an organisation by this name</source>
        <extracomment>correct/candidates</extracomment>
        <translation>eine Organisation dieses Namens</translation>
    </message>
    <message numerus="yes">
        <source>and in {n} more articles</source>
        <extracomment>search/rows</extracomment>
        <translation>
            <numerusform>und in {n} weiteren Artikel</numerusform>
            <numerusform>und in {n} weiteren Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in {n} more paragraphs</source>
        <extracomment>search/rows</extracomment>
        <translation>
            <numerusform>und in {n} weiteren Absatz</numerusform>
            <numerusform>und in {n} weiteren Absätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in {n} more sources</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>und in 1 weiteren Quelle</numerusform>
            <numerusform>und in {n} weiteren Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>and {name}</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>und {name}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>card/card, panel/cards</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>another program has it open. Close it there, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Ein anderes Programm hat sie geöffnet. Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>another source has it otherwise: {what} ({source})</source>
        <extracomment>check/wording</extracomment>
        <translation>eine andere Quelle hat es anders: {what} ({source})</translation>
    </message>
    <message>
        <source>another speaker</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>ein anderer Sprecher</translation>
    </message>
    <message>
        <source>another speaker: {name}</source>
        <extracomment>check/wording</extracomment>
        <translation>anderer Sprecher: {name}</translation>
    </message>
    <message>
        <source>any command, article, person or tag</source>
        <extracomment>guide/tour</extracomment>
        <translation>jeder Befehl und Artikel, jede Person, jedes Schlagwort</translation>
    </message>
    <message>
        <source>apply</source>
        <extracomment>correcting/doing</extracomment>
        <translation>anwenden</translation>
    </message>
    <message>
        <source>apply ({key})</source>
        <extracomment>correcting/doing</extracomment>
        <translation>anwenden ({key})</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>pictures/overtime, shelf/articles</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>pictures/legend</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>as Readback wrote it</source>
        <extracomment>verifying/telling</extracomment>
        <translation>wie Readback es geschrieben hat</translation>
    </message>
    <message>
        <source>as it stands in the text</source>
        <extracomment>reading/details</extracomment>
        <translation>wie es im Text steht</translation>
    </message>
    <message>
        <source>as quoted by {outlet}</source>
        <extracomment>check/wording</extracomment>
        <translation>zitiert nach {outlet}</translation>
    </message>
    <message>
        <source>as quoted in the source</source>
        <extracomment>check/wording</extracomment>
        <translation>zitiert nach der Quelle</translation>
    </message>
    <message>
        <source>as the page shows it</source>
        <extracomment>reading/details</extracomment>
        <translation>wie die Seite es zeigt</translation>
    </message>
    <message>
        <source>as {name} (guess)</source>
        <extracomment>person/rows</extracomment>
        <translation>als {name} (Vermutung)</translation>
    </message>
    <message>
        <source>at {size} million characters or bytes it is too large for an article. Open a part of it.</source>
        <extracomment>messages</extracomment>
        <translation>Mit {size} Millionen Zeichen oder Bytes ist sie zu groß für einen Artikel. Öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <extracomment>guide/tour</extracomment>
        <translation>zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>batch several CSV</source>
        <extracomment>keys/habits</extracomment>
        <translation>Stapel mehrere CSV</translation>
    </message>
    <message>
        <source>block quotation</source>
        <extracomment>places</extracomment>
        <translation>Blockzitat</translation>
    </message>
    <message>
        <source>brackets of the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Klammern der Quelle</translation>
    </message>
    <message>
        <source>brackets or an ellipsis of the source are left out</source>
        <extracomment>check/wording</extracomment>
        <translation>Klammern oder Auslassungspunkte der Quelle sind weggelassen</translation>
    </message>
    <message>
        <source>bring back an earlier version</source>
        <extracomment>deeds</extracomment>
        <translation>frühere Fassung zurückholen</translation>
    </message>
    <message>
        <source>bring back from the trash</source>
        <extracomment>deeds</extracomment>
        <translation>aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>by {name}</source>
        <extracomment>article/meta, clipboard/citation, export/sheets</extracomment>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>places, search/rows, export/source_words</extracomment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>change the colour</source>
        <extracomment>deeds</extracomment>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>change the kind</source>
        <extracomment>deeds</extracomment>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>change the speaker</source>
        <extracomment>deeds</extracomment>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>change the tags</source>
        <extracomment>deeds</extracomment>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>change what is known of the article</source>
        <extracomment>deeds</extracomment>
        <translation>Angaben zum Artikel ändern</translation>
    </message>
    <message>
        <source>changed by you</source>
        <extracomment>manual/keytable</extracomment>
        <translation>selbst geändert</translation>
    </message>
    <message>
        <source>changed by you; usually {keys}</source>
        <extracomment>manual/keytable</extracomment>
        <translation>selbst geändert; üblich: {keys}</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>article/pointing, card/facts, widgets/sureness</extracomment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>check: the speaker is a guess. Look at the passage before you rely on it.</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>prüfen: Der Sprecher ist vermutet. Sehen Sie sich die Stelle an, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>check: {why}</source>
        <extracomment>panel/rows</extracomment>
        <translation>prüfen: {why}</translation>
    </message>
    <message>
        <source>checking quotations: {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>Zitate werden geprüft: {done} von {total}</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <extracomment>preferences/folders</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>choose what the link leads to</source>
        <extracomment>deeds</extracomment>
        <translation>Linkziel wählen</translation>
    </message>
    <message>
        <source>chosen in the library</source>
        <extracomment>reading/overview</extracomment>
        <translation>in der Bibliothek gewählt</translation>
    </message>
    <message>
        <source>cite everything said by</source>
        <extracomment>keys/habits</extracomment>
        <translation>alles zitieren gesagt von</translation>
    </message>
    <message>
        <source>cite quote</source>
        <extracomment>keys/habits</extracomment>
        <translation>zitieren Zitat</translation>
    </message>
    <message>
        <source>cite quote address</source>
        <extracomment>keys/habits</extracomment>
        <translation>zitieren Zitat Adresse</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>card/facts, widgets/sureness</extracomment>
        <translation>klar</translation>
    </message>
    <message>
        <source>clear a quotation</source>
        <extracomment>deeds</extracomment>
        <translation>Zitat freigeben</translation>
    </message>
    <message>
        <source>clear: in the articles that Readback was measured on, such speakers were right in 95 of 100 cases or more</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>klar: In den Artikeln, an denen Readback gemessen wurde, stimmten solche Sprecher in 95 von 100 Fällen oder öfter</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>check/rows</extracomment>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>cleared before another source had it otherwise: {why} ({who})</source>
        <extracomment>check/wording</extracomment>
        <translation>freigegeben, bevor eine andere Quelle es anders hatte: {why} ({who})</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>keys/habits</extracomment>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>panel/setrows</extracomment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>comment annotation</source>
        <extracomment>keys/habits</extracomment>
        <translation>Kommentar Anmerkung</translation>
    </message>
    <message numerus="yes">
        <source>compared with {n} articles</source>
        <extracomment>check/wording</extracomment>
        <translation>
            <numerusform>verglichen mit {n} Artikel</numerusform>
            <numerusform>verglichen mit {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <extracomment>article/pointing, panel/rows, reading/details</extracomment>
        <translation>selbst bestätigt</translation>
    </message>
    <message>
        <source>confirmed by you: you settled the speaker, and it stays so</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>selbst bestätigt: Sie haben den Sprecher festgelegt, und dabei bleibt es</translation>
    </message>
    <message>
        <source>contents sections</source>
        <extracomment>keys/habits</extracomment>
        <translation>Inhalt Abschnitte Gliederung</translation>
    </message>
    <message>
        <source>copy with the source</source>
        <extracomment>guide/tour</extracomment>
        <translation>mit Quelle kopieren</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>export/saves_words</extracomment>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>dashes</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Striche</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>delete the note</source>
        <extracomment>deeds</extracomment>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>delete the project</source>
        <extracomment>deeds</extracomment>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>delete the saved search</source>
        <extracomment>deeds</extracomment>
        <translation>gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>article/meta</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>intake/recents</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>draft adds: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>im Entwurf zusätzlich: {words}</translation>
    </message>
    <message>
        <source>draft lacks: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>im Entwurf fehlt: {words}</translation>
    </message>
    <message>
        <source>draft says: {new}; source says: {old}</source>
        <extracomment>check/wording</extracomment>
        <translation>im Entwurf steht: {new}; in der Quelle: {old}</translation>
    </message>
    <message>
        <source>earliest first said wording changes copied</source>
        <extracomment>keys/habits</extracomment>
        <translation>zuerst gesagt früheste Wortlaut Änderungen abgeschrieben</translation>
    </message>
    <message>
        <source>earliest in your library</source>
        <extracomment>trail/rows</extracomment>
        <translation>am frühesten in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation</comment>
        <extracomment>language, export/sheets, export/wording</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>everyone and everything</source>
        <extracomment>pictures/counting</extracomment>
        <translation>alle und alles</translation>
    </message>
    <message>
        <source>exit close</source>
        <extracomment>keys/habits</extracomment>
        <translation>verlassen schließen</translation>
    </message>
    <message>
        <source>expanded</source>
        <extracomment>panel/setrows</extracomment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>export CSV spreadsheet</source>
        <extracomment>keys/habits</extracomment>
        <translation>exportieren CSV Tabellenkalkulation</translation>
    </message>
    <message>
        <source>export Markdown Obsidian Word PDF HTML BibTeX JSON</source>
        <extracomment>keys/habits</extracomment>
        <translation>herausgeben ausgeben sichern Markdown Obsidian Word PDF HTML BibTeX JSON</translation>
    </message>
    <message>
        <source>find everywhere</source>
        <extracomment>keys/habits</extracomment>
        <translation>überall suchen finden</translation>
    </message>
    <message>
        <source>fix first</source>
        <extracomment>check/rows</extracomment>
        <translation>zuerst berichtigen</translation>
    </message>
    <message>
        <source>fn {label}</source>
        <extracomment>places</extracomment>
        <translation>Fn.&#xa0;{label}</translation>
    </message>
    <message>
        <source>focus mode full screen fullscreen distraction</source>
        <extracomment>keys/habits</extracomment>
        <translation>Fokus Vollbild ablenkungsfrei</translation>
    </message>
    <message>
        <source>footnote</source>
        <extracomment>search/rows</extracomment>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>footnote {label}</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>Fußnote {label}</translation>
    </message>
    <message>
        <source>found by Readback</source>
        <extracomment>card/facts</extracomment>
        <translation>von Readback gefunden</translation>
    </message>
    <message>
        <source>from mention to mention</source>
        <extracomment>guide/tour</extracomment>
        <translation>von Nennung zu Nennung</translation>
    </message>
    <message>
        <source>from quotation to quotation</source>
        <extracomment>guide/tour</extracomment>
        <translation>von Zitat zu Zitat</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <extracomment>reading/details</extracomment>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from the file’s own data (Dublin Core)</source>
        <extracomment>reading/details</extracomment>
        <translation>aus den Angaben der Datei (Dublin Core)</translation>
    </message>
    <message>
        <source>from the file’s properties</source>
        <extracomment>reading/details</extracomment>
        <translation>aus den Eigenschaften der Datei</translation>
    </message>
    <message>
        <source>from the head of the email</source>
        <extracomment>reading/details</extracomment>
        <translation>aus dem Kopf der E-Mail</translation>
    </message>
    <message>
        <source>from the head of the file</source>
        <extracomment>reading/details</extracomment>
        <translation>aus dem Kopf der Datei</translation>
    </message>
    <message>
        <source>from the page’s own data (JSON-LD)</source>
        <extracomment>reading/details</extracomment>
        <translation>aus den Angaben der Seite (JSON-LD)</translation>
    </message>
    <message>
        <source>from the page’s own data (OpenGraph)</source>
        <extracomment>reading/details</extracomment>
        <translation>aus den Angaben der Seite (OpenGraph)</translation>
    </message>
    <message>
        <source>goes on from the words before, “{said}”</source>
        <extracomment>messages</extracomment>
        <translation>setzt die Worte davor fort, „{said}“</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>export/leaves</extracomment>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>guessed</source>
        <extracomment>reading/details</extracomment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>search/rows</extracomment>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <extracomment>places</extracomment>
        <translation>Überschrift, Ebene {level}</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>pictures/sheet, places, search/rows</extracomment>
        <translation>Titelzeile</translation>
    </message>
    <message>
        <source>headline of the older save</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Titelzeile der älteren Fassung</translation>
    </message>
    <message>
        <source>hide</source>
        <extracomment>article/meta</extracomment>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>deeds, guide/tour</extracomment>
        <translation>markieren</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>keys/habits</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>hit {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>Treffer {at} von {all}</translation>
    </message>
    <message>
        <source>how many (all, some, most)</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>wie viele (alle, einige, die meisten)</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>keys/habits</extracomment>
        <translation>importieren</translation>
    </message>
    <message>
        <source>import Hypothesis JSON restore</source>
        <extracomment>keys/habits</extracomment>
        <translation>einlesen aufnehmen Hypothesis JSON wiederherstellen zurückholen</translation>
    </message>
    <message>
        <source>import automatically</source>
        <extracomment>keys/habits</extracomment>
        <translation>automatisch importieren</translation>
    </message>
    <message>
        <source>in a paragraph that Readback leaves out of the article</source>
        <extracomment>export/source_words</extracomment>
        <translation>in einem Absatz, den Readback nicht zum Artikel zählt</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <extracomment>card/facts</extracomment>
        <translation>in einem Zitat</translation>
    </message>
    <message>
        <source>in all articles</source>
        <extracomment>correct/wording</extracomment>
        <translation>in allen Artikeln</translation>
    </message>
    <message>
        <source>in an older save</source>
        <extracomment>search/rows</extracomment>
        <translation>in einer älteren Fassung</translation>
    </message>
    <message>
        <source>in reported speech</source>
        <extracomment>card/facts</extracomment>
        <translation>in indirekter Rede</translation>
    </message>
    <message>
        <source>in the name</source>
        <extracomment>card/facts</extracomment>
        <translation>im Namen</translation>
    </message>
    <message>
        <source>in this article</source>
        <extracomment>correct/wording</extracomment>
        <translation>in diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>panel/cards, person/rows, person/telling</extracomment>
        <translation>
            <numerusform>in {n} Artikel</numerusform>
            <numerusform>in {n} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>in {n} articles, earliest {when} {outlet}</source>
        <extracomment>panel/setrows</extracomment>
        <translation>in {n} Artikeln, zuerst {when} {outlet}</translation>
    </message>
    <message>
        <source>interview or transcript</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>Interview oder Mitschrift</translation>
    </message>
    <message>
        <source>introduction</source>
        <extracomment>keys/habits</extracomment>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>it changed while it was being read. Open it again.</source>
        <extracomment>messages</extracomment>
        <translation>Sie wurde geändert, während sie gelesen wurde. Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>it is a folder. Open the files in it.</source>
        <extracomment>messages</extracomment>
        <translation>Es ist ein Ordner. Öffnen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>it is a picture. Save it as a pdf to keep notes on it.</source>
        <extracomment>messages</extracomment>
        <translation>Es ist ein Bild. Speichern Sie es als pdf, um es mit Notizen zu versehen.</translation>
    </message>
    <message>
        <source>it is a shortcut, not the page itself. Save the page in the browser, and open that.</source>
        <extracomment>messages</extracomment>
        <translation>Sie ist eine Verknüpfung, nicht die Seite selbst. Speichern Sie die Seite im Browser und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>it is encrypted or protected against copying. Save it without a password.</source>
        <extracomment>messages</extracomment>
        <translation>Sie ist verschlüsselt oder gegen Kopieren geschützt. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>it is protected by a password, or the one you typed was not right. Type its password.</source>
        <extracomment>messages</extracomment>
        <translation>Sie ist durch ein Passwort geschützt, oder das eingegebene war nicht richtig. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>it is too large for an article. Open a part of it.</source>
        <extracomment>messages</extracomment>
        <translation>Sie ist zu groß für einen Artikel. Öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>join alias duplicate</source>
        <extracomment>keys/habits</extracomment>
        <translation>verbinden Alias doppelt zusammenführen</translation>
    </message>
    <message>
        <source>keep two names apart</source>
        <extracomment>deeds</extracomment>
        <translation>zwei Namen auseinanderhalten</translation>
    </message>
    <message>
        <source>keep two saves apart</source>
        <extracomment>deeds</extracomment>
        <translation>zwei Fassungen getrennt lassen</translation>
    </message>
    <message>
        <source>label keyword</source>
        <extracomment>keys/habits</extracomment>
        <translation>Etikett Stichwort Tag</translation>
    </message>
    <message>
        <source>lacks: {words}</source>
        <extracomment>check/passages, saves/rows, export/saves_page</extracomment>
        <translation>fehlt: {words}</translation>
    </message>
    <message>
        <source>left out of the article</source>
        <extracomment>check/wording, search/rows, trail/rows</extracomment>
        <translation>im Artikel weggelassen</translation>
    </message>
    <message>
        <source>library in {name}</source>
        <extracomment>messages</extracomment>
        <translation>Bibliothek in {name}</translation>
    </message>
    <message>
        <source>library on a network share</source>
        <extracomment>messages</extracomment>
        <translation>Bibliothek auf einer Netzwerkfreigabe</translation>
    </message>
    <message>
        <source>line {line}</source>
        <extracomment>outgoing/look, places, export/source_words</extracomment>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>list item {label}</source>
        <extracomment>places</extracomment>
        <translation>Listenpunkt {label}</translation>
    </message>
    <message>
        <source>lock</source>
        <extracomment>frame/bars</extracomment>
        <translation>sperren</translation>
    </message>
    <message numerus="yes">
        <source>log unbroken, {n} entries</source>
        <extracomment>verifying/telling</extracomment>
        <translation>
            <numerusform>Protokoll lückenlos, {n} Eintrag</numerusform>
            <numerusform>Protokoll lückenlos, {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>look at this</source>
        <extracomment>check/rows</extracomment>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>looking for names and quotations</source>
        <extracomment>progress</extracomment>
        <translation>Namen und Zitate werden gesucht</translation>
    </message>
    <message>
        <source>looking for names in other articles: {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>Namen in anderen Artikeln werden gesucht: {done} von {total}</translation>
    </message>
    <message>
        <source>make a project</source>
        <extracomment>deeds</extracomment>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>make it a draft</source>
        <extracomment>deeds</extracomment>
        <translation>zum Entwurf machen</translation>
    </message>
    <message>
        <source>make it an article</source>
        <extracomment>deeds</extracomment>
        <translation>zum Artikel machen</translation>
    </message>
    <message>
        <source>make it the newer version</source>
        <extracomment>deeds</extracomment>
        <translation>zur neueren Fassung machen</translation>
    </message>
    <message>
        <source>make two names one</source>
        <extracomment>deeds</extracomment>
        <translation>aus zwei Namen einen machen</translation>
    </message>
    <message>
        <source>manual</source>
        <extracomment>keys/habits</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>mark colour</source>
        <extracomment>keys/habits</extracomment>
        <translation>anstreichen Farbe</translation>
    </message>
    <message>
        <source>mention {at} of {all}</source>
        <extracomment>card/facts, frame/bars, speech/utterances</extracomment>
        <translation>Nennung {at} von {all}</translation>
    </message>
    <message>
        <source>mentions</source>
        <extracomment>pictures/legend</extracomment>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>metadata properties source date author</source>
        <extracomment>keys/habits</extracomment>
        <translation>Metadaten Eigenschaften Quelle Datum Autor</translation>
    </message>
    <message>
        <source>most named first</source>
        <extracomment>pictures/counting</extracomment>
        <translation>meistgenannte zuerst</translation>
    </message>
    <message>
        <source>most quoted first</source>
        <extracomment>pictures/counting</extracomment>
        <translation>meistzitierte zuerst</translation>
    </message>
    <message>
        <source>move an edge</source>
        <extracomment>deeds</extracomment>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>move an edge of {name}</source>
        <extracomment>deeds</extracomment>
        <translation>Grenze von {name} verschieben</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <extracomment>deeds</extracomment>
        <translation>in den Papierkorb legen</translation>
    </message>
    <message>
        <source>moved from here</source>
        <extracomment>export/saves_words</extracomment>
        <translation>von hier verschoben</translation>
    </message>
    <message>
        <source>moved to here</source>
        <extracomment>export/saves_words</extracomment>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>moved, check</source>
        <extracomment>panel/rows, speech/utterances</extracomment>
        <translation>verschoben, prüfen</translation>
    </message>
    <message>
        <source>moved, check its place</source>
        <extracomment>article/pointing</extracomment>
        <translation>verschoben, Stelle prüfen</translation>
    </message>
    <message>
        <source>must, should or may</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>muss, soll oder darf</translation>
    </message>
    <message>
        <source>name a kind of agreement</source>
        <extracomment>deeds</extracomment>
        <translation>Art von Vereinbarung benennen</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>pictures/counted, pictures/legend</extracomment>
        <translation>genannt</translation>
    </message>
    <message>
        <source>named {n}×</source>
        <extracomment>pictures/counted, pictures/places, pictures/shared</extracomment>
        <translation>{n}× genannt</translation>
    </message>
    <message>
        <source>names and SHA-256 of the files</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Namen und SHA-256-Werte der Dateien</translation>
    </message>
    <message>
        <source>names not looked for</source>
        <extracomment>frame/bars</extracomment>
        <translation>Namen werden nicht gesucht</translation>
    </message>
    <message>
        <source>never act</source>
        <extracomment>preferences/keys</extracomment>
        <translation>wirken nie</translation>
    </message>
    <message>
        <source>never by itself</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>night mode</source>
        <extracomment>keys/habits</extracomment>
        <translation>Nachtmodus</translation>
    </message>
    <message>
        <source>no network use</source>
        <extracomment>frame/bars</extracomment>
        <translation>keine Netznutzung</translation>
    </message>
    <message>
        <source>no speaker named there</source>
        <extracomment>check/wording</extracomment>
        <translation>dort ist kein Sprecher genannt</translation>
    </message>
    <message>
        <source>no title</source>
        <extracomment>incoming/account</extracomment>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>Nr.&#xa0;{number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>check/wording, correct/wording</extracomment>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>manual/keytable</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not clear who “{words}” is</source>
        <extracomment>messages</extracomment>
        <translation>nicht klar, wer „{words}“ ist</translation>
    </message>
    <message>
        <source>not in quotation marks in the source</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>in der Quelle nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>not in quotation marks there</source>
        <extracomment>trail/rows</extracomment>
        <translation>steht dort nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>not in this article</source>
        <extracomment>search/findbar</extracomment>
        <translation>nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>pictures/places</extracomment>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>agreeing/window</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>card/card</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note on “{title}”</source>
        <extracomment>shelf/articles</extracomment>
        <translation>Notiz zu „{title}“</translation>
    </message>
    <message>
        <source>note {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>Notiz {at} von {all}</translation>
    </message>
    <message>
        <source>noted when it was downloaded</source>
        <extracomment>reading/details</extracomment>
        <translation>beim Herunterladen vermerkt</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <extracomment>check/rows</extracomment>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <extracomment>export/wording</extracomment>
        <translation>nichts anzusehen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>obligation or permission</source>
        <extracomment>check/wording</extracomment>
        <translation>Müssen oder Dürfen</translation>
    </message>
    <message>
        <source>off the record</source>
        <extracomment>promises</extracomment>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>on the whole article</source>
        <extracomment>panel/rows</extracomment>
        <translation>zum ganzen Artikel</translation>
    </message>
    <message>
        <source>on {name}</source>
        <extracomment>panel/rows</extracomment>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>only described, not named</source>
        <extracomment>correct/candidates</extracomment>
        <translation>nur umschrieben, nicht genannt</translation>
    </message>
    <message>
        <source>only punctuation or case differs</source>
        <extracomment>trail/rows</extracomment>
        <translation>nur Zeichensetzung oder Großschreibung ist anders</translation>
    </message>
    <message>
        <source>only the form differs: {forms}</source>
        <extracomment>check/wording</extracomment>
        <translation>nur die Form ist anders: {forms}</translation>
    </message>
    <message>
        <source>opened together</source>
        <extracomment>reading/overview</extracomment>
        <translation>zusammen geöffnet</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <extracomment>panel/setrows</extracomment>
        <translation>geöffnet {day}</translation>
    </message>
    <message>
        <source>opening the original</source>
        <extracomment>reading/originals</extracomment>
        <translation>das Original wird geöffnet</translation>
    </message>
    <message>
        <source>opening {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>{done} von {total} wird geöffnet</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>pictures/counted, pictures/graph</extracomment>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>organisation in {n} other articles</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>Organisation in {n} weiteren Artikel</numerusform>
            <numerusform>Organisation in {n} weiteren Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, here {n} times</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>Organisation, hier einmal</numerusform>
            <numerusform>Organisation, hier {n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>organisations</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>other outlet</source>
        <extracomment>article/meta</extracomment>
        <translation>anderes Medium</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>own story</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>eigener Beitrag</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <extracomment>article/margin, places, export/source_words</extracomment>
        <translation>S.&#xa0;{page}</translation>
    </message>
    <message>
        <source>page {at} of {all}</source>
        <extracomment>frame/pages</extracomment>
        <translation>Seite {at} von {all}</translation>
    </message>
    <message>
        <source>page {label} ({at} of {all})</source>
        <extracomment>frame/pages</extracomment>
        <translation>Seite {label} ({at} von {all})</translation>
    </message>
    <message>
        <source>page {n}</source>
        <extracomment>panel/rows</extracomment>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <extracomment>keys/habits</extracomment>
        <translation>Papier PDF</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>paragraph {number} of the older save</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Absatz {number} der älteren Fassung</translation>
    </message>
    <message>
        <source>passages from apart</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>getrennte Stellen</translation>
    </message>
    <message>
        <source>paused at {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>angehalten bei {done} von {total}</translation>
    </message>
    <message>
        <source>pdf page source file</source>
        <extracomment>keys/habits</extracomment>
        <translation>pdf Seite Quelle Datei</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people, and so on up to notes</source>
        <extracomment>guide/tour</extracomment>
        <translation>Personen und so weiter bis zu den Notizen</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>pictures/counted, pictures/graph, search/rows</extracomment>
        <translation>Person</translation>
    </message>
    <message numerus="yes">
        <source>person in {n} other articles</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>Person in {n} weiteren Artikel</numerusform>
            <numerusform>Person in {n} weiteren Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, here {n} times</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>Person, hier einmal</numerusform>
            <numerusform>Person, hier {n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>pictures/counted, pictures/graph</extracomment>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <source>place in {n} other articles</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>Ort in {n} weiteren Artikel</numerusform>
            <numerusform>Ort in {n} weiteren Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>place the note</source>
        <extracomment>deeds</extracomment>
        <translation>Notiz zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>place, here {n} times</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>Ort, hier einmal</numerusform>
            <numerusform>Ort, hier {n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>places</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>pp. {first}–{last}</source>
        <extracomment>places</extracomment>
        <translation>S.&#xa0;{first}–{last}</translation>
    </message>
    <message>
        <source>press conference</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>Pressekonferenz</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>project {name}</source>
        <extracomment>reading/overview</extracomment>
        <translation>Projekt {name}</translation>
    </message>
    <message>
        <source>projects</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>published article</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>veröffentlichter Artikel</translation>
    </message>
    <message>
        <source>put a paragraph back</source>
        <extracomment>deeds</extracomment>
        <translation>Absatz zurückholen</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>article/meta</extracomment>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>put into a project</source>
        <extracomment>deeds</extracomment>
        <translation>in ein Projekt aufnehmen</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>quotation {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>Zitat {at} von {all}</translation>
    </message>
    <message>
        <source>quoted</source>
        <extracomment>pictures/counted, pictures/overtime</extracomment>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>quoted or reported {n}×</source>
        <extracomment>panel/setrows</extracomment>
        <translation>{n}× zitiert oder sinngemäß</translation>
    </message>
    <message>
        <source>quoted {n}×</source>
        <extracomment>panel/rows, person/overtime, pictures/counted</extracomment>
        <translation>{n}× zitiert</translation>
    </message>
    <message>
        <source>quoted, in marks</source>
        <extracomment>pictures/legend</extracomment>
        <translation>zitiert, wörtlich</translation>
    </message>
    <message>
        <source>reading it failed; nothing else was changed. Paste its text.</source>
        <extracomment>messages</extracomment>
        <translation>Das Lesen schlug fehl; sonst wurde nichts geändert. Fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>reading it needed too much memory and was stopped. Paste its text.</source>
        <extracomment>messages</extracomment>
        <translation>Das Lesen brauchte zu viel Speicher und wurde abgebrochen. Fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped. Paste its text.</source>
        <extracomment>messages</extracomment>
        <translation>Das Lesen dauerte zu lange und wurde abgebrochen. Fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>deeds</extracomment>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>reject {name}</source>
        <extracomment>deeds</extracomment>
        <translation>{name} verwerfen</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>keys/habits</extracomment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>deeds</extracomment>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>rename the project</source>
        <extracomment>deeds</extracomment>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>rename to {name}</source>
        <extracomment>deeds</extracomment>
        <translation>in {name} umbenennen</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>panel/rows, panel/setrows, pictures/counted</extracomment>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>reported speech</source>
        <extracomment>check/rows</extracomment>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>reported {n}×</source>
        <extracomment>panel/rows, person/overtime, pictures/counted</extracomment>
        <translation>{n}× sinngemäß</translation>
    </message>
    <message>
        <source>reported, without marks</source>
        <extracomment>pictures/legend</extracomment>
        <translation>sinngemäß, nicht wörtlich</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>export/saves_words</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same as when Readback stored it on {when}</source>
        <extracomment>verifying/telling</extracomment>
        <translation>so, wie Readback es am {when} gespeichert hat</translation>
    </message>
    <message>
        <source>same full name</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>derselbe volle Name</translation>
    </message>
    <message>
        <source>same last name, and named together with {names}</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>derselbe Nachname und zusammen genannt mit {names}</translation>
    </message>
    <message>
        <source>same last name, and named together with {names}; both by {outlets}</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>derselbe Nachname und zusammen genannt mit {names}; beide in {outlets}</translation>
    </message>
    <message>
        <source>same organisation as {name}</source>
        <extracomment>deeds</extracomment>
        <translation>dieselbe Organisation wie {name}</translation>
    </message>
    <message>
        <source>same person as {name}</source>
        <extracomment>deeds</extracomment>
        <translation>dieselbe Person wie {name}</translation>
    </message>
    <message>
        <source>same place as {name}</source>
        <extracomment>deeds</extracomment>
        <translation>derselbe Ort wie {name}</translation>
    </message>
    <message>
        <source>same speaker</source>
        <extracomment>check/wording</extracomment>
        <translation>derselbe Sprecher</translation>
    </message>
    <message>
        <source>save the search</source>
        <extracomment>deeds</extracomment>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>saved search</source>
        <extracomment>shelf/sections</extracomment>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>saved searches</source>
        <extracomment>outgoing/look</extracomment>
        <translation>gespeicherte Suchen</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <extracomment>intake/offering, reading/saves, export/saves_words</extracomment>
        <translation>gespeichert {day}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>frame/bars</extracomment>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>saving the Checker’s copy</source>
        <extracomment>progress</extracomment>
        <translation>Prüfexemplar wird gespeichert</translation>
    </message>
    <message>
        <source>says:</source>
        <extracomment>check/rows, panel/delegate, search/rows</extracomment>
        <translation>sagt:</translation>
    </message>
    <message>
        <source>says: {words}</source>
        <extracomment>panel/rows</extracomment>
        <translation>sagt: {words}</translation>
    </message>
    <message>
        <source>search everything</source>
        <extracomment>guide/tour</extracomment>
        <translation>alles durchsuchen</translation>
    </message>
    <message>
        <source>search “{query}”</source>
        <extracomment>reading/overview</extracomment>
        <translation>Suche „{query}“</translation>
    </message>
    <message>
        <source>set what was agreed</source>
        <extracomment>deeds</extracomment>
        <translation>festhalten, was vereinbart wurde</translation>
    </message>
    <message>
        <source>settings options language</source>
        <extracomment>keys/habits</extracomment>
        <translation>Optionen Sprache Konfiguration</translation>
    </message>
    <message>
        <source>several articles here may be meant, so it is on none</source>
        <extracomment>incoming/account</extracomment>
        <translation>mehrere Artikel hier können gemeint sein, daher steht sie bei keinem</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <extracomment>keys/habits</extracomment>
        <translation>Tastenkürzel Tastatur</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>article/meta</extracomment>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>sidebar left</source>
        <extracomment>keys/habits</extracomment>
        <translation>Seitenleiste links</translation>
    </message>
    <message>
        <source>sidebar right inspector</source>
        <extracomment>keys/habits</extracomment>
        <translation>Seitenleiste rechts Inspektor</translation>
    </message>
    <message>
        <source>source names nobody</source>
        <extracomment>check/wording</extracomment>
        <translation>die Quelle nennt niemanden</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>search/rows</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speaker there: {name} ({sure})</source>
        <extracomment>check/wording</extracomment>
        <translation>Sprecher dort: {name} ({sure})</translation>
    </message>
    <message>
        <source>speaker to check</source>
        <extracomment>clipboard/citation</extracomment>
        <translation>Sprecher prüfen</translation>
    </message>
    <message>
        <source>speaker to check {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>Sprecher zu prüfen: {at} von {all}</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <extracomment>article/pointing, headless</extracomment>
        <translation>Sprecher unbekannt</translation>
    </message>
    <message>
        <source>speaker {name}</source>
        <extracomment>deeds</extracomment>
        <translation>Sprecher {name}</translation>
    </message>
    <message>
        <source>speaker: check</source>
        <extracomment>check/wording</extracomment>
        <translation>Sprecher prüfen</translation>
    </message>
    <message>
        <source>split off a name</source>
        <extracomment>deeds</extracomment>
        <translation>Namen abtrennen</translation>
    </message>
    <message>
        <source>split: {name}</source>
        <extracomment>deeds</extracomment>
        <translation>{name} abtrennen</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>story who said what CSV table export</source>
        <extracomment>keys/habits</extracomment>
        <translation>Thema wer sagte was CSV Tabelle Export</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>search/rows</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>table row</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>take a clearing back</source>
        <extracomment>deeds</extracomment>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>take a correction back</source>
        <extracomment>deeds</extracomment>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>take a kind of agreement off the list</source>
        <extracomment>deeds</extracomment>
        <translation>Art von Vereinbarung von der Liste nehmen</translation>
    </message>
    <message>
        <source>take an agreement away</source>
        <extracomment>deeds</extracomment>
        <translation>Vereinbarung entfernen</translation>
    </message>
    <message>
        <source>take in</source>
        <extracomment>deeds</extracomment>
        <translation>importieren</translation>
    </message>
    <message>
        <source>take out of a project</source>
        <extracomment>deeds</extracomment>
        <translation>aus einem Projekt nehmen</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>outgoing/look, search/rows</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>that it was denied</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>dass es bestritten wurde</translation>
    </message>
    <message>
        <source>the article does not say who</source>
        <extracomment>correct/candidates</extracomment>
        <translation>der Artikel sagt nicht, wer</translation>
    </message>
    <message>
        <source>the file is damaged. Look for another copy of it.</source>
        <extracomment>messages</extracomment>
        <translation>Sie ist beschädigt. Suchen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>the file is empty. Look for another copy of it.</source>
        <extracomment>messages</extracomment>
        <translation>Sie ist leer. Suchen Sie eine andere Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} articles</source>
        <extracomment>reading/overview</extracomment>
        <translation>
            <numerusform>die ersten {n} Artikel</numerusform>
            <numerusform>die ersten {n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>the halves of these words stand in different sources</source>
        <extracomment>check/wording</extracomment>
        <translation>die Hälften dieser Worte stehen in verschiedenen Quellen</translation>
    </message>
    <message>
        <source>the library</source>
        <extracomment>reading/overview</extracomment>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>the library itself</source>
        <extracomment>verifying/telling</extracomment>
        <translation>der Bibliothek selbst</translation>
    </message>
    <message numerus="yes">
        <source>the meaning of {n} may change</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>bei {n} kann der Sinn verändert sein</numerusform>
            <numerusform>bei {n} kann der Sinn verändert sein</numerusform>
        </translation>
    </message>
    <message>
        <source>the names in it</source>
        <extracomment>outgoing/look</extracomment>
        <translation>die Namen darin</translation>
    </message>
    <message>
        <source>the opposite</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>das Gegenteil</translation>
    </message>
    <message>
        <source>the original files</source>
        <extracomment>outgoing/look</extracomment>
        <translation>die Originaldateien</translation>
    </message>
    <message>
        <source>the person meant</source>
        <extracomment>check/wording</extracomment>
        <translation>die gemeinte Person</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>der Rest des Satzes</translation>
    </message>
    <message>
        <source>the same words as before</source>
        <extracomment>trail/rows</extracomment>
        <translation>dieselben Worte wie zuvor</translation>
    </message>
    <message>
        <source>the sentence of the source goes on, and the rest bears on these words</source>
        <extracomment>check/wording</extracomment>
        <translation>der Satz der Quelle geht weiter, und der Rest ist für diese Worte von Belang</translation>
    </message>
    <message>
        <source>the source gives these words to somebody else</source>
        <extracomment>check/wording</extracomment>
        <translation>die Quelle schreibt diese Worte jemand anderem zu</translation>
    </message>
    <message>
        <source>the speaker’s own words</source>
        <extracomment>check/wording</extracomment>
        <translation>eigene Worte des Sprechers</translation>
    </message>
    <message>
        <source>the tense</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>die Zeitform</translation>
    </message>
    <message>
        <source>there is no article text in it. Copy the text and paste it.</source>
        <extracomment>messages</extracomment>
        <translation>Darin ist kein Artikeltext. Kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>there is no such article here; open it first, then take the file in again</source>
        <extracomment>incoming/account</extracomment>
        <translation>diesen Artikel gibt es hier nicht; öffnen Sie ihn zuerst, dann importieren Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>there is no such file. Check its name and folder.</source>
        <extracomment>messages</extracomment>
        <translation>Es gibt keine solche Datei. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>there is no text in it. Save what it shows as text or html.</source>
        <extracomment>messages</extracomment>
        <translation>Darin ist kein Text. Speichern Sie als Text oder html, was sie zeigt.</translation>
    </message>
    <message>
        <source>these words are the reporter’s in the source: they are not in quotation marks there</source>
        <extracomment>check/wording</extracomment>
        <translation>diese Worte stammen in der Quelle vom Reporter: Sie stehen dort nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>these words stand apart, or in another order, in the source</source>
        <extracomment>check/wording</extracomment>
        <translation>diese Worte stehen in der Quelle getrennt oder in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to place</source>
        <extracomment>panel/rows</extracomment>
        <translation>ohne Stelle</translation>
    </message>
    <message>
        <source>tracked changes are taken as accepted</source>
        <extracomment>checking/joining</extracomment>
        <translation>nachverfolgte Änderungen gelten als angenommen</translation>
    </message>
    <message>
        <source>type out a page</source>
        <extracomment>deeds</extracomment>
        <translation>Seite abtippen</translation>
    </message>
    <message>
        <source>under embargo until {moment}</source>
        <extracomment>promises</extracomment>
        <translation>Sperrfrist bis {moment}</translation>
    </message>
    <message>
        <source>under embargo with {name} until {moment}</source>
        <extracomment>promises</extracomment>
        <translation>Sperrfrist mit {name} bis {moment}</translation>
    </message>
    <message>
        <source>undo, whatever it was</source>
        <extracomment>guide/tour</extracomment>
        <translation>rückgängig machen, was es auch war</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>card/facts, widgets/sureness</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown: the article does not say who speaks, or it was not found</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>unbekannt: Der Artikel sagt nicht, wer spricht, oder es wurde nicht gefunden</translation>
    </message>
    <message>
        <source>unknown: {why}</source>
        <extracomment>panel/rows</extracomment>
        <translation>unbekannt: {why}</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>reading/overview, shelf/articles</extracomment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>usual place</source>
        <extracomment>preferences/folders</extracomment>
        <translation>Standardordner</translation>
    </message>
    <message>
        <source>web address</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>what is excepted</source>
        <extracomment>check/wording</extracomment>
        <translation>eine Ausnahme</translation>
    </message>
    <message>
        <source>what you corrected</source>
        <extracomment>outgoing/look</extracomment>
        <translation>was Sie korrigiert haben</translation>
    </message>
    <message>
        <source>when it was opened, and how far it was read</source>
        <extracomment>outgoing/look</extracomment>
        <translation>wann er geöffnet und wie weit er gelesen wurde</translation>
    </message>
    <message>
        <source>who is meant (I, we, they)</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>wer gemeint ist (ich, wir, sie)</translation>
    </message>
    <message>
        <source>who said what</source>
        <extracomment>outgoing/look</extracomment>
        <translation>wer was gesagt hat</translation>
    </message>
    <message>
        <source>write a note</source>
        <extracomment>guide/tour</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>deeds</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>you may not read it. Check the file’s permissions.</source>
        <extracomment>messages</extracomment>
        <translation>Sie dürfen sie nicht lesen. Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>your note</source>
        <extracomment>search/rows</extracomment>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>your note on a draft or sample</source>
        <extracomment>search/rows</extracomment>
        <translation>eigene Notiz zu einem Entwurf oder Beispiel</translation>
    </message>
    <message>
        <source>your notes, with their tags and colours</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Ihre Notizen (mit Schlagwörtern und Farben)</translation>
    </message>
    <message>
        <source>zoom 100</source>
        <extracomment>keys/habits</extracomment>
        <translation>Zoom 100</translation>
    </message>
    <message>
        <source>zoom bigger</source>
        <extracomment>keys/habits</extracomment>
        <translation>Zoom größer</translation>
    </message>
    <message>
        <source>zoom smaller</source>
        <extracomment>keys/habits</extracomment>
        <translation>Zoom kleiner</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>check/side, guide/touring, search/findbar</extracomment>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>{bad} of {total} articles are not as they were stored.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{bad} von {total} Artikeln sind nicht so, wie sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>promises</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} of {n} searched</source>
        <extracomment>search/names</extracomment>
        <translation>{done} von {n} gesucht</translation>
    </message>
    <message>
        <source>{done} of {total} articles read.</source>
        <extracomment>reading/personal</extracomment>
        <translation>{done} von {total} Artikeln gelesen.</translation>
    </message>
    <message>
        <source>{done} of {total} likely ones compared.</source>
        <extracomment>trailing/course</extracomment>
        <translation>{done} von {total} wahrscheinlichen Artikeln verglichen.</translation>
    </message>
    <message>
        <source>{edge} earlier</source>
        <extracomment>article/edging</extracomment>
        <translation>{edge} früher</translation>
    </message>
    <message>
        <source>{edge} later</source>
        <extracomment>article/edging</extracomment>
        <translation>{edge} später</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>person/telling</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose another folder.</source>
        <extracomment>messages</extracomment>
        <translation>{folder} ist nicht leer. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{grade}, in an older save only</source>
        <extracomment>check/wording</extracomment>
        <translation>{grade}, nur in einer älteren Fassung</translation>
    </message>
    <message>
        <source>{grade}; all of it in an older save</source>
        <extracomment>check/wording</extracomment>
        <translation>{grade}; vollständig in einer älteren Fassung</translation>
    </message>
    <message>
        <source>{grade}; otherwise in another source</source>
        <extracomment>check/wording</extracomment>
        <translation>{grade}; anders in einer anderen Quelle</translation>
    </message>
    <message>
        <source>{hash} · {entries} · {name} · noted on {when}</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{hash} · {entries} · {name} · notiert am {when}</translation>
    </message>
    <message>
        <source>{hash}… stands in no log here: it is of another library, or what it was noted of is gone.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{hash}… steht hier in keinem Protokoll: Er stammt aus einer anderen Bibliothek, oder das, wovon er notiert wurde, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{hash}… stands in the log of {name}, but an entry before it was changed.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{hash}… steht im Protokoll von {name}, aber ein Eintrag davor wurde geändert.</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <extracomment>words</extracomment>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which would lose it.</source>
        <extracomment>preferences/keys</extracomment>
        <translation>{key} gehört zu „{action}“; diese Aktion würde die Taste verlieren.</translation>
    </message>
    <message>
        <source>{kind} since {day}</source>
        <extracomment>promises</extracomment>
        <translation>{kind} seit {day}</translation>
    </message>
    <message>
        <source>{kind} with {name}</source>
        <extracomment>promises</extracomment>
        <translation>{kind}, vereinbart mit {name}</translation>
    </message>
    <message>
        <source>{kind} with {name} since {day}</source>
        <extracomment>promises</extracomment>
        <translation>{kind}, vereinbart mit {name}, seit {day}</translation>
    </message>
    <message>
        <source>{kind}?</source>
        <extracomment>article/meta</extracomment>
        <translation>{kind}?</translation>
    </message>
    <message>
        <source>{kind}? is a guess at the kind of source. “details” lets you say what it is.</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>{kind}? ist eine Vermutung über die Art der Quelle. Unter „Details“ sagen Sie, was sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>{names} are named most: {n} times each.</source>
        <extracomment>pictures/counted, pictures/places</extracomment>
        <translation>
            <numerusform>{names} sind am häufigsten genannt: je {n}-mal.</numerusform>
            <numerusform>{names} sind am häufigsten genannt: je {n}-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are quoted most: {n} times each.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>
            <numerusform>{names} sind am häufigsten zitiert: je {n}-mal.</numerusform>
            <numerusform>{names} sind am häufigsten zitiert: je {n}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} and {fuller} stay two people.</source>
        <extracomment>correcting/naming, reading/personal</extracomment>
        <translation>{name} und {fuller} bleiben zwei Personen.</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <extracomment>pictures/shared</extracomment>
        <translation>{name} und {other}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {other} stand together most: in {n} paragraphs.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{name} und {other} stehen am häufigsten zusammen: in {n} Absatz.</numerusform>
            <numerusform>{name} und {other} stehen am häufigsten zusammen: in {n} Absätzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {other}, in {n} paragraphs</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{name} und {other}, in {n} Absatz</numerusform>
            <numerusform>{name} und {other}, in {n} Absätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} copies the library to other computers.</source>
        <extracomment>messages</extracomment>
        <translation>{name} kopiert die Bibliothek auf andere Rechner.</translation>
    </message>
    <message>
        <source>{name} is a person</source>
        <extracomment>deeds</extracomment>
        <translation>{name} ist eine Person</translation>
    </message>
    <message>
        <source>{name} is a place</source>
        <extracomment>deeds</extracomment>
        <translation>{name} ist ein Ort</translation>
    </message>
    <message>
        <source>{name} is an organisation</source>
        <extracomment>deeds</extracomment>
        <translation>{name} ist eine Organisation</translation>
    </message>
    <message numerus="yes">
        <source>{name} is named most: {n} times.</source>
        <extracomment>pictures/counted, pictures/places</extracomment>
        <translation>
            <numerusform>{name} ist am häufigsten genannt: {n}-mal.</numerusform>
            <numerusform>{name} ist am häufigsten genannt: {n}-mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is quoted most: {n} times.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>
            <numerusform>{name} ist am häufigsten zitiert: {n}-mal.</numerusform>
            <numerusform>{name} ist am häufigsten zitiert: {n}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {fuller}, in all articles.</source>
        <extracomment>correcting/naming, reading/personal</extracomment>
        <translation>{name} ist {fuller}, in allen Artikeln.</translation>
    </message>
    <message>
        <source>{name}, Checker’s copy</source>
        <extracomment>checking/copying</extracomment>
        <translation>{name}, Prüfexemplar</translation>
    </message>
    <message>
        <source>{name}, as it was saved</source>
        <extracomment>reading/originals</extracomment>
        <translation>{name}, wie gespeichert</translation>
    </message>
    <message>
        <source>{name}, as it was saved: all of its text</source>
        <extracomment>reading/originals</extracomment>
        <translation>{name}, wie gespeichert: ganzer Text</translation>
    </message>
    <message>
        <source>{name}, in all articles</source>
        <extracomment>agreeing/meant</extracomment>
        <translation>{name}, in allen Artikeln</translation>
    </message>
    <message>
        <source>{name}, opened {when}</source>
        <extracomment>reading/details</extracomment>
        <translation>{name}, geöffnet {when}</translation>
    </message>
    <message>
        <source>{name}: a person, settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: eine Person, selbst entschieden.</translation>
    </message>
    <message>
        <source>{name}: a place, settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: ein Ort, selbst entschieden.</translation>
    </message>
    <message>
        <source>{name}: added.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: hinzugefügt.</translation>
    </message>
    <message>
        <source>{name}: an organisation, settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: eine Organisation, selbst entschieden.</translation>
    </message>
    <message>
        <source>{name}: as {kind}</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>{name}: wie „{kind}“</translation>
    </message>
    <message>
        <source>{name}: confirmed by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: selbst bestätigt.</translation>
    </message>
    <message>
        <source>{name}: edge moved.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: Grenze verschoben.</translation>
    </message>
    <message>
        <source>{name}: person file</source>
        <extracomment>person/window</extracomment>
        <translation>{name}: Personendossier</translation>
    </message>
    <message>
        <source>{name}: rejected.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: verworfen.</translation>
    </message>
    <message>
        <source>{name}: renamed, was {was}</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}: umbenannt, vorher {was}</translation>
    </message>
    <message>
        <source>{name}: {at} of {all}</source>
        <extracomment>correcting/naming</extracomment>
        <translation>{name}: {at} von {all}</translation>
    </message>
    <message>
        <source>{note} on “{title}”: {why}</source>
        <extracomment>incoming/account</extracomment>
        <translation>{note} zu „{title}“: {why}</translation>
    </message>
    <message>
        <source>{now} for {was}</source>
        <extracomment>check/wording</extracomment>
        <translation>{now} statt {was}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>preferences/reading</extracomment>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreements</source>
        <extracomment>agreeing/window</extracomment>
        <translation>
            <numerusform>1 Vereinbarung</numerusform>
            <numerusform>{n} Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are otherwise in other sources</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>1 steht in einer anderen Quelle anders</numerusform>
            <numerusform>{n} stehen in anderen Quellen anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be looked through.</source>
        <extracomment>reading/overview</extracomment>
        <translation>
            <numerusform>{n} davon ist noch zu durchsuchen.</numerusform>
            <numerusform>{n} davon sind noch zu durchsuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>erasing/sheet, incoming/account, outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles and notes</source>
        <extracomment>shelf/sections</extracomment>
        <translation>
            <numerusform>{n} Artikel oder Notiz</numerusform>
            <numerusform>{n} Artikel und Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are still to be looked through.</source>
        <extracomment>pictures/window</extracomment>
        <translation>
            <numerusform>{n} Artikel ist noch zu durchsuchen.</numerusform>
            <numerusform>{n} Artikel sind noch zu durchsuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have the name in them and stay.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>
            <numerusform>1 Artikel enthält den Namen und bleibt.</numerusform>
            <numerusform>{n} Artikel enthalten den Namen und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} articles look like live blogs, or like the beginnings that a paywall shows.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>{n} Artikel sehen aus wie Liveblogs oder wie die Anrisse, die eine Bezahlschranke zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles opened</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} Artikel geöffnet</numerusform>
            <numerusform>{n} Artikel geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles say no date; they are in the table alone.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>{n} Artikel nennt kein Datum; er steht nur in der Tabelle.</numerusform>
            <numerusform>{n} Artikel nennen kein Datum; sie stehen nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were searched</source>
        <extracomment>trail/rows</extracomment>
        <translation>
            <numerusform>1 Artikel wurde durchsucht</numerusform>
            <numerusform>{n} Artikel wurden durchsucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a text are left out</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>1 Artikel ohne Text fehlt</numerusform>
            <numerusform>{n} Artikel ohne Text fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles, all of one time: {when}.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>{n} Artikel, aus einer Zeit ({when}).</numerusform>
            <numerusform>{n} Artikel, alle aus einer Zeit ({when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles, from {first} to {last}.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>{n} Artikel ({first} bis {last}).</numerusform>
            <numerusform>{n} Artikel ({first} bis {last}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>{n} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} cleared</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} freigegeben</numerusform>
            <numerusform>{n} freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearings are to be looked at again: other sources have the words otherwise.</source>
        <extracomment>checking/joining</extracomment>
        <translation>
            <numerusform>{n} Freigabe ist neu zu prüfen: Eine andere Quelle hat die Worte anders.</numerusform>
            <numerusform>{n} Freigaben sind neu zu prüfen: Andere Quellen haben die Worte anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearings hold no more: the words of the draft or of their sources are others now.</source>
        <extracomment>checking/joining</extracomment>
        <translation>
            <numerusform>{n} Freigabe gilt nicht mehr: Die Worte des Entwurfs oder der Quelle sind jetzt andere.</numerusform>
            <numerusform>{n} Freigaben gelten nicht mehr: Die Worte des Entwurfs oder ihrer Quellen sind jetzt andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} confirmed by you</source>
        <extracomment>panel/rows</extracomment>
        <translation>{n} selbst bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged files of the library could not be read and were set aside; everything else works.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} beschädigte Datei der Bibliothek war nicht lesbar und wurde beiseitegelegt; alles andere funktioniert.</numerusform>
            <numerusform>{n} beschädigte Dateien der Bibliothek waren nicht lesbar und wurden beiseitegelegt; alles andere funktioniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged files of the library were restored from backups: what is newer is missing.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} beschädigte Datei der Bibliothek wurde aus einer Sicherung wiederhergestellt: Was neuer ist, fehlt.</numerusform>
            <numerusform>{n} beschädigte Dateien der Bibliothek wurden aus Sicherungen wiederhergestellt: Was neuer ist, fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged files of the library were restored from their last good copies.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} beschädigte Datei der Bibliothek wurde aus ihrer letzten guten Kopie wiederhergestellt.</numerusform>
            <numerusform>{n} beschädigte Dateien der Bibliothek wurden aus ihren letzten guten Kopien wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>shelf/sections</extracomment>
        <translation>
            <numerusform>{n} Entwurf</numerusform>
            <numerusform>{n} Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts opened</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} Entwurf geöffnet</numerusform>
            <numerusform>{n} Entwürfe geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier versions</source>
        <extracomment>notes/editor</extracomment>
        <translation>
            <numerusform>{n} frühere Fassung</numerusform>
            <numerusform>{n} frühere Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>verifying/telling</extracomment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>1 Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of other kinds skipped</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} Datei anderer Art übersprungen</numerusform>
            <numerusform>{n} Dateien anderer Art übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the library are not on this computer: a cloud service keeps them. Download them there.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} Datei der Bibliothek liegt nicht auf diesem Rechner: Ein Cloud-Dienst bewahrt sie auf. Laden Sie sie dort herunter.</numerusform>
            <numerusform>{n} Dateien der Bibliothek liegen nicht auf diesem Rechner: Ein Cloud-Dienst bewahrt sie auf. Laden Sie sie dort herunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the library could not be read and may still hold some of it: {names}. Delete them in the library’s folder if you can do without.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>
            <numerusform>1 Datei der Bibliothek konnte nicht gelesen werden und enthält vielleicht noch etwas davon: {names}. Löschen Sie sie im Ordner der Bibliothek, wenn Sie darauf verzichten können.</numerusform>
            <numerusform>{n} Dateien der Bibliothek konnten nicht gelesen werden und enthalten vielleicht noch etwas davon: {names}. Löschen Sie sie im Ordner der Bibliothek, wenn Sie darauf verzichten können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not opened, of {all}.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} von {all} Dateien wurde nicht geöffnet.</numerusform>
            <numerusform>{n} von {all} Dateien wurden nicht geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were still being read in when Readback stopped.</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>
            <numerusform>{n} Datei wurde noch eingelesen, als Readback beendet wurde.</numerusform>
            <numerusform>{n} Dateien wurden noch eingelesen, als Readback beendet wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <extracomment>search/hits</extracomment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in all</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} insgesamt</numerusform>
            <numerusform>{n} insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in order</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} in Ordnung</numerusform>
            <numerusform>{n} in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>panel/rows</extracomment>
        <translation>
            <numerusform>{n} Nennung</numerusform>
            <numerusform>{n} Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>outgoing/look</extracomment>
        <translation>{n} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{n} more differences</source>
        <extracomment>trail/rows</extracomment>
        <translation>
            <numerusform>1 weiterer Unterschied</numerusform>
            <numerusform>{n} weitere Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more differences.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>
            <numerusform>1 weiterer Unterschied.</numerusform>
            <numerusform>{n} weitere Unterschiede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more like this:</source>
        <extracomment>correcting/doing</extracomment>
        <translation>
            <numerusform>{n} weiteres wie dieses:</numerusform>
            <numerusform>{n} weitere wie dieses:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more messages</source>
        <extracomment>widgets/banner</extracomment>
        <translation>
            <numerusform>{n} weitere Meldung</numerusform>
            <numerusform>{n} weitere Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to look at</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>1 weiteres anzusehen</numerusform>
            <numerusform>{n} weitere anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>pictures/counted, progress</extracomment>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names searched</source>
        <extracomment>search/names</extracomment>
        <translation>
            <numerusform>{n} Name gesucht</numerusform>
            <numerusform>{n} Namen gesucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>erasing/sheet, incoming/account, outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes do not stand where they say: they are in the panel, to be placed by you.</source>
        <extracomment>incoming/account</extracomment>
        <translation>
            <numerusform>1 Notiz steht nicht dort, wo sie laut Datei steht: Sie finden sie in der Seitenleiste und können sie zuordnen.</numerusform>
            <numerusform>{n} Notizen stehen nicht dort, wo sie laut Datei stehen: Sie finden sie in der Seitenleiste und können sie zuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on “{title}”</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} Notiz zu „{title}“</numerusform>
            <numerusform>{n} Notizen zu „{title}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes to place</source>
        <extracomment>frame/bars</extracomment>
        <translation>
            <numerusform>{n} Notiz ohne Stelle</numerusform>
            <numerusform>{n} Notizen ohne Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes were here already and stay as they are.</source>
        <extracomment>incoming/account</extracomment>
        <translation>
            <numerusform>1 Notiz war schon hier und bleibt, wie sie ist.</numerusform>
            <numerusform>{n} Notizen waren schon hier und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the articles look like other saves of articles in the library.</source>
        <extracomment>intake/offering</extracomment>
        <translation>{n} der Artikel sehen wie andere Fassungen von Artikeln in der Bibliothek aus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the places</source>
        <extracomment>pictures/places</extracomment>
        <translation>
            <numerusform>{n} der Orte</numerusform>
            <numerusform>{n} der Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them found</source>
        <extracomment>search/names</extracomment>
        <translation>
            <numerusform>{n} davon gefunden</numerusform>
            <numerusform>{n} davon gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>panel/cards</extracomment>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} of {total} hashes stand in their logs, with nothing before them changed.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{n} von {total} Hashes stehen in ihren Protokollen, und nichts davor wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles carry the same passage</source>
        <extracomment>export/source_words</extracomment>
        <translation>
            <numerusform>1 weiterer Artikel enthält dieselbe Stelle</numerusform>
            <numerusform>{n} weitere Artikel enthalten dieselbe Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other sources have it otherwise</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>
            <numerusform>1 andere Quelle hat es anders</numerusform>
            <numerusform>{n} andere Quellen haben es anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages of this file are pictures</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} Seite dieser Datei ist ein Bild</numerusform>
            <numerusform>{n} Seiten dieser Datei sind Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{n} Paar</numerusform>
            <numerusform>{n} Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of names</source>
        <extracomment>shelf/sections</extracomment>
        <translation>
            <numerusform>{n} Namenspaar</numerusform>
            <numerusform>{n} Namenspaare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs added</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} Absatz hinzugekommen</numerusform>
            <numerusform>{n} Absätze hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs altered</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} Absatz geändert</numerusform>
            <numerusform>{n} Absätze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are the same</source>
        <extracomment>saves/rows</extracomment>
        <translation>
            <numerusform>{n} Absatz ist gleich</numerusform>
            <numerusform>{n} Absätze sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs cut</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} Absatz gestrichen</numerusform>
            <numerusform>{n} Absätze gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs left out</source>
        <extracomment>article/meta</extracomment>
        <translation>
            <numerusform>{n} Absatz ausgelassen</numerusform>
            <numerusform>{n} Absätze ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs moved</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} Absatz verschoben</numerusform>
            <numerusform>{n} Absätze verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>manual/window, pictures/page</extracomment>
        <translation>
            <numerusform>{n} Stelle</numerusform>
            <numerusform>{n} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are not on the map: it is not known, or not certain, which ones are meant. They are in the table.</source>
        <extracomment>pictures/places</extracomment>
        <translation>
            <numerusform>{n} Ort steht nicht auf der Karte: Es ist nicht bekannt oder nicht sicher, welcher gemeint ist. Er steht in der Tabelle.</numerusform>
            <numerusform>{n} Orte stehen nicht auf der Karte: Es ist nicht bekannt oder nicht sicher, welche gemeint sind. Sie stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations</source>
        <extracomment>panel/speakers, progress, export/wording</extracomment>
        <translation>
            <numerusform>{n} Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations copied, each with its source.</source>
        <extracomment>reading/takingout</extracomment>
        <translation>
            <numerusform>{n} Zitat mit Quelle kopiert.</numerusform>
            <numerusform>{n} Zitate kopiert, jedes mit seiner Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reported</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} sinngemäß</numerusform>
            <numerusform>{n} sinngemäß</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saves</source>
        <extracomment>shelf/articles</extracomment>
        <translation>
            <numerusform>{n} Fassung</numerusform>
            <numerusform>{n} Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scans not searched</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>
            <numerusform>{n} Scan nicht durchsucht</numerusform>
            <numerusform>{n} Scans nicht durchsucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>1 Quelle</numerusform>
            <numerusform>{n} Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers to check</source>
        <extracomment>frame/bars</extracomment>
        <translation>
            <numerusform>{n} Sprecher prüfen</numerusform>
            <numerusform>{n} Sprecher prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are already among your drafts.</source>
        <extracomment>intake/drafting</extracomment>
        <translation>
            <numerusform>Dieser Text ist schon unter den Entwürfen.</numerusform>
            <numerusform>{n} Texte sind schon unter den Entwürfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are already articles.</source>
        <extracomment>intake/drafting</extracomment>
        <translation>
            <numerusform>Dieser Text ist schon ein Artikel.</numerusform>
            <numerusform>{n} Texte sind schon Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that you settled or saved</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>
            <numerusform>1 Angabe, die Sie festgelegt oder gespeichert haben</numerusform>
            <numerusform>{n} Angaben, die Sie festgelegt oder gespeichert haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to fix</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} zu berichtigen</numerusform>
            <numerusform>{n} zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} anzusehen</numerusform>
            <numerusform>{n} anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left out:</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>
            <numerusform>1 wurde ausgelassen:</numerusform>
            <numerusform>{n} wurden ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added since</source>
        <extracomment>notes/versions</extracomment>
        <translation>
            <numerusform>{n} Wort seither hinzugefügt</numerusform>
            <numerusform>{n} Wörter seither hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words taken out since</source>
        <extracomment>notes/versions</extracomment>
        <translation>
            <numerusform>{n} Wort seither gestrichen</numerusform>
            <numerusform>{n} Wörter seither gestrichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}° east</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° Ost</translation>
    </message>
    <message>
        <source>{n}° north</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° Nord</translation>
    </message>
    <message>
        <source>{n}° south</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° Süd</translation>
    </message>
    <message>
        <source>{n}° west</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° West</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <extracomment>words, export/verdict_words</extracomment>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{pages} without text, so nothing is found in it. Write notes on the page, or type out what you need; to make the file searchable, run it through a program for text recognition (OCR), and open the result.</source>
        <extracomment>messages</extracomment>
        <translation>{pages} ohne Text, deshalb wird darin nichts gefunden. Schreiben Sie Notizen zur Seite oder tippen Sie ab, was Sie brauchen; damit sich die Datei durchsuchen lässt, schicken Sie sie durch ein Programm für Texterkennung (OCR) und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{page} › {section}</source>
        <extracomment>manual/listing</extracomment>
        <translation>{page} › {section}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} stand together most: in {n} paragraphs each.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{pairs} stehen am häufigsten zusammen: in je {n} Absatz.</numerusform>
            <numerusform>{pairs} stehen am häufigsten zusammen: in je {n} Absätzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}: table</source>
        <extracomment>pictures/page</extracomment>
        <translation>{picture}: Tabelle</translation>
    </message>
    <message>
        <source>{places}: {what}</source>
        <extracomment>pictures/page</extracomment>
        <translation>{places}: {what}</translation>
    </message>
    <message>
        <source>{place} in Readback</source>
        <extracomment>check/wording, clipboard/citation, export/source_words</extracomment>
        <translation>{place} in Readback</translation>
    </message>
    <message>
        <source>{place}, {fate}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>{place}, {fate}</translation>
    </message>
    <message>
        <source>{speaker} says: {words}</source>
        <extracomment>clipboard/citation, export/leaves</extracomment>
        <translation>{speaker} sagt: {words}</translation>
    </message>
    <message>
        <source>{speaker} {verb}: {words}</source>
        <extracomment>clipboard/citation, export/leaves</extracomment>
        <translation>{speaker} {verb}: {words}</translation>
    </message>
    <message>
        <source>{speaker}, reported: {words}</source>
        <extracomment>clipboard/citation</extracomment>
        <translation>{speaker}, sinngemäß: {words}</translation>
    </message>
    <message>
        <source>{verb}: {words}</source>
        <extracomment>words</extracomment>
        <translation>{verb}: {words}</translation>
    </message>
    <message>
        <source>{what} differs</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} ist anders</translation>
    </message>
    <message>
        <source>{what} in {files}, {size}</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>{what} in {files}, {size}</translation>
    </message>
    <message>
        <source>{what} is added: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} ist hinzugekommen: {words}</translation>
    </message>
    <message>
        <source>{what} is changed: only the draft has {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} ist anders: Nur der Entwurf hat {words}</translation>
    </message>
    <message>
        <source>{what} is changed: only the source has {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} ist anders: Nur die Quelle hat {words}</translation>
    </message>
    <message>
        <source>{what} is changed: the source has {was}, the draft {now}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} ist anders: Die Quelle hat {was}, der Entwurf {now}</translation>
    </message>
    <message>
        <source>{what} is lost: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} fehlt: {words}</translation>
    </message>
    <message>
        <source>{words} ({place})</source>
        <extracomment>export/saves_words</extracomment>
        <translation>{words} ({place})</translation>
    </message>
    <message>
        <source>{words} added</source>
        <extracomment>check/wording</extracomment>
        <translation>{words} hinzugefügt</translation>
    </message>
    <message>
        <source>{words} lost</source>
        <extracomment>check/wording</extracomment>
        <translation>{words} fehlt</translation>
    </message>
    <message>
        <source>{words} stands in {source}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>{words} steht in {source}</translation>
    </message>
    <message>
        <source>{words} · the first {n} are shown</source>
        <extracomment>search/rows</extracomment>
        <translation>{words} · die ersten {n} werden gezeigt</translation>
    </message>
    <message>
        <source>¶{n}</source>
        <extracomment>pictures/sheet, places, export/source_words</extracomment>
        <translation>¶{n}</translation>
    </message>
    <message>
        <source>¶{n} in Readback</source>
        <extracomment>article/margin</extracomment>
        <translation>¶{n} in Readback</translation>
    </message>
    <message>
        <source>· not saved</source>
        <extracomment>notes/head</extracomment>
        <translation>· nicht gespeichert</translation>
    </message>
    <message>
        <source>· saved {time}</source>
        <extracomment>notes/head</extracomment>
        <translation>· gespeichert {time}</translation>
    </message>
    <message>
        <source>· saving…</source>
        <extracomment>notes/head</extracomment>
        <translation>· speichert…</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that it is there, and a text or a table saved as CSV.</source>
        <extracomment>search/names</extracomment>
        <translation>„{name}“ konnte nicht gelesen werden. Prüfen Sie, ob die Datei da ist und ein Text oder eine als CSV gespeicherte Tabelle.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {why}</source>
        <extracomment>messages</extracomment>
        <translation>„{name}“ wurde nicht geöffnet: {why}</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds {folder} is full. Make room, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>„{name}“ wurde nicht gespeichert: Der Datenträger mit {folder} ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: there is no folder {folder} any more. Choose another folder.</source>
        <extracomment>messages</extracomment>
        <translation>„{name}“ wurde nicht gespeichert: Den Ordner {folder} gibt es nicht mehr. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: {folder} did not take it. Choose another folder.</source>
        <extracomment>messages</extracomment>
        <translation>„{name}“ wurde nicht gespeichert: {folder} hat die Datei nicht angenommen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: {folder} is read-only, or another program has the file open. Choose another folder, or close it there.</source>
        <extracomment>messages</extracomment>
        <translation>„{name}“ wurde nicht gespeichert: {folder} ist schreibgeschützt, oder ein anderes Programm hat die Datei geöffnet. Wählen Sie einen anderen Ordner oder schließen Sie sie dort.</translation>
    </message>
    <message>
        <source>“{said}” after the words</source>
        <extracomment>messages</extracomment>
        <translation>„{said}“ nach den Worten</translation>
    </message>
    <message>
        <source>“{said}” before the colon</source>
        <extracomment>messages</extracomment>
        <translation>„{said}“ vor dem Doppelpunkt</translation>
    </message>
    <message>
        <source>“{said}” before the words</source>
        <extracomment>messages</extracomment>
        <translation>„{said}“ vor den Worten</translation>
    </message>
    <message>
        <source>“{said}” in a sentence nearby</source>
        <extracomment>messages</extracomment>
        <translation>„{said}“ in einem Satz in der Nähe</translation>
    </message>
    <message>
        <source>“{said}” reports it</source>
        <extracomment>messages</extracomment>
        <translation>„{said}“ gibt es wieder</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>intake/offering, outgoing/forms, panel/setrows</extracomment>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}” has next to no text: perhaps the rest was behind a paywall. Open the page where you are signed in, and save it again.</source>
        <extracomment>messages</extracomment>
        <translation>„{title}“ hat so gut wie keinen Text: Vielleicht lag der Rest hinter einer Bezahlschranke. Öffnen Sie die Seite dort, wo Sie angemeldet sind, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{title}” is being set and looked through.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>„{title}“ wird gesetzt und durchsucht.</translation>
    </message>
    <message>
        <source>“{title}” is nearly the same as an article you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>„{title}“ gleicht fast ganz einem Artikel, der schon da ist: {other}</translation>
    </message>
    <message>
        <source>“{title}” looks like a live blog, so it may have gone on after it was saved. Save the page again to have the rest.</source>
        <extracomment>messages</extracomment>
        <translation>„{title}“ sieht aus wie ein Liveblog, kann also nach dem Speichern weitergegangen sein. Speichern Sie die Seite noch einmal, um den Rest zu haben.</translation>
    </message>
    <message>
        <source>“{title}” was handed to the printer.</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>„{title}“ wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>“{was}” became “{now}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Aus „{was}“ wurde „{now}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>clipboard/citation, promises, words</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” in the name of the file {file}</source>
        <extracomment>outgoing/look</extracomment>
        <translation>„{words}“ im Namen der Datei {file}</translation>
    </message>
    <message>
        <source>“{words}” in {file}, {field}</source>
        <extracomment>outgoing/look</extracomment>
        <translation>„{words}“ in {file}, {field}</translation>
    </message>
    <message>
        <source>“{words}” is no longer in your library.</source>
        <extracomment>noting/following</extracomment>
        <translation>„{words}“ ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{words}” is somebody else:</source>
        <extracomment>correcting/asking</extracomment>
        <translation>„{words}“ ist jemand anderes:</translation>
    </message>
    <message>
        <source>“{words}” taken for {name}</source>
        <extracomment>messages</extracomment>
        <translation>„{words}“ für {name} gehalten</translation>
    </message>
    <message>
        <source>“{words}”: a person</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: eine Person</translation>
    </message>
    <message>
        <source>“{words}”: a place</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: ein Ort</translation>
    </message>
    <message>
        <source>“{words}”: accepted</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: bestätigt</translation>
    </message>
    <message>
        <source>“{words}”: added as a quotation</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: als Zitat hinzugefügt</translation>
    </message>
    <message>
        <source>“{words}”: added as reported speech</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: als indirekte Rede hinzugefügt</translation>
    </message>
    <message>
        <source>“{words}”: added as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: als {name} hinzugefügt</translation>
    </message>
    <message>
        <source>“{words}”: an organisation</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: eine Organisation</translation>
    </message>
    <message>
        <source>“{words}”: edge moved</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: Grenze verschoben</translation>
    </message>
    <message>
        <source>“{words}”: edge moved, now “{now}”</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: Grenze verschoben, jetzt „{now}“</translation>
    </message>
    <message>
        <source>“{words}”: rejected</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: verworfen</translation>
    </message>
    <message>
        <source>“{words}”: said by {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: gesagt von {name}</translation>
    </message>
    <message>
        <source>“{words}”: same organisation as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: dieselbe Organisation wie {name}</translation>
    </message>
    <message>
        <source>“{words}”: same person as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: dieselbe Person wie {name}</translation>
    </message>
    <message>
        <source>“{words}”: same place as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: derselbe Ort wie {name}</translation>
    </message>
    <message>
        <source>“{words}”: split off as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>„{words}“: abgetrennt als {name}</translation>
    </message>
    <message>
        <source>✓ confirmed by you</source>
        <extracomment>card/facts</extracomment>
        <translation>✓ selbst bestätigt</translation>
    </message>
</context>
</TS>
