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

export const KIN: Readonly<Record<string, readonly ReadonlySet<string>[]>> = Object.fromEntries(
  Object.entries(GROUPS).map(([language, groups]) => [
    language,
    groups.split(',').map((group) => new Set(group.split(' '))),
  ]),
);
