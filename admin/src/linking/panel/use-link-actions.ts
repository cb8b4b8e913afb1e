import { useIntl } from 'react-intl';
import type { ArticleCard } from '../../../../shared/contracts';
import { itemOf, type LinkedItem } from '../form-links';
import { titleOf } from '../title';
import { useLatest } from '../../use-latest';
import { TEXTS } from './texts';
import type { Change, History } from './use-history';
import type { Links, Neighbour } from './use-links';

export interface LinkActions {
  /**
   * @param more of the change: what it says, how it is taken back
   */
  link: (article: ArticleCard, more?: Pick<Change, 'text' | 'revert'>) => void;
  remove: (item: LinkedItem) => void;
  move: (from: number, to: number) => void;
  /** The editor's own previous or next article; `null` for the one by date. */
  choose: (field: Neighbour, item: LinkedItem | null) => void;
}

/** What the editor can do with the links, all of it in the form. */
export function useLinkActions(current: Links, history: History): LinkActions {
  const intl = useIntl();
  const links = useLatest(current);
  const nameOf = (article: { title: string | null }) => ({ title: titleOf(article, intl) });
  const change = (items: LinkedItem[], said: Change) =>
    history.change({ ...said, write: links.current.withLinked(items) });

  return {
    link(card, more = { text: intl.formatMessage(TEXTS.saidLinked, nameOf(card)) }) {
      const { linked, learn } = links.current;
      learn(card);
      change([...linked, itemOf(card)], { ...more, takesFocus: true });
    },
    remove(item) {
      const rest = links.current.linked.filter(({ id }) => id !== item.id);
      const text = intl.formatMessage(TEXTS.saidRemoved, nameOf(item));
      change(rest, { text, takesFocus: true });
    },
    move(from, to) {
      const others = [...links.current.linked];
      const [item] = others.splice(from, 1);
      if (item === undefined || to < 0 || to > others.length || to === from) return;
      const place = { ...nameOf(item), place: to + 1, count: others.length + 1 };
      others.splice(to, 0, item);
      change(others, { text: intl.formatMessage(TEXTS.saidMoved, place) });
    },
    choose(field, item) {
      const { withChosen, learn } = links.current;
      if (item?.card) learn(item.card);
      const said = field === 'previous' ? TEXTS.saidPrevious : TEXTS.saidNext;
      const text = intl.formatMessage(item ? said : TEXTS.saidCleared, item ? nameOf(item) : {});
      history.change({ text, write: withChosen(field, item), takesFocus: item === null });
    },
  };
}
