import { splitSentences } from '../../../../server/src/core/text';

const split = (text: string, language: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

const LATIN = 'en de fr es pt it nl nb sv da fi is cs sk sl hr pl hu ro tr az eu vi id und xx';
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

describe('an initial', () => {
  it.each(LATIN.split(' '))('never ends a sentence, whichever letter it is: %s', (language) => {
    for (const letter of CAPITALS) {
      const texts = [
        `Bbbb ${letter}. Hale of Hollern resigned.`,
        `Bbbb bbbb bb ${letter}. Orr.`,
        `${letter}. Novak bbbb.`,
        `Bbbb (${letter}. Orr) bbbb ${letter}. Hale bbbb.`,
        `Mgr. ${letter}. Nováka bbbb.`,
      ];
      for (const text of texts) expect(split(text, language)).toEqual([text]);
    }
  });

  it.each(['ru', 'uk', 'bg', 'sr', 'kk'])('nor does a Cyrillic one: %s', (language) => {
    for (const letter of 'АБВГДЕЗИКЛМНОПРСТУФХЦЧШЭЮЯ') {
      const text = `Бббб бббб ${letter}. Орлик.`;
      expect(split(text, language)).toEqual([text]);
    }
  });

  it.each([
    ['fr', 'Ensuite J.-P. Morel parle.'],
    ['fr', 'Ensuite J-P. Morel et M.‑C. Petit parlent.'],
    ['ru', 'Затем Ж.-К. Дюпон уехал.'],
    ['en', 'Then Ch. Dupont met Th. Wolff.'],
    ['hu', 'Gy. Nagy és Sz. Kovács is ott volt.'],
    ['ru', 'Приехал Дж. Смит.'],
    ['fr', 'Il a vu M. Le Gall et N. Le Goff.'],
    ['es', 'Lo dijo N. La Torre.'],
    ['de', 'Es sprach S. Das dazu.'],
    ['el', 'Μίλησε ο Γ. Παππάς.'],
    ['hy', 'Խոսեց Ա. Հակոբյանը։'],
    ['he', 'אמר י. כהן אתמול.'],
    ['hi', 'कल पी. कुमार बोले।'],
    ['hi', 'कल पी. के. कुमार बोले।'],
    ['gu', 'ગઈકાલે પી. કુમાર બોલ્યા.'],
    ['en', 'They met at 5 A.M. ON MONDAY.'],
    ['en', 'He works for U.S. IT companies.'],
    ['en', 'Judge I. Castle ruled.'],
    ['en', 'Ann Lee and I. Castle ruled.'],
    ['en', 'A. The roof leaks.'],
  ])('of another form does not either: %s: %s', (language, text) => {
    expect(split(text, language)).toEqual([text]);
  });
});

describe('a letter that ends a sentence', () => {
  it.each([
    ['en', ['She chose plan B.', 'The council agreed.']],
    ['en', ['It holds vitamin C.', 'The price rose.']],
    ['en', ['She left with student A.', 'He stayed.']],
    ['en', ['It began with World War I.', 'Then came peace.']],
    ['en', ['He was crowned King Charles I.', 'Parliament met.']],
    ['en', ['So did my wife and I.', 'Friends came.']],
    ['en', ['Nobody was later than I.', 'Mary left.']],
    ['de', ['Sie nahm Vitamin C.', 'Das half.', 'Es blieb Plan B.', 'Der Rat tagt.']],
    ['fr', ['Il choisit le plan B.', 'Le maire rit.']],
    ['es', ['Eligen el plan B.', 'La alcaldesa calla.']],
    ['it', ['Scelgono il piano B.', 'La sindaca tace.']],
    ['pt', ['Escolhem o plano B.', 'Os outros calam.']],
    ['nb', ['De valgte plan B.', 'De andre tier.']],
    ['ru', ['Выбрали план Б.', 'В совете молчат.']],
    ['hi', ['वह कल आया था.', 'उसने कहा है.', 'पी. कुमार बोले.']],
    ['gu', ['તે કાલે આવ્યો છે.', 'તેણે કહ્યું.']],
    ['ko', ['그는 왔다.', '네.', '그렇다.']],
    ['en', ['See page 5 of volume c.', 'Nobody did.']],
  ])('ends it: %s', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });
});

describe('Georgian', () => {
  it('begins its sentences with letters that count as small', () => {
    const sentences = ['საბჭო შეიკრიბა დღეს.', 'ყველა მოვიდა.'];
    expect(split(sentences.join(' '), 'ka')).toEqual(sentences);
  });
});

describe('a closing mark behind a blank', () => {
  it.each([
    ['« Nous avons le choix. »', 'Le maire rit.'],
    ['« Nous avons le choix\u00a0!\u00a0»', 'Le maire rit.'],
    ['« Nous avons le choix.\u202f»', '« Moi aussi. »', 'Elle part.'],
    ['« Nous attendons… »', 'Le maire rit.'],
    ['Elle dit : « Oui. »', '20 personnes rient.'],
    ['(Elle était là. )', 'Il rit.'],
  ])('ends the sentence with its stop: %s', (...sentences) => {
    expect(split(sentences.join(' '), 'fr')).toEqual(sentences);
  });

  it('opens the next sentence where none is open', () => {
    expect(split('He left. " We stay. " She sat. " No! " He ran.', 'en')).toEqual([
      'He left.',
      '" We stay. "',
      'She sat.',
      '" No! "',
      'He ran.',
    ]);
  });

  it('stays with the quotation, however long that is', () => {
    const long = `« ${'Nous avons le choix depuis longtemps. '.repeat(12)}Oui. » Le maire rit.`;
    expect(split(long, 'fr').slice(-2)).toEqual(['Oui. »', 'Le maire rit.']);
    expect(split('« Vraiment ? » demande Paul. Oui.', 'fr')).toEqual([
      '« Vraiment ? » demande Paul.',
      'Oui.',
    ]);
  });
});
