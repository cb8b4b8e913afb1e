import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { IdentityAccesses } from '../../../shared/contracts';
import { Disclosure } from '../panel/Disclosure';
import { Note } from '../panel/Note';
import { TEXTS } from './texts';

/** Who was shown the identity, and when. */
export function Accesses({ accesses: { latest, count } }: { accesses: IdentityAccesses }) {
  const intl = useIntl();
  if (count === 0) return <Note>{intl.formatMessage(TEXTS.seenByNobody)}</Note>;
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Disclosure label={intl.formatMessage(TEXTS.seenBy, { count })}>
      <Box tag="ul">
        {latest.map(({ user, at }, index) => (
          <li key={index}>
            <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
              <bdi>{intl.formatMessage(TEXTS.seenEntry, { user, date: date(at) })}</bdi>
            </Typography>
          </li>
        ))}
      </Box>
      {count > latest.length ? <Note>{intl.formatMessage(TEXTS.seenEarlier)}</Note> : null}
    </Disclosure>
  );
}
