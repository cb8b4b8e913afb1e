import {
  takesOffers,
  wantNone,
  withText,
  writeAgain,
} from '../../../admin/src/summary/panel/form-changes';
import { piecesOf } from '../../../admin/src/summary/panel/pieces';
import { panelState } from '../../../admin/src/summary/panel/state';
import { isSomebodys, writerOf, type Writer } from '../../../admin/src/summary/panel/writer';
import type { ModelState, SummaryFinding } from '../../../shared/contracts';
import { inspection, modelState, provenance, sentence } from './inspection';

const form = (origin: string | null | undefined, summary: string | null = 'One.') => ({
  summary,
  origin,
});

describe('whose the text in the form is', () => {
  it.each([
    ['extractive', 'plugin'],
    ['model', 'model'],
    ['human', 'person'],
    ['api', 'program'],
  ] as const)('is what is stored: %s', (origin, writer) => {
    expect(writerOf(inspection({ provenance: provenance(origin) }))).toBe(writer);
  });

  it('is the plugin’s where one of its own was chosen', () => {
    const chosen = inspection({ provenance: null, sentences: [sentence('One.')] });
    expect(writerOf(chosen)).toBe('offered');
  });

  it('is the model’s where its text was taken', () => {
    const model = modelState({ state: 'held', sentences: [sentence('Mine.')] });
    expect(writerOf(inspection({ provenance: null, sentences: [sentence('Mine.')], model }))).toBe(
      'model',
    );
  });

  it('is the editor’s where it is new', () => {
    const typed = writerOf(inspection({ provenance: null, sentences: [sentence('New.')] }));
    expect(typed).toBe('typed');
    expect(isSomebodys(typed)).toBe(true);
  });

  it('is nobody’s where there is none', () => {
    expect(writerOf(inspection({ sentences: [] }))).toBeNull();
    expect(isSomebodys(null)).toBe(false);
  });

  it.each(['plugin', 'model', 'offered'] as const)('is a machine’s: %s', (writer) => {
    expect(isSomebodys(writer)).toBe(false);
  });
});

describe('how things stand', () => {
  it('is what the server says, where nothing else counts', () => {
    for (const state of ['fresh', 'stale', 'missing', 'short'] as const) {
      expect(panelState(inspection({ state }), form('extractive'), false)).toBe(state);
    }
  });

  it('is that none is wanted from when the form says so', () => {
    expect(panelState(inspection(), form('none'), false)).toBe('none');
  });

  it('is that one is missing where none was wanted and the form takes it back', () => {
    const none = inspection({ state: 'none', sentences: [] });
    expect(panelState(none, form(null, null), false)).toBe('missing');
    // A type without a field for it has what the server says.
    expect(panelState(none, form(undefined, null), false)).toBe('none');
  });

  it.each([
    ['waiting', 'writing'],
    ['writing', 'writing'],
    ['held', 'held'],
    ['failed', 'failed'],
    ['done', 'fresh'],
    ['none', 'fresh'],
  ] as const satisfies [ModelState['state'], string][])(
    'is how far the model is: %s',
    (state, said) => {
      const model = modelState({ state });
      expect(panelState(inspection({ model }), form('extractive'), false)).toBe(said);
    },
  );

  it('waits for no model where somebody wrote the text, or it is too short', () => {
    const model = modelState({ state: 'failed' });
    expect(panelState(inspection({ model, state: 'stale' }), form('human'), true)).toBe('stale');
    expect(panelState(inspection({ model, state: 'short' }), form(null), false)).toBe('short');
  });
});

describe('a change of the form', () => {
  it('sets the summary and marks it as chosen, or empties it', () => {
    expect(withText('One.')).toEqual({ summary: 'One.', origin: null });
    expect(writeAgain()).toEqual({ summary: null });
  });

  it('wants none without touching the words, and takes that back', () => {
    expect(wantNone(true, form('human'))).toEqual({ origin: 'none' });
    expect(wantNone(false, form('human'))).toEqual({ origin: 'human' });
    expect(wantNone(false, form(undefined))).toEqual({ origin: null });
  });

  it('asks for a new one where none was wanted when it was saved', () => {
    expect(wantNone(false, form('none', null))).toEqual({ origin: null, summary: null });
  });

  it('counts with the next save where it can be marked, or the plugin’s own text is stored', () => {
    const takes = (
      origin: string | null | undefined,
      writer: Writer | null,
      mayMark = true,
    ): boolean => takesOffers(form(origin), { mayMark, writer });
    expect(takes('human', 'person')).toBe(true);
    expect(takes('model', 'model')).toBe(true);
    expect(takes('none', null)).toBe(true);
    expect(takes(undefined, 'plugin')).toBe(true);
    expect(takes(undefined, 'model')).toBe(false);
    // A text that was there before the plugin, of which the row does not say whose it is.
    expect(takes(null, 'program')).toBe(false);
    expect(takes('human', 'person', false)).toBe(false);
    expect(takes('extractive', 'plugin', false)).toBe(true);
  });
});

describe('a sentence with findings', () => {
  const finding = (start: number, end: number): SummaryFinding => ({
    ...{ kind: 'number', verdict: 'not-found', place: null },
    ...{ start, end },
  });

  it('is cut where they stand', () => {
    const text = 'It cost 64 crowns in May.';
    const pieces = piecesOf({ text, findings: [finding(21, 24), finding(8, 10)] });
    expect(pieces.filter(({ isFinding }) => isFinding).map((piece) => piece.text)).toEqual([
      '64',
      'May',
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('keeps all its words where they overlap, and where there are none', () => {
    const text = 'It cost 64 crowns.';
    const both = piecesOf({ text, findings: [finding(8, 10), finding(8, 17), finding(8, 9)] });
    expect(both.map((piece) => piece.text).join('')).toBe(text);
    expect(piecesOf({ text, findings: [] })).toEqual([{ text, isFinding: false }]);
    expect(piecesOf({ text: '', findings: [] })).toEqual([]);
  });
});
