import {
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SuggestionFilters } from '../../../../shared/contracts';
import { useArticleType } from '../../use-article-types';
import { useLocalesQuery } from '../api';
import { Disclosure } from '../../panel/Disclosure';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';
import type { Suggestions } from './use-suggestions';

const AGES = [7, 30, 365];

const LONGEST_SECTION = 255;

/** What the select holds where nothing is chosen; it takes no empty text. */
const ANY = 'any';

/** Which articles to look among, behind one button; only by what those articles have. */
export function Filters({ panel: { type, article, suggestions } }: { panel: Panel }) {
  const intl = useIntl();
  const target = useArticleType(type.relations.related.target);
  const { filters, setFilters } = suggestions;
  const count = Object.values(filters).filter((value) => value !== undefined).length;
  const label = count === 0 ? TEXTS.filters : TEXTS.filtersOn;
  const change = (changed: SuggestionFilters) => setFilters({ ...filters, ...changed });
  return (
    <Disclosure label={intl.formatMessage(label, { count })}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {target?.localized && article.locale ? (
          <LanguageFilter value={filters.locale} own={article.locale} onChange={change} />
        ) : null}
        {target?.fields.section ? (
          <SectionFilter suggestions={suggestions} onChange={change} />
        ) : null}
        <AgeFilter value={filters.days} onChange={change} />
        {target?.draftAndPublish ? (
          <PublishedFilter value={filters.publishedOnly} onChange={change} />
        ) : null}
      </Flex>
    </Disclosure>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Field.Root width="100%">
      <Field.Label>{label}</Field.Label>
      {children}
    </Field.Root>
  );
}

interface LanguageFilterProps {
  value: string | undefined;
  /** Of the article that is edited. */
  own: string;
  onChange: (changed: SuggestionFilters) => void;
}

function LanguageFilter({ value, own, onChange }: LanguageFilterProps) {
  const intl = useIntl();
  const { data: locales = [] } = useLocalesQuery();
  if (locales.length < 2) return null;
  return (
    <Labelled label={intl.formatMessage(TEXTS.language)}>
      <SingleSelect
        size="S"
        value={value ?? own}
        onChange={(code) => onChange({ locale: code === own ? undefined : String(code) })}
      >
        {locales.map(({ code, name }) => (
          <SingleSelectOption key={code} value={code}>
            {intl.formatDisplayName(code, { type: 'language' }) ?? name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled>
  );
}

interface SectionFilterProps {
  suggestions: Suggestions;
  onChange: (changed: SuggestionFilters) => void;
}

/** Sections are free words: any may be typed, and those in sight are offered. */
function SectionFilter({ suggestions, onChange }: SectionFilterProps) {
  const intl = useIntl();
  const id = useId();
  const { filters, section, answer } = suggestions;
  const inSight = [section, ...(answer?.suggestions ?? []).map((article) => article.section)];
  const offered = [...new Set(inSight)].filter((name) => name !== null && name !== '');
  return (
    <Labelled label={intl.formatMessage(TEXTS.section)}>
      <TextInput
        size="S"
        name="newsroom-linking-section"
        list={id}
        maxLength={LONGEST_SECTION}
        value={filters.section ?? ''}
        onChange={({ target }) => onChange({ section: target.value || undefined })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <datalist id={id}>
        {offered.map((name) => (
          <option key={name} value={name ?? ''} />
        ))}
      </datalist>
    </Labelled>
  );
}

interface AgeFilterProps {
  value: number | undefined;
  onChange: (changed: SuggestionFilters) => void;
}

function AgeFilter({ value, onChange }: AgeFilterProps) {
  const intl = useIntl();
  return (
    <Labelled label={intl.formatMessage(TEXTS.age)}>
      <SingleSelect
        size="S"
        value={value ?? ANY}
        onChange={(days) => onChange({ days: days === ANY ? undefined : Number(days) })}
      >
        <SingleSelectOption value={ANY}>{intl.formatMessage(TEXTS.anyAge)}</SingleSelectOption>
        {AGES.map((days) => (
          <SingleSelectOption key={days} value={days}>
            {intl.formatMessage(TEXTS.days, { count: days })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled>
  );
}

interface PublishedFilterProps {
  value: boolean | undefined;
  onChange: (changed: SuggestionFilters) => void;
}

function PublishedFilter({ value, onChange }: PublishedFilterProps) {
  const intl = useIntl();
  return (
    <Checkbox
      checked={value === true}
      onCheckedChange={(checked) =>
        onChange({ publishedOnly: checked === true ? true : undefined })
      }
    >
      {intl.formatMessage(TEXTS.publishedOnly)}
    </Checkbox>
  );
}
