import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SummaryForm, SummarySentence } from '../../../../shared/contracts';
import { CompareSides } from './CompareSides';
import { sentenceChoices, tickedAtFirst, tickedSentences } from './comparison';
import { withText, writeAgain } from './form-changes';
import { SentenceTicks } from './SentenceTicks';
import { formOf, joinSentences, partTexts, rejoin } from './text';
import { TEXTS } from './texts';
import type { Findings, Panel } from './use-panel';
import { textsOf } from './writer';

interface CompareProps {
  panel: Panel;
  findings: Findings;
}

interface ComparisonProps extends CompareProps {
  onClose: () => void;
}

/** Somebody's words beside a fresh summary, and what to do about it; nothing is replaced unasked. */
export function Compare({ panel, findings }: CompareProps) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" size="S" width="100%">
          {intl.formatMessage(TEXTS.compare)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={intl.formatMessage(TEXTS.close)}>
          <Modal.Title>{intl.formatMessage(TEXTS.compareTitle)}</Modal.Title>
        </Modal.Header>
        <Comparison panel={panel} findings={findings} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}

/** The body and the footer of the dialog, in one of its two ways: as a whole, or by the sentence. */
function Comparison(props: ComparisonProps) {
  const { inspection } = props.findings;
  const old = inspection.sentences;
  const fresh = inspection.offers[inspection.choice.length];
  const [isBySentence, setBySentence] = useState(false);
  return isBySentence ? (
    <BySentence {...props} old={old} fresh={fresh} onTurn={() => setBySentence(false)} />
  ) : (
    <AsAWhole {...props} old={old} fresh={fresh} onTurn={() => setBySentence(true)} />
  );
}

interface WayProps extends ComparisonProps {
  old: SummarySentence[];
  fresh: SummarySentence[];
  /** Goes to the other way. */
  onTurn: () => void;
}

function AsAWhole({ old, fresh, onTurn, ...props }: WayProps) {
  const intl = useIntl();
  const decide = useDecisions(props);
  const locale = props.panel.article.locale ?? null;
  const { form } = props.findings.inspection.choice;
  return (
    <>
      <Modal.Body>
        <CompareSides
          old={partTexts(old, form, locale)}
          fresh={partTexts(fresh, form, locale)}
          locale={locale}
        />
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={decide.keep}>
          {intl.formatMessage(TEXTS.keep)}
        </Button>
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={onTurn}>
            {intl.formatMessage(TEXTS.each)}
          </Button>
          <Button onClick={decide.takeFresh}>{intl.formatMessage(TEXTS.take)}</Button>
        </Flex>
      </Modal.Footer>
    </>
  );
}

function BySentence({ old, fresh, onTurn, ...props }: WayProps) {
  const intl = useIntl();
  const decide = useDecisions(props);
  const choices = sentenceChoices(textsOf(old), textsOf(fresh));
  const [ticked, setTicked] = useState(() => tickedAtFirst(choices));
  const kept = tickedSentences(choices, ticked);
  return (
    <>
      <Modal.Body>
        <SentenceTicks
          choices={choices}
          ticked={ticked}
          onChange={setTicked}
          locale={props.panel.article.locale ?? null}
        />
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onTurn}>
          {intl.formatMessage(TEXTS.back)}
        </Button>
        <Button disabled={kept.length === 0} onClick={() => decide.useSentences(kept)}>
          {intl.formatMessage(TEXTS.useTicked)}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** What each of the choices does; the dialog closes after it. */
function useDecisions({ panel, findings, onClose }: ComparisonProps) {
  const intl = useIntl();
  const { form, acts, article } = panel;
  const { inspection, isAsSaved, takesOffers } = findings;
  const locale = article.locale ?? null;
  const fresh = inspection.offers[inspection.choice.length];
  const use = (sentences: SummarySentence[], as: SummaryForm) => {
    const text = joinSentences(sentences, as, locale);
    form.change(withText(text), { text: intl.formatMessage(TEXTS.saidUsed), takesFocus: true });
  };
  const takeFresh = () => {
    if (takesOffers) use(fresh, inspection.choice.form);
    else
      form.change(writeAgain(), { text: intl.formatMessage(TEXTS.saidEmptied), takesFocus: true });
  };
  const closing = (task: () => void) => () => {
    task();
    onClose();
  };
  return {
    keep: closing(() => {
      if (isAsSaved && inspection.state === 'stale') acts.confirm();
    }),
    takeFresh: closing(takeFresh),
    useSentences: (sentences: string[]) => {
      const isFresh = sentences.join('\n') === textsOf(fresh).join('\n');
      const chosen = rejoin(sentences, [inspection.sentences, fresh]);
      if (isFresh) takeFresh();
      else use(chosen, formOf(form.live.summary ?? ''));
      onClose();
    },
  };
}
