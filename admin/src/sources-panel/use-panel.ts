import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useArticle, type ArticleProps, type PanelArticle } from '../panel/use-article';
import { useLead } from '../panel/use-lead';
import { useLatest } from '../use-latest';
import type { SourcedType } from './article-type';
import type { FormSource } from './form-sources';
import { listsOf, type Lists } from './lists';
import { TEXTS } from './texts';
import { useFormSources, type FormSources } from './use-form-sources';
import { useFound, type Found } from './use-found';
import { useHistory, type History } from './use-history';
import { useRights, type Rights } from './use-rights';

export interface PanelProps extends ArticleProps {
  type: SourcedType;
}

/** What the parts of the panel share. */
export interface Panel {
  article: PanelArticle;
  rights: Rights;
  sources: FormSources;
  found: Found;
  /** Absent until there was an answer. */
  lists: Lists | undefined;
  history: History;
  lead: ReturnType<typeof useLead>;
  /**
   * Links a source in the form.
   *
   * @param name by which the text has it
   * @param text that says so, where it is not the usual one
   */
  link: (source: FormSource, name: string, text?: string) => void;
  linkAll: () => void;
}

export function usePanel(props: PanelProps): Panel {
  const intl = useIntl();
  const { type, stored } = props;
  const article = useArticle(props);
  const rights = useRights(type, stored !== null);
  const sources = useFormSources(type, article, rights);
  const found = useFound(type, article, sources);
  const history = useHistory(sources, stored?.savedAt ?? null);
  const lead = useLead(type.fields.body);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const lists = found.data && listsOf(found.data, sources.linked, chosen);
  // What is created is linked after a wait.
  const current = useLatest({ sources, history });

  const link = (source: FormSource, name: string, text?: string) => {
    const { sources: now, history: steps } = current.current;
    const use = found.data?.found.find((one) => one.name === name)?.use ?? [];
    setChosen((known) => new Map([...known, [name, source.documentId]]));
    const usual = intl.formatMessage(TEXTS.saidLinked, { name: source.name ?? name });
    steps.change(now.withMore([{ ...source, use }]), { text: text ?? usual, takesFocus: true });
  };
  const linkAll = () => {
    const known = lists?.known ?? [];
    const text = intl.formatMessage(TEXTS.saidLinkedAll, { count: known.length });
    const used = lists?.toLink.flatMap(({ known: one, use }) =>
      one === null ? [] : { ...one, use },
    );
    history.change(sources.withMore(used ?? []), { text, takesFocus: true });
  };
  return { article, rights, sources, found, lists, history, lead, link, linkAll };
}
