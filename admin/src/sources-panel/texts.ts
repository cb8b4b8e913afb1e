import type { MessageDescriptor } from 'react-intl';
import type { NamedSourceKind, NamedSourceUse } from '../../../shared/contracts';

const said = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

/** All that the panel says, in English; `translations/` has it in other languages. */
export const TEXTS = {
  title: said('newsroom.sources.named.title', 'Sources'),
  broken: said(
    'newsroom.sources.named.broken',
    'The sources in the text cannot be shown. The article itself is not affected.',
  ),
  empty: said(
    'newsroom.sources.named.empty',
    'Write some text, and the sources that it names appear here.',
  ),
  unread: said('newsroom.sources.named.unread', 'The text could not be searched for sources.'),
  linksUnread: said(
    'newsroom.sources.named.linksUnread',
    'The sources that are linked already could not be read.',
  ),
  looking: said('newsroom.sources.named.looking', 'Looking for sources in the text…'),
  readOnly: said(
    'newsroom.sources.named.readOnly',
    'You may read the sources of this article, but not change them.',
  ),
  publishedTab: said(
    'newsroom.sources.named.publishedTab',
    'This is the published version. Sources are linked in the draft.',
  ),

  onlyOne: said('newsroom.sources.named.onlyOne', 'The article rests on only one source.'),
  onlyUnnamed: said(
    'newsroom.sources.named.onlyUnnamed',
    'The article rests on unnamed sources only.',
  ),

  withdrawn: said('newsroom.sources.named.withdrawn', 'Withdrawn: {source}'),
  withdrawnSince: said('newsroom.sources.named.withdrawnSince', 'Withdrawn on {day}: {source}'),
  corrected: said('newsroom.sources.named.corrected', 'Corrected: {source}'),
  correctedSince: said('newsroom.sources.named.correctedSince', 'Corrected on {day}: {source}'),
  dead: said('newsroom.sources.named.dead', 'No longer there: {source}'),
  deadSince: said('newsroom.sources.named.deadSince', 'No longer there since {day}: {source}'),

  mentioned: said('newsroom.sources.named.mentioned', 'Known sources that the text mentions'),

  toLink: said('newsroom.sources.named.toLink', 'Named and not linked yet'),
  allLinked: said(
    'newsroom.sources.named.allLinked',
    'All sources that the text names are linked.',
  ),
  noneNamed: said('newsroom.sources.named.noneNamed', 'The text names no sources.'),
  linkAll: said(
    'newsroom.sources.named.linkAll',
    '{count, plural, one {Link # known source} other {Link all # known sources}}',
  ),
  link: said('newsroom.sources.named.link', 'Link'),
  linkTo: said('newsroom.sources.named.linkTo', 'Link {name}'),
  storedAs: said('newsroom.sources.named.storedAs', 'Known as {name}'),
  isItThis: said('newsroom.sources.named.isItThis', 'Is it one of these?'),
  moreSentences: said(
    'newsroom.sources.named.moreSentences',
    '{count, plural, one {# more place} other {# more places}}',
  ),
  andMore: said(
    'newsroom.sources.named.andMore',
    '{count, plural, one {and # more} other {and # more}}',
  ),

  create: said('newsroom.sources.named.create', 'Create and link'),
  createOf: said('newsroom.sources.named.createOf', 'Create and link {name}'),
  name: said('newsroom.sources.named.name', 'Name'),
  kind: said('newsroom.sources.named.kind', 'Kind'),
  aliases: said('newsroom.sources.named.aliases', 'Other names'),
  aliasesHint: said('newsroom.sources.named.aliasesHint', 'One a line'),
  nameNeeded: said('newsroom.sources.named.nameNeeded', 'Give the source a name.'),
  thereAlready: said(
    'newsroom.sources.named.thereAlready',
    'A source with this name is there already:',
  ),
  likeOnes: said('newsroom.sources.named.likeOnes', 'Sources with a like name:'),
  createAnyway: said('newsroom.sources.named.createAnyway', 'Create all the same'),
  cancel: said('newsroom.sources.named.cancel', 'Cancel'),
  mayNotCreate: said(
    'newsroom.sources.named.mayNotCreate',
    'No stored source has this name, and your role may not create one.',
  ),

  unnamed: said('newsroom.sources.named.unnamed', 'Without a name'),
  unnamedNote: said(
    'newsroom.sources.named.unnamedNote',
    'The text tells these sources by a description alone, so there is nothing to link.',
  ),
  notNamed: said('newsroom.sources.named.notNamed', 'Linked and not named'),
  unsourced: said('newsroom.sources.named.unsourced', 'Figures and quotations without a source'),

  saidLinked: said('newsroom.sources.named.saidLinked', 'Linked: {name}'),
  saidLinkedAll: said(
    'newsroom.sources.named.saidLinkedAll',
    '{count, plural, one {# source linked} other {# sources linked}}',
  ),
  saidCreated: said(
    'newsroom.sources.named.saidCreated',
    'Created and linked: {name}. Undo takes back the link; the source stays.',
  ),
  notCreated: said('newsroom.sources.named.notCreated', 'Not created: {reason}'),
  newTab: said('newsroom.sources.named.newTab', '{name} (opens in a new tab)'),
} satisfies Record<string, MessageDescriptor>;

export const KINDS: Record<NamedSourceKind, MessageDescriptor> = {
  person: said('newsroom.choices.kind.person', 'Person'),
  organization: said('newsroom.choices.kind.organization', 'Organization'),
  document: said('newsroom.choices.kind.document', 'Document'),
  unnamed: said('newsroom.sources.named.isUnnamed', 'Unnamed'),
};

export const USES: Record<NamedSourceUse, MessageDescriptor> = {
  quotation: said('newsroom.sources.named.quotation', 'quotation'),
  figure: said('newsroom.sources.named.figure', 'figure'),
  claim: said('newsroom.sources.named.claim', 'statement'),
};
