import { Box, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useStatus } from '../use-status';
import { ArticleFacts } from './ArticleFacts';
import { ArticleLink } from './ArticleLink';
import { Note } from '../../panel/Note';
import { Section } from '../../panel/Section';
import { TEXTS } from './texts';
import type { Links } from './use-links';

/** Which articles lead here. */
export function LinkedFrom({ stored }: Pick<Links, 'stored'>) {
  const intl = useIntl();
  const statusOf = useStatus();
  if (stored === undefined) return null;
  const { linkedFrom, linkedFromMore } = stored;
  return (
    <Section title={intl.formatMessage(TEXTS.linkedFrom)}>
      {linkedFrom.length === 0 ? <Note>{intl.formatMessage(TEXTS.nobody)}</Note> : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {linkedFrom.map((article) => (
          <Box tag="li" key={`${article.documentId} ${article.locale}`}>
            <ArticleLink {...article} />
            <ArticleFacts {...article} status={statusOf(article)} />
          </Box>
        ))}
      </Flex>
      {linkedFromMore > 0 ? (
        <Note>{intl.formatMessage(TEXTS.andMore, { count: linkedFromMore })}</Note>
      ) : null}
    </Section>
  );
}
