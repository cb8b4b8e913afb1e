import { splitSentences } from '../../../../server/src/core/text';

/** Sentences as they should come out; joined by a space, or by nothing where none is written. */
const CASES: ReadonlyArray<readonly [language: string, what: string, sentences: string[]]> = [
  ['en', 'titles', ['Dr. Hale met Mr. Stone.', 'Prof. Lin and Sgt. Poole waited in St. Ives.']],
  ['en', 'a country at the end', ['She flew to the U.S.', 'The trip was short.']],
  [
    'en',
    'a country inside',
    ['The U.S. Senate voted.', 'The U.N. Security Council met at 5 p.m. on Nov. 9.'],
  ],
  ['en', 'numbers', ['It cost $3.5 million.', 'See No. 5 and p. 12.', 'In 2019 sales fell.']],
  ['en', 'a year at the end', ['It began in 2019.', 'Then it stopped.']],
  ['en', 'initials', ['J. K. Marlow wrote to George W. Hart.', 'Both laughed.']],
  ['en', 'a capital that stands alone', ['They chose plan B.', 'The vote was close.']],
  ['en', 'a Roman numeral', ['It began with World War I.', 'Then came peace.']],
  ['en', 'a single Han character', ['They wrote 王.', 'Then they left.']],
  ['de', 'a foreign title', ['Sie sah Mr. Hale.']],
  ['en', 'companies', ['Hill Inc. rose.', 'Shares of Hill Inc. and Dale Corp. fell.']],
  ['en', 'Latin', ['Bring tools, e.g. a saw.', 'Others, i.e. the rest, left.']],
  ['en', 'ellipses', ['He waited…', 'Then he left.', 'He said ... nothing at all.']],
  ['en', 'a question that is quoted', ['"Is it true?" he asked.', '"Stop!" she cried.']],
  [
    'en',
    'a question and who asks it',
    ['"Is it true?" Mayor Hale asked.', '“Stop!” Ann Lee cried, and ran.', '‘Why?’ Hale said.'],
  ],
  [
    'en',
    'a question and what is no speaker',
    ['"Is it true?"', 'Mayor Hale said he knew.', '“Stop!”', 'The guard asked twice.', 'He left.'],
  ],
  ['de', 'a question and what is no speaker', ['„Ist es wahr?“', 'Nobody Asked.']],
  [
    'en',
    'sentences inside a quotation',
    ['“We came. We saw. We left,” she said.', 'Nobody answered.'],
  ],
  ['en', 'a quotation inside a sentence', ['He said “Go. Now.” and left.', 'It was late.']],
  ['en', 'brackets', ['(It was late. Very late.)', 'They went home (by car. slowly).']],
  ['en', 'closing marks', ['She said: "It is over."', 'He left.', "'It is done.'", 'They agreed.']],
  ['en', 'a list number', ['1. The roof leaks.', '2. The door is stuck.']],
  ['en', 'a number at the start', ['Nobody was hurt.', '20 houses burned.']],
  ['en', 'a lost closing mark', ['He said "we came.', 'They stayed.', 'She said "no" twice.']],
  ['en', 'web addresses', ['Visit example.com today.', 'Version 2.0.1 is out.']],
  ['de', 'ordinals', ['Am 9. November kam der 3. Zug.', 'Die 1. Liga spielt.']],
  ['de', 'a number at the end', ['Sie ist 42.', 'Er ist 40.', 'Das kostet 3,50.', 'Sie zahlte.']],
  [
    'de',
    'abbreviations',
    [
      'Dr. Maier fuhr z. B. nach Ulm.',
      'Das kostet ca. 5 Mio. Euro.',
      'Er kam u. a. mit Hrn. Roth, d. h. spät.',
    ],
  ],
  ['de', 'quotations', ['„Wir siegen. Sicher“, sagte Roth.', '»Gut«, sagte er.', 'Sie ging.']],
  ['fr', 'titles', ['M. Durand et Mme. Petit arrivent.', 'Le Dr. Roux parle.']],
  [
    'fr',
    'guillemets',
    ['« Nous partons. Demain », dit Anne.', 'Elle rit.', '« Vraiment ? » demande Paul.'],
  ],
  ['es', 'inverted marks', ['¿Vienes?', '¡Claro!', 'El Sr. Ruiz y la Sra. Gil llegaron.']],
  ['es', 'abbreviations', ['Viajó a EE.UU. en mayo.', 'Vive en la Av. Central.']],
  ['ru', 'initials', ['А. С. Орлов приехал.', 'Его встретил И. Лунин.']],
  [
    'ru',
    'abbreviations',
    [
      'В 2020 г. Тула росла.',
      'Там есть сады, парки и т. д.',
      'На ул. Мира тихо.',
      'Это стоит 5 млн руб. в год.',
    ],
  ],
  ['ru', 'a year that ends', ['Завод в этом городе построили ещё в 1950 г.', 'Позже его закрыли.']],
  ['ru', 'a short list before a name', ['Там есть сады и т. д.', 'Москва растёт.']],
  [
    'ru',
    'an end before a name',
    ['Там есть большие сады, старые парки, пруды и т. д.', 'Москва растёт.'],
  ],
  ['ru', 'quotations', ['«Правда?» — спросил он.', '«Мы победим. Точно!» — сказал тренер.']],
  [
    'uk',
    'abbreviations',
    [
      'У 2020 р. Київ ріс.',
      'Там є сади, парки тощо.',
      'На вул. Миру тихо.',
      'Проф. Коваль приїхав.',
    ],
  ],
  ['tr', 'titles', ['Prof. Dr. Kaya konuştu.', 'Toplantı 9. katta yapıldı.', 'Bitti mi?', 'Evet.']],
  [
    'az',
    'titles',
    ['Prof. Əliyev danışdı.', 'İclas 2020-ci ildə oldu.', 'O, “Getdik. Gəldik”, dedi.'],
  ],
  ['hy', 'its own stop', ['Նա եկավ։', 'Մենք գնացինք։', 'Նրանք մնացին:', 'Հետո խոսեցին։']],
  ['ar', 'question mark', ['وصل الوزير إلى المدينة.', 'هل هذا صحيح؟', 'نعم، هذا صحيح.']],
  ['ar', 'an initial', ['قال د. سالم ذلك.', 'غادر الوفد.']],
  ['ur', 'its own stop', ['وہ کل آیا۔', 'کیا یہ سچ ہے؟', 'ہاں، یہ سچ ہے۔']],
  ['hi', 'a currency', ['उसने 500 रु. दिए।', 'वह गया।']],
  ['ar', 'the end of a list', ['اشترى خبزا وجبنا إلخ.', 'ثم غادر المدينة.']],
  ['hi', 'danda', ['वह कल आया।', 'डॉ. वर्मा बोले।', 'क्या यह सच है?', 'हाँ।']],
  ['zh', 'no spaces', ['会议今天开始。', '真的吗？', '是的！', '大家都来了。']],
  [
    'zh',
    'quotations',
    ['他说：“我们会赢。一定。”', '会议结束了。', '“我们会赢。”王明说。', '“好。”'],
  ],
  [
    'ja',
    'quotations',
    ['首相は「勝つ。負けない。」と述べた。', '会議は終わった。', '「行こう。」と彼は言った。'],
  ],
  ['th', 'a space is not a stop', ['ประชุมเริ่มวันนี้ ทุกคนมาแล้ว']],
  ['el', 'question mark', ['Είναι αλήθεια;', 'Ναι, είναι.']],
  ['nb', 'speech after a dash', ['Det er over.', '– Vi er glade, sier Berg.', '- Ja, sier Dahl.']],
  ['nb', 'a number at the start', ['Slik er historien.', '125-årsdagen feires i dag.']],
  ['eu', 'a forgotten space', ['Etorri ziren guztiak.', 'Gero joan ziren.']],
  ['und', 'an unknown language', ['Aaa bbb ccc.', 'Ddd eee fff!', 'Ggg?']],
];

describe('splitting into sentences', () => {
  test.each(CASES)('%s: %s', (language, _what, sentences) => {
    const text = sentences.join(language === 'zh' || language === 'ja' ? '' : ' ');
    const spans = splitSentences(text, language);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  const split = (text: string, language = 'en') =>
    splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

  it('parts sentences whose space was forgotten', () => {
    expect(split('Etorri ziren guztiak.Gero joan ziren.', 'eu')).toEqual([
      'Etorri ziren guztiak.',
      'Gero joan ziren.',
    ]);
  });

  it('ends a sentence at a line break, unless it goes on in lower case', () => {
    expect(split('First line\nSecond line\nand its rest.')).toEqual([
      'First line',
      'Second line\nand its rest.',
    ]);
    expect(split('It ended.\nand so on.')).toEqual(['It ended.', 'and so on.']);
  });

  it('does not keep a quotation together across a line break', () => {
    expect(split('“First.\nSecond.”')).toEqual(['“First.', 'Second.”']);
  });

  it('parts the sentences of a long quotation', () => {
    const long = `“${'We have said this many times before and will say it again. '.repeat(9)}Yes.”`;
    expect(split(long).length).toBe(10);
  });

  it.each(['Oslo', 'Łódź'])('parts a long text as it does a short one, in %s', (place) => {
    const sentence = `The U.S. council met in ${place} on Monday. `;
    expect(new Set(split(sentence.repeat(1_000)))).toEqual(new Set([sentence.trim()]));
  });

  it('keeps marks without words with what is before them', () => {
    expect(split('It is over. ... !')).toEqual(['It is over. ... !']);
    expect(split(' \n ')).toEqual([]);
    expect(split('')).toEqual([]);
  });

  it('knows a dash before lower case as a speaker', () => {
    expect(split('– Ja! – roper hun. Nei.', 'nb')).toEqual(['– Ja! – roper hun.', 'Nei.']);
  });

  it('takes a short part before "г." for the middle of a sentence and a long one for its end', () => {
    expect(split('Жил в г. Тула.', 'ru')).toEqual(['Жил в г. Тула.']);
  });

  it('does not take a tag for one where the quotation is not at the start', () => {
    expect(
      split('他们说“好。”会议随后在北京结束，各方代表离开了会场并且没有再说什么。', 'zh').length,
    ).toBe(2);
  });
});
