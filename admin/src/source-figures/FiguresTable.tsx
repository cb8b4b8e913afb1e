import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { MEASURE_TEXTS, TEXTS } from './texts';
import { measuresOf, shareOf, type Total } from './totals';

interface FiguresTableProps {
  totals: readonly Total[];
  nameOf: (key: string) => ReactNode;
  /** Of the first column. */
  head: MessageDescriptor;
  /** Of the table, for who does not see it. */
  label: MessageDescriptor;
}

/** Figures in rows, each number with its share of the row's articles. */
export function FiguresTable({ totals, nameOf, head, label }: FiguresTableProps) {
  const intl = useIntl();
  const measures = measuresOf(totals);
  const heads = [head, MEASURE_TEXTS.articles, ...measures.map((each) => MEASURE_TEXTS[each])];
  return (
    <Box overflow="auto">
      <Table
        aria-label={intl.formatMessage(label)}
        colCount={heads.length}
        rowCount={totals.length + 1}
      >
        <Heads heads={heads} />
        <Tbody>
          {totals.map((total) => (
            <Tr key={total.key}>
              <Td>
                <Cell>{nameOf(total.key)}</Cell>
              </Td>
              <Td>
                <Cell>{intl.formatNumber(total.articles)}</Cell>
              </Td>
              {measures.map((each) => (
                <Td key={each}>
                  <CountAndShare count={total[each] ?? 0} share={shareOf(total, each)} />
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

function CountAndShare({ count, share }: { count: number; share: number }) {
  const intl = useIntl();
  const percent = intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
  return <Cell>{intl.formatMessage(TEXTS.shareOf, { count, share: percent })}</Cell>;
}

/** What a cell says, in the letters of the admin panel's other tables. */
export function Cell({ children }: { children: ReactNode }) {
  return <Typography textColor="neutral800">{children}</Typography>;
}

/** The names of a table's columns. */
export function Heads({ heads }: { heads: readonly MessageDescriptor[] }) {
  const intl = useIntl();
  return (
    <Thead>
      <Tr>
        {heads.map((head) => (
          <Th key={head.id}>
            <Typography variant="sigma">{intl.formatMessage(head)}</Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
