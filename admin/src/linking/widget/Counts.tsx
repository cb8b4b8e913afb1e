import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { useArticleTypes } from '../../use-article-types';
import { todoOf, type Todo, type TypeCounts } from './todo';

const MESSAGES = {
  title: {
    id: 'newsroom.linking.widget.counts',
    defaultMessage: 'Also to do, in all languages',
  },
  titleWithoutLanguages: {
    id: 'newsroom.linking.widget.countsWithoutLanguages',
    defaultMessage: 'Also to do',
  },
  note: {
    id: 'newsroom.linking.widget.countsNote',
    defaultMessage: 'A list shows one language at a time; choose the others there.',
  },
};

/** What else needs a hand, each with the list to find it in; nothing where nothing does. */
export function Counts({ counts }: { counts: TypeCounts[] }) {
  const intl = useIntl();
  const { types } = useArticleTypes();
  const todo = todoOf(counts, types);
  if (todo.length === 0) return null;
  const hasLanguages = counts.some(({ type }) => type.localized);
  const title = hasLanguages ? MESSAGES.title : MESSAGES.titleWithoutLanguages;
  return (
    <Box paddingTop={3} borderColor="neutral150" borderStyle="solid" borderWidth="1px 0 0 0">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="h3">
        {intl.formatMessage(title)}
      </Typography>
      <Flex tag="ul" wrap="wrap" gap="0 1.6rem" paddingTop={1}>
        {todo.map((entry) => (
          <TodoItem key={entry.key} entry={entry} />
        ))}
      </Flex>
      {hasLanguages ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {intl.formatMessage(MESSAGES.note)}
        </Typography>
      ) : null}
    </Box>
  );
}

function TodoItem({ entry }: { entry: Todo }) {
  const { typeName, message, count, list, listMessage } = entry;
  const intl = useIntl();
  const said = intl.formatMessage(message, { count });
  const isLink = list !== null && listMessage === undefined;
  return (
    <li>
      {typeName === undefined ? null : <Words>{`${typeName}: `}</Words>}
      {isLink ? <ListLink to={list}>{said}</ListLink> : <Words>{said}</Words>}
      {list !== null && listMessage !== undefined ? (
        <>
          <Words>{' · '}</Words>
          <ListLink to={list}>{intl.formatMessage(listMessage)}</ListLink>
        </>
      ) : null}
    </li>
  );
}

function Words({ children }: { children: string }) {
  return (
    <Typography variant="pi" textColor="neutral800">
      {children}
    </Typography>
  );
}

function ListLink({ to, children }: { to: string; children: string }) {
  return (
    <Typography
      tag={RouterLink}
      variant="pi"
      textColor="primary600"
      textDecoration="underline"
      to={to}
    >
      {children}
    </Typography>
  );
}
