import { Box, Flex, Status, Typography } from '@strapi/design-system';
import { useIntl, type IntlShape } from 'react-intl';
import type { SummaryInspection } from '../../../../shared/contracts';
import { STALE_SOMEBODYS, STATE_TEXTS } from './state-texts';
import { TEXTS } from './texts';
import type { Findings } from './use-panel';
import type { Writer } from './writer';

/** How things stand with the summary, and who wrote it. */
export function StateLine({ findings }: { findings: Findings }) {
  const intl = useIntl();
  const { state, isSomebodys, writer, inspection } = findings;
  const { variant, name, hint } = STATE_TEXTS[state];
  const follows = state === 'stale' && isSomebodys ? STALE_SOMEBODYS : hint;
  const who = state === 'none' || state === 'short' ? null : whoWrote(writer, inspection, intl);
  return (
    <Box>
      {/* Read out when it changes: the words around it do not. */}
      <Box role="status">
        <Status variant={variant} size="S" width="fit-content" maxWidth="100%">
          {/* Strapi's own colour for a warning is too light on its ground. */}
          <Typography tag="span" variant="omega" fontWeight="bold" textColor="neutral800">
            {intl.formatMessage(name)}
          </Typography>
        </Status>
      </Box>
      <Flex direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {who === null ? null : <Line>{who}</Line>}
        {follows === null ? null : <Line>{intl.formatMessage(follows)}</Line>}
      </Flex>
    </Box>
  );
}

function Line({ children }: { children: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  );
}

/** Who wrote the text in the form, by name where it is known, and when. */
function whoWrote(
  writer: Writer | null,
  { provenance, author, model }: SummaryInspection,
  intl: IntlShape,
): string | null {
  if (writer === null) return null;
  const name = writer === 'model' ? (provenance?.system ?? model?.name ?? null) : author;
  const [named, unnamed] = WRITERS[writer];
  const who = name === null ? intl.formatMessage(unnamed) : intl.formatMessage(named, { name });
  const when = provenance?.writtenAt ?? null;
  const date =
    when === null ? [] : [intl.formatDate(when, { dateStyle: 'medium', timeStyle: 'short' })];
  const line = [who, ...date].join(' · ');
  const kept = writer === 'person' || writer === 'program' ? (provenance?.system ?? null) : null;
  return kept === null ? line : `${line}. ${intl.formatMessage(TEXTS.keepsModels, { name: kept })}`;
}

/** With a name, and without one. */
const WRITERS = {
  plugin: [TEXTS.byPlugin, TEXTS.byPlugin],
  offered: [TEXTS.byOffered, TEXTS.byOffered],
  model: [TEXTS.byModel, TEXTS.bySomeModel],
  person: [TEXTS.byPerson, TEXTS.bySomebody],
  program: [TEXTS.byProgram, TEXTS.bySomeProgram],
  typed: [TEXTS.byTyped, TEXTS.byTyped],
} as const;
