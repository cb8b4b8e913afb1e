import { Box, Checkbox, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { FallenArticle, FallenSource } from '../../../../shared/contracts';
import { editViewOf } from '../../linking/addresses';
import { titleOf } from '../../linking/title';
import { ArticleDetails } from '../../linking/widget/ArticleDetails';
import { Note } from '../../panel/Note';
import { WIDGET_TEXTS as TEXTS } from '../texts';
import { UsedFor } from '../UsedFor';
import { KeepForm } from './KeepForm';

interface ArticleRowProps {
  article: FallenArticle;
  isTicked: boolean;
  onTick: (to: boolean) => void;
  onKeep: (reason: string) => Promise<boolean>;
}

/** An article, the withdrawn source on which it rests, and what can be done. */
export function ArticleRow({ article, isTicked, onTick, onKeep }: ArticleRowProps) {
  const intl = useIntl();
  const title = titleOf(article, intl);
  return (
    <Flex
      tag="li"
      gap={3}
      alignItems="start"
      paddingBottom={3}
      marginBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <Checkbox
        checked={isTicked}
        disabled={!article.canUpdate}
        onCheckedChange={(to) => onTick(to === true)}
        aria-label={intl.formatMessage(TEXTS.tick, { title })}
      />
      <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth={0}>
        <ArticleDetails article={article} />
        <WithdrawnSource source={article.source} />
        <UsedFor use={article.use} />
        <Actions article={article} title={title} onKeep={onKeep} />
      </Flex>
    </Flex>
  );
}

/** The source, since when it is withdrawn, and what happened. */
function WithdrawnSource({ source }: { source: FallenSource }) {
  const intl = useIntl();
  const { name, stateDate, stateNote } = source;
  const values = {
    source: <bdi>{name === '' ? intl.formatMessage(TEXTS.unnamed) : name}</bdi>,
    day: stateDate && intl.formatDate(stateDate, { dateStyle: 'medium', timeZone: 'UTC' }),
  };
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {intl.formatMessage(stateDate === null ? TEXTS.restsOn : TEXTS.restsOnSince, values)}
      </Typography>
      {stateNote === null ? null : <Note>{stateNote}</Note>}
    </>
  );
}

interface ActionsProps extends Pick<ArticleRowProps, 'article' | 'onKeep'> {
  title: string;
}

function Actions({ article, title, onKeep }: ActionsProps) {
  const intl = useIntl();
  const id = useId();
  if (!article.canUpdate) return <Note>{intl.formatMessage(TEXTS.mayNotChange)}</Note>;
  return (
    <Flex direction="column" alignItems="start" gap={2} paddingTop={1}>
      <Link tag={RouterLink} to={editViewOf(article)}>
        {intl.formatMessage(TEXTS.correct)}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Link>
      <Box width="100%">
        <VisuallyHidden id={id}>{title}</VisuallyHidden>
        <KeepForm label={intl.formatMessage(TEXTS.keep)} about={id} onKeep={onKeep} />
      </Box>
    </Flex>
  );
}
