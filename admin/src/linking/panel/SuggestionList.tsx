import { Box, Flex, Loader, TextButton, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { IndexNotice } from '../IndexNotice';
import { Filters } from './Filters';
import { ErrorNote, Note } from '../../panel/Note';
import { SearchField } from './SearchField';
import { Section } from '../../panel/Section';
import { SuggestionRow } from './SuggestionRow';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';

/** What could be linked: by the text, or by the words that the editor looks for. */
export function SuggestionList({ panel }: { panel: Panel }) {
  const intl = useIntl();
  const { suggestions, bothAfterSave } = panel;
  const { index } = suggestions;
  return (
    <Section title={intl.formatMessage(suggestions.isSearch ? TEXTS.results : TEXTS.suggestions)}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <SearchField query={suggestions.query} onChange={suggestions.setQuery} />
        <Filters panel={panel} />
        {index ? <IndexNotice index={index} /> : null}
        {bothAfterSave ? <Note>{intl.formatMessage(TEXTS.bothAfterSave)}</Note> : null}
        <Rows panel={panel} />
      </Flex>
    </Section>
  );
}

/** The suggestions that are neither linked nor dismissed in the form. */
function Rows({ panel }: { panel: Panel }) {
  const intl = useIntl();
  const { suggestions } = panel;
  const { answer, shown, index, isIdle, isError, isSearch, showMore } = suggestions;
  if (isIdle) return <Note>{intl.formatMessage(TEXTS.noText)}</Note>;
  if (isError) {
    const text = intl.formatMessage(TEXTS.suggestionsFailed);
    return <ErrorNote text={text} onRetry={suggestions.refetch} />;
  }
  if (answer === undefined) return <Loader small>{intl.formatMessage(TEXTS.loading)}</Loader>;

  return (
    <Box aria-busy={suggestions.isFetching}>
      <VisuallyHidden role="status">
        {intl.formatMessage(TEXTS.count, { count: shown.length })}
      </VisuallyHidden>
      {shown.length === 0 ? (
        <NoRows isSearch={isSearch} isReady={index?.state === 'ready'} />
      ) : (
        <Box tag="ul">
          {shown.map((suggestion) => (
            <SuggestionRow
              key={`${suggestion.documentId} ${suggestion.locale}`}
              panel={panel}
              suggestion={suggestion}
            />
          ))}
        </Box>
      )}
      {showMore && shown.length > 0 ? (
        <TextButton onClick={showMore}>{intl.formatMessage(TEXTS.showMore)}</TextButton>
      ) : null}
    </Box>
  );
}

interface NoRowsProps {
  isSearch: boolean;
  /** Whether the index is complete: only then is it said that nothing is close. */
  isReady: boolean;
}

function NoRows({ isSearch, isReady }: NoRowsProps) {
  const intl = useIntl();
  if (!isReady && !isSearch) return null;
  return <Note>{intl.formatMessage(isSearch ? TEXTS.noResults : TEXTS.noSuggestions)}</Note>;
}
