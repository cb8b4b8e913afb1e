import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ModelState } from '../../../../shared/contracts';
import { Note } from '../../panel/Note';
import { Section } from '../../panel/Section';
import { withText } from './form-changes';
import { Preview } from './Offers';
import { Sentences } from './Sentences';
import { MODEL_ERRORS, MODEL_TEXTS } from './state-texts';
import { joinSentences } from './text';
import { TEXTS } from './texts';
import type { useLead } from '../../panel/use-lead';
import type { Findings, Panel } from './use-panel';
import { sameSentences } from './writer';

interface ModelPartProps {
  panel: Panel;
  findings: Findings;
  lead: ReturnType<typeof useLead>['lead'];
}

/** How far the site's language model is with the article; nothing where the site has none. */
export function ModelPart({ panel, findings, lead }: ModelPartProps) {
  const intl = useIntl();
  const { model, sentences, choice } = findings.inspection;
  if (model === null || findings.state === 'none' || findings.state === 'short') return null;
  // Of somebody's words no model is asked.
  if (findings.isSomebodys && model.state === 'none') return null;
  const isInForm = model.sentences.length === 0 || sameSentences(sentences, model.sentences);
  const locale = panel.article.locale ?? null;
  return (
    <Section title={`${intl.formatMessage(TEXTS.model)} · ${model.name}`}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Note>{intl.formatMessage(MODEL_TEXTS[model.state])}</Note>
        <Failure model={model} />
        {isInForm ? null : (
          <Preview>
            <Sentences
              sentences={model.sentences}
              form={choice.form}
              locale={locale}
              onLead={lead}
            />
          </Preview>
        )}
        {panel.rights.canEdit ? (
          <ModelActs panel={panel} findings={findings} model={model} isInForm={isInForm} />
        ) : null}
      </Flex>
    </Section>
  );
}

/** Why it gave none, and when it is asked again. */
function Failure({ model: { error, nextAttempt } }: { model: ModelState }) {
  const intl = useIntl();
  if (error === null) return null;
  const when =
    nextAttempt === null
      ? null
      : intl.formatDate(nextAttempt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <Note>{intl.formatMessage(MODEL_ERRORS[error])}</Note>
      {when === null ? null : <Note>{intl.formatMessage(TEXTS.retry, { when })}</Note>}
    </>
  );
}

interface ModelActsProps {
  panel: Panel;
  findings: Findings;
  model: ModelState;
  /** What it wrote is in the form, or there is none. */
  isInForm: boolean;
}

function ModelActs({ panel, findings, model, isInForm }: ModelActsProps) {
  const intl = useIntl();
  const { form, acts, article } = panel;
  const { form: setAs } = findings.inspection.choice;
  const text = joinSentences(model.sentences, setAs, article.locale ?? null);
  const said = { text: intl.formatMessage(TEXTS.saidUsed), takesFocus: true };
  const isUnderWay = model.state === 'waiting' || model.state === 'writing';
  const canAsk = findings.isAsSaved && !findings.isSomebodys && !isUnderWay;
  return (
    <Flex gap={2} wrap="wrap">
      {isInForm || findings.isSomebodys ? null : (
        <Button size="S" variant="secondary" onClick={() => form.change(withText(text), said)}>
          {intl.formatMessage(TEXTS.useModels)}
        </Button>
      )}
      {canAsk ? (
        <Button size="S" variant="tertiary" disabled={acts.isBusy} onClick={acts.askModel}>
          {intl.formatMessage(TEXTS.ask)}
        </Button>
      ) : null}
    </Flex>
  );
}
