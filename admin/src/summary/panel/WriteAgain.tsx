import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { writeAgain } from './form-changes';
import { joinSentences } from './text';
import { TEXTS } from './texts';
import type { Findings, Panel } from './use-panel';

const Words = styled.span`
  display: block;
  padding: ${({ theme }) => theme.spaces[3]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[5]};
  white-space: pre-line;
  overflow-wrap: anywhere;
  text-align: start;
`;

/** Empties the field once the editor has said yes, and shows what the next save writes. */
export function WriteAgain({ panel, findings }: { panel: Panel; findings: Findings }) {
  const intl = useIntl();
  const { form, article } = panel;
  const { offers, choice } = findings.inspection;
  const locale = article.locale ?? null;
  const text = joinSentences(offers[choice.length], choice.form, locale);
  if (form.live.summary === null || text === '') return null;
  const said = { text: intl.formatMessage(TEXTS.saidEmptied), takesFocus: true };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" width="100%" startIcon={<ArrowClockwise />}>
          {intl.formatMessage(TEXTS.again)}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        variant="default"
        icon={<ArrowClockwise width="24px" height="24px" fill="primary600" />}
        title={intl.formatMessage(TEXTS.againTitle)}
        onConfirm={() => form.change(writeAgain(), said)}
      >
        <Flex direction="column" alignItems="stretch" gap={3} tag="span">
          <Typography tag="span" variant="omega">
            {intl.formatMessage(TEXTS.againText)}
          </Typography>
          <Words dir="auto" lang={locale ?? undefined}>
            {text}
          </Words>
        </Flex>
      </ConfirmDialog>
    </Dialog.Root>
  );
}
