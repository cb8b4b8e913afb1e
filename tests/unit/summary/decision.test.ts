import { EXTRACTIVE } from '../../../server/src/summary/records';
import {
  decideSummary,
  type Recognised,
  type StoredSummary,
  type SummaryDecision,
  type SummaryInput,
} from '../../../server/src/summary/decision';

const GENERATED = 'The council approved the plan.';
const OFFERED = 'The council approved the plan. It costs nine million.';
const OLDER = 'The council will vote on the plan.';
const WRITTEN = 'Harbour: yes, says the council.';

const recognise = (sent: string): Promise<Recognised> => {
  const text = sent.replace(/\s+/gu, ' ');
  return Promise.resolve(
    text === OFFERED
      ? { known: 'offered', from: EXTRACTIVE }
      : text === GENERATED || text === OLDER
        ? { known: 'older' }
        : null,
  );
};

const machine: StoredSummary = { summary: GENERATED, summaryOrigin: 'extractive' };
const person: StoredSummary = { summary: WRITTEN, summaryOrigin: 'human' };
const sentIn: StoredSummary = { summary: WRITTEN, summaryOrigin: 'api' };
const unwanted: StoredSummary = { summary: null, summaryOrigin: 'none' };
const missing: StoredSummary = { summary: null, summaryOrigin: null };

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'New text.' }] }];

type Case = [behaviour: string, SummaryInput, StoredSummary, SummaryDecision | 'chosen'];

const cases: Case[] = [
  ['a new article gets one', { title: 'A', body }, null, 'generate'],
  ['a new language gets one', { title: 'A' }, null, 'generate'],
  ['a new article keeps what a person wrote', { body, summary: WRITTEN }, null, 'written'],
  ['a new article may go without', { body, summaryOrigin: 'none' }, null, 'none'],
  ['a new body asks for a new one', { body }, machine, 'generate'],
  ['a new title asks for a new one', { title: 'B' }, machine, 'generate'],
  ['another field leaves it alone', {}, machine, 'keep'],
  ['a missing one is made at any save', {}, missing, 'generate'],
  ['the form sends the stored text back', { body, summary: GENERATED }, machine, 'generate'],
  ['the stored text alone changes nothing', { summary: GENERATED }, machine, 'keep'],
  [
    'white space makes no person',
    { summary: ` ${GENERATED.replace(' ', '\n ')}\n` },
    machine,
    'keep',
  ],
  ['a stale tab is no person', { body, summary: OLDER }, machine, 'generate'],
  ['a stale tab alone changes nothing', { summary: OLDER }, machine, 'keep'],
  ['a changed text is a person’s', { summary: WRITTEN }, machine, 'written'],
  ['one of the plugin’s texts is chosen', { body, summary: OFFERED }, machine, 'chosen'],
  ['one of the plugin’s texts is chosen for a new article', { summary: OFFERED }, null, 'chosen'],
  ['one of the plugin’s texts does not replace a person’s', { summary: OFFERED }, person, 'keep'],
  ['one of the plugin’s texts does not leave none', { summary: OFFERED }, unwanted, 'keep'],
  ['what a program sent stays when the body changes', { body }, sentIn, 'keep'],
  ['what a program sent is changed', { summary: `${WRITTEN} Soon.` }, sentIn, 'written'],
  ['a person’s stays when the body changes', { body, title: 'B' }, person, 'keep'],
  ['a person’s sent back stays', { body, summary: WRITTEN }, person, 'keep'],
  ['a person’s is changed by a person', { summary: `${WRITTEN} Soon.` }, person, 'written'],
  ['a stale generated text does not replace a person’s', { summary: OLDER }, person, 'keep'],
  ['an emptied field asks for a new one', { summary: '' }, person, 'generate'],
  ['a null asks for a new one', { summary: null }, machine, 'generate'],
  ['white space alone is an emptied field', { summary: ' \n' }, person, 'generate'],
  ['an editor wants none', { summary: GENERATED, summaryOrigin: 'none' }, machine, 'none'],
  ['an editor wants none instead of a person’s', { summaryOrigin: 'none' }, person, 'none'],
  [
    'none stays when the body changes',
    { body, summary: null, summaryOrigin: 'none' },
    unwanted,
    'keep',
  ],
  ['none stays where the origin is not sent', { body }, unwanted, 'keep'],
  ['none is left by another choice', { summaryOrigin: 'extractive' }, unwanted, 'generate'],
  [
    'none is left by the empty choice',
    { summary: null, summaryOrigin: null },
    unwanted,
    'generate',
  ],
  ['none is left by writing one', { summary: WRITTEN, summaryOrigin: 'none' }, unwanted, 'written'],
  [
    'a stale tab does not leave none',
    { summary: OLDER, summaryOrigin: 'extractive' },
    unwanted,
    'keep',
  ],
  ['a caller cannot say human', { summaryOrigin: 'human' }, machine, 'keep'],
  [
    'a caller cannot say a person’s is a machine’s',
    { body, summaryOrigin: 'extractive' },
    person,
    'keep',
  ],
];

describe('whose summary an article has after a save', () => {
  it.each(cases)('%s', async (_behaviour, input, stored, decision) => {
    const known = { saysChosen: false, recognise };
    const decided = await decideSummary(input, stored, known);
    expect(typeof decided === 'string' ? decided : 'chosen').toBe(decision);
  });

  it.each<Case>([
    ['a chosen text replaces a person’s', { summary: OFFERED }, person, 'chosen'],
    ['a chosen text leaves none', { summary: OFFERED }, unwanted, 'chosen'],
    ['a chosen text of long ago replaces nothing', { summary: OLDER }, person, 'keep'],
    ['a chosen text that was changed is a person’s', { summary: WRITTEN }, machine, 'written'],
  ])('%s', async (_behaviour, input, stored, decision) => {
    const known = { saysChosen: true, recognise };
    const decided = await decideSummary(input, stored, known);
    expect(typeof decided === 'string' ? decided : 'chosen').toBe(decision);
  });

  it('takes the stored words in another form where they were chosen', async () => {
    const stored: StoredSummary = { summary: OFFERED, summaryOrigin: 'extractive' };
    const input = { summary: OFFERED.replace('. ', '.\n') };
    const decide = (saysChosen: boolean) => decideSummary(input, stored, { saysChosen, recognise });
    expect(await decide(true)).toEqual({ known: 'offered', from: EXTRACTIVE });
    expect(await decide(false)).toBe('keep');
  });

  it('looks a text up only where it is neither stored nor empty', async () => {
    const look = jest.fn(recognise);
    const known = { saysChosen: false, recognise: look };
    await decideSummary({ body, summary: GENERATED }, machine, known);
    await decideSummary({ body, summary: '' }, machine, known);
    await decideSummary({ body }, machine, known);
    expect(look).not.toHaveBeenCalled();
  });
});
