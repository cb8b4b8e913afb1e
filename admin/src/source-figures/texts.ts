import type { MessageDescriptor } from 'react-intl';
import type { Measure } from './totals';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the page says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  title: said('newsroom.sources.figures.title', 'Sources'),
  subtitle: said(
    'newsroom.sources.figures.subtitle',
    'What published articles rest on. An article counts once in each language.',
  ),
  which: said('newsroom.sources.figures.which', 'Which articles'),
  from: said('newsroom.sources.figures.from', 'From'),
  to: said('newsroom.sources.figures.to', 'To'),
  type: said('newsroom.sources.figures.type', 'Type'),
  allTypes: said('newsroom.sources.figures.allTypes', 'All types'),
  language: said('newsroom.sources.figures.language', 'Language'),
  allLanguages: said('newsroom.sources.figures.allLanguages', 'All languages'),
  download: said('newsroom.sources.figures.download', 'Download as CSV'),
  downloading: said('newsroom.sources.figures.downloading', 'Downloading…'),
  notDownloaded: said(
    'newsroom.sources.figures.notDownloaded',
    'The file could not be downloaded.',
  ),
  byMonth: said('newsroom.sources.figures.byMonth', 'By month'),
  bySection: said('newsroom.sources.figures.bySection', 'By section'),
  month: said('newsroom.sources.figures.month', 'Month'),
  section: said('newsroom.sources.figures.section', 'Section'),
  noSection: said('newsroom.sources.figures.noSection', 'Without a section'),
  plot: said(
    'newsroom.sources.figures.plot',
    'Share of articles by month; the table has the numbers',
  ),
  shareOf: said('newsroom.sources.figures.shareOf', '{count, number} ({share})'),
  none: said('newsroom.sources.figures.none', 'No article was published in this time.'),
  failed: said('newsroom.sources.figures.failed', 'The figures could not be read.'),
  mostUsed: said('newsroom.sources.figures.mostUsed', 'Most used'),
  counted: said(
    'newsroom.sources.figures.counted',
    'Counted are articles published in these months, each language by itself.',
  ),
  source: said('newsroom.sources.figures.source', 'Source'),
  nobody: said('newsroom.sources.figures.nobody', 'No article rests on a source.'),
};

export const MEASURE_TEXTS: Record<Measure | 'articles', MessageDescriptor> = {
  articles: said('newsroom.sources.figures.articles', 'Articles'),
  none: said('newsroom.sources.figures.onNone', 'On no source'),
  one: said('newsroom.sources.figures.onOne', 'On one source only'),
  unnamed: said('newsroom.sources.figures.onUnnamed', 'On unnamed sources only'),
};
