import { useIntl } from 'react-intl';
import type { IndexState } from '../../../../shared/contracts';
import { Progress } from '../../panel/Progress';
import { indexProgress } from '../index-progress';

/** How far the building is. */
export function BuildProgress({ index }: { index: IndexState }) {
  const intl = useIntl();
  const label = intl.formatMessage({
    id: 'newsroom.linking.settings.articles',
    defaultMessage: 'Articles read',
  });
  return <Progress label={label} share={indexProgress(index)} />;
}
