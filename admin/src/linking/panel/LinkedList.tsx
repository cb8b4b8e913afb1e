import { Box, Flex, Loader, VisuallyHidden } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { LinksResponse } from '../../../../shared/contracts';
import { LinkedRow } from './LinkedRow';
import { ErrorNote, Note } from '../../panel/Note';
import { Section } from '../../panel/Section';
import { TEXTS } from './texts';
import { useDragOrder } from './use-drag-order';
import type { Panel } from './use-panel';

/** What the article links to, in the order that readers see. */
export function LinkedList({ panel }: { panel: Panel }) {
  const intl = useIntl();
  const { links, rights, actions } = panel;
  const hint = useId();
  const drag = useDragOrder(actions.move);
  const canEdit = rights.canEdit('related') && links.isKnown;

  return (
    <Section title={intl.formatMessage(TEXTS.linked)}>
      {links.isLoading ? <Loader small>{intl.formatMessage(TEXTS.loading)}</Loader> : null}
      {links.isError ? (
        <ErrorNote text={intl.formatMessage(TEXTS.linksFailed)} onRetry={links.refetch} />
      ) : null}
      {!links.isLoading && !links.isError && links.linked.length === 0 ? (
        <Note>{intl.formatMessage(canEdit ? TEXTS.noLinks : TEXTS.noLinksReadOnly)}</Note>
      ) : null}
      {links.linked.length > 0 ? (
        <Flex tag="ol" direction="column" alignItems="stretch">
          {links.linked.map((item, index) => (
            <LinkedRow
              key={item.id}
              panel={panel}
              item={item}
              index={index}
              canEdit={canEdit}
              hint={hint}
              drag={drag(index)}
            />
          ))}
        </Flex>
      ) : null}
      {canEdit && links.linked.length > 0 ? (
        <VisuallyHidden id={hint}>{intl.formatMessage(TEXTS.moveHint)}</VisuallyHidden>
      ) : null}
      <HiddenLinks count={links.stored?.linkedHidden ?? 0} />
      <DeletedLinks deleted={links.stored?.deleted ?? []} />
    </Section>
  );
}

/** What is linked as well, and stays so, but is not for this editor to see. */
function HiddenLinks({ count }: { count: number }) {
  const intl = useIntl();
  if (count === 0) return null;
  return <Note>{intl.formatMessage(TEXTS.hiddenLinks, { count })}</Note>;
}

/** What was linked at the last publish and is gone since. */
function DeletedLinks({ deleted }: Pick<LinksResponse['data'], 'deleted'>) {
  const intl = useIntl();
  return (
    <>
      {deleted.map(({ documentId, title }) => (
        <Box key={documentId} paddingTop={1}>
          <Note>
            {intl.formatMessage(title ? TEXTS.deleted : TEXTS.deletedUntitled, { title })}
          </Note>
        </Box>
      ))}
    </>
  );
}
