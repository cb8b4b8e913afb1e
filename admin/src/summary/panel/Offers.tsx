import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SummaryForm, SummaryLength } from '../../../../shared/contracts';
import { Disclosure } from '../../panel/Disclosure';
import { Note } from '../../panel/Note';
import { Choice } from './Choice';
import { withText } from './form-changes';
import { Sentences } from './Sentences';
import { FORM_TEXTS, LENGTH_TEXTS } from './state-texts';
import { formOf, joinSentences, linesOf, sameText } from './text';
import { TEXTS } from './texts';
import type { useLead } from '../../panel/use-lead';
import type { Findings, Panel } from './use-panel';
import { LENGTHS } from './writer';

const FORMS: readonly SummaryForm[] = ['points', 'paragraph'];

interface OffersProps {
  panel: Panel;
  findings: Findings;
  lead: ReturnType<typeof useLead>['lead'];
}

/** The plugin's own summaries by length and form, each to be seen before it replaces anything. */
export function Offers(props: OffersProps) {
  const intl = useIntl();
  return (
    <Disclosure label={intl.formatMessage(TEXTS.offers)}>
      <OfferChoice {...props} />
    </Disclosure>
  );
}

function OfferChoice({ panel, findings, lead }: OffersProps) {
  const intl = useIntl();
  const { live } = panel.form;
  const { choice, offers } = findings.inspection;
  const [length, setLength] = useState<SummaryLength>(choice.length);
  const [form, setForm] = useState<SummaryForm>(
    live.summary === null ? choice.form : formOf(live.summary),
  );
  const locale = panel.article.locale ?? null;
  const text = joinSentences(offers[length], form, locale);
  const isInForm = live.summary !== null && isSame(live.summary, text);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Choice
        label={intl.formatMessage(TEXTS.length)}
        options={LENGTHS.map((value) => ({
          value,
          label: intl.formatMessage(LENGTH_TEXTS[value]),
        }))}
        value={length}
        onChange={setLength}
      />
      <Choice
        label={intl.formatMessage(TEXTS.form)}
        options={FORMS.map((value) => ({ value, label: intl.formatMessage(FORM_TEXTS[value]) }))}
        value={form}
        onChange={setForm}
      />
      <Preview>
        <Sentences sentences={offers[length]} form={form} locale={locale} onLead={lead} />
      </Preview>
      <UseOffer panel={panel} text={text} isInForm={isInForm} takesOffers={findings.takesOffers} />
    </Flex>
  );
}

/** The same words on other lines are another text as well. */
const isSame = (one: string, other: string): boolean =>
  sameText(one, other) && linesOf(one).length === linesOf(other).length;

/** What is not in the form, set off from what is. */
export function Preview({ children }: { children: React.ReactNode }) {
  const intl = useIntl();
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      aria-live="polite"
      background="neutral100"
      hasRadius
      padding={3}
    >
      <Box paddingBottom={1}>
        <Typography tag="p" id={id} variant="sigma" textColor="neutral600">
          {intl.formatMessage(TEXTS.preview)}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}

interface UseOfferProps {
  panel: Panel;
  text: string;
  isInForm: boolean;
  takesOffers: boolean;
}

function UseOffer({ panel: { form }, text, isInForm, takesOffers }: UseOfferProps) {
  const intl = useIntl();
  if (isInForm) return <Note>{intl.formatMessage(TEXTS.isThis)}</Note>;
  if (!takesOffers) return <Note>{intl.formatMessage(TEXTS.saveFirst)}</Note>;
  const said = { text: intl.formatMessage(TEXTS.saidUsed), takesFocus: true };
  return (
    <Box>
      <Button size="S" variant="secondary" onClick={() => form.change(withText(text), said)}>
        {intl.formatMessage(TEXTS.use)}
      </Button>
    </Box>
  );
}
