import { Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { SummaryPlace } from '../../../shared/contracts';
import { Lead } from '../panel/Lead';
import { PANEL_TEXTS } from '../panel/texts';
import type { Panel } from './use-panel';

interface SentenceLeadProps {
  panel: Panel;
  place: SummaryPlace;
}

/** A sentence of the article, which leads to its place in the text. */
export function SentenceLead({ panel: { article, lead }, place }: SentenceLeadProps) {
  const intl = useIntl();
  const hint = useId();
  const where = intl.formatMessage(PANEL_TEXTS.showInText);
  return (
    <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      <Lead
        title={where}
        aria-describedby={hint}
        dir="auto"
        lang={article.locale ?? undefined}
        onPress={() => lead.lead(place)}
      >
        {place.text}
      </Lead>
      <span id={hint} hidden>
        {where}
      </span>
    </Typography>
  );
}
