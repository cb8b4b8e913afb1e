import { Box, Button, Flex, Link } from '@strapi/design-system';
import { useIntl, type IntlShape, type MessageDescriptor } from 'react-intl';
import type { SourceLink } from '../../../shared/contracts';
import { Note } from '../panel/Note';
import { TEXTS } from './texts';
import type { FormAddress } from './use-form-address';

interface LinkOffersProps {
  link: SourceLink;
  form: FormAddress;
  canEdit: boolean;
}

/** Where a page that has moved stands now, or where a dead one is archived. */
export function LinkOffers({ link, ...rest }: LinkOffersProps) {
  const intl = useIntl();
  const { finalUrl, archivedUrl } = link;
  return (
    <>
      {finalUrl === null ? null : (
        <Offer
          {...rest}
          title={intl.formatMessage(TEXTS.movedTo)}
          address={finalUrl}
          label={TEXTS.useNew}
        />
      )}
      {archivedUrl === null ? null : (
        <Offer
          {...rest}
          title={intl.formatMessage(TEXTS.archived, { day: archivedDay(archivedUrl, intl) })}
          address={archivedUrl}
          label={TEXTS.useArchived}
        />
      )}
    </>
  );
}

/** The day of which the archive is asked, by the address. */
function archivedDay(url: string, intl: IntlShape): string {
  const [, year, month, date] = /\/web\/(\d{4})(\d{2})(\d{2})\//u.exec(url) ?? [];
  return intl.formatDate(`${year}-${month}-${date}`, { dateStyle: 'medium', timeZone: 'UTC' });
}

interface OfferProps extends Omit<LinkOffersProps, 'link'> {
  title: string;
  address: string;
  /** Of the button that takes it. */
  label: MessageDescriptor;
}

/** An address to look at, and to put into the form. */
function Offer({ title, address, label, form, canEdit }: OfferProps) {
  const intl = useIntl();
  const isInForm = form.live === address;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Note>{title}</Note>
      <Box style={{ overflowWrap: 'anywhere' }}>
        <Link
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={intl.formatMessage(TEXTS.newTab, { address })}
        >
          <bdi>{address}</bdi>
        </Link>
      </Box>
      {canEdit && !isInForm ? (
        <Flex>
          <Button variant="tertiary" size="S" onClick={() => form.use(address)}>
            {intl.formatMessage(label)}
          </Button>
        </Flex>
      ) : null}
    </Flex>
  );
}
