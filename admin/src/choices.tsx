import { Typography } from '@strapi/design-system';
import { InputRenderer } from '@strapi/strapi/admin';
import type { ComponentProps, ComponentType } from 'react';
import { FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl';
import type { AttributionKind, ReadSummary, SourceState } from '../../shared/contracts';

/** The values of an enumeration, with the words that editors see for them. */
type Words = Record<string, MessageDescriptor>;

const text = (id: string, defaultMessage: string): MessageDescriptor => ({ id, defaultMessage });

const SUMMARY_ORIGINS = {
  extractive: text('newsroom.choices.origin.extractive', 'The plugin'),
  model: text('newsroom.choices.origin.model', 'A language model'),
  human: text('newsroom.choices.origin.human', 'A person'),
  api: text('newsroom.choices.origin.api', 'A program'),
  none: text('newsroom.choices.origin.none', 'No summary'),
} satisfies Record<NonNullable<ReadSummary['origin']> | 'none', MessageDescriptor>;

export const SOURCE_KINDS = {
  person: text('newsroom.choices.kind.person', 'Person'),
  organization: text('newsroom.choices.kind.organization', 'Organization'),
  government: text('newsroom.choices.kind.government', 'Government'),
  document: text('newsroom.choices.kind.document', 'Document'),
  agreement: text('newsroom.choices.kind.agreement', 'Agreement'),
  event: text('newsroom.choices.kind.event', 'Event'),
  media: text('newsroom.choices.kind.media', 'Media'),
  dataset: text('newsroom.choices.kind.dataset', 'Data set'),
  other: text('newsroom.choices.kind.other', 'Other'),
} satisfies Record<AttributionKind, MessageDescriptor>;

const SOURCE_STATES = {
  active: text('newsroom.choices.state.active', 'Active'),
  withdrawn: text('newsroom.choices.state.withdrawn', 'Withdrawn'),
  corrected: text('newsroom.choices.state.corrected', 'Corrected'),
  dead: text('newsroom.choices.state.dead', 'No longer there'),
} satisfies Record<SourceState, MessageDescriptor>;

/**
 * A kind of input that the content manager shows where a layout names it as a field's type. The
 * schema's type stays `enumeration`, and so do the stored values.
 */
interface ChoiceInput {
  type: string;
  words: Words;
  /** By which values the enumeration is known. */
  values: string[];
  Component: ComponentType<ChoiceProps>;
}

type InputProps = ComponentProps<typeof InputRenderer>;

interface ChoiceProps extends Omit<Extract<InputProps, { type: 'enumeration' }>, 'options'> {
  /** In the edit view. */
  attribute?: { enum?: string[] };
  /** In the list view's filters. */
  options?: { value: string }[];
}

const INPUTS: ChoiceInput[] = [
  // A type of the site's own may do without `api`.
  choiceInput('newsroom-summary-origin', SUMMARY_ORIGINS, ['api']),
  choiceInput('newsroom-source-kind', SOURCE_KINDS),
  choiceInput('newsroom-source-state', SOURCE_STATES),
];

/** For `app.addFields`, whose type tells nothing of the props that the content manager gives. */
export const choiceFields = INPUTS.map(({ type, Component }) => ({
  type,
  Component: Component as ComponentType,
}));

function choiceInput(type: string, words: Words, optional: string[] = []): ChoiceInput {
  function Component({ attribute, options, ...props }: ChoiceProps) {
    const intl = useIntl();
    const values = attribute?.enum ?? (options ?? []).map(({ value }) => value);
    const said = values.map((value) => ({ value, label: wordFor(value, words, intl) }));
    return <InputRenderer {...props} type="enumeration" options={said} />;
  }
  const values = Object.keys(words).filter((value) => !optional.includes(value));
  return { type, words, values, Component };
}

/** A value that a site added to the enumeration has no words: it is shown as it is. */
function wordFor(value: string, words: Words, intl: ReturnType<typeof useIntl>): string {
  const word = words[value];
  return word === undefined ? value : intl.formatMessage(word);
}

interface Attribute {
  type?: string;
  enum?: string[];
}

/**
 * The input with words for an enumeration that offers its values, whatever the field is called
 * and whichever content type it belongs to.
 */
export function choiceInputFor(attribute: Attribute | undefined): ChoiceInput | undefined {
  if (attribute?.type !== 'enumeration') return undefined;
  const offered = new Set(attribute.enum);
  return INPUTS.find(({ values }) => values.every((value) => offered.has(value)));
}

interface Header {
  name: string;
  attribute?: Attribute;
  cellFormatter?: unknown;
}

/** What Strapi hands to `Admin/CM/pages/ListView/inject-column-in-table`. */
interface ListViewColumns {
  displayedHeaders: Header[];
}

/** Shows the words in the list view's cells. */
export function sayChoicesInCells<Columns extends ListViewColumns>(columns: Columns): Columns {
  return { ...columns, displayedHeaders: columns.displayedHeaders.map(withWords) };
}

function withWords(header: Header): Header {
  const words = choiceInputFor(header.attribute)?.words;
  if (words === undefined || header.cellFormatter !== undefined) return header;
  const cellFormatter = (row: Record<string, unknown>) => {
    const stored = row[header.name];
    const value = typeof stored === 'string' ? stored : '-';
    const word = words[value];
    return (
      <Typography maxWidth="30rem" ellipsis textColor="neutral800">
        {word === undefined ? value : <FormattedMessage {...word} />}
      </Typography>
    );
  };
  return { ...header, cellFormatter };
}

interface Filter {
  name: string;
  type?: string;
  options?: { value: string }[];
  input?: unknown;
}

/** What Strapi hands to `Admin/CM/pages/ListView/inject-in-filters`. */
interface ListViewFilters {
  displayedFilters: Filter[];
}

/** Shows the words in the list view's filters. */
export function sayChoicesInFilters<Filters extends ListViewFilters>(filters: Filters): Filters {
  const displayedFilters = filters.displayedFilters.map((filter) => {
    const values = filter.options?.map(({ value }) => value);
    const input = choiceInputFor({ type: filter.type, enum: values })?.Component;
    return input === undefined ? filter : { ...filter, input };
  });
  return { ...filters, displayedFilters };
}
