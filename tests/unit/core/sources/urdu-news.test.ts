import { named, read, sourceOf } from './reading';

const THAT = 'کہ پل محفوظ ہے۔';

describe('Urdu sources of news', () => {
  it.each([
    ['a minister', `وفاقی وزیر خزانہ کامران بلوری نے کہا ${THAT}`],
    ['a minister for several fields', `وزیر منصوبہ بندی و ترقی کامران بلوری نے کہا ${THAT}`],
    ['a minister of state', `وزیر مملکت برائے داخلہ کامران بلوری نے کہا ${THAT}`],
    ['a province’s minister', `وزیر اطلاعات پنجاب کامران بلوری کا کہنا ہے ${THAT}`],
    ['a town’s mayor', `میئر فیصل آباد کامران بلوری نے کہا ${THAT}`],
    ['an officer by letters', `ایس ایس پی ساؤتھ کامران بلوری کے مطابق پل محفوظ ہے۔`],
    ['an officer of a town without a list', `ڈپٹی کمشنر الف نگر کامران بلوری نے بتایا ${THAT}`],
    ['an officer of a place unknown', `ڈپٹی کمشنر جیمپور کامران بلوری نے بتایا ${THAT}`],
    ['a chairman before his party', `چیئرمین پیپلز پارٹی کامران بلوری نے کہا ${THAT}`],
    [
      'a chairman behind his board',
      `پاکستان کرکٹ بورڈ (پی سی بی) کے چیئرمین کامران بلوری نے کہا ${THAT}`,
    ],
    ['a leader behind his party’s letters', `پی ٹی آئی رہنما کامران بلوری نے کہا ${THAT}`],
    ['a head before a body’s letters', `چیئرمین پی سی بی کامران بلوری نے کہا ${THAT}`],
    ['a governor before his bank', `گورنر اسٹیٹ بینک کامران بلوری نے کہا ${THAT}`],
    ['a commissioner of a commission', `چیف الیکشن کمشنر کامران بلوری نے کہا ${THAT}`],
    ['a spokesman before his ministry', `ترجمان دفتر خارجہ کامران بلوری نے کہا ${THAT}`],
    ['a spokesman behind it', `دفتر خارجہ کے ترجمان کامران بلوری کا کہنا تھا ${THAT}`],
    ['a judge', `چیف جسٹس کامران بلوری نے ریمارکس دیے ${THAT}`],
    ['a lawyer', `وکیل صفائی کامران بلوری نے موقف اختیار کیا ${THAT}`],
    ['a general behind an office', `ڈائریکٹر جنرل کامران بلوری نے کہا ${THAT}`],
    ['with a general’s title', `آرمی چیف جنرل کامران بلوری نے کہا ${THAT}`],
    ['an eyewitness', `عینی شاہد کامران بلوری نے بتایا ${THAT}`],
    ['behind the quotation', '’پل محفوظ ہے۔‘ یہ کہنا ہے ضلع جیم کے رہائشی کامران بلوری کا۔'],
    ['who speaks without a marker', `کامران بلوری بولے ${THAT}`],
    ['who fears', `کامران بلوری کو خدشہ ہے ${THAT}`],
    ['whose view it is', `کامران بلوری کی دلیل ہے ${THAT}`],
    ['in whose words', 'بقول کامران بلوری کے پل محفوظ ہے۔'],
    ['behind a dateline', `لاہور (نامہ نگار) کامران بلوری نے کہا ${THAT}`],
    ['who told it in an interview', 'کامران بلوری نے یہ بات ایک انٹرویو میں کہی۔'],
    ['whose saying stands apart', `کامران بلوری کا اس بارے میں کہنا ہے ${THAT}`],
    ['who writes in a book', `مورخ کامران بلوری اپنی کتاب میں لکھتے ہیں ${THAT}`],
    ['who wrote in a book', `کامران بلوری نے اپنی کتاب میں لکھا ہے ${THAT}`],
    ['behind an opening word', `بالآخر کامران بلوری نے تسلیم کیا ${THAT}`],
    ['with a retired judge’s bracket', `جسٹس (ر) کامران بلوری نے کہا ${THAT}`],
    ['a guard', `چوکیدار کامران بلوری نے بتایا ${THAT}`],
    ['told to an agency', `کامران بلوری نے خبر رساں ادارے نور پریس کو بتایا ${THAT}`],
  ])('names %s', (_what, text) => {
    expect(named('ur', text)).toEqual(['کامران بلوری']);
  });

  it.each([
    [
      'with a name that is a word for an office',
      `کپتان شاہد اعظم کا کہنا تھا ${THAT}`,
      'شاہد اعظم',
    ],
    ['with one that is a title elsewhere', `آل راؤنڈر محمد نبی نے کہا ${THAT}`, 'محمد نبی'],
    ['with one that is an adjective', `ترجمان ممتاز زہرہ بلوری نے کہا ${THAT}`, 'ممتاز زہرہ بلوری'],
    ['with a title that is kept', `وزیر دفاع خواجہ بلوری نے کہا ${THAT}`, 'خواجہ بلوری'],
    ['with initials', `وزیر خارجہ ایس جے بلوری نے کہا ${THAT}`, 'ایس جے بلوری'],
    ['before an honour', `صدر کامران صاحب نے کہا ${THAT}`, 'کامران'],
    ['with an honour that it keeps', `صدر بلوری جی نے کہا ${THAT}`, 'بلوری جی'],
    ['of kin in name', `کامران بھائی نے کہا ${THAT}`, 'کامران بھائی'],
    ['by a first name alone', `نادیہ نے کہا ${THAT}`, 'نادیہ'],
  ])('names a person %s', (_what, text, name) => {
    expect(named('ur', text)).toEqual([name]);
  });

  it.each([
    ['in Latin letters', `BBC کے مطابق پل محفوظ ہے۔`, 'BBC'],
    ['a party with a word for something else', `تحریک انصاف کا کہنا ہے ${THAT}`, 'تحریک انصاف'],
    ['a name from English', `گینز بک آف بلور کے مطابق پل محفوظ ہے۔`, 'گینز بک آف بلور'],
    ['the government beside another', `وہ اور حکومت کا کہنا ہے ${THAT}`, 'حکومت'],
    ['by its letters', `آئی ایس پی آر کے مطابق پل محفوظ ہے۔`, 'آئی ایس پی آر'],
    ['by letters and a language', `بی بی سی اردو کے مطابق پل محفوظ ہے۔`, 'بی بی سی اردو'],
    ['a country', `سعودی عرب نے کہا ہے ${THAT}`, 'سعودی عرب'],
    ['a country of one word', `ایران نے خبردار کیا ہے ${THAT}`, 'ایران'],
    ['an army by its country', `اسرائیلی فوج نے دعویٰ کیا ہے ${THAT}`, 'اسرائیلی فوج'],
    ['the police', `پولیس کا کہنا ہے ${THAT}`, 'پولیس'],
    ['the local police', `مقامی پولیس نے کہا ${THAT}`, 'پولیس'],
    ['the police by their spokesman', `پولیس کے ترجمان نے کہا ${THAT}`, 'پولیس'],
    ['by its spokesman before it', `ترجمان پنجاب پولیس کے مطابق پل محفوظ ہے۔`, 'پنجاب پولیس'],
    ['the court', `عدالت نے قرار دیا ${THAT}`, 'عدالت'],
    ['an agency', `خبر رساں ادارے نور پریس نے بتایا ${THAT}`, 'نور پریس'],
    ['a paper with an article', `اخبار دی بلور کے مطابق پل محفوظ ہے۔`, 'دی بلور'],
    ['a state’s television', `ایرانی سرکاری ٹی وی کے مطابق پل محفوظ ہے۔`, 'ایرانی سرکاری ٹی وی'],
    ['an office’s seat', `گورنر ہاؤس سے جاری بیان کے مطابق پل محفوظ ہے۔`, 'گورنر ہاؤس'],
    ['on whose part', `نور بینک کی جانب سے جون میں اعلان کیا گیا ${THAT}`, 'نور بینک'],
    ['on whose part papers are', `نور بینک کی طرف سے جاری بیان میں کہا گیا ${THAT}`, 'نور بینک'],
    ['by its study that shows', `نور کونسل کی تحقیق سے پتا چلا ہے ${THAT}`, 'نور کونسل'],
    ['by its report’s results', `نور کونسل کی رپورٹ کے نتائج سے ظاہر ہوا ${THAT}`, 'نور کونسل'],
  ])('names a body: %s', (_what, text, name) => {
    expect(named('ur', text)).toEqual([name]);
    expect(read('ur', text).sources).toMatchObject([{ kind: 'organization' }]);
  });

  it.each([
    ['according to', 'ایک حالیہ تحقیق کے مطابق پل محفوظ ہے۔', 'حالیہ تحقیق'],
    ['in which it is said', `رپورٹ میں کہا گیا ہے ${THAT}`, 'رپورٹ'],
    ['that shows', `ایک نئی تحقیق سے یہ ظاہر ہوا ہے ${THAT}`, 'نئی تحقیق'],
    ['of several words', `ایف آئی آر میں کہا گیا ہے ${THAT}`, 'ایف آئی آر'],
    ['that takes a position', `درخواست میں موقف اختیار کیا گیا ہے ${THAT}`, 'درخواست'],
    ['with its kind', 'پوسٹ مارٹم رپورٹ کے مطابق پل محفوظ ہے۔', 'پوسٹ مارٹم رپورٹ'],
    [
      'with a long description',
      'پل کے سالانہ تفصیلی فنی معائنے والی الف بے جیم رپورٹ کے مطابق پل محفوظ ہے۔',
      'رپورٹ',
    ],
    ['of experts', 'ماہرین کی رپورٹ میں بتایا گیا کہ پل محفوظ ہے۔', 'رپورٹ'],
  ])('takes a document for a source: %s', (_what, text, name) => {
    const documents = read('ur', text).sources.filter(({ kind }) => kind === 'document');
    expect(documents.map((source) => source.name)).toEqual([name]);
  });

  it.each([
    ['a foreign agency', 'غیر ملکی خبر رساں ایجنسی کے مطابق پل محفوظ ہے۔'],
    ['foreign media', 'عرب میڈیا کے مطابق پل محفوظ ہے۔'],
    ['media reports', 'میڈیا رپورٹس کے مطابق پل محفوظ ہے۔'],
    ['several people', `مقامی دکانداروں کا کہنا ہے ${THAT}`],
    ['several bodies', `کسان تنظیموں نے مطالبہ کیا ${THAT}`],
    ['any party', `ہر پارٹی کا کہنا ہے ${THAT}`],
    ['one of many courts', `ایک عدالت نے کہا ${THAT}`],
    ['a body of an officer', `تھانہ سٹی کے ایس ایچ او کے مطابق پل محفوظ ہے۔`],
    ['an officer', `ایک پولیس افسر نے بتایا ${THAT}`],
    ['an old man', `سفید ریش بزرگ نے کہا ${THAT}`],
    ['a woman of a house', `ایک خاتون دکانداروں نے کہا ${THAT}`],
    ['a coach whom nothing names', `ہیڈ کوچ کا کہنا تھا ${THAT}`],
    ['a seller', `سبزی فروش نے کہا ${THAT}`],
    ['one’s father', `والد صاحب نے کہا ${THAT}`],
    ['a priest', `مولوی صاحب نے فرمایا ${THAT}`],
    ['a bird that the text has again', `کوے نے کہا ${THAT} کوے نے سنا۔`],
    ['a research team', `ریسرچ ٹیم نے بتایا ${THAT}`],
    ['an audience', `حاضرین نے کہا ${THAT}`],
    ['witnesses', 'عینی شاہدین کے مطابق پل محفوظ ہے۔'],
  ])('names nobody for %s', (_what, text) => {
    expect(named('ur', text)).toEqual([]);
  });

  it.each([
    [
      'a charge on which somebody is arrested',
      'پولیس نے قتل کے الزام میں تین افراد کو گرفتار کیا۔',
    ],
    ['an answer by arms', 'فوج نے حملے کا بھرپور جواب دیا۔'],
    ['a verdict', 'عدالت نے فیصلہ سنایا اور ملزم رہا ہوا۔'],
    ['a clear lead', 'نور پارٹی نے واضح برتری حاصل کی۔'],
    ['force', 'کامران بلوری نے زور سے دروازہ بند کیا۔'],
    ['a petition', 'کامران بلوری نے درخواست دائر کر دی۔'],
    ['what one wishes', 'یہ سب ان کی مرضی کے مطابق ہوا۔'],
    ['a schedule', 'میچ شیڈول کے مطابق کھیلا جائے گا۔'],
    ['what a body builds', 'حکومت کی جانب سے سڑک بنائی گئی۔'],
    ['what is built once another speaks', 'حکومت کی جانب سے سڑک بنی تو سب نے کہا یہ اعلان تھا۔'],
    ['an announcement nobody makes', 'حکومت کی جانب سے اعلان باقی ہے۔'],
    ['a saying that is not turned', 'یہ کہنا ہے تو مشکل۔'],
    ['a dateline', 'اسلام آباد: پل اسلام آباد میں ہے۔'],
    ['a saying that somebody else speaks of', 'کامران کا گھر ہے کہ سب کا یہاں کہنا ہے۔'],
    ['a saying of nobody', 'ایسا کہنا درست نہیں۔'],
  ])('finds no source in %s', (_what, text) => {
    expect(named('ur', text)).toEqual([]);
  });

  it('names all of several', () => {
    const text = `رہنماؤں کامران بلوری، سعدیہ بلوری اور نادیہ حسین نے مطالبہ کیا ${THAT}`;
    expect(named('ur', text).sort()).toEqual(['سعدیہ بلوری', 'نادیہ حسین', 'کامران بلوری'].sort());
  });

  it('knows who holds an office that stands alone', () => {
    const minister = 'وزیراعظم کامران بلوری نے ایوان میں قدم رکھا۔';
    const said = `وزیراعظم کا کہنا تھا ${THAT}`;
    expect(named('ur', minister, said)).toEqual(['کامران بلوری']);
    expect(named('ur', said, minister)).toEqual(['کامران بلوری']);
    expect(named('ur', said)).toEqual(['وزیراعظم']);
    const next = 'وزیراعظم سعدیہ بلوری نے ایوان میں قدم رکھا۔';
    expect(named('ur', minister, next, said)).toEqual(['سعدیہ بلوری']);
  });

  it('knows which body a noun means that stands alone', () => {
    const company = `نور کمپنی نے کہا ${THAT}`;
    const board = `بلور کرکٹ بورڈ نے کہا ${THAT}`;
    expect(named('ur', company, `بورڈ کا کہنا ہے ${THAT}`)).toEqual(['نور کمپنی']);
    expect(named('ur', board, company, `بورڈ کا کہنا ہے ${THAT}`)).toEqual([
      'بلور کرکٹ بورڈ',
      'نور کمپنی',
    ]);
    expect(named('ur', `کمپنی کا کہنا ہے ${THAT}`)).toEqual(['کمپنی']);
    expect(named('ur', `پولیس نے کہا ${THAT}`, `کمپنی کا کہنا ہے ${THAT}`)).toEqual([
      'پولیس',
      'کمپنی',
    ]);
  });

  it('knows whose report it is that is told of again', () => {
    const report = 'نور کونسل کی ایک رپورٹ کے مطابق پل محفوظ ہے۔';
    expect(named('ur', report, `رپورٹ میں کہا گیا ہے ${THAT}`)).toEqual(['نور کونسل']);
  });

  it('takes a study that is called new and recent for one', () => {
    const { sources } = read(
      'ur',
      'ایک حالیہ تحقیق کے مطابق پل محفوظ ہے۔',
      `نئی تحقیق سے پتا چلا ہے ${THAT}`,
    );
    expect(sources.map(({ names }) => names)).toEqual([['حالیہ تحقیق', 'نئی تحقیق']]);
  });

  it('knows what a report says in which something is said', () => {
    const issued = `نور کونسل نے ایک رپورٹ جاری کی ہے جس میں کہا گیا ہے ${THAT}`;
    expect(named('ur', issued)).toEqual(['نور کونسل']);
    const refused = `نور کونسل نے وہ رپورٹ مسترد کر دی جس میں کہا گیا تھا ${THAT}`;
    expect(named('ur', refused)).toEqual(['رپورٹ']);
    const shown = `اب وہ تحقیق آئی ہے جس سے یہ ظاہر ہوا ہے ${THAT}`;
    expect(named('ur', shown)).toEqual(['تحقیق']);
    expect(named('ur', `وہ گھر آیا جس سے ظاہر ہوا ${THAT}`)).toEqual([]);
  });

  it('leaves a report to whoever says something in it', () => {
    expect(named('ur', `نور ٹائمز نے اپنی رپورٹ میں دعویٰ کیا ہے ${THAT}`)).toEqual(['نور ٹائمز']);
  });

  it('puts a short form that brackets give to its name', () => {
    const { sources } = read(
      'ur',
      `بلور کرکٹ بورڈ (بی سی بی) نے کہا ${THAT}`,
      `بی سی بی کے مطابق پل محفوظ ہے۔`,
    );
    expect(sources).toHaveLength(1);
    expect(sourceOf(sources, 'بی سی بی')?.name).toBe('بلور کرکٹ بورڈ');
  });
});
