import { Button, Flex, Loader } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ErrorNote, Note } from '../panel/Note';
import { NoticeLine } from '../panel/NoticeLine';
import { Section } from '../panel/Section';
import { PANEL_TEXTS } from '../panel/texts';
import { useSourceLinkQuery } from './api';
import { LinkFacts } from './LinkFacts';
import { LinkOffers } from './LinkOffers';
import type { SourceSectionProps } from './section';
import { TEXTS } from './texts';
import { useCheck } from './use-check';
import { useFormAddress, type FormAddress } from './use-form-address';
import { useLinkRights } from './use-link-rights';

/** Where the link of a source leads, and what can be done where it leads nowhere. */
export function LinkSection(props: SourceSectionProps) {
  const intl = useIntl();
  const { canRead, canEdit } = useLinkRights();
  return (
    <Section title={intl.formatMessage(TEXTS.link)}>
      {canRead ? (
        <ReadableLink {...props} canEdit={canEdit} />
      ) : (
        <Note>{intl.formatMessage(TEXTS.mayNot)}</Note>
      )}
    </Section>
  );
}

type ReadableLinkProps = SourceSectionProps & { canEdit: boolean };

function ReadableLink({ documentId, savedAt, canEdit }: ReadableLinkProps) {
  const form = useFormAddress(savedAt);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-newsroom="source-link">
      <Answered {...{ documentId, savedAt, canEdit, form }} />
      {/* Always in its place, so that it can take the focus over from what it tells of. */}
      <NoticeLine notice={form.notice} undo={form.undo} />
    </Flex>
  );
}

/** What is known of the link, or why nothing is. */
function Answered({
  documentId,
  savedAt,
  canEdit,
  form,
}: ReadableLinkProps & { form: FormAddress }) {
  const intl = useIntl();
  const { data, isError, refetch } = useSourceLinkQuery(
    { documentId, savedAt },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) {
    return <ErrorNote text={intl.formatMessage(TEXTS.unread)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Loader small>{intl.formatMessage(PANEL_TEXTS.loading)}</Loader>;
  const { address, link } = data;
  const isSaved = form.live === (address ?? '');
  return (
    <>
      {isSaved ? null : <Note>{intl.formatMessage(TEXTS.notSaved)}</Note>}
      {address === null || address === '' ? <Note>{intl.formatMessage(TEXTS.none)}</Note> : null}
      {address && link === null ? <Note>{intl.formatMessage(TEXTS.unseen)}</Note> : null}
      {link === null ? null : <LinkFacts link={link} />}
      {link === null ? null : <LinkOffers link={link} form={form} canEdit={canEdit} />}
      {address && canEdit ? <CheckButton documentId={documentId} say={form.say} /> : null}
    </>
  );
}

function CheckButton({ documentId, say }: { documentId: string; say: FormAddress['say'] }) {
  const intl = useIntl();
  const { isBusy, check } = useCheck(documentId, say);
  return (
    <Flex>
      {/* Not `disabled` while it is busy: it would lose the focus. */}
      <Button variant="secondary" size="S" aria-disabled={isBusy} onClick={check}>
        {intl.formatMessage(isBusy ? TEXTS.checking : TEXTS.check)}
      </Button>
    </Flex>
  );
}
