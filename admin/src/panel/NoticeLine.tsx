import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { PANEL_TEXTS } from './texts';

/** What was done last, as the panel says it. */
export interface Notice {
  text: string;
  /** Something went wrong. */
  failed?: boolean;
  /** The element that had the focus may be gone: the notice takes it. */
  takesFocus?: boolean;
}

interface NoticeLineProps {
  notice: Notice | null;
  /** Absent where there is nothing to undo. */
  undo: (() => void) | undefined;
}

/** After so many milliseconds, what a change takes off the page is gone. */
const SETTLED = 50;

/** Takes the focus over from an element that is gone; a pointer's user is not scrolled away. */
function takeFocus(line: HTMLElement | null) {
  if (line === null || document.activeElement !== document.body) return;
  const target = line.querySelector('button') ?? line;
  target.focus({ preventScroll: true });
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
}

/** What was done last, read out as well, with the button that takes it back. */
export function NoticeLine({ notice, undo }: NoticeLineProps) {
  const intl = useIntl();
  const line = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!notice?.takesFocus) return undefined;
    const timer = setTimeout(() => takeFocus(line.current), SETTLED);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <Flex
      ref={line}
      tabIndex={-1}
      gap={2}
      justifyContent="space-between"
      paddingTop={notice ? 2 : 0}
      // Out of the flow while it is empty: a column would leave a gap on each side of it.
      position={notice ? undefined : 'absolute'}
    >
      <Box role="status" minWidth={0}>
        {notice ? (
          <Typography
            variant="pi"
            textColor={notice.failed ? 'danger600' : 'neutral600'}
            style={{ overflowWrap: 'anywhere' }}
          >
            {notice.text}
          </Typography>
        ) : null}
      </Box>
      {undo && notice ? (
        <TextButton onClick={undo} style={{ flex: 'none' }}>
          {intl.formatMessage(PANEL_TEXTS.undo)}
        </TextButton>
      ) : null}
    </Flex>
  );
}
