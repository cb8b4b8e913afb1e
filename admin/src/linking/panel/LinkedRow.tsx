import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross, Drag } from '@strapi/icons';
import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { LinkedItem } from '../form-links';
import { titleOf } from '../title';
import { useStatus } from '../use-status';
import { ArticleFacts } from './ArticleFacts';
import { ArticleLink } from './ArticleLink';
import { RowMenu } from './RowMenu';
import { TEXTS } from './texts';
import type { DragProps } from './use-drag-order';
import type { Panel } from './use-panel';

const Row = styled.li<{ $edge: DragProps['edge']; $isDragged: boolean }>`
  display: flex;
  align-items: flex-start;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => theme.spaces[2]} 0;
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  opacity: ${({ $isDragged }) => ($isDragged ? 0.4 : 1)};
  box-shadow: ${({ $edge, theme }) =>
    $edge === null ? 'none' : `0 ${$edge === 'before' ? '-' : ''}2px 0 ${theme.colors.primary600}`};

  &:first-child {
    border-block-start: none;
  }
`;

interface LinkedRowProps {
  panel: Panel;
  item: LinkedItem;
  index: number;
  canEdit: boolean;
  /** id of the words on how to move a row. */
  hint: string;
  drag: DragProps;
}

/**
 * A linked article, with what can be done with the link. Of one that the form's own field added, only
 * what that field knows is said; the rest is read with the links after a save.
 */
export function LinkedRow({ panel, item, index, canEdit, hint, drag }: LinkedRowProps) {
  const intl = useIntl();
  const { actions } = panel;
  const title = titleOf(item, intl);
  return (
    <Row $edge={drag.edge} $isDragged={drag.isDragged} {...(canEdit ? drag.row : {})}>
      {canEdit ? (
        <Handle
          title={title}
          hint={hint}
          drag={drag}
          onMove={(by) => actions.move(index, index + by)}
        />
      ) : null}
      <Box flex="1" minWidth={0}>
        <ArticleLink {...item} />
        <ItemFacts item={item} />
      </Box>
      {canEdit ? (
        <Flex direction="column" style={{ flex: 'none' }}>
          <IconButton
            label={intl.formatMessage(TEXTS.remove, { title })}
            variant="ghost"
            size="XS"
            onClick={() => actions.remove(item)}
          >
            <Cross />
          </IconButton>
          <RowMenu panel={panel} item={item} title={title} index={index} />
        </Flex>
      ) : null}
    </Row>
  );
}

interface HandleProps {
  title: string;
  hint: string;
  drag: DragProps;
  onMove: (by: -1 | 1) => void;
}

/** A `div`, because Firefox does not let a button be dragged. */
function Handle({ title, hint, drag, onMove }: HandleProps) {
  const intl = useIntl();
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <IconButton
      tag="div"
      role="button"
      tabIndex={0}
      withTooltip={false}
      label={intl.formatMessage(TEXTS.move, { title })}
      aria-describedby={hint}
      variant="ghost"
      size="XS"
      style={{ cursor: 'grab', flex: 'none' }}
      onKeyDown={moveByKey}
      {...drag.handle}
    >
      <Drag />
    </IconButton>
  );
}

/** What is known of the article, and what readers do not see of it yet, or not any more. */
function ItemFacts({ item }: { item: LinkedItem }) {
  const intl = useIntl();
  const status = useStatus()(item);
  const { locale, card } = item;
  const wasPublished = Boolean(card?.datePublished);
  return (
    <>
      <ArticleFacts
        status={status}
        locale={locale}
        datePublished={card?.datePublished}
        updatedAt={card?.updatedAt}
      />
      {status === 'draft' ? (
        <Typography tag="p" variant="pi" textColor={wasPublished ? 'warning600' : 'neutral600'}>
          {intl.formatMessage(wasPublished ? TEXTS.unpublished : TEXTS.waits)}
        </Typography>
      ) : null}
    </>
  );
}
