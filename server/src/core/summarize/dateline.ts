/**
 * Datelines: where and when a report was filed, and by whom, before its first sentence. They are
 * known by their form in every language: a place, often in capitals, perhaps a date and an agency,
 * and a dash; or an agency in brackets.
 */
const DASH = '(?:\\s*(?:—|–|--|―)\\s*|\\s+-\\s+|\\s*/-/\\s*)';
const MONTH_OR_DAY = '[\\p{L}\\p{M}.]{2,12}';
const DATE = `(?:${MONTH_OR_DAY}\\s+)?\\d{1,2}(?:\\.|-?\\p{L}{1,3})?(?:[\\s/.-]+${MONTH_OR_DAY})?(?:,?\\s+\\d{4})?`;
const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /-]\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}";
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]{2,}(?:[ /-]\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}";
const REGION = `(?:,\\s*${PLACE}){0,2}`;
const AGENCY = '\\([^()]{2,40}\\)';

/** A word of a script without capitals. */
const WORD = '\\p{Lo}[\\p{Lo}\\p{M}\\p{Cf}]*';

/** What a form cannot be without; cheap to look for, for most openings have no dateline. */
const AGENCY_MARK = /\(/;
const DASH_MARK = /[—–―]|--|\s-\s|\/-\//;

const FORMS: ReadonlyArray<readonly [mark: RegExp, form: RegExp]> = [
  // "BAKU, Nov 9 (Agency) —", "Berlin (dpa) -", "MADRID 9 Nov. (EFE) –"; a party stands behind a
  // name in the same way, and the sentence goes on in lower case: "Minister Jan Brandt (SPÖ) hat"
  [
    AGENCY_MARK,
    new RegExp(
      `^${PLACE}${REGION}(?:,?\\s*${DATE},?)?\\s*${AGENCY}(?:${DASH}|\\.\\s+|:\\s+|\\s+(?=["“„«]?[\\p{Lu}\\p{Lo}\\p{N}]))`,
      'u',
    ),
  ],
  // "HÀ NỘI, ngày 9/11 (TTXVN) –": whatever stands between place and agency, before a dash
  [AGENCY_MARK, new RegExp(`^${PLACE}[, ][^.!?()—–]{0,30}${AGENCY}${DASH}`, 'u')],
  // "BAKU, 9 November —", "Баку, 9 ноября, АЗЕРТАДЖ —", "PARIS, le 9 novembre -"
  [
    DASH_MARK,
    new RegExp(
      `^${PLACE}${REGION},?\\s+(?:le\\s+|el\\s+)?${DATE}(?:,?\\s*${PLACE})?[.,]?${DASH}`,
      'u',
    ),
  ],
  // "WASHINGTON —", "МОСКВА, РИА Новости -", "ANKARA, TURKEY --"
  [DASH_MARK, new RegExp(`^${CAPITALS}${REGION}[.,]?${DASH}`, 'u')],
  // "МОСКВА, 9 ноя — РИА Новости.", "Bakı, 9 noyabr, AZƏRTAC."
  [
    /\d/,
    new RegExp(`^${PLACE},?\\s+${DATE}(?:,|${DASH})\\s*${PLACE}(?:\\s*/[^/]{2,30}/)?\\.\\s+`, 'u'),
  ],
  // "Wien – Die Regierung", "زهمار — في": a place and a dash, and no second dash that would make
  // it an insertion
  [
    DASH_MARK,
    new RegExp(
      `^(?:${PLACE}\\s+[—–]\\s+(?=["“„«]?\\p{Lu})|\\p{Lo}[\\p{Lo}\\p{M}]+(?: [\\p{Lo}\\p{M}]+){0,2}\\s+[—–]\\s+(?=\\p{Lo}))(?!.{0,100}\\s[—–]\\s)`,
      'u',
    ),
  ],
  // "(CNN) --", "(Reuters) -", "(CNN)"
  [
    /^\(/,
    new RegExp(
      `^\\((?:[\\p{Lu}\\p{N}][^()\\s]{1,11}|[A-Z][a-z]+ [A-Z][\\w ]{2,20})\\)(?:${DASH}|\\s*)(?=[\\p{L}\\p{N}"“«])`,
      'u',
    ),
  ],
  // "新华社北京11月9日电（记者张三）", "中新网11月9日电", "【东京时事】"
  [/\d日电/, /^[\p{Script=Han}]{0,12}\d{1,2}月\d{1,2}日电(?:\s*[（(][^（）()]{1,40}[)）])?\s*/u],
  [/^【/, /^【[^【】]{2,24}】\s*/u],
  // "（霍伦讯）", "(本报北京电)"
  [/^[（(]/, /^[（(][\p{Script=Han}\d]{1,16}[讯訊电電][)）]\s*/u],
  // "本报讯（记者张三）", "本报霍伦11月9日电", "本报讯 记者张三报道："
  [
    /^本/,
    /^本[报報网網台社刊][\p{Script=Han}\d]{0,12}(?:[讯訊]|[电電](?=[\s（(]))(?:\s*[（(][^（）()]{1,40}[)）])?(?:\s+记者\s?\p{Script=Han}{2,10}报道)?[\s:：]*/u,
  ],
  // "(홀런=연합뉴스) 홍길동 기자 = ", "[홀런=뉴시스] 홍길동 기자 = "
  [
    /^[([]/,
    /^[([][^()[\]=]{1,16}=[^()[\]=]{1,16}[)\]]\s*(?:\p{Script=Hangul}{2,4}(?:[·, ]{1,2}\p{Script=Hangul}{2,4}){0,3} ?(?:기자|특파원|통신원)\s*=?\s*)?/u,
  ],
  // "هولرن (نكا) -", "নয়াদিল্লি, ৯ নভেম্বর (বাসস): ", "हॉलर्न (एजेंसी) — ": scripts without capitals
  [
    /^\p{Lo}/u,
    new RegExp(
      `^${WORD}(?:[ -]${WORD}){0,3}(?:\\s*[,،][^()]{2,30}?)?\\s*\\([\\p{L}\\p{M}\\p{Cf} ./-]{2,40}\\)\\s*(?:[-—–―:=]|--)\\s+(?!.{0,100}\\s[-—–]\\s)`,
      'u',
    ),
  ],
  // "دبي 9 نوفمبر (رويترز) ", "ঢাকা, ৯ নভেম্বর (বাসস) ": with a date the dash may be missing
  [
    /^\p{Lo}/u,
    new RegExp(
      `^${WORD}(?:[ -]${WORD}){0,2}\\s*[,،]?\\s*\\p{Nd}{1,2}[^()]{2,24}\\([\\p{L}\\p{M}\\p{Cf} ./-]{2,40}\\)\\s+`,
      'u',
    ),
  ],
];

/** No dateline is without one of these, or a digit of another script. */
const TELLING = /[—–―()（【电電讯訊=\d]|--| - |\/-\//;
/** Below these characters there is none, so that most text is spared the longer search. */
const BEYOND_LATIN = /[\u0600-\uffff]/;

const isTelling = (opening: string): boolean =>
  TELLING.test(opening) || (BEYOND_LATIN.test(opening) && /\p{Nd}/u.test(opening));

/** Longest opening that is looked at, in UTF-16 units. */
const REACH = 120;

/**
 * Length of the dateline that a sentence begins with.
 *
 * @param text the first sentence of an article or of its body.
 * @returns UTF-16 units up to the story itself; 0 if there is no dateline.
 */
export function datelineLength(text: string): number {
  const opening = text.slice(0, REACH);
  if (!isTelling(opening)) return 0;
  for (const [mark, form] of FORMS) {
    const match = mark.test(opening) ? form.exec(opening) : null;
    // What is left has to be a sentence: "BAKU (Agency)" alone is all dateline.
    if (match !== null && match[0].length < text.length) return match[0].length;
  }
  return 0;
}

/** Whether a sentence is a dateline and nothing more, its stop taken for a sentence's. */
export function isDateline(text: string): boolean {
  return datelineLength(`${text} Aa`) > text.length;
}
