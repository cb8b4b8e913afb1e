import { Button, Flex, TextButton } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Note } from '../../panel/Note';
import { Section } from '../../panel/Section';
import { labelText } from './label-text';
import { TEXTS } from './texts';
import type { Findings, Panel } from './use-panel';

/** What readers are to be told of the text, and who has reviewed it; only of a text that is stored. */
export function Labelling({ panel, findings }: { panel: Panel; findings: Findings }) {
  const intl = useIntl();
  const { provenance } = findings.inspection;
  if (provenance === null || findings.state === 'none' || findings.state === 'short') return null;
  return (
    <Section title={intl.formatMessage(TEXTS.label)}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Note>{intl.formatMessage(labelText(provenance))}</Note>
        <Reviewed panel={panel} findings={findings} />
      </Flex>
    </Section>
  );
}

/** The review of exactly this text, or the way to give one. */
function Reviewed({
  panel: { rights, acts, article },
  findings,
}: {
  panel: Panel;
  findings: Findings;
}) {
  const intl = useIntl();
  const { provenance, reviewer, canBeReviewed } = findings.inspection;
  const review = provenance?.review ?? null;
  if (review !== null) {
    const date = intl.formatDate(review.reviewedAt, { dateStyle: 'medium', timeStyle: 'short' });
    const name = reviewer ?? review.responsible;
    return (
      <>
        <Note>{intl.formatMessage(TEXTS.reviewed, { name, date })}</Note>
        <Note>{intl.formatMessage(TEXTS.reviewEnds)}</Note>
        {rights.canReview && findings.isAsSaved ? (
          <TextButton disabled={acts.isBusy} onClick={acts.unreview}>
            {intl.formatMessage(TEXTS.unreview)}
          </TextButton>
        ) : null}
      </>
    );
  }
  if (!canBeReviewed || !rights.canReview || !article.saved) return null;
  if (!findings.isAsSaved) return <Note>{intl.formatMessage(TEXTS.reviewWaits)}</Note>;
  return (
    <>
      <Button size="S" variant="secondary" disabled={acts.isBusy} onClick={acts.review}>
        {intl.formatMessage(TEXTS.reviewIt)}
      </Button>
      <Note>{intl.formatMessage(TEXTS.reviewEnds)}</Note>
    </>
  );
}
