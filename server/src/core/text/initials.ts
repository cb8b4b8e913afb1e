/**
 * Initials: a capital that stands alone before a full stop is somebody's name, save where a usual
 * first word of a sentence follows ("They chose plan B. The council agreed.").
 */

/** What stands around the stop. */
interface Surroundings {
  /** The sentence up to the stop, or its last characters. */
  left: string;
  /** The word behind the stop; empty where none follows. */
  next: string;
  /** Whether that is a usual first word of a sentence. */
  starts: boolean;
  language: string;
}

/** Two letters that stand for one sound, as in "Ch. Dupont", "Gy. Nagy", "Дж. Смит". */
const DIGRAPHS: ReadonlySet<string> = new Set(
  'Ch Cs Dž Dz Gy Kh Lj Ly Nj Ny Ph Sh Sz Th Ty Zh Zs Дж Дз'.split(' '),
);
const CAPITAL = /^\p{Lu}\p{M}*$/u;
const HYPHENATED = /^\p{Lu}\p{Ll}?\.?[-‐‑]\p{Lu}\p{Ll}?$/u;

/**
 * Usual first words that are also parts of names behind an initial ("N. La Torre", "S. Das"); a
 * sentence begins with them only where the letter is a label.
 */
const NAME_PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la']),
  es: new Set(['el', 'la', 'los', 'las']),
  pt: new Set(['as', 'os']),
  it: new Set(['lo', 'la', 'li']),
  de: new Set(['das']),
  nb: new Set(['de', 'den']),
};

/** What has a letter or a Roman numeral for its name ("plan B", "World War I"). */
const LABELLED: ReadonlySet<string> = new Set(
  `act bloc block bloque bloco blocco case catégorie categoría categoria category class classe clase
  gate grade grupo gruppe gruppo group groupe guerra guerre hepatitis hepatite hépatite epatite
  hepatitt kategorie kategori klasse krig league level liga ligue line linea línea ligne linie lot
  niveau nivel nivå option opción opção opzione part parte partie phase plan plano piano point
  punkt punto section serie série series seksjon teil tipo typ type vitamin vitamina vitamine war
  krieg weltkrieg zona zone`.split(/\s+/u),
);

/** Rulers are counted: "King Charles I". */
const RULER =
  /(?:King|Queen|Pope|Emperor|Empress|Tsar|Kaiser|König|Königin|Papst|Roi|Reine|Pape|Rey|Reina|Papa|Rei|Rainha|Re|Regina|Kong|Dronning)\s\p{Lu}\p{L}+\sI\.$/iu;
/** "So did I.", "my wife and I." */
const PRONOUN =
  /(?:^|\s)(?:than|am|was|do|did|have|had|nor|so|will|would|can|could|should|shall|must|might|\p{Ll}+\s(?:and|or|but))\sI\.$/u;

/** The English names of letters, by which initials are given in Hindi and its neighbours. */
const LETTER_NAMES: ReadonlySet<string> = new Set(
  `ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी आर एस टी यू वी एक्स वाई
  એ બી સી ડી ઈ એફ જી એચ આઈ જે કે એલ એમ એન ઓ પી આર એસ ટી યુ યૂ વી`.split(/\s+/u),
);
const NAMED_LETTERS = /[\p{Script=Devanagari}\p{Script=Gujarati}]/u;
/** Scripts whose names are never shortened to one sign. */
const WHOLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a word before a stop is two letters of a name; cheap, for it is asked of every "Xx.". */
export const isDigraph = (word: string): boolean => DIGRAPHS.has(word);

/** Whether a word has the form of initials: a capital alone, a pair ("J.-P"), or two letters. */
export function hasInitialForm(word: string): boolean {
  return CAPITAL.test(word) || HYPHENATED.test(word) || isDigraph(word);
}

/** The word before the last one, in lower case and without marks around it. */
function wordBefore(left: string, word: string): string {
  const rest = left.slice(0, left.length - word.length - 1).trimEnd();
  const before = rest.slice(rest.lastIndexOf(' ') + 1).toLowerCase();
  return before.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/**
 * Whether a sentence goes on behind a word that has the form of initials.
 *
 * @param word the word, without its stop.
 */
export function initialGoesOn(word: string, around: Surroundings): boolean {
  const { left, next, starts, language } = around;
  // "M." is "Monsieur" in French; a letter that opens a sentence numbers it ("A. The roof leaks.").
  if ((language === 'fr' && word === 'M') || left.length === word.length + 1) return true;
  const labelled = LABELLED.has(wordBefore(left, word));
  if (starts && (labelled || !isNamePart(next, language))) return false;
  if (word !== 'I') return true;
  return !labelled && !RULER.test(left) && !(language === 'en' && PRONOUN.test(left));
}

function isNamePart(next: string, language: string): boolean {
  return (
    Object.hasOwn(NAME_PARTS, language) &&
    (NAME_PARTS[language] as ReadonlySet<string>).has(next.toLowerCase())
  );
}

/** Whether a word is one letter of an abbreviation or of a name, as in "z. B." and "А. С. Орлов". */
export function isLetter(word: string): boolean {
  if (!/^\p{L}\p{M}?$/u.test(word)) return false;
  return word.toLowerCase() !== word.toUpperCase() || letterGoesOn(word, false);
}

/** The same for a letter that has no case, or a small one, which is never an initial. */
export function letterGoesOn(word: string, starts: boolean): boolean {
  if (WHOLE.test(word)) return false;
  // "है." and "છે." end most sentences; initials are spelt there.
  if (NAMED_LETTERS.test(word)) return LETTER_NAMES.has(word);
  return word.toLowerCase() === word.toUpperCase() && !starts;
}
