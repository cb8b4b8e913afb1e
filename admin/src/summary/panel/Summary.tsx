import { Box, Flex, Loader } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ErrorNote, Note } from '../../panel/Note';
import { NoticeLine } from '../../panel/NoticeLine';
import { Compare } from './Compare';
import { Labelling } from './Labelling';
import { LeadLine } from '../../panel/LeadLine';
import { ModelPart } from './ModelPart';
import { NoneSwitch } from './NoneSwitch';
import { Offers } from './Offers';
import { Sentences } from './Sentences';
import { StateLine } from './StateLine';
import { formOf } from './text';
import { TEXTS } from './texts';
import { useLead } from '../../panel/use-lead';
import { usePanel, type Findings, type Panel, type PanelProps } from './use-panel';
import { WriteAgain } from './WriteAgain';

/** All of the panel, for one article in one language. */
export function Summary(props: PanelProps) {
  const panel = usePanel(props);
  const { form, rights, inspected, findings } = panel;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <ReadOnlyNote panel={panel} />
      <Answered panel={panel} />
      {/* Always in its place, so that it can take the focus over from what it tells of. */}
      <NoticeLine notice={form.notice} undo={form.undo} />
      {rights.canEdit && !inspected.isIdle && findings !== undefined ? (
        <NoneSwitch panel={panel} />
      ) : null}
    </Flex>
  );
}

function ReadOnlyNote({ panel: { rights } }: { panel: Panel }) {
  const intl = useIntl();
  if (rights.canEdit) return null;
  const text = rights.isPublishedTab ? TEXTS.publishedTab : TEXTS.readOnly;
  return <Note>{intl.formatMessage(text)}</Note>;
}

/** What is said of the summary, or why nothing is. */
function Answered({ panel }: { panel: Panel }) {
  const intl = useIntl();
  const { inspected, findings } = panel;
  if (inspected.isIdle) return <Note>{intl.formatMessage(TEXTS.empty)}</Note>;
  if (inspected.isError) {
    const text = intl.formatMessage(TEXTS.unread);
    return <ErrorNote text={text} onRetry={inspected.inspectAgain} />;
  }
  if (findings === undefined) return <Loader small>{intl.formatMessage(TEXTS.loading)}</Loader>;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      aria-busy={inspected.isFetching}
      data-newsroom="summary"
    >
      <Parts panel={panel} findings={findings} />
    </Flex>
  );
}

function Parts({ panel, findings }: { panel: Panel; findings: Findings }) {
  const { lead, said } = useLead(panel.type.fields.body);
  const { rights } = panel;
  const hasOffers = findings.inspection.offers.standard.length > 0;
  const canChange = rights.canEdit && hasOffers && findings.state !== 'none';
  return (
    <>
      <StateLine findings={findings} />
      <Box>
        <Words panel={panel} findings={findings} lead={lead} />
        <LeadLine said={said} />
      </Box>
      {canChange && findings.isSomebodys ? <Compare panel={panel} findings={findings} /> : null}
      {canChange && !findings.isSomebodys ? (
        <Offers panel={panel} findings={findings} lead={lead} />
      ) : null}
      {canChange ? <WriteAgain panel={panel} findings={findings} /> : null}
      <ModelPart panel={panel} findings={findings} lead={lead} />
      <Labelling panel={panel} findings={findings} />
    </>
  );
}

interface WordsProps {
  panel: Panel;
  findings: Findings;
  lead: ReturnType<typeof useLead>['lead'];
}

/** The summary in the form; where there is none, the one that the next save writes. */
function Words({ panel, findings, lead }: WordsProps) {
  const intl = useIntl();
  const { inspection, state } = findings;
  const { choice, offers, sentences } = inspection;
  const locale = panel.article.locale ?? null;
  if (state === 'none') return null;
  if (sentences.length > 0) {
    const form = formOf(panel.inspected.text ?? '');
    return <Sentences sentences={sentences} form={form} locale={locale} onLead={lead} />;
  }
  const next = offers[choice.length];
  if (next.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Note>{intl.formatMessage(TEXTS.next)}</Note>
      <Sentences sentences={next} form={choice.form} locale={locale} onLead={lead} />
    </Flex>
  );
}
