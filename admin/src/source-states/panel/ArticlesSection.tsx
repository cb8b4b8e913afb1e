import { Box, Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { SourceArticle } from '../../../../shared/contracts';
import type { SourceSectionProps } from '../../attribution/section';
import { ArticleFacts } from '../../linking/panel/ArticleFacts';
import { ArticleLink } from '../../linking/panel/ArticleLink';
import { useStatus } from '../../linking/use-status';
import { ErrorNote, Note } from '../../panel/Note';
import { Section } from '../../panel/Section';
import { PANEL_TEXTS as COMMON } from '../../panel/texts';
import { useSourceArticlesQuery, type FirstPages } from '../api';
import { ShowMore } from '../ShowMore';
import { PANEL_TEXTS as TEXTS } from '../texts';
import { UsedFor } from '../UsedFor';

/** Which articles rest on the source, those that readers see first. */
export function ArticlesSection({ documentId, savedAt }: SourceSectionProps) {
  const intl = useIntl();
  const [pages, setPages] = useState(1);
  const { data, isError, isFetching, refetch } = useSourceArticlesQuery(
    { documentId, savedAt, pages },
    { refetchOnMountOrArgChange: true },
  );
  return (
    <Section title={intl.formatMessage(TEXTS.title)}>
      <Flex direction="column" alignItems="stretch" gap={2} data-newsroom="source-articles">
        {isError ? (
          <ErrorNote text={intl.formatMessage(TEXTS.unread)} onRetry={() => void refetch()} />
        ) : null}
        {data === undefined && !isError ? (
          <Loader small>{intl.formatMessage(COMMON.loading)}</Loader>
        ) : null}
        {data === undefined ? null : <Articles {...data} />}
        {data === undefined ? null : (
          <ShowMore
            shown={data.results.length}
            total={data.total}
            isFetching={isFetching}
            onMore={() => setPages((count) => count + 1)}
          />
        )}
      </Flex>
    </Section>
  );
}

function Articles({ results }: FirstPages<SourceArticle>) {
  const intl = useIntl();
  const statusOf = useStatus();
  if (results.length === 0) return <Note>{intl.formatMessage(TEXTS.none)}</Note>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {results.map((article) => (
        <Box tag="li" key={`${article.documentId} ${article.locale} ${article.isLive}`}>
          <ArticleLink {...article} />
          <ArticleFacts {...article} status={statusOf(article)} />
          <UsedFor use={article.use} />
          <Standing article={article} />
        </Box>
      ))}
    </Flex>
  );
}

/** What readers see of it, and what was done. */
function Standing({ article }: { article: SourceArticle }) {
  const text = standingOf(article, useIntl());
  return text === null ? null : <Note>{text}</Note>;
}

function standingOf({ isLive, settlement, kept }: SourceArticle, intl: IntlShape): string | null {
  if (!isLive) return intl.formatMessage(TEXTS.draftOnly);
  if (kept !== null) {
    const day = intl.formatDate(kept.at, { dateStyle: 'medium' });
    return intl.formatMessage(TEXTS.kept, { ...kept, day });
  }
  if (settlement === null || settlement === 'kept') return null;
  return intl.formatMessage(TEXTS[settlement]);
}
