import type { Suggestion } from '../../shared/contracts';
import { paragraphs } from './helpers/articles';
import { databases } from './helpers/databases';
import { openDesk, type Desk } from './helpers/desk';
import { asking } from './helpers/linking';
import { ago, HARBOUR_FORM, STORIES } from './helpers/stories';

const idsOf = (found: { documentId: string }[]) => found.map(({ documentId }) => documentId);

const HY = paragraphs(
  'Երևանի կենտրոնական գրադարանը սեպտեմբերին կրկին բացվեց վերանորոգումից հետո։ Գրադարանավարները հազարավոր ձեռագրեր են թվայնացրել։',
);

describe.each(databases)('suggestions on %s', (_name, createDatabase) => {
  let desk: Desk;
  let ministry: string;
  let vote: string;
  let court: string;
  let storm: string;
  let cup: string;
  let bilingual: string;
  let armenian: string;

  beforeAll(async () => {
    desk = await openDesk(createDatabase);
    ministry = await desk.source('Ministry of Ports');
    vote = await desk.published({
      ...STORIES.vote,
      datePublished: ago(3),
      attributions: [ministry, await desk.source('Westmark Gazette')],
    });
    court = await desk.draft(STORIES.court);
    storm = await desk.published({ ...STORIES.storm, datePublished: ago(400) });
    cup = await desk.published({ ...STORIES.cup, datePublished: ago(2) });
    bilingual = await desk.draft({ title: 'Central library reopens', body: paragraphs('Books.') });
    await desk.on.update({
      documentId: bilingual,
      locale: 'hy',
      data: { title: 'Գրադարանը բացվեց', body: HY },
    });
    armenian = await desk.draft({ title: 'Գրադարանի ձեռագրերը', body: HY }, 'hy');
    await desk.linking.settled();
  }, 180_000);
  afterAll(() => desk.close());

  const suggest = async (...asked: Parameters<typeof asking>) =>
    (await desk.linking.suggest(desk.admin, asking(...asked))).suggestions;
  const of = (suggestions: Suggestion[], documentId: string): Suggestion => {
    const found = suggestions.find((each) => each.documentId === documentId);
    if (found === undefined) throw new Error(`${documentId} is not suggested`);
    return found;
  };

  it('come for the unsaved text of a new article, most alike first', async () => {
    const found = await suggest(HARBOUR_FORM);
    expect(idsOf(found)).toEqual(expect.arrayContaining([vote, court, storm]));
    expect(idsOf(found)).not.toContain(cup);
    expect(new Set(idsOf(found).slice(0, 2))).toEqual(new Set([vote, court]));
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it('show what lists show of the article: its draft, with its status', async () => {
    const found = await suggest(HARBOUR_FORM);
    const [row] = await desk.on.rows({ documentId: vote, publishedAt: null });
    expect(of(found, vote)).toMatchObject({
      id: row?.id,
      locale: 'en',
      title: STORIES.vote.title,
      section: 'Local',
      status: 'published',
      linkable: true,
      linksHere: false,
    });
    expect(new Date(of(found, vote).datePublished ?? '')).toEqual(
      new Date(row?.datePublished ?? ''),
    );
    expect(of(found, court)).toMatchObject({ status: 'draft', datePublished: null });
  });

  it('come for a text without a title, and not for a form without words', async () => {
    expect(idsOf(await suggest({ body: HARBOUR_FORM.body }))).toContain(vote);
    expect(idsOf(await suggest({ title: 'Westmark harbour' }))).toContain(vote);
    const { suggestions, duplicates } = await desk.linking.suggest(desk.admin, asking({}));
    expect({ suggestions, duplicates }).toEqual({ suggestions: [], duplicates: [] });
  });

  it('give the words in common as they stand in the suggested article', async () => {
    const { terms } = of(await suggest(HARBOUR_FORM), vote).reasons;
    expect(terms).toContain('Westmark');
    expect(terms.length).toBeGreaterThan(2);
    expect(terms.length).toBeLessThanOrEqual(6);
    const text = JSON.stringify(STORIES.vote);
    for (const term of terms) expect(text).toContain(term);
    expect(terms).not.toContain('the');
  });

  it('give the sources that both rest on, by name, and score higher for them', async () => {
    const [without, shared] = [
      of(await suggest(HARBOUR_FORM), vote),
      of(await suggest({ ...HARBOUR_FORM, attributions: [ministry] }), vote),
    ];
    expect(without.reasons.sources).toEqual([]);
    expect(shared.reasons.sources).toEqual([{ documentId: ministry, name: 'Ministry of Ports' }]);
    expect(shared.score).toBeGreaterThan(without.score);
  });

  it('give the section where it is the same, and score higher for it', async () => {
    const title = 'Westmark lorries and other matters of the week';
    const same = of(await suggest({ title, section: 'Local' }), vote);
    const other = of(await suggest({ title, section: 'Sport' }), vote);
    expect([same.reasons.section, other.reasons.section]).toEqual(['Local', null]);
    expect(same.score).toBeGreaterThan(other.score);
    const none = of(await suggest({ title, section: null }), vote);
    expect(none.reasons.section).toBeNull();
  });

  it('give the whole days between the two, by the date in the form', async () => {
    const today = of(await suggest({ ...HARBOUR_FORM, datePublished: ago(0) }), vote);
    expect(today.reasons.days).toBe(3);
    const earlier = await suggest({ ...HARBOUR_FORM, datePublished: ago(13.5) });
    expect(of(earlier, vote).reasons.days).toBe(10);
    // Without a date it is news of today; a draft has the day of its last save.
    const found = await suggest(HARBOUR_FORM);
    expect(of(found, vote).reasons.days).toBe(3);
    expect(of(found, court).reasons.days).toBe(0);
  });

  it('tell background that a text goes back to from old news', async () => {
    const storms = { title: 'Insurers pay for storm at the quay that destroys trust', body: null };
    const back = of(await suggest(storms), storm);
    expect(back.reasons).toMatchObject({ background: true });
    expect(back.reasons.days).toBeGreaterThan(390);
    expect(of(await suggest(HARBOUR_FORM), storm).reasons.background).toBe(false);
    // The same old headline for a text of its own days is no background.
    const then = of(await suggest({ ...storms, datePublished: ago(399) }), storm);
    expect(then.reasons).toMatchObject({ background: false, days: 1 });
  });

  it('leave out the article itself and those that are linked in the form', async () => {
    const found = idsOf(await suggest(HARBOUR_FORM, { documentId: vote, linked: [court] }));
    expect(found).toContain(storm);
    expect(found).not.toContain(vote);
    expect(found).not.toContain(court);
  });

  it('leave out a dismissed article, in both directions, until it is taken back', async () => {
    const { linking, admin } = desk;
    expect(await linking.dismiss(admin, vote, court)).toEqual({ dismissed: true });
    await linking.dismiss(admin, court, vote);
    expect(idsOf(await suggest(HARBOUR_FORM, { documentId: vote }))).not.toContain(court);
    expect(idsOf(await suggest(HARBOUR_FORM, { documentId: court }))).not.toContain(vote);
    expect(idsOf(await suggest(HARBOUR_FORM, { documentId: storm }))).toEqual(
      expect.arrayContaining([vote, court]),
    );
    const searched = await suggest(HARBOUR_FORM, { documentId: vote, query: 'complaint' });
    expect(idsOf(searched)).toContain(court);
    expect(await linking.undismiss(admin, court, vote)).toEqual({ dismissed: false });
    expect(idsOf(await suggest(HARBOUR_FORM, { documentId: vote }))).toContain(court);
    expect(idsOf(await suggest(HARBOUR_FORM, { documentId: court }))).toContain(vote);
  });

  it('are of a search by words in place of the text, without duplicates', async () => {
    const asked = asking({ ...HARBOUR_FORM, ...STORIES.vote }, { query: 'goalkeeper rovers' });
    const { suggestions, duplicates } = await desk.linking.suggest(desk.admin, asked);
    expect(idsOf(suggestions)).toEqual([cup]);
    expect(suggestions[0]?.reasons.terms).toEqual(expect.arrayContaining(['Rovers', 'Goalkeeper']));
    expect(duplicates).toEqual([]);
    expect(await suggest(HARBOUR_FORM, { query: 'zeppelin' })).toEqual([]);
    expect(idsOf(await suggest(HARBOUR_FORM, { query: '  ' }))).toContain(vote);
    const own = await suggest(HARBOUR_FORM, { query: 'goalkeeper', documentId: cup });
    expect(own).toEqual([]);
    expect(await suggest(HARBOUR_FORM, { query: 'goalkeeper', linked: [cup] })).toEqual([]);
  });

  it('of a search are there though they have little of what is looked for', async () => {
    const words = Array.from(
      { length: 56 },
      (_, n) => `Lantern${String.fromCharCode(97 + (n % 26))}${n}`,
    );
    const body = paragraphs(`Pelican ${words.join(' ')}.`);
    const documentId = await desk.draft({ title: 'Lanterns of the year', body });
    await desk.linking.settled();
    const birds = 'heron stork crane ibis egret gull tern swan goose duck puffin curlew plover';
    const query = `pelican ${birds} avocet bittern cormorant gannet osprey spoonbill flamingo grebe`;
    const found = await suggest({}, { query });
    expect(idsOf(found)).toEqual([documentId]);
    // Less than what is suggested unasked.
    expect(of(found, documentId).score).toBeLessThan(10);
    await desk.on.remove({ documentId });
    await desk.linking.settled();
  });

  it('warn of a duplicate that the filters hide', async () => {
    const asked = asking({ ...STORIES.vote }, { filters: { section: 'Weather' } });
    const { suggestions, duplicates } = await desk.linking.suggest(desk.admin, asked);
    expect(idsOf(suggestions)).not.toContain(vote);
    expect(idsOf(duplicates)).toContain(vote);
  });

  it('hold to each filter', async () => {
    const filtered = async (filters: object) => idsOf(await suggest(HARBOUR_FORM, { filters }));
    expect(await filtered({ section: 'Weather' })).toEqual([storm]);
    expect(await filtered({ section: 'Nowhere' })).toEqual([]);
    // A draft without a date counts by its last save.
    const recent = await filtered({ days: 30 });
    expect(recent).toEqual(expect.arrayContaining([vote, court]));
    expect(recent).not.toContain(storm);
    expect(await filtered({ days: 2 })).toEqual([court]);
    const live = await filtered({ publishedOnly: true });
    expect(live).toEqual(expect.arrayContaining([vote, storm]));
    expect(live).not.toContain(court);
    expect(await filtered({ publishedOnly: false })).toContain(court);
    expect(await filtered({ publishedOnly: true, section: 'Local', days: 30 })).toEqual([vote]);
  });

  it('in another language are the version in the edited one, or cannot be linked', async () => {
    const [draft] = await desk.on.rows({ documentId: bilingual, locale: 'en' });
    const found = await suggest({}, { query: 'գրադարան ձեռագրեր', filters: { locale: 'hy' } });
    expect(of(found, bilingual)).toMatchObject({
      id: draft?.id,
      locale: 'en',
      title: 'Central library reopens',
      linkable: true,
    });
    expect(of(found, armenian)).toMatchObject({
      locale: 'hy',
      title: 'Գրադարանի ձեռագրերը',
      linkable: false,
    });
  });

  it('stay within the language of the article without a filter', async () => {
    expect(await suggest({}, { query: 'գրադարան ձեռագրեր' })).toEqual([]);
    const found = idsOf(await suggest({ body: HY }, { locale: 'hy' }));
    expect(new Set(found)).toEqual(new Set([bilingual, armenian]));
  });

  it('say which of them link here already', async () => {
    await desk.linking.link(desk.admin, court, storm);
    const found = await suggest(HARBOUR_FORM, { documentId: storm });
    expect(of(found, court).linksHere).toBe(true);
    expect(of(found, vote).linksHere).toBe(false);
    await desk.linking.unlink(desk.admin, court, storm);
    const after = await suggest(HARBOUR_FORM, { documentId: storm });
    expect(of(after, court).linksHere).toBe(false);
  });

  it('are 8 at most, or as many as are asked for', async () => {
    const birds = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        desk.draft({ title: `Heron ${n}`, body: paragraphs(`A heron nests on pier ${n}.`) }),
      ),
    );
    await desk.linking.settled();
    const form = { title: 'Heron nests' };
    const every = await suggest(form, { limit: 20 });
    expect(new Set(idsOf(every))).toEqual(new Set(birds));
    expect(idsOf(await suggest(form))).toEqual(idsOf(every).slice(0, 8));
    expect(idsOf(await suggest(form, { limit: 1 }))).toEqual(idsOf(every).slice(0, 1));
  });

  it('come with the state of the index', async () => {
    const { index } = await desk.linking.suggest(desk.admin, asking(HARBOUR_FORM));
    expect(index).toMatchObject({ state: 'ready', error: null });
  });
});
