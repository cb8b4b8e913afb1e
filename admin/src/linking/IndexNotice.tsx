import { Box, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { IndexState } from '../../../shared/contracts';
import { PERMISSIONS } from '../permissions';
import { indexProgress } from './index-progress';
import { SETTINGS_PATH } from './settings/path';

/** Why suggestions may be missing, while the index is not ready; else nothing. */
export function IndexNotice({ index }: { index: IndexState }) {
  const intl = useIntl();
  if (index.state === 'ready') return null;
  if (index.state !== 'building') return <NotBuilt />;
  const percent = intl.formatNumber(indexProgress(index), {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return (
    <Notice>
      {intl.formatMessage(
        {
          id: 'newsroom.linking.index.building',
          defaultMessage:
            'The archive is being read ({percent}). Until then, not all articles are found.',
        },
        { percent },
      )}
    </Notice>
  );
}

function NotBuilt() {
  const intl = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.readIndex);
  return (
    <Notice>
      {intl.formatMessage({
        id: 'newsroom.linking.index.notBuilt',
        defaultMessage:
          'Suggestions may be missing: the index of articles is not complete. An administrator can rebuild it in the settings.',
      })}{' '}
      {allowedActions['canRead'] && (
        <Link tag={RouterLink} to={`/settings/${SETTINGS_PATH}`}>
          {intl.formatMessage({
            id: 'newsroom.linking.index.toSettings',
            defaultMessage: 'Open the settings',
          })}
        </Link>
      )}
    </Notice>
  );
}

function Notice({ children }: { children: React.ReactNode }) {
  return (
    <Box background="neutral100" hasRadius padding={3} marginBottom={3}>
      <Typography variant="pi" textColor="neutral800" tag="p">
        {children}
      </Typography>
    </Box>
  );
}
