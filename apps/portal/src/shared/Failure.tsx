import { useEffect, useRef } from 'react';
import { Problem } from './Problem.js';

/**
 * Why what was just pressed did not happen. Stands beside its button, takes the focus at each attempt that failed and
 * is announced; nothing while there is no error. `Problem` is for what a page could not read.
 */
export function Failure({ error }: { error: unknown }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  if (error === null || error === undefined) return null;
  return (
    <div ref={box} tabIndex={-1} className="bl-failure">
      <Problem error={error} />
    </div>
  );
}
