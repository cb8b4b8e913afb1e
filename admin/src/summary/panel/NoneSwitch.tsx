import { Flex, Switch, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { NONE, wantNone } from './form-changes';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';

/** Strapi's is red while it is off; here off is as it should be. */
const CalmSwitch = styled(Switch)`
  &[data-state='unchecked'] {
    background-color: ${({ theme }) => theme.colors.neutral300};
  }

  &[data-state='checked'] {
    background-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** Whether the article is to have no summary; nothing where the type cannot say so. */
export function NoneSwitch({ panel: { form, rights } }: { panel: Panel }) {
  const intl = useIntl();
  const id = useId();
  if (form.live.origin === undefined || !rights.canWantNone) return null;
  const isOn = form.live.origin === NONE;
  const said = (to: boolean) =>
    to && form.live.summary !== null ? intl.formatMessage(TEXTS.noneOnSave) : '';
  return (
    <Flex justifyContent="space-between" gap={2}>
      <Typography id={id} variant="omega" textColor="neutral800">
        {intl.formatMessage(TEXTS.none)}
      </Typography>
      <CalmSwitch
        aria-labelledby={id}
        checked={isOn}
        onCheckedChange={(to) => form.change(wantNone(to, form.saved), { text: said(to) })}
      />
    </Flex>
  );
}
