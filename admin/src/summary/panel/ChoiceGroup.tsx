import { Box, Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';

interface ChoiceGroupProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few choices beside each other, of which one counts. */
export function ChoiceGroup<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceGroupProps<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Box>
      <Box paddingBottom={1}>
        <Typography id={id} variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
        </Typography>
      </Box>
      <Radio.Group value={value} onValueChange={choose} aria-labelledby={id}>
        <Flex gap={3} wrap="wrap">
          {options.map((option) => (
            <Radio.Item key={option.value} value={option.value}>
              {option.label}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
    </Box>
  );
}
