import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { MEASURE_TEXTS, TEXTS } from './texts';
import { measuresOf, namedOf, shareOf, type Measure, type Total } from './totals';

const HEIGHT = '160px';
/** So few months do not make bars of them as broad as the page. */
const BROADEST = '40px';
/** Room for the name of a month, in pixels. */
const NAME = 72;
const TICKS = [0, 0.5, 1];

const COLOURS = { none: 'danger600', one: 'primary600', unnamed: 'warning500' } as const;

/** Where a browser takes colours away, the bars keep theirs. */
const KEPT = { forcedColorAdjust: 'none' } as const;

interface BarsProps {
  totals: readonly Total[];
  nameOf: (key: string) => string;
}

/** The shares as bars. It is an image: the table beside it has the same in words. */
export function Bars({ totals, nameOf }: BarsProps) {
  const intl = useIntl();
  const measures = measuresOf(totals);
  const plot = intl.formatMessage(TEXTS.plot);
  const named = namedOf(totals);
  return (
    <Box>
      {/* Room for the upper half of the topmost number. */}
      <Flex alignItems="flex-start" gap={2} paddingTop={2}>
        <Numbers />
        <Box flex="1" minWidth={0} overflow="auto" tabIndex={0} role="group" aria-label={plot}>
          <Box role="img" aria-label={plot} minWidth={`${named.length * NAME}px`}>
            <Plot>
              {totals.map((total) => (
                <Group key={total.key} total={total} name={nameOf(total.key)} measures={measures} />
              ))}
            </Plot>
            <Flex alignItems="flex-start" paddingTop={1}>
              {named.map(({ key, months, hasRoom }) => (
                <Name key={key} text={hasRoom ? nameOf(key) : ''} months={months} />
              ))}
            </Flex>
          </Box>
        </Box>
      </Flex>
      <Legend measures={measures} />
    </Box>
  );
}

/** The percentages beside the lines; they stay where the plot is scrolled. */
function Numbers() {
  const intl = useIntl();
  return (
    <Flex
      aria-hidden
      direction="column-reverse"
      alignItems="flex-end"
      justifyContent="space-between"
      height={HEIGHT}
    >
      {TICKS.map((tick) => (
        <Flex key={tick} height={0}>
          <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
            {intl.formatNumber(tick, { style: 'percent' })}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}

/** Bars in front of the lines of the percentages. */
function Plot({ children }: { children: ReactNode }) {
  return (
    <Box position="relative" height={HEIGHT}>
      {TICKS.map((tick) => (
        <Box
          key={tick}
          position="absolute"
          width="100%"
          height="1px"
          background="neutral200"
          style={{ bottom: `calc(${tick * 100}% - ${tick}px)` }}
        />
      ))}
      <Flex position="relative" alignItems="stretch" height="100%">
        {children}
      </Flex>
    </Box>
  );
}

interface GroupProps {
  total: Total;
  name: string;
  measures: readonly Measure[];
}

/** The bars of one month. */
function Group({ total, name, measures }: GroupProps) {
  return (
    <Flex title={name} flex="1 1 0" minWidth={0} alignItems="flex-end" style={{ columnGap: '1px' }}>
      <Box flex="1" />
      {measures.map((measure) => (
        <Box
          key={measure}
          flex="3"
          maxWidth={BROADEST}
          height={`${shareOf(total, measure) * 100}%`}
          background={COLOURS[measure]}
          style={KEPT}
        />
      ))}
      <Box flex="1" />
    </Flex>
  );
}

/** The name of a month, under it and the months after it that show none. */
function Name({ text, months }: { text: string; months: number }) {
  return (
    <Flex
      flex={`${months} 1 0`}
      minWidth={0}
      justifyContent={months === 1 ? 'center' : 'flex-start'}
    >
      <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {text}
      </Typography>
    </Flex>
  );
}

function Legend({ measures }: { measures: readonly Measure[] }) {
  const intl = useIntl();
  return (
    <Flex tag="ul" gap={4} wrap="wrap" paddingTop={2}>
      {measures.map((measure) => (
        <Flex tag="li" key={measure} gap={2}>
          <Box aria-hidden width="12px" height="12px" background={COLOURS[measure]} style={KEPT} />
          <Typography variant="pi">{intl.formatMessage(MEASURE_TEXTS[measure])}</Typography>
        </Flex>
      ))}
    </Flex>
  );
}
