import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Note } from '../panel/Note';
import { Section } from '../panel/Section';
import type { Lists } from './lists';
import { NamedRow } from './NamedRow';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';

interface NamedListProps {
  panel: Panel;
  lists: Lists;
  /** Whether the text has no source with a name. */
  isNobodyNamed: boolean;
}

/** The sources that the text names and the form does not link, each with what can be done. */
export function NamedList({ panel, lists, isNobodyNamed }: NamedListProps) {
  const intl = useIntl();
  const { toLink, known } = lists;
  const none = isNobodyNamed ? TEXTS.noneNamed : TEXTS.allLinked;
  return (
    <Section title={intl.formatMessage(TEXTS.toLink)}>
      {toLink.length === 0 ? <Note>{intl.formatMessage(none)}</Note> : null}
      {panel.rights.canLink && known.length > 0 ? (
        <Flex paddingBottom={2}>
          <Button size="S" variant="secondary" onClick={panel.linkAll}>
            {intl.formatMessage(TEXTS.linkAll, { count: known.length })}
          </Button>
        </Flex>
      ) : null}
      <Flex tag="ul" direction="column" alignItems="stretch">
        {toLink.map((source) => (
          <NamedRow key={source.name} panel={panel} source={source} />
        ))}
      </Flex>
    </Section>
  );
}
