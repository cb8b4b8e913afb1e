import type { ReactNode } from 'react';

/** What the content manager gives the input of a custom field; Strapi's own type tells nothing of it. */
export interface CustomFieldProps {
  name: string;
  label: ReactNode;
  /** Beside the label: that the field is of one language, say. */
  labelAction?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  /** Why the last save was held back, in words, and as the form or the server said it. */
  error?: string;
  rawError?: unknown;
  value: unknown;
  onChange: (name: string, value: unknown) => void;
}
