<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>inko</name>
    <message>
        <source>The mapping is not readable. It looks like {&quot;their column&quot;: &quot;our column&quot;, &quot;=&quot;: {&quot;our column&quot;: &quot;value&quot;}}.</source>
        <translation>Die Zuordnung ist nicht lesbar. Sie sieht so aus: {&quot;deren Spalte&quot;: &quot;unsere Spalte&quot;, &quot;=&quot;: {&quot;unsere Spalte&quot;: &quot;Wert&quot;}}.</translation>
    </message>
    <message>
        <source>The mapping names the column “%1”, which the file does not have.</source>
        <translation>Die Zuordnung nennt die Spalte „%1“, die es in der Datei nicht gibt.</translation>
    </message>
    <message>
        <source>Say for which year these rows were reported.</source>
        <translation>Geben Sie an, für welches Jahr diese Zeilen gemeldet wurden.</translation>
    </message>
    <message>
        <source>The row is not clear: %1.</source>
        <translation>Die Zeile ist nicht eindeutig: %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Einlesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n file(s)</source>
        <translation>
            <numerusform>Einlesen von %n Datei</numerusform>
            <numerusform>Einlesen von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Es wurde nichts eingelesen. %1</translation>
    </message>
    <message>
        <source>it has %1 cells, but the header has %2</source>
        <translation>sie hat %1 Zellen, die Kopfzeile aber %2</translation>
    </message>
    <message>
        <source>it has only %1 of %2 cells, and a quoted one runs over several lines: a quote may be missing or left over</source>
        <translation>sie hat nur %1 von %2 Zellen, und eine in Anführungszeichen geht über mehrere Zeilen: Ein Anführungszeichen fehlt oder ist zu viel</translation>
    </message>
    <message>
        <source>The header row cannot be read: %1.</source>
        <translation>Die Kopfzeile ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor a list of them</source>
        <translation>„%1“ ist weder ein Text noch eine Zahl noch eine Liste davon</translation>
    </message>
    <message>
        <source>It looks like “%1”, but these columns are missing: %2. Name them so, or say with a mapping which columns they are.</source>
        <translation>Es sieht aus wie „%1“, aber diese Spalten fehlen: %2. Nennen Sie sie so, oder sagen Sie mit einer Zuordnung, welche Spalten es sind.</translation>
    </message>
    <message>
        <source>Two columns mean the same: %1. Leave one of them out.</source>
        <translation>Zwei Spalten meinen dasselbe: %1. Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Contact · %1</source>
        <translation>Ansprechperson · %1</translation>
    </message>
    <message>
        <source>There is no survey round for %1 yet. Open one to ask the institutions what they do.</source>
        <translation>Für %1 gibt es noch keine Abfrage. Starten Sie eine, um die Institutionen zu fragen, was sie tun.</translation>
    </message>
    <message numerus="yes">
        <source>The round is open. %n institution(s) have not been sent the grid yet.</source>
        <translation>
            <numerusform>Die Abfrage läuft. %n Institution hat das Raster noch nicht bekommen.</numerusform>
            <numerusform>Die Abfrage läuft. %n Institutionen haben das Raster noch nicht bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered yet. This round has no deadline.</source>
        <translation>
            <numerusform>%n Institution hat noch nicht geantwortet. Die Abfrage hat keine Frist.</numerusform>
            <numerusform>%n Institutionen haben noch nicht geantwortet. Die Abfrage hat keine Frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline has passed. %n institution(s) have not answered; a call often helps.</source>
        <translation>
            <numerusform>Die Frist ist vorbei. %n Institution hat nicht geantwortet; ein Anruf hilft oft.</numerusform>
            <numerusform>Die Frist ist vorbei. %n Institutionen haben nicht geantwortet; ein Anruf hilft oft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline is today. %n institution(s) have not answered yet.</source>
        <translation>
            <numerusform>Die Frist endet heute. %n Institution hat noch nicht geantwortet.</numerusform>
            <numerusform>Die Frist endet heute. %n Institutionen haben noch nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline is in %n day(s).</source>
        <translation>
            <numerusform>Die Frist endet in %n Tag.</numerusform>
            <numerusform>Die Frist endet in %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered yet.</source>
        <translation>
            <numerusform>%n Institution hat noch nicht geantwortet.</numerusform>
            <numerusform>%n Institutionen haben noch nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers are in.</source>
        <translation>Alle Antworten sind da.</translation>
    </message>
    <message numerus="yes">
        <source>%n grid entry(s) still lack something.</source>
        <translation>
            <numerusform>In %n Rasterzeile fehlt noch etwas.</numerusform>
            <numerusform>In %n Rasterzeilen fehlt noch etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from the last round are not confirmed.</source>
        <translation>
            <numerusform>%n Zeile aus der letzten Abfrage ist nicht bestätigt.</numerusform>
            <numerusform>%n Zeilen aus der letzten Abfrage sind nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This year is finished: a later round has been opened.</source>
        <translation>Dieses Jahr ist abgeschlossen: Es läuft schon eine spätere Abfrage.</translation>
    </message>
    <message>
        <source>The grid is complete. The steering group can now propose annual goals.</source>
        <translation>Das Raster ist vollständig. Die Steuerungsgruppe kann jetzt Jahresziele vorschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) are proposed. The conference adopts them.</source>
        <translation>
            <numerusform>%n Jahresziel ist vorgeschlagen. Die Konferenz beschließt es.</numerusform>
            <numerusform>%n Jahresziele sind vorgeschlagen. Die Konferenz beschließt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing was stopped. There is no new file; an older one is as it was.</source>
        <translation>Das Schreiben wurde abgebrochen. Es gibt keine neue Datei; eine ältere ist, wie sie war.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is switched on.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Sehen Sie nach, ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer had by then may still come out.</source>
        <translation>Das Drucken wurde abgebrochen. Seiten, die der Drucker schon hatte, kommen vielleicht noch heraus.</translation>
    </message>
    <message>
        <source>The printer stopped at page %1.</source>
        <translation>Der Drucker blieb bei Seite %1 stehen.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no room left. Nothing was changed; free some space and try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Es ist kein Platz mehr. Es wurde nichts geändert; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>no. %1 (without a header)</source>
        <translation>Nr. %1 (ohne Überschrift)</translation>
    </message>
    <message>
        <source>The row repeats the header. Take it out.</source>
        <translation>Die Zeile wiederholt die Kopfzeile. Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The list is empty: there is no row in it.</source>
        <translation>Die Liste ist leer: Es steht keine Zeile darin.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” could not be written. May you write in this folder, and is its drive there?</source>
        <translation>„%1“ konnte nicht geschrieben werden. Dürfen Sie in diesem Ordner schreiben, und ist das Laufwerk da?</translation>
    </message>
    <message>
        <source>This is no list of rows: it has to begin with “[”.</source>
        <translation>Das ist keine Liste von Zeilen: Sie muss mit „[“ beginnen.</translation>
    </message>
    <message>
        <source>A row is not clear: %1.</source>
        <translation>Eine Zeile ist nicht eindeutig: %1.</translation>
    </message>
    <message>
        <source>“%1” is no text all through</source>
        <translation>„%1“ ist nicht durchgehend Text</translation>
    </message>
    <message>
        <source>This file cannot be read from its character no. %1 on. Have it exported again.</source>
        <translation>Diese Datei ist ab ihrem %1. Zeichen nicht zu lesen. Lassen Sie sie noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Row %1 is not clear: every row of the list has its cells between “{” and “}”, each with its column&apos;s name.</source>
        <translation>Zeile %1 ist nicht klar: Jede Zeile der Liste hat ihre Zellen zwischen „{“ und „}“, jede mit dem Namen ihrer Spalte.</translation>
    </message>
    <message>
        <source>The typeface “%1” cannot be put into a PDF file.</source>
        <translation>Die Schriftart „%1“ lässt sich nicht in eine PDF-Datei aufnehmen.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read any more. Restore it from a backup.</source>
        <translation>Ein Teil der Datei lässt sich nicht mehr lesen. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The picture cannot be read any more. Choose it again.</source>
        <translation>Das Bild lässt sich nicht mehr lesen. Wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the file does not have the text of cell %1</source>
        <translation>die Datei enthält den Text von Zelle %1 nicht</translation>
    </message>
    <message>
        <source>This form was not made from this file: it is of another town or of another file. It was sent to “%1” for %2.</source>
        <translation>Dieses Formular stammt nicht aus dieser Datei, sondern aus einer anderen Stadt oder einer anderen Datei. Es ging an „%1“ für %2.</translation>
    </message>
    <message>
        <source>This form of “%1” is an answer for %2, not for %3. Read it in under %2.</source>
        <translation>Dieses Formular von „%1“ ist eine Antwort für %2, nicht für %3. Lesen Sie es unter %2 ein.</translation>
    </message>
    <message>
        <source>This form was sent to “%1”, which is not among the institutions any more.</source>
        <translation>Dieses Formular ging an „%1“. Diese Institution gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>There is no survey round for %1.</source>
        <translation>Für %1 gibt es keine Abfrage.</translation>
    </message>
    <message>
        <source>the name of a column is no text all through</source>
        <translation>der Name einer Spalte ist nicht durchgehend Text</translation>
    </message>
    <message>
        <source>A text is longer than a cell of a spreadsheet can be: 32,767 characters. Shorten it.</source>
        <translation>Ein Text ist länger, als eine Zelle einer Tabelle sein kann: 32.767 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written. Is there room on the disk?</source>
        <translation>Die Tabelle konnte nicht geschrieben werden. Ist noch Platz auf der Festplatte?</translation>
    </message>
    <message>
        <source>“%1” is there already, perhaps with answers in it. Choose an empty folder, or have what is there replaced.</source>
        <translation>„%1“ gibt es schon, vielleicht mit Antworten darin. Wählen Sie einen leeren Ordner, oder lassen Sie ersetzen, was dort liegt.</translation>
    </message>
    <message>
        <source>Stopped. What was written so far is in the folder.</source>
        <translation>Angehalten. Was bis dahin geschrieben war, liegt im Ordner.</translation>
    </message>
    <message>
        <source>No row at its beginning is a header that Inko knows. This one looks most like one: %1</source>
        <translation>Keine Zeile am Anfang ist eine Kopfzeile, die Inko kennt. Am ehesten sieht diese danach aus: %1</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>File not read</source>
        <translation>Datei nicht gelesen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 stays %2</source>
        <translation>%1 bleibt %2</translation>
    </message>
    <message>
        <source>The form does not have this offer any more.</source>
        <translation>Das Formular hat dieses Angebot nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is the first year, so there is nothing to compare it with.</source>
        <translation>%1 ist das erste Jahr; es gibt noch nichts, womit es sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>Not reported again</source>
        <translation>Nicht wieder gemeldet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>No column of the grid has this name, so nothing was read from it.</source>
        <translation>Keine Spalte des Rasters heißt so, darum wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>Column not read</source>
        <translation>Spalte nicht gelesen</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>That is far from the value before it (%1). Is it right?</source>
        <translation>Das weicht weit vom Wert davor ab (%1). Stimmt das?</translation>
    </message>
    <message>
        <source>That is less than expected (at least %1). Is it right?</source>
        <translation>Das ist weniger als erwartet (mindestens %1). Stimmt das?</translation>
    </message>
    <message>
        <source>That is more than expected (at most %1). Is it right?</source>
        <translation>Das ist mehr als erwartet (höchstens %1). Stimmt das?</translation>
    </message>
    <message>
        <source>Earlier periods are counted in, yet it is less than before (%1). Is it right?</source>
        <translation>Frühere Zeiträume zählen mit, trotzdem ist es weniger als vorher (%1). Stimmt das?</translation>
    </message>
    <message>
        <source>The groups come to %1. Is the total right?</source>
        <translation>Die Gruppen ergeben zusammen %1. Stimmt der Gesamtwert?</translation>
    </message>
    <message>
        <source>The group is larger than the total (%1). Is it right?</source>
        <translation>Die Gruppe ist größer als der Gesamtwert (%1). Stimmt das?</translation>
    </message>
    <message>
        <source>There are two values for this period and group. Remove one.</source>
        <translation>Für diesen Zeitraum und diese Gruppe gibt es zwei Werte. Bitte einen entfernen.</translation>
    </message>
    <message>
        <source>There is no target yet.</source>
        <translation>Es gibt noch keinen Zielwert.</translation>
    </message>
    <message>
        <source>There is no value yet.</source>
        <translation>Es gibt noch keinen Wert.</translation>
    </message>
    <message>
        <source>Without a baseline with its day and a year for the target nobody can say whether it is on track.</source>
        <translation>Ohne Ausgangswert mit Datum und ohne Zieljahr lässt sich nicht sagen, ob es auf Kurs ist.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im Jahr %2</translation>
    </message>
    <message>
        <source>%1: the target (%2) is reached.</source>
        <translation>%1: Der Zielwert (%2) ist erreicht.</translation>
    </message>
    <message>
        <source>%1: at least as far as on the straight way to the target (%2).</source>
        <translation>%1: mindestens so weit wie auf geradem Weg zum Ziel (%2).</translation>
    </message>
    <message>
        <source>%1: on the straight way to the target it would be %2.</source>
        <translation>%1: Auf geradem Weg zum Ziel wären es %2.</translation>
    </message>
    <message>
        <source>%1: the target (%2) was not reached in time.</source>
        <translation>%1: Der Zielwert (%2) wurde nicht rechtzeitig erreicht.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is not a number. Correct it, or leave it empty.</source>
        <translation>„%1“ ist keine Zahl. Bitte verbessern oder leer lassen.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Correct it, or leave it empty.</source>
        <translation>„%1“ ist keine ganze Zahl. Bitte verbessern oder leer lassen.</translation>
    </message>
    <message>
        <source>None of the series in the file is known: say which indicators they are.</source>
        <translation>Keine der Reihen in der Datei ist bekannt. Bitte angeben, welche Kennzahlen es sind.</translation>
    </message>
    <message>
        <source>corrected by the office</source>
        <translation>vom Amt berichtigt</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Mark in the file: %1</source>
        <translation>Zeichen in der Datei: %1</translation>
    </message>
    <message>
        <source>This does not say which series belong to which indicators. Write it like {&quot;series&quot;: {&quot;Total&quot;: {&quot;indicator&quot;: &quot;Places&quot;, &quot;group&quot;: &quot;&quot;}}}.</source>
        <translation>Hier steht nicht, welche Reihe welche Kennzahl ist. Bitte so schreiben: {&quot;series&quot;: {&quot;insgesamt&quot;: {&quot;indicator&quot;: &quot;Plätze&quot;, &quot;group&quot;: &quot;&quot;}}}.</translation>
    </message>
    <message>
        <source>No years or other periods were found: neither in a row above the numbers nor in a column beside them. Write them there, for example 2025, 2025-Q1 or 31.12.2025.</source>
        <translation>Es wurden keine Jahre oder anderen Zeiträume gefunden, weder in einer Zeile über den Zahlen noch in einer Spalte daneben. Bitte dort eintragen, zum Beispiel 2025, 2025-Q1 oder 31.12.2025.</translation>
    </message>
    <message>
        <source>There are periods in the file, but no values beside or below them.</source>
        <translation>In der Datei stehen Zeiträume, aber keine Werte daneben oder darunter.</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>%1 (called off)</source>
        <translation>%1 (abgesagt)</translation>
    </message>
    <message>
        <source>ca. %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>There is no goal “%1”. Type its number, or choose one of the list.</source>
        <translation>Es gibt kein Ziel „%1“. Tippen Sie seine Nummer oder wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it in euro, like 12.500 or 12.500,50.</source>
        <translation>„%1“ ist kein Betrag. Schreiben Sie ihn in Euro, etwa 12.500 oder 12.500,50.</translation>
    </message>
    <message>
        <source>This is too large for a picture. Save it as a table.</source>
        <translation>Das ist zu groß für ein Bild. Speichern Sie es als Tabelle.</translation>
    </message>
    <message>
        <source>Event · %1</source>
        <translation>Veranstaltung · %1</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>Haushaltsprodukt</translation>
    </message>
    <message>
        <source>This form was not made from this file: it is of another town or of another file.</source>
        <translation>Dieses Formular stammt nicht aus dieser Datei, sondern aus einer anderen Stadt oder einer anderen Datei.</translation>
    </message>
    <message>
        <source>Institutions merged</source>
        <translation>Institutionen zusammengelegt</translation>
    </message>
    <message>
        <source>Choose two different institutions to merge.</source>
        <translation>Wählen Sie zwei verschiedene Institutionen zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>The next session is on %1.</source>
        <translation>Die nächste Sitzung ist am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) are there.</source>
        <translation>
            <numerusform>%n Jahresziel liegt vor.</numerusform>
            <numerusform>%n Jahresziele liegen vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The annual goals are adopted.</source>
        <translation>Die Jahresziele sind beschlossen.</translation>
    </message>
    <message>
        <source>All steps of this year are done.</source>
        <translation>Alle Schritte dieses Jahres sind erledigt.</translation>
    </message>
    <message>
        <source>The annual goals are adopted. Write the report and freeze it as an edition.</source>
        <translation>Die Jahresziele sind beschlossen. Schreiben Sie den Bericht und halten Sie ihn als Ausgabe fest.</translation>
    </message>
    <message>
        <source>The report is written. Present it to the council.</source>
        <translation>Der Bericht ist geschrieben. Stellen Sie ihn im Rat vor.</translation>
    </message>
    <message>
        <source>Publish what is public, and note under “The year” when that was done.</source>
        <translation>Veröffentlichen Sie, was öffentlich ist, und vermerken Sie unter „Das Jahr“, wann das war.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Agenda item · %1</source>
        <translation>Tagesordnungspunkt · %1</translation>
    </message>
    <message>
        <source>Recommendation · %1</source>
        <translation>Empfehlung · %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Statement · %1</source>
        <translation>Stellungnahme · %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>inko::AgendaPane</name>
    <message>
        <source>&amp;Prepare …</source>
        <translation>&amp;Vorbereiten …</translation>
    </message>
    <message>
        <source>Shows everything that is open, to be ticked for this agenda</source>
        <translation>Zeigt alles, was offen ist, zum Ankreuzen für diese Tagesordnung</translation>
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
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Give the agenda item a title.</source>
        <translation>Geben Sie dem Tagesordnungspunkt einen Titel.</translation>
    </message>
    <message>
        <source>Another item …</source>
        <translation>Weiterer Punkt …</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Tagesordnungspunkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected agenda item</source>
        <translation>Ausgewählten Tagesordnungspunkt entfernen</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n Meilenstein</numerusform>
            <numerusform>%n Meilensteine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) between goals</source>
        <translation>
            <numerusform>%n Zielkonflikt</numerusform>
            <numerusform>%n Zielkonflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Also linked with: %1.</source>
        <translation>Gehört auch zu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n Minute geplant</numerusform>
            <numerusform>%n Minuten geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a duration</source>
        <translation>
            <numerusform>%n Punkt ohne Dauer</numerusform>
            <numerusform>%n Punkte ohne Dauer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) too many</source>
        <translation>
            <numerusform>%n Minute zu viel</numerusform>
            <numerusform>%n Minuten zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute frei</numerusform>
            <numerusform>noch %n Minuten frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration (min)</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Number or web address</source>
        <translation>Nummer oder Webadresse</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Another paper …</source>
        <translation>Weitere Unterlage …</translation>
    </message>
    <message>
        <source>Papers to this item</source>
        <translation>Unterlagen zu diesem Punkt</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>Unterlage hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected paper</source>
        <translation>Ausgewählte Unterlage entfernen</translation>
    </message>
</context>
<context>
    <name>inko::AgendaProposals</name>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Jahresziel</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Zielkonflikt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Noted topic</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritte</translation>
    </message>
    <message>
        <source>Agenda prepared</source>
        <translation>Tagesordnung vorbereitet</translation>
    </message>
    <message>
        <source>The minutes of the last session are not approved yet.</source>
        <translation>Das Protokoll der letzten Sitzung ist noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>Session of %1, %2.</source>
        <translation>Sitzung vom %1, %2.</translation>
    </message>
    <message>
        <source>Postponed on %1.</source>
        <translation>Am %1 vertagt.</translation>
    </message>
    <message>
        <source>Annual goal for %1, %2.</source>
        <translation>Jahresziel für %1, %2.</translation>
    </message>
    <message>
        <source>Under “%1”.</source>
        <translation>Gehört zu „%1“.</translation>
    </message>
    <message>
        <source>Looked after by %1.</source>
        <translation>Verantwortlich: %1.</translation>
    </message>
    <message>
        <source>Points: %1.</source>
        <translation>Punkte: %1.</translation>
    </message>
    <message>
        <source>Annual goal %1: %2</source>
        <translation>Jahresziel %1: %2</translation>
    </message>
    <message>
        <source>Annual goals are adopted by the conference.</source>
        <translation>Jahresziele beschließt die Konferenz.</translation>
    </message>
    <message>
        <source>To: %1; %2 since %3.</source>
        <translation>An: %1; %2 seit %3.</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>Empfehlung: %1</translation>
    </message>
    <message>
        <source>Recommended on %1 and not answered yet.</source>
        <translation>Am %1 empfohlen und noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>“%1” contradicts “%2”.</source>
        <translation>„%1“ widerspricht „%2“.</translation>
    </message>
    <message>
        <source>To be settled by: %1.</source>
        <translation>Zu klären durch: %1.</translation>
    </message>
    <message>
        <source>Settle a contradiction: %1 and %2</source>
        <translation>Zielkonflikt klären: %1 und %2</translation>
    </message>
    <message>
        <source>Two goals contradict each other, and nobody has settled it.</source>
        <translation>Zwei Ziele widersprechen sich, und niemand hat es geklärt.</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue.</source>
        <translation>
            <numerusform>%n Auftrag überfällig.</numerusform>
            <numerusform>%n Aufträge überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue milestones</source>
        <translation>Überfällige Meilensteine</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) overdue.</source>
        <translation>
            <numerusform>%n Meilenstein überfällig.</numerusform>
            <numerusform>%n Meilensteine überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>expected by then: %1</source>
        <translation>bis dahin erwartet: %1</translation>
    </message>
    <message>
        <source>Indicators that are behind</source>
        <translation>Kennzahlen im Rückstand</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) behind the way to the target.</source>
        <translation>
            <numerusform>%n Kennzahl liegt hinter dem Weg zum Zielwert.</numerusform>
            <numerusform>%n Kennzahlen liegen hinter dem Weg zum Zielwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing values of indicators</source>
        <translation>Fehlende Werte von Kennzahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without a value for the last period.</source>
        <translation>
            <numerusform>%n Kennzahl ohne Wert für den letzten Zeitraum.</numerusform>
            <numerusform>%n Kennzahlen ohne Wert für den letzten Zeitraum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted for a session on %1.</source>
        <translation>Am %1 für eine Sitzung vorgemerkt.</translation>
    </message>
    <message>
        <source>Progress of the institutions</source>
        <translation>Fortschritte der Institutionen</translation>
    </message>
    <message>
        <source>Each session asks how the work is going.</source>
        <translation>Jede Sitzung fragt, wie die Arbeit vorangeht.</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) are represented in this body.</source>
        <translation>
            <numerusform>%n Institution ist in diesem Gremium vertreten.</numerusform>
            <numerusform>%n Institutionen sind in diesem Gremium vertreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the progress round “%1”.</source>
        <translation>Aus der Fortschrittsrunde „%1“.</translation>
    </message>
    <message>
        <source>Nobody has been asked since the last session.</source>
        <translation>Seit der letzten Sitzung wurde niemand gefragt.</translation>
    </message>
</context>
<context>
    <name>inko::AnnualGoalsPage</name>
    <message>
        <source>what the year&apos;s goals and its conference are about</source>
        <translation>worum es in diesem Jahr und auf der Konferenz geht</translation>
    </message>
    <message>
        <source>&amp;Theme of the year:</source>
        <translation>&amp;Jahresthema:</translation>
    </message>
    <message>
        <source>in the order of the concept</source>
        <translation>wie im Konzept</translation>
    </message>
    <message>
        <source>by priority</source>
        <translation>nach Priorität</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>nach Punkten</translation>
    </message>
    <message>
        <source>Order of the annual goals</source>
        <translation>Reihenfolge der Jahresziele</translation>
    </message>
    <message>
        <source>Over the years, by guiding goal</source>
        <translation>Über die Jahre, nach Leitziel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Jahresziel</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Beschlossen in</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Outcome, and why</source>
        <translation>Ergebnis und warum</translation>
    </message>
    <message>
        <source>Annual goals</source>
        <translation>Jahresziele</translation>
    </message>
    <message>
        <source>Annual goals over the years</source>
        <translation>Jahresziele über die Jahre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Carry the selected goal on into %1</source>
        <translation>Gewähltes Ziel in %1 &amp;fortführen</translation>
    </message>
    <message>
        <source>Another annual goal …</source>
        <translation>Weiteres Jahresziel …</translation>
    </message>
    <message>
        <source>Add an annual goal</source>
        <translation>Ein Jahresziel hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected annual goal</source>
        <translation>Das gewählte Jahresziel löschen</translation>
    </message>
    <message>
        <source>Under Concepts a goal is moved below another one.</source>
        <translation>Unter ein anderes Ziel rücken Sie ein Jahresziel unter „Konzepte“.</translation>
    </message>
    <message>
        <source>Say what is to be reached this year.</source>
        <translation>Sagen Sie, was in diesem Jahr erreicht werden soll.</translation>
    </message>
    <message>
        <source>Choose the guiding goal that it serves.</source>
        <translation>Wählen Sie das Leitziel, dem es dient.</translation>
    </message>
</context>
<context>
    <name>inko::AnswerDetail</name>
    <message>
        <source>N&amp;othing new</source>
        <translation>Nichts &amp;Neues</translation>
    </message>
    <message>
        <source>Ne&amp;xt call</source>
        <translation>Nä&amp;chster Anruf</translation>
    </message>
    <message>
        <source>The institution has answered and has nothing new to tell</source>
        <translation>Die Institution hat geantwortet und nichts Neues zu berichten</translation>
    </message>
    <message>
        <source>To the next institution that has not answered</source>
        <translation>Zur nächsten Institution, die noch nicht geantwortet hat</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, for example 12/2026.</source>
        <translation>Schreiben Sie einen Tag, einen Monat oder ein Jahr, zum Beispiel 12/2026.</translation>
    </message>
    <message>
        <source>Another project …</source>
        <translation>Weiteres Projekt …</translation>
    </message>
    <message>
        <source>Its projects</source>
        <translation>Die Projekte</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected project</source>
        <translation>Ausgewähltes Projekt entfernen</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Es ist keine Ansprechperson bekannt.</translation>
    </message>
    <message>
        <source>Ask another institution</source>
        <translation>Weitere Institution fragen</translation>
    </message>
</context>
<context>
    <name>inko::AnswerForm</name>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Institution:</translation>
    </message>
    <message>
        <source>who is asked</source>
        <translation>wer gefragt wird</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Stand:</translation>
    </message>
    <message>
        <source>Wa&amp;y:</source>
        <translation>&amp;Weg:</translation>
    </message>
    <message>
        <source>Ans&amp;wered on:</source>
        <translation>&amp;Beantwortet am:</translation>
    </message>
    <message>
        <source>&amp;Call again on:</source>
        <translation>Wieder &amp;anrufen am:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>Be&amp;merkung:</translation>
    </message>
    <message>
        <source>for yourself; not published</source>
        <translation>für Sie selbst; wird nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>inko::AnswersPage</name>
    <message>
        <source>Institutions asked</source>
        <translation>Gefragte Institutionen</translation>
    </message>
    <message>
        <source>Ask another institution</source>
        <translation>Weitere Institution fragen</translation>
    </message>
    <message>
        <source>Do not ask the selected institution in this round</source>
        <translation>Die ausgewählte Institution in dieser Runde nicht fragen</translation>
    </message>
    <message>
        <source>Here stand the institutions that are asked how their projects are going, and what they say. Open a round under “Progress” first.</source>
        <translation>Hier stehen die Institutionen, die nach ihren Projekten gefragt werden, und was sie sagen. Beginnen Sie zuerst unter „Fortschritt“ eine Runde.</translation>
    </message>
    <message>
        <source>Ask an institution</source>
        <translation>Institution fragen</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Wieder anrufen</translation>
    </message>
    <message>
        <source>All have answered.</source>
        <translation>Alle haben geantwortet.</translation>
    </message>
</context>
<context>
    <name>inko::AttendancePane</name>
    <message>
        <source>&amp;Expect the members</source>
        <translation>Mitglieder &amp;eintragen</translation>
    </message>
    <message>
        <source>Adds who is a member of the body on that day and is not on the list yet</source>
        <translation>Trägt ein, wer an diesem Tag Mitglied ist und noch nicht auf der Liste steht</translation>
    </message>
    <message>
        <source>Who is expected is &amp;there</source>
        <translation>Alle Erwarteten sind &amp;da</translation>
    </message>
    <message>
        <source>Marks everybody who is still expected as present</source>
        <translation>Setzt alle, die noch erwartet werden, auf anwesend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Enter a name or an institution.</source>
        <translation>Tragen Sie einen Namen oder eine Institution ein.</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Noch jemand …</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected person</source>
        <translation>Ausgewählte Person entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) present</source>
        <translation>
            <numerusform>%n Institution anwesend</numerusform>
            <numerusform>%n Institutionen anwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>quorum of %1 reached</source>
        <translation>beschlussfähig ab %1: erreicht</translation>
    </message>
    <message>
        <source>quorum of %1 not reached</source>
        <translation>beschlussfähig ab %1: nicht erreicht</translation>
    </message>
</context>
<context>
    <name>inko::Bodies</name>
    <message>
        <source>Editorial group</source>
        <translation>Redaktionsgruppe</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Steuerungsgruppe</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Advisory council</source>
        <translation>Beirat</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Give the body a name.</source>
        <translation>Geben Sie dem Gremium einen Namen.</translation>
    </message>
    <message>
        <source>Enter how many sessions a year are planned, from 0 to 53.</source>
        <translation>Tragen Sie ein, wie viele Sitzungen im Jahr geplant sind, von 0 bis 53.</translation>
    </message>
    <message>
        <source>Enter how many institutions must be present at least, or leave it empty.</source>
        <translation>Tragen Sie ein, wie viele Institutionen mindestens da sein müssen, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Body added</source>
        <translation>Gremium hinzugefügt</translation>
    </message>
    <message>
        <source>Body changed</source>
        <translation>Gremium geändert</translation>
    </message>
    <message>
        <source>Body removed</source>
        <translation>Gremium gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>This body has %n session(s). It stays, so that their minutes do.</source>
        <translation>
            <numerusform>Dieses Gremium hat %n Sitzung. Es bleibt, damit ihr Protokoll bleibt.</numerusform>
            <numerusform>Dieses Gremium hat %n Sitzungen. Es bleibt, damit ihre Protokolle bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>An institution has one representative at a time. Enter until when the other one was it, or make this one a deputy.</source>
        <translation>Eine Institution hat immer nur eine Vertretung. Tragen Sie ein, bis wann es die andere war, oder machen Sie diese zur Stellvertretung.</translation>
    </message>
    <message>
        <source>Say for which institution.</source>
        <translation>Tragen Sie ein, für welche Institution.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Look at the days again.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Sehen Sie sich die Tage noch einmal an.</translation>
    </message>
    <message>
        <source>This person belongs to another institution.</source>
        <translation>Diese Person gehört zu einer anderen Institution.</translation>
    </message>
    <message>
        <source>Member of a body added</source>
        <translation>Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>Member of a body changed</source>
        <translation>Mitglied geändert</translation>
    </message>
    <message>
        <source>Member of a body removed</source>
        <translation>Mitglied entfernt</translation>
    </message>
</context>
<context>
    <name>inko::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Add body</source>
        <translation>Gremium hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected body with its members</source>
        <translation>Ausgewähltes Gremium mit seinen Mitgliedern löschen</translation>
    </message>
    <message>
        <source>Here stand the bodies: the editorial group, the steering group, the conference, the council, and who speaks for which institution in them.</source>
        <translation>Hier stehen die Gremien: Redaktionsgruppe, Steuerungsgruppe, Konferenz, Rat – und wer darin für welche Institution spricht.</translation>
    </message>
    <message>
        <source>Enter the first body</source>
        <translation>Erstes Gremium eintragen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Propose &amp;days …</source>
        <translation>Ter&amp;mine vorschlagen …</translation>
    </message>
    <message>
        <source>Days for the sessions of a body in the year above, without holidays</source>
        <translation>Tage für die Sitzungen eines Gremiums im Jahr oben, ohne Feiertage</translation>
    </message>
</context>
<context>
    <name>inko::BodyDetail</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Say for which institution.</source>
        <translation>Tragen Sie ein, für welche Institution.</translation>
    </message>
    <message>
        <source>Another institution …</source>
        <translation>Weitere Institution …</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected member</source>
        <translation>Ausgewähltes Mitglied entfernen</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Neues Gremium</translation>
    </message>
</context>
<context>
    <name>inko::BodyForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>for example Steering group INKO</source>
        <translation>zum Beispiel Steuerungsgruppe INKO</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Sessions a year:</source>
        <translation>&amp;Sitzungen im Jahr:</translation>
    </message>
    <message>
        <source>as planned; 0: none</source>
        <translation>wie geplant; 0: keine</translation>
    </message>
    <message>
        <source>&amp;Begins:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>usually, for example 16:00</source>
        <translation>üblicherweise, zum Beispiel 16:00</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>üblicherweise</translation>
    </message>
    <message>
        <source>&amp;Quorum:</source>
        <translation>Beschluss&amp;fähig ab:</translation>
    </message>
    <message>
        <source>institutions that must be present; empty: none asked for</source>
        <translation>so viele Institutionen müssen da sein; leer: nicht verlangt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&amp;Minutes public:</source>
        <translation>&amp;Protokolle öffentlich:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>Be&amp;merkung:</translation>
    </message>
    <message>
        <source>for yourself; not published</source>
        <translation>für Sie selbst; wird nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>inko::BookletTab</name>
    <message>
        <source>Print as a &amp;booklet</source>
        <translation>Als &amp;Heft drucken</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Two pages stand beside each other on each side of the paper, on A4 as large as A5. Print on both sides, put the sheets into each other and fold them.</source>
        <translation>Auf jeder Seite des Papiers stehen zwei Seiten nebeneinander, auf A4 also so groß wie A5. Drucken Sie beidseitig, legen Sie die Blätter ineinander und falten Sie sie in der Mitte.</translation>
    </message>
</context>
<context>
    <name>inko::BudgetProducts</name>
    <message>
        <source>The number %1 is taken by “%2”. Choose another one.</source>
        <translation>Die Nummer %1 hat schon „%2“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Budget product added</source>
        <translation>Haushaltsprodukt hinzugefügt</translation>
    </message>
    <message>
        <source>Budget product changed</source>
        <translation>Haushaltsprodukt geändert</translation>
    </message>
    <message>
        <source>Budget product removed</source>
        <translation>Haushaltsprodukt entfernt</translation>
    </message>
    <message>
        <source>The figures of %1 are there already. Change those.</source>
        <translation>Die Zahlen für %1 sind schon da. Ändern Sie diese.</translation>
    </message>
    <message>
        <source>Budget figures added</source>
        <translation>Haushaltszahlen hinzugefügt</translation>
    </message>
    <message>
        <source>Budget figures changed</source>
        <translation>Haushaltszahlen geändert</translation>
    </message>
    <message>
        <source>Budget figures removed</source>
        <translation>Haushaltszahlen entfernt</translation>
    </message>
    <message>
        <source>Goal of a budget product added</source>
        <translation>Ziel eines Haushaltsprodukts hinzugefügt</translation>
    </message>
    <message>
        <source>Goal of a budget product changed</source>
        <translation>Ziel eines Haushaltsprodukts geändert</translation>
    </message>
    <message>
        <source>Goal of a budget product removed</source>
        <translation>Ziel eines Haushaltsprodukts entfernt</translation>
    </message>
</context>
<context>
    <name>inko::BudgetScreen</name>
    <message>
        <source>&amp;Budget products</source>
        <translation>&amp;Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Spending by &amp;goal</source>
        <translation>Ausgaben nach &amp;Zielen</translation>
    </message>
    <message>
        <source>&amp;Impact check</source>
        <translation>&amp;Integrations-Prüfung</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Aufwand</translation>
    </message>
</context>
<context>
    <name>inko::CalendarDelegate</name>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n weitere …</numerusform>
            <numerusform>%n weitere …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ChainDetail</name>
    <message>
        <source>Offers with one of these words</source>
        <translation>Angebote mit einem dieser Wörter</translation>
    </message>
    <message>
        <source>Offers tied to it</source>
        <translation>Fest zugeordnete Angebote</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Give the step a name.</source>
        <translation>Geben Sie der Stufe einen Namen.</translation>
    </message>
    <message>
        <source>Next step …</source>
        <translation>Nächste Stufe …</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>Stufen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Add a step; several words with semicolons between</source>
        <translation>Stufe hinzufügen; mehrere Wörter mit Semikolon trennen</translation>
    </message>
    <message>
        <source>Remove the selected step</source>
        <translation>Gewählte Stufe entfernen</translation>
    </message>
    <message>
        <source>Move step &amp;up</source>
        <translation>Stufe nach &amp;oben</translation>
    </message>
    <message>
        <source>Move step &amp;down</source>
        <translation>Stufe nach &amp;unten</translation>
    </message>
    <message>
        <source>For whom and where the steps have offers</source>
        <translation>Für wen und wo es Angebote für die Stufen gibt</translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>Für wen und wo</translation>
    </message>
    <message>
        <source>New support chain</source>
        <translation>Neue Förderkette</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Say what follows on what: a step for each level or age.</source>
        <translation>Sagen Sie, was worauf folgt: eine Stufe für jedes Niveau oder Alter.</translation>
    </message>
    <message>
        <source>No survey in %1.</source>
        <translation>Keine Abfrage in %1.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>reißt ab</translation>
    </message>
    <message>
        <source>No offer for this step</source>
        <translation>Kein Angebot für diese Stufe</translation>
    </message>
    <message>
        <source>No offer of %1 belongs to a step.</source>
        <translation>Kein Angebot aus %1 gehört zu einer Stufe.</translation>
    </message>
    <message>
        <source>The chain breaks in %1 of %2 places.</source>
        <translation>Die Kette reißt an %1 von %2 Stellen ab.</translation>
    </message>
</context>
<context>
    <name>inko::ChainForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>for example: from the alphabet to work</source>
        <translation>zum Beispiel: vom Alphabet in den Beruf</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
</context>
<context>
    <name>inko::ChainsPage</name>
    <message>
        <source>Support chains</source>
        <translation>Förderketten</translation>
    </message>
    <message>
        <source>Add support chain</source>
        <translation>Förderkette hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected chain</source>
        <translation>Gewählte Kette löschen</translation>
    </message>
    <message>
        <source>Here you say what follows on what: from the alphabet over A1 and A2 to work, or from the crèche to school. Inko finds for whom and where the chain holds, and where it breaks.</source>
        <translation>Hier sagen Sie, was worauf folgt: vom Alphabet über A1 und A2 in den Beruf oder von der Krippe in die Schule. Inko findet, für wen und wo die Kette hält und wo sie abreißt.</translation>
    </message>
    <message>
        <source>Describe the first chain</source>
        <translation>Die erste Kette beschreiben</translation>
    </message>
    <message>
        <source>Support chain</source>
        <translation>Förderkette</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
</context>
<context>
    <name>inko::ChancesPage</name>
    <message>
        <source>&amp;Put aside …</source>
        <translation>&amp;Weglegen …</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>Wieder &amp;aufnehmen</translation>
    </message>
    <message>
        <source>It comes back when another institution joins</source>
        <translation>Kommt wieder, wenn eine weitere Institution dazukommt</translation>
    </message>
    <message>
        <source>Chances to cooperate</source>
        <translation>Chancen zur Kooperation</translation>
    </message>
    <message>
        <source>%1: %2 – for %3, in %4</source>
        <translation>%1: %2 – für %3, in %4</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n Institution</numerusform>
            <numerusform>%n Institutionen</numerusform>
        </translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>put aside: %1</source>
        <translation>weggelegt: %1</translation>
    </message>
    <message>
        <source>What meets</source>
        <translation>Was sich trifft</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>No two institutions of %1 work toward the same main goal for the same people in the same place without cooperating already.</source>
        <translation>%1 arbeiten keine zwei Institutionen am selben Hauptziel für dieselben Menschen am selben Ort, die nicht schon kooperieren.</translation>
    </message>
    <message>
        <source>Put the chance aside</source>
        <translation>Die Chance weglegen</translation>
    </message>
    <message>
        <source>Why? The note is kept.</source>
        <translation>Warum? Die Notiz bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n chance(s) to cooperate.</source>
        <translation>
            <numerusform>%n Chance zur Kooperation.</numerusform>
            <numerusform>%n Chancen zur Kooperation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions with the same main goal for the same people in the same place, that do not cooperate yet. A suggestion: cooperation is voluntary.</source>
        <translation>Institutionen mit demselben Hauptziel für dieselben Menschen am selben Ort, die noch nicht zusammenarbeiten. Ein Vorschlag: Kooperation ist freiwillig.</translation>
    </message>
    <message>
        <source>&amp;Note for a session</source>
        <translation>Für eine &amp;Sitzung vormerken</translation>
    </message>
    <message>
        <source>“Prepare” proposes it for the agenda of the next session</source>
        <translation>„Vorbereiten“ schlägt es für die Tagesordnung der nächsten Sitzung vor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cooperation: %1</source>
        <translation>Kooperation: %1</translation>
    </message>
    <message>
        <source>Chance to cooperate in the grid of %1.</source>
        <translation>Kooperationschance aus dem Raster %1.</translation>
    </message>
    <message>
        <source>%1. Offers: %2.</source>
        <translation>%1. Angebote: %2.</translation>
    </message>
    <message>
        <source>“%1” is noted for a session.</source>
        <translation>„%1“ ist für eine Sitzung vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>inko::ChangesScreen</name>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>By institution</source>
        <translation>Nach Institution</translation>
    </message>
    <message>
        <source>By main goal</source>
        <translation>Nach Hauptziel</translation>
    </message>
    <message>
        <source>The whole town</source>
        <translation>Die ganze Stadt</translation>
    </message>
    <message>
        <source>Which changes to show</source>
        <translation>Welche Veränderungen gezeigt werden</translation>
    </message>
    <message>
        <source>All that changed</source>
        <translation>Alles, was sich geändert hat</translation>
    </message>
    <message>
        <source>Save as a &amp;table …</source>
        <translation>Als &amp;Tabelle speichern …</translation>
    </message>
    <message>
        <source>&amp;Page for the institution …</source>
        <translation>&amp;Seite für die Institution …</translation>
    </message>
    <message>
        <source>One page to be sent back: this is what we have of you, and what has changed</source>
        <translation>Eine Seite zum Zurücksenden: Das haben wir von Ihnen, und das hat sich geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 im Vergleich zu %2</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Veränderungen speichern</translation>
    </message>
    <message>
        <source>Changes %1.xlsx</source>
        <translation>Veränderungen %1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv)</source>
        <translation>Tabelle (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Page for %1</source>
        <translation>Seite für %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>inko::CheckDetail</name>
    <message>
        <source>Page as &amp;PDF …</source>
        <translation>Seite als &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Ask new questions of the list</source>
        <translation>&amp;Neue Fragen der Liste übernehmen</translation>
    </message>
    <message>
        <source>One page for the proposal&apos;s file</source>
        <translation>Eine Seite für die Akte der Vorlage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>New impact check</source>
        <translation>Neue Integrations-Prüfung</translation>
    </message>
    <message>
        <source>Impact check %1</source>
        <translation>Integrations-Prüfung %1</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is saved as “%1”.</source>
        <translation>Die Seite ist als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>inko::CheckForm</name>
    <message>
        <source>&amp;Proposal:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>the title of the proposal to the council</source>
        <translation>der Titel der Ratsvorlage</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>of the proposal, for example 123/2026</source>
        <translation>der Vorlage, zum Beispiel 123/2026</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Gremium:</translation>
    </message>
    <message>
        <source>that decides on it</source>
        <translation>das darüber entscheidet</translation>
    </message>
    <message>
        <source>&amp;Checked on:</source>
        <translation>Geprüft &amp;am:</translation>
    </message>
    <message>
        <source>Checked b&amp;y:</source>
        <translation>Geprüft v&amp;on:</translation>
    </message>
    <message>
        <source>a function, for example integration coordination</source>
        <translation>eine Funktion, zum Beispiel Integrationskoordination</translation>
    </message>
    <message>
        <source>C&amp;onclusion:</source>
        <translation>&amp;Fazit:</translation>
    </message>
    <message>
        <source>what it comes to, in a few sentences</source>
        <translation>was dabei herauskommt, in wenigen Sätzen</translation>
    </message>
</context>
<context>
    <name>inko::CheckListDialog</name>
    <message>
        <source>&amp;Begin with the usual questions</source>
        <translation>Mit den üblichen Fragen &amp;beginnen</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>What every new check asks. Checks that were made keep the wording they were made with.</source>
        <translation>Das fragt jede neue Prüfung. Frühere Prüfungen behalten den Wortlaut, mit dem sie gemacht wurden.</translation>
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
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What to think of</source>
        <translation>Woran man denken sollte</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Geben Sie die Frage ein.</translation>
    </message>
    <message>
        <source>New question …</source>
        <translation>Neue Frage …</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected question</source>
        <translation>Gewählte Frage entfernen</translation>
    </message>
</context>
<context>
    <name>inko::ChecksPage</name>
    <message>
        <source>Impact checks</source>
        <translation>Integrations-Prüfungen</translation>
    </message>
    <message>
        <source>Add impact check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected check with its answers</source>
        <translation>Gewählte Prüfung mit ihren Antworten löschen</translation>
    </message>
    <message>
        <source>Here stand the checks of what a proposal to the council means for integration, like a gender or demography check: a list of questions, answered with a reason, on one page for the proposal&apos;s file.</source>
        <translation>Hier stehen die Prüfungen, was eine Ratsvorlage für die Integration bedeutet, ähnlich der Gleichstellungs- oder Demografieprüfung: eine Liste von Fragen, mit Begründung beantwortet, auf einer Seite für die Akte der Vorlage.</translation>
    </message>
    <message>
        <source>Check the first proposal</source>
        <translation>Die erste Vorlage prüfen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Check list …</source>
        <translation>Prüfliste …</translation>
    </message>
    <message>
        <source>Edit the questions that a check asks</source>
        <translation>Die Fragen bearbeiten, die eine Prüfung stellt</translation>
    </message>
</context>
<context>
    <name>inko::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Add “%1” to the list</source>
        <translation>„%1“ in die Liste aufnehmen</translation>
    </message>
</context>
<context>
    <name>inko::CodeListModel</name>
    <message>
        <source>retired</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>wird angeboten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other spellings, separated by ;</source>
        <translation>Andere Schreibweisen, durch ; getrennt</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Entries in %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>inko::CodeListPage</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>Nach oben (%1)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>Nach unten (%1)</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>A retired value stays on old rows and is not offered for new ones</source>
        <translation>Ein ruhender Wert bleibt an alten Zeilen stehen und wird für neue nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>Select two values that mean the same</source>
        <translation>Wählen Sie zwei Werte, die dasselbe meinen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what nothing uses</source>
        <translation>Löschen, was nirgends verwendet wird</translation>
    </message>
    <message>
        <source>New value, then Enter</source>
        <translation>Neuer Wert, dann Eingabetaste</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Retire values</source>
        <translation>Werte ruhen lassen</translation>
    </message>
    <message>
        <source>Restore values</source>
        <translation>Werte wieder anbieten</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n values</source>
        <translation>
            <numerusform>%n Wert löschen</numerusform>
            <numerusform>%n Werte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wieder anbieten</translation>
    </message>
</context>
<context>
    <name>inko::CodeLists</name>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>Funding types</source>
        <translation>Finanzierungsarten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Give the value a name.</source>
        <translation>Geben Sie dem Wert einen Namen.</translation>
    </message>
    <message>
        <source>“%1” stands in this list already, as “%2”. Choose another name.</source>
        <translation>„%1“ steht schon in dieser Liste, und zwar als „%2“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>Wert hinzugefügt</translation>
    </message>
    <message>
        <source>Value changed</source>
        <translation>Wert geändert</translation>
    </message>
    <message>
        <source>A value stays in its list. Add it to the other list, and retire it here.</source>
        <translation>Ein Wert bleibt in seiner Liste. Nehmen Sie ihn in die andere Liste auf und lassen Sie ihn hier ruhen.</translation>
    </message>
    <message>
        <source>Value removed</source>
        <translation>Wert gelöscht</translation>
    </message>
    <message>
        <source>“%1” is still used: %2. Retire it, or merge it with another value.</source>
        <translation>„%1“ wird noch verwendet: %2. Lassen Sie den Wert ruhen oder legen Sie ihn mit einem anderen zusammen.</translation>
    </message>
    <message>
        <source>Order of values changed</source>
        <translation>Reihenfolge der Werte geändert</translation>
    </message>
    <message>
        <source>Values merged</source>
        <translation>Werte zusammengelegt</translation>
    </message>
    <message>
        <source>Choose two different values to merge.</source>
        <translation>Wählen Sie zwei verschiedene Werte zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are in different lists. Only values of one list can be merged.</source>
        <translation>„%1“ und „%2“ stehen in verschiedenen Listen. Zusammenlegen lassen sich nur Werte derselben Liste.</translation>
    </message>
    <message>
        <source>“%1” stands in this list already. Choose another name.</source>
        <translation>„%1“ steht schon in dieser Liste. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>inko::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>inko::ColumnCommands</name>
    <message>
        <source>Colu&amp;mn</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>In the order as &amp;entered</source>
        <translation>In der &amp;eingegebenen Reihenfolge</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach &amp;links schieben</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts schieben</translation>
    </message>
    <message>
        <source>&amp;Fit the width</source>
        <translation>Breite an&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
</context>
<context>
    <name>inko::CompilationPage</name>
    <message>
        <source>What was &amp;said</source>
        <translation>Was &amp;gesagt wurde</translation>
    </message>
    <message>
        <source>And what &amp;became of it</source>
        <translation>Und was daraus &amp;wurde</translation>
    </message>
    <message>
        <source>What everybody will read</source>
        <translation>Was alle lesen werden</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;text (Markdown) …</source>
        <translation>Als &amp;Text speichern (Markdown) …</translation>
    </message>
    <message>
        <source>This everybody will read</source>
        <translation>Das werden alle lesen</translation>
    </message>
    <message>
        <source>Save the compilation</source>
        <translation>Zusammenstellung speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>inko::ConceptForm</name>
    <message>
        <source>for example Integration concept of the town</source>
        <translation>zum Beispiel Integrationskonzept der Stadt</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>the council, a committee …</source>
        <translation>der Rat, ein Ausschuss …</translation>
    </message>
    <message>
        <source>Adopted &amp;by:</source>
        <translation>Beschlossen &amp;von:</translation>
    </message>
    <message>
        <source>Adopted &amp;on:</source>
        <translation>Beschlossen &amp;am:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Ebene:</translation>
    </message>
    <message>
        <source>The concept is not there any more.</source>
        <translation>Das Konzept gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>inko::ConsultationDetail</name>
    <message>
        <source>&amp;Read in the draft …</source>
        <translation>Entwurf &amp;einlesen …</translation>
    </message>
    <message>
        <source>Each heading of a text file (Markdown) becomes a chapter</source>
        <translation>Aus jeder Überschrift einer Textdatei (Markdown) wird ein Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Another chapter …</source>
        <translation>Weiteres Kapitel …</translation>
    </message>
    <message>
        <source>Chapters of the draft</source>
        <translation>Kapitel des Entwurfs</translation>
    </message>
    <message>
        <source>Add a chapter</source>
        <translation>Kapitel hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected chapter</source>
        <translation>Ausgewähltes Kapitel entfernen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Or who else</source>
        <translation>Oder wer sonst</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Ihre Namen</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Kam am</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Wer es wissen darf</translation>
    </message>
    <message>
        <source>Another answer …</source>
        <translation>Weitere Rückmeldung …</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Rückmeldung hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected answer</source>
        <translation>Ausgewählte Rückmeldung entfernen</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Neue Beteiligung</translation>
    </message>
    <message>
        <source>There is no heading in this file. Begin each heading with #, for example “# Goals”.</source>
        <translation>In dieser Datei steht keine Überschrift. Beginnen Sie jede Überschrift mit #, zum Beispiel „# Ziele“.</translation>
    </message>
    <message>
        <source>Read in the draft</source>
        <translation>Entwurf einlesen</translation>
    </message>
    <message>
        <source>Text files (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Textdateien (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>In&amp;vitation by mail …</source>
        <translation>Einladung per E-&amp;Mail …</translation>
    </message>
    <message>
        <source>A mail to every institution that has not answered, with the draft; your mail program opens it for sending</source>
        <translation>Eine E-Mail an alle Institutionen, die noch nicht geantwortet haben, mit dem Entwurf; Ihr Mailprogramm öffnet sie zum Versenden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>E-Mail-Entwürfe (*.eml)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Without a mail address: %1.</source>
        <translation>Ohne E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>inko::ConsultationForm</name>
    <message>
        <source>&amp;Draft:</source>
        <translation>Ent&amp;wurf:</translation>
    </message>
    <message>
        <source>for example Draft of the integration concept</source>
        <translation>zum Beispiel Entwurf des Integrationskonzepts</translation>
    </message>
    <message>
        <source>&amp;Opens:</source>
        <translation>&amp;Beginnt:</translation>
    </message>
    <message>
        <source>the first day for answers</source>
        <translation>der erste Tag für Rückmeldungen</translation>
    </message>
    <message>
        <source>&amp;Closes:</source>
        <translation>&amp;Endet:</translation>
    </message>
    <message>
        <source>the last day for answers</source>
        <translation>der letzte Tag für Rückmeldungen</translation>
    </message>
    <message>
        <source>&amp;Invitation:</source>
        <translation>Ein&amp;ladung:</translation>
    </message>
    <message>
        <source>what those who are asked are told</source>
        <translation>was die Gefragten lesen</translation>
    </message>
    <message>
        <source>&amp;Given back on:</source>
        <translation>&amp;Zurückgegeben am:</translation>
    </message>
    <message>
        <source>when those who took part were told what became of it</source>
        <translation>wann die Beteiligten erfuhren, was daraus wurde</translation>
    </message>
</context>
<context>
    <name>inko::Consultations</name>
    <message>
        <source>Say what the draft is called.</source>
        <translation>Geben Sie an, wie der Entwurf heißt.</translation>
    </message>
    <message>
        <source>There is a consultation of that title. Choose another one.</source>
        <translation>Eine Beteiligung mit diesem Titel gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Consultation added</source>
        <translation>Beteiligung angelegt</translation>
    </message>
    <message>
        <source>Consultation changed</source>
        <translation>Beteiligung geändert</translation>
    </message>
    <message>
        <source>Consultation removed</source>
        <translation>Beteiligung entfernt</translation>
    </message>
    <message>
        <source>Institutions have answered. Their answers stay, and the consultation with them.</source>
        <translation>Institutionen haben geantwortet. Ihre Rückmeldungen bleiben, und mit ihnen die Beteiligung.</translation>
    </message>
    <message>
        <source>Chapter added</source>
        <translation>Kapitel angelegt</translation>
    </message>
    <message>
        <source>Draft read in</source>
        <translation>Entwurf eingelesen</translation>
    </message>
    <message>
        <source>Chapter changed</source>
        <translation>Kapitel geändert</translation>
    </message>
    <message>
        <source>Chapter removed</source>
        <translation>Kapitel entfernt</translation>
    </message>
    <message>
        <source>Statements are about this chapter. Move them to another one first.</source>
        <translation>Zu diesem Kapitel gibt es Stellungnahmen. Ordnen Sie sie zuerst einem anderen zu.</translation>
    </message>
    <message>
        <source>named in public</source>
        <translation>öffentlich genannt</translation>
    </message>
    <message>
        <source>known here only</source>
        <translation>nur hier bekannt</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>niemandem bekannt</translation>
    </message>
    <message>
        <source>Answer added</source>
        <translation>Rückmeldung angelegt</translation>
    </message>
    <message>
        <source>Answer changed</source>
        <translation>Rückmeldung geändert</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Rückmeldung entfernt</translation>
    </message>
    <message>
        <source>Statements come from this answer. They would belong to nobody.</source>
        <translation>Aus dieser Rückmeldung stammen Stellungnahmen. Sie würden niemandem mehr gehören.</translation>
    </message>
    <message>
        <source>much the same</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>a tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>criticism</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>Ergänzung</translation>
    </message>
    <message>
        <source>new goal</source>
        <translation>neues Ziel</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>open decision</source>
        <translation>offene Entscheidung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>partly taken over</source>
        <translation>teilweise übernommen</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Statement added</source>
        <translation>Stellungnahme angelegt</translation>
    </message>
    <message>
        <source>Statement changed</source>
        <translation>Stellungnahme geändert</translation>
    </message>
    <message>
        <source>Statement removed</source>
        <translation>Stellungnahme entfernt</translation>
    </message>
    <message>
        <source>Say in a few words what they have in common.</source>
        <translation>Sagen Sie in wenigen Worten, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Statements put together</source>
        <translation>Stellungnahmen zusammengefasst</translation>
    </message>
    <message>
        <source>Statements taken apart</source>
        <translation>Stellungnahmen getrennt</translation>
    </message>
    <message>
        <source>Statements decided</source>
        <translation>Über Stellungnahmen entschieden</translation>
    </message>
    <message>
        <source>There is an answer “%1” already. Choose another number.</source>
        <translation>Eine Rückmeldung „%1“ gibt es schon. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Chapter moved</source>
        <translation>Kapitel verschoben</translation>
    </message>
</context>
<context>
    <name>inko::ConsultationsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Add draft</source>
        <translation>Entwurf anlegen</translation>
    </message>
    <message>
        <source>Delete the selected consultation with its chapters</source>
        <translation>Ausgewählte Beteiligung mit ihren Kapiteln löschen</translation>
    </message>
    <message>
        <source>Here stand the drafts on which you ask institutions for their opinion: the chapters, the answers, what was said, and what became of it.</source>
        <translation>Hier stehen die Entwürfe, zu denen Sie Institutionen um ihre Meinung bitten: die Kapitel, die Rückmeldungen, was gesagt wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>Enter the first draft</source>
        <translation>Ersten Entwurf anlegen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Rückmeldungen</translation>
    </message>
</context>
<context>
    <name>inko::ConsultationsScreen</name>
    <message>
        <source>&amp;Drafts</source>
        <translation>Ent&amp;würfe</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Stellungnahmen</translation>
    </message>
    <message>
        <source>Com&amp;pilation</source>
        <translation>&amp;Zusammenstellung</translation>
    </message>
</context>
<context>
    <name>inko::ContactsEditor</name>
    <message>
        <source>Add a contact</source>
        <translation>Ansprechperson hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Ansprechperson entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>inko::ContactsModel</name>
    <message>
        <source>New contact …</source>
        <translation>Neue Ansprechperson …</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>May be published since %1</source>
        <translation>Darf seit %1 veröffentlicht werden</translation>
    </message>
    <message>
        <source>May not be published</source>
        <translation>Darf nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>Tick once the person has agreed to be named in the report</source>
        <translation>Ankreuzen, sobald die Person zugestimmt hat, im Bericht genannt zu werden</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Represents in</source>
        <translation>Vertretung in</translation>
    </message>
    <message>
        <source>Give the new contact a function or a name, too.</source>
        <translation>Geben Sie auch eine Funktion oder einen Namen an.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
</context>
<context>
    <name>inko::Cooperation</name>
    <message>
        <source>Chance to cooperate put aside</source>
        <translation>Chance zur Kooperation weggelegt</translation>
    </message>
    <message>
        <source>Chance to cooperate taken up again</source>
        <translation>Chance zur Kooperation wieder aufgenommen</translation>
    </message>
</context>
<context>
    <name>inko::CountsModel</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>inko::CoverageDimension</name>
    <message>
        <source>Guiding goals</source>
        <translation>Leitziele</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Funding types</source>
        <translation>Finanzierungsarten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>ohne Angabe</translation>
    </message>
</context>
<context>
    <name>inko::CoverageModel</name>
    <message>
        <source>no offer</source>
        <translation>kein Angebot</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n Institution</numerusform>
            <numerusform>%n Institutionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln Teilnehmende</numerusform>
            <numerusform>%Ln Teilnehmende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) without a number</source>
        <translation>
            <numerusform>%n Angebot ohne Zahl</numerusform>
            <numerusform>%n Angebote ohne Zahl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 more than the year before</source>
        <translation>%1 mehr als im Vorjahr</translation>
    </message>
    <message>
        <source>%1 fewer than the year before</source>
        <translation>%1 weniger als im Vorjahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>inko::CoveragePage</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>with what has &amp;ended</source>
        <translation>mit &amp;Beendetem</translation>
    </message>
    <message>
        <source>&amp;difference to the year before</source>
        <translation>&amp;Unterschied zum Vorjahr</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>by</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>Views that were saved under a name</source>
        <translation>Ansichten, die unter einem Namen gespeichert sind</translation>
    </message>
    <message>
        <source>&amp;Save as a table or picture …</source>
        <translation>Als Tabelle oder Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Offers by two dimensions</source>
        <translation>Angebote nach zwei Merkmalen</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>%1: %2. %3 An offer for several groups, goals or places counts at each of them.</source>
        <translation>%1: %2. %3 Ein Angebot für mehrere Gruppen, Ziele oder Orte zählt bei jedem.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s), hatched.</source>
        <translation>
            <numerusform>%n Lücke, schraffiert.</numerusform>
            <numerusform>%n Lücken, schraffiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Coverage %1.xlsx</source>
        <translation>Lücken %1.xlsx</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Matrix speichern</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;CSV (*.csv);;Picture (*.png);;Drawing (*.svg)</source>
        <translation>Tabelle (*.xlsx);;CSV (*.csv);;Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Note for a session</source>
        <translation>Für eine &amp;Sitzung vormerken</translation>
    </message>
    <message>
        <source>Gap: %1, %2</source>
        <translation>Lücke: %1, %2</translation>
    </message>
    <message>
        <source>Offers: %1, %2</source>
        <translation>Angebote: %1, %2</translation>
    </message>
    <message>
        <source>Gap in the grid of %1.</source>
        <translation>Lücke im Raster %1.</translation>
    </message>
    <message>
        <source>From the grid of %1.</source>
        <translation>Aus dem Raster %1.</translation>
    </message>
    <message>
        <source>Nobody offers anything for %1 and %2 in %3.</source>
        <translation>Für %1 und %2 bietet %3 niemand etwas an.</translation>
    </message>
    <message>
        <source>“%1” is noted for a session.</source>
        <translation>„%1“ ist für eine Sitzung vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>inko::CoverageScreen</name>
    <message>
        <source>&amp;Gaps</source>
        <translation>&amp;Lücken</translation>
    </message>
    <message>
        <source>&amp;Cooperation</source>
        <translation>&amp;Kooperation</translation>
    </message>
    <message>
        <source>&amp;Demand</source>
        <translation>&amp;Bedarf</translation>
    </message>
    <message>
        <source>Support c&amp;hains</source>
        <translation>&amp;Förderketten</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
</context>
<context>
    <name>inko::CoverageViews</name>
    <message>
        <source>Give the view a name under which you will find it again.</source>
        <translation>Bitte der Ansicht einen Namen geben, unter dem Sie sie wiederfinden.</translation>
    </message>
    <message>
        <source>View “%1” remembered</source>
        <translation>Ansicht „%1“ gemerkt</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Ansicht „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>inko::CsvParser</name>
    <message>
        <source>its quotes leave open which cells belong together; write a quote inside a cell twice</source>
        <translation>die Anführungszeichen lassen offen, welche Zellen zusammengehören; ein Anführungszeichen in einer Zelle wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>a quote is opened and never closed, so nothing after it is clear</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen; alles danach ist unklar</translation>
    </message>
    <message>
        <source>cell %1 goes on after its closing quote; write a quote inside a cell twice</source>
        <translation>Zelle %1 geht hinter dem schließenden Anführungszeichen weiter; ein Anführungszeichen in einer Zelle wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>Row %1 cannot be read: %2.</source>
        <translation>Zeile %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>cell %1 is no text all through</source>
        <translation>Zelle %1 ist nicht durchgehend Text</translation>
    </message>
</context>
<context>
    <name>inko::CycleLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All %1 steps are done</source>
        <translation>Alle %1 Schritte sind geschafft</translation>
    </message>
</context>
<context>
    <name>inko::Database</name>
    <message>
        <source>The database could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no room left to save, or the drive is gone. Nothing was changed; free some space and try again.</source>
        <translation>Zum Speichern ist kein Platz mehr, oder das Laufwerk ist weg. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This file can only be read, not changed.</source>
        <translation>Diese Datei lässt sich nur lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>Another program is writing to this file just now. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in diese Datei. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup.</source>
        <translation>Die Datei ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>Die Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This does not fit with what is already there: something is used elsewhere, named twice or missing.</source>
        <translation>Das passt nicht zu dem, was schon da ist: Etwas wird anderswo gebraucht, kommt doppelt vor oder fehlt.</translation>
    </message>
    <message>
        <source>The change could not be saved.</source>
        <translation>Die Änderung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>This is not an Inko file, or it is damaged. Choose another one.</source>
        <translation>Das ist keine Inko-Datei, oder sie ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>inko::DateEdit</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>“%1” is not a day. Enter it like %2.</source>
        <translation>„%1“ ist kein Tag. Geben Sie ihn wie %2 ein.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>Aus dem Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day within a text</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>inko::DecideDialog</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>Ent&amp;scheidung:</translation>
    </message>
    <message>
        <source>Decided &amp;by:</source>
        <translation>Entschieden &amp;von:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>Eine Stellungnahme</numerusform>
            <numerusform>%n Stellungnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>inko::DemandDetail</name>
    <message>
        <source>&amp;Show them in the grid</source>
        <translation>Im &amp;Raster zeigen</translation>
    </message>
    <message>
        <source>Offers that may meet the demand</source>
        <translation>Angebote, die den Bedarf decken könnten</translation>
    </message>
    <message>
        <source>New demand</source>
        <translation>Neuer Bedarf</translation>
    </message>
    <message>
        <source>No survey in %1, so there are no offers to look at</source>
        <translation>Keine Abfrage in %1, also gibt es keine Angebote zum Vergleich</translation>
    </message>
    <message>
        <source>No offer of %1 meets it</source>
        <translation>Kein Angebot aus %1 passt dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) of %1 may meet it</source>
        <translation>
            <numerusform>%n Angebot aus %1 könnte passen</numerusform>
            <numerusform>%n Angebote aus %1 könnten passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::DemandForm</name>
    <message>
        <source>&amp;What is needed:</source>
        <translation>&amp;Was gebraucht wird:</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>in wenigen Worten</translation>
    </message>
    <message>
        <source>For &amp;whom:</source>
        <translation>Für &amp;wen:</translation>
    </message>
    <message>
        <source>a target group; empty: any</source>
        <translation>eine Zielgruppe; leer: alle</translation>
    </message>
    <message>
        <source>&amp;Toward:</source>
        <translation>Zu welchem &amp;Ziel:</translation>
    </message>
    <message>
        <source>a goal; empty: any</source>
        <translation>ein Ziel; leer: alle</translation>
    </message>
    <message>
        <source>W&amp;here:</source>
        <translation>W&amp;o:</translation>
    </message>
    <message>
        <source>a district; empty: any</source>
        <translation>ein Sozialraum; leer: überall</translation>
    </message>
    <message>
        <source>&amp;Origin:</source>
        <translation>&amp;Herkunft:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>which statement, session …</source>
        <translation>welche Stellungnahme, Sitzung …</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>that shows it</source>
        <translation>die ihn zeigt</translation>
    </message>
    <message>
        <source>&amp;Raised on:</source>
        <translation>&amp;Genannt am:</translation>
    </message>
    <message>
        <source>S&amp;ettled on:</source>
        <translation>&amp;Erledigt am:</translation>
    </message>
    <message>
        <source>empty: still open</source>
        <translation>leer: noch offen</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
</context>
<context>
    <name>inko::DemandPage</name>
    <message>
        <source>Demands</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Add demand</source>
        <translation>Bedarf hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected demand</source>
        <translation>Gewählten Bedarf löschen</translation>
    </message>
    <message>
        <source>Here stands what is needed: for whom, toward which goal, where, and who said so. Inko puts beside it what the grid offers.</source>
        <translation>Hier steht, was gebraucht wird: für wen, zu welchem Ziel, wo, und wer es gesagt hat. Inko stellt daneben, was das Raster an Angeboten hat.</translation>
    </message>
    <message>
        <source>Enter the first demand</source>
        <translation>Den ersten Bedarf eintragen</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message numerus="yes">
        <source>%n open demand(s)</source>
        <translation>
            <numerusform>%n offener Bedarf</numerusform>
            <numerusform>%n offene Bedarfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an offer</source>
        <translation>
            <numerusform>%n ohne Angebot</numerusform>
            <numerusform>%n ohne Angebot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::Demands</name>
    <message>
        <source>statement</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <source>Say in a few words what is needed.</source>
        <translation>Sagen Sie in wenigen Worten, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Say for whom, toward which goal or where, so that offers can be found beside it.</source>
        <translation>Sagen Sie, für wen, zu welchem Ziel oder wo, damit sich Angebote dazu finden lassen.</translation>
    </message>
    <message>
        <source>A demand cannot be settled in the future. Leave the day empty until it is.</source>
        <translation>Ein Bedarf kann nicht in der Zukunft erledigt sein. Lassen Sie den Tag leer, bis es so weit ist.</translation>
    </message>
    <message>
        <source>Demand added</source>
        <translation>Bedarf hinzugefügt</translation>
    </message>
    <message>
        <source>Demand changed</source>
        <translation>Bedarf geändert</translation>
    </message>
    <message>
        <source>Demand removed</source>
        <translation>Bedarf entfernt</translation>
    </message>
</context>
<context>
    <name>inko::EditionBar</name>
    <message>
        <source>&amp;Freeze …</source>
        <translation>&amp;Einfrieren …</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Fassung:</translation>
    </message>
    <message>
        <source>Keep the document as it is now, to print it the same in years</source>
        <translation>Das Dokument so festhalten, wie es jetzt ist, um es in Jahren noch genauso zu drucken</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Heutiger Stand</translation>
    </message>
</context>
<context>
    <name>inko::EditionPane</name>
    <message>
        <source>De&amp;lete edition</source>
        <translation>Fassung &amp;löschen</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>&amp;Vergleichen mit:</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Heutiger Stand</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences, from the earlier to the later:</source>
        <translation>
            <numerusform>%n Unterschied, vom älteren zum neueren Stand:</numerusform>
            <numerusform>%n Unterschiede, vom älteren zum neueren Stand:</numerusform>
        </translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
</context>
<context>
    <name>inko::Editions</name>
    <message>
        <source>Nothing of %1 was frozen.</source>
        <translation>Für %1 ist nichts eingefroren.</translation>
    </message>
    <message>
        <source>There is no edition “%1” of %2. Choose one of: %3.</source>
        <translation>Für %2 gibt es keine Fassung „%1“. Zur Wahl stehen: %3.</translation>
    </message>
    <message>
        <source>Give the edition a name.</source>
        <translation>Geben Sie der Fassung einen Namen.</translation>
    </message>
    <message>
        <source>“%1” frozen</source>
        <translation>„%1“ eingefroren</translation>
    </message>
    <message>
        <source>There is an edition “%1” of %2 already. Choose another name.</source>
        <translation>Für %2 gibt es schon eine Fassung „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This edition is not there any more.</source>
        <translation>Diese Fassung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This edition is not what was frozen any more: another program or a fault of the drive has changed it. Restore the file from a backup.</source>
        <translation>Diese Fassung ist nicht mehr, was eingefroren wurde: Ein anderes Programm oder ein Fehler des Laufwerks hat sie verändert. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Edition “%1” deleted</source>
        <translation>Fassung „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>inko::EffortPage</name>
    <message>
        <source>Effort by step</source>
        <translation>Aufwand nach Arbeitsschritt</translation>
    </message>
    <message>
        <source>By step of the year</source>
        <translation>Nach Arbeitsschritt im Jahr</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Was es gebracht hat</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Costs (€)</source>
        <translation>Kosten (€)</translation>
    </message>
    <message>
        <source>Enter hours, costs, or both.</source>
        <translation>Geben Sie Stunden, Kosten oder beides an.</translation>
    </message>
    <message>
        <source>New work …</source>
        <translation>Neue Arbeit …</translation>
    </message>
    <message>
        <source>The coordination&apos;s own work</source>
        <translation>Die eigene Arbeit der Koordination</translation>
    </message>
    <message>
        <source>Add hours or costs</source>
        <translation>Stunden oder Kosten eintragen</translation>
    </message>
    <message>
        <source>Remove the selected work</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1 of %2 institutions have answered</source>
        <translation>%1 von %2 Institutionen haben geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n offers in the grid</source>
        <translation>
            <numerusform>%n Angebot im Raster</numerusform>
            <numerusform>%n Angebote im Raster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 annual goals reached or partly reached</source>
        <translation>%1 von %2 Jahreszielen erreicht oder teilweise erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held</source>
        <translation>
            <numerusform>%n Veranstaltung</numerusform>
            <numerusform>%n Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n Teilnahme</numerusform>
            <numerusform>%n Teilnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet in %1.</source>
        <translation>In %1 noch nichts.</translation>
    </message>
    <message>
        <source>Step of the year</source>
        <translation>Arbeitsschritt</translation>
    </message>
</context>
<context>
    <name>inko::Efforts</name>
    <message>
        <source>Send the grid</source>
        <translation>Raster versenden</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefonieren</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Lenkungsgruppe</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Enter the year with four digits.</source>
        <translation>Geben Sie das Jahr mit vier Ziffern ein.</translation>
    </message>
    <message>
        <source>Enter hours, costs, or both.</source>
        <translation>Geben Sie Stunden, Kosten oder beides an.</translation>
    </message>
    <message>
        <source>Hours and costs are 0 or more.</source>
        <translation>Stunden und Kosten sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>Effort added</source>
        <translation>Aufwand hinzugefügt</translation>
    </message>
    <message>
        <source>Effort changed</source>
        <translation>Aufwand geändert</translation>
    </message>
    <message>
        <source>Effort removed</source>
        <translation>Aufwand entfernt</translation>
    </message>
</context>
<context>
    <name>inko::EntryNames</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 12.3.2026, 3/2026 or 2026.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 12.3.2026, 3/2026 oder 2026.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Leave it empty if it is not known.</source>
        <translation>„%1“ ist keine ganze Zahl. Lassen Sie das Feld leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>An entry needs the organisation that does it.</source>
        <translation>Eine Zeile braucht die Institution, die das Angebot macht.</translation>
    </message>
    <message>
        <source>An entry needs a state.</source>
        <translation>Eine Zeile braucht einen Stand.</translation>
    </message>
    <message>
        <source>Not in the list: %1</source>
        <translation>Nicht in der Liste: %1</translation>
    </message>
    <message>
        <source>There cannot be fewer than 0 participants. Leave it empty if the number is not known.</source>
        <translation>Weniger als 0 Teilnehmende kann es nicht geben. Lassen Sie das Feld leer, wenn die Zahl nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” are too many participants. Is there a digit too much?</source>
        <translation>„%1“ sind zu viele Teilnehmende. Ist eine Ziffer zu viel dabei?</translation>
    </message>
</context>
<context>
    <name>inko::EventComparisonPage</name>
    <message>
        <source>Events of one name, by year: how many were held, how many came on average, and how they were rated (1 to 5). Where some were not counted, that is said behind.</source>
        <translation>Veranstaltungen gleichen Namens, nach Jahren: wie viele stattfanden, wie viele Menschen kamen und wie sie bewertet wurden (1 bis 5). Wo nicht gezählt wurde, steht es dahinter.</translation>
    </message>
    <message>
        <source>Events over the years</source>
        <translation>Veranstaltungen über die Jahre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Termine %1</translation>
    </message>
    <message>
        <source>Came %1</source>
        <translation>Gekommen %1</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>%1 (each %2)</source>
        <translation>%1 (je %2)</translation>
    </message>
    <message>
        <source>%1, %2 not counted</source>
        <translation>%1, %2 nicht gezählt</translation>
    </message>
</context>
<context>
    <name>inko::EventDetail</name>
    <message>
        <source>How often it is repeated</source>
        <translation>Wie oft sie sich wiederholt</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Until when it is repeated</source>
        <translation>Bis wann sie sich wiederholt</translation>
    </message>
    <message>
        <source>A&amp;pply to the later ones</source>
        <translation>Für die &amp;späteren übernehmen</translation>
    </message>
    <message>
        <source>The later events of the series get this one&apos;s title, times, place, people and goals</source>
        <translation>Die späteren Termine der Reihe bekommen Titel, Zeiten, Ort, Zielgruppen und Ziele von diesem</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Say which group that is.</source>
        <translation>Sagen Sie, welche Gruppe das ist.</translation>
    </message>
    <message>
        <source>Another group …</source>
        <translation>Weitere Gruppe …</translation>
    </message>
    <message>
        <source>Participants by group</source>
        <translation>Teilnehmende nach Gruppen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected group</source>
        <translation>Gewählte Gruppe entfernen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Enter a rating or a comment.</source>
        <translation>Geben Sie eine Bewertung oder einen Kommentar ein.</translation>
    </message>
    <message>
        <source>What somebody said …</source>
        <translation>Was jemand gesagt hat …</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Add a rating from 1 to 5 or a comment</source>
        <translation>Bewertung von 1 bis 5 oder Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected feedback</source>
        <translation>Gewählte Rückmeldung entfernen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>%1 – called off</source>
        <translation>%1 – abgesagt</translation>
    </message>
    <message>
        <source>&amp;Set the end</source>
        <translation>&amp;Ende setzen</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>One of the series “%1”, %2 from %3 to %4.</source>
        <translation>Teil der Reihe „%1“, %2 vom %3 bis %4.</translation>
    </message>
    <message>
        <source>Does it take place again and again? Say how often and until when.</source>
        <translation>Findet sie immer wieder statt? Sagen Sie, wie oft und bis wann.</translation>
    </message>
    <message numerus="yes">
        <source>Mean rating %1 of 5, from %n person(s)</source>
        <translation>
            <numerusform>Im Schnitt %1 von 5, von %n Person</numerusform>
            <numerusform>Im Schnitt %1 von 5, von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the last day of the series.</source>
        <translation>Geben Sie den letzten Tag der Reihe ein.</translation>
    </message>
</context>
<context>
    <name>inko::EventForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>what takes place</source>
        <translation>was stattfindet</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Letzter Tag:</translation>
    </message>
    <message>
        <source>only where it lasts several days</source>
        <translation>nur, wenn sie mehrere Tage dauert</translation>
    </message>
    <message>
        <source>&amp;Begins:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>16:30</source>
        <translation>16:30</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>&amp;Ende:</translation>
    </message>
    <message>
        <source>18:00</source>
        <translation>18:00</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>building, room</source>
        <translation>Gebäude, Raum</translation>
    </message>
    <message>
        <source>D&amp;istrict:</source>
        <translation>&amp;Sozialraum:</translation>
    </message>
    <message>
        <source>&amp;Held by:</source>
        <translation>&amp;Veranstaltet von:</translation>
    </message>
    <message>
        <source>an institution</source>
        <translation>eine Institution</translation>
    </message>
    <message>
        <source>&amp;Offer:</source>
        <translation>An&amp;gebot:</translation>
    </message>
    <message>
        <source>of the grid, that it belongs to</source>
        <translation>des Rasters, zu dem sie gehört</translation>
    </message>
    <message>
        <source>&amp;Goals:</source>
        <translation>&amp;Ziele:</translation>
    </message>
    <message>
        <source>For &amp;whom:</source>
        <translation>Für &amp;wen:</translation>
    </message>
    <message>
        <source>&amp;Visible:</source>
        <translation>Si&amp;chtbar:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&amp;Called off:</source>
        <translation>&amp;Abgesagt:</translation>
    </message>
    <message>
        <source>Pa&amp;rticipants:</source>
        <translation>Teil&amp;nehmende:</translation>
    </message>
    <message>
        <source>empty: not known; 0: nobody came</source>
        <translation>leer: nicht bekannt; 0: niemand kam</translation>
    </message>
    <message>
        <source>&amp;Counted:</source>
        <translation>&amp;Zählung:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
    <message>
        <source>for yourself; not published</source>
        <translation>für Sie selbst; wird nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>inko::Events</name>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>Veranstaltung hinzugefügt</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Veranstaltung geändert</translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation>Veranstaltung entfernt</translation>
    </message>
    <message>
        <source>“%1” is one of a series. Call it off instead, or let the series end earlier.</source>
        <translation>„%1“ gehört zu einer Reihe. Sagen Sie den Termin ab oder lassen Sie die Reihe früher enden.</translation>
    </message>
    <message>
        <source>Say which group that is.</source>
        <translation>Sagen Sie, welche Gruppe das ist.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist schon da.</translation>
    </message>
    <message>
        <source>Participants of a group added</source>
        <translation>Teilnehmende einer Gruppe hinzugefügt</translation>
    </message>
    <message>
        <source>Participants of a group changed</source>
        <translation>Teilnehmende einer Gruppe geändert</translation>
    </message>
    <message>
        <source>Participants of a group removed</source>
        <translation>Teilnehmende einer Gruppe entfernt</translation>
    </message>
    <message>
        <source>Feedback added</source>
        <translation>Rückmeldung hinzugefügt</translation>
    </message>
    <message>
        <source>Feedback changed</source>
        <translation>Rückmeldung geändert</translation>
    </message>
    <message>
        <source>Feedback removed</source>
        <translation>Rückmeldung entfernt</translation>
    </message>
    <message>
        <source>Event repeated</source>
        <translation>Veranstaltung wiederholt</translation>
    </message>
    <message>
        <source>“%1” is one of a series already.</source>
        <translation>„%1“ gehört schon zu einer Reihe.</translation>
    </message>
    <message>
        <source>There is a series “%1” already. Give this event another title.</source>
        <translation>Eine Reihe „%1“ gibt es schon. Geben Sie dieser Veranstaltung einen anderen Titel.</translation>
    </message>
    <message>
        <source>End of a series changed</source>
        <translation>Ende einer Reihe geändert</translation>
    </message>
    <message>
        <source>Later events of a series changed</source>
        <translation>Spätere Termine einer Reihe geändert</translation>
    </message>
    <message>
        <source>“%1” is not one of a series.</source>
        <translation>„%1“ gehört zu keiner Reihe.</translation>
    </message>
</context>
<context>
    <name>inko::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Veranstaltung hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected event with its feedback</source>
        <translation>Gewählte Veranstaltung mit ihren Rückmeldungen löschen</translation>
    </message>
    <message>
        <source>Here stand the events: what takes place when, who came, and what they said afterwards. One that comes again and again is entered once.</source>
        <translation>Hier stehen die Veranstaltungen: was wann stattfindet, wer kam und was danach gesagt wurde. Was sich wiederholt, wird nur einmal eingetragen.</translation>
    </message>
    <message>
        <source>Enter the first event</source>
        <translation>Die erste Veranstaltung eintragen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held in %1</source>
        <translation>
            <numerusform>%n Veranstaltung in %1</numerusform>
            <numerusform>%n Veranstaltungen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n Teilnahme</numerusform>
            <numerusform>%n Teilnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%n nicht gezählt</numerusform>
            <numerusform>%n nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n abgesagt</numerusform>
            <numerusform>%n abgesagt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::EventsScreen</name>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Over the years</source>
        <translation>&amp;Über die Jahre</translation>
    </message>
</context>
<context>
    <name>inko::FacetButton</name>
    <message>
        <source>Shows only entries with chosen values</source>
        <translation>Zeigt nur Zeilen mit den gewählten Werten</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>No entries with a value here</source>
        <translation>Hier hat keine Zeile einen Wert</translation>
    </message>
</context>
<context>
    <name>inko::FieldChoice</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>The form said: %1</source>
        <translation>Im Formular stand: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
</context>
<context>
    <name>inko::FileLock</name>
    <message>
        <source>Nothing can be written in the folder of this file, so it can only be read.</source>
        <translation>Im Ordner dieser Datei kann nichts gespeichert werden; sie lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Somebody else had this file open until just now. Try again.</source>
        <translation>Jemand anders hatte diese Datei bis eben offen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>If that computer is off and nobody has the file open, delete “%1” beside it.</source>
        <translation>Ist jener Rechner aus und die Datei bei niemandem offen, dann löschen Sie daneben „%1“.</translation>
    </message>
    <message>
        <source>This file was left locked, and it does not say by whom.</source>
        <translation>Diese Datei blieb gesperrt, und es steht nicht dabei, von wem.</translation>
    </message>
    <message>
        <source>This file was left locked by %1 on %2 since %3, but that program is not running any more.</source>
        <translation>Diese Datei blieb gesperrt: %1 (am Rechner %2) hatte sie seit %3 geöffnet, aber das Programm läuft dort nicht mehr.</translation>
    </message>
    <message>
        <source>%1 on %2 has had this file open since %3.</source>
        <translation>%1 an %2 hat diese Datei seit %3 geöffnet.</translation>
    </message>
    <message>
        <source>Somebody else has this file open; who it is cannot be read.</source>
        <translation>Jemand anderes hat diese Datei geöffnet; wer, ist nicht zu lesen.</translation>
    </message>
</context>
<context>
    <name>inko::FileOpener</name>
    <message>
        <source>The file was not opened.</source>
        <translation>Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>inko::FilesPage</name>
    <message>
        <source>All data of the town is in one file:</source>
        <translation>Alle Daten der Stadt stehen in einer Datei:</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>A backup is made whenever the file is opened. Each is a whole copy, checked when it was made; the newest, and one for each of the last days, weeks and months are kept:</source>
        <translation>Bei jedem Öffnen entsteht eine Sicherung: eine ganze, gleich geprüfte Kopie. Die neuesten bleiben, dazu je eine der letzten Tage, Wochen und Monate:</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>inko::FollowUpDialog</name>
    <message>
        <source>What was noted</source>
        <translation>Was notiert ist</translation>
    </message>
    <message>
        <source>Note a call, a mail or a visit</source>
        <translation>Anruf, E-Mail oder Besuch notieren</translation>
    </message>
</context>
<context>
    <name>inko::FollowUpFields</name>
    <message>
        <source>&amp;What it was:</source>
        <translation>&amp;Was es war:</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>A&amp;m:</translation>
    </message>
    <message>
        <source>What &amp;came of it:</source>
        <translation>&amp;Ergebnis:</translation>
    </message>
    <message>
        <source>Spoke &amp;with:</source>
        <translation>Gesprochen m&amp;it:</translation>
    </message>
    <message>
        <source>What was s&amp;aid:</source>
        <translation>Was ges&amp;agt wurde:</translation>
    </message>
    <message>
        <source>Call a&amp;gain on:</source>
        <translation>Wieder an&amp;rufen am:</translation>
    </message>
    <message>
        <source>function or name</source>
        <translation>Funktion oder Name</translation>
    </message>
    <message>
        <source>for yourself; never published</source>
        <translation>nur für Sie; wird nie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>inko::FollowUpList</name>
    <message>
        <source>&amp;Telephone …</source>
        <translation>&amp;Anruf …</translation>
    </message>
    <message>
        <source>N&amp;ote …</source>
        <translation>N&amp;otieren …</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Was bisher gesagt wurde</translation>
    </message>
    <message>
        <source>Go through the rows on the telephone (key A)</source>
        <translation>Am Telefon die Zeilen durchgehen (Taste A)</translation>
    </message>
    <message>
        <source>Note a call, a mail or a visit</source>
        <translation>Anruf, E-Mail oder Besuch notieren</translation>
    </message>
</context>
<context>
    <name>inko::FollowUps</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Promised an answer</source>
        <translation>Antwort versprochen</translation>
    </message>
    <message>
        <source>Will send it</source>
        <translation>Schickt sie noch</translation>
    </message>
    <message>
        <source>Answered by telephone</source>
        <translation>Am Telefon beantwortet</translation>
    </message>
    <message>
        <source>Declined to answer</source>
        <translation>Möchte nicht antworten</translation>
    </message>
    <message>
        <source>Enter the day of the call, up to today.</source>
        <translation>Geben Sie den Tag des Anrufs ein, spätestens heute.</translation>
    </message>
    <message>
        <source>The next call is planned before this one. Enter a later day.</source>
        <translation>Der nächste Anruf läge vor diesem. Geben Sie einen späteren Tag ein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note of a call changed</source>
        <translation>Notiz zu einem Anruf geändert</translation>
    </message>
    <message>
        <source>Note of a call removed</source>
        <translation>Notiz zu einem Anruf gelöscht</translation>
    </message>
</context>
<context>
    <name>inko::FormFields</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Bitte aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>inko::FormTexts</name>
    <message>
        <source>Who does what for integration? Survey %1</source>
        <translation>Wer macht was für Integration? Abfrage %1</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wozu?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>An wen?</translation>
    </message>
    <message>
        <source>What is published?</source>
        <translation>Was wird veröffentlicht?</translation>
    </message>
    <message>
        <source>Our town</source>
        <translation>Unsere Stadt</translation>
    </message>
    <message>
        <source>%1 asks once a year who offers what for integration, for whom, where and toward which goals. The answers become an overview for all who work together and the yearly report to the council.</source>
        <translation>%1 fragt einmal im Jahr, wer was für Integration anbietet, für wen, wo und mit welchen Zielen. Aus den Antworten entstehen eine Übersicht für alle Beteiligten und der jährliche Bericht an den Rat.</translation>
    </message>
    <message>
        <source>Look through your offers of last year, one after the other. What has stayed the same gets “unverändert” under “Stand”. Correct what has changed, and choose “beendet” for what there is no longer.</source>
        <translation>Gehen Sie bitte Ihre Angebote vom letzten Jahr der Reihe nach durch. Was gleich geblieben ist, bekommt unter „Stand“ ein „unverändert“. Was sich geändert hat, berichtigen Sie. Was es nicht mehr gibt, bekommt „beendet“.</translation>
    </message>
    <message>
        <source>If there is nothing to report, tell us so: that is an answer, too.</source>
        <translation>Wenn es nichts zu melden gibt, schreiben Sie uns das: Auch das ist eine Antwort.</translation>
    </message>
    <message>
        <source>They are on the second sheet, “%1”.</source>
        <translation>Sie stehen auf dem zweiten Blatt, „%1“.</translation>
    </message>
    <message>
        <source>New offers go into the empty rows below them.</source>
        <translation>Neue Angebote kommen in die leeren Zeilen darunter.</translation>
    </message>
    <message>
        <source>“Add an offer” makes room for a new one. At the end, save your answer as a file.</source>
        <translation>Mit „Angebot hinzufügen“ kommt ein neues dazu. Am Ende speichern Sie Ihre Antwort als Datei.</translation>
    </message>
    <message>
        <source>New offers go onto the empty lines at the end.</source>
        <translation>Für neue Angebote ist am Ende Platz.</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Bitte antworten Sie bis zum %1.</translation>
    </message>
    <message>
        <source>Please answer as soon as you can.</source>
        <translation>Bitte antworten Sie, sobald Sie können.</translation>
    </message>
    <message>
        <source>telephone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>to whoever sent it to you</source>
        <translation>an die Stelle, von der Sie es bekommen haben</translation>
    </message>
    <message>
        <source>Please send the pages back: %1.</source>
        <translation>Bitte schicken Sie die Blätter zurück: %1.</translation>
    </message>
    <message>
        <source>Please send the file back as an attachment: %1.</source>
        <translation>Bitte schicken Sie die Datei als Anhang zurück: %1.</translation>
    </message>
    <message>
        <source>Offers with all that is said of them may stand in the report and on the town&apos;s pages. Not “Bemerkung”, which is for us alone, and “Kontakt” only where you say “ja” under “Kontakt veröffentlichen”. Write a function rather than a name where you can.</source>
        <translation>Die Angebote mit ihren Angaben können im Bericht und auf den Seiten der Stadt stehen. Nicht veröffentlicht wird „Bemerkung“; „Kontakt“ nur, wenn unter „Kontakt veröffentlichen“ ein „ja“ steht. Nennen Sie dort lieber eine Funktion als einen Namen.</translation>
    </message>
    <message>
        <source>What the offer is called.</source>
        <translation>Wie das Angebot heißt.</translation>
    </message>
    <message>
        <source>What happens there, in one or two sentences.</source>
        <translation>Was dort geschieht, in ein bis zwei Sätzen.</translation>
    </message>
    <message>
        <source>The numbers of the goals it serves, the main goal first: 1.2; 3.</source>
        <translation>Die Nummern der Ziele, denen es dient, das wichtigste zuerst, zum Beispiel: 1.2; 3.</translation>
    </message>
    <message>
        <source>For whom it is.</source>
        <translation>Für wen es ist.</translation>
    </message>
    <message>
        <source>Where it takes place.</source>
        <translation>Wo es stattfindet.</translation>
    </message>
    <message>
        <source>How it is paid.</source>
        <translation>Wie es bezahlt wird.</translation>
    </message>
    <message>
        <source>The languages that are spoken there.</source>
        <translation>Welche Sprachen dort gesprochen werden.</translation>
    </message>
    <message>
        <source>Who gives the money.</source>
        <translation>Wer das Geld gibt.</translation>
    </message>
    <message>
        <source>A day, a month or a year: 1.3.2026, 3/2026 or 2026.</source>
        <translation>Tag, Monat oder Jahr: 1.3.2026, 3/2026 oder 2026.</translation>
    </message>
    <message>
        <source>Leave it empty if it goes on.</source>
        <translation>Leer lassen, wenn es weitergeht.</translation>
    </message>
    <message>
        <source>How many people took part in the last year, as a number. Leave it empty if you do not know.</source>
        <translation>Wie viele Menschen im letzten Jahr teilgenommen haben, als Zahl. Leer lassen, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>Which institutions take part.</source>
        <translation>Welche Institutionen mitmachen.</translation>
    </message>
    <message>
        <source>Whom one can ask: a function, telephone or mail address.</source>
        <translation>Wen man fragen kann: Funktion, Telefon oder E-Mail.</translation>
    </message>
    <message>
        <source>“ja” if the contact may be published.</source>
        <translation>„ja“, wenn der Kontakt veröffentlicht werden darf.</translation>
    </message>
    <message>
        <source>What has become of it since last year.</source>
        <translation>Was seit dem letzten Jahr daraus geworden ist.</translation>
    </message>
    <message>
        <source>For us; not published.</source>
        <translation>Für uns; wird nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What belongs there</source>
        <translation>Was hineingehört</translation>
    </message>
    <message>
        <source>The goals</source>
        <translation>Die Ziele</translation>
    </message>
    <message>
        <source>Page &amp;P of &amp;N</source>
        <translation>Seite &amp;P von &amp;N</translation>
    </message>
    <message>
        <source>Choose one, or type several with a semicolon between them.</source>
        <translation>Wählen Sie aus, oder tippen Sie mehrere mit Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>What was said of this offer last, and room for corrections</source>
        <translation>Was zuletzt zu diesem Angebot gemeldet wurde, und Platz für Änderungen</translation>
    </message>
    <message>
        <source>Room for a new offer</source>
        <translation>Platz für ein neues Angebot</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Who has filled this in?</source>
        <translation>Wer hat das ausgefüllt?</translation>
    </message>
    <message>
        <source>What can be named</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>This browser does not run the form. Open it in another one, or ask for it as a spreadsheet or on paper.</source>
        <translation>Dieser Browser zeigt das Formular nicht. Öffnen Sie es in einem anderen, oder bitten Sie um eine Tabelle oder ein Blatt Papier.</translation>
    </message>
    <message>
        <source>whoever sent you the form</source>
        <translation>die Stelle, von der Sie das Formular bekommen haben</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Remove this offer</source>
        <translation>Dieses Angebot entfernen</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1: something else, several with a semicolon between them</source>
        <translation>%1: anderes, mehrere mit Semikolon dazwischen</translation>
    </message>
    <message>
        <source>We have nothing to report.</source>
        <translation>Wir haben nichts zu melden.</translation>
    </message>
    <message>
        <source>The function is enough; several with a semicolon between them.</source>
        <translation>Die Funktion genügt; mehrere mit Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Your browser has saved the answer as “%1”, usually among the downloads. Please send this file to %2.</source>
        <translation>Ihr Browser hat die Antwort als „%1“ gespeichert, meist unter „Downloads“. Bitte schicken Sie diese Datei an %2.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is still missing.</source>
        <translation>„%1“: „%2“ fehlt noch.</translation>
    </message>
    <message>
        <source>Go on with an answer that was saved before</source>
        <translation>Mit einer gespeicherten Antwort weitermachen</translation>
    </message>
    <message>
        <source>This file is no answer to this form. Choose the one that was saved from it.</source>
        <translation>Diese Datei ist keine Antwort zu diesem Formular. Wählen Sie die, die daraus gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>inko::FormsDialog</name>
    <message>
        <source>&amp;Spreadsheet, for Excel and LibreOffice</source>
        <translation>Tabe&amp;lle für Excel und LibreOffice</translation>
    </message>
    <message>
        <source>Page for the &amp;browser, which saves a file to send back</source>
        <translation>Seite für den &amp;Browser; sie speichert eine Datei zum Zurückschicken</translation>
    </message>
    <message>
        <source>&amp;Paper, as PDF</source>
        <translation>&amp;Papier, als PDF</translation>
    </message>
    <message>
        <source>&amp;Replace forms that are in the folder already</source>
        <translation>&amp;Ersetzen, was schon im Ordner liegt</translation>
    </message>
    <message>
        <source>Forms for %1</source>
        <translation>Formulare für %1</translation>
    </message>
    <message>
        <source>Forms %1</source>
        <translation>Formulare %1</translation>
    </message>
    <message>
        <source>Each institution gets a form of its own, with its offers of last year. What comes back is read in by itself.</source>
        <translation>Jede Institution bekommt ihr eigenes Formular mit ihren Angeboten vom letzten Jahr. Was zurückkommt, lässt sich einlesen, ohne etwas abzutippen.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Zurück an</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Ordner für die Formulare</translation>
    </message>
    <message>
        <source>&amp;Write the forms</source>
        <translation>Formulare &amp;schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing the forms</source>
        <translation>Formulare werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are in the folder.</source>
        <translation>
            <numerusform>%n Formular liegt im Ordner.</numerusform>
            <numerusform>%n Formulare liegen im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Mar&amp;k as sent</source>
        <translation>Als &amp;verschickt vermerken</translation>
    </message>
    <message>
        <source>Reminders for %1</source>
        <translation>Erinnerungen für %1</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Mail and letter</source>
        <translation>E-Mail und Brief</translation>
    </message>
    <message>
        <source>Reminders %1</source>
        <translation>Erinnerungen %1</translation>
    </message>
    <message>
        <source>Mar&amp;k as reminded</source>
        <translation>Als erinnert &amp;vermerken</translation>
    </message>
    <message>
        <source>Notes for those for whom something was written that it has gone out today</source>
        <translation>Vermerkt bei denen, für die etwas geschrieben wurde, dass es heute hinausgegangen ist</translation>
    </message>
</context>
<context>
    <name>inko::FreezeDialog</name>
    <message>
        <source>Freeze the document</source>
        <translation>Dokument einfrieren</translation>
    </message>
    <message>
        <source>The document is kept as it is now, with all its texts and figures. Whatever changes in the grid later, this edition stays and prints the same.</source>
        <translation>Das Dokument wird so festgehalten, wie es jetzt ist, mit allen Texten und Zahlen. Was sich später im Raster auch ändert: Diese Fassung bleibt und druckt sich genauso.</translation>
    </message>
    <message>
        <source>&amp;Name of the edition:</source>
        <translation>&amp;Name der Fassung:</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>inko::GoalDetail</name>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Relations to other goals</source>
        <translation>Beziehungen zu anderen Zielen</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>No entry of %1 names this goal</source>
        <translation>Keine Rasterzeile %1 nennt dieses Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of %1 name it or a goal below it</source>
        <translation>
            <numerusform>%n Rasterzeile %1 nennt es oder ein Ziel darunter</numerusform>
            <numerusform>%n Rasterzeilen %1 nennen es oder ein Ziel darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them in the grid</source>
        <translation>Im Raster zeigen</translation>
    </message>
    <message>
        <source>Remove the selected milestone</source>
        <translation>Den gewählten Meilenstein entfernen</translation>
    </message>
    <message>
        <source>Remove the selected relation</source>
        <translation>Die gewählte Beziehung entfernen</translation>
    </message>
</context>
<context>
    <name>inko::GoalForm</name>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>as the grid names it, for example 2.1</source>
        <translation>wie sie im Raster steht, zum Beispiel 2.1</translation>
    </message>
    <message>
        <source>what is to be reached, in a few words</source>
        <translation>was erreicht werden soll, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>what it means; printed in the report</source>
        <translation>was damit gemeint ist; steht im Bericht</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Ebene:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>for which it was adopted</source>
        <translation>für das es beschlossen wurde</translation>
    </message>
    <message>
        <source>“%1” is not a year. Enter it with four digits.</source>
        <translation>„%1“ ist kein Jahr. Geben Sie es vierstellig ein.</translation>
    </message>
    <message>
        <source>&amp;Priority:</source>
        <translation>&amp;Priorität:</translation>
    </message>
    <message>
        <source>1 is the highest; empty: none</source>
        <translation>1 ist die höchste; leer: keine</translation>
    </message>
    <message>
        <source>Enter a number as the priority, 1 for the highest, or leave it empty.</source>
        <translation>Geben Sie als Priorität eine Zahl ein, 1 für die höchste, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>&amp;Stand:</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Ziel hinzugefügt</translation>
    </message>
    <message>
        <source>P&amp;oints:</source>
        <translation>P&amp;unkte:</translation>
    </message>
    <message>
        <source>the sum of those given in a session; empty: none</source>
        <translation>die Summe der in einer Sitzung vergebenen; leer: keine</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>V&amp;erantwortlich:</translation>
    </message>
    <message>
        <source>the institution that looks after it</source>
        <translation>die Institution, die sich darum kümmert</translation>
    </message>
    <message>
        <source>&amp;Adopted by:</source>
        <translation>&amp;Beschlossen in:</translation>
    </message>
    <message>
        <source>the session, for example conference 2026</source>
        <translation>die Sitzung, zum Beispiel Konferenz 2026</translation>
    </message>
    <message>
        <source>Adopted o&amp;n:</source>
        <translation>Beschlossen &amp;am:</translation>
    </message>
    <message>
        <source>Out&amp;come:</source>
        <translation>Er&amp;gebnis:</translation>
    </message>
    <message>
        <source>a sentence why it was reached, partly or not</source>
        <translation>ein Satz, warum es erreicht wurde, teilweise oder nicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&amp;In the report:</source>
        <translation>&amp;Im Bericht:</translation>
    </message>
    <message>
        <source>&amp;Tie to integration:</source>
        <translation>Be&amp;zug zur Integration:</translation>
    </message>
    <message>
        <source>why this goal of another concept is shown</source>
        <translation>warum dieses Ziel eines anderen Konzepts gezeigt wird</translation>
    </message>
</context>
<context>
    <name>inko::GoalModel</name>
    <message>
        <source>not adopted yet</source>
        <translation>noch nicht beschlossen</translation>
    </message>
    <message>
        <source>adopted by %1</source>
        <translation>beschlossen von: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradictions</source>
        <translation>
            <numerusform>%n offener Widerspruch</numerusform>
            <numerusform>%n offene Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>How many entries of the year name this goal or one beneath it, as the report counts them</source>
        <translation>Wie viele Rasterzeilen des Jahres dieses Ziel oder eines darunter nennen; so zählt auch der Bericht</translation>
    </message>
    <message>
        <source>Contradictions of this goal or of one beneath it that nobody has settled yet</source>
        <translation>Widersprüche dieses Ziels oder eines darunter, die noch niemand geklärt hat</translation>
    </message>
</context>
<context>
    <name>inko::GoalMoves</name>
    <message>
        <source>Goal moved</source>
        <translation>Ziel verschoben</translation>
    </message>
    <message>
        <source>This is the first concept already.</source>
        <translation>Das ist schon das erste Konzept.</translation>
    </message>
    <message>
        <source>This is the last concept already.</source>
        <translation>Das ist schon das letzte Konzept.</translation>
    </message>
    <message>
        <source>Concepts stand beside one another. Only goals move in and out.</source>
        <translation>Konzepte stehen nebeneinander. Nur Ziele rücken ein und aus.</translation>
    </message>
    <message>
        <source>This goal stands at the top of its concept already.</source>
        <translation>Dieses Ziel steht schon ganz oben in seinem Konzept.</translation>
    </message>
    <message>
        <source>There is no goal above it to come under.</source>
        <translation>Darüber steht kein Ziel, unter das es rücken könnte.</translation>
    </message>
    <message>
        <source>This goal is gone.</source>
        <translation>Dieses Ziel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This is the first goal here already.</source>
        <translation>Das ist hier schon das erste Ziel.</translation>
    </message>
    <message>
        <source>This is the last goal here already.</source>
        <translation>Das ist hier schon das letzte Ziel.</translation>
    </message>
    <message>
        <source>A concept stands beside other concepts, not under a goal.</source>
        <translation>Ein Konzept steht neben anderen Konzepten, nicht unter einem Ziel.</translation>
    </message>
    <message>
        <source>A goal belongs to a concept. Drop it on one of its concept&apos;s goals.</source>
        <translation>Ein Ziel gehört zu einem Konzept. Ziehen Sie es auf ein Ziel seines Konzepts.</translation>
    </message>
    <message>
        <source>A goal stays in the concept that adopted it. Relate the two goals instead.</source>
        <translation>Ein Ziel bleibt in dem Konzept, mit dem es beschlossen wurde. Setzen Sie stattdessen die beiden Ziele in Beziehung.</translation>
    </message>
</context>
<context>
    <name>inko::GoalTreePage</name>
    <message>
        <source>Here stands what the town wants to reach: the integration concept with its guiding, action and annual goals, and beside it the goals of other concepts that touch it.</source>
        <translation>Hier steht, was die Stadt erreichen will: das Integrationskonzept mit seinen Leit-, Handlungs- und Jahreszielen und daneben die Ziele anderer Konzepte, die es berühren.</translation>
    </message>
    <message>
        <source>Enter the first concept</source>
        <translation>Das erste Konzept eintragen</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>Konzept hinzufügen</translation>
    </message>
    <message>
        <source>Goal below</source>
        <translation>Ziel darunter</translation>
    </message>
    <message>
        <source>Add a goal below the selected one (%1)</source>
        <translation>Ziel unter dem gewählten hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Goal beside</source>
        <translation>Ziel daneben</translation>
    </message>
    <message>
        <source>Add a goal after the selected one, on its level (%1)</source>
        <translation>Ziel nach dem gewählten hinzufügen, auf derselben Ebene (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move under the goal above</source>
        <translation>Unter das Ziel darüber</translation>
    </message>
    <message>
        <source>Move out, beside its parent</source>
        <translation>Heraus, neben das übergeordnete</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Show the annual goals of other years, too</source>
        <translation>Auch die Jahresziele anderer Jahre zeigen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message numerus="yes">
        <source>%n guiding goals</source>
        <translation>
            <numerusform>%n Leitziel</numerusform>
            <numerusform>%n Leitziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action goals</source>
        <translation>
            <numerusform>%n Handlungsziel</numerusform>
            <numerusform>%n Handlungsziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goals of %1</source>
        <translation>
            <numerusform>%n Jahresziel %1</numerusform>
            <numerusform>%n Jahresziele %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradictions</source>
        <translation>
            <numerusform>%n offener Widerspruch</numerusform>
            <numerusform>%n offene Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Neues Konzept</translation>
    </message>
</context>
<context>
    <name>inko::Goals</name>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Another town</source>
        <translation>Andere Stadt</translation>
    </message>
    <message>
        <source>Give the concept a title.</source>
        <translation>Geben Sie dem Konzept einen Titel.</translation>
    </message>
    <message>
        <source>There is a concept “%1” already. Choose another title.</source>
        <translation>Ein Konzept „%1“ gibt es schon. Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>Concept added</source>
        <translation>Konzept hinzugefügt</translation>
    </message>
    <message>
        <source>Concept changed</source>
        <translation>Konzept geändert</translation>
    </message>
    <message>
        <source>Concept removed</source>
        <translation>Konzept gelöscht</translation>
    </message>
    <message>
        <source>The concept “%1” cannot be removed because there is still something in it: %2. Remove that first.</source>
        <translation>Das Konzept „%1“ lässt sich nicht löschen, weil noch etwas darin steht: %2. Löschen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Order of concepts changed</source>
        <translation>Reihenfolge der Konzepte geändert</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Action goal</source>
        <translation>Handlungsziel</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Jahresziel</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Beschlossen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Teilweise erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>The number %1 is taken by “%2”. Choose another one.</source>
        <translation>Die Nummer %1 hat schon „%2“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Ziel hinzugefügt</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Ziel geändert</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Ziel gelöscht</translation>
    </message>
    <message>
        <source>The goal “%1” cannot be removed because there is still something tied to it: %2. Move or remove that first.</source>
        <translation>Das Ziel „%1“ lässt sich nicht löschen, weil noch etwas daran hängt: %2. Verschieben oder löschen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Goal moved</source>
        <translation>Ziel verschoben</translation>
    </message>
    <message>
        <source>Give the milestone a title.</source>
        <translation>Geben Sie dem Meilenstein einen Titel.</translation>
    </message>
    <message>
        <source>Enter the day on which the milestone is due.</source>
        <translation>Geben Sie den Tag ein, an dem der Meilenstein fällig ist.</translation>
    </message>
    <message>
        <source>Milestone added</source>
        <translation>Meilenstein hinzugefügt</translation>
    </message>
    <message>
        <source>Milestone changed</source>
        <translation>Meilenstein geändert</translation>
    </message>
    <message>
        <source>Milestone removed</source>
        <translation>Meilenstein gelöscht</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>deckt sich mit</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>These two goals are related in this way already. Change that relation instead.</source>
        <translation>Diese beiden Ziele stehen schon so in Beziehung. Ändern Sie diese Beziehung.</translation>
    </message>
    <message>
        <source>Relation between goals added</source>
        <translation>Zielbeziehung hinzugefügt</translation>
    </message>
    <message>
        <source>Relation between goals changed</source>
        <translation>Zielbeziehung geändert</translation>
    </message>
    <message>
        <source>Relation between goals removed</source>
        <translation>Zielbeziehung gelöscht</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a part of the country</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Annual goal carried on</source>
        <translation>Jahresziel fortgeführt</translation>
    </message>
    <message>
        <source>“%1” carries it on in %2 already.</source>
        <translation>„%1“ führt es %2 schon fort.</translation>
    </message>
    <message>
        <source>Only an annual goal can be carried on, and only into a later year.</source>
        <translation>Nur ein Jahresziel lässt sich fortführen, und nur in ein späteres Jahr.</translation>
    </message>
    <message>
        <source>Theme of %1 changed</source>
        <translation>Jahresthema %1 geändert</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Beraten</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Fortgeführt</translation>
    </message>
</context>
<context>
    <name>inko::GoalsScreen</name>
    <message>
        <source>Concep&amp;ts</source>
        <translation>&amp;Konzepte</translation>
    </message>
    <message>
        <source>&amp;Annual goals</source>
        <translation>Jahres&amp;ziele</translation>
    </message>
    <message>
        <source>&amp;Reading together</source>
        <translation>Zusammen &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Hinweise</translation>
    </message>
</context>
<context>
    <name>inko::GridChangesDialog</name>
    <message>
        <source>Take progress into the grid</source>
        <translation>Fortschritt ins Raster übernehmen</translation>
    </message>
    <message>
        <source>The answers say this differently from the newest grid. What you take over changes the grid; what you leave out is not proposed again.</source>
        <translation>Das steht in den Antworten anders als im neuesten Raster. Was Sie übernehmen, ändert das Raster; was Sie weglassen, wird nicht noch einmal vorgeschlagen.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What changes in the grid</source>
        <translation>Was sich im Raster ändert</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>%n &amp;übernehmen</numerusform>
            <numerusform>%n &amp;übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %n out</source>
        <translation>
            <numerusform>%n &amp;weglassen</numerusform>
            <numerusform>%n &amp;weglassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridCommands</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Clear cell &amp;contents</source>
        <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Neue Zeile</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows deleted. Undo with Ctrl+Z</source>
        <translation>
            <numerusform>%n Zeile gelöscht. Rückgängig mit Strg+Z</numerusform>
            <numerusform>%n Zeilen gelöscht. Rückgängig mit Strg+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted. Undo with Ctrl+Z</source>
        <translation>Eingefügt. Rückgängig mit Strg+Z</translation>
    </message>
    <message numerus="yes">
        <source>Pasted, %n cells left out. Undo with Ctrl+Z</source>
        <translation>
            <numerusform>Eingefügt, %n Zelle ausgelassen. Rückgängig mit Strg+Z</numerusform>
            <numerusform>Eingefügt, %n Zellen ausgelassen. Rückgängig mit Strg+Z</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are too many to paste: at most %2 fit in one step. Nothing was pasted.</source>
        <translation>%1 Zeilen sind zu viele: Höchstens %2 lassen sich auf einmal einfügen. Es wurde nichts eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells copied</source>
        <translation>
            <numerusform>%n Zelle kopiert</numerusform>
            <numerusform>%n Zellen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridEntries</name>
    <message>
        <source>“%1” is in this year&apos;s grid already; edit that row instead.</source>
        <translation>„%1“ steht schon im Raster dieses Jahres; ändern Sie jene Zeile.</translation>
    </message>
    <message>
        <source>Choose a survey for the entry; this one is gone.</source>
        <translation>Wählen Sie eine Abfrage für die Zeile; diese gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>Funding type</source>
        <translation>Finanzierungsart</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Kooperation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Publish contact</source>
        <translation>Kontakt veröffentlichen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Row added</source>
        <translation>Zeile hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>A row is not there any more; it was deleted meanwhile.</source>
        <translation>Eine Zeile gibt es nicht mehr; sie wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Row removed</source>
        <translation>Zeile gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n rows removed</source>
        <translation>
            <numerusform>%n Zeile gelöscht</numerusform>
            <numerusform>%n Zeilen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridFilterBar</name>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Only entries in which something is missing</source>
        <translation>Nur Zeilen, in denen etwas fehlt</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(gibt es nicht mehr)</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Save this filter …</source>
        <translation>Diesen Filter &amp;merken …</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter merken</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Only rows with these words (Ctrl+F)</source>
        <translation>Nur Zeilen mit diesen Wörtern (Strg+F)</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters</comment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Filters that were saved under a name</source>
        <translation>Filter, die unter einem Namen gemerkt sind</translation>
    </message>
</context>
<context>
    <name>inko::GridInspector</name>
    <message>
        <source>Details of the selected entry</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>Es fehlt noch:</translation>
    </message>
    <message>
        <source>Go to this cell</source>
        <translation>Zu dieser Zelle gehen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>New this year</source>
        <translation>Neu in diesem Jahr</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Wie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields differ from %1</source>
        <translation>
            <numerusform>%n Feld anders als %1</numerusform>
            <numerusform>%n Felder anders als %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridMatching</name>
    <message>
        <source>Row %1 has the same institution and title. Rename one of them, or take one out.</source>
        <translation>Zeile %1 hat dieselbe Institution und denselben Titel. Benennen Sie eine um oder nehmen Sie eine heraus.</translation>
    </message>
    <message>
        <source>Row %1 has the same ID. Empty the ID of the row that is a new activity.</source>
        <translation>Zeile %1 hat dieselbe ID. Leeren Sie die ID der Zeile, die ein neues Angebot ist.</translation>
    </message>
    <message>
        <source>This ID belongs to “%1” of “%2” here. Empty it if the row is something else.</source>
        <translation>Diese ID gehört hier zu „%1“ von „%2“. Leeren Sie die ID, wenn die Zeile etwas anderes ist.</translation>
    </message>
    <message>
        <source>Row %1 is about the same activity, by its ID. Keep one of the two.</source>
        <translation>Zeile %1 meint nach ihrer ID dasselbe Angebot. Behalten Sie nur eine.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n activities of this name at this institution. Say by the ID which one is meant.</source>
        <translation>
            <numerusform>Diese Institution hat %n Angebot dieses Namens. Geben Sie mit der ID an, welches gemeint ist.</numerusform>
            <numerusform>Diese Institution hat %n Angebote dieses Namens. Geben Sie mit der ID an, welches gemeint ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>This ID belongs to “%1” of “%2” here, but “%3” is there as well, with another ID. Correct the ID, or rename one after the other.</source>
        <translation>Diese ID gehört hier zu „%1“ von „%2“; „%3“ gibt es aber auch, mit einer anderen ID. Berichtigen Sie die ID, oder benennen Sie eins nach dem anderen um.</translation>
    </message>
    <message>
        <source>This ID belongs to “%1” of “%2” here, and most of the row says something else. Empty it if the row is another activity; if it is the same one, rename it in Inko first.</source>
        <translation>Diese ID gehört hier zu „%1“ von „%2“, und das meiste in der Zeile lautet anders. Leeren Sie die ID, wenn es ein anderes Angebot ist; ist es dasselbe, benennen Sie es zuerst in Inko um.</translation>
    </message>
    <message>
        <source>The chosen activity is not this institution&apos;s. Choose again.</source>
        <translation>Das gewählte Angebot gehört nicht zu dieser Institution. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This reads like “%1”, which has the ID %2 here. Write this ID into the row if it is the same activity, or “neu” into “Stand” if it is another one.</source>
        <translation>Das klingt wie „%1“, das hier die ID %2 hat. Ist es dasselbe Angebot, tragen Sie diese ID ein; ist es ein anderes, tragen Sie bei „Stand“ „neu“ ein.</translation>
    </message>
</context>
<context>
    <name>inko::GridModel</name>
    <message>
        <source>New entry …</source>
        <translation>Neue Zeile …</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Choose the organisation …</source>
        <translation>Institution wählen …</translation>
    </message>
    <message>
        <source>Not saved yet: the entry needs the organisation that does it.</source>
        <translation>Noch nicht gespeichert: Der Zeile fehlt die Institution, die das Angebot macht.</translation>
    </message>
</context>
<context>
    <name>inko::GridPaste</name>
    <message>
        <source>The row has no organisation, so it cannot be added.</source>
        <translation>Die Zeile hat keine Institution und kann deshalb nicht hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows pasted</source>
        <translation>
            <numerusform>%n Zeile eingefügt</numerusform>
            <numerusform>%n Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Without it, the row cannot be added.</source>
        <translation>%1. Ohne Institution kann die Zeile nicht hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n Zelle eingefügt</numerusform>
            <numerusform>%n Zellen eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::GridScreen</name>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>&amp;Open a survey round …</source>
        <translation>&amp;Abfrage starten …</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All fields of the selected entry, last year and history (F4)</source>
        <translation>Alle Felder der gewählten Zeile, Vorjahr und Verlauf (F4)</translation>
    </message>
    <message>
        <source>There is no survey round for %1 yet. The grid holds what the organisations report in it.</source>
        <translation>Für %1 gibt es noch keine Abfrage. Im Raster steht, was die Institutionen darin melden.</translation>
    </message>
    <message>
        <source>%1 entries · %2 participants known · %3 unknown</source>
        <translation>%1 Zeilen · %2 Teilnehmende bekannt · %3 unbekannt</translation>
    </message>
    <message>
        <source>Nothing found. Take a part of the filter away.</source>
        <translation>Nichts gefunden. Nehmen Sie einen Teil des Filters weg.</translation>
    </message>
    <message>
        <source>No entries yet. Begin in the first row with an organisation, or paste rows from a spreadsheet.</source>
        <translation>Noch keine Zeilen. Beginnen Sie in der ersten mit einer Institution, oder fügen Sie Zeilen aus einer Tabelle ein.</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>Noch keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>Ctrl+Enter writes it into all %n selected rows</source>
        <translation>
            <numerusform>Strg+Eingabetaste schreibt es in die ausgewählte Zeile</numerusform>
            <numerusform>Strg+Eingabetaste schreibt es in alle %n ausgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The new row is not saved yet: it needs an organisation</source>
        <translation>Die neue Zeile ist noch nicht gespeichert: Es fehlt die Institution</translation>
    </message>
</context>
<context>
    <name>inko::GroupDialog</name>
    <message>
        <source>They &amp;contradict each other</source>
        <translation>Sie &amp;widersprechen sich</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>&amp;What they have in common:</source>
        <translation>&amp;Was sie gemeinsam haben:</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>Eine Stellungnahme</numerusform>
            <numerusform>%n Stellungnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>&amp;Zusammenfassen</translation>
    </message>
</context>
<context>
    <name>inko::HintsPage</name>
    <message>
        <source>Hints on goals</source>
        <translation>Hinweise zu Zielen</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) that no offer works toward</source>
        <translation>
            <numerusform>%n Ziel, zu dem kein Angebot beiträgt</numerusform>
            <numerusform>%n Ziele, zu denen kein Angebot beiträgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without an indicator</source>
        <translation>
            <numerusform>%n Ziel ohne Kennzahl</numerusform>
            <numerusform>%n Ziele ohne Kennzahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) that nobody looks after</source>
        <translation>
            <numerusform>%n Ziel, um das sich niemand kümmert</numerusform>
            <numerusform>%n Ziele, um die sich niemand kümmert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) that do not say by what one sees that they are reached</source>
        <translation>
            <numerusform>%n Jahresziel, das nicht sagt, woran man sieht, dass es erreicht ist</numerusform>
            <numerusform>%n Jahresziele, die nicht sagen, woran man sieht, dass sie erreicht sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) that say the same as another</source>
        <translation>
            <numerusform>%n Ziel, das dasselbe sagt wie ein anderes</numerusform>
            <numerusform>%n Ziele, die dasselbe sagen wie ein anderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) of earlier years: what became of them?</source>
        <translation>
            <numerusform>%n Jahresziel früherer Jahre: Was ist daraus geworden?</numerusform>
            <numerusform>%n Jahresziele früherer Jahre: Was ist daraus geworden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) reported on without a sentence why</source>
        <translation>
            <numerusform>%n Jahresziel mit Ergebnis, aber ohne einen Satz warum</numerusform>
            <numerusform>%n Jahresziele mit Ergebnis, aber ohne einen Satz warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) of other concepts shown without their tie to integration</source>
        <translation>
            <numerusform>%n Ziel eines anderen Konzepts ohne Bezug zur Integration</numerusform>
            <numerusform>%n Ziele anderer Konzepte ohne Bezug zur Integration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradiction(s) that no body has to settle</source>
        <translation>
            <numerusform>%n offener Widerspruch, den kein Gremium klären muss</numerusform>
            <numerusform>%n offene Widersprüche, die kein Gremium klären muss</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – and %2</source>
        <translation>%1 – und %2</translation>
    </message>
    <message>
        <source>Nothing to suggest: every goal has offers, indicators and somebody who looks after it, and says what it means.</source>
        <translation>Nichts vorzuschlagen: Jedes Ziel hat Angebote, Kennzahlen und jemanden, der sich kümmert, und sagt, was es bedeutet.</translation>
    </message>
    <message>
        <source>Suggestions, no faults: nothing is refused because of them. Enter leads to the goal.</source>
        <translation>Das sind Vorschläge, keine Fehler: Nichts wird deswegen abgelehnt. Enter führt zum Ziel.</translation>
    </message>
</context>
<context>
    <name>inko::History</name>
    <message>
        <source>This cannot be undone any more: what it changed was changed again since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Was geändert wurde, ist seither noch einmal geändert worden.</translation>
    </message>
    <message>
        <source>The history of this file is damaged.</source>
        <translation>Der Verlauf dieser Datei ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>inko::HistoryView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → empty</source>
        <translation>%1: %2 → leer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>inko::ImpactChecks</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>nicht relevant</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Geben Sie die Frage ein.</translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation>Diese Frage gibt es schon.</translation>
    </message>
    <message>
        <source>Question of the check list added</source>
        <translation>Frage der Prüfliste hinzugefügt</translation>
    </message>
    <message>
        <source>Question of the check list changed</source>
        <translation>Frage der Prüfliste geändert</translation>
    </message>
    <message>
        <source>Question of the check list removed</source>
        <translation>Frage der Prüfliste entfernt</translation>
    </message>
    <message>
        <source>Question of the check list moved</source>
        <translation>Frage der Prüfliste verschoben</translation>
    </message>
    <message>
        <source>The question is not there any more.</source>
        <translation>Die Frage ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Does the proposal concern people with a migration history in particular?</source>
        <translation>Betrifft die Vorlage Menschen mit Einwanderungsgeschichte in besonderer Weise?</translation>
    </message>
    <message>
        <source>As residents, clients, pupils, staff; also if it is not meant to.</source>
        <translation>Als Einwohnerinnen und Einwohner, Kundschaft, Lernende, Beschäftigte; auch, wenn es nicht so gemeint ist.</translation>
    </message>
    <message>
        <source>Can everybody use what is proposed, whatever language they speak?</source>
        <translation>Können alle nutzen, was geplant ist, gleich welche Sprache sie sprechen?</translation>
    </message>
    <message>
        <source>Plain language, translations, interpreting, pictures.</source>
        <translation>Einfache Sprache, Übersetzung, Sprachmittlung, Bilder.</translation>
    </message>
    <message>
        <source>Can everybody use it, whatever their residence status?</source>
        <translation>Können es alle nutzen, gleich welchen Aufenthaltsstatus sie haben?</translation>
    </message>
    <message>
        <source>Temporary permit, asylum procedure, citizens of the European Union.</source>
        <translation>Duldung, Asylverfahren, Freizügigkeit in der EU.</translation>
    </message>
    <message>
        <source>Have those concerned been heard?</source>
        <translation>Sind die Betroffenen gehört worden?</translation>
    </message>
    <message>
        <source>Advisory council, associations of migrants, a consultation.</source>
        <translation>Integrationsrat, Migrantenorganisationen, eine Beteiligung.</translation>
    </message>
    <message>
        <source>Does it serve a goal of the integration concept?</source>
        <translation>Dient die Vorlage einem Ziel des Integrationskonzepts?</translation>
    </message>
    <message>
        <source>Name the goal.</source>
        <translation>Das Ziel nennen.</translation>
    </message>
    <message>
        <source>Does it avoid disadvantage and discrimination?</source>
        <translation>Vermeidet sie Benachteiligung und Diskriminierung?</translation>
    </message>
    <message>
        <source>Look at indirect effects, too: fees, opening hours, forms.</source>
        <translation>Auch mittelbare: Gebühren, Öffnungszeiten, Formulare.</translation>
    </message>
    <message>
        <source>Is it known how its effect will be seen?</source>
        <translation>Ist bekannt, woran man die Wirkung sehen wird?</translation>
    </message>
    <message>
        <source>An indicator, a survey, a report.</source>
        <translation>Kennzahl, Befragung, Bericht.</translation>
    </message>
    <message>
        <source>Check list begun</source>
        <translation>Prüfliste begonnen</translation>
    </message>
    <message>
        <source>Enter the title of the proposal.</source>
        <translation>Geben Sie den Titel der Vorlage ein.</translation>
    </message>
    <message>
        <source>A check cannot be made in the future. Leave the day empty until it is.</source>
        <translation>Eine Prüfung kann nicht in der Zukunft liegen. Lassen Sie den Tag leer, bis es so weit ist.</translation>
    </message>
    <message>
        <source>Impact check added</source>
        <translation>Integrations-Prüfung hinzugefügt</translation>
    </message>
    <message>
        <source>Impact check changed</source>
        <translation>Integrations-Prüfung geändert</translation>
    </message>
    <message>
        <source>Impact check removed</source>
        <translation>Integrations-Prüfung entfernt</translation>
    </message>
    <message>
        <source>Answer of an impact check changed</source>
        <translation>Antwort einer Integrations-Prüfung geändert</translation>
    </message>
    <message>
        <source>Questions of an impact check added</source>
        <translation>Fragen einer Integrations-Prüfung hinzugefügt</translation>
    </message>
</context>
<context>
    <name>inko::ImportDialog</name>
    <message>
        <source>Add &amp;institutions, goals and list values that are not there yet</source>
        <translation>&amp;Institutionen, Ziele und Listenwerte anlegen, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>Read in for %1</source>
        <translation>Einlesen für %1</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>What came back is shown here first, row by row. Choose the files or drop them or their folder here.</source>
        <translation>Was zurückkam, sehen Sie hier zuerst Zeile für Zeile. Wählen Sie die Dateien aus, oder ziehen Sie sie oder ihren Ordner hierher.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>&amp;Files …</source>
        <translation>&amp;Dateien …</translation>
    </message>
    <message>
        <source>F&amp;older …</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Zeilen ein&amp;fügen</translation>
    </message>
    <message>
        <source>Rows that were copied in a spreadsheet, with their header</source>
        <translation>Zeilen, die Sie in einer Tabelle kopiert haben, mit ihrer Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Columns …</source>
        <translation>&amp;Spalten …</translation>
    </message>
    <message>
        <source>Say what the columns of this file are</source>
        <translation>Sagen, was die Spalten dieser Datei sind</translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.ods *.csv *.tsv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>Ordner mit den Antworten</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows with their header first.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst die Zeilen mit ihrer Kopfzeile.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for you and are not taken in yet.</source>
        <translation>
            <numerusform>%n Zeile wartet auf Sie und wird noch nicht übernommen.</numerusform>
            <numerusform>%n Zeilen warten auf Sie und werden noch nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken in, as one step that can be undone. A backup was made before.</source>
        <translation>
            <numerusform>%n Zeile ist übernommen. Sie können das in einem Schritt zurücknehmen; eine Sicherung gibt es auch.</numerusform>
            <numerusform>%n Zeilen sind übernommen. Sie können das in einem Schritt zurücknehmen; eine Sicherung gibt es auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file to show</source>
        <translation>Welche Datei gezeigt wird</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>inko::ImportLinesModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
</context>
<context>
    <name>inko::ImportSession</name>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Pasted rows (%1)</source>
        <translation>Eingefügte Zeilen (%1)</translation>
    </message>
</context>
<context>
    <name>inko::ImportTable</name>
    <message>
        <source>What is read in</source>
        <translation>Was eingelesen wird</translation>
    </message>
</context>
<context>
    <name>inko::IndicatorDetail</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Enter a value</source>
        <translation>Einen Wert eintragen</translation>
    </message>
    <message>
        <source>Remove the selected value</source>
        <translation>Den ausgewählten Wert entfernen</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2, entered by %3</source>
        <translation>%1: %2, eingetragen von %3</translation>
    </message>
</context>
<context>
    <name>inko::IndicatorForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>what is counted, in a few words</source>
        <translation>was gezählt wird, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Goals:</source>
        <translation>&amp;Ziele:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Einheit:</translation>
    </message>
    <message>
        <source>persons, %, hours …</source>
        <translation>Personen, %, Stunden …</translation>
    </message>
    <message>
        <source>&amp;Definition:</source>
        <translation>&amp;Definition:</translation>
    </message>
    <message>
        <source>what exactly is counted, and what is not</source>
        <translation>was genau gezählt wird und was nicht</translation>
    </message>
    <message>
        <source>Di&amp;rection:</source>
        <translation>Richt&amp;ung:</translation>
    </message>
    <message>
        <source>&amp;Baseline:</source>
        <translation>Aus&amp;gangswert:</translation>
    </message>
    <message>
        <source>the value from which one starts</source>
        <translation>der Wert, von dem aus es losgeht</translation>
    </message>
    <message>
        <source>Baseline &amp;of:</source>
        <translation>Ausgangswert &amp;vom:</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>der Tag dazu</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>Ziel&amp;wert:</translation>
    </message>
    <message>
        <source>the value to be reached; of a corridor its lower end</source>
        <translation>der Wert, der erreicht werden soll; beim Korridor das untere Ende</translation>
    </message>
    <message>
        <source>Corridor u&amp;p to:</source>
        <translation>&amp;Korridor bis:</translation>
    </message>
    <message>
        <source>its upper end</source>
        <translation>das obere Ende</translation>
    </message>
    <message>
        <source>Target &amp;year:</source>
        <translation>Ziel&amp;jahr:</translation>
    </message>
    <message>
        <source>by the end of which it is to be reached</source>
        <translation>bis zu dessen Ende er erreicht sein soll</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>Wert&amp;e:</translation>
    </message>
    <message>
        <source>Told a&amp;part:</source>
        <translation>Glie&amp;derung:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>who publishes the figure, and where</source>
        <translation>wer die Zahl veröffentlicht und wo</translation>
    </message>
    <message>
        <source>R&amp;hythm:</source>
        <translation>R&amp;hythmus:</translation>
    </message>
    <message>
        <source>&amp;Provided by:</source>
        <translation>&amp;Liefert:</translation>
    </message>
    <message>
        <source>the institution that knows the values</source>
        <translation>die Institution, die die Werte kennt</translation>
    </message>
    <message>
        <source>&amp;Counting:</source>
        <translation>Zä&amp;hlweise:</translation>
    </message>
    <message>
        <source>Ask above &amp;factor:</source>
        <translation>Nach&amp;fragen ab Faktor:</translation>
    </message>
    <message>
        <source>2: a value twice or half the one before is asked about</source>
        <translation>2: nachfragen, wenn ein Wert doppelt oder halb so groß ist wie der davor</translation>
    </message>
    <message>
        <source>Ask be&amp;low:</source>
        <translation>Nachfragen &amp;unter:</translation>
    </message>
    <message>
        <source>the smallest value to be expected</source>
        <translation>der kleinste Wert, der zu erwarten ist</translation>
    </message>
    <message>
        <source>Ask abo&amp;ve:</source>
        <translation>Nachfragen ü&amp;ber:</translation>
    </message>
    <message>
        <source>the largest value to be expected</source>
        <translation>der größte Wert, der zu erwarten ist</translation>
    </message>
</context>
<context>
    <name>inko::IndicatorTree</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A newer value is due.</source>
        <translation>Ein neuerer Wert ist fällig.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>inko::Indicators</name>
    <message>
        <source>Goal monitoring</source>
        <translation>Ziel-Monitoring</translation>
    </message>
    <message>
        <source>Process monitoring</source>
        <translation>Prozess-Monitoring</translation>
    </message>
    <message>
        <source>Population and social data</source>
        <translation>Bevölkerungs- und Sozialdaten</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Korridor</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>Jedes Halbjahr</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation>Alle zwei Jahre</translation>
    </message>
    <message>
        <source>Irregularly</source>
        <translation>Unregelmäßig</translation>
    </message>
    <message>
        <source>Each period alone</source>
        <translation>Jeder Zeitraum für sich</translation>
    </message>
    <message>
        <source>Including earlier periods</source>
        <translation>Frühere Zeiträume mitgezählt</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Nach Geschlecht</translation>
    </message>
    <message>
        <source>By age group</source>
        <translation>Nach Altersgruppe</translation>
    </message>
    <message>
        <source>By target group</source>
        <translation>Nach Zielgruppe</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Nach Sozialraum</translation>
    </message>
    <message>
        <source>By groups of your own</source>
        <translation>Nach eigenen Gruppen</translation>
    </message>
    <message>
        <source>Entered by hand or read in</source>
        <translation>Eingetragen oder eingelesen</translation>
    </message>
    <message>
        <source>Inko counts the offers</source>
        <translation>Inko zählt die Angebote</translation>
    </message>
    <message>
        <source>Inko counts the institutions with offers</source>
        <translation>Inko zählt die Institutionen mit Angeboten</translation>
    </message>
    <message>
        <source>Inko adds up the participants</source>
        <translation>Inko zählt die Teilnehmenden zusammen</translation>
    </message>
    <message>
        <source>Inko works out the return rate</source>
        <translation>Inko berechnet den Rücklauf</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>There is an indicator “%1” already. Choose another title.</source>
        <translation>Eine Kennzahl „%1“ gibt es schon. Bitte einen anderen Titel wählen.</translation>
    </message>
    <message>
        <source>The value of %1 would not fit any more: %2 Remove it first.</source>
        <translation>Der Wert für %1 würde nicht mehr passen: %2 Bitte zuerst entfernen.</translation>
    </message>
    <message>
        <source>Indicator added</source>
        <translation>Kennzahl angelegt</translation>
    </message>
    <message>
        <source>Indicator changed</source>
        <translation>Kennzahl geändert</translation>
    </message>
    <message>
        <source>Indicator removed</source>
        <translation>Kennzahl gelöscht</translation>
    </message>
    <message>
        <source>There is a value for %1 already. Correct that one; what it said before is kept.</source>
        <translation>Für %1 gibt es schon einen Wert. Bitte diesen verbessern; der alte bleibt nachlesbar.</translation>
    </message>
    <message>
        <source>Value entered</source>
        <translation>Wert eingetragen</translation>
    </message>
    <message>
        <source>Value corrected</source>
        <translation>Wert verbessert</translation>
    </message>
    <message>
        <source>Value removed</source>
        <translation>Wert entfernt</translation>
    </message>
    <message>
        <source>As it stands at the end of the period</source>
        <translation>Stand am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Inko adds up who came to events</source>
        <translation>Inko zählt die Teilnehmenden der Veranstaltungen zusammen</translation>
    </message>
    <message>
        <source>The indicator “%1” cannot be removed because there is still something tied to it: %2. Untie that first.</source>
        <translation>Die Kennzahl „%1“ lässt sich nicht entfernen, weil noch etwas an ihr hängt: %2. Lösen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Inko works out how many recommendations are settled</source>
        <translation>Inko rechnet aus, wie viele Empfehlungen erledigt sind</translation>
    </message>
</context>
<context>
    <name>inko::IndicatorsScreen</name>
    <message>
        <source>Here stand the figures that make goals measurable. First agree on goals, then on indicators: few, and each for a goal. Inko counts by itself what the grid knows already.</source>
        <translation>Hier stehen die Zahlen, die Ziele messbar machen. Erst auf Ziele einigen, dann auf Kennzahlen: wenige, und jede zu einem Ziel. Was das Raster schon weiß, zählt Inko selbst.</translation>
    </message>
    <message>
        <source>Enter the first indicator</source>
        <translation>Erste Kennzahl anlegen</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Kennzahl anlegen</translation>
    </message>
    <message>
        <source>Add an indicator (%1)</source>
        <translation>Eine Kennzahl anlegen (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected indicator with its values</source>
        <translation>Die ausgewählte Kennzahl mit ihren Werten löschen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n erreicht</numerusform>
            <numerusform>%n erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n auf Kurs</numerusform>
            <numerusform>%n auf Kurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n im Rückstand</numerusform>
            <numerusform>%n im Rückstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) due</source>
        <translation>
            <numerusform>%n Wert fällig</numerusform>
            <numerusform>%n Werte fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in a series …</source>
        <translation>Reihe einlesen …</translation>
    </message>
    <message>
        <source>Take the values from a statistical office&apos;s file (XLSX, ODS, CSV)</source>
        <translation>Werte aus der Datei eines Statistikamts übernehmen (XLSX, ODS, CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n ohne Zielwert</numerusform>
            <numerusform>%n ohne Zielwert</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in a series</source>
        <translation>Reihe einlesen</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.ods *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>inko::InspectorField</name>
    <message>
        <source>may be published</source>
        <translation>darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
</context>
<context>
    <name>inko::Invocation</name>
    <message>
        <source>This was carried out, but the answer could not be written.</source>
        <translation>Das ist erledigt, aber die Antwort ließ sich nicht ausgeben.</translation>
    </message>
    <message>
        <source>There is no round for %1, so the report has no grid.</source>
        <translation>Für %1 gibt es keine Abfrage; der Bericht hat daher kein Raster.</translation>
    </message>
    <message>
        <source>Say with --out a PDF file: its name ends with .pdf.</source>
        <translation>Nennen Sie mit --out eine PDF-Datei: Ihr Name endet auf .pdf.</translation>
    </message>
    <message>
        <source>The town&apos;s file.</source>
        <translation>Die Datei der Stadt.</translation>
    </message>
    <message>
        <source>The round; without it the newest.</source>
        <translation>Die Abfrage; ohne Angabe die neueste.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Geben Sie mit --out an, welche Datei entstehen soll.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported into itself.</source>
        <translation>„%1“ kann nicht in sich selbst eingelesen werden.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 read, %4 new, %5 changed, %6 unchanged, %7 ended, %8 refused</source>
        <translation>%1 (%2): %3 gelesen, %4 neu, %5 geändert, %6 unverändert, %7 beendet, %8 abgelehnt</translation>
    </message>
    <message>
        <source>%1: the column “%2” is not known and was not read.</source>
        <translation>%1: Die Spalte „%2“ ist nicht bekannt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”, “%4”: %5</source>
        <translation>%1, Zeile %2, Spalte „%3“, „%4“: %5</translation>
    </message>
    <message>
        <source>Reads grids and the other tables of a town, as one step that can be undone.</source>
        <translation>Liest Raster und die anderen Tabellen einer Stadt ein, als ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The round that rows of the grid belong to; opened if there is none.</source>
        <translation>Die Abfrage, zu der die Zeilen gehören; sie wird gestartet, wenn es sie noch nicht gibt.</translation>
    </message>
    <message>
        <source>Makes institutions, goals and list values that are not there yet.</source>
        <translation>Legt Institutionen, Ziele und Listenwerte an, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Says what would happen and changes nothing.</source>
        <translation>Sagt, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Opens the file even if a program that is gone had it open.</source>
        <translation>Öffnet die Datei auch dann, wenn ein Programm sie offen hatte, das nicht mehr läuft.</translation>
    </message>
    <message>
        <source>Say with --year for which year the rows were reported.</source>
        <translation>Geben Sie mit --year an, für welches Jahr die Zeilen gemeldet wurden.</translation>
    </message>
    <message>
        <source>Says what the command does.</source>
        <translation>Sagt, was der Befehl tut.</translation>
    </message>
    <message>
        <source>Prints a result that a script can read.</source>
        <translation>Gibt ein Ergebnis aus, das ein Programm lesen kann.</translation>
    </message>
    <message>
        <source>The command “%1” needs more than that.</source>
        <translation>Der Befehl „%1“ braucht mehr Angaben.</translation>
    </message>
    <message>
        <source>The command “%1” does not know what “%2” is for.</source>
        <translation>Der Befehl „%1“ weiß mit „%2“ nichts anzufangen.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>„%1“ ist kein Jahr.</translation>
    </message>
    <message>
        <source>“inko %1 --help” says how it goes.</source>
        <translation>„inko %1 --help“ sagt, wie es geht.</translation>
    </message>
    <message>
        <source>Looks through a file for damage and changes nothing.</source>
        <translation>Prüft eine Datei auf Schäden und ändert nichts.</translation>
    </message>
    <message>
        <source>“%1” is whole.</source>
        <translation>„%1“ ist in Ordnung.</translation>
    </message>
    <message>
        <source>Copies a file, whoever has it open, and checks the copy.</source>
        <translation>Kopiert eine Datei, auch wenn jemand sie offen hat, und prüft die Kopie.</translation>
    </message>
    <message>
        <source>Say with --out where the copy goes: another file.</source>
        <translation>Geben Sie mit --out an, wohin die Kopie kommt: eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is a checked copy of “%2”.</source>
        <translation>„%1“ ist eine geprüfte Kopie von „%2“.</translation>
    </message>
    <message>
        <source>Checks a backup and makes a file of it.</source>
        <translation>Prüft eine Sicherung und macht eine Datei daraus.</translation>
    </message>
    <message>
        <source>A backup, from the folder FILE.inko.backups or made with “inko backup”.</source>
        <translation>Eine Sicherung, aus dem Ordner DATEI.inko.backups oder mit „inko backup“ gemacht.</translation>
    </message>
    <message>
        <source>The file to make. It must not be there yet.</source>
        <translation>Die Datei, die entsteht. Es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>Say with --out which file to make.</source>
        <translation>Geben Sie mit --out an, welche Datei entstehen soll.</translation>
    </message>
    <message>
        <source>“%1” is restored from “%2”.</source>
        <translation>„%1“ ist aus „%2“ wiederhergestellt.</translation>
    </message>
    <message>
        <source>Makes a file for a town.</source>
        <translation>Legt eine Datei für eine Stadt an.</translation>
    </message>
    <message>
        <source>Fills it with the sample town.</source>
        <translation>Füllt sie mit der Beispielstadt.</translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>„%1“ ist angelegt.</translation>
    </message>
    <message>
        <source>No font on this computer has the character “%1” (U+%2).</source>
        <translation>Keine Schrift auf diesem Rechner hat das Zeichen „%1“ (U+%2).</translation>
    </message>
    <message>
        <source>The year it reports on.</source>
        <translation>Das Jahr, über das er berichtet.</translation>
    </message>
    <message>
        <source>The PDF file to write; an older one is replaced.</source>
        <translation>Die PDF-Datei, die entsteht; eine ältere wird ersetzt.</translation>
    </message>
    <message>
        <source>Its language: %1.</source>
        <translation>Seine Sprache: %1.</translation>
    </message>
    <message>
        <source>Say the year with --year.</source>
        <translation>Geben Sie mit --year das Jahr an.</translation>
    </message>
    <message>
        <source>There is no report in “%1”. Choose one of: %2.</source>
        <translation>Einen Bericht in „%1“ gibt es nicht. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 31.12.2026.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 31.12.2026.</translation>
    </message>
    <message>
        <source>Opens a survey round.</source>
        <translation>Startet eine Abfrage.</translation>
    </message>
    <message>
        <source>The year it asks about.</source>
        <translation>Das Jahr, nach dem sie fragt.</translation>
    </message>
    <message>
        <source>The last day for answers.</source>
        <translation>Der letzte Tag für Antworten.</translation>
    </message>
    <message>
        <source>Takes over the last round&apos;s rows, as not yet confirmed.</source>
        <translation>Übernimmt die Zeilen der letzten Abfrage, als noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>JAHR</translation>
    </message>
    <message>
        <source>Say with --out another file than the town&apos;s own.</source>
        <translation>Nennen Sie mit --out eine andere Datei als die der Stadt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are in “%2”.</source>
        <translation>
            <numerusform>%n Zeile aus %1 steht in „%2“.</numerusform>
            <numerusform>%n Zeilen aus %1 stehen in „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>Das war eine Probe: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>A file needs a name, but an empty one was given.</source>
        <translation>Eine Datei braucht einen Namen; angegeben ist ein leerer.</translation>
    </message>
    <message>
        <source>Usage: inko %1 %2</source>
        <translation>Aufruf: inko %1 %2</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SICHERUNG</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) to ask</source>
        <translation>
            <numerusform>%n Institution zu fragen</numerusform>
            <numerusform>%n Institutionen zu fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the grid</source>
        <translation>
            <numerusform>%n Zeile im Raster</numerusform>
            <numerusform>%n Zeilen im Raster</numerusform>
        </translation>
    </message>
    <message>
        <source>The round %1 is open: %2, %3.</source>
        <translation>Die Abfrage %1 läuft: %2, %3.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>What to do: there is no backup beside this file. Keep it as it is, and ask whoever looks after the computers here for a copy of an earlier day.</source>
        <translation>Was tun: Neben dieser Datei liegt keine Sicherung. Lassen Sie die Datei, wie sie ist, und bitten Sie, wer hier die Rechner betreut, um eine Kopie von einem früheren Tag.</translation>
    </message>
    <message>
        <source>What to do: none of the backups in “%1” is whole either. Keep everything as it is, and ask whoever looks after the computers here for a copy of an earlier day.</source>
        <translation>Was tun: Auch von den Sicherungen in „%1“ ist keine in Ordnung. Lassen Sie alles, wie es ist, und bitten Sie, wer hier die Rechner betreut, um eine Kopie von einem früheren Tag.</translation>
    </message>
    <message>
        <source>What to do: keep this file as it is, and go on with its newest backup that is whole. Open the file in Inko and choose it there, or make a new file of it:
    inko restore &quot;%1&quot; --out &quot;%2&quot;</source>
        <translation>Was tun: Lassen Sie diese Datei, wie sie ist, und arbeiten Sie mit der neuesten Sicherung weiter, die in Ordnung ist. Öffnen Sie die Datei in Inko, und wählen Sie die Sicherung dort aus, oder machen Sie eine neue Datei daraus:
    inko restore &quot;%1&quot; --out &quot;%2&quot;</translation>
    </message>
    <message>
        <source>“%1” is damaged:</source>
        <translation>„%1“ ist beschädigt:</translation>
    </message>
    <message>
        <source>The command “%1” has no option “%2”.</source>
        <translation>Der Befehl „%1“ kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>Zu „%1“ gehört kein Wert.</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“--%1” was given twice. Once is enough.</source>
        <translation>„--%1“ steht zweimal da. Einmal genügt.</translation>
    </message>
    <message>
        <source>If nobody has it open, say --break-lock.</source>
        <translation>Wenn niemand sie offen hat, hilft --break-lock.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Where the copy goes.</source>
        <translation>Wohin die Kopie soll.</translation>
    </message>
    <message>
        <source>Puts the copy in the place of an older file, once it is complete.</source>
        <translation>Setzt die fertige Kopie an die Stelle einer älteren Datei.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or say --replace.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit --replace.</translation>
    </message>
    <message>
        <source>Its name, which ends in .inko. It must not be there yet.</source>
        <translation>Ihr Name; er endet auf .inko. Es darf sie noch nicht geben.</translation>
    </message>
    <message>
        <source>Try again when it is closed.</source>
        <translation>Versuchen Sie es noch einmal, wenn sie geschlossen ist.</translation>
    </message>
    <message>
        <source>Nothing was taken over: there is no earlier grid, or everything in it has ended.</source>
        <translation>Es wurde nichts übernommen: Es gibt kein früheres Raster, oder alles darin ist beendet.</translation>
    </message>
    <message>
        <source>Writes a year&apos;s report, or another document made from its grid.</source>
        <translation>Schreibt den Bericht eines Jahres oder ein anderes Dokument aus seinem Raster.</translation>
    </message>
    <message>
        <source>Which document: %1.</source>
        <translation>Welches Dokument: %1.</translation>
    </message>
    <message>
        <source>There is no document “%1”. Choose one of: %2.</source>
        <translation>Ein Dokument „%1“ gibt es nicht. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>A frozen edition of the year, by its name, as it was then.</source>
        <translation>Eine eingefrorene Fassung des Jahres, mit ihrem Namen, so wie sie damals war.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>A frozen edition has its kind and its language: leave --kind and --language out.</source>
        <translation>Eine eingefrorene Fassung hat ihre Art und ihre Sprache: Lassen Sie --kind und --language weg.</translation>
    </message>
    <message numerus="yes">
        <source>The report of %1 is in “%2” (%n page(s)).</source>
        <translation>
            <numerusform>Der Bericht %1 steht in „%2“ (%n Seite).</numerusform>
            <numerusform>Der Bericht %1 steht in „%2“ (%n Seiten).</numerusform>
        </translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV or JSON files. Their header row says what they are.</source>
        <translation>Dateien als XLSX, ODS, CSV oder JSON. Ihre Kopfzeile sagt, was sie sind.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, Blatt „%2“</translation>
    </message>
    <message>
        <source>Writes the forms of a round, one for each institution.</source>
        <translation>Schreibt die Formulare einer Abfrage, eines für jede Institution.</translation>
    </message>
    <message>
        <source>The round.</source>
        <translation>Die Abfrage.</translation>
    </message>
    <message>
        <source>The folder for the forms.</source>
        <translation>Der Ordner für die Formulare.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>What they are: %1.</source>
        <translation>Was sie sind: %1.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Replaces forms that are in the folder.</source>
        <translation>Ersetzt Formulare, die im Ordner liegen.</translation>
    </message>
    <message>
        <source>Say with --out into which folder the forms go.</source>
        <translation>Nennen Sie mit --out den Ordner für die Formulare.</translation>
    </message>
    <message>
        <source>There is no form “%1”. Choose one of: %2.</source>
        <translation>Ein Formular „%1“ gibt es nicht. Wählen Sie eines von: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are in “%1”.</source>
        <translation>
            <numerusform>%n Formular liegt in „%1“.</numerusform>
            <numerusform>%n Formulare liegen in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also writes what carries them, mail drafts and letters: invitation or reminder. A reminder is for those who were asked and have not answered.</source>
        <translation>Schreibt auch E-Mail-Entwürfe und Briefe dazu: invitation (Einladung) oder reminder (Erinnerung). Eine Erinnerung geht an die, die gefragt wurden und nicht geantwortet haben.</translation>
    </message>
    <message>
        <source>Say with --mail whether it is an invitation or a reminder.</source>
        <translation>Sagen Sie mit --mail, ob es eine Einladung (invitation) oder eine Erinnerung (reminder) ist.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in it any more. It stays not confirmed.</source>
        <translation>%1: „%2“ steht nicht mehr darin. Es bleibt unbestätigt.</translation>
    </message>
    <message>
        <source>Nothing was imported, because some rows cannot be. Correct them, say --create to add names that are not there yet, or --skip-bad to leave the rows out.</source>
        <translation>Es wurde nichts eingelesen, weil einige Zeilen nicht lesbar sind. Berichtigen Sie sie, legen Sie fehlende Namen mit --create an, oder lassen Sie die Zeilen mit --skip-bad aus.</translation>
    </message>
    <message>
        <source>Leaves out rows and files that cannot be imported.</source>
        <translation>Lässt Zeilen und Dateien aus, die nicht lesbar sind.</translation>
    </message>
    <message>
        <source>Writes what has changed since the round before, instead of the grid.</source>
        <translation>Schreibt statt des Rasters, was sich seit der letzten Abfrage geändert hat.</translation>
    </message>
    <message>
        <source>Says what foreign columns are called here: {&quot;Title&quot;: &quot;Angebot&quot;, &quot;Time&quot;: [&quot;Von&quot;, &quot;Bis&quot;], &quot;Not needed&quot;: &quot;&quot;, &quot;=&quot;: {&quot;Institution&quot;: &quot;for every row&quot;}}; or the name of a mapping that the window has remembered.</source>
        <translation>Sagt, wie fremde Spalten hier heißen: {&quot;Titel&quot;: &quot;Angebot&quot;, &quot;Zeitraum&quot;: [&quot;Von&quot;, &quot;Bis&quot;], &quot;Nicht nötig&quot;: &quot;&quot;, &quot;=&quot;: {&quot;Institution&quot;: &quot;für jede Zeile&quot;}}; oder der Name einer Zuordnung, die sich das Fenster gemerkt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) and events are in “%1”.</source>
        <translation>
            <numerusform>%n Termin steht in „%1“.</numerusform>
            <numerusform>%n Termine stehen in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the grid of a round, or the town&apos;s calendar.</source>
        <translation>Schreibt das Raster einer Abfrage oder den Kalender der Stadt.</translation>
    </message>
    <message>
        <source>The file to write: .xlsx, .csv or .json; .ics for the calendar.</source>
        <translation>Die Datei, die geschrieben wird: .xlsx, .csv oder .json; .ics für den Kalender.</translation>
    </message>
    <message>
        <source>The calendar with what is not public, too.</source>
        <translation>Der Kalender auch mit dem, was nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>The calendar is of all years. Leave out --year and --changes.</source>
        <translation>Der Kalender umfasst alle Jahre. Lassen Sie --year und --changes weg.</translation>
    </message>
    <message>
        <source>Only the calendar (.ics) knows --internal.</source>
        <translation>Nur der Kalender (.ics) kennt --internal.</translation>
    </message>
</context>
<context>
    <name>inko::ItemForm</name>
    <message>
        <source>Comes &amp;from:</source>
        <translation>&amp;Anlass:</translation>
    </message>
    <message>
        <source>why it stands here</source>
        <translation>warum es hier steht</translation>
    </message>
    <message>
        <source>&amp;Facts:</source>
        <translation>&amp;Sachstand:</translation>
    </message>
    <message>
        <source>what those who come should know beforehand</source>
        <translation>was alle vorher wissen sollten</translation>
    </message>
    <message>
        <source>&amp;Goals:</source>
        <translation>&amp;Ziele:</translation>
    </message>
    <message>
        <source>&amp;Offers:</source>
        <translation>An&amp;gebote:</translation>
    </message>
    <message>
        <source>&amp;Indicators:</source>
        <translation>&amp;Kennzahlen:</translation>
    </message>
    <message>
        <source>&amp;Recommendations:</source>
        <translation>&amp;Empfehlungen:</translation>
    </message>
    <message>
        <source>&amp;Tasks looked at:</source>
        <translation>A&amp;ufträge dazu:</translation>
    </message>
</context>
<context>
    <name>inko::KeptMappings</name>
    <message>
        <source>There is neither a file nor a mapping of the name “%1”.</source>
        <translation>Es gibt weder eine Datei noch eine Zuordnung mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There is neither a file nor a mapping of the name “%1”. These mappings are remembered: %2</source>
        <translation>Es gibt weder eine Datei noch eine Zuordnung mit dem Namen „%1“. Gemerkt sind diese Zuordnungen: %2</translation>
    </message>
    <message>
        <source>Give the mapping a name under which you will find it again.</source>
        <translation>Geben Sie der Zuordnung einen Namen, unter dem Sie sie wiederfinden.</translation>
    </message>
    <message>
        <source>Mapping “%1” remembered</source>
        <translation>Zuordnung „%1“ gemerkt</translation>
    </message>
    <message>
        <source>Mapping “%1” forgotten</source>
        <translation>Zuordnung „%1“ vergessen</translation>
    </message>
</context>
<context>
    <name>inko::KeptSeries</name>
    <message>
        <source>No series are remembered under the name “%1”.</source>
        <translation>Unter dem Namen „%1“ sind keine Reihen gemerkt.</translation>
    </message>
    <message>
        <source>Give it a name under which you will find it again next year.</source>
        <translation>Bitte einen Namen geben, unter dem Sie es nächstes Jahr wiederfinden.</translation>
    </message>
    <message>
        <source>Series “%1” remembered</source>
        <translation>Reihe „%1“ gemerkt</translation>
    </message>
</context>
<context>
    <name>inko::LinkCard</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ListsScreen</name>
    <message>
        <source>Lists and settings</source>
        <translation>Listen und Einstellungen</translation>
    </message>
    <message>
        <source>Town and language</source>
        <translation>Stadt und Sprache</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Datei und Sicherungen</translation>
    </message>
</context>
<context>
    <name>inko::LockedDialog</name>
    <message>
        <source>“%1” was left locked</source>
        <translation>„%1“ ist noch gesperrt</translation>
    </message>
    <message>
        <source>“%1” is in use</source>
        <translation>„%1“ ist in Gebrauch</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Remove the &amp;lock and open</source>
        <translation>&amp;Sperre entfernen und öffnen</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>If nobody has it open, the lock can be removed.</source>
        <translation>Wenn niemand sie geöffnet hat, können Sie die Sperre entfernen.</translation>
    </message>
</context>
<context>
    <name>inko::MailForm</name>
    <message>
        <source>&amp;Mail drafts with the form attached, and letters for those without a mail address</source>
        <translation>E-Mail-Entwürfe &amp;mit dem Formular als Anhang, und Briefe für die ohne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>What is different in each mail stands in braces: %1.</source>
        <translation>Was in jeder E-Mail anders ist, steht in geschweiften Klammern: %1.</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Übl&amp;icher Text</translation>
    </message>
    <message>
        <source>Puts the text back that Inko proposes</source>
        <translation>Setzt den Text wieder ein, den Inko vorschlägt</translation>
    </message>
    <message>
        <source>Sub&amp;ject:</source>
        <translation>Bet&amp;reff:</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>So liest es sich</translation>
    </message>
    <message>
        <source>Nobody is to be written to.</source>
        <translation>Es ist an niemanden zu schreiben.</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>So it reads for %1 (%2): “%3”</source>
        <translation>So liest es sich für %1 (%2): „%3“</translation>
    </message>
</context>
<context>
    <name>inko::Mailing</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>{Sender}</source>
        <translation>{Absender}</translation>
    </message>
    <message>
        <source>{Town}</source>
        <translation>{Stadt}</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>If that is easier: give us a ring, and we fill it in together on the telephone.</source>
        <translation>Wenn es einfacher ist: Rufen Sie an, dann füllen wir es gemeinsam am Telefon aus.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>{Telephone}</source>
        <translation>{Telefon}</translation>
    </message>
    <message>
        <source>Please look through it, add what is new, and send it back by {Deadline}.</source>
        <translation>Bitte sehen Sie es durch, ergänzen Sie, was neu ist, und schicken Sie es bis zum {Frist} zurück.</translation>
    </message>
    <message>
        <source>Please look through it, add what is new, and send it back.</source>
        <translation>Bitte sehen Sie es durch, ergänzen Sie, was neu ist, und schicken Sie es zurück.</translation>
    </message>
    <message>
        <source>Survey {Year}: who does what for integration?</source>
        <translation>Abfrage {Jahr}: Wer macht was für Integration?</translation>
    </message>
    <message>
        <source>as every year we ask who offers what for integration. Enclosed is the form of {Institution}, with your offers of last year.</source>
        <translation>wie jedes Jahr fragen wir, wer was für Integration anbietet. Anbei ist das Formular für {Institution} mit Ihren Angeboten vom letzten Jahr.</translation>
    </message>
    <message>
        <source>May we ask you for it by {Deadline}?</source>
        <translation>Dürfen wir Sie bis zum {Frist} darum bitten?</translation>
    </message>
    <message>
        <source>May we ask you for it?</source>
        <translation>Dürfen wir Sie darum bitten?</translation>
    </message>
    <message>
        <source>Reminder: survey {Year}, who does what for integration?</source>
        <translation>Erinnerung: Abfrage {Jahr}, wer macht was für Integration?</translation>
    </message>
    <message>
        <source>the answer of {Institution} has not reached us yet.</source>
        <translation>die Antwort von {Institution} ist noch nicht bei uns angekommen.</translation>
    </message>
    <message>
        <source>The form is enclosed once more. If your answer is on its way, thank you very much!</source>
        <translation>Das Formular liegt noch einmal bei. Falls Ihre Antwort schon unterwegs ist: vielen Dank!</translation>
    </message>
    <message>
        <source>Text of the mails changed</source>
        <translation>Text der E-Mails geändert</translation>
    </message>
    <message>
        <source>Nothing is known yet that could stand for {%1}. Enter it, or take the placeholder out of the text.</source>
        <translation>Für {%1} ist noch nichts eingetragen. Tragen Sie es ein, oder nehmen Sie den Platzhalter aus dem Text.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>inko::MainWindow</name>
    <message>
        <source>Inko files (*.inko)</source>
        <translation>Inko-Dateien (*.inko)</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Datei …</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Keep a backup elsewhere…</source>
        <translation>&amp;Sicherung an anderem Ort …</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>My town.inko</source>
        <translation>Meine Stadt.inko</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>%1 backup %2.inko</source>
        <translation>%1 Sicherung %2.inko</translation>
    </message>
    <message>
        <source>Keep a backup</source>
        <translation>Sicherung aufbewahren</translation>
    </message>
    <message>
        <source>A backup becomes a new file beside this one; nothing is overwritten.</source>
        <translation>Aus einer Sicherung wird eine neue Datei neben dieser; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>%1 – Inko</source>
        <translation>%1 – Inko</translation>
    </message>
    <message>
        <source>Sample town.inko</source>
        <translation>Beispielstadt.inko</translation>
    </message>
    <message>
        <source>Sample town %1.inko</source>
        <translation>Beispielstadt %1.inko</translation>
    </message>
    <message>
        <source>Read &amp;in…</source>
        <translation>&amp;Einlesen …</translation>
    </message>
</context>
<context>
    <name>inko::Make</name>
    <message>
        <source>Statement taken further</source>
        <translation>Stellungnahme weitergeführt</translation>
    </message>
    <message>
        <source>This has been made of the statement already.</source>
        <translation>Das ist aus der Stellungnahme schon geworden.</translation>
    </message>
    <message>
        <source>Consultation “%1”</source>
        <translation>Beteiligung „%1“</translation>
    </message>
</context>
<context>
    <name>inko::MappingDialog</name>
    <message>
        <source>What the columns are</source>
        <translation>Was die Spalten sind</translation>
    </message>
    <message>
        <source>for example “Grid of the county”</source>
        <translation>zum Beispiel „Raster des Kreises“</translation>
    </message>
    <message>
        <source>&amp;Remember it as:</source>
        <translation>&amp;Merken als:</translation>
    </message>
    <message>
        <source>Say for each &amp;column of the file what it is here. Several may be the same one, and one may be several; what you leave empty is not read.</source>
        <translation>Sagen Sie zu jeder &amp;Spalte der Datei, was sie hier ist. Mehrere dürfen dieselbe sein und eine mehrere; was leer bleibt, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>What all rows say, where the file says &amp;nothing:</source>
        <translation>Was für alle Zeilen gilt, wo die Datei &amp;nichts sagt:</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Ist hier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>wird nicht gelesen</translation>
    </message>
    <message>
        <source>What “%1” is here</source>
        <translation>Was „%1“ hier ist</translation>
    </message>
    <message>
        <source>Column here</source>
        <translation>Spalte hier</translation>
    </message>
    <message>
        <source>What all rows say</source>
        <translation>Was für alle Zeilen gilt</translation>
    </message>
    <message>
        <source>There is no column “%1” here. Choose one from the list.</source>
        <translation>Eine Spalte „%1“ gibt es hier nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Say also where these come from, or what all rows say: %1.</source>
        <translation>Sagen Sie auch, woher diese kommen, oder was für alle Zeilen gilt: %1.</translation>
    </message>
</context>
<context>
    <name>inko::Matters</name>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation>geändert beschlossen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>Say in a few words what is recommended.</source>
        <translation>Sagen Sie in wenigen Worten, was empfohlen wird.</translation>
    </message>
    <message>
        <source>Recommendation added</source>
        <translation>Empfehlung hinzugefügt</translation>
    </message>
    <message>
        <source>Recommendation changed</source>
        <translation>Empfehlung geändert</translation>
    </message>
    <message>
        <source>Recommendation removed</source>
        <translation>Empfehlung gelöscht</translation>
    </message>
    <message>
        <source>It stands on an agenda or has tasks. Enter what became of it instead.</source>
        <translation>Sie steht auf einer Tagesordnung oder hat Aufträge. Tragen Sie stattdessen ein, was daraus wurde.</translation>
    </message>
    <message>
        <source>What became of a recommendation noted</source>
        <translation>Verlauf einer Empfehlung ergänzt</translation>
    </message>
    <message>
        <source>What became of a recommendation changed</source>
        <translation>Verlauf einer Empfehlung geändert</translation>
    </message>
    <message>
        <source>What became of a recommendation removed</source>
        <translation>Verlauf einer Empfehlung gelöscht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Tragen Sie ein, was zu tun ist.</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Auftrag hinzugefügt</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Auftrag geändert</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Auftrag gelöscht</translation>
    </message>
    <message>
        <source>It stands on an agenda. Say that it is dropped instead.</source>
        <translation>Er steht auf einer Tagesordnung. Setzen Sie ihn stattdessen auf „entfallen“.</translation>
    </message>
    <message>
        <source>Say what is to be talked about.</source>
        <translation>Tragen Sie ein, worüber gesprochen werden soll.</translation>
    </message>
    <message>
        <source>Topic noted</source>
        <translation>Thema vorgemerkt</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>Thema geändert</translation>
    </message>
    <message>
        <source>Topic removed</source>
        <translation>Thema gelöscht</translation>
    </message>
</context>
<context>
    <name>inko::MattersScreen</name>
    <message>
        <source>&amp;Recommendations</source>
        <translation>&amp;Empfehlungen</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>To&amp;pics for sessions</source>
        <translation>&amp;Themen für Sitzungen</translation>
    </message>
</context>
<context>
    <name>inko::MeasurementsModel</name>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Von wie vielen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>“%1” is no period. Write it like 2026, 2026-H1, 2026-Q3 or 2026-03.</source>
        <translation>„%1“ ist kein Zeitraum. Bitte so schreiben: 2026, 2026-H1, 2026-Q3 oder 2026-03.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose another one, or add it under Lists.</source>
        <translation>„%1“ steht nicht in der Liste. Bitte einen anderen Wert wählen oder unter „Listen“ ergänzen.</translation>
    </message>
    <message>
        <source>The new value needs a period, for example 2026.</source>
        <translation>Der neue Wert braucht noch einen Zeitraum, zum Beispiel 2026.</translation>
    </message>
    <message>
        <source>The new value needs both numbers of its share.</source>
        <translation>Der neue Wert braucht beide Zahlen: wie viele und von wie vielen.</translation>
    </message>
    <message>
        <source>The new value needs a number, “unknown” or “not applicable”.</source>
        <translation>Der neue Wert braucht noch eine Zahl, „unbekannt“ oder „entfällt“.</translation>
    </message>
    <message>
        <source>New value …</source>
        <translation>Neuer Wert …</translation>
    </message>
</context>
<context>
    <name>inko::MergeDialog</name>
    <message>
        <source>Merge two into one</source>
        <translation>Zwei zusammenlegen</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Was bleibt?</translation>
    </message>
    <message>
        <source>“%1” goes; nothing else refers to it. Its name becomes another name of “%2”.</source>
        <translation>„%1“ fällt weg; nichts anderes hängt daran. Der Name wird ein weiterer Name von „%2“.</translation>
    </message>
    <message>
        <source>“%1” goes; %2 move to “%3”. Its name becomes another name of “%3”.</source>
        <translation>„%1“ fällt weg; %2 gehen an „%3“. Der Name wird ein weiterer Name von „%3“.</translation>
    </message>
    <message>
        <source>It is one step and can be undone.</source>
        <translation>Das ist ein Schritt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>inko::MessageLine</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>inko::MilestonesModel</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>done in time</source>
        <translation>rechtzeitig erledigt</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>zu spät erledigt</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>overdue for %n days</source>
        <translation>
            <numerusform>seit %n Tag überfällig</numerusform>
            <numerusform>seit %n Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no institution “%1”. Choose one of the list, or add it under Institutions.</source>
        <translation>Eine Institution „%1“ gibt es nicht. Wählen Sie eine aus der Liste, oder legen Sie sie unter „Institutionen“ an.</translation>
    </message>
    <message>
        <source>The new milestone needs a title and the day it is due.</source>
        <translation>Der neue Meilenstein braucht einen Titel und den Tag, an dem er fällig ist.</translation>
    </message>
    <message>
        <source>The new milestone needs a title, too.</source>
        <translation>Der neue Meilenstein braucht noch einen Titel.</translation>
    </message>
    <message>
        <source>The new milestone needs the day it is due, too.</source>
        <translation>Der neue Meilenstein braucht noch den Tag, an dem er fällig ist.</translation>
    </message>
    <message>
        <source>New milestone …</source>
        <translation>Neuer Meilenstein …</translation>
    </message>
</context>
<context>
    <name>inko::MinutesForm</name>
    <message>
        <source>&amp;Minutes:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>&amp;Decision (F7):</source>
        <translation>&amp;Beschluss (F7):</translation>
    </message>
    <message>
        <source>its wording</source>
        <translation>der Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Ergebnis:</translation>
    </message>
    <message>
        <source>In &amp;favour:</source>
        <translation>Da&amp;für:</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>&amp;Against:</source>
        <translation>Da&amp;gegen:</translation>
    </message>
    <message>
        <source>A&amp;bstentions:</source>
        <translation>Enthal&amp;tungen:</translation>
    </message>
    <message>
        <source>what was said; a line that begins with “- ” becomes a list, Ctrl+Space completes a name</source>
        <translation>was gesagt wurde; eine Zeile mit „- “ am Anfang wird zur Liste, Strg+Leertaste vervollständigt Namen</translation>
    </message>
    <message>
        <source>Word “%1” noted</source>
        <translation>Wort „%1“ gemerkt</translation>
    </message>
</context>
<context>
    <name>inko::MinutesPane</name>
    <message>
        <source>Agenda items</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Tragen Sie ein, was zu tun ist.</translation>
    </message>
    <message>
        <source>Another task …</source>
        <translation>Weiterer Auftrag …</translation>
    </message>
    <message>
        <source>Tasks (F9)</source>
        <translation>Aufträge (F9)</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Auftrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected task</source>
        <translation>Ausgewählten Auftrag entfernen</translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation>Was empfohlen wird</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Say in a few words what is recommended.</source>
        <translation>Sagen Sie in wenigen Worten, was empfohlen wird.</translation>
    </message>
    <message>
        <source>Another recommendation …</source>
        <translation>Weitere Empfehlung …</translation>
    </message>
    <message>
        <source>Recommendations (F8)</source>
        <translation>Empfehlungen (F8)</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected recommendation</source>
        <translation>Ausgewählte Empfehlung entfernen</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>An amendment stays as it is. Add another one.</source>
        <translation>Ein Nachtrag bleibt, wie er ist. Fügen Sie einen weiteren hinzu.</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ergänzt am</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Enter what is to be added.</source>
        <translation>Tragen Sie ein, was zu ergänzen ist.</translation>
    </message>
    <message>
        <source>Add to the approved minutes …</source>
        <translation>Genehmigtes Protokoll ergänzen …</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation>Nachtrag hinzufügen</translation>
    </message>
    <message>
        <source>Public: minutes, decision, recommendations and tasks stand in the public version; names of persons do not.</source>
        <translation>Öffentlich: Protokoll, Beschluss, Empfehlungen und Aufträge stehen in der öffentlichen Fassung, Namen von Personen nicht.</translation>
    </message>
    <message>
        <source>Internal: in the public version only the title&apos;s place is kept.</source>
        <translation>Intern: In der öffentlichen Fassung steht nur, dass es diesen Punkt gab.</translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) adopted</source>
        <translation>
            <numerusform>%n Jahresziel beschlossen</numerusform>
            <numerusform>%n Jahresziele beschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s) discussed</source>
        <translation>
            <numerusform>%n Jahresziel beraten</numerusform>
            <numerusform>%n Jahresziele beraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) settled</source>
        <translation>
            <numerusform>%n Zielkonflikt geklärt</numerusform>
            <numerusform>%n Zielkonflikte geklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) go on</source>
        <translation>
            <numerusform>%n Empfehlung geht weiter</numerusform>
            <numerusform>%n Empfehlungen gehen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided here: %1.</source>
        <translation>Hier entschieden: %1.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>These minutes are approved. They can be amended, not changed.</source>
        <translation>Dieses Protokoll ist genehmigt. Es lässt sich ergänzen, nicht ändern.</translation>
    </message>
    <message>
        <source>There are minutes, but the session is not noted as held.</source>
        <translation>Es gibt schon ein Protokoll, aber die Sitzung ist noch nicht als gehalten vermerkt.</translation>
    </message>
    <message>
        <source>Note as &amp;held</source>
        <translation>Als ge&amp;halten vermerken</translation>
    </message>
    <message>
        <source>minutes of %1 approved</source>
        <translation>Protokoll vom %1 genehmigt</translation>
    </message>
</context>
<context>
    <name>inko::MonitoringScreen</name>
    <message>
        <source>&amp;Indicators</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Satisfaction</source>
        <translation>&amp;Zufriedenheit</translation>
    </message>
</context>
<context>
    <name>inko::MonthPage</name>
    <message>
        <source>&amp;Add event on this day</source>
        <translation>&amp;Veranstaltung an diesem Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week of the year</source>
        <translation>Kalenderwoche</translation>
    </message>
    <message>
        <source>Events of the day</source>
        <translation>Veranstaltungen des Tages</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>The month before (page up)</source>
        <translation>Der Monat davor (Bild auf)</translation>
    </message>
    <message>
        <source>The next month (page down)</source>
        <translation>Der nächste Monat (Bild ab)</translation>
    </message>
</context>
<context>
    <name>inko::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Bereiche des Programms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>inko::NetworkPage</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>arbeitet zusammen mit</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture …</source>
        <translation>Als PDF oder Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) work together</source>
        <translation>
            <numerusform>%n Institution arbeitet mit anderen zusammen</numerusform>
            <numerusform>%n Institutionen arbeiten zusammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cooperation(s)</source>
        <translation>
            <numerusform>%n Kooperation</numerusform>
            <numerusform>%n Kooperationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with offers named no partner</source>
        <translation>
            <numerusform>%n mit Angeboten nennt keinen Partner</numerusform>
            <numerusform>%n mit Angeboten nennen keinen Partner</numerusform>
        </translation>
    </message>
    <message>
        <source>No cooperation was reported in %1.</source>
        <translation>Für %1 wurde keine Kooperation gemeldet.</translation>
    </message>
    <message>
        <source>Network %1.pdf</source>
        <translation>Netz %1.pdf</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>PDF with its tables (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
        <translation>PDF mit Tabellen (*.pdf);;Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>inko::NetworkPicture</name>
    <message>
        <source>Network of cooperations</source>
        <translation>Netz der Kooperationen</translation>
    </message>
    <message>
        <source>The table beside it says the same</source>
        <translation>Die Tabelle daneben sagt dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n partner(s)</source>
        <translation>
            <numerusform>%1: %n Partner</numerusform>
            <numerusform>%1: %n Partner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::OpenRoundDialog</name>
    <message>
        <source>&amp;Answers are due by</source>
        <translation>&amp;Antworten bis</translation>
    </message>
    <message>
        <source>Open survey round</source>
        <translation>Abfrage starten</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Every institution gets a return to this round. You see there who has answered and who has not.</source>
        <translation>Jede Institution bekommt eine Rückmeldung in dieser Abfrage. Dort sehen Sie, wer geantwortet hat und wer nicht.</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>O&amp;pened on:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>&amp;Open round</source>
        <translation>Abfrage &amp;starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry over %n entries of %1, to be confirmed</source>
        <translation>
            <numerusform>%n Zeile von %1 ü&amp;bernehmen, zum Bestätigen</numerusform>
            <numerusform>%n Zeilen von %1 ü&amp;bernehmen, zum Bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no entries of an earlier round to carry over</source>
        <translation>Aus früheren Abfragen gibt es keine Zeilen zum Übernehmen</translation>
    </message>
</context>
<context>
    <name>inko::OrganisationForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>S&amp;hort name:</source>
        <translation>K&amp;urzname:</translation>
    </message>
    <message>
        <source>as in “JA” for “Jugendamt”</source>
        <translation>wie „JA“ für „Jugendamt“</translation>
    </message>
    <message>
        <source>Also &amp;known as:</source>
        <translation>Auch bekannt &amp;als:</translation>
    </message>
    <message>
        <source>other names that returns use; separate them with ;</source>
        <translation>andere Namen, die in Rückmeldungen vorkommen; mit ; trennen</translation>
    </message>
    <message>
        <source>&amp;Website:</source>
        <translation>&amp;Webseite:</translation>
    </message>
    <message>
        <source>the public address, as in https://www.example.org</source>
        <translation>die öffentliche Adresse, wie https://www.example.org</translation>
    </message>
    <message>
        <source>S&amp;ector:</source>
        <translation>&amp;Bereich:</translation>
    </message>
    <message>
        <source>for yourself; never published</source>
        <translation>nur für Sie; wird nie veröffentlicht</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <source>There is no sector “%1”. Choose one of the list, or add it under Lists.</source>
        <translation>Einen Bereich „%1“ gibt es nicht. Wählen Sie einen aus der Liste, oder legen Sie ihn unter „Listen“ an.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>An&amp;schrift:</translation>
    </message>
    <message>
        <source>street and town, for letters</source>
        <translation>Straße und Ort, für Briefe</translation>
    </message>
</context>
<context>
    <name>inko::OrganisationYear</name>
    <message>
        <source>Entries in the grid</source>
        <translation>Zeilen im Raster</translation>
    </message>
    <message>
        <source>Enter or double-click shows the entry in the grid</source>
        <translation>Eingabetaste oder Doppelklick zeigt die Zeile im Raster</translation>
    </message>
    <message>
        <source>The grid was not sent for %1 yet.</source>
        <translation>Für %1 wurde das Raster noch nicht verschickt.</translation>
    </message>
    <message>
        <source>It was not asked in %1.</source>
        <translation>Wurde %1 nicht gefragt.</translation>
    </message>
    <message>
        <source>Return %1: %2</source>
        <translation>Rückmeldung %1: %2</translation>
    </message>
    <message>
        <source>No entries in the grid of %1.</source>
        <translation>Keine Zeilen im Raster %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the grid of %1:</source>
        <translation>
            <numerusform>%n Zeile im Raster %1:</numerusform>
            <numerusform>%n Zeilen im Raster %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>inko::Organisations</name>
    <message>
        <source>Give the institution a name.</source>
        <translation>Geben Sie der Institution einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a sector. Choose one from the list of sectors.</source>
        <translation>„%1“ ist kein Bereich. Wählen Sie einen aus der Liste der Bereiche.</translation>
    </message>
    <message>
        <source>“%1” is there already, as “%2”. Choose another name, or merge the two.</source>
        <translation>„%1“ gibt es schon, und zwar als „%2“. Wählen Sie einen anderen Namen, oder legen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>Institution added</source>
        <translation>Institution hinzugefügt</translation>
    </message>
    <message>
        <source>Institution changed</source>
        <translation>Institution geändert</translation>
    </message>
    <message>
        <source>Institution removed</source>
        <translation>Institution gelöscht</translation>
    </message>
    <message>
        <source>“%1” cannot be removed because there is still something of it: %2. Remove that first, or merge it with another institution.</source>
        <translation>„%1“ lässt sich nicht löschen, weil noch etwas davon da ist: %2. Löschen Sie das zuerst, oder legen Sie sie mit einer anderen Institution zusammen.</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Ansprechperson hinzugefügt</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Ansprechperson geändert</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Ansprechperson gelöscht</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or merge the two.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder legen Sie die beiden zusammen.</translation>
    </message>
</context>
<context>
    <name>inko::OrganisationsModel</name>
    <message numerus="yes">
        <source>%n of them may be published</source>
        <translation>
            <numerusform>%n davon darf veröffentlicht werden</numerusform>
            <numerusform>%n davon dürfen veröffentlicht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>inko::OrganisationsScreen</name>
    <message>
        <source>Here stand all who take part: town departments, associations, schools, communities, clubs, with their contacts. You send the grid to them each year.</source>
        <translation>Hier stehen alle, die mitmachen: Fachbereiche, Verbände, Schulen, Gemeinden, Vereine, mit ihren Ansprechpersonen. Ihnen schicken Sie jedes Jahr das Raster.</translation>
    </message>
    <message>
        <source>Add the first institution</source>
        <translation>Erste Institution hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add an institution (%1)</source>
        <translation>Institution hinzufügen (%1)</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>&amp;Zusammenlegen …</translation>
    </message>
    <message>
        <source>Select two institutions that are one and the same</source>
        <translation>Wählen Sie zwei Institutionen, die ein und dieselbe sind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected institutions</source>
        <translation>Gewählte Institutionen löschen</translation>
    </message>
    <message>
        <source>Find by name, sector or contact</source>
        <translation>Nach Name, Bereich oder Ansprechperson suchen</translation>
    </message>
    <message>
        <source>Find institutions</source>
        <translation>Institutionen suchen</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n Institution</numerusform>
            <numerusform>%n Institutionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institutions</source>
        <translation>
            <numerusform>%1 von %n Institution</numerusform>
            <numerusform>%1 von %n Institutionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Neue Institution</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n institutions</source>
        <translation>
            <numerusform>%n Institution löschen</numerusform>
            <numerusform>%n Institutionen löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::Outcomes</name>
    <message>
        <source>Decisions of a session taken over</source>
        <translation>Beschlüsse einer Sitzung übernommen</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Protokoll vom %1</translation>
    </message>
</context>
<context>
    <name>inko::OverviewScreen</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>The &amp;year</source>
        <translation>Das &amp;Jahr</translation>
    </message>
</context>
<context>
    <name>inko::PageSearchBar</name>
    <message>
        <source>Search the pages (Ctrl+F)</source>
        <translation>Auf den Seiten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the pages</source>
        <translation>Auf den Seiten suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>inko::PagesView</name>
    <message>
        <source>A double click shows this row in the grid</source>
        <translation>Ein Doppelklick zeigt diese Zeile im Raster</translation>
    </message>
</context>
<context>
    <name>inko::PapersPane</name>
    <message>
        <source>What everybody will read in the minutes</source>
        <translation>Was alle im Protokoll lesen werden</translation>
    </message>
    <message>
        <source>When and where, the agenda, and what the items are about</source>
        <translation>Wann und wo, die Tagesordnung und worum es geht</translation>
    </message>
    <message>
        <source>Each item with its facts and what it is linked with, as one file with bookmarks</source>
        <translation>Jeder Punkt mit Sachstand und allem, was dazugehört, als eine Datei mit Lesezeichen</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>Zum Unterschreiben</translation>
    </message>
    <message>
        <source>For the members, with everything in it</source>
        <translation>Für die Mitglieder, mit allem</translation>
    </message>
    <message>
        <source>For everybody: without internal items and without names of people</source>
        <translation>Für alle: ohne interne Punkte und ohne Namen von Personen</translation>
    </message>
    <message>
        <source>What became of recommendations, and which tasks are open</source>
        <translation>Was aus Empfehlungen wurde und welche Aufträge offen sind</translation>
    </message>
    <message>
        <source>This everybody will read</source>
        <translation>Das lesen alle</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Session papers</source>
        <translation>Sitzungsunterlagen</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Public minutes</source>
        <translation>Öffentliches Protokoll</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Unterlage speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>A mail to whoever is expected, with the invitation and an entry for the calendar; your mail program opens it for sending</source>
        <translation>Eine E-Mail an alle, die erwartet werden, mit der Einladung und einem Kalendereintrag; Ihr Mailprogramm öffnet sie zum Absenden</translation>
    </message>
    <message>
        <source>Invitation by mail</source>
        <translation>Einladung per E-Mail</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>E-Mail-Entwürfe (*.eml)</translation>
    </message>
    <message>
        <source>Without a mail address: %1.</source>
        <translation>Ohne E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>To be shown in the council: a thought on each page, with the open recommendations</source>
        <translation>Zum Zeigen im Rat: ein Gedanke je Seite, mit den offenen Empfehlungen</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>&amp;Note as invited</source>
        <translation>Als &amp;eingeladen vermerken</translation>
    </message>
    <message>
        <source>The session is noted as invited to.</source>
        <translation>Die Sitzung ist als eingeladen vermerkt.</translation>
    </message>
</context>
<context>
    <name>inko::PartsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>inko::PasteQuestion</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Warum es nicht geht</translation>
    </message>
    <message>
        <source>Cells that cannot be taken over</source>
        <translation>Zellen, die sich nicht übernehmen lassen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be taken over as they are. Everything else can be pasted.</source>
        <translation>
            <numerusform>%n Zelle lässt sich so nicht übernehmen. Alles andere kann eingefügt werden.</numerusform>
            <numerusform>%n Zellen lassen sich so nicht übernehmen. Alles andere kann eingefügt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave these cells out</source>
        <translation>Diese Zellen aus&amp;lassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n names to their lists</source>
        <translation>
            <numerusform>%n Namen in seine Liste &amp;aufnehmen</numerusform>
            <numerusform>%n Namen in ihre Listen &amp;aufnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::Period</name>
    <message>
        <source>1st half of %1</source>
        <translation>1. Halbjahr %1</translation>
    </message>
    <message>
        <source>2nd half of %1</source>
        <translation>2. Halbjahr %1</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>%1. Quartal %2</translation>
    </message>
</context>
<context>
    <name>inko::PlanDialog</name>
    <message>
        <source>Propose days for %1</source>
        <translation>Termine für %1 vorschlagen</translation>
    </message>
    <message>
        <source>Proposed days</source>
        <translation>Vorgeschlagene Tage</translation>
    </message>
    <message>
        <source>&amp;Read school holidays …</source>
        <translation>&amp;Schulferien einlesen …</translation>
    </message>
    <message>
        <source>A calendar file (.ics), as the ministry of education offers it</source>
        <translation>Eine Kalenderdatei (.ics), wie das Schulministerium sie anbietet</translation>
    </message>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Gremium:</translation>
    </message>
    <message>
        <source>&amp;Weekday:</source>
        <translation>&amp;Wochentag:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n a year)</source>
        <translation>
            <numerusform>%1 (%n im Jahr)</numerusform>
            <numerusform>%1 (%n im Jahr)</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holidays of North Rhine-Westphalia are left out. School holidays of this year are not known yet.</source>
        <translation>Feiertage in Nordrhein-Westfalen sind ausgelassen. Die Schulferien dieses Jahres sind noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Public holidays of North Rhine-Westphalia and %n school holiday(s) are left out.</source>
        <translation>
            <numerusform>Feiertage in Nordrhein-Westfalen und %n Ferienzeit sind ausgelassen.</numerusform>
            <numerusform>Feiertage in Nordrhein-Westfalen und %n Ferienzeiten sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No body plans sessions. Enter how many a year, under Bodies.</source>
        <translation>Kein Gremium plant Sitzungen. Tragen Sie unter Gremien ein, wie viele im Jahr.</translation>
    </message>
    <message>
        <source>All sessions of this body are planned already.</source>
        <translation>Alle Sitzungen dieses Gremiums sind schon geplant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Plan %n session(s)</source>
        <translation>
            <numerusform>%n Sitzung &amp;planen</numerusform>
            <numerusform>%n Sitzungen &amp;planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Sitzungen geplant</translation>
    </message>
    <message>
        <source>Read school holidays</source>
        <translation>Schulferien einlesen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>inko::PrepareDialog</name>
    <message>
        <source>Prepare the agenda</source>
        <translation>Tagesordnung vorbereiten</translation>
    </message>
    <message>
        <source>This is open. Tick what this session is to talk about: each becomes an agenda item with its facts and what it is linked with.</source>
        <translation>Das ist offen. Kreuzen Sie an, worüber diese Sitzung sprechen soll: Jedes wird ein Tagesordnungspunkt mit Sachstand und allem, was dazugehört.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Der Sachstand</translation>
    </message>
    <message>
        <source>Nothing is open that this body has to deal with.</source>
        <translation>Es ist nichts offen, womit sich dieses Gremium befassen müsste.</translation>
    </message>
    <message>
        <source>There are no facts to it yet.</source>
        <translation>Dazu gibt es noch keinen Sachstand.</translation>
    </message>
    <message>
        <source>&amp;Put on the agenda</source>
        <translation>Auf die &amp;Tagesordnung</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put %n item(s) on the agenda</source>
        <translation>
            <numerusform>%n Punkt auf die &amp;Tagesordnung</numerusform>
            <numerusform>%n Punkte auf die &amp;Tagesordnung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::ProductDetail</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Plan (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Ist (€)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The new figures need their year, too.</source>
        <translation>Die neuen Zahlen brauchen noch das Jahr.</translation>
    </message>
    <message>
        <source>Another year …</source>
        <translation>Weiteres Jahr …</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Add a year</source>
        <translation>Jahr hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected year</source>
        <translation>Gewähltes Jahr entfernen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Part (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>Choose the goal, too.</source>
        <translation>Wählen Sie noch das Ziel.</translation>
    </message>
    <message>
        <source>Another goal …</source>
        <translation>Weiteres Ziel …</translation>
    </message>
    <message>
        <source>Serves the goals</source>
        <translation>Dient den Zielen</translation>
    </message>
    <message>
        <source>Add a goal; with several, say which part of the money serves which</source>
        <translation>Ziel hinzufügen; bei mehreren sagen, welcher Teil des Geldes welchem dient</translation>
    </message>
    <message>
        <source>Remove the selected goal</source>
        <translation>Gewähltes Ziel entfernen</translation>
    </message>
    <message>
        <source>New budget product</source>
        <translation>Neues Haushaltsprodukt</translation>
    </message>
</context>
<context>
    <name>inko::ProductForm</name>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>as the budget has it, for example 05.313.02</source>
        <translation>wie im Haushalt, zum Beispiel 05.313.02</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>as the budget calls the product</source>
        <translation>wie das Produkt im Haushalt heißt</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>V&amp;erantwortlich:</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>der Fachbereich</translation>
    </message>
    <message>
        <source>Pays for &amp;offers:</source>
        <translation>Bezahlt &amp;Angebote:</translation>
    </message>
    <message>
        <source>Printed &amp;indicators:</source>
        <translation>&amp;Kennzahlen dazu:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
</context>
<context>
    <name>inko::ProductsPage</name>
    <message>
        <source>Budget products</source>
        <translation>Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Add budget product</source>
        <translation>Haushaltsprodukt hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected product with its figures</source>
        <translation>Gewähltes Produkt mit seinen Zahlen löschen</translation>
    </message>
    <message>
        <source>Here stand the products of the town&apos;s budget that pay for integration: what was planned and spent each year, and which goals they serve.</source>
        <translation>Hier stehen die Produkte des städtischen Haushalts, aus denen Integration bezahlt wird: was jedes Jahr geplant und ausgegeben wurde und welchen Zielen sie dienen.</translation>
    </message>
    <message>
        <source>Enter the first budget product</source>
        <translation>Das erste Haushaltsprodukt eintragen</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>Haushaltsprodukt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Ist %1</translation>
    </message>
    <message>
        <source>Together in %1: planned %2, spent %3</source>
        <translation>Zusammen %1: Plan %2, Ist %3</translation>
    </message>
</context>
<context>
    <name>inko::ProgressForm</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>How are your projects going?</source>
        <translation>Wie geht es mit Ihren Projekten voran?</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Your answers are put together with those of the others, so that everybody in the steering group knows how the work is going and where help is needed.</source>
        <translation>Ihre Antworten werden mit denen der anderen zusammengestellt, damit alle in der Steuerungsgruppe wissen, wie die Arbeit vorangeht und wo Hilfe gebraucht wird.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Say a word about each of your projects on the sheet “Projects”. Leave empty what you do not know, and add projects that are missing below.</source>
        <translation>Sagen Sie auf dem Blatt „Projekte“ zu jedem Ihrer Projekte ein Wort. Lassen Sie leer, was Sie nicht wissen, und ergänzen Sie unten, welche Projekte fehlen.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Wer es liest</translation>
    </message>
    <message>
        <source>The members of the group that the answers are for. Please do not name persons.</source>
        <translation>Die Mitglieder der Gruppe, für die die Antworten sind. Bitte nennen Sie keine Personen.</translation>
    </message>
</context>
<context>
    <name>inko::ProgressIntoGrid</name>
    <message>
        <source>Progress taken into the grid</source>
        <translation>Fortschritt ins Raster übernommen</translation>
    </message>
    <message>
        <source>Progress not taken into the grid</source>
        <translation>Fortschritt nicht ins Raster übernommen</translation>
    </message>
    <message>
        <source>new project</source>
        <translation>neues Projekt</translation>
    </message>
    <message>
        <source>participants: %1 → %2</source>
        <translation>Teilnehmende: %1 → %2</translation>
    </message>
    <message>
        <source>until: %1 → %2</source>
        <translation>bis: %1 → %2</translation>
    </message>
</context>
<context>
    <name>inko::ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>inko::ProgressMailing</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>Good morning,

how are your projects going? Please say a word about each of them in the attached form, or simply in your reply. These are the ones we know of:

{Projects}

Please answer by {Deadline}. Your answers help the steering group to see where the work is going well and where help is needed.

Kind regards
{Sender}</source>
        <translation>Guten Tag,

wie geht es mit Ihren Projekten voran? Bitte sagen Sie zu jedem ein Wort, im beigefügten Formular oder einfach in Ihrer Antwort. Diese kennen wir:

{Projekte}

Bitte antworten Sie bis {Frist}. Ihre Antworten helfen der Steuerungsgruppe zu sehen, was gut läuft und wo Hilfe gebraucht wird.

Freundliche Grüße
{Absender}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How are your projects going? %1</source>
        <translation>Wie geht es mit Ihren Projekten? %1</translation>
    </message>
</context>
<context>
    <name>inko::ProgressRoundDetail</name>
    <message>
        <source>Write &amp;forms and mails …</source>
        <translation>&amp;Formulare und E-Mails schreiben …</translation>
    </message>
    <message>
        <source>Take into the &amp;grid …</source>
        <translation>Ins &amp;Raster übernehmen …</translation>
    </message>
    <message>
        <source>Answers as &amp;PDF …</source>
        <translation>Antworten als &amp;PDF …</translation>
    </message>
    <message>
        <source>Answers as te&amp;xt (Markdown) …</source>
        <translation>Antworten als Te&amp;xt (Markdown) …</translation>
    </message>
    <message>
        <source>A form for each institution that has not answered, and a mail that carries it; your mail program opens it for sending</source>
        <translation>Je ein Formular für alle Institutionen, die noch nicht geantwortet haben, und die E-Mail dazu; Ihr Mailprogramm öffnet sie zum Versenden</translation>
    </message>
    <message>
        <source>What the answers change in the newest grid: ended, participants, new projects</source>
        <translation>Was die Antworten am neuesten Raster ändern: beendet, Teilnehmende, neue Projekte</translation>
    </message>
    <message>
        <source>New progress round</source>
        <translation>Neue Fortschrittsrunde</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institution(s) have answered.</source>
        <translation>
            <numerusform>%1 von %n Institution hat geantwortet.</numerusform>
            <numerusform>%1 von %n Institutionen haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked: the body has no members on this day, or the grid has no projects. Ask institutions one by one under “Answers”.</source>
        <translation>Es wird niemand gefragt: Das Gremium hat an diesem Tag keine Mitglieder, oder das Raster hat keine Projekte. Fragen Sie Institutionen einzeln unter „Antworten“.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would change the grid.</source>
        <translation>
            <numerusform>%n Antwort würde das Raster ändern.</numerusform>
            <numerusform>%n Antworten würden das Raster ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) written.</source>
        <translation>
            <numerusform>%n Formular geschrieben.</numerusform>
            <numerusform>%n Formulare geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the mails and send them off.</source>
        <translation>Öffnen Sie die E-Mails und schicken Sie sie ab.</translation>
    </message>
    <message>
        <source>Without a mail address: %1.</source>
        <translation>Ohne E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>They have been sent</source>
        <translation>Sie sind verschickt</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>inko::ProgressRoundForm</name>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Gremium:</translation>
    </message>
    <message>
        <source>whose members are asked; empty: whoever has projects in the grid</source>
        <translation>dessen Mitglieder gefragt werden; leer: alle, die Projekte im Raster haben</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>for example Progress, spring 2026</source>
        <translation>zum Beispiel Fortschritt Frühjahr 2026</translation>
    </message>
    <message>
        <source>&amp;Asked from:</source>
        <translation>Ge&amp;fragt ab:</translation>
    </message>
    <message>
        <source>Answers &amp;by:</source>
        <translation>&amp;Antworten bis:</translation>
    </message>
    <message>
        <source>&amp;Mail text:</source>
        <translation>&amp;Mailtext:</translation>
    </message>
    <message>
        <source>Empty: the usual text. It can name: {%1}</source>
        <translation>Leer: der übliche Text. Er kann nennen: {%1}</translation>
    </message>
</context>
<context>
    <name>inko::ProgressRounds</name>
    <message>
        <source>not started</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>“%1” is asked about already.</source>
        <translation>Nach „%1“ wird schon gefragt.</translation>
    </message>
    <message>
        <source>Progress of a project added</source>
        <translation>Fortschritt eines Projekts eingetragen</translation>
    </message>
    <message>
        <source>Progress of a project changed</source>
        <translation>Fortschritt eines Projekts geändert</translation>
    </message>
    <message>
        <source>Progress of a project removed</source>
        <translation>Fortschritt eines Projekts entfernt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>There is a progress round of that title. Choose another one.</source>
        <translation>Eine Fortschrittsrunde mit diesem Titel gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Progress round opened</source>
        <translation>Fortschrittsrunde begonnen</translation>
    </message>
    <message>
        <source>Progress round changed</source>
        <translation>Fortschrittsrunde geändert</translation>
    </message>
    <message>
        <source>Progress round removed</source>
        <translation>Fortschrittsrunde gelöscht</translation>
    </message>
    <message>
        <source>Institutions have answered. Their answers stay, and the round with them.</source>
        <translation>Institutionen haben geantwortet. Ihre Antworten bleiben, und die Runde auch.</translation>
    </message>
    <message>
        <source>Institution asked</source>
        <translation>Institution gefragt</translation>
    </message>
    <message>
        <source>This institution is asked already.</source>
        <translation>Diese Institution wird schon gefragt.</translation>
    </message>
    <message>
        <source>Answer on progress changed</source>
        <translation>Antwort zum Fortschritt geändert</translation>
    </message>
    <message>
        <source>Institution not asked</source>
        <translation>Institution nicht gefragt</translation>
    </message>
    <message>
        <source>This institution has said something. Remove that first.</source>
        <translation>Diese Institution hat etwas gesagt. Entfernen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Asked for progress</source>
        <translation>Nach Fortschritt gefragt</translation>
    </message>
</context>
<context>
    <name>inko::ProgressRoundsPage</name>
    <message>
        <source>Progress rounds</source>
        <translation>Fortschrittsrunden</translation>
    </message>
    <message>
        <source>Ask for progress</source>
        <translation>Nach Fortschritt fragen</translation>
    </message>
    <message>
        <source>Delete the selected round with whom it asks</source>
        <translation>Die ausgewählte Runde löschen, mit allen, die sie fragt</translation>
    </message>
    <message>
        <source>Before a session you can ask each institution how its projects are going. The answers become one paper, and what changes the grid is taken over.</source>
        <translation>Vor einer Sitzung können Sie jede Institution fragen, wie es mit ihren Projekten vorangeht. Aus den Antworten wird eine Unterlage, und was das Raster ändert, wird übernommen.</translation>
    </message>
    <message>
        <source>Ask for the first time</source>
        <translation>Zum ersten Mal fragen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Wonach</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Gefragt ab</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
</context>
<context>
    <name>inko::RecipientsChoice</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message numerus="yes">
        <source>All who have got the form and have &amp;not answered yet (%n)</source>
        <translation>
            <numerusform>Alle, die das Formular haben und noch &amp;nicht geantwortet haben (%n)</numerusform>
            <numerusform>Alle, die das Formular haben und noch &amp;nicht geantwortet haben (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All who have &amp;not answered yet (%n)</source>
        <translation>
            <numerusform>Alle, die noch &amp;nicht geantwortet haben (%n)</numerusform>
            <numerusform>Alle, die noch &amp;nicht geantwortet haben (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Those selected in the list (%n)</source>
        <translation>
            <numerusform>Die in der Liste mar&amp;kierte (%n)</numerusform>
            <numerusform>Die in der Liste mar&amp;kierten (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All (%n)</source>
        <translation>
            <numerusform>&amp;Alle (%n)</numerusform>
            <numerusform>&amp;Alle (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::RecommendationDetail</name>
    <message>
        <source>On the agenda of</source>
        <translation>Auf der Tagesordnung von</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Tragen Sie den Tag ein.</translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>Weiterer Tag …</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected day</source>
        <translation>Ausgewählten Tag entfernen</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Neue Empfehlung</translation>
    </message>
</context>
<context>
    <name>inko::RecommendationForm</name>
    <message>
        <source>&amp;In short:</source>
        <translation>&amp;Kurz:</translation>
    </message>
    <message>
        <source>what is recommended, in a few words</source>
        <translation>was empfohlen wird, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>&amp;Wortlaut:</translation>
    </message>
    <message>
        <source>as it goes to the addressee</source>
        <translation>wie sie an das Gremium geht</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>&amp;Proposed on:</source>
        <translation>&amp;Vorgeschlagen am:</translation>
    </message>
    <message>
        <source>&amp;Paper number:</source>
        <translation>Vorlagen&amp;nummer:</translation>
    </message>
    <message>
        <source>of the council&apos;s proposal, for example 123/2026</source>
        <translation>der Ratsvorlage, zum Beispiel 123/2026</translation>
    </message>
    <message>
        <source>&amp;Responsible:</source>
        <translation>Ve&amp;rantwortlich:</translation>
    </message>
    <message>
        <source>who is to carry it out</source>
        <translation>wer sie umsetzen soll</translation>
    </message>
    <message>
        <source>&amp;Goals:</source>
        <translation>&amp;Ziele:</translation>
    </message>
</context>
<context>
    <name>inko::RecommendationsPage</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Add recommendation</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected recommendation with what became of it</source>
        <translation>Ausgewählte Empfehlung mit ihrem Verlauf löschen</translation>
    </message>
    <message>
        <source>Here stand the recommendations to the conference, the council and the administration. Each is followed until it is carried out or rejected, over years if need be.</source>
        <translation>Hier stehen die Handlungsempfehlungen an Konferenz, Rat und Verwaltung. Jede wird verfolgt, bis sie umgesetzt oder abgelehnt ist, notfalls über Jahre.</translation>
    </message>
    <message>
        <source>Enter the first recommendation</source>
        <translation>Erste Empfehlung eintragen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;Open ones only</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n Empfehlung</numerusform>
            <numerusform>%n Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::RecordList</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>inko::RelationsModel</name>
    <message>
        <source>Is supported by</source>
        <translation>Wird gestützt von</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Anderes Ziel</translation>
    </message>
    <message>
        <source>Who has to settle it</source>
        <translation>Wer klärt</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>There is no goal “%1”. Type its number, or choose one of the list.</source>
        <translation>Ein Ziel „%1“ gibt es nicht. Tippen Sie seine Nummer, oder wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The new relation needs the other goal, too.</source>
        <translation>Die neue Beziehung braucht noch das andere Ziel.</translation>
    </message>
    <message>
        <source>New relation …</source>
        <translation>Neue Beziehung …</translation>
    </message>
    <message>
        <source>Settled in</source>
        <translation>Geklärt in</translation>
    </message>
</context>
<context>
    <name>inko::ReportKind</name>
    <message>
        <source>Annual report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>Short version for the council</source>
        <translation>Kurzfassung für den Rat</translation>
    </message>
    <message>
        <source>Grid by institution</source>
        <translation>Raster nach Institutionen</translation>
    </message>
    <message>
        <source>Grid by goal</source>
        <translation>Raster nach Zielen</translation>
    </message>
    <message>
        <source>Grid by district</source>
        <translation>Raster nach Sozialräumen</translation>
    </message>
    <message>
        <source>Pages to be checked by the institutions</source>
        <translation>Prüfblätter für die Institutionen</translation>
    </message>
</context>
<context>
    <name>inko::ReportOutput</name>
    <message>
        <source>&amp;PDF …</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>Save the report as a PDF file</source>
        <translation>Den Bericht als PDF-Datei speichern</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the report, or some of its pages (Ctrl+P)</source>
        <translation>Den Bericht oder einige seiner Seiten drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF …</source>
        <translation>Das PDF wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Der Bericht wird gedruckt …</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>Die Seiten sind an den Drucker gegangen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>inko::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>No font on this computer has these characters, so boxes stand in their place: %1</source>
        <translation>Keine Schrift auf diesem Rechner hat diese Zeichen; statt ihrer stehen Kästchen da: %1</translation>
    </message>
    <message>
        <source>The pages were not laid out to the end. What is shown below may be out of date.</source>
        <translation>Die Seiten sind nicht zu Ende gesetzt. Was unten steht, kann veraltet sein.</translation>
    </message>
    <message>
        <source>Lay out the pages</source>
        <translation>Seiten setzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>◀</source>
        <comment>previous page</comment>
        <translation>◀</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Vorige Seite (Strg+Bild auf)</translation>
    </message>
    <message>
        <source>▶</source>
        <comment>next page</comment>
        <translation>▶</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Nächste Seite (Strg+Bild ab)</translation>
    </message>
    <message>
        <source>−</source>
        <comment>smaller</comment>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>+</source>
        <comment>larger</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation>So breit wie das Fenster (0)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Two pages beside each other</source>
        <translation>Zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>Im Raster</translation>
    </message>
    <message>
        <source>Show the marked row in the grid (Return). Ctrl+Up and Ctrl+Down mark another.</source>
        <translation>Die markierte Zeile im Raster zeigen (Eingabetaste). Strg+Pfeil nach oben und unten markieren eine andere.</translation>
    </message>
</context>
<context>
    <name>inko::ReportScreen</name>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Dokument:</translation>
    </message>
    <message>
        <source>This row is not in the grid any more.</source>
        <translation>Diese Zeile steht nicht mehr im Raster.</translation>
    </message>
    <message>
        <source>“%1” is frozen. Undo with Ctrl+Z</source>
        <translation>„%1“ ist eingefroren. Rückgängig mit Strg+Z</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo with Ctrl+Z</source>
        <translation>„%1“ ist gelöscht. Rückgängig mit Strg+Z</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
</context>
<context>
    <name>inko::ReportSections</name>
    <message>
        <source>Foreword</source>
        <translation>Vorwort</translation>
    </message>
    <message>
        <source>How the survey went</source>
        <translation>Wie die Abfrage verlief</translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation>Ziele im Überblick</translation>
    </message>
    <message>
        <source>Guiding goals and activities</source>
        <translation>Leitziele und Angebote</translation>
    </message>
    <message>
        <source>Activities per institution</source>
        <translation>Angebote nach Institution</translation>
    </message>
    <message>
        <source>Target groups and goals</source>
        <translation>Zielgruppen und Ziele</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Print “%1” in the report</source>
        <translation>„%1“ in den Bericht aufgenommen</translation>
    </message>
    <message>
        <source>Leave “%1” out of the report</source>
        <translation>„%1“ aus dem Bericht genommen</translation>
    </message>
    <message>
        <source>Write the introduction of “%1”</source>
        <translation>Einleitung zu „%1“ geschrieben</translation>
    </message>
    <message>
        <source>Move “%1” in the report</source>
        <translation>„%1“ im Bericht verschoben</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>Vergleich mit dem Vorjahr</translation>
    </message>
    <message>
        <source>Population and social data</source>
        <translation>Bevölkerung und soziale Lage</translation>
    </message>
    <message>
        <source>Gaps and chances</source>
        <translation>Lücken und Chancen</translation>
    </message>
    <message>
        <source>Contradictions between goals</source>
        <translation>Widersprüche zwischen Zielen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Satisfaction with participation</source>
        <translation>Zufriedenheit mit der Beteiligung</translation>
    </message>
    <message>
        <source>What the town spends</source>
        <translation>Was die Stadt ausgibt</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>Die Konferenz</translation>
    </message>
</context>
<context>
    <name>inko::RestoreDialog</name>
    <message>
        <source>Restore “%1” from a backup</source>
        <translation>„%1“ aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Backups, newest first:</source>
        <translation>&amp;Sicherungen, neueste zuerst:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore &amp;as:</source>
        <translation>Wiederherstellen &amp;als:</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Restore and open</source>
        <translation>Wiederherstellen und ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no backup beside this file. If you keep one elsewhere, choose it with “Another file”.</source>
        <translation>Neben dieser Datei liegt keine Sicherung. Wenn Sie anderswo eine haben, wählen Sie sie mit „Andere Datei“.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Inko files (*.inko)</source>
        <translation>Inko-Dateien (*.inko)</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>Wiederherstellen als</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1, %2, on opening</source>
        <translation>%1, %2 Uhr, beim Öffnen</translation>
    </message>
    <message>
        <source>%1, %2, before the file was converted for a newer Inko</source>
        <translation>%1, %2 Uhr, vor der Umstellung auf ein neueres Inko</translation>
    </message>
    <message>
        <source>%1, %2, before an import</source>
        <translation>%1, %2 Uhr, vor einem Einlesen</translation>
    </message>
</context>
<context>
    <name>inko::ReturnFigures</name>
    <message>
        <source>%1 of %2 returns</source>
        <translation>%1 von %2 Rückmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>%1 % haben geantwortet</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>%1 abgesagt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>Antworten waren bis %1 erbeten</translation>
    </message>
    <message numerus="yes">
        <source>due by %1, %n days left</source>
        <translation>
            <numerusform>Antwort bis %1, noch %n Tag</numerusform>
            <numerusform>Antwort bis %1, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in time (%2 %)</source>
        <translation>%1 fristgerecht (%2 %)</translation>
    </message>
</context>
<context>
    <name>inko::ReturnForm</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Show the institution with its contacts</source>
        <translation>Institution mit Ansprechpersonen zeigen</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Persons who answered:</source>
        <translation>&amp;Personen, die geantwortet haben:</translation>
    </message>
    <message>
        <source>Call a&amp;gain on:</source>
        <translation>&amp;Wieder anrufen am:</translation>
    </message>
    <message>
        <source>for yourself; never published</source>
        <translation>nur für Sie; wird nie veröffentlicht</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Zeilen im Raster</translation>
    </message>
    <message>
        <source>No contact yet. Add one under the institution.</source>
        <translation>Noch keine Ansprechperson. Legen Sie sie bei der Institution an.</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Zeile im Raster</numerusform>
            <numerusform>%n Zeilen im Raster</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them in the grid</source>
        <translation>Im Raster zeigen</translation>
    </message>
</context>
<context>
    <name>inko::ReturnsModel</name>
    <message numerus="yes">
        <source>%n returns marked as “%1”</source>
        <translation>
            <numerusform>%n Rückmeldung als „%1“ vermerkt</numerusform>
            <numerusform>%n Rückmeldungen als „%1“ vermerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 Nothing was marked.</source>
        <translation>%1: %2 Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>The call is due</source>
        <translation>Der Anruf ist fällig</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Call again on</source>
        <translation>Anruf am</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Choose one of the states in the list.</source>
        <translation>Wählen Sie einen Stand aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of the channels in the list, or leave it empty.</source>
        <translation>Wählen Sie einen Weg aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>inko::ReturnsScreen</name>
    <message>
        <source>Open a survey round</source>
        <translation>Abfrage starten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>By questionnaire</source>
        <translation>Per Fragebogen</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Mark the selected returns as “%1”, today (key %2)</source>
        <translation>Gewählte Rückmeldungen heute als „%1“ vermerken (Taste %2)</translation>
    </message>
    <message>
        <source>Add an institution …</source>
        <translation>Institution hinzufügen …</translation>
    </message>
    <message>
        <source>Ask an institution that joined after the round was opened</source>
        <translation>Eine Institution fragen, die nach dem Start dazukam</translation>
    </message>
    <message>
        <source>Find an institution</source>
        <translation>Institution suchen</translation>
    </message>
    <message>
        <source>Which returns to show</source>
        <translation>Welche Rückmeldungen zu sehen sind</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>No round was opened for %1 yet. A round asks every institution who does what toward which goal; here you see then who has answered, and whom to call.</source>
        <translation>Für %1 wurde noch keine Abfrage gestartet. Eine Abfrage fragt jede Institution, was sie zu welchem Ziel tut; hier sehen Sie dann, wer geantwortet hat und wen Sie anrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions</source>
        <translation>
            <numerusform>%n Institution</numerusform>
            <numerusform>%n Institutionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institutions</source>
        <translation>
            <numerusform>%1 von %n Institution</numerusform>
            <numerusform>%1 von %n Institutionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All institutions are in this round. Add the new one under Institutions first.</source>
        <translation>Alle Institutionen sind in dieser Abfrage. Legen Sie die neue zuerst unter „Institutionen“ an.</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Institution hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Institution:</translation>
    </message>
    <message>
        <source>&amp;Forms …</source>
        <translation>&amp;Formulare …</translation>
    </message>
    <message>
        <source>Write a form for each institution, to be sent out</source>
        <translation>Für jede Institution ein Formular zum Verschicken schreiben</translation>
    </message>
    <message>
        <source>Re&amp;mind …</source>
        <translation>E&amp;rinnern …</translation>
    </message>
    <message>
        <source>Write to those who have got the form and have not answered yet</source>
        <translation>An die schreiben, die das Formular haben und noch nicht geantwortet haben</translation>
    </message>
    <message>
        <source>Read &amp;in …</source>
        <translation>&amp;Einlesen …</translation>
    </message>
    <message>
        <source>Read in what came back, with a preview of every row</source>
        <translation>Einlesen, was zurückkam, mit einer Vorschau jeder Zeile</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Go through the rows on the telephone (key A)</source>
        <translation>Am Telefon die Zeilen durchgehen (Taste A)</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>Anzurufen</translation>
    </message>
</context>
<context>
    <name>inko::ReturnsTable</name>
    <message>
        <source>Returns</source>
        <translation>Rückmeldungen</translation>
    </message>
</context>
<context>
    <name>inko::RowDetails</name>
    <message>
        <source>Choose a row to see what it changes.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was sie ändert.</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Zeile %1 in %2</translation>
    </message>
    <message>
        <source>All from the answer</source>
        <translation>Alles aus der Antwort</translation>
    </message>
    <message>
        <source>All as it is here</source>
        <translation>Alles wie hier</translation>
    </message>
    <message>
        <source>What is the row about?</source>
        <translation>Worum geht es in der Zeile?</translation>
    </message>
    <message>
        <source>A new offer</source>
        <translation>Ein neues Angebot</translation>
    </message>
    <message>
        <source>What does it mean? Inko remembers it.</source>
        <translation>Was ist gemeint? Inko merkt es sich.</translation>
    </message>
    <message>
        <source>“%1” is:</source>
        <translation>„%1“ ist:</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>New in the list</source>
        <translation>Neu in der Liste</translation>
    </message>
    <message>
        <source>Or correct what it says</source>
        <translation>Oder berichtigen Sie die Angabe</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The form that was sent had this offer, and what came back does not. It stays unconfirmed, unless you say that it has ended.</source>
        <translation>Das verschickte Formular hatte dieses Angebot, das zurückgekommene nicht mehr. Es bleibt unbestätigt, wenn Sie nicht sagen, dass es beendet ist.</translation>
    </message>
    <message>
        <source>The offer has &amp;ended</source>
        <translation>Das Angebot ist b&amp;eendet</translation>
    </message>
    <message>
        <source>&amp;Say what the columns are …</source>
        <translation>&amp;Sagen, was die Spalten sind …</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Correct what it says</source>
        <translation>Berichtigen Sie die Angabe</translation>
    </message>
    <message>
        <source>Changed here last on %1: %2</source>
        <translation>Hier zuletzt geändert am %1: %2</translation>
    </message>
</context>
<context>
    <name>inko::RowTable</name>
    <message>
        <source>This is not there any more; it was deleted meanwhile.</source>
        <translation>Das gibt es nicht mehr; es wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is there now, you entered “%2”</source>
        <translation>jetzt steht dort „%1“, Sie haben „%2“ eingegeben</translation>
    </message>
    <message>
        <source>the lists differ</source>
        <translation>die Listen sind verschieden</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile: %1. Look at the new state and enter yours again if it still holds.</source>
        <translation>Das wurde inzwischen anderswo geändert: %1. Sehen Sie sich den neuen Stand an, und geben Sie Ihren noch einmal ein, wenn er weiter gilt.</translation>
    </message>
</context>
<context>
    <name>inko::SatisfactionDetail</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Step 1 means</source>
        <translation>Stufe 1 heißt</translation>
    </message>
    <message>
        <source>The last step means</source>
        <translation>Die letzte Stufe heißt</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Geben Sie die Frage ein.</translation>
    </message>
    <message>
        <source>New question …</source>
        <translation>Neue Frage …</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected question with its answers</source>
        <translation>Gewählte Frage mit ihren Antworten entfernen</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>&amp;Group …</source>
        <translation>&amp;Gruppe …</translation>
    </message>
    <message>
        <source>Count the answers of a group apart, for example of associations</source>
        <translation>Antworten einer Gruppe getrennt zählen, zum Beispiel der Vereine</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Gezählte Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Neue Befragung</translation>
    </message>
    <message>
        <source>Ask &amp;again in %1</source>
        <translation>%1 wieder &amp;fragen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Answers, from 1 up</source>
        <translation>Antworten, von 1 aufwärts</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>Count a group apart</source>
        <translation>Gruppe getrennt zählen</translation>
    </message>
    <message>
        <source>What are people told apart by, and which group is it? For example: sector: associations</source>
        <translation>Wonach wird unterschieden, und welche Gruppe ist es? Zum Beispiel: Bereich: Vereine</translation>
    </message>
    <message>
        <source>Write both with a colon between, for example: sector: associations</source>
        <translation>Schreiben Sie beides mit einem Doppelpunkt dazwischen, zum Beispiel: Bereich: Vereine</translation>
    </message>
</context>
<context>
    <name>inko::SatisfactionForm</name>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>for example: satisfaction with participation 2026</source>
        <translation>zum Beispiel: Zufriedenheit mit der Beteiligung 2026</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>&amp;Asked:</source>
        <translation>&amp;Befragt:</translation>
    </message>
    <message>
        <source>how many persons were asked; empty: not known</source>
        <translation>wie viele Personen gefragt wurden; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Smallest group:</source>
        <translation>&amp;Kleinste Gruppe:</translation>
    </message>
    <message>
        <source>results of fewer persons are not shown</source>
        <translation>Ergebnisse von weniger Personen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Bemerkung:</translation>
    </message>
    <message>
        <source>how it was asked, and when</source>
        <translation>wie und wann gefragt wurde</translation>
    </message>
</context>
<context>
    <name>inko::SatisfactionPage</name>
    <message>
        <source>Satisfaction surveys</source>
        <translation>Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>Add survey</source>
        <translation>Befragung hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected survey with its answers</source>
        <translation>Gewählte Befragung mit ihren Antworten löschen</translation>
    </message>
    <message>
        <source>Here stands what those who take part think of it: a few questions once a year, the answers counted. Results of so few people that one could tell who they are stay hidden.</source>
        <translation>Hier steht, was die Beteiligten davon halten: wenige Fragen einmal im Jahr, die Antworten gezählt. Ergebnisse so weniger Menschen, dass man sie erkennen könnte, bleiben verborgen.</translation>
    </message>
    <message>
        <source>Enter the first survey</source>
        <translation>Die erste Befragung eintragen</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>inko::SatisfactionSurveys</name>
    <message>
        <source>There is a survey “%1” already. Choose another title.</source>
        <translation>Eine Befragung „%1“ gibt es schon. Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>Satisfaction survey added</source>
        <translation>Zufriedenheitsbefragung hinzugefügt</translation>
    </message>
    <message>
        <source>Satisfaction survey changed</source>
        <translation>Zufriedenheitsbefragung geändert</translation>
    </message>
    <message>
        <source>Satisfaction survey removed</source>
        <translation>Zufriedenheitsbefragung entfernt</translation>
    </message>
    <message>
        <source>Satisfaction survey of %1 prepared</source>
        <translation>Zufriedenheitsbefragung %1 vorbereitet</translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation>Diese Frage gibt es schon.</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Frage hinzugefügt</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Frage geändert</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Frage entfernt</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Gezählte Antworten</translation>
    </message>
</context>
<context>
    <name>inko::SchoolHolidays</name>
    <message>
        <source>School holidays read in</source>
        <translation>Schulferien eingelesen</translation>
    </message>
    <message>
        <source>A holiday needs a name, a first day and a last day.</source>
        <translation>Ferien brauchen einen Namen, einen ersten und einen letzten Tag.</translation>
    </message>
</context>
<context>
    <name>inko::Search</name>
    <message>
        <source>Grid · %1</source>
        <translation>Raster · %1</translation>
    </message>
</context>
<context>
    <name>inko::SearchField</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search everything: institutions, goals, the grid, sessions, recommendations, statements</source>
        <translation>Alles durchsuchen: Institutionen, Ziele, Raster, Sitzungen, Empfehlungen, Stellungnahmen</translation>
    </message>
</context>
<context>
    <name>inko::SectionsModel</name>
    <message>
        <source>Printed in the report</source>
        <translation>Steht im Bericht</translation>
    </message>
    <message>
        <source>Left out of the report</source>
        <translation>Steht nicht im Bericht</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>inko::SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Tick what is printed; drag, or press Alt+Up and Alt+Down, to change the order</source>
        <translation>Ankreuzen, was gedruckt wird; die Reihenfolge ändern Sie durch Ziehen oder mit Alt+Pfeil nach oben und unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Words of your own that stand below the heading. A blank line begins a new paragraph.</source>
        <translation>Eigene Worte unter der Überschrift. Eine Leerzeile beginnt einen neuen Absatz.</translation>
    </message>
    <message>
        <source>&amp;Text of the foreword:</source>
        <translation>&amp;Text des Vorworts:</translation>
    </message>
    <message>
        <source>&amp;Introduction:</source>
        <translation>&amp;Einleitung:</translation>
    </message>
</context>
<context>
    <name>inko::SenderForm</name>
    <message>
        <source>the office, and whom to ask for</source>
        <translation>die Stelle, und nach wem man fragt</translation>
    </message>
    <message>
        <source>for answers on paper</source>
        <translation>für Antworten auf Papier</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Ma&amp;il:</source>
        <translation>E-Ma&amp;il:</translation>
    </message>
    <message>
        <source>Telep&amp;hone:</source>
        <translation>Tele&amp;fon:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Anschrif&amp;t:</translation>
    </message>
</context>
<context>
    <name>inko::SeriesChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values of “%1” by year</source>
        <translation>Werte von „%1“ nach Jahren</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
</context>
<context>
    <name>inko::SeriesChoiceModel</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Newest value</source>
        <translation>Neuester Wert</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>inko::SeriesDialog</name>
    <message>
        <source>Read in a series</source>
        <translation>Reihe einlesen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>a name for next year, for example Population of the state&apos;s office</source>
        <translation>ein Name für nächstes Jahr, zum Beispiel Einwohnerzahlen des Landesamts</translation>
    </message>
    <message>
        <source>as the file tells</source>
        <translation>wie es die Datei zeigt</translation>
    </message>
    <message>
        <source>1.234,5 (German)</source>
        <translation>1.234,5 (deutsch)</translation>
    </message>
    <message>
        <source>1,234.5 (English)</source>
        <translation>1,234.5 (englisch)</translation>
    </message>
    <message>
        <source>nothing, that is 0 (statistical offices)</source>
        <translation>nichts vorhanden, also 0 (Statistikämter)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>kept with each value; empty: as the indicator says</source>
        <translation>steht bei jedem Wert; leer: wie bei der Kennzahl</translation>
    </message>
    <message>
        <source>&amp;Remembered as:</source>
        <translation>&amp;Merken als:</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>&amp;Zahlen:</translation>
    </message>
    <message>
        <source>A &amp;dash means:</source>
        <translation>Ein &amp;Strich heißt:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>Series in the file</source>
        <translation>Reihen in der Datei</translation>
    </message>
    <message>
        <source>Take &amp;in</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>Choose at least one indicator in the table.</source>
        <translation>Bitte in der Tabelle mindestens eine Kennzahl wählen.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new value(s)</source>
        <translation>
            <numerusform>%n neuer Wert</numerusform>
            <numerusform>%n neue Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n wie bisher</numerusform>
            <numerusform>%n wie bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read and are left out</source>
        <translation>
            <numerusform>%n nicht lesbar und weggelassen</numerusform>
            <numerusform>%n nicht lesbar und weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is read in: %2</source>
        <translation>„%1“ ist eingelesen: %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: aus %2 wird %3</translation>
    </message>
</context>
<context>
    <name>inko::SessionDetail</name>
    <message>
        <source>&amp;When and where</source>
        <translation>&amp;Wann und wo</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>&amp;Tagesordnung</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Anwesenheit</translation>
    </message>
    <message>
        <source>Minu&amp;tes</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Unterlagen</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
</context>
<context>
    <name>inko::SessionForm</name>
    <message>
        <source>&amp;Body:</source>
        <translation>&amp;Gremium:</translation>
    </message>
    <message>
        <source>who meets</source>
        <translation>wer sich trifft</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>only where it is a special one, for example Kick-off</source>
        <translation>nur bei einer besonderen Sitzung, zum Beispiel Auftakt</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>Ta&amp;g:</translation>
    </message>
    <message>
        <source>Be&amp;gins:</source>
        <translation>&amp;Beginn:</translation>
    </message>
    <message>
        <source>16:00</source>
        <translation>16:00</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>&amp;Ende:</translation>
    </message>
    <message>
        <source>18:00</source>
        <translation>18:00</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>building, room</source>
        <translation>Gebäude, Raum</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Stand:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&amp;Called off:</source>
        <translation>Ab&amp;gesagt:</translation>
    </message>
    <message>
        <source>&amp;Invited on:</source>
        <translation>Ein&amp;geladen am:</translation>
    </message>
    <message>
        <source>Minutes &amp;approved on:</source>
        <translation>Protokoll ge&amp;nehmigt am:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>Be&amp;merkung:</translation>
    </message>
    <message>
        <source>for yourself; not published</source>
        <translation>für Sie selbst; wird nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Persons in&amp;vited:</source>
        <translation>&amp;Eingeladene:</translation>
    </message>
    <message>
        <source>Persons &amp;registered:</source>
        <translation>A&amp;ngemeldete:</translation>
    </message>
    <message>
        <source>Persons who ca&amp;me:</source>
        <translation>An&amp;wesende:</translation>
    </message>
</context>
<context>
    <name>inko::Sessions</name>
    <message>
        <source>Session changed</source>
        <translation>Sitzung geändert</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>einvernehmlich</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>Agenda item added</source>
        <translation>Tagesordnungspunkt hinzugefügt</translation>
    </message>
    <message>
        <source>Agenda item changed</source>
        <translation>Tagesordnungspunkt geändert</translation>
    </message>
    <message>
        <source>Agenda item removed</source>
        <translation>Tagesordnungspunkt entfernt</translation>
    </message>
    <message>
        <source>Tasks or recommendations come from “%1”. It stays with them.</source>
        <translation>Aus „%1“ stammen Aufträge oder Empfehlungen. Der Punkt bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>Agenda item moved</source>
        <translation>Tagesordnungspunkt verschoben</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>Diese Person steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Attendance added</source>
        <translation>Anwesenheit eingetragen</translation>
    </message>
    <message>
        <source>Attendance changed</source>
        <translation>Anwesenheit geändert</translation>
    </message>
    <message>
        <source>Attendance removed</source>
        <translation>Anwesenheit entfernt</translation>
    </message>
    <message>
        <source>Members expected</source>
        <translation>Mitglieder eingetragen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>minutes drafted</source>
        <translation>Protokoll geschrieben</translation>
    </message>
    <message>
        <source>minutes approved</source>
        <translation>Protokoll genehmigt</translation>
    </message>
    <message>
        <source>minutes published</source>
        <translation>Protokoll veröffentlicht</translation>
    </message>
    <message>
        <source>The minutes are approved and stay so. Add an amendment instead.</source>
        <translation>Das Protokoll ist genehmigt und bleibt es. Fügen Sie stattdessen einen Nachtrag hinzu.</translation>
    </message>
    <message>
        <source>The minutes are approved: when and where the session was stays. Add an amendment instead.</source>
        <translation>Das Protokoll ist genehmigt: Wann und wo die Sitzung war, bleibt stehen. Fügen Sie stattdessen einen Nachtrag hinzu.</translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Sitzung hinzugefügt</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Sitzung gelöscht</translation>
    </message>
    <message>
        <source>This session was held. It stays, with its minutes.</source>
        <translation>Diese Sitzung hat stattgefunden. Sie bleibt, mit ihrem Protokoll.</translation>
    </message>
    <message>
        <source>The minutes of this session are approved. Add an amendment instead.</source>
        <translation>Das Protokoll dieser Sitzung ist genehmigt. Fügen Sie stattdessen einen Nachtrag hinzu.</translation>
    </message>
    <message>
        <source>Minutes amended</source>
        <translation>Protokoll ergänzt</translation>
    </message>
    <message>
        <source>Enter what is to be added.</source>
        <translation>Tragen Sie ein, was zu ergänzen ist.</translation>
    </message>
    <message>
        <source>The minutes are not approved yet. Change them themselves.</source>
        <translation>Das Protokoll ist noch nicht genehmigt. Ändern Sie es selbst.</translation>
    </message>
    <message>
        <source>Paper added to an agenda item</source>
        <translation>Unterlage zu einem Tagesordnungspunkt hinzugefügt</translation>
    </message>
    <message>
        <source>Paper of an agenda item changed</source>
        <translation>Unterlage eines Tagesordnungspunkts geändert</translation>
    </message>
    <message>
        <source>Paper of an agenda item removed</source>
        <translation>Unterlage eines Tagesordnungspunkts entfernt</translation>
    </message>
    <message>
        <source>Those expected are present</source>
        <translation>Erwartete sind anwesend</translation>
    </message>
</context>
<context>
    <name>inko::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Delete the selected session with its agenda</source>
        <translation>Ausgewählte Sitzung mit ihrer Tagesordnung löschen</translation>
    </message>
    <message>
        <source>Here stand the sessions of the year: who meets when, the agenda, who came, and the minutes. Enter the bodies first, under Bodies.</source>
        <translation>Hier stehen die Sitzungen des Jahres: wer sich wann trifft, die Tagesordnung, wer da war und das Protokoll. Tragen Sie zuerst unter Gremien ein, wer sich trifft.</translation>
    </message>
    <message>
        <source>Enter the first session</source>
        <translation>Erste Sitzung eintragen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>For &amp;everybody …</source>
        <translation>Für &amp;alle …</translation>
    </message>
    <message>
        <source>With what is &amp;internal …</source>
        <translation>Mit &amp;Internem …</translation>
    </message>
    <message>
        <source>Save &amp;calendar</source>
        <translation>&amp;Kalender speichern</translation>
    </message>
    <message>
        <source>All sessions and events as one calendar file (.ics)</source>
        <translation>Alle Sitzungen und Veranstaltungen als eine Kalenderdatei (.ics)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar internal</source>
        <translation>Kalender intern</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>inko::SessionsScreen</name>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Bodies</source>
        <translation>&amp;Gremien</translation>
    </message>
    <message>
        <source>P&amp;rogress</source>
        <translation>&amp;Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Antworten</translation>
    </message>
</context>
<context>
    <name>inko::Settings</name>
    <message>
        <source>Town&apos;s name changed</source>
        <translation>Name der Stadt geändert</translation>
    </message>
    <message>
        <source>A colour has six digits or letters from a to f, for example #0b5563. Leave the field empty for Inko&apos;s own.</source>
        <translation>Eine Farbe hat sechs Ziffern oder Buchstaben von a bis f, zum Beispiel #0b5563. Bleibt das Feld leer, nimmt Inko die eigene.</translation>
    </message>
    <message>
        <source>Colour of the documents changed</source>
        <translation>Farbe der Dokumente geändert</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logo geändert</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Sender of the survey changed</source>
        <translation>Absender der Abfrage geändert</translation>
    </message>
</context>
<context>
    <name>inko::SpendingPage</name>
    <message>
        <source>names no goal</source>
        <translation>nennt kein Ziel</translation>
    </message>
    <message>
        <source>serves several goals; which part serves which was not said</source>
        <translation>dient mehreren Zielen; welcher Teil welchem dient, ist nicht gesagt</translation>
    </message>
    <message>
        <source>what the parts leave</source>
        <translation>was die Anteile übrig lassen</translation>
    </message>
    <message>
        <source>Spending by goal</source>
        <translation>Ausgaben nach Zielen</translation>
    </message>
    <message>
        <source>Not attributable to one goal</source>
        <translation>Keinem einzelnen Ziel zuzuordnen</translation>
    </message>
    <message>
        <source>Goal, and what pays for it</source>
        <translation>Ziel, und woraus es bezahlt wird</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>No budget product has figures for %1.</source>
        <translation>Kein Haushaltsprodukt hat Zahlen für %1.</translation>
    </message>
    <message>
        <source>Together in %1: planned %2, spent %3. A product that serves several goals counts where its parts were said.</source>
        <translation>Zusammen %1: Plan %2, Ist %3. Ein Produkt, das mehreren Zielen dient, zählt dort, wo seine Anteile gesagt sind.</translation>
    </message>
</context>
<context>
    <name>inko::StartScreen</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Restore from a &amp;backup…</source>
        <translation>Aus Si&amp;cherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Who does what toward which integration goal: ask, see at a glance, report.</source>
        <translation>Wer macht was zu welchem Integrationsziel: abfragen, überblicken, berichten.</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Datei …</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Last used</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Files used last</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not there any more: %1</source>
        <translation>gibt es nicht mehr: %1</translation>
    </message>
    <message>
        <source>Look at the &amp;sample town</source>
        <translation>&amp;Beispielstadt ansehen</translation>
    </message>
    <message>
        <source>A file that you open here is listed next time, so that you find it again.</source>
        <translation>Dateien, die Sie hier öffnen, stehen beim nächsten Mal in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>inko::StatementDetail</name>
    <message>
        <source>&amp;Make of it</source>
        <translation>&amp;Daraus machen</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Daraus wurde</translation>
    </message>
    <message>
        <source>A &amp;goal</source>
        <translation>Ein &amp;Ziel</translation>
    </message>
    <message>
        <source>An &amp;indicator</source>
        <translation>Eine &amp;Kennzahl</translation>
    </message>
    <message>
        <source>A &amp;task</source>
        <translation>Einen &amp;Auftrag</translation>
    </message>
    <message>
        <source>A t&amp;opic for a session</source>
        <translation>Ein &amp;Thema für eine Sitzung</translation>
    </message>
    <message>
        <source>A &amp;demand</source>
        <translation>Einen &amp;Bedarf</translation>
    </message>
    <message>
        <source>First add the concept under Goals that the goal belongs to.</source>
        <translation>Legen Sie zuerst unter Ziele das Konzept an, zu dem das Ziel gehört.</translation>
    </message>
    <message numerus="yes">
        <source>In tension with %n other(s): %1</source>
        <translation>
            <numerusform>In Spannung mit einer anderen: %1</numerusform>
            <numerusform>In Spannung mit %n anderen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Much the same as %n other(s): %1</source>
        <translation>
            <numerusform>Ähnlich wie eine andere: %1</numerusform>
            <numerusform>Ähnlich wie %n andere: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Kennzahl: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Auftrag: %1</translation>
    </message>
    <message>
        <source>Topic for a session: %1</source>
        <translation>Thema für eine Sitzung: %1</translation>
    </message>
    <message>
        <source>Demand: %1</source>
        <translation>Bedarf: %1</translation>
    </message>
    <message>
        <source>New statement</source>
        <translation>Neue Stellungnahme</translation>
    </message>
</context>
<context>
    <name>inko::StatementForm</name>
    <message>
        <source>&amp;Statement:</source>
        <translation>&amp;Stellungnahme:</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>was gesagt wurde</translation>
    </message>
    <message>
        <source>summarised</source>
        <translation>zusammengefasst</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>&amp;Wortlaut:</translation>
    </message>
    <message>
        <source>&amp;Chapter:</source>
        <translation>&amp;Kapitel:</translation>
    </message>
    <message>
        <source>empty: on the draft as a whole</source>
        <translation>leer: zum Entwurf insgesamt</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>On &amp;goal:</source>
        <translation>Zu &amp;Ziel:</translation>
    </message>
    <message>
        <source>if it is about one</source>
        <translation>wenn sie eines betrifft</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>whose answer it stands in; empty: of several</source>
        <translation>aus welcher Rückmeldung; leer: aus mehreren</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>Ent&amp;scheidung:</translation>
    </message>
    <message>
        <source>Decided &amp;by:</source>
        <translation>Entschieden &amp;von:</translation>
    </message>
    <message>
        <source>or who is to decide</source>
        <translation>oder wer entscheiden soll</translation>
    </message>
    <message>
        <source>Decided &amp;on:</source>
        <translation>Entschieden &amp;am:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>for those who took part</source>
        <translation>für die Beteiligten</translation>
    </message>
</context>
<context>
    <name>inko::StatementResults</name>
    <message>
        <source>The statement is about an annual goal. There is no goal beneath one.</source>
        <translation>Die Stellungnahme betrifft ein Jahresziel. Unter einem Jahresziel gibt es keine weiteren Ziele.</translation>
    </message>
    <message>
        <source>First say which goal the statement is about: an indicator needs one.</source>
        <translation>Geben Sie zuerst an, welches Ziel die Stellungnahme betrifft: Eine Kennzahl braucht eines.</translation>
    </message>
    <message>
        <source>First say which goal the statement is about: a demand leads toward one.</source>
        <translation>Geben Sie zuerst an, welches Ziel die Stellungnahme betrifft: Ein Bedarf führt zu einem Ziel hin.</translation>
    </message>
</context>
<context>
    <name>inko::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Stellungnahmen</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Stellungnahme anlegen</translation>
    </message>
    <message>
        <source>Delete the selected statement</source>
        <translation>Ausgewählte Stellungnahme löschen</translation>
    </message>
    <message>
        <source>Here stands what was said about the draft that is chosen under Drafts: one line for each thing that somebody approves, misses, proposes or asks.</source>
        <translation>Hier steht, was zu dem Entwurf gesagt wurde, der unter Entwürfe ausgewählt ist: eine Zeile für alles, was jemand gut findet, vermisst, vorschlägt oder fragt.</translation>
    </message>
    <message>
        <source>Enter the first statement</source>
        <translation>Erste Stellungnahme anlegen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Undecided ones only</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>&amp;Put together …</source>
        <translation>&amp;Zusammenfassen …</translation>
    </message>
    <message>
        <source>Those that are selected say much the same, or contradict each other</source>
        <translation>Die ausgewählten sagen Ähnliches oder widersprechen sich</translation>
    </message>
    <message>
        <source>T&amp;ake apart</source>
        <translation>T&amp;rennen</translation>
    </message>
    <message>
        <source>Takes those that are selected out of their groups</source>
        <translation>Nimmt die ausgewählten aus ihren Gruppen heraus</translation>
    </message>
    <message>
        <source>D&amp;ecide …</source>
        <translation>&amp;Entscheiden …</translation>
    </message>
    <message>
        <source>What was decided on those that are selected</source>
        <translation>Was über die ausgewählten entschieden wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>Eine Stellungnahme</numerusform>
            <numerusform>%n Stellungnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>eine entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Only for reading</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Goes to what is not saved yet</source>
        <translation>Führt zu dem, was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>inko::StepForm</name>
    <message>
        <source>Planned &amp;from:</source>
        <translation>Geplant a&amp;b:</translation>
    </message>
    <message>
        <source>Planned &amp;until:</source>
        <translation>Geplant b&amp;is:</translation>
    </message>
    <message>
        <source>&amp;Done on:</source>
        <translation>&amp;Erledigt am:</translation>
    </message>
    <message>
        <source>where Inko cannot tell it by itself</source>
        <translation>wo Inko es nicht selbst erkennt</translation>
    </message>
    <message>
        <source>&amp;Hints:</source>
        <translation>&amp;Hinweise:</translation>
    </message>
    <message>
        <source>for whoever does this next: how, with whom, what to look out for</source>
        <translation>für alle, die das als Nächste tun: wie, mit wem, worauf zu achten ist</translation>
    </message>
</context>
<context>
    <name>inko::Store</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>You opened this file for reading.</source>
        <translation>Sie haben diese Datei zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This file was saved by an older Inko and has to be converted first, but it can only be read: %1</source>
        <translation>Diese Datei stammt aus einem älteren Inko und muss erst umgestellt werden, lässt sich aber nur lesen: %1</translation>
    </message>
    <message>
        <source>This file is write-protected, so it can only be read.</source>
        <translation>Diese Datei ist schreibgeschützt und lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>The file is damaged and was not opened for writing. Restore it from a backup.</source>
        <translation>Die Datei ist beschädigt und wurde nicht zum Bearbeiten geöffnet. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no room left on this drive, so the file can only be read. Free some space and open it again.</source>
        <translation>Auf diesem Laufwerk ist kein Platz mehr, daher lässt sich die Datei nur lesen. Schaffen Sie Platz und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Restored what was being typed</source>
        <translation>Getipptes wiederhergestellt</translation>
    </message>
    <message>
        <source>What was being typed when Inko ended unexpectedly cannot be put back, so the file can only be read and nothing of it is lost: %1</source>
        <translation>Was beim unerwarteten Ende von Inko gerade getippt wurde, lässt sich nicht zurückschreiben. Die Datei ist deshalb nur lesbar, damit nichts davon verloren geht: %1</translation>
    </message>
</context>
<context>
    <name>inko::SupportChains</name>
    <message>
        <source>Give the chain a name.</source>
        <translation>Geben Sie der Kette einen Namen.</translation>
    </message>
    <message>
        <source>There is a chain “%1” already. Choose another name.</source>
        <translation>Eine Kette „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Support chain added</source>
        <translation>Förderkette hinzugefügt</translation>
    </message>
    <message>
        <source>Support chain changed</source>
        <translation>Förderkette geändert</translation>
    </message>
    <message>
        <source>Support chain removed</source>
        <translation>Förderkette entfernt</translation>
    </message>
    <message>
        <source>Step of a support chain added</source>
        <translation>Stufe einer Förderkette hinzugefügt</translation>
    </message>
    <message>
        <source>Give the step a name.</source>
        <translation>Geben Sie der Stufe einen Namen.</translation>
    </message>
    <message>
        <source>Step of a support chain changed</source>
        <translation>Stufe einer Förderkette geändert</translation>
    </message>
    <message>
        <source>Step of a support chain removed</source>
        <translation>Stufe einer Förderkette entfernt</translation>
    </message>
    <message>
        <source>Step of a support chain moved</source>
        <translation>Stufe einer Förderkette verschoben</translation>
    </message>
</context>
<context>
    <name>inko::Survey</name>
    <message>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Erinnert am</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 12.3.2026.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 12.3.2026.</translation>
    </message>
    <message>
        <source>A return that is “%1” needs a date for “%2”. Enter it.</source>
        <translation>Eine Rückmeldung mit dem Stand „%1“ braucht ein Datum bei „%2“. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>A return that is “%1” has no date for “%2”. Clear the date, or choose the state that goes with it.</source>
        <translation>Eine Rückmeldung mit dem Stand „%1“ hat kein Datum bei „%2“. Löschen Sie das Datum, oder wählen Sie den Stand, der dazu passt.</translation>
    </message>
    <message>
        <source>“%1” (%2) is in the future. Enter a day up to today.</source>
        <translation>„%1“ (%2) liegt in der Zukunft. Geben Sie einen Tag bis heute ein.</translation>
    </message>
    <message>
        <source>Survey opened on</source>
        <translation>Abfrage gestartet am</translation>
    </message>
    <message>
        <source>“%1” (%2) is before “%3” (%4). Correct one of the two dates.</source>
        <translation>„%1“ (%2) liegt vor „%3“ (%4). Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>Say how the answer came: by questionnaire, by telephone or in writing.</source>
        <translation>Geben Sie an, wie die Antwort kam: per Fragebogen, am Telefon oder schriftlich.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht versandt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>In conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Return added</source>
        <translation>Rückmeldung hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” is asked in this survey already.</source>
        <translation>„%1“ wird in dieser Abfrage schon gefragt.</translation>
    </message>
    <message>
        <source>Return changed</source>
        <translation>Rückmeldung geändert</translation>
    </message>
    <message>
        <source>A return stays with its institution and its survey. Add another one.</source>
        <translation>Eine Rückmeldung bleibt bei ihrer Institution und ihrer Abfrage. Legen Sie eine andere an.</translation>
    </message>
    <message>
        <source>Return removed</source>
        <translation>Rückmeldung gelöscht</translation>
    </message>
    <message>
        <source>The institution has entries in this survey&apos;s grid (%1). Remove those first.</source>
        <translation>Die Institution hat Zeilen im Raster dieser Abfrage (%1). Löschen Sie die zuerst.</translation>
    </message>
    <message>
        <source>Return marked as “%1”</source>
        <translation>Rückmeldung als „%1“ vermerkt</translation>
    </message>
    <message>
        <source>Persons who answered changed</source>
        <translation>Personen, die geantwortet haben, geändert</translation>
    </message>
    <message>
        <source>%1 is not a year. Enter it with four digits.</source>
        <translation>%1 ist kein Jahr. Geben Sie es vierstellig ein.</translation>
    </message>
    <message>
        <source>Enter the day on which the survey is opened.</source>
        <translation>Geben Sie den Tag ein, an dem die Abfrage beginnt.</translation>
    </message>
    <message>
        <source>The deadline is before the opening. Enter a later day, or leave it empty.</source>
        <translation>Die Frist liegt vor dem Beginn. Geben Sie einen späteren Tag ein, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Survey %1 opened</source>
        <translation>Abfrage %1 gestartet</translation>
    </message>
    <message>
        <source>Survey %1 changed</source>
        <translation>Abfrage %1 geändert</translation>
    </message>
    <message>
        <source>The survey %1 keeps its year. Open another survey for %2.</source>
        <translation>Die Abfrage %1 behält ihr Jahr. Starten Sie für %2 eine eigene.</translation>
    </message>
    <message>
        <source>Something was sent or answered on %1 already. Open the survey on that day or before.</source>
        <translation>Am %1 wurde schon etwas versandt oder beantwortet. Die Abfrage muss an diesem Tag oder vorher beginnen.</translation>
    </message>
    <message>
        <source>There is a survey for %1 already. Choose another year.</source>
        <translation>Eine Abfrage %1 gibt es schon. Wählen Sie ein anderes Jahr.</translation>
    </message>
    <message>
        <source>Rows of %1 carried over</source>
        <translation>Zeilen von %1 übernommen</translation>
    </message>
</context>
<context>
    <name>inko::TasksPage</name>
    <message>
        <source>&amp;Open ones only</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Setzt um</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Tragen Sie ein, was zu tun ist.</translation>
    </message>
    <message>
        <source>Another task …</source>
        <translation>Weiterer Auftrag …</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Auftrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected task</source>
        <translation>Ausgewählten Auftrag entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open</source>
        <translation>
            <numerusform>%n Auftrag offen</numerusform>
            <numerusform>%n Aufträge offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::TelephoneView</name>
    <message>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen</translation>
    </message>
    <message>
        <source>What was said the last time</source>
        <translation>Was zuletzt gesagt wurde</translation>
    </message>
    <message>
        <source>%1, and on to the next row (key %2)</source>
        <translation>%1, und weiter zur nächsten Zeile (Taste %2)</translation>
    </message>
    <message>
        <source>Last year&apos;s rows</source>
        <translation>Zeilen vom Vorjahr</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>An offer that was not there before (key %1)</source>
        <translation>Ein Angebot, das es vorher nicht gab (Taste %1)</translation>
    </message>
    <message>
        <source>Take over &amp;last year&apos;s rows</source>
        <translation>Zeilen vom &amp;Vorjahr übernehmen</translation>
    </message>
    <message>
        <source>En&amp;d the call</source>
        <translation>Anruf been&amp;den</translation>
    </message>
    <message>
        <source>Notes what came of it and leads back (Ctrl+Enter)</source>
        <translation>Notiert das Ergebnis und führt zurück (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the returns; what was noted is kept (Escape)</source>
        <translation>Zurück zu den Rückmeldungen; was notiert ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>No contact yet. Add one under the institution.</source>
        <translation>Noch kein Kontakt. Tragen Sie ihn bei der Institution ein.</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Noch hat niemand angerufen.</translation>
    </message>
    <message>
        <source>The last time: %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source>There are no rows yet. N adds one.</source>
        <translation>Es gibt noch keine Zeilen. N legt eine an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows answered</source>
        <translation>
            <numerusform>%1 von %n Zeile beantwortet</numerusform>
            <numerusform>%1 von %n Zeilen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>This institution reported nothing last year.</source>
        <translation>Diese Institution hat letztes Jahr nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>inko::TodayPage</name>
    <message>
        <source>Add the first &amp;institution</source>
        <translation>Erste &amp;Institution hinzufügen</translation>
    </message>
    <message>
        <source>Enter the first &amp;goal</source>
        <translation>Erstes &amp;Ziel eingeben</translation>
    </message>
    <message>
        <source>&amp;Open survey round…</source>
        <translation>Abfrage &amp;starten …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>persons who answered</source>
        <translation>Personen, die geantwortet haben</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>Das Jahr %1</translation>
    </message>
    <message>
        <source>%1 of %2 institutions have answered (%3 %).</source>
        <translation>%1 von %2 Institutionen haben geantwortet (%3 %).</translation>
    </message>
    <message>
        <source>Answers are due by %1.</source>
        <translation>Antworten sind bis %1 erbeten.</translation>
    </message>
    <message>
        <source>Answers were due by %1; %2 came in time.</source>
        <translation>Antworten waren bis %1 erbeten; %2 kamen rechtzeitig.</translation>
    </message>
    <message numerus="yes">
        <source>%n declined.</source>
        <translation>
            <numerusform>%n hat abgesagt.</numerusform>
            <numerusform>%n haben abgesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) due</source>
        <translation>
            <numerusform>%n Anruf fällig</numerusform>
            <numerusform>%n Anrufe fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) overdue</source>
        <translation>
            <numerusform>%n Meilenstein überfällig</numerusform>
            <numerusform>%n Meilensteine überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator value(s) due</source>
        <translation>
            <numerusform>%n Wert einer Kennzahl fällig</numerusform>
            <numerusform>%n Werte von Kennzahlen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>%n grid entry(s) with something missing</source>
        <translation>
            <numerusform>%n Rasterzeile ist unvollständig</numerusform>
            <numerusform>%n Rasterzeilen sind unvollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) have not answered</source>
        <translation>
            <numerusform>%n Institution hat noch nicht geantwortet</numerusform>
            <numerusform>%n Institutionen haben noch nicht geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: nothing is waiting</source>
        <translation>Heute: Es wartet nichts</translation>
    </message>
</context>
<context>
    <name>inko::TogetherPage</name>
    <message>
        <source>All relations</source>
        <translation>Alle Beziehungen</translation>
    </message>
    <message>
        <source>Open contradictions</source>
        <translation>Offene Widersprüche</translation>
    </message>
    <message>
        <source>Settled contradictions</source>
        <translation>Geklärte Widersprüche</translation>
    </message>
    <message>
        <source>Across concepts</source>
        <translation>Über Konzepte hinweg</translation>
    </message>
    <message>
        <source>Which relations are shown</source>
        <translation>Welche Beziehungen gezeigt werden</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Other goal</source>
        <translation>Anderes Ziel</translation>
    </message>
    <message>
        <source>Concept of the other</source>
        <translation>Konzept des anderen</translation>
    </message>
    <message>
        <source>Who has to settle it</source>
        <translation>Wer klären muss</translation>
    </message>
    <message>
        <source>Settled in</source>
        <translation>Geklärt in</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Geklärt am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The new relation needs both goals.</source>
        <translation>Die neue Beziehung braucht beide Ziele.</translation>
    </message>
    <message>
        <source>New relation …</source>
        <translation>Neue Beziehung …</translation>
    </message>
    <message>
        <source>Goals read together</source>
        <translation>Ziele zusammen gelesen</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected relation</source>
        <translation>Gewählte Beziehung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open contradictions</source>
        <translation>
            <numerusform>%n offener Widerspruch</numerusform>
            <numerusform>%n offene Widersprüche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::TopBar</name>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>%1 (no survey round)</source>
        <translation>%1 (ohne Abfrage)</translation>
    </message>
    <message>
        <source>Open survey round…</source>
        <translation>Abfrage starten …</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Strg+Umschalt+Z</translation>
    </message>
</context>
<context>
    <name>inko::TopicsPage</name>
    <message>
        <source>What you want to have talked about. “Prepare” proposes it for the agenda of the next session; gaps and chances to cooperate come here with their facts.</source>
        <translation>Worüber gesprochen werden soll. „Vorbereiten“ schlägt es für die Tagesordnung der nächsten Sitzung vor; Lücken und Kooperationschancen kommen mit ihrem Sachstand hierher.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Der Sachstand</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Vorgemerkt am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>on an agenda</source>
        <translation>auf einer Tagesordnung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Say what is to be talked about.</source>
        <translation>Tragen Sie ein, worüber gesprochen werden soll.</translation>
    </message>
    <message>
        <source>Another topic …</source>
        <translation>Weiteres Thema …</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Remove the selected topic</source>
        <translation>Ausgewähltes Thema entfernen</translation>
    </message>
</context>
<context>
    <name>inko::TownPage</name>
    <message>
        <source>as it stands on the report</source>
        <translation>wie er auf dem Bericht steht</translation>
    </message>
    <message>
        <source>Takes effect the next time the program starts. The report&apos;s language is chosen with the report.</source>
        <translation>Gilt ab dem nächsten Start. Die Sprache des Berichts wählen Sie beim Bericht.</translation>
    </message>
    <message>
        <source>&amp;Name of the town:</source>
        <translation>&amp;Name der Stadt:</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Sprache des Programms:</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>Wie der Rechner</translation>
    </message>
    <message>
        <source>&amp;Colour of the documents:</source>
        <translation>&amp;Farbe der Dokumente:</translation>
    </message>
    <message>
        <source>for example #0b5563, as in the town&apos;s own design</source>
        <translation>zum Beispiel #0b5563, wie im Erscheinungsbild der Stadt</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Colour of the documents</source>
        <translation>Farbe der Dokumente</translation>
    </message>
    <message>
        <source>Choose &amp;picture …</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
    <message>
        <source>Choose the town&apos;s logo</source>
        <translation>Logo der Stadt wählen</translation>
    </message>
    <message>
        <source>The town&apos;s logo</source>
        <translation>Das Logo der Stadt</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Noch kein Logo</translation>
    </message>
</context>
<context>
    <name>inko::UnsavedDialog</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Back to it</source>
        <translation>&amp;Zurück zur Eingabe</translation>
    </message>
    <message>
        <source>Close &amp;without saving it</source>
        <translation>&amp;Ohne diese Eingabe schließen</translation>
    </message>
    <message numerus="yes">
        <source>What you typed in %n fields is not saved.</source>
        <translation>
            <numerusform>Ihre Eingabe in %n Feld ist nicht gespeichert.</numerusform>
            <numerusform>Ihre Eingaben in %n Feldern sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty field</source>
        <translation>Ein leeres Feld</translation>
    </message>
</context>
<context>
    <name>inko::WorkspaceView</name>
    <message numerus="yes">
        <source>Inko ended while somebody was typing. %n text(s) were put back as they stood; undo takes that back.</source>
        <translation>
            <numerusform>Inko wurde beendet, während jemand tippte. Ein Text ist wieder so da, wie er stand; „Rückgängig“ nimmt das zurück.</numerusform>
            <numerusform>Inko wurde beendet, während jemand tippte. %n Texte sind wieder so da, wie sie standen; „Rückgängig“ nimmt das zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun and not saved stands in its form again where you left it: %1.</source>
        <translation>Was Sie begonnen und noch nicht gespeichert hatten, steht wieder dort, wo Sie es eingegeben haben: %1.</translation>
    </message>
</context>
<context>
    <name>inko::WritingEdit</name>
    <message>
        <source>%1 – Ctrl+Space</source>
        <comment>a name, and the keys that insert it</comment>
        <translation>%1 – Strg+Leertaste</translation>
    </message>
    <message>
        <source>“%1” is right</source>
        <translation>„%1“ ist richtig</translation>
    </message>
</context>
<context>
    <name>inko::YearCourse</name>
    <message>
        <source>There is no survey round yet.</source>
        <translation>Es gibt noch keine Abfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institution(s) have been sent the grid.</source>
        <translation>
            <numerusform>%1 von %n Institution hat das Raster bekommen.</numerusform>
            <numerusform>%1 von %n Institutionen haben das Raster bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institution(s) have answered.</source>
        <translation>
            <numerusform>%1 von %n Institution hat geantwortet.</numerusform>
            <numerusform>%1 von %n Institutionen haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) due.</source>
        <translation>
            <numerusform>%n Anruf ist fällig.</numerusform>
            <numerusform>%n Anrufe sind fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in the grid.</source>
        <translation>
            <numerusform>%n Zeile im Raster.</numerusform>
            <numerusform>%n Zeilen im Raster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack something.</source>
        <translation>
            <numerusform>%n davon ist unvollständig.</numerusform>
            <numerusform>%n davon sind unvollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation>Es ist keine Sitzung geplant.</translation>
    </message>
    <message>
        <source>The year&apos;s theme: %1</source>
        <translation>Jahresthema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n annual goal(s), of these %1 not adopted yet.</source>
        <translation>
            <numerusform>%n Jahresziel, davon %1 noch nicht beschlossen.</numerusform>
            <numerusform>%n Jahresziele, davon %1 noch nicht beschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No edition of the report has been frozen.</source>
        <translation>Es ist noch keine Ausgabe des Berichts festgehalten.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt dran</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>später</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>inko::YearPage</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>Steps of the year</source>
        <translation>Schritte des Jahres</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Steps and sessions a year later, on the same weekday and off holidays, with your hints</source>
        <translation>Schritte und Sitzungen ein Jahr später, am gleichen Wochentag und nicht an Feiertagen, mit Ihren Hinweisen</translation>
    </message>
    <message>
        <source>Plan %1 like this &amp;year</source>
        <translation>%1 wie dieses Jahr &amp;planen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) planned.</source>
        <translation>
            <numerusform>%n Schritt geplant.</numerusform>
            <numerusform>%n Schritte geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned.</source>
        <translation>
            <numerusform>%n Sitzung geplant.</numerusform>
            <numerusform>%n Sitzungen geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>Bisher: %1</translation>
    </message>
</context>
<context>
    <name>inko::YearPlan</name>
    <message>
        <source>Other work is no step of the year.</source>
        <translation>Sonstige Arbeit ist kein Schritt des Jahres.</translation>
    </message>
    <message>
        <source>It is to be finished before it begins. Look at the days again.</source>
        <translation>Es soll fertig sein, bevor es beginnt. Sehen Sie sich die Tage noch einmal an.</translation>
    </message>
    <message>
        <source>It cannot have been done in the future. Look at the day again.</source>
        <translation>Es kann nicht in der Zukunft erledigt worden sein. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>Plan of the year changed</source>
        <translation>Jahresplan geändert</translation>
    </message>
    <message>
        <source>Year planned like the last one</source>
        <translation>Jahr wie das letzte geplant</translation>
    </message>
</context>
<context>
    <name>inko::backup</name>
    <message>
        <source>The folder for backups could not be made: %1</source>
        <translation>Der Ordner für Sicherungen konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>This backup was changed or damaged after it was made: %1. Choose another one.</source>
        <translation>Diese Sicherung wurde nachträglich geändert oder beschädigt: %1. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” is the file itself. Choose another name for the copy.</source>
        <translation>„%1“ ist die Datei selbst. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no room for “%1”. Free some space and try again.</source>
        <translation>Für „%1“ ist kein Platz. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be copied.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <source>If nobody has it open, delete “%1.lock” beside it, or choose another name for the copy.</source>
        <translation>Hat niemand sie geöffnet, löschen Sie „%1.lock“ daneben, oder wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>“%1” was not replaced. %2 %3</source>
        <translation>„%1“ wurde nicht ersetzt. %2 %3</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged. Choose another one.</source>
        <translation>Die Sicherung „%1“ ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no room for the backup. Free some space and try again.</source>
        <translation>Für die Sicherung ist kein Platz. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>inko::budgetrules</name>
    <message>
        <source>Give the product its number in the budget, for example 05.313.02.</source>
        <translation>Geben Sie dem Produkt seine Nummer im Haushalt, zum Beispiel 05.313.02.</translation>
    </message>
    <message>
        <source>Give the product its name in the budget.</source>
        <translation>Geben Sie dem Produkt seinen Namen im Haushalt.</translation>
    </message>
    <message>
        <source>Enter the budget year with four digits.</source>
        <translation>Geben Sie das Haushaltsjahr mit vier Ziffern ein.</translation>
    </message>
    <message>
        <source>Enter the part as a percentage above 0 and up to 100, or leave it empty if nobody can say.</source>
        <translation>Geben Sie den Anteil in Prozent an, über 0 und bis 100, oder lassen Sie ihn leer, wenn es niemand sagen kann.</translation>
    </message>
    <message>
        <source>This goal is there already.</source>
        <translation>Dieses Ziel ist schon da.</translation>
    </message>
    <message>
        <source>The parts would add up to more than 100 %. Make one of them smaller.</source>
        <translation>Die Anteile ergäben mehr als 100 %. Machen Sie einen davon kleiner.</translation>
    </message>
</context>
<context>
    <name>inko::celleditors</name>
    <message>
        <source>12.3.2026, 3/2026 or 2026</source>
        <translation>12.3.2026, 3/2026 oder 2026</translation>
    </message>
    <message>
        <source>empty: continuing</source>
        <translation>leer: läuft weiter</translation>
    </message>
    <message>
        <source>empty: unknown</source>
        <translation>leer: unbekannt</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose with ↑ ↓ and Enter, or press Escape.</source>
        <translation>„%1“ steht nicht in der Liste. Wählen Sie mit ↑ ↓ und Eingabetaste, oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose another one, or press Escape.</source>
        <translation>„%1“ wird nicht mehr angeboten. Wählen Sie etwas anderes, oder drücken Sie Esc.</translation>
    </message>
</context>
<context>
    <name>inko::cells</name>
    <message>
        <source>Integration concept</source>
        <translation>Integrationskonzept</translation>
    </message>
    <message>
        <source>This is not a date. Write a day (31.12.2026), a month (12/2026) or a year (2026).</source>
        <translation>Das ist kein Datum. Schreiben Sie einen Tag (31.12.2026), einen Monat (12/2026) oder ein Jahr (2026).</translation>
    </message>
    <message>
        <source>This is not a day. Write it like 31.12.2026.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie 31.12.2026.</translation>
    </message>
    <message>
        <source>This word is not one of: %1.</source>
        <translation>Dieses Wort ist keines von: %1.</translation>
    </message>
    <message>
        <source>Several are separated by semicolons. Write it like “%1”.</source>
        <translation>Mehrere werden durch Semikolon getrennt. Schreiben Sie es so: „%1“.</translation>
    </message>
    <message>
        <source>There is no %1 in the calendar.</source>
        <translation>Den %1 gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>This is not a whole number from %1 to %2. Correct it, or leave it empty.</source>
        <translation>Das ist keine ganze Zahl von %1 bis %2. Berichtigen Sie sie, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(noch ohne Titel)</translation>
    </message>
    <message>
        <source>This is not a year. Write it with four digits, like 2026.</source>
        <translation>Das ist kein Jahr. Schreiben Sie es mit vier Ziffern, wie 2026.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Write “ja” or “nein”.</source>
        <translation>Das ist weder ja noch nein. Schreiben Sie „ja“ oder „nein“.</translation>
    </message>
    <message>
        <source>“%1” is not there yet. Correct the name, or add it.</source>
        <translation>„%1“ gibt es noch nicht. Berichtigen Sie den Namen, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>There is no goal with the number “%1” yet. Correct the number, or add the goal.</source>
        <translation>Ein Ziel mit der Nummer „%1“ gibt es noch nicht. Berichtigen Sie die Nummer, oder legen Sie das Ziel an.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1.234,5, or leave it empty.</source>
        <translation>Das ist keine Zahl. Bitte so schreiben: 1.234,5, oder leer lassen.</translation>
    </message>
    <message>
        <source>Name at least one goal, by its number.</source>
        <translation>Bitte mindestens ein Ziel mit seiner Nummer nennen.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it in euro, like 12.500 or 12.500,50.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn in Euro, etwa 12.500 oder 12.500,50.</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 16:30.</source>
        <translation>Das ist keine Uhrzeit. Schreiben Sie sie etwa so: 16:30.</translation>
    </message>
</context>
<context>
    <name>inko::commandline</name>
    <message>
        <source>Inko: who does what toward which integration goal?</source>
        <translation>Inko: Wer macht was zu welchem Integrationsziel?</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>“inko COMMAND --help” says more. Every command takes --json. The exit status is 0 when done, 1 when refused and 2 when used wrongly.</source>
        <translation>„inko BEFEHL --help“ sagt mehr. Jeder Befehl kennt --json. Der Rückgabewert ist 0 für erledigt, 1 für abgelehnt und 2 für falsch aufgerufen.</translation>
    </message>
    <message>
        <source>“inko --help” lists what there is.</source>
        <translation>„inko --help“ zählt auf, was es gibt.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor an Inko file.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Inko-Datei.</translation>
    </message>
    <message>
        <source>[FILE.inko]</source>
        <translation>[DATEI.inko]</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. “inko --help” lists what works without one.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. „inko --help“ zählt auf, was ohne geht.</translation>
    </message>
    <message>
        <source>A window shows one file. “%1” is too many.</source>
        <translation>Ein Fenster zeigt eine Datei. „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>No window can be opened: %1</source>
        <translation>Es lässt sich kein Fenster öffnen: %1</translation>
    </message>
    <message>
        <source>The window cannot be opened, for “%1” is missing. Install Inko again.</source>
        <translation>Das Fenster lässt sich nicht öffnen, denn „%1“ fehlt. Bitte installieren Sie Inko neu.</translation>
    </message>
</context>
<context>
    <name>inko::commands</name>
    <message>
        <source>makes a file, empty or with the sample town</source>
        <translation>legt eine Datei an, leer oder mit der Beispielstadt</translation>
    </message>
    <message>
        <source>opens a survey round, pre-filled from the last</source>
        <translation>startet eine Abfrage, vorbelegt aus der letzten</translation>
    </message>
    <message>
        <source>writes the annual report</source>
        <translation>schreibt den Jahresbericht</translation>
    </message>
    <message>
        <source>says whether a file is whole</source>
        <translation>sagt, ob eine Datei in Ordnung ist</translation>
    </message>
    <message>
        <source>copies a file, whoever has it open, and checks the copy</source>
        <translation>kopiert eine Datei, auch wenn jemand sie offen hat, und prüft die Kopie</translation>
    </message>
    <message>
        <source>checks a backup and makes a file of it</source>
        <translation>prüft eine Sicherung und macht eine Datei daraus</translation>
    </message>
    <message>
        <source>FILE [--sample]</source>
        <translation>DATEI [--sample]</translation>
    </message>
    <message>
        <source>FILE --year YEAR [--deadline DATE] [--carry-over]</source>
        <translation>DATEI --year JAHR [--deadline DATUM] [--carry-over]</translation>
    </message>
    <message>
        <source>FILE PATH… --year YEAR [--map MAPPING.json] [--create] [--skip-bad] [--dry-run]</source>
        <translation>DATEI PFAD… --year JAHR [--map ZUORDNUNG.json] [--create] [--skip-bad] [--dry-run]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FILE --out F</source>
        <translation>DATEI --out F</translation>
    </message>
    <message>
        <source>BACKUP --out FILE</source>
        <translation>SICHERUNG --out DATEI</translation>
    </message>
    <message>
        <source>FILE --year YEAR --out F.pdf [--kind KIND] [--language de|en|tr|uk|ar|pl] [--edition NAME]</source>
        <translation>DATEI --year JAHR --out F.pdf [--kind ART] [--language de|en|tr|uk|ar|pl] [--edition NAME]</translation>
    </message>
    <message>
        <source>reads returns, grids and the other tables: XLSX, ODS, CSV, JSON</source>
        <translation>liest Rückmeldungen, Raster und die anderen Tabellen: XLSX, ODS, CSV, JSON</translation>
    </message>
    <message>
        <source>one return form per institution</source>
        <translation>ein Formular für jede Institution</translation>
    </message>
    <message>
        <source>FILE --year YEAR --out FOLDER [--format xlsx|html|pdf] [--mail KIND] [--replace]</source>
        <translation>DATEI --year JAHR --out ORDNER [--format xlsx|html|pdf] [--mail ART] [--replace]</translation>
    </message>
    <message>
        <source>FILE --out F.xlsx|.csv|.json|.ics [--year YEAR]</source>
        <translation>DATEI --out F.xlsx|.csv|.json|.ics [--year JAHR]</translation>
    </message>
    <message>
        <source>writes the grid, which import reads back to the same values; .ics: the calendar</source>
        <translation>schreibt das Raster, das import mit denselben Werten wieder einliest; .ics: den Kalender</translation>
    </message>
</context>
<context>
    <name>inko::computedValues</name>
    <message numerus="yes">
        <source>%n offer(s) do not say</source>
        <translation>
            <numerusform>%n Angebot ohne Angabe</numerusform>
            <numerusform>%n Angebote ohne Angabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not counted</source>
        <translation>
            <numerusform>%n Veranstaltung nicht gezählt</numerusform>
            <numerusform>%n Veranstaltungen nicht gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::consultationrules</name>
    <message>
        <source>It closes before it opens. Look at the days again.</source>
        <translation>Sie endet, bevor sie beginnt. Sehen Sie sich die Tage noch einmal an.</translation>
    </message>
    <message>
        <source>Give the chapter a title.</source>
        <translation>Geben Sie dem Kapitel einen Titel.</translation>
    </message>
    <message>
        <source>A level is a number from 1, the highest, to 6.</source>
        <translation>Eine Ebene ist eine Zahl von 1, der obersten, bis 6.</translation>
    </message>
    <message>
        <source>Nobody is to know whose answer this is. Take out institution and names first.</source>
        <translation>Niemand soll wissen, von wem diese Rückmeldung ist. Nehmen Sie zuerst Institution und Namen heraus.</translation>
    </message>
    <message>
        <source>Say who answered, or that nobody is to know.</source>
        <translation>Geben Sie an, wer geantwortet hat, oder dass es niemand wissen soll.</translation>
    </message>
    <message>
        <source>It cannot have come in the future. Look at the day again.</source>
        <translation>Sie kann nicht in der Zukunft gekommen sein. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>At least one person answered. Leave it empty if you do not know.</source>
        <translation>Mindestens eine Person hat geantwortet. Lassen Sie das Feld leer, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>Enter what was said.</source>
        <translation>Geben Sie ein, was gesagt wurde.</translation>
    </message>
    <message>
        <source>It cannot have been decided in the future. Look at the day again.</source>
        <translation>Das kann nicht in der Zukunft entschieden worden sein. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
</context>
<context>
    <name>inko::createSampleTown</name>
    <message>
        <source>Sample town</source>
        <translation>Beispielstadt</translation>
    </message>
</context>
<context>
    <name>inko::decodeText</name>
    <message>
        <source>The text of this file cannot be read. Save the table again as “CSV UTF-8”.</source>
        <translation>Der Text dieser Datei ist nicht lesbar. Speichern Sie die Tabelle noch einmal als „CSV UTF-8“.</translation>
    </message>
</context>
<context>
    <name>inko::directoryrules</name>
    <message>
        <source>“%1” has a semicolon in it, which separates several institutions in a cell. Use a comma instead.</source>
        <translation>„%1“ enthält ein Semikolon; das trennt mehrere Institutionen in einer Zelle. Nehmen Sie ein Komma.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it like www.example.org.</source>
        <translation>„%1“ ist keine Webadresse. Schreiben Sie sie wie www.example.org.</translation>
    </message>
    <message>
        <source>Give the contact a function or a name.</source>
        <translation>Geben Sie der Ansprechperson eine Funktion oder einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. Write it like name@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org.</translation>
    </message>
    <message>
        <source>The consent is dated in the future. Enter the day on which it was given.</source>
        <translation>Die Einwilligung liegt in der Zukunft. Geben Sie den Tag ein, an dem sie gegeben wurde.</translation>
    </message>
    <message>
        <source>“%1” has a semicolon in it, which separates several values in a cell. Use a comma instead.</source>
        <translation>„%1“ enthält ein Semikolon; das trennt mehrere Werte in einer Zelle. Nehmen Sie ein Komma.</translation>
    </message>
</context>
<context>
    <name>inko::editiontexts</name>
    <message>
        <source>Frozen on %1 at %2 by %3</source>
        <translation>Eingefroren am %1 um %2 Uhr von %3</translation>
    </message>
    <message>
        <source>This section is new</source>
        <translation>Dieser Abschnitt ist neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>This section is gone</source>
        <translation>Dieser Abschnitt ist weggefallen</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weggefallen: %1</translation>
    </message>
</context>
<context>
    <name>inko::eventrules</name>
    <message>
        <source>Give the event a title.</source>
        <translation>Geben Sie der Veranstaltung einen Titel.</translation>
    </message>
    <message>
        <source>Enter the day of the event.</source>
        <translation>Geben Sie den Tag der Veranstaltung ein.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Enter a later one, or leave it empty for a single day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Geben Sie einen späteren ein, oder lassen Sie ihn bei einem einzelnen Tag leer.</translation>
    </message>
    <message>
        <source>Enter when it begins, too.</source>
        <translation>Geben Sie auch den Beginn ein.</translation>
    </message>
    <message>
        <source>It ends before it begins. Look at the times again.</source>
        <translation>Sie endet vor ihrem Beginn. Sehen Sie noch einmal nach den Zeiten.</translation>
    </message>
    <message>
        <source>Enter how many came, 0 for nobody, or leave it empty while you do not know.</source>
        <translation>Geben Sie ein, wie viele kamen, 0 für niemand, oder lassen Sie es leer, solange Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>Give the series a title.</source>
        <translation>Geben Sie der Reihe einen Titel.</translation>
    </message>
    <message>
        <source>The series ends before it begins. Enter a later day.</source>
        <translation>Die Reihe endet vor ihrem Beginn. Geben Sie einen späteren Tag ein.</translation>
    </message>
    <message>
        <source>That would be more than %1 events. Let the series end earlier, and go on with another one.</source>
        <translation>Das wären mehr als %1 Termine. Lassen Sie die Reihe früher enden und fahren Sie mit einer neuen fort.</translation>
    </message>
    <message>
        <source>Enter a rating or a comment.</source>
        <translation>Geben Sie eine Bewertung oder einen Kommentar ein.</translation>
    </message>
    <message>
        <source>A rating goes from %1 (not content) to %2 (very content).</source>
        <translation>Eine Bewertung geht von %1 (nicht zufrieden) bis %2 (sehr zufrieden).</translation>
    </message>
    <message>
        <source>Enter how many said so, at least 1.</source>
        <translation>Geben Sie ein, wie viele das gesagt haben, mindestens 1.</translation>
    </message>
</context>
<context>
    <name>inko::filecheck</name>
    <message>
        <source>A part of the file cannot be read any more.</source>
        <translation>Ein Teil der Datei ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>A part of this cannot be read any more.</source>
        <translation>Ein Teil davon ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The list by which Inko finds this does not match what is stored.</source>
        <translation>Das Verzeichnis, mit dem Inko hier sucht, passt nicht zu dem, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Somewhere here is something that Inko never writes.</source>
        <translation>Hier steht etwas, das Inko nie so speichert.</translation>
    </message>
    <message>
        <source>It names something that is not there any more: %1.</source>
        <translation>Hier wird etwas genannt, das es nicht mehr gibt: %1.</translation>
    </message>
    <message>
        <source>This is gone, but a list that belonged to it is still there.</source>
        <translation>Es selbst ist weg, aber eine Liste, die dazu gehörte, ist noch da.</translation>
    </message>
    <message>
        <source>This is not as Inko last saved it. Another program or a fault of the drive has changed it.</source>
        <translation>Das ist nicht so, wie Inko es zuletzt gespeichert hat. Ein anderes Programm oder ein Fehler des Laufwerks hat es verändert.</translation>
    </message>
    <message>
        <source>Inko did not put this there. Another program has written it.</source>
        <translation>Das stammt nicht von Inko. Ein anderes Programm hat es hineingeschrieben.</translation>
    </message>
    <message>
        <source>This is missing, although it was never deleted.</source>
        <translation>Das fehlt, obwohl es nie gelöscht wurde.</translation>
    </message>
    <message>
        <source>What was changed here earlier cannot be read any more.</source>
        <translation>Was hier früher geändert wurde, ist nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>inko::files</name>
    <message>
        <source>“%1” could not be written: there is no room left. Nothing was changed; free some space and try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Es ist kein Platz mehr. Es wurde nichts geändert; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no folder “%2”.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Den Ordner „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is a folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is not a file.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Das ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be written. May you write in this folder, and is its drive there?</source>
        <translation>„%1“ konnte nicht geschrieben werden. Dürfen Sie in diesem Ordner schreiben, und ist das Laufwerk da?</translation>
    </message>
    <message>
        <source>“%1” could not be read. May you read it, and is its drive there?</source>
        <translation>„%1“ konnte nicht gelesen werden. Dürfen Sie die Datei lesen, und ist das Laufwerk da?</translation>
    </message>
    <message>
        <source>“%1” was not found: you are not allowed to look into the folder “%2”. Ask whoever looks after the computers here.</source>
        <translation>„%1“ war nicht zu finden: In den Ordner „%2“ dürfen Sie nicht hineinsehen. Fragen Sie, wer hier die Rechner betreut.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the files in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read.</source>
        <translation>„%1“ ist zu groß zum Lesen.</translation>
    </message>
</context>
<context>
    <name>inko::foreignfile</name>
    <message>
        <source>There is no table in a file of this kind. Put the answers into a table, and save that as an Excel file (.xlsx) or as “CSV UTF-8”.</source>
        <translation>In einer Datei dieser Art steht keine Tabelle. Schreiben Sie die Antworten in eine Tabelle, und speichern Sie diese als Excel-Datei (.xlsx) oder als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>This is a spreadsheet of a kind that Inko does not read. Open it, save it as an Excel file (.xlsx), and import that.</source>
        <translation>Diese Art von Tabelle liest Inko nicht. Öffnen Sie die Datei, speichern Sie sie als Excel-Datei (.xlsx), und lesen Sie diese ein.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Save it without one.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>This is an Excel file of the old kind (.xls). Open it, save it as .xlsx, and import that.</source>
        <translation>Das ist eine Excel-Datei der alten Art (.xls). Öffnen Sie sie, speichern Sie sie als .xlsx, und lesen Sie diese ein.</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. If it is one of Inko&apos;s forms, ask for the file that the form saves; else open it in a spreadsheet and save it as .xlsx.</source>
        <translation>Das ist eine Webseite, auch wenn der Dateiname anders lautet. Ist es ein Formular von Inko, so bitten Sie um die Datei, die das Formular speichert; sonst öffnen Sie sie in Excel oder LibreOffice und speichern sie als .xlsx.</translation>
    </message>
</context>
<context>
    <name>inko::goalrules</name>
    <message>
        <source>Give the goal a number, for example 2 or 2.1.</source>
        <translation>Geben Sie dem Ziel eine Nummer, zum Beispiel 2 oder 2.1.</translation>
    </message>
    <message>
        <source>The number “%1” has a semicolon in it, which separates several goals in a cell. Use a full stop instead.</source>
        <translation>Die Nummer „%1“ enthält ein Semikolon; das trennt mehrere Ziele in einer Zelle. Nehmen Sie einen Punkt.</translation>
    </message>
    <message>
        <source>Give the goal a title.</source>
        <translation>Geben Sie dem Ziel einen Titel.</translation>
    </message>
    <message>
        <source>An annual goal belongs to a year. Enter which.</source>
        <translation>Ein Jahresziel gehört zu einem Jahr. Geben Sie an, zu welchem.</translation>
    </message>
    <message>
        <source>Only an annual goal has a year. Leave the year empty, or make it an annual goal.</source>
        <translation>Nur ein Jahresziel hat ein Jahr. Lassen Sie das Jahr leer, oder machen Sie ein Jahresziel daraus.</translation>
    </message>
    <message>
        <source>%1 is not a year. Enter it with four digits.</source>
        <translation>%1 ist kein Jahr. Geben Sie es vierstellig ein.</translation>
    </message>
    <message>
        <source>The highest priority is 1. Enter 1 or more, or leave it empty.</source>
        <translation>Die höchste Priorität ist 1. Geben Sie 1 oder mehr ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%1” belongs to another concept. A goal stands under goals of its own concept.</source>
        <translation>„%1“ gehört zu einem anderen Konzept. Ein Ziel steht unter Zielen seines eigenen Konzepts.</translation>
    </message>
    <message>
        <source>“%1” cannot stand under “%2”. The order is guiding goal, action goal, annual goal.</source>
        <translation>„%1“ kann nicht unter „%2“ stehen. Die Reihenfolge ist Leitziel, Handlungsziel, Jahresziel.</translation>
    </message>
    <message>
        <source>“%1” cannot come under itself or one of its own sub-goals.</source>
        <translation>„%1“ kann nicht unter sich selbst oder einem eigenen Unterziel stehen.</translation>
    </message>
    <message>
        <source>“%1” has sub-goals in this concept. Move those first.</source>
        <translation>„%1“ hat Unterziele in diesem Konzept. Verschieben Sie die zuerst.</translation>
    </message>
    <message>
        <source>Its sub-goal “%1” would not fit under it any more. The order is guiding goal, action goal, annual goal.</source>
        <translation>Sein Unterziel „%1“ würde dann nicht mehr darunter passen. Die Reihenfolge ist Leitziel, Handlungsziel, Jahresziel.</translation>
    </message>
    <message>
        <source>The milestone cannot be done in the future. Enter the day on which it was reached, or leave it empty.</source>
        <translation>Ein Meilenstein kann nicht in der Zukunft erledigt sein. Geben Sie den Tag ein, an dem er erreicht wurde, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>A goal cannot be related to itself. Choose another goal.</source>
        <translation>Ein Ziel steht nicht mit sich selbst in Beziehung. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Only a contradiction is settled. Leave the date empty.</source>
        <translation>Geklärt wird nur ein Widerspruch. Lassen Sie das Datum leer.</translation>
    </message>
    <message>
        <source>A contradiction cannot be settled in the future. Leave the date empty until it is.</source>
        <translation>Ein Widerspruch kann nicht in der Zukunft geklärt sein. Lassen Sie das Datum so lange leer.</translation>
    </message>
    <message>
        <source>Say which body has settled the contradiction.</source>
        <translation>Geben Sie an, welches Gremium den Widerspruch geklärt hat.</translation>
    </message>
    <message>
        <source>Enter the sum of the points, 0 or more, or leave it empty.</source>
        <translation>Geben Sie die Summe der Punkte ein, 0 oder mehr, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>A goal cannot be adopted in the future. Leave the day empty until it is.</source>
        <translation>Ein Ziel kann nicht in der Zukunft beschlossen sein. Lassen Sie den Tag leer, bis es so weit ist.</translation>
    </message>
    <message>
        <source>“%1” is no annual goal of an earlier year. Only such a goal can be carried on.</source>
        <translation>„%1“ ist kein Jahresziel eines früheren Jahres. Nur ein solches lässt sich fortführen.</translation>
    </message>
</context>
<context>
    <name>inko::gridedits</name>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Cells cleared</source>
        <translation>Zellen geleert</translation>
    </message>
    <message>
        <source>Filled down</source>
        <translation>Nach unten ausgefüllt</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>Zeile hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %n rows</source>
        <translation>
            <numerusform>%1 in %n Zeile geändert</numerusform>
            <numerusform>%1 in %n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added to the list</source>
        <translation>„%1“ zur Liste hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>%n Zeile gelöscht</numerusform>
            <numerusform>%n Zeilen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inko::gridexport</name>
    <message>
        <source>There is no survey round for %1.</source>
        <translation>Für %1 gibt es keine Abfrage.</translation>
    </message>
    <message>
        <source>There is no survey round yet, so there is no grid to export.</source>
        <translation>Es gibt noch keine Abfrage und damit kein Raster zum Ausgeben.</translation>
    </message>
    <message>
        <source>The name of the file says what is written: end it with .xlsx, .csv or .json.</source>
        <translation>Der Name der Datei sagt, was geschrieben wird: Lassen Sie ihn auf .xlsx, .csv oder .json enden.</translation>
    </message>
    <message>
        <source>Inko does not write “.%1” files. Use .xlsx, which Excel and LibreOffice open, .csv or .json.</source>
        <translation>„.%1“-Dateien schreibt Inko nicht. Nehmen Sie .xlsx, das Excel und LibreOffice öffnen, .csv oder .json.</translation>
    </message>
</context>
<context>
    <name>inko::gridrules</name>
    <message>
        <source>Entry without a title</source>
        <translation>Zeile ohne Titel</translation>
    </message>
    <message>
        <source>Choose the year it was reported for.</source>
        <translation>Wählen Sie das Jahr, für das es gemeldet wurde.</translation>
    </message>
    <message>
        <source>Choose the institution that reports it.</source>
        <translation>Wählen Sie die Institution, die es meldet.</translation>
    </message>
    <message>
        <source>It ends before it starts. Correct one of the two dates.</source>
        <translation>Es endet, bevor es beginnt. Berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>The number of participants cannot be below zero. Leave it empty if it is not known.</source>
        <translation>Die Zahl der Teilnehmenden kann nicht unter null liegen. Lassen Sie sie leer, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” names the same one twice. Take one of them out.</source>
        <translation>„%1“ nennt dasselbe zweimal. Nehmen Sie eines heraus.</translation>
    </message>
    <message>
        <source>An institution does not cooperate with itself. Take it out.</source>
        <translation>Eine Institution kooperiert nicht mit sich selbst. Nehmen Sie sie heraus.</translation>
    </message>
</context>
<context>
    <name>inko::icalendar</name>
    <message>
        <source>There are no holidays in this file. Choose a calendar file that ends in .ics.</source>
        <translation>In dieser Datei stehen keine Ferien. Wählen Sie eine Kalenderdatei, die auf .ics endet.</translation>
    </message>
</context>
<context>
    <name>inko::indicatorrules</name>
    <message>
        <source>Give the indicator a title.</source>
        <translation>Bitte der Kennzahl einen Titel geben.</translation>
    </message>
    <message>
        <source>Say which goal the indicator makes measurable. First the goal, then the indicator: without one it cannot be saved.</source>
        <translation>Welches Ziel macht die Kennzahl messbar? Erst das Ziel, dann die Kennzahl: Ohne Ziel kann sie nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The baseline is too large a number.</source>
        <translation>Der Ausgangswert ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>The target is too large a number.</source>
        <translation>Der Zielwert ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>Enter the target&apos;s year with four digits.</source>
        <translation>Bitte das Zieljahr vierstellig eingeben.</translation>
    </message>
    <message>
        <source>Only a corridor has an upper end. Leave it empty, or choose “Corridor”.</source>
        <translation>Nur ein Korridor hat ein oberes Ende. Bitte leer lassen oder „Korridor“ wählen.</translation>
    </message>
    <message>
        <source>The corridor ends below its beginning. Swap the two numbers.</source>
        <translation>Der Korridor endet unter seinem Anfang. Bitte die beiden Zahlen tauschen.</translation>
    </message>
    <message>
        <source>A jump is told by a factor above 1, for example 2: twice as much, or half. Or leave it empty.</source>
        <translation>Der Faktor muss größer als 1 sein, zum Beispiel 2: doppelt oder halb so viel. Oder leer lassen.</translation>
    </message>
    <message>
        <source>The smallest value expected is above the largest.</source>
        <translation>Der kleinste erwartete Wert liegt über dem größten.</translation>
    </message>
    <message>
        <source>A share has two numbers: how many, and of how many. Enter both or none.</source>
        <translation>Ein Anteil hat zwei Zahlen: wie viele und von wie vielen. Bitte beide eintragen oder keine.</translation>
    </message>
    <message>
        <source>Only an indicator in % is a share of something. Enter its value alone.</source>
        <translation>Nur eine Kennzahl in % ist ein Anteil. Bitte nur den Wert eintragen.</translation>
    </message>
    <message>
        <source>A share of nothing cannot be worked out. Enter of how many, or “not applicable” as the value.</source>
        <translation>Ein Anteil von nichts lässt sich nicht berechnen. Bitte eintragen, von wie vielen, oder als Wert „entfällt“.</translation>
    </message>
    <message>
        <source>This indicator does not tell groups apart. Leave the group empty, or choose above what it is told apart by.</source>
        <translation>Diese Kennzahl ist nicht nach Gruppen gegliedert. Bitte die Gruppe leer lassen oder eine Gliederung wählen.</translation>
    </message>
    <message>
        <source>This group does not fit what the indicator is told apart by. Choose another one.</source>
        <translation>Diese Gruppe passt nicht zur Gliederung der Kennzahl. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>Inko works this indicator out by itself; no values can be entered.</source>
        <translation>Diese Kennzahl berechnet Inko selbst; Werte lassen sich nicht eintragen.</translation>
    </message>
    <message>
        <source>Enter the period that the value is about, for example 2026, 2026-H1, 2026-Q3 or 2026-03.</source>
        <translation>Bitte den Zeitraum eintragen, zum Beispiel 2026, 2026-H1, 2026-Q3 oder 2026-03.</translation>
    </message>
    <message>
        <source>Enter a number, “unknown” or “not applicable”. Unknown is not zero.</source>
        <translation>Bitte eine Zahl, „unbekannt“ oder „entfällt“ eintragen. Unbekannt ist nicht null.</translation>
    </message>
    <message>
        <source>What Inko counts of offers can be told apart by target group or district, the return rate, events and recommendations not at all.</source>
        <translation>Was Inko an Angeboten zählt, lässt sich nach Zielgruppe oder Sozialraum gliedern, Rücklauf, Veranstaltungen und Empfehlungen gar nicht.</translation>
    </message>
</context>
<context>
    <name>inko::inspection</name>
    <message>
        <source>This file was made by a changed version of Inko and cannot be opened safely. Restore a backup, or ask whoever made that version.</source>
        <translation>Diese Datei stammt aus einer abgewandelten Fassung von Inko und lässt sich nicht sicher öffnen. Stellen Sie eine Sicherung wieder her, oder fragen Sie, wer diese Fassung gemacht hat.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore it from a backup.</source>
        <translation>Die Datei ist beschädigt. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This file was saved by a newer Inko. Nothing was changed; open it with that version.</source>
        <translation>Diese Datei wurde mit einem neueren Inko gespeichert. Es wurde nichts geändert; öffnen Sie sie mit der neueren Fassung.</translation>
    </message>
    <message>
        <source>“%1” is empty; its content is lost. Restore it from a backup.</source>
        <translation>„%1“ ist leer; ihr Inhalt ist verloren. Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Ask whoever looks after the computers here.</source>
        <translation>Sie dürfen „%1“ nicht lesen. Fragen Sie, wer sich hier um die Rechner kümmert.</translation>
    </message>
    <message>
        <source>Another program has put something into this file or changed how it is built. It was not opened. Restore a backup.</source>
        <translation>Ein anderes Programm hat etwas in diese Datei geschrieben oder ihren Aufbau verändert. Sie wurde nicht geöffnet. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A part of this file is missing. Restore a backup.</source>
        <translation>Ein Teil dieser Datei fehlt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is not an Inko file: another program made it. Choose another one.</source>
        <translation>Das ist keine Inko-Datei; ein anderes Programm hat sie angelegt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” was not made, because “%2” lies beside it. A program that was interrupted left it there, and it would spoil the new file. Choose another name.</source>
        <translation>„%1“ ist nicht angelegt, weil daneben „%2“ liegt. Ein abgebrochenes Programm hat das zurückgelassen, und es würde die neue Datei verderben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not an Inko file. Choose another one.</source>
        <translation>„%1“ ist keine Inko-Datei. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>inko::layout</name>
    <message>
        <source>The layout was stopped.</source>
        <translation>Das Setzen der Seiten wurde angehalten.</translation>
    </message>
    <message>
        <source>No font was found on this computer. Please install the Noto fonts and try again.</source>
        <translation>Auf diesem Rechner wurde keine Schrift gefunden. Bitte installieren Sie die Noto-Schriften, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>inko::mailtemplate</name>
    <message>
        <source>A mail has a subject and a text. Write both.</source>
        <translation>Eine E-Mail hat einen Betreff und einen Text. Schreiben Sie beides.</translation>
    </message>
    <message>
        <source>%1 is no placeholder. There are: %2.</source>
        <translation>%1 ist kein Platzhalter. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A brace stands alone. A placeholder has one before and one behind it, such as {%1}.</source>
        <translation>Eine geschweifte Klammer steht allein. Ein Platzhalter hat vorn und hinten eine, wie {%1}.</translation>
    </message>
</context>
<context>
    <name>inko::matterrules</name>
    <message>
        <source>Enter the day on which it was proposed.</source>
        <translation>Tragen Sie den Tag ein, an dem es vorgeschlagen wurde.</translation>
    </message>
    <message>
        <source>It cannot have been proposed in the future. Look at the day again.</source>
        <translation>Es kann nicht in der Zukunft vorgeschlagen worden sein. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Tragen Sie den Tag ein.</translation>
    </message>
    <message>
        <source>That was before it was proposed. Look at the day again.</source>
        <translation>Das war vor dem Vorschlag. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>This day is yet to come. Enter what became of it when it has.</source>
        <translation>Dieser Tag kommt erst noch. Tragen Sie dann ein, was daraus wurde.</translation>
    </message>
    <message>
        <source>It was proposed already. Say what came after.</source>
        <translation>Vorgeschlagen ist sie schon. Tragen Sie ein, was danach kam.</translation>
    </message>
    <message>
        <source>It cannot have been settled in the future. Look at the day again.</source>
        <translation>Es kann nicht in der Zukunft erledigt worden sein. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
</context>
<context>
    <name>inko::namedvalues</name>
    <message>
        <source>There is no goal “%1”. Choose one of the list, or add it under Goals.</source>
        <translation>Es gibt kein Ziel „%1“. Wählen Sie eines aus der Liste oder fügen Sie es unter Ziele hinzu.</translation>
    </message>
    <message>
        <source>There is no institution “%1”. Choose one of the list, or add it under Institutions.</source>
        <translation>Es gibt keine Institution „%1“. Wählen Sie eine aus der Liste oder fügen Sie sie unter Institutionen hinzu.</translation>
    </message>
    <message>
        <source>There is no offer “%1” in the grid. Choose one of the list.</source>
        <translation>Im Raster gibt es kein Angebot „%1“. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one of it, or add it under Lists and settings.</source>
        <translation>„%1“ steht nicht in der Liste. Wählen Sie einen Wert daraus oder fügen Sie ihn unter Listen und Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Choose one of the list, or add it under Indicators.</source>
        <translation>Es gibt keine Kennzahl „%1“. Wählen Sie eine aus der Liste oder fügen Sie sie unter Kennzahlen hinzu.</translation>
    </message>
    <message>
        <source>There is no contact “%1”. Choose one of the list, or add it to the institution.</source>
        <translation>Die Ansprechperson „%1“ gibt es nicht. Wählen Sie eine aus der Liste oder tragen Sie sie bei der Institution ein.</translation>
    </message>
    <message>
        <source>There is no body “%1”. Choose one of the list, or add it under Sessions, Bodies.</source>
        <translation>Das Gremium „%1“ gibt es nicht. Wählen Sie eins aus der Liste oder tragen Sie es unter Sitzungen, Gremien ein.</translation>
    </message>
    <message>
        <source>There is no recommendation “%1”. Choose one of the list.</source>
        <translation>Die Empfehlung „%1“ gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no task “%1”. Choose one of the list.</source>
        <translation>Den Auftrag „%1“ gibt es nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The draft has no chapter “%1”. Choose one of the list.</source>
        <translation>Der Entwurf hat kein Kapitel „%1“. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>There is no answer of “%1”. Choose one of the list, or add it under Drafts.</source>
        <translation>Eine Rückmeldung „%1“ gibt es nicht. Wählen Sie eine aus der Liste oder legen Sie sie unter Entwürfe an.</translation>
    </message>
</context>
<context>
    <name>inko::papers</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2 Uhr</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1 Uhr</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation>geändert beschlossen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 (not public)</source>
        <translation>%1 (nicht öffentlich)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Contradictions between goals</source>
        <translation>Zielkonflikte</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>„%1“ und „%2“</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Recommendation to: %1</source>
        <translation>Empfehlung an: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
    <message>
        <source>If you cannot come</source>
        <translation>Wenn Sie nicht kommen können</translation>
    </message>
    <message>
        <source>Please let us know: %1</source>
        <translation>Bitte sagen Sie uns Bescheid: %1</translation>
    </message>
    <message>
        <source>Session papers</source>
        <translation>Sitzungsunterlagen</translation>
    </message>
    <message>
        <source>There are no papers to this item.</source>
        <translation>Zu diesem Punkt gibt es keine Unterlagen.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Who is expected, with room to sign</source>
        <translation>Wer erwartet wird, mit Platz zum Unterschreiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Each recommendation, to whom, since when, and what became of it</source>
        <translation>Jede Empfehlung, an wen, seit wann und was daraus wurde</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Each open task, who does it and until when</source>
        <translation>Jeder offene Auftrag, wer ihn erledigt und bis wann</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Recommendations and open tasks, as of %1</source>
        <translation>Empfehlungen und offene Aufträge, Stand %1</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Nothing has been recommended yet.</source>
        <translation>Es wurde noch nichts empfohlen.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Kein Auftrag ist offen.</translation>
    </message>
    <message>
        <source>Minutes (public version)</source>
        <translation>Protokoll (öffentliche Fassung)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) were present.</source>
        <translation>
            <numerusform>%n Institution war anwesend.</numerusform>
            <numerusform>%n Institutionen waren anwesend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quorum of %1 was reached.</source>
        <translation>Die Beschlussfähigkeit ab %1 war gegeben.</translation>
    </message>
    <message>
        <source>The quorum of %1 was not reached.</source>
        <translation>Die Beschlussfähigkeit ab %1 war nicht gegeben.</translation>
    </message>
    <message>
        <source>Who was there, for which institution</source>
        <translation>Wer für welche Institution da war</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>agreed by consensus</source>
        <translation>einvernehmlich beschlossen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1 in favour</source>
        <translation>%1 dafür</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 dagegen</translation>
    </message>
    <message>
        <source>%1 abstentions</source>
        <translation>%1 Enthaltungen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, to item %2</source>
        <translation>%1, zu Punkt %2</translation>
    </message>
    <message>
        <source>Amendments after the approval</source>
        <translation>Nachträge nach der Genehmigung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Duration (min)</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>nicht öffentlich</translation>
    </message>
    <message>
        <source>What was said about the draft</source>
        <translation>Zusammenstellung der Rückmeldungen</translation>
    </message>
    <message>
        <source>What became of your statements</source>
        <translation>Was aus Ihren Stellungnahmen wurde</translation>
    </message>
    <message>
        <source>On the draft as a whole</source>
        <translation>Zum Entwurf insgesamt</translation>
    </message>
    <message>
        <source>Open from %1 to %2.</source>
        <translation>Die Beteiligung lief vom %1 bis zum %2.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer sich beteiligt hat</translation>
    </message>
    <message>
        <source>No answer has been entered.</source>
        <translation>Es ist noch keine Rückmeldung eingetragen.</translation>
    </message>
    <message>
        <source>Answers and persons are counted apart: one answer may come from several persons.</source>
        <translation>Rückmeldungen und Personen werden getrennt gezählt: Eine Rückmeldung kann von mehreren Personen stammen.</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Darunter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stand here without a name.</source>
        <translation>
            <numerusform>Eine Rückmeldung steht hier ohne Namen.</numerusform>
            <numerusform>%n Rückmeldungen stehen hier ohne Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; not known for %n answer(s)</source>
        <translation>
            <numerusform>%1; bei einer Rückmeldung nicht bekannt</numerusform>
            <numerusform>%1; bei %n Rückmeldungen nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>How many answers came in which way, and from how many persons</source>
        <translation>Wie viele Rückmeldungen auf welchem Weg kamen und von wie vielen Personen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>How many statements were taken over, and how many were not</source>
        <translation>Wie viele Stellungnahmen übernommen wurden und wie viele nicht</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stellungnahmen</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Tensions</source>
        <translation>Spannungen</translation>
    </message>
    <message>
        <source>These statements cannot all be followed.</source>
        <translation>Diesen Stellungnahmen kann man nicht allen zugleich folgen.</translation>
    </message>
    <message>
        <source>Statements that contradict each other: %1</source>
        <translation>Stellungnahmen, die sich widersprechen: %1</translation>
    </message>
    <message>
        <source>On the one hand</source>
        <translation>Einerseits</translation>
    </message>
    <message>
        <source>On the other hand</source>
        <translation>Andererseits</translation>
    </message>
    <message>
        <source>What is still to be decided, and who decides it</source>
        <translation>Was noch zu entscheiden ist und wer es entscheidet</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>New goals</source>
        <translation>Neue Ziele</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>partly taken over</source>
        <translation>teilweise übernommen</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>By questionnaire</source>
        <translation>Per Fragebogen</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per Telefoninterview</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>on goal %1</source>
        <translation>zu Ziel %1</translation>
    </message>
    <message>
        <source>goal “%1”</source>
        <translation>Ziel „%1“</translation>
    </message>
    <message>
        <source>indicator “%1”</source>
        <translation>Kennzahl „%1“</translation>
    </message>
    <message>
        <source>task “%1”</source>
        <translation>Auftrag „%1“</translation>
    </message>
    <message>
        <source>topic “%1” for a session</source>
        <translation>Thema „%1“ für eine Sitzung</translation>
    </message>
    <message>
        <source>demand “%1”</source>
        <translation>Bedarf „%1“</translation>
    </message>
    <message>
        <source>It became: %1</source>
        <translation>Daraus wurde: %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>You are invited to this session: %1.</source>
        <translation>zu dieser Sitzung lade ich Sie herzlich ein: %1.</translation>
    </message>
    <message>
        <source>Agenda:</source>
        <translation>Tagesordnung:</translation>
    </message>
    <message>
        <source>Attached are the invitation and an entry for your calendar.</source>
        <translation>Die Einladung und ein Eintrag für Ihren Kalender sind angehängt.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Freundliche Grüße</translation>
    </message>
    <message>
        <source>Invitation: %1, %2</source>
        <translation>Einladung: %1, %2</translation>
    </message>
    <message>
        <source>we have a draft: %1. What do you think of it? Every remark helps, whether praise, doubt or an idea; a few lines by mail or a call will do.</source>
        <translation>wir haben einen Entwurf: %1. Was halten Sie davon? Jede Anmerkung hilft, ob Zustimmung, Zweifel oder Idee; ein paar Zeilen per E-Mail oder ein Anruf genügen.</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Bitte antworten Sie bis zum %1.</translation>
    </message>
    <message>
        <source>Your opinion, please: %1</source>
        <translation>Ihre Meinung, bitte: %1</translation>
    </message>
    <message>
        <source>Integration in our town</source>
        <translation>Integration in unserer Stadt</translation>
    </message>
    <message>
        <source>Integration in %1</source>
        <translation>Integration in %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, see the report.</source>
        <translation>
            <numerusform>Und %n weitere, siehe Bericht.</numerusform>
            <numerusform>Und %n weitere, siehe Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>Das Jahr %1</translation>
    </message>
    <message>
        <source>The year&apos;s theme: %1</source>
        <translation>Jahresthema: %1</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Wer hat geantwortet?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institutions have answered.</source>
        <translation>
            <numerusform>%1 von %n Institution hat geantwortet.</numerusform>
            <numerusform>%1 von %n Institutionen haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They told of %n offers.</source>
        <translation>
            <numerusform>Gemeldet wurde %n Angebot.</numerusform>
            <numerusform>Gemeldet wurden %n Angebote.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done toward which goal?</source>
        <translation>Was geschieht zu welchem Ziel?</translation>
    </message>
    <message>
        <source>What became of the annual goals?</source>
        <translation>Was wurde aus den Jahreszielen?</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Was fehlt?</translation>
    </message>
    <message>
        <source>Nobody has reported anything toward:</source>
        <translation>Niemand hat etwas gemeldet zu:</translation>
    </message>
    <message>
        <source>This is needed:</source>
        <translation>Das wird gebraucht:</translation>
    </message>
    <message>
        <source>We recommend: %1</source>
        <translation>Wir empfehlen: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What became of earlier recommendations?</source>
        <translation>Was wurde aus früheren Empfehlungen?</translation>
    </message>
    <message>
        <source>Thank you – your questions?</source>
        <translation>Vielen Dank – Ihre Fragen?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came.</source>
        <translation>
            <numerusform>%n Person kam.</numerusform>
            <numerusform>%n Personen kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The items in their order, when they begin, who presents them and how many minutes are planned</source>
        <translation>Die Punkte in ihrer Reihenfolge, wann sie beginnen, wer vorträgt und wie viele Minuten geplant sind</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n Teilnehmende</numerusform>
            <numerusform>%n Teilnehmende</numerusform>
        </translation>
    </message>
    <message>
        <source>How the projects are going</source>
        <translation>Wie es mit den Projekten vorangeht</translation>
    </message>
    <message>
        <source>Asked from %1; as of %2.</source>
        <translation>Gefragt ab %1; Stand %2.</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n institution(s) have answered.</source>
        <translation>
            <numerusform>%1 von %n Institution hat geantwortet.</numerusform>
            <numerusform>%1 von %n Institutionen haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many projects stand how</source>
        <translation>Wie viele Projekte wie stehen</translation>
    </message>
    <message>
        <source>State of the projects</source>
        <translation>Stand der Projekte</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>Institution by institution</source>
        <translation>Institution für Institution</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht geantwortet</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Recommended on %1.</source>
        <translation>Empfohlen am %1.</translation>
    </message>
</context>
<context>
    <name>inko::pictures</name>
    <message>
        <source>“%1” cannot be read as a picture. Choose a file of the kind SVG, PNG or JPEG.</source>
        <translation>„%1“ lässt sich nicht als Bild lesen. Wählen Sie eine Datei der Art SVG, PNG oder JPEG.</translation>
    </message>
    <message>
        <source>“%1” shows other files, which would be missing later. Have it saved with all that it shows, or choose a PNG.</source>
        <translation>„%1“ zeigt andere Dateien, die später fehlen würden. Lassen Sie es mit allem speichern, was darin zu sehen ist, oder wählen Sie ein PNG.</translation>
    </message>
    <message>
        <source>“%1” is too large for a logo. Choose a smaller picture.</source>
        <translation>„%1“ ist zu groß für ein Logo. Wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>inko::places</name>
    <message>
        <source>Collect</source>
        <translation>Erheben</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Lists and settings</source>
        <translation>Listen und Einstellungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Gaps and cooperation</source>
        <translation>Lücken &amp; Kooperation</translation>
    </message>
    <message>
        <source>Budget and impact</source>
        <translation>Haushalt und Wirkung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Beraten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Recommendations and tasks</source>
        <translation>Empfehlungen &amp; Aufträge</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stellungnahmen</translation>
    </message>
</context>
<context>
    <name>inko::progressrules</name>
    <message>
        <source>Say what is asked for, for example “Progress, spring 2026”.</source>
        <translation>Sagen Sie, wonach gefragt wird, zum Beispiel „Fortschritt Frühjahr 2026“.</translation>
    </message>
    <message>
        <source>Say when you begin to ask.</source>
        <translation>Sagen Sie, ab wann Sie fragen.</translation>
    </message>
    <message>
        <source>The answers are due before you ask. Look at the days again.</source>
        <translation>Die Antworten sollen da sein, bevor Sie fragen. Sehen Sie sich die Tage noch einmal an.</translation>
    </message>
    <message>
        <source>Say how the answer came: by form, by telephone or in writing.</source>
        <translation>Sagen Sie, wie die Antwort kam: per Formular, telefonisch oder schriftlich.</translation>
    </message>
    <message>
        <source>It cannot have been answered in the future. Look at the day again.</source>
        <translation>Die Antwort kann nicht in der Zukunft gekommen sein. Sehen Sie sich den Tag noch einmal an.</translation>
    </message>
    <message>
        <source>Say which project this is about.</source>
        <translation>Sagen Sie, um welches Projekt es geht.</translation>
    </message>
    <message>
        <source>There cannot be less than no participants.</source>
        <translation>Weniger als keine Teilnehmenden kann es nicht geben.</translation>
    </message>
</context>
<context>
    <name>inko::publicholidays</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Neujahr</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <source>German Unity Day</source>
        <translation>Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Allerheiligen</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>1. Weihnachtstag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>2. Weihnachtstag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Fronleichnam</translation>
    </message>
</context>
<context>
    <name>inko::refusals</name>
    <message>
        <source>The file is damaged. Open it in the program it comes from, and save it once more.</source>
        <translation>Die Datei ist beschädigt. Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is protected with a password. Save it without one.</source>
        <translation>Die Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>The file is not made as spreadsheets are, and could do harm. It was not read.</source>
        <translation>Die Datei ist nicht so aufgebaut wie eine Tabelle und könnte Schaden anrichten. Sie wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>inko::report</name>
    <message>
        <source>All institutions with their sector, public address and the contacts who agreed to be named</source>
        <translation>Alle Institutionen mit Bereich, Webadresse und den Ansprechpersonen, die einer Nennung zugestimmt haben</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Alle Institutionen</translation>
    </message>
    <message>
        <source>Only contacts who have agreed to be published are named. “–” means: not stated.</source>
        <translation>Genannt sind nur Ansprechpersonen, die der Veröffentlichung zugestimmt haben. „–“ heißt: keine Angabe.</translation>
    </message>
    <message>
        <source>How the data was gathered</source>
        <translation>Wie die Angaben entstanden sind</translation>
    </message>
    <message>
        <source>The figures are as of %1.</source>
        <translation>Die Zahlen haben den Stand vom %1.</translation>
    </message>
    <message>
        <source>The number of participants is known for %1 of %2 entries.</source>
        <translation>Die Zahl der Teilnehmenden ist bei %1 von %2 Angeboten bekannt.</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Vorwort</translation>
    </message>
    <message>
        <source>How the survey went</source>
        <translation>Wie die Abfrage verlief</translation>
    </message>
    <message>
        <source>Goals at a glance</source>
        <translation>Ziele im Überblick</translation>
    </message>
    <message>
        <source>Guiding goals and activities</source>
        <translation>Leitziele und Angebote</translation>
    </message>
    <message>
        <source>Activities per institution</source>
        <translation>Angebote nach Institution</translation>
    </message>
    <message>
        <source>Target groups and goals</source>
        <translation>Zielgruppen und Ziele</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Integration report %1</source>
        <translation>Integrationsbericht %1</translation>
    </message>
    <message>
        <source>Who does what toward which goal?</source>
        <translation>Wer macht was zu welchem Ziel?</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Has ended.</source>
        <translation>Ist beendet.</translation>
    </message>
    <message>
        <source>Has ended (%1).</source>
        <translation>Ist beendet (%1).</translation>
    </message>
    <message>
        <source>As reported last year, not confirmed yet.</source>
        <translation>Angabe aus dem Vorjahr, noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>“–” means: not stated. It does not mean zero.</source>
        <translation>„–“ heißt: keine Angabe. Es heißt nicht null.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>beschlossen</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation>teilweise erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Annual goals %1</source>
        <translation>Jahresziele %1</translation>
    </message>
    <message>
        <source>What was due by when, who is responsible, and when it was done</source>
        <translation>Was bis wann fällig war, wer verantwortlich ist und wann es erledigt wurde</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Who does what, for whom, where, paid how, and with how many participants</source>
        <translation>Wer was für wen tut, wo, wie bezahlt und mit wie vielen Teilnehmenden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>Wie bezahlt</translation>
    </message>
    <message>
        <source>People</source>
        <comment>participants; short, a column title</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>see goal %1</source>
        <translation>siehe Ziel %1</translation>
    </message>
    <message>
        <source>Also contributing</source>
        <translation>Tragen ebenfalls bei</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>No activity was reported with this as its main goal.</source>
        <translation>Mit diesem Hauptziel wurde kein Angebot gemeldet.</translation>
    </message>
    <message>
        <source>Not assigned to a goal yet</source>
        <translation>Noch keinem Ziel zugeordnet</translation>
    </message>
    <message>
        <source>For each goal the number of entries that name it and of the institutions they come from</source>
        <translation>Zu jedem Ziel die Zahl der Angebote, die es nennen, und der Institutionen, von denen sie kommen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the activities have ended.</source>
        <translation>
            <numerusform>%n Angebot davon ist beendet.</numerusform>
            <numerusform>%n der Angebote sind beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities were reported.</source>
        <translation>Es wurden keine Angebote gemeldet.</translation>
    </message>
    <message>
        <source>Below each institution its activities with the goals they serve and the number of participants</source>
        <translation>Unter jeder Institution ihre Angebote mit den Zielen, zu denen sie beitragen, und der Zahl der Teilnehmenden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>by questionnaire</source>
        <translation>per Fragebogen</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>Returns and the persons who gave them</source>
        <translation>Rückmeldungen und die Personen, die sie gegeben haben</translation>
    </message>
    <message>
        <source>For each channel the number of returns and of persons, and their sums</source>
        <translation>Zu jedem Weg die Zahl der Rückmeldungen und der Personen, mit Summen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>nothing to report, channel not noted</source>
        <translation>nichts zu melden, Weg nicht vermerkt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message numerus="yes">
        <source>The survey is about %n institutions.</source>
        <translation>
            <numerusform>Zur Abfrage gehört %n Institution.</numerusform>
            <numerusform>Zur Abfrage gehören %n Institutionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The grid has not been sent to %n of them yet.</source>
        <translation>
            <numerusform>An %n davon ist das Raster noch nicht versandt.</numerusform>
            <numerusform>An %n davon ist das Raster noch nicht versandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>(not sent yet)</source>
        <translation>(noch nicht versandt)</translation>
    </message>
    <message numerus="yes">
        <source>%n of the answers came in time.</source>
        <translation>
            <numerusform>%n Antwort kam rechtzeitig.</numerusform>
            <numerusform>%n der Antworten kamen rechtzeitig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions did not wish to take part this time.</source>
        <translation>
            <numerusform>%n Institution wollte diesmal nicht teilnehmen.</numerusform>
            <numerusform>%n Institutionen wollten diesmal nicht teilnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No survey was made for %1.</source>
        <translation>Für %1 gab es keine Abfrage.</translation>
    </message>
    <message>
        <source>What is counted: a return is the answer of one institution. Several persons may have given it together, so returns and persons are two numbers.</source>
        <translation>Gezählt wird so: Eine Rückmeldung ist die Antwort einer Institution. Mehrere Personen können sie gemeinsam gegeben haben; Rückmeldungen und Personen sind deshalb zwei Zahlen.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Taking part is voluntary. By %1 there was no answer yet from:</source>
        <translation>Die Teilnahme ist freiwillig. Bis zum %1 lag noch keine Antwort vor von:</translation>
    </message>
    <message>
        <source>For each target group the number of entries toward each goal, and of all entries</source>
        <translation>Zu jeder Zielgruppe die Zahl der Angebote zu jedem Ziel und aller Angebote</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Counted are entries, not people; an entry for several target groups or goals counts at each of them, and once under “All”. The columns are the numbers of the goals.</source>
        <translation>Gezählt sind Angebote, nicht Menschen; ein Angebot für mehrere Zielgruppen oder Ziele zählt bei jedem davon und einmal unter „Alle“. Die Spalten sind die Nummern der Ziele.</translation>
    </message>
    <message numerus="yes">
        <source>The grid of %1 has %n entries.</source>
        <translation>
            <numerusform>Im Raster %1 steht %n Angebot.</numerusform>
            <numerusform>Im Raster %1 stehen %n Angebote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They come from %n institutions.</source>
        <translation>
            <numerusform>Er kommt von %n Institution.</numerusform>
            <numerusform>Sie kommen von %n Institutionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No institutions are entered yet.</source>
        <translation>Es sind noch keine Institutionen eingetragen.</translation>
    </message>
    <message>
        <source>No guiding goals are entered yet.</source>
        <translation>Es sind noch keine Leitziele eingetragen.</translation>
    </message>
    <message>
        <source>No institution has been asked yet.</source>
        <translation>Es wurde noch keine Institution gefragt.</translation>
    </message>
    <message>
        <source>The survey for %1 began on %2.</source>
        <translation>Die Abfrage %1 begann am %2.</translation>
    </message>
    <message>
        <source>The institutions report their own activities in a grid: who does what toward which goal, for whom, where, paid how, and with how many participants. They can answer by questionnaire, by telephone or in writing. What was not answered is shown as “–” or “not stated” and is never counted as zero.</source>
        <translation>Die Institutionen melden ihre eigenen Angebote in einem Raster: wer was zu welchem Ziel tut, für wen, wo, wie bezahlt und mit wie vielen Teilnehmenden. Antworten können sie per Fragebogen, am Telefon oder schriftlich. Was nicht beantwortet wurde, steht als „–“ oder „keine Angabe“ da und zählt nie als null.</translation>
    </message>
    <message numerus="yes">
        <source>%n are as reported last year and not confirmed yet.</source>
        <translation>
            <numerusform>%n steht mit den Angaben des Vorjahres da und ist noch nicht bestätigt.</numerusform>
            <numerusform>%n stehen mit den Angaben des Vorjahres da und sind noch nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Antworten gibt es noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>All %n answers came in time.</source>
        <translation>
            <numerusform>Die Antwort kam rechtzeitig.</numerusform>
            <numerusform>Alle %n Antworten kamen rechtzeitig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey for %1 began on %2; deadline for answers: %3.</source>
        <translation>Die Abfrage %1 begann am %2; Frist für die Antworten: %3.</translation>
    </message>
    <message>
        <source>The grid has not been sent to any of them yet.</source>
        <translation>Das Raster ist noch an keine davon versandt.</translation>
    </message>
    <message>
        <source>An entry counts once for each goal that it names, itself or by one of the goals beneath it.</source>
        <translation>Ein Angebot zählt bei jedem Ziel einmal, das es selbst oder über ein Ziel darunter nennt.</translation>
    </message>
    <message>
        <source>The columns therefore add up to more than the number of entries.</source>
        <translation>Die Spalten ergeben zusammen deshalb mehr als die Zahl der Angebote.</translation>
    </message>
    <message>
        <source>Goals %1 to %2</source>
        <translation>Ziele %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n have answered (return rate %1).</source>
        <translation>
            <numerusform>%n hat geantwortet (Rücklauf %1).</numerusform>
            <numerusform>%n haben geantwortet (Rücklauf %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: grid of %1, as of %2.</source>
        <translation>Quelle: Raster %1, Stand %2.</translation>
    </message>
    <message>
        <source>Source: the survey&apos;s returns, as of %1.</source>
        <translation>Quelle: Rückmeldungen der Abfrage, Stand %1.</translation>
    </message>
    <message>
        <source>All figures stand in the table.</source>
        <translation>Alle Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Most: %1. Fewest: %2.</source>
        <translation>Am meisten: %1. Am wenigsten: %2.</translation>
    </message>
    <message>
        <source>Answers and return rate by year</source>
        <translation>Rückmeldungen und Rücklaufquote nach Jahren</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>channel not noted</source>
        <translation>Weg nicht vermerkt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 (%2 answered)</source>
        <translation>%1 (Rücklauf %2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 institutions answered, %4.</source>
        <translation>%1: %2 von %3 Institutionen haben geantwortet, %4.</translation>
    </message>
    <message>
        <source>A bar for each year.</source>
        <translation>Ein Balken für jedes Jahr.</translation>
    </message>
    <message>
        <source>Entries by goal</source>
        <translation>Angebote nach Zielen</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>A bar for each goal.</source>
        <translation>Ein Balken für jedes Ziel.</translation>
    </message>
    <message>
        <source>Entries by main goal in %1 and %2</source>
        <translation>Angebote nach Hauptziel, %1 und %2</translation>
    </message>
    <message>
        <source>without a goal</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>Two bars for each goal, one for each year.</source>
        <translation>Zwei Balken für jedes Ziel, einer für jedes Jahr.</translation>
    </message>
    <message>
        <source>Goals with more entries than the year before: %1; with fewer: %2.</source>
        <translation>Ziele mit mehr Angeboten als im Vorjahr: %1; mit weniger: %2.</translation>
    </message>
    <message>
        <source>Participants by year, as far as stated</source>
        <translation>Teilnehmende nach Jahren, soweit angegeben</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>A gap means: nobody stated how many.</source>
        <translation>Eine Lücke heißt: Niemand hat eine Zahl angegeben.</translation>
    </message>
    <message>
        <source>A line over the years.</source>
        <translation>Eine Linie über die Jahre.</translation>
    </message>
    <message>
        <source>Where many entries meet, and where none do</source>
        <translation>Wo viele Angebote zusammentreffen und wo keine</translation>
    </message>
    <message>
        <source>entries by target group and goal</source>
        <translation>Angebote nach Zielgruppe und Ziel</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, Ziel %2</translation>
    </message>
    <message>
        <source>A field for each target group and goal, the darker the more entries.</source>
        <translation>Ein Feld für jede Zielgruppe und jedes Ziel, je dunkler, desto mehr Angebote.</translation>
    </message>
    <message>
        <source>Fields without an entry: %1.</source>
        <translation>Felder ohne Angebot: %1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Förderer</translation>
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
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Kooperation</translation>
    </message>
    <message>
        <source>Entries and participants by main goal</source>
        <translation>Angebote und Teilnehmende nach Hauptziel</translation>
    </message>
    <message>
        <source>For each goal the entries and the participants, as far as stated, of both years and the difference</source>
        <translation>Für jedes Ziel die Angebote und die Teilnehmenden, soweit angegeben, in beiden Jahren und der Unterschied</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>Angebote %1</translation>
    </message>
    <message>
        <source>People %1</source>
        <comment>participants in a year; short, a column title</comment>
        <translation>Personen %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>Teilnehmende nach Jahren</translation>
    </message>
    <message>
        <source>For each year the entries, how many of them state their participants, and the sum of these</source>
        <translation>Für jedes Jahr die Angebote, wie viele davon Teilnehmende angeben, und deren Summe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>with a number</source>
        <translation>mit Angabe</translation>
    </message>
    <message>
        <source>Which activities are new, changed, ended or not reported again</source>
        <translation>Welche Angebote neu, geändert, beendet oder nicht wieder gemeldet sind</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not reported again</source>
        <translation>Nicht wieder gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %1, %n activities are new.</source>
        <translation>
            <numerusform>Gegenüber %1 ist %n Angebot neu.</numerusform>
            <numerusform>Gegenüber %1 sind %n Angebote neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have changed.</source>
        <translation>
            <numerusform>%n hat sich geändert.</numerusform>
            <numerusform>%n haben sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have ended.</source>
        <translation>
            <numerusform>%n ist beendet.</numerusform>
            <numerusform>%n sind beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reported again.</source>
        <translation>
            <numerusform>%n wurde nicht wieder gemeldet.</numerusform>
            <numerusform>%n wurden nicht wieder gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only stated numbers are added up: more participants may mean more people or only more answers.</source>
        <translation>Zusammengezählt sind nur die angegebenen Zahlen: Mehr Teilnehmende können mehr Menschen heißen oder nur mehr Antworten.</translation>
    </message>
    <message>
        <source>Return rate by year</source>
        <translation>Rücklaufquote nach Jahren</translation>
    </message>
    <message>
        <source>For each year the institutions asked, those who answered, and their share</source>
        <translation>Für jedes Jahr die gefragten Institutionen, die davon geantwortet haben, und ihr Anteil</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Rücklaufquote</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>Vergleich mit dem Vorjahr</translation>
    </message>
    <message>
        <source>The year&apos;s goals, the guiding goal each belongs to, and its state</source>
        <translation>Die Ziele des Jahres, das Leitziel, zu dem jedes gehört, und sein Stand</translation>
    </message>
    <message>
        <source>Annual goal</source>
        <translation>Jahresziel</translation>
    </message>
    <message>
        <source>Guiding goal</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>For each activity what was stated last, and room for changes</source>
        <translation>Zu jedem Angebot die letzten Angaben und Platz für Änderungen</translation>
    </message>
    <message>
        <source>Correct? What has changed?</source>
        <translation>Stimmt das? Was ist anders?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Room for new activities, and for who checked this page and when</source>
        <translation>Platz für neue Angebote und dafür, wer dieses Blatt wann geprüft hat</translation>
    </message>
    <message>
        <source>Please fill in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>New activities (what, for whom, where)</source>
        <translation>Neue Angebote (was, für wen, wo)</translation>
    </message>
    <message>
        <source>Checked by (name, function)</source>
        <translation>Geprüft von (Name, Funktion)</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>Please check what we keep of your activities, correct it by hand and send this page back to us.</source>
        <translation>Bitte prüfen Sie, was wir zu Ihren Angeboten notiert haben, verbessern Sie es von Hand und schicken Sie uns dieses Blatt zurück.</translation>
    </message>
    <message>
        <source>We need it by %1.</source>
        <translation>Wir brauchen es bis zum %1.</translation>
    </message>
    <message>
        <source>Please check: grid %1</source>
        <translation>Bitte prüfen: Raster %1</translation>
    </message>
    <message>
        <source>We have no activities of yours yet.</source>
        <translation>Von Ihnen haben wir noch keine Angebote.</translation>
    </message>
    <message>
        <source>Where is not stated</source>
        <translation>Ohne Angabe, wo</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>For each activity its goals, target groups, districts, payment, languages, period, participants and partners</source>
        <translation>Zu jedem Angebot Ziele, Zielgruppen, Sozialräume, Finanzierung, Sprachen, Zeitraum, Teilnehmende und Partner</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Grid %1 by institution</source>
        <translation>Raster %1 nach Institutionen</translation>
    </message>
    <message>
        <source>Grid %1 by goal</source>
        <translation>Raster %1 nach Zielen</translation>
    </message>
    <message>
        <source>Grid %1 by district</source>
        <translation>Raster %1 nach Sozialräumen</translation>
    </message>
    <message>
        <source>%1 in short</source>
        <translation>%1 – Kurzfassung</translation>
    </message>
    <message>
        <source>This document cannot be read any more. Restore the file from a backup.</source>
        <translation>Dieses Dokument lässt sich nicht mehr lesen. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This document was made by a newer Inko. Open the file with that one.</source>
        <translation>Dieses Dokument stammt von einem neueren Inko. Öffnen Sie die Datei damit.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation>Logo von %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a year and a value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Zielwert: %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf Kurs</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a target and its year</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>For each indicator its values by year, and how far it is</source>
        <translation>Zu jeder Kennzahl die Werte nach Jahren und wie weit sie ist</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) are left out here to keep this short.</source>
        <translation>
            <numerusform>Eine weitere Zahl ist hier weggelassen, damit es kurz bleibt.</numerusform>
            <numerusform>%n weitere Zahlen sind hier weggelassen, damit es kurz bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Population and social data</source>
        <translation>Bevölkerung und soziale Lage</translation>
    </message>
    <message>
        <source>Target up to</source>
        <translation>Zielwert bis</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>beraten</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>fortgeführt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>nicht relevant</translation>
    </message>
    <message>
        <source>Which proposal was checked, by whom and when</source>
        <translation>Welche Vorlage von wem und wann geprüft wurde</translation>
    </message>
    <message>
        <source>About the proposal</source>
        <translation>Zur Vorlage</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Each question of the check list, its answer and the reason</source>
        <translation>Jede Frage der Prüfliste mit Antwort und Begründung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Impact check for integration</source>
        <translation>Integrations-Prüfung</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>No question has been asked.</source>
        <translation>Es wurde keine Frage gestellt.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>Who works with whom</source>
        <translation>Wer mit wem arbeitet</translation>
    </message>
    <message>
        <source>A circle of numbered institutions; a line joins two that work together, the stronger the more offers they share. The tables say the same.</source>
        <translation>Ein Kreis nummerierter Institutionen; eine Linie verbindet zwei, die zusammenarbeiten, umso kräftiger, je mehr Angebote sie teilen. Die Tabellen sagen dasselbe.</translation>
    </message>
    <message>
        <source>The institutions by their number in the picture</source>
        <translation>Die Institutionen nach ihrer Nummer im Bild</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Which two institutions work together, in how many offers</source>
        <translation>Welche zwei Institutionen in wie vielen Angeboten zusammenarbeiten</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>arbeitet zusammen mit</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Cooperation network %1</source>
        <translation>Netz der Kooperationen %1</translation>
    </message>
    <message>
        <source>No cooperation was reported.</source>
        <translation>Es wurde keine Kooperation gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n institutions named no cooperation.</source>
        <translation>
            <numerusform>%n Institution hat keine Kooperation genannt.</numerusform>
            <numerusform>%n Institutionen haben keine Kooperation genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions in the picture</source>
        <translation>Institutionen im Bild</translation>
    </message>
    <message>
        <source>Cooperations</source>
        <translation>Kooperationen</translation>
    </message>
    <message>
        <source>serves no goal that was named</source>
        <translation>dient keinem genannten Ziel</translation>
    </message>
    <message>
        <source>serves several goals, the parts are not known</source>
        <translation>dient mehreren Zielen, die Anteile sind nicht bekannt</translation>
    </message>
    <message>
        <source>what serves no named goal</source>
        <translation>was keinem genannten Ziel dient</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Ist %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>Haushaltsprodukt</translation>
    </message>
    <message>
        <source>For each budget product what it has for this goal</source>
        <translation>Für jedes Haushaltsprodukt, was es für dieses Ziel hat</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>What was planned and spent for each guiding goal, and what cannot be attributed to one</source>
        <translation>Was für jedes Leitziel geplant und ausgegeben wurde und was sich keinem zuordnen lässt</translation>
    </message>
    <message>
        <source>Not attributable: %1 (%2)</source>
        <translation>Nicht zuzuordnen: %1 (%2)</translation>
    </message>
    <message>
        <source>In whole euros. A product that serves several goals counts at each with the part that was said of it.</source>
        <translation>In vollen Euro. Ein Produkt, das mehreren Zielen dient, zählt bei jedem mit dem Anteil, der dafür angegeben ist.</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>geklärt am %1</translation>
    </message>
    <message>
        <source>settled on %1, %2</source>
        <comment>a day and a session</comment>
        <translation>geklärt am %1, %2</translation>
    </message>
    <message>
        <source>Which goals contradict each other, which body has to settle it, and whether it has</source>
        <translation>Welche Ziele einander widersprechen, welches Gremium das klären muss und ob es geklärt ist</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>Who has to settle it</source>
        <translation>Wer klären muss</translation>
    </message>
    <message numerus="yes">
        <source>%n public events took place in %1.</source>
        <translation>
            <numerusform>%n öffentliche Veranstaltung fand %1 statt.</numerusform>
            <numerusform>%n öffentliche Veranstaltungen fanden %1 statt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations were counted or estimated.</source>
        <translation>
            <numerusform>%n Teilnahme wurde gezählt oder geschätzt.</numerusform>
            <numerusform>%n Teilnahmen wurden gezählt oder geschätzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n events nobody knows how many came.</source>
        <translation>
            <numerusform>Bei %n Veranstaltung ist nicht bekannt, wie viele kamen.</numerusform>
            <numerusform>Bei %n Veranstaltungen ist nicht bekannt, wie viele kamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were called off.</source>
        <translation>
            <numerusform>%n wurde abgesagt.</numerusform>
            <numerusform>%n wurden abgesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>For each event how often it took place, how many came, beside the year before, and its rating</source>
        <translation>Für jede Veranstaltung, wie oft sie stattfand, wie viele kamen, daneben das Vorjahr, und ihre Bewertung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Menschen %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What those who came said</source>
        <translation>Was Gäste gesagt haben</translation>
    </message>
    <message>
        <source>Ratings go from 1 (not content) to 5 (very content). Who came to several events counts at each of them.</source>
        <translation>Bewertungen gehen von 1 (nicht zufrieden) bis 5 (sehr zufrieden). Wer zu mehreren Veranstaltungen kam, zählt bei jeder.</translation>
    </message>
    <message>
        <source>There are offers for %1 of %2 target groups.</source>
        <translation>Es gibt Angebote für %1 von %2 Zielgruppen.</translation>
    </message>
    <message>
        <source>None were reported for: %1.</source>
        <translation>Keine gemeldet wurden für: %1.</translation>
    </message>
    <message>
        <source>There are offers in %1 of %2 districts.</source>
        <translation>Es gibt Angebote in %1 von %2 Sozialräumen.</translation>
    </message>
    <message>
        <source>None were reported in: %1.</source>
        <translation>Keine gemeldet wurden in: %1.</translation>
    </message>
    <message>
        <source>Where there are no offers</source>
        <translation>Wo es keine Angebote gibt</translation>
    </message>
    <message>
        <source>No activity was reported toward: %1.</source>
        <translation>Kein Angebot wurde gemeldet zu: %1.</translation>
    </message>
    <message>
        <source>What was not reported may exist all the same. A gap is a question, no fault.</source>
        <translation>Was nicht gemeldet wurde, kann es trotzdem geben. Eine Lücke ist eine Frage, kein Vorwurf.</translation>
    </message>
    <message>
        <source>What was said to be needed</source>
        <translation>Was als Bedarf genannt wurde</translation>
    </message>
    <message>
        <source>%1: for %2, in %3.</source>
        <comment>who offers it, for whom, where</comment>
        <translation>%1: für %2, in %3.</translation>
    </message>
    <message>
        <source>Who might work together</source>
        <translation>Wer zusammenarbeiten könnte</translation>
    </message>
    <message>
        <source>These institutions work toward the same goal for the same people in the same place. They might like to know of each other; whether they work together is theirs to decide.</source>
        <translation>Diese Institutionen arbeiten am selben Ziel für dieselben Menschen am selben Ort. Vielleicht möchten sie voneinander wissen; ob sie zusammenarbeiten, entscheiden sie selbst.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such meetings.</source>
        <translation>
            <numerusform>Es gibt noch %n solche Überschneidung.</numerusform>
            <numerusform>Es gibt noch %n solche Überschneidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom and where</source>
        <translation>Für wen und wo</translation>
    </message>
    <message>
        <source>Scale from 1 to %1.</source>
        <translation>Skala von 1 bis %1.</translation>
    </message>
    <message>
        <source>Scale from 1 (%1) to %2 (%3).</source>
        <translation>Skala von 1 (%1) bis %2 (%3).</translation>
    </message>
    <message>
        <source>too few</source>
        <comment>answers, to be shown</comment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>For all and for each group the mean, how many gave which answer, how many answered and how many did not</source>
        <translation>Für alle und für jede Gruppe das Mittel, wie viele welche Antwort gaben, wie viele antworteten und wie viele nicht</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Answers, from 1 up</source>
        <translation>Antworten, von 1 aufwärts</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The mean of the answers to each question. All figures stand in the tables.</source>
        <translation>Das Mittel der Antworten auf jede Frage. Alle Zahlen stehen in den Tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were asked.</source>
        <translation>
            <numerusform>%n Person wurde gefragt.</numerusform>
            <numerusform>%n Personen wurden gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of fewer than %n persons are not shown, nor others from which they could be worked out.</source>
        <translation>
            <numerusform>Gruppen von weniger als %n Person sind nicht gezeigt, auch nicht andere, aus denen man sie errechnen könnte.</numerusform>
            <numerusform>Gruppen von weniger als %n Personen sind nicht gezeigt, auch nicht andere, aus denen man sie errechnen könnte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps and chances</source>
        <translation>Lücken und Chancen</translation>
    </message>
    <message>
        <source>Contradictions between goals</source>
        <translation>Widersprüche zwischen Zielen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Satisfaction with participation</source>
        <translation>Zufriedenheit mit der Beteiligung</translation>
    </message>
    <message>
        <source>What the town spends</source>
        <translation>Was die Stadt ausgibt</translation>
    </message>
    <message>
        <source>Theme of the year: %1</source>
        <translation>Jahresthema: %1</translation>
    </message>
    <message>
        <source>taken note of</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>agreed by consensus</source>
        <translation>einvernehmlich beschlossen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>vertagt</translation>
    </message>
    <message numerus="yes">
        <source>%n persons were invited.</source>
        <translation>
            <numerusform>%n Person war eingeladen.</numerusform>
            <numerusform>%n Personen waren eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons had registered.</source>
        <translation>
            <numerusform>%n Person hatte sich angemeldet.</numerusform>
            <numerusform>%n Personen hatten sich angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons came.</source>
        <translation>
            <numerusform>%n Person kam.</numerusform>
            <numerusform>%n Personen kamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institutions were represented.</source>
        <translation>
            <numerusform>%n Institution war vertreten.</numerusform>
            <numerusform>%n Institutionen waren vertreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The public items in their order, who presented them, and what came of them</source>
        <translation>Die öffentlichen Punkte in ihrer Reihenfolge, wer vortrug und was dabei herauskam</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>Annual goals adopted</source>
        <translation>Beschlossene Jahresziele</translation>
    </message>
    <message>
        <source>The minutes have not been approved yet.</source>
        <translation>Das Protokoll ist noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>The conference</source>
        <translation>Die Konferenz</translation>
    </message>
</context>
<context>
    <name>inko::rownames</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>List value</source>
        <translation>Listenwert</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Konzept</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Konzepte</translation>
    </message>
    <message>
        <source>Relation between goals</source>
        <translation>Zielbeziehung</translation>
    </message>
    <message>
        <source>Relations between goals</source>
        <translation>Zielbeziehungen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Survey round</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Survey rounds</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Person who answered</source>
        <translation>Person, die geantwortet hat</translation>
    </message>
    <message>
        <source>Persons who answered</source>
        <translation>Personen, die geantwortet haben</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Row of the grid</source>
        <translation>Rasterzeile</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>Abschnitt des Berichts</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Step of the history</source>
        <translation>Schritt im Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Rasterzeile</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Weitere Daten</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 Nr. %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Document of a frozen edition</source>
        <translation>Dokument einer eingefrorenen Fassung</translation>
    </message>
    <message>
        <source>Documents of frozen editions</source>
        <translation>Dokumente eingefrorener Fassungen</translation>
    </message>
    <message>
        <source>Frozen edition</source>
        <translation>Eingefrorene Fassung</translation>
    </message>
    <message>
        <source>Frozen editions</source>
        <translation>Eingefrorene Fassungen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Mark of the file</source>
        <translation>Kennzeichen der Datei</translation>
    </message>
    <message>
        <source>Note of a call</source>
        <translation>Notiz zu einem Anruf</translation>
    </message>
    <message>
        <source>Notes of calls</source>
        <translation>Notizen zu Anrufen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Value of an indicator</source>
        <translation>Wert einer Kennzahl</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Werte von Kennzahlen</translation>
    </message>
    <message>
        <source>Chance put aside</source>
        <translation>Weggelegte Chance</translation>
    </message>
    <message>
        <source>Chances put aside</source>
        <translation>Weggelegte Chancen</translation>
    </message>
    <message>
        <source>Theme of a year</source>
        <translation>Jahresthema</translation>
    </message>
    <message>
        <source>Themes of years</source>
        <translation>Jahresthemen</translation>
    </message>
    <message>
        <source>Series of events</source>
        <translation>Veranstaltungsreihen</translation>
    </message>
    <message>
        <source>Participants of a group</source>
        <translation>Teilnehmende einer Gruppe</translation>
    </message>
    <message>
        <source>Participants by group</source>
        <translation>Teilnehmende nach Gruppen</translation>
    </message>
    <message>
        <source>Feedback on an event</source>
        <translation>Rückmeldung zu einer Veranstaltung</translation>
    </message>
    <message>
        <source>Feedback on events</source>
        <translation>Rückmeldungen zu Veranstaltungen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>Zufriedenheitsbefragung</translation>
    </message>
    <message>
        <source>Satisfaction surveys</source>
        <translation>Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>Question of a satisfaction survey</source>
        <translation>Frage einer Zufriedenheitsbefragung</translation>
    </message>
    <message>
        <source>Questions of satisfaction surveys</source>
        <translation>Fragen der Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>Answer to a satisfaction survey</source>
        <translation>Antwort auf eine Zufriedenheitsbefragung</translation>
    </message>
    <message>
        <source>Answers to satisfaction surveys</source>
        <translation>Antworten auf Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>Budget product</source>
        <translation>Haushaltsprodukt</translation>
    </message>
    <message>
        <source>Budget products</source>
        <translation>Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Figures of a budget product</source>
        <translation>Zahlen eines Haushaltsprodukts</translation>
    </message>
    <message>
        <source>Figures of budget products</source>
        <translation>Zahlen der Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Goal of a budget product</source>
        <translation>Ziel eines Haushaltsprodukts</translation>
    </message>
    <message>
        <source>Goals of budget products</source>
        <translation>Ziele der Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Question of the check list</source>
        <translation>Frage der Prüfliste</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Impact check</source>
        <translation>Integrations-Prüfung</translation>
    </message>
    <message>
        <source>Impact checks</source>
        <translation>Integrations-Prüfungen</translation>
    </message>
    <message>
        <source>Answer of an impact check</source>
        <translation>Antwort einer Integrations-Prüfung</translation>
    </message>
    <message>
        <source>Answers of impact checks</source>
        <translation>Antworten der Integrations-Prüfungen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Support chain</source>
        <translation>Förderkette</translation>
    </message>
    <message>
        <source>Support chains</source>
        <translation>Förderketten</translation>
    </message>
    <message>
        <source>Step of a support chain</source>
        <translation>Stufe einer Förderkette</translation>
    </message>
    <message>
        <source>Steps of support chains</source>
        <translation>Stufen der Förderketten</translation>
    </message>
    <message>
        <source>Member of a body</source>
        <translation>Mitglied eines Gremiums</translation>
    </message>
    <message>
        <source>Members of bodies</source>
        <translation>Mitglieder der Gremien</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Amendment to minutes</source>
        <translation>Nachtrag zum Protokoll</translation>
    </message>
    <message>
        <source>Amendments to minutes</source>
        <translation>Nachträge zu Protokollen</translation>
    </message>
    <message>
        <source>Approved minutes</source>
        <translation>Genehmigtes Protokoll</translation>
    </message>
    <message>
        <source>What became of a recommendation</source>
        <translation>Verlauf einer Empfehlung</translation>
    </message>
    <message>
        <source>What became of recommendations</source>
        <translation>Verlauf der Empfehlungen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Topic for a session</source>
        <translation>Thema für eine Sitzung</translation>
    </message>
    <message>
        <source>Topics for sessions</source>
        <translation>Themen für Sitzungen</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schulferien</translation>
    </message>
    <message>
        <source>Answer to a consultation</source>
        <translation>Rückmeldung zu einer Beteiligung</translation>
    </message>
    <message>
        <source>Answers to consultations</source>
        <translation>Rückmeldungen zu Beteiligungen</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Beteiligungen</translation>
    </message>
    <message>
        <source>Chapter of a draft</source>
        <translation>Kapitel eines Entwurfs</translation>
    </message>
    <message>
        <source>Chapters of drafts</source>
        <translation>Kapitel von Entwürfen</translation>
    </message>
    <message>
        <source>Group of statements</source>
        <translation>Gruppe von Stellungnahmen</translation>
    </message>
    <message>
        <source>Groups of statements</source>
        <translation>Gruppen von Stellungnahmen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stellungnahmen</translation>
    </message>
    <message>
        <source>Progress round</source>
        <translation>Fortschrittsrunde</translation>
    </message>
    <message>
        <source>Progress rounds</source>
        <translation>Fortschrittsrunden</translation>
    </message>
    <message>
        <source>Answer on progress</source>
        <translation>Antwort zum Fortschritt</translation>
    </message>
    <message>
        <source>Answers on progress</source>
        <translation>Antworten zum Fortschritt</translation>
    </message>
    <message>
        <source>Progress of a project</source>
        <translation>Fortschritt eines Projekts</translation>
    </message>
    <message>
        <source>Progress of projects</source>
        <translation>Fortschritt der Projekte</translation>
    </message>
    <message>
        <source>Step of the year</source>
        <translation>Schritt des Jahres</translation>
    </message>
    <message>
        <source>Steps of the year</source>
        <translation>Schritte des Jahres</translation>
    </message>
    <message>
        <source>Paper of an agenda item</source>
        <translation>Unterlage zu einem Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Papers of agenda items</source>
        <translation>Unterlagen zu Tagesordnungspunkten</translation>
    </message>
</context>
<context>
    <name>inko::rowreasons</name>
    <message>
        <source>“%1” is empty, but it is needed.</source>
        <translation>„%1“ ist leer, wird aber gebraucht.</translation>
    </message>
    <message>
        <source>Row %1 is about the same one. Keep one of the two.</source>
        <translation>Zeile %1 meint dasselbe. Behalten Sie nur eine.</translation>
    </message>
    <message>
        <source>One of these names belongs to another one already.</source>
        <translation>Einer dieser Namen gehört schon zu etwas anderem.</translation>
    </message>
    <message>
        <source>“%1” has a row about the same one and says something else. Keep one of the two.</source>
        <translation>Auch „%1“ hat eine Zeile dazu, und dort steht etwas anderes. Behalten Sie eine von beiden.</translation>
    </message>
    <message>
        <source>A formula in this cell has failed. Write the value itself.</source>
        <translation>Eine Formel in dieser Zelle ist gescheitert. Schreiben Sie den Wert selbst hinein.</translation>
    </message>
</context>
<context>
    <name>inko::satisfactionrules</name>
    <message>
        <source>Give the survey a title.</source>
        <translation>Geben Sie der Befragung einen Titel.</translation>
    </message>
    <message>
        <source>Enter the year of the survey with four digits.</source>
        <translation>Geben Sie das Jahr der Befragung mit vier Ziffern ein.</translation>
    </message>
    <message>
        <source>Enter how many were asked, or leave it empty.</source>
        <translation>Geben Sie ein, wie viele befragt wurden, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Enter how many persons a result needs at least to be shown, for example 5.</source>
        <translation>Geben Sie ein, von wie vielen Personen ein Ergebnis mindestens sein muss, um gezeigt zu werden, zum Beispiel 5.</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Geben Sie die Frage ein.</translation>
    </message>
    <message>
        <source>A scale has %1 to %2 steps.</source>
        <translation>Eine Skala hat %1 bis %2 Stufen.</translation>
    </message>
    <message>
        <source>The scale of “%1” goes from 1 to %2. Look at the answer again.</source>
        <translation>Die Skala von „%1“ geht von 1 bis %2. Sehen Sie noch einmal nach der Antwort.</translation>
    </message>
    <message>
        <source>Enter how many gave this answer, 0 for nobody.</source>
        <translation>Geben Sie ein, wie viele diese Antwort gegeben haben, 0 für niemand.</translation>
    </message>
    <message>
        <source>A group needs both: what people are told apart by, for example the sector, and which it is.</source>
        <translation>Eine Gruppe braucht beides: wonach unterschieden wird, zum Beispiel den Bereich, und welche es ist.</translation>
    </message>
</context>
<context>
    <name>inko::sessiondates</name>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
</context>
<context>
    <name>inko::sessionrules</name>
    <message>
        <source>Enter when it begins, too.</source>
        <translation>Geben Sie auch den Beginn ein.</translation>
    </message>
    <message>
        <source>It ends before it begins. Look at the times again.</source>
        <translation>Sie endet, bevor sie beginnt. Sehen Sie sich die Zeiten noch einmal an.</translation>
    </message>
    <message>
        <source>This session is yet to come. It can only be held on its day.</source>
        <translation>Diese Sitzung kommt erst noch. Gehalten ist sie erst an ihrem Tag.</translation>
    </message>
    <message>
        <source>A session that was called off has no minutes.</source>
        <translation>Eine abgesagte Sitzung hat kein Protokoll.</translation>
    </message>
    <message>
        <source>The invitation went out after the session. Look at the days again.</source>
        <translation>Die Einladung ging nach der Sitzung hinaus. Sehen Sie sich die Tage noch einmal an.</translation>
    </message>
    <message>
        <source>Minutes are approved after the session and not in the future.</source>
        <translation>Ein Protokoll wird nach der Sitzung genehmigt und nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>Say which body meets.</source>
        <translation>Tragen Sie ein, welches Gremium sich trifft.</translation>
    </message>
    <message>
        <source>Enter the day of the session.</source>
        <translation>Tragen Sie den Tag der Sitzung ein.</translation>
    </message>
    <message>
        <source>Give the agenda item a title.</source>
        <translation>Geben Sie dem Tagesordnungspunkt einen Titel.</translation>
    </message>
    <message>
        <source>Enter how many minutes it takes, or leave it empty.</source>
        <translation>Tragen Sie ein, wie viele Minuten es dauert, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter how many voted so, 0 for nobody, or leave it empty.</source>
        <translation>Tragen Sie ein, wie viele so gestimmt haben, 0 für niemand, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter a name or an institution.</source>
        <translation>Tragen Sie einen Namen oder eine Institution ein.</translation>
    </message>
    <message>
        <source>Enter how many persons, or leave it empty where nobody counted.</source>
        <translation>Geben Sie ein, wie viele Personen es waren, oder lassen Sie das Feld leer, wenn niemand gezählt hat.</translation>
    </message>
    <message>
        <source>Say what the paper is called.</source>
        <translation>Sagen Sie, wie die Unterlage heißt.</translation>
    </message>
</context>
<context>
    <name>inko::sheetlimits</name>
    <message>
        <source>The file is too large: more than %1 MB.</source>
        <translation>Die Datei ist zu groß: mehr als %1 MB.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>Die Datei hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>it has more than %1 columns</source>
        <translation>sie hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>a cell is longer than %1 characters</source>
        <translation>eine Zelle ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>The file has more than %1 cells.</source>
        <translation>Die Datei hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>The file is empty: it needs a header row that names the columns.</source>
        <translation>Die Datei ist leer: Sie braucht eine Kopfzeile, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>cell %1 is no text all through</source>
        <translation>Zelle %1 enthält etwas, das kein Text ist</translation>
    </message>
</context>
<context>
    <name>inko::tables</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Konzepte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Relations between goals</source>
        <translation>Zielbeziehungen</translation>
    </message>
    <message>
        <source>There is no goal with this number above. A goal&apos;s row comes after the one it is under.</source>
        <translation>Weiter oben steht kein Ziel mit dieser Nummer. Die Zeile eines Ziels kommt nach der, unter der es steht.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>The town&apos;s name stands without a year; a section of the report belongs to one.</source>
        <translation>Der Name der Stadt steht ohne Jahr; ein Abschnitt des Berichts gehört zu einem Jahr.</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Texte des Berichts</translation>
    </message>
    <message>
        <source>There is no survey round for this year. Open it first.</source>
        <translation>Für dieses Jahr gibt es keine Abfrage. Starten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Survey rounds</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>There is no indicator of this name. Correct it, or add the indicator first.</source>
        <translation>Eine Kennzahl mit diesem Namen gibt es nicht. Bitte verbessern oder die Kennzahl zuerst anlegen.</translation>
    </message>
    <message>
        <source>This is no period. Write it like 2026, 2026-H1, 2026-Q3 or 2026-03.</source>
        <translation>Das ist kein Zeitraum. Bitte so schreiben: 2026, 2026-H1, 2026-Q3 oder 2026-03.</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Werte von Kennzahlen</translation>
    </message>
    <message>
        <source>Budget products</source>
        <translation>Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Figures of budget products</source>
        <translation>Zahlen der Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Goals of budget products</source>
        <translation>Ziele der Haushaltsprodukte</translation>
    </message>
    <message>
        <source>Support chains</source>
        <translation>Förderketten</translation>
    </message>
    <message>
        <source>Steps of support chains</source>
        <translation>Stufen der Förderketten</translation>
    </message>
    <message>
        <source>There is no support chain of this name. Correct it, or add the chain first.</source>
        <translation>Es gibt keine Förderkette dieses Namens. Verbessern Sie ihn, oder fügen Sie zuerst die Kette hinzu.</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>Effort of the coordination</source>
        <translation>Aufwand der Koordination</translation>
    </message>
    <message>
        <source>Participants by group</source>
        <translation>Teilnehmende nach Gruppen</translation>
    </message>
    <message>
        <source>Feedback on events</source>
        <translation>Rückmeldungen zu Veranstaltungen</translation>
    </message>
    <message>
        <source>Series of events</source>
        <translation>Veranstaltungsreihen</translation>
    </message>
    <message>
        <source>There is no series of this name. Correct it, or add the series first.</source>
        <translation>Es gibt keine Reihe dieses Namens. Verbessern Sie ihn, oder fügen Sie zuerst die Reihe hinzu.</translation>
    </message>
    <message>
        <source>There is no offer of this name in the newest grid. Correct it, or leave the cell empty.</source>
        <translation>Im neuesten Raster gibt es kein Angebot dieses Namens. Verbessern Sie ihn, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Several institutions have an offer of this name. Say which institution holds the event.</source>
        <translation>Mehrere Institutionen haben ein Angebot dieses Namens. Geben Sie an, welche Institution die Veranstaltung hält.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>There is no goal with this number above. A goal&apos;s row comes after the one it carries on.</source>
        <translation>Darüber steht kein Ziel mit dieser Nummer. Die Zeile eines Ziels steht nach dem, das es fortführt.</translation>
    </message>
    <message>
        <source>A check cannot be made in the future. Leave the day empty until it is.</source>
        <translation>Eine Prüfung kann nicht in der Zukunft liegen. Lassen Sie den Tag leer, bis es so weit ist.</translation>
    </message>
    <message>
        <source>Several proposals are called so. Give the proposal&apos;s number.</source>
        <translation>So heißen mehrere Vorlagen. Geben Sie die Nummer der Vorlage an.</translation>
    </message>
    <message>
        <source>There is no check of this proposal. Correct the title, or add the check first.</source>
        <translation>Zu dieser Vorlage gibt es keine Prüfung. Verbessern Sie den Titel, oder fügen Sie zuerst die Prüfung hinzu.</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Impact checks</source>
        <translation>Integrations-Prüfungen</translation>
    </message>
    <message>
        <source>Answers of impact checks</source>
        <translation>Antworten der Integrations-Prüfungen</translation>
    </message>
    <message>
        <source>The survey has no such question. Correct it, or add the question first.</source>
        <translation>Die Befragung hat keine solche Frage. Verbessern Sie sie, oder fügen Sie zuerst die Frage hinzu.</translation>
    </message>
    <message>
        <source>Satisfaction surveys</source>
        <translation>Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>Questions of satisfaction surveys</source>
        <translation>Fragen der Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>Answers to satisfaction surveys</source>
        <translation>Antworten auf Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>Themes of years</source>
        <translation>Jahresthemen</translation>
    </message>
    <message>
        <source>There is no budget product with this number. Correct it, or add the product first.</source>
        <translation>Es gibt kein Haushaltsprodukt mit dieser Nummer. Verbessern Sie sie, oder fügen Sie zuerst das Produkt hinzu.</translation>
    </message>
    <message>
        <source>There is no event of this name on this day. Correct it, or add the event first.</source>
        <translation>An diesem Tag gibt es keine Veranstaltung dieses Namens. Verbessern Sie ihn, oder fügen Sie zuerst die Veranstaltung hinzu.</translation>
    </message>
    <message>
        <source>There is no survey of this name. Correct it, or add the survey first.</source>
        <translation>Es gibt keine Befragung dieses Namens. Verbessern Sie ihn, oder fügen Sie zuerst die Befragung hinzu.</translation>
    </message>
    <message>
        <source>The institution has no contact of this function or name. Correct it, or add the contact first.</source>
        <translation>Die Institution hat keine Ansprechperson mit dieser Funktion oder diesem Namen. Berichtigen Sie es oder tragen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Members of bodies</source>
        <translation>Mitglieder der Gremien</translation>
    </message>
    <message>
        <source>There is no body of this name. Correct it, or add the body first.</source>
        <translation>Ein Gremium mit diesem Namen gibt es nicht. Berichtigen Sie es oder tragen Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The body has no session on this day. Correct it, or add the session first.</source>
        <translation>Das Gremium hat an diesem Tag keine Sitzung. Berichtigen Sie es oder tragen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>The session has no agenda item of this title. Correct it, or add the item first.</source>
        <translation>Die Sitzung hat keinen Punkt mit diesem Titel. Berichtigen Sie es oder tragen Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>There is no such recommendation. Correct it, or add the recommendation first.</source>
        <translation>Diese Empfehlung gibt es nicht. Berichtigen Sie es oder tragen Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>What became of recommendations</source>
        <translation>Verlauf der Empfehlungen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Topics for sessions</source>
        <translation>Themen für Sitzungen</translation>
    </message>
    <message>
        <source>The minutes of this session are approved. They stay as they are.</source>
        <translation>Das Protokoll dieser Sitzung ist genehmigt. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>The draft has no such chapter. Correct it, or add the chapter first.</source>
        <translation>Der Entwurf hat kein solches Kapitel. Berichtigen Sie es oder legen Sie das Kapitel zuerst an.</translation>
    </message>
    <message>
        <source>There is no answer of that number. Correct it, or add the answer first.</source>
        <translation>Eine Rückmeldung mit dieser Nummer gibt es nicht. Berichtigen Sie sie oder legen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Beteiligungen</translation>
    </message>
    <message>
        <source>Chapters of drafts</source>
        <translation>Kapitel von Entwürfen</translation>
    </message>
    <message>
        <source>Answers to consultations</source>
        <translation>Rückmeldungen zu Beteiligungen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stellungnahmen</translation>
    </message>
    <message>
        <source>There is no such consultation. Correct it, or add the consultation first.</source>
        <translation>Diese Beteiligung gibt es nicht. Berichtigen Sie sie oder legen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>Plan of the year</source>
        <translation>Jahresplan</translation>
    </message>
    <message>
        <source>There is no such progress round. Correct it, or open the round first.</source>
        <translation>Diese Fortschrittsrunde gibt es nicht. Verbessern Sie den Titel, oder beginnen Sie die Runde zuerst.</translation>
    </message>
    <message>
        <source>Progress rounds</source>
        <translation>Fortschrittsrunden</translation>
    </message>
    <message>
        <source>Answers on progress</source>
        <translation>Antworten zum Fortschritt</translation>
    </message>
    <message>
        <source>Progress of projects</source>
        <translation>Fortschritt der Projekte</translation>
    </message>
    <message>
        <source>Papers of agenda items</source>
        <translation>Unterlagen zu Tagesordnungspunkten</translation>
    </message>
</context>
<context>
    <name>inko::tables::GridImport</name>
    <message>
        <source>This ID is of the grid of %1, and the grid of %2 says something else. Import the grid of %1 as that of %1, or empty the ID if the row is an answer for %2.</source>
        <translation>Diese ID ist aus dem Raster %1, und im Raster %2 steht etwas anderes. Lesen Sie das Raster %1 für %1 ein, oder leeren Sie die ID, wenn die Zeile eine Antwort für %2 ist.</translation>
    </message>
    <message>
        <source>One cell counts people of several rows. Say in each row how many there were.</source>
        <translation>Eine Zelle zählt die Menschen aus mehreren Zeilen. Schreiben Sie in jede Zeile, wie viele es waren.</translation>
    </message>
    <message>
        <source>The form says “%1”, but meanwhile the grid says “%2”. Decide which of them counts.</source>
        <translation>Im Formular steht „%1“, im Raster inzwischen „%2“. Entscheiden Sie, was gilt.</translation>
    </message>
</context>
<context>
    <name>inko::timetext</name>
    <message>
        <source>“%1” is not a time. Write it like 16:30.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie sie wie 16:30.</translation>
    </message>
</context>
<context>
    <name>inko::usage</name>
    <message>
        <source>institutions</source>
        <translation>Institutionen</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>relations between goals</source>
        <translation>Zielbeziehungen</translation>
    </message>
    <message>
        <source>returns to a survey</source>
        <translation>Rückmeldungen zu einer Abfrage</translation>
    </message>
    <message>
        <source>persons who answered</source>
        <translation>Personen, die geantwortet haben</translation>
    </message>
    <message>
        <source>entries of the grid</source>
        <translation>Rasterzeilen</translation>
    </message>
    <message>
        <source>cooperations in the grid</source>
        <translation>Kooperationen im Raster</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is counted, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <source>frozen editions</source>
        <translation>eingefrorene Fassungen</translation>
    </message>
    <message>
        <source>notes of calls</source>
        <translation>Notizen zu Anrufen</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>values of indicators</source>
        <translation>Werte von Kennzahlen</translation>
    </message>
    <message>
        <source>chances put aside</source>
        <translation>weggelegte Chancen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>budget products</source>
        <translation>Haushaltsprodukte</translation>
    </message>
    <message>
        <source>demands</source>
        <translation>Bedarfe</translation>
    </message>
    <message>
        <source>support chains</source>
        <translation>Förderketten</translation>
    </message>
    <message>
        <source>figures of budget products</source>
        <translation>Zahlen von Haushaltsprodukten</translation>
    </message>
    <message>
        <source>questions of satisfaction surveys</source>
        <translation>Fragen von Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>answers to satisfaction surveys</source>
        <translation>Antworten auf Zufriedenheitsbefragungen</translation>
    </message>
    <message>
        <source>participants by group</source>
        <translation>Teilnehmende nach Gruppen</translation>
    </message>
    <message>
        <source>feedback on events</source>
        <translation>Rückmeldungen zu Veranstaltungen</translation>
    </message>
    <message>
        <source>answers of impact checks</source>
        <translation>Antworten von Integrations-Prüfungen</translation>
    </message>
    <message>
        <source>members of bodies</source>
        <translation>Mitglieder von Gremien</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>attendance at sessions</source>
        <translation>Anwesenheiten</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>Tagesordnungspunkte</translation>
    </message>
    <message>
        <source>amendments to minutes</source>
        <translation>Nachträge zu Protokollen</translation>
    </message>
    <message>
        <source>approved minutes</source>
        <translation>genehmigte Protokolle</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>what became of recommendations</source>
        <translation>Verläufe von Empfehlungen</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>topics for sessions</source>
        <translation>Themen für Sitzungen</translation>
    </message>
    <message>
        <source>chapters of drafts</source>
        <translation>Kapitel von Entwürfen</translation>
    </message>
    <message>
        <source>answers to consultations</source>
        <translation>Rückmeldungen zu Beteiligungen</translation>
    </message>
    <message>
        <source>groups of statements</source>
        <translation>Gruppen von Stellungnahmen</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Stellungnahmen</translation>
    </message>
    <message>
        <source>progress rounds</source>
        <translation>Fortschrittsrunden</translation>
    </message>
    <message>
        <source>answers on progress</source>
        <translation>Antworten zum Fortschritt</translation>
    </message>
    <message>
        <source>papers of agenda items</source>
        <translation>Unterlagen zu Tagesordnungspunkten</translation>
    </message>
</context>
</TS>
