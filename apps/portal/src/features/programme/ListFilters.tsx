import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, FormField, MoreFilters, Select, TextInput, type Option } from '@bloemen/ui';
import { levelLabels, levels, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { useEffect, useState } from 'react';
import { NationalDivisionsDocument } from './programme.generated.js';
import type { Dimension } from '../../shared/schema.generated.js';
import { useText } from '../../shared/i18n.js';
import type { ListSearch } from './list-search.js';

const TYPING_MS = 250;

/** What to look for. Every choice goes to the address at once; typing waits for a pause. */
export function ListFilters({
  search,
  onChoose,
  showLevels,
}: {
  search: ListSearch;
  onChoose: (change: ListSearch) => void;
  showLevels: boolean;
}) {
  const t = useText();
  const { data } = useQuery(NationalDivisionsDocument);
  const partsOf = (dimension: Dimension): Option[] =>
    (data?.nationalDivisions.find((division) => division.dimension === dimension)?.parts ?? []).map(
      ({ key, name }) => ({ value: key, label: name }),
    );
  const select = (name: keyof ListSearch, label: string, options: Option[]) => (
    <FormField label={label}>
      <Select
        placeholder={t('list.all')}
        value={search[name] ?? ''}
        options={options}
        onChange={(event) => onChoose({ [name]: event.target.value || undefined })}
      />
    </FormField>
  );
  const anything = Object.entries(search).some(
    ([name, value]) => value && !['sorteer', 'volgorde', 'pagina'].includes(name),
  );
  return (
    <form
      role="search"
      aria-label={t('list.search')}
      className="bl-programme-filters"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchText
        key={search.zoek ? 'filled' : 'empty'}
        value={search.zoek ?? ''}
        onSearch={(zoek) => onChoose({ zoek: zoek || undefined })}
      />
      <MoreFilters label={t('list.filters')}>
        {select('provincie', t('programme.dimension.PROVINCE'), partsOf('PROVINCE'))}
        {select('ggd', t('programme.dimension.GGD'), partsOf('GGD'))}
        {select('omvang', t('programme.dimension.SIZE'), partsOf('SIZE'))}
        {select(
          'stedelijkheid',
          t('programme.dimension.URBANITY'),
          partsOf('URBANITY').filter(({ value }) => value !== 'UNKNOWN'),
        )}
        {select('deelname', t('list.participation'), [
          { value: 'doet-mee', label: t('list.participates') },
          ...(['PROSPECT', 'JOINED', 'ACTIVE', 'DORMANT'] as const).map((value) => ({
            value,
            label: t(`programme.participation.${value}`),
          })),
        ])}
        {showLevels && (
          <>
            {select(
              'pijler',
              t('programme.pillar'),
              pillarCodes.map((value) => ({ value, label: pillarNames[value] })),
            )}
            {select(
              'niveau',
              t('list.level'),
              levels.map((value) => ({ value, label: levelLabels[value] })),
            )}
            <Checkbox
              label={t('list.stale')}
              checked={search.verouderd === 'ja'}
              onChange={(event) => onChoose({ verouderd: event.target.checked ? 'ja' : undefined })}
            />
          </>
        )}
      </MoreFilters>
      {anything && (
        <Button
          purpose="subtle"
          onClick={() =>
            onChoose({
              zoek: undefined,
              provincie: undefined,
              ggd: undefined,
              omvang: undefined,
              stedelijkheid: undefined,
              deelname: undefined,
              pijler: undefined,
              niveau: undefined,
              verouderd: undefined,
            })
          }
        >
          {t('list.clear')}
        </Button>
      )}
    </form>
  );
}

function SearchText({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSearch(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <FormField label={t('list.name')}>
      <TextInput
        type="search"
        autoComplete="off"
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </FormField>
  );
}
