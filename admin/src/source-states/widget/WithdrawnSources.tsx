import { Box, Checkbox, Flex } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NoticeLine } from '../../panel/NoticeLine';
import { ShowMore } from '../ShowMore';
import { WIDGET_TEXTS as TEXTS } from '../texts';
import { ArticleRow } from './ArticleRow';
import { entryKey, withTick } from './entries';
import { KeepForm } from './KeepForm';
import { useWithdrawn, type Withdrawn } from './use-withdrawn';

/** Published articles on withdrawn sources, until each is dealt with. */
export function WithdrawnSources() {
  const intl = useIntl();
  const withdrawn = useWithdrawn();
  const { isLoading, isError, isForbidden, articles, notice } = withdrawn;
  if (isLoading) return <Widget.Loading />;
  if (isForbidden) return <Widget.NoData>{intl.formatMessage(TEXTS.mayNot)}</Widget.NoData>;
  if (isError) return <Widget.Error />;
  return (
    <Flex direction="column" alignItems="stretch" height="100%" data-newsroom="withdrawn-sources">
      {/* In its place from the start, so that it can take the focus over from a row that is gone. */}
      <NoticeLine notice={notice} undo={undefined} />
      {articles.length === 0 ? (
        <Widget.NoData>{intl.formatMessage(TEXTS.none)}</Widget.NoData>
      ) : (
        <Articles {...withdrawn} />
      )}
    </Flex>
  );
}

function Articles(withdrawn: Withdrawn) {
  const { articles, total, isFetching, showMore, ticks, setTicks, keep } = withdrawn;
  return (
    <>
      <Ticked {...withdrawn} />
      {/* A little padding, so that the frame of what has the focus is not cut off. */}
      <Box flex="1" minHeight={0} overflow="auto" padding={1}>
        <ul>
          {articles.map((article) => {
            const key = entryKey(article);
            return (
              <ArticleRow
                key={key}
                article={article}
                isTicked={ticks.has(key)}
                onTick={(to) => setTicks(withTick(ticks, key, to))}
                onKeep={(reason) => keep([article], reason)}
              />
            );
          })}
        </ul>
        <ShowMore shown={articles.length} total={total} isFetching={isFetching} onMore={showMore} />
      </Box>
    </>
  );
}

/** Ticks all, and keeps what is ticked with one reason. */
function Ticked({ articles, ticks, setTicks, ticked, keep }: Withdrawn) {
  const intl = useIntl();
  const keys = articles.filter(({ canUpdate }) => canUpdate).map(entryKey);
  if (keys.length < 2) return null;
  const isAll = keys.every((key) => ticks.has(key));
  const count = ticked.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} padding={1} paddingBottom={3}>
      <Checkbox
        checked={isAll || (count > 0 && 'indeterminate')}
        onCheckedChange={() => setTicks(isAll ? new Set() : new Set(keys))}
      >
        {intl.formatMessage(TEXTS.tickAll)}
      </Checkbox>
      {count === 0 ? null : (
        <KeepForm
          label={intl.formatMessage(TEXTS.keepTicked, { count })}
          onKeep={(reason) => keep(ticked, reason)}
        />
      )}
    </Flex>
  );
}
