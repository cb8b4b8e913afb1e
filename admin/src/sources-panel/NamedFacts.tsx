import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NamedSource } from '../../../shared/contracts';
import { Disclosure } from '../panel/Disclosure';
import { Note } from '../panel/Note';
import { SentenceLead } from './SentenceLead';
import { KINDS, TEXTS, USES } from './texts';
import type { Panel } from './use-panel';

interface NamedFactsProps {
  panel: Panel;
  source: NamedSource;
}

/** A source as the text has it: what it is, what rests on it, and where. */
export function NamedFacts({ panel, source }: NamedFactsProps) {
  const intl = useIntl();
  const { name, kind, use, known } = source;
  const uses = intl.formatList(
    use.map((one) => intl.formatMessage(USES[one])),
    { type: 'unit' },
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="semiBold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        <bdi lang={panel.article.locale ?? undefined}>{name}</bdi>
      </Typography>
      <Note>
        {[intl.formatMessage(KINDS[kind]), uses].filter((part) => part !== '').join(' · ')}
      </Note>
      {known !== null && known.name !== name ? (
        <Note>{intl.formatMessage(TEXTS.storedAs, { name: known.name })}</Note>
      ) : null}
      <Sentences panel={panel} source={source} />
    </Flex>
  );
}

function Sentences({ panel, source: { sentences, sentencesMore } }: NamedFactsProps) {
  const intl = useIntl();
  const [first, ...others] = sentences;
  const count = others.length + sentencesMore;
  return (
    <>
      {first === undefined ? null : <SentenceLead panel={panel} place={first} />}
      {count === 0 ? null : (
        <Disclosure label={intl.formatMessage(TEXTS.moreSentences, { count })}>
          {others.map((place, at) => (
            <Box key={`${at} ${place.text}`} paddingTop={1}>
              <SentenceLead panel={panel} place={place} />
            </Box>
          ))}
          {sentencesMore > 0 ? (
            <Note>{intl.formatMessage(TEXTS.andMore, { count: sentencesMore })}</Note>
          ) : null}
        </Disclosure>
      )}
    </>
  );
}
