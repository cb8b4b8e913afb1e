import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArticleCard } from '../../../../shared/contracts';
import { hasLinks, type LinkingType } from '../../article-types';
import { useArticleType } from '../../use-article-types';
import { typeKey, useAddLinkMutation, useRemoveLinkMutation } from '../api';
import { titleOf } from '../title';
import { TEXTS } from './texts';
import type { PanelArticle } from '../../panel/use-article';
import { useErrorText } from '../../use-error-text';
import type { History } from './use-history';
import type { LinkActions } from './use-link-actions';

export interface LinkBoth {
  /** Absent where the other article cannot link back. */
  linkBoth: ((article: ArticleCard) => Promise<void>) | undefined;
  /** The other article can link back once this one is saved. */
  bothAfterSave: boolean;
  /** documentId of the article that is being linked. */
  pending: string | null;
}

/**
 * Links in the form, and back from the other article's stored draft at once. Where the way back is
 * refused, nothing is linked.
 */
export function useLinkBoth(
  type: LinkingType,
  { documentId, saved }: PanelArticle,
  { link }: LinkActions,
  history: History,
): LinkBoth {
  const intl = useIntl();
  const [addLink] = useAddLinkMutation();
  const [removeLink] = useRemoveLinkMutation();
  const errorText = useErrorText();
  const [pending, setPending] = useState<string | null>(null);
  const otherType = useArticleType(type.relations.related.target);
  if (!otherType || !hasLinks(otherType) || otherType.relations.related.target !== type.uid)
    return { linkBoth: undefined, bothAfterSave: false, pending };
  if (!saved || documentId === undefined)
    return { linkBoth: undefined, bothAfterSave: true, pending };

  const linkBoth = async (other: ArticleCard) => {
    const { locale } = other;
    const back = {
      ...{ type: typeKey(otherType), documentId: other.documentId },
      ...{ locale, target: documentId },
    };
    setPending(other.documentId);
    try {
      await addLink(back).unwrap();
      const text = intl.formatMessage(TEXTS.saidBoth, { title: titleOf(other, intl) });
      link(other, { text, revert: () => removeLink(back).unwrap() });
    } catch (error) {
      const reason = errorText(error);
      history.say({ text: intl.formatMessage(TEXTS.bothFailed, { reason }), failed: true });
    }
    setPending(null);
  };
  return { linkBoth, bothAfterSave: false, pending };
}
