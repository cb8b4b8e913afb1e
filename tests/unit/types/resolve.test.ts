import type { ArticleTypeOptions } from '../../../server/src/types/options';
import { resolveTypes, type Schema, type Site } from '../../../server/src/types/resolve';

const POST = 'api::post.post';

const post: Schema = {
  kind: 'collectionType',
  info: { singularName: 'post', displayName: 'Post' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    headline: { type: 'string' },
    text: { type: 'richtext' },
    blocks: { type: 'blocks' },
    slug: { type: 'uid' },
    views: { type: 'integer' },
    wrote: { type: 'enumeration', enum: ['person', 'machine'] },
    photo: { type: 'media', multiple: false },
    photos: { type: 'media', multiple: true },
    seeAlso: { type: 'relation', relation: 'manyToMany', target: POST },
    before: { type: 'relation', relation: 'manyToOne', target: POST },
    authors: { type: 'relation', relation: 'manyToMany', target: 'api::author.author' },
    sources: { type: 'relation', relation: 'manyToMany', target: 'plugin::newsroom.attribution' },
    secret: { type: 'text' },
  },
};

const joinTable = (name: string) => ({
  joinTable: {
    name: `posts_${name}_lnk`,
    joinColumn: { name: 'post_id' },
    inverseJoinColumn: { name: 'inv_post_id' },
    orderColumnName: name === 'before' ? undefined : 'post_ord',
  },
});

const site = (schema: Schema = post): Site => ({
  schema: (uid) => (uid === POST ? schema : undefined),
  isPrivate: (_uid, name) => name === 'secret',
  table: () => ({
    tableName: 'posts',
    attributes: {
      headline: { columnName: 'head_line' },
      text: { columnName: 'text' },
      ...Object.fromEntries(
        ['seeAlso', 'before', 'sources'].map((name) => [name, joinTable(name)]),
      ),
    },
  }),
});

const entry = (more: Partial<ArticleTypeOptions> = {}): ArticleTypeOptions => ({
  uid: POST,
  body: 'markdown',
  fields: { title: 'headline', body: 'text' },
  ...more,
});

const fields = (more: Record<string, string>) =>
  entry({ fields: { title: 'headline', body: 'text', ...more } });

describe('an article type', () => {
  it('has its names, columns and join tables, and nothing for what the site does not name', () => {
    const [type] = resolveTypes(
      [entry({ relations: { related: 'seeAlso', previous: 'before', cover: 'photo' } })],
      site(),
    );
    expect(type).toEqual({
      uid: POST,
      name: 'post',
      displayName: 'Post',
      table: 'posts',
      body: 'markdown',
      localized: true,
      draftAndPublish: true,
      fields: {
        title: { name: 'headline', column: 'head_line' },
        body: { name: 'text', column: 'text' },
        slug: null,
        summary: null,
        summaryOrigin: null,
        byline: null,
        section: null,
        datePublished: null,
        corrections: null,
        citations: null,
      },
      relations: {
        attributions: null,
        related: {
          name: 'seeAlso',
          target: POST,
          joinTable: {
            name: 'posts_seeAlso_lnk',
            source: 'post_id',
            target: 'inv_post_id',
            order: 'post_ord',
          },
        },
        previous: {
          name: 'before',
          target: POST,
          joinTable: {
            name: 'posts_before_lnk',
            source: 'post_id',
            target: 'inv_post_id',
            order: null,
          },
        },
        next: null,
      },
      cover: 'photo',
    });
  });

  it('is without languages and drafts where its schema says nothing of them', () => {
    const { options: _options, pluginOptions: _pluginOptions, ...plain } = post;
    const [type] = resolveTypes([entry({ name: 'news' })], site(plain));
    expect(type).toMatchObject({ name: 'news', localized: false, draftAndPublish: false });
  });

  it.each([
    ['fields.title', fields({ title: 'titel' }), '"titel", which the type does not have'],
    ['fields.slug', fields({ slug: 'views' }), '"views", which is of the type "integer"'],
    ['fields.body', entry({ body: 'blocks' }), '"text", which is of the type "richtext"'],
    ['fields.body', fields({ body: 'blocks' }), '"blocks", which is of the type "blocks"'],
    ['fields.title', fields({ title: 'secret' }), '"secret", which is private'],
    ['fields.summaryOrigin', fields({ summaryOrigin: 'wrote' }), '"wrote", which is of the type'],
    [
      'relations.related',
      entry({ relations: { related: 'authors' } }),
      '"authors", which is a relation "manyToMany" to api::author.author',
    ],
    [
      'relations.related',
      entry({ relations: { related: 'before' } }),
      `"before", which is a relation "manyToOne" to ${POST}`,
    ],
    [
      'relations.next',
      entry({ relations: { next: 'seeAlso' } }),
      `"seeAlso", which is a relation "manyToMany" to ${POST}`,
    ],
    [
      'relations.attributions',
      entry({ relations: { attributions: 'seeAlso' } }),
      `"seeAlso", which is a relation "manyToMany" to ${POST}`,
    ],
    [
      'relations.cover',
      entry({ relations: { cover: 'photos' } }),
      '"photos", which is a media field for several files',
    ],
    [
      'relations.cover',
      entry({ relations: { cover: 'cover' } }),
      '"cover", which the type does not',
    ],
  ])(
    'stops the boot over %s, with what was found and what would be right',
    (option, wrong, found) => {
      const resolve = () => resolveTypes([wrong], site());
      expect(resolve).toThrow(`the option \`${option}\` of ${POST} is ${found}`);
      expect(resolve).toThrow('; it takes a');
    },
  );

  it('stops the boot where there is no such collection type', () => {
    expect(() => resolveTypes([entry({ uid: 'api::pst.pst' })], site())).toThrow(
      'the option `uid` of api::pst.pst is unknown to this site; it takes the uid of a collection type',
    );
    const single = site({ ...post, kind: 'singleType' });
    expect(() => resolveTypes([entry()], single)).toThrow('is a single type');
  });

  it('stops the boot where two have one name, or one is listed twice', () => {
    expect(() => resolveTypes([entry(), entry()], site())).toThrow(
      `the option \`uid\` of ${POST} is "${POST}", which`,
    );
  });
});
