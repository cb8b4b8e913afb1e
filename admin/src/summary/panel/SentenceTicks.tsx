import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { SentenceChoice } from './comparison';
import { TEXTS } from './texts';

interface SentenceTicksProps {
  choices: readonly SentenceChoice[];
  ticked: readonly boolean[];
  onChange: (ticked: boolean[]) => void;
  locale: string | null;
}

/** The sentences of both summaries in order, to be ticked. */
export function SentenceTicks({ choices, ticked, onChange, locale }: SentenceTicksProps) {
  const intl = useIntl();
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography tag="p" id={id} textColor="neutral800">
        {intl.formatMessage(TEXTS.eachHint)}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
        {choices.map((choice, at) => (
          <Box tag="li" key={`${at} ${choice.text}`}>
            <Checkbox
              checked={ticked[at] === true}
              onCheckedChange={(to) => onChange(withTick(ticked, at, to === true))}
            >
              <Flex direction="column" alignItems="start" tag="span">
                <Typography
                  tag="span"
                  dir="auto"
                  lang={locale ?? undefined}
                  style={{ overflowWrap: 'anywhere' }}
                >
                  {choice.text}
                </Typography>
                <Typography tag="span" variant="pi" textColor="neutral600">
                  {intl.formatMessage(FROM[choice.from])}
                </Typography>
              </Flex>
            </Checkbox>
          </Box>
        ))}
      </Flex>
    </Box>
  );
}

const FROM = { both: TEXTS.inBoth, old: TEXTS.old, fresh: TEXTS.fresh };

const withTick = (ticked: readonly boolean[], at: number, to: boolean): boolean[] =>
  ticked.map((tick, place) => (place === at ? to : tick));
