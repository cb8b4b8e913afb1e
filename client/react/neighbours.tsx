import type { ReactElement } from 'react';
import type { ReadNeighbour } from '../../shared/contracts';
import { textsOf } from '../parts';
import { classes, type PartProps } from './props';

export interface NeighboursProps extends PartProps {
  previous: ReadNeighbour | null;
  next: ReadNeighbour | null;
  /** Where an article stands on the site. */
  href: (neighbour: ReadNeighbour) => string;
}

/** The previous and the next article, by title; nothing where there is neither. */
export function Neighbours(props: NeighboursProps): ReactElement | null {
  const { previous, next, href, lang = 'en', className } = props;
  if (!previous && !next) return null;
  const texts = textsOf(lang, props.texts);
  return (
    <nav className={classes('newsroom-neighbours', className)} aria-label={texts.neighbours}>
      {previous && (
        <Neighbour rel="prev" word={texts.previous} title={previous.title} href={href(previous)} />
      )}
      {next && <Neighbour rel="next" word={texts.next} title={next.title} href={href(next)} />}
    </nav>
  );
}

interface NeighbourProps {
  rel: 'prev' | 'next';
  word: string;
  title: string;
  href: string;
}

function Neighbour({ rel, word, title, href }: NeighbourProps): ReactElement {
  return (
    <a rel={rel} href={href}>
      <span className="newsroom-label">{word}</span>{' '}
      <span className="newsroom-title" dir="auto">
        {title}
      </span>
    </a>
  );
}
