import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SourceFigure, SourceFiguresResponse } from '../../../shared/contracts';
import { languageName } from '../language';
import { ErrorNote } from '../panel/Note';
import { PERMISSIONS } from '../permissions';
import { Card } from '../summary/archive/Card';
import { useSourceFiguresQuery, type FiguresChoice } from './api';
import { Bars } from './Bars';
import { ChoiceOfArticles } from './ChoiceOfArticles';
import { FiguresTable } from './FiguresTable';
import { MostUsed } from './MostUsed';
import { TEXTS } from './texts';
import { byArticles, hasLanguages, monthKey, sectionKey, totalsBy } from './totals';

/** Settings → Newsroom → Sources: what published articles rest on, by month and section. */
export function FiguresPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.readSourceFigures}>
      <Figures />
    </Page.Protect>
  );
}

/** What the server takes by itself. */
const USUAL: FiguresChoice = { from: '', to: '', locale: '', type: '' };

function Figures() {
  const intl = useIntl();
  const [choice, setChoice] = useState(USUAL);
  const { currentData, data, isError, isFetching, refetch } = useSourceFiguresQuery(choice, {
    refetchOnMountOrArgChange: true,
  });
  const shown = currentData ?? data;
  const title = intl.formatMessage(TEXTS.title);
  if (shown === undefined) return isError ? <Page.Error /> : <Page.Loading />;
  const { from, to } = shown;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={intl.formatMessage(TEXTS.subtitle)} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ChoiceOfArticles
            data={shown}
            choice={{ ...choice, from: choice.from || from, to: choice.to || to }}
            onChange={setChoice}
          />
          {isError ? (
            <ErrorNote text={intl.formatMessage(TEXTS.failed)} onRetry={() => void refetch()} />
          ) : (
            <Found data={shown} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Found({ data: { figures, sources } }: { data: SourceFiguresResponse['data'] }) {
  const intl = useIntl();
  if (figures.length === 0) return <Typography>{intl.formatMessage(TEXTS.none)}</Typography>;
  const months = totalsBy(figures, monthKey);
  const monthName = (month: string) =>
    intl.formatDate(`${month}-01`, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <>
      <Card title={intl.formatMessage(TEXTS.byMonth)}>
        <Bars totals={months} nameOf={monthName} />
        <FiguresTable totals={months} nameOf={monthName} head={TEXTS.month} label={TEXTS.byMonth} />
      </Card>
      <Sections figures={figures} />
      <MostUsed sources={sources} />
    </>
  );
}

function Sections({ figures }: { figures: readonly SourceFigure[] }) {
  const intl = useIntl();
  const ofKeys = new Map(figures.map((figure) => [sectionKey(figure), figure]));
  const isMixed = hasLanguages(figures);
  const nameOf = (key: string) => {
    const { section = '', locale = null } = ofKeys.get(key) ?? {};
    const name = section === '' ? intl.formatMessage(TEXTS.noSection) : section;
    return <SectionName name={name} language={isMixed ? languageName(locale, intl) : null} />;
  };
  return (
    <Card title={intl.formatMessage(TEXTS.bySection)}>
      <FiguresTable
        totals={byArticles(totalsBy(figures, sectionKey))}
        nameOf={nameOf}
        head={TEXTS.section}
        label={TEXTS.bySection}
      />
    </Card>
  );
}

/** @param language is told where there is more than one */
function SectionName({ name, language }: { name: string; language: string | null }) {
  return (
    <>
      <bdi>{name}</bdi>
      {language === null ? null : (
        <Typography variant="pi" textColor="neutral600">
          {' '}
          <bdi>{language}</bdi>
        </Typography>
      )}
    </>
  );
}
