import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useIntl, type IntlShape } from 'react-intl';
import type { ArchiveRun } from '../../../../shared/contracts';
import { Progress } from '../../panel/Progress';
import { Card, Facts } from './Card';
import { RUN_TEXTS, SCOPE_TEXTS, TEXTS } from './texts';
import type { Archive } from './use-archive';

interface LastRunProps {
  archive: Archive;
  run: ArchiveRun | null;
  /** Whether the site has a model. */
  hasModel: boolean;
  canRun: boolean;
}

/** The run that is under way, or was the last, and what can be done with it. */
export function LastRun({ archive, run, hasModel, canRun }: LastRunProps) {
  const intl = useIntl();
  const title = intl.formatMessage(TEXTS.run);
  if (run === null) {
    return (
      <Card title={title}>
        <Typography textColor="neutral600">{intl.formatMessage(TEXTS.noRun)}</Typography>
      </Card>
    );
  }
  const isUnderWay = run.state === 'running' || run.state === 'paused';
  return (
    <Card title={title}>
      <Typography tag="p">
        {intl.formatMessage(RUN_TEXTS[run.state])} ·{' '}
        {intl.formatMessage(SCOPE_TEXTS[run.request.scope])}
      </Typography>
      {isUnderWay ? (
        <Progress
          label={intl.formatMessage(TEXTS.progress)}
          share={run.total === 0 ? 0 : Math.min(1, run.looked / run.total)}
        />
      ) : null}
      <Facts facts={factsOf(run, hasModel, intl)} />
      {isUnderWay && canRun ? <RunButtons archive={archive} run={run} /> : null}
    </Card>
  );
}

function factsOf(run: ArchiveRun, hasModel: boolean, intl: IntlShape) {
  const { looked, total, written, asked, done, held, failed, error } = run;
  const date = (at: string) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const facts: [keyof typeof TEXTS, string | null][] = [
    ['progress', intl.formatMessage(TEXTS.progressOf, { looked, total })],
    ['written', intl.formatNumber(written)],
    ...(hasModel || asked > 0
      ? ([
          ['asked', intl.formatNumber(asked)],
          ['done', intl.formatNumber(done)],
          ['held', intl.formatNumber(held)],
          ['failed', intl.formatNumber(failed)],
        ] as [keyof typeof TEXTS, string][])
      : []),
    ['started', date(run.startedAt)],
    ['finished', run.finishedAt && date(run.finishedAt)],
    ['error', error],
  ];
  return facts.flatMap(([key, value]) =>
    value === null ? [] : [{ label: intl.formatMessage(TEXTS[key]), value }],
  );
}

function RunButtons({ archive, run }: { archive: Archive; run: ArchiveRun }) {
  const intl = useIntl();
  const act = run.state === 'running' ? 'pause' : 'resume';
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        variant="secondary"
        // Really disabled, it would lose the focus.
        aria-disabled={archive.isBusy}
        onClick={() => void (archive.isBusy ? undefined : archive.changeRun(act))}
      >
        {intl.formatMessage(TEXTS[act])}
      </Button>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button variant="danger-light" disabled={archive.isBusy}>
            {intl.formatMessage(TEXTS.cancel)}
          </Button>
        </Dialog.Trigger>
        <ConfirmDialog
          title={intl.formatMessage(TEXTS.cancelTitle)}
          onConfirm={() => archive.changeRun('cancel')}
        >
          {intl.formatMessage(TEXTS.cancelText)}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
}
