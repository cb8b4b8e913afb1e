import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { KnownSourceCard } from '../../../shared/contracts';
import { ATTRIBUTION } from '../attribution/uid';
import { editViewOf } from '../linking/addresses';
import { TEXTS } from './texts';

const NameLink = styled(RouterLink)`
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;

/** A stored source's name, which leads to it. */
export function SourceLink({
  source: { documentId, name },
}: {
  source: Pick<KnownSourceCard, 'documentId' | 'name'>;
}) {
  const intl = useIntl();
  return (
    <NameLink
      to={editViewOf({ uid: ATTRIBUTION, documentId, locale: null })}
      target="_blank"
      rel="noopener"
      dir="auto"
      aria-label={intl.formatMessage(TEXTS.newTab, { name })}
    >
      {name}
    </NameLink>
  );
}
