/** Roles that news calls one bearer by in turn, by language: each group is one. */
const GROUPS: Readonly<Record<string, string>> = {
  en:
    'manager boss coach head-coach,player striker midfielder defender goalkeeper winger footballer ' +
    'forward captain skipper full-back international,singer musician star artist rapper ' +
    'songwriter singer-songwriter vocalist frontman guitarist,actor actress star,' +
    'minister secretary politician mp lawmaker senator congressman congresswoman,' +
    'lawyer attorney barrister solicitor counsel,executive ceo boss director chairman,' +
    'author writer novelist journalist,scientist researcher professor academic expert,' +
    'president leader,doctor surgeon physician consultant,' +
    'officer detective inspector superintendent constable policeman,' +
    'driver racer,golfer player,tennis player,boxer fighter champion',
  de:
    'trainer coach teamchef betreuer,trainerin coach betreuerin,' +
    'minister ressortchef politiker,ministerin ressortchefin politikerin,' +
    'kanzler regierungschef premier premierminister ministerpräsident,' +
    'kanzlerin regierungschefin premierministerin ministerpräsidentin,' +
    'präsident staatschef staatsoberhaupt,präsidentin staatschefin staatsoberhaupt,' +
    'bürgermeister stadtchef ortschef stadtoberhaupt,bürgermeisterin stadtchefin stadtoberhaupt,' +
    'landeshauptmann landeschef,landeshauptfrau landeschefin,vize vizekanzler,' +
    'vorstand ceo konzernchef firmenchef vorstandschef generaldirektor geschäftsführer manager konzernlenker vorstandsvorsitzende vorstandsvorsitzender,' +
    'vorstand ceo konzernchefin firmenchefin vorstandschefin generaldirektorin geschäftsführerin managerin,' +
    'parteichef parteiobmann obmann klubobmann parteivorsitzende parteivorsitzender,' +
    'parteichefin parteiobfrau obfrau klubobfrau parteivorsitzende,' +
    'anwalt verteidiger jurist rechtsvertreter,anwältin verteidigerin juristin,' +
    'regisseur filmemacher,regisseurin filmemacherin,autor schriftsteller,autorin schriftstellerin,' +
    'sänger musiker künstler,sängerin musikerin künstlerin,' +
    'forscher wissenschafter wissenschaftler professor experte studienautor,' +
    'forscherin wissenschafterin wissenschaftlerin professorin expertin,' +
    'arzt mediziner,ärztin medizinerin',
  es:
    'entrenador técnico seleccionador míster preparador,' +
    'jugador futbolista delantero centrocampista portero defensa capitán mediocampista,' +
    'cantante músico artista intérprete cantautor compositor,actor intérprete,actriz intérprete,' +
    'director cineasta realizador,directora cineasta realizadora,' +
    'directivo director presidente dirigente ejecutivo,ministro político dirigente,' +
    'ministra política dirigente,alcalde regidor edil,alcaldesa regidora edil,' +
    'escritor autor novelista,escritora autora novelista,abogado letrado,abogada letrada,' +
    'investigador científico profesor experto catedrático,' +
    'investigadora científica profesora experta catedrática,médico doctor,médica doctora,' +
    'presidente mandatario,presidenta mandataria,concejal edil,' +
    'empresa compañía firma grupo entidad multinacional sociedad corporación,' +
    'club equipo conjunto entidad,partido formación,diario periódico rotativo,' +
    'asociación colectivo entidad organización ong plataforma fundación,banco entidad,' +
    'organismo institución agencia instituto,futbolista jugador deportista,' +
    'tenista ciclista atleta piloto deportista,juez magistrado instructor,' +
    'jueza magistrada instructora,juez magistrado,líder dirigente político,papa pontífice,' +
    'rey monarca soberano,reina monarca soberana,periodista reportero,periodista reportera,' +
    'empresario directivo ejecutivo,chef cocinero,diputado parlamentario político,' +
    'diputada parlamentaria política',
};

const KIN: Readonly<Record<string, readonly ReadonlySet<string>[]>> = Object.fromEntries(
  Object.entries(GROUPS).map(([language, groups]) => [
    language,
    groups.split(',').map((group) => new Set(group.split(' '))),
  ]),
);

type Same = (own: string, role: string) => boolean;

/** The groups of roles that one belongs to. */
export const kinOf = (language: string, role: string, isSame: Same): ReadonlySet<string>[] =>
  (KIN[language] ?? []).filter((group) => isIn(group, role, isSame));

/** Whether a role is one of a group's. */
export const isIn = (group: ReadonlySet<string>, role: string, isSame: Same): boolean =>
  group.has(role) || [...group].some((other) => isSame(role, other));
