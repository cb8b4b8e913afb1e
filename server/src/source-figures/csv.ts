import type { SourceFigure } from '../../../shared/contracts';
import { summed } from './summed';

const LINE = '\r\n';
/** By it a spreadsheet knows the encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet would work out a cell that begins so. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell as RFC 4180 has it; a text that a spreadsheet would take for a formula stays a text. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The figures by month and section as a file. Who may not know of unnamed sources has no column of them. */
export function figuresCsv(
  figures: readonly SourceFigure[],
  { isUnnamedTold }: { isUnnamedTold: boolean },
): string {
  const header = ['month', 'section', 'articles', 'without_source', 'one_source'];
  const bySection = summed(figures, ({ month, section }) => [month, section]);
  const rows = bySection.map(({ month, section, articles, none, one, unnamed }) => [
    ...[month, section, articles, none, one],
    ...(isUnnamedTold ? [unnamed ?? 0] : []),
  ]);
  const table = [[...header, ...(isUnnamedTold ? ['unnamed_only'] : [])], ...rows];
  return BYTE_ORDER_MARK + table.map((row) => row.map(csvCell).join(',') + LINE).join('');
}
