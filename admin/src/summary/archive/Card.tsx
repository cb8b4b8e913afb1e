import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface CardProps {
  title: string;
  children: ReactNode;
}

/** A part of the page with its heading, as Strapi's settings have them. */
export function Card({ title, children }: CardProps) {
  const id = useId();
  return (
    <Flex
      tag="section"
      aria-labelledby={id}
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      shadow="filterShadow"
      hasRadius
      padding={6}
    >
      <Typography tag="h2" id={id} variant="delta">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

interface FactsProps {
  facts: readonly { label: string; value: string }[];
}

/** Names and values, as many beside each other as there is room for. */
export function Facts({ facts }: FactsProps) {
  return (
    <Flex tag="dl" gap={6} wrap="wrap" alignItems="start">
      {facts.map(({ label, value }) => (
        <Box key={label} minWidth="10rem">
          <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral600">
            {label}
          </Typography>
          <Typography tag="dd" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
