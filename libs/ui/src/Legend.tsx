import type { ReactNode } from 'react';

/**
 * What the signs of a drawing mean; each item brings its own sign (a swatch of the chart library or a mark of the kit).
 */
export const Legend = ({ items }: { items: { key: string; sign: ReactNode; label: ReactNode }[] }) => (
  <ul className="bl-legend">
    {items.map(({ key, sign, label }) => (
      <li key={key}>
        {sign}
        <span>{label}</span>
      </li>
    ))}
  </ul>
);
