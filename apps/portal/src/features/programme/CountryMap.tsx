import { useQuery } from '@apollo/client/react';
import { HexMap, levelStyles, participationStyles, summariseMap, Swatch, type FillStyle } from '@bloemen/charts';
import { FigureWithTable, FormField, Legend, LoadingState, RadioGroup, Section, Select, Table } from '@bloemen/ui';
import { levelLabels, levels, pillarCodes, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { useState } from 'react';
import { NationalMapDocument, type NationalMapQuery } from './programme.generated.js';
import { useText } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';
import { Problem } from '../../shared/Problem.js';

type Cell = NationalMapQuery['nationalMap'][number];
type Meaning = { key: string; label: string; style: FillStyle };

const notVisible: FillStyle = { fill: '#f4f1ea', ink: '#6f6653', pattern: 'crosses' };

/**
 * All municipalities as cells of one size, by participation or by the level of one pillar, with the same numbers as a
 * table.
 */
export function CountryMap({
  byStatus,
  pillar,
  day,
  onChoose,
}: {
  byStatus: boolean;
  pillar: PillarCode;
  day: string;
  onChoose: (search: { kaart?: string; pijler?: string }) => void;
}) {
  const t = useText();
  const [selected, setSelected] = useState<string | null>(null);
  const { data, previousData, error, refetch } = useQuery(NationalMapDocument, {
    variables: { pillar: byStatus ? pillar : null },
  });
  const cells = (data ?? previousData)?.nationalMap;

  const meanings: Meaning[] = byStatus
    ? [
        ...[...levels]
          .reverse()
          .map((level) => ({ key: level, label: levelLabels[level].toLowerCase(), style: levelStyles[level] })),
        { key: 'HIDDEN', label: t('programme.map.hidden'), style: notVisible },
        { key: 'OUT', label: t('programme.map.out'), style: participationStyles.notJoined },
      ]
    : [
        { key: 'IN', label: t('programme.map.in'), style: participationStyles.joined },
        { key: 'CONDITIONAL', label: t('programme.map.conditional'), style: participationStyles.conditional },
        { key: 'OUT', label: t('programme.map.out'), style: participationStyles.notJoined },
      ];
  const meaningOf = ({ status, isConditional, level }: Cell): Meaning => {
    const joined = isConditional ? 'CONDITIONAL' : 'IN';
    const key = status === 'PROSPECT' ? 'OUT' : byStatus ? (level ?? 'HIDDEN') : joined;
    return meanings.find((meaning) => meaning.key === key)!;
  };
  const counts = meanings
    .map((meaning) => ({ ...meaning, count: cells?.filter((cell) => meaningOf(cell).key === meaning.key).length ?? 0 }))
    .filter(({ count }) => count > 0);
  const chosen = cells?.find(({ code }) => code === selected);
  const hexes = (cells ?? []).map((cell) => ({
    code: cell.code,
    name: cell.name,
    column: cell.column,
    row: cell.row,
    ...meaningOf(cell),
  }));
  return (
    <Section
      title={t('programme.map.title')}
      intro={t(byStatus ? 'programme.map.introStatus' : 'programme.map.introParticipation', { day })}
    >
      <div className="bl-programme-choices">
        <RadioGroup
          legend={t('programme.map.show')}
          name="kaart"
          value={byStatus ? 'status' : 'deelname'}
          onChange={(event) => onChoose({ kaart: event.target.value })}
          options={[
            { value: 'deelname', label: t('programme.map.participation') },
            { value: 'status', label: t('programme.map.status') },
          ]}
        />
        {byStatus && (
          <FormField label={t('programme.pillar')}>
            <Select
              placeholder={false}
              value={pillar}
              onChange={(event) => onChoose({ pijler: event.target.value })}
              options={pillarCodes.map((value) => ({ value, label: pillarNames[value] }))}
            />
          </FormField>
        )}
      </div>
      {error && !cells && <Problem error={error} onRetry={() => void refetch()} />}
      {!cells && !error && <LoadingState lines={8} />}
      {cells && (
        <FigureWithTable
          summary={summariseMap(hexes)}
          figure={(width) => (
            <div className="bl-programme-map">
              <HexMap cells={hexes} width={Math.min(width, 560)} selected={selected} onSelect={setSelected} />
            </div>
          )}
          legend={
            <Legend
              items={counts.map(({ key, label, style, count }) => ({
                key,
                sign: <Swatch style={style} />,
                label: `${label} (${count})`,
              }))}
            />
          }
          table={
            <Table
              caption={t('programme.map.title')}
              captionHidden
              rows={counts}
              rowKey={({ key }) => key}
              columns={[
                { id: 'meaning', header: t('programme.map.meaning'), rowHeader: true, cell: ({ label }) => label },
                { id: 'count', header: t('programme.municipalities'), numeric: true, cell: ({ count }) => count },
              ]}
            />
          }
        />
      )}
      {chosen && (
        <p className="nl-paragraph" role="status">
          <RouteLink to="/programma/gemeenten/$code" params={{ code: chosen.code }}>
            {chosen.name}
          </RouteLink>
          : {meaningOf(chosen).label}
        </p>
      )}
    </Section>
  );
}
