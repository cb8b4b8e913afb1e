import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { titleOf } from '../title';
import { ArticleLink } from './ArticleLink';
import { Note } from '../../panel/Note';
import { Section } from '../../panel/Section';
import { TEXTS } from './texts';
import { NEIGHBOURS, type Neighbour } from './use-links';
import type { Panel } from './use-panel';

/** Which articles readers are led to before and after this one. */
export function Neighbours({ panel }: { panel: Panel }) {
  const intl = useIntl();
  const fields = NEIGHBOURS.filter(panel.rights.canRead);
  if (fields.length === 0 || panel.links.isError) return null;
  return (
    <Section title={intl.formatMessage(TEXTS.neighbours)}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {fields.map((field) => (
          <NeighbourRow key={field} panel={panel} field={field} />
        ))}
      </Flex>
    </Section>
  );
}

function NeighbourRow({ panel, field }: { panel: Panel; field: Neighbour }) {
  const intl = useIntl();
  const { links, article, type } = panel;
  const chosen = links[field];
  // A clone begins with the other article's links, but stands elsewhere among the dates.
  const computed = (article.saved && links.stored?.[field].computed) || null;
  const shown =
    chosen ?? (computed && { ...computed, uid: type.uid, locale: article.locale ?? null });
  const later = type.draftAndPublish ? TEXTS.whenPublished : TEXTS.whenSaved;
  const how = chosen ? TEXTS.chosen : TEXTS.byDate;
  return (
    <Box>
      <Typography tag="h4" variant="pi" textColor="neutral600">
        {intl.formatMessage(TEXTS[field])}
        {shown ? ` · ${intl.formatMessage(how)}` : ''}
      </Typography>
      {shown ? (
        <Flex alignItems="start" gap={1}>
          <Box flex="1" minWidth={0}>
            {chosen === null && shown.title === '' ? (
              <Note>{intl.formatMessage(TEXTS.mayNotRead)}</Note>
            ) : (
              <ArticleLink {...shown} />
            )}
          </Box>
          {chosen ? (
            <ClearButton panel={panel} field={field} title={titleOf(chosen, intl)} />
          ) : null}
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {intl.formatMessage(article.isDated ? TEXTS.none : later)}
        </Typography>
      )}
    </Box>
  );
}

interface ClearButtonProps {
  panel: Panel;
  field: Neighbour;
  title: string;
}

function ClearButton({ panel: { rights, links, actions }, field, title }: ClearButtonProps) {
  const intl = useIntl();
  if (!rights.canEdit(field) || !links.isKnown) return null;
  return (
    <IconButton
      label={intl.formatMessage(TEXTS.clear, { title })}
      withTooltip={false}
      variant="ghost"
      size="XS"
      onClick={() => actions.choose(field, null)}
    >
      <Cross />
    </IconButton>
  );
}
