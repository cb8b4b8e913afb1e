import { readText } from '../../../../server/src/core/text';
import { summarize } from '../../../../server/src/core/summarize';
import { findCandidates } from '../../../../server/src/core/summarize/candidates';
import { STORY } from './stories';

const LEANING: ReadonlyArray<readonly [language: string, line: string]> = [
  ['en', 'He promised to open the bridge before the next flood comes.'],
  ['en', 'This decision surprised the farmers on the other bank of the river.'],
  ['en', 'However, the farmers on the other bank want a tunnel.'],
  ['en', 'On the other hand, the farmers on the bank want a tunnel.'],
  ['en', '"We are happy with the vote and the plan," he said.'],
  ['en', "'We are happy with the vote and the plan,' she said."],
  ['en', 'The 45-year-old promised to open the bridge before the next flood.'],
  ['en', '(The bridge will be open to all from May.)'],
  ['en', '"However, the farmers want a tunnel," Mayor Ann Hale said.'],
  ['de', 'Er versprach, die Brücke vor der nächsten Flut zu öffnen.'],
  ['de', '„Wir freuen uns sehr über die Brücke“, sagte er.'],
  ['fr', 'Il a promis d’ouvrir le pont avant la prochaine crue.'],
  ['es', 'Sin embargo, los ganaderos quieren un túnel bajo el río.'],
  ['ru', 'Он пообещал открыть мост до следующего наводнения.'],
  ['ru', 'По его словам, мост откроют до следующего наводнения.'],
  ['ru', '— Мы очень рады новому мосту, — сказал он.'],
  ['uk', 'Він пообіцяв відкрити міст до наступної повені.'],
  ['tr', 'Bu nedenle çiftçiler nehrin altına bir tünel istiyor.'],
  ['az', 'Deməli, fermerlər çayın altından tunel istəyirlər.'],
  ['az', 'O, körpünü növbəti daşqına qədər açmağa söz verib.'],
  ['hy', 'Նա խոստացավ բացել կամուրջը մինչև հաջորդ ջրհեղեղը։'],
  ['ar', 'وأضاف أن الجسر سيفتح قبل الفيضان القادم.'],
  ['ur', 'انہوں نے اگلے سیلاب سے پہلے پل کھولنے کا وعدہ کیا۔'],
  ['hi', 'उन्होंने अगली बाढ़ से पहले पुल खोलने का वादा किया।'],
  ['zh', '他承诺在下一次洪水之前开放这座大桥。'],
  ['ja', 'しかし、農家は川の下にトンネルを求めている。'],
  ['th', 'เขาสัญญาว่าจะเปิดสะพานก่อนน้ำท่วมครั้งต่อไป'],
  ['vi', 'Ông cho biết cây cầu sẽ mở cửa vào tháng năm tới.'],
];

describe('sentences that lean on the one before', () => {
  test.each(LEANING)('%s: only with it: %s', (language, line) => {
    const story = STORY[language] ?? STORY.en ?? [];
    const lines = [...story.slice(0, 3), line, ...story.slice(3)];
    const text = readText(lines.join('\n\n'), { format: 'plain', locale: language });
    const all = summarize(text, { sentences: 4 }).sentences.map(({ index }) => index);
    if (all.includes(3)) expect(all).toContain(2);
    // Behind a sentence that may not be chosen it may not be chosen either.
    const question = 'Xxx yyy zzz www vvv?';
    const barred = [...story.slice(0, 3), `"${question}"`, line, ...story.slice(3)];
    const behind = readText(barred.join('\n\n'), { format: 'plain', locale: language });
    const rules = summarize(behind, { sentences: 1 }).omitted;
    expect(rules).toContainEqual({ index: 4, rule: 'answer' });
  });

  it('is barred behind a quotation that has no speaker', () => {
    const lines = [...(STORY.en ?? []), '"A fine day for us all."', 'He left the hall at once.'];
    const text = readText(lines.join('\n\n'), { format: 'plain', locale: 'en' });
    expect(summarize(text, { sentences: 1 }).omitted).toEqual([
      { index: 4, rule: 'quotation' },
      { index: 5, rule: 'leans' },
    ]);
  });

  it('chooses what it leans on first, and then it', () => {
    const story = [
      'Mayor Ann Hale opened the bridge over the river in the valley.',
      'She called the bridge over the river a gift to the valley.',
      'Rain fell.',
      'The old ferry was sold to a museum in another country last week.',
    ];
    const text = readText(story.join('\n\n'), { format: 'plain', locale: 'en' });
    const chosen = summarize(text, { sentences: 2 }).sentences.map(({ index }) => index);
    expect(chosen[0]).toBe(0);
  });
});

const DATELINES: ReadonlyArray<readonly [language: string, dateline: string]> = [
  ['en', 'BAKU, Nov 9 (Agency) — '],
  ['en', 'WASHINGTON (Reuters) - '],
  ['en', 'LONDON — '],
  ['en', 'HÀ NỘI, ngày 9/11 (TTXVN) – '],
  ['en', 'ANKARA, TURKEY -- '],
  ['en', '(CNN) -- '],
  ['en', '(CNN)'],
  ['en', 'NEW YORK, Nov. 9, 2026 (Agency) -- '],
  ['de', 'Berlin (dpa) - '],
  ['de', 'Wien – '],
  ['ar', 'القاهرة — '],
  ['de', 'WIEN, 9. November (APA) – '],
  ['fr', 'PARIS, le 9 novembre (AFP) - '],
  ['es', 'MADRID, 9 Nov. (EFE) - '],
  ['ru', 'МОСКВА, 9 ноя — РИА Новости. '],
  ['ru', 'Баку, 9 ноября, АЗЕРТАДЖ — '],
  ['uk', 'КИЇВ, 9 листопада — '],
  ['tr', 'ANKARA (AA) - '],
  ['az', 'Bakı, 9 noyabr, AZƏRTAC. '],
  ['zh', '新华社北京11月9日电（记者张三）'],
  ['ja', '【東京時事】'],
  ['ar', 'هولرن (نكا) - '],
  ['ar', 'دبي 9 نوفمبر (رويترز) '],
  ['ar', 'القاهرة، ٩ نوفمبر (أ ش أ) - '],
  ['zh', '（霍伦讯）'],
  ['zh', '本报讯（记者张三）'],
  ['zh', '本报霍伦11月9日电（记者 张三 李四）'],
  ['zh', '本報訊 '],
  ['zh', '（新华社霍伦电）'],
  ['ko', '(홀런=연합뉴스) 홍길동 기자 = '],
  ['ko', '[홀런=뉴시스] 홍길동·김철수 기자 = '],
  ['ko', '(서울=연합뉴스) '],
  ['hi', 'हॉलर्न (एजेंसी) - '],
  ['hi', 'नई दिल्ली, 9 नवंबर (भाषा) '],
  ['hi', 'हॉलर्न (एजेंसी): '],
  ['bn', 'ঢাকা, ৯ নভেম্বর (বাসস) : '],
  ['bn', 'হলার্ন (বাসস) — '],
  ['he', 'הולרן (סוכנות) - '],
];

/** Sentences that open as a dateline does and are none. */
const NO_DATELINES: ReadonlyArray<readonly [language: string, line: string]> = [
  ['ar', 'المجلس (البرلمان) - وهو الأعلى - وافق على الجسر الجديد.'],
  ['ar', 'شركة الحجر (المحدودة) رسمت المخططات بعد فيضان مارس.'],
  ['zh', '本报电影版将于五月改版，读者可以来信。'],
  ['zh', '（市长）星期一宣布大桥将于五月开放。'],
  ['ko', '홀런 시의회(의장 홍길동)는 새 다리를 승인했다.'],
  ['hi', 'नगर परिषद (हॉलर्न) ने नए पुल को मंजूरी दी।'],
];

/** Stories in languages that have no list of their own in the stories. */
const PLAIN: Readonly<Record<string, string[]>> = {
  ko: [
    '홀런 시의회는 월요일 새 다리를 승인했다고 밝혔다.',
    '공사는 사월에 시작되어 두 해 동안 이어진다.',
    '기술자들은 홍수 뒤에 설계도를 그렸다고 한다.',
  ],
  bn: [
    'হলার্ন শহর পরিষদ সোমবার নতুন সেতু অনুমোদন করেছে।',
    'সেতুর কাজ এপ্রিলে শুরু হবে এবং দুই বছর চলবে।',
    'বন্যার পরে প্রকৌশলীরা নকশা এঁকেছিলেন বলে জানা গেছে।',
  ],
  he: [
    'מועצת העיר הולרן אישרה ביום שני גשר חדש.',
    'העבודות על הגשר יתחילו באפריל ויימשכו שנתיים.',
    'מהנדסים שרטטו את התוכניות אחרי השיטפון.',
  ],
};

describe('datelines', () => {
  test.each(NO_DATELINES)('%s: none in %s', (language, line) => {
    const text = readText(line, { format: 'plain', locale: language });
    expect(findCandidates(text).candidates[0]?.text).toBe(line);
  });

  test.each(DATELINES)('%s: %s is left out', (language, dateline) => {
    const story = STORY[language] ?? PLAIN[language] ?? [];
    const lines = [`${dateline}${story[0] ?? ''}`, ...story.slice(1)];
    const text = readText(lines.join('\n\n'), { format: 'plain', locale: language });
    const [first] = summarize(text, { sentences: 1 }).sentences;
    expect(first?.text).toBe(story[0]);
    const paragraph = text.paragraphs[first?.paragraph ?? -1]?.text;
    expect(paragraph?.slice(first?.start, first?.end)).toBe(story[0]);
  });

  it('is not seen in an insertion between dashes', () => {
    const story = [
      'Ann Hale – Mayor of the town – opened the bridge.',
      ...(STORY.en ?? []).slice(1),
    ];
    const text = readText(story.join('\n\n'), { format: 'plain', locale: 'en' });
    expect(summarize(text, { sentences: 1 }).sentences[0]?.text).toBe(story[0]);
  });

  it('stays where there is nothing behind it, and is not seen in a plain sentence', () => {
    const story = [
      'Hale — a town of mills — has a new bridge over its river.',
      ...(STORY.en ?? []).slice(1),
    ];
    const text = readText(story.join('\n\n'), { format: 'plain', locale: 'en' });
    const { sentences } = summarize(text, { sentences: story.length - 1 });
    expect(sentences.map((sentence) => sentence.text)).toContain(story[0]);
  });
});
