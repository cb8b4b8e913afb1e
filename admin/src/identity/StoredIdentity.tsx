import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Eye, EyeStriked, Pencil, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Accesses } from './Accesses';
import { useAccessesQuery } from './api';
import { TEXTS } from './texts';
import { useReveal, type Reveal } from './use-reveal';

export interface StoredIdentityProps {
  /** Absent where nothing is saved yet. */
  documentId: string | undefined;
  /** The ciphertext. */
  stored: string;
  disabled: boolean;
  onReplace: () => void;
  onRemove: () => void;
  /** For those who do not see what happens. */
  announce: (text: string) => void;
}

/** What is stored: shown on request, replaced or removed. */
export function StoredIdentity(props: StoredIdentityProps) {
  const { documentId, stored } = props;
  const intl = useIntl();
  const reveal = useReveal(documentId, stored);
  const { data: accesses, refetch } = useAccessesQuery(documentId ?? '', {
    skip: documentId === undefined,
    // Another one's look is to be seen as well.
    refetchOnMountOrArgChange: true,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography textColor="neutral600">{intl.formatMessage(TEXTS.stored)}</Typography>
      <Buttons {...props} reveal={reveal} onShown={() => void refetch()} />
      {reveal.failure === null ? null : (
        <Box role="alert">
          <Typography textColor="danger600">
            {intl.formatMessage(reveal.failure.text, reveal.failure.values)}
          </Typography>
        </Box>
      )}
      {reveal.identity === null ? null : (
        <Box background="neutral100" hasRadius padding={3}>
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <bdi>{reveal.identity}</bdi>
          </Typography>
        </Box>
      )}
      {accesses === undefined ? null : <Accesses accesses={accesses} />}
    </Flex>
  );
}

interface ButtonsProps extends StoredIdentityProps {
  reveal: Reveal;
  onShown: () => void;
}

function Buttons(props: ButtonsProps) {
  const { disabled, onReplace, onRemove } = props;
  const intl = useIntl();
  return (
    <Flex gap={2} wrap="wrap">
      <ShowButton {...props} />
      {disabled ? null : (
        <>
          <Button variant="tertiary" size="S" startIcon={<Pencil />} onClick={onReplace}>
            {intl.formatMessage(TEXTS.replace)}
          </Button>
          <Button variant="danger-light" size="S" startIcon={<Trash />} onClick={onRemove}>
            {intl.formatMessage(TEXTS.remove)}
          </Button>
        </>
      )}
    </Flex>
  );
}

function ShowButton({ documentId, reveal, onShown, announce }: ButtonsProps) {
  const intl = useIntl();
  const isShown = reveal.identity !== null;
  const toggle = async () => {
    if (isShown) {
      reveal.hide();
      announce(intl.formatMessage(TEXTS.hidden));
    } else if (await reveal.show()) {
      announce(intl.formatMessage(TEXTS.shown));
      onShown();
    }
  };
  return (
    <Button
      variant="secondary"
      size="S"
      startIcon={isShown ? <EyeStriked /> : <Eye />}
      disabled={documentId === undefined}
      onClick={() => void toggle()}
    >
      {intl.formatMessage(isShown ? TEXTS.hide : TEXTS.show)}
    </Button>
  );
}
