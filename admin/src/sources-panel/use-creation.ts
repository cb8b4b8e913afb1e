import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { AttributionKind, LikeSource, NamedSource } from '../../../shared/contracts';
import { useErrorText } from '../use-error-text';
import { useOneAtATime } from '../use-one-at-a-time';
import { useCreateSourceMutation, useLikeSourcesMutation, type NewSource } from './api';
import { aliasesIn } from './lists';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';

/** As many names the server takes at once. */
const MOST_NAMES = 20;

export interface Draft {
  name: string;
  kind: AttributionKind;
  /** One a line. */
  aliases: string;
}

export interface Creation {
  draft: Draft;
  change: (changed: Partial<Draft>) => void;
  /** Stored sources that it may be. */
  like: LikeSource[];
  isBusy: boolean;
  /** Creates it, unless there are like ones that the editor has not seen yet. */
  create: () => void;
}

const draftOf = ({ name, names, kind }: NamedSource): Draft => ({
  name,
  kind: kind === 'unnamed' ? 'other' : kind,
  aliases: names.filter((one) => one !== name).join('\n'),
});

const toSource = ({ name, kind, aliases }: Draft): NewSource => ({
  ...{ name: name.trim(), kind, aliases: aliasesIn(aliases, name) },
});

/** Whether it was said of a source before that it may be the one, and no less than now. */
const isSeen = (one: LikeSource, seen: LikeSource): boolean =>
  seen.documentId === one.documentId && (seen.isSame || !one.isSame);

/** A new source that is filled in by what the text says, and looked for under its names first. */
export function useCreation({ article, history, link }: Panel, source: NamedSource): Creation {
  const intl = useIntl();
  const [draft, setDraft] = useState(() => draftOf(source));
  const [like, setLike] = useState<LikeSource[]>([]);
  const { isBusy, attempt } = useOneAtATime();
  const [askLike] = useLikeSourcesMutation();
  const [send] = useCreateSourceMutation();
  const errorText = useErrorText();

  /** @returns whether there are some that the editor has not seen */
  const lookForLike = async ({ name, aliases }: NewSource): Promise<boolean> => {
    const names = [name, ...aliases].slice(0, MOST_NAMES);
    const found = await askLike({ names, locale: article.locale ?? null }).unwrap();
    setLike(found);
    return found.some((one) => !like.some((seen) => isSeen(one, seen)));
  };

  const create = async () => {
    const wanted = toSource(draft);
    if (wanted.name === '') return;
    try {
      if (!(await lookForLike(wanted))) {
        const created = await send(wanted).unwrap();
        link(created, source.name, intl.formatMessage(TEXTS.saidCreated, { name: wanted.name }));
      }
    } catch (cause) {
      const reason = errorText(cause);
      history.say({ text: intl.formatMessage(TEXTS.notCreated, { reason }), failed: true });
    }
  };

  useEffect(() => {
    // What goes wrong here is told when it is to be created.
    lookForLike(toSource(draft)).catch(() => undefined);
  }, []);

  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  return { draft, change, like, isBusy, create: () => void attempt(create) };
}
