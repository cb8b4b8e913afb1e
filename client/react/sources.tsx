import { Fragment, type ReactElement } from 'react';
import type { ReadAttribution } from '../../shared/contracts';
import { linkable, textsOf } from '../parts';
import { classes, type PartProps } from './props';

export interface SourcesProps extends PartProps {
  /** In the order in which they are named; nothing is shown where there are none. */
  attributions: ReadAttribution[];
}

/** One line that names the sources, each with its link where it has one. */
export function Sources(props: SourcesProps): ReactElement | null {
  const { attributions, lang = 'en', className } = props;
  if (attributions.length === 0) return null;
  const texts = textsOf(lang, props.texts);
  return (
    <p className={classes('newsroom-sources', className)}>
      <span className="newsroom-label">{texts.basedOn}</span>{' '}
      {attributions.map(({ documentId, name, url }, index) => (
        <Fragment key={documentId}>
          {index > 0 && texts.listSeparator}
          <Source name={name} href={linkable(url)} />
        </Fragment>
      ))}
      {texts.fullStop}
    </p>
  );
}

/** A name may be in another script than the page: its direction is its own. */
function Source({ name, href }: { name: string; href: string | undefined }): ReactElement {
  if (href === undefined) return <bdi>{name}</bdi>;
  return (
    <a href={href} rel="noopener" dir="auto">
      {name}
    </a>
  );
}
