/** Spanish verbs of saying, by rule: every form of the third person in which news tells something. */

/** What a verb gives: its finite forms, its participles, its gerund, its infinitive. */
interface Forms {
  finite: string[];
  participles: string[];
  gerunds: string[];
  infinitives: string[];
}

/** "cuent" for "contar:cuent": the stem of the present; behind another colon that of the preterite. */
function conjugate(entry: string): Forms {
  const [infinitive = '', strong, past] = entry.split(':');
  const stem = infinitive.slice(0, -2);
  const present = strong === undefined || strong === '' ? stem : strong;
  if (infinitive.endsWith('ar')) {
    return {
      finite: [
        `${present}a`,
        `${present}an`,
        ...['ó', 'aron', 'aba', 'aban', 'ara', 'aran'].map((end) => stem + end),
      ],
      participles: ['ado', 'ada', 'ados', 'adas'].map((end) => stem + end),
      gerunds: [`${stem}ando`],
      infinitives: [infinitive],
    };
  }
  const own = past ?? stem;
  const preterite = own.endsWith('j')
    ? ['o', 'eron', 'era', 'eran']
    : own.endsWith('y')
      ? ['ó', 'eron', 'era', 'eran']
      : ['ió', 'ieron', 'iera', 'ieran'];
  return {
    finite: [
      `${present}e`,
      `${present}en`,
      ...preterite.map((end) => own + end),
      `${stem}ía`,
      `${stem}ían`,
    ],
    participles: ['ido', 'ida', 'idos', 'idas'].map((end) => stem + end),
    gerunds: [own.endsWith('y') ? `${own}endo` : `${own.replace(/j$/u, 'c')}iendo`],
    infinitives: [infinitive],
  };
}

/** All forms of verbs that a blank parts, each kind as a list of words. */
export function conjugateAll(verbs: string): Record<keyof Forms, string> {
  const all = verbs.split(' ').map(conjugate);
  const join = (kind: keyof Forms) => all.flatMap((forms) => forms[kind]).join(' ');
  return {
    finite: join('finite'),
    participles: join('participles'),
    gerunds: join('gerunds'),
    infinitives: join('infinitives'),
  };
}

/** Verbs that tell something whatever stands beside them. */
export const TELLING = conjugateAll(
  'abundar aclarar aconsejar acotar acusar adelantar admitir aducir:aduc:aduj advertir:adviert:advirt afirmar agregar alegar alertar aludir analizar anunciar añadir apostillar apuntar apuntillar argumentar asegurar aseverar augurar avanzar aventurar avisar bromear calcular calificar cifrar clamar comentar concluir:concluy:concluy concretar confesar:confies confirmar conjeturar constatar contar:cuent contestar contraatacar corroborar criticar cuestionar declarar denunciar desgranar desmentir:desmient:desmint desvelar detallar diagnosticar dictaminar discrepar elogiar enfatizar enumerar esgrimir especificar especular espetar estimar exclamar exigir explicar expresar glosar hipotetizar incidir indicar informar insinuar insistir ironizar jurar justificar lamentar manifestar:manifiest matizar mencionar murmurar musitar narrar negar:nieg objetar opinar pormenorizar precisar pronosticar proclamar prometer proseguir:prosigu:prosigu puntualizar razonar reafirmar rebatir recalcar reclamar recomendar:recomiend reconocer recordar:recuerd reflexionar refutar reiterar relatar remachar remarcar rememorar repetir:repit:repit replicar reprochar reseñar responder resumir revelar señalar sentenciar sincerar sospechar sostener:sostien subrayar sugerir:sugier:sugir susurrar teorizar tuitear vaticinar verbalizar zanjar certificar corroborar graficar sintetizar externar acreditar detallar desautorizar repudiar',
);

/** Verbs that tell something, or do something else: only right beside their subject, or behind a quotation. */
export const ALSO = conjugateAll(
  'abogar afear agradecer alabar amenazar aplaudir apostar:apuest arremeter atribuir:atribuy:atribuy comunicar considerar creer:cre:crey defender:defiend demandar censurar cuantificar descartar describir deslizar destacar elucubrar entender:entiend escribir evocar ensalzar exhortar exponer felicitar garantizar gritar hablar ilustrar instar loar minimizar notificar pedir:pid:pid plantear preguntar presumir proponer protestar quejar reaccionar rechazar recriminar rectificar relativizar reprobar referir:refier:refir reivindicar resaltar rogar:rueg solicitar suplicar festejar celebrar trasladar transmitir urgir valorar condenar anticipar ponderar prevenir',
);

/** Verbs that tell something where the words that they give follow in quotation marks. */
export const NAMING = conjugateAll(
  'bautizar comparar definir:defin describir etiquetar llamar tachar tildar titular resumir',
);

/** Verbs that tell what somebody thinks or wants with a clause behind them: "teme que". */
const { finite: THOUGHT, participles: THINKING } = conjugateAll(
  'creer:cre:crey pensar:piens temer esperar suponer:supon intuir:intuy:intuy imaginar mantener:mantien prever celebrar aplaudir deplorar asumir garantizar juzgar desear establecer disponer estipular determinar resolver:resuelv fallar dictaminar presagiar apreciar percibir interpretar deducir:deduc:deduj vislumbrar rogar:rueg suplicar',
);
export const CLAUSAL = `${THOUGHT} ${THINKING}`
  .split(' ')
  .map((form) => `${form} que`)
  .join(',');

const STANCES =
  'a_favor en_contra partidari* contrari* convencid* confiad* preocupad* satisfech* dispuest* segur* crític* orgullos* optimista pesimista favorable cautos cauto cauta prudente tajante contundente rotund* sorprendid* indignad* agradecid* dolid* molest* escéptic* comprensiv* esperanzad* abiert* sorprend* emocionad* ilusionad* encantad* feliz';
const SHOWING = [
  'se mostró',
  'se mostraba',
  'se muestra',
  'se ha mostrado',
  'se mostraron',
  'se han mostrado',
  'se muestran',
  'se declaró',
  'se declara',
  'se confesó',
  'se confiesa',
];

/** "se mostró partidaria": how somebody is shown to think. */
export const SHOWN = STANCES.split(' ')
  .map((word) => word.replace('_', ' '))
  .flatMap((word) =>
    word.endsWith('*') ? ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end) : [word],
  )
  .flatMap((stance) => SHOWING.map((verb) => `${verb} ${stance}`))
  .join(',');

/** "Más cauto se mostró", "menos optimista es": how somebody thinks beside another one. */
export const COMPARED_STANCES = [
  ...['caut*', 'crític*', 'rotund*', 'dur*', 'clar*', 'escéptic*', 'explícit*', 'diplomátic*'],
  ...['prudente', 'tajante', 'contundente', 'locuaz', 'optimista', 'pesimista'],
]
  .flatMap((word) => (word.endsWith('*') ? ['o', 'a'].map((end) => word.slice(0, -1) + end) : word))
  .flatMap((stance) => [`más ${stance}`, `más ${stance} aún`, `menos ${stance}`])
  .flatMap((stance) =>
    [
      'se mostró',
      'se mostraba',
      'se muestra',
      'se ha mostrado',
      'estuvo',
      'fue',
      'es',
      'ha sido',
    ].map((verb) => `${stance} ${verb}`),
  )
  .join(',');

const STANDING: Readonly<Record<string, string>> = {
  'está están estaba estaban':
    'convencid* a_favor en_contra preocupad* satisfech* dispuest* indignad*',
  'es son era eran': 'partidari* contrari* optimista pesimista optimistas pesimistas consciente_de',
};

/** "está convencida", "es partidario": what somebody thinks, by how they stand to it. */
export const STANDS = Object.entries(STANDING)
  .flatMap(([verbs, stances]) =>
    verbs.split(' ').flatMap((verb) => stances.split(' ').map((stance) => `${verb} ${stance}`)),
  )
  .map((phrase) => phrase.replace('_', ' '))
  .flatMap((phrase) =>
    phrase.endsWith('*')
      ? ['o', 'a', 'os', 'as'].map((end) => phrase.slice(0, -1) + end)
      : [phrase],
  )
  .join(',');

const { finite: OF_ONESELF, participles: DONE } = conjugateAll(
  'felicitar congratular quejar lamentar preguntar sincerar comprometer disculpar ratificar jactar reafirmar pronunciar posicionar oponer:opon alegrar mofar resistir enorgullecer vanagloriar desmarcar desvincular solidarizar excusar indignar referir:refier:refir',
);
/** "se felicitan", "se ha quejado": what somebody tells by feeling so. */
export const REFLEXIVES = [
  ...OF_ONESELF.split(' ').map((form) => `se ${form}`),
  ...DONE.split(' ')
    .filter((form) => /o$/u.test(form))
    .flatMap((form) => [`se ha ${form}`, `se han ${form}`, `se había ${form}`]),
].join(',');

const CHANGES = conjugateAll(
  'elevar rebajar mejorar recortar revisar subir bajar empeorar mantener:mantien actualizar aumentar reducir situar',
);
const FORECASTS =
  'su previsión,sus previsiones,su estimación,sus estimaciones,sus proyecciones,su pronóstico,sus pronósticos,sus cálculos,su expectativa,sus expectativas,sus perspectivas';
/** "eleva sus previsiones": what is expected now. */
export const REVISED = `${CHANGES.finite} ${CHANGES.participles}`
  .split(' ')
  .flatMap((form) => FORECASTS.split(',').map((forecast) => `${form} ${forecast}`))
  .join(',');

const WAYS =
  'se manifestó,se manifiesta,se ha manifestado,se expresó,se expresa,se mostró,se muestra,se ha mostrado,se pronunció,se pronuncia,se ha pronunciado,se posicionó,se ha posicionado'.split(
    ',',
  );
/** "en la misma línea se expresó": what is told is like what another one told. */
export const MANNER = ['línea', 'sentido', 'términos', 'dirección', 'tono', 'forma', 'modo']
  .flatMap((manner) => [...WAYS, 'se ha expresado'].map((verb) => `${manner} ${verb}`))
  .join(',');
