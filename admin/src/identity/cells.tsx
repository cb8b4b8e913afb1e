import { Typography } from '@strapi/design-system';
import { FormattedMessage } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';
import { TEXTS } from './texts';

interface Header {
  name: string;
  attribute?: { customField?: string };
  cellFormatter?: unknown;
}

/** What Strapi hands to `Admin/CM/pages/ListView/inject-column-in-table`. */
interface ListViewColumns {
  displayedHeaders: Header[];
}

/** Says in the list view's cells that an identity is stored, in place of its ciphertext. */
export function hideIdentitiesInCells<Columns extends ListViewColumns>(columns: Columns): Columns {
  return { ...columns, displayedHeaders: columns.displayedHeaders.map(withoutCiphertext) };
}

function withoutCiphertext(header: Header): Header {
  if (header.attribute?.customField !== `plugin::${PLUGIN_ID}.identity`) return header;
  const cellFormatter = (row: Record<string, unknown>) => (
    <Typography textColor="neutral800">
      {row[header.name] ? <FormattedMessage {...TEXTS.encrypted} /> : '-'}
    </Typography>
  );
  return { ...header, cellFormatter };
}
