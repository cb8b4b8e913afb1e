import type { ReactElement } from 'react';
import type { ReadCorrection } from '../../shared/contracts';
import { formatDate, textsOf } from '../parts';
import { classes, type PartProps } from './props';

export interface CorrectionsProps extends PartProps {
  /** The newest first; nothing is shown where there are none. */
  corrections: ReadCorrection[];
  /** The part's `id`, unique on its page; `corrections`. */
  id?: string;
  /** Whose day a date is, as an IANA name; `UTC`. */
  timeZone?: string;
}

/** What was put right since the article was published: when, what kind of change, and what. */
export function Corrections(props: CorrectionsProps): ReactElement | null {
  const { corrections, id = 'corrections', lang = 'en', timeZone, className } = props;
  if (corrections.length === 0) return null;
  const texts = textsOf(lang, props.texts);
  return (
    <section
      id={id}
      className={classes('newsroom-corrections', className)}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{texts.corrections}</h2>
      <ul>
        {corrections.map(({ date, kind, text }, index) => (
          <li key={index} data-kind={kind}>
            <p className="newsroom-note">
              <strong className="newsroom-label">{texts.correctionKind[kind]}</strong>{' '}
              <time dateTime={date}>{formatDate(date, lang, timeZone)}</time>
            </p>
            <p className="newsroom-text" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
