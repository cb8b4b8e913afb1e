import { Fragment, type ReactElement } from 'react';
import type { ReadAttribution } from '../../shared/contracts';
import { textsOf, viewSource, type Texts } from '../parts';
import { classes, type PartProps } from './props';

export interface SourcesProps extends PartProps {
  /** In the order in which they are named; nothing is shown where there are none. */
  attributions: ReadAttribution[];
}

/** One line that names the sources, each with its link, where in it, and its archived copy. */
export function Sources(props: SourcesProps): ReactElement | null {
  const { attributions, lang = 'en', className } = props;
  if (attributions.length === 0) return null;
  const texts = textsOf(lang, props.texts);
  return (
    <p className={classes('newsroom-sources', className)}>
      <span className="newsroom-label">{texts.basedOn}</span>{' '}
      {attributions.map((source, index) => (
        <Fragment key={source.documentId}>
          {index > 0 && texts.listSeparator}
          <Source source={source} texts={texts} />
        </Fragment>
      ))}
      {texts.fullStop}
    </p>
  );
}

/** A name may be in another script than the page: its direction is its own. */
function Source({ source, texts }: { source: ReadAttribution; texts: Texts }): ReactElement {
  const { href, locator, archived } = viewSource(source);
  return (
    <>
      {href === undefined ? (
        <bdi>{source.name}</bdi>
      ) : (
        <a href={href} rel="noopener" dir="auto">
          {source.name}
        </a>
      )}
      {(locator !== null || archived !== undefined) && (
        <span className="newsroom-place">
          {texts.brackets[0]}
          {locator !== null && <bdi>{locator}</bdi>}
          {locator !== null && archived !== undefined && texts.listSeparator}
          {archived !== undefined && (
            <a href={archived} rel="noopener">
              {texts.archivedCopy}
            </a>
          )}
          {texts.brackets[1]}
        </span>
      )}
    </>
  );
}
