import { createKnownSources, keyOf, keysIn } from '../../server/src/core/sources';
import { toKnown } from '../../server/src/source-names/readable';
import { SOURCE_NAME_UID } from '../../server/src/source-names/schema';
import { SourceNames } from '../../server/src/source-names/store';
import { fillSourceNames } from '../../server/src/source-names/upkeep';
import { appOn } from './helpers/app-on';
import { ATTRIBUTION, until } from './helpers/articles';
import { databases } from './helpers/databases';
import { newsroom } from './helpers/newsroom';

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
  clone(params: object): Promise<{ entries: { documentId: string }[] }>;
}

describe.each(databases)('the kept names of sources on %s', (_name, createDatabase) => {
  const app = appOn(createDatabase);
  const sources = () => app.strapi.documents(ATTRIBUTION as never) as unknown as Documents;
  const query = () => app.strapi.db.query(ATTRIBUTION);
  const table = (uid: string) => app.strapi.db.metadata.get(uid).tableName;
  const add = (name: string, aliases: unknown = null) =>
    newsroom(app.strapi).attribution({ name, aliases });

  beforeEach(async () => {
    await query().deleteMany({ where: { id: { $gt: 0 } } });
  });

  /** The kept names of a source, the name first. */
  const kept = async (documentId: string): Promise<string[]> => {
    const rows: unknown = await app.strapi.db.query(SOURCE_NAME_UID).findMany({
      where: { attributionDocumentId: documentId },
      orderBy: { place: 'asc' },
    });
    const names = rows as { name: string; nameKey: string }[];
    expect(names.map(({ nameKey }) => nameKey)).toEqual(names.map(({ name }) => keyOf(name)));
    return names.map(({ name }) => name);
  };
  const countKept = () => app.strapi.db.query(SOURCE_NAME_UID).count();

  /** documentIds of the sources that stand in a text. */
  const foundIn = async (text: string, language = 'en'): Promise<string[]> => {
    const names = await new SourceNames(app.strapi).withKeys(keysIn(text, language));
    const found = createKnownSources(toKnown(names)).find(text, language);
    return found.map(({ id }) => id);
  };

  it('follow a source that is created, renamed, given other aliases, cloned and deleted', async () => {
    const ministry = await add('Foreign Ministry of Keldoria', ['MFA', 'Keldorian diplomacy']);
    const names = ['Foreign Ministry of Keldoria', 'MFA', 'Keldorian diplomacy'];
    expect(await kept(ministry)).toEqual(names);
    await sources().update({ documentId: ministry, data: { description: 'In Ostrel' } });
    expect(await kept(ministry)).toEqual(names);
    await sources().update({ documentId: ministry, data: { name: 'Ministry of Trade' } });
    expect(await kept(ministry)).toEqual(['Ministry of Trade', 'MFA', 'Keldorian diplomacy']);
    await sources().update({ documentId: ministry, data: { aliases: ['Trade office'] } });
    expect(await kept(ministry)).toEqual(['Ministry of Trade', 'Trade office']);
    const { entries } = await sources().clone({ documentId: ministry, data: {} });
    expect(await kept(entries[0]?.documentId ?? '')).toEqual(['Ministry of Trade', 'Trade office']);
    await sources().delete({ documentId: ministry });
    expect(await kept(ministry)).toEqual([]);
    expect(await countKept()).toBe(2);
  });

  it('find a source in a text by its name and by its aliases, in other cases as well', async () => {
    const ministry = await add('Министерство иностранных дел Кельдории', ['Keldorian MFA']);
    await add('Ministry of Trade');
    expect(await foundIn('The talks went on, the Keldorian MFA said.')).toEqual([ministry]);
    const russian = 'По данным Министерства иностранных дел Кельдории, переговоры продолжаются.';
    expect(await foundIn(russian, 'ru')).toEqual([ministry]);
    expect(await foundIn('The talks went on.')).toEqual([]);
  });

  it('leave out what is no name, written past the check of sources', async () => {
    const write = async (documentId: string, name: string, aliases: unknown) => {
      await query().create({ data: { documentId, name, kind: 'media', aliases } });
      return kept(documentId);
    };
    const odd = ['Reuters', ' ', '—', 7, null, 'x'.repeat(300), 'Thomson Reuters'];
    expect(await write('odd', 'Reuters', odd)).toEqual(['Reuters', 'Thomson Reuters']);
    expect(await write('text', 'AFP', { other: 'Agence France-Presse' })).toEqual(['AFP']);
  });

  it('stay as they were where the save’s transaction is rolled back', async () => {
    const ministry = await add('Foreign Ministry', ['MFA']);
    const change = app.strapi.db.transaction(async () => {
      await sources().update({ documentId: ministry, data: { name: 'Ministry of Trade' } });
      expect(await kept(ministry)).toEqual(['Ministry of Trade', 'MFA']);
      await add('Ministry of War');
      throw new Error('Not today');
    });
    await expect(change).rejects.toThrow('Not today');
    expect(await kept(ministry)).toEqual(['Foreign Ministry', 'MFA']);
    expect(await countKept()).toBe(2);
  });

  it('follow writes past the Document Service', async () => {
    const data = Array.from({ length: 40 }, (_, n) => ({
      ...{ documentId: `many${n}`, name: `Institute ${n}`, kind: 'other', aliases: [`Inst. ${n}`] },
    }));
    await query().createMany({ data: data as never });
    expect(await countKept()).toBe(80);
    await query().update({ where: { documentId: 'many7' }, data: { name: 'Seventh' } as never });
    expect(await kept('many7')).toEqual(['Seventh', 'Inst. 7']);
    await query().updateMany({
      where: { documentId: { $in: ['many1', 'many2'] } },
      data: { name: 'Union' } as never,
    });
    expect(await kept('many2')).toEqual(['Union', 'Inst. 2']);
    await query().delete({ where: { documentId: 'many7' } });
    expect(await kept('many7')).toEqual([]);
    await query().deleteMany({ where: { documentId: { $ne: 'many3' } } });
    expect(await countKept()).toBe(2);
  });

  it('are brought in step at the next start with what was written past Strapi', async () => {
    const renamed = await add('Foreign Ministry', ['MFA']);
    const gone = await add('Ministry of War');
    const behind = await add('Ministry of Trade', ['Trade office']);
    const same = await add('Reuters');
    const from = (uid: string) => app.strapi.db.getConnection(table(uid));
    await from(ATTRIBUTION).where({ document_id: renamed }).update({ name: 'Ministry of Peace' });
    await from(ATTRIBUTION).where({ document_id: gone }).delete();
    await from(SOURCE_NAME_UID).where({ attribution_document_id: behind }).delete();
    await from(SOURCE_NAME_UID)
      .where({ attribution_document_id: same })
      .update({ name_key: 'old' });
    // Several instances may start at once.
    await Promise.all([fillSourceNames(app.strapi), fillSourceNames(app.strapi)]);
    expect(await kept(renamed)).toEqual(['Ministry of Peace', 'MFA']);
    expect(await kept(gone)).toEqual([]);
    expect(await kept(behind)).toEqual(['Ministry of Trade', 'Trade office']);
    expect(await kept(same)).toEqual(['Reuters']);
    expect(await countKept()).toBe(5);
  });

  it('are those of the last of many who save at once', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, (_, n) => add(`Office ${n}`)));
    const renames = all.flatMap((documentId, n) =>
      [['first'], ['second', 'two', 'other'], []].map((aliases) =>
        sources().update({ documentId, data: { name: `Office ${n}`, aliases } }),
      ),
    );
    await Promise.all(renames);
    for (const documentId of all) {
      const row: unknown = await query().findOne({ where: { documentId } });
      const { name, aliases } = row as { name: string; aliases: string[] };
      // MariaDB may have to look once more.
      await until(async () => String(await kept(documentId)) === String([name, ...aliases]));
    }
  });

  it('are found among 20,000 others without reading them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => ({
      ...{ document_id: `archive${n}`, name: `Bureau Zq${100_000 + n}x of Records`, kind: 'other' },
    }));
    for (let at = 0; at < rows.length; at += 500) {
      await app.strapi.db.getConnection(table(ATTRIBUTION)).insert(rows.slice(at, at + 500));
    }
    await fillSourceNames(app.strapi);
    expect(await countKept()).toBe(20_000);
    const text = 'It was dry, the Bureau Zq112345x of Records said. '.repeat(20);
    const names = await new SourceNames(app.strapi).withKeys(keysIn(text, 'en'));
    expect(names.map(({ documentId }) => documentId)).toEqual(['archive12345']);
  }, 120_000);
});
