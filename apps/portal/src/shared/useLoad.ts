import { useCallback, useEffect, useState } from 'react';
import { onBack } from './connection.js';

type Answer<T> = { attempt: number; data: T | null; error: unknown };

/** Reads one of the /api routes when a screen opens. `load` must be the same function at every render. */
export function useLoad<T>(load: () => Promise<T>) {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>({ attempt: -1, data: null, error: null });
  useEffect(() => {
    let wanted = true;
    load().then(
      (data) => wanted && setAnswer({ attempt, data, error: null }),
      (error: unknown) => wanted && setAnswer({ attempt, data: null, error }),
    );
    return () => {
      wanted = false;
    };
  }, [attempt, load]);
  const failed = answer.error !== null;
  useEffect(() => (failed ? onBack(() => setAttempt((number) => number + 1)) : undefined), [failed]);
  const reload = useCallback(() => setAttempt((number) => number + 1), []);
  return { data: answer.data, error: answer.error, loading: answer.attempt !== attempt, reload };
}
