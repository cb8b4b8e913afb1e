import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { UsedSource } from '../../../shared/contracts';
import { Note } from '../panel/Note';
import { PLUGIN_ID } from '../pluginId';
import { Card } from '../summary/archive/Card';
import { Cell, Heads } from './FiguresTable';
import { MEASURE_TEXTS, TEXTS } from './texts';

const SOURCES = `/content-manager/collection-types/plugin::${PLUGIN_ID}.attribution`;

/** The sources on which most articles rest, each with the way to it. */
export function MostUsed({ sources }: { sources: readonly UsedSource[] }) {
  const intl = useIntl();
  const title = intl.formatMessage(TEXTS.mostUsed);
  if (sources.length === 0) {
    return (
      <Card title={title}>
        <Typography>{intl.formatMessage(TEXTS.nobody)}</Typography>
      </Card>
    );
  }
  return (
    <Card title={title}>
      <Note>{intl.formatMessage(TEXTS.counted)}</Note>
      <Table aria-label={title} colCount={2} rowCount={sources.length + 1}>
        <Heads heads={[TEXTS.source, MEASURE_TEXTS.articles]} />
        <Tbody>
          {sources.map(({ documentId, name, articles }) => (
            <Tr key={documentId}>
              <Td>
                <Link tag={NavLink} to={`${SOURCES}/${documentId}`}>
                  <bdi>{name}</bdi>
                </Link>
              </Td>
              <Td>
                <Cell>{intl.formatNumber(articles)}</Cell>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Card>
  );
}
