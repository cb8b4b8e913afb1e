import { useIntl } from 'react-intl';
import type { CitationUse } from '../../../shared/contracts';
import { USES } from '../citations/texts';
import { Note } from '../panel/Note';
import { TEXTS } from './texts';

/** What a source is used for in an article; nothing where that is not told. */
export function UsedFor({ use }: { use: readonly CitationUse[] }) {
  const intl = useIntl();
  if (use.length === 0) return null;
  const uses = intl.formatList(
    use.map((each) => intl.formatMessage(USES[each])),
    { type: 'unit' },
  );
  return <Note>{intl.formatMessage(TEXTS.usedFor, { uses })}</Note>;
}
