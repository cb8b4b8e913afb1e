import { COLUMN, WIDTH } from './columns';
import type { Analysis } from './features';

/** Whether the article is a reflection and no report. */
export const isReflection = ({ count, values }: Analysis): boolean =>
  count > 1 && values[WIDTH + COLUMN.flow] !== 0;
