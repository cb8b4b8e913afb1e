import { Box, Searchbar, TextButton, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { ErrorNote } from '../panel/Note';
import { useSearchSourcesQuery, type FoundSource } from './api';
import { TEXTS } from './texts';

/** Milliseconds without a key before it is searched. */
const PAUSE = 300;
const LONGEST = 255;

interface SourceSearchProps {
  /** The documentId of the source that is not looked for. */
  but: string;
  onChoose: (source: FoundSource) => void;
}

/** Looks for a source by words of its name, or of what is said of it. */
export function SourceSearch({ but, onChoose }: SourceSearchProps) {
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const words = useSettled(query.trim());
  return (
    <Box>
      <Searchbar
        name="newsroom-source-merge"
        size="S"
        maxLength={LONGEST}
        value={query}
        placeholder={intl.formatMessage(TEXTS.search)}
        clearLabel={intl.formatMessage(TEXTS.clear)}
        onChange={(event) => setQuery(event.target.value)}
        onClear={() => setQuery('')}
        onKeyDown={(event: KeyboardEvent) => {
          // The field is inside the source's form, which Enter would send.
          if (event.key === 'Enter') event.preventDefault();
          if (event.key === 'Escape') setQuery('');
        }}
      >
        {intl.formatMessage(TEXTS.search)}
      </Searchbar>
      {words === '' ? null : <FoundSources words={words} but={but} onChoose={onChoose} />}
    </Box>
  );
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return value === '' ? '' : settled;
}

function FoundSources({ words, but, onChoose }: SourceSearchProps & { words: string }) {
  const intl = useIntl();
  const { data, isError, isFetching, refetch } = useSearchSourcesQuery(
    { words, but },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) {
    return <ErrorNote text={intl.formatMessage(TEXTS.unread)} onRetry={() => void refetch()} />;
  }
  const found = data ?? [];
  const count = intl.formatMessage(TEXTS.found, { count: found.length });
  return (
    <Box aria-busy={isFetching} paddingTop={2}>
      {/* Seen where there is nothing else to see. */}
      {data !== undefined && found.length === 0 ? (
        <Box role="status">{count}</Box>
      ) : (
        <VisuallyHidden role="status">{data === undefined ? '' : count}</VisuallyHidden>
      )}
      <Box tag="ul">
        {found.map((source) => (
          <Box tag="li" key={source.documentId} paddingBottom={1}>
            <TextButton
              aria-label={intl.formatMessage(TEXTS.choose, { name: source.name })}
              onClick={() => onChoose(source)}
            >
              <bdi>{source.name}</bdi>
            </TextButton>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
