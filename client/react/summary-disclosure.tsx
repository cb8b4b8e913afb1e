import type { ReactElement } from 'react';
import type { ReadSummary } from '../../shared/contracts';
import { textsOf, viewSummary } from '../parts';
import { classes, type PartProps } from './props';

export interface SummaryDisclosureProps extends PartProps {
  /** Nothing is shown where it is `null`. */
  summary: ReadSummary | null | undefined;
  /** Before the text for who decides not to read, after it for who has scrolled; `above`. */
  place?: 'above' | 'below';
  /** As a list, or as one text; `points`. */
  form?: 'points' | 'paragraph';
  /** Whose day a review's date is, as an IANA name; `UTC`. */
  timeZone?: string;
}

/**
 * The summary, opened by its headline. Where readers have to be told that a machine wrote it, they
 * are told beside the headline, before they open it.
 */
export function SummaryDisclosure(props: SummaryDisclosureProps): ReactElement | null {
  const { summary, lang = 'en', place = 'above', form, timeZone, className } = props;
  if (!summary) return null;
  const texts = textsOf(lang, props.texts);
  const { label, points, notes } = viewSummary(summary, { form, lang, texts, timeZone });
  return (
    <details className={classes(`newsroom-summary newsroom-${place}`, className)}>
      <summary>
        <span className="newsroom-headline">
          {texts.summaryPrompt}
          {place === 'below' && <span className="newsroom-spoken">{texts.summaryAgain}</span>}
        </span>
        {label !== null && (
          <>
            {' '}
            <span className="newsroom-label">{label}</span>
          </>
        )}
      </summary>
      <div className="newsroom-answer">
        {points ? (
          <ul>
            {points.map((point, index) => (
              <li key={index}>{point}</li>
            ))}
          </ul>
        ) : (
          <p className="newsroom-text">{summary.text}</p>
        )}
        {notes.map((note) => (
          <p key={note} className="newsroom-note">
            {note}
          </p>
        ))}
      </div>
    </details>
  );
}
