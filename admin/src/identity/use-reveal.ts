import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { MessageDescriptor } from 'react-intl';
import type { RevealResponse } from '../../../shared/contracts';
import { identityUrl } from './api';
import { TEXTS } from './texts';

interface Said {
  text: MessageDescriptor;
  values?: Record<string, string>;
}

interface Revealed {
  /** What was stored when it was asked for: after a save it is another. */
  stored: string;
  identity: string;
}

export interface Reveal {
  /** `null` while it is hidden. */
  identity: string | null;
  isLoading: boolean;
  /** Why it cannot be shown; `null` where nothing went wrong. */
  failure: Said | null;
  show: () => Promise<boolean>;
  hide: () => void;
}

/**
 * The stored identity on request: kept by the field alone, until it is hidden or another is stored.
 *
 * @param stored the ciphertext that the form started from
 */
export function useReveal(documentId: string | undefined, stored: string): Reveal {
  const { post } = useFetchClient();
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Said | null>(null);

  const show = async (): Promise<boolean> => {
    if (documentId === undefined || isLoading) return false;
    setLoading(true);
    setFailure(null);
    try {
      const { data } = await post<RevealResponse>(identityUrl(documentId, 'reveal'));
      setRevealed({ stored, identity: data.data.identity ?? '' });
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setLoading(false);
    }
  };

  return {
    identity: revealed?.stored === stored ? revealed.identity : null,
    ...{ isLoading, failure, show },
    hide: () => setRevealed(null),
  };
}

/** The server's answer, as Strapi's client throws it. */
interface Refusal {
  response?: { data?: { error?: { details?: { reason?: unknown; keyId?: unknown } } } };
}

function failureOf(error: unknown): Said {
  const { reason, keyId } = (error as Refusal).response?.data?.error?.details ?? {};
  if (reason === 'missing' && typeof keyId === 'string') {
    return { text: TEXTS.missing, values: { keyId } };
  }
  return { text: reason === 'damaged' ? TEXTS.damaged : TEXTS.failed };
}
