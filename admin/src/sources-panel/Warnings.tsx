import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import type { FallenSource, FallenState, FoundSourcesInText } from '../../../shared/contracts';
import { SourceLink } from './SourceLink';
import { TEXTS } from './texts';

type WarningsProps = Pick<FoundSourcesInText, 'onlyOne' | 'onlyUnnamed' | 'fallen'>;

/** That an article rests on little, or on what has fallen. It is said, and blocks nothing. */
export function Warnings({ onlyOne, onlyUnnamed, fallen }: WarningsProps) {
  const intl = useIntl();
  const text = onlyUnnamed ? TEXTS.onlyUnnamed : onlyOne ? TEXTS.onlyOne : null;
  const isEmpty = text === null && fallen.length === 0;
  return (
    // Out of the flow while it is empty: a column would leave a gap on each side of it.
    <Flex
      role="status"
      direction="column"
      alignItems="stretch"
      gap={2}
      position={isEmpty ? 'absolute' : undefined}
    >
      {text === null ? null : <Warning>{intl.formatMessage(text)}</Warning>}
      {fallen.map((source) => (
        <Warning key={source.documentId}>
          <Fallen source={source} />
        </Warning>
      ))}
    </Flex>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <Flex background="warning100" borderColor="warning200" hasRadius padding={3} gap={2}>
      <WarningCircle fill="warning600" style={{ flex: 'none' }} aria-hidden />
      <Typography variant="pi" fontWeight="bold" textColor="warning700">
        {children}
      </Typography>
    </Flex>
  );
}

const SAID: Record<FallenState, { since: MessageDescriptor; undated: MessageDescriptor }> = {
  withdrawn: { since: TEXTS.withdrawnSince, undated: TEXTS.withdrawn },
  corrected: { since: TEXTS.correctedSince, undated: TEXTS.corrected },
  dead: { since: TEXTS.deadSince, undated: TEXTS.dead },
};

/** How things stand with a linked source, and since when. */
function Fallen({ source }: { source: FallenSource }) {
  const intl = useIntl();
  const { state, stateDate } = source;
  const link = <SourceLink source={source} />;
  const { since, undated } = SAID[state];
  if (stateDate === null) return <>{intl.formatMessage(undated, { source: link })}</>;
  const day = intl.formatDate(stateDate, { dateStyle: 'medium', timeZone: 'UTC' });
  return <>{intl.formatMessage(since, { day, source: link })}</>;
}
