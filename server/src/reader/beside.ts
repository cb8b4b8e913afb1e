import type { Core } from '@strapi/strapi';
import type { ReadAttribution } from '../../../shared/contracts';
import type { NewsroomConfig } from '../config';
import { isWithinSection, placeOf } from '../links/neighbours';
import { connectionOf, type SiteConnection } from '../strapi/ambient-transaction';
import { askInOne, type Part, type PartRow } from '../strapi/in-one';
import { localeKey, textLanguage } from '../strapi/locale';
import { exactDigest, textDigest } from '../summary/digest';
import {
  originParts,
  toKnownOrigin,
  type KnownOrigin,
  type OriginKind,
} from '../summary/origin-query';
import type { ArticleType } from '../types/article-type';
import {
  AROUND_KINDS,
  aroundParts,
  toAround,
  type Around,
  type AroundKind,
  type Centre,
  type Status,
  type Wording,
} from './around';
import { coverPart, toFile, type FileRow } from './media';
import type { PageRow } from './page';
import { showsOrigin } from './public-type';
import { sourcesPart, toAttributions, type SourceRow } from './sources';
import { shownSummary } from './summary';

/** What a page is made of beside the article's own row. */
export interface Beside {
  around: Around;
  /** In the editor's order. */
  attributions: ReadAttribution[];
  cover: FileRow | null;
  /** Where the summary came from; `null` where there is none, or where that is private. */
  origin: KnownOrigin | null;
}

type Kind = AroundKind | OriginKind | 'source' | 'cover';

/** What the query is asked with. */
interface Values extends Centre {
  /** As the plugin's own records have it. */
  recordLocale: string;
  /** Of a summary whose origin is shown; else `null`. */
  textDigest: string | null;
  exactDigest: string | null;
}

/**
 * All that a page shows beside a row, in one query.
 * @param status of the articles at the other ends of links
 */
export async function readBeside(
  strapi: Core.Strapi,
  type: ArticleType,
  row: PageRow,
  status: Status,
): Promise<Beside> {
  const site = { strapi, connection: await connectionOf(strapi) };
  const { neighbours } = strapi.plugin('newsroom').config<NewsroomConfig['linking']>('linking');
  const wording = { type, status, isWithin: isWithinSection(type, row, neighbours) };
  const text = showsOrigin(strapi, type) ? shownSummary(row) : null;
  const recordLocale = localeKey(type.localized ? row.locale : null);
  const found = await askInOne<Values, Kind>(strapi, site.connection.knex, {
    key: ['beside', type.uid, status, String(wording.isWithin)].join(' '),
    values: {
      ...{ id: row.id, ...placeOf(row), recordLocale },
      textDigest: text === null ? null : textDigest(text),
      exactDigest: text === null ? null : exactDigest(text),
    },
    parts: (values) => partsOf(site, wording, values),
  });
  const of = <K extends Kind>(...kinds: K[]) =>
    found.filter((each): each is PartRow<K> => kinds.some((kind) => kind === each.kind));
  const language = await textLanguage(strapi, row.locale);
  const sources = of('source').map(({ data }) => data as SourceRow);
  const [cover] = of('cover');
  return {
    around: toAround(strapi, wording, { row, language }, of(...AROUND_KINDS)),
    attributions: toAttributions(sources, row.citations),
    cover: cover === undefined ? null : toFile(strapi, cover.data),
    origin: text === null ? null : toKnownOrigin(of('record', 'review'), recordLocale),
  };
}

function partsOf(site: SiteConnection, wording: Wording, values: Values): Part<Kind>[] {
  const { type } = wording;
  const { id, documentId, recordLocale, textDigest: digest, exactDigest: exact } = values;
  const { attributions } = type.relations;
  const text = { documentId, type: type.uid, locale: recordLocale };
  return [
    ...aroundParts(site, wording, values),
    ...(attributions === null ? [] : [sourcesPart(site, attributions.joinTable, id)]),
    ...(type.cover === null ? [] : [coverPart(site, type.uid, type.cover, id)]),
    ...(digest === null || exact === null
      ? []
      : originParts(site, { ...text, textDigest: digest, exactDigest: exact })),
  ];
}
