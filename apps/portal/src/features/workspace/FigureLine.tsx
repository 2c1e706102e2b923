import { LineChart, summariseLines, type Line } from '@bloemen/charts';
import { useEffect, useRef, useState } from 'react';
import type { WorkspacePageQuery } from './workspace.generated.js';

type Figure = NonNullable<WorkspacePageQuery['workspace']['figure']>;

const HEIGHT = 120;
const WIDEST = 640;

/** The series as a small line, with its summary for who cannot see it. The axis begins where the figures are. */
export function FigureLine({ figure: { series, province }, name }: { figure: Figure; name: string }) {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(300);
  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.min(WIDEST, entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const lines: Line[] = [
    { id: 'own', name, emphasis: true, points: series.map(({ year, value }) => ({ x: year, y: value })) },
    {
      id: 'province',
      name: province,
      points: series.map(({ year, provinceValue }) => ({ x: year, y: provinceValue })),
    },
    {
      id: 'country',
      name: 'Nederland',
      points: series.map(({ year, countryValue }) => ({ x: year, y: countryValue })),
    },
  ];
  return (
    <figure ref={box} className="bl-lines">
      <LineChart series={lines} unit="%" width={width} height={HEIGHT} />
      <figcaption className="bl-visually-hidden">{summariseLines(lines, '%')}</figcaption>
    </figure>
  );
}
