import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { editViewOf } from '../addresses';
import { titleOf } from '../title';
import { TEXTS } from './texts';

const TitleLink = styled(RouterLink)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  line-height: ${({ theme }) => theme.lineHeights[2]};
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;

interface ArticleLinkProps {
  /** Of its content type. */
  uid: string;
  documentId: string;
  locale: string | null;
  title: string | null | undefined;
}

/** A title that opens its article in another tab, so that the form keeps what is not saved. */
export function ArticleLink({ uid, documentId, locale, title }: ArticleLinkProps) {
  const intl = useIntl();
  const name = titleOf({ title }, intl);
  return (
    <TitleLink
      to={editViewOf({ uid, documentId, locale })}
      target="_blank"
      rel="noopener"
      lang={locale ?? undefined}
      dir="auto"
      aria-label={intl.formatMessage(TEXTS.newTab, { title: name })}
    >
      {name}
    </TitleLink>
  );
}
