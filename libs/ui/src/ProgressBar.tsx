import { useId, type ReactNode } from 'react';

/** How far something is. Leave `value` out while that is not known. */
export function ProgressBar({
  label,
  value,
  max = 100,
  text,
}: {
  label: ReactNode;
  value?: number | null;
  max?: number;
  text?: ReactNode;
}) {
  const id = useId();
  return (
    <div className="bl-progress">
      <div className="bl-progress__head">
        <label htmlFor={id}>{label}</label>
        <span>{text ?? (value === null || value === undefined ? null : `${Math.round((value / max) * 100)}%`)}</span>
      </div>
      <progress id={id} max={max} value={value ?? undefined} />
    </div>
  );
}
