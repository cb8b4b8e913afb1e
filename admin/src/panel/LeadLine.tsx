import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { useLead } from './use-lead';

/** Says where the text was led to; seen only where the words were not found. */
export function LeadLine({ said }: Pick<ReturnType<typeof useLead>, 'said'>) {
  return (
    <>
      <VisuallyHidden role="status">{said?.text ?? ''}</VisuallyHidden>
      {said === null || said.isFound ? null : (
        <Typography
          tag="p"
          variant="pi"
          textColor="warning700"
          aria-hidden
          style={{ overflowWrap: 'anywhere' }}
        >
          {said.text}
        </Typography>
      )}
    </>
  );
}
