import { Searchbar } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { TEXTS } from './texts';

/** The server takes no longer one. */
const LONGEST_QUERY = 200;

interface SearchFieldProps {
  query: string;
  onChange: (query: string) => void;
}

export function SearchField({ query, onChange }: SearchFieldProps) {
  const intl = useIntl();
  return (
    <Searchbar
      name="newsroom-linking-search"
      size="S"
      maxLength={LONGEST_QUERY}
      value={query}
      placeholder={intl.formatMessage(TEXTS.search)}
      clearLabel={intl.formatMessage(TEXTS.clearSearch)}
      onChange={(event) => onChange(event.target.value)}
      onClear={() => onChange('')}
      onKeyDown={(event: KeyboardEvent) => {
        // The field is inside the article's form, which Enter would send.
        if (event.key === 'Enter') event.preventDefault();
        if (event.key === 'Escape') onChange('');
      }}
    >
      {intl.formatMessage(TEXTS.search)}
    </Searchbar>
  );
}
