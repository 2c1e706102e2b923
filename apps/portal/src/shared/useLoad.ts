import { useCallback, useEffect, useState } from 'react';

type Loaded<T> = { data: T | null; error: unknown; loading: boolean; reload: () => void };

/** Reads one of the /api routes when a screen opens. */
export function useLoad<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'reload'>>({ data: null, error: null, loading: true });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState((before) => ({ ...before, error: null, loading: true }));
    load().then(
      (data) => wanted && setState({ data, error: null, loading: false }),
      (error: unknown) => wanted && setState({ data: null, error, loading: false }),
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return { ...state, reload: useCallback(() => setAttempt((number) => number + 1), []) };
}
