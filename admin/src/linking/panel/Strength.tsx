import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { TEXTS } from './texts';

/** From which score on an article is as close as each step says. */
const STEPS = [
  { from: 45, bars: 3, text: TEXTS.strong },
  { from: 22, bars: 2, text: TEXTS.medium },
  { from: 0, bars: 1, text: TEXTS.weak },
];

const Bar = styled.span<{ $height: number; $isOn: boolean }>`
  width: 3px;
  height: ${({ $height }) => $height}px;
  border-radius: 1px;
  background: ${({ theme, $isOn }) => ($isOn ? theme.colors.primary600 : theme.colors.neutral200)};
`;

/** How close an article is, in three steps with their words. */
export function Strength({ score }: { score: number }) {
  const intl = useIntl();
  const { bars, text } = STEPS.find(({ from }) => score >= from) ?? { bars: 1, text: TEXTS.weak };
  return (
    <Flex gap={1} tag="span">
      <Flex gap="2px" alignItems="end" aria-hidden tag="span">
        {[1, 2, 3].map((bar) => (
          <Bar key={bar} $height={2 + bar * 3} $isOn={bar <= bars} />
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {intl.formatMessage(text)}
      </Typography>
    </Flex>
  );
}
