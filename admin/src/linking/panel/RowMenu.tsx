import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { LinkedItem } from '../form-links';
import { TEXTS } from './texts';
import { NEIGHBOURS } from './use-links';
import type { Panel } from './use-panel';

interface RowMenuProps {
  panel: Panel;
  item: LinkedItem;
  title: string;
  /** Its place among the links; absent for a suggestion. */
  index?: number;
}

/** What else can be done with an article; nothing where nothing can. */
export function RowMenu({ panel, item, title, index }: RowMenuProps) {
  const intl = useIntl();
  const { actions, rights, links, type } = panel;
  const last = links.linked.length - 1;
  const neighbours = NEIGHBOURS.filter(
    (field) => rights.canEdit(field) && type.relations[field]?.target === item.uid,
  );
  const canMove = index !== undefined && last > 0;
  if (neighbours.length === 0 && !canMove) return null;
  return (
    <Menu.Root>
      <Menu.Trigger
        tag={IconButton}
        icon={<More />}
        label={intl.formatMessage(TEXTS.more, { title })}
        variant="ghost"
        size="XS"
        endIcon={null}
      />
      <Menu.Content>
        {canMove ? (
          <>
            <Menu.Item disabled={index === 0} onSelect={() => actions.move(index, index - 1)}>
              {intl.formatMessage(TEXTS.moveUp)}
            </Menu.Item>
            <Menu.Item disabled={index === last} onSelect={() => actions.move(index, index + 1)}>
              {intl.formatMessage(TEXTS.moveDown)}
            </Menu.Item>
          </>
        ) : null}
        {neighbours.map((field) => (
          <Menu.Item key={field} onSelect={() => actions.choose(field, item)}>
            {intl.formatMessage(field === 'previous' ? TEXTS.asPrevious : TEXTS.asNext)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
