import { useIntl } from 'react-intl';
import { useRef, useState } from 'react';
import type { SummaryPlace } from '../../../shared/contracts';
import { showPlace } from './show-place';
import { PANEL_TEXTS } from './texts';

/** How many letters of a place are read out. */
const LONGEST = 80;

interface Lead {
  /** Shows a place in the text. */
  lead: (place: SummaryPlace) => void;
  /** What came of it, for a live region. */
  said: { text: string; isFound: boolean } | null;
}

/** Leads from a panel to the text. @param field of the form that has the text */
export function useLead(field: string): Lead {
  const intl = useIntl();
  const [said, setSaid] = useState<Lead['said']>(null);
  const count = useRef(0);
  const lead = (place: SummaryPlace) => {
    const isFound = showPlace(place, field);
    const { text } = place;
    const words = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    // A live region reads a text out only if it is another one: the same place twice is said twice.
    count.current += 1;
    const mark = count.current % 2 === 0 ? '' : '\u200b';
    setSaid({
      text:
        intl.formatMessage(isFound ? PANEL_TEXTS.shown : PANEL_TEXTS.notShown, { words }) + mark,
      isFound,
    });
  };
  return { lead, said };
}
