import { named, read, sourceOf } from './reading';

/** Language, text, the names of its named sources. */
const NAMED: [string, string, string[]][] = [
  // Bodies that a noun with its article means.
  ['nb', 'Politiet opplyser at broen er stengt.', ['Politiet']],
  ['nb', 'Broen er stengt, opplyser politiet.', ['politiet']],
  ['nb', 'Ifølge politiet er broen stengt.', ['politiet']],
  ['nb', 'Påtalemyndigheten mener at broen ble sprengt.', ['Påtalemyndigheten']],
  ['nb', 'Retten mener at eieren visste om feilen.', ['Retten']],
  ['nb', 'Holm kommune vil rive broen. Kommunen mener at den er farlig.', ['Holm kommune']],
  [
    'nb',
    'Havnedepartementet stenger broen. – Den er farlig, skriver departementet i et notat.',
    ['Havnedepartementet'],
  ],
  [
    'nb',
    'Holm politidistrikt etterforsker saken. Politiet mener broen ble sprengt.',
    ['Holm politidistrikt'],
  ],
  ['sv', 'Polisen uppger att bron är stängd.', ['Polisen']],
  ['da', 'Broen er lukket, oplyser politiet.', ['politiet']],
  // Texts.
  ['nb', 'Rapporten konkluderer med at broen er farlig.', ['Rapporten']],
  ['nb', 'I rapporten heter det at broen er farlig.', ['rapporten']],
  ['nb', 'I notatet understrekes det at broen er farlig.', ['notatet']],
  ['nb', 'Det går frem av dommen at broen er farlig.', ['dommen']],
  ['nb', 'Ifølge tiltalen sprengte mannen broen.', ['tiltalen']],
  ['sv', 'I rapporten står det att bron är farlig.', ['rapporten']],
  ['da', 'Det fremgår af rapporten, at broen er farlig.', ['rapporten']],
  // Who made a survey.
  ['nb', 'En måling Sentor har gjort for avisen, viser at folk vil ha broen.', ['Sentor']],
  ['nb', 'Undersøkelsen er gjennomført av Sentor for kommunen.', ['Sentor']],
  // What somebody thinks.
  ['nb', 'Marla Quint er klar på at broen må rives.', ['Marla Quint']],
  ['nb', 'Marla Quint er redd for at broen må rives.', ['Marla Quint']],
  ['nb', 'Marla Quint er kritisk til planene.', ['Marla Quint']],
  ['nb', 'Marla Quint er ikke nådig i sin dom: Broen er en skandale.', ['Marla Quint']],
  ['nb', 'Marla Quint tror broen blir revet.', ['Marla Quint']],
  ['nb', 'Marla Quint frykter at broen blir revet.', ['Marla Quint']],
  ['sv', 'Marla Quint tror att bron blir riven.', ['Marla Quint']],
  ['da', 'Marla Quint frygter, at broen bliver revet ned.', ['Marla Quint']],
  ['nb', 'Slik Marla Quint ser det, må broen rives.', ['Marla Quint']],
  // Who speaks.
  ['nb', 'Egon Dahl er lei av støyen. – Jeg får ikke sove, sier han.', ['Egon Dahl']],
  [
    'nb',
    'Tor Dahl (67) ser utover fjorden. Huset bygde han selv. – Her vil jeg bo, sier han.',
    ['Tor Dahl'],
  ],
  ['nb', 'Kari Quint ble nummer tre. – Jeg gikk tom, innrømmet 34-åringen.', ['Kari Quint']],
  [
    'nb',
    'Otto Brill sier at broen er trygg. En av dem som er uenige, er Egon Dahl, vaktsjef på kaien. Han mener at den må rives.',
    ['Otto Brill', 'Egon Dahl'],
  ],
  ['nb', '– Jeg får ikke sove, sier naboen, Egon Dahl.', ['Egon Dahl']],
  ['nb', '– Jeg får ikke sove, forteller 54 år gamle Egon Dahl.', ['Egon Dahl']],
  ['nb', '– Broen er trygg, sier Egon Dahl, vaktsjef i Holm politidistrikt.', ['Egon Dahl']],
  ['nb', 'Det var Egon Dahl som først sa at broen var farlig.', ['Egon Dahl']],
  ['nb', 'Statsråd Marla Quint (Ap) varsler nye broer.', ['Marla Quint']],
  ['nb', 'Dag Brill (Frp) gikk på talerstolen. Han kalte broen en skandale.', ['Dag Brill']],
  ['nb', 'Da avisen snakket med Otto Brill, sa han at broen var trygg.', ['Otto Brill']],
  ['nb', 'Marla Quint rister på hodet. – Nei, den står nok ikke lenge.', ['Marla Quint']],
  ['nb', 'Marla Quint er fornøyd. – Broen ble fin.', ['Marla Quint']],
  ['nb', 'Marla Quint er fornøyd. – Broen ble fin, sier Otto Brill.', ['Otto Brill']],
  ['nb', 'Marla Quint, Holm: – Broen er stygg. Marla Quint er 23 år.', ['Marla Quint']],
  ['nb', 'Ifølge politiadvokat Hans Ek ved Holm politidistrikt er broen trygg.', ['Hans Ek']],
  ['nb', '– Broen er trist, var kommentaren til Marla Quint.', ['Marla Quint']],
  ['nb', 'Otto Brill har i avisen mandag gitt uttrykk for at broen er stygg.', ['Otto Brill']],
  // Names with small words, and of one word.
  ['nb', 'Universitetet i Holm opplyser at broen er stengt.', ['Universitetet i Holm']],
  ['nb', 'Sykehuset Holm opplyser at broen er stengt.', ['Sykehuset Holm']],
  ['nb', 'Det hvite hus bekrefter at broen er stengt.', ['Det hvite hus']],
  ['nb', 'Høyre krever at broen stenges.', ['Høyre']],
  ['nb', 'Broen er trygg, forsikrer Statens brovern.', ['Statens brovern']],
  ['nb', 'Fylkesmannen i Holm mener at broen er trygg.', ['Fylkesmannen i Holm']],
  ['nb', 'Vegdirektoratets tall viser at broen brukes.', ['Vegdirektoratet']],
  [
    'nb',
    'Det internasjonale havneforbundet (IBF) mener broen er trygg. IBF har målt den.',
    ['Det internasjonale havneforbundet'],
  ],
  ['nb', 'Kina avviser at broen er farlig.', ['Kina']],
  ['sv', 'Läkare utan gränser varnar för svält.', ['Läkare utan gränser']],
];

/** Language, a text in which nobody who is named tells anything. */
const NOBODY: [string, string][] = [
  ['nb', 'Marla Quint tror på Gud.'],
  ['nb', 'Marla Quint venter barn i mai.'],
  ['nb', 'Marla Quint er redd for hunder.'],
  ['nb', 'Marla Quint er glad i broer.'],
  ['nb', 'Marla Quint har ikke kommentert saken.'],
  ['nb', 'Broen rives hvis Marla Quint sier ja.'],
  ['nb', 'Ingen vet det før Marla Quint og Egon Dahl svarer.'],
  ['nb', 'Kritikk av Marla Quint er ikke nytt.'],
  ['nb', 'Hun skrev et brev til Marla Quint.'],
  ['nb', 'Med tall fra Sverige ser det annerledes ut.'],
  ['nb', 'Mannen er Otto Brill, vokter i Holm politidistrikt.'],
  ['nb', 'Otto Brill kom med taushetsplikten som deltakelsen i alliansen krever.'],
  ['nb', 'Holm svarte med to mål av Otto Brill.'],
  ['nb', 'Marla Quint rister på hodet. Broen står der ennå.'],
  ['nb', 'Hva mener Marla Quint om broen?'],
  ['nb', 'Stolene kommer fra Brill & Sønner. Et bord står der også.'],
];

describe('sources in Norwegian, Swedish and Danish', () => {
  it.each(NAMED)('%s: names who tells it: %s', (locale, text, names) => {
    expect(named(locale, text)).toEqual(names);
  });

  it.each(NOBODY)('%s: names nobody: %s', (locale, text) => {
    expect(named(locale, text)).toEqual([]);
  });

  it('tells a body and a text apart', () => {
    const { sources } = read(
      'nb',
      'Politiet mener at broen er farlig. I rapporten står det at den er ny.',
    );
    expect(sourceOf(sources, 'Politiet')?.kind).toBe('organization');
    expect(sourceOf(sources, 'rapporten')?.kind).toBe('document');
  });

  it('keeps a kind of body that no article singles out unnamed', () => {
    expect(read('nb', 'Et selskap opplyser at broen er stengt.').sources).toMatchObject([
      { kind: 'unnamed' },
    ]);
  });
});
