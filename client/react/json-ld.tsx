import type { ReactElement } from 'react';
import type { JsonLd as Data } from '../../shared/contracts';
import { jsonLdText } from '../parts';

export interface JsonLdProps {
  /** Nothing is written where it is `null`. */
  data: Data | null | undefined;
  /** Of the page's Content Security Policy, where it has one. */
  nonce?: string;
}

/** The article in schema.org's terms, as a script that no text in it can end. */
export function JsonLd({ data, nonce }: JsonLdProps): ReactElement | null {
  if (!data) return null;
  return (
    <script
      type="application/ld+json"
      nonce={nonce}
      dangerouslySetInnerHTML={{ __html: jsonLdText(data) }}
    />
  );
}
