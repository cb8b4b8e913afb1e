import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SuggestionReasons } from '../../../../shared/contracts';
import { reasonTexts } from './reason-texts';

interface ReasonChipsProps {
  reasons: SuggestionReasons;
  /** The language of the suggested article, as its shared words are quoted; `null` for none. */
  lang: string | null;
}

/** Why an article is suggested, as a list of short chips; nothing where there is no reason. */
export function ReasonChips({ reasons, lang }: ReasonChipsProps) {
  const intl = useIntl();
  const texts = reasonTexts(reasons, intl);
  if (texts.length === 0) return null;
  const label = intl.formatMessage({
    id: 'newsroom.linking.reasons.title',
    defaultMessage: 'Why it is suggested',
  });
  return (
    <Flex tag="ul" gap={1} wrap="wrap" aria-label={label}>
      {texts.map(({ key, text, quotes }) => (
        <Chip key={key} lang={quotes && lang !== null ? lang : undefined}>
          {text}
        </Chip>
      ))}
    </Flex>
  );
}

function Chip({ lang, children }: { lang: string | undefined; children: string }) {
  return (
    <Box
      tag="li"
      background="neutral100"
      borderColor="neutral200"
      hasRadius
      paddingLeft={2}
      paddingRight={2}
      maxWidth="100%"
      style={{ overflowWrap: 'anywhere' }}
    >
      <Typography variant="pi" textColor="neutral800" lang={lang} dir="auto">
        {children}
      </Typography>
    </Box>
  );
}
