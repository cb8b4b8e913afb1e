import { Box, Button, Flex } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { NamedSource } from '../../../shared/contracts';
import { Note } from '../panel/Note';
import { CreateForm } from './CreateForm';
import { LinkButton } from './LinkButton';
import { NamedFacts } from './NamedFacts';
import { TEXTS } from './texts';
import type { Panel } from './use-panel';

interface NamedRowProps {
  panel: Panel;
  source: NamedSource;
}

/** A source that the text names, and the way to link it. */
export function NamedRow({ panel, source }: NamedRowProps) {
  return (
    <Box
      tag="li"
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderWidth="1px 0 0"
      borderStyle="solid"
    >
      <NamedFacts panel={panel} source={source} />
      {panel.rights.canLink ? <Actions panel={panel} source={source} /> : null}
    </Box>
  );
}

function Actions({ panel, source }: NamedRowProps) {
  const { known, name } = source;
  if (known === null) return <NotStored panel={panel} source={source} />;
  return (
    <Flex paddingTop={2}>
      <LinkButton source={known} onLink={() => panel.link(known, name)} isShort />
    </Flex>
  );
}

/** Of a source that is not stored under this name: like ones are offered, else a new one. */
function NotStored({ panel, source }: NamedRowProps) {
  const intl = useIntl();
  const { candidates, name } = source;
  const { canCreate } = panel.rights;
  return (
    <Flex direction="column" alignItems="start" gap={2} paddingTop={2}>
      {candidates.length > 0 ? <Note>{intl.formatMessage(TEXTS.isItThis)}</Note> : null}
      {candidates.map((one) => (
        <LinkButton key={one.documentId} source={one} onLink={() => panel.link(one, name)} />
      ))}
      {canCreate ? <Creation panel={panel} source={source} /> : null}
      {!canCreate && candidates.length === 0 ? (
        <Note>{intl.formatMessage(TEXTS.mayNotCreate)}</Note>
      ) : null}
    </Flex>
  );
}

/** The button that opens the small form of a new source in its place. */
function Creation({ panel, source }: NamedRowProps) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        size="S"
        variant="tertiary"
        aria-label={intl.formatMessage(TEXTS.createOf, { name: source.name })}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {intl.formatMessage(TEXTS.create)}
      </Button>
      <Box id={id} hidden={!isOpen} width="100%">
        {isOpen ? <CreateForm panel={panel} source={source} onClose={close} /> : null}
      </Box>
    </>
  );
}
