import type { ReactNode } from 'react';

/** Names with their values. Empty values are left out by the caller or said in words, never shown as a dash. */
export const DataList = ({ items }: { items: { label: string; value: ReactNode }[] }) => (
  <dl className="bl-data-list">
    {items.map(({ label, value }) => (
      <div className="bl-data-list__item" key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
