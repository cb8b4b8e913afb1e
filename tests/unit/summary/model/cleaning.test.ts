import { cleanAnswer, type Asked } from '../../../../server/src/summary/model/clean-answer';
import { asked, type Language } from './articles';

const sentences = (answer: string | string[], language: Language, more?: Partial<Asked>) => {
  const cleaned = cleanAnswer(answer, asked(language, more));
  return 'sentences' in cleaned ? cleaned.sentences : cleaned.unusable;
};

const EN = [
  'Port Kessel’s council approved a new harbour by 31 votes to 12.',
  'Work begins in March and lasts four years.',
  'Mayor Ida Lorn said the council would pay for any loss.',
];

/** Two sentences of a summary in each language, and what models write around one. */
const AROUND: ReadonlyArray<
  readonly [language: Language, opening: string, own: readonly [string, string], closing: string]
> = [
  [
    'en',
    'Sure! Here’s a summary of the article:',
    [EN[0] as string, EN[1] as string],
    'Let me know if you need more details!',
  ],
  [
    'de',
    'Gerne! Hier ist eine Zusammenfassung des Artikels:',
    [
      'Der Rat hat dem neuen Hafen mit 31 zu 12 Stimmen zugestimmt.',
      'Die Arbeiten beginnen im März.',
    ],
    'Lassen Sie mich wissen, ob Sie mehr brauchen.',
  ],
  [
    'fr',
    'Voici un résumé de l’article :',
    [
      'Le conseil a approuvé le nouveau port par 31 voix contre 12.',
      'Les travaux commenceront en mars.',
    ],
    'N’hésitez pas à me demander plus de détails.',
  ],
  [
    'es',
    'Claro, aquí tienes un resumen:',
    ['El consejo aprobó el nuevo puerto por 31 votos contra 12.', 'Las obras comenzarán en marzo.'],
    'Espero que te sirva.',
  ],
  [
    'tr',
    'İşte makalenin özeti:',
    ['Meclis yeni limanı 12’ye karşı 31 oyla onayladı.', 'Çalışmalar martta başlayacak.'],
    'Umarım yardımcı olur.',
  ],
  [
    'az',
    'Budur məqalənin xülasəsi:',
    ['Şura yeni limanı 31 səslə təsdiqlədi.', 'İşlər martda başlayacaq.'],
    'Ümid edirəm kömək etdi.',
  ],
  [
    'ru',
    'Вот краткое изложение статьи:',
    ['Совет одобрил новую гавань 31 голосом против 12.', 'Работы начнутся в марте.'],
    'Если хотите, могу сократить.',
  ],
  [
    'hy',
    'Ահա հոդվածի ամփոփումը՝',
    ['Խորհուրդը հաստատեց նոր նավահանգիստը 31 ձայնով։', 'Աշխատանքները կսկսվեն մարտին։'],
    'Հուսով եմ՝ սա օգնեց։',
  ],
  [
    'ar',
    'إليك ملخص المقال:',
    ['وافق المجلس على الميناء الجديد بأغلبية 31 صوتا مقابل 12.', 'ستبدأ الأعمال في مارس.'],
    'هل ترغب في مزيد من التفاصيل؟',
  ],
  [
    'zh',
    '好的！以下是文章摘要：',
    ['议会以31票对12票批准了新港口。', '工程将于三月开始。'],
    '希望这对您有帮助！',
  ],
  [
    'ja',
    '以下は記事の要約です。',
    ['議会は31票対12票で新しい港を承認した。', '工事は3月に始まる。'],
    'お役に立てれば幸いです。',
  ],
];

/** One to three in the digits of some scripts, as lists are numbered with them. */
const NUMBERS = [
  ['1. ', '2. ', '3. '],
  ['1) ', '2) ', '3) '],
  ['(1) ', '(2) ', '(3) '],
  ['١. ', '٢. ', '٣. '],
  ['۱- ', '۲- ', '۳- '],
  ['१. ', '२. ', '३. '],
  ['一、', '二、', '三、'],
  ['①', '②', '③'],
  ['1️⃣ ', '2️⃣ ', '3️⃣ '],
  ['Sentence 1: ', 'Sentence 2: ', 'Sentence 3: '],
  ['- ', '- ', '- '],
  ['• ', '• ', '• '],
  ['✅ ', '🚢 ', '👨‍👩‍👧 '],
  ['> ', '> ', '> '],
  ['* **', '* **', '* **'],
] as const;

describe('a model’s answer', () => {
  it.each(AROUND)(
    'loses what is said around the summary in %s',
    (language, opening, own, closing) => {
      expect(sentences([opening, '', ...own, '', closing].join('\n'), language)).toEqual(own);
      expect(sentences(own.join(' '), language)).toEqual(own);
      expect(
        sentences(own.map((each, at) => `${at + 1}. **${each}**`).join('\n'), language),
      ).toEqual(own);
      expect(sentences(['Here is the summary:', ...own, 'I hope this helps!'], language)).toEqual(
        own,
      );
    },
  );

  it.each(NUMBERS)('loses the marks of a list: %s', (...marks) => {
    const listed = EN.map((sentence, at) => `${marks[at]}${sentence}`).join('\n');
    expect(sentences(listed, 'en')).toEqual(EN);
    expect(sentences(`Summary:\n\n${listed}`, 'en')).toEqual(EN);
  });

  it('keeps a number that is a date', () => {
    const article =
      '1. Mai ist der Tag, an dem der Rat von Kesselhafen dem neuen Hafen zustimmen will. Die Arbeiten sollen dann im Herbst beginnen und vier Jahre dauern.';
    expect(sentences('1. Mai ist der Tag der Abstimmung.', 'de', { article })).toEqual([
      '1. Mai ist der Tag der Abstimmung.',
    ]);
  });

  it('keeps the sign of a number at its front', () => {
    const article =
      'It was cold on Tuesday. -12 degrees were measured in Port Kessel, the least in March since 1963.';
    expect(sentences('-12 degrees were measured in Port Kessel.', 'en', { article })).toEqual([
      '-12 degrees were measured in Port Kessel.',
    ]);
  });

  const plain = EN.join('\n');
  it.each([
    ['reasoning', `<think>The user wants\n"Here is…" 1. 2. 3.</think>\n${plain}`],
    ['reasoning that only ends', `We need three sentences. So.\n</think>\n\n${plain}`],
    [
      'channels',
      `<|channel|>analysis<|message|>Let us see.<|end|><|channel|>final<|message|>${plain}<|return|>`,
    ],
    ['a code fence', `\`\`\`text\n${plain}\n\`\`\``],
    ['a fence after an opening', `Here is the summary:\n\`\`\`\n${plain}\n\`\`\``],
    ['a JSON list', JSON.stringify(EN)],
    ['a JSON object', JSON.stringify({ title: 'Harbour', summary: EN })],
    ['a JSON text', JSON.stringify({ summary: EN.join(' ') })],
    [
      'fenced JSON',
      `Here you are:\n\`\`\`json\n${JSON.stringify({ sentences: EN.map((text) => ({ text })) })}\n\`\`\``,
    ],
    ['a JSON string', JSON.stringify(plain)],
    ['quotation marks', `“${EN.join(' ')}”`],
    ['quotation marks around each', EN.map((each) => `"${each}"`).join('\n')],
    ['a heading', `## Summary\n\n${plain}`],
    ['a bold heading', `**Harbour approved**\n\n${plain}`],
    ['a label', `Summary: ${plain}`],
    ['a label in bold', `**TL;DR:** ${plain}`],
    ['tags', EN.map((each) => `<p class="x"><b>${each}</b></p>`).join('')],
    ['entities of tags', EN.map((each) => `&lt;p&gt;${each}&lt;/p&gt;`).join('\n')],
    ['scripts', `<script>alert(1)</script>${plain}<style>p{}</style>`],
    ['comments', `<!-- hidden -->${plain}`],
    ['rules', `---\n${plain}\n***`],
    ['links', plain.replace('council', '[council](https://x.example/a_(b))')],
    ['links to scripts', plain.replace('council', '[council](javascript:alert(1))')],
    ['images', `${plain} ![pixel](https://x.example/p.png)`],
    ['bare addresses', plain.replace('March', 'March (https://x.example/?q=1)')],
    ['sources', plain.replace('votes', 'votes [1]').replace('years', 'years【3†source】')],
    ['control characters', plain.replaceAll(' ', '\u0007 \u0000')],
    ['marks of direction', `\u202e\u2066${plain.replaceAll(' ', ' \u200f')}\u2069`],
    ['hidden letters', `${plain}\u{e0049}\u{e0067}\u{e006e}`],
    ['emoji', EN.map((each) => `${each} 🎉🚢`).join('\n')],
    ['carriage returns', EN.join('\r\n\r\n')],
    ['indentation', EN.map((each) => `        ${each}`).join('\n')],
    ['a table', EN.map((each) => `| ${each} |`).join('\n')],
  ])('is taken out of %s', (_what, answer) => {
    expect(sentences(answer, 'en')).toEqual(EN);
  });

  it('keeps what belongs to the text', () => {
    const article = `${'A long text about R&D, prices and names. '.repeat(9)}`;
    const kept = [
      'AT&T and R&D cost < 5 % of the 1.240,50 kr, it said.',
      'The firm “Kessel’s” wants 3 * 4 m, file_name_x and C#.',
    ];
    expect(sentences(kept.join('\n'), 'en', { article })).toEqual(kept);
  });

  it('keeps sentences of Armenian that end in a colon', () => {
    const own = ['Խորհուրդը հաստատեց նոր նավահանգիստը:', 'Աշխատանքները կսկսվեն մարտին:'];
    expect(sentences(own, 'hy')).toEqual(own);
    expect(sentences(['Ամփոփում՝ Խորհուրդը հաստատեց նավահանգիստը:'], 'hy')).toEqual([
      'Խորհուրդը հաստատեց նավահանգիստը:',
    ]);
  });

  it('loses several openings', () => {
    const openings = ['Sure! Here you go:', '**Summary:**', ''];
    expect(sentences([...openings, ...EN].join('\n'), 'en')).toEqual(EN);
  });

  it('keeps the blanks that French has before its stops', () => {
    const own =
      'Le port est approuvé : « Enfin ! », a dit la maire ; les travaux commenceront en mars.';
    expect(sentences(own, 'fr')).toEqual([own]);
  });

  it('keeps the joiners of Persian', () => {
    const own = 'کارها در ماه مارس آغاز می‌شود و چهار سال طول می‌کشد.';
    expect(sentences(own, 'fa')).toEqual([own]);
  });

  it('keeps one sentence a quotation that the article has', () => {
    const quoted = '“We will pay for any loss.”';
    const article = `Mayor Ida Lorn was clear. ${quoted} The council approved the new harbour on Tuesday.`;
    expect(sentences(quoted, 'en', { article })).toEqual([quoted]);
  });

  it('has no more sentences than were asked for, and the first ones', () => {
    expect(sentences(plain, 'en', { sentences: 2 })).toEqual(EN.slice(0, 2));
    expect(sentences(EN.join(' '), 'en', { sentences: 1 })).toEqual(EN.slice(0, 1));
  });

  it('says nothing twice, and not the headline', () => {
    const title = 'Council approves harbour';
    const answer = ['COUNCIL APPROVES HARBOUR.', EN[0], EN[0], EN[1]].join('\n');
    expect(sentences(answer, 'en', { title })).toEqual(EN.slice(0, 2));
  });

  it('loses its last sentences where the field is short, whole ones', () => {
    const [first = '', second = ''] = EN;
    const maxLength = first.length + 1 + second.length;
    expect(sentences(plain, 'en', { maxLength })).toEqual([first, second]);
    expect(sentences(plain, 'en', { maxLength: maxLength - 1 })).toEqual([first]);
  });

  it('loses a last sentence that was cut off', () => {
    const [first = '', second = ''] = EN;
    expect(sentences(`${first}\n${second.slice(0, 20)}`, 'en', { wasCut: true })).toEqual([first]);
    expect(sentences(`${first}\n${second}`, 'en', { wasCut: true })).toEqual([first, second]);
  });
});
