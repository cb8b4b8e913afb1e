import type { LinkingType } from '../../article-types';
import { useArticle, type ArticleProps, type PanelArticle } from '../../panel/use-article';
import { useDismissals, type Dismissals } from './use-dismissals';
import { useFormLinks } from './use-form-links';
import { useHistory, type History } from './use-history';
import { useLinkActions, type LinkActions } from './use-link-actions';
import { useLinkBoth, type LinkBoth } from './use-link-both';
import { useLinks, type Links } from './use-links';
import { useRights, type Rights } from './use-rights';
import { useSuggestions, type Suggestions } from './use-suggestions';

export interface PanelProps extends ArticleProps {
  type: LinkingType;
}

/** What the parts of the panel share. */
export interface Panel extends LinkBoth, Pick<Dismissals, 'dismiss'> {
  type: LinkingType;
  article: PanelArticle;
  rights: Rights;
  links: Links;
  history: History;
  actions: LinkActions;
  suggestions: Suggestions;
}

export function usePanel(props: PanelProps): Panel {
  const { type, stored } = props;
  const article = useArticle(props);
  const rights = useRights(type, stored !== null);
  const form = useFormLinks(type);
  const links = useLinks(type, article, form);
  const history = useHistory(form, stored?.savedAt ?? null);
  const actions = useLinkActions(links, history);
  const dismissals = useDismissals(type, article, history);
  const suggestions = useSuggestions(type, article, {
    isOn: rights.canEdit('related'),
    linked: links.linked,
    linksAreLoading: links.isLoading,
    dismissed: dismissals.dismissed,
  });
  const linkBoth = useLinkBoth(type, article, actions, history);
  return {
    type,
    article,
    rights,
    links,
    history,
    actions,
    suggestions,
    ...linkBoth,
    dismiss: dismissals.dismiss,
  };
}
