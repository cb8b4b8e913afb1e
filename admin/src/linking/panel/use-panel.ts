import { useArticle, type PanelArticle, type PanelProps } from './use-article';
import { useDismissals, type Dismissals } from './use-dismissals';
import { useFormLinks } from './use-form-links';
import { useHistory, type History } from './use-history';
import { useLinkActions, type LinkActions } from './use-link-actions';
import { useLinkBoth, type LinkBoth } from './use-link-both';
import { useLinks, type Links } from './use-links';
import { useRights, type Rights } from './use-rights';
import { useSuggestions, type Suggestions } from './use-suggestions';

/** What the parts of the panel share. */
export interface Panel extends LinkBoth, Dismissals {
  article: PanelArticle;
  rights: Rights;
  links: Links;
  history: History;
  actions: LinkActions;
  suggestions: Suggestions;
}

export function usePanel(props: PanelProps): Panel {
  const article = useArticle(props);
  const rights = useRights(props.storedLocale !== undefined);
  const form = useFormLinks();
  const links = useLinks(article, form);
  const history = useHistory(form, props.savedAt);
  const actions = useLinkActions(links, history);
  const suggestions = useSuggestions(article, {
    isOn: rights.canEdit('related'),
    linked: links.linked,
    linksAreLoading: links.isLoading,
  });
  return {
    article,
    rights,
    links,
    history,
    actions,
    suggestions,
    ...useLinkBoth(article, actions, history),
    ...useDismissals(article, history),
  };
}
