import { readText } from '../../../../server/src/core/text';
import { summarize, type Rule } from '../../../../server/src/core/summarize';
import { STORY } from './stories';

const ruleFor = (language: string, line: string, at = 4): Rule | undefined => {
  const story = STORY[language] ?? [];
  const lines = [...story.slice(0, at), line, ...story.slice(at)];
  const text = readText(lines.join('\n\n'), { format: 'plain', locale: language });
  const { omitted } = summarize(text, { sentences: 1 });
  const index = text.sentences.find(
    (sentence) => text.paragraphs[sentence.paragraph]?.text === line,
  )?.index;
  return omitted.find((one) => one.index === index)?.rule;
};

describe.each(Object.keys(STORY))('a plain story in %s', (language) => {
  it('has nothing that a rule keeps out', () => {
    const text = readText((STORY[language] ?? []).join('\n\n'), {
      format: 'plain',
      locale: language,
    });
    const summary = summarize(text, { sentences: 3 });
    expect(summary.omitted).toEqual([]);
    expect(summary.sentences).toHaveLength(3);
  });
});

const BARRED: ReadonlyArray<readonly [language: string, rule: Rule, line: string]> = [
  ['en', 'question', 'Who will pay for the second bridge in the end?'],
  ['en', 'question', '"Who will pay for it in the end?"'],
  ['en', 'quotation', '"We are very happy with the vote and the plan."'],
  ['en', 'quotation', '“We are very happy with the vote and the plan.'],
  ['en', 'quotation', 'We are very happy with the vote and the plan.”'],
  ['en', 'quotation', "'We are very happy with the vote."],
  ['en', 'quotation', "'We are very happy with the vote.'"],
  ['en', 'quotation', "We are very happy with the vote.'"],
  ['en', 'quotation', '– We are very happy with the vote.'],
  ['en', 'furniture', 'By Jane Doe'],
  ['en', 'furniture', 'By Jane Doe and John Roe, London'],
  ['en', 'furniture', 'Photo: Jane Doe / Hale Gazette'],
  ['en', 'furniture', '© 2026 Hale Gazette'],
  ['en', 'furniture', 'Getty Images'],
  ['en', 'furniture', 'A crowd waits near the old bridge (AP Photo/Jane Doe)'],
  ['en', 'furniture', 'Read also: How the old bridge fell'],
  ['en', 'furniture', 'Subscribe to our newsletter for more news like this.'],
  ['en', 'furniture', 'Subscribe'],
  ['en', 'furniture', 'Source: Hale Gazette'],
  ['en', 'furniture', 'Reporting by Jane Doe; editing by John Roe.'],
  ['en', 'furniture', 'Correction: An earlier version of this article named the wrong river.'],
  ['en', 'furniture', "Editor's note: the name of the river was corrected."],
  ['en', 'furniture', '09.11.2026 14:30'],
  ['en', 'furniture', 'https://example.com/bridge'],
  ['en', 'furniture', '(Hale Agency, 9.11.2026)'],
  [
    'en',
    'furniture',
    'Correction: in an earlier text the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge.',
  ],
  [
    'en',
    'furniture',
    'Scroll down for video of how the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge.',
  ],
  ['en', 'lead-in', 'The plan has three parts:'],
  ['en', 'fragment', 'Not so fast.'],
  ['en', 'fragment', 'A bridge for the whole valley'],
  ['en', 'fragment', 'The plan was good; the vote was close;'],
  ['el', 'question', 'Ποιος θα πληρώσει τελικά τη γέφυρα;'],
  ['da', 'quotation', '– Vi er meget glade for denne nye bro.'],
  ['de', 'question', 'Wer bezahlt am Ende die zweite Brücke?'],
  ['de', 'quotation', '„Wir freuen uns sehr über den Beschluss.“'],
  ['de', 'quotation', '»Wir freuen uns sehr über den Beschluss.«'],
  ['de', 'furniture', 'Von Max Muster'],
  ['de', 'furniture', 'Lesen Sie auch: Wie die alte Brücke fiel'],
  ['de', 'furniture', 'Foto: Max Muster'],
  ['de', 'furniture', 'Korrektur: In einer früheren Version stand ein falscher Name.'],
  ['fr', 'question', 'Qui paiera finalement le deuxième pont ?'],
  ['fr', 'quotation', '« Nous sommes très heureux de ce vote. »'],
  ['fr', 'furniture', 'Lire aussi : Comment le vieux pont est tombé'],
  ['fr', 'furniture', 'Par Jeanne Durand'],
  ['es', 'question', '¿Quién pagará al final el segundo puente?'],
  ['es', 'quotation', '«Estamos muy contentos con el voto y el plan.»'],
  ['es', 'quotation', '"Estamos muy contentos con el voto", dijo.'],
  ['es', 'furniture', 'Lea también: Cómo cayó el viejo puente'],
  ['es', 'furniture', 'Por Juana Pérez'],
  ['ru', 'question', 'Кто в итоге заплатит за второй мост?'],
  ['ru', 'quotation', '«Мы очень рады этому решению совета.»'],
  ['ru', 'quotation', '— Мы очень рады этому решению.'],
  ['ru', 'furniture', 'Читайте также: Как рухнул старый мост'],
  ['ru', 'furniture', 'Фото: Иван Лунин / Залесские вести'],
  ['ru', 'furniture', 'Подписывайтесь на наш канал и читайте новости первыми.'],
  ['uk', 'question', 'Хто зрештою заплатить за другий міст?'],
  ['uk', 'quotation', '«Ми дуже раді цьому рішенню ради.»'],
  ['uk', 'furniture', 'Читайте також: Як упав старий міст'],
  ['tr', 'question', 'İkinci köprünün parasını sonunda kim ödeyecek?'],
  ['tr', 'quotation', '“Karardan dolayı çok mutluyuz ve teşekkür ederiz” dedi.'],
  ['tr', 'furniture', 'Kaynak: Halden Haber'],
  ['az', 'question', 'İkinci körpünün pulunu axırda kim ödəyəcək?'],
  ['az', 'quotation', '“Bu qərardan çox məmnunuq və təşəkkür edirik.”'],
  ['az', 'furniture', 'Foto: Haldan xəbər agentliyi'],
  ['hy', 'question', 'Ո՞վ է վճարելու երկրորդ կամրջի համար։'],
  ['hy', 'quotation', '«Մենք շատ ուրախ ենք այս որոշման համար։»'],
  ['hy', 'furniture', 'Կարդացեք նաև՝ ինչպես փլվեց հին կամուրջը'],
  ['ar', 'question', 'من سيدفع ثمن الجسر الثاني في النهاية؟'],
  ['ar', 'quotation', '«نحن سعداء جدا بهذا القرار الجديد.»'],
  ['ar', 'furniture', 'اقرأ أيضا: كيف سقط الجسر القديم'],
  ['ur', 'question', 'آخر دوسرے پل کی قیمت کون ادا کرے گا؟'],
  ['ur', 'quotation', '”ہم اس فیصلے سے بہت خوش ہیں اور شکر گزار ہیں۔“'],
  ['ur', 'furniture', 'یہ بھی پڑھیں: پرانا پل کیسے گرا'],
  ['hi', 'question', 'आखिर दूसरे पुल का पैसा कौन देगा?'],
  ['hi', 'quotation', '"हम इस फैसले से बहुत खुश हैं।"'],
  ['hi', 'furniture', 'यह भी पढ़ें: पुराना पुल कैसे गिरा'],
  ['zh', 'question', '第二座大桥的费用最后由谁来承担？'],
  ['zh', 'quotation', '“我们对这个决定感到非常高兴。”'],
  ['zh', 'furniture', '延伸阅读：旧桥是怎样倒塌的'],
  ['ja', 'question', '二つ目の橋の費用は誰が払うのか？'],
  ['ja', 'quotation', '「この決定をとてもうれしく思う。」'],
  ['ja', 'furniture', '関連記事：古い橋はなぜ落ちたのか'],
  ['th', 'question', 'ใครจะเป็นคนจ่ายค่าสะพานที่สองในที่สุด?'],
  ['th', 'furniture', 'อ่านเพิ่มเติม สะพานเก่าพังอย่างไร'],
];

describe('sentences that are not chosen', () => {
  test.each(BARRED)('%s %s: %s', (language, rule, line) => {
    expect(ruleFor(language, line)).toBe(rule);
  });
});

const FREE: ReadonlyArray<readonly [language: string, line: string]> = [
  ['hy', 'Կամուրջը կբացվի մայիսին բոլոր բնակիչների համար:'],
  ['en', 'Advertisement sales of the town paper rose again last year.'],
  ['en', 'Subscribers of the Gazette will pay more from next year on, the owner said.'],
  ['en', 'By March the two sides of the valley will be one town again.'],
  ['en', '"We are very happy with the vote," Mayor Ann Hale said on Monday.'],
  ['en', '"Who will pay for it?" asked Mayor Ann Hale on Monday evening.'],
  ['en', "'We are very happy with the vote,' Mayor Ann Hale said on Monday."],
  ['en', "The mayors' plans are older than the flood and its victims' claims."],
  ['en', 'This week the council will also vote on a tunnel.'],
  ['en', 'The bridge (a gift of the state) will be open to all from May.'],
  [
    'en',
    'Read also by many in the valley the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge and the council met in the hall and talked of the bridge.',
  ],
  ['de', '„Wir freuen uns“, sagte Bürgermeisterin Anna Hald am Montag.'],
  ['de', 'Diese Woche stimmt der Rat auch über einen Tunnel ab.'],
  ['ru', '«Мы очень рады», — сказала мэр Анна Лунина в понедельник.'],
  ['ru', '— Мы очень рады, — сказала мэр Анна Лунина.'],
  ['nb', '– Vi er glade, sier ordfører Anne Berg.'],
  ['vi', 'Ông Nguyễn Văn Hải cho biết cây cầu sẽ mở cửa vào tháng năm.'],
  ['el', 'Η γέφυρα θα ανοίξει τον Μάιο για όλους τους κατοίκους.'],
];

it('bars a short rest without a stop behind whole sentences', () => {
  const story = STORY.en ?? [];
  const body = `${story.join(' ')} Late vote again now`;
  const text = readText(body, { format: 'plain', locale: 'en' });
  expect(summarize(text).omitted).toEqual([{ index: 4, rule: 'fragment' }]);
  const long = readText(`${body} and then a very long way home`, { format: 'plain', locale: 'en' });
  expect(summarize(long).omitted).toEqual([]);
});

describe('sentences that may be chosen', () => {
  test.each(FREE)('%s: %s', (language, line) => {
    expect(ruleFor(language, line)).toBeUndefined();
  });
});
