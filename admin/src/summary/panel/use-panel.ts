import { useEffect, useRef } from 'react';
import type { SummaryInspection } from '../../../../shared/contracts';
import { useArticle, type ArticleProps, type PanelArticle } from '../../panel/use-article';
import { useArticleChangedMutation } from '../api';
import type { SummaryType } from '../article-type';
import { takesOffers } from './form-changes';
import { panelState, type PanelState } from './state';
import { sameText } from './text';
import { useActs, type Acts } from './use-acts';
import { useFormSummary, type FormAccess } from './use-form-summary';
import { useInspection, type Inspected } from './use-inspection';
import { useRights, type Rights } from './use-rights';
import { isSomebodys, textsOf, writerOf, WRITERS, type Writer } from './writer';

export interface PanelProps extends ArticleProps {
  type: SummaryType;
}

/** What the parts of the panel share. */
export interface Panel {
  type: SummaryType;
  article: PanelArticle;
  rights: Rights;
  form: FormAccess;
  inspected: Inspected;
  acts: Acts;
  /** What was found of the summary in the form; absent before the first answer. */
  findings: Findings | undefined;
}

export interface Findings {
  inspection: SummaryInspection;
  state: PanelState;
  /** Whose the text in the form is. */
  writer: Writer | null;
  isSomebodys: boolean;
  /** What is in the form is what is stored, in every field. */
  isAsSaved: boolean;
  /** The next save takes any of the plugin's own texts. */
  takesOffers: boolean;
}

export function usePanel(props: PanelProps): Panel {
  const { type, stored } = props;
  const savedAt = stored?.savedAt ?? null;
  const article = useArticle(props);
  const rights = useRights(type, stored !== null);
  const form = useFormSummary(type, savedAt);
  const inspected = useInspection(type, article, savedAt);
  const acts = useActs(type, article, form, inspected);
  const savedWriter = useSavedWriter(form, inspected);
  const { inspection } = inspected;
  useModelsText(type, article, form, inspection);

  const writer = inspection === undefined ? null : writerOf(inspection);
  const findings = inspection && {
    inspection,
    state: panelState(inspection, form.live, isSomebodys(writer)),
    writer,
    isSomebodys: isSomebodys(writer),
    isAsSaved: article.saved && !form.isModified,
    takesOffers: takesOffers(form.saved, { mayMark: rights.canWantNone, writer: savedWriter }),
  };
  return { type, article, rights, form, inspected, acts, findings };
}

/**
 * Whose the summary is that is stored. The form says so where the type has a field for it, else the
 * last inspection of the stored text.
 */
function useSavedWriter({ saved }: FormAccess, { inspection, text }: Inspected): Writer | null {
  const seen = useRef<{ text: string | null; writer: Writer | null }>({ text: null, writer: null });
  const isOfSaved = inspection !== undefined && sameText(text, saved.summary);
  useEffect(() => {
    if (isOfSaved) seen.current = { text: saved.summary, writer: writerOf(inspection) };
  });
  if (saved.summary === null) return null;
  const said = WRITERS[saved.origin ?? ''];
  if (said !== undefined) return said;
  if (isOfSaved) return writerOf(inspection);
  return seen.current.text === saved.summary ? seen.current.writer : null;
}

/**
 * Once the model has written, the form is read again; what is not saved in it is left alone. A model
 * that is quick has written before it is seen writing, or even before the first inspection.
 */
function useModelsText(
  type: SummaryType,
  { documentId }: PanelArticle,
  { saved, isModified }: FormAccess,
  inspection: SummaryInspection | undefined,
): void {
  const [changed] = useArticleChangedMutation();
  const model = inspection?.model;
  const text = model ? textsOf(model.sentences).join('\n') : null;
  const written = model ? `${model.state} ${text}` : undefined;
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = written;
    if (model?.state !== 'done' || isModified || documentId === undefined) return;
    const isRead = before === undefined && sameText(saved.summary, text);
    if (!isRead && before !== written) void changed({ type, documentId });
  }, [written]);
}
