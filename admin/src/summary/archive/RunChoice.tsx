import { Grid, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ArchiveState } from '../../../../shared/contracts';
import { languageName } from '../../language';
import { Choice, Labelled } from './Choice';
import { narrowing, scopesOf, type Chosen } from './run-request';
import { SCOPE_TEXTS, TEXTS } from './texts';

const LONGEST_SECTION = 255;

interface RunChoiceProps {
  state: ArchiveState;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Which articles a run is over. */
export function RunChoice({ state, chosen, onChange }: RunChoiceProps) {
  const intl = useIntl();
  const { byLanguage, bySection } = narrowing(state.types, chosen);
  const scopes = scopesOf(state);
  const change = (changed: Partial<Chosen>) => onChange({ ...chosen, ...changed });
  return (
    <Grid.Root gap={4}>
      <Choice
        label={intl.formatMessage(TEXTS.scope)}
        value={chosen.scope}
        options={scopes.map((scope) => [scope, intl.formatMessage(SCOPE_TEXTS[scope])])}
        onChange={(value) =>
          change({ scope: scopes.find((scope) => scope === value) ?? 'missing' })
        }
      />
      {state.types.length > 1 ? (
        <Choice
          label={intl.formatMessage(TEXTS.type)}
          value={chosen.type}
          all={intl.formatMessage(TEXTS.allTypes)}
          options={state.types.map(({ uid, displayName }) => [uid, displayName])}
          onChange={(type) => change({ type })}
        />
      ) : null}
      {byLanguage && state.locales.length > 1 ? (
        <Choice
          label={intl.formatMessage(TEXTS.language)}
          value={chosen.locale}
          all={intl.formatMessage(TEXTS.allLanguages)}
          options={state.locales.map(({ code }) => [code, languageName(code, intl) ?? code])}
          onChange={(locale) => change({ locale })}
        />
      ) : null}
      {bySection ? (
        <SectionChoice value={chosen.section} onChange={(section) => change({ section })} />
      ) : null}
    </Grid.Root>
  );
}

interface SectionChoiceProps {
  value: string;
  onChange: (section: string) => void;
}

function SectionChoice({ value, onChange }: SectionChoiceProps) {
  const intl = useIntl();
  return (
    <Labelled
      label={intl.formatMessage(TEXTS.section)}
      hint={intl.formatMessage(TEXTS.sectionHint)}
    >
      <TextInput
        name="newsroom-summaries-section"
        maxLength={LONGEST_SECTION}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}
