import type { SourceLexicon } from '../lexicon';
import type { Line, Token } from '../line';
import { isGiven } from '../lists/given';

/** What German names of professions end with; first names so long as these are few. */
const AGENT =
  /^\p{L}{5,}(?:er|erin|in|ist|istin|ent|ant|eur|or|loge|ige|igen|iger|ende|ender|enden|ete|eten|eter|innen|isten|enten|anten|oren|logen|login)$/u;
const FIRST_NAMES = new Set(
  'alexander christopher katharina magdalena valentin konstantin augustin'.split(' '),
);
/** Nouns for people that end a compound: "Starkoch", "Popstar". */
const BEARER =
  /^\p{L}{2,}(?:star|boss|koch|chef|chefin|anwalt|arzt|ärztin|rätin|legende|ikone|idol|sohn|bruder|witwe|tochter|schwester|minister|präsident)$/u;
/** Articles before a name of several words, whose first word then tells where its bearer is from. */
const ARTICLE = /^(?:der|die|dem|den|des|eine?[rnm]?)$/u;
const INHABITANT = /\p{L}{3}er(?:in)?$/u;
/** Small words within names, and Arabic articles with a hyphen. */
const PARTICLE = /^(?:van|de|di|da|del|della|bin|ibn|ten|ter|la|le|du|dos)$/u;

/** Whether a German word is a title before a name of several words. */
export const isTrade = ({ lower }: Token): boolean =>
  (AGENT.test(lower) || BEARER.test(lower)) && !FIRST_NAMES.has(lower);

/** "der Wiener Otto Brill": who comes from Vienna. */
function isInhabitant({ tokens }: Line, from: number, to: number): boolean {
  const article = ARTICLE.test(tokens[from - 1]?.lower ?? '') && tokens[from]?.gap === 0;
  return article && to - from > 2 && INHABITANT.test((tokens[from] as Token).lower);
}

/** What people of a nation are called. */
const NATIONAL =
  /^(?:franzose|französin|brite|britin|schwede|schwedin|däne|dänin|finne|finnin|pole|polin|tscheche|tschechin|slowake|slowakin|slowene|slowenin|kroate|kroatin|serbe|serbin|rumäne|rumänin|bulgare|bulgarin|grieche|griechin|türke|türkin|russe|russin|chinese|chinesin|portugiese|portugiesin|schotte|schottin|ire|irin|norweger|norwegerin|spanier|spanierin|italiener|italienerin|belgier|belgierin|niederländer|niederländerin|amerikaner|amerikanerin|us-amerikaner|argentinier|brasilianer|australier|australierin|japaner|japanerin|kanadier|kanadierin|österreicher|österreicherin|engländer|engländerin)$/u;
/** What stands before somebody of a nation: an article, or how old he is. */
const OF_NATION = /^(?:der|die|dem|den|ein|eine|einem|einer)$|(?:jährigen?|jähriger|e)$/u;

/** "der Wiener Otto Brill", "der 33-jährige Franzose Brill": where somebody comes from. */
export function isFromThere(line: Line, from: number, to: number): boolean {
  if (isInhabitant(line, from, to)) return true;
  const { lower = '', gap } = line.tokens[from] ?? {};
  const before = line.tokens[from - 1]?.lower ?? '';
  return to - from === 2 && gap === 0 && NATIONAL.test(lower) && OF_NATION.test(before);
}

/** Articles with which names of papers and parties begin where no sentence does. */
const OWN_ARTICLE = /^(?:die|der|das|the|la|le|les|el|il|lo|los|las|het)$/u;
/** Those that no surname begins with. */
const OF_INSTITUTIONS = /^(?:die|der|das|the|la|les|il|het)$/u;

/** Whether a word is an article that a name within a sentence begins with: "Die Zeit". */
const isOwnArticle = ({ lower, capital, opens }: Token, { language }: SourceLexicon): boolean =>
  language === 'de' && capital && !opens && OWN_ARTICLE.test(lower);

/** Whether a name's first word is an article that tells that it is an institution's. */
export const opensInstitution = (token: Token, lexicon: SourceLexicon): boolean =>
  isOwnArticle(token, lexicon) && OF_INSTITUTIONS.test(token.lower);

/** What a number counts, and nouns that are parts of verbs. */
const MEASURE =
  /^(?:tagen?|wochen?|monaten?|jahren?|stunden?|minuten?|sekunden?|metern?|kilometern?|prozent|euro|dollar|millionen|milliarden|litern?|tonnen?|hektar|grad|stück|anfang|mitte|stellung|auskunft|klartext|berufung|nummer)$/u;

/** People of whom a noun behind them is told: "dass Frauen Schutz suchten". */
const PEOPLE = /^(?:frauen|männern?|kindern?|menschen|mädchen|jugendlichen?|eltern)$/u;

/** Whether a word of a German run is a common noun that tells of words or of people. */
export const isCommon = ({ is }: SourceLexicon, { lower }: Token): boolean =>
  ((is.tellings(lower) || is.unnamed(lower)) &&
    !is.organizations(lower) &&
    lower !== 'statistik') ||
  MEASURE.test(lower) ||
  PEOPLE.test(lower) ||
  (/(?:ungen|heiten|keiten|ionen|ismus)$/u.test(lower) && lower !== 'nationen');

/** Where a run's title stands, behind a noun that is no part of the name: "im Parlament Ministerin X Y". */
export function titleWithin(
  { tokens }: Line,
  { is }: SourceLexicon,
  from: number,
  to: number,
): number {
  for (let at = from + 1; at < to - 2; at += 1) {
    const [before, own] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (is.roles(own.lower) && !is.roles(before.lower)) return at;
  }
  return from;
}

/** Joins the parts of "Ursula von der Leyen", "Louis van Gaal", "Abdullah al-Dahl", "La Stampa". */
export function joinParticles(
  { tokens }: Line,
  lexicon: SourceLexicon,
  runs: readonly { from: number; to: number }[],
): { from: number; to: number }[] {
  const found = runs.map((run) => ({ ...run }));
  const near = (at: number) => tokens[at]?.gap === 0;
  const big = (at: number) => tokens[at]?.capital === true && near(at);
  const put = (from: number, to: number) => {
    const others = found.filter((run) => run.to >= from && run.from <= to);
    const joined = {
      from: Math.min(from, ...others.map((run) => run.from)),
      to: Math.max(to, ...others.map((run) => run.to)),
    };
    found.splice(0, found.length, ...found.filter((run) => !others.includes(run)), joined);
  };
  tokens.forEach((token, at) => {
    const { lower, text } = token;
    if (isOwnArticle(token, lexicon) && big(at + 1)) put(at, at + 2);
    // "Van der Bellen": a surname without its first name
    if (lower === 'van' && token.capital && tokens[at + 1]?.lower === 'der' && big(at + 2))
      put(near(at) && tokens[at - 1]?.capital === true ? at - 1 : at, at + 3);
    if (at === 0 || !near(at) || tokens[at - 1]?.capital !== true) return;
    const before = (tokens[at - 1] as Token).lower;
    if (/^(?:al|el|as|ad|an|ar)-\p{Lu}/u.test(text)) put(at - 1, at + 1);
    else if (PARTICLE.test(lower) && big(at + 1) && !lexicon.before.has(before))
      put(at - 1, at + 2);
    else if (lower === 'von') {
      const to = /^(?:der|den|dem)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const title = tokens[at - 2];
      if (title !== undefined && near(at - 1) && lexicon.is.roles(title.lower) && big(to))
        put(at - 2, to + 1);
      // "Ursula von der Leyen"
      else if (isGiven(before) && big(to) && !lexicon.is.organizations(tokens[to]?.lower ?? ''))
        put(at - 1, to + 1);
    }
  });
  return found.sort((a, b) => a.from - b.from);
}

/** What German nouns end with that no name is, save a surname behind a first name. */
const ABSTRACT =
  /(?:\p{L}{4}ung|\p{L}{4}ungen|\p{L}{3}heit|\p{L}{3}keit|\p{L}{3}schaft|tion|tionen|\p{L}{2}tät|ismus)$/u;

/** Whether a run of capitals is nouns and no name: "Mann Berufung", "Österreichs Haltung". */
export function isOfNouns(own: readonly Token[], { is, language }: SourceLexicon): boolean {
  const last = own[own.length - 1]?.lower ?? '';
  if (language !== 'de' || !ABSTRACT.test(last)) return false;
  return !own.some(({ lower }) => is.organizations(lower) || is.documents(lower) || isGiven(lower));
}

/** Whether a word is a noun of which something is, "des Vorjahres": people's names have no article. */
export function isGenitive({ tokens }: Line, at: number, { is, language }: SourceLexicon): boolean {
  const { lower, gap } = tokens[at] as Token;
  const article = gap === 0 && /^(?:des|eines)$/u.test(tokens[at - 1]?.lower ?? '');
  return language === 'de' && article && /\p{L}{2}s$/u.test(lower) && !is.organizations(lower);
}

/** What German nouns, adverbs and verbs end with, rather than first names. */
const NO_NAME =
  /(?:ung|ungen|heit|keit|tion|tionen|tät|schaft|ment|lich|isch|weise|dem|bei|mal|lings|wärts|ens|st|et|te|ten|nt|t|er|erin|eur|ist|ent|ant|chef|chefin|rat|rätin|leute|innen)$/u;
const NAMES_ALIKE = new Set(
  'robert albert norbert herbert hubert egbert gilbert lambert bert ernst horst kurt gert gerhart margit birgit judit ruprecht albrecht eckart eckhart helmut hartmut almut knut lenart lennart veit scott matt brett grant vincent florent garrett elliot peter walter werner günter günther dieter rainer reiner oliver xaver alexander heiner holger gunter gunther wolter jasper jesper kaspar roger rüdiger volker ansgar brigitte beate anette annette renate lotte charlotte malte birte dörte käte käthe ute august benedikt clemens jens hans lutz clint kent elisabeth august bernhardt margret margaret janet bridget'.split(
    ' ',
  ),
);
export const isGermanNoun = (lower: string): boolean =>
  NO_NAME.test(lower) && !NAMES_ALIKE.has(lower);
