import { ground } from '../../../../server/src/core/grounding';
import { cited, told, toArticle } from './articles';

const SPEECH =
  '“We ran out of stamps at three o’clock,” said the head of the office. ' +
  '“It is the most agreeable shortage of my career, and I have seen many.”';

describe('the quotations of a summary', () => {
  it.each([
    ['He said: "we ran out of stamps at three o\'clock".', 'supported'],
    ['He spoke of "the most agreeable shortage of my career".', 'supported'],
    ['He said “It is the most agreeable shortage … and I have seen many”.', 'supported'],
    ['He said “It is the most [...] shortage of my career”.', 'supported'],
    ['He said “It is the most [truly] agreeable shortage”.', 'supported'],
    ['He said (“It is the most agreeable shortage”).', 'supported'],
    ['He said “It is the most agreeable success of my career”.', 'contradicted'],
    ['He said “Nobody will ever walk across that river”.', 'not-found'],
  ])('must stand in the article word for word: %s', (summary, verdict) => {
    const quotations = ground(summary, toArticle(SPEECH)).claims.filter(
      ({ kind }) => kind === 'quotation',
    );
    expect(quotations.map((claim) => claim.verdict)).toEqual([verdict]);
  });

  it('are no claims of their own where they are a word or two', () => {
    expect(told('He spoke of a “pleasant shortage”.', SPEECH)).toEqual([]);
    expect(told('He spoke ((((of “a much longer shortage of ink”)))).', SPEECH)).toEqual([]);
    expect(told('He said “… […] …” there.', SPEECH)).toEqual([]);
  });

  it('have their place, from the first word to the last', () => {
    const article = toArticle(SPEECH);
    const [claim] = ground('He spoke of “most agreeable shortage of my career”.', article).claims;
    expect(claim && cited(article, claim)).toBe('most agreeable shortage of my career');
  });

  it('may go over the end of a sentence and of a paragraph', () => {
    const article = toArticle('They said so. We go home now.\n\nNobody stays here.');
    const [claim] = ground('They said: “We go home now. Nobody stays here.”', article).claims;
    expect(claim).toMatchObject({ verdict: 'supported' });
    expect(claim && cited(article, claim)).toBe('We go home now');
  });

  it('begin where a name does', () => {
    const body = 'They told Vint: “Vint ran out of stamps, so so good, so so bad”.';
    const summary =
      'They said “Vint ran out of stamps”, “so so good, so so bad” and “so so far so so bad”.';
    expect(told(summary, body)).toEqual([
      'name | Vint | supported',
      'quotation | Vint ran out of stamps | supported',
      'quotation | so so good, so so bad | supported',
      'quotation | so so far so so bad | contradicted | other-words',
    ]);
  });

  it('that stand in several sentences are checked piece by piece', () => {
    const long = Array.from({ length: 14 }, (_, i) => `We carried ${i + 20} stones over the hill`);
    const body = `They said: “${long.join('. ')}.”`;
    expect(ground(body, toArticle(body)).findings).toEqual([]);
    const wrong = body.replace('25 stones over', '25 stones under');
    expect(ground(wrong, toArticle(body)).findings).toMatchObject([{ kind: 'quotation' }]);
  });

  it('of a headline have no place', () => {
    const title = 'Mayor says we will never sell that bridge';
    expect(
      told('She said “we will never sell that bridge”.', 'Nothing else here.', 'en', title),
    ).toEqual(['quotation | we will never sell that bridge | supported | headline']);
    expect(
      told('She said “we will never buy that bridge”.', 'Nothing else here.', 'en', title),
    ).toEqual(['quotation | we will never buy that bridge | contradicted | other-words']);
  });

  it('are read without blanks between words', () => {
    const body = '他说：“桥今天终于通车了。”';
    expect(told('他说“桥今天终于通车了”。', body, 'zh')).toEqual([
      'quotation | 桥今天终于通车了 | supported',
    ]);
    expect(told('他说“桥今天终于停车了”。', body, 'zh')).toEqual([
      'quotation | 桥今天终于停车了 | contradicted | other-words',
    ]);
    expect(told('他说“通车”。', body, 'zh')).toEqual([]);
  });
});
