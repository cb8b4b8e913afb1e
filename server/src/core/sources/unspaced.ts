import type { Line } from './line';
import type { Name } from './names/names';
import type { Voice } from './voices';

/** How Chinese and Japanese say who told something; lists as the alternatives of an expression. */
interface Patterns {
  /** Finds a source with its cue: groups `who` and `cue`. */
  find: readonly RegExp[];
  /** What stands before a source's words and is no part of them. */
  opening: RegExp;
  /** What stands behind them: adverbs, times. */
  closing: RegExp;
  /** Roles with which a description ends, or that stand before or behind a name. */
  roles: RegExp;
  spokes: RegExp;
  /** How an institution's name ends. */
  institution: RegExp;
  unnamed: RegExp;
  pronoun: RegExp;
  /** Whether a role stands behind its bearer's name. */
  roleBehind: boolean;
}

const ZH_VERBS =
  '表示|说|說|称|稱|指出|强调|強調|宣布|认为|認為|透露|证实|證實|警告|否认|否認|回应|回應|写道|寫道|介绍|介紹|解释|解釋|报道|報道|報導|呼吁|呼籲|批评|批評|补充|補充|坦言|直言|告诉|告訴|声明|聲明|承认|承認';
const PATTERNS: Readonly<Record<string, Patterns>> = {
  zh: {
    find: [
      /(?:据|據|根据|根據|按照|依据)(?!的)《?(?<who>[^，。；：、“”「」《》\s]{2,20}?)》?(?:\d+日|昨日|今日|最新)?的?(?<cue>报道|報道|報導|消息|数据|數據|统计|統計|报告|報告|介绍|介紹|估计|估計|说法|說法|显示|調查|调查|通报|通報|声明|聲明)/gu,
      new RegExp(
        `(?<=^|[，。；！？”」\\s])(?<who>[^，。；：“”「」《》]{2,30}?)(?<!据|據|就是|可以|听|聽|传|傳|话|話|来|來|再|不用|小)(?<cue>${ZH_VERBS})(?=[，：:“「道了，]|[^的者法话話服明書书])`,
        'gu',
      ),
      /(?<=^|[\s。])(?<cue>来源|來源)[:：](?<who>[^，。；：、“”「」\s]{2,20})/gu,
    ],
    opening:
      /^(?:但|而|对此|對此|同时|同時|此外|日前|近日|今天|昨天|当天|另外|不过|不過|随后|隨後|[\d年月日]+日?|当地时间|當地時間|有|一名|一位|来自|據|据)+/u,
    closing:
      /(?:也|还|還|曾|则|則|都|今天|今日|昨天|昨日|近日|日前|当天|當天|随后|隨後|进一步|進一步|再次|公开|公開|明确|明確|强烈|強烈|接受[^，]*时|接受[^，]*時|在[^，]*[上中里时時]|[对對向][^，]*|\d+日|星期.|周.|表态|表態|已|就此)+$/u,
    roles:
      /总统|總統|总理|總理|首相|部长|部長|主席|局长|局長|发言人|發言人|主任|书记|書記|教授|博士|先生|女士|院长|院長|市长|市長|省长|省長|董事长|董事長|总裁|總裁|经理|經理|律师|律師|医生|醫生|专家|專家|学家|學家|工程师|工程師|设计师|設計師|船长|船長|老师|老師|记者|記者|分析师|分析師|议员|議員|国务卿|國務卿|大使|教练|教練|队长|隊長|导演|導演|作家|负责人|負責人|秘书长|秘書長|司令|研究员|研究員|委员|委員|外长|外長|防长|防長|校长|校長|代表/gu,
    spokes: /发言人|發言人/u,
    institution:
      /(?:部|局|委员会|委員會|公司|银行|銀行|大学|大學|法院|警方|社|报|報|组织|組織|机构|機構|集团|集團|协会|協會|政府|院|党|黨|台|臺|网|網|署|会|會|中心|厅|廳|使馆|時報|时报|所|馆|館|理事会|使团|团)$/u,
    unnamed:
      /消息人士|专家|專家|官员|官員|警方|媒体|媒體|知情人士|目击者|目擊者|分析人士|批评者|研究人员|研究人員|业内人士|居民|有关部门|當局|当局|记者|記者|网友|網友|学者|學者|商人|茶商|店主|村民|渔民|漁民|游客|遊客|乘客|家长|家長|教师|教師|工人|司机|司機/u,
    pronoun: /^(?:他们|她们|他|她|它|他們)$/u,
    roleBehind: false,
  },
  ja: {
    find: [
      /(?<who>[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z々]+(?:の[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z々]+)*)(?:さん|氏)?(?<cue>によると|によれば|の話では|の発表では|の調べで)/gu,
      /(?<who>[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z々]+(?:の[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z々]+)*(?:ら|さん)?)(?:[（(][^）)]*[）)])?(?:は|が|も)(?=.*(?<cue>述べ|語っ|語る|話し|話す|明らかにし|発表し|説明し|主張し|強調し|指摘し|報じ|伝え|コメントし|批判し|否定し|警告し|訴え|表明し|認め|と言っ|回答し|予測し))/gu,
      /(?<cue>出典|情報源|引用元|ソース)[:：](?<who>[^\s、。（）]{2,20})/gu,
    ],
    opening: /^(?:また|さらに|一方|同日|同じ|なお|この|その)+/u,
    closing: /(?:ら|さん)$/u,
    roles:
      /首相|大統領|総理|氏|さん|社長|教授|知事|官房長官|外相|防衛相|財務相|報道官|会長|代表|監督|選手|議員|長官|大臣|市長|委員長|博士|弁護士|総裁|理事長|所長|院長|書記長|主席|国務長官|容疑者|被告|広報担当者|担当者|記者|医師|研究員|部長|課長|局長|幹部|議長|大使|党首|幹事長|准教授|学長|校長|首席|副/gu,
    spokes: /報道官|広報担当者|担当者|広報/u,
    institution:
      /(?:省|庁|社|銀行|大学|警察|裁判所|新聞|通信|党|委員会|機構|協会|局|政府|研究所|グループ|会社|テレビ|連盟|連合|機関|団体|財団|県|市|署|院|放送|会|センター|国連)$/u,
    unnamed:
      /関係者|専門家|警察|政府|当局|住民|目撃者|同社|同省|同庁|同氏|報告書|調査|研究者|批評家|消息筋|メディア|男性|女性|遺族|家族|自分|私|僕|今回|日本|双方|両者|警視庁/u,
    pronoun: /^(?:彼|彼女|彼ら)$/u,
    roleBehind: true,
  },
};

const LONGEST_PERSON = 12;

/** Whether the sources of a language without spaces can be looked for. */
export const knowsUnspaced = (language: string): boolean => Object.hasOwn(PATTERNS, language);

interface Piece {
  text: string;
  start: number;
}

const cut = ({ text, start }: Piece, from: number, to: number): Piece => ({
  text: text.slice(from, to),
  start: start + from,
});

/** The words for a source without what stands around them. */
function trim(piece: Piece, { opening, closing }: Patterns): Piece {
  const from = opening.exec(piece.text)?.[0].length ?? 0;
  const own = cut(piece, from, piece.text.length);
  return cut(own, 0, closing.exec(own.text)?.index ?? own.text.length);
}

/** The name in a source's words, and whether it is a person's; undefined for a description. */
function nameIn(piece: Piece, patterns: Patterns): (Piece & { person: boolean }) | undefined {
  const { roles, spokes, institution, unnamed, roleBehind } = patterns;
  const all = [...piece.text.matchAll(roles)];
  const last = all[all.length - 1];
  const own = piece.text.lastIndexOf(roleBehind ? 'の' : '的') + 1;
  if (last !== undefined) {
    const end = last.index + last[0].length;
    if (!roleBehind && end < piece.text.length)
      return { ...cut(piece, end, piece.text.length), person: true };
    const first = all.find(({ index }) => index >= own) ?? last;
    if (spokes.test(last[0])) {
      const to = own > 0 && own <= first.index ? own - 1 : first.index;
      const office = cut(piece, 0, to);
      return office.text.length > 1 ? { ...office, person: false } : undefined;
    }
    if (!roleBehind || first.index === own) return undefined;
    if (first.index < own) return { ...cut(piece, own, piece.text.length), person: true };
    return { ...cut(piece, own, first.index), person: true };
  }
  if (unnamed.test(piece.text.slice(own))) return undefined;
  if (institution.test(piece.text)) return { ...cut(piece, own, piece.text.length), person: false };
  const name = cut(piece, own, piece.text.length);
  const { length } = name.text;
  if (length < 2 || (length > 4 && !/[・·A-Za-z\p{Script=Katakana}]/u.test(name.text)))
    return undefined;
  return length > LONGEST_PERSON ? undefined : { ...name, person: true };
}

/** Whether a place is within a quotation of the sentence. */
const isQuoted = ({ quoted }: Line, at: number): boolean =>
  quoted.some(({ start, end }) => start <= at && at < end);

function voicesOf(line: Line, patterns: Patterns): Voice[] {
  const { text } = line.section;
  const voices: Voice[] = [];
  for (const pattern of patterns.find) {
    for (const match of text.matchAll(pattern)) {
      const { who = '', cue = '' } = match.groups ?? {};
      const start = text.indexOf(who, match.index);
      const cueStart = text.indexOf(cue, match.index);
      if (isQuoted(line, start) || isQuoted(line, cueStart)) continue;
      const piece = trim({ text: who, start }, patterns);
      if (
        piece.text === '' ||
        voices.some(
          (voice) =>
            // "彼女は工事は…と述べた": the first subject is who tells.
            voice.cueStart === cueStart ||
            (voice.start < piece.start + piece.text.length && piece.start < voice.end),
        )
      )
        continue;
      const place = { cueStart, cueEnd: cueStart + cue.length };
      const named = patterns.pronoun.test(piece.text) ? undefined : nameIn(piece, patterns);
      const own = named ?? piece;
      const voice: Voice = { start: own.start, end: own.start + own.text.length, ...place };
      if (named !== undefined) voice.name = toName(named);
      else if (patterns.pronoun.test(piece.text)) voice.pronoun = true;
      else if (!patterns.unnamed.test(piece.text) && !patterns.pronoun.test(piece.text)) {
        patterns.roles.lastIndex = 0;
        if (!patterns.roles.test(piece.text)) continue;
      }
      voices.push(voice);
    }
  }
  return voices;
}

const toName = ({ text, person }: { text: string; person: boolean }): Name => ({
  text,
  words: person ? text.split(/[・·]/u) : [text],
  short: [],
  institution: !person,
  person,
});

/** The sources of all sentences of a Chinese or Japanese text. */
export function findUnspaced(lines: readonly Line[], language: string): Voice[][] {
  const patterns = PATTERNS[language];
  return lines.map((line) => (patterns === undefined ? [] : voicesOf(line, patterns)));
}
