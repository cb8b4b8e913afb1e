import { named, read } from './reading';

const THAT = 'کہ پل محفوظ ہے ۔';

describe('Urdu sources', () => {
  it.each([
    ['a surname that is an honour elsewhere', `عمران خان کا کہنا تھا ${THAT}`, ['عمران خان']],
    ['with words before “the saying”', `کامران بلوری کا یہ بھی کہنا ہے ${THAT}`, ['کامران بلوری']],
    ['with “the saying” written on', `کامران بلوری کاکہنا ہے ${THAT}`, ['کامران بلوری']],
    [
      'with a verb written on to its auxiliary',
      `کامران بلوری نے اعلانکیا ${THAT}`,
      ['کامران بلوری'],
    ],
    ['with a verb of the present before “that”', `کامران بلوری کہتے ہیں ${THAT}`, ['کامران بلوری']],
    ['with one that goes on', `نور نیوز بتا رہا ہے ${THAT}`, ['نور نیوز']],
    ['not what something is called', 'اسے کامران بلوری کہتے ہیں ۔', []],
    [
      'around a clause',
      `ڈاکٹر کامران بلوری ، جو لاہور میں ہیں ، کا کہنا ہے ${THAT}`,
      ['کامران بلوری'],
    ],
    ['up to an honour', `ڈاکٹر کامران بلوری رضی اللہ عنہ نے کہا ${THAT}`, ['کامران بلوری']],
    ['with a word for God in it', `ثناء اللہ بلوری نے کہا ${THAT}`, ['ثناء اللہ بلوری']],
    ['of one word before “in the words”', `بلوری کے بقول پل محفوظ ہے ۔`, ['بلوری']],
    ['behind “in the words of”', 'بقول کامران بلوری ، پل محفوظ ہے ۔', ['کامران بلوری']],
    ['two', `کامران بلوری اور نادیہ حسین نے کہا ${THAT}`, ['نادیہ حسین', 'کامران بلوری']],
    ['no second of one word', `بازار اور نادیہ حسین نے کہا ${THAT}`, ['نادیہ حسین']],
    ['no second of usual words', `کئی لوگ اور نادیہ حسین نے کہا ${THAT}`, ['نادیہ حسین']],
    [
      'behind the expression of something',
      'ان خیالات کا اظہار کامران بلوری نے تقریب سے خطاب میں کیا ۔',
      ['کامران بلوری'],
    ],
    ['not of a condition', `اگر کامران بلوری نے کہا ${THAT}`, []],
    ['not of something still to be done', 'کامران بلوری نے اعلان کرنے کی تاریخ بدل دی ۔', []],
    ['not of an announcement', 'کامران بلوری نے اعلان کی تاریخ بدل دی ۔', []],
    ['not of what is told', 'کامران بلوری نے دیکھا کہ سب کا کہا ہوا غلط ہے ۔', []],
  ])('finds a person %s', (_what, text, names) => {
    expect(named('ur', text)).toEqual(names);
  });

  it.each([
    ['behind what it is', `برطانوی اخبار بلور کے مطابق پل محفوظ ہے ۔`, ['بلور']],
    [
      'not behind too far',
      'اخبار الف بلور جیم دال رے زے کے مطابق پل محفوظ ہے ۔',
      ['اخبار الف بلور جیم دال رے زے'],
    ],
    ['without its spokesman before it', `ترجمان دفتر خارجہ نے کہا ${THAT}`, ['دفتر خارجہ']],
    ['before its spokesman', `دفتر خارجہ کے ترجمان نے کہا ${THAT}`, ['دفتر خارجہ']],
    [
      'not where the spokesman has a name',
      `دفتر خارجہ کے ترجمان کامران بلوری نے کہا ${THAT}`,
      ['کامران بلوری'],
    ],
    ['whose report it is', 'نور کونسل کی ایک حالیہ رپورٹ کے مطابق پل محفوظ ہے ۔', ['نور کونسل']],
    [
      'in which a report was published',
      'نور ٹائمز میں شائع ہونے والی رپورٹ کے مطابق پل محفوظ ہے ۔',
      ['نور ٹائمز'],
    ],
    [
      'whose report was made',
      'نور ٹائمز کی شائع کی گئی رپورٹ کے مطابق پل محفوظ ہے ۔',
      ['نور ٹائمز'],
    ],
    [
      'in whose papers something is told',
      'نور کونسل کے 2008 کے انکشافات میں پل کا بھی ذکر ہے ۔',
      ['نور کونسل'],
    ],
    ['not of papers without an owner', 'ان تازہ انکشافات میں پل کا بھی ذکر ہے ۔', []],
    ['not of no papers', 'لاہور شہر میں پل کا بھی ذکر ہے ۔', []],
    ['not where nothing is told in papers', 'یہ سب بیان کیا گیا ہے ۔', []],
    ['by whose police it is', `بلور نگر کی پولیس نے کہا ${THAT}`, ['بلور نگر کی پولیس']],
    ['by its own police', `بلور پولیس نے کہا ${THAT}`, ['بلور پولیس']],
  ])('finds an institution %s', (_what, text, names) => {
    expect(named('ur', text)).toEqual(names);
  });

  it('takes a name before a colon that the text has elsewhere or that has a title', () => {
    const label = (opening: string, first = '') =>
      named('ur', first, `${opening} : یہ پل بہت پرانا ہے ۔`);
    expect(label('کامران بلوری', 'کامران بلوری آئے ۔')).toEqual(['کامران بلوری']);
    expect(label('ڈاکٹر کامران بلوری')).toEqual(['کامران بلوری']);
    expect(label('کامران بلوری')).toEqual([]);
    expect(label('ان میں کامران بلوری')).toEqual([]);
    expect(label('کئی لوگ')).toEqual([]);
    expect(label('ترجمان دفتر خارجہ')).toEqual([]);
  });

  it('tells an unnamed source by its words', () => {
    const { sources } = read(
      'ur',
      `طبی ماہرین کا کہنا ہے ${THAT}`,
      `میڈیا رپورٹس کے مطابق ${THAT}`,
    );
    expect(sources.map(({ kind }) => kind)).toEqual(['unnamed', 'unnamed']);
  });
});
