import { read } from './reading';

/** Every name that the named sources of a text have. */
const namesOf = (text: string): string[][] =>
  read('de', text)
    .sources.filter(({ kind }) => kind !== 'unnamed')
    .map(({ names }) => names);

describe('who is named beside a source in German', () => {
  it.each([
    [
      'Im Hafen liegen 90 Boote. Die Kapitänin Ida Wenner fährt seit Jahren. Der Kahn ist dicht, versichert die 52-Jährige.',
      ['Ida Wenner'],
    ],
    [
      'Das Dach der Schule ist undicht. Direktorin Ida Wenner hat genug: Ich stelle seit Wochen Eimer auf.',
      ['Ida Wenner'],
    ],
    [
      'Die Schul-Direktorin Ida Wenner baut um. Im Mai sei man fertig, meinte die Direktorin.',
      ['Ida Wenner'],
    ],
    ['Zuspruch kam von Otto Brill und Ida Wenner.', ['Otto Brill', 'Ida Wenner']],
    ['Otto Brill zeigte sich geduldig und kämpferisch. Der Umbau dauert bis Mai.', ['Otto Brill']],
    ['Die Brücke sei alt, wie Marla Quint schon am Montag erklärt hatte.', ['Marla Quint']],
    [
      'Nachdem Marla Quint angekündigt hatte, die Brücke zu sperren, begann der Streit.',
      ['Marla Quint'],
    ],
    [
      'Die Ingenieurin Marla Quint, die das schon früher kritisiert hatte, kam nicht.',
      ['Marla Quint'],
    ],
    ['Der Plan sei falsch, wie etwa Marla Quint kritisierte.', ['Marla Quint']],
    ['Es sei zu spät, hatte Marla Quint schon im Mai gewarnt.', ['Marla Quint']],
    ['Zuvor hatte Marla Quint erklärt, die Brücke sei alt.', ['Marla Quint']],
    ['Noch am Montag hatte Bürgermeisterin Marla Quint das ausgeschlossen.', ['Marla Quint']],
    [
      'In einem Interview mit dem Boten hatte Marla Quint angekündigt, die Brücke zu sperren.',
      ['Marla Quint'],
    ],
    ['Dort erklärte Marla Quint, dass die Brücke alt sei.', ['Marla Quint']],
    ['Für Montag kündigte Marla Quint eine Sperre an.', ['Marla Quint']],
    ['Zugleich warnte Marla Quint vor Panik.', ['Marla Quint']],
    [
      'Man habe die Brücke geprüft, berichtete Projektleiterin Marla Quint von der Universität Holm.',
      ['Marla Quint'],
    ],
    [
      'Man habe die Brücke geprüft, so die Projektleiterin Marla Quint im Gespräch mit der APA.',
      ['Marla Quint'],
    ],
    [
      'Man habe die Brücke geprüft, erläutert Marla Quint, Professorin am Institut für Brücken.',
      ['Marla Quint'],
    ],
    ['Man habe die Brücke geprüft, sagte ÖBB-Sprecherin Marla Quint.', ['Marla Quint']],
    ['Man habe die Brücke geprüft, sagte Spitalssprecherin Marla Quint zur APA.', ['Marla Quint']],
    [
      'Man habe die Brücke geprüft, sagte Vizebürgermeisterin Marla Quint (Grüne) am Dienstag.',
      ['Marla Quint'],
    ],
    [
      'Man habe die Brücke geprüft, sagte die Leiterin der Abteilung Brücken im Ministerium, Marla Quint.',
      ['Marla Quint'],
    ],
    [
      'Man habe die Brücke geprüft, sagte am Dienstag Bürgermeisterin Marla Quint.',
      ['Marla Quint'],
    ],
    [
      'Man habe die Brücke geprüft, sagte gestern im Parlament Ministerin Marla Quint.',
      ['Marla Quint'],
    ],
    ['Das ist die Brücke, sagt Marla Quint und lacht.', ['Marla Quint']],
    ['Das ist die Brücke, sagt Marla Quint und zeigt auf das Wasser.', ['Marla Quint']],
    ['Das ist die Brücke, sagt Quint. Marla Quint baut Brücken.', ['Marla Quint']],
    ['Ich baue Brücken, sagt Marla Quint über sich selbst.', ['Marla Quint']],
    ['Was ist eine Brücke, fragt Marla Quint.', ['Marla Quint']],
    ['Ob das reicht, bezweifelt Marla Quint.', ['Marla Quint']],
    ['Der Grund, so Marla Quint: Die Brücke ist alt.', ['Marla Quint']],
    ['Marla Quint, Chefin des Amtes, ist zufrieden: Wir haben die Brücke gebaut.', ['Marla Quint']],
    ['Auch Marla Quint, Chefin des Amtes, sagt, die Brücke sei alt.', ['Marla Quint']],
    [
      'Chefin Marla Quint ist sicher, dass wir das schaffen. Das betonte Quint mehrmals.',
      ['Marla Quint'],
    ],
    ['Dem widerspricht Marla Quint vom Institut für Brücken.', ['Marla Quint']],
    ['Ein Ausbau ist laut Marla Quint vom Institut für Brücken nötig.', ['Marla Quint']],
    ['Dass es anders geht, zeigt Marla Quint. Man müsse nur wollen, sagt sie.', ['Marla Quint']],
    [
      'Während Marla Quint die Brücke lobt, kritisiert Otto Brill sie als zu teuer.',
      ['Marla Quint', 'Otto Brill'],
    ],
    [
      'Marla Quint sprach von einem Fehler, Otto Brill von einem Skandal. Das sagte Brill am Montag.',
      ['Marla Quint', 'Otto Brill'],
    ],
    [
      'Sowohl Marla Quint als auch Otto Brill betonten, dass die Brücke alt ist.',
      ['Marla Quint', 'Otto Brill'],
    ],
    [
      'Das erklärten Verkehrsministerin Marla Quint (SPÖ) und Finanzminister Otto Brill (ÖVP) am Montag.',
      ['Marla Quint', 'Otto Brill'],
    ],
    ['Die Abgeordneten Marla Quint und Otto Brill kritisieren das.', ['Marla Quint', 'Otto Brill']],
    ['Otto Brill hat die Zahlen bestätigt.', ['Otto Brill']],
    ['Otto Brill hatte die Zahlen zunächst bestritten.', ['Otto Brill']],
    ['Otto Brill, Vater von drei Kindern, sagt, er schlafe wenig.', ['Otto Brill']],
    ['Otto Brill sagt es so: Wir sind am Ziel.', ['Otto Brill']],
    ['Otto Brill formulierte es so: Wir sind am Ziel.', ['Otto Brill']],
    ['Otto Brill brachte es auf den Punkt: Wir sind am Ziel.', ['Otto Brill']],
    ['Trainer Otto Brill war enttäuscht. Wir haben alles gegeben, sagte er.', ['Otto Brill']],
    ['Otto Brill freute sich über den Sieg: Wir haben alles gegeben.', ['Otto Brill']],
    ['Für Otto Brill war es der erste Sieg: Ich bin überglücklich.', ['Otto Brill']],
    ['Das sagte Österreichs Kanzler Otto Brill am Montag.', ['Otto Brill']],
    ['Holms Trainer Otto Brill sagte, man sei bereit.', ['Otto Brill']],
    ['Man sei bereit, meinte Holms Trainer Otto Brill.', ['Otto Brill']],
    [
      'Österreichs Kanzler Otto Brill kritisierte den Plan, Frankreichs Präsident schwieg.',
      ['Otto Brill'],
    ],
    ['Den Sieg nannte Otto Brill verdient.', ['Otto Brill']],
    ['Als Skandal bezeichnete Otto Brill den Plan.', ['Otto Brill']],
    ['Als Grund nannte Otto Brill die Kosten.', ['Otto Brill']],
    ['Der Wiener Otto Brill gilt als Favorit. Ich bin bereit, sagt er.', ['Otto Brill']],
    ['Die Brücke ist seit Montag offen, sagte Otto Brill vom FC Holm.', ['Otto Brill']],
    [
      'Die Brücke ist seit Montag offen, sagte Otto Brill nach dem Spiel gegen Bellmoor.',
      ['Otto Brill'],
    ],
    ['Die Brücke ist seit Montag offen, sagte Otto Brill dem Sender Holm TV.', ['Otto Brill']],
    [
      'Die Brücke ist seit Montag offen, sagte Otto Brill in Anspielung auf Egon Dahl.',
      ['Otto Brill'],
    ],
    ['Die Brücke ist seit Montag offen, sagte Otto Brill zu Egon Dahl.', ['Otto Brill']],
    ['Otto Brill sagte Egon Dahl ab.', []],
    ['Otto Brill nannte Egon Dahl einen Freund.', ['Otto Brill']],
    ['Otto Brill kritisierte Egon Dahl scharf.', ['Otto Brill']],
    ['Otto Brill warf Egon Dahl Betrug vor.', ['Otto Brill']],
    ['Otto Brill verglich Egon Dahl mit Jan Holt.', ['Otto Brill']],
    ['Egon Dahl sei ein Freund, sagte Otto Brill.', ['Otto Brill']],
    ['Dass Egon Dahl ein Freund sei, sagte Otto Brill.', ['Otto Brill']],
    ['Otto Brill sagte, Egon Dahl habe ihm geholfen.', ['Otto Brill']],
    ['Otto Brill sagte, dass Egon Dahl ihm geholfen habe.', ['Otto Brill']],
    ['Otto Brill bestätigte, dass Egon Dahl wechselt.', ['Otto Brill']],
    ['Otto Brill kündigte an, Egon Dahl zu holen.', ['Otto Brill']],
    ['Auf Egon Dahl angesprochen, sagte Otto Brill, er komme.', ['Otto Brill']],
    ['Nach der Absage von Egon Dahl sagte Otto Brill, er komme.', ['Otto Brill']],
    ['Neben Egon Dahl betonte auch Otto Brill, dass er komme.', ['Otto Brill']],
    ['Wie Egon Dahl ist auch Otto Brill aus Holm. Das sagte Brill.', ['Otto Brill']],
    ['Im Gegensatz zu Egon Dahl betonte Otto Brill, dass er komme.', ['Otto Brill']],
    ['Gegen Egon Dahl spreche nichts, sagte Otto Brill.', ['Otto Brill']],
    ['Laut Otto Brill soll Egon Dahl kommen.', ['Otto Brill']],
    ['Otto Brill zufolge soll Egon Dahl kommen.', ['Otto Brill']],
    ['So soll laut Otto Brill auch Egon Dahl kommen.', ['Otto Brill']],
    ['Egon Dahl kommt laut Otto Brill im Mai.', ['Otto Brill']],
    ['Egon Dahl soll, so Otto Brill, im Mai kommen.', ['Otto Brill']],
    ['Egon Dahl ist, wie Otto Brill sagt, ein Freund.', ['Otto Brill']],
    ['Otto Brill, der Egon Dahl holte, sagt, er sei gut.', ['Otto Brill']],
    ['Egon Dahl kam im Mai. Er sei gut, sagt Trainer Otto Brill.', ['Otto Brill']],
    ['Der Film Nordwind mit Egon Dahl sei gut, sagt Otto Brill.', ['Otto Brill']],
    ['Otto Brill lobte Nordwind als besten Film.', ['Otto Brill']],
    [
      'Zu Gast war Egon Dahl. Mit ihm sprach Otto Brill. Die Sendung sei gut, so Brill.',
      ['Otto Brill'],
    ],
    ['Für mich ist das neu, erklärte Otto Brill, 45, aus Holm.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte der Holmer Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte der Holmer Bürgermeister Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte ÖFB-Teamchef Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Starkoch Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Exminister Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Ex-Minister Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Herr Brill. Otto Brill lebt hier.', ['Otto Brill']],
    [
      'Für mich ist das neu, erklärte Professor Otto Brill vom Institut für Brücken der Universität Holm.',
      ['Otto Brill'],
    ],
    ['Für mich ist das neu, erklärte Studienautor Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Hauptdarsteller Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Vorstandsdirektor Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Grünen-Chef Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte CEO Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Apple-CEO Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte General Otto Brill.', ['Otto Brill']],
    ['Für mich ist das neu, erklärte Jean-Luc Brill.', ['Jean-Luc Brill']],
    ['Für mich ist das neu, erklärte O. Brill.', ['O. Brill']],
    ['Für mich ist das neu, erklärte Otto H. Brill.', ['Otto H. Brill']],
    ['Für mich ist das neu, erklärte Abdullah al-Brill.', ['Abdullah al-Brill']],
  ])('finds the source (%s)', (text, expected) => {
    const found = namesOf(text);
    expect(found).toHaveLength(expected.length);
    for (const name of expected) expect(found.flat()).toContain(name);
  });
});
