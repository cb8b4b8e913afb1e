import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { IndexNotice } from '../IndexNotice';
import { Counts } from './Counts';
import { QueueRow } from './QueueRow';
import { useQueue } from './use-queue';

/** Fewer articles than this have nothing to link to. */
const FEWEST = 2;

const MESSAGES = {
  nothing: {
    id: 'newsroom.linking.widget.nothing',
    defaultMessage: 'There is nothing to link here.',
  },
  start: {
    id: 'newsroom.linking.widget.start',
    defaultMessage:
      'Publish two articles and the ones that nothing links to appear here, each with a suggestion.',
  },
};

/** Recent articles without links, each with its best suggestion, and what else needs a hand. */
export function ArticlesToLink() {
  const intl = useIntl();
  const { isEmpty, isLoading, isError, rows, counts, index, setLinked } = useQueue();
  if (isLoading) return <Widget.Loading />;
  if (isError) return <Widget.Error />;
  const count = counts.reduce((sum, { counts: { articles } }) => sum + articles, 0);
  if (isEmpty || count < FEWEST) {
    const message = isEmpty ? MESSAGES.nothing : MESSAGES.start;
    return <Widget.NoData>{intl.formatMessage(message)}</Widget.NoData>;
  }
  return (
    <Flex direction="column" alignItems="stretch" height="100%">
      {/* A little padding, so that the frame of what has the focus is not cut off. */}
      <Box flex="1" minHeight={0} overflow="auto" padding={1}>
        {index ? <IndexNotice index={index} /> : null}
        {rows.length === 0 ? (
          <AllLinked />
        ) : (
          <ul>
            {rows.map(({ key, article, linked }) => (
              <QueueRow
                key={key}
                article={article}
                isReady={index?.state === 'ready'}
                linked={linked}
                setLinked={(to) => setLinked(article, to)}
              />
            ))}
          </ul>
        )}
      </Box>
      <Counts counts={counts} />
    </Flex>
  );
}

function AllLinked() {
  const intl = useIntl();
  return (
    <Typography textColor="neutral600">
      {intl.formatMessage({
        id: 'newsroom.linking.widget.allLinked',
        defaultMessage: 'Every recent article links to another or is linked from one.',
      })}
    </Typography>
  );
}
