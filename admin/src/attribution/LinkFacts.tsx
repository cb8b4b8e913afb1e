import { Box, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SourceLink } from '../../../shared/contracts';
import { Note } from '../panel/Note';
import { answerText } from './answer-text';
import { STATES, TEXTS } from './texts';

/** How the link was found, when, and why it does not work. */
export function LinkFacts({ link }: { link: SourceLink }) {
  const intl = useIntl();
  const { state, status, failures, checkedAt, lastGoodAt, firstFailedAt } = link;
  const { variant, name } = STATES[state];
  const why = answerText(link);
  const dayOf = (time: string) => intl.formatDate(time, { dateStyle: 'medium' });
  const when = intl.formatDate(checkedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <Box>
        <Status variant={variant} size="S" width="fit-content" maxWidth="100%">
          {/* Strapi's own colour for a warning is too light on its ground. */}
          <Typography tag="span" variant="omega" fontWeight="bold" textColor="neutral800">
            {intl.formatMessage(name)}
          </Typography>
        </Status>
      </Box>
      {why === null ? null : <Note>{intl.formatMessage(why, { status })}</Note>}
      {firstFailedAt === null ? null : (
        <Note>
          {intl.formatMessage(TEXTS.failures, { count: failures, day: dayOf(firstFailedAt) })}
        </Note>
      )}
      <Note>
        {lastGoodAt === null
          ? intl.formatMessage(TEXTS.neverGood)
          : intl.formatMessage(TEXTS.lastGoodAt, { day: dayOf(lastGoodAt) })}
      </Note>
      <Note>{intl.formatMessage(TEXTS.checkedAt, { when })}</Note>
    </>
  );
}
