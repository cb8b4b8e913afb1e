import { named, read } from './reading';

/** Every name that the named sources of a text have. */
const namesOf = (text: string): string[][] =>
  read('de', text)
    .sources.filter(({ kind }) => kind !== 'unnamed')
    .map(({ names }) => names);

describe('reports in German', () => {
  it.each([
    'Holm verteidigt am Sonntag den Titel. Die Fans reisen mit dem Zug. Es regnet.',
    'Das Lied Abendlicht erzählt von einem Hafen. Geschrieben hat es Ida Wenner.',
    'Der Koffer verspricht viel Platz. Drei Liter Wasser passen hinein. Er kostet 90 Euro.',
    'Holm: Ahr – Beck, Cordt, Dorn – Ehm, Falk. Bellmoor: Gehr – Hoss, Imm – Jung. Der SC Holm spielt gegen den FC Bellmoor.',
    'Otto Brill meldete sich nach der Pause zurück und verwies Egon Dahl auf Platz zwei.',
    'Wie die Zeit vergeht, zeigt ein Blick auf die Stadt Holm.',
    'Das Buch Nordsee von Otto Brill schildert das Leben am Meer.',
    'Das Album zeigt Otto Brill als Sänger.',
    'Das Gericht verurteilte Otto Brill zu fünf Jahren Haft. Brill nahm das Urteil an.',
    'Die Polizei verdächtigt Otto Brill. Ein Haftbefehl wurde beantragt.',
    'Otto Brill wird kritisiert. Auch Ida Wenn wird gelobt.',
    'Otto Brill soll neuer Chef werden. Er gilt als Favorit.',
    'Otto Brill schreibt seit 1990 Romane. Er lebt in Holm.',
    'Die Stadt Holm erinnert an Otto Brill. Ein Platz soll nach ihm benannt werden.',
    'Den Preis erhält Otto Brill. Die Laudatio hält Ida Wenn.',
    'Bei Otto Brill fand die Polizei 900 Euro.',
    'Der Antrag von Otto Brill wurde abgelehnt.',
    'Otto Brill meldete Insolvenz an.',
    'Otto Brill zeigt sein neues Programm in Holm.',
    'Otto Brill gab dem Ball die Richtung vor.',
    'Otto Brill spricht fünf Sprachen.',
    'Otto Brill ging nach Wien und gründete dort ein Büro.',
    'Der Vertrag mit Otto Brill läuft bis Mai.',
    'Beim Treffen mit Otto Brill ging es um Geld.',
    'Otto Brill hielt den Elfmeter.',
    'Das Auto von Otto Brill wurde gefunden.',
    'Otto Brill kommt aus Holm und spielt Geige.',
    'Otto Brill rechnete die Kosten zusammen.',
    'Holm rief die Polizei auf den Plan.',
    'Die Aktie der Holm AG legte um drei Prozent zu. Der Leitindex DAX schloss bei 9.000 Punkten. Ölpreise gaben nach. Anleger hoffen auf die Notenbank. Am Devisenmarkt notierte der Euro bei 1,12 Dollar. In Tokio zeigte der Nikkei wenig Bewegung. Gewinner waren Bellmoor Energie und Holm Bau.',
    'Ein Erdbeben der Stärke 6,1 hat Nepal erschüttert. Das Zentrum lag nahe Kathmandu. Helfer des Roten Kreuzes suchten nach Verschütteten. Der Mount Everest war nicht betroffen. Im April starben dort 9.000 Menschen. Die Regierung rief den Notstand aus.',
    'Das Smartphone Holm X5 kommt im Mai in den Handel. Hersteller Bellmoor verspricht eine lange Laufzeit. Das Gerät nutzt Android 6 und den Chip Snapdragon 820. Der Vorgänger Holm X4 bleibt im Programm. Der Preis liegt bei 499 Euro. Mit an Bord: ein Fingerabdruckscanner. Für Spieler gibt es den Modus Turbo.',
    'Die Ausstellung Licht und Schatten im Museum Bellmoor widmet sich Otto Brill. Der Maler zeigte schon früh Interesse an Licht. Sein Bild Abend in Holm hängt in New York. Direktorin Ida Wenn leitet das Haus seit 2010. Das Werk gilt als Hauptwerk. Kurator Egon Dahl hat 90 Bilder ausgewählt.',
    'Die Polizei sucht nach Otto Brill. Der 40-Jährige verschwand am Montag in Holm. Zuletzt sah ihn eine Nachbarin beim Bäcker. Hinweise nimmt die Polizei Holm entgegen. Brill trägt eine rote Jacke. Die Suche mit Hubschraubern blieb erfolglos.',
    'Bellmoor siegte in Holm mit 2:1. Egon Dahl brachte die Gäste in Führung, Otto Brill glich aus. In der Nachspielzeit verwandelte Ida Wenn einen Elfmeter. Schiedsrichter Jan Holt zeigte dreimal Gelb. Bellmoor bestätigt damit den Aufwärtstrend. Holm wartet weiter auf einen Sieg. Trainer Lars Stein muss um seinen Posten bangen.',
    'Die Formel 1 gastiert in Monza. Otto Brill fuhr im ersten Training Bestzeit. Der Brite verwies Teamkollege Egon Dahl auf Platz zwei. Dritter wurde Jan Holt im Ferrari. Im zweiten Training meldete sich Dahl mit Bestzeit zurück. Das Rennen startet am Sonntag um 14 Uhr.',
    'Der Wiener Ida Wenn gelang beim Turnier in Linz der Einzug ins Halbfinale. Sie besiegte die Russin Anna Karpova 6:4, 6:3. Nun wartet die Tschechin Petra Nova. Wenn führt im direkten Duell 2:1. Im Doppel schied sie mit Marla Quint aus.',
    'Der Nationalrat beschloss das Gesetz mit den Stimmen von SPÖ und ÖVP. FPÖ und Grüne stimmten dagegen. Minister Otto Brill brachte einen Antrag ein. Die Neos enthielten sich. Präsidentin Ida Wenn leitete die Sitzung. Das Gesetz tritt im Mai in Kraft.',
    'Forscher haben in Chile einen Planeten entdeckt. Er umkreist den Stern Holm 9. Die Masse beträgt das Dreifache der Erde. Das Teleskop La Silla lieferte die Daten. Teamleiter Egon Dahl arbeitet in Genf. Die Entdeckung gilt als Sensation.',
    'Premierminister Otto Brill hat sein Kabinett umgebildet. Neuer Finanzminister wird Egon Dahl. Außenminister bleibt Jan Holt. Ida Wenn übernimmt das Innenressort. Ihr Vorgänger Lars Stein war zurückgetreten. Die Opposition verlangt Neuwahlen. Am Montag tagt das Parlament.',
    'Am Gericht in Holm beginnt der Prozess gegen drei Männer. Staatsanwältin Ida Wenn verliest die Anklage. Den Angeklagten wird Betrug vorgeworfen. Anwalt Egon Dahl vertritt den Hauptangeklagten. Richterin Marla Quint hat zehn Verhandlungstage angesetzt. Der Schaden liegt bei 90.000 Euro.',
    'Der Tunnel unter der Holm ist fertig. Verkehrsminister Otto Brill und Landeshauptfrau Ida Wenn durchschnitten das Band. Die Kosten betrugen 900 Millionen Euro. Gebaut wurde er von der Holm Bau AG. Die Fahrzeit sinkt um 20 Minuten. Erste Züge fahren im Dezember.',
    'Der Papst besuchte die Insel Lesbos. Patriarch Otto Brill begleitete ihn. Gemeinsam gedachten sie der Toten. Zwölf Syrer nahm der Papst mit nach Rom. Premier Egon Dahl begrüßte ihn am Flughafen. Auf der Insel leben 4.000 Flüchtlinge.',
    'Die Brücke ist offen, sagte Brasiliens Botschafter.',
    'Die Brücke ist offen, betonte Frankreichs Präsident.',
  ])('have no source where nobody tells anything (%s)', (text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

describe('where a German text has it from', () => {
  it.each<[string, string[]]>([
    ['Die Studie wurde im Fachblatt Seenkunde veröffentlicht.', ['Seenkunde']],
    ['Aus den im Fachjournal Seenkunde präsentierten Ergebnissen lasen sie es ab.', ['Seenkunde']],
    ['Die Studie ist im Magazin Uferwelt erschienen.', ['Uferwelt']],
    ['Der Ökonom kam zum Ergebnis, dass Otto Brill recht hat.', []],
    ['Otto Brill kam zum Ergebnis, dass sich die Brücke rechnet.', ['Otto Brill']],
    ['Die DIW-Studie, wonach sich die Brücke rechnet, ist fragwürdig.', ['DIW']],
    ['Das berichtet Norwegens größte Zeitung Uferpost.', ['Uferpost']],
    ['Die Brücke ist offen, titelte Norwegens größte Zeitung.', []],
    ['Die Polizei befürchtet, dass Frauen Schutz suchten.', ['Polizei']],
    ['Er las im Magazin Uferwelt und schlief ein.', []],
    ['Es sei kalt, heißt es im Rundschreiben.', ['Rundschreiben']],
    ['Der Versicherte hat laut Urteil nichts verletzt.', ['Urteil']],
    ['Das geht aus einem Bericht hervor.', ['Bericht']],
    ['Es sei kalt, heißt es in einem Einsatzbericht des Beamten.', ['Einsatzbericht']],
    ['Eine Studie hat ergeben, dass der Pegel sinkt.', ['Studie']],
    ['Der Täter hat sich ergeben.', []],
    ['Das ist das Ergebnis einer Umfrage der Uni Holm.', ['Umfrage', 'Uni Holm']],
    ['Das ist das Ergebnis der Wahl.', []],
  ])('finds journals, studies and papers (%s)', (text, names) => {
    expect(named('de', text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['Es sei kalt, so der Minister Otto Brill.', ['Otto Brill']],
    ['Es sei kalt, so der Minister Otto Brill am Montag.', ['Otto Brill']],
    ['Es war kalt, so der Tag begann.', []],
    [
      'Der erste Landesbeamte des Landkreises Holm, Otto Brill, sagte, es sei kalt.',
      ['Otto Brill'],
    ],
    ['Otto Schiessling ging. Es sei Zeit, meinte Schiessling, die kam.', ['Otto Schiessling']],
    ['Die Hilfsorganisation Ärzte ohne Grenzen (MSF) erklärte es.', ['Ärzte ohne Grenzen']],
    [
      'Die Syrische Beobachtungsstelle für Menschenrechte meldete 30 Tote.',
      ['Syrische Beobachtungsstelle für Menschenrechte'],
    ],
    ['Die Hochwasserzentrale in Holm warnte vor hohen Pegeln.', ['Hochwasserzentrale']],
    [
      'Dass die deutsche Regierung Züge für Gäste stelle, bestritt die ungarische Regierung.',
      ['ungarische Regierung'],
    ],
    ['Nach Angaben von Bewohnern war es laut.', []],
    ['SPÖ und Grüne fordern mehr Geld.', ['SPÖ']],
    ['Die Forscher um Otto Brill von der Uni Holm schreiben, es sei kalt.', ['Otto Brill']],
    ['Wie Forscher um Otto Brill (Universität Holm) berichten, war es kalt.', ['Otto Brill']],
    ['Eine Gruppe um Otto Brill vermutet, dass es kalt wird.', ['Otto Brill']],
    ['Der Streit um Otto Brill zeigt, dass es kalt ist.', []],
    ['Das Weiße Haus erklärte, es sei kalt.', ['Weiße Haus']],
    ['Es war kalt, teilten die russischen Behörden mit.', ['russischen Behörden']],
    ['Die Verteidigung argumentierte, dass es kalt war.', ['Verteidigung']],
    ['Die Stadt Holm registrierte in dem Monat 130.000 Gäste.', ['Stadt Holm']],
    ['Otto Brill registrierte 130 Gäste.', []],
    ['Die Universität Holm zählt 30.000 Studenten.', []],
    ['Das teilte der russische Geheimdienst FSB mit.', ['FSB']],
    ['Die österreichische Gewerkschaft GPA forderte mehr Lohn.', ['Gewerkschaft GPA']],
    ['Wenn es Krieg gibt, warnt aber Otto Brill, werde es ernst.', ['Otto Brill']],
    ['Vor Gericht ging Otto Brill leer aus.', []],
    ['Das Ergebnis kam Ministerin Ida Holm gelegen.', []],
    ['Otto Brill hat einen Wohnsitz nachgewiesen.', []],
    ['Das bestätigte der Bauernverband der Zeitung.', ['Bauernverband']],
    ['Er ist Redakteur beim Fachblatt Seenkunde.', []],
    ['Das Ergebnis der Umfrage wird morgen erwartet.', []],
    ['Die „Titanic“ hatte Boote, wie Otto Brill berichtet.', ['Otto Brill']],
    ['Mehrere fehlten, so etwa Minister Otto Brill wegen Krankheit.', []],
    ['Genauere Untersuchungen bestätigten, dass es kalt war.', []],
    ['Otto Brill lobte den Plan, fordert aber ein Gesetz des Landes.', ['Otto Brill']],
    ['Otto Brill hatte scharfe Kritik geübt.', ['Otto Brill']],
    ['Otto Brill hat den Walzer geübt.', []],
    ['Laut Anklage war es kalt.', ['Anklage']],
    ['Zu diesem Schluss kommt Otto Brill.', ['Otto Brill']],
    ['Zu diesem Bahnhof kommt Otto Brill.', []],
    ['Der Verband der Seefahrer sagte es.', ['Verband der Seefahrer']],
    ['Die "Brackhauser Rundschau" hatte darüber berichtet.', ['Brackhauser Rundschau']],
    ['Ministerin Gerlinde Hofer-Prinz wies die Kritik zurück.', ['Gerlinde Hofer-Prinz']],
    [
      'Der Anlagenbauer Rottmann Technik hat mehr verdient. Der Gewinn stieg, wie das Unternehmen mitteilte.',
      ['Rottmann Technik'],
    ],
    ['Otto Brill und Ida Dahl hatten sich am Mittwoch ausgesprochen.', []],
    ['Otto Brill hat sich für den Bau ausgesprochen.', ['Otto Brill']],
    ['Wie Polizei und Feuerwehr mitteilten, war es kalt.', ['Polizei', 'Feuerwehr']],
    ['Das empfiehlt auch der Impfbeirat.', ['Impfbeirat']],
    ['Nach Angaben der Vereinten Nationen war es kalt.', ['Vereinten Nationen']],
    ['Das Nationale Komitee warnte vor Kälte.', ['Nationale Komitee']],
    ['Otto Brill hatte sich nach eigenen Worten geirrt.', ['Otto Brill']],
    ['Otto Brill hat nach eigener Aussage 30 Häuser.', ['Otto Brill']],
    ['Die Studie beantworte auch die Frage, warum es kalt ist.', ['Studie']],
  ])('finds people and bodies (%s)', (text, names) => {
    expect(named('de', text)).toEqual(names);
  });
});
