import { Box, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  children: ReactNode;
}

/** A part of the panel with its heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} width="100%">
      <Box paddingBottom={2}>
        <Typography tag="h3" id={id} variant="omega" fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
