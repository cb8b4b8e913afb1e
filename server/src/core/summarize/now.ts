import { formFor, toForms } from './forms';
import { outside, type Subject } from './subject';

const NORWEGIAN = /\bfor \S+ (?:minutt(?:er)?|timer?) siden\b/iu;
/** Times by the clock of whoever wrote the sentence. */
const NOW = toForms([
  ['en', 'ago now', /\b(?:minutes?|moments?|hours?|seconds) ago\b|\bjust now\b/iu],
  [
    'de',
    'minute stunde soeben eben',
    /\bvor (?:\p{L}+|\d+) (?:Minuten?|Stunden?)\b|\b(?:soe|gerade e)ben\b/iu,
  ],
  ['nl', 'geleden zojuist', /\b(?:minu(?:ten|ut)|u(?:ur|ren)) geleden\b|\bzojuist\b/iu],
  ['nb', 'siden', NORWEGIAN],
  ['da', 'siden', NORWEGIAN],
  ['sv', 'sedan', /\bför \S+ (?:minut(?:er)?|timm(?:ar|e)) sedan\b/iu],
  [
    'fr',
    'minute heure heures instant',
    /\bil y a (?:\S+ ){1,3}(?:minutes?|heures?)\b|à l['’]instant\b/iu,
  ],
  ['es', 'hace', /\bhace (?:\S+ ){1,2}(?:minutos?|horas?|momentos?|instantes?)\b/iu],
  ['pt', 'há atrás', /\bhá (?:\S+ ){1,2}(?:minutos?|horas?)\b|\bminutos atrás/iu],
  ['it', 'fa', /(?:minut[oi]|or[ae]|poco) fa\b/iu],
  ['ru', 'назад', /(?:минут[уы]?|час(?:а|ов)?) назад/iu],
  ['uk', 'тому', /(?:хвилин[уи]?|годин[уи]?) тому/iu],
  ['pl', 'temu chwilą', /(?:minut[yęa]?|godzin[yęa]?) temu|przed chwilą/iu],
]);
/** The same forms may count from another event ("an hour before the match"): live blogs only. */
const NOW_LIVE: ReadonlyMap<string, RegExp> = new Map([
  ['tr', /dakika önce|az önce/u],
  ['az', /dəqiqə əvvəl|indicə/u],
  ['ar', /قبل دقائق|قبل قليل|منذ قليل/u],
  ['hi', /मिनट पहले/u],
  ['ur', /منٹ پہلے/u],
  ['zh', /分[钟鐘]前|[刚剛]{2}/u],
  ['ja', /分前|たった今/u],
]);

/**
 * Whether a sentence tells a time by when it was written ("ten minutes ago", "just now"), which a
 * reader of the summary cannot place.
 *
 * @param live whether the article is a live blog.
 */
export function tellsNow(subject: Subject, live: boolean): boolean {
  const { terms, language } = subject;
  if (NOW.has(language)) {
    return formFor(NOW, language, terms)?.test(outside(subject)) === true;
  }
  return live && NOW_LIVE.get(language)?.test(outside(subject)) === true;
}
