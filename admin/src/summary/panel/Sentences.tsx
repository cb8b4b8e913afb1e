import { Box, Typography } from '@strapi/design-system';
import { Fragment, useId } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type {
  SummaryFinding,
  SummaryForm,
  SummaryPlace,
  SummarySentence,
} from '../../../../shared/contracts';
import { Lead } from '../../panel/Lead';
import { PlaceHighlight } from '../../panel/PlaceHighlight';
import { PANEL_TEXTS } from '../../panel/texts';
import { piecesOf } from './pieces';
import { partsOf } from './text';
import { TEXTS } from './texts';

const List = styled.ul<{ $form: SummaryForm }>`
  display: ${({ $form }) => ($form === 'points' ? 'flex' : 'block')};
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[5]};

  & > li {
    display: ${({ $form }) => ($form === 'points' ? 'list-item' : 'inline')};
    list-style: ${({ $form }) => ($form === 'points' ? 'disc outside' : 'none')};
    margin-inline-start: ${({ $form, theme }) => ($form === 'points' ? theme.spaces[4] : 0)};
  }
`;

const Mark = styled.mark`
  padding: 0 1px;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.warning100};
  color: ${({ theme }) => theme.colors.warning700};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
`;

interface SentencesProps {
  sentences: readonly SummarySentence[];
  form: SummaryForm;
  /** Of the words. */
  locale: string | null;
  /** Leads to a place in the article. */
  onLead: (place: SummaryPlace) => void;
}

/** A summary, as readers see it; its sentences lead to where the article says them. */
export function Sentences({ sentences, form, locale, onLead }: SentencesProps) {
  const intl = useIntl();
  const hint = useId();
  return (
    <>
      <PlaceHighlight />
      <List $form={form} dir="auto" lang={locale ?? undefined}>
        {partsOf(sentences, form).map((part, at) => (
          <li key={`${at} ${part[0]?.text ?? ''}`}>
            {part.map((sentence, place) => (
              <Fragment key={place}>
                <SentenceText sentence={sentence} hint={hint} onLead={onLead} />{' '}
              </Fragment>
            ))}
          </li>
        ))}
      </List>
      <span id={hint} hidden>
        {intl.formatMessage(PANEL_TEXTS.showInText)}
      </span>
      <FindingNotes sentences={sentences} onLead={onLead} />
    </>
  );
}

interface SentenceTextProps {
  sentence: SummarySentence;
  /** id of the words on where it leads. */
  hint: string;
  onLead: SentencesProps['onLead'];
}

function SentenceText({ sentence, hint, onLead }: SentenceTextProps) {
  const intl = useIntl();
  const { place } = sentence;
  const words = piecesOf(sentence).map(({ text, isFinding }, at) =>
    isFinding ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
  );
  if (place === null) return <span>{words}</span>;
  return (
    <Lead
      title={intl.formatMessage(PANEL_TEXTS.showInText)}
      aria-describedby={hint}
      onPress={() => onLead(place)}
    >
      {words}
    </Lead>
  );
}

/** What the article does not bear, sentence by sentence, and what it says instead. */
function FindingNotes({ sentences, onLead }: Pick<SentencesProps, 'sentences' | 'onLead'>) {
  const found = sentences.flatMap(({ text, findings }) =>
    findings.map((finding) => ({ finding, words: text.slice(finding.start, finding.end) })),
  );
  if (found.length === 0) return null;
  return (
    <Box tag="ul" paddingTop={2}>
      {found.map(({ finding, words }, at) => (
        <FindingNote key={`${at} ${words}`} finding={finding} words={words} onLead={onLead} />
      ))}
    </Box>
  );
}

interface FindingNoteProps {
  finding: SummaryFinding;
  words: string;
  onLead: SentencesProps['onLead'];
}

function FindingNote({ finding: { verdict, place }, words, onLead }: FindingNoteProps) {
  const intl = useIntl();
  const isOtherwise = verdict === 'contradicted' && place !== null;
  return (
    <Box tag="li" background="warning100" hasRadius padding={2} marginTop={1}>
      <Typography variant="pi" textColor="warning700" style={{ overflowWrap: 'anywhere' }}>
        {intl.formatMessage(isOtherwise ? TEXTS.otherwise : TEXTS.notThere, { words })}{' '}
        {isOtherwise ? (
          <Lead dir="auto" onPress={() => onLead(place)}>
            “{place.text}”
          </Lead>
        ) : null}
      </Typography>
    </Box>
  );
}
