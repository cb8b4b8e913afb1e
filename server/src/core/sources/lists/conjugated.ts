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
        ...['ó', 'aron', 'aba', 'aban'].map((end) => stem + end),
      ],
      participles: ['ado', 'ada', 'ados', 'adas'].map((end) => stem + end),
      gerunds: [`${stem}ando`],
      infinitives: [infinitive],
    };
  }
  const own = past ?? stem;
  const preterite = own.endsWith('j')
    ? ['o', 'eron']
    : own.endsWith('y')
      ? ['ó', 'eron']
      : ['ió', 'ieron'];
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
  'abundar aclarar aconsejar acotar acusar adelantar admitir aducir:aduc:aduj advertir:adviert:advirt afirmar agregar alegar alertar aludir analizar anunciar añadir apostillar apuntar apuntillar argumentar asegurar aseverar augurar avanzar aventurar avisar bromear calcular calificar cifrar clamar comentar concluir:concluy:concluy concretar confesar:confies confirmar conjeturar constatar contar:cuent contestar contraatacar corroborar criticar cuestionar declarar denunciar desgranar desmentir:desmient:desmint desvelar detallar diagnosticar dictaminar discrepar elogiar enfatizar enumerar esgrimir especificar especular espetar estimar exclamar exigir explicar expresar glosar hipotetizar incidir indicar informar insinuar insistir ironizar jurar justificar lamentar manifestar:manifiest matizar mencionar murmurar musitar narrar negar:nieg objetar opinar pormenorizar precisar pronosticar proclamar prometer proseguir:prosigu:prosigu puntualizar razonar reafirmar rebatir recalcar reclamar recomendar:recomiend reconocer recordar:recuerd reflexionar refutar reiterar relatar remachar remarcar rememorar repetir:repit:repit replicar reprochar reseñar responder resumir revelar señalar sentenciar sincerar sospechar sostener:sostien subrayar sugerir:sugier:sugir susurrar teorizar tuitear vaticinar verbalizar zanjar',
);

/** Verbs that tell something, or do something else: only right beside their subject, or behind a quotation. */
export const ALSO = conjugateAll(
  'abogar agradecer aplaudir apostar:apuest arremeter atribuir:atribuy:atribuy comunicar considerar creer:cre:crey defender:defiend demandar descartar describir destacar elucubrar entender:entiend escribir evocar exhortar exponer felicitar hablar ilustrar instar loar notificar pedir:pid:pid plantear preguntar presumir proponer protestar quejar reaccionar rechazar rectificar referir:refier:refir reivindicar resaltar rogar:rueg solicitar suplicar trasladar transmitir urgir valorar',
);

/** Verbs that tell something where the words that they give follow in quotation marks. */
export const NAMING = conjugateAll(
  'bautizar comparar definir:defin describir etiquetar llamar tachar tildar titular resumir',
);

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
