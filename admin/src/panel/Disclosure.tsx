import { Box, TextButton } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState, type ReactNode } from 'react';

interface DisclosureProps {
  label: string;
  children: ReactNode;
}

/** A button that shows what is behind it. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Box>
      <TextButton
        aria-expanded={isOpen}
        aria-controls={id}
        endIcon={isOpen ? <CaretUp /> : <CaretDown />}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </TextButton>
      <Box id={id} hidden={!isOpen} paddingTop={2}>
        {isOpen ? children : null}
      </Box>
    </Box>
  );
}
