import { useIntl, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { ArchiveState } from '../../../../shared/contracts';
import { Card, Facts } from './Card';
import { JOB_TEXTS, TEXTS } from './texts';

/** What writes the summaries, and what it has taken. */
export function Overview({ state }: { state: ArchiveState }) {
  const intl = useIntl();
  const { model, tokens, budget } = state;
  const who = {
    label: intl.formatMessage(TEXTS.byModel),
    value: model ?? intl.formatMessage(TEXTS.noModel),
  };
  const taken =
    tokens === null
      ? []
      : [
          tokensFact(TEXTS.tokensDay, tokens.day, budget.day, intl),
          tokensFact(TEXTS.tokensMonth, tokens.month, budget.month, intl),
        ];
  return (
    <Card title={intl.formatMessage(TEXTS.model)}>
      <Facts facts={[who, ...taken]} />
    </Card>
  );
}

function tokensFact(
  label: MessageDescriptor,
  used: number,
  budget: number | null,
  intl: IntlShape,
) {
  const value =
    budget === null
      ? intl.formatMessage(TEXTS.unlimited, { used })
      : intl.formatMessage(TEXTS.tokensOf, { used, budget });
  return { label: intl.formatMessage(label), value };
}

const STATES = ['waiting', 'writing', 'done', 'held', 'failed'] as const;

/** How many texts the model is asked for, by state; nothing where the site has no model. */
export function Jobs({ state: { model, jobs } }: { state: ArchiveState }) {
  const intl = useIntl();
  if (model === null) return null;
  const facts = STATES.map((state) => ({
    label: intl.formatMessage(JOB_TEXTS[state]),
    value: intl.formatNumber(jobs[state]),
  }));
  return (
    <Card title={intl.formatMessage(TEXTS.jobs)}>
      <Facts facts={facts} />
    </Card>
  );
}
