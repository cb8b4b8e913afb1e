/** Verbs that tell something with the word before them, and those words, in small letters. */
const PAIRS: readonly (readonly [verbs: string, words: string])[] = [
  [
    'eman ematen',
    `jakitera aditzera ezagutzera argitara berri hitz iritzia azalpena azalpenak xehetasunak
    zehaztasunak arrazoiak argibideak datuak erantzuna kontu`,
  ],
  [
    'egin egiten',
    `hitz dei galde mehatxu gogoeta hausnarketa irakurketa balorazio balorazioa adierazpen
    adierazpena adierazpenak hots oihu iruzkin kritika eskaera eskari deialdia aitorpena aitortza
    salaketa ohartarazpena iragarpena proposamena azalpena zehaztapena`,
  ],
  ['utzi uzten', 'argi garbi agerian nabarmen bistan'],
  ['ekarri ekartzen', 'gogora gogorat hizpidera'],
  ['jarri jartzen', 'zalantzan auzitan kolokan balioan agerian'],
  [
    'agertu agertzen erakutsi erakusten helarazi plazaratu',
    `kezka haserre haserrea poza desadostasuna atsekabea babesa elkartasuna itxaropena harridura
    ezinegona mesfidantza kontrakotasuna nahia prestutasuna asmoa konfiantza errespetua damua mina
    gaitzespena adostasuna jarrera iritzia`,
  ],
  [
    'dago daude zegoen zeuden',
    `kezkatuta kezkaturik haserre pozik ziur seguru sinetsita konbentzituta harro baikor ezkor ados
    kexu itxaropentsu iritzita`,
  ],
  ['du dute dauka daukate zuen zuten', 'argi garbi'],
];

/** The words that make a verb one of telling, by the verb. */
export const BASQUE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PAIRS.flatMap(([verbs, words]) => {
    const before = new Set(words.split(/\s+/u));
    return verbs.split(' ').map((verb) => [verb, before] as const);
  }),
);
