import { Box, Grid, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { compareWords, type Run } from './comparison';
import { TEXTS } from './texts';

const Words = styled.p`
  white-space: pre-line;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[5]};

  & > del {
    border-radius: 2px;
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }

  & > ins {
    border-radius: 2px;
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }
`;

interface CompareSidesProps {
  old: readonly string[];
  fresh: readonly string[];
  locale: string | null;
}

/** Two summaries beside each other, with what only one of them has marked in it. */
export function CompareSides({ old, fresh, locale }: CompareSidesProps) {
  const intl = useIntl();
  const sides = compareWords(old, fresh, locale);
  return (
    <Grid.Root gap={4}>
      <Side title={intl.formatMessage(TEXTS.old)} runs={sides.old} tag="del" locale={locale} />
      <Side title={intl.formatMessage(TEXTS.fresh)} runs={sides.fresh} tag="ins" locale={locale} />
    </Grid.Root>
  );
}

interface SideProps {
  title: string;
  runs: Run[];
  /** Of what the other side does not have. */
  tag: 'del' | 'ins';
  locale: string | null;
}

function Side({ title, runs, tag: Own, locale }: SideProps) {
  const id = useId();
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Box
        tag="section"
        aria-labelledby={id}
        background="neutral100"
        hasRadius
        padding={4}
        height="100%"
      >
        <Box paddingBottom={2}>
          <Typography tag="h3" id={id} variant="sigma" textColor="neutral600">
            {title}
          </Typography>
        </Box>
        <Words dir="auto" lang={locale ?? undefined}>
          {runs.map(({ text, isOwn }, at) =>
            isOwn ? <Own key={at}>{text}</Own> : <span key={at}>{text}</span>,
          )}
        </Words>
      </Box>
    </Grid.Item>
  );
}
