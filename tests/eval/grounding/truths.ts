/** True sentences that an article's own are turned into without a change of meaning. */
import type { Text } from '../../../server/src/core/text';
import { summarize } from '../../../server/src/core/summarize';
import { storyOf } from './articles';
import type { Random } from './plant';

/** A way to say the same; undefined where it does not fit. */
type Rewrite = (text: string, next: string | undefined, language: string) => string | undefined;

const SMALL = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const SAID: Readonly<Record<string, string>> = {
  en: 'The ministry said that ',
  de: 'Nach Angaben des Ministeriums gilt: ',
  es: 'El ministerio dijo que ',
  nb: 'Departementet sier at ',
  ru: 'В министерстве сообщили, что ',
  az: 'Nazirlik bildirir ki, ',
  hy: 'Նախարարությունը հայտնեց, որ ',
  eu: 'Ministerioak dioenez, ',
  ur: 'وزارت نے کہا کہ ',
  ar: 'قالت الوزارة إن ',
  zh: '该部表示，',
};

/** A quotation is true only as it stands. */
const QUOTED = /["“”„«»]/u;

const changed = (before: string, after: string) => (after === before ? undefined : after);

/** What the rewrites are called in the report. */
export const REWRITES: Readonly<Record<string, Rewrite>> = {
  'numbers in words': (text, _, language) =>
    language !== 'en' || QUOTED.test(text)
      ? undefined
      : changed(
          text,
          text.replace(
            /(?<=\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Za-z]+ )([2-9]|1[0-2])(?= [a-z]{4,})(?! (?:million|billion|percent))/g,
            (digits) => SMALL[Number(digits)] as string,
          ),
        ),
  'groups of digits': (text, _, language) =>
    changed(
      text,
      language === 'en'
        ? text.replace(/\b(\d{1,3}),(\d{3})\b(?![,.]\d)/g, '$1$2')
        : text.replace(/(?<![\d.,])(\d{1,3})[. ](\d{3})(?![\d.,])/g, '$1\u00a0$2'),
    ),
  'percent signs': (text, _, language) => {
    if (language === 'en')
      return changed(text, text.replace(/(\d) (?:percent|per cent)\b/g, '$1%'));
    if (language === 'de' || language === 'nb')
      return changed(text, text.replace(/(\d) [Pp]ro[sz]ent\b/g, '$1 %'));
    return language === 'ru'
      ? changed(text, text.replace(/(\d) процент(?:а|ов)(?!\p{L})/gu, '$1 %'))
      : undefined;
  },
  'dates turned': (text, _, language) =>
    language !== 'en'
      ? undefined
      : changed(
          text,
          text.replace(
            /\b(January|February|March|April|June|July|August|September|October|November|December) (\d{1,2})\b(?!\d)/g,
            '$2 $1',
          ),
        ),
  'a speaker before it': (text, _, language) =>
    SAID[language] === undefined || /^["“„«「]/.test(text) ? undefined : SAID[language] + text,
  'brackets left out': (text) =>
    QUOTED.test(text) ? undefined : changed(text, text.replace(/ ?\([^()]*\)/g, '')),
  'two sentences joined': (text, next) =>
    next === undefined || /["“”„«»]/.test(text + next)
      ? undefined
      : `${text.replace(/[.。։۔]$/u, '')}; ${next}`,
  'clauses turned': (text) => {
    const parts = /^([^,“”"«»„()]{20,}), ([^,“”"«»„()]{20,})([.])$/u.exec(text);
    return parts === null ? undefined : `${parts[2]}, ${parts[1]}${parts[3]}`;
  },
  'the rest after the first clause': (text) => {
    const parts = /^[^,“”"«»„()]{10,}, ([^“”"«»„()]{40,})$/u.exec(text);
    return parts?.[1];
  },
};

/** Sentences made from an article, each with what was done to it. */
export function truthsOf(text: Text, random: Random): [string, string][] {
  const story = storyOf(text);
  const truths: [string, string][] = story.map((sentence) => ['as it stands', sentence.text]);
  const chosen = summarize(text).sentences.map((sentence) => sentence.text);
  for (const sentence of chosen) truths.push(['as summed up', sentence]);
  if (chosen.length > 1) {
    truths.push(['the whole summary', chosen.join(' ')]);
    truths.push(['the summary turned', [...chosen].reverse().join(' ')]);
  }
  for (const [name, rewrite] of Object.entries(REWRITES)) {
    story.forEach((sentence, i) => {
      if (random() < 0.3) return;
      const next = story[i + 1]?.index === sentence.index + 1 ? story[i + 1]?.text : undefined;
      const rewritten = rewrite(sentence.text, next, text.language);
      if (rewritten !== undefined) truths.push([name, rewritten]);
    });
  }
  return truths;
}
