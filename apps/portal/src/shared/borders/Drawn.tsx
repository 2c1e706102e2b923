import { Choropleth, shapesOf, type Borders, type MapCell } from '@bloemen/charts';
import { useMemo } from 'react';
import { useText, withMessages } from '../i18n.js';
import messages from './borders.nl.json' with { type: 'json' };

export type BordersDrawn = {
  borders: Borders;
  origin: { year: number; source: string; licence: string };
  /** The areas that say something; give the same list while nothing changes. */
  cells: readonly MapCell[];
  /** What this is a map of. */
  label: string;
  width: number;
  highest?: number;
  /** For the borders of which year the figures were made, where these are figures. */
  madeFor?: number;
  within?: ReadonlySet<string> | null;
  selected?: string | null;
  onSelect?: (code: string) => void;
};

const names = new Intl.ListFormat('nl');

/** The map, with the year of its borders and what it does not show. */
export const Drawn = withMessages(messages, function Drawn(drawn: BordersDrawn) {
  const { borders, origin, cells, label, width, highest, madeFor, within, selected, onSelect } = drawn;
  const t = useText();
  const map = useMemo(() => shapesOf(borders, width, highest), [borders, width, highest]);
  const { missing, hasOthers } = useMemo(() => {
    const shaped = new Set(map.shapes.map(({ code }) => code));
    const said = new Set(cells.map(({ code }) => code));
    return {
      missing: cells.filter(({ code }) => !shaped.has(code)).map(({ name }) => name),
      hasOthers: map.shapes.some(({ code }) => !said.has(code)),
    };
  }, [map, cells]);
  return (
    <>
      <Choropleth
        map={map}
        cells={cells}
        label={label}
        hint={t(onSelect ? 'borders.hintChoose' : 'borders.hint')}
        within={within}
        selected={selected}
        onSelect={onSelect}
      />
      <div className="bl-source">
        <p>
          {t('borders.year', { year: String(origin.year), source: origin.source, licence: origin.licence })}
          {madeFor !== undefined && madeFor !== origin.year && (
            <> {t('borders.otherYear', { madeFor: String(madeFor) })}</>
          )}
        </p>
        {missing.length > 0 && <p>{t('borders.missing', { names: names.format(missing) })}</p>}
        {hasOthers && <p>{t('borders.gone')}</p>}
      </div>
    </>
  );
});
