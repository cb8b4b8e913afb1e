/**
 * Nouns with which a language speaks of somebody whom the text named before, or of a body that the
 * noun names by itself.
 */
export interface StandingLists {
  /** What tells of a body where it is from: "die griechische Polizei". */
  origin: RegExp;
  /** Words in the names of bodies that are no company or club. */
  noHouses: RegExp;
  /** What people are called in turn: "der Wiener", "das Stadtoberhaupt". */
  people: RegExp;
  /** Roles that tell of the person spoken of rather than of another one: "der Weltmeister". */
  deeds: RegExp;
  /** Who speaks for a body, written together with it; the body is its first group. */
  spokes: RegExp;
}

/** German names of nations without their endings. */
const NATIONS =
  'franzos|französ|brit|schwed|dän|finn|pol|tschech|slowak|slowen|kroat|serb|ungar|rumän|bulgar|griech|türk|russ|chines|portugies|schott|ir|est|lett|katalan|bask|libanes|sudanes|vietnames|mongol|kurd|sachs|hess|schwab|eidgenoss|afghan';
const INHABITANTS =
  '(?:\\p{L}+(?:länder|reicher|aner|iener|enser|burger|berger|städter|dorfer|bacher|heimer|kirchner))|wiener|grazer|linzer|tiroler|südtiroler|osttiroler|kärntner|steirer|salzburger|vorarlberger|innsbrucker|klagenfurter|berliner|frankfurter|kölner|münchner|stuttgarter|leipziger|bremer|hannoveraner|zürcher|basler|berner|genfer|luzerner|londoner|pariser|new-yorker|schweizer|norweger|belgier|spanier|argentinier|australier|kanadier|japaner|iraker|ägypter|syrer|inder|ukrainer|bosnier|mazedonier|brasilier|marokkaner|tunesier|algerier|libyer|israeli|pakistani|südtiroler|schwarzafrikaner|bayer|wolfsburger|ingolstädter|niederösterreicher';
const ORDINALS =
  '\\p{L}[\\p{L}-]*(?:liste|listen|cup-|cup|gesamt|vorjahres|vize|saison|wm-|em-|olympia-|tabellen|wahl)(?:erste|zweite|dritte|vierte|fünfte|sechste|siebente|siebte|achte|neunte|zehnte)[nr]?';

export const STANDING: Readonly<Record<string, StandingLists>> = {
  de: {
    origin: /(?:isch|deutsch)e[nrms]?$/u,
    noHouses:
      /(?:kommission|ministerium|gericht|gerichtshof|behörde|polizei|regierung|parlament|gewerkschaft|anwaltschaft|kammer|börse|rat|index|amt|kreml|agentur|union|zeitung)s?$|^(?:eu|usa|uno|un|nato|apa|dpa|afp|reuters|ap|spö|övp|fpö|neos|grünen|spd|cdu|csu|fdp|afd|orf|dax|atx|nikkei|euro|em|wm|standard)$/u,
    people: new RegExp(
      `^(?:(?:${INHABITANTS})(?:in|s)?|(?:${NATIONS})(?:e[nr]?|in|innen)?|deutschen?|${ORDINALS}|[\\p{L}-]*(?:oberhaupt|idol|legende|ikone|star|aushängeschild|ausnahmetalent|youngster|rekordler|lokalmatador|linkshänder|rechtshänder|landsmann|landsfrau)(?:in)?)$`,
      'u',
    ),
    deeds:
      /(?:meister|sieger|gewinner|titelverteidiger|stürmer|verteidiger|torhüter|torwart|goalie|tormann|spieler|kapitän|läufer|fahrer|springer|schwimmer|profi|torschütze|routinier|legionär|künstler|sänger|musiker|autor|schauspieler|regisseur|filmemacher|schriftsteller|politiker|kandidat|bewerber|abgeordnete|quarterback|linebacker|pianist|politprofi|unternehmer|milliardär|preisträger|nobelpreisträger|debütant|finalist|golfer|boxer)(?:in)?$/u,
    spokes: /^(\p{Lu}[\p{L}-]{2,}?)-?(?:sprecher(?:s|in|innen)?|angaben)$/u,
  },
};
