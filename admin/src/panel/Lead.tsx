import type { HTMLAttributes, KeyboardEvent } from 'react';
import { styled } from 'styled-components';

const Words = styled.span`
  border-radius: 2px;
  text-decoration: underline dotted;
  text-decoration-color: ${({ theme }) => theme.colors.neutral400};
  text-underline-offset: 3px;
  cursor: pointer;

  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration-style: solid;
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface LeadProps extends Omit<HTMLAttributes<HTMLSpanElement>, 'onClick' | 'onKeyDown'> {
  onPress: () => void;
}

/** Words that lead somewhere. No `button`: it would not wrap with the words around it. */
export function Lead({ onPress, ...props }: LeadProps) {
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // Enter would send the article's form, and the space bar would scroll.
    event.preventDefault();
    onPress();
  };
  return <Words {...props} role="button" tabIndex={0} onClick={onPress} onKeyDown={pressByKey} />;
}
