import { Button, Flex } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { NoticeLine } from '../panel/NoticeLine';
import { TEXTS } from './texts';

interface ShowMoreProps {
  shown: number;
  total: number;
  isFetching: boolean;
  onMore: () => void;
}

/** The button that shows more of a list, and how much of it is there; nothing where all always was. */
export function ShowMore({ shown, total, isFetching, onMore }: ShowMoreProps) {
  const intl = useIntl();
  const [isAsked, setAsked] = useState(false);
  const text = intl.formatMessage(TEXTS.shown, { shown, total });
  // After the last page the button is gone: the line takes its focus.
  const notice = useMemo(() => (isAsked ? { text, takesFocus: true } : null), [isAsked, text]);
  const ask = () => {
    if (isFetching) return;
    setAsked(true);
    onMore();
  };
  if (shown >= total && !isAsked) return null;
  return (
    <Flex direction="column" alignItems="start" gap={1}>
      {shown < total ? (
        // Not `disabled` while it is busy: it would lose the focus.
        <Button variant="tertiary" size="S" aria-disabled={isFetching} onClick={ask}>
          {intl.formatMessage(TEXTS.more)}
        </Button>
      ) : null}
      <NoticeLine notice={notice} undo={undefined} />
    </Flex>
  );
}
