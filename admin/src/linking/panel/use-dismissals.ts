import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ArticleCard } from '../../../../shared/contracts';
import type { LinkingType } from '../../article-types';
import { typeKey, useDismissMutation, useUndismissMutation } from '../api';
import { titleOf } from '../title';
import { TEXTS } from './texts';
import type { PanelArticle } from '../../panel/use-article';
import type { History } from './use-history';

export interface Dismissals {
  /** documentIds of what is not to be suggested in this form. */
  dismissed: ReadonlySet<string>;
  dismiss: (article: ArticleCard) => Promise<void>;
}

/** "Not this one": remembered for the pair, or only in the form while the article is new. */
export function useDismissals(
  type: LinkingType,
  { documentId, saved }: PanelArticle,
  history: History,
): Dismissals {
  const intl = useIntl();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [remember] = useDismissMutation();
  const [forget] = useUndismissMutation();

  const dismiss = async (article: ArticleCard) => {
    const other = article.documentId;
    const pair =
      saved && documentId !== undefined ? { type: typeKey(type), documentId, other } : null;
    try {
      if (pair) await remember(pair).unwrap();
    } catch {
      history.say({ text: intl.formatMessage(TEXTS.notThisFailed), failed: true });
      return;
    }
    setDismissed((others) => new Set([...others, other]));
    const revert = async () => {
      if (pair) await forget(pair).unwrap();
      setDismissed((others) => new Set([...others].filter((id) => id !== other)));
    };
    const text = intl.formatMessage(TEXTS.saidDismissed, { title: titleOf(article, intl) });
    history.change({ text, revert, takesFocus: true });
  };
  return { dismissed, dismiss };
}
