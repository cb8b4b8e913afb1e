import type { Text } from '../text';
import { formFor } from './forms';
import { LATER } from './lists/later';
import {
  ADDRESS,
  BROKEN,
  CALLS,
  LEFT_OUT,
  NUMBERED,
  ON_PAGE,
  POINTS_BACK,
  SHOUTED,
} from './lists/points-back';
import { ADDED, AGED, HERE, OTHERS, REPLIED } from './lists/strangers';
import { isReported, isSpokenOn } from './speech';
import { hasName } from './story';
import type { Candidate } from './types';

/** An agency's mark with something of the page behind it: "… (APA, 3.5.2026) Results: …". */
const MARKED =
  /[.!?…] ?\((?:APA|dpa|AFP|AP|Reuters|SID|red|EFE|ANSA|NTB|TT|ANP|PAP)[^()]{0,40}\)\.? \p{Lu}/u;
/** A sentence that was cut in two behind an ordinal: "… zum 100." */
const ORDINAL: ReadonlyMap<string, RegExp> = new Map([
  ['de', / (?:zum|zur|am|im|vom|beim|der|den|dem|die|das|ihre[rsmn]?|seine[rsmn]?) [\d.]+\.$/u],
  ['nb', / (?:den|det|de|til|for|sin|sitt) \d+\.$/u],
]);
/** A text that breaks off, or a list of names that could go on. */
const OPEN_END = /(?:…|\.\.\.)["”»’']?$/u;
/** Who is who in a picture: "Hale (centre) takes her seat." */
const PICTURED =
  /\((?:(?:far|top|bottom|second|from) )?(?:left|right|centre|center|pictured|top|bottom|above|below|front|back|not pictured)(?:[ ,][^()]{0,20})?\)/u;
/** Direct speech behind a dash, and a mark that is left of another quotation. */
const DASHED = /^(?:[–—-] |["'’”»] ?["'‘“«])/u;
const OPENS_QUOTED = /^(?:["“”„«»「『‘'`]|[–—-] )/u;
const TITLE_WORDS = 15;
/** A title of a page or of a work: each word has a capital, and no verb is among them. */
const TITLE = /^(?:(?:\p{Lu}[^\s]*|of|in|for|and|the|a|to|on|with|by|at|&|[–—-])(?:\s+|$)){4,14}$/u;
/** A subheading, a label or a sentence ran into the word behind it: "deviceMuir told", "UK.He said". */
const GLUED =
  /\p{Lu}(?<=\p{Ll}{4}\p{Lu})\p{Ll}{2}|\.(?<=\p{L}{2}\.)(?<!(?:St|Dr|Mr|Ms|Mrs|No|Nr|Sr)\.)\p{Lu}\p{Ll}*[ ’']/u;
/** A sentence's tail whose beginning is missing: its first word is no name and has no capital. */
const CUT =
  /^(?!(?:de|von|van|da|di|du|del|della|al|el|ten|ter|bin|ibn|zu|zum|zur|den|dem|der) )\p{Ll}+ /u;
/** Captions without a stop that ran into one another: a second one with its verb, no word to join it. */
const CAPTIONS =
  /\p{Ll}(?<!(?:and|but|or|as|that|when|where|if|while|because|after|before|until|since|though|how|what|why|which|who|than|says?|said|whether|hopes?|hoped|claims?|thinks?|believes?|insists?|admits?|reveals?|the|an?)) (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:celebrates?|poses?|looks? (?:on|dejected|to)|drives?|fires?|arrives?|shakes?|hugs?|kisses|smiles?|waves?|watches|gestures?|speaks? to|stands? (?:by|next|in|with)|walks? (?:out|off|to|with)|joins?|competes?|holds? (?:up|aloft|his|her)|makes (?:his|her)|shows? (?:his|her|off)|will start)(?= )|, (?:pictured|left|right|centre|center|above|below)(?: (?:left|right|with|in|on|above|below|here))?,|\p{Ll} (?:\p{Lu}\p{Ll}+ \p{Ll}+|It[’']s|I[’']m|We[’']re|They[’']re|He[’']s|She[’']s)(?:: (?=\p{Lu})| (?=\p{Ll}))(?<=: |['’]\S+ )/u;
/** What a picture shows: "A fan walks out of …", "The crew celebrate after …", "Hale scores …'s equaliser". */
const SHOWN =
  /^(?:[\p{L}’'-]+ ){1,5}(?:celebrates? (?:after|with|scoring|his|her)|poses? (?:for|with|next|in front)|walks? (?:out of|off|past|away)|shakes? hands|hugs?|kisses|waves? to|gestures?|smiles?|looks? (?:on (?:as|during|from)|dejected)|holds? (?:up|aloft)|consoles?)(?= )|^(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:scores|slots home|heads home|nets|fires home|curls|taps in)(?= (?:\p{Lu}|his|her|the|a|an|from|home) ?.*(?:goal|equaliser|winner|opener|penalty|minute)(?!\p{L}))/u;
/** A title that ran into the sentence behind it: "8 things to know about Hale In 2006, …". */
const TITLED_IN = /\p{Ll} In \p{N}{4}(?=[ ,])/u;
/** "Ana Hale, durante su conferencia en Halden.": a Spanish caption. */
const NAMED =
  /^(?:\p{Lu}[\p{L}.]+ |y ){1,6}\p{Lu}\p{Ll}+, (?:durante|junto|tras|en|con|a su|este|esta) [^.]{3,90}\.$/u;
/** Norwegian and Swedish nouns in the definite plural, near the opening: "Flere av forslagene". */
const NORDIC_KNOWN = /^(?:\p{L}+ ){0,2}?(\p{L}{3,}?)(?:ene|erne|arna|erna)(?= )/u;
const NORDIC = new Set(['nb', 'nn', 'no', 'da', 'sv']);
const STEM = 5;
/** Begins every finite verb of Basque, and some nouns: where no word does, there is no verb. */
const BASQUE_VERB =
  /(?<!\p{L})(?:ba|bait|ez)?(?:d[aiue]|z(?:en|ir|ait|aio|aie|aizk|ara|ue|ut|itu|io|ie|eg|eu|ez|it)|n(?:aiz|int|ue|uk|au|oa)|g(?:ar[ae]|in|enu|ait)|l(?:uke|itz|ite|ez)|h(?:aiz|uen))/iu;
/** Basque verbs of somebody who does something to something, and words in the form of who does it. */
const BASQUE_DOES =
  /(?<!\p{L})(?:du|dute|zuen|zuten|ditu|dituzte|zituen|zituzten|dio|diote|zion|zioten)(?=[ ,.;:])/u;
const BASQUE_DOER = /\p{L}(?<!(?:[td]i|ri))k(?!\p{L})/u;
/** "Der Rat" for the "Fiskalrat" of a sentence before: the article, and the tail of a compound. */
const GERMAN_TAIL = /^(?:Der|Die|Das|Den|Dem) (\p{Lu}\p{Ll}{2,})(?=,| [\p{Ll}])/u;

/** A compound stands in one of so many sentences before its tail. */
const NEAR = 4;
/** "Un total de 30 días en dos años.": a number of things, and no word that can be a verb. */
const AMOUNT = /^Un total de \p{N}(?!.*\p{L}{2}(?:[ae]n|on)(?!\p{L}))[^,]{2,60}\.$/u;
/** "El vídeo de la canción, en el que …": a thing, and what is said of it in a clause that ends the sentence. */
const KNOWN_THING =
  /^(?:El|La|Los|Las) [^,;:]{2,80}?, (?:en (?:el|la|los|las) que|donde|cuy[oa]s?) [^,]*\.$/u;
/** "Una cifra elevada para un trabajo que …": a thing, and what is said of it in a clause. */
const THING =
  /^(?:Un|Una|Unos|Unas|Dos|Tres|Cuatro|Cinco|Variedad|Todo un|Toda una) [^,;:]{2,80}? (?:que|donde|para) /u;
/** Forms of Spanish verbs that are no nouns. */
const FINITE =
  /(?<!\p{L})(?:\p{Ll}+(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán)|ha|han|es|son|fue|fueron|está|están|hay|tiene|tienen|puede|pueden|muere|mueren)(?!\p{L})/gu;

/** Whether a Spanish sentence is only a noun with a clause of its own, or a name. */
function isHeadless(text: string): boolean {
  const fewest =
    NAMED.test(text) || AMOUNT.test(text) ? 1 : THING.test(text) || KNOWN_THING.test(text) ? 2 : 0;
  return (text.match(FINITE) ?? []).length < fewest;
}

/** Whether a Nordic sentence opens with things that a sentence before it told of. */
function opensKnown(text: string, { language, sentences }: Text, index: number): boolean {
  const noun = NORDIC.has(language) ? NORDIC_KNOWN.exec(text)?.[1] : undefined;
  if (noun === undefined) return false;
  const stem = noun.slice(0, STEM).toLowerCase();
  const before = sentences.slice(Math.max(0, index - NEAR), index);
  return before.some((one) => one.text.toLowerCase().includes(stem));
}

/** Whether a German sentence opens with the tail of a compound that a sentence before it has. */
function opensWithTail(text: string, { language, sentences }: Text, index: number): boolean {
  const noun = language === 'de' ? GERMAN_TAIL.exec(text)?.[1] : undefined;
  if (noun === undefined) return false;
  const before = sentences.slice(Math.max(0, index - NEAR), index);
  const compound = new RegExp(`\\p{L}{3}${noun.toLowerCase()}(?!\\p{L})`, 'u');
  const hasTail = (one: string) => one.includes(` ${noun}`);
  return before.some((one) => compound.test(one.text)) && !before.some((one) => hasTail(one.text));
}

/** Whether a sentence is one of two into which another one was cut behind an ordinal. */
function isCutInTwo(text: string, { language, sentences }: Text, index: number): boolean {
  const ordinal = ORDINAL.get(language);
  if (ordinal === undefined) return false;
  return ordinal.test(text) || ordinal.test(sentences[index - 1]?.text ?? '');
}

/** Whether a sentence is no whole one, or only tells where to write or to look. */
const isBroken = (text: string, language: string): boolean =>
  (text.includes('(') && MARKED.test(text)) ||
  SHOUTED.test(text) ||
  LEFT_OUT.test(text) ||
  (text.charAt(text.length - 3) === ' ' && NUMBERED.test(text)) ||
  (/[@/]|www/u.test(text) && ADDRESS.test(text)) ||
  (language === 'en' && CALLS.test(text)) ||
  BROKEN.get(language)?.test(text) === true;

/** Whether a Basque sentence has no verb, or leaves out who does what it tells. */
const isBasqueLoose = (text: string): boolean =>
  !BASQUE_VERB.test(text) || (BASQUE_DOES.test(text) && !BASQUE_DOER.test(text));

/** "… received those payments", "The insurer lets him travel": what somebody told of. */
const UNTOLD: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?<!\p{L})(?:[Tt]hose|[Tt]hese) (?!in|on|at|of|from|across|with|who|whose|under|over|between|most|least)(?:\p{Ll}+ )?\p{Ll}{3,}s(?= )(?! (?:who|whose|that|which|with|in|on|from)(?!\p{L}))|^(?:The )?(?:[\p{L}’'-]+ ){1,2}(?:lets?|made|gave|told|asked|sent|took|left|helped|forced|allowed|wants?) (?:him|them)(?= )/u,
  ],
  [
    'nb',
    /^\p{Lu}\p{Ll}+(?: \p{Ll}+)? (?:lar|lot|ga|gir|ba|ber|hjalp|sendte|tok) (?:henne|ham|dem)(?= )/u,
  ],
]);

const STRANGERS = [OTHERS, ADDED, REPLIED, HERE];
/** Whether a sentence has a form that points back, or a time that counts from another one. */
const pointsBack = (text: string, language: string): boolean =>
  LATER.get(language)?.test(text) === true ||
  STRANGERS.some((forms) => forms.get(language)?.test(text) === true) ||
  POINTS_BACK.get(language)?.some((form) => form.test(text)) === true;

/**
 * The same of the first sentence of a text. Nothing stands before it, so that what points is
 * explained in it ("For her film …, Ann Hale …") where it names somebody, but not a time.
 */
function pointsBackFirst({ text, terms }: Candidate, { title, language }: Text): boolean {
  if (title !== '') return false;
  if (LATER.get(language)?.test(text) === true || AGED.get(language)?.test(text) === true) {
    return true;
  }
  if (UNTOLD.get(language)?.test(text) === true) return true;
  return !hasName(terms.kinds, language) && pointsBack(text, language);
}

/** Whether an English line is the caption of a picture or a title. */
const isCaptionOrTitle = (text: string, words: number): boolean =>
  (text.includes('(') && PICTURED.test(text)) ||
  (words < TITLE_WORDS && TITLE.test(text)) ||
  CAPTIONS.test(text) ||
  SHOWN.test(text) ||
  TITLED_IN.test(text);

/** From this share on a quotation that opens a sentence is most of it: said to what was told. */
const QUOTED = 0.3;

/**
 * Whether a sentence is a whole one: it does not break off, has a verb, is no part of a longer
 * quotation and none of the page.
 */
export function isWhole({ text, index, terms }: Candidate, source: Text): boolean {
  const { language } = source;
  if (OPEN_END.test(text) || GLUED.test(text) || CUT.test(text)) return false;
  if (formFor(ON_PAGE, language, terms)?.test(text) === true) return false;
  if (isBroken(text, language) || isCutInTwo(text, source, index)) return false;
  if (index > 0 && isSpokenOn(text, source, index)) return false;
  if (language === 'en' && isCaptionOrTitle(text, terms.words)) return false;
  if (language === 'eu' && isBasqueLoose(text)) return false;
  return language !== 'es' || !isHeadless(text);
}

/** Whether a sentence is no whole one, or points to another one or to the page. */
export function isLoose(candidate: Candidate, source: Text): boolean {
  const { text, index, keyPoint, quoted } = candidate;
  if (keyPoint === true) return false;
  const { language } = source;
  if (!isWhole(candidate, source)) return true;
  if (DASHED.test(text) || (quoted >= QUOTED && OPENS_QUOTED.test(text))) return true;
  if (index === 0 ? pointsBackFirst(candidate, source) : pointsBack(text, language)) return true;
  if (index > 0 && AGED.get(language)?.test(text) === true) return true;
  if (language === 'de' && isReported(text)) return true;
  return opensWithTail(text, source, index) || opensKnown(text, source, index);
}
