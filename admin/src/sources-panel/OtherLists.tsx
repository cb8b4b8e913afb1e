import { Box, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type {
  KnownSourceCard,
  MentionedSource,
  NamedSource,
  SummaryPlace,
} from '../../../shared/contracts';
import { Note } from '../panel/Note';
import { Section } from '../panel/Section';
import { LinkButton } from './LinkButton';
import { NamedFacts } from './NamedFacts';
import { SentenceLead } from './SentenceLead';
import { SourceLink } from './SourceLink';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';

interface UnnamedProps {
  panel: Panel;
  sources: NamedSource[];
}

/** Sources that the text tells by a description alone. */
export function Unnamed({ panel, sources }: UnnamedProps) {
  const intl = useIntl();
  if (sources.length === 0) return null;
  return (
    <Section title={intl.formatMessage(TEXTS.unnamed)}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {sources.map((source) => (
          <Box tag="li" key={source.name}>
            <NamedFacts panel={panel} source={source} />
          </Box>
        ))}
      </Flex>
      <Note>{intl.formatMessage(TEXTS.unnamedNote)}</Note>
    </Section>
  );
}

/** Linked sources that the text does not name. */
export function NotNamed({ sources }: { sources: KnownSourceCard[] }) {
  const intl = useIntl();
  if (sources.length === 0) return null;
  return (
    <Section title={intl.formatMessage(TEXTS.notNamed)}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {sources.map((source) => (
          <Box tag="li" key={source.documentId}>
            <SourceLink source={source} />
          </Box>
        ))}
      </Flex>
    </Section>
  );
}

interface MentionedProps {
  panel: Panel;
  sources: MentionedSource[];
}

/** Stored sources that stand in the text without anything that comes from them. */
export function Mentioned({ panel, sources }: MentionedProps) {
  const intl = useIntl();
  if (sources.length === 0) return null;
  return (
    <Section title={intl.formatMessage(TEXTS.mentioned)}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {sources.map((source) => (
          <Flex tag="li" key={source.documentId} direction="column" alignItems="start" gap={1}>
            <SourceLink source={source} />
            <SentenceLead panel={panel} place={source.sentence} />
            {panel.rights.canLink ? (
              <LinkButton source={source} onLink={() => panel.link(source, source.name)} isShort />
            ) : null}
          </Flex>
        ))}
      </Flex>
    </Section>
  );
}

interface UnsourcedProps {
  panel: Panel;
  sentences: SummaryPlace[];
  more: number;
}

/** Sentences with figures or quotations that rest on no source. */
export function Unsourced({ panel, sentences, more }: UnsourcedProps) {
  const intl = useIntl();
  if (sentences.length === 0) return null;
  return (
    <Section title={intl.formatMessage(TEXTS.unsourced)}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {sentences.map((place, at) => (
          <Box tag="li" key={`${at} ${place.text}`}>
            <SentenceLead panel={panel} place={place} />
          </Box>
        ))}
      </Flex>
      {more > 0 ? <Note>{intl.formatMessage(TEXTS.andMore, { count: more })}</Note> : null}
    </Section>
  );
}
